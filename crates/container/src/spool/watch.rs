//! Wakes the agent when a spool's writer has added something.
//!
//! One inotify instance serves all spools: the kernel allows a user 128 instances by default but
//! many thousand watches, and a machine runs more than 128 containers.

use std::collections::BTreeMap;
use std::os::fd::{AsFd, AsRawFd, RawFd};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify, WatchDescriptor};
use tokio::io::unix::AsyncFd;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::Error;

/// The longest time that [`Watch::changed`] waits without a notice: a lost notice (the kernel's
/// queue overflows at 16,384) delays output, but never strands it.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The shared inotify instance. Dropping it ends the notices; watches then time out every second.
#[derive(Debug)]
pub struct Watcher {
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// Notices for one spool folder; dropping it removes the watch.
#[derive(Debug)]
pub struct Watch {
    shared: Arc<Shared>,
    descriptor: WatchDescriptor,
    notify: Arc<Notify>,
}

#[derive(Debug)]
struct Shared {
    inotify: AsyncFd<Instance>,
    watches: Mutex<BTreeMap<WatchDescriptor, Arc<Notify>>>,
}

/// A wrapper that gives tokio the file descriptor to wait for.
#[derive(Debug)]
struct Instance(Inotify);

impl AsRawFd for Instance {
    fn as_raw_fd(&self) -> RawFd {
        self.0.as_fd().as_raw_fd()
    }
}

impl Watcher {
    /// Starts watching; needs a tokio runtime with I/O and time.
    pub fn start() -> Result<Watcher, Error> {
        let inotify = register().map_err(|error| {
            Error::io(
                "create an inotify instance (see the sysctl fs.inotify.max_user_instances) for",
                Path::new("container output"),
                error,
            )
        })?;
        let shared = Arc::new(Shared { inotify, watches: Mutex::default() });
        let task = tokio::spawn(dispatch(shared.clone()));
        Ok(Watcher { shared, task })
    }

    /// Watches the spool in `dir`, which must exist; at most one watch for each folder.
    pub fn watch(&self, dir: &Path) -> Result<Watch, Error> {
        // A writer never makes a file without writing to it, so a notice of the write is early
        // enough.
        let flags = AddWatchFlags::IN_MODIFY;
        let notify = Arc::new(Notify::new());
        let mut watches = self.shared.watches.lock().unwrap_or_else(PoisonError::into_inner);
        let added = self.shared.inotify.get_ref().0.add_watch(dir, flags);
        let descriptor = added.map_err(|error| {
            Error::io("watch (see the sysctl fs.inotify.max_user_watches)", dir, error.into())
        })?;
        watches.insert(descriptor, notify.clone());
        Ok(Watch { shared: self.shared.clone(), descriptor, notify })
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Watch {
    /// Waits until the spool has changed since the last call, or for a second. Read until a batch
    /// is empty before waiting again.
    pub async fn changed(&self) {
        // The caller does the same whether the time elapsed or a notice came.
        let _ = tokio::time::timeout(LOOK_AGAIN, self.notify.notified()).await;
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut watches = self.shared.watches.lock().unwrap_or_else(PoisonError::into_inner);
        watches.remove(&self.descriptor);
        // This fails if the folder was deleted first, which removed the watch.
        let _ = self.shared.inotify.get_ref().0.rm_watch(self.descriptor);
    }
}

#[expect(unsafe_code, reason = "tokio has no safe way to wait for a file descriptor")]
fn register() -> std::io::Result<AsyncFd<Instance>> {
    let inotify = Inotify::init(InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC)?;
    // SAFETY: `Instance` owns the one descriptor it ever returns and closes it when it is dropped,
    // which the `AsyncFd` that owns the `Instance` does after giving up its registration.
    let registered = unsafe { AsyncFd::register(Instance(inotify)) };
    Ok(registered?)
}

async fn dispatch(shared: Arc<Shared>) {
    loop {
        let Ok(mut ready) = shared.inotify.readable().await else { return };
        match shared.inotify.get_ref().0.read_events() {
            Ok(events) => {
                let watches = shared.watches.lock().unwrap_or_else(PoisonError::into_inner);
                for event in events {
                    if let Some(notify) = watches.get(&event.wd) {
                        notify.notify_one();
                    }
                }
            }
            Err(Errno::EAGAIN) => ready.clear_ready(),
            Err(Errno::EINTR) => {}
            Err(error) => {
                tracing::warn!(%error, "cannot read notices of container output; polling it");
                return;
            }
        }
    }
}
