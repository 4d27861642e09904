//! PutImage.

use api::Fault;
use api::ecr::{PutImageRequest, PutImageResponse, error};
use model::id::{RepositoryKey, Text};
use model::state::State;
use model::tx::Tx;
use store::bulk::Bulk;

use super::{batch, image, manifest, name, unavailable};
use crate::operation::{Desk, Then};

pub fn put(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: PutImageRequest,
) -> Result<Then<PutImageResponse>, Fault> {
    name::own(desk, input.registry_id.as_deref())?;
    let world = desk.call.world.clone();
    image::may_push(state, &world, &input.repository_name)?;
    let media_type = input.image_manifest_media_type.as_deref();
    let read = manifest::parse(input.image_manifest.as_bytes(), media_type)?;
    let held = bulk.blobs.put(input.image_manifest.as_bytes());
    let held = held.map_err(|error| unavailable(&error))?;
    if let Some(given) = input.image_digest.filter(|given| *given != held.digest.to_string()) {
        let message = format!(
            "The specified image digest '{given}' does not match the digest '{}' of the manifest",
            held.digest
        );
        return Err(Fault::modelled(&error::ImageDigestDoesNotMatchException, message));
    }
    let tag: Option<Text> = input.image_tag.map(Text::from);
    let (digest, bytes) = (held.digest, held.bytes);
    let job = Box::new(move |tx: &mut Tx, _: &Desk<'_>| {
        let of = image::for_push(tx, &world, &input.repository_name)?;
        let put = image::put(tx, &of, &read, digest, bytes, tag.as_slice())?;
        if !put.changed {
            return Err(exists(&of, &digest.to_string(), tag.as_deref()));
        }
        let id = batch::id(digest, tag.map(|tag| tag.to_string()));
        let media_type = read.media_type.to_owned();
        Ok(PutImageResponse {
            image: Some(batch::shape(&of, id, input.image_manifest, media_type)),
        })
    });
    Ok(Then::Write { held: Some(held), job })
}

fn exists(of: &RepositoryKey, digest: &str, tag: Option<&str>) -> Fault {
    let message = format!(
        "Image with digest '{digest}' and tag '{}' already exists in the repository with name \
         '{}' in registry with id '{}'",
        tag.unwrap_or("null"),
        of.name,
        of.world.account
    );
    Fault::modelled(&error::ImageAlreadyExistsException, message)
}
