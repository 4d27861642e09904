//! Content of a registry that lies on this machine, as its owner lends it to pulls. Knows nothing of
//! HTTP.

use std::fs::File;
use std::io;

use oci::digest::Digest;

/// Content of a registry on this machine. Calls may block on the disk.
pub trait Shelf: Send + Sync {
    /// Returns the digest of the manifest that a tag or digest of a repository names; None if the
    /// shelf does not have it.
    fn resolve(&self, repository: &str, wanted: &str) -> Option<Digest>;
    /// Opens a manifest or blob that the repository shows; None if the shelf does not have it. An
    /// open file stays readable when its blob is deleted.
    fn open(&self, repository: &str, digest: Digest) -> io::Result<Option<File>>;
}
