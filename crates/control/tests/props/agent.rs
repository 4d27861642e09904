//! A tiny agent: turns assignments into reports, without any kernel. The name of a task's family
//! decides how the task behaves.

use std::collections::BTreeMap;

use api::Timestamp;
use control::assign::Sent;
use model::id::{HostId, TaskId, Text};
use model::link::{
    AssignedTask, Assignment, ContainerReport, Report, StopCause, TaskPhase, TaskReport,
};
use model::task::{ContainerStatus, Desired, Health};
use oci::digest::Digest;

/// The behaviour of a family's tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    Good,
    /// Never starts.
    Broken,
    /// Runs and ends.
    Short,
    /// Runs and fails its health check.
    Sick,
}

pub fn nature(family: &str) -> Nature {
    match family {
        "broken" => Nature::Broken,
        "short" => Nature::Short,
        "sick" => Nature::Sick,
        _ => Nature::Good,
    }
}

#[derive(Debug, Clone)]
struct Held {
    task: AssignedTask,
    phase: TaskPhase,
    started: Option<Timestamp>,
    cause: Option<StopCause>,
    /// The image pulled for it.
    image: Option<Digest>,
}

/// The digest of every family's image at first.
pub const FIRST: Digest = Digest([1; 32]);

#[derive(Debug, Clone)]
pub struct Agent {
    pub host: HostId,
    /// A silent agent keeps its tasks and sends nothing.
    pub is_silent: bool,
    /// The digest that the tag of every image leads to now.
    pub tag: Digest,
    /// A digest that the registry no longer has.
    pub gone: Option<Digest>,
    /// True if its images come from archives.
    pub is_loaded: bool,
    pub sent: Option<Sent>,
    held: BTreeMap<TaskId, Held>,
    /// The last report and its time.
    said: Option<(Timestamp, Vec<TaskReport>)>,
}

/// Time after which an agent with nothing new reports anyway.
const ALIVE_EVERY_MS: i64 = 5_000;

impl Agent {
    pub fn new(host: &str) -> Agent {
        Agent {
            host: host.into(),
            is_silent: false,
            tag: FIRST,
            gone: None,
            is_loaded: false,
            sent: None,
            held: BTreeMap::new(),
            said: None,
        }
    }

    pub fn holds(&self) -> usize {
        self.held.len()
    }

    pub fn take(&mut self, assignment: &Assignment) {
        let is_whole = assignment.base.is_none();
        let named = |id: &TaskId| assignment.tasks.iter().any(|task| task.id == *id);
        self.held.retain(|id, _| !assignment.removed.contains(id) && (!is_whole || named(id)));
        for task in &assignment.tasks {
            let fresh = Held {
                task: task.clone(),
                phase: TaskPhase::Pending,
                started: None,
                cause: None,
                image: None,
            };
            self.held.entry(task.id.clone()).or_insert(fresh).task = task.clone();
        }
        self.sent = Some(self.sent.take().unwrap_or_default().after(assignment));
    }

    /// Moves every task one step on and reports all of them; None if there is nothing to report
    /// yet.
    pub fn step(&mut self, now: Timestamp) -> Option<Report> {
        for held in self.held.values_mut() {
            let pinned = held.task.containers.first().and_then(|one| one.pinned);
            let wanted = pinned.unwrap_or(self.tag);
            step(held, Some(wanted).filter(|one| self.gone != Some(*one)), now);
        }
        let is_pulled = !self.is_loaded;
        let tasks: Vec<TaskReport> =
            self.held.values().map(|held| report(held, is_pulled)).collect();
        let is_old = |(at, said): &(Timestamp, _)| *said == tasks && now.0 - at.0 < ALIVE_EVERY_MS;
        if self.said.as_ref().is_some_and(is_old) {
            return None;
        }
        self.said = Some((now, tasks.clone()));
        Some(Report { applied: self.sent.as_ref().map_or(0, |sent| sent.version), tasks })
    }

    /// Ends one running task by itself.
    pub fn kill(&mut self, at: usize) {
        let running = self.held.values_mut().filter(|held| held.phase == TaskPhase::Running);
        if let Some(held) = running.into_iter().nth(at) {
            exit(held);
        }
    }
}

fn exit(held: &mut Held) {
    held.phase = TaskPhase::Stopping;
    held.cause = Some(StopCause::EssentialExited { container: "web".into() });
}

/// Moves one task a step on; `image` is the digest that a pull would find.
fn step(held: &mut Held, image: Option<Digest>, now: Timestamp) {
    let is_wanted = held.task.desired == Desired::Running;
    let nature = match (image, nature(&held.task.family)) {
        (None, _) => Nature::Broken,
        (Some(_), nature) => nature,
    };
    match (held.phase, is_wanted, nature) {
        (TaskPhase::Pending, false, _) => held.phase = TaskPhase::Stopped,
        (TaskPhase::Pending, true, Nature::Broken) => {
            let reason = Text::from("CannotPullContainerError: no such image");
            held.cause = Some(StopCause::FailedToStart { reason });
            held.phase = TaskPhase::Stopping;
        }
        (TaskPhase::Pending, true, _) => {
            held.phase = TaskPhase::Running;
            held.started = Some(now);
            held.image = image;
        }
        (TaskPhase::Running, false, _) => held.phase = TaskPhase::Stopping,
        (TaskPhase::Running, true, Nature::Short) => exit(held),
        (TaskPhase::Running, true, _) => {}
        (TaskPhase::Stopping, _, _) => held.phase = TaskPhase::Stopped,
        (TaskPhase::Stopped, _, _) => {}
    }
}

fn report(held: &Held, is_pulled: bool) -> TaskReport {
    let status = match held.phase {
        TaskPhase::Pending => ContainerStatus::Pending,
        TaskPhase::Stopping if held.started.is_none() => ContainerStatus::Pending,
        TaskPhase::Running | TaskPhase::Stopping => ContainerStatus::Running,
        TaskPhase::Stopped => ContainerStatus::Stopped,
    };
    let health = match nature(&held.task.family) {
        Nature::Sick if held.phase == TaskPhase::Running => Health::Unhealthy,
        _ => Health::Unknown,
    };
    let reason = match &held.cause {
        Some(StopCause::FailedToStart { reason }) => Some(reason.clone()),
        Some(StopCause::EssentialExited { .. } | StopCause::Lost) | None => None,
    };
    let containers = held.task.containers.iter().map(|container| ContainerReport {
        name: container.name.clone(),
        status,
        image_digest: held.image.map(|digest| digest.to_string().into()),
        image_pulled: is_pulled && held.image.is_some(),
        runtime_id: None,
        exit_code: (status == ContainerStatus::Stopped).then_some(0),
        reason: reason.clone(),
        bindings: Vec::new(),
        health,
        health_changes: 0,
        restarts: 0,
    });
    TaskReport {
        id: held.task.id.clone(),
        phase: held.phase,
        containers: containers.collect(),
        stopped: held.cause.clone(),
        attached: true,
        pull_started: None,
        pull_stopped: None,
        started: held.started,
        execution_stopped: None,
        stopped_at: None,
    }
}
