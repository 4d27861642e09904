//! The messages of a service's event list, in AWS's wording, which has the plural even for one.

use api::Timestamp;
use model::id::{DeploymentId, ServiceKey, TaskId, Text};
use model::service::{Service, ServiceEvent};
use model::task::LaunchKind;
use model::tx::Tx;

/// Events kept for a service.
const KEPT: u64 = 100;
/// Obstacles that are remembered as reported: there are few kinds, but one of them names an
/// instance.
const TOLD: usize = 8;
/// Time after which the steady state is announced again, in milliseconds.
pub(crate) const REPEAT_AFTER_MS: i64 = 6 * 3_600_000;

pub(crate) const MORE: &str =
    "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

/// An event of a service. Its message does not have the service's name in front.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Event {
    Started {
        tasks: Vec<TaskId>,
        replacing: usize,
    },
    Stopped {
        tasks: Vec<TaskId>,
    },
    StoppedPending {
        count: usize,
    },
    Unhealthy {
        task: TaskId,
    },
    /// `reason` is the rest of the sentence, with a pointer to further reading.
    NoPlace {
        reason: String,
    },
    Throttled,
    Stuck,
    Protected {
        deployment: DeploymentId,
        count: usize,
    },
    Completed {
        deployment: DeploymentId,
    },
    Failed {
        deployment: DeploymentId,
    },
    RollingBack {
        deployment: DeploymentId,
    },
    Steady,
    /// Zones with their tasks, in order.
    Unbalanced {
        zones: Vec<(Text, usize)>,
    },
    Balanced {
        zones: Vec<(Text, usize)>,
    },
    StartedInZone {
        zone: Text,
        task: TaskId,
    },
    StoppedInZone {
        zone: Text,
        task: TaskId,
    },
    NoPlaceInZone {
        zone: Text,
        kind: LaunchKind,
    },
    /// No task can be moved, because all of them are protected.
    Unmovable {
        deployment: DeploymentId,
        count: usize,
    },
    StoppedRebalancing,
}

impl Event {
    /// Returns false for an event that only gives the reason why nothing proceeds.
    fn is_progress(&self) -> bool {
        match self {
            Event::NoPlace { .. }
            | Event::Throttled
            | Event::Stuck
            | Event::Protected { .. }
            | Event::NoPlaceInZone { .. }
            | Event::Unmovable { .. } => false,
            Event::Started { .. }
            | Event::Stopped { .. }
            | Event::StoppedPending { .. }
            | Event::Unhealthy { .. }
            | Event::Completed { .. }
            | Event::Failed { .. }
            | Event::RollingBack { .. }
            | Event::Steady
            | Event::Unbalanced { .. }
            | Event::Balanced { .. }
            | Event::StartedInZone { .. }
            | Event::StoppedInZone { .. }
            | Event::StoppedRebalancing => true,
        }
    }

    pub(crate) fn message(&self, service: &str) -> String {
        let head = format!("(service {service})");
        match self {
            Event::Started { tasks, replacing: 0 } => {
                format!("{head} has started {} tasks: {}.", tasks.len(), list(tasks))
            }
            Event::Started { tasks, replacing } => format!(
                "{head} has started {} tasks: {}. Amazon ECS replaced {replacing} tasks due to an \
                 unhealthy status.",
                tasks.len(),
                list(tasks)
            ),
            Event::Stopped { tasks } => {
                format!("{head} has stopped {} running tasks: {}.", tasks.len(), list(tasks))
            }
            Event::StoppedPending { count } => format!("{head} stopped {count} pending tasks."),
            Event::Unhealthy { task } => {
                format!("{head} (task {task}) failed container health checks.")
            }
            Event::NoPlace { reason } => format!("{head} was unable to place a task{reason}"),
            Event::Throttled => {
                format!("{head} is unable to consistently start tasks successfully. {MORE}")
            }
            Event::Stuck => format!(
                "{head} was unable to stop or start tasks during a deployment because of the \
                 service deployment configuration. Update the minimumHealthyPercent or \
                 maximumPercent value and try again."
            ),
            Event::Protected { deployment, count } => format!(
                "{head} was unable to reach steady state because (taskSet {deployment}) was unable \
                 to scale in due to (reason {count} tasks under protection)"
            ),
            Event::Completed { deployment } => {
                format!("{head} (deployment {deployment}) deployment completed.")
            }
            Event::Failed { deployment } => {
                format!(
                    "{head} (deployment {deployment}) deployment failed: tasks failed to start."
                )
            }
            Event::RollingBack { deployment } => {
                format!("{head} rolling back to deployment {deployment}.")
            }
            Event::Steady => format!("{head} has reached a steady state."),
            Event::Unbalanced { zones } => {
                let zones = spread(zones);
                format!("{head} is not AZ balanced with {zones}. AZ Rebalancing in progress.")
            }
            Event::Balanced { zones } => format!("{head} is AZ balanced with {}.", spread(zones)),
            Event::StartedInZone { zone, task } => {
                format!("{head} has started 1 tasks in {zone} to AZ Rebalance: (task {task}).")
            }
            Event::StoppedInZone { zone, task } => format!(
                "{head} has stopped 1 running tasks in {zone} due to AZ rebalancing: (task {task})."
            ),
            Event::NoPlaceInZone { zone, kind: LaunchKind::Ec2 } => format!(
                "{head} is unable to place a task in {zone} because no container instance met all \
                 of its requirements."
            ),
            Event::NoPlaceInZone { zone, kind: LaunchKind::Fargate } => {
                format!("{head} is unable to place a task in {zone}.")
            }
            Event::Unmovable { deployment, count } => format!(
                "{head} was unable to AZ Rebalance because (taskSet {deployment}) was unable to \
                 scale in due to (reason {count} tasks under protection)"
            ),
            Event::StoppedRebalancing => format!("{head} stopped AZ Rebalancing."),
        }
    }
}

/// Returns text like `2 tasks in us-east-1a, 1 tasks in us-east-1b`.
fn spread(zones: &[(Text, usize)]) -> String {
    let each: Vec<String> =
        zones.iter().map(|(zone, count)| format!("{count} tasks in {zone}")).collect();
    each.join(", ")
}

fn list(tasks: &[TaskId]) -> String {
    let each: Vec<String> = tasks.iter().map(|id| format!("(task {id})")).collect();
    each.join(" ")
}

/// Appends `event`, numbered by `service.event_count`, and drops the oldest beyond the limit. An
/// obstacle is reported once until there is progress.
pub(crate) fn write(tx: &mut Tx, service: &mut Service, event: &Event) {
    let message = Text::from(event.message(&service.key.name));
    if event.is_progress() {
        service.told.clear();
    } else if service.told.contains(&message) {
        return;
    } else {
        service.told.push(message.clone());
        let excess = service.told.len().saturating_sub(TOLD);
        service.told.drain(..excess);
    }
    let newest = tx.service_events.get(&(service.key.clone(), service.event_count));
    let at = spaced(newest.map(|newest| newest.at), tx.now);
    service.event_count += 1;
    let uuid = tx.random.uuid().into();
    let number = service.event_count;
    tx.put(ServiceEvent { service: service.key.clone(), number, uuid, at, message });
    if let Some(oldest) = number.checked_sub(KEPT) {
        tx.remove::<ServiceEvent>(&(service.key.clone(), oldest));
    }
}

/// Returns the time of the next event: at least a millisecond after the newest, so that sorting by
/// time keeps their order.
fn spaced(newest: Option<Timestamp>, now: Timestamp) -> Timestamp {
    newest.map_or(now, |newest| now.max(Timestamp(newest.0 + 1)))
}

/// Removes the whole list.
pub(crate) fn forget(tx: &mut Tx, service: &ServiceKey) {
    let from = (service.clone(), 0)..=(service.clone(), u64::MAX);
    let keys: Vec<_> =
        tx.service_events.range(from).map(|row| (row.service.clone(), row.number)).collect();
    for key in keys {
        tx.remove::<ServiceEvent>(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_have_the_wording_of_aws() {
        let tasks = vec![TaskId::from("a"), TaskId::from("b")];
        let id = DeploymentId::from("ecs-svc/1");
        let cases = [
            (
                Event::Started { tasks: tasks.clone(), replacing: 0 },
                "(service web) has started 2 tasks: (task a) (task b).",
            ),
            (
                Event::Started { tasks: tasks.clone(), replacing: 2 },
                "(service web) has started 2 tasks: (task a) (task b). Amazon ECS replaced 2 tasks \
                 due to an unhealthy status.",
            ),
            (
                Event::Stopped { tasks: tasks[..1].to_vec() },
                "(service web) has stopped 1 running tasks: (task a).",
            ),
            (Event::StoppedPending { count: 2 }, "(service web) stopped 2 pending tasks."),
            (
                Event::Completed { deployment: id.clone() },
                "(service web) (deployment ecs-svc/1) deployment completed.",
            ),
            (Event::Steady, "(service web) has reached a steady state."),
            (
                Event::Unbalanced {
                    zones: vec![("us-east-1a".into(), 3), ("us-east-1b".into(), 1)],
                },
                "(service web) is not AZ balanced with 3 tasks in us-east-1a, 1 tasks in \
                 us-east-1b. AZ Rebalancing in progress.",
            ),
            (
                Event::StartedInZone { zone: "us-east-1b".into(), task: "a".into() },
                "(service web) has started 1 tasks in us-east-1b to AZ Rebalance: (task a).",
            ),
            (
                Event::Protected { deployment: id, count: 2 },
                "(service web) was unable to reach steady state because (taskSet ecs-svc/1) was \
                 unable to scale in due to (reason 2 tasks under protection)",
            ),
        ];
        for (event, expected) in cases {
            assert_eq!(event.message("web"), expected);
        }
    }
}
