//! Finds images by the identifiers that clients give, and says why one is not found.

use std::sync::Arc;

use api::Fault;
use api::ecr::{
    BatchDeleteImageRequest, BatchDeleteImageResponse, BatchGetImageRequest, BatchGetImageResponse,
    Image, ImageFailure, ImageFailureCode, ImageIdentifier,
};
use control::registry::address::Reference;
use model::id::RepositoryKey;
use model::registry::RegistryImage;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;
use oci::manifest::MAX_MANIFEST_BYTES;
use store::bulk::Bulk;

use super::{exceeded, image, name, unavailable};
use crate::operation::{Desk, Then};

/// The most bytes of all manifests in one response: each may have 4 MiB, and a hundred may be
/// requested at once.
const MAX_ANSWER_BYTES: usize = 32 * 1024 * 1024;

type Failure = (ImageFailureCode, String);

/// Returns the image that `id` identifies.
fn find<'a>(
    state: &'a State,
    of: &RepositoryKey,
    id: &ImageIdentifier,
) -> Result<&'a Arc<RegistryImage>, Failure> {
    let unfit = |what: &str, pattern: &str| {
        format!("Invalid request parameters: image {what} should satisfy the regex '{pattern}'")
    };
    let digest = id.image_digest.as_deref().map(|text| {
        let why = || unfit("digest", "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+");
        text.parse::<Digest>().map_err(|_| (ImageFailureCode::InvalidImageDigest, why()))
    });
    let tag = id.image_tag.as_deref().map(|text| {
        let why = || unfit("tag", "[a-zA-Z0-9-_.]+");
        let fits = image::check_tag(text).map(|()| Reference::Tag(text.into()));
        fits.map_err(|_| (ImageFailureCode::InvalidImageTag, why()))
    });
    let missing = || (ImageFailureCode::ImageNotFound, "Requested image not found".to_owned());
    let look_up = |reference: &Reference| image::find(state, of, reference).ok_or_else(missing);
    match (digest.transpose()?, tag.transpose()?) {
        (None, None) => {
            let why = "Invalid request parameters: both tag and digest cannot be null";
            Err((ImageFailureCode::MissingDigestAndTag, why.to_owned()))
        }
        (Some(digest), None) => look_up(&Reference::Digest(digest)),
        (None, Some(tag)) => look_up(&tag),
        (Some(digest), Some(tag)) => {
            let by_digest = look_up(&Reference::Digest(digest))?;
            if look_up(&tag)?.digest == digest {
                return Ok(by_digest);
            }
            let why = "Requested image tag does not match the digest".to_owned();
            Err((ImageFailureCode::ImageTagDoesNotMatchDigest, why))
        }
    }
}

/// Returns the image that `id` identifies, or ImageNotFoundException.
pub fn one<'a>(
    state: &'a State,
    of: &RepositoryKey,
    id: &ImageIdentifier,
) -> Result<&'a Arc<RegistryImage>, Fault> {
    let missing = || image::not_found(of, id.image_digest.as_deref(), id.image_tag.as_deref());
    if_there(state, of, id)?.ok_or_else(missing)
}

/// Returns the image that `id` identifies, if there is one.
pub fn if_there<'a>(
    state: &'a State,
    of: &RepositoryKey,
    id: &ImageIdentifier,
) -> Result<Option<&'a Arc<RegistryImage>>, Fault> {
    match find(state, of, id) {
        Ok(row) => Ok(Some(row)),
        Err((
            ImageFailureCode::ImageNotFound | ImageFailureCode::ImageTagDoesNotMatchDigest,
            _,
        )) => Ok(None),
        Err((_, why)) => Err(super::invalid(why)),
    }
}

/// Shapes an identifier for a response.
pub fn id(digest: Digest, tag: Option<String>) -> ImageIdentifier {
    ImageIdentifier { image_digest: Some(digest.to_string()), image_tag: tag }
}

fn failure(id: ImageIdentifier, (code, reason): Failure) -> ImageFailure {
    ImageFailure { image_id: Some(id), failure_code: Some(code), failure_reason: Some(reason) }
}

pub fn get(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: BatchGetImageRequest,
) -> Result<Then<BatchGetImageResponse>, Fault> {
    let registry = input.registry_id.as_deref();
    let of = name::of_request(state, desk, registry, &input.repository_name)?.key.clone();
    let (mut images, mut failures, mut pulled) = (Vec::new(), Vec::new(), Vec::new());
    let mut size = 0;
    for asked in input.image_ids {
        let row = match find(state, &of, &asked) {
            Ok(row) => row,
            Err(why) => {
                failures.push(failure(asked, why));
                continue;
            }
        };
        let text = read_manifest(bulk, row.digest)?;
        size += text.len();
        if size > MAX_ANSWER_BYTES {
            return Err(exceeded(&format!(
                "The manifests asked for have more than {MAX_ANSWER_BYTES} bytes; ask for fewer"
            )));
        }
        if image::pull_is_news(row, desk.now) {
            pulled.push(row.digest);
        }
        let id = id(row.digest, asked.image_tag);
        images.push(shape(&of, id, text, row.media_type.to_string()));
    }
    let answer = BatchGetImageResponse { images: Some(images), failures: Some(failures) };
    if pulled.is_empty() {
        return Ok(Then::Answer(answer));
    }
    let job = Box::new(move |tx: &mut Tx, _: &Desk<'_>| {
        for digest in pulled {
            image::note_pull(tx, &of, digest);
        }
        Ok(answer)
    });
    Ok(Then::Write { held: None, job })
}

fn read_manifest(bulk: &Bulk, digest: Digest) -> Result<String, Fault> {
    let bytes = bulk.blobs.read(&digest, MAX_MANIFEST_BYTES);
    let bytes = bytes.map_err(|error| unavailable(&error))?;
    // Every stored manifest was parsed as JSON, so it is UTF-8.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Shapes an image with its manifest for a response.
pub fn shape(
    of: &RepositoryKey,
    id: ImageIdentifier,
    manifest: String,
    media_type: String,
) -> Image {
    Image {
        registry_id: Some(of.world.account.to_string()),
        repository_name: Some(of.name.to_string()),
        image_id: Some(id),
        image_manifest: Some(manifest),
        image_manifest_media_type: Some(media_type),
    }
}

/// Deletes images. With a tag, deletes that tag, and the image with its last tag; with a digest,
/// deletes the image and all its tags.
pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: BatchDeleteImageRequest,
) -> Result<BatchDeleteImageResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let of = name::of_request(tx, desk, registry, &input.repository_name)?.key.clone();
    let (mut deleted, mut failures) = (Vec::new(), Vec::new());
    for asked in input.image_ids {
        match delete_one(tx, &of, &asked) {
            Ok(ids) => deleted.extend(ids),
            Err(why) => failures.push(failure(asked, why)),
        }
    }
    Ok(BatchDeleteImageResponse { image_ids: Some(deleted), failures: Some(failures) })
}

fn delete_one(
    tx: &mut Tx,
    of: &RepositoryKey,
    asked: &ImageIdentifier,
) -> Result<Vec<ImageIdentifier>, Failure> {
    let digest = find(tx, of, asked)?.digest;
    let outcome = match &asked.image_tag {
        Some(tag) => {
            let tag = tag.as_str().into();
            image::delete_by_tag(tx, of, &tag).map(|_| vec![tag])
        }
        None => image::delete_by_digest(tx, of, digest),
    };
    let tags = outcome
        .map_err(|fault| (ImageFailureCode::ImageReferencedByManifestList, fault.message))?;
    if tags.is_empty() {
        return Ok(vec![id(digest, None)]);
    }
    Ok(tags.iter().map(|tag| id(digest, Some(tag.to_string()))).collect())
}
