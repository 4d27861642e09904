//! The marks of regions on their tags: whose each is, and what is left under it.

use std::collections::BTreeSet;
use std::fs::TryLockError;
use std::io;
use std::path::{Path, PathBuf};

use container::runtime;
use kernel::cgroup::{Cgroup, Hierarchies};

use crate::error::{Error, failed};
use crate::held::{self, Record, serial};
use crate::owner::{Owner, Standing, standing};
use crate::places::{lock_path, run_folder};

/// Tags that are refused, because their lock would be `/run/gantry-claims.lock` or the like.
const TAKEN: [&str; 2] = ["claims", "network"];

/// Checks a tag, which is short because names of network interfaces and firewall tables are made from
/// it. The error says in words what one is.
pub fn parse_tag(text: &str) -> Result<String, String> {
    let fits = (1..=12).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !fits {
        return Err("1 to 12 of a-z, 0-9 and -".to_owned());
    }
    if TAKEN.contains(&text) {
        return Err("that is the name of a file of all regions of this machine".to_owned());
    }
    Ok(text.to_owned())
}

/// Returns the present or last owner of a tag, and true if a process of it has the tag now. None if
/// the tag has no record.
pub fn holder(tag: &str) -> Result<Option<(Owner, bool)>, Error> {
    let seen = look(tag)?;
    Ok(seen.and_then(|seen| seen.record.map(|record| (record.owner, seen.lives))))
}

/// A process that has a tag now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub tag: String,
    pub owner: Owner,
    pub pid: u32,
}

/// Lists the processes that have tags on this machine and share this process's `/run`. A tag whose
/// record cannot be read is left out.
pub fn holders() -> Vec<Holder> {
    let names = std::fs::read_dir("/run").into_iter().flatten().flatten();
    let tags = names.filter_map(|entry| marked_tag(&entry.file_name().into_string().ok()?));
    let living = |tag: String| match look(&tag) {
        Ok(Some(Seen { lives: true, record: Some(Record { owner, pid }), .. })) => {
            Some(Holder { tag, owner, pid })
        }
        Ok(_) | Err(_) => None,
    };
    tags.filter_map(living).collect()
}

/// Lists the data folders of the agents that run on this machine and share this process's `/run`.
pub fn folders_in_use() -> Vec<PathBuf> {
    let folders: BTreeSet<PathBuf> = holders().into_iter().map(|it| it.owner.data).collect();
    folders.into_iter().collect()
}

/// A tag's lock, as it was at one moment.
struct Seen {
    record: Option<Record>,
    lives: bool,
    is_of_a_region: bool,
}

/// Looks at a tag's lock; None if there is none.
fn look(tag: &str) -> Result<Option<Seen>, Error> {
    let _serial = serial()?;
    let Some(mut file) = held::open(tag)? else { return Ok(None) };
    let lives = match file.try_lock_shared() {
        Ok(()) => false,
        Err(TryLockError::WouldBlock) => true,
        Err(TryLockError::Error(error)) => return Err(failed("lock", &lock_path(tag))(error)),
    };
    let record = held::note(&mut file).record();
    Ok(Some(Seen { record, lives, is_of_a_region: held::is_of_a_region(&mut file) }))
}

/// Returns true if containers may run under the tag.
pub fn has_leftovers(tag: &str) -> Result<bool, Error> {
    Ok(!sandboxes(tag)?.is_empty() || !processes_in(&cgroup(tag)?)?.is_empty())
}

/// Returns true if there are cgroups of the tag, whether or not anything runs in them: a region
/// whose `/run` went with its namespace leaves nothing else.
pub fn has_cgroups(tag: &str) -> Result<bool, Error> {
    Ok(cgroup(tag)?.is_there())
}

/// The last owner of a tag, as seen by the process that wants it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The same data folder.
    Ours,
    /// A data folder that was at our path, and no longer exists anywhere.
    Predecessors,
    /// A data folder that no longer exists anywhere.
    Nobodys,
    /// Another data folder.
    Others,
    /// The owner cannot be determined.
    Unknown,
}

/// A dead region's mark on a tag, and its relation to the process that looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub tag: String,
    pub owner: Option<Owner>,
    pub whose: Whose,
    /// True if containers run under it.
    pub has_leftovers: bool,
    /// True if its lock is one that a region left, and not another program's file.
    pub is_of_a_region: bool,
}

impl Mark {
    /// Tells whether the mark means nothing to any region any more. While another region's data
    /// folder is there, that region may start again. One of our own is left where a start under
    /// another tag was killed; the caller leaves out the tag that it has now.
    pub fn is_litter(&self) -> bool {
        self.is_of_a_region
            && !self.has_leftovers
            && match self.whose {
                Whose::Ours | Whose::Predecessors | Whose::Nobodys | Whose::Unknown => true,
                Whose::Others => false,
            }
    }
}

/// Inspects a tag that no living process has; None if one has it. `knows` is that of
/// [`crate::Claim::take`].
pub fn mark(tag: &str, owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Option<Mark>, Error> {
    let (before, is_of_a_region) = match look(tag)? {
        // A lock without a record may be another user's for a moment.
        Some(seen) if seen.lives && seen.record.is_some() => return Ok(None),
        Some(seen) => (seen.record.map(|record| record.owner), seen.is_of_a_region && !seen.lives),
        None => (None, false),
    };
    let whose = whose(tag, owner, before.as_ref(), knows)?;
    let has_leftovers = has_leftovers(tag)?;
    Ok(Some(Mark { tag: tag.to_owned(), owner: before, whose, has_leftovers, is_of_a_region }))
}

/// Lists the marks of all dead regions on the machine, in order of their tags. One that cannot be
/// inspected is left out with a warning: it matters only to a claim of that very tag, which is
/// refused.
pub fn marks(owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Vec<Mark>, Error> {
    // A machine on which nothing can be inspected is an error of its own.
    drop(serial()?);
    let run = Path::new("/run");
    let entries = std::fs::read_dir(run).map_err(failed("list", run))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let tags: BTreeSet<String> = names.filter_map(|name| marked_tag(&name)).collect();
    let mut marks = Vec::new();
    for tag in tags {
        match mark(&tag, owner, &knows) {
            // Without cgroups no mark can be looked at, nor anything claimed.
            Err(none @ Error::Cgroup(_)) => return Err(none),
            Err(odd) => tracing::warn!("leaving out of account: {odd}"),
            Ok(mark) => marks.extend(mark),
        }
    }
    Ok(marks)
}

/// Returns the tag whose lock has this name; None for names that no region's lock can have.
fn marked_tag(name: &str) -> Option<String> {
    parse_tag(name.strip_prefix("gantry-")?.strip_suffix(".lock")?).ok()
}

pub(super) fn whose(
    tag: &str,
    owner: &Owner,
    before: Option<&Owner>,
    knows: impl Fn(&str) -> bool,
) -> Result<Whose, Error> {
    let sandboxes = sandboxes(tag)?;
    if has_strangers(tag, &sandboxes)? {
        return Ok(Whose::Others);
    }
    let knows = sandboxes.iter().any(|name| knows(name));
    Ok(decide(owner, before, knows, |before| standing(tag, owner, before)))
}

/// Tells whether another claim under `tag` was made for the same data folder, wherever that is now.
/// A copy beside the folder has the same id but is another folder.
pub(crate) fn is_same_folder(tag: &str, owner: &Owner, before: &Owner) -> bool {
    decide(owner, Some(before), false, |before| standing(tag, owner, before)) == Whose::Ours
}

/// Decides who owns the tag. Ids alone would not do: a damaged id would make a region a stranger to
/// its own containers, and it would start them a second time; and a copy beside the folder has the
/// same id and tasks, and would end containers of the original. `knows`: the owner has tasks of the
/// tag's containers.
fn decide(
    owner: &Owner,
    before: Option<&Owner>,
    knows: bool,
    standing: impl FnOnce(&Owner) -> Standing,
) -> Whose {
    let Some(before) = before else {
        return if knows { Whose::Ours } else { Whose::Unknown };
    };
    if before.folder.is_some() && before.folder == owner.folder {
        return Whose::Ours;
    }
    match standing(before) {
        Standing::There => Whose::Others,
        Standing::Replaced | Standing::Gone if knows || before.id == owner.id => Whose::Ours,
        Standing::Replaced => Whose::Others,
        Standing::Gone if before.data == owner.data => Whose::Predecessors,
        Standing::Gone => Whose::Nobodys,
    }
}

/// Lists the sandboxes below the tag's run folder. A link in the place of one of our folders is an
/// error: it would lead to files that are not the tag's.
pub fn sandboxes(tag: &str) -> Result<BTreeSet<String>, Error> {
    let folder = run_folder(tag);
    let path = folder.join("sandboxes");
    let is_there = is_folder(tag, &folder)? && {
        // The clearing of a mark removes the pins in them.
        is_folder(tag, &folder.join("netns"))?;
        is_folder(tag, &folder.join("routers"))?;
        is_folder(tag, &path)?
    };
    if !is_there {
        return Ok(BTreeSet::new());
    }
    let entries = std::fs::read_dir(&path).map_err(failed("list", &path))?;
    Ok(entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
}

/// Returns false if nothing is there; an error if something is that is no folder.
fn is_folder(tag: &str, path: &Path) -> Result<bool, Error> {
    match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Ok(found) if !found.is_dir() => {
            let why = "something that is no folder is in its place: move it away";
            let why = io::Error::new(io::ErrorKind::InvalidData, why);
            Err(Error::Odd { tag: tag.to_owned(), path: path.to_owned(), why })
        }
        other => other.map(|_| true).map_err(failed("look at", path)),
    }
}

/// Tells whether the tag's cgroup, which all mount namespaces share, has processes of no sandbox
/// here: those belong to a region that has another `/run`.
fn has_strangers(tag: &str, sandboxes: &BTreeSet<String>) -> Result<bool, Error> {
    let cgroup = cgroup(tag)?;
    if !cgroup.members()?.is_empty() {
        return Ok(true);
    }
    for child in cgroup.children().iter().filter(|child| !sandboxes.contains(*child)) {
        if !processes_in(&cgroup.child(child))?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Tells whether anything that runs under the tag belongs to a region that has another `/run`:
/// supervisors too, which are in no cgroup of the tag, but in a folder by which they are known.
pub(super) fn is_used_elsewhere(tag: &str) -> Result<bool, Error> {
    let sandboxes = sandboxes(tag)?;
    let below = run_folder(tag).join("sandboxes");
    let is_elsewhere = |at: &Path| {
        let name = at.strip_prefix(&below).ok().and_then(|at| at.iter().next()?.to_str());
        // The kernel adds this to a folder that is removed, whose supervisor is about to end.
        name.is_some_and(|name| !sandboxes.contains(name) && !name.ends_with(" (deleted)"))
    };
    Ok(has_strangers(tag, &sandboxes)? || !runtime::supervisors(is_elsewhere).is_empty())
}

fn cgroup(tag: &str) -> Result<Cgroup, Error> {
    Ok(Cgroup::new(&Hierarchies::detect()?, format!("gantry-{tag}")))
}

fn processes_in(cgroup: &Cgroup) -> Result<Vec<i32>, Error> {
    match cgroup.processes() {
        Err(error) if error.os_error() == Some(nix::libc::ENOENT) => Ok(Vec::new()),
        other => Ok(other?),
    }
}

#[cfg(test)]
mod tests {
    use crate::owner::Inode;

    use super::*;

    /// Returns an owner with made-up inode numbers.
    fn seen(id: &str, data: &str, number: u64) -> Owner {
        let folder = (number > 0).then_some(Inode { device: 1, number });
        Owner { id: id.to_owned(), data: data.into(), folder }
    }

    #[test]
    fn a_folder_is_known_by_its_inode_and_by_its_id_or_its_tasks_when_it_is_nowhere_else() {
        use Standing::{Gone, Replaced, There};
        let us = seen("us", "/data", 7);
        let whose =
            |before: &Owner, knows, standing| decide(&us, Some(before), knows, |_| standing);
        assert_eq!(whose(&seen("lost", "/data", 7), false, There), Whose::Ours);
        // The folder was moved to another disk, with or without something in the old place.
        for standing in [Gone, Replaced] {
            assert_eq!(whose(&seen("us", "/moved", 9), false, standing), Whose::Ours);
            assert_eq!(whose(&seen("lost", "/data", 0), true, standing), Whose::Ours);
        }
        // This region is a copy, which has the id and the tasks too.
        for knows in [false, true] {
            assert_eq!(whose(&seen("us", "/original", 9), knows, There), Whose::Others);
            assert_eq!(whose(&seen("us", "/original", 0), knows, There), Whose::Others);
        }
        // The cases: as another mount namespace shows it; removed and made again; gone; another
        // region's.
        assert_eq!(whose(&seen("other", "/data", 9), false, There), Whose::Others);
        assert_eq!(whose(&seen("other", "/data", 9), false, Gone), Whose::Predecessors);
        assert_eq!(whose(&seen("other", "/gone", 0), false, Gone), Whose::Nobodys);
        assert_eq!(whose(&seen("other", "/there", 9), false, There), Whose::Others);
        assert_eq!(whose(&seen("other", "/there", 9), false, Replaced), Whose::Others);
        assert_eq!(decide(&us, None, false, |_| Gone), Whose::Unknown);
        assert_eq!(decide(&us, None, true, |_| Gone), Whose::Ours);
    }

    #[test]
    fn a_copy_beside_a_folder_is_another_and_one_in_its_place_is_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one"), folder.path().join("two"));
        std::fs::create_dir(&one).unwrap();
        std::fs::create_dir(&two).unwrap();
        let owner = |id: &str, data: &Path| Owner {
            id: id.to_owned(),
            data: data.to_owned(),
            folder: Inode::of(data).ok(),
        };
        let (original, copy) = (owner("1", &one), owner("1", &two));
        let is_same = |before: &Owner| is_same_folder("no-such-tag", &copy, before);
        assert!(is_same(&copy) && !is_same(&original));
        assert!(!is_same(&Owner { folder: None, ..original.clone() }), "builds up to 3a6274b");
        std::fs::rename(&one, folder.path().join("aside")).unwrap();
        assert!(is_same(&original));
        std::os::unix::fs::symlink(&two, &one).unwrap();
        assert!(is_same(&original), "the old path leads to the new place");
        std::fs::remove_file(&one).unwrap();
        std::fs::create_dir(&one).unwrap();
        assert!(is_same(&original), "something else has the old path");
        assert!(!is_same_folder("no-such-tag", &owner("2", &two), &original));
    }

    #[test]
    fn no_lock_of_all_regions_and_no_name_that_is_no_tag_is_taken_for_a_tags() {
        assert_eq!(marked_tag("gantry-a.lock").as_deref(), Some("a"));
        let all = ["gantry-claims.lock", "gantry-network.lock", "gantry-a", "a.lock"];
        let no_tags =
            ["gantry-A.lock", "gantry-a.b.lock", "gantry-.lock", "gantry-0123456789abc.lock"];
        for other in all.into_iter().chain(no_tags) {
            assert_eq!(marked_tag(other), None, "{other}");
        }
        for lock in [held::LOCK, net::LOCK] {
            assert_eq!(
                Path::new(lock).file_name().and_then(|name| marked_tag(name.to_str()?)),
                None
            );
        }
    }
}
