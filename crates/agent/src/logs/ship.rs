//! Delivery of one spool: reads it, joins the lines of events, sends them, saves the position, and
//! frees the delivered part.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use container::spool::Position;
use container::spool::reader::{Batch, Reader};
use container::spool::watch::Watch;
use files::seal;
use model::link::{LogEvent, LogRoute};
use regex::bytes::Regex;
use tokio::sync::watch;

use super::lines::Joiner;
use super::{Logs, Source};
use crate::file;

/// Bytes of one read.
const READ_BYTES: usize = 512 * 1024;

/// Bytes of a read that is made on the event loop: it takes some 10 us, as recent output is in
/// memory.
const SHORT_BYTES: usize = 16 * 1024;

/// CloudWatch's limits for a batch; each event counts with this overhead.
const MAX_BATCH_BYTES: usize = 1 << 20;
const EVENT_OVERHEAD_BYTES: usize = 26;
const MAX_BATCH_EVENTS: usize = 10_000;

/// Time for which an event of several lines is kept open for more; shorter than the wait of a
/// watch.
const OPEN_FOR: Duration = Duration::from_millis(500);

/// The longest delay before the position is saved: an agent that is killed delivers later output
/// twice. A task that lives no longer than this writes little more than its output to disk.
const KEEP_AFTER: Duration = Duration::from_secs(1);

/// Wait after a failed read.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// A running delivery. Dropping it ends the delivery.
#[derive(Debug)]
pub(crate) struct Shipper {
    finish: watch::Sender<bool>,
    read_out: watch::Receiver<bool>,
    done: watch::Receiver<bool>,
    task: tokio::task::JoinHandle<()>,
}

/// A delivery that was told to stop and may still be running.
#[derive(Debug)]
pub(crate) struct Stopped(watch::Receiver<bool>);

impl Stopped {
    /// Waits until it has saved its position and writes nothing more.
    async fn gone(mut self) {
        // The sender is the last thing that the delivery drops.
        let _gone = self.0.wait_for(|_| false).await;
    }
}

impl Shipper {
    /// Starts a delivery at the position of the `earlier` one of the same spool, once that has
    /// stopped.
    pub(crate) fn start(logs: Arc<Logs>, source: Source, earlier: Option<Stopped>) -> Shipper {
        let (finish, finishing) = watch::channel(false);
        let (end, read_out) = watch::channel(false);
        let (sender, done) = watch::channel(false);
        let task = tokio::spawn(async move {
            if let Some(earlier) = earlier {
                earlier.gone().await;
            }
            ship(logs, source, finishing, end).await;
            sender.send_replace(true);
        });
        Shipper { finish, read_out, done, task }
    }

    /// Stops the delivery at its current position.
    pub(crate) fn stop(self) -> Stopped {
        Stopped(self.done.clone())
    }

    /// Says that nothing more will be written: the delivery ends once all is delivered, even
    /// without the writer's end mark.
    pub(crate) fn finish(&self) -> watch::Receiver<bool> {
        self.finish.send_replace(true);
        self.done.clone()
    }

    /// Turns true when the writer's end mark has been read: then all of the output is in the spool.
    pub(crate) fn read_out(&self) -> watch::Receiver<bool> {
        self.read_out.clone()
    }
}

impl Drop for Shipper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn ship(
    logs: Arc<Logs>,
    source: Source,
    mut finishing: watch::Receiver<bool>,
    read_out: watch::Sender<bool>,
) {
    // The writer makes the folder too, but it must exist to be watched.
    let watch = match std::fs::create_dir_all(&source.dir) {
        Ok(()) => logs.watcher.watch(&source.dir),
        Err(error) => Err(container::spool::Error::Io {
            doing: "create the folder",
            path: source.dir.clone(),
            source: error,
        }),
    };
    // Without file notices the spool is polled.
    let watch = watch.inspect_err(|error| tracing::warn!(%error, "container output is polled"));
    let watch = watch.ok();
    let mut delivered = Delivered::open(&source.dir);
    let mut reader = Reader::open(&source.dir, delivered.kept);
    let mut joiner = Joiner::new(pattern(&source.route));
    if is_empty(&source.dir) && !*finishing.borrow() {
        wait(watch.as_ref(), &mut finishing, false).await;
    }
    loop {
        let last_chance = *finishing.borrow();
        let (back, batch) = read(reader).await;
        reader = back;
        let batch = match batch {
            Ok(batch) => batch,
            Err(error) => {
                tracing::warn!(%error, task = %source.task, "cannot read container output");
                if last_chance {
                    return;
                }
                tokio::time::sleep(AFTER_FAILURE).await;
                continue;
            }
        };
        tell_of_damage(&source, batch.lost_bytes);
        if batch.ended {
            read_out.send_replace(true);
        }
        let caught_up = batch.lines.is_empty();
        let ended = caught_up && (batch.ended || last_chance);
        let mut events = Vec::new();
        batch.lines.iter().for_each(|line| joiner.push(line, &mut events));
        if ended {
            joiner.flush(&mut events);
        }
        deliver(&logs, &source, &events).await;
        if !joiner.is_open() {
            delivered.up_to(&reader);
        }
        if ended {
            return finish(delivered, &mut finishing).await;
        }
        if caught_up {
            let waited = wait(watch.as_ref(), &mut finishing, joiner.is_open()).await;
            if waited == Waited::TooLong {
                let mut events = Vec::new();
                joiner.flush(&mut events);
                deliver(&logs, &source, &events).await;
                delivered.up_to(&reader);
            }
        }
    }
}

fn tell_of_damage(source: &Source, bytes: u64) {
    if bytes > 0 {
        let (task, spool) = (&source.task, source.dir.display());
        tracing::error!(bytes, %spool, %task, "damaged container output is lost");
    }
}

/// Waits briefly for the end of the task once everything is delivered. If the task ends, its files
/// are deleted, and saving the position would be in vain.
async fn finish(delivered: Delivered, finishing: &mut watch::Receiver<bool>) {
    let finished = finishing.wait_for(|finishing| *finishing);
    if let Ok(Ok(_)) = tokio::time::timeout(KEEP_AFTER, finished).await {
        delivered.forget();
    }
}

/// Returns true if the folder exists and is empty.
fn is_empty(dir: &Path) -> bool {
    std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_none())
}

#[derive(Debug, PartialEq, Eq)]
enum Waited {
    Something,
    TooLong,
}

/// Waits until there may be more to read.
async fn wait(watch: Option<&Watch>, finishing: &mut watch::Receiver<bool>, open: bool) -> Waited {
    let changed = async {
        match watch {
            Some(watch) => watch.changed().await,
            None => tokio::time::sleep(OPEN_FOR).await,
        }
    };
    let finish = async {
        if *finishing.borrow() || finishing.changed().await.is_err() {
            // The end is known already, or the shipper is being dropped.
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = changed => Waited::Something,
        () = finish => Waited::Something,
        () = tokio::time::sleep(OPEN_FOR), if open => Waited::TooLong,
    }
}

async fn deliver(logs: &Logs, source: &Source, mut events: &[LogEvent]) {
    while !events.is_empty() {
        let (batch, rest) = events.split_at(fitting(events));
        logs.send(&source.task, &source.run.container, batch).await;
        events = rest;
    }
}

/// Counts the events that fit into one batch; at least one.
fn fitting(events: &[LogEvent]) -> usize {
    let mut room = MAX_BATCH_BYTES;
    let fits = events.iter().take(MAX_BATCH_EVENTS).take_while(|event| {
        let size = event.message.len() + EVENT_OVERHEAD_BYTES;
        let fits = size <= room;
        room = room.saturating_sub(size);
        fits
    });
    fits.count().max(1)
}

/// Reads a batch, outside the event loop if it is large: a busy container fills megabytes. For a
/// few lines, passing the work to another thread would cost more than reading.
async fn read(mut reader: Reader) -> (Reader, Result<Batch, container::spool::Error>) {
    if reader.has_at_most(SHORT_BYTES) {
        let batch = reader.read(SHORT_BYTES);
        return (reader, batch);
    }
    let read = tokio::task::spawn_blocking(move || {
        let batch = reader.read(READ_BYTES);
        (reader, batch)
    });
    match read.await {
        Ok(read) => read,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The program is ending, and this task with it.
            Err(_) => std::future::pending().await,
        },
    }
}

fn pattern(route: &LogRoute) -> Option<Regex> {
    let LogRoute::Awslogs { multiline: Some(pattern), .. } = route else { return None };
    match Regex::new(pattern) {
        Ok(pattern) => Some(pattern),
        Err(error) => {
            tracing::warn!(%error, "the multiline pattern is not used");
            None
        }
    }
}

/// The position up to which a spool was delivered. Dropping it, as an agent that ends does, saves
/// it.
struct Delivered {
    dir: PathBuf,
    /// The saved position.
    kept: Position,
    /// The time of the last save.
    kept_at: Instant,
    safe: Position,
}

impl Delivered {
    fn open(dir: &Path) -> Delivered {
        let kept = kept_position(dir);
        Delivered { dir: dir.to_owned(), kept, kept_at: Instant::now(), safe: kept }
    }

    /// Records that everything the reader has returned is delivered.
    fn up_to(&mut self, reader: &Reader) {
        self.safe = reader.position();
        // The first segment of a spool is number 1.
        let first = self.kept.segment.max(1);
        if first < self.safe.segment {
            self.keep();
            if let Err(error) = reader.free(self.safe) {
                tracing::warn!(%error, "delivered output was not deleted");
            }
        } else if self.kept_at.elapsed() >= KEEP_AFTER {
            self.keep();
        }
    }

    /// Saves the position if it has changed. If that fails, some output is delivered twice.
    fn keep(&mut self) {
        self.kept_at = Instant::now();
        if self.kept == self.safe {
            return;
        }
        let mut text = serde_json::to_vec(&self.safe).unwrap_or_default();
        seal::close(&mut text);
        match file::replace(&position_file(&self.dir), &text) {
            Ok(()) => self.kept = self.safe,
            Err(error) => tracing::warn!(%error, "output may be delivered twice after a restart"),
        }
    }

    fn forget(mut self) {
        self.safe = self.kept;
    }
}

impl Drop for Delivered {
    fn drop(&mut self) {
        self.keep();
    }
}

/// The size of a position file, which holds two numbers, is far below this.
const MAX_POSITION_BYTES: u64 = 4096;

/// Returns the path of the position file. It is beside the spool's folder, because changes in the
/// folder wake the reader.
fn position_file(dir: &Path) -> PathBuf {
    let mut path = dir.as_os_str().to_owned();
    path.push(".position.json");
    path.into()
}

/// Reads the saved position. If the file is damaged, delivery starts over: some output twice is
/// better than none.
fn kept_position(dir: &Path) -> Position {
    let path = position_file(dir);
    match files::read(&path, MAX_POSITION_BYTES).and_then(|text| seal::open_json(&text)) {
        Ok(position) => position,
        Err(error) => {
            if error.kind() != std::io::ErrorKind::NotFound {
                let path = path.display();
                tracing::warn!(%path, %error, "container output may be delivered twice");
            }
            Position::START
        }
    }
}

#[cfg(test)]
mod tests {
    use api::Timestamp;

    use super::*;

    #[test]
    fn each_life_of_a_container_has_a_position_of_its_own() {
        let [first, second] =
            ["t/0/output.0", "t/0/output.1"].map(|dir| position_file(dir.as_ref()));
        assert_ne!(first, second);
        assert_eq!(first, Path::new("t/0/output.0.position.json"));
    }

    #[test]
    fn a_batch_is_what_cloudwatch_takes() {
        let event = |size: usize| LogEvent { at: Timestamp(0), message: "x".repeat(size) };
        assert_eq!(fitting(&vec![event(1); 20_000]), MAX_BATCH_EVENTS);
        assert_eq!(fitting(&vec![event(256 * 1024 - 26); 9]), 4);
        assert_eq!(fitting(&[event(2 << 20)]), 1);
    }
}
