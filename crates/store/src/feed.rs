//! The feed of commits: tells followers which rows each published state changed, so that they pay
//! for what changed instead of for what exists.
//!
//! It must not know: who follows, and what a row means to them. A follower that is too slow is told
//! so and begins anew with the published state; nobody waits for it.

use std::collections::BTreeSet;
use std::sync::Arc;

use arc_swap::ArcSwap;
use model::state::{RowKey, State};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{self, Receiver, Sender, WeakSender};

/// Commits that a follower may be behind. Each keeps what its state has apart from the next, some
/// 20 KiB for a plain write, until its slowest follower has taken it.
pub(crate) const MAX_BEHIND: usize = 256;

/// A published state and what it changed.
#[derive(Debug)]
pub struct Commit {
    /// The number of the state, which grows by one with each commit.
    pub version: u64,
    /// The state after the commit.
    pub state: Arc<State>,
    /// Every row touched since the commit before, at least one of them durable: leases alone are
    /// published, and told to nobody.
    pub touched: BTreeSet<RowKey>,
}

/// The next thing that a follower is told.
#[derive(Debug)]
pub enum News {
    /// The commit after the last one that the follower was told of.
    Commit(Arc<Commit>),
    /// It was too slow, and anything may have changed up to this state.
    Missed(Arc<State>),
}

impl News {
    /// The state that the follower knows of now.
    #[must_use]
    pub fn state(&self) -> &Arc<State> {
        match self {
            News::Commit(commit) => &commit.state,
            News::Missed(state) => state,
        }
    }
}

/// The writer's end.
#[derive(Debug)]
pub(crate) struct Publisher(Sender<Arc<Commit>>);

/// Makes followers, for as long as the writer lives.
#[derive(Debug)]
pub(crate) struct Source {
    commits: WeakSender<Arc<Commit>>,
    published: Arc<ArcSwap<State>>,
}

/// One follower's end.
#[derive(Debug)]
pub struct Feed {
    commits: Receiver<Arc<Commit>>,
    published: Arc<ArcSwap<State>>,
    /// Of the state that it begins or began anew with: commits up to it are no news.
    known: u64,
}

/// Makes the two ends of a feed over the states in `published`.
pub(crate) fn feed(published: Arc<ArcSwap<State>>) -> (Publisher, Source) {
    let (commits, _) = broadcast::channel(MAX_BEHIND);
    let source = Source { commits: commits.downgrade(), published };
    (Publisher(commits), source)
}

impl Publisher {
    /// Wakes the followers. Without any, nothing is kept.
    pub(crate) fn publish(&self, commit: Commit) {
        let _followers = self.0.send(Arc::new(commit));
    }
}

impl Source {
    /// Gives the published state, and follows the commits after it. The feed of a writer that has
    /// ended ends.
    pub(crate) fn follow(&self) -> (Arc<State>, Feed) {
        let commits = match self.commits.upgrade() {
            Some(sender) => sender.subscribe(),
            None => broadcast::channel(1).1,
        };
        let state = self.published.load_full();
        let feed = Feed { commits, published: self.published.clone(), known: state.version };
        (state, feed)
    }
}

impl Feed {
    /// Waits for the next commit, in order. None when the writer has ended. May be cancelled.
    pub async fn next(&mut self) -> Option<News> {
        loop {
            match self.commits.recv().await {
                Ok(commit) if commit.version <= self.known => {}
                Ok(commit) => return Some(News::Commit(commit)),
                Err(RecvError::Lagged(_)) => {
                    // The commits still in the channel are in the published state too, so the
                    // channel is joined anew at its end.
                    self.commits = self.commits.resubscribe();
                    let state = self.published.load_full();
                    self.known = state.version;
                    return Some(News::Missed(state));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
