//! Launching: asks placement for an instance, then writes the task's row with its instance, zone
//! and address.

use std::collections::BTreeMap;

use api::ecs::{
    AssignPublicIp, AwsVpcConfiguration, NetworkConfiguration, NetworkMode, PlacementConstraint,
    PlacementStrategy, TaskOverride, TaskStopCode,
};
use model::id::{InstanceId, SecurityGroupId, ServiceKey, SubnetId, TaskId, Text};
use model::state::State;
use model::task::{Attachment, AttachmentStatus, LastStatus, Launch, LaunchKind, Stop, Task};
use model::tx::Tx;
use oci::digest::Digest;

use crate::definition;
use crate::network;
use crate::task::{self, NewTask};

/// The wanted tasks, before placement has found instances for them.
#[derive(Debug, Clone)]
pub(crate) struct Order<'a> {
    pub(crate) task: NewTask<'a>,
    pub(crate) network: Option<&'a NetworkConfiguration>,
    pub(crate) constraints: &'a [PlacementConstraint],
    pub(crate) strategies: &'a [PlacementStrategy],
    /// The only Availability Zone allowed, if given.
    pub(crate) zone: Option<&'a Text>,
}

/// The overrides of a service's tasks: none.
pub(crate) static NO_OVERRIDES: TaskOverride = TaskOverride {
    container_overrides: None,
    cpu: None,
    inference_accelerator_overrides: None,
    execution_role_arn: None,
    memory: None,
    task_role_arn: None,
    ephemeral_storage: None,
};

/// The pinned images of tasks that belong to no deployment: none.
pub(crate) static NOT_PINNED: BTreeMap<Text, Digest> = BTreeMap::new();

/// The platform version of `LATEST` on Linux, which is also the default.
const LATEST_PLATFORM: &str = "1.4.0";

const NO_NETWORK: &str =
    "Network Configuration must be provided when networkMode 'awsvpc' is specified.";

/// The capacity providers that stand for the region's own pool.
const FARGATE_PROVIDERS: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];

/// Returns the launch type of tasks of a capacity provider.
pub(crate) fn kind_of(provider: &str) -> LaunchKind {
    if FARGATE_PROVIDERS.contains(&provider) { LaunchKind::Fargate } else { LaunchKind::Ec2 }
}

/// Returns the number of a platform version: `LATEST` is an alias.
pub(crate) fn resolved(platform: &str) -> &str {
    if platform == "LATEST" { LATEST_PLATFORM } else { platform }
}

/// Makes a launch with its platform version resolved.
pub(crate) fn launch(
    kind: LaunchKind,
    platform: Option<&str>,
    capacity_provider: Option<Text>,
) -> Launch {
    let number = platform.map_or(LATEST_PLATFORM, resolved);
    let platform_version = (kind == LaunchKind::Fargate).then(|| number.into());
    Launch { kind, platform_version, capacity_provider }
}

/// Starts one task of `order` on `instance`. A task that gets no address is stopped at once with
/// the reason.
pub(crate) fn on_instance(tx: &mut Tx, order: &Order<'_>, instance: &InstanceId) -> TaskId {
    let mut row = task::new(&mut tx.random, tx.now, order.task.clone());
    let id = row.id.clone();
    row.instance = Some(instance.clone());
    let place = tx.instances.get(instance);
    row.availability_zone = place.map(|place| place.availability_zone.clone());
    let mode = definition::network_mode(&order.task.definition.definition);
    if mode == NetworkMode::Awsvpc {
        row.last = LastStatus::Provisioning;
        let vpc = order.network.and_then(|network| network.awsvpc_configuration.as_ref());
        if let Err(reason) = attach(tx, &mut row, vpc, order.zone) {
            tx.put(row);
            let code = Some(TaskStopCode::TaskFailedToStart);
            task::stop(tx, &id, Stop { code, reason: reason.into() });
            return id;
        }
    }
    tx.put(row);
    id
}

fn attach(
    tx: &mut Tx,
    task: &mut Task,
    vpc: Option<&AwsVpcConfiguration>,
    zone: Option<&Text>,
) -> Result<(), String> {
    let vpc = vpc.ok_or(NO_NETWORK)?;
    let subnet = choose_subnet(tx, task, vpc, zone);
    let asked = vpc.security_groups.as_deref().unwrap_or_default();
    let groups = match asked {
        [] => network::default_groups(tx, &subnet),
        asked => asked.iter().map(|id| SecurityGroupId::from(id.as_str())).collect(),
    };
    let public = vpc.assign_public_ip == Some(AssignPublicIp::Enabled);
    let eni = network::take_address(tx, &subnet, &task.id, groups)
        .map_err(|full| full.stopped_reason(public))?;
    if task.launch.kind == LaunchKind::Fargate {
        let zone = tx.subnets.get(&subnet).map(|row| row.availability_zone.clone());
        task.availability_zone = zone.or(task.availability_zone.take());
    }
    task.attachment = Some(Attachment {
        uuid: tx.random.uuid().into(),
        status: AttachmentStatus::Precreated,
        subnet,
        eni: Some(eni),
    });
    Ok(())
}

/// Chooses a task's subnet. On an instance: the first subnet of its zone. On Fargate: the subnet in
/// which the service has the fewest tasks, or any for a standalone task. Only subnets of `zone` are
/// considered if one is given.
fn choose_subnet(
    tx: &mut Tx,
    task: &Task,
    vpc: &AwsVpcConfiguration,
    zone: Option<&Text>,
) -> SubnetId {
    let mut asked: Vec<SubnetId> =
        vpc.subnets.iter().map(|id| SubnetId::from(id.as_str())).collect();
    let start = tx.random.below(asked.len() as u64) as usize;
    let state: &State = tx.state();
    let zone_of = |id: &SubnetId| state.subnets.get(id).map(|row| &row.availability_zone);
    asked.retain(|id| zone.is_none() || zone_of(id) == zone);
    let chosen = match (&task.launch.kind, &task.service) {
        (LaunchKind::Ec2, _) => {
            asked.iter().find(|id| zone_of(id) == task.availability_zone.as_ref())
        }
        (LaunchKind::Fargate, Some(of)) => {
            asked.iter().min_by_key(|id| tasks_in(state, &of.service, id))
        }
        (LaunchKind::Fargate, None) => asked.get(start),
    };
    chosen.or(asked.first()).cloned().unwrap_or_else(|| SubnetId::from(""))
}

fn tasks_in(state: &State, service: &ServiceKey, subnet: &SubnetId) -> usize {
    let standings = state.standings_of(service);
    standings.filter(|(one, _)| one.subnet.as_ref() == Some(subnet)).map(|(_, tasks)| tasks).sum()
}
