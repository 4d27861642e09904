//! Directories that a layer's archive needs but does not list (`tmp/file` without `tmp/`): a
//! container sees them with the properties of the layers below, not with those of unpacking.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};

use rustix::fs::{Gid, Mode, OFlags, Uid, fchmod, fchown, fstat, openat};

use kernel::userns::IdRange;
use walk::Inside;

/// The path of a layer, and the directories it left out.
pub(super) type Layer = (PathBuf, BTreeSet<PathBuf>);

/// A directory with its mode, owner and group.
pub(super) type Properties = (PathBuf, (u32, u32, u32));

/// Returns the properties that left-out directories should have; `layers` are top first. A
/// directory that some layer above lists, or that no layer below has, needs no change.
pub(super) fn properties(layers: &[Layer]) -> io::Result<Vec<Properties>> {
    let trees: Vec<(Inside, &BTreeSet<PathBuf>)> = layers
        .iter()
        .map(|(path, implied)| Ok((Inside::open(path)?, implied)))
        .collect::<io::Result<_>>()?;
    let all: BTreeSet<&PathBuf> = layers.iter().flat_map(|(_, implied)| implied).collect();
    let mut wanted = Vec::new();
    for path in all {
        if let Some(found) = properties_below(&trees, path)? {
            wanted.push((path.clone(), found));
        }
    }
    Ok(wanted)
}

/// Returns the properties in the first layer from the top that lists `path`, if a layer above left
/// it out.
fn properties_below(
    trees: &[(Inside, &BTreeSet<PathBuf>)],
    path: &Path,
) -> io::Result<Option<(u32, u32, u32)>> {
    let mut left_out = false;
    for (tree, implied) in trees {
        match tree.plain_directory(path) {
            Ok(_) if implied.contains(path) => left_out = true,
            Ok(directory) => {
                let found = fstat(&directory)?;
                let properties = (found.st_mode & 0o7777, found.st_uid, found.st_gid);
                return Ok(left_out.then_some(properties));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            // A file, a link or a whiteout hides the lower layers.
            Err(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// Sets the properties in the mounted tree, whose owners are mapped to a range if there is one.
pub(super) fn restore(
    merged: &Path,
    range: Option<IdRange>,
    wanted: &[Properties],
) -> io::Result<()> {
    if wanted.is_empty() {
        return Ok(());
    }
    let tree = Inside::open(merged)?;
    let owner = |id: u32| range.map_or(Some(id), |range| range.host_id(id));
    for (path, (mode, uid, gid)) in wanted {
        let Ok(place) = tree.plain_directory(path) else { continue };
        // The container has no user of such a number; the directory shows there as owned by
        // "nobody".
        let (Some(uid), Some(gid)) = (owner(*uid), owner(*gid)) else { continue };
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let directory = openat(place.as_fd(), ".", flags, Mode::empty())?;
        fchown(&directory, Some(Uid::from_raw(uid)), Some(Gid::from_raw(gid)))?;
        fchmod(&directory, Mode::from_raw_mode(*mode))?;
    }
    Ok(())
}
