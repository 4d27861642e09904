//! The report of a task to the control plane.

use model::link::{ContainerReport, TaskNetwork, TaskReport};
use model::task::{ContainerStatus, Health};

use super::container::ContainerState;
use super::{Resource, TaskState};

impl TaskState {
    pub fn report(&self) -> TaskReport {
        let awsvpc = matches!(self.task.network, TaskNetwork::Awsvpc(_));
        TaskReport {
            id: self.task.id.clone(),
            phase: self.phase,
            containers: self.containers.iter().map(|found| self.report_container(found)).collect(),
            stopped: self.cause.clone(),
            attached: awsvpc && self.network == Resource::Ready,
            pull_started: self.pull_started,
            pull_stopped: self.pull_stopped,
            started: self.started,
            execution_stopped: self.execution_stopped,
            stopped_at: self.stopped_at,
        }
    }

    fn report_container(&self, container: &ContainerState) -> ContainerReport {
        let status = match (container.is_over(), container.started) {
            (true, _) => ContainerStatus::Stopped,
            // This holds between two runs too: in ECS the status does not show a restart.
            (false, Some(_)) => ContainerStatus::Running,
            (false, None) => ContainerStatus::Pending,
        };
        let checked = super::order::assigned(&self.task, &container.name)
            .is_some_and(|spec| spec.health_check.is_some());
        let bound = self.binds_host_ports() && container.started.is_some();
        ContainerReport {
            name: container.name.clone(),
            status,
            image_digest: container.image().map(|image| image.digest.clone()),
            image_pulled: container.image().is_some_and(|image| image.pulled),
            runtime_id: container.runtime_id.clone(),
            // The exit code of an earlier run is not shown while the next one runs.
            exit_code: container.exit_code.filter(|_| container.is_over()),
            reason: container.reason.clone().filter(|_| container.is_over()),
            bindings: if bound { container.bindings.clone() } else { Vec::new() },
            health: if checked { container.health.status } else { Health::Unknown },
            health_changes: container.health.changes,
            restarts: container.restarts,
        }
    }
}
