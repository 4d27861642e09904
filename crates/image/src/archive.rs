//! Loads image archives into the store: the output of `docker save` and OCI layouts in a tar, plain
//! or compressed.

mod contents;
mod offer;
mod plan;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use oci::digest::Digest;
use oci::manifest::{BadManifest, Platform};
use oci::reference::Reference;

use self::contents::Contents;
pub use self::offer::{Offer, OfferedBlob, OfferedManifest, offer};
use self::plan::{LayerPiece, Plan};
use crate::config::BadConfig;
use crate::pull::{Trouble, io_trouble, layer_trouble, store_trouble};
use crate::store::{Image, LayerError, Provenance, Store, StoreError};
use crate::unpack::{UnpackError, decoder, kernel_words};

/// The most layers unpacked at once: unpacking is bound by CPU and disk, not by their number.
const MAX_UNPACKERS: usize = 4;
/// The largest archive, uncompressed, in bytes: several images of the largest size.
const MAX_ARCHIVE_BYTES: u64 = 1 << 40;

/// The reason why an archive cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    #[error("read image archive: {}", kernel_words(.0))]
    Read(#[from] io::Error),
    #[error("read image archive: {0}")]
    Compression(UnpackError),
    #[error("not an image archive: it holds neither manifest.json nor index.json")]
    NotAnImage,
    #[error("image archive lacks {0:?}")]
    Missing(PathBuf),
    #[error("image archive: {0:?} is larger than {1} bytes")]
    TooLarge(PathBuf, u64),
    #[error("image archive has more than {0} entries")]
    TooManyEntries(usize),
    #[error("image archive: {0:?} is not valid: {1}")]
    Json(PathBuf, serde_json::Error),
    #[error("image archive: {0:?} does not match its digest")]
    Altered(PathBuf),
    #[error("image archive: {0}")]
    Manifest(#[from] BadManifest),
    #[error("image archive: {0}")]
    Config(#[from] BadConfig),
    #[error("image archive: manifest lists {layers} layers, configuration {diff_ids}")]
    LayerCount { layers: usize, diff_ids: usize },
    #[error("image archive holds several images or none of that name; say which: {}", list(.0))]
    WhichImage(Vec<Reference>),
    #[error("image archive does not name its image; give a reference for it")]
    Unnamed,
    #[error(transparent)]
    Layer(#[from] LayerError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ArchiveError {
    /// Tells whether space on the disk mends it.
    pub fn is_disk_full(&self) -> bool {
        let trouble = match self {
            Self::Read(cause) => io_trouble(cause),
            Self::Layer(cause) => layer_trouble(cause),
            Self::Store(cause) => store_trouble(cause),
            Self::Compression(_)
            | Self::NotAnImage
            | Self::Missing(_)
            | Self::TooLarge(..)
            | Self::TooManyEntries(_)
            | Self::Json(..)
            | Self::Altered(_)
            | Self::Manifest(_)
            | Self::Config(_)
            | Self::LayerCount { .. }
            | Self::WhichImage(_)
            | Self::Unnamed => return false,
        };
        trouble == Trouble::DiskFull
    }
}

/// Opens a regular file. Opening a pipe would wait for its writer, possibly for ever.
fn open_file(path: &Path) -> io::Result<File> {
    let flags = nix::libc::O_NONBLOCK;
    let file = File::options().read(true).custom_flags(flags).open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::Error::other("it is no regular file: write the archive to one first")),
    }
}

impl Store {
    /// Loads the archive at `path`; returns the references of its images. `name` is used for images
    /// that the archive does not name. Blocks.
    pub fn load_archive(
        self: &Arc<Self>,
        path: &Path,
        name: Option<&Reference>,
        now_ms: u64,
    ) -> Result<Vec<Reference>, ArchiveError> {
        self.load_archive_from(open_file(path)?, name, Provenance::Loaded, now_ms)
    }

    /// Loads an archive like [`Store::load_archive`], from an open file or a pipe, and notes where
    /// it came from.
    pub fn load_archive_from(
        self: &Arc<Self>,
        input: File,
        name: Option<&Reference>,
        provenance: Provenance,
        now_ms: u64,
    ) -> Result<Vec<Reference>, ArchiveError> {
        let contents = Contents::index(seekable(input, &self.scratch())?)?;
        let plans = plan::plans(&contents, &Platform::of_this_host(), name)?;
        let mut loaded = Vec::new();
        for plan in &plans {
            let _lease = self.lease(&plan.config.diff_ids);
            self.unpack_all(&contents, &plan.layers)?;
            for reference in &plan.names {
                let documents: Vec<&[u8]> = plan.documents.iter().map(Vec::as_slice).collect();
                let image = image(plan, reference, provenance, now_ms);
                self.commit(image, &documents)?;
                loaded.push(reference.clone());
            }
        }
        Ok(loaded)
    }

    /// Reads all layers, a few at a time, and unpacks those that the store lacks.
    fn unpack_all(
        &self,
        contents: &Contents,
        layers: &BTreeMap<Digest, LayerPiece>,
    ) -> Result<(), ArchiveError> {
        let waiting = Mutex::new(layers.iter());
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let work = || {
            loop {
                let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some((diff_id, piece)) = next else { return Ok(()) };
                let turn = self.layer_turn_blocking(*diff_id);
                self.bring_in(&turn, piece.blob.as_ref(), contents.open(&piece.path)?)?;
            }
        };
        std::thread::scope(|scope| {
            let count = cores.min(MAX_UNPACKERS).min(layers.len());
            let workers: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
            let join = |worker: std::thread::ScopedJoinHandle<'_, Result<(), ArchiveError>>| {
                worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            workers.into_iter().try_for_each(join)
        })
    }
}

fn list(names: &[Reference]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(", ")
}

/// Makes the archive readable by position, because layers come before or after the manifest: a
/// plain file is returned unchanged, anything else as a copy in `scratch` that is deleted when
/// closed.
fn seekable(mut input: File, scratch: &Path) -> Result<File, ArchiveError> {
    let plain = input.metadata()?.is_file() && {
        let mut magic = Vec::new();
        input.by_ref().take(4).read_to_end(&mut magic)?;
        input.rewind()?;
        !matches!(magic[..], [0x1f, 0x8b, ..] | [0x28, 0xb5, 0x2f, 0xfd])
    };
    if plain {
        return Ok(input);
    }
    let mut copy = tempfile::tempfile_in(scratch)?;
    let mut source = decoder(input).map_err(ArchiveError::Compression)?;
    let copied = io::copy(&mut source.by_ref().take(MAX_ARCHIVE_BYTES), &mut copy)?;
    if copied == MAX_ARCHIVE_BYTES {
        return Err(ArchiveError::TooLarge(PathBuf::from("archive"), MAX_ARCHIVE_BYTES));
    }
    copy.rewind()?;
    Ok(copy)
}

fn image(plan: &Plan, reference: &Reference, provenance: Provenance, now_ms: u64) -> Image {
    Image {
        reference: reference.clone(),
        digest: plan.digest,
        manifest_digest: plan.manifest_digest,
        config_digest: plan.config_digest,
        config: plan.config.clone(),
        size_bytes: plan.size_bytes,
        provenance,
        added_ms: now_ms,
        last_used_ms: now_ms,
    }
}
