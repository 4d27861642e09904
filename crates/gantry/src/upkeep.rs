//! Maintains the bulk stores while the region runs. `services::logs::upkeep` and
//! `control::registry::garbage` decide what is due.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;
use control::pulse::Pulse;
use control::registry::garbage;
use front::region::{Region, now};
use front::sweep::{UPLOADS_KEPT, sweep};
use model::state::State;
use model::tx::Tx;
use services::logs::upkeep::Suspects;
use store::feed::{Feed, News};
use store::writer;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// The interval for logs: often enough that deleted events and files to rewrite never pile up, and
/// rarely enough that the check costs nothing.
const LOGS_EVERY: Duration = Duration::from_secs(10);
/// The interval for blobs: a search for unused ones looks at every image and every file.
const BLOBS_EVERY: Duration = Duration::from_secs(10 * 60);
/// The time that an unreferenced blob is kept: it has just been pushed and waits for its row, or
/// has lost its last one and may be pushed again soon.
const BLOBS_KEPT: Duration = Duration::from_secs(60 * 60);

enum Due {
    Logs,
    Blobs,
}

/// Log events whose rows may be gone, told by the feed and taken by each round.
#[derive(Default)]
struct Told(Mutex<Suspects>);

impl Told {
    fn suspects(&self) -> MutexGuard<'_, Suspects> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends with the writer.
    async fn follow(&self, (mut state, mut feed): (Arc<State>, Feed)) {
        while let Some(news) = feed.next().await {
            match &news {
                News::Commit(commit) => self.suspects().tell(&state, &commit.touched),
                News::Missed(_) => self.suspects().tell_all(),
            }
            state = news.state().clone();
        }
    }
}

/// Runs until `stop` turns true.
pub(crate) async fn run(region: Arc<Region>, stop: watch::Receiver<bool>) {
    let told = Arc::new(Told::default());
    tokio::select! {
        () = told.follow(region.writer.follow()) => {}
        () = tidy(region.clone(), told.clone(), stop) => {}
        () = beat(&region) => {}
    }
}

/// Sends beats the same way as agents' messages.
async fn beat(region: &Region) {
    let mut beats = every(Pulse::every(&region.settings));
    loop {
        let (pulse, settings) = (region.pulse.clone(), region.settings.clone());
        let beat = move |tx: &mut Tx| {
            pulse.beat(&settings, tx.now);
            Ok::<(), std::convert::Infallible>(())
        };
        match region.writer.submit(beat).await {
            // The beat was handled even if the batch was not stored.
            Ok(Ok(())) | Err(writer::Error::NotStored(_) | writer::Error::Panicked) => {}
            Err(writer::Error::Closed) => return,
        }
        beats.tick().await;
    }
}

async fn tidy(region: Arc<Region>, told: Arc<Told>, mut stop: watch::Receiver<bool>) {
    let (mut logs, mut blobs) = (every(LOGS_EVERY), every(BLOBS_EVERY));
    loop {
        let due = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            _ = logs.tick() => Due::Logs,
            _ = blobs.tick() => Due::Blobs,
        };
        let tidied = match due {
            Due::Logs => tidy_logs(region.clone(), told.clone()).await,
            Due::Blobs => tidy_blobs(&region).await,
        };
        if let Err(error) = tidied {
            tracing::warn!(%error, "tidying up; it is tried again");
        }
    }
}

fn every(period: Duration) -> Interval {
    let mut interval = interval_at(Instant::now() + period, period);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    interval
}

async fn tidy_logs(region: Arc<Region>, told: Arc<Told>) -> Result<()> {
    let mut suspects = std::mem::take(&mut *told.suspects());
    let work = move || {
        let done =
            services::logs::upkeep::run(&region.bulk, &mut suspects, || region.state(), now());
        (suspects, done)
    };
    let (left, done) = tokio::task::spawn_blocking(work).await.inspect_err(|_| {
        // It panicked with what it was told.
        told.suspects().tell_all();
    })?;
    told.suspects().add(left);
    Ok(done?)
}

/// Deletes layers that no image needs, then removes blobs that no repository names any more.
async fn tidy_blobs(region: &Arc<Region>) -> Result<()> {
    let state = region.state();
    let unused = tokio::task::spawn_blocking(move || garbage::unused_layers(&state, now())).await?;
    if !unused.is_empty() {
        let forget = move |tx: &mut Tx| {
            garbage::forget(tx, &unused);
            Ok::<(), std::convert::Infallible>(())
        };
        region.writer.submit(forget).await??;
    }
    sweep(region, BLOBS_KEPT, UPLOADS_KEPT).await.map(drop)
}
