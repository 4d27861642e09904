//! The messages of a service's event list, in AWS's wording, which has the plural even for one.

use serde::{Deserialize, Serialize};

use super::ids::TaskIds;
use crate::id::{DeploymentId, Text};
use crate::task::LaunchKind;

pub const MORE: &str =
    "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

/// The message of a deployment that its own bounds stop.
const STUCK: &str = "was unable to stop or start tasks during a deployment because of the service \
                     deployment configuration. Update the minimumHealthyPercent or maximumPercent \
                     value and try again.";

/// An event of a service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Event {
    Started {
        tasks: TaskIds,
        replacing: usize,
    },
    Stopped {
        tasks: TaskIds,
    },
    StoppedPending {
        count: usize,
    },
    Unhealthy {
        task: TaskIds,
    },
    /// `reason` is the rest of the sentence, with a pointer to further reading.
    NoPlace {
        reason: Text,
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
        task: TaskIds,
    },
    StoppedInZone {
        zone: Text,
        task: TaskIds,
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
    /// The whole message with its id, as builds wrote every event that had no kinds of them.
    Told {
        uuid: Text,
        message: Text,
    },
}

impl Event {
    /// Returns false for an event that only gives the reason why nothing proceeds.
    pub fn is_progress(&self) -> bool {
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
            | Event::StoppedRebalancing
            | Event::Told { .. } => true,
        }
    }

    /// Returns the message of this event of `service`.
    pub fn message(&self, service: &str) -> String {
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
                format!("{head} {} failed container health checks.", list(task))
            }
            Event::NoPlace { reason } => format!("{head} was unable to place a task{reason}"),
            Event::Throttled => {
                format!("{head} is unable to consistently start tasks successfully. {MORE}")
            }
            Event::Stuck => format!("{head} {STUCK}"),
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
                let task = list(task);
                format!("{head} has started 1 tasks in {zone} to AZ Rebalance: {task}.")
            }
            Event::StoppedInZone { zone, task } => {
                let task = list(task);
                format!(
                    "{head} has stopped 1 running tasks in {zone} due to AZ rebalancing: {task}."
                )
            }
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
            Event::Told { message, .. } => message.to_string(),
        }
    }
}

/// Returns text like `2 tasks in us-east-1a, 1 tasks in us-east-1b`.
fn spread(zones: &[(Text, usize)]) -> String {
    let each: Vec<String> =
        zones.iter().map(|(zone, count)| format!("{count} tasks in {zone}")).collect();
    each.join(", ")
}

fn list(tasks: &TaskIds) -> String {
    let each: Vec<String> = tasks.texts().iter().map(|id| format!("(task {id})")).collect();
    each.join(" ")
}
