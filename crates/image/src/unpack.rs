//! Unpacks one layer into a directory in overlayfs form, hashing the blob and its content in the
//! same pass. Every archive counts as hostile: no content of it changes anything outside the
//! directory, and everything it can enlarge is bounded.

mod apply;
mod compression;
mod tree;

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use oci::digest::Digest;

use crate::hashing::HashingReader;
use crate::tar_reader::TarReader;

pub(crate) use self::compression::decoder;

/// The limits of one layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of the uncompressed archive.
    pub max_bytes: u64,
    /// The most entries: each costs an inode.
    pub max_entries: u64,
}

impl Limits {
    /// The standard limits. Fargate's largest ephemeral storage is 200 GiB and includes the image;
    /// the largest public images have under a million files.
    pub const STANDARD: Self = Self { max_bytes: 200 << 30, max_entries: 4_000_000 };
}

/// The digests and lengths of a layer that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Digest of the received blob, compressed or not, and its length in bytes.
    pub blob: (Digest, u64),
    /// Digest of the uncompressed archive (the diff id), and its length in bytes.
    pub content: (Digest, u64),
}

/// The result of unpacking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    pub measured: Measured,
    pub entries: u64,
    /// Directories that the layer needs but does not list: made with mode 0755, owned by root. In
    /// an image they should have the properties of the layers below.
    pub implied: BTreeSet<PathBuf>,
}

/// The reason why a layer cannot be unpacked.
#[derive(Debug, thiserror::Error)]
pub enum UnpackError {
    /// The stream broke, or is not an archive.
    #[error("{0}")]
    Input(io::Error),
    #[error("layer is compressed with {0}, which is not supported (gzip and zstd are)")]
    Compression(&'static str),
    #[error("refused archive entry {path:?}: {why}")]
    Refused { path: PathBuf, why: &'static str },
    #[error("layer is larger than {0} bytes when uncompressed")]
    TooManyBytes(u64),
    #[error("layer has more than {0} entries")]
    TooManyEntries(u64),
    #[error("write {}: {}", .path.display(), kernel_words(.source))]
    Write { path: PathBuf, source: io::Error },
}

/// Unpacks the layer `input` (tar; gzip, zstd or neither) into the existing directory `target`.
/// Blocks; the caller verifies the digests before it uses the result.
pub fn unpack_layer(
    input: impl Read,
    target: &Path,
    limits: Limits,
) -> Result<Unpacked, UnpackError> {
    let mut blob = HashingReader::new(input);
    let (content, (entries, implied)) = {
        let content = HashingReader::new(decoder(&mut blob)?);
        let mut archive = TarReader::new(Bounded { inner: content, left: limits.max_bytes });
        let result = apply::apply_all(&mut archive, target, limits.max_entries);
        let mut bounded = archive.into_inner();
        let result = result.and_then(|applied| {
            // The digest covers the bytes after the end mark, too.
            io::copy(&mut bounded, &mut io::sink()).map_err(UnpackError::Input)?;
            Ok(applied)
        });
        match result {
            Err(UnpackError::Input(_)) if bounded.left == 0 => {
                return Err(UnpackError::TooManyBytes(limits.max_bytes));
            }
            other => (bounded.inner.finish(), other?),
        }
    };
    io::copy(&mut blob, &mut io::sink()).map_err(UnpackError::Input)?;
    let measured = Measured { blob: blob.finish(), content };
    Ok(Unpacked { measured, entries, implied })
}

/// Reads a layer to its end without unpacking it.
pub fn measure_layer(input: impl Read, limits: Limits) -> Result<Measured, UnpackError> {
    let mut blob = HashingReader::new(input);
    let content = {
        let inner = HashingReader::new(decoder(&mut blob)?);
        let mut content = Bounded { inner, left: limits.max_bytes };
        match io::copy(&mut content, &mut io::sink()) {
            Ok(_) => content.inner.finish(),
            Err(_) if content.left == 0 => return Err(UnpackError::TooManyBytes(limits.max_bytes)),
            Err(error) => return Err(UnpackError::Input(error)),
        }
    };
    io::copy(&mut blob, &mut io::sink()).map_err(UnpackError::Input)?;
    Ok(Measured { blob: blob.finish(), content })
}

/// A reader that fails once more bytes than allowed were requested.
struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buf)? as u64;
        if count > self.left {
            self.left = 0;
            return Err(io::Error::other("too many bytes"));
        }
        self.left -= count;
        Ok(count as usize)
    }
}

/// Describes an operating-system error in the words of container engines, which users search for.
pub fn kernel_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::StorageFull => "no space left on device".to_owned(),
        io::ErrorKind::QuotaExceeded => "disk quota exceeded".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "read-only file system".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}
