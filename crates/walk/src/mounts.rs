//! Mounts of an ended process below our folders.

use std::ffi::OsString;
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use rustix::io::Errno;
use rustix::mount::{UnmountFlags, unmount};

use super::is_mount_point;

/// The most mounts stacked at one place that are removed. We make at most one.
const MAX_STACKED: u32 = 8;

/// The kernel's list of the mounts that this process sees.
const MOUNTS: &str = "/proc/self/mountinfo";

/// Lists the places at or below `folder` on which something is mounted, outer before inner. Empty
/// for a link, whose target belongs to somebody else.
pub fn mounts_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match std::fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => {}
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(_) | Err(_) => return Ok(Vec::new()),
    }
    let folder = folder.canonicalize()?;
    let text = std::fs::read(MOUNTS)?;
    let mut found: Vec<PathBuf> =
        places(&text).filter(|place| place.starts_with(&folder)).collect();
    found.sort();
    found.dedup();
    Ok(found)
}

/// Unmounts our mounts at or below `folder`, and returns the places that still have a mount:
/// another's, which is logged and left.
pub fn detach_below(folder: &Path, is_ours: impl Fn(&Path) -> bool) -> io::Result<Vec<PathBuf>> {
    // Inner mounts go first: an outer one would take all inner ones along, also those of others.
    for place in mounts_below(folder)?.iter().rev().filter(|place| is_ours(place)) {
        tracing::warn!(place = %place.display(), "unmounting what an earlier process left");
        detach(place)?;
    }
    let left = mounts_below(folder)?;
    for place in &left {
        tracing::warn!(place = %place.display(), "left alone: somebody mounted something there");
    }
    Ok(left)
}

/// Unmounts everything mounted at `place` itself, lazily: a process that still looks into it must
/// not keep its folder alive. Absence of a mount, or of the place, is fine.
pub fn detach(place: &Path) -> io::Result<()> {
    for _ in 0..MAX_STACKED {
        if !is_mount_point(place)? {
            return Ok(());
        }
        match unmount(place, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW) {
            Ok(()) | Err(Errno::INVAL | Errno::NOENT) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Returns the fifth word of each line.
fn places(text: &[u8]) -> impl Iterator<Item = PathBuf> {
    let words = text
        .split(|byte| *byte == b'\n')
        .filter_map(|line| line.split(|byte| *byte == b' ').nth(4));
    words.map(|word| PathBuf::from(OsString::from_vec(unescaped(word))))
}

/// Decodes blanks, tabs, line ends and backslashes, which are written as three octal digits.
fn unescaped(word: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(word.len());
    let mut rest = word;
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match escaped.filter(|_| *first == b'\\') {
            Some(byte) => {
                plain.push(byte);
                rest = &after[3..];
            }
            None => {
                plain.push(*first);
                rest = after;
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_not_followed_to_mounts_of_others() {
        let dir = tempfile::tempdir().expect("a folder");
        let (other, link) = (dir.path().join("other"), dir.path().join("link"));
        let (upper, own) = (other.join("upper"), dir.path().join("own"));
        std::fs::create_dir_all(&upper).expect("made");
        std::fs::create_dir(&own).expect("made");
        std::os::unix::fs::symlink(&other, &link).expect("linked");
        rustix::mount::mount_bind(&own, &upper).expect("run as root");
        let through = detach_below(&link, |_| true);
        let left = mounts_below(&other);
        detach(&upper).expect("unmounted");
        assert_eq!(through.expect("looked"), [] as [PathBuf; 0]);
        assert_eq!(left.expect("listed").len(), 1);
        std::os::unix::fs::symlink("itself", dir.path().join("itself")).expect("linked");
        for place in ["itself", "itself/upper"] {
            detach(&dir.path().join(place)).expect("nothing is mounted there");
        }
        std::fs::write(dir.path().join("file"), "").expect("written");
        detach(&dir.path().join("file/upper")).expect("nothing is mounted there");
    }

    #[test]
    fn places_are_read_as_the_kernel_writes_them() {
        let text = b"22 1 8:1 / / rw - ext4 /dev/sda rw\n\
            23 22 0:5 / /a\\040b\\134c rw shared:1 - proc proc rw\n\
            24 22 0:5 /x /d\\ rw - proc proc rw\n";
        let found: Vec<PathBuf> = places(text).collect();
        assert_eq!(found, ["/", "/a b\\c", "/d\\"].map(PathBuf::from));
    }
}
