//! Images: pushes them, finds them by tag or digest, and deletes them with their tags.

use std::collections::BTreeSet;
use std::sync::Arc;

use api::ecr::error;
use api::{Fault, Timestamp};
use control::registry::{self, address::Reference};
use model::id::{RepositoryKey, Text, World};
use model::registry::{RegistryImage, RegistryTag, Repository};
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::manifest::Manifest;
use super::{exceeded, invalid, layer, listed, name, unfit};

/// ECR's quota of images in a repository.
const MAX_IMAGES: usize = 100_000;
/// ECR's quota of tags on an image.
const MAX_TAGS: usize = 1_000;
/// The length of the longest tag.
const MAX_TAG: usize = 300;
/// A pull is recorded only if the last recorded one is at least this old: writing down every pull
/// would cost more than the pulls.
const PULLS_NOTED_EVERY_MS: i64 = 60_000;
/// The purpose of templates for repositories that a push creates.
const ON_PUSH: &str = "CREATE_ON_PUSH";
/// The purpose of templates for repositories that a pull through rule creates.
const ON_PULL_THROUGH: &str = "PULL_THROUGH_CACHE";

/// Parses a digest if `text` contains a colon, which no tag does, otherwise a tag.
pub fn reference(text: &str) -> Result<Reference, Fault> {
    if text.contains(':') {
        let digest = text.parse().map_err(|_| bad_digest(text))?;
        return Ok(Reference::Digest(digest));
    }
    check_tag(text)?;
    Ok(Reference::Tag(text.into()))
}

/// The result of a push.
#[derive(Debug, Clone)]
pub struct Put {
    pub image: Arc<RegistryImage>,
    /// False if the image and the tags were there before.
    pub changed: bool,
}

/// Returns the repository called `name` for a push to it; makes it from a template for
/// `CREATE_ON_PUSH` if it does not exist.
pub fn for_push(tx: &mut Tx, world: &World, name: &str) -> Result<RepositoryKey, Fault> {
    let key = RepositoryKey { world: world.clone(), name: name.into() };
    if tx.repositories.contains(&key) {
        return Ok(key);
    }
    let template = registry::template(tx, world, name, ON_PUSH).cloned();
    let template = template.ok_or_else(|| name::not_found(&world.account, name))?;
    name::check(name)?;
    registry::create(tx, key.clone(), Some(&template));
    Ok(key)
}

/// Checks that a push to the repository called `name` can begin: it exists, or a template would
/// make it.
pub fn may_push(state: &State, world: &World, name: &str) -> Result<(), Fault> {
    match registry::template(state, world, name, ON_PUSH) {
        Some(_) => Ok(()),
        None => name::repository(state, world, name).map(|_| ()),
    }
}

/// Stores a manifest of `manifest_bytes` bytes and points `tags` to it. The caller holds the
/// manifest's bytes in the blob store.
pub fn put(
    tx: &mut Tx,
    of: &RepositoryKey,
    manifest: &Manifest,
    digest: Digest,
    manifest_bytes: u64,
    tags: &[Text],
) -> Result<Put, Fault> {
    let repository = name::repository(tx, &of.world, &of.name)?.clone();
    for tag in tags {
        check_tag(tag)?;
        check_movable(tx, &repository, tag, digest)?;
    }
    let known = tx.registry_images.get(&(of.clone(), digest)).cloned();
    let mut changed = known.is_none();
    let image = match known {
        Some(image) => image,
        None => add(tx, of, manifest, digest, manifest_bytes)?,
    };
    for tag in tags {
        changed |= registry::set_tag(tx, of, tag, digest);
    }
    if registry::tags_of(tx, of, digest).take(MAX_TAGS + 1).count() > MAX_TAGS {
        return Err(exceeded(&format!(
            "The image with digest '{digest}' in the repository with name '{}' in the registry \
             with id '{}' has reached its limit of {MAX_TAGS} tags",
            of.name, of.world.account
        )));
    }
    if changed {
        registry::replication::begin(tx, of, digest);
    }
    Ok(Put { image, changed })
}

/// Stores an image from the upstream registry of a pull through rule, like `put`, except that the
/// entries of an index need not exist. A tag that must not move stays. The caller holds the bytes
/// of the manifest and of `layers`, each with its size.
pub fn import(
    tx: &mut Tx,
    of: &RepositoryKey,
    manifest: &Manifest,
    (digest, manifest_bytes): (Digest, u64),
    layers: &[(Digest, u64)],
    tag: Option<&Text>,
) -> Result<(), Fault> {
    if !tx.repositories.contains(of) {
        name::check(&of.name)?;
        let template = registry::template(tx, &of.world, &of.name, ON_PULL_THROUGH).cloned();
        registry::create(tx, of.clone(), template.as_deref());
    }
    for (layer, size_bytes) in layers {
        layer::link(tx, of, *layer, *size_bytes)?;
    }
    if !tx.registry_images.contains(&(of.clone(), digest)) {
        let known = Manifest { children: Vec::new(), ..manifest.clone() };
        add(tx, of, &known, digest, manifest_bytes)?;
        let children = manifest.children.iter().map(|it| it.digest).collect();
        tx.edit::<RegistryImage>(&(of.clone(), digest), |row| row.children = children);
    }
    let Some(tag) = tag else { return Ok(()) };
    let repository = name::repository(tx, &of.world, &of.name)?.clone();
    let may_move = check_movable(tx, &repository, tag, digest).is_ok();
    if may_move {
        registry::set_tag(tx, of, tag, digest);
    }
    let now = tx.now;
    tx.edit::<RegistryTag>(&(of.clone(), tag.clone()), |row| row.upstream_at = Some(now));
    Ok(())
}

fn add(
    tx: &mut Tx,
    of: &RepositoryKey,
    manifest: &Manifest,
    digest: Digest,
    manifest_bytes: u64,
) -> Result<Arc<RegistryImage>, Fault> {
    if tx.index.image_count(of) >= MAX_IMAGES {
        return Err(exceeded(&format!(
            "The repository with name '{}' in the registry with id '{}' has reached its limit of \
             {MAX_IMAGES} images",
            of.name, of.world.account
        )));
    }
    let layers: BTreeSet<Digest> =
        manifest.config.iter().chain(&manifest.layers).map(|it| it.digest).collect();
    let children: BTreeSet<Digest> = manifest.children.iter().map(|it| it.digest).collect();
    check_parts(tx, of, &layers, &children)?;
    check_sizes(tx, of, manifest)?;
    let sizes = layers.iter().filter_map(|layer| layer::find(tx, of, layer));
    let row = RegistryImage {
        repository: of.clone(),
        digest,
        manifest_bytes,
        media_type: manifest.media_type.into(),
        artifact_type: manifest.artifact_type.clone(),
        size_bytes: sizes.fold(0, |sum: u64, it| sum.saturating_add(it.size_bytes)),
        pushed_at: tx.now,
        last_pulled_at: None,
        layers,
        children,
        subject: manifest.subject,
        annotations: manifest.annotations.clone(),
    };
    tx.put(row.clone());
    Ok(Arc::new(row))
}

/// Refuses a manifest whose layers or manifests are not in the repository.
fn check_parts(
    state: &State,
    of: &RepositoryKey,
    layers: &BTreeSet<Digest>,
    children: &BTreeSet<Digest>,
) -> Result<(), Fault> {
    let place = format!(
        "required for pushing image into repository with name '{}' in the registry with id '{}' \
         do not exist",
        of.name, of.world.account
    );
    let missing = |it: &&Digest| !layer::has(state, of, it);
    let absent = listed(layers.iter().filter(missing));
    if !absent.is_empty() {
        let message = format!("Layers with digests '[{absent}]' {place}");
        return Err(Fault::modelled(&error::LayersNotFoundException, message));
    }
    let missing = |it: &&Digest| !state.registry_images.contains(&(of.clone(), **it));
    let absent = listed(children.iter().filter(missing));
    if !absent.is_empty() {
        let message = format!("Images with digests '[{absent}]' {place}");
        return Err(Fault::modelled(&error::ReferencedImagesNotFoundException, message));
    }
    Ok(())
}

/// Refuses a manifest that states wrong sizes of its parts: a client that pulls the image relies on
/// them, and would reject it after the download.
fn check_sizes(state: &State, of: &RepositoryKey, manifest: &Manifest) -> Result<(), Fault> {
    let layers = manifest.config.iter().chain(&manifest.layers);
    let layers = layers.map(|it| (it, layer::find(state, of, &it.digest).map(|is| is.size_bytes)));
    let child = |digest| state.registry_images.get(&(of.clone(), digest));
    let children = manifest.children.iter();
    let children = children.map(|it| (it, child(it.digest).map(|is| is.manifest_bytes)));
    for (said, real) in layers.chain(children) {
        if let Some(real) = real.filter(|real| *real != said.size) {
            let (digest, said) = (said.digest, said.size);
            let why = format!("it says that {digest} has {said} bytes, which has {real}");
            return Err(unfit("ImageManifest", &why));
        }
    }
    Ok(())
}

/// Refuses to move a tag that is immutable.
fn check_movable(
    state: &State,
    repository: &Repository,
    tag: &Text,
    digest: Digest,
) -> Result<(), Fault> {
    let known = state.registry_tags.get(&(repository.key.clone(), tag.clone()));
    let moves = known.is_some_and(|row| row.digest != digest);
    if moves && registry::is_immutable(&repository.mutability, tag) {
        let message = format!(
            "The image tag '{tag}' already exists in the '{}' repository and cannot be \
             overwritten because the tag is immutable.",
            repository.key.name
        );
        return Err(Fault::modelled(&error::ImageTagAlreadyExistsException, message));
    }
    Ok(())
}

/// Refuses text that is not a valid tag.
pub fn check_tag(tag: &str) -> Result<(), Fault> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let begins = tag.bytes().next().is_some_and(|first| !matches!(first, b'-' | b'.'));
    if begins && tag.len() <= MAX_TAG && tag.bytes().all(fits) {
        return Ok(());
    }
    Err(unfit("imageTag", "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9-_.]*'"))
}

/// Returns the image that `reference` identifies.
pub fn find<'a>(
    state: &'a State,
    of: &RepositoryKey,
    reference: &Reference,
) -> Option<&'a Arc<RegistryImage>> {
    let digest = match reference {
        Reference::Digest(digest) => *digest,
        Reference::Tag(tag) => state.registry_tags.get(&(of.clone(), tag.clone()))?.digest,
    };
    state.registry_images.get(&(of.clone(), digest))
}

/// Returns the image that `reference` identifies, or ImageNotFoundException.
pub fn resolve<'a>(
    state: &'a State,
    of: &RepositoryKey,
    reference: &Reference,
) -> Result<&'a Arc<RegistryImage>, Fault> {
    find(state, of, reference).ok_or_else(|| match reference {
        Reference::Digest(digest) => not_found(of, Some(&digest.to_string()), None),
        Reference::Tag(tag) => not_found(of, None, Some(tag)),
    })
}

/// An ImageNotFoundException, status 400.
pub fn not_found(of: &RepositoryKey, digest: Option<&str>, tag: Option<&str>) -> Fault {
    let message = format!(
        "The image with imageId {} does not exist within the repository with name '{}' in the \
         registry with id '{}'",
        shown(digest, tag),
        of.name,
        of.world.account
    );
    Fault::modelled(&error::ImageNotFoundException, message)
}

/// Formats an image's identifier as in ECR's messages.
pub fn shown(digest: Option<&str>, tag: Option<&str>) -> String {
    let (digest, tag) = (digest.unwrap_or("null"), tag.unwrap_or("null"));
    format!("{{imageDigest:'{digest}', imageTag:'{tag}'}}")
}

/// Deletes an image with all its tags; returns the tags, in order.
pub fn delete_by_digest(
    tx: &mut Tx,
    of: &RepositoryKey,
    digest: Digest,
) -> Result<Vec<Text>, Fault> {
    resolve(tx, of, &Reference::Digest(digest))?;
    let lists: Vec<Digest> = registry::listed_by(tx, of, digest).collect();
    if !lists.is_empty() {
        // This is a failure code of BatchDeleteImage rather than an error of its own.
        return Err(Fault::client(
            "ImageReferencedByManifestList",
            format!("Requested image referenced by manifest list: [{}]", listed(&lists)),
        ));
    }
    let tags = registry::tags_of(tx, of, digest).cloned().collect();
    registry::remove_image(tx, of, digest);
    Ok(tags)
}

/// Deletes a tag, and the image with its last tag; returns the image's digest.
pub fn delete_by_tag(tx: &mut Tx, of: &RepositoryKey, tag: &Text) -> Result<Digest, Fault> {
    let digest = resolve(tx, of, &Reference::Tag(tag.clone()))?.digest;
    if registry::tags_of(tx, of, digest).nth(1).is_none() {
        delete_by_digest(tx, of, digest)?;
    } else {
        tx.remove::<RegistryTag>(&(of.clone(), tag.clone()));
    }
    Ok(digest)
}

/// Deletes a tag but not the image; returns the image's digest.
pub fn delete_tag(tx: &mut Tx, of: &RepositoryKey, tag: &Text) -> Result<Digest, Fault> {
    let digest = resolve(tx, of, &Reference::Tag(tag.clone()))?.digest;
    tx.remove::<RegistryTag>(&(of.clone(), tag.clone()));
    Ok(digest)
}

/// Returns at most `limit` tags after `after`, in order, and true if there are more.
pub fn tags(
    state: &State,
    of: &RepositoryKey,
    after: Option<&str>,
    limit: usize,
) -> (Vec<Text>, bool) {
    let rows = registry::tags(state, of, after.unwrap_or(""));
    let mut rows = rows.filter(|row| Some(&*row.tag) != after).map(|row| row.tag.clone());
    let page: Vec<Text> = rows.by_ref().take(limit).collect();
    (page, rows.next().is_some())
}

/// Returns true if a pull of `image` at `now` should be recorded.
pub fn pull_is_news(image: &RegistryImage, now: Timestamp) -> bool {
    image.last_pulled_at.is_none_or(|last| now.0.saturating_sub(last.0) >= PULLS_NOTED_EVERY_MS)
}

/// Records that an image was pulled, if the last record is old enough.
pub fn note_pull(tx: &mut Tx, of: &RepositoryKey, digest: Digest) {
    let now = tx.now;
    tx.edit::<RegistryImage>(&(of.clone(), digest), |row| {
        if pull_is_news(row, now) {
            row.last_pulled_at = Some(now);
        }
    });
}

fn bad_digest(text: &str) -> Fault {
    invalid(format!("Invalid image digest '{text}': a digest is sha256: and 64 digits"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ecr::manifest::parse;
    use oci::manifest::OCI_INDEX;

    fn numbered(number: usize) -> Digest {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&(number as u64).to_be_bytes());
        Digest(bytes)
    }

    #[test]
    fn a_repository_takes_as_many_images_as_ecr_allows() {
        let mut tx = Tx::begin(&State::default(), Timestamp(0), [7; 32]);
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let of = RepositoryKey { world, name: "web".into() };
        registry::create(&mut tx, of.clone(), None);
        let empty = format!(r#"{{"schemaVersion":2,"mediaType":"{OCI_INDEX}","manifests":[]}}"#);
        let manifest = parse(empty.as_bytes(), None).unwrap();
        let mut push = |number| put(&mut tx, &of, &manifest, numbered(number), 9, &[]);
        // The work of a push must not depend on the number of images, or this loop would take too
        // long.
        for number in 0..MAX_IMAGES {
            assert!(push(number).unwrap().changed, "image {number}");
        }
        let refused = push(MAX_IMAGES).unwrap_err();
        assert_eq!(refused.code, "LimitExceededException");
        assert!(!push(MAX_IMAGES - 1).unwrap().changed, "what is there may be pushed again");
        delete_by_digest(&mut tx, &of, numbered(3)).unwrap();
        put(&mut tx, &of, &manifest, numbered(MAX_IMAGES), 9, &[]).unwrap();
    }
}
