//! Walks through nested cgroups of any depth and number. A privileged container makes them in its
//! own, deeper than any path may be long. A cgroup never gets another parent, so `..` leads back to
//! it; and its inode number stays, so it marks the walk's position among the siblings.

use std::collections::{BinaryHeap, VecDeque};
use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags, fstat, openat};
use rustix::io::Errno;

use super::step;

/// The most levels whose names are kept, the deepest ones; those above are listed again on the way
/// back.
const MAX_LEVELS: usize = 16;

/// The most names that are kept of one level; the others are listed when these are finished.
const MAX_NAMES: usize = 1024;

/// Most cgroups of one walk: else a container that makes them as fast as they are gone through would
/// keep it going for ever. It takes seconds to come so far.
const MAX_GROUPS: u64 = 1 << 20;

/// Goes through a cgroup and all below it with one descriptor open. `enter` gets each folder before
/// those in it, `leave` each but the first when it is done with, by its parent and its name. Fine
/// where there is none; those that go meanwhile are passed over. `ResourceBusy` when there are so many
/// that it gave up.
pub fn each_group(
    top: &Path,
    enter: &mut dyn FnMut(BorrowedFd<'_>) -> io::Result<()>,
    leave: &mut dyn FnMut(BorrowedFd<'_>, &CStr) -> io::Result<()>,
) -> io::Result<()> {
    each_of(top, MAX_GROUPS, enter, leave)
}

fn each_of(
    top: &Path,
    most: u64,
    enter: &mut dyn FnMut(BorrowedFd<'_>) -> io::Result<()>,
    leave: &mut dyn FnMut(BorrowedFd<'_>, &CStr) -> io::Result<()>,
) -> io::Result<()> {
    let Some(mut here) = open(CWD, top)? else { return Ok(()) };
    enter(here.as_fd())?;
    let mut way = Way::new();
    let mut entered = 1;
    loop {
        if let Some(name) = way.next(&here)? {
            if let Some(inner) = open(&here, &*name)? {
                if entered == most {
                    let why = format!("it has more than {most} cgroups");
                    return Err(io::Error::new(io::ErrorKind::ResourceBusy, why));
                }
                entered += 1;
                here = inner;
                enter(here.as_fd())?;
                way.go_down(name);
            }
            continue;
        }
        if way.depth == 0 {
            return Ok(());
        }
        let number = fstat(&here)?.st_ino;
        let Some(outer) = open(&here, "..")? else { return Ok(()) };
        here = outer;
        if let Some(name) = way.go_up(&here, number)? {
            leave(here.as_fd(), &name)?;
        }
    }
}

/// The position of a walk and its remaining work.
struct Way {
    depth: u64,
    /// The deepest levels down to the present one; never more than [`MAX_LEVELS`].
    kept: VecDeque<Level>,
}

impl Way {
    fn new() -> Way {
        Way { depth: 0, kept: VecDeque::from([Level::from(0)]) }
    }

    fn here(&mut self, from: u64) -> &mut Level {
        if self.kept.is_empty() {
            self.kept.push_back(Level::from(from));
        }
        self.kept.back_mut().expect("a level was pushed just above if the queue was empty")
    }

    /// Returns the name of the next cgroup in the present one.
    fn next(&mut self, folder: &OwnedFd) -> io::Result<Option<CString>> {
        Ok(self.here(0).next(folder)?.map(|(_, name)| name))
    }

    /// Makes the child of that name the present cgroup.
    fn go_down(&mut self, name: CString) {
        self.here(0).inside = Some(name);
        self.depth += 1;
        self.kept.push_back(Level::from(0));
        if self.kept.len() > MAX_LEVELS {
            self.kept.pop_front();
        }
    }

    /// Makes the parent, which is `folder`, the present cgroup. Returns the name of the child with
    /// this number, which the walk has left; None if it no longer exists.
    fn go_up(&mut self, folder: &OwnedFd, number: u64) -> io::Result<Option<CString>> {
        self.kept.pop_back();
        self.depth -= 1;
        let level = self.here(number);
        if let Some(name) = level.inside.take() {
            return Ok(Some(name));
        }
        // The level was discarded; its new list begins with the cgroup that the walk has left.
        let Some((found, name)) = level.next(folder)? else { return Ok(None) };
        if found == number {
            return Ok(Some(name));
        }
        level.known.push((found, name));
        Ok(None)
    }
}

/// Cgroups by their numbers and names.
type Groups = Vec<(u64, CString)>;

/// The remaining cgroups of one level, in the order of their numbers.
struct Level {
    /// The last element is the next one.
    known: Groups,
    /// Cgroups with this number and above are not listed yet; None when all are known.
    unlisted: Option<u64>,
    /// The child in which the walk is.
    inside: Option<CString>,
}

impl Level {
    fn from(number: u64) -> Level {
        Level { known: Vec::new(), unlisted: Some(number), inside: None }
    }

    fn next(&mut self, folder: &OwnedFd) -> io::Result<Option<(u64, CString)>> {
        if self.known.is_empty()
            && let Some(from) = self.unlisted
        {
            (self.known, self.unlisted) = listed(folder, from)?;
        }
        Ok(self.known.pop())
    }
}

/// Returns the first [`MAX_NAMES`] cgroups in a folder with this number or above, descending, and
/// the number to continue with.
fn listed(folder: &OwnedFd, from: u64) -> io::Result<(Groups, Option<u64>)> {
    let (mut least, mut others) = (BinaryHeap::new(), None);
    for entry in Dir::new(step(folder, ".")?)? {
        let entry = match entry {
            Err(Errno::NOENT | Errno::NODEV) => break,
            other => other?,
        };
        let is_itself = matches!(entry.file_name().to_bytes(), b"." | b"..");
        if entry.file_type() != FileType::Directory || is_itself || entry.ino() < from {
            continue;
        }
        least.push((entry.ino(), entry.file_name().to_owned()));
        if least.len() > MAX_NAMES {
            let dropped = least.pop().map(|(number, _)| number);
            others = others.into_iter().chain(dropped).min();
        }
    }
    let mut least = least.into_sorted_vec();
    least.reverse();
    Ok((least, others))
}

fn open(folder: impl AsFd, name: impl rustix::path::Arg) -> io::Result<Option<OwnedFd>> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    match openat(folder, name, flags, Mode::empty()) {
        Ok(opened) => Ok(Some(opened)),
        Err(Errno::NOENT | Errno::NODEV) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use rustix::fs::{AtFlags, mkdirat, unlinkat};

    use super::*;

    /// Makes a chain of folders by descriptors, each but the last with a second folder in it.
    fn chain(top: &Path, depth: usize) {
        let mut here = open(CWD, top).expect("opened").expect("there");
        for level in 0..depth {
            // The names have both orders, so that the second folder comes before or after the
            // chain's own.
            let names = if level % 2 == 0 { ["on", "beside"] } else { ["beside", "on"] };
            names.iter().for_each(|name| mkdirat(&here, *name, Mode::RWXU).expect("made"));
            here = open(&here, "on").expect("opened").expect("there");
        }
    }

    /// Collects the numbers of all entered cgroups; the caller gives `leave`.
    fn entered(
        top: &Path,
        leave: &mut dyn FnMut(BorrowedFd<'_>, &CStr) -> io::Result<()>,
    ) -> Vec<u64> {
        let mut all = Vec::new();
        let mut enter = |folder: BorrowedFd<'_>| {
            all.push(fstat(folder)?.st_ino);
            Ok(())
        };
        each_group(top, &mut enter, leave).expect("gone through");
        all
    }

    #[test]
    fn each_of_a_deep_and_wide_tree_is_visited_once_and_can_be_removed_when_left() {
        // The folder is in memory, because making so many folders on a disk takes long.
        let dir = tempfile::tempdir_in("/dev/shm").expect("a folder");
        for wide in 0..2 * MAX_NAMES + 7 {
            fs::create_dir(dir.path().join(wide.to_string())).expect("made");
        }
        let deep = [0, MAX_NAMES - 1, MAX_NAMES, 2 * MAX_NAMES + 6];
        let depth = 10 * MAX_LEVELS + 1;
        deep.iter().for_each(|wide| chain(&dir.path().join(wide.to_string()), depth));
        let expected = 1 + 2 * MAX_NAMES + 7 + deep.len() * 2 * depth;
        let mut left = 0;
        let all = entered(dir.path(), &mut |_, _| {
            left += 1;
            Ok(())
        });
        assert_eq!((all.len(), left), (expected, expected - 1));
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), expected);
        let mut remove =
            |parent: BorrowedFd<'_>, name: &CStr| Ok(unlinkat(parent, name, AtFlags::REMOVEDIR)?);
        assert_eq!(entered(dir.path(), &mut remove), all);
        assert_eq!(fs::read_dir(dir.path()).expect("listed").count(), 0);
        assert!(entered(&dir.path().join("none"), &mut remove).is_empty());
    }

    #[test]
    fn what_is_kept_does_not_grow_with_depth_or_width() {
        let dir = tempfile::tempdir_in("/dev/shm").expect("a folder");
        for wide in 0..3 * MAX_NAMES {
            fs::create_dir(dir.path().join(wide.to_string())).expect("made");
        }
        let folder = open(CWD, dir.path()).expect("opened").expect("there");
        let mut way = Way::new();
        for _ in 0..3 * MAX_LEVELS {
            let name = way.next(&folder).expect("listed").expect("there");
            assert!(way.kept.iter().all(|level| level.known.len() < MAX_NAMES));
            way.go_down(name);
            assert!(way.kept.len() <= MAX_LEVELS);
        }
    }

    #[test]
    fn a_tree_that_grows_all_the_while_is_given_up() {
        let dir = tempfile::tempdir_in("/dev/shm").expect("a folder");
        let mut made = 0;
        let mut enter = |folder: BorrowedFd<'_>| {
            made += 1;
            Ok(mkdirat(folder, "on", Mode::RWXU)?)
        };
        let error = each_of(dir.path(), 100, &mut enter, &mut |_, _| Ok(())).expect_err("no end");
        assert_eq!((error.kind(), made), (io::ErrorKind::ResourceBusy, 100));
        assert!(error.to_string().contains("100 cgroups"), "{error}");
        let mut all = 0;
        let mut count = |_: BorrowedFd<'_>| {
            all += 1;
            Ok(())
        };
        each_of(dir.path(), 101, &mut count, &mut |_, _| Ok(())).expect("gone through");
        assert_eq!(all, 101);
    }

    #[test]
    fn those_that_go_while_the_walk_is_in_them_end_nothing() {
        let dir = tempfile::tempdir_in("/dev/shm").expect("a folder");
        let top = dir.path().join("top");
        for name in ["first", "second", "third"] {
            fs::create_dir_all(top.join(name)).expect("made");
        }
        chain(&top.join("second"), 2 * MAX_LEVELS);
        let (mut count, mut left) = (0, Vec::new());
        let mut enter = |_: BorrowedFd<'_>| {
            count += 1;
            // This is the deepest one; the way back uses descriptors alone.
            if count == 2 * MAX_LEVELS {
                fs::rename(top.join("second"), top.join("renamed"))?;
            }
            Ok(())
        };
        let mut leave = |_: BorrowedFd<'_>, name: &CStr| {
            left.push(name.to_owned());
            Ok(())
        };
        each_group(&top, &mut enter, &mut leave).expect("gone through");
        assert_eq!(count, 4 + 4 * MAX_LEVELS);
        assert!(left.contains(&c"renamed".to_owned()) && left.contains(&c"third".to_owned()));
    }
}
