//! Objects: sends, receives, copies and deletes them.

use std::collections::BTreeMap;

use api::Fault;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use model::id::Text;
use model::s3::{Checksum, Object};
use model::tx::Tx;
use services::s3::denied;
use services::s3::object::{self, Conditions, Verdict};
use wire::range::{self, Wanted};
use wire::s3::{Document, not_implemented, sums};

use super::receive::{self, malformed};
use super::visit::{Visit, document, set, unstored};
use crate::checked;
use crate::incoming::Incoming;
use crate::outgoing::{Outgoing, whole};
use crate::region::now;
use crate::socket::Files;

/// The headers of an object that are stored and sent again.
const KEPT: [&str; 6] = [
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-type",
    "expires",
];
const METADATA: &str = "x-amz-meta-";
/// S3's limit for the names and values of a client's own headers.
const MAX_METADATA_BYTES: usize = 2 << 10;
/// The most keys that one request deletes.
const MAX_DELETED: usize = 1_000;

/// Serves GET and HEAD.
pub(super) async fn get(visit: &Visit<'_>, files: Files) -> Result<Response<Outgoing>, Fault> {
    let state = visit.region.state();
    let found = object::find(&state, visit.caller.account(), visit.bucket(), visit.key())?;
    if object::judge(&found, &conditions(&visit.parts.headers))? == Verdict::NotModified {
        let mut response = whole(StatusCode::NOT_MODIFIED, Bytes::new());
        describe(&mut response, &found);
        return Ok(response);
    }
    let asked = visit.parts.headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let part = match range::wanted(asked, found.bytes) {
        Wanted::All => None,
        Wanted::Part(range) => Some(range),
        Wanted::Unsatisfiable => return Err(unsatisfiable(asked, found.bytes)),
    };
    let sent = part.clone().unwrap_or(0..found.bytes);
    let count = sent.end - sent.start;
    let body = match visit.parts.method {
        Method::HEAD => Outgoing::from(Bytes::new()),
        _ => {
            let opened = checked::open(&visit.region.bulk, found.content).await;
            let opened = opened.map_err(unstored)?;
            Outgoing::file(opened.0, sent, files)
        }
    };
    let status = if part.is_some() { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
    let mut response = whole(status, Bytes::new()).map(|_| body);
    describe(&mut response, &found);
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(count));
    if let Some(part) = part {
        let range = format!("bytes {}-{}/{}", part.start, part.end - 1, found.bytes);
        set(&mut response, "content-range", &range);
    } else if visit.said("x-amz-checksum-mode").is_some_and(|it| it.eq_ignore_ascii_case("enabled"))
    {
        show_checksum(&mut response, found.checksum.as_ref());
    }
    for name in KEPT {
        if let Some(instead) = visit.route.parameter(&format!("response-{name}")) {
            set(&mut response, name, instead);
        }
    }
    Ok(response)
}

fn unsatisfiable(asked: Option<&str>, bytes: u64) -> Fault {
    let fault = Fault::client("InvalidRange", "The requested range is not satisfiable");
    let fault = fault.with_status(416).with_member("ActualObjectSize", bytes);
    fault.with_member("RangeRequested", asked.unwrap_or(""))
}

/// Sets the headers that describe an object.
fn describe(response: &mut Response<Outgoing>, object: &Object) {
    set(response, "content-type", "binary/octet-stream");
    for (name, value) in &object.headers {
        set(response, name, value);
    }
    for (name, value) in &object.metadata {
        set(response, &format!("{METADATA}{name}"), value);
    }
    set(response, "etag", &format!("\"{}\"", object.etag));
    set(response, "last-modified", &wire::s3::http_date(object.modified_at));
    set(response, "accept-ranges", "bytes");
    set(response, "x-amz-server-side-encryption", "AES256");
}

pub(super) fn show_checksum(response: &mut Response<Outgoing>, checksum: Option<&Checksum>) {
    if let Some(checksum) = checksum {
        set(response, &sums::header(&checksum.algorithm), &checksum.value);
        set(response, "x-amz-checksum-type", "FULL_OBJECT");
    }
}

/// Serves PUT.
pub(super) async fn put(
    visit: &Visit<'_>,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Fault> {
    let account = visit.caller.account().clone();
    // The check comes before the bytes are received; the transaction repeats it afterwards.
    object::may_put(&visit.region.state(), &account, visit.bucket(), visit.key())?;
    let (headers, metadata) = kept(&visit.parts.headers)?;
    let conditions = conditions(&visit.parts.headers);
    let received = receive::blob(visit, body).await?;
    let new = Object {
        bucket: visit.bucket().into(),
        key: visit.key().into(),
        content: received.held.digest,
        bytes: received.held.bytes,
        etag: received.etag.as_str().into(),
        modified_at: now(),
        headers,
        metadata,
        checksum: received.checksum.clone(),
    };
    let change = move |tx: &mut Tx| object::put(tx, &account, new, &conditions);
    visit.commit(vec![received.held], change).await?;
    let mut response = whole(StatusCode::OK, Bytes::new());
    set(&mut response, "etag", &format!("\"{}\"", received.etag));
    set(&mut response, "x-amz-server-side-encryption", "AES256");
    show_checksum(&mut response, received.checksum.as_ref());
    Ok(response)
}

/// Serves PUT with the name of another object, whose content the new one shares without a copy.
pub(super) async fn copy(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let source = visit.said("x-amz-copy-source").unwrap_or_default();
    let (bucket, key) = source_of(&source)?;
    let replaces = match visit.said("x-amz-metadata-directive").as_deref() {
        None | Some("COPY") => false,
        Some("REPLACE") => true,
        Some(_) => return Err(Fault::client("InvalidArgument", "Unknown metadata directive.")),
    };
    let account = visit.caller.account().clone();
    let from = object::find(&visit.region.state(), &account, &bucket, &key)?;
    if !replaces && (&*from.bucket, &*from.key) == (visit.bucket(), visit.key()) {
        let message = "This copy request is illegal because it is trying to copy an object to \
                       itself without changing the object's metadata, storage class, website \
                       redirect location or encryption attributes.";
        return Err(Fault::client("InvalidRequest", message));
    }
    let held = visit.region.bulk.blobs.hold(&from.content).ok_or_else(denied)?;
    let mut new = Object {
        bucket: visit.bucket().into(),
        key: visit.key().into(),
        modified_at: now(),
        ..Object::clone(&from)
    };
    if replaces {
        (new.headers, new.metadata) = kept(&visit.parts.headers)?;
    }
    let (conditions, answer) = (conditions(&visit.parts.headers), new.clone());
    let change = move |tx: &mut Tx| object::put(tx, &account, new, &conditions);
    visit.commit(vec![held], change).await?;
    let mut result = Document::new("CopyObjectResult");
    result.text("LastModified", &wire::s3::iso_date(answer.modified_at));
    result.text("ETag", &format!("\"{}\"", answer.etag));
    Ok(document(result))
}

/// Returns bucket and key of the copied object.
pub(super) fn source_of(source: &str) -> Result<(String, String), Fault> {
    if source.contains("?versionId=") {
        return Err(not_implemented("versionId of a copy's source"));
    }
    let path = wire::s3::decoded_path(source).unwrap_or_default();
    let path = path.strip_prefix('/').unwrap_or(&path);
    match path.split_once('/') {
        Some((bucket, key)) if !key.is_empty() => Ok((bucket.to_owned(), key.to_owned())),
        Some(_) | None => {
            let message = "Copy Source must mention the source bucket and key: \
                           sourcebucket/sourcekey";
            Err(Fault::client("InvalidArgument", message))
        }
    }
}

/// Serves DELETE.
pub(super) async fn delete(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let account = visit.caller.account().clone();
    let (bucket, key) = (Text::from(visit.bucket()), Text::from(visit.key()));
    let change = move |tx: &mut Tx| object::delete(tx, &account, &bucket, &key);
    visit.commit(Vec::new(), change).await?;
    Ok(whole(StatusCode::NO_CONTENT, Bytes::new()))
}

/// Serves POST `?delete`, which deletes many keys at once.
pub(super) async fn delete_many(
    visit: &Visit<'_>,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Fault> {
    let asked = receive::document(visit, body).await?.ok_or_else(malformed)?;
    let keys: Option<Vec<Text>> =
        asked.all("Object").map(|it| it.text_of("Key").map(Text::from)).collect();
    let keys = keys.filter(|keys| !keys.is_empty() && keys.len() <= MAX_DELETED);
    let keys = keys.ok_or_else(malformed)?;
    if asked.all("Object").any(|it| it.text_of("VersionId").is_some()) {
        return Err(not_implemented("VersionId"));
    }
    let (account, bucket) = (visit.caller.account().clone(), Text::from(visit.bucket()));
    let gone = keys.clone();
    let change = move |tx: &mut Tx| {
        gone.iter().try_for_each(|key| object::delete(tx, &account, &bucket, key))
    };
    visit.commit(Vec::new(), change).await?;
    let mut result = Document::new("DeleteResult");
    if asked.text_of("Quiet") != Some("true") {
        for key in keys {
            result.open("Deleted");
            result.text("Key", &key);
            result.close();
        }
    }
    Ok(document(result))
}

type Kept = (BTreeMap<Text, Text>, BTreeMap<Text, Text>);

/// Returns the stored headers of an object, and the client's own metadata.
pub(super) fn kept(headers: &HeaderMap) -> Result<Kept, Fault> {
    let text = |value: &HeaderValue| Text::from(String::from_utf8_lossy(value.as_bytes()).trim());
    let mut standard: BTreeMap<Text, Text> = KEPT
        .iter()
        .filter_map(|name| Some((Text::from(*name), text(headers.get(*name)?))))
        .collect();
    // The framing of the body is no property of the object.
    if let Some(encoding) = standard.remove("content-encoding") {
        let parts = encoding.split(',').map(str::trim);
        let left: Vec<&str> = parts.filter(|it| !it.is_empty() && *it != "aws-chunked").collect();
        if !left.is_empty() {
            standard.insert("content-encoding".into(), left.join(",").into());
        }
    }
    let own = headers.iter().filter_map(|(name, value)| {
        Some((Text::from(name.as_str().strip_prefix(METADATA)?), text(value)))
    });
    let own: BTreeMap<Text, Text> = own.collect();
    let size: usize = own.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > MAX_METADATA_BYTES {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(Fault::client("MetadataTooLarge", message));
    }
    Ok((standard, own))
}

/// Reads the conditions of a request.
pub(super) fn conditions(headers: &HeaderMap) -> Conditions {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let tags = |name| {
        let each = |tag: &str| tag.trim().trim_start_matches("W/").trim_matches('"').to_owned();
        text(name).map(|value: &str| value.split(',').map(each).collect())
    };
    let date = |name| text(name).and_then(wire::s3::parse_http_date);
    Conditions {
        if_match: tags(header::IF_MATCH),
        if_none_match: tags(header::IF_NONE_MATCH),
        if_modified_since: date(header::IF_MODIFIED_SINCE),
        if_unmodified_since: date(header::IF_UNMODIFIED_SINCE),
    }
}

#[cfg(test)]
mod tests {
    use super::super::visit::headers;
    use super::*;

    #[test]
    fn an_object_keeps_what_says_how_to_read_it() {
        let sent = headers(&[
            ("content-type", "text/plain"),
            ("content-encoding", "aws-chunked,gzip"),
            ("content-length", "7"),
            ("x-amz-meta-colour", " blue "),
            ("x-amz-date", "now"),
        ]);
        let (standard, own) = kept(&sent).unwrap();
        let shown: Vec<(&str, &str)> = standard.iter().map(|(n, v)| (&**n, &**v)).collect();
        assert_eq!(shown, [("content-encoding", "gzip"), ("content-type", "text/plain")]);
        assert_eq!(own.get("colour").map(|it| &**it), Some("blue"));
        let framed = kept(&headers(&[("content-encoding", "aws-chunked")])).unwrap();
        assert!(framed.0.is_empty());
        let long = "x".repeat(MAX_METADATA_BYTES);
        let fault = kept(&headers(&[("x-amz-meta-a", &long)])).unwrap_err();
        assert_eq!(fault.code, "MetadataTooLarge");
    }

    #[test]
    fn conditions_are_read() {
        let sent = headers(&[
            ("if-none-match", "\"a\", W/\"b\", c"),
            ("if-modified-since", "Sat, 21 Nov 2026 11:12:13 GMT"),
        ]);
        let found = conditions(&sent);
        assert_eq!(found.if_none_match.unwrap(), ["a", "b", "c"]);
        assert_eq!(found.if_modified_since, Some(api::Timestamp(1_795_259_533_000)));
        assert_eq!(found.if_match, None);
    }

    #[test]
    fn a_source_names_bucket_and_key() {
        for source in ["abc/a%20b/c", "/abc/a%20b/c"] {
            assert_eq!(source_of(source), Ok(("abc".to_owned(), "a b/c".to_owned())));
        }
        for wrong in ["", "abc", "abc/", "/", "abc/k?versionId=1"] {
            assert!(source_of(wrong).is_err(), "{wrong}");
        }
    }
}
