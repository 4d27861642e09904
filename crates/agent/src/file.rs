//! What the agent keeps on disk: where everything of a task lies, and what is known of it, one
//! small file for each task to which every change adds a line.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use files::seal;
use image::rootfs::is_rootfs_place;
use model::id::TaskId;
use walk::Fill;

use crate::core::Saved;

/// A sealed line of JSON for each save; the last whole one counts. Adding a line is forty times as fast as
/// putting a new file in place of the old one, for which a file system flushes the new one.
const STATE: &str = "state.jsonl";

/// The place where such files go that cannot be understood, by the names of their tasks.
const DAMAGED: &str = "damaged";

/// A longer file is replaced by its last line. Most tasks stay far below it all their lives; those
/// with health checks do not.
const MAX_STATE_BYTES: u64 = 64 * 1024;

/// The most bytes of a file of ours: a line has a whole task in it, with its environment.
const MAX_READ_BYTES: u64 = 64 << 20;

/// Where things lie: below the agent's folder what outlives the host, in memory what does not.
#[derive(Debug, Clone)]
pub(crate) struct Folders {
    root: PathBuf,
    memory: PathBuf,
}

/// Where an agent keeps what is of use only as long as the host is up, in memory.
pub(crate) fn memory(tag: &str) -> PathBuf {
    PathBuf::from(format!("/run/gantry-{tag}"))
}

/// The remains of an earlier agent.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub(crate) saved: Vec<Saved>,
    /// Folders of tasks that nothing is known of. Something may be mounted in them still.
    pub(crate) leftovers: Vec<PathBuf>,
}

/// The private folders of all containers below an agent's folder, of ended ones too: whoever opens
/// the images must know which may stand on them.
pub fn containers(root: &Path) -> Result<BTreeSet<PathBuf>, FileError> {
    let tasks = root.join("tasks");
    let mut found = BTreeSet::new();
    for task in folders_in(&tasks).map_err(FileError::of("list", &tasks))? {
        let others = folders_in(&task).map_err(FileError::of("list", &task))?;
        found.extend(others.into_iter().filter(|path| is_index(path)));
        found.insert(task);
    }
    Ok(found)
}

/// The folders in a folder; none when that is missing.
fn folders_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    // Whole paths without links, as containers are known by.
    let entries = match folder.canonicalize().and_then(std::fs::read_dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// See [`Folders::container`].
fn is_index(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str);
    name.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What could not be kept or read.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {}: {source}", .path.display())]
pub struct FileError {
    pub doing: &'static str,
    pub path: PathBuf,
    pub source: io::Error,
}

impl FileError {
    pub(crate) fn of(
        doing: &'static str,
        path: &Path,
    ) -> impl FnOnce(io::Error) -> FileError + use<> {
        let path = path.to_owned();
        move |source| FileError { doing, path, source }
    }
}

impl Folders {
    /// Makes the agent's folder, which only its user may enter: it holds what tasks are given.
    /// `memory` is a folder for what is gone, like all containers, when the host goes down.
    pub(crate) fn open(root: &Path, memory: &Path) -> Result<Folders, FileError> {
        use std::os::unix::fs::PermissionsExt;
        let tasks = root.join("tasks");
        std::fs::create_dir_all(&tasks).map_err(FileError::of("make the folder", &tasks))?;
        let root = root.canonicalize().map_err(FileError::of("find the folder", root))?;
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&root, private).map_err(FileError::of("close", &root))?;
        Ok(Folders { root, memory: memory.to_owned() })
    }

    /// The folder of all tasks, without links.
    pub(crate) fn tasks(&self) -> PathBuf {
        self.root.join("tasks")
    }

    pub(crate) fn task(&self, id: &TaskId) -> PathBuf {
        self.tasks().join(id.as_str())
    }

    /// The folder in memory.
    pub(crate) fn memory(&self) -> &Path {
        &self.memory
    }

    pub(crate) fn sandboxes(&self) -> PathBuf {
        self.memory.join("sandboxes")
    }

    /// A named volume that outlives its tasks; `key` is `ACCOUNT.REGION.NAME`. Builds up to 7fef2f1
    /// kept it under its name alone: the first account and region that ask for it go on with it. A
    /// name that reads as such a key is another account's volume of today, and nobody's to take.
    pub(crate) fn shared_volume(&self, key: &str) -> PathBuf {
        let volumes = self.root.join("volumes");
        let path = volumes.join(key);
        if let Some(name) = name_in(key)
            && name_in(name).is_none()
            && !path.exists()
            && let old = volumes.join(name)
            && std::fs::symlink_metadata(&old).is_ok_and(|found| found.is_dir())
            && std::fs::rename(&old, &path).is_ok()
        {
            // There is hardly ever one.
            let _ = std::fs::rename(self.shared_filling(name), self.shared_filling(key));
            // Tasks that were started by that build look for it where it was.
            if let Err(error) = std::os::unix::fs::symlink(key, &old) {
                tracing::warn!(%error, volume = name, "leaving no link at the old place");
            }
        }
        path
    }

    /// The place where a fill of a shared volume keeps its copy: beside the volumes, because another
    /// task may be the one that goes on with it.
    pub(crate) fn shared_filling(&self, key: &str) -> PathBuf {
        self.root.join("filling").join(key)
    }

    /// Moves there what builds up to 3a6274b left of such fills in the folders of their tasks.
    pub(crate) fn adopt_fills(&self) -> io::Result<()> {
        let volumes: Vec<OsString> = match std::fs::read_dir(self.root.join("volumes")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<_>>()?,
        };
        for task in folders_in(&self.tasks())? {
            let Ok(entries) = std::fs::read_dir(task) else { continue };
            for entry in entries {
                let entry = entry?;
                if !entry.file_name().as_encoded_bytes().starts_with(b"filling.") {
                    continue;
                }
                // A link leads from an old name of a volume to its new one.
                for name in volumes.iter().filter_map(|name| name.to_str()) {
                    let volume = self.root.join("volumes").join(name);
                    if std::fs::symlink_metadata(&volume)?.is_dir() {
                        Fill::adopt(&entry.path(), &self.shared_filling(name), &volume)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Everything of a container, by its index: root file system, files mounted into it, output.
    /// One folder, and the first container has the task's own, because making and deleting folders
    /// is much of what a task's life costs.
    pub(crate) fn container(&self, id: &TaskId, index: usize) -> PathBuf {
        match index {
            0 => self.task(id),
            _ => self.task(id).join(index.to_string()),
        }
    }

    /// The output of one life of a container.
    pub(crate) fn output(&self, id: &TaskId, index: usize, life: u32) -> PathBuf {
        self.container(id, index).join(format!("output.{life}"))
    }

    /// Puts a task's state in place of the one before.
    pub(crate) fn save(&self, saved: &Saved) -> Result<(), FileError> {
        let folder = self.task(&saved.state.task.id);
        let path = folder.join(STATE);
        let line = line_of(saved).map_err(FileError::of("write down the task in", &path))?;
        match add(&path, &line) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let made = std::fs::create_dir_all(&folder);
                made.map_err(FileError::of("make the folder", &folder))?;
                add(&path, &line)
            }
            other => other,
        }
        .map_err(FileError::of("write", &path))
    }

    /// All tasks that were saved. What cannot be read of one keeps no other from being taken up: its
    /// file is moved aside, its containers go as those of no task do, and whoever assigned it learns
    /// that it is lost. What a later version wrote is no damage: then nothing is touched.
    pub(crate) fn load(&self) -> Result<Loaded, FileError> {
        let folder = self.root.join("tasks");
        let entries = std::fs::read_dir(&folder).map_err(FileError::of("list", &folder))?;
        let mut loaded = Loaded::default();
        for entry in entries {
            let entry = entry.map_err(FileError::of("list", &folder))?;
            let path = entry.path().join(STATE);
            if entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
                // A link as well: what it leads to is not this task's.
                loaded.leftovers.push(entry.path());
                continue;
            }
            let read = match files::read(&path, MAX_READ_BYTES) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                other => other.and_then(|text| last_whole(&text)).inspect(|whole| {
                    if whole.is_none() {
                        tell_of_no_save(&path);
                    }
                }),
            };
            match read {
                Ok(Some(saved)) => loaded.saved.push(saved),
                // Killed before or in the first save.
                Ok(None) => loaded.leftovers.push(entry.path()),
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                    return Err(FileError::of("read", &path)(error));
                }
                Err(error) => {
                    self.set_aside(&path, &entry.file_name(), &error);
                    loaded.leftovers.push(entry.path());
                }
            }
        }
        Ok(loaded)
    }

    /// Keeps what could not be understood for whoever wants to know why.
    fn set_aside(&self, path: &Path, task: &OsStr, why: &io::Error) {
        let folder = self.root.join(DAMAGED);
        let mut name = task.to_owned();
        name.push(".jsonl");
        let place = folder.join(name);
        let moved = std::fs::create_dir_all(&folder).and_then(|()| std::fs::rename(path, &place));
        let (path, place) = (path.display(), place.display());
        match moved {
            Ok(()) => tracing::error!(
                %path, %why, moved_to = %place,
                "what is known of a task cannot be understood: its containers are ended, and the \
                 task is told to be lost; all others go on"
            ),
            Err(error) => tracing::error!(
                %path, %why, %error,
                "what is known of a task cannot be understood, nor moved aside: its containers are \
                 ended, and the task is told to be lost; all others go on"
            ),
        }
    }

    /// Deletes the folders of tasks that nothing is known of, once nothing is mounted in them.
    pub(crate) fn delete_leftovers(&self, leftovers: &[PathBuf]) {
        for path in leftovers {
            self.remove_unsaved(path);
        }
    }

    /// Deletes the folder of a task of which nothing is known, with the root file systems that were
    /// mounted in it. One that cannot be deleted is said and left: it must keep no region down.
    fn remove_unsaved(&self, folder: &Path) {
        let detached = walk::detach_below(folder, is_rootfs_place);
        let removed = detached.and_then(|_left| walk::remove(folder));
        if let Err(error) = removed {
            let path = folder.display();
            tracing::warn!(%path, %error, "left the folder of a task that was never saved");
        }
    }

    /// Deletes what a stopped task left, except what is known of it. Its root file systems must be
    /// unmounted: here all that lies in a folder goes.
    pub(crate) fn clean(&self, id: &TaskId) -> Result<(), FileError> {
        let folder = self.task(id);
        let entries = match std::fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other.map_err(FileError::of("list", &folder))?,
        };
        for entry in entries {
            let path = entry.map_err(FileError::of("list", &folder))?.path();
            if path.file_name().is_none_or(|name| name != STATE) {
                remove(&path)?;
            }
        }
        Ok(())
    }

    /// Deletes all that is known of a task.
    pub(crate) fn forget(&self, id: &TaskId) -> Result<(), FileError> {
        remove(&self.task(id))
    }
}

/// Names a file without a save: an agent that was killed in the first one leaves it so, before there
/// are containers, and so does whoever empties it, whatever runs.
fn tell_of_no_save(path: &Path) {
    tracing::warn!(
        path = %path.display(),
        "nothing is known of a task: its containers, if it has any, are ended, and the task is told \
         to be lost"
    );
}

/// The last part of `ACCOUNT.REGION.NAME`: accounts and regions have no dots, names may.
fn name_in(key: &str) -> Option<&str> {
    let (account, rest) = key.split_once('.')?;
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    rest.split_once('.').filter(|_| is_account).map(|(_, name)| name)
}

/// Begins with a newline as well: it ends what an interrupted save left.
fn line_of(saved: &Saved) -> io::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(saved)?;
    seal::close(&mut text);
    Ok([b"\n", &text[..], b"\n"].concat())
}

/// Adds a line; makes the file when it is missing. Not synced, for the reason of [`replace`].
fn add(path: &Path, line: &[u8]) -> io::Result<()> {
    let mut file = files::open_with(path, File::options().append(true).create(true))?;
    if file.metadata()?.len() > MAX_STATE_BYTES {
        return replace(path, line).map_err(|error| error.source);
    }
    file.write_all(line)
}

/// The last save that was not interrupted; None when there is none. A line that is damaged or means
/// something else is an error: the one before it is not how the task was. One that lacks nothing but
/// its newline is whole, and one with other bytes in its place is damaged.
fn last_whole(text: &[u8]) -> io::Result<Option<Saved>> {
    for line in text.rsplit(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        match seal::open_json(line) {
            Err(_) if seal::is_cut_off(line) => {}
            other => return other.map(Some),
        }
    }
    Ok(None)
}

/// A reader sees the old text or the new, never a part. Not synced: it is for a restart of the
/// agent; when the machine goes down its containers do too.
pub(crate) fn replace(path: &Path, text: &[u8]) -> Result<(), FileError> {
    let new = path.with_extension("new");
    let written = files::create(&new).and_then(|mut file| file.write_all(text));
    written.map_err(FileError::of("write", &new))?;
    std::fs::rename(&new, path).map_err(FileError::of("replace", path))
}

/// Deletes a file or a folder with all in it.
fn remove(path: &Path) -> Result<(), FileError> {
    walk::remove(path).map_err(FileError::of("delete", path))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use api::Timestamp;

    use super::*;
    use crate::fixture;
    use crate::task::TaskState;

    #[test]
    fn what_was_saved_is_loaded_and_what_was_forgotten_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let task = Arc::new(fixture::task("a", vec![fixture::container("web")]));
        let state = TaskState::accept(task, BTreeMap::new(), Timestamp(5));
        let saved = Saved { state, assigned: true };
        folders.save(&saved).expect("saved");
        folders.save(&saved).expect("saved again");
        let volumes = folders.task(&"a".into()).join("volumes");
        std::fs::create_dir_all(&volumes).expect("a folder");
        let position = folders.task(&"a".into()).join("output.0.position.json");
        std::fs::write(&position, "{}").expect("a file");
        std::fs::create_dir(folders.task(&"half".into())).expect("a task that was never saved");
        let loaded = folders.load().expect("loaded");
        assert_eq!(loaded.saved, [saved]);
        folders.delete_leftovers(&loaded.leftovers);
        assert!(!folders.task(&"half".into()).exists());
        folders.clean(&"a".into()).expect("cleaned");
        assert!(!volumes.exists() && !position.exists());
        assert_eq!(folders.load().expect("loaded").saved.len(), 1);
        folders.forget(&"a".into()).expect("forgotten");
        assert!(folders.load().expect("loaded").saved.is_empty());
    }

    #[test]
    fn what_is_no_folder_among_those_of_tasks_is_removed_and_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let task = Arc::new(fixture::task("a", vec![fixture::container("web")]));
        let state = TaskState::accept(task, BTreeMap::new(), Timestamp(5));
        folders.save(&Saved { state, assigned: true }).expect("saved");
        let place = |name: &str| folders.tasks().join(name);
        std::os::unix::fs::symlink("a", place("again")).expect("a link");
        std::os::unix::fs::symlink("itself", place("itself")).expect("a link");
        std::fs::write(place("notes.txt"), "").expect("a file");
        let loaded = folders.load().expect("loaded");
        assert_eq!(loaded.saved.len(), 1);
        folders.delete_leftovers(&loaded.leftovers);
        let left = std::fs::read_dir(folders.tasks()).expect("listed").count();
        assert_eq!(left, 1);
        assert_eq!(folders.load().expect("loaded").saved.len(), 1);
    }

    #[test]
    fn the_folders_of_all_containers_are_found_where_they_are_made() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(containers(folder.path()).expect("none yet").is_empty());
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let made = ["a", "b"].map(TaskId::from);
        let made = made.iter().flat_map(|id| [0, 1, 12].map(|index| folders.container(id, index)));
        let made: BTreeSet<PathBuf> = made.collect();
        made.iter().for_each(|path| std::fs::create_dir_all(path).expect("a folder"));
        std::fs::create_dir(folders.task(&"a".into()).join("volumes")).expect("a folder");
        std::fs::write(folder.path().join("tasks/stray"), "").expect("a file");
        assert_eq!(containers(folder.path()).expect("listed"), made);
    }

    #[test]
    fn a_shared_volume_of_an_older_build_goes_to_the_first_that_asks() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let old = folders.root.join("volumes/data");
        std::fs::create_dir_all(&old).expect("a folder");
        std::fs::write(old.join("kept"), "x").expect("a file");
        let first = folders.shared_volume("111111111111.us-east-1.data");
        let second = folders.shared_volume("222222222222.us-east-1.data");
        assert!(first.join("kept").exists() && !second.exists());
        assert_eq!(folders.shared_volume("111111111111.us-east-1.data"), first);
        // A task of that build still finds it.
        assert!(old.join("kept").exists());
    }

    #[test]
    fn nobody_takes_the_volume_of_another_account() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let first = folders.shared_volume("111111111111.us-east-1.data");
        std::fs::create_dir_all(&first).expect("a folder");
        std::fs::write(first.join("kept"), "x").expect("a file");
        let other = folders.shared_volume("222222222222.us-east-1.111111111111.us-east-1.data");
        assert!(!other.exists());
        assert!(first.is_dir() && !first.is_symlink() && first.join("kept").exists());
        // Dots alone make no key of a name.
        let old = folders.root.join("volumes/a.b.c");
        std::fs::create_dir_all(&old).expect("a folder");
        assert!(folders.shared_volume("222222222222.us-east-1.a.b.c").exists());
    }

    #[test]
    fn a_file_that_cannot_be_understood_is_moved_aside_and_the_others_are_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        folders.save(&saved(1)).expect("saved");
        std::fs::create_dir_all(folders.task(&"b".into())).expect("a folder");
        let path = folders.task(&"b".into()).join(STATE);
        let text = "\n{\"of\":\"another version\"}\n";
        std::fs::write(&path, text).expect("a file");
        let loaded = folders.load().expect("loaded");
        assert_eq!(loaded.saved, [saved(1)]);
        assert_eq!(loaded.leftovers, [folders.task(&"b".into())]);
        let aside = folder.path().join(DAMAGED).join("b.jsonl");
        assert_eq!(std::fs::read_to_string(aside).expect("moved"), text);
        assert!(!path.exists());
    }

    #[test]
    fn every_flipped_bit_is_noticed_and_a_later_version_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        folders.save(&saved(1)).expect("saved");
        let path = folders.task(&"a".into()).join(STATE);
        let whole = std::fs::read(&path).expect("a file");
        let older = line_of(&saved(0)).expect("a line");
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(last_whole(&flipped).is_err(), "bit {bit} of the only line");
            let both = [&older[..], &flipped].concat();
            assert!(last_whole(&both).is_err(), "bit {bit} of the last line");
        }
        let mut later = b"\n{} #3-".to_vec();
        later.extend(format!("{:08x}\n", crc(&later[1..])).bytes());
        std::fs::write(&path, &later).expect("written");
        let refused = folders.load().expect_err("a later version").to_string();
        assert!(refused.contains("start that version"), "{refused}");
        assert_eq!(std::fs::read(&path).expect("untouched"), later);
    }

    /// Bit by bit, as no crate of this one's does it.
    fn crc(bytes: &[u8]) -> u32 {
        let one = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        !bytes.iter().fold(!0_u32, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), one))
    }

    fn saved(at: i64) -> Saved {
        let task = Arc::new(fixture::task("a", vec![fixture::container("web")]));
        let state = TaskState::accept(task, BTreeMap::new(), Timestamp(at));
        Saved { state, assigned: true }
    }

    #[test]
    fn an_interrupted_save_leaves_the_one_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let interrupt = || {
            let line = line_of(&saved(9)).expect("a line");
            let path = folders.task(&"a".into()).join(STATE);
            add(&path, &line[..line.len() / 2]).expect("half a line");
        };
        folders.save(&saved(1)).expect("saved");
        interrupt();
        assert_eq!(folders.load().expect("loaded").saved, [saved(1)]);
        folders.save(&saved(2)).expect("saved");
        assert_eq!(folders.load().expect("loaded").saved, [saved(2)]);
        folders.forget(&"a".into()).expect("forgotten");
        std::fs::create_dir(folders.task(&"a".into())).expect("a folder");
        interrupt();
        assert!(folders.load().expect("loaded").saved.is_empty());
    }

    #[test]
    fn saves_that_were_cut_off_anywhere_leave_the_one_before() {
        let [first, last] = [saved(1), saved(9)];
        let [whole, line] = [&first, &last].map(|each| line_of(each).expect("a line"));
        let text_end = line.iter().rposition(|byte| *byte == b'#').expect("a seal") - 1;
        for end in 1..line.len() {
            let torn = [&whole[..], &line[..end], &line[..9]].concat();
            let read = last_whole(&[&torn[..], b"\n"].concat()).expect("no damage");
            // One that lacks nothing but its seal is whole.
            let is_whole = end == line.len() - 1 || (text_end..=text_end + 1).contains(&end);
            assert_eq!(read.as_ref(), Some(if is_whole { &last } else { &first }), "{end}");
        }
    }

    #[test]
    fn a_long_file_is_replaced_by_its_last_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        let path = folders.task(&"a".into()).join(STATE);
        let mut lengths = Vec::new();
        for at in 0..500 {
            folders.save(&saved(at)).expect("saved");
            lengths.push(std::fs::metadata(&path).expect("a file").len());
        }
        let longest = lengths.iter().max().expect("some");
        assert!((MAX_STATE_BYTES..2 * MAX_STATE_BYTES).contains(longest), "{longest}");
        assert!(lengths.windows(2).any(|two| two[1] < two[0]), "never replaced");
        assert_eq!(folders.load().expect("loaded").saved, [saved(499)]);
    }
}
