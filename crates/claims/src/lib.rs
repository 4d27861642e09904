//! The claim of one Gantry on everything of the machine that carries its tag: `/run/gantry-TAG`,
//! the cgroup `gantry-TAG`, the firewall table. Two with the same tag would take each other's
//! containers for leftovers and end them, so nothing is touched before the claim is made.
//!
//! A claim is two locks that the kernel releases when the process ends: one on a file beside the
//! run folder, which names the owner, and one in the cgroup file system, which all mount namespaces
//! of a machine share even where each has a `/run` of its own.

pub mod blocks;
mod error;
mod held;
pub mod leftovers;
mod marks;
mod owner;
mod places;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use files::seal::{self, Broken};

pub use error::Error;
use error::failed;
use held::{Missing, Record, lock_cgroups, open_locked, remove_mark, serial};
pub(crate) use marks::is_same_folder;
pub use marks::{
    Holder, Mark, Whose, folders_in_use, has_cgroups, has_leftovers, holder, holders, mark, marks,
    parse_tag, sandboxes,
};
use marks::{is_used_elsewhere, whose};
pub use owner::{Inode, Owner};
pub use places::{lock_path, run_folder};

/// The longest wait for a tag whose lock is held while what a dead region left is taken away.
const PATIENCE: Duration = Duration::from_secs(2);

/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(20);

/// The right to touch everything that carries the tag; held until it is dropped.
#[derive(Debug)]
pub struct Claim {
    path: PathBuf,
    // Freed first: a process that finds the file free counts on the cgroups.
    _cgroups: File,
    _file: File,
}

impl Claim {
    /// Claims the tag for `owner`, or returns the present owner and changes nothing. `knows` tells
    /// whether the owner has a task of that name; it decides about containers of builds that made
    /// no claims.
    ///
    /// The containers of a dead region are adopted if it had the same data folder, or if its data
    /// folder is gone: no other process will ever look after them. If another is in its place, they
    /// are adopted only by a region that has the same id or knows their tasks.
    ///
    /// Waits a moment for a process that takes away what a dead region left under the tag.
    pub fn take(tag: &str, owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Claim, Error> {
        let end = Instant::now() + PATIENCE;
        loop {
            match Claim::take_now(tag, owner, &knows) {
                Err(Error::InUse { pid, .. }) if !held::is_at_it(pid) && Instant::now() < end => {
                    thread::sleep(PAUSE);
                }
                other => return other,
            }
        }
    }

    fn take_now(tag: &str, owner: &Owner, knows: impl Fn(&str) -> bool) -> Result<Claim, Error> {
        let _serial = serial()?;
        let path = lock_path(tag);
        let mut file = open_locked(tag, &path, Missing::Make)?.map_err(|record| Error::InUse {
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
            Ok(cgroups) => Ok(Claim { path, _cgroups: cgroups, _file: file }),
            Err(refused) => {
                // Else each refusal would leave a mark of a region that never was.
                if is_new {
                    remove_mark(&path);
                }
                Err(refused)
            }
        }
    }

    /// Takes the locks of a tag whose mark is litter, as [`Mark::is_litter`] tells, to take away
    /// what is left of it. Writes no record: if that fails, the mark stays the dead region's. None
    /// if the mark is gone, is no litter any more, or a process has the tag.
    pub fn of_dead(tag: &str, owner: &Owner) -> Result<Option<Claim>, Error> {
        let _serial = serial()?;
        let path = lock_path(tag);
        let mut file = match open_locked(tag, &path, Missing::Leave) {
            Ok(Ok(file)) => file,
            Ok(Err(_)) => return Ok(None),
            Err(Error::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let cgroups = match lock_cgroups(tag) {
            Err(Error::InUseElsewhere { .. }) => return Ok(None),
            other => other?,
        };
        let before = held::note(&mut file).record().map(|record| record.owner);
        let mark = Mark {
            tag: tag.to_owned(),
            whose: whose(tag, owner, before.as_ref(), |_| false)?,
            owner: before,
            has_leftovers: has_leftovers(tag)? || is_used_elsewhere(tag)?,
            is_of_a_region: held::is_of_a_region(&mut file),
        };
        Ok(mark.is_litter().then_some(Claim { path, _cgroups: cgroups, _file: file }))
    }

    /// Removes the lock's file: for a tag under which nothing is left.
    pub fn release(self) {
        if let Ok(_serial) = serial() {
            remove_mark(&self.path);
        }
    }
}

/// Notes in the tag's lock, which is held, that `owner` has it from now on, or returns why it must
/// not.
fn settle(
    tag: &str,
    owner: &Owner,
    path: &Path,
    file: &mut File,
    knows: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    if let Some(why @ Broken::Later(_)) = held::text(file).and_then(|it| seal::open(&it).err()) {
        return Err(Error::Later { tag: tag.to_owned(), path: path.to_owned(), why });
    }
    if is_used_elsewhere(tag)? {
        return Err(Error::LeftByUnknown { tag: tag.to_owned() });
    }
    let before = held::note(file).record().map(|record| record.owner);
    if has_leftovers(tag)? {
        refuse_others(tag, before.as_ref(), whose(tag, owner, before.as_ref(), knows)?)?;
    }
    let record = Record { owner: owner.clone(), pid: std::process::id() };
    match held::write(file, &record) {
        Err(error) if error.kind() == io::ErrorKind::StorageFull => {
            // The lock alone holds the tag; without the note others only learn less.
            tracing::warn!(path = %path.display(), %error, "not noting whose the tag is");
            Ok(())
        }
        other => other.map_err(failed("write", path)),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(id: &str, data: &Path) -> Owner {
        Owner { id: id.to_owned(), data: data.to_owned(), folder: Inode::of(data).ok() }
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

    /// Writes the record of a region whose process has ended: no process has so high a number.
    fn leave_mark(tag: &str, owner: Owner) -> Vec<u8> {
        let mut options = File::options();
        options.create(true).truncate(true).write(true);
        let mut file = files::open_no_link(&lock_path(tag), &mut options).unwrap();
        held::write(&mut file, &Record { owner, pid: i32::MAX.cast_unsigned() }).unwrap();
        std::fs::read(lock_path(tag)).unwrap()
    }

    #[test]
    fn what_a_dead_region_left_is_taken_away_without_a_record_and_a_start_waits_for_that() {
        let folder = tempfile::tempdir().unwrap();
        let (us, gone) = (owner("1", folder.path()), owner("9", &folder.path().join("gone")));
        let tag = &format!("d{}", std::process::id() % 10_000);
        assert!(Claim::of_dead(tag, &us).unwrap().is_none() && !lock_path(tag).exists());
        let record = leave_mark(tag, gone.clone());
        let clearing = Claim::of_dead(tag, &us).unwrap().expect("its folder is gone");
        assert!(Claim::of_dead(tag, &us).unwrap().is_none(), "it is being taken away");
        let asked = Instant::now();
        assert!(matches!(Claim::take(tag, &us, |_| false), Err(Error::InUse { .. })));
        assert!(asked.elapsed() >= PATIENCE);
        assert_eq!(std::fs::read(lock_path(tag)).unwrap(), record);
        drop(clearing);
        assert_eq!(std::fs::read(lock_path(tag)).unwrap(), record, "it is tried again");
        // It is no litter any more as soon as containers run, or the folder is there again.
        std::fs::create_dir_all(run_folder(tag).join("sandboxes/one")).unwrap();
        assert!(Claim::of_dead(tag, &us).unwrap().is_none());
        std::fs::remove_dir(run_folder(tag).join("sandboxes/one")).unwrap();
        std::fs::create_dir(&gone.data).unwrap();
        leave_mark(tag, owner("9", &gone.data));
        assert!(Claim::of_dead(tag, &us).unwrap().is_none());
        std::fs::remove_dir(&gone.data).unwrap();
        // A file that no region left stays.
        std::fs::write(lock_path(tag), "of another program").unwrap();
        assert!(Claim::of_dead(tag, &us).unwrap().is_none());
        leave_mark(tag, gone);
        let clearing = Claim::of_dead(tag, &us).unwrap().expect("litter");
        leftovers::end(tag, clearing).unwrap();
        assert!(!lock_path(tag).exists() && !run_folder(tag).exists());
        drop(Claim::take(tag, &us, |_| false).unwrap());
        let taken = Claim::take(tag, &us, |_| false).unwrap();
        let asked = Instant::now();
        assert!(matches!(Claim::take(tag, &us, |_| false), Err(Error::InUse { .. })));
        assert!(asked.elapsed() < PATIENCE, "its process lives");
        taken.release();
    }

    #[test]
    fn a_tag_is_refused_whose_folder_or_one_in_it_is_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (us, gone) = (owner("1", folder.path()), owner("9", &folder.path().join("gone")));
        let tag = &format!("l{}", std::process::id() % 10_000);
        let run = run_folder(tag);
        for place in [run.clone(), run.join("netns"), run.join("sandboxes")] {
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::os::unix::fs::symlink(folder.path(), &place).unwrap();
            leave_mark(tag, gone.clone());
            for refused in [Claim::of_dead(tag, &us), Claim::take(tag, &us, |_| false).map(Some)] {
                let said = refused.unwrap_err().to_string();
                let why = format!("{}: something that is no folder is in its", place.display());
                assert!(said.contains(&why), "{said}");
            }
            std::fs::remove_file(&place).unwrap();
        }
        std::fs::remove_dir(&run).unwrap();
        held::remove_mark(&lock_path(tag));
    }
}
