//! Objects uploaded in parts. Each part is a blob; joining them copies them into one.

use std::io::Read;
use std::sync::Arc;

use api::Fault;
use bytes::Bytes;
use http::{Response, StatusCode};
use md5::{Digest as _, Md5};
use model::id::Text;
use model::s3::{Object, UploadedPart};
use model::tx::Tx;
use services::s3::{multipart, object, owner};
use store::blobs::{self, Blobs, Held};
use wire::s3::{Document, Element};

use super::object::{conditions, kept, show_checksum};
use super::receive::{self, malformed};
use super::visit::{Visit, blocking, document, set};
use crate::incoming::Incoming;
use crate::outgoing::{Outgoing, whole};
use crate::region::now;

/// The bytes of a part that are read at a time when parts are joined.
const PIECE_BYTES: usize = 1 << 20;
/// S3's largest page of parts, and its default size.
const MAX_PAGE: usize = 1_000;

/// Serves CreateMultipartUpload.
pub(super) async fn begin(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let (headers, metadata) = kept(&visit.parts.headers)?;
    let (account, bucket, key) = names(visit);
    let change =
        move |tx: &mut Tx| multipart::begin(tx, &account, (&bucket, &key), headers, metadata);
    let id = visit.commit(Vec::new(), change).await?;
    let mut answer = Document::new("InitiateMultipartUploadResult");
    answer.text("Bucket", visit.bucket());
    answer.text("Key", visit.key());
    answer.text("UploadId", &id);
    Ok(document(answer))
}

/// Serves UploadPart.
pub(super) async fn part(
    visit: &Visit<'_>,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Fault> {
    let number = multipart::number(visit.route.parameter("partNumber").unwrap_or(""))?;
    let upload = upload(visit)?;
    let received = receive::blob(visit, body).await?;
    let part = UploadedPart {
        upload,
        number,
        content: received.held.digest,
        bytes: received.held.bytes,
        etag: received.etag.as_str().into(),
        modified_at: now(),
    };
    let (account, bucket, key) = names(visit);
    let change = move |tx: &mut Tx| multipart::put_part(tx, &account, (&bucket, &key), part);
    visit.commit(vec![received.held], change).await?;
    let mut response = whole(StatusCode::OK, Bytes::new());
    set(&mut response, "etag", &format!("\"{}\"", received.etag));
    show_checksum(&mut response, received.checksum.as_ref());
    Ok(response)
}

/// Serves CompleteMultipartUpload.
pub(super) async fn complete(
    visit: &Visit<'_>,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Fault> {
    let asked = receive::document(visit, body).await?.ok_or_else(malformed)?;
    let wanted = wanted(&asked)?;
    let (id, state) = (upload(visit)?, visit.region.state());
    let row = state.multipart_uploads.get(&id).cloned().ok_or_else(malformed)?;
    let parts = multipart::chosen(&state, &id, &wanted)?;
    let etag = etag(&parts);
    let (bulk, owner) = (visit.region.bulk.clone(), owner(visit.bucket()));
    let held = blocking(move || join(&bulk.blobs, &owner, &parts)).await?;
    let new = Object {
        bucket: row.bucket.clone(),
        key: row.key.clone(),
        content: held.digest,
        bytes: held.bytes,
        etag: etag.as_str().into(),
        modified_at: now(),
        headers: row.headers.clone(),
        metadata: row.metadata.clone(),
        checksum: None,
    };
    let (account, bucket, key) = names(visit);
    let conditions = conditions(&visit.parts.headers);
    let change = move |tx: &mut Tx| {
        // It may have been aborted, or completed by another request, while the parts were joined.
        multipart::find(tx, &account, (&bucket, &key), &id)?;
        object::put(tx, &account, new, &conditions)?;
        multipart::forget(tx, &id);
        Ok(())
    };
    visit.commit(vec![held], change).await?;
    let mut answer = Document::new("CompleteMultipartUploadResult");
    answer.text("Location", &format!("/{}/{}", visit.bucket(), visit.key()));
    answer.text("Bucket", visit.bucket());
    answer.text("Key", visit.key());
    answer.text("ETag", &format!("\"{etag}\""));
    Ok(document(answer))
}

/// Reads number and entity tag of each part that the client wants joined.
fn wanted(asked: &Element) -> Result<Vec<(u16, String)>, Fault> {
    let read = |part: &Element| {
        let number = multipart::number(part.text_of("PartNumber")?.trim()).ok()?;
        Some((number, part.text_of("ETag")?.trim().trim_matches('"').to_owned()))
    };
    let parts: Option<Vec<_>> = asked.all("Part").map(read).collect();
    let fits = |parts: &Vec<_>| parts.len() <= usize::from(multipart::MAX_PARTS);
    parts.filter(fits).ok_or_else(malformed)
}

/// Computes the entity tag: the MD5 of the parts' MD5s, and their number.
fn etag(parts: &[Arc<UploadedPart>]) -> String {
    let mut md5 = Md5::new();
    for part in parts {
        let digits = part.etag.as_bytes().chunks_exact(2);
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
        md5.update(digits.filter_map(byte).collect::<Vec<u8>>());
    }
    format!("{}-{}", oci::digest::hex(&md5.finalize()), parts.len())
}

/// Copies the parts into one blob. May take as long as the disk needs.
fn join(blobs: &Blobs, owner: &str, parts: &[Arc<UploadedPart>]) -> Result<Held, blobs::Error> {
    let id = blobs.begin(owner)?;
    let joined = append_parts(blobs, owner, &id, parts);
    if joined.is_err() {
        // No client knows its id.
        let _ = blobs.abandon(owner, &id);
    }
    joined
}

fn append_parts(
    blobs: &Blobs,
    owner: &str,
    id: &str,
    parts: &[Arc<UploadedPart>],
) -> Result<Held, blobs::Error> {
    let mut upload = blobs.upload(owner, id)?;
    let mut piece = vec![0; PIECE_BYTES];
    for part in parts {
        blobs.check(&part.content)?;
        let (mut file, _) = blobs.open_blob(&part.content)?;
        loop {
            let read = file.read(&mut piece).map_err(|source| blobs::Error::Io {
                doing: "read",
                path: blobs.path(&part.content),
                source,
            })?;
            if read == 0 {
                break;
            }
            blobs.append(&mut upload, &piece[..read])?;
        }
    }
    let digest = upload.digest();
    blobs.commit(upload, &digest)
}

/// Serves AbortMultipartUpload.
pub(super) async fn abort(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let id = upload(visit)?;
    let change = move |tx: &mut Tx| {
        multipart::forget(tx, &id);
        Ok(())
    };
    visit.commit(Vec::new(), change).await?;
    Ok(whole(StatusCode::NO_CONTENT, Bytes::new()))
}

/// Serves ListParts.
pub(super) fn parts(visit: &Visit<'_>) -> Result<Response<Outgoing>, Fault> {
    let id = upload(visit)?;
    let number = |name: &str, default: u16| match visit.route.parameter(name) {
        None => Ok(default),
        Some(text) => text.parse::<u16>().map_err(|_| {
            Fault::client("InvalidArgument", format!("Argument {name} must be an integer."))
        }),
    };
    let most = usize::from(number("max-parts", 1_000)?).min(MAX_PAGE);
    let marker = number("part-number-marker", 0)?;
    let state = visit.region.state();
    let mut found: Vec<_> =
        multipart::parts(&state, &id, marker.saturating_add(1)).take(most + 1).collect();
    let is_cut = found.len() > most;
    found.truncate(most);
    let mut answer = Document::new("ListPartsResult");
    answer.text("Bucket", visit.bucket());
    answer.text("Key", visit.key());
    answer.text("UploadId", &id);
    answer.text("PartNumberMarker", &marker.to_string());
    let last = found.last().map_or(0, |part| part.number);
    answer.text("NextPartNumberMarker", &last.to_string());
    answer.text("MaxParts", &most.to_string());
    answer.text("IsTruncated", if is_cut { "true" } else { "false" });
    answer.text("StorageClass", "STANDARD");
    for part in found {
        answer.open("Part");
        answer.text("PartNumber", &part.number.to_string());
        answer.text("LastModified", &wire::s3::iso_date(part.modified_at));
        answer.text("ETag", &format!("\"{}\"", part.etag));
        answer.text("Size", &part.bytes.to_string());
        answer.close();
    }
    Ok(document(answer))
}

/// Returns the id of the request's upload, which must exist.
fn upload(visit: &Visit<'_>) -> Result<Text, Fault> {
    let id = visit.route.parameter("uploadId").unwrap_or("");
    let to = (visit.bucket(), visit.key());
    let row = multipart::find(&visit.region.state(), visit.caller.account(), to, id)?;
    Ok(row.id.clone())
}

fn names(visit: &Visit<'_>) -> (model::id::AccountId, Text, Text) {
    (visit.caller.account().clone(), visit.bucket().into(), visit.key().into())
}

#[cfg(test)]
mod tests {
    use oci::digest::Digest;

    use super::*;

    #[test]
    fn an_objects_tag_is_made_of_its_parts_tags() {
        let part = |number, etag: &str| {
            Arc::new(UploadedPart {
                upload: "u".into(),
                number,
                content: Digest([0; 32]),
                bytes: 1,
                etag: etag.into(),
                modified_at: api::Timestamp(0),
            })
        };
        let parts = [
            part(1, "0cc175b9c0f1b6a831c399e269772661"),
            part(2, "92eb5ffee6ae2fec3ad71c777531578f"),
        ];
        assert_eq!(etag(&parts), "96e024ba2074fe77e8e965ba43a704be-2");
    }

    #[test]
    fn what_is_joined_is_read_from_the_document() {
        let read = |text: &str| wanted(&wire::s3::read(text.as_bytes()).unwrap());
        let one = "<C><Part><PartNumber>1</PartNumber><ETag>&quot;a&quot;</ETag></Part></C>";
        assert_eq!(read(one), Ok(vec![(1, "a".to_owned())]));
        for wrong in [
            "<C><Part><PartNumber>0</PartNumber><ETag>a</ETag></Part></C>",
            "<C><Part><PartNumber>1</PartNumber></Part></C>",
        ] {
            assert_eq!(read(wrong).unwrap_err().code, "MalformedXML");
        }
        assert_eq!(read("<C/>"), Ok(Vec::new()));
    }
}
