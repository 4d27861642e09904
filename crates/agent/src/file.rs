//! What the agent keeps on disk: where everything of a task lies, and what is known of it, one
//! small file for each task to which every change adds a line.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use model::id::TaskId;

use crate::core::Saved;

/// A line of JSON for each save; the last whole one counts. Adding a line is forty times as fast as
/// putting a new file in place of the old one, for which a file system flushes the new one.
const STATE: &str = "state.jsonl";

/// A longer file is replaced by its last line. Most tasks stay far below it all their lives; those
/// with health checks do not.
const MAX_STATE_BYTES: u64 = 64 * 1024;

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

    pub(crate) fn task(&self, id: &TaskId) -> PathBuf {
        self.root.join("tasks").join(id.as_str())
    }

    /// The folder in memory.
    pub(crate) fn memory(&self) -> &Path {
        &self.memory
    }

    pub(crate) fn sandboxes(&self) -> PathBuf {
        self.memory.join("sandboxes")
    }

    /// A named volume that outlives its tasks; `key` is `ACCOUNT.REGION.NAME`. Builds up to 7fef2f1
    /// kept it under its name alone: the first account and region that ask for it go on with it.
    pub(crate) fn shared_volume(&self, key: &str) -> PathBuf {
        let volumes = self.root.join("volumes");
        let path = volumes.join(key);
        if let Some((_, name)) = key.rsplit_once('.')
            && !path.exists()
            && let old = volumes.join(name)
            && std::fs::symlink_metadata(&old).is_ok_and(|found| found.is_dir())
            && std::fs::rename(&old, &path).is_ok()
        {
            // Tasks that were started by that build look for it where it was.
            if let Err(error) = std::os::unix::fs::symlink(key, &old) {
                tracing::warn!(%error, volume = name, "leaving no link at the old place");
            }
        }
        path
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

    /// All tasks that were saved. One that cannot be read is an error: to forget it would leave
    /// its containers to nobody.
    pub(crate) fn load(&self) -> Result<Vec<Saved>, FileError> {
        let folder = self.root.join("tasks");
        let entries = std::fs::read_dir(&folder).map_err(FileError::of("list", &folder))?;
        let mut all = Vec::new();
        for entry in entries {
            let entry = entry.map_err(FileError::of("list", &folder))?;
            let path = entry.path().join(STATE);
            let text = match std::fs::read(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
                other => other.map_err(FileError::of("read", &path))?,
            };
            let saved = last_whole(&text).map_err(io::Error::from);
            match saved.map_err(FileError::of("understand", &path))? {
                Some(saved) => all.push(saved),
                // Killed before or in the first save: nothing was done yet.
                None => remove_tree(&entry.path())?,
            }
        }
        Ok(all)
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
                remove_any(&path)?;
            }
        }
        Ok(())
    }

    /// Deletes all that is known of a task.
    pub(crate) fn forget(&self, id: &TaskId) -> Result<(), FileError> {
        remove_tree(&self.task(id))
    }
}

/// Begins with a newline as well: it ends what an interrupted save left.
fn line_of(saved: &Saved) -> io::Result<Vec<u8>> {
    let mut line = vec![b'\n'];
    serde_json::to_writer(&mut line, saved)?;
    line.push(b'\n');
    Ok(line)
}

/// Adds a line; makes the file when it is missing. Not synced, for the reason of [`replace`].
fn add(path: &Path, line: &[u8]) -> io::Result<()> {
    let mut file = File::options().append(true).create(true).open(path)?;
    if file.metadata()?.len() > MAX_STATE_BYTES {
        return replace(path, line).map_err(|error| error.source);
    }
    file.write_all(line)
}

/// The last save that was not interrupted; None when there is none. A whole line that means
/// something else is an error: another version may have written it.
fn last_whole(text: &[u8]) -> serde_json::Result<Option<Saved>> {
    let end = text.iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
    for line in text[..end].rsplit(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        match serde_json::from_slice(line) {
            Err(torn) if torn.is_eof() || torn.is_syntax() => {}
            other => return other.map(Some),
        }
    }
    Ok(None)
}

/// A reader sees the old text or the new, never a part. Not synced: it is for a restart of the
/// agent; when the machine goes down its containers do too.
pub(crate) fn replace(path: &Path, text: &[u8]) -> Result<(), FileError> {
    let new = path.with_extension("new");
    std::fs::write(&new, text).map_err(FileError::of("write", &new))?;
    std::fs::rename(&new, path).map_err(FileError::of("replace", path))
}

/// Deletes a file or a folder with all in it.
fn remove_any(path: &Path) -> Result<(), FileError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::IsADirectory => remove_tree(path),
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(FileError::of("delete", path)(error))
        }
        _ => Ok(()),
    }
}

fn remove_tree(path: &Path) -> Result<(), FileError> {
    match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.map_err(FileError::of("delete", path)),
    }
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
        assert_eq!(folders.load().expect("loaded"), [saved]);
        assert!(!folders.task(&"half".into()).exists());
        folders.clean(&"a".into()).expect("cleaned");
        assert!(!volumes.exists() && !position.exists());
        assert_eq!(folders.load().expect("loaded").len(), 1);
        folders.forget(&"a".into()).expect("forgotten");
        assert!(folders.load().expect("loaded").is_empty());
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
    fn a_file_that_cannot_be_understood_is_not_passed_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path(), folder.path()).expect("opened");
        std::fs::create_dir_all(folders.task(&"a".into())).expect("a folder");
        let path = folders.task(&"a".into()).join(STATE);
        std::fs::write(path, "\n{\"of\":\"another version\"}\n").expect("a file");
        assert!(folders.load().is_err());
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
        assert_eq!(folders.load().expect("loaded"), [saved(1)]);
        folders.save(&saved(2)).expect("saved");
        assert_eq!(folders.load().expect("loaded"), [saved(2)]);
        folders.forget(&"a".into()).expect("forgotten");
        std::fs::create_dir(folders.task(&"a".into())).expect("a folder");
        interrupt();
        assert!(folders.load().expect("loaded").is_empty());
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
        assert_eq!(folders.load().expect("loaded"), [saved(499)]);
    }
}
