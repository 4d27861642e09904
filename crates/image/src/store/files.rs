//! Small files that are complete or absent after any crash: written aside, synced, renamed.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use files::seal;

use super::{Store, StoreError, io_error};

/// Prefix of the names in tmp/ of layers that await deletion.
pub(super) const RETIRED: &str = "retired";

/// The largest row that is read. It names all folders that a layer left out, whose number is
/// bounded.
const MAX_ROW_BYTES: u64 = 256 << 20;

/// Extension of a row.
pub(super) const ROW: &str = "json";
/// Extension of a damaged row.
pub(super) const DAMAGED: &str = "damaged";
/// The most names for a damaged row; more than one is needed only if folders have those names.
const MAX_ASIDE: usize = 10;

impl Store {
    pub(super) fn write_row(&self, path: &Path, row: &impl Serialize) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(row).map_err(io::Error::other);
        let mut bytes = bytes.map_err(io_error("encode", path))?;
        seal::close(&mut bytes);
        self.write(path, &bytes)
    }

    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        let aside = self.temporary_path("file");
        let write = || {
            let mut file = ::files::create(&aside)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            std::fs::rename(&aside, path)?;
            sync_directory_of(path)
        };
        write().map_err(io_error("write", path))
    }

    /// Deletes a file; absence is fine.
    pub(super) fn delete(&self, path: &Path) -> Result<(), StoreError> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(io_error("delete", path)(error)),
            Ok(()) => sync_directory_of(path).map_err(io_error("sync", path)),
        }
    }

    /// Reads the rows of a folder. One that cannot be read is set aside for inspection: the row is
    /// lost, not the store.
    pub(super) fn read_rows<T: DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, StoreError> {
        let folder = self.root.join(name);
        let mut rows = Vec::new();
        for path in entries(&folder)?.into_iter().filter(|path| is_row(path)) {
            let read = ::files::read(&path, MAX_ROW_BYTES).and_then(|it| seal::open_json(&it));
            match read {
                Ok(row) => rows.push(row),
                Err(error) if error.kind() != io::ErrorKind::InvalidData => {
                    return Err(io_error("read", &path)(error));
                }
                Err(error) => {
                    let aside = set_aside(&path).map_err(io_error("move aside", &path))?;
                    tracing::error!(
                        path = %path.display(), moved_to = %aside.display(), %error,
                        "an image cannot be used: pull it again, or load it again if it was loaded"
                    );
                }
            }
        }
        Ok(rows)
    }

    pub(super) fn delete_unknown_files(
        &self,
        name: &str,
        is_known: impl Fn(&str) -> bool,
    ) -> Result<(), StoreError> {
        for path in entries(&self.root.join(name))? {
            let known = path.file_name().and_then(|name| name.to_str()).is_some_and(&is_known);
            if !known {
                self.delete(&path)?;
            }
        }
        Ok(())
    }

    /// Removes unfinished work of an ended process, including mounts: no other process uses this
    /// folder. A failed removal is only logged, because it must not keep the region from starting.
    pub(super) fn sweep_temporary(&self) -> Result<(), StoreError> {
        let folder = self.root.join("tmp");
        let _left = walk::detach_below(&folder, |place| place != folder)
            .map_err(io_error("unmount what is left in", &folder))?;
        for path in entries(&folder)? {
            if let Err(error) = walk::remove(&path) {
                tracing::warn!(path = %path.display(), %error, "left a half made file or folder");
            }
        }
        Ok(())
    }

    /// Removes only retired layers from tmp/: other work may be going on there.
    pub(super) fn delete_retired(&self) -> Result<(), StoreError> {
        for path in entries(&self.root.join("tmp"))? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with(RETIRED) {
                walk::remove(&path).map_err(io_error("delete layer", &path))?;
            }
        }
        Ok(())
    }
}

/// Renames a damaged file, replacing an earlier one set aside, and returns the new name. Another
/// name is used if that cannot be replaced, as a folder by a file.
pub(super) fn set_aside(path: &Path) -> io::Result<PathBuf> {
    use io::ErrorKind::{DirectoryNotEmpty, IsADirectory, NotADirectory};
    let names = (1..MAX_ASIDE).map(|number| format!("{number}.{DAMAGED}"));
    let mut refused = io::Error::from(io::ErrorKind::AlreadyExists);
    for name in std::iter::once(DAMAGED.to_owned()).chain(names) {
        let aside = path.with_extension(name);
        refused = match std::fs::rename(path, &aside) {
            Ok(()) => return Ok(aside),
            Err(error) => {
                let what = format!("moving it to {}: {error}", aside.display());
                io::Error::new(error.kind(), what)
            }
        };
        if !matches!(refused.kind(), DirectoryNotEmpty | IsADirectory | NotADirectory) {
            break;
        }
    }
    Err(refused)
}

pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let listed = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>());
    listed.map_err(io_error("list", folder))
}

fn is_row(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == ROW)
}

fn sync_directory_of(path: &Path) -> io::Result<()> {
    File::open(path.parent().unwrap_or(Path::new("/")))?.sync_all()
}
