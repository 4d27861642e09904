//! RunTask's `clientToken`: a repeated request returns the tasks of the first one.

use api::ecs::{self, RunTaskRequest};
use api::{Fault, Shape, Timestamp};
use model::arn;
use model::id::{ClusterKey, TaskId};
use model::state::State;
use model::token::RunToken;
use model::tx::Tx;

use crate::ecs::identifier::invalid;

/// The most characters of a token.
const MAX_LENGTH: usize = 64;
/// The time for which a token is remembered, in milliseconds: AWS's 24 hours.
const KEPT_MS: i64 = 24 * 3_600_000;

/// Returns the tasks that `input` started earlier, if it is a repetition. The same token with
/// another request is a conflict; requests are compared as they were written, not by their meaning.
pub(super) fn replay(
    state: &State,
    cluster: &ClusterKey,
    input: &RunTaskRequest,
    now: Timestamp,
) -> Result<Option<Vec<TaskId>>, Fault> {
    let Some(token) = input.client_token.as_deref() else { return Ok(None) };
    if token.chars().count() > MAX_LENGTH {
        return Err(invalid("clientToken longer than 64."));
    }
    let key = (cluster.clone(), token.into());
    let known = state.run_tokens.get(&key).filter(|row| row.expires_at > now);
    let Some(known) = known else { return Ok(None) };
    let text = text(input);
    if *known.request == *digest(&text) || *known.request == *text {
        return Ok(Some(known.tasks.clone()));
    }
    let message = "The RunTask request could not be processed due to conflicts. The provided \
                   clientToken is already in use with a different request.";
    let arns: Vec<String> = known.tasks.iter().map(|id| arn::task(cluster, id)).collect();
    Err(Fault::modelled(&ecs::error::ConflictException, message).with_member("resourceIds", arns))
}

/// Remembers the tasks that `input` started. A run that started none may be tried again.
pub(super) fn remember(
    tx: &mut Tx,
    cluster: &ClusterKey,
    input: &RunTaskRequest,
    tasks: &[TaskId],
) {
    let Some(token) = input.client_token.as_deref().filter(|_| !tasks.is_empty()) else { return };
    tx.put(RunToken {
        cluster: cluster.clone(),
        token: token.into(),
        request: digest(&text(input)).into(),
        tasks: tasks.to_vec(),
        expires_at: Timestamp(tx.now.0 + KEPT_MS),
    });
}

/// The digest of a request is stored in its place: a request with overrides may be large, and every
/// client library sends a token.
fn digest(text: &str) -> String {
    oci::digest::Digest::of(text.as_bytes()).to_string()
}

fn text(input: &RunTaskRequest) -> String {
    api::json::text(input, RunTaskRequest::KIND)
}

#[cfg(test)]
mod tests {
    use model::id::{AccountId, Region, World};

    use super::*;

    fn cluster() -> ClusterKey {
        let world = World { account: AccountId::from("1"), region: Region::from("us-east-1") };
        ClusterKey { world, name: "c".into() }
    }

    fn request(family: &str) -> RunTaskRequest {
        RunTaskRequest {
            task_definition: family.to_owned(),
            client_token: Some("t".to_owned()),
            ..RunTaskRequest::default()
        }
    }

    #[test]
    fn a_large_request_is_remembered_in_a_few_bytes() {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [1; 32]);
        let large = request(&"f".repeat(8_192));
        remember(&mut tx, &cluster(), &large, &["a".into()]);
        let kept = &tx.run_tokens.iter().next().expect("it is remembered").request;
        assert!(kept.len() < 100, "{} bytes", kept.len());
        assert_eq!(replay(&tx, &cluster(), &large, tx.now), Ok(Some(vec!["a".into()])));
        assert!(replay(&tx, &cluster(), &request("g"), tx.now).is_err());
    }

    #[test]
    fn a_token_of_an_older_version_is_known() {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [1; 32]);
        let (token, tasks) = ("t".into(), vec!["a".into()]);
        let (request, expires_at) = (request("f"), Timestamp(2));
        let text = text(&request).into();
        tx.put(RunToken { cluster: cluster(), token, request: text, tasks, expires_at });
        assert_eq!(replay(&tx, &cluster(), &request, tx.now), Ok(Some(vec!["a".into()])));
    }
}
