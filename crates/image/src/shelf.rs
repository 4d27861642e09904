//! Content of a registry that lies on this machine, as its owner lends it to pulls. Knows nothing of
//! HTTP.

use std::fs::File;
use std::io;

use oci::digest::Digest;

/// Content of a registry that lies on this machine. Calls may block on the disk.
pub trait Shelf: Send + Sync {
    /// What a tag or digest of a repository leads to; None: it is not here.
    fn resolve(&self, repository: &str, wanted: &str) -> Option<Digest>;
    /// Opens a manifest or blob that the repository shows; None: it is not here. What was opened
    /// stays readable when it is deleted meanwhile.
    fn open(&self, repository: &str, digest: Digest) -> io::Result<Option<File>>;
}
