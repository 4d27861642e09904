//! The one writer of `State`: a thread that takes every request that is waiting, runs each in a
//! transaction, lets the controllers look at what changed, stores it all with one sync, publishes
//! the new state, only then answers, and at last tells the followers what changed.
//!
//! It decides nothing: requests and controllers are functions it is given. Readers never wait for
//! it, they take the last published state.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use api::Timestamp;
use arc_swap::ArcSwap;
use model::random::Seed;
use model::state::{PutBack, RowKey, State, Unreadable};
use model::texts::Texts;
use model::tx::{Committed, Tx};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use crate::engine::{self, Engine};
use crate::feed::{Commit, Feed, Publisher, Source, feed};

/// Requests accepted and not yet answered; callers beyond wait. Enough for the largest burst of
/// clients and agents seen at 100,000 tasks, at some 200 bytes each.
const MAX_PENDING: usize = 4096;

/// Requests in one batch: more would make the first wait longer than the sync it saves the last.
const MAX_BATCH: usize = 512;

/// The longest sleep between two looks at the clock, which somebody may have set.
const MAX_SLEEP: Duration = Duration::from_secs(30);

/// The shortest: controllers that find the same work due for ever must not take a whole core.
const MIN_SLEEP: Duration = Duration::from_millis(5);

/// The delay before controllers run again after they failed.
const RETRY_MS: i64 = 1000;

/// Rows handed over at once when a start reads them, and how many such lots may wait: enough that
/// neither thread waits for the other, and a few MiB.
const READ_BATCH: usize = 256;
const MAX_READ_BATCHES: usize = 16;

/// The controllers' pass over every batch. Returns the time at which it must run again even without
/// a batch.
pub type Controllers = Box<dyn FnMut(&mut Tx) -> Option<Timestamp> + Send>;

/// The functions that the owner of the writer supplies.
pub struct Hooks {
    /// Gives the time at which a batch happens.
    pub now: Box<dyn FnMut() -> Timestamp + Send>,
    /// Makes the seed of a batch's identifiers; it must not be guessable.
    pub seed: Box<dyn FnMut() -> Seed + Send>,
    /// Runs in every batch after its requests, first when the writer starts, and at the time it
    /// returned last.
    pub after: Controllers,
}

/// Why a request has not happened.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// The batch could not be stored.
    #[error(transparent)]
    NotStored(#[from] Arc<engine::Error>),
    /// The request or a controller panicked over it.
    #[error("the request or a controller failed inside and was undone; the log has the details")]
    Panicked,
    /// The region is shutting down.
    #[error("the region is shutting down; the request was not carried out")]
    Closed,
}

/// Why the stored state could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The engine failed.
    #[error(transparent)]
    Engine(#[from] engine::Error),
    /// A row is from a later version, or damaged.
    #[error("{0}; start the version of Gantry that wrote it")]
    Row(Unreadable),
}

/// A handle to the writer. When the last one is dropped, the thread answers what it has accepted,
/// ends, and lets go of the engine.
#[derive(Debug, Clone)]
pub struct Writer {
    thread: Arc<Thread>,
}

#[derive(Debug)]
struct Thread {
    pending: Arc<Semaphore>,
    published: Arc<ArcSwap<State>>,
    source: Source,
    /// Both taken when it is dropped.
    requests: Option<Sender<Request>>,
    handle: Mutex<Option<JoinHandle<()>>>,
}

/// Runs a request in a transaction.
type Run = Box<dyn FnOnce(&mut Tx) -> Ran + Send>;

/// Tells the caller what became of it, once that is known.
type Answer = Box<dyn FnOnce(Result<(), Error>) + Send>;

struct Request {
    run: Run,
    /// Given back with the answer.
    permit: OwnedSemaphorePermit,
}

/// A request that was run.
struct Ran {
    keep: bool,
    answer: Answer,
}

/// Reads the state that `engine` holds: one thread reads rows, this one puts them back.
pub fn load(engine: &Engine) -> Result<State, LoadError> {
    let mut state = State { version: engine.version(), ..State::default() };
    let (read, batches) = sync_channel(MAX_READ_BATCHES);
    let outcome = std::thread::scope(|scope| {
        let reader = scope.spawn(move || read_rows(engine, &read));
        for put_back in batches.into_iter().flatten() {
            put_back(&mut state);
        }
        reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    });
    outcome.map(|()| state)
}

/// Reads every row; ends at the first that is unreadable.
fn read_rows(engine: &Engine, read: &SyncSender<Vec<PutBack>>) -> Result<(), LoadError> {
    let (mut batch, mut unreadable) = (Vec::new(), None);
    let mut texts = Texts::default();
    engine.load(|row| {
        if unreadable.is_some() {
            return;
        }
        match State::read(row.table, row.key, row.value, &mut texts) {
            Ok(put_back) => batch.push(put_back),
            Err(error) => unreadable = Some(error),
        }
        if batch.len() == READ_BATCH {
            // The other end waits until this one is dropped.
            let _taken = read.send(std::mem::take(&mut batch));
        }
    })?;
    let _taken = read.send(batch);
    unreadable.map_or(Ok(()), |row| Err(LoadError::Row(row)))
}

impl Writer {
    /// Starts the writer of `state`, which `engine` holds.
    pub fn spawn(engine: Engine, state: State, hooks: Hooks) -> std::io::Result<Writer> {
        let state = Arc::new(state);
        let published = Arc::new(ArcSwap::new(state.clone()));
        let (publisher, source) = feed(published.clone());
        let (requests, queue) = channel();
        let mut work = Work {
            engine,
            state,
            hooks,
            published: published.clone(),
            publisher,
            doubted: false,
            texts: Texts::default(),
        };
        let handle = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || work.serve(&queue))?;
        let thread = Thread {
            pending: Arc::new(Semaphore::new(MAX_PENDING)),
            published,
            source,
            requests: Some(requests),
            handle: Mutex::new(Some(handle)),
        };
        Ok(Writer { thread: Arc::new(thread) })
    }

    /// The last published state.
    #[must_use]
    pub fn state(&self) -> Arc<State> {
        self.thread.published.load_full()
    }

    /// Gives the last published state, and a feed of what is committed on top of it.
    #[must_use]
    pub fn follow(&self) -> (Arc<State>, Feed) {
        self.thread.source.follow()
    }

    /// Runs work that refuses nothing in a transaction, as [`Writer::submit`] does a request.
    pub async fn run<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: FnOnce(&mut Tx) -> R + Send + 'static,
    {
        let Ok(done) = self.submit(|tx: &mut Tx| Ok::<R, Infallible>(work(tx))).await?;
        Ok(done)
    }

    /// Runs `request` in a transaction and returns what it returned, once everything it saw and
    /// did is durable and published. When it returns an error, what it did is undone. Dropping the
    /// future does not take the request back.
    pub async fn submit<R, E, F>(&self, request: F) -> Result<Result<R, E>, Error>
    where
        R: Send + 'static,
        E: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<R, E> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let run: Run = Box::new(move |tx| {
            let result = request(tx);
            let keep = result.is_ok();
            // A caller that is gone needs no answer.
            let answer = |outcome: Result<(), Error>| drop(reply.send(outcome.map(|()| result)));
            Ran { keep, answer: Box::new(answer) }
        });
        let pending = self.thread.pending.clone();
        let permit = pending.acquire_owned().await.map_err(|_| Error::Closed)?;
        let requests = self.thread.requests.as_ref().ok_or(Error::Closed)?;
        requests.send(Request { run, permit }).map_err(|_| Error::Closed)?;
        // A request that panics drops the reply without an answer.
        answer.await.map_err(|_| Error::Panicked)?
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.requests = None;
        let handle = self.handle.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A request may own the last handle; the thread cannot wait for itself.
        if let Some(handle) = handle
            && handle.thread().id() != std::thread::current().id()
            && handle.join().is_err()
        {
            tracing::error!("the writer panicked");
        }
    }
}

/// The data that the writer's thread owns.
struct Work {
    engine: Engine,
    state: Arc<State>,
    hooks: Hooks,
    published: Arc<ArcSwap<State>>,
    publisher: Publisher,
    /// The last thing given to the engine was not stored.
    doubted: bool,
    /// Texts of rows that came to rest lately.
    texts: Texts,
}

/// Requests of a batch that wait for its end.
#[derive(Default)]
struct Waiting {
    answers: Vec<Answer>,
    permits: Vec<OwnedSemaphorePermit>,
}

impl Work {
    fn serve(&mut self, queue: &Receiver<Request>) {
        let mut wake = self.batch(None, queue);
        loop {
            let first = match wake {
                None => queue.recv().map_err(RecvTimeoutError::from),
                Some(at) => queue.recv_timeout(self.sleep(at)),
            };
            match first {
                Ok(request) => wake = self.batch(Some(request), queue),
                Err(RecvTimeoutError::Timeout) => wake = self.batch(None, queue),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn sleep(&mut self, until: Timestamp) -> Duration {
        let left_ms = until.0.saturating_sub((self.hooks.now)().0);
        Duration::from_millis(u64::try_from(left_ms).unwrap_or(0)).clamp(MIN_SLEEP, MAX_SLEEP)
    }

    /// Runs and answers what is waiting; returns when the controllers want to run again.
    fn batch(&mut self, first: Option<Request>, queue: &Receiver<Request>) -> Option<Timestamp> {
        let now = (self.hooks.now)();
        let mut tx = Tx::begin(&self.state, now, (self.hooks.seed)());
        let mut waiting = Waiting::default();
        let mut next = first;
        while let Some(Request { run, permit }) = next {
            waiting.permits.push(permit);
            waiting.answers.extend(attempt(run, &mut tx));
            let room = waiting.permits.len() < MAX_BATCH;
            next = room.then(|| queue.try_recv().ok()).flatten();
        }
        let after = &mut self.hooks.after;
        let passed = catch_unwind(AssertUnwindSafe(|| after(&mut tx)));
        let (outcome, wake) = match passed {
            Ok(wake) => {
                tx.share(&mut self.texts);
                (self.keep(tx.finish()), wake)
            }
            // A batch that makes a controller panic is refused whole: the region keeps the state
            // from before it.
            Err(_) => (Err(Error::Panicked), Some(Timestamp(now.0.saturating_add(RETRY_MS)))),
        };
        let (outcome, news) = match outcome {
            Ok(news) => (Ok(()), news),
            Err(error) => (Err(error), None),
        };
        for answer in waiting.answers {
            answer(outcome.clone());
        }
        // The followers come last: with many of them, callers would wait behind what they do.
        if let Some(commit) = news {
            self.publisher.publish(commit);
        }
        wake
    }

    /// Stores and publishes what a batch did; gives what the followers are to be told of it.
    fn keep(&mut self, done: Committed) -> Result<Option<Commit>, Error> {
        if done.touched.is_empty() {
            return Ok(None);
        }
        // Leases and their like are published only. But while the engine is in doubt they wait for
        // it too: controllers must not take what was refused for silence.
        if !done.changes.is_empty() || self.doubted {
            let stored = self.engine.commit(&done.changes);
            self.doubted = stored.is_err();
            stored.map_err(|error| {
                tracing::error!(%error, "a batch was not stored");
                Error::NotStored(Arc::new(error))
            })?;
        }
        self.state = Arc::new(done.state);
        self.published.store(self.state.clone());
        let (version, state, touched) = (self.state.version, self.state.clone(), done.touched);
        let is_news = touched.iter().any(RowKey::is_durable);
        Ok(is_news.then_some(Commit { version, state, touched }))
    }
}

/// Runs one request inside the batch's transaction. Nothing of it stays if it refuses or panics.
fn attempt(run: Run, tx: &mut Tx) -> Option<Answer> {
    let mut inner = tx.nested();
    // The panic hook has written the message; the caller learns of it by the missing answer.
    let ran = catch_unwind(AssertUnwindSafe(|| run(&mut inner))).ok()?;
    if ran.keep {
        tx.adopt(inner);
    }
    Some(ran.answer)
}

#[cfg(test)]
mod tests;
