//! Bulk data as one handle: what is too large or too much for rows. Its calls may block on the
//! disk; make them on threads that may wait.

use std::sync::Arc;

use crate::folder::Folder;
use crate::series::logs::{self, Logs};

/// The bulk stores of a region.
#[derive(Debug)]
pub struct Bulk {
    /// Log events.
    pub logs: Logs,
}

impl Bulk {
    /// Opens all of them in the data folder.
    pub fn open(folder: &Arc<Folder>) -> Result<Bulk, logs::Error> {
        Ok(Bulk { logs: Logs::open(folder)? })
    }

    /// Forgets everything, for a region that is reset.
    pub fn clear(&self) -> Result<(), logs::Error> {
        self.logs.clear()
    }
}
