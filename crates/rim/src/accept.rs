//! Accepts connections, the same way for every listener: without spinning and without flooding the
//! log when the process or the machine has run out of a resource.

use std::io;
use std::time::{Duration, Instant};

use crate::seldom::Seldom;

/// Time between attempts while the kernel refuses: file descriptors are freed when connections end.
const PAUSE: Duration = Duration::from_millis(100);
/// Time between two log lines about the same error.
const TOLD_EVERY: Duration = Duration::from_secs(10);

/// The state of accepting from one listener.
#[derive(Debug)]
pub struct Acceptor {
    /// The listener's name in the log.
    door: &'static str,
    told: Seldom,
}

impl Acceptor {
    /// Makes the acceptor of the listener with this name.
    pub fn of(door: &'static str) -> Acceptor {
        Acceptor { door, told: Seldom::every(TOLD_EVERY) }
    }

    /// Returns the accepted connection. On an error, waits until another attempt is worth it.
    pub async fn take<C>(&mut self, accepted: io::Result<C>) -> Option<C> {
        match accepted {
            Ok(connection) => return Some(connection),
            // The connection ended while it was queued; the next one may be fine.
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(error) => {
                self.tell(&error);
                tokio::time::sleep(PAUSE).await;
            }
        }
        None
    }

    fn tell(&self, error: &io::Error) {
        if let Some(left_out) = self.told.take(Instant::now()) {
            let door = self.door;
            tracing::warn!(%error, door, left_out, "accepting connections fails; it is tried on");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns true if the acceptor waits before the next attempt.
    async fn waits(acceptor: &mut Acceptor, error: io::Error) -> bool {
        tokio::select! {
            biased;
            _none = acceptor.take::<()>(Err(error)) => false,
            () = std::future::ready(()) => true,
        }
    }

    #[tokio::test]
    async fn a_door_without_descriptors_waits_between_attempts() {
        let mut acceptor = Acceptor::of("a test's");
        let refused = || io::Error::from_raw_os_error(nix::libc::EMFILE);
        assert!(!waits(&mut acceptor, io::ErrorKind::ConnectionAborted.into()).await);
        assert_eq!(acceptor.take(Ok(1)).await, Some(1));
        for _ in 0..3 {
            assert!(waits(&mut acceptor, refused()).await);
        }
        let later = Instant::now() + TOLD_EVERY;
        assert_eq!(acceptor.told.take(later), Some(2), "it is told once");
    }
}
