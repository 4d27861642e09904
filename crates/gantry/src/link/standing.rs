//! The links that stand, at most one for each host: who may take the place of whom. Two agents are
//! one host when a data folder or a whole machine was copied; both would run its tasks.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use model::id::{HostId, Text};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};

/// What the second of two agents is told.
pub(super) const TWIN: &str = "another agent with this host id is alive; if this is a copy of its \
                               data folder, remove agent/host.id from it";

/// The longest that an agent has to prove that it is alive, and half of what the other one waits
/// for its welcome.
const LONGEST_PATIENCE: Duration = Duration::from_secs(5);

/// Agents that wait for word of the same one; of more it is believed to be alive.
const QUESTIONS: usize = 4;

/// Links whose agents have not shown a token yet; more are sent away at once. Each may take as much
/// memory as a Hello.
const MAX_STRANGERS: usize = 64;

/// Asks whether an agent is alive; dropped unanswered when its link ends.
pub(super) type Question = oneshot::Sender<()>;

/// All links.
pub(crate) struct Links {
    known: Mutex<Known>,
    strangers: Arc<Semaphore>,
}

#[derive(Default)]
struct Known {
    of_host: BTreeMap<HostId, Entry>,
    /// Of the newest link.
    number: u64,
}

struct Entry {
    life: Option<Text>,
    number: u64,
    /// Dropping it tells the link that a newer one took its place.
    replace: oneshot::Sender<()>,
    questions: mpsc::Sender<Question>,
}

/// A link's own end of its entry.
pub(super) struct Standing {
    /// Fires when a newer link takes its place.
    pub(super) replaced: oneshot::Receiver<()>,
    pub(super) questions: mpsc::Receiver<Question>,
}

impl Default for Links {
    fn default() -> Links {
        Links { known: Mutex::default(), strangers: Arc::new(Semaphore::new(MAX_STRANGERS)) }
    }
}

impl Links {
    /// Returns a place for an agent that has shown no token, if there is one.
    pub(super) fn stranger(&self) -> Option<OwnedSemaphorePermit> {
        self.strangers.clone().try_acquire_owned().ok()
    }

    /// Enters a new link for `host`, in the place of one that stands. None: an agent of another
    /// life has that one, and said something within `patience`.
    pub(super) async fn enter(
        &self,
        host: &HostId,
        life: Option<&Text>,
        patience: Duration,
    ) -> Option<Standing> {
        let (number, answer) = match self.try_enter(host, life, None) {
            Ok(standing) => return Some(standing),
            Err(asked) => asked?,
        };
        match tokio::time::timeout(patience.min(LONGEST_PATIENCE), answer).await {
            Ok(Ok(())) => None,
            // Its link ended, or it is silent. One that came since is alive.
            Ok(Err(_)) | Err(_) => self.try_enter(host, life, Some(number)).ok(),
        }
    }

    /// Fails with the number of the link that stands and what will bring its agent's answer; with
    /// nothing when too many have asked it.
    fn try_enter(
        &self,
        host: &HostId,
        life: Option<&Text>,
        silent: Option<u64>,
    ) -> Result<Standing, Option<(u64, oneshot::Receiver<()>)>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.of_host.retain(|_, entry| !entry.replace.is_closed());
        if let Some(entry) = known.of_host.get(host) {
            let is_silent = silent == Some(entry.number);
            match judge(entry.life.as_ref(), life, is_silent) {
                Verdict::Replace => {}
                Verdict::Ask => {
                    let (question, answer) = oneshot::channel();
                    let asked = entry.questions.try_send(question).is_ok();
                    return Err(asked.then_some((entry.number, answer)));
                }
            }
        }
        known.number += 1;
        let (replace, replaced) = oneshot::channel();
        let (ask, questions) = mpsc::channel(QUESTIONS);
        let (life, number) = (life.cloned(), known.number);
        known.of_host.insert(host.clone(), Entry { life, number, replace, questions: ask });
        Ok(Standing { replaced, questions })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// The newer link takes the place of the one that stands.
    Replace,
    /// First the agent of the one that stands is asked whether it is alive.
    Ask,
}

/// Decides between a link that stands and a newer one of the same host. The same life is one agent
/// that connects anew; of two agents that name none nobody can tell.
fn judge(standing: Option<&Text>, newer: Option<&Text>, is_silent: bool) -> Verdict {
    match standing == newer || is_silent {
        true => Verdict::Replace,
        false => Verdict::Ask,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_another_life_has_to_wait_and_only_for_one_that_may_be_alive() {
        let (one, other) = (Text::from("1"), Text::from("2"));
        let judged = |standing, newer, is_silent| judge(standing, newer, is_silent);
        assert_eq!(judged(Some(&one), Some(&one), false), Verdict::Replace);
        assert_eq!(judged(None, None, false), Verdict::Replace);
        for (standing, newer) in
            [(Some(&one), Some(&other)), (None, Some(&one)), (Some(&one), None)]
        {
            assert_eq!(judged(standing, newer, false), Verdict::Ask);
            assert_eq!(judged(standing, newer, true), Verdict::Replace);
        }
    }
}
