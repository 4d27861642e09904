//! What `gantry up` shows while it runs: the services' events and the tasks' ends, as they happen.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use model::id::{ServiceKey, TaskId};
use model::state::State;
use model::task::{LastStatus, Task};

use crate::region::Region;

/// Changes closer together are shown together: a person reads no faster, and looking costs time.
const PAUSE: Duration = Duration::from_millis(250);

/// What was shown so far.
#[derive(Default)]
struct Shown {
    events: BTreeMap<ServiceKey, u64>,
    tasks: BTreeMap<TaskId, LastStatus>,
}

/// Prints until the region ends. What was there before is not told again.
pub(crate) async fn show(region: Arc<Region>) {
    let mut versions = region.writer.watch();
    let mut shown = Shown::default();
    news(&region.state(), &mut shown);
    while versions.changed().await.is_ok() {
        for line in news(&region.state(), &mut shown) {
            // Shown to whoever looks; a full disk behind it is no reason to stop.
            let _unseen = writeln!(std::io::stdout(), "{line}");
        }
        tokio::time::sleep(PAUSE).await;
    }
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
    fn an_empty_region_has_no_news() {
        assert!(news(&State::default(), &mut Shown::default()).is_empty());
    }
}
