//! The lines that `gantry up` prints while it runs: the services' events, the tasks' ends and the
//! progress of pulls, as they happen.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use agent::images::Pulls;
use front::region::Region;
use model::service::Service;
use model::state::{RowKey, State};
use model::task::{LastStatus, Task};
use oci::reference::Reference;
use store::feed::News;
use tokio::sync::watch::{self, error::RecvError};
use tokio::time::{Instant, sleep_until};

/// The time between two lines of a pull that takes long.
const PULL_EVERY: Duration = Duration::from_secs(2);

/// Prints until the region ends. What was there before is not told again.
pub(crate) async fn show(region: Arc<Region>, mut pulls: watch::Receiver<Pulls>) {
    let (mut state, mut feed) = region.writer.follow();
    drop(region);
    let (mut told, mut next) = (Pulls::new(), Instant::now() + PULL_EVERY);
    loop {
        tokio::select! {
            news = feed.next() => {
                let Some(news) = news else { return };
                lines_of(&state, &news).into_iter().for_each(say);
                state = news.state().clone();
            }
            // Without an agent nothing is pulled.
            Ok(()) = pulls_came_on(&mut pulls, next) => {
                next = Instant::now() + PULL_EVERY;
                let now = pulls.borrow_and_update().clone();
                progress(&told, &now).for_each(say);
                told = now;
            }
        }
    }
}

/// Waits for a change, and at least until `at`. May be cancelled.
async fn pulls_came_on(pulls: &mut watch::Receiver<Pulls>, at: Instant) -> Result<(), RecvError> {
    sleep_until(at).await;
    pulls.changed().await
}

/// Shows a line to whoever looks: a full disk behind the output is no reason to stop.
pub(crate) fn say(line: impl std::fmt::Display) {
    let _unseen = writeln!(std::io::stdout(), "{line}");
}

/// The lines for pulls that came on since they were last told of.
fn progress<'a>(told: &'a Pulls, now: &'a Pulls) -> impl Iterator<Item = String> + 'a {
    let news = now.iter().filter(|(reference, at)| told.get(*reference) != Some(*at));
    news.filter_map(|(reference, (done, total))| pull_line(reference, *done, *total))
}

fn pull_line(reference: &Reference, done: u64, total: u64) -> Option<String> {
    let percent = done.saturating_mul(100).checked_div(total)?;
    Some(format!("(image {reference}) is pulled: {percent} % of {} MiB", total.div_ceil(1 << 20)))
}

/// The lines for what changed since `before`.
fn lines_of(before: &State, news: &News) -> Vec<String> {
    match news {
        News::Commit(commit) => lines(before, &commit.state, &commit.touched),
        News::Missed(state) => {
            let services = state.services.iter().map(|row| RowKey::Service(row.key.clone()));
            let tasks = state.tasks.iter().map(|row| RowKey::Task(row.id.clone()));
            lines(before, state, &services.chain(tasks).collect())
        }
    }
}

/// The lines for the rows of `touched`, services first.
fn lines(before: &State, after: &State, touched: &BTreeSet<RowKey>) -> Vec<String> {
    let mut lines = Vec::new();
    for key in touched {
        if let RowKey::Service(key) = key
            && let Some(service) = after.services.get(key)
        {
            let seen = before.services.get(key).map_or(0, |service| service.event_count);
            lines.extend(events(after, service, seen));
        } else if let RowKey::Task(id) = key
            && let Some(task) = after.tasks.get(id)
        {
            let seen = before.tasks.get(id).map(|task| task.last);
            lines.extend(line(task).filter(|_| seen != Some(task.last)));
        }
    }
    lines
}

/// The events of a service after the one numbered `seen`.
fn events(state: &State, service: &Service, seen: u64) -> Vec<String> {
    let key = Arc::new(service.key.clone());
    let from = (key.clone(), seen.saturating_add(1));
    let to = (key, service.event_count);
    // Nothing is a range backwards.
    if from > to {
        return Vec::new();
    }
    state.service_events.range(from..=to).map(|event| event.message()).collect()
}

fn line(task: &Task) -> Option<String> {
    let what = match task.last {
        LastStatus::Running => "is RUNNING".to_owned(),
        LastStatus::Stopped => {
            let why = task.stop.as_ref().map_or("", |stop| &stop.reason);
            format!("is STOPPED: {why}")
        }
        LastStatus::Pending if task.times.pull_started.is_some() => "pulls its images".to_owned(),
        LastStatus::Provisioning
        | LastStatus::Pending
        | LastStatus::Activating
        | LastStatus::Deactivating
        | LastStatus::Stopping
        | LastStatus::Deprovisioning => return None,
    };
    Some(format!("(task {}) of {} {what}", task.id, task.group))
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::tx::Tx;
    use serde_json::json;

    use super::*;

    fn task(id: &str, last: LastStatus) -> Task {
        let world = json!({ "account": "123456789012", "region": "eu-central-1" });
        let task = json!({
            "id": id, "cluster": { "world": world, "name": "c" },
            "definition": { "world": world, "family": "f", "revision": 1 },
            "group": "family:f", "launch": { "kind": "Ec2" }, "overrides": {},
            "wanted": { "cpu_units": 0, "memory_mib": 0, "ports": [] },
            "desired": "Stopped", "last": last, "containers": [], "health": "Unknown",
            "times": { "created": 0 }, "connected": true, "enable_execute_command": false,
            "tags": [], "version": 1,
        });
        serde_json::from_value(task).unwrap()
    }

    #[test]
    fn pulls_are_told_of_when_they_came_on() {
        let at = |done| Pulls::from([("app:1".parse().unwrap(), (done, 200 << 20))]);
        let lines = |told: &Pulls, now: &Pulls| progress(told, now).collect::<Vec<_>>();
        let told = lines(&at(0), &at(84 << 20));
        assert_eq!(told, ["(image docker.io/library/app:1) is pulled: 42 % of 200 MiB"]);
        assert!(lines(&at(7), &at(7)).is_empty());
        let unknown = Pulls::from([("app:1".parse().unwrap(), (0, 0))]);
        assert!(lines(&Pulls::new(), &unknown).is_empty());
    }

    #[test]
    fn rows_that_a_commit_did_not_touch_are_not_told_of() {
        let tasks = [("a", LastStatus::Running), ("b", LastStatus::Stopped)];
        let mut tx = Tx::begin(&State::default(), Timestamp(0), [1; 32]);
        tasks.into_iter().for_each(|(id, last)| tx.put(task(id, last)));
        let (state, all) = (tx.state().clone(), tx.touched().clone());
        let told = lines(&State::default(), &state, &all);
        assert_eq!(told, ["(task a) of family:f is RUNNING", "(task b) of family:f is STOPPED: "]);
        let only = BTreeSet::from([RowKey::Task("b".into())]);
        assert_eq!(lines(&State::default(), &state, &only), told[1..]);
        assert!(lines(&state, &state, &all).is_empty(), "their status is the same");
    }

    #[test]
    fn what_was_missed_is_told_once_it_is_known() {
        let mut tx = Tx::begin(&State::default(), Timestamp(0), [1; 32]);
        tx.put(task("a", LastStatus::Running));
        let state = Arc::new(tx.finish().state);
        let told = lines_of(&State::default(), &News::Missed(state.clone()));
        assert_eq!(told, ["(task a) of family:f is RUNNING"]);
        assert!(lines_of(&state, &News::Missed(state.clone())).is_empty());
    }
}
