//! The images in an archive, with their names and the places of their layers in it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use oci::digest::Digest;
use oci::manifest::{
    self, About, Descriptor, Document, Index, MAX_MANIFEST_BYTES, Manifest, OCI_CONFIG, OCI_LAYER,
    OCI_MANIFEST, Platform, SCHEMA,
};
use oci::reference::Reference;
use serde::Deserialize;

use super::ArchiveError;
use super::contents::{Contents, blob_path};
use crate::config::{self, ImageConfig, MANIFEST_LIMITS, MAX_CONFIG_BYTES};

/// The deepest nesting of indexes.
const MAX_NESTING: usize = 4;
/// The annotations in which tools put the name of an image, the fuller one first.
const NAME_ANNOTATIONS: [&str; 2] =
    ["io.containerd.image.name", "org.opencontainers.image.ref.name"];

/// One image to load.
pub(super) struct Plan {
    pub(super) names: Vec<Reference>,
    pub(super) digest: Digest,
    pub(super) manifest_digest: Digest,
    pub(super) config_digest: Digest,
    pub(super) config: ImageConfig,
    /// The layers by diff id: an image that lists a layer twice needs it once.
    pub(super) layers: BTreeMap<Digest, LayerPiece>,
    pub(super) size_bytes: u64,
    /// Manifest and configuration, to be stored as blobs.
    pub(super) documents: Vec<Vec<u8>>,
}

/// The place of a layer.
pub(super) struct LayerPiece {
    pub(super) path: PathBuf,
    /// The manifest's descriptor of it; archives of `docker save` have none.
    pub(super) blob: Option<Descriptor>,
}

/// Lists the images of an archive. Archives of recent tools have both tables; the OCI one has
/// digests.
pub(super) fn plans(
    contents: &Contents,
    platform: &Platform,
    name: Option<&Reference>,
) -> Result<Vec<Plan>, ArchiveError> {
    let mut plans = match (contents.has("index.json"), contents.has("manifest.json")) {
        (true, also_docker) => {
            let plans = oci_plans(contents, platform)?;
            let unnamed = plans.iter().all(|plan| plan.names.is_empty());
            if unnamed && also_docker { docker_plans(contents)? } else { plans }
        }
        (false, true) => docker_plans(contents)?,
        (false, false) => return Err(ArchiveError::NotAnImage),
    };
    for plan in plans.iter_mut().filter(|plan| plan.names.is_empty()) {
        plan.names.push(name.ok_or(ArchiveError::Unnamed)?.clone());
    }
    Ok(plans)
}

fn oci_plans(contents: &Contents, platform: &Platform) -> Result<Vec<Plan>, ArchiveError> {
    let bytes = contents.read(Path::new("index.json"), MAX_MANIFEST_BYTES)?;
    let Document::Index(Index { manifests: entries, .. }) =
        manifest::parse(&bytes, &MANIFEST_LIMITS)?
    else {
        return Err(ArchiveError::NotAnImage);
    };
    // One image may be listed once per name.
    let mut plans: BTreeMap<Digest, Plan> = BTreeMap::new();
    for entry in &entries {
        let name = entry_name(entry);
        let plan = match plans.entry(entry.digest) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(oci_plan(contents, platform, entry)?),
        };
        plan.names.extend(name);
    }
    Ok(plans.into_values().collect())
}

/// Returns the name of an image in an entry of a layout's index.
pub(super) fn entry_name(entry: &Descriptor) -> Option<Reference> {
    let names = NAME_ANNOTATIONS.iter().filter_map(|key| entry.annotations.get(*key));
    names.filter_map(|text| text.parse().ok()).next()
}

fn oci_plan(
    contents: &Contents,
    platform: &Platform,
    entry: &Descriptor,
) -> Result<Plan, ArchiveError> {
    let mut digest = entry.digest;
    let mut documents = Vec::new();
    for _ in 0..MAX_NESTING {
        let bytes = contents.blob(digest, MAX_MANIFEST_BYTES)?;
        let document = manifest::parse(&bytes, &MANIFEST_LIMITS)?;
        documents.push(bytes);
        match document {
            Document::Index(index) => {
                digest = manifest::choose(&index.manifests, platform)?.digest;
            }
            Document::Manifest(manifest) => {
                return manifest_plan(contents, entry.digest, digest, manifest, documents);
            }
        }
    }
    Err(ArchiveError::NotAnImage)
}

fn manifest_plan(
    contents: &Contents,
    digest: Digest,
    manifest_digest: Digest,
    manifest: Manifest,
    mut documents: Vec<Vec<u8>>,
) -> Result<Plan, ArchiveError> {
    let bytes = contents.blob(manifest.config.digest, MAX_CONFIG_BYTES)?;
    let config = config::parse(&bytes)?;
    documents.push(bytes);
    same_count(manifest.layers.len(), config.diff_ids.len())?;
    let size_bytes = manifest.layers.iter().map(|layer| layer.size).fold(0, u64::saturating_add);
    let pieces = manifest
        .layers
        .into_iter()
        .map(|layer| LayerPiece { path: blob_path(layer.digest), blob: Some(layer) });
    Ok(Plan {
        names: Vec::new(),
        digest,
        manifest_digest,
        config_digest: manifest.config.digest,
        layers: config.diff_ids.iter().copied().zip(pieces).collect(),
        config,
        size_bytes,
        documents,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DockerEntry {
    pub(super) config: PathBuf,
    #[serde(default)]
    repo_tags: Option<Vec<String>>,
    pub(super) layers: Vec<PathBuf>,
}

impl DockerEntry {
    pub(super) fn names(&self) -> Vec<Reference> {
        let names = self.repo_tags.iter().flatten();
        names.filter_map(|name| name.parse().ok()).collect()
    }
}

pub(super) fn docker_entries(contents: &Contents) -> Result<Vec<DockerEntry>, ArchiveError> {
    let path = Path::new("manifest.json");
    let bytes = contents.read(path, MAX_MANIFEST_BYTES)?;
    serde_json::from_slice(&bytes).map_err(|error| ArchiveError::Json(path.to_owned(), error))
}

fn docker_plans(contents: &Contents) -> Result<Vec<Plan>, ArchiveError> {
    docker_entries(contents)?.into_iter().map(|entry| docker_plan(contents, entry)).collect()
}

fn docker_plan(contents: &Contents, entry: DockerEntry) -> Result<Plan, ArchiveError> {
    let config_bytes = contents.read(&entry.config, MAX_CONFIG_BYTES)?;
    let config = config::parse(&config_bytes)?;
    same_count(entry.layers.len(), config.diff_ids.len())?;
    let lengths: Vec<u64> =
        entry.layers.iter().map(|path| contents.length(path)).collect::<Result<_, _>>()?;
    let manifest = stand_in_manifest(&config_bytes, &config, &lengths);
    let names = entry.names();
    let pieces = entry.layers.into_iter().map(|path| LayerPiece { path, blob: None });
    Ok(Plan {
        names,
        digest: Digest::of(&manifest),
        manifest_digest: Digest::of(&manifest),
        config_digest: Digest::of(&config_bytes),
        layers: config.diff_ids.iter().copied().zip(pieces).collect(),
        config,
        size_bytes: lengths.into_iter().fold(0, u64::saturating_add),
        documents: vec![manifest, config_bytes],
    })
}

/// Makes a manifest for an archive of `docker save`, which has none. An image needs a digest that
/// is the same wherever the archive is loaded: that of a manifest of its uncompressed layers.
fn stand_in_manifest(config_bytes: &[u8], config: &ImageConfig, lengths: &[u64]) -> Vec<u8> {
    let descriptor = |media_type: &str, digest: Digest, size: u64| Descriptor {
        media_type: media_type.to_owned(),
        digest,
        size,
        platform: None,
        annotations: BTreeMap::new(),
    };
    let layers = config.diff_ids.iter().zip(lengths);
    let manifest = Manifest {
        schema_version: SCHEMA,
        media_type: OCI_MANIFEST.to_owned(),
        about: About::default(),
        config: descriptor(OCI_CONFIG, Digest::of(config_bytes), config_bytes.len() as u64),
        layers: layers.map(|(digest, size)| descriptor(OCI_LAYER, *digest, *size)).collect(),
    };
    serde_json::to_vec(&manifest).expect("plain strings and numbers are always JSON")
}

fn same_count(layers: usize, diff_ids: usize) -> Result<(), ArchiveError> {
    if layers == diff_ids { Ok(()) } else { Err(ArchiveError::LayerCount { layers, diff_ids }) }
}
