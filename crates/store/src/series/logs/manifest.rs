//! The manifest: the files of the log store and the least length of each, so that a missing or
//! shortened file is noticed; and the deleted groups and streams, each with the event up to which
//! it was deleted.
//!
//! One small file, replaced as a whole: `gantry-logs FORMAT CRC-32 of the rest`, a newline, and
//! JSON. Blocks are never changed in place, so a deletion is a tombstone here; it is dropped once
//! no file contains a block that it hides. Before format 1 there were only tombstones, in another
//! file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use super::tombstone::{self, Tombstone};
use super::{Error, segment};

const FILE: &str = "manifest";
const KIND: &str = "gantry-logs";
const FORMAT: u32 = 1;

#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Manifest {
    /// The least length of each file by its number: the bytes that were complete when this was
    /// written.
    pub(super) files: BTreeMap<u64, u64>,
    pub(super) tombstones: Vec<Tombstone>,
    /// True if this content is durable on disk.
    #[serde(skip)]
    pub(super) is_stored: bool,
}

impl Manifest {
    /// Reads the manifest of the log store in `dir`.
    pub(super) fn read(dir: &Path) -> Result<Manifest, Error> {
        let path = dir.join(FILE);
        let bytes = match files::read(&path, segment::MAX_FILE_BYTES) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let tombstones = tombstone::read_old(dir)?;
                return Ok(Manifest { tombstones, ..Manifest::default() });
            }
            other => other.map_err(|error| Error::io("read", &path, error))?,
        };
        match parse(&bytes) {
            Some(Parsed::Manifest(manifest)) => Ok(Manifest { is_stored: true, ..manifest }),
            Some(Parsed::Later) => Err(Error::OtherFormat { path }),
            None => Err(Error::Damaged { path, offset: 0 }),
        }
    }

    /// Applies `change` and replaces the file durably. If this fails before the rename, the
    /// manifest is as before. If it fails later, the next start may find either version; the
    /// manifest then is as changed, and the files that it names must stay.
    pub(super) fn change(
        &mut self,
        dir: &Path,
        change: impl FnOnce(&mut Manifest),
    ) -> Result<(), Error> {
        let mut changed = self.clone();
        change(&mut changed);
        if changed == *self && self.is_stored {
            return Ok(());
        }
        changed.is_stored = false;
        put_in_place(dir, &changed)?;
        *self = changed;
        segment::sync_dir(dir)?;
        tombstone::remove_old(dir)?;
        self.is_stored = true;
        Ok(())
    }

    /// The error of a missing manifest.
    pub(super) fn missing(dir: &Path) -> Error {
        Error::Missing { path: dir.join(FILE) }
    }

    /// Returns true if an operator declared the manifest lost.
    pub(super) fn is_given_up(dir: &Path) -> bool {
        dir.join(format!("{FILE}.{}", segment::LOST)).exists()
    }
}

enum Parsed {
    Manifest(Manifest),
    /// The manifest of a later version of Gantry.
    Later,
}

fn parse(bytes: &[u8]) -> Option<Parsed> {
    let newline = bytes.iter().position(|byte| *byte == b'\n')?;
    let (head, body) = (std::str::from_utf8(&bytes[..newline]).ok()?, &bytes[newline + 1..]);
    let mut words = head.split(' ');
    if words.next() != Some(KIND) {
        return None;
    }
    let format: u32 = words.next()?.parse().ok()?;
    let sum = u32::from_str_radix(words.next()?, 16).ok()?;
    if sum != checksum(format, body) {
        return None;
    }
    if format > FORMAT {
        return Some(Parsed::Later);
    }
    serde_json::from_slice(body).ok().map(Parsed::Manifest)
}

/// Replaces the file by a rename, which is durable once the folder is synced.
fn put_in_place(dir: &Path, manifest: &Manifest) -> Result<(), Error> {
    let path = dir.join(FILE);
    let new = path.with_extension("new");
    let body =
        serde_json::to_vec(manifest).expect("strings and numbers can always be written as JSON");
    let head = format!("{KIND} {FORMAT} {:08x}\n", checksum(FORMAT, &body));
    files::create(&new)
        .and_then(|mut file| {
            file.write_all(head.as_bytes())?;
            file.write_all(&body)?;
            file.sync_data()
        })
        .and_then(|()| std::fs::rename(&new, &path))
        .map_err(|error| Error::io("write", &path, error))
}

fn checksum(format: u32, body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&format.to_le_bytes());
    hasher.update(body);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_written_and_a_flipped_bit_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let mut manifest = Manifest::read(dir.path()).unwrap();
        assert_eq!(manifest, Manifest::default());
        manifest
            .change(dir.path(), |it| {
                it.files.insert(3, 70);
            })
            .unwrap();
        assert_eq!(Manifest::read(dir.path()).unwrap(), manifest);
        let path = dir.path().join(FILE);
        let good = std::fs::read(&path).unwrap();
        for bit in 0..good.len() * 8 {
            let mut flipped = good.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&path, &flipped).unwrap();
            match Manifest::read(dir.path()) {
                Err(Error::Damaged { .. }) => {}
                // The checksum is hexadecimal, and a letter in the other case is the same number.
                other => assert_eq!(other.unwrap(), manifest, "bit {bit}"),
            }
        }
    }

    #[test]
    fn one_of_a_later_version_is_refused_with_what_to_do() {
        let dir = tempfile::tempdir().unwrap();
        let text = format!("{KIND} 9 {:08x}\nsomething else", checksum(9, b"something else"));
        std::fs::write(dir.path().join(FILE), text).unwrap();
        let error = Manifest::read(dir.path()).unwrap_err().to_string();
        assert!(error.contains("later version of Gantry"), "{error}");
    }
}
