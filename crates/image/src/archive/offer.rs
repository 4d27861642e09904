//! The content of an archive for a registry: the manifests and blobs of one image, unchanged if the
//! archive has them, otherwise made as `docker push` makes them, with compressed layers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use oci::digest::Digest;
use oci::manifest::{
    self, About, Descriptor, Document, Index, MAX_MANIFEST_BYTES, Manifest, OCI_CONFIG, OCI_INDEX,
    OCI_LAYER_GZIP, OCI_MANIFEST, SCHEMA,
};
use oci::reference::Reference;

use super::contents::{Contents, blob_path};
use super::plan::{DockerEntry, docker_entries, entry_name};
use super::{ArchiveError, seekable};
use crate::config::{self, MANIFEST_LIMITS, MAX_CONFIG_BYTES};
use crate::hashing::HashingReader;

/// The deepest nesting of indexes.
const MAX_NESTING: usize = 4;
/// The gzip level: fast, and for programs and libraries within a few percent of slower levels.
const LEVEL: Compression = Compression::new(4);

/// One image, ready to be pushed.
pub struct Offer {
    /// Manifests and indexes, each after the ones it lists; the last is the image itself.
    pub manifests: Vec<OfferedManifest>,
    /// Configurations and layers.
    pub blobs: Vec<OfferedBlob>,
}

/// A manifest or an index.
pub struct OfferedManifest {
    pub digest: Digest,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// A part of a file.
pub struct OfferedBlob {
    pub digest: Digest,
    pub size: u64,
    file: Arc<File>,
    offset: u64,
}

impl OfferedBlob {
    /// Reads the bytes from `from` on, at most `most`. Blocks.
    pub fn read(&self, from: u64, most: usize) -> io::Result<Vec<u8>> {
        let left = usize::try_from(self.size.saturating_sub(from)).unwrap_or(usize::MAX);
        let mut bytes = vec![0; left.min(most)];
        self.file.read_exact_at(&mut bytes, self.offset + from)?;
        Ok(bytes)
    }
}

/// Reads the image called `name` from the archive `input`, or its only image. Copies of files that
/// cannot be read in place are in `scratch` without a name. Blocks.
pub fn offer(input: File, name: Option<&Reference>, scratch: &Path) -> Result<Offer, ArchiveError> {
    let contents = Contents::index(seekable(input, scratch)?)?;
    if contents.has("index.json") {
        return of_layout(contents, name);
    }
    if contents.has("manifest.json") {
        return of_docker(&contents, name, scratch);
    }
    Err(ArchiveError::NotAnImage)
}

fn of_layout(contents: Contents, name: Option<&Reference>) -> Result<Offer, ArchiveError> {
    let bytes = contents.read(Path::new("index.json"), MAX_MANIFEST_BYTES)?;
    let Document::Index(Index { manifests: entries, .. }) =
        manifest::parse(&bytes, &MANIFEST_LIMITS)?
    else {
        return Err(ArchiveError::NotAnImage);
    };
    let named = |entry: &&Descriptor| name.is_none() || entry_name(entry).as_ref() == name;
    let chosen: BTreeMap<Digest, &Descriptor> =
        entries.iter().filter(named).map(|entry| (entry.digest, entry)).collect();
    let all = || entries.iter().filter_map(entry_name).collect();
    let entry = only(chosen.into_values(), all)?;
    let mut found = Found::default();
    found.add(&contents, entry, 0)?;
    let mut places = Vec::new();
    for blob in found.blobs.values() {
        let (offset, size) = contents.place(&blob_path(blob.digest))?;
        places.push((blob.digest, offset, size));
    }
    let file = Arc::new(contents.into_file());
    let blobs = places.into_iter().map(|(digest, offset, size)| OfferedBlob {
        digest,
        size,
        file: file.clone(),
        offset,
    });
    Ok(Offer { manifests: found.manifests, blobs: blobs.collect() })
}

/// Returns the only chosen item, or an error that lists `all`.
fn only<T>(
    mut chosen: impl Iterator<Item = T>,
    all: impl Fn() -> Vec<Reference>,
) -> Result<T, ArchiveError> {
    match (chosen.next(), chosen.next()) {
        (Some(only), None) => Ok(only),
        _ => Err(ArchiveError::WhichImage(all())),
    }
}

/// The parts of an image.
#[derive(Default)]
struct Found {
    manifests: Vec<OfferedManifest>,
    known: BTreeSet<Digest>,
    blobs: BTreeMap<Digest, Descriptor>,
}

impl Found {
    fn add(
        &mut self,
        contents: &Contents,
        entry: &Descriptor,
        depth: usize,
    ) -> Result<(), ArchiveError> {
        if depth == MAX_NESTING {
            return Err(ArchiveError::NotAnImage);
        }
        if !self.known.insert(entry.digest) {
            return Ok(());
        }
        let bytes = contents.blob(entry.digest, MAX_MANIFEST_BYTES)?;
        let (assumed, said) = match manifest::parse(&bytes, &MANIFEST_LIMITS)? {
            Document::Index(index) => {
                for child in &index.manifests {
                    self.add(contents, child, depth + 1)?;
                }
                (OCI_INDEX, String::new())
            }
            Document::Manifest(manifest) => {
                let blobs = manifest.layers.into_iter().chain([manifest.config]);
                self.blobs.extend(blobs.map(|blob| (blob.digest, blob)));
                (OCI_MANIFEST, manifest.media_type)
            }
        };
        let media_type = [said.as_str(), entry.media_type.as_str(), assumed]
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or(assumed)
            .to_owned();
        self.manifests.push(OfferedManifest { digest: entry.digest, media_type, bytes });
        Ok(())
    }
}

fn of_docker(
    contents: &Contents,
    name: Option<&Reference>,
    scratch: &Path,
) -> Result<Offer, ArchiveError> {
    let entries = docker_entries(contents)?;
    let named = |entry: &&DockerEntry| name.is_none_or(|name| entry.names().contains(name));
    let all = || entries.iter().flat_map(DockerEntry::names).collect();
    let entry = only(entries.iter().filter(named), all)?;
    let config_bytes = contents.read(&entry.config, MAX_CONFIG_BYTES)?;
    // The configuration is parsed for its errors: an image that cannot run is better refused here.
    config::parse(&config_bytes)?;
    let (offset, size) = contents.place(&entry.config)?;
    let file = Arc::new(contents.file().try_clone()?);
    let mut blobs = vec![OfferedBlob { digest: Digest::of(&config_bytes), size, file, offset }];
    let mut layers = Vec::new();
    for path in &entry.layers {
        let blob = compressed(contents, path, scratch)?;
        layers.push(descriptor(OCI_LAYER_GZIP, blob.digest, blob.size));
        blobs.push(blob);
    }
    let manifest = Manifest {
        schema_version: SCHEMA,
        media_type: OCI_MANIFEST.to_owned(),
        about: About::default(),
        config: descriptor(OCI_CONFIG, blobs[0].digest, blobs[0].size),
        layers,
    };
    let bytes = serde_json::to_vec(&manifest).expect("plain strings and numbers are always JSON");
    let manifest =
        OfferedManifest { digest: Digest::of(&bytes), media_type: OCI_MANIFEST.to_owned(), bytes };
    Ok(Offer { manifests: vec![manifest], blobs })
}

fn descriptor(media_type: &str, digest: Digest, size: u64) -> Descriptor {
    Descriptor {
        media_type: media_type.to_owned(),
        digest,
        size,
        platform: None,
        annotations: BTreeMap::new(),
    }
}

/// Returns a layer as gzip: unchanged, or compressed into a file without a name.
fn compressed(
    contents: &Contents,
    path: &Path,
    scratch: &Path,
) -> Result<OfferedBlob, ArchiveError> {
    let mut magic = [0; 2];
    let is_gzip = contents.open(path)?.read_exact(&mut magic).is_ok() && magic == [0x1f, 0x8b];
    if is_gzip {
        let mut hashed = HashingReader::new(contents.open(path)?);
        io::copy(&mut hashed, &mut io::sink())?;
        let (digest, size) = hashed.finish();
        let (offset, _) = contents.place(path)?;
        let file = Arc::new(contents.file().try_clone()?);
        return Ok(OfferedBlob { digest, size, file, offset });
    }
    let mut gzip = GzEncoder::new(tempfile::tempfile_in(scratch)?, LEVEL);
    io::copy(&mut contents.open(path)?, &mut gzip)?;
    let mut file = gzip.finish()?;
    file.rewind()?;
    let mut hashed = HashingReader::new(&file);
    io::copy(&mut hashed, &mut io::sink())?;
    let (digest, size) = hashed.finish();
    Ok(OfferedBlob { digest, size, file: Arc::new(file), offset: 0 })
}
