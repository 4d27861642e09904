//! What the agent keeps on disk: where everything of a task lies, and what is known of it, one
//! small file for each task, replaced as a whole.

use std::io;
use std::path::{Path, PathBuf};

use model::id::TaskId;

use crate::core::Saved;

const STATE: &str = "state.json";

/// Where things lie below the agent's folder.
#[derive(Debug, Clone)]
pub(crate) struct Folders {
    root: PathBuf,
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
    pub(crate) fn open(root: &Path) -> Result<Folders, FileError> {
        use std::os::unix::fs::PermissionsExt;
        let tasks = root.join("tasks");
        std::fs::create_dir_all(&tasks).map_err(FileError::of("make the folder", &tasks))?;
        let root = root.canonicalize().map_err(FileError::of("find the folder", root))?;
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&root, private).map_err(FileError::of("close", &root))?;
        Ok(Folders { root })
    }

    pub(crate) fn task(&self, id: &TaskId) -> PathBuf {
        self.root.join("tasks").join(id.as_str())
    }

    pub(crate) fn sandboxes(&self) -> PathBuf {
        self.root.join("sandboxes")
    }

    /// A named volume that outlives its tasks.
    pub(crate) fn shared_volume(&self, name: &str) -> PathBuf {
        self.root.join("volumes").join(name)
    }

    /// Everything of a container that its lives share, by the container's index.
    pub(crate) fn rootfs(&self, id: &TaskId, index: usize) -> PathBuf {
        self.task(id).join("rootfs").join(index.to_string())
    }

    pub(crate) fn logs(&self, id: &TaskId) -> PathBuf {
        self.task(id).join("logs")
    }

    /// Puts a task's state in place of the one before.
    pub(crate) fn save(&self, saved: &Saved) -> Result<(), FileError> {
        let folder = self.task(&saved.state.task.id);
        std::fs::create_dir_all(&folder).map_err(FileError::of("make the folder", &folder))?;
        let text = serde_json::to_vec(saved).map_err(io::Error::from);
        let path = folder.join(STATE);
        let text = text.map_err(FileError::of("write down the task in", &path))?;
        replace(&path, &text)
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
                // Killed before the first save: nothing was done yet.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    remove_tree(&entry.path())?;
                    continue;
                }
                other => other.map_err(FileError::of("read", &path))?,
            };
            let saved = serde_json::from_slice(&text).map_err(io::Error::from);
            all.push(saved.map_err(FileError::of("understand", &path))?);
        }
        Ok(all)
    }

    /// Deletes what a stopped task left, except what is known of it.
    pub(crate) fn clean(&self, id: &TaskId) -> Result<(), FileError> {
        let folder = self.task(id);
        for part in ["rootfs", "etc", "volumes", "logs", "shm", "holder"] {
            remove_tree(&folder.join(part))?;
        }
        Ok(())
    }

    /// Deletes all that is known of a task.
    pub(crate) fn forget(&self, id: &TaskId) -> Result<(), FileError> {
        remove_tree(&self.task(id))
    }
}

/// A reader sees the old text or the new, never a part. Not synced: it is for a restart of the
/// agent; when the machine goes down its containers do too.
pub(crate) fn replace(path: &Path, text: &[u8]) -> Result<(), FileError> {
    let new = path.with_extension("new");
    std::fs::write(&new, text).map_err(FileError::of("write", &new))?;
    std::fs::rename(&new, path).map_err(FileError::of("replace", path))
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
        let folders = Folders::open(folder.path()).expect("opened");
        let task = Arc::new(fixture::task("a", vec![fixture::container("web")]));
        let state = TaskState::accept(task, BTreeMap::new(), Timestamp(5));
        let saved = Saved { state, assigned: true };
        folders.save(&saved).expect("saved");
        folders.save(&saved).expect("saved again");
        std::fs::create_dir_all(folders.rootfs(&"a".into(), 0)).expect("a root");
        std::fs::create_dir(folders.task(&"half".into())).expect("a task that was never saved");
        assert_eq!(folders.load().expect("loaded"), [saved]);
        assert!(!folders.task(&"half".into()).exists());
        folders.clean(&"a".into()).expect("cleaned");
        assert!(!folders.rootfs(&"a".into(), 0).exists());
        assert_eq!(folders.load().expect("loaded").len(), 1);
        folders.forget(&"a".into()).expect("forgotten");
        assert!(folders.load().expect("loaded").is_empty());
    }

    #[test]
    fn a_file_that_cannot_be_understood_is_not_passed_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders::open(folder.path()).expect("opened");
        std::fs::create_dir_all(folders.task(&"a".into())).expect("a folder");
        std::fs::write(folders.task(&"a".into()).join(STATE), "{").expect("half a file");
        assert!(folders.load().is_err());
    }
}
