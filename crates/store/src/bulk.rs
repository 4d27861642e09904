//! The bulk stores behind one handle: data that is too large for rows. Its calls may block on the
//! disk, so call them on threads that may block.

use std::sync::Arc;
use std::time::SystemTime;

use oci::digest::Digest;

use crate::blobs::{self, Ages, Blobs};
use crate::folder::Folder;
use crate::series::logs::{self, Logs};

/// The bulk stores of a region.
#[derive(Debug)]
pub struct Bulk {
    /// Log events.
    pub logs: Logs,
    /// The content of images and objects.
    pub blobs: Blobs,
}

/// A failure of a bulk store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The log store failed.
    #[error(transparent)]
    Logs(#[from] logs::Error),
    /// The blob store failed.
    #[error(transparent)]
    Blobs(#[from] blobs::Error),
}

impl Bulk {
    /// Opens all stores in the data folder.
    pub fn open(folder: &Arc<Folder>) -> Result<Bulk, Error> {
        Ok(Bulk { logs: Logs::open(folder)?, blobs: Blobs::open(folder)? })
    }

    /// Deletes everything after a reset of the region at `now`, except blobs that rows of the
    /// newest published state still name, according to `named`.
    pub fn clear(&self, named: &dyn Fn(&Digest) -> bool, now: SystemTime) -> Result<(), Error> {
        self.logs.clear()?;
        self.blobs.sweep(named, Ages { blobs: now, uploads: now })?;
        Ok(())
    }
}
