//! The layers that mounted containers use, in one file to which every change appends a line. A file
//! per container would cost its start and end more than all their other work in the image folder.
//!
//! The file is not synced: no mount outlives a power cut, so a pin means nothing after one.
//!
//! The file may be damaged, cut off or gone while containers run. So it is compared with the
//! folders of containers that have a root file system: the layers of one without a pin are unknown,
//! and until it is gone no layer is removed.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use files::seal;
use oci::digest::Digest;
use oci::reference::Reference;

use super::files::set_aside;

/// The size from which the file is replaced by its valid part, if that is less than half of it.
const MAX_BYTES: u64 = 256 * 1024;

/// The largest file that is read: more than all containers of a host need.
const MAX_READ_BYTES: u64 = 1 << 30;

/// The layers that one container uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pin {
    pub(crate) container_dir: PathBuf,
    pub(crate) reference: Reference,
    pub(crate) layers: Vec<Digest>,
}

pub(super) type Pins = BTreeMap<PathBuf, Pin>;

/// The pins that are known, and the containers whose layers are not.
#[derive(Default)]
pub(super) struct Known {
    pub(super) pins: Pins,
    /// Folders of containers that may use any layer.
    pub(super) unknown: BTreeSet<PathBuf>,
}

impl Known {
    /// Compares the pins read with the folders in `stand`, of containers with a root file system.
    pub(super) fn of(pins: Pins, stand: BTreeSet<PathBuf>) -> Known {
        let unknown = stand.into_iter().filter(|dir| !pins.contains_key(dir)).collect();
        Known { pins, unknown }
    }

    /// Logs why no layer is removed for now. The containers of a copied or moved data folder are
    /// pinned under its earlier path, which is no fault.
    pub(super) fn report(&self, path: &Path, data: &Path) {
        let (copied, lost) = self.unknown_by_origin(data);
        if lost > 0 {
            tracing::warn!(
                path = %path.display(), containers = lost,
                "it is not known which layers containers stand on: no layer is removed until the \
                 last of them has ended"
            );
        }
        if copied > 0 {
            tracing::info!(
                path = %path.display(), containers = copied,
                "this data folder is a copy or was moved while containers ran: no layer is removed \
                 until their folders in it are gone"
            );
        }
    }

    /// Counts the unknown containers that are pinned under the path of another data folder than
    /// `data`, and those that are not.
    fn unknown_by_origin(&self, data: &Path) -> (usize, usize) {
        let inside = |dir: &'_ PathBuf| dir.strip_prefix(data).map(Path::to_owned).ok();
        let inside: Vec<PathBuf> = self.unknown.iter().filter_map(inside).collect();
        let depths: BTreeSet<usize> = inside.iter().map(|dir| dir.iter().count()).collect();
        let ends = self.pins.keys().flat_map(|dir| depths.iter().map(|depth| end(dir, *depth)));
        let ends: BTreeSet<PathBuf> = ends.collect();
        let copied = inside.iter().filter(|dir| ends.contains(*dir)).count();
        (copied, self.unknown.len() - copied)
    }

    /// Lists the folders of all containers known to have a root file system.
    pub(super) fn containers(&self) -> BTreeSet<PathBuf> {
        self.pins.keys().chain(&self.unknown).cloned().collect()
    }
}

/// Returns the last parts of a path, at most so many.
fn end(path: &Path, parts: usize) -> PathBuf {
    path.iter().skip(path.iter().count().saturating_sub(parts)).collect()
}

#[derive(Serialize, Deserialize)]
enum Change<'a> {
    Pinned(Cow<'a, Pin>),
    Unpinned(Cow<'a, Path>),
}

/// The open file.
pub(super) struct PinFile {
    path: PathBuf,
    file: File,
    bytes: u64,
    /// The part of `bytes` that the last replacement wrote.
    held_bytes: u64,
}

/// The content of a file.
pub(super) struct Opened {
    pub(super) file: PinFile,
    pub(super) pins: Pins,
}

impl PinFile {
    /// Opens or makes the file. Writes nothing, so that a full disk does not prevent a start.
    pub(super) fn open(path: &Path) -> io::Result<Opened> {
        let text = match files::read(path, MAX_READ_BYTES) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                let aside = set_aside(path)?;
                tracing::error!(
                    path = %path.display(), moved_to = %aside.display(), %error,
                    "which layers containers stand on cannot be read"
                );
                Vec::new()
            }
            other => other?,
        };
        let file = files::open_with(path, File::options().read(true).append(true).create(true))?;
        let (pins, are_damaged) = replay(&text)?;
        if are_damaged {
            tracing::error!(path = %path.display(), "lines are damaged and left out");
        }
        let bytes = text.len() as u64;
        // The valid part is not counted, so the first change replaces a long file.
        let file = PinFile { path: path.to_owned(), file, bytes, held_bytes: 0 };
        Ok(Opened { file, pins })
    }

    /// Appends a pin, which `pins` already contains.
    pub(super) fn pinned(&mut self, pin: &Pin, pins: &Pins) -> io::Result<()> {
        self.add(&Change::Pinned(Cow::Borrowed(pin)), pins)
    }

    /// Removes the pin of a container, which `pins` no longer contains.
    pub(super) fn unpinned(&mut self, container_dir: &Path, pins: &Pins) -> io::Result<()> {
        self.add(&Change::Unpinned(Cow::Borrowed(container_dir)), pins)
    }

    fn add(&mut self, change: &Change<'_>, pins: &Pins) -> io::Result<()> {
        if self.bytes > MAX_BYTES && self.bytes > 2 * self.held_bytes {
            (self.file, self.bytes) = write_all(&self.path, pins)?;
            self.held_bytes = self.bytes;
            return Ok(());
        }
        let line = line_of(change)?;
        self.file.write_all(&line)?;
        self.bytes += line.len() as u64;
        Ok(())
    }
}

/// Replaces the file by one with only the valid pins; returns it and its length.
fn write_all(path: &Path, pins: &Pins) -> io::Result<(File, u64)> {
    let mut text = Vec::new();
    for pin in pins.values() {
        text.extend(line_of(&Change::Pinned(Cow::Borrowed(pin)))?);
    }
    let new = path.with_extension("new");
    files::create(&new)?.write_all(&text)?;
    std::fs::rename(&new, path)?;
    Ok((files::open_with(path, File::options().append(true))?, text.len() as u64))
}

/// Makes the line of a change. It begins with a newline as well, which ends an interrupted line.
fn line_of(change: &Change<'_>) -> io::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(change)?;
    seal::close(&mut text);
    Ok([b"\n", &text[..], b"\n"].concat())
}

/// Returns the valid pins, and true if lines are damaged that no interrupted write explains.
fn replay(text: &[u8]) -> io::Result<(Pins, bool)> {
    let (mut pins, mut are_damaged) = (Pins::new(), false);
    for line in text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        match seal::open_json(line) {
            Ok(Change::Pinned(pin)) => {
                drop(pins.insert(pin.container_dir.clone(), pin.into_owned()));
            }
            Ok(Change::Unpinned(container_dir)) => drop(pins.remove(&*container_dir)),
            Err(error) if error.kind() == io::ErrorKind::Unsupported => return Err(error),
            Err(_) => are_damaged |= !seal::is_cut_off(line),
        }
    }
    Ok((pins, are_damaged))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_was_cut_off_anywhere_is_no_damage() {
        let line = |dir: &str| line_of(&Change::Pinned(Cow::Owned(pin(dir)))).unwrap();
        let cut = line("/b");
        for end in 0..cut.len() {
            let text = [&line("/a")[..], &cut[..end], &line("/c")].concat();
            let (pins, are_damaged) = replay(&text).unwrap();
            assert!(!are_damaged, "{}", String::from_utf8_lossy(&cut[..end]));
            assert!(["/a", "/c"].iter().all(|dir| pins.contains_key(Path::new(dir))));
        }
    }

    #[test]
    fn containers_of_a_copied_folder_are_told_from_those_whose_pins_are_lost() {
        let pinned = ["/a/agent/tasks/1", "/a/agent/tasks/1/1", "/b/agent/tasks/3"];
        let pins: Pins = pinned.map(|dir| (dir.into(), pin(dir))).into();
        let stand = |dirs: &[&str]| dirs.iter().map(PathBuf::from).collect();
        let count =
            |dirs: &[&str]| Known::of(pins.clone(), stand(dirs)).unknown_by_origin(Path::new("/b"));
        assert_eq!(count(&["/b/agent/tasks/1", "/b/agent/tasks/1/1"]), (2, 0));
        assert_eq!(count(&["/b/agent/tasks/2", "/b/agent/tasks/2/1"]), (0, 2));
        assert_eq!(count(&["/b/agent/tasks/3"]), (0, 0));
    }

    fn pin(dir: &str) -> Pin {
        let layers = vec![Digest::of(dir.as_bytes())];
        Pin { container_dir: dir.into(), reference: "web:1".parse().unwrap(), layers }
    }

    struct Stage {
        _folder: tempfile::TempDir,
        path: PathBuf,
        pins: Pins,
        file: PinFile,
    }

    impl Stage {
        fn new() -> Stage {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("pins.jsonl");
            let Opened { file, pins, .. } = PinFile::open(&path).unwrap();
            Stage { _folder: folder, path, pins, file }
        }

        fn pin(&mut self, dir: &str) {
            self.pins.insert(dir.into(), pin(dir));
            self.file.pinned(&pin(dir), &self.pins).unwrap();
        }

        fn unpin(&mut self, dir: &str) {
            self.pins.remove(Path::new(dir));
            self.file.unpinned(Path::new(dir), &self.pins).unwrap();
        }

        fn read(&self) -> Pins {
            let (pins, are_damaged) = replay(&std::fs::read(&self.path).unwrap()).unwrap();
            assert!(!are_damaged);
            pins
        }
    }

    #[test]
    fn what_was_pinned_and_not_unpinned_is_found_again() {
        let mut stage = Stage::new();
        ["/a", "/b", "/c"].into_iter().for_each(|dir| stage.pin(dir));
        stage.unpin("/b");
        stage.unpin("/never");
        assert_eq!(stage.pins.len(), 2);
        assert_eq!(stage.read(), stage.pins);
        let again = PinFile::open(&stage.path).unwrap();
        assert_eq!(again.pins, stage.pins);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_set_aside_whatever_was_before() {
        let stage = Stage::new();
        for what in ["folder", "full folder", "link", "full folder", "link"] {
            std::fs::remove_file(&stage.path).unwrap();
            match what {
                "link" => std::os::unix::fs::symlink(&stage.path, &stage.path).unwrap(),
                _ => std::fs::create_dir(&stage.path).unwrap(),
            }
            if what == "full folder" {
                std::fs::write(stage.path.join("dear"), "to somebody").unwrap();
            }
            assert!(PinFile::open(&stage.path).unwrap().pins.is_empty(), "{what}");
        }
        let folder = stage.path.parent().unwrap();
        for kept in ["pins.damaged/dear", "pins.2.damaged/dear"] {
            assert!(folder.join(kept).exists(), "{kept}");
        }
    }

    #[test]
    fn a_torn_line_takes_no_other_with_it() {
        let mut stage = Stage::new();
        stage.pin("/a");
        let whole = line_of(&Change::Pinned(Cow::Owned(pin("/torn")))).unwrap();
        stage.file.file.write_all(&whole[..whole.len() / 2]).unwrap();
        stage.pin("/b");
        assert_eq!(stage.read(), stage.pins);
    }

    #[test]
    fn every_flipped_bit_of_a_line_is_noticed() {
        let mut stage = Stage::new();
        stage.pin("/a");
        let whole = std::fs::read(&stage.path).unwrap();
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let (_, are_damaged) = replay(&flipped).unwrap();
            assert!(are_damaged, "bit {bit}");
        }
    }

    #[test]
    fn a_container_that_stands_without_a_pin_is_unknown() {
        let mut stage = Stage::new();
        stage.pin("/a");
        let stand = |dirs: [&str; 2]| dirs.iter().map(PathBuf::from).collect::<BTreeSet<_>>();
        assert!(Known::of(stage.read(), stand(["/a", "/a"])).unknown.is_empty());
        let known = Known::of(stage.read(), stand(["/a", "/b"]));
        assert_eq!(known.unknown, stand(["/b", "/b"]));
        assert_eq!(known.containers(), stand(["/a", "/b"]));
    }

    #[test]
    fn the_file_does_not_grow_with_what_is_gone() {
        let mut stage = Stage::new();
        stage.pin("/stays");
        let mut longest = 0;
        for _ in 0..2000 {
            stage.pin("/goes");
            stage.unpin("/goes");
            longest = longest.max(std::fs::metadata(&stage.path).unwrap().len());
        }
        // The file grows to its limit and no longer; all written lines together are twice as long.
        assert!((MAX_BYTES - 4096..MAX_BYTES + 4096).contains(&longest), "{longest}");
        assert_eq!(stage.read(), stage.pins);
        assert_eq!(stage.pins.len(), 1);
    }
}
