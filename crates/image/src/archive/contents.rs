//! The table of contents of a tar file: the position of each of its files.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::os::unix::fs::FileExt;
use std::path::{Component, Path, PathBuf};

use oci::digest::Digest;

use super::ArchiveError;
use crate::tar_reader::{Kind, TarReader};

/// The most entries of an archive: images have a few per layer.
const MAX_ENTRIES: usize = 100_000;
/// The longest chain of links inside an archive.
const MAX_LINKS: usize = 8;

/// A tar file and its table of contents.
pub(super) struct Contents {
    file: File,
    entries: BTreeMap<PathBuf, Place>,
}

enum Place {
    Bytes { offset: u64, length: u64 },
    Link(PathBuf),
}

impl Contents {
    pub(super) fn index(file: File) -> Result<Self, ArchiveError> {
        let mut entries = BTreeMap::new();
        let buffered = BufReader::with_capacity(1 << 20, &file);
        let mut archive = TarReader::new(Counting { inner: buffered, position: 0 });
        while let Some(entry) = archive.next_entry()? {
            let path = plain(Path::new(""), &entry.path);
            let offset = archive.get_ref().position;
            let place = match entry.kind {
                Kind::File => Place::Bytes { offset, length: entry.size },
                Kind::HardLink(target) => Place::Link(plain(Path::new(""), &target)),
                Kind::Symlink(target) => {
                    Place::Link(plain(path.parent().unwrap_or(Path::new("")), &target))
                }
                Kind::Directory
                | Kind::CharDevice { .. }
                | Kind::BlockDevice { .. }
                | Kind::Fifo => continue,
            };
            if entry.segments.is_some() {
                return Err(io::Error::other("sparse files have no place in it").into());
            }
            entries.insert(path, place);
            if entries.len() > MAX_ENTRIES {
                return Err(ArchiveError::TooManyEntries(MAX_ENTRIES));
            }
        }
        drop(archive);
        Ok(Self { file, entries })
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.find(Path::new(path)).is_ok()
    }

    /// Opens a file of the archive.
    pub(super) fn open(&self, path: &Path) -> Result<Piece<'_>, ArchiveError> {
        let (offset, left) = self.find(path)?;
        Ok(Piece { file: &self.file, offset, left })
    }

    /// Returns the offset and the length of a file in the archive, in bytes.
    pub(super) fn place(&self, path: &Path) -> Result<(u64, u64), ArchiveError> {
        self.find(path)
    }

    pub(super) fn file(&self) -> &File {
        &self.file
    }

    pub(super) fn into_file(self) -> File {
        self.file
    }

    pub(super) fn length(&self, path: &Path) -> Result<u64, ArchiveError> {
        self.find(path).map(|(_, length)| length)
    }

    /// Reads a small file completely.
    pub(super) fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ArchiveError> {
        if self.length(path)? > limit {
            return Err(ArchiveError::TooLarge(path.to_owned(), limit));
        }
        let mut bytes = Vec::new();
        self.open(path)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Reads a blob of an OCI layout and checks it against its digest.
    pub(super) fn blob(&self, digest: Digest, limit: u64) -> Result<Vec<u8>, ArchiveError> {
        let path = blob_path(digest);
        let bytes = self.read(&path, limit)?;
        if Digest::of(&bytes) == digest { Ok(bytes) } else { Err(ArchiveError::Altered(path)) }
    }

    fn find(&self, path: &Path) -> Result<(u64, u64), ArchiveError> {
        let mut at = plain(Path::new(""), path);
        for _ in 0..MAX_LINKS {
            match self.entries.get(&at) {
                Some(Place::Bytes { offset, length }) => return Ok((*offset, *length)),
                Some(Place::Link(target)) => at = target.clone(),
                None => break,
            }
        }
        Err(ArchiveError::Missing(path.to_owned()))
    }
}

pub(super) fn blob_path(digest: Digest) -> PathBuf {
    Path::new("blobs/sha256").join(digest.hex())
}

/// Resolves `path` from `base` without dots. The results are keys of a map and are never opened.
fn plain(base: &Path, path: &Path) -> PathBuf {
    let mut out = base.to_owned();
    for component in path.components() {
        match component {
            Component::Normal(name) => out.push(name),
            Component::ParentDir => drop(out.pop()),
            Component::RootDir => out = PathBuf::new(),
            Component::CurDir | Component::Prefix(_) => {}
        }
    }
    out
}

/// A part of a file; several may be read at once.
pub(super) struct Piece<'a> {
    file: &'a File,
    offset: u64,
    left: u64,
}

impl Read for Piece<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buf.len());
        let count = self.file.read_at(&mut buf[..most], self.offset)?;
        self.offset += count as u64;
        self.left -= count as u64;
        Ok(count)
    }
}

struct Counting<R> {
    inner: R,
    position: u64,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buf)?;
        self.position += count as u64;
        Ok(count)
    }
}
