//! The agent's files: the folders of a task, and its saved state, one small file for each task to
//! which every change adds a line.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use files::seal;
use image::rootfs::is_rootfs_place;
use model::id::TaskId;
use walk::Fill;

use crate::core::Saved;

/// A file with a sealed line of JSON for each save; the last complete one counts. Adding a line is
/// forty times as fast as replacing the file, because file systems flush the new file then.
pub(crate) const STATE: &str = "state.jsonl";

/// The folder for state files that cannot be read, named by their tasks.
const DAMAGED: &str = "damaged";

/// The size beyond which a state file is replaced by its last line. Most tasks stay far below it;
/// those with health checks do not.
const MAX_STATE_BYTES: u64 = 64 * 1024;

/// The most bytes read from one of our files: a line holds a whole task with its environment.
pub(crate) const MAX_READ_BYTES: u64 = 64 << 20;

/// The agent's folders: one on disk, and one in memory for things that are of no use after a
/// reboot.
#[derive(Debug, Clone)]
pub(crate) struct Folders {
    root: PathBuf,
    memory: PathBuf,
}

/// Returns the folder in memory.
pub(crate) fn memory(tag: &str) -> PathBuf {
    PathBuf::from(format!("/run/gantry-{tag}"))
}

/// The remains of an earlier agent.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub(crate) saved: Vec<Saved>,
    /// Folders of tasks without a state. Something may still be mounted in them.
    pub(crate) leftovers: Vec<PathBuf>,
}

/// Returns the folders in a folder; none if it does not exist.
pub(crate) fn folders_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    // Containers are known by absolute paths without links.
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

/// An error on one of the agent's files.
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
    /// Makes the agent's folder with access for its user only, because it holds tasks'
    /// environments. `memory` is the folder for things that, like containers, end with a reboot.
    pub(crate) fn open(root: &Path, memory: &Path) -> Result<Folders, FileError> {
        use std::os::unix::fs::PermissionsExt;
        let tasks = root.join("tasks");
        std::fs::create_dir_all(&tasks).map_err(FileError::of("make the folder", &tasks))?;
        let root = root.canonicalize().map_err(FileError::of("find the folder", root))?;
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&root, private).map_err(FileError::of("close", &root))?;
        Ok(Folders { root, memory: memory.to_owned() })
    }

    /// Returns the folder of all tasks, without links.
    pub(crate) fn tasks(&self) -> PathBuf {
        self.root.join("tasks")
    }

    pub(crate) fn task(&self, id: &TaskId) -> PathBuf {
        self.tasks().join(id.as_str())
    }

    /// Returns the folder in memory.
    pub(crate) fn memory(&self) -> &Path {
        &self.memory
    }

    pub(crate) fn sandboxes(&self) -> PathBuf {
        self.memory.join("sandboxes")
    }

    /// Returns the path of a named volume that outlives its tasks; `key` is `ACCOUNT.REGION.NAME`.
    /// Builds up to 7fef2f1 used the name alone: the first account and region that ask for such a
    /// volume get it. A name that looks like a key itself is another account's volume and is never
    /// taken.
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
            // A fill of this volume is hardly ever left, so a failure to move it does not matter.
            let _ = std::fs::rename(self.shared_filling(name), self.shared_filling(key));
            // Tasks that were started by the older build still use the old path.
            if let Err(error) = std::os::unix::fs::symlink(key, &old) {
                tracing::warn!(%error, volume = name, "leaving no link at the old place");
            }
        }
        path
    }

    /// Returns the folder for the copy of a shared volume's fill. It is outside the task's folder,
    /// because another task may complete the fill.
    pub(crate) fn shared_filling(&self, key: &str) -> PathBuf {
        self.root.join("filling").join(key)
    }

    /// Moves fills that builds up to 3a6274b left in task folders to their new place.
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
                // A link leads from a volume's old name to its new one and is no volume itself.
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

    /// Returns the folder of a container, by its index: root file system, files mounted into it,
    /// output. All are in one folder, and the first container shares the task's own, because making
    /// and deleting folders is much of the cost of a short task.
    pub(crate) fn container(&self, id: &TaskId, index: usize) -> PathBuf {
        match index {
            0 => self.task(id),
            _ => self.task(id).join(index.to_string()),
        }
    }

    /// Returns the output folder of one run of a container.
    pub(crate) fn output(&self, id: &TaskId, index: usize, life: u32) -> PathBuf {
        self.container(id, index).join(format!("output.{life}"))
    }

    /// Saves a task's state, which replaces the one before.
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

    /// Loads all saved tasks. A file that cannot be read does not hold up the others: it is moved
    /// aside, its containers are removed like those of unknown tasks, and the control plane learns
    /// that the task is lost. A file of a later version is an error, and nothing is touched.
    pub(crate) fn load(&self) -> Result<Loaded, FileError> {
        let folder = self.root.join("tasks");
        let entries = std::fs::read_dir(&folder).map_err(FileError::of("list", &folder))?;
        let mut loaded = Loaded::default();
        for entry in entries {
            let entry = entry.map_err(FileError::of("list", &folder))?;
            let path = entry.path().join(STATE);
            if entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
                // A link is removed as well, because its target does not belong to this task.
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
                // The agent was killed before or during the first save.
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

    /// Moves a damaged file aside, so that the cause can be investigated.
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

    /// Deletes the folders of tasks without a state, once nothing is mounted in them.
    pub(crate) fn delete_leftovers(&self, leftovers: &[PathBuf]) {
        for path in leftovers {
            self.remove_unsaved(path);
        }
    }

    /// Deletes the folder of a task without a state, with the root file systems mounted in it. A
    /// failure is logged only, because it must not keep the region from starting.
    fn remove_unsaved(&self, folder: &Path) {
        let detached = walk::detach_below(folder, is_rootfs_place);
        let removed = detached.and_then(|_left| walk::remove(folder));
        if let Err(error) = removed {
            let path = folder.display();
            tracing::warn!(%path, %error, "left the folder of a task that was never saved");
        }
    }

    /// Deletes the files of a stopped task except its state. Its root file systems must be
    /// unmounted before, because everything below its folder is deleted.
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

    /// Deletes a task's folder with its state.
    pub(crate) fn forget(&self, id: &TaskId) -> Result<(), FileError> {
        remove(&self.task(id))
    }
}

/// Logs a file without a complete save. An agent that was killed in the first save leaves one,
/// before the task has containers; so does an editor or script that empties the file, while
/// containers may run.
fn tell_of_no_save(path: &Path) {
    tracing::warn!(
        path = %path.display(),
        "nothing is known of a task: its containers, if it has any, are ended, and the task is told \
         to be lost"
    );
}

/// Returns the last part of `ACCOUNT.REGION.NAME`: accounts and regions have no dots, names may.
fn name_in(key: &str) -> Option<&str> {
    let (account, rest) = key.split_once('.')?;
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    rest.split_once('.').filter(|_| is_account).map(|(_, name)| name)
}

/// Returns the line of a save. It also begins with a newline, which ends the line of an interrupted
/// save.
fn line_of(saved: &Saved) -> io::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(saved)?;
    seal::close(&mut text);
    Ok([b"\n", &text[..], b"\n"].concat())
}

/// Adds a line, and makes the file if it is missing. Not synced, for the reason given at
/// [`replace`].
fn add(path: &Path, line: &[u8]) -> io::Result<()> {
    let mut file = files::open_with(path, File::options().append(true).create(true))?;
    if file.metadata()?.len() > MAX_STATE_BYTES {
        return replace(path, line).map_err(|error| error.source);
    }
    file.write_all(line)
}

/// Returns the last save that was not interrupted; None if there is none. A line that is damaged or
/// of another version is an error, because the line before it is out of date. A line that lacks
/// only its newline is complete; one with other bytes in its place is damaged.
pub(crate) fn last_whole(text: &[u8]) -> io::Result<Option<Saved>> {
    for line in text.rsplit(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        match seal::open_json(line) {
            Err(_) if seal::is_cut_off(line) => {}
            other => return other.map(Some),
        }
    }
    Ok(None)
}

/// Replaces a file so that a reader sees the old text or the new one, never a part. Not synced: the
/// file is only read after a restart of the agent, and if the machine goes down its containers do
/// too.
pub(crate) fn replace(path: &Path, text: &[u8]) -> Result<(), FileError> {
    let new = path.with_extension("new");
    let written = files::create(&new).and_then(|mut file| file.write_all(text));
    written.map_err(FileError::of("write", &new))?;
    std::fs::rename(&new, path).map_err(FileError::of("replace", path))
}

/// Deletes a file, or a folder with its content.
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
        // A task of the older build still finds its volume.
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
        // A name with dots alone is no key.
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

    /// Computes the checksum bit by bit, independently of the crate under test.
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
            // A line that lacks only its seal is complete.
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
