//! The claim of one Gantry on everything of the machine that carries its tag: `/run/gantry-TAG`,
//! the cgroup `gantry-TAG`, the firewall table. Two with the same tag would take each other's
//! containers for leftovers and end them, so nothing is touched before the claim is made.
//!
//! A claim is two locks that the kernel releases when the process ends: one on a file beside the
//! run folder, which names the owner, and one in the cgroup file system, which all mount namespaces
//! of a machine share even where each has a `/run` of its own.

pub mod blocks;
pub mod leftovers;
mod owner;

use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{SHA256, digest};
use nix::fcntl::{FcntlArg, fcntl};
use serde::{Deserialize, Serialize};

use files::lock;
use files::seal::{self, Broken};
use kernel::cgroup::{self, Cgroup, Hierarchies};

pub use owner::{Inode, Owner};
use owner::{Standing, standing};

/// The lock held while claims are made, released or inspected, so that an inspection is never taken
/// for a user of the tag.
const LOCK: &str = "/run/gantry-claims.lock";

/// The most attempts to open a lock's file. A clean end may remove the file while another process
/// waits to open it, but not as often as this.
const OPENINGS: usize = 100;

/// The content of the lock's file.
#[derive(Debug, Serialize, Deserialize)]
struct Record {
    #[serde(flatten)]
    owner: Owner,
    pid: u32,
}

/// The right to touch everything that carries the tag; held until it is dropped.
#[derive(Debug)]
pub struct Claim {
    path: PathBuf,
    _file: File,
    _cgroups: File,
}

/// The reason why a tag cannot be claimed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A living process has the tag.
    #[error(
        "the tag {tag:?} is in use by the region of {}{}: give this one a tag of its own with \
         --tag NAME, or stop that one", .owner.display(), by(.pid)
    )]
    InUse { tag: String, owner: PathBuf, pid: Option<u32> },
    /// A living process with another `/run` has the tag.
    #[error(
        "the tag {tag:?} is in use by a region that has a /run of its own but the same cgroups: \
         give this one a tag of its own with --tag NAME, or stop that one"
    )]
    InUseElsewhere { tag: String },
    /// No process has the tag, but containers of another region run under it.
    #[error(
        "containers of the region of {} are left under the tag {tag:?}: give this one a tag of its \
         own with --tag NAME, or start that one again to take up its containers", .owner.display()
    )]
    Left { tag: String, owner: PathBuf },
    /// Containers run under the tag, and their owner is unknown.
    #[error(
        "containers that are not this data folder's are left under the tag {tag:?}: give this \
         region a tag of its own with --tag NAME"
    )]
    LeftByUnknown { tag: String },
    /// Something other than a lock file has the lock's path.
    #[error("cannot use the tag {tag:?}: {}: {why}", .path.display())]
    Odd { tag: String, path: PathBuf, why: io::Error },
    /// The lock's file has a format that this build does not know.
    #[error("cannot use the tag {tag:?}: {} is not understood, {why}", .path.display())]
    Later { tag: String, path: PathBuf, why: Broken },
    /// The machine does not allow a claim.
    #[error("cannot {doing} {}: {source}{}", .path.display(), mend(.source))]
    Io { doing: &'static str, path: PathBuf, source: io::Error },
    /// There are no cgroups to claim.
    #[error(transparent)]
    Cgroup(#[from] cgroup::Error),
}

fn by(pid: &Option<u32>) -> String {
    pid.map_or_else(String::new, |pid| format!(" (process {pid})"))
}

fn mend(source: &io::Error) -> &'static str {
    match source.kind() {
        io::ErrorKind::ReadOnlyFilesystem => "; /run must be writable: mount it read-write",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "; /run must have some room: free some, or mount it larger"
        }
        io::ErrorKind::PermissionDenied => "; run Gantry as root",
        _ => "",
    }
}

fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { doing, path, source }
}

fn not_opened(tag: &str, path: &Path, error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidData => {
            Error::Odd { tag: tag.to_owned(), path: path.to_owned(), why: error }
        }
        _ => failed("open", path)(error),
    }
}

/// Returns the folder of a tag's files of this boot.
pub fn run_folder(tag: &str) -> PathBuf {
    PathBuf::from(format!("/run/gantry-{tag}"))
}

fn lock_path(tag: &str) -> PathBuf {
    PathBuf::from(format!("/run/gantry-{tag}.lock"))
}

impl Claim {
    /// Claims the tag for `owner`, or returns the present owner and changes nothing. `knows` tells
    /// whether the owner has a task of that name; it decides about containers of builds that made
    /// no claims.
    ///
    /// The containers of a dead region are adopted if it had the same data folder, and if its data
    /// folder is gone, even if another is in its place: no other process will ever look after them.
    pub fn take(tag: &str, owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Claim, Error> {
        let _serial = serial()?;
        let path = lock_path(tag);
        let mut file = open_locked(tag, &path)?.map_err(|record| Error::InUse {
            tag: tag.to_owned(),
            pid: record.as_ref().map(|record| record.pid),
            owner: record.map_or_else(|| "another user".into(), |record| record.owner.data),
        })?;
        let is_new = file.metadata().is_ok_and(|found| found.len() == 0);
        let claimed = lock_cgroups(tag).and_then(|cgroups| {
            settle(tag, owner, &path, &mut file, knows)?;
            Ok(cgroups)
        });
        match claimed {
            Ok(cgroups) => Ok(Claim { path, _file: file, _cgroups: cgroups }),
            Err(refused) => {
                // Else each refusal would leave a mark of a region that never was.
                if is_new {
                    remove_mark(&path);
                }
                Err(refused)
            }
        }
    }

    /// Removes the lock's file: for a tag under which nothing is left.
    pub fn release(self) {
        if let Ok(_serial) = serial() {
            remove_mark(&self.path);
        }
    }
}

/// Removes a lock's file while it is held: who waits to open it looks whether it is still there.
fn remove_mark(path: &Path) {
    // One that stays is locked by nobody: harmless.
    let _left = std::fs::remove_file(path);
}

/// Notes in the tag's lock, which is held, whose it is from now on; or says why it cannot be theirs.
fn settle(
    tag: &str,
    owner: &Owner,
    path: &Path,
    file: &mut File,
    knows: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    if let Some(why @ Broken::Later(_)) = text(file).and_then(|it| seal::open(&it).err()) {
        return Err(Error::Later { tag: tag.to_owned(), path: path.to_owned(), why });
    }
    let before = read(file).map(|record| record.owner);
    if has_leftovers(tag)? {
        refuse_others(tag, before.as_ref(), whose(tag, owner, before.as_ref(), knows)?)?;
    }
    let record = Record { owner: owner.clone(), pid: std::process::id() };
    match write(file, &record) {
        Err(error) if error.kind() == io::ErrorKind::StorageFull => {
            // The lock alone holds the tag; without the note others only learn less.
            tracing::warn!(path = %path.display(), %error, "not noting whose the tag is");
            Ok(())
        }
        other => other.map_err(failed("write", path)),
    }
}

/// Returns the present or last owner of a tag, and true if a process of it has the tag now. None if
/// the tag has no record.
pub fn holder(tag: &str) -> Result<Option<(Owner, bool)>, Error> {
    let _serial = serial()?;
    let path = lock_path(tag);
    let mut file = match files::open(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other.map_err(|error| not_opened(tag, &path, error))?,
    };
    let lives = match file.try_lock_shared() {
        Ok(()) => false,
        Err(TryLockError::WouldBlock) => true,
        Err(TryLockError::Error(error)) => return Err(failed("lock", &path)(error)),
    };
    Ok(read(&mut file).map(|record| (record.owner, lives)))
}

/// Lists the data folders of the agents that run on this machine and share this process's `/run`.
/// A tag whose record cannot be read is left out.
pub fn folders_in_use() -> Vec<PathBuf> {
    let names = std::fs::read_dir("/run").into_iter().flatten().flatten();
    let tags = names.filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        Some(name.strip_prefix("gantry-")?.strip_suffix(".lock")?.to_owned())
    });
    let living = |tag: String| match holder(&tag) {
        Ok(Some((owner, true))) => Some(owner.data),
        Ok(_) | Err(_) => None,
    };
    let folders: BTreeSet<PathBuf> = tags.filter_map(living).collect();
    folders.into_iter().collect()
}

/// Returns true if containers may run under the tag.
pub fn has_leftovers(tag: &str) -> Result<bool, Error> {
    Ok(!sandboxes(tag)?.is_empty() || !processes(tag)?.is_empty())
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
}

/// Inspects a tag that no living process has; None if one has it. `knows` is that of
/// [`Claim::take`].
pub fn mark(tag: &str, owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Option<Mark>, Error> {
    let before = match holder(tag)? {
        Some((_, true)) => return Ok(None),
        Some((before, false)) => Some(before),
        None => None,
    };
    let whose = whose(tag, owner, before.as_ref(), knows)?;
    let has_leftovers = has_leftovers(tag)?;
    Ok(Some(Mark { tag: tag.to_owned(), owner: before, whose, has_leftovers }))
}

/// Lists the marks of all dead regions on the machine, in order of their tags.
pub fn marks(owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Vec<Mark>, Error> {
    let run = Path::new("/run");
    let entries = std::fs::read_dir(run).map_err(failed("list", run))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let tags: BTreeSet<String> = names.filter_map(|name| marked_tag(&name)).collect();
    let mut marks = Vec::new();
    for tag in tags {
        match mark(&tag, owner, &knows) {
            // A claim of that very tag is refused; it has no meaning for other tags.
            Err(odd @ Error::Odd { .. }) => tracing::warn!("leaving out of account: {odd}"),
            other => marks.extend(other?),
        }
    }
    Ok(marks)
}

/// Returns the tag whose lock has this name.
fn marked_tag(name: &str) -> Option<String> {
    let is_all_regions = [LOCK, net::LOCK].iter().any(|lock| lock.ends_with(&format!("/{name}")));
    let tag = name.strip_prefix("gantry-")?.strip_suffix(".lock")?;
    (!is_all_regions).then(|| tag.to_owned())
}

fn refuse_others(tag: &str, before: Option<&Owner>, whose: Whose) -> Result<(), Error> {
    let (tag, owner) = (tag.to_owned(), before.map(|before| before.data.clone()));
    match (whose, owner) {
        (Whose::Ours, _) => Ok(()),
        (Whose::Predecessors | Whose::Nobodys, owner) => {
            let data = owner.unwrap_or_default();
            let data = data.display();
            tracing::warn!(%data, "taking over what a region left whose data folder is gone");
            Ok(())
        }
        (Whose::Others, Some(owner)) => Err(Error::Left { tag, owner }),
        (Whose::Others | Whose::Unknown, _) => Err(Error::LeftByUnknown { tag }),
    }
}

fn whose(
    tag: &str,
    owner: &Owner,
    before: Option<&Owner>,
    knows: impl Fn(&str) -> bool,
) -> Result<Whose, Error> {
    let knows = sandboxes(tag)?.iter().any(|name| knows(name));
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

fn sandboxes(tag: &str) -> Result<Vec<String>, Error> {
    let path = run_folder(tag).join("sandboxes");
    match std::fs::read_dir(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(failed("list", &path)(error)),
        Ok(entries) => {
            Ok(entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
        }
    }
}

fn processes(tag: &str) -> Result<Vec<i32>, Error> {
    let hierarchies = Hierarchies::detect()?;
    let cgroup = Cgroup::new(&hierarchies, format!("gantry-{tag}"));
    match cgroup.processes() {
        Err(error) if error.os_error() == Some(nix::libc::ENOENT) => Ok(Vec::new()),
        other => Ok(other?),
    }
}

/// Takes the lock under which inspections and claims follow one another.
fn serial() -> Result<File, Error> {
    let path = Path::new(LOCK);
    lock::exclusive(path).map_err(failed("lock", path))
}

/// Returns the locked file, or the record of its holder.
fn open_locked(tag: &str, path: &Path) -> Result<Result<File, Option<Record>>, Error> {
    let mut options = File::options();
    options.create(true).truncate(false).read(true).write(true).mode(0o600);
    for _ in 0..OPENINGS {
        let opened = files::open_with(path, &mut options);
        let mut file = opened.map_err(|error| not_opened(tag, path, error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Err(read(&mut file))),
            Err(TryLockError::Error(error)) => return Err(failed("lock", path)(error)),
        }
        let locked = file.metadata().map_err(failed("look at", path))?;
        if std::fs::metadata(path).is_ok_and(|there| there.ino() == locked.ino()) {
            return Ok(Ok(file));
        }
    }
    Err(failed("lock", path)(io::Error::other("it is removed again and again")))
}

/// Locks one byte of a file that every cgroup mount of the machine shows: the tag's hash gives the
/// byte. Nothing is written, and nothing is left when the process ends.
fn lock_cgroups(tag: &str) -> Result<File, Error> {
    let hierarchies = Hierarchies::detect()?;
    let root = hierarchies.mounts.get("memory").or_else(|| hierarchies.mounts.values().next());
    let path = root.ok_or(cgroup::Error::NoHierarchy)?.join("cgroup.procs");
    let file = match File::options().write(true).open(&path) {
        // The mount is listed, but hidden by another one on top of it.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(cgroup::Error::NoHierarchy.into());
        }
        other => other.map_err(failed("open", &path))?,
    };
    let hash = digest(&SHA256, tag.as_bytes());
    let digest = hash.as_ref();
    let bytes = [digest[0] & 0x3f, digest[1], digest[2], digest[3], digest[4], digest[5]];
    let start = bytes.iter().fold(0_i64, |sum, byte| sum << 8 | i64::from(*byte));
    let wanted = nix::libc::flock {
        l_type: nix::libc::F_WRLCK as i16,
        l_whence: nix::libc::SEEK_SET as i16,
        l_start: start,
        l_len: 1,
        l_pid: 0,
    };
    match fcntl(&file, FcntlArg::F_OFD_SETLK(&wanted)) {
        Ok(_) => Ok(file),
        Err(nix::errno::Errno::EAGAIN | nix::errno::Errno::EACCES) => {
            Err(Error::InUseElsewhere { tag: tag.to_owned() })
        }
        Err(errno) => Err(failed("lock", &path)(errno.into())),
    }
}

/// The largest record that is read; it has a number and a path.
const MAX_RECORD_BYTES: u64 = 64 * 1024;

/// Reads a record. An unreadable one names no owner; containers that are left then belong to the
/// region that knows their tasks.
fn read(file: &mut File) -> Option<Record> {
    seal::open_json(&text(file)?).ok()
}

fn text(file: &mut File) -> Option<Vec<u8>> {
    file.seek(SeekFrom::Start(0)).ok()?;
    files::read_open(file, MAX_RECORD_BYTES).ok()
}

fn write(file: &mut File, record: &Record) -> io::Result<()> {
    let mut text = serde_json::to_vec(record)?;
    seal::close(&mut text);
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(id: &str, data: &Path) -> Owner {
        Owner { id: id.to_owned(), data: data.to_owned(), folder: Inode::of(data).ok() }
    }

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
    fn no_lock_of_all_regions_is_taken_for_a_tags() {
        assert_eq!(marked_tag("gantry-a.lock").as_deref(), Some("a"));
        for other in ["gantry-claims.lock", "gantry-network.lock", "gantry-a", "a.lock"] {
            assert_eq!(marked_tag(other), None, "{other}");
        }
    }

    fn tag() -> String {
        format!("c{}", std::process::id() % 10_000)
    }

    /// One test covers all of it, because the tag belongs to the process.
    #[test]
    fn a_tag_has_one_owner_and_a_dead_ones_containers_are_its_own() {
        if !nix::unistd::geteuid().is_root() {
            panic!("claims need root: sudo cargo test -p claims");
        }
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one"), folder.path().join("two"));
        std::fs::create_dir(&one).unwrap();
        let tag = &tag();
        let take = |id: &str, data: &Path| {
            Claim::take(tag, &owner(id, data), |name| id == "1" && name == "known")
        };
        let first = take("1", &one).unwrap();
        let refused = take("2", &two).unwrap_err().to_string();
        let pid = std::process::id();
        assert!(refused.contains(&format!("{} (process {pid})", one.display())), "{refused}");
        assert!(refused.contains("--tag"), "{refused}");
        assert_eq!(holder(tag).unwrap(), Some((owner("1", &one), true)));
        // A process with another `/run` sees the same cgroups.
        std::fs::remove_file(lock_path(tag)).unwrap();
        assert!(matches!(take("2", &two), Err(Error::InUseElsewhere { .. })));
        assert!(!lock_path(tag).exists(), "a refusal leaves no mark");
        drop(first);
        let left = run_folder(tag).join("sandboxes/known");
        std::fs::create_dir_all(&left).unwrap();
        // Containers of a build that made no claims belong to the region that knows them.
        drop(take("1", &one).unwrap());
        assert_eq!(holder(tag).unwrap(), Some((owner("1", &one), false)));
        assert!(matches!(take("2", &two), Err(Error::Left { .. })));
        drop(take("1", &one).unwrap());
        std::fs::remove_dir(&one).unwrap();
        // A file that is no lock does not hide the others.
        let odd = lock_path(&format!("{tag}-odd"));
        std::fs::create_dir(&odd).unwrap();
        let us = owner("2", &two);
        assert!(marks(&us, |_| false).unwrap().iter().any(|mark| mark.tag == *tag));
        let refused = Claim::take(&format!("{tag}-odd"), &us, |_| false);
        std::fs::remove_dir(&odd).unwrap();
        assert!(matches!(refused, Err(Error::Odd { .. })), "{refused:?}");
        let last = take("2", &two).unwrap();
        last.release();
        assert_eq!(holder(tag).unwrap(), None);
        let other = Claim::take(tag, &owner("3", &two), |_| false);
        assert!(matches!(other, Err(Error::LeftByUnknown { .. })));
        assert!(!lock_path(tag).exists(), "a refusal leaves no mark");
        std::fs::remove_dir_all(run_folder(tag)).unwrap();
        take("3", &two).unwrap().release();
    }
}
