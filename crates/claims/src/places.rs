//! The places of a tag's files.

use std::path::PathBuf;

/// Returns the folder of a tag's files of this boot.
pub fn run_folder(tag: &str) -> PathBuf {
    PathBuf::from(format!("/run/gantry-{tag}"))
}

/// Returns the path of the lock by which a tag is held, which also names its owner.
pub fn lock_path(tag: &str) -> PathBuf {
    PathBuf::from(format!("/run/gantry-{tag}.lock"))
}
