//! The order in which containers start and stop: their conditions, and conditions that can no
//! longer be met.

use std::collections::{BTreeMap, BTreeSet};

use api::Timestamp;
use model::id::Text;
use model::link::{AssignedContainer, AssignedTask, Condition};
use model::task::Health;

use super::TaskState;
use super::container::{ContainerState, Life};

/// The state of another container that a container waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// The other container's volumes can be shared.
    Created,
    On(Condition),
}

/// The answer to a request to create a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    Met,
    /// Not yet; if there is a time, the container fails at it.
    Wait(Option<Timestamp>),
    /// Never, for this reason.
    Never(String),
}

/// Checks the container's dependencies, links and shared volumes. The worst verdict wins.
pub(super) fn verdict(state: &TaskState, container: &AssignedContainer, now: Timestamp) -> Verdict {
    let mut waiting = None::<Option<Timestamp>>;
    for (name, need) in needs(container) {
        let (Some(other), Some(spec)) = (state.container(&name), assigned(&state.task, &name))
        else {
            return Verdict::Never(format!("it depends on {name}, which is not in the task"));
        };
        match one(other, spec, need, now) {
            Verdict::Met => {}
            Verdict::Wait(until) => {
                let earlier = waiting.flatten();
                waiting = Some(match (earlier, until) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                });
            }
            Verdict::Never(why) => return Verdict::Never(why),
        }
    }
    waiting.map_or(Verdict::Met, Verdict::Wait)
}

fn one(other: &ContainerState, spec: &AssignedContainer, need: Need, now: Timestamp) -> Verdict {
    let name = &other.name;
    let never_ran = other.is_over() && other.started.is_none();
    let (met, in_vain) = match need {
        Need::Created => (!matches!(other.life, Life::Waiting | Life::Creating), never_ran),
        Need::On(Condition::Start) => (other.started.is_some(), never_ran),
        Need::On(Condition::Complete) => (other.has_exited(), never_ran),
        Need::On(Condition::Success) => {
            (other.has_exited() && other.exit_code == Some(0), other.is_over())
        }
        Need::On(Condition::Healthy) => {
            (!other.is_over() && other.health.status == Health::Healthy, other.is_over())
        }
    };
    if met {
        return Verdict::Met;
    }
    let what = condition_name(need);
    if in_vain {
        let ended = match other.exit_code {
            Some(code) => format!("ended with exit code {code}"),
            None => "did not run".to_owned(),
        };
        return Verdict::Never(format!("it depends on {name} to be {what}, but {name} {ended}"));
    }
    let deadline = match need {
        Need::Created | Need::On(Condition::Start) => None,
        Need::On(Condition::Complete | Condition::Success | Condition::Healthy) => {
            let seconds = spec.start_timeout_s.map(i64::from);
            let started = other.started;
            started.zip(seconds).map(|(at, seconds)| Timestamp(at.0 + seconds * 1000))
        }
    };
    match deadline {
        Some(deadline) if deadline <= now => Verdict::Never(format!(
            "it depends on {name} to be {what}, which timed out after {} seconds",
            spec.start_timeout_s.unwrap_or_default()
        )),
        deadline => Verdict::Wait(deadline),
    }
}

fn condition_name(need: Need) -> &'static str {
    match need {
        Need::Created => "CREATED",
        Need::On(Condition::Start) => "START",
        Need::On(Condition::Complete) => "COMPLETE",
        Need::On(Condition::Success) => "SUCCESS",
        Need::On(Condition::Healthy) => "HEALTHY",
    }
}

fn needs(container: &AssignedContainer) -> Vec<(Text, Need)> {
    let said = container.depends_on.iter();
    let said =
        said.map(|dependency| (dependency.container.clone(), Need::On(dependency.condition)));
    let linked = container.links.iter().map(|link| {
        // A link is `name` or `name:alias`.
        let name = link.split_once(':').map_or(&**link, |(name, _)| name);
        (Text::from(name), Need::On(Condition::Start))
    });
    let shared = container.volumes_from.iter();
    let shared = shared.map(|volumes| (volumes.container.clone(), Need::Created));
    said.chain(linked).chain(shared).collect()
}

/// Returns true if everything that depends on the container has ended, so that it may be stopped.
pub(super) fn may_stop(state: &TaskState, name: &str) -> bool {
    state.task.containers.iter().all(|dependent| {
        let depends = needs(dependent).iter().any(|(on, _)| &**on == name);
        let over = state.container(&dependent.name).is_none_or(ContainerState::is_over);
        !depends || over
    })
}

/// Returns a container that would wait for itself. Registration refuses such dependencies, but
/// links and shared volumes can still form a circle.
pub(super) fn cycle(task: &AssignedTask) -> Option<Text> {
    let mut left: BTreeMap<Text, BTreeSet<Text>> = task
        .containers
        .iter()
        .map(|container| {
            let needs = needs(container).into_iter().map(|(name, _)| name);
            (container.name.clone(), needs.collect())
        })
        .collect();
    loop {
        let names: BTreeSet<Text> = left.keys().cloned().collect();
        let before = left.len();
        left.retain(|_, needs| needs.iter().any(|name| names.contains(name)));
        if left.len() == before {
            return left.into_keys().next();
        }
    }
}

pub(super) fn assigned<'a>(task: &'a AssignedTask, name: &str) -> Option<&'a AssignedContainer> {
    task.containers.iter().find(|container| &*container.name == name)
}
