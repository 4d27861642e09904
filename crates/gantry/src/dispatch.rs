//! The way from a commit to the hosts that it concerns: one task reads the feed of commits for all
//! links, and wakes those alone whose hosts are in it, or that must know of a security group in it.
//!
//! It must not know: what an assignment is; that is `control::assign`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use control::assign::{self, Concerned, Sent, Touched};
use model::id::{AccountId, HostId, SecurityGroupId};
use model::link::Assignment;
use model::state::State;
use store::feed::{Feed, News};
use tokio::sync::watch;

/// Things that a follower is told of by name; with more it looks at all that its host holds.
const MAX_NAMED: usize = 4096;

/// The part of a host's assignment that has to be computed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Look {
    /// The things that were touched; none, if only the host's own row changed.
    At(Touched),
    Everything,
}

impl Look {
    /// Returns the security groups of which the link must be told before it asks for the assignment.
    pub(crate) fn needs(&self, state: &State, host: &HostId) -> BTreeSet<SecurityGroupId> {
        match self {
            Look::At(touched) => assign::needs(state, host, touched),
            Look::Everything => assign::all_needs(state, host),
        }
    }

    /// Returns what an agent that was sent `sent` has to be told, if anything.
    pub(crate) fn assignment(
        &self,
        state: &State,
        host: &HostId,
        sent: &Sent,
        home: &AccountId,
    ) -> Option<Assignment> {
        match self {
            Look::At(touched) => assign::changes(state, host, touched, sent, home),
            Look::Everything => Some(assign::assignment(state, host, Some(sent), home)),
        }
    }

    fn add(&mut self, more: Look) {
        let Look::At(touched) = self else { return };
        match more {
            Look::At(more) => touched.add(more),
            Look::Everything => *self = Look::Everything,
        }
        if matches!(self, Look::At(touched) if touched.len() > MAX_NAMED) {
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
    /// The security groups of which each follower must be told.
    groups: BTreeSet<(SecurityGroupId, Key)>,
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
    /// The security groups that it is told of.
    groups: BTreeSet<SecurityGroupId>,
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
                    let concerned = assign::concerned(&state, &commit.state, &commit.touched);
                    self.followers().tell_concerned(concerned);
                }
                News::Missed(_) => self.followers().tell_all(),
            }
            state = news.state().clone();
        }
        let mut followers = self.followers();
        followers.has_ended = true;
        followers.inboxes.clear();
        followers.groups.clear();
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
        Follower { dispatcher: self.clone(), key, look, woken, groups: BTreeSet::new() }
    }

    fn followers(&self) -> MutexGuard<'_, Followers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Followers {
    fn tell_concerned(&mut self, mut concerned: Concerned) {
        for (host, tasks) in std::mem::take(&mut concerned.hosts) {
            self.tell(&host, &Look::At(Touched { tasks, ..Touched::default() }));
        }
        for group in concerned.groups.keys() {
            let first = (group.clone(), (HostId::from(""), 0));
            let following = self.groups.range(first..).take_while(|(of, _)| of == group);
            for inbox in following.filter_map(|(_, key)| self.inboxes.get(key)) {
                inbox.tell(Look::At(concerned.touched(group)));
            }
        }
    }

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

impl Follower {
    /// Follows these security groups too. Returns true if it has followed all of them already; if
    /// not, a state that was read before may lack what will not be told.
    pub(crate) fn has_followed(&mut self, groups: &BTreeSet<SecurityGroupId>) -> bool {
        let more: Vec<_> = groups.difference(&self.groups).cloned().collect();
        if more.is_empty() {
            return true;
        }
        let mut followers = self.dispatcher.followers();
        if followers.inboxes.contains_key(&self.key) {
            followers.groups.extend(more.iter().map(|group| (group.clone(), self.key.clone())));
        }
        self.groups.extend(more);
        false
    }

    /// Follows no security groups but these any more.
    pub(crate) fn follow_only(&mut self, groups: &BTreeSet<SecurityGroupId>) {
        let gone: Vec<_> = self.groups.difference(groups).cloned().collect();
        if gone.is_empty() {
            return;
        }
        let mut followers = self.dispatcher.followers();
        for group in gone {
            self.groups.remove(&group);
            followers.groups.remove(&(group, self.key.clone()));
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.follow_only(&BTreeSet::new());
        self.dispatcher.followers().inboxes.remove(&self.key);
    }
}

#[cfg(test)]
mod tests;
