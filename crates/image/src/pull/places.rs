//! The places for layers that are being unpacked, of all pulls together. Most are for layers that
//! come quickly. A layer whose registry makes it wait moves to one of a few places for slow layers,
//! so that no number of slow registries delays a quick one. Knows nothing of the layers themselves.

use std::pin::pin;
use std::time::{Duration, Instant};

use tokio::sync::{AcquireError, Semaphore, SemaphorePermit};

use crate::registry::brisk_bytes;

/// The most quick layers unpacked at a time: each takes a thread and about a MiB of buffers.
const QUICK_PLACES: usize = 64;
/// The most slow layers unpacked at a time.
const SLOW_PLACES: usize = 32;

/// The places of all pulls.
pub(super) struct Places {
    quick: Semaphore,
    slow: Semaphore,
}

impl Default for Places {
    fn default() -> Self {
        Self { quick: Semaphore::new(QUICK_PLACES), slow: Semaphore::new(SLOW_PLACES) }
    }
}

/// The speed at which a layer is assumed to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speed {
    Quick,
    Slow,
}

/// The error for a slow layer when no place for one is free.
#[derive(Debug)]
pub(super) struct Crowded;

/// One layer's place, until it is dropped.
pub(super) struct Place<'a> {
    places: &'a Places,
    permit: SemaphorePermit<'a>,
    speed: Speed,
    /// The longest wait in a quick place for the bytes of a quick layer.
    window: Duration,
    /// The time waited since that many bytes last arrived.
    waited: Duration,
    bytes: u64,
}

impl Places {
    /// Waits for a place. A layer with a place waits only for its registry.
    pub(super) async fn place(
        &self,
        speed: Speed,
        window: Duration,
    ) -> Result<Place<'_>, AcquireError> {
        let permit = match speed {
            Speed::Quick => self.quick.acquire().await?,
            Speed::Slow => self.slow.acquire().await?,
        };
        Ok(Place { places: self, permit, speed, window, waited: Duration::ZERO, bytes: 0 })
    }
}

impl Place<'_> {
    /// Waits for the registry. If that takes longer than a quick layer may, the layer moves to a
    /// place for slow ones, if one is free.
    pub(super) async fn wait<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Crowded> {
        if self.speed == Speed::Slow {
            return Ok(work.await);
        }
        let (mut work, began) = (pin!(work), Instant::now());
        let left = self.window.saturating_sub(self.waited);
        if let Ok(done) = tokio::time::timeout(left, &mut work).await {
            self.waited += began.elapsed();
            return Ok(done);
        }
        self.permit = self.places.slow.try_acquire().map_err(|_| Crowded)?;
        self.speed = Speed::Slow;
        Ok(work.await)
    }

    /// Records bytes that arrived.
    pub(super) fn came(&mut self, bytes: u64) {
        self.bytes += bytes;
        if self.bytes >= brisk_bytes(self.window) {
            (self.waited, self.bytes) = (Duration::ZERO, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use futures_util::FutureExt;

    use super::*;

    const NO_TIME: Duration = Duration::ZERO;

    /// Waits until the layer has moved to a place for slow ones.
    async fn moved(places: &Places) {
        let before = places.slow.available_permits();
        while places.slow.available_permits() == before {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn slow_layers_leave_the_quick_places() {
        let places = Places::default();
        let mut slow = Vec::new();
        for _ in 0..SLOW_PLACES {
            let mut place = places.place(Speed::Quick, NO_TIME).await.unwrap();
            assert!(place.wait(moved(&places)).await.is_ok());
            slow.push(place);
        }
        assert_eq!((places.quick.available_permits(), places.slow.available_permits()), (64, 0));
        let mut late = places.place(Speed::Quick, NO_TIME).await.unwrap();
        assert!(late.wait(pending::<()>()).await.is_err(), "there is no place for it");
        drop(late);
        assert!(slow[0].wait(ready(())).await.is_ok());
        assert!(slow[0].wait(pending::<()>()).now_or_never().is_none(), "it is waited for");
        slow.pop();
        let mut again = places.place(Speed::Slow, NO_TIME).await.unwrap();
        assert!(again.wait(tokio::task::yield_now()).await.is_ok());
    }

    #[tokio::test]
    async fn a_layer_that_comes_quickly_keeps_its_place() {
        let places = Places::default();
        let window = Duration::from_secs(1);
        let mut place = places.place(Speed::Quick, window).await.unwrap();
        let brisk = brisk_bytes(window);
        for (waited, bytes, after) in [(2, brisk, 0), (1, brisk - 1, 1), (0, 1, 0), (1, 0, 1)] {
            place.waited += Duration::from_secs(waited);
            place.came(bytes);
            assert_eq!(place.waited.as_secs(), after);
        }
        assert!(place.wait(moved(&places)).await.is_ok());
        assert_eq!(place.speed, Speed::Slow, "it waited a second for a byte");
    }
}
