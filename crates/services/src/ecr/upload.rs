//! Layer uploads through the API, as ECR's own clients make them: begin, parts in order, complete.

use api::Fault;
use api::ecr::{
    BatchCheckLayerAvailabilityRequest, BatchCheckLayerAvailabilityResponse,
    CompleteLayerUploadRequest, CompleteLayerUploadResponse, InitiateLayerUploadRequest,
    InitiateLayerUploadResponse, Layer, LayerAvailability, LayerFailure, LayerFailureCode,
    UploadLayerPartRequest, UploadLayerPartResponse, error,
};
use model::id::RepositoryKey;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;
use store::blobs::Error;
use store::bulk::Bulk;

use super::{exceeded, image, invalid, layer, name, unavailable, unfit};
use crate::operation::{Desk, Then};

/// The part size that ECR asks clients to use. Gantry accepts smaller parts as well.
const PART_BYTES: i64 = 10 * 1024 * 1024;
/// The largest part, by the model.
const MAX_PART_BYTES: usize = 20 * 1024 * 1024;
/// ECR's largest layer: 52,000 MiB.
pub const MAX_LAYER_BYTES: u64 = 52_000 * 1024 * 1024;

pub fn check(
    state: &State,
    desk: &Desk<'_>,
    input: BatchCheckLayerAvailabilityRequest,
) -> Result<BatchCheckLayerAvailabilityResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let of = &name::of_request(state, desk, registry, &input.repository_name)?.key;
    let (mut layers, mut failures) = (Vec::new(), Vec::new());
    for text in input.layer_digests {
        match text.parse::<Digest>() {
            Ok(digest) => layers.push(availability(state, of, digest)),
            Err(_) => failures.push(bad_digest(text)),
        }
    }
    Ok(BatchCheckLayerAvailabilityResponse { layers: Some(layers), failures: Some(failures) })
}

fn availability(state: &State, of: &RepositoryKey, digest: Digest) -> Layer {
    let row = layer::find(state, of, &digest);
    let status =
        if row.is_some() { LayerAvailability::Available } else { LayerAvailability::Unavailable };
    Layer {
        layer_digest: Some(digest.to_string()),
        layer_availability: Some(status),
        layer_size: row.and_then(|row| i64::try_from(row.size_bytes).ok()),
        media_type: None,
    }
}

fn bad_digest(text: String) -> LayerFailure {
    let (code, why) = if text.is_empty() {
        let why = "Invalid request parameters: layer digest cannot be null";
        (LayerFailureCode::MissingLayerDigest, why)
    } else {
        let why = "Invalid request parameters: image digest should satisfy the regex \
                   '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'";
        (LayerFailureCode::InvalidLayerDigest, why)
    };
    LayerFailure {
        layer_digest: Some(text),
        failure_code: Some(code),
        failure_reason: Some(why.to_owned()),
    }
}

pub fn initiate(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: InitiateLayerUploadRequest,
) -> Result<Then<InitiateLayerUploadResponse>, Fault> {
    name::own(desk, input.registry_id.as_deref())?;
    let world = desk.call.world.clone();
    image::may_push(state, &world, &input.repository_name)?;
    let of = RepositoryKey { world, name: input.repository_name.into() };
    let id = bulk.blobs.begin(&layer::owner(&of)).map_err(|error| not_begun(&error))?;
    let answer = InitiateLayerUploadResponse {
        upload_id: Some(id.to_string()),
        part_size: Some(PART_BYTES),
    };
    if state.repositories.contains(&of) {
        return Ok(Then::Answer(answer));
    }
    let job = Box::new(move |tx: &mut Tx, _: &Desk<'_>| {
        image::for_push(tx, &of.world, &of.name)?;
        Ok(answer)
    });
    Ok(Then::Write { held: None, job })
}

pub fn part(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: UploadLayerPartRequest,
) -> Result<UploadLayerPartResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let of = &name::of_request(state, desk, registry, &input.repository_name)?.key;
    let bytes = &input.layer_part_blob;
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    if bytes.len() > MAX_PART_BYTES {
        return Err(unfit("layerPartBlob", &format!("at most {MAX_PART_BYTES} bytes")));
    }
    if input.part_first_byte.checked_add(size - 1) != Some(input.part_last_byte) {
        return Err(unfit(
            "partLastByte",
            "must be partFirstByte and the bytes of the part less one",
        ));
    }
    let id = &input.upload_id;
    let refuse = |error: Error| refused(&error, of, id);
    let mut upload = bulk.blobs.upload(&layer::owner(of), id).map_err(refuse)?;
    let begun = upload.offset();
    if u64::try_from(input.part_first_byte) != Ok(begun) {
        return Err(out_of_order(of, id, begun));
    }
    if begun.saturating_add(bytes.len() as u64) > MAX_LAYER_BYTES {
        return Err(exceeded(&format!("A layer has at most {MAX_LAYER_BYTES} bytes")));
    }
    bulk.blobs.append(&mut upload, bytes).map_err(refuse)?;
    Ok(UploadLayerPartResponse {
        registry_id: Some(of.world.account.to_string()),
        repository_name: Some(of.name.to_string()),
        upload_id: Some(input.upload_id),
        last_byte_received: Some(input.part_last_byte),
    })
}

fn out_of_order(of: &RepositoryKey, id: &str, begun: u64) -> Fault {
    let last = i64::try_from(begun).unwrap_or(i64::MAX) - 1;
    let message = format!(
        "The layer part does not begin where the last one ended: byte {} is next in the upload \
         '{id}'",
        last + 1
    );
    Fault::modelled(&error::InvalidLayerPartException, message)
        .with_member("registryId", of.world.account.as_str())
        .with_member("repositoryName", &*of.name)
        .with_member("uploadId", id)
        .with_member("lastValidByteReceived", last)
}

pub fn complete(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: CompleteLayerUploadRequest,
) -> Result<Then<CompleteLayerUploadResponse>, Fault> {
    let registry = input.registry_id.as_deref();
    let of = name::of_request(state, desk, registry, &input.repository_name)?.key.clone();
    let id = input.upload_id;
    // Several digests identify the same layer by several algorithms, of which Gantry supports one.
    let digest = input.layer_digests.iter().find_map(|text| text.parse::<Digest>().ok());
    let digest = digest.ok_or_else(|| unfit("layerDigests", "a digest of SHA-256 is required"))?;
    let owner = layer::owner(&of);
    let refuse = |error: Error| refused(&error, &of, &id);
    let upload = bulk.blobs.upload(&owner, &id).map_err(refuse)?;
    if upload.offset() == 0 {
        let message = format!("The upload '{id}' does not contain any layer parts");
        return Err(Fault::modelled(&error::EmptyUploadException, message));
    }
    if layer::has(state, &of, &digest) {
        drop(upload);
        bulk.blobs.abandon(&owner, &id).map_err(refuse)?;
        let message = format!(
            "Layer with digest '{digest}' already exists in the repository with name '{}' in the \
             registry with id '{}'",
            of.name, of.world.account
        );
        return Err(Fault::modelled(&error::LayerAlreadyExistsException, message));
    }
    let held = bulk.blobs.commit(upload, &digest).map_err(|error| {
        if matches!(error, Error::Mismatch { .. }) {
            return Fault::modelled(&error::InvalidLayerException, error.to_string());
        }
        refuse(error)
    })?;
    let bytes = held.bytes;
    let job = Box::new(move |tx: &mut Tx, _: &Desk<'_>| {
        layer::link(tx, &of, digest, bytes)?;
        Ok(CompleteLayerUploadResponse {
            registry_id: Some(of.world.account.to_string()),
            repository_name: Some(of.name.to_string()),
            upload_id: Some(id),
            layer_digest: Some(digest.to_string()),
        })
    });
    Ok(Then::Write { held: Some(held), job })
}

/// Words the failure to begin an upload; the operation has no error for limits.
fn not_begun(failed: &Error) -> Fault {
    if matches!(failed, Error::TooManyUploads(_)) {
        return invalid(failed.to_string());
    }
    unavailable(failed)
}

/// Words the failure of an upload that was begun.
fn refused(failed: &Error, of: &RepositoryKey, id: &str) -> Fault {
    match failed {
        Error::NoUpload => {
            let message = format!(
                "The upload with id '{id}' does not exist in the repository with name '{}' in the \
                 registry with id '{}'",
                of.name, of.world.account
            );
            Fault::modelled(&error::UploadNotFoundException, message)
        }
        Error::Busy => unfit("uploadId", &failed.to_string()),
        Error::Full(_)
        | Error::Gone(_)
        | Error::Io { .. }
        | Error::Unknown(_)
        | Error::Mismatch { .. }
        | Error::TooManyUploads(_)
        | Error::Damaged { .. }
        | Error::TooLarge { .. } => unavailable(failed),
    }
}
