//! The tasks that a host should hold, as a pure function of `State`: all of them, the difference to
//! the assignment it was sent before, or the changes that one commit makes to it.

use std::collections::BTreeMap;

use api::ecs::{ContainerDefinition, IpcMode, NetworkMode, PidMode, TaskDefinition};
use model::arn;
use model::definition::Definition;
use model::id::{AccountId, HostId, TaskId, Text};
use model::link::{
    AssignedTask, Assignment, Isolation, LogRoute, NamespaceMode, TaskInterface, TaskNetwork,
    TaskVpc,
};
use model::state::State;
use model::task::{Desired, LastStatus, LaunchKind, Task};

use crate::definition;
use crate::network;

mod change;
mod container;
mod go;
mod log;
mod security;
mod touched;
mod volume;

pub use change::{Concerned, all_needs, changes, concerned, needs};
pub use security::SentSecurity;
pub use touched::Touched;

/// The assignment that a host was sent last, as far as a difference needs it: only `desired` of an
/// assigned task ever changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sent {
    /// Number of assignments sent on this link. They are counted by link, because a link that looks
    /// at single commits may be told of the newest one before it was told of the one before.
    pub version: u64,
    /// The tasks in it, and whether each should run or stop.
    pub tasks: BTreeMap<TaskId, Desired>,
    /// The security groups that it was told of.
    pub security: SentSecurity,
}

impl Sent {
    /// Returns this after `assignment` was sent, in full or as a difference to this.
    #[must_use]
    pub fn after(mut self, assignment: &Assignment) -> Sent {
        if assignment.base.is_none() {
            self.tasks.clear();
        }
        for id in &assignment.removed {
            self.tasks.remove(id);
        }
        let sent = assignment.tasks.iter().map(|task| (task.id.clone(), task.desired));
        self.tasks.extend(sent);
        self.security.take(&assignment.security);
        Sent { version: assignment.version, tasks: self.tasks, security: self.security }
    }
}

/// Returns the tasks that `host` should hold, all of them or with `base` the difference to it, and
/// all that it should enforce. `home` is the account of repositories that name none.
pub fn assignment(
    state: &State,
    host: &HostId,
    base: Option<&Sent>,
    home: &AccountId,
) -> Assignment {
    let held = held(state, host);
    let is_news = |task: &&Task| match base {
        Some(base) => base.tasks.get(&task.id) != Some(&task.desired),
        None => true,
    };
    let tasks =
        held.values().copied().filter(is_news).filter_map(|task| assigned(state, task, home));
    let removed = base.iter().flat_map(|base| base.tasks.keys());
    Assignment {
        version: base.map_or(0, |base| base.version) + 1,
        base: base.map(|base| base.version),
        tasks: tasks.collect(),
        removed: removed.filter(|id| !held.contains_key(*id)).cloned().collect(),
        security: security::whole(state, &held),
    }
}

/// Returns the tasks bound to the host: from PENDING until the agent reports that nothing is left
/// of them.
fn held<'a>(state: &'a State, host: &HostId) -> BTreeMap<&'a TaskId, &'a Task> {
    let on_host = state.instances_of_host(host).flat_map(|row| state.tasks_of_instance(&row.id));
    on_host.filter(|task| is_held(task)).map(|task| (&task.id, task)).collect()
}

fn is_held(task: &Task) -> bool {
    (LastStatus::Pending..LastStatus::Deprovisioning).contains(&task.last)
}

/// Returns the log route of `container` of `task`.
pub fn log_route(task: &Task, container: &ContainerDefinition) -> LogRoute {
    let name = definition::name_of(container);
    let found = task.containers.iter().find(|it| *it.name == *name);
    log::route(task, container, found.map_or("", |it| &it.uuid))
}

/// Returns the reason for which Docker's log driver would reject the options of `container`.
pub(crate) fn refused_log(container: &ContainerDefinition) -> Option<String> {
    log::refused(container)
}

fn assigned(state: &State, task: &Task, home: &AccountId) -> Option<AssignedTask> {
    let row: &Definition = state.definitions.get(&task.definition)?;
    let definition = &row.definition;
    let containers = definition::containers(definition).iter();
    let fargate = task.launch.kind == LaunchKind::Fargate;
    let world = &task.cluster.world;
    Some(AssignedTask {
        id: task.id.clone(),
        arn: arn::task(&task.cluster, &task.id).into(),
        cluster: task.cluster.name.clone(),
        cluster_arn: arn::cluster(&task.cluster).into(),
        account: world.account.0.clone(),
        registry_account: Some(home.0.clone()),
        region: world.region.0.clone(),
        availability_zone: task.availability_zone.clone().unwrap_or_default(),
        family: task.definition.family.clone(),
        revision: task.definition.revision,
        service: task.service.as_ref().map(|of| of.service.name.clone()),
        group: task.group.clone(),
        desired: task.desired,
        has_run: task.times.started.is_some(),
        isolation: if fargate { Isolation::Fargate } else { Isolation::Instance },
        network: network(state, task, definition),
        cpu_units: task.cpu,
        memory_mib: task.memory,
        pid_mode: pid_mode(definition.pid_mode),
        ipc_mode: ipc_mode(definition.ipc_mode),
        volumes: volume::volumes(&task.cluster.world, definition),
        containers: containers.map(|one| container::assigned(task, definition, one)).collect(),
        created_at: task.times.created,
    })
}

fn network(state: &State, task: &Task, definition: &TaskDefinition) -> TaskNetwork {
    match definition::network_mode(definition) {
        NetworkMode::None => TaskNetwork::None,
        NetworkMode::Host => TaskNetwork::Host,
        NetworkMode::Bridge => TaskNetwork::Bridge,
        NetworkMode::Awsvpc => {
            interface(state, task).map_or(TaskNetwork::None, TaskNetwork::Awsvpc)
        }
    }
}

/// Returns None for a task that got no address; such a task is never part of an assignment.
fn interface(state: &State, task: &Task) -> Option<TaskInterface> {
    let attachment = task.attachment.as_ref()?;
    let eni = attachment.eni.as_ref()?;
    let subnet = state.subnets.get(&attachment.subnet)?;
    let vpc = state.vpcs.get(&subnet.vpc)?;
    let name = network::private_dns_name(eni.address, task.cluster.world.region.as_str());
    Some(TaskInterface {
        attachment: attachment.uuid.clone(),
        eni: eni.id.0.clone(),
        address: eni.address,
        mac: eni.mac.clone(),
        gateway: subnet.cidr.nth(1)?,
        subnet_cidr: subnet.cidr.to_string().into(),
        private_dns_name: name.into(),
        vpc: Some(TaskVpc { id: vpc.id.clone(), cidr: vpc.cidr }),
    })
}

fn pid_mode(mode: Option<PidMode>) -> NamespaceMode {
    match mode {
        None => NamespaceMode::Container,
        Some(PidMode::Task) => NamespaceMode::Task,
        Some(PidMode::Host) => NamespaceMode::Host,
    }
}

fn ipc_mode(mode: Option<IpcMode>) -> NamespaceMode {
    match mode {
        None => NamespaceMode::Container,
        Some(IpcMode::Task) => NamespaceMode::Task,
        Some(IpcMode::Host) => NamespaceMode::Host,
        Some(IpcMode::None) => NamespaceMode::None,
    }
}

/// Converts the members of an optional list to shared text.
fn texts(list: Option<&Vec<String>>) -> Vec<Text> {
    list.into_iter().flatten().map(|text| Text::from(text.as_str())).collect()
}

/// Converts an optional text; an empty one counts as not given.
fn text(text: Option<&String>) -> Option<Text> {
    text.filter(|text| !text.is_empty()).map(|text| Text::from(text.as_str()))
}

#[cfg(test)]
mod tests;
