//! The way to a sandbox: its folder, the supervisor that listens there, and work on both that
//! blocks.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use nix::libc;

use crate::spec::Error;
use crate::spec::records::SOCKET_FILE;

/// Runs file and process work off the event loop.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(Error::io(
                "finish work on",
                Path::new("containers"),
                io::Error::other("the program is shutting down"),
            )),
        },
    }
}

/// The path of the control socket in an open folder, however long the path of that is.
pub(super) fn through(folder: &File) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}/{SOCKET_FILE}", folder.as_raw_fd()))
}

/// Connects to a sandbox's supervisor; None if no process listens any more.
pub(super) fn dial(dir: &Path) -> Result<Option<UnixStream>, Error> {
    let folder =
        File::open(dir).map_err(|error| Error::io("open the sandbox's folder", dir, error))?;
    match UnixStream::connect(through(&folder)) {
        Ok(stream) => Ok(Some(stream)),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
            ) =>
        {
            Ok(None)
        }
        // A link that points to itself replaced the socket.
        Err(error) if error.raw_os_error() == Some(libc::ELOOP) => Ok(None),
        Err(error) => Err(Error::io("reach the supervisor in", dir, error)),
    }
}

pub(super) fn remove_dir(dir: &Path) -> Result<(), Error> {
    walk::remove(dir).map_err(|error| Error::io("remove the folder", dir, error))
}
