//! The agent's background work, which ends with it: a dropped agent leaves nothing behind in its
//! process, only containers on the host.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::task::{AbortHandle, JoinSet};

/// The set of background work; clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Children(Arc<Mutex<JoinSet<()>>>);

/// Ends all work when it is dropped.
#[derive(Debug)]
pub(crate) struct Guard(Children);

impl Children {
    pub(crate) fn guard(&self) -> Guard {
        Guard(self.clone())
    }

    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let mut set = self.set();
        // Finished work is removed here, so that the set has only what runs.
        while set.try_join_next().is_some() {}
        set.spawn(work)
    }

    fn set(&self) -> MutexGuard<'_, JoinSet<()>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.set().abort_all();
    }
}
