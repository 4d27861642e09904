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
        match region.writer.run(move |tx: &mut Tx| pulse.beat(&settings, tx.now)).await {
            // The beat was handled even if the batch was not stored.
            Ok(()) | Err(writer::Error::NotStored(_) | writer::Error::Panicked) => {}
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
        region.writer.run(move |tx: &mut Tx| garbage::forget(tx, &unused)).await?;
    }
    sweep(region, BLOBS_KEPT, UPLOADS_KEPT).await.map(drop)
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::id::{LogGroupKey, LogStreamKey, World};
    use model::logs::{LogGroup, LogStream};
    use model::state::RowKey;
    use store::engine::{Engine, Memory};
    use store::writer::{Hooks, Writer};

    use super::*;

    fn rows() -> (LogGroup, LogStream) {
        let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
        let (group, created_at) = (LogGroupKey { world, name: "g".into() }, Timestamp(1));
        let key = LogStreamKey { group: group.clone(), name: "s".into() };
        let tags = Default::default();
        let group = LogGroup { key: group, created_at, retention_days: None, tags };
        (group, LogStream { key, created_at })
    }

    fn state() -> State {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [1; 32]);
        let (group, stream) = rows();
        tx.put(group);
        tx.put(stream);
        tx.finish().state
    }

    fn writer() -> Writer {
        let hooks = Hooks {
            now: Box::new(|| Timestamp(1)),
            seed: Box::new(|| [2; 32]),
            after: Box::new(|_| None),
        };
        Writer::spawn(Engine::Memory(Memory::default()), state(), hooks).unwrap()
    }

    #[tokio::test]
    async fn a_row_that_went_is_told_also_to_one_who_was_slow() {
        for (others, is_named) in [(0, true), (300, false)] {
            let writer = writer();
            let followed = writer.follow();
            for number in 0..=others {
                let commit = move |tx: &mut Tx| {
                    let (group, stream) = rows();
                    tx.remove::<LogStream>(&stream.key);
                    tx.put(LogGroup { retention_days: Some(number), ..group });
                    Ok::<(), std::convert::Infallible>(())
                };
                writer.submit(commit).await.unwrap().unwrap();
            }
            drop(writer);
            let told = Told::default();
            told.follow(followed).await;
            let mut expected = Suspects::default();
            match is_named {
                true => {
                    let (group, stream) = rows();
                    let keys = [RowKey::LogGroup(group.key), RowKey::LogStream(stream.key)];
                    expected.tell(&state(), &keys.into());
                }
                false => expected.tell_all(),
            }
            assert_eq!(*told.suspects(), expected);
        }
    }
}
