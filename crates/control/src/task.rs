//! The life of a task outside its host: it is made and placed, told to stop, given its network
//! interface and relieved of it, and forgotten. Events on the host come in through `report`.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::Timestamp;
use api::ecs::{ContainerOverride, Tag, TaskDefinition, TaskOverride, TaskStopCode};
use model::definition::Definition;
use model::id::{ClusterKey, InstanceId, TaskId, Text};
use model::instance::InstanceStatus;
use model::random::Random;
use model::task::{
    AttachmentStatus, Container, ContainerStatus, Desired, Health, LastStatus, Launch, ServiceTask,
    Stop, Task, Times,
};
use model::tx::Tx;
use oci::digest::Digest;

use crate::definition;
use crate::logs;
use crate::network;
use crate::settings::Settings;

/// The parts of a new task.
#[derive(Debug, Clone)]
pub struct NewTask<'a> {
    /// The cluster that it belongs to.
    pub cluster: &'a ClusterKey,
    /// The revision that it runs.
    pub definition: &'a Definition,
    /// The changes to the definition for this task, as given.
    pub overrides: &'a TaskOverride,
    /// The pinned digests by container name; images without one are resolved by their registry.
    pub pinned: &'a BTreeMap<Text, Digest>,
    /// The group that it shows, such as `service:NAME`.
    pub group: Text,
    /// The deployment or the text that it shows as `startedBy`.
    pub started_by: Option<Text>,
    /// The deployment that it is of; None for a task that was run by itself.
    pub service: Option<ServiceTask>,
    /// The launch type or capacity provider that was chosen.
    pub launch: Launch,
    /// True if ECS Exec is allowed.
    pub enable_execute_command: bool,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// Makes a task that should run: PENDING and not yet placed.
pub fn new(random: &mut Random, now: Timestamp, from: NewTask<'_>) -> Task {
    let (cpu, memory) = definition::task_size(&from.definition.definition, from.overrides);
    Task {
        id: TaskId::from(random.hex(32)),
        cluster: from.cluster.clone(),
        definition: from.definition.key.clone(),
        group: from.group,
        started_by: from.started_by,
        service: from.service,
        launch: from.launch,
        overrides: Arc::new(complete(&from.definition.definition, from.overrides)),
        cpu,
        memory,
        wanted: definition::wanted(&from.definition.definition, from.overrides),
        instance: None,
        availability_zone: None,
        attachment: None,
        desired: Desired::Running,
        last: LastStatus::Pending,
        containers: containers(random, &from.definition.definition, from.pinned),
        health: Health::Unknown,
        stop: None,
        times: Times::created(now),
        connected: true,
        protected_until: None,
        enable_execute_command: from.enable_execute_command,
        tags: from.tags,
        version: 1,
        timer: None,
    }
}

/// Adds an empty override for each container without one, because DescribeTasks shows an entry for
/// every container.
fn complete(definition: &TaskDefinition, overrides: &TaskOverride) -> TaskOverride {
    let each = definition::containers(definition).iter().map(|container| {
        let name = definition::name_of(container);
        definition::override_of(overrides, name).cloned().unwrap_or_else(|| ContainerOverride {
            name: Some(name.to_owned()),
            ..Default::default()
        })
    });
    TaskOverride { container_overrides: Some(each.collect()), ..overrides.clone() }
}

fn containers(
    random: &mut Random,
    definition: &TaskDefinition,
    pinned: &BTreeMap<Text, Digest>,
) -> Vec<Container> {
    let each = definition::containers(definition).iter();
    each.map(|container| Container {
        name: definition::name_of(container).into(),
        log_stream: None,
        uuid: random.uuid().into(),
        image: container.image.as_deref().unwrap_or_default().into(),
        pinned: pinned.get(definition::name_of(container)).copied(),
        essential: definition::is_essential(container),
        has_health_check: container.health_check.is_some(),
        image_digest: None,
        runtime_id: None,
        last: ContainerStatus::Pending,
        exit_code: None,
        reason: None,
        bindings: Vec::new(),
        health: Health::Unknown,
        health_changes: 0,
        restarts: 0,
    })
    .collect()
}

/// Tells the task at `id` to stop, and keeps the first reason given; false when it is gone or
/// STOPPED. A task that no agent can know of goes straight to DEPROVISIONING.
pub fn stop(tx: &mut Tx, id: &TaskId, stop: Stop) -> bool {
    let Some(task) = tx.tasks.get(id).filter(|task| !task.is_stopped()) else { return false };
    let reached = task.last > LastStatus::Provisioning && has_agent(tx, task.instance.as_ref());
    let now = tx.now;
    tx.edit::<Task>(id, |task| {
        let before = (task.desired, task.last);
        task.desired = Desired::Stopped;
        task.stop.get_or_insert(stop);
        task.times.stopping.get_or_insert(now);
        if !reached {
            task.last = task.last.max(LastStatus::Deprovisioning);
        }
        if before != (task.desired, task.last) {
            task.version += 1;
        }
    })
}

/// Stops the task at `id` without its host, which is silent or no longer ours.
pub fn abandon(tx: &mut Tx, id: &TaskId, why: Stop) -> bool {
    let stopped = stop(tx, id, why);
    tx.edit::<Task>(id, |task| {
        task.connected = false;
        task.last = task.last.max(LastStatus::Deprovisioning);
    });
    stopped
}

fn has_agent(tx: &Tx, instance: Option<&InstanceId>) -> bool {
    let instance = instance.and_then(|id| tx.instances.get(id));
    instance.is_some_and(|row| row.host.is_some() && row.status != InstanceStatus::Inactive)
}

/// Runs the task controller: takes the steps of a task's life that do not belong to its host.
/// Returns true if the task reached STOPPED.
pub(crate) fn settle(tx: &mut Tx, settings: &Settings, id: &TaskId) -> bool {
    let Some(task) = tx.tasks.get(id).cloned() else { return false };
    match task.last {
        LastStatus::Provisioning => {
            provisioned(tx, id);
            expire_protection(tx, &task);
        }
        LastStatus::Deprovisioning => {
            finish(tx, settings, &task);
            return true;
        }
        LastStatus::Stopped => forget_when_due(tx, &task),
        LastStatus::Pending => {
            connect(tx, id);
            expire_protection(tx, &task);
        }
        LastStatus::Activating
        | LastStatus::Running
        | LastStatus::Deactivating
        | LastStatus::Stopping => expire_protection(tx, &task),
    }
    false
}

/// Moves a placed task on to PENDING. Its address was allocated at placement, so there is nothing
/// left to wait for.
fn provisioned(tx: &mut Tx, id: &TaskId) {
    tx.edit::<Task>(id, |task| {
        if task.instance.is_some() {
            task.last = LastStatus::Pending;
            task.version += 1;
            attach(task, AttachmentStatus::Created);
        }
    });
}

/// Raises the status of the task's interface to `status`; it never moves back.
pub(crate) fn attach(task: &mut Task, status: AttachmentStatus) {
    if let Some(attachment) = &mut task.attachment {
        attachment.status = attachment.status.max(status);
    }
}

/// Prepares the log streams, which must exist before the host is told of the task.
fn connect(tx: &mut Tx, id: &TaskId) {
    let unheard = tx.tasks.get(id).is_some_and(|task| task.times.connectivity.is_none());
    if unheard && let Err(reason) = logs::prepare(tx, id) {
        abandon(
            tx,
            id,
            Stop { code: Some(TaskStopCode::TaskFailedToStart), reason: reason.to_string().into() },
        );
        return;
    }
    let now = tx.now;
    tx.edit::<Task>(id, |task| {
        task.times.connectivity.get_or_insert(now);
        attach(task, AttachmentStatus::Attaching);
    });
}

/// Ends a protection whose time is over: the counts of a service know of it what the row says.
fn expire_protection(tx: &mut Tx, task: &Task) {
    // Nearly all tasks have neither, and need no edit.
    if task.protected_until.is_none() && task.timer.is_none() {
        return;
    }
    let now = tx.now;
    tx.edit::<Task>(&task.id, |task| {
        if !task.is_protected(now) {
            task.protected_until = None;
        }
        task.timer = task.protected_until;
    });
}

fn finish(tx: &mut Tx, settings: &Settings, task: &Task) {
    if let Some(attachment) = &task.attachment {
        network::release(tx, attachment);
    }
    let now = tx.now;
    tx.edit::<Task>(&task.id, |task| {
        task.last = LastStatus::Stopped;
        task.desired = Desired::Stopped;
        task.protected_until = None;
        task.times.stopping.get_or_insert(now);
        if task.times.started.is_some() {
            task.times.execution_stopped.get_or_insert(now);
        }
        task.times.stopped.get_or_insert(now);
        attach(task, AttachmentStatus::Deleted);
        for container in &mut task.containers {
            container.last = ContainerStatus::Stopped;
        }
        task.version += 1;
        task.timer = Some(Timestamp(now.0 + settings.stopped_kept_ms));
    });
}

fn forget_when_due(tx: &mut Tx, task: &Task) {
    if task.timer.is_some_and(|at| at <= tx.now) {
        tx.remove::<Task>(&task.id);
    }
}
