//! The containers' output on its way to the control plane: read from the spool of each run, sent in
//! batches, and freed on disk once the control plane has stored it.
//! A batch is sent again after a lost connection, so an event may arrive twice but is never
//! missing. The position for reading on after a restart of the agent is saved beside the spool.

mod lines;
mod ship;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use container::spool::watch::Watcher;
use model::id::{TaskId, Text};
use model::link::{FromAgent, LogBatch, LogEvent, LogRoute};
use tokio::sync::{mpsc, oneshot, watch};

use crate::task::step::Run;
use ship::Shipper;

/// The log delivery of this host's containers.
#[derive(Debug)]
pub(crate) struct Logs {
    watcher: Watcher,
    state: Mutex<State>,
    /// Number of connections so far; a change wakes the tasks that wait for one.
    connected: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct State {
    link: Option<mpsc::Sender<FromAgent>>,
    /// The last batch number used on this connection.
    number: u64,
    waiting: BTreeMap<u64, oneshot::Sender<()>>,
    shippers: BTreeMap<(TaskId, Run), Shipper>,
}

/// A spool to deliver, and the route of its events.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub task: TaskId,
    pub run: Run,
    pub route: LogRoute,
    /// The folder of the spool.
    pub dir: PathBuf,
}

impl Logs {
    /// Starts the delivery; needs a tokio runtime.
    pub(crate) fn start() -> Result<Arc<Logs>, container::spool::Error> {
        let (connected, _) = watch::channel(0);
        Ok(Arc::new(Logs { watcher: Watcher::start()?, state: Mutex::default(), connected }))
    }

    /// Starts to deliver a spool, in place of an earlier delivery of it. That one may have
    /// finished, at the end mark of a container that was made again since.
    pub(crate) fn deliver(self: &Arc<Self>, source: Source) {
        let key = (source.task.clone(), source.run.clone());
        let mut state = self.state();
        let earlier = state.shippers.remove(&key).map(Shipper::stop);
        state.shippers.insert(key, Shipper::start(self.clone(), source, earlier));
    }

    /// Waits until all output of the task's containers is stored by the control plane. They must
    /// have been removed before.
    pub(crate) async fn finish(&self, task: &TaskId) {
        let shippers: Vec<_> = {
            let state = self.state();
            let mine = state.shippers.iter().filter(|((of, _), _)| of == task);
            mine.map(|(key, shipper)| (key.clone(), shipper.finish())).collect()
        };
        for (key, mut done) in shippers {
            // A shipper that is gone has nothing left to deliver.
            let _gone = done.wait_for(|done| *done).await;
            self.state().shippers.remove(&key);
        }
    }

    /// Waits until the reader has seen the end of a run's output, delivered or not; returns at once
    /// if it is not being read.
    pub(crate) async fn ended(&self, task: &TaskId, run: &Run) {
        let read_out = {
            let state = self.state();
            state.shippers.get(&(task.clone(), run.clone())).map(Shipper::read_out)
        };
        if let Some(mut read_out) = read_out {
            let _gone = read_out.wait_for(|read_out| *read_out).await;
        }
    }

    /// Returns true if the reader has seen the end of a run's output; then the run is most likely
    /// over.
    pub(crate) fn have_ended(&self, task: &TaskId, run: &Run) -> bool {
        let state = self.state();
        let shipper = state.shippers.get(&(task.clone(), run.clone()));
        shipper.is_some_and(|shipper| *shipper.read_out().borrow())
    }

    /// Stops every delivery at its position; the next agent continues there.
    pub(crate) fn stop(&self) {
        let shippers = std::mem::take(&mut self.state().shippers);
        drop(shippers);
    }

    pub(crate) fn on_connected(&self, link: mpsc::Sender<FromAgent>) {
        let mut state = self.state();
        state.link = Some(link);
        state.number = 0;
        state.waiting.clear();
        drop(state);
        self.connected.send_modify(|count| *count += 1);
    }

    pub(crate) fn on_disconnected(&self) {
        let mut state = self.state();
        state.link = None;
        state.waiting.clear();
    }

    /// Records that all batches up to this one are durable.
    pub(crate) fn on_kept(&self, number: u64) {
        let mut state = self.state();
        let later = state.waiting.split_off(&(number + 1));
        let kept = std::mem::replace(&mut state.waiting, later);
        for waiting in kept.into_values() {
            // The shipper may be gone.
            let _unwanted = waiting.send(());
        }
    }

    /// Sends events until the control plane has stored them, over as many connections as that
    /// takes.
    async fn send(&self, task: &TaskId, container: &Text, events: &[LogEvent]) {
        let mut connected = self.connected.subscribe();
        loop {
            let count = *connected.borrow_and_update();
            if self.try_send(task, container, events).await {
                return;
            }
            let _closed = connected.wait_for(|now| *now != count).await;
        }
    }

    /// Sends events once; false if the connection ended before they were known to be stored.
    async fn try_send(&self, task: &TaskId, container: &Text, events: &[LogEvent]) -> bool {
        let Some(link) = self.state().link.clone() else { return false };
        let Ok(permit) = link.reserve().await else { return false };
        let kept = {
            let mut state = self.state();
            let same = state.link.as_ref().is_some_and(|now| now.same_channel(&link));
            if !same {
                return false;
            }
            state.number += 1;
            let (sender, kept) = oneshot::channel();
            let number = state.number;
            state.waiting.insert(number, sender);
            // The lock is still held, so that batches are sent in the order of their numbers.
            permit.send(FromAgent::Logs(LogBatch {
                number,
                task: task.clone(),
                container: container.clone(),
                events: events.to_vec(),
            }));
            kept
        };
        drop(link);
        kept.await.is_ok()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use container::spool::writer::{Accepted, Writer};
    use container::spool::{Limits, Stream};

    use super::*;

    #[tokio::test]
    async fn what_follows_the_end_of_a_container_that_was_made_again_is_delivered() {
        let folder = tempfile::tempdir().expect("a folder");
        let dir = folder.path().join("output.0");
        let run = Run { container: "web".into(), number: 0 };
        let route = LogRoute::Kept;
        let source = Source { task: "t".into(), run, route, dir: dir.clone() };
        let logs = Logs::start().expect("started");
        let (link, mut sent) = mpsc::channel(8);
        logs.on_connected(link);
        // The container never ran, and was removed.
        Writer::open(&dir, Limits::DEFAULT).expect("opened").finish(1).expect("finished");
        logs.deliver(source.clone());
        logs.ended(&source.task, &source.run).await;

        let mut writer = Writer::open(&dir, Limits::DEFAULT).expect("opened again");
        logs.deliver(source.clone());
        assert!(!logs.have_ended(&source.task, &source.run));
        let accepted = writer.append(Stream::Stdout, 2, b"one\n").expect("written");
        assert_eq!(accepted, Accepted::Yes);
        let next = tokio::time::timeout(Duration::from_secs(30), sent.recv()).await;
        let Some(FromAgent::Logs(batch)) = next.expect("in time") else { panic!("no output") };
        assert_eq!(batch.events.iter().map(|event| &*event.message).collect::<Vec<_>>(), ["one"]);
        logs.on_kept(batch.number);
        writer.finish(3).expect("finished");
        logs.ended(&source.task, &source.run).await;
        logs.stop();
    }
}
