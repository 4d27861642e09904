//! Buckets: creates, shows and deletes them.

use api::Fault;
use bytes::Bytes;
use http::{Response, StatusCode};
use model::id::Text;
use model::tx::Tx;
use services::s3::bucket;
use services::s3::list::Position;
use wire::s3::Document;

use super::receive::{self, malformed};
use super::visit::{Visit, document, set};
use crate::incoming::Incoming;
use crate::outgoing::{Outgoing, whole};

/// S3's largest page of buckets, and its default size.
const MAX_PAGE: usize = 10_000;

pub(super) async fn create(
    visit: &Visit<'_>,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Fault> {
    let asked = receive::document(visit, body).await?;
    if asked.as_ref().is_some_and(|asked| asked.name != "CreateBucketConfiguration") {
        return Err(malformed());
    }
    let location = asked.and_then(|it| it.text_of("LocationConstraint").map(str::to_owned));
    let (world, name) = (visit.caller.call.world.clone(), Text::from(visit.bucket()));
    let change = move |tx: &mut Tx| bucket::create(tx, &world, &name, location.as_deref());
    visit.commit(Vec::new(), change).await?;
    let mut response = whole(StatusCode::OK, Bytes::new());
    set(&mut response, "location", &format!("/{}", visit.bucket()));
    Ok(response)
}

pub(super) fn head(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let found = bucket::find(&visit.region.state(), visit.caller.account(), visit.bucket())?;
    let mut response = whole(StatusCode::OK, Bytes::new());
    set(&mut response, "x-amz-bucket-region", found.world.region.as_str());
    set(&mut response, "x-amz-access-point-alias", "false");
    Ok(response)
}

pub(super) fn location(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let found = bucket::find(&visit.region.state(), visit.caller.account(), visit.bucket())?;
    let mut answer = Document::new("LocationConstraint");
    answer.inner(bucket::location(&found));
    Ok(document(answer))
}

pub(super) async fn delete(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let (account, name) = (visit.caller.account().clone(), Text::from(visit.bucket()));
    let change = move |tx: &mut Tx| bucket::delete(tx, &account, &name);
    visit.commit(Vec::new(), change).await?;
    Ok(whole(StatusCode::NO_CONTENT, Bytes::new()))
}

/// Serves ListBuckets.
pub(super) fn list(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let state = visit.region.state();
    let account = visit.caller.account();
    let prefix = visit.route.parameter("prefix").unwrap_or("");
    let region = visit.route.parameter("bucket-region");
    let after =
        visit.route.parameter("continuation-token").map(Position::from_token).transpose()?;
    let most = match visit.route.parameter("max-buckets").map(str::parse) {
        None => MAX_PAGE,
        Some(Ok(most @ 1..=MAX_PAGE)) => most,
        Some(_) => {
            let message = "Argument max-buckets must be an integer between 1 and 10000.";
            return Err(Fault::client("InvalidArgument", message));
        }
    };
    let found = bucket::of_account(&state, account)
        .filter(|row| row.name.starts_with(prefix))
        .filter(|row| region.is_none_or(|region| row.world.region.as_str() == region))
        .filter(|row| after.as_ref().is_none_or(|after| *row.name > *after.text()));
    let mut found: Vec<_> = found.take(most + 1).collect();
    let is_cut = found.len() > most;
    found.truncate(most);
    let mut answer = Document::new("ListAllMyBucketsResult");
    answer.open("Owner");
    answer.text("ID", account.as_str());
    answer.close();
    answer.open("Buckets");
    for row in &found {
        answer.open("Bucket");
        answer.text("Name", &row.name);
        answer.text("CreationDate", &wire::s3::iso_date(row.created_at));
        answer.text("BucketRegion", row.world.region.as_str());
        answer.close();
    }
    answer.close();
    if let Some(last) = found.last().filter(|_| is_cut) {
        answer.text("ContinuationToken", &Position::Key(last.name.to_string()).token());
    }
    Ok(document(answer))
}
