//! Manifests: serves them by tag or digest, stores pushed ones, and deletes them.

use std::time::Duration;

use bytes::Bytes;
use control::registry::address::Reference;
use http::{HeaderValue, Method, Response, StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use model::id::{RepositoryKey, Text};
use model::registry::RegistryImage;
use model::tx::Tx;
use oci::digest::Digest;
use oci::manifest::MAX_MANIFEST_BYTES;
use serde_json::json;
use services::ecr::{image, manifest, name};

use super::refusal::Refusal;
use super::visit::{Visit, bare, set};
use crate::incoming::Incoming;
use crate::outgoing::{Outgoing, whole};
use crate::region::{Region, now};

/// The time-out for the body of a manifest.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);

pub(super) fn get(
    visit: &Visit<'_>,
    name: &str,
    reference: &str,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let state = visit.region.state();
    name::repository(&state, &key.world, &key.name)
        .map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))?;
    let wanted = image::reference(reference).map_err(|fault| unreadable(fault, reference))?;
    let found = image::resolve(&state, &key, &wanted).map_err(|fault| {
        Refusal::of_fault(fault, "MANIFEST_UNKNOWN").with_detail(json!({ "reference": reference }))
    })?;
    let digest = found.digest.to_string();
    let etag = format!("\"{digest}\"");
    if visit.header(header::IF_NONE_MATCH).is_some_and(|it| it == etag || it == digest) {
        return Ok(bare(StatusCode::NOT_MODIFIED, &[("etag", &etag)]));
    }
    let body = match visit.parts.method {
        Method::HEAD => Bytes::new(),
        _ => {
            note_pull(visit.region, &key, found);
            read(visit.region, &found.digest)?
        }
    };
    let mut response = whole(StatusCode::OK, body);
    let length = HeaderValue::from(found.manifest_bytes);
    response.headers_mut().insert(header::CONTENT_LENGTH, length);
    let headers =
        [("content-type", &*found.media_type), ("docker-content-digest", &digest), ("etag", &etag)];
    set(&mut response, &headers);
    Ok(response)
}

fn read(region: &Region, digest: &Digest) -> Result<Bytes, Refusal> {
    let blobs = &region.bulk.blobs;
    if let Some(content) = blobs.cached(digest) {
        return Ok(content);
    }
    Ok(tokio::task::block_in_place(|| blobs.read(digest, MAX_MANIFEST_BYTES))?)
}

/// Records that an image is in use, now and then, without making the client wait.
fn note_pull(region: &Region, key: &RepositoryKey, image: &RegistryImage) {
    if !image::pull_is_news(image, now()) {
        return;
    }
    let (writer, key, digest) = (region.writer.clone(), key.clone(), image.digest);
    tokio::spawn(async move {
        let noted = writer.run(move |tx: &mut Tx| image::note_pull(tx, &key, digest));
        if let Err(error) = noted.await {
            tracing::warn!(%error, "a pull was not noted");
        }
    });
}

pub(super) async fn put(
    visit: &Visit<'_>,
    name: &str,
    reference: &str,
    body: &mut Incoming,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let wanted = image::reference(reference).map_err(|fault| unreadable(fault, reference))?;
    let bytes = receive(body).await?;
    let bad = |fault| Refusal::of_fault(fault, "MANIFEST_INVALID");
    let parsed = manifest::parse(&bytes, visit.header(header::CONTENT_TYPE)).map_err(bad)?;
    let digest = Digest::of(&bytes);
    let tags: Vec<Text> = match wanted {
        Reference::Tag(tag) => vec![tag],
        Reference::Digest(said) if said == digest => Vec::new(),
        Reference::Digest(said) => return Err(Refusal::bad_digest(&said.to_string())),
    };
    image::may_push(&visit.region.state(), &key.world, &key.name).map_err(bad)?;
    let (bulk, length) = (visit.region.bulk.clone(), bytes.len() as u64);
    let held = tokio::task::spawn_blocking(move || bulk.blobs.put(&bytes)).await??;
    let subject = parsed.subject;
    let change = move |tx: &mut Tx| {
        let key = image::for_push(tx, &key.world, &key.name)?;
        image::put(tx, &key, &parsed, digest, length, &tags).map(drop)
    };
    visit.commit(vec![held], change).await?.map_err(bad)?;
    let (digest, location) = (digest.to_string(), format!("/v2/{name}/manifests/{digest}"));
    let mut response =
        bare(StatusCode::CREATED, &[("location", &location), ("docker-content-digest", &digest)]);
    if let Some(subject) = subject {
        // The header tells the client that it need not keep a list of referrers itself.
        set(&mut response, &[("oci-subject", &subject.to_string())]);
    }
    Ok(response)
}

async fn receive(body: &mut Incoming) -> Result<Bytes, Refusal> {
    let limited = Limited::new(body, MAX_MANIFEST_BYTES as usize).collect();
    match tokio::time::timeout(BODY_TIMEOUT, limited).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            let message = format!("a manifest has at most {MAX_MANIFEST_BYTES} bytes");
            Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "MANIFEST_INVALID", message))
        }
        Ok(Err(_)) => Err(early("the body ended early")),
        Err(_) => Err(early("the body did not come in time")),
    }
}

fn early(why: &str) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "MANIFEST_INVALID", why)
}

/// Deletes an image with all its tags, by digest; or only a tag, by tag.
pub(super) async fn delete(
    visit: &Visit<'_>,
    name: &str,
    reference: &str,
) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let wanted = image::reference(reference).map_err(|fault| unreadable(fault, reference))?;
    let change = move |tx: &mut Tx| {
        name::repository(tx, &key.world, &key.name)?;
        match wanted {
            Reference::Digest(digest) => image::delete_by_digest(tx, &key, digest).map(drop),
            Reference::Tag(tag) => image::delete_tag(tx, &key, &tag).map(drop),
        }
    };
    let done = visit.commit(Vec::new(), change).await?;
    done.map_err(|fault| Refusal::of_fault(fault, "MANIFEST_INVALID"))?;
    Ok(bare(StatusCode::ACCEPTED, &[]))
}

/// Refuses a reference that is neither tag nor digest.
fn unreadable(fault: api::Fault, reference: &str) -> Refusal {
    let code = if reference.contains(':') { "DIGEST_INVALID" } else { "TAG_INVALID" };
    Refusal::of_fault(fault, code)
}
