//! Blobs of a repository: serves them completely or in part, and deletes them.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};
use model::id::RepositoryKey;
use model::tx::Tx;
use oci::digest::Digest;
use services::ecr::{layer, name, token};
use wire::range::{self, Wanted};

use super::refusal::Refusal;
use super::visit::{Visit, bare, set};
use crate::checked;
use crate::outgoing::{Outgoing, whole};
use crate::region::now;
use crate::socket::Files;

/// The caching of a blob, which never changes under its name.
const FOREVER: &str = "max-age=31536000, immutable";

pub(super) async fn get(
    visit: &Visit<'_>,
    name: &str,
    digest: &str,
    files: Files,
) -> Result<Response<Outgoing>, Refusal> {
    let digest: Digest = digest.parse().map_err(|_| Refusal::bad_digest(digest))?;
    let key = readable(visit, name, &digest)?;
    let unknown = || Refusal::blob_unknown(&digest.to_string());
    let state = visit.region.state();
    name::repository(&state, &key.world, &key.name)
        .map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))?;
    if !layer::has(&state, &key, &digest) {
        return Err(unknown());
    }
    let bulk = &visit.region.bulk;
    let (file, length) = match visit.parts.method {
        Method::HEAD => bulk.blobs.open_blob(&digest)?,
        _ => checked::open(bulk, digest).await?,
    };
    let range = match range::wanted(visit.header(header::RANGE), length) {
        Wanted::All => None,
        Wanted::Part(range) => Some(range),
        Wanted::Unsatisfiable => {
            let message = format!("the blob has {length} bytes");
            let there = format!("bytes */{length}");
            let status = StatusCode::RANGE_NOT_SATISFIABLE;
            return Err(Refusal::new(status, "RANGE_INVALID", message)
                .with_header(header::CONTENT_RANGE, there));
        }
    };
    let status = if range.is_some() { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
    let sent = range.clone().unwrap_or(0..length);
    let count = sent.end - sent.start;
    let body = match visit.parts.method {
        Method::HEAD => Outgoing::from(Bytes::new()),
        _ => Outgoing::file(file, sent, files),
    };
    let mut response = whole(status, Bytes::new()).map(|_| body);
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(count));
    let name = digest.to_string();
    set(
        &mut response,
        &[
            ("content-type", "application/octet-stream"),
            ("docker-content-digest", &name),
            ("etag", &format!("\"{name}\"")),
            ("accept-ranges", "bytes"),
            ("cache-control", FOREVER),
        ],
    );
    if let Some(range) = range {
        let range = format!("bytes {}-{}/{length}", range.start, range.end - 1);
        set(&mut response, &[("content-range", &range)]);
    }
    Ok(response)
}

/// Returns the repository, if the caller may pull from it, or has a pass for this very blob.
fn readable(visit: &Visit<'_>, name: &str, digest: &Digest) -> Result<RepositoryKey, Refusal> {
    if let Some(pass) = visit.parameter("pass") {
        let key = visit.named(name);
        return match token::check_pass(&visit.region.state(), &key, digest, &pass, now()) {
            true => Ok(key),
            false => Err(Refusal::denied("This download address is not valid, or no longer.")),
        };
    }
    visit.repository(name)
}

/// Removes a blob from a repository, unless an image there needs it.
pub(super) async fn delete(
    visit: &Visit<'_>,
    name: &str,
    digest: &str,
) -> Result<Response<Outgoing>, Refusal> {
    let digest: Digest = digest.parse().map_err(|_| Refusal::bad_digest(digest))?;
    let key = visit.repository(name)?;
    let change = move |tx: &mut Tx| {
        name::repository(tx, &key.world, &key.name)?;
        Ok(control::registry::garbage::remove_layer(tx, &key, digest))
    };
    let removed = visit.commit(Vec::new(), change).await?;
    use control::registry::garbage::Removal;
    match removed.map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))? {
        Removal::Done => Ok(bare(StatusCode::ACCEPTED, &[])),
        Removal::Unknown => Err(Refusal::blob_unknown(&digest.to_string())),
        Removal::Used => {
            let message = "an image of the repository needs this blob; delete the image first";
            Err(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED", message))
        }
    }
}
