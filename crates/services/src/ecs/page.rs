//! Pages of a list: checks `maxResults`, and reads the opaque token of the next page.

use api::{Fault, Shape};

use super::identifier::invalid;
use crate::operation::Desk;
use crate::page::Turn;

/// Reads the page that `input` requests by `token`, of `limit` items.
pub fn turn<I: Shape>(
    desk: &Desk<'_>,
    input: &I,
    token: Option<&str>,
    limit: usize,
) -> Result<Turn, Fault> {
    let token = token.filter(|token| !token.is_empty());
    Turn::of(desk, input, token, limit).map_err(|_| invalid("Invalid token."))
}

/// Returns `maxResults`, or `default` when it is not given.
pub fn limit(max_results: Option<i32>, default: usize) -> Result<usize, Fault> {
    match max_results {
        None => Ok(default),
        Some(given @ 1..=100) => Ok(given.unsigned_abs() as usize),
        Some(_) => Err(invalid("maxResults should be between 1 and 100")),
    }
}

#[cfg(test)]
mod tests {
    use api::ecs::{ListClustersRequest, ListTaskDefinitionsRequest};
    use model::call::Call;
    use model::id::{AccountId, World};

    use super::*;

    /// Reads a page of ten items for a caller of `account`.
    fn turn_of<I: Shape>(account: &str, input: &I, token: Option<&str>) -> Result<Turn, Fault> {
        let world = World { account: AccountId::from(account), region: "us-east-1".into() };
        let call = Call::of_root(world);
        let settings = control::settings::Settings::of_region("us-east-1".into());
        let desk = Desk {
            call: &call,
            settings: &settings,
            now: api::Timestamp(0),
            wall: api::Timestamp(0),
        };
        turn(&desk, input, token, 10)
    }

    fn names() -> Vec<String> {
        (0..25).map(|n| format!("{n:02}")).collect()
    }

    #[test]
    fn pages_join_to_the_whole_list() {
        let (mut seen, mut token) = (Vec::new(), None::<String>);
        loop {
            // The size of the page may change between requests.
            let max_results = token.is_some().then_some(10);
            let input = ListClustersRequest { max_results, next_token: token.clone() };
            let turn = turn_of("1", &input, token.as_deref()).expect("a turn");
            let page = turn.page(names(), String::clone, false);
            seen.extend(page.items);
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, names());
    }

    #[test]
    fn a_token_leads_on_only_where_it_was_given() {
        let of = |prefix: &str| ListTaskDefinitionsRequest {
            family_prefix: Some(prefix.to_owned()),
            ..Default::default()
        };
        let turn = turn_of("1", &of("web"), None).expect("a turn");
        let token = turn.page(names(), String::clone, false).next_token.expect("there is more");
        assert!(turn_of("1", &of("web"), Some(&token)).is_ok());
        let clusters = ListClustersRequest::default();
        let elsewhere = [
            turn_of("2", &of("web"), Some(&token)),
            turn_of("1", &of("db"), Some(&token)),
            turn_of("1", &clusters, Some(&token)),
            turn_of("1", &clusters, Some("%%%")),
        ];
        for refused in elsewhere {
            assert_eq!(refused.expect_err("refused").message, "Invalid token.");
        }
    }

    #[test]
    fn limits_are_kept() {
        assert_eq!(limit(None, 10), Ok(10));
        assert_eq!(limit(Some(100), 10), Ok(100));
        assert!(limit(Some(0), 10).is_err() && limit(Some(101), 10).is_err());
    }
}
