//! Lists: tags of a repository, manifests attached to another, and repositories. They come in
//! pages; a `Link` leads to the next.

use bytes::Bytes;
use control::registry::{self, address};
use http::{Response, StatusCode};
use model::registry::RegistryImage;
use oci::digest::Digest;
use oci::manifest::OCI_INDEX;
use serde_json::{Value, json};
use services::ecr::{image, name};

use super::refusal::Refusal;
use super::visit::{Visit, set};
use crate::outgoing::{Outgoing, whole};

/// The most entries of a page, for any request.
const MAX_PAGE: usize = 1_000;
/// The most bytes of annotations on a page of referrers: clients request such lists on their own,
/// and read no index of more than 4 MiB.
const MAX_PAGE_BYTES: usize = 1 << 20;

pub(super) fn tags(visit: &Visit<'_>, name: &str) -> Result<Response<Outgoing>, Refusal> {
    let key = visit.repository(name)?;
    let state = visit.region.state();
    name::repository(&state, &key.world, &key.name)
        .map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))?;
    let count = page(visit)?;
    let (tags, more) = image::tags(&state, &key, visit.parameter("last").as_deref(), count);
    let mut response = listing("application/json", &json!({ "name": name, "tags": tags }));
    if let Some(last) = tags.last().filter(|_| more) {
        link(&mut response, &format!("/v2/{name}/tags/list?n={count}&last={last}"));
    }
    Ok(response)
}

pub(super) fn catalog(visit: &Visit<'_>) -> Result<Response<Outgoing>, Refusal> {
    visit.permit(None)?;
    let (state, home) = (visit.region.state(), visit.region.settings.home());
    let account = &visit.call.world.account;
    let count = page(visit)?;
    let last = visit.parameter("last");
    let last = last.as_deref().unwrap_or_default();
    let (listed, more) = address::paths(&state, account, &home, last, count);
    let mut response = listing("application/json", &json!({ "repositories": listed }));
    if let Some(last) = listed.last().filter(|_| more) {
        link(&mut response, &format!("/v2/_catalog?n={count}&last={last}"));
    }
    Ok(response)
}

/// Lists the manifests attached to a digest, which need not exist itself, as an index.
pub(super) fn referrers(
    visit: &Visit<'_>,
    name: &str,
    subject: &str,
) -> Result<Response<Outgoing>, Refusal> {
    let subject: Digest = subject.parse().map_err(|_| Refusal::bad_digest(subject))?;
    let key = visit.repository(name)?;
    let state = visit.region.state();
    name::repository(&state, &key.world, &key.name)
        .map_err(|fault| Refusal::of_fault(fault, "NAME_INVALID"))?;
    let (count, wanted) = (page(visit)?, visit.parameter("artifactType"));
    let last: Option<Digest> = visit.parameter("last").and_then(|last| last.parse().ok());
    let found = registry::referrers(&state, &key, subject)
        .filter(|digest| last.is_none_or(|last| *digest > last))
        .filter_map(|digest| state.registry_images.get(&(key.clone(), digest)))
        .filter(|row| wanted.is_none() || row.artifact_type.as_deref() == wanted.as_deref());
    let mut rows: Vec<&RegistryImage> = Vec::new();
    let mut more = false;
    let mut bytes = 0;
    for row in found.map(|row| &**row) {
        bytes += annotation_bytes(row);
        more = rows.len() >= count || !rows.is_empty() && bytes > MAX_PAGE_BYTES;
        if more {
            break;
        }
        rows.push(row);
    }
    let manifests: Vec<Value> = rows.iter().map(|row| descriptor(row)).collect();
    let index = json!({ "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": manifests });
    let mut response = listing(OCI_INDEX, &index);
    if let Some(last) = rows.last().filter(|_| more) {
        let next = format!("/v2/{name}/referrers/{subject}?n={count}&last={}", last.digest);
        let filter = wanted.as_ref().map(|it| format!("&artifactType={}", escaped(it)));
        link(&mut response, &(next + &filter.unwrap_or_default()));
    }
    if wanted.is_some() {
        set(&mut response, &[("oci-filters-applied", "artifactType")]);
    }
    Ok(response)
}

fn annotation_bytes(row: &RegistryImage) -> usize {
    row.annotations.iter().map(|(key, value)| key.len() + value.len()).sum()
}

fn descriptor(row: &RegistryImage) -> Value {
    let mut descriptor = json!({
        "mediaType": row.media_type, "digest": row.digest, "size": row.manifest_bytes,
    });
    if let Some(kind) = &row.artifact_type {
        descriptor["artifactType"] = json!(kind);
    }
    if !row.annotations.is_empty() {
        descriptor["annotations"] = json!(row.annotations);
    }
    descriptor
}

/// Returns the number of entries that the client wants on a page.
fn page(visit: &Visit<'_>) -> Result<usize, Refusal> {
    let Some(text) = visit.parameter("n") else { return Ok(MAX_PAGE) };
    let count: Option<usize> = text.parse().ok();
    count.map(|count| count.min(MAX_PAGE)).ok_or_else(|| {
        let message = format!("'{text}' is no number of results");
        Refusal::new(StatusCode::BAD_REQUEST, "PAGINATION_NUMBER_INVALID", message)
    })
}

fn listing(kind: &str, body: &Value) -> Response<Outgoing> {
    let mut response = whole(StatusCode::OK, Bytes::from(body.to_string()));
    set(&mut response, &[("content-type", kind)]);
    response
}

fn link(response: &mut Response<Outgoing>, to: &str) {
    set(response, &[("link", &format!("<{to}>; rel=\"next\""))]);
}

/// Escapes text for a query.
fn escaped(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(byte);
    let each = text.bytes().map(|byte| match plain(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    each.collect()
}
