//! Both lists of a bucket's objects. They differ in the reference of a page to the next one.

use api::Fault;
use http::Response;
use services::s3::bucket;
use services::s3::list::{Entry, MAX_KEYS, Page, Position, Query, list};
use wire::s3::Document;

use super::visit::{Visit, document};
use crate::outgoing::Outgoing;

/// Serves ListObjects.
pub(super) fn first_version(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let asked = asked(visit)?;
    let marker = visit.route.parameter("marker").unwrap_or("");
    let after = Position::from_marker(marker.to_owned(), &asked.query.delimiter);
    let after = Some(after).filter(|after| !after.text().is_empty());
    let page = page(visit, Query { after, ..asked.query.clone() })?;
    let mut answer = begin(visit, &asked, &page);
    answer.text("Marker", &asked.shown(marker));
    // Without a delimiter, clients continue from the last key.
    if let Some(next) = page.next.as_ref().filter(|_| !asked.query.delimiter.is_empty()) {
        answer.text("NextMarker", &asked.shown(next.text()));
    }
    entries(visit, &mut answer, &asked, &page, true);
    Ok(document(answer))
}

/// Serves ListObjectsV2.
pub(super) fn second_version(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    if visit.route.parameter("list-type") != Some("2") {
        return Err(Fault::client("InvalidArgument", "Invalid List Type specified in Request"));
    }
    let asked = asked(visit)?;
    let token = visit.route.parameter("continuation-token");
    let start = visit.route.parameter("start-after").filter(|start| !start.is_empty());
    let after = match token {
        Some(token) => Some(Position::from_token(token)?),
        None => start.map(|start| Position::Key(start.to_owned())),
    };
    let page = page(visit, Query { after, ..asked.query.clone() })?;
    let mut answer = begin(visit, &asked, &page);
    answer.text("KeyCount", &page.entries.len().to_string());
    if let Some(token) = token {
        answer.text("ContinuationToken", token);
    }
    if let Some(start) = start {
        answer.text("StartAfter", &asked.shown(start));
    }
    if let Some(next) = &page.next {
        answer.text("NextContinuationToken", &next.token());
    }
    let owner = visit.route.parameter("fetch-owner") == Some("true");
    entries(visit, &mut answer, &asked, &page, owner);
    Ok(document(answer))
}

struct Asked {
    query: Query,
    /// True if keys are encoded as in URLs, because they may contain characters that XML cannot.
    url_encoded: bool,
}

impl Asked {
    fn shown(&self, key: &str) -> String {
        if self.url_encoded { wire::s3::url_encoded(key) } else { key.to_owned() }
    }
}

fn asked(visit: &Visit<'_>) -> Result<Asked, Fault> {
    let text = |name| visit.route.parameter(name).unwrap_or("").to_owned();
    let max_keys = match visit.route.parameter("max-keys").map(str::parse::<u32>) {
        None => MAX_KEYS,
        Some(Ok(most)) => MAX_KEYS.min(usize::try_from(most).unwrap_or(MAX_KEYS)),
        Some(Err(_)) => {
            let message = "Argument maxKeys must be an integer between 0 and 2147483647";
            return Err(Fault::client("InvalidArgument", message));
        }
    };
    let url_encoded = match visit.route.parameter("encoding-type") {
        None => false,
        Some("url") => true,
        Some(_) => {
            let message = "Invalid Encoding Method specified in Request";
            return Err(Fault::client("InvalidArgument", message));
        }
    };
    let (prefix, delimiter) = (text("prefix"), text("delimiter"));
    Ok(Asked { query: Query { prefix, delimiter, after: None, max_keys }, url_encoded })
}

fn page(visit: &Visit<'_>, query: Query) -> Result<Page, Fault> {
    let state = visit.region.state();
    let bucket = bucket::find(&state, visit.caller.account(), visit.bucket())?;
    Ok(list(&state, &bucket.name, &query))
}

fn begin(visit: &Visit<'_>, asked: &Asked, page: &Page) -> Document {
    let mut answer = Document::new("ListBucketResult");
    answer.text("Name", visit.bucket());
    answer.text("Prefix", &asked.shown(&asked.query.prefix));
    if !asked.query.delimiter.is_empty() {
        answer.text("Delimiter", &asked.shown(&asked.query.delimiter));
    }
    answer.text("MaxKeys", &asked.query.max_keys.to_string());
    if asked.url_encoded {
        answer.text("EncodingType", "url");
    }
    answer.text("IsTruncated", if page.next.is_some() { "true" } else { "false" });
    answer
}

fn entries(visit: &Visit<'_>, answer: &mut Document, asked: &Asked, page: &Page, owner: bool) {
    for entry in &page.entries {
        let Entry::Object(object) = entry else { continue };
        answer.open("Contents");
        answer.text("Key", &asked.shown(&object.key));
        answer.text("LastModified", &wire::s3::iso_date(object.modified_at));
        answer.text("ETag", &format!("\"{}\"", object.etag));
        if let Some(checksum) = &object.checksum {
            answer.text("ChecksumAlgorithm", &checksum.algorithm.to_uppercase());
            answer.text("ChecksumType", "FULL_OBJECT");
        }
        answer.text("Size", &object.bytes.to_string());
        if owner {
            answer.open("Owner");
            answer.text("ID", visit.caller.account().as_str());
            answer.close();
        }
        answer.text("StorageClass", "STANDARD");
        answer.close();
    }
    for entry in &page.entries {
        let Entry::Prefix(prefix) = entry else { continue };
        answer.open("CommonPrefixes");
        answer.text("Prefix", &asked.shown(prefix));
        answer.close();
    }
}
