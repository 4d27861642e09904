//! Uploads of blobs: in one request, in pieces, or mounted from another repository.

use http::{Response, StatusCode, header};
use hyper::body::Body;
use model::id::{RepositoryKey, Text};
use model::tx::Tx;
use oci::digest::Digest;
use services::ecr::{image, layer};
use store::blobs::Upload;
use wire::range;

use super::receive::receive;
use super::refusal::Refusal;
use super::visit::{Visit, bare};
use crate::incoming::Incoming;
use crate::outgoing::Outgoing;

/// Serves POST: begins an upload, finishes it if it came with a digest, or mounts a blob.
pub(super) async fn begin(
    visit: &Visit<'_>,
    name: &str,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    require(visit, &key).await?;
    if let Some(mounted) = mount(visit, name, &key).await? {
        return Ok(mounted);
    }
    let digest = visit.parameter("digest").map(|it| digest_of(&it)).transpose()?;
    let owner = layer::owner(&key);
    let id = visit.region.bulk.blobs.begin(&owner)?;
    let Some(digest) = digest else {
        return Ok(progress(StatusCode::ACCEPTED, name, &id, 0));
    };
    let mut upload = take_up(visit, &key, &id).await?;
    match receive(visit, &mut upload, body).await {
        Ok(()) => settle(visit, name, key, upload, digest).await,
        Err(refusal) => {
            drop(upload);
            // No client knows its id, so none will continue it.
            let _ = visit.region.bulk.blobs.abandon(&owner, &id);
            Err(refusal)
        }
    }
}

/// Requires the repository to exist, or makes it if a template allows that; errors otherwise.
async fn require(visit: &Visit<'_>, key: &RepositoryKey) -> Result<(), Refusal> {
    let bad = |fault| Refusal::of_fault(fault, "NAME_INVALID");
    let state = visit.region.state();
    if state.repositories.contains(key) {
        return Ok(());
    }
    image::may_push(&state, &key.world, &key.name).map_err(bad)?;
    let key = key.clone();
    let made =
        visit.commit(Vec::new(), move |tx: &mut Tx| image::for_push(tx, &key.world, &key.name));
    made.await?.map(drop).map_err(bad)
}

/// Mounts a blob from another repository, or finds that this one has it; None if the client has to
/// upload it.
async fn mount(
    visit: &Visit<'_>,
    name: &str,
    to: &RepositoryKey,
) -> Result<Option<Response<Outgoing>>, Refusal> {
    let Some(digest) = visit.parameter("mount") else { return Ok(None) };
    let digest = digest_of(&digest)?;
    let Some(held) = visit.region.bulk.blobs.hold(&digest) else { return Ok(None) };
    let from = match visit.parameter("from") {
        Some(from) => visit.named(&from),
        // Without a source only the repository's own blobs count.
        None => to.clone(),
    };
    let to = to.clone();
    let mounted = visit.commit(vec![held], move |tx: &mut Tx| layer::mount(tx, &from, &to, digest));
    let done = mounted.await?.map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))?;
    Ok(done.then(|| created(name, &digest)))
}

/// Serves GET: returns the progress of an upload.
pub(super) fn status(
    visit: &Visit<'_>,
    name: &str,
    id: &str,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let offset = visit.region.bulk.blobs.received(&layer::owner(&key), id)?;
    Ok(progress(StatusCode::NO_CONTENT, name, id, offset))
}

/// Serves PATCH: appends to an upload.
pub(super) async fn add(
    visit: &Visit<'_>,
    name: &str,
    id: &str,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let mut upload = take_up(visit, &key, id).await?;
    check_chunk(visit, name, id, body, upload.offset())?;
    receive(visit, &mut upload, body).await?;
    Ok(progress(StatusCode::ACCEPTED, name, id, upload.offset()))
}

/// Serves PUT: appends the last bytes of an upload, if any, and makes a blob of it.
pub(super) async fn finish(
    visit: &Visit<'_>,
    name: &str,
    id: &str,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let digest = digest_of(&visit.parameter("digest").unwrap_or_default())?;
    let mut upload = take_up(visit, &key, id).await?;
    check_chunk(visit, name, id, body, upload.offset())?;
    receive(visit, &mut upload, body).await?;
    settle(visit, name, key, upload, digest).await
}

/// Serves DELETE: gives an upload up.
pub(super) async fn cancel(
    visit: &Visit<'_>,
    name: &str,
    id: &str,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    visit.region.bulk.blobs.abandon(&layer::owner(&key), id)?;
    Ok(bare(StatusCode::NO_CONTENT, &[]))
}

/// Opens an upload. After a restart all of it is read again first, which may take a while.
async fn take_up(visit: &Visit<'_>, key: &RepositoryKey, id: &str) -> Result<Upload, Refusal> {
    let (bulk, owner, id) = (visit.region.bulk.clone(), layer::owner(key), Text::from(id));
    Ok(tokio::task::spawn_blocking(move || bulk.blobs.upload(&owner, &id)).await??)
}

/// Makes the blob durable, then adds it to the repository.
async fn settle(
    visit: &Visit<'_>,
    name: &str,
    key: RepositoryKey,
    upload: Upload,
    digest: Digest,
) -> Result<Response<Outgoing>, Refusal> {
    let bulk = visit.region.bulk.clone();
    let held = tokio::task::spawn_blocking(move || bulk.blobs.commit(upload, &digest)).await??;
    let bytes = held.bytes;
    let linked = visit.commit(vec![held], move |tx: &mut Tx| layer::link(tx, &key, digest, bytes));
    linked.await?.map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))?;
    Ok(created(name, &digest))
}

fn digest_of(text: &str) -> Result<Digest, Refusal> {
    text.parse().map_err(|_| Refusal::bad_digest(text))
}

/// Checks that a chunk with a position starts at the end of the upload, and has the stated length.
fn check_chunk(
    visit: &Visit<'_>,
    name: &str,
    id: &str,
    body: &Incoming,
    offset: u64,
) -> Result<(), Refusal> {
    let Some(header) = visit.header(header::CONTENT_RANGE) else { return Ok(()) };
    let chunk = range::chunk(header).filter(|chunk| chunk.start == offset);
    let Some(chunk) = chunk else {
        let message = format!("the chunk {header} does not continue the {offset} bytes received");
        let status = StatusCode::RANGE_NOT_SATISFIABLE;
        return Err(Refusal::new(status, "BLOB_UPLOAD_INVALID", message)
            .with_header(header::RANGE, received(offset))
            .with_header(header::LOCATION, location(name, id)));
    };
    match body.size_hint().exact() {
        Some(length) if length != chunk.end - chunk.start => {
            let message = format!("the chunk {header} came with {length} bytes");
            Err(Refusal::new(StatusCode::BAD_REQUEST, "SIZE_INVALID", message))
        }
        _ => Ok(()),
    }
}

fn location(name: &str, id: &str) -> String {
    format!("/v2/{name}/blobs/uploads/{id}")
}

/// Formats the received range. For no bytes the protocol writes `0-0`, as for one byte.
fn received(offset: u64) -> String {
    format!("0-{}", offset.saturating_sub(1))
}

fn progress(status: StatusCode, name: &str, id: &str, offset: u64) -> Response<Outgoing> {
    let (location, range) = (location(name, id), received(offset));
    let headers = [("location", &*location), ("range", &*range), ("docker-upload-uuid", id)];
    bare(status, &headers)
}

fn created(name: &str, digest: &Digest) -> Response<Outgoing> {
    let (digest, location) = (digest.to_string(), format!("/v2/{name}/blobs/{digest}"));
    bare(StatusCode::CREATED, &[("location", &location), ("docker-content-digest", &digest)])
}
