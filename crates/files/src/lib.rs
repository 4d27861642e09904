//! The one way to open Gantry's own files and to read them whole. Anything may be in the place of a
//! file: opening a FIFO would block a start for ever, a device would be read without end, and a
//! huge sparse file would take all memory. Links are followed, because an operator may have put a
//! file on another disk, except by [`open_no_link`].
//!
//! It must not know the content of any file.

#![warn(missing_docs)]

pub mod lock;
pub mod seal;

use std::fs::{File, FileType, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::io::Errno;

/// Flags so that an open neither waits for the other end of a FIFO nor makes a terminal the
/// process's controlling one.
const PATIENT_WITH_NOTHING: OFlags = OFlags::NONBLOCK.union(OFlags::NOCTTY);

/// Opens a regular file for reading. `InvalidData` means that something else is in its place.
pub fn open(path: &Path) -> io::Result<File> {
    open_with(path, File::options().read(true))
}

/// Opens a regular file, or makes it if the options say so.
pub fn open_with(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    open_flagged(path, options, PATIENT_WITH_NOTHING, "a link that leads back to itself")
}

/// Opens a regular file like [`open_with`], but takes a link in its place for something else: for
/// files that no operator puts on another disk, such as those of `/run`, where a link would lead to
/// a file that is not Gantry's.
pub fn open_no_link(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    open_flagged(path, options, PATIENT_WITH_NOTHING.union(OFlags::NOFOLLOW), "a link")
}

fn open_flagged(
    path: &Path,
    options: &mut OpenOptions,
    flags: OFlags,
    link: &str,
) -> io::Result<File> {
    let file = match options.custom_flags(flags.bits().cast_signed()).open(path) {
        // The kernel returns ENXIO for a socket, a FIFO without a reader and a device without a
        // driver.
        Err(error) if error.raw_os_error() == Some(Errno::NXIO.raw_os_error()) => {
            return Err(in_its_place("something that cannot be opened"));
        }
        Err(error) if error.kind() == io::ErrorKind::IsADirectory => {
            return Err(in_its_place("a folder"));
        }
        Err(error) if error.raw_os_error() == Some(Errno::LOOP.raw_os_error()) => {
            return Err(in_its_place(link));
        }
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(in_its_place("something that is no folder"));
        }
        other => other?,
    };
    match kind(file.metadata()?.file_type()) {
        None => Ok(file),
        Some(kind) => Err(in_its_place(kind)),
    }
}

/// Makes a file for writing, or empties the existing one.
pub fn create(path: &Path) -> io::Result<File> {
    open_with(path, File::options().write(true).create(true).truncate(true))
}

/// Reads a regular file of at most `limit` bytes. `InvalidData` means that it is longer, or that
/// something else is in its place.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    read_open(&mut open(path)?, limit)
}

/// Reads the rest of an open file of at most `limit` bytes.
pub fn read_open(file: &mut File, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length(file, limit)?);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(too_long(bytes.len() as u64, limit));
    }
    Ok(bytes)
}

/// Returns the length of an open file in bytes; an error if it is more than `limit`.
pub fn length(file: &File, limit: u64) -> io::Result<usize> {
    match file.metadata()?.len() {
        length if length > limit => Err(too_long(length, limit)),
        length => usize::try_from(length).map_err(io::Error::other),
    }
}

fn kind(found: FileType) -> Option<&'static str> {
    if found.is_file() {
        return None;
    }
    Some(match found {
        found if found.is_dir() => "a folder",
        found if found.is_fifo() => "a FIFO",
        found if found.is_socket() => "a socket",
        _ => "a device",
    })
}

fn in_its_place(kind: &str) -> io::Error {
    let what = format!("{kind} is in its place, which was no file of Gantry's: move it away");
    io::Error::new(io::ErrorKind::InvalidData, what)
}

fn too_long(length: u64, limit: u64) -> io::Error {
    let what = format!(
        "it has {length} bytes and never more than {limit} when Gantry wrote it: move it away"
    );
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use rustix::fs::{CWD, FileType as Node, Mode, mknodat};

    use super::*;

    #[test]
    fn what_is_no_file_or_too_long_is_refused_at_once_and_in_words() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = |name: &str| folder.path().join(name);
        let mode = Mode::from_raw_mode(0o600);
        mknodat(CWD, place("fifo"), Node::Fifo, mode, 0).expect("a FIFO");
        std::fs::create_dir(place("folder")).expect("a folder");
        let _socket = UnixListener::bind(place("socket")).expect("a socket");
        let giant = File::create(place("giant")).expect("a file");
        giant.set_len(1 << 40).expect("a sparse file");
        std::os::unix::fs::symlink("loop", place("loop")).expect("a link");
        std::os::unix::fs::symlink("/dev/zero", place("device")).expect("a link");
        for (name, why) in [
            ("fifo", "a FIFO is in its place"),
            ("folder", "a folder is in its place"),
            ("socket", "is in its place"),
            ("device", "a device is in its place"),
            ("loop", "a link that leads back to itself is in its place"),
            ("giant/below", "no folder is in its place"),
            ("giant", "1099511627776 bytes"),
        ] {
            let error = read(&place(name), 10).expect_err(name);
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{name}");
            assert!(error.to_string().contains(why), "{name}: {error}");
        }
        for name in ["fifo", "folder", "socket", "device", "loop"] {
            let (mut append, mut both) = (File::options(), File::options());
            append.append(true).create(true);
            both.read(true).write(true);
            for options in [&mut append, &mut both] {
                let error = open_with(&place(name), options).expect_err(name);
                assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{name}");
            }
        }
    }

    #[test]
    fn a_link_in_the_place_of_a_file_is_not_followed_where_none_may_be() {
        let folder = tempfile::tempdir().expect("a folder");
        let (there, link) = (folder.path().join("there"), folder.path().join("link"));
        std::fs::write(&there, "theirs").expect("a file");
        std::os::unix::fs::symlink(&there, &link).expect("a link");
        let mut options = File::options();
        options.create(true).truncate(true).write(true);
        let error = open_no_link(&link, &mut options).expect_err("a link");
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        assert!(error.to_string().starts_with("a link is in its place"), "{error}");
        assert_eq!(std::fs::read(&there).expect("read"), b"theirs");
        open_no_link(&there, File::options().read(true)).expect("a file");
    }

    #[test]
    fn a_file_is_read_whole_up_to_the_limit() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        assert_eq!(read(&path, 3).expect_err("none").kind(), io::ErrorKind::NotFound);
        std::fs::write(&path, "abc").expect("a file");
        assert_eq!(read(&path, 3).expect("read"), b"abc");
        assert!(read(&path, 2).is_err());
        std::os::unix::fs::symlink(&path, folder.path().join("link")).expect("a link");
        assert_eq!(read(&folder.path().join("link"), 3).expect("read"), b"abc");
    }
}
