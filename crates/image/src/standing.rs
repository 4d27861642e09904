//! The sign in a container's folder that a root file system stands on layers of the store. It must
//! not know how one is mounted, nor on which layers.

use std::collections::BTreeSet;
use std::path::PathBuf;

/// The folder of a container that overlayfs works in. It is made before anything is mounted, and
/// deleted with the container: without it a container has no root file system.
pub(crate) const WORK: &str = "work";

/// Returns those of the containers that have a root file system, or may have one. Not asked of the
/// list of mounts: another mount namespace has its own.
pub(crate) fn among(containers: &BTreeSet<PathBuf>) -> BTreeSet<PathBuf> {
    let stands = |dir: &&PathBuf| dir.join(WORK).try_exists().unwrap_or(true);
    containers.iter().filter(stands).cloned().collect()
}
