//! The lines that `gantry up` prints while it runs: the services' events, the tasks' ends and the
//! progress of pulls, as they happen.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use agent::images::Pulls;
use host::image::reference::Reference;
use model::id::{ServiceKey, TaskId};
use model::state::State;
use model::task::{LastStatus, Task};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::region::Region;

/// Changes closer together are shown together: a person reads no faster, and looking costs time.
const PAUSE: Duration = Duration::from_millis(250);

/// The time between two lines of a pull that takes long.
const PULL_EVERY: Duration = Duration::from_secs(2);

/// The state up to which lines were printed.
#[derive(Default)]
struct Shown {
    events: BTreeMap<ServiceKey, u64>,
    tasks: BTreeMap<TaskId, LastStatus>,
}

/// Prints until the region ends. What was there before is not told again.
pub(crate) async fn show(region: Arc<Region>, mut pulls: watch::Receiver<Pulls>) {
    let mut versions = region.writer.watch();
    let mut shown = Shown::default();
    let (mut told, mut told_at) = (Pulls::new(), Instant::now());
    news(&region.state(), &mut shown);
    loop {
        let ended = tokio::select! {
            changed = versions.changed() => changed.is_err(),
            // Without an agent nothing is pulled.
            Ok(()) = pulls.changed() => false,
        };
        if ended {
            return;
        }
        for line in news(&region.state(), &mut shown) {
            say(line);
        }
        if told_at.elapsed() >= PULL_EVERY {
            told_at = Instant::now();
            let now = pulls.borrow_and_update().clone();
            progress(&told, &now).for_each(say);
            told = now;
        }
        tokio::time::sleep(PAUSE).await;
    }
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

/// The lines for what `state` has and `shown` has not; brings `shown` up to date.
fn news(state: &State, shown: &mut Shown) -> Vec<String> {
    let mut lines = Vec::new();
    for service in state.services.iter() {
        let seen = shown.events.insert(service.key.clone(), service.event_count).unwrap_or(0);
        let from = (service.key.clone(), seen + 1);
        let to = (service.key.clone(), service.event_count);
        if from <= to {
            lines.extend(
                state.service_events.range(from..=to).map(|event| event.message.to_string()),
            );
        }
    }
    shown.events.retain(|key, _| state.services.contains(key));
    shown.tasks.retain(|id, _| state.tasks.contains(id));
    for task in state.tasks.iter() {
        if shown.tasks.insert(task.id.clone(), task.last) != Some(task.last) {
            lines.extend(line(task));
        }
    }
    lines
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
    use super::*;

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
    fn an_empty_region_has_no_news() {
        assert!(news(&State::default(), &mut Shown::default()).is_empty());
    }
}
