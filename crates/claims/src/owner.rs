//! The owner of a tag: a data folder. Also finds out how much of a former owner's folder still
//! exists when another one asks for its containers. Does not know what those are.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use container::runtime;

use crate::places::run_folder;

/// The owner of a tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// Stays the same as long as the data folder is the same and the record of it is intact.
    pub id: String,
    /// The data folder.
    pub data: PathBuf,
    /// The folder's inode, which tells it from others under the same path; builds up to 3a6274b
    /// recorded none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<Inode>,
}

impl Owner {
    /// Reads the data folder's path and inode.
    pub fn of(id: String, data: &Path) -> io::Result<Owner> {
        let data = data.canonicalize()?;
        let folder = Some(Inode::of(&data)?);
        Ok(Owner { id, data, folder })
    }
}

/// A file or folder, by its numbers: two mount namespaces may show different files under one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inode {
    pub(super) device: u64,
    pub(super) number: u64,
}

impl Inode {
    pub(super) fn of(path: &Path) -> io::Result<Inode> {
        let found = std::fs::metadata(path)?;
        Ok(Inode { device: found.dev(), number: found.ino() })
    }
}

/// The state of a former owner's data folder, as the new owner and the containers see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It does not exist, or it is the new owner's own folder.
    Gone,
    /// Another file or folder is in its place.
    Replaced,
    /// The folder itself exists, and it is not the new owner's.
    There,
}

/// Looks for the former owner's data folder: here, and where the supervisors of its containers are,
/// which may see another tree than this process, and have files of the folder open if it was moved.
pub(super) fn standing(tag: &str, owner: &Owner, before: &Owner) -> Standing {
    let is_it = |seen: Inode| {
        Some(seen) != owner.folder && before.folder.is_none_or(|folder| folder == seen)
    };
    let here = Inode::of(&before.data).ok();
    let below = run_folder(tag).join("sandboxes");
    let is_seen_by = |pid: i32| {
        let root = Path::new("/proc").join(pid.to_string()).join("root");
        let sees = |path: &Path| {
            let inside = path.strip_prefix("/").unwrap_or(path);
            Inode::of(&root.join(inside)).is_ok_and(is_it)
        };
        // Without an inode only the path identifies it; and a folder that was moved away from our
        // path gave up that path.
        let may_be_moved = before.folder.is_some() && before.data != owner.data;
        let has_open = || may_be_moved && open_files(pid).any(|path| path.ancestors().any(sees));
        sees(&before.data) || has_open()
    };
    let mut supervisors = runtime::supervisors(|at| at.starts_with(&below)).into_iter();
    match here {
        Some(here) if is_it(here) => Standing::There,
        _ if supervisors.any(is_seen_by) => Standing::There,
        Some(here) if Some(here) != owner.folder => Standing::Replaced,
        Some(_) | None => Standing::Gone,
    }
}

/// Lists the paths of files that a process has open now.
fn open_files(pid: i32) -> impl Iterator<Item = PathBuf> {
    let listed = std::fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten();
    let paths = listed.filter_map(|entry| std::fs::read_link(entry.path()).ok());
    paths.filter(|path| path.is_absolute())
}
