//! The agent's folder for other code of this machine: what is read or tidied in it beside the agent,
//! or when none runs. Nothing here changes what the agent saved.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use image::rootfs::detach;

use crate::core::Saved;
use crate::file::{FileError, MAX_READ_BYTES, STATE, folders_in, last_whole};

/// Returns the private folders of all containers below an agent's folder, ended ones too: their
/// images must not be removed when the store is opened.
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

/// Unmounts the root file systems below an agent's folder, of containers that have all ended.
pub fn unmount_all(root: &Path) -> Result<(), FileError> {
    for container in containers(root)? {
        let detached = detach(&container).map_err(io::Error::other);
        detached.map_err(FileError::of("end the container in", &container))?;
    }
    Ok(())
}

/// Returns true if the name is a container's index, as in [`Folders::container`].
fn is_index(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str);
    name.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Reads the tasks that an agent saved last. What cannot be read is left out with a warning: the
/// agent says more about it when it starts.
pub(crate) fn saved(root: &Path) -> Result<Vec<Saved>, FileError> {
    let tasks = root.join("tasks");
    let mut found = Vec::new();
    for task in folders_in(&tasks).map_err(FileError::of("list", &tasks))? {
        let path = task.join(STATE);
        match files::read(&path, MAX_READ_BYTES).and_then(|text| last_whole(&text)) {
            Ok(saved) => found.extend(saved),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => tracing::warn!(path = %path.display(), %error, "left out"),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use model::id::TaskId;

    use super::*;
    use crate::file::Folders;

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
}
