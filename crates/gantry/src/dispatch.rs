//! The way from a commit to the hosts that it concerns: one task reads the feed of commits for all
//! links, and wakes those alone whose hosts are in it.
//!
//! It must not know: what an assignment is; that is `control::assign`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use control::assign::{self, Sent};
use model::id::{AccountId, HostId, TaskId};
use model::link::Assignment;
use model::state::State;
use store::feed::{Feed, News};
use tokio::sync::watch;

/// Tasks that a follower is told of by name; with more it looks at all that its host holds.
const MAX_NAMED: usize = 4096;

/// The part of a host's assignment that has to be computed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Look {
    /// These tasks; none, if only the host's own row changed.
    Tasks(BTreeSet<TaskId>),
    Everything,
}

impl Look {
    /// Returns what an agent that was sent `sent` has to be told, if anything.
    pub(crate) fn assignment(
        &self,
        state: &State,
        host: &HostId,
        sent: &Sent,
        home: &AccountId,
    ) -> Option<Assignment> {
        match self {
            Look::Tasks(tasks) => assign::changes(state, host, tasks, sent, home),
            Look::Everything => assign::difference(state, host, sent, home),
        }
    }

    fn add(&mut self, more: Look) {
        let Look::Tasks(tasks) = self else { return };
        match more {
            Look::Tasks(more) => tasks.extend(more),
            Look::Everything => *self = Look::Everything,
        }
        if matches!(self, Look::Tasks(tasks) if tasks.len() > MAX_NAMED) {
            *self = Look::Everything;
        }
    }
}

/// Several follow one host: the parts of a link, and an older link that is still ending.
type Key = (HostId, u64);

/// The followers of all hosts.
#[derive(Debug)]
pub(crate) struct Dispatcher(Mutex<Followers>);

#[derive(Debug, Default)]
struct Followers {
    inboxes: BTreeMap<Key, Inbox>,
    made: u64,
    /// The writer has ended, and nothing comes any more.
    has_ended: bool,
}

#[derive(Debug)]
struct Inbox {
    look: Arc<Mutex<Option<Look>>>,
    wake: watch::Sender<()>,
}

/// Follows one host; what it has not taken yet waits as one look.
#[derive(Debug)]
pub(crate) struct Follower {
    dispatcher: Arc<Dispatcher>,
    key: Key,
    look: Arc<Mutex<Option<Look>>>,
    woken: watch::Receiver<()>,
}

impl Dispatcher {
    /// Starts the task that reads the feed; it ends with the writer.
    pub(crate) fn start((state, feed): (Arc<State>, Feed)) -> Arc<Dispatcher> {
        let dispatcher = Arc::new(Dispatcher(Mutex::default()));
        tokio::spawn(dispatcher.clone().run(state, feed));
        dispatcher
    }

    async fn run(self: Arc<Self>, mut state: Arc<State>, mut feed: Feed) {
        while let Some(news) = feed.next().await {
            match &news {
                News::Commit(commit) => {
                    let hosts = assign::concerned(&state, &commit.state, &commit.touched);
                    let mut followers = self.followers();
                    for (host, tasks) in hosts {
                        followers.tell(&host, &Look::Tasks(tasks));
                    }
                }
                News::Missed(_) => self.followers().tell_all(),
            }
            state = news.state().clone();
        }
        let mut followers = self.followers();
        followers.has_ended = true;
        followers.inboxes.clear();
    }

    /// Follows `host` from now on: what is published before need not be told, what is published
    /// afterwards is.
    pub(crate) fn follow(self: &Arc<Self>, host: &HostId) -> Follower {
        let mut followers = self.followers();
        followers.made += 1;
        let key = (host.clone(), followers.made);
        let (wake, woken) = watch::channel(());
        let look = Arc::default();
        if !followers.has_ended {
            followers.inboxes.insert(key.clone(), Inbox { look: Arc::clone(&look), wake });
        }
        Follower { dispatcher: self.clone(), key, look, woken }
    }

    fn followers(&self) -> MutexGuard<'_, Followers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Followers {
    fn tell(&mut self, host: &HostId, look: &Look) {
        let of_host = self.inboxes.range((host.clone(), 0)..=(host.clone(), u64::MAX));
        of_host.for_each(|(_, inbox)| inbox.tell(look.clone()));
    }

    fn tell_all(&mut self) {
        self.inboxes.values().for_each(|inbox| inbox.tell(Look::Everything));
    }
}

impl Inbox {
    fn tell(&self, look: Look) {
        match &mut *self.look.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(waiting) => waiting.add(look),
            none => *none = Some(look),
        }
        self.wake.send_replace(());
    }
}

impl Follower {
    /// Waits for the next look. None when the control plane stops. May be cancelled.
    pub(crate) async fn next(&mut self) -> Option<Look> {
        loop {
            self.woken.changed().await.ok()?;
            let look = self.look.lock().unwrap_or_else(PoisonError::into_inner).take();
            if look.is_some() {
                return look;
            }
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.dispatcher.followers().inboxes.remove(&self.key);
    }
}

#[cfg(test)]
mod tests;
