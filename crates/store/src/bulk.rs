//! Bulk data as one handle: what is too large or too much for rows. Its calls may block on the
//! disk; make them on threads that may wait.

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
    /// What images consist of.
    pub blobs: Blobs,
}

/// Why they failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The log events.
    #[error(transparent)]
    Logs(#[from] logs::Error),
    /// The blobs.
    #[error(transparent)]
    Blobs(#[from] blobs::Error),
}

impl Bulk {
    /// Opens all of them in the data folder.
    pub fn open(folder: &Arc<Folder>) -> Result<Bulk, Error> {
        Ok(Bulk { logs: Logs::open(folder)?, blobs: Blobs::open(folder)? })
    }

    /// Forgets everything, for a region that was reset at `now`, but for blobs that are `named` in
    /// the newest published state all the same.
    pub fn clear(&self, named: &dyn Fn(&Digest) -> bool, now: SystemTime) -> Result<(), Error> {
        self.logs.clear()?;
        self.blobs.sweep(named, Ages { blobs: now, uploads: now })?;
        Ok(())
    }
}
