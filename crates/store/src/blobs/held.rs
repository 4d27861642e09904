//! Holds on blobs. A held blob cannot be swept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use oci::digest::Digest;

/// A blob that exists and stays while this value lives.
#[derive(Debug)]
pub struct Held {
    /// The blob's digest.
    pub digest: Digest,
    /// The blob's size.
    pub bytes: u64,
    pub(super) _hold: Hold,
}

/// The number of holds of each held digest; digests without holds have no entry.
#[derive(Debug, Default)]
pub(super) struct Holds(Mutex<BTreeMap<Digest, usize>>);

/// One hold, released when it is dropped.
#[derive(Debug)]
pub(super) struct Hold {
    digest: Digest,
    holds: Arc<Holds>,
}

impl Holds {
    /// Holds the blob that is, or will be, stored under `digest`.
    pub(super) fn take(self: &Arc<Self>, digest: Digest) -> Hold {
        *self.lock().entry(digest).or_default() += 1;
        Hold { digest, holds: self.clone() }
    }

    /// Runs `act` unless `digest` is held; no hold of it can begin meanwhile.
    pub(super) fn unless_held<R>(&self, digest: &Digest, act: impl FnOnce() -> R) -> Option<R> {
        let holds = self.lock();
        (!holds.contains_key(digest)).then(act)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Digest, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut holds = self.holds.lock();
        let count = holds.get_mut(&self.digest).expect("a hold is counted until it is dropped");
        *count -= 1;
        if *count == 0 {
            holds.remove(&self.digest);
        }
    }
}
