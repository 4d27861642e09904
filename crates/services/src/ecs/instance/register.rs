//! RegisterContainerInstance: adds a machine to a cluster by its own description. It has no agent
//! of Gantry until one with the same instance id connects; until then it is given no tasks.

use std::collections::BTreeMap;

use api::Fault;
use api::ecs::{
    Attribute, RegisterContainerInstanceRequest, RegisterContainerInstanceResponse, Resource,
    VersionInfo,
};
use model::id::{ClusterKey, InstanceId, Text};
use model::instance::{HostPort, Instance, InstanceStatus, Pool, Protocol, Resources};
use model::state::State;
use model::tx::Tx;
use serde::Deserialize;

use crate::ecs::attribute;
use crate::ecs::identifier::{self, client, invalid, unsupported};
use crate::ecs::{shape, tag};
use crate::operation::Desk;

/// The most container instances of a cluster, by ECS's quota.
const MAX_INSTANCES: usize = 5_000;
/// The most attributes in an agent's description; the ECS agent has some fifty.
const MAX_ATTRIBUTES: usize = 200;
/// The most ports that a machine may reserve.
const MAX_PORTS: usize = 100;

/// The name of the attribute with the machine's zone, which placement reads.
const ZONE: &str = "ecs.availability-zone";
/// The attributes that must stay the same when a machine registers again.
const FIXED: [&str; 4] =
    ["ecs.instance-type", "ecs.cpu-architecture", "ecs.os-type", "ecs.os-family"];

/// The EC2 identity document, as far as ECS reads it.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Identity {
    instance_id: Option<Text>,
    availability_zone: Option<Text>,
}

/// The machine's description.
struct Said {
    registered: Resources,
    attributes: BTreeMap<Text, Option<Text>>,
    identity: Identity,
    version: VersionInfo,
}

pub fn register(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: RegisterContainerInstanceRequest,
) -> Result<RegisterContainerInstanceResponse, Fault> {
    let given_cluster = input.cluster.as_deref();
    let cluster = identifier::cluster(tx, &desk.call.world, given_cluster)?.key.clone();
    if input.platform_devices.iter().flatten().next().is_some() {
        return Err(unsupported("platformDevices"));
    }
    let tags = tag::checked(input.tags)?;
    let said = Said {
        registered: resources(input.total_resources.as_deref().unwrap_or_default())?,
        attributes: attributes(input.attributes.as_deref().unwrap_or_default())?,
        identity: identity(input.instance_identity_document.as_deref())?,
        version: input.version_info.unwrap_or_default(),
    };
    let row = match input.container_instance_arn.as_deref() {
        Some(arn) => again(tx, &cluster, arn, said)?,
        None => Instance { tags, ..new(tx, &cluster, said)? },
    };
    let id = row.id.clone();
    tx.put(row);
    let row = tx.instances.get(&id);
    let container_instance = row.map(|row| shape::instance::whole(tx, &cluster, row));
    Ok(RegisterContainerInstanceResponse { container_instance })
}

fn new(tx: &mut Tx, cluster: &ClusterKey, said: Said) -> Result<Instance, Fault> {
    let live = tx.instances_of_cluster(cluster);
    if live.filter(|row| row.status != InstanceStatus::Inactive).count() >= MAX_INSTANCES {
        return Err(client(format!("A cluster has at most {MAX_INSTANCES} container instances.")));
    }
    let zone = zone(cluster, &said);
    let row = Instance {
        id: InstanceId::from(tx.random.hex(32)),
        pool: Pool::Cluster(cluster.clone()),
        host: None,
        registered: Resources::default(),
        attributes: BTreeMap::new(),
        reported_attributes: Vec::new(),
        status: InstanceStatus::Active,
        agent_connected: false,
        agent_version: "".into(),
        agent_hash: None,
        docker_version: None,
        ec2_instance_id: said.identity.instance_id.clone(),
        availability_zone: zone,
        capacity_provider: None,
        made_for_cluster: false,
        tags: Vec::new(),
        registered_at: tx.now,
        version: 0,
        forget_at: None,
    };
    Ok(told(row, said))
}

/// Updates the row of a machine that registers again, if its description fits the registered one.
fn again(state: &State, cluster: &ClusterKey, arn: &str, said: Said) -> Result<Instance, Fault> {
    let row = identifier::instance(state, cluster, arn)?
        .filter(|row| row.status != InstanceStatus::Inactive)
        .ok_or_else(|| invalid("The referenced container instance was not found."))?;
    if row.host.is_some() {
        return Err(invalid(
            "The referenced container instance is registered by an agent of Gantry.",
        ));
    }
    let value = |all: &BTreeMap<Text, Option<Text>>, name: &str| all.get(name).cloned();
    let is_other = |name: &&str| value(&row.attributes, name) != value(&said.attributes, name);
    let is_moved =
        said.identity.instance_id.is_some() && said.identity.instance_id != row.ec2_instance_id;
    if is_moved || FIXED.iter().any(is_other) {
        return Err(invalid("Container instance type changes are not supported."));
    }
    Ok(told(Instance::clone(row), said))
}

/// Replaces the earlier description in the row by the new one.
fn told(mut row: Instance, said: Said) -> Instance {
    let text = |text: Option<String>| text.map(Text::from);
    for name in std::mem::take(&mut row.reported_attributes) {
        row.attributes.remove(&name);
    }
    row.attributes.extend(said.attributes);
    row.attributes.insert(ZONE.into(), Some(row.availability_zone.clone()));
    row.reported_attributes = row.attributes.keys().cloned().collect();
    row.registered = said.registered;
    row.agent_version = text(said.version.agent_version).unwrap_or_default();
    row.agent_hash = text(said.version.agent_hash);
    row.docker_version = text(said.version.docker_version);
    row.version += 1;
    row
}

fn zone(cluster: &ClusterKey, said: &Said) -> Text {
    let attribute = || said.attributes.get(ZONE).cloned().flatten();
    let zone = said.identity.availability_zone.clone().or_else(attribute);
    zone.unwrap_or_else(|| format!("{}a", cluster.world.region).into())
}

fn identity(document: Option<&str>) -> Result<Identity, Fault> {
    let Some(document) = document else { return Ok(Identity::default()) };
    serde_json::from_str(document).map_err(|_| client("Instance identity document is not valid."))
}

fn attributes(given: &[Attribute]) -> Result<BTreeMap<Text, Option<Text>>, Fault> {
    if given.len() > MAX_ATTRIBUTES {
        return Err(invalid(format!("Attributes can have at most {MAX_ATTRIBUTES} items.")));
    }
    let mut all = BTreeMap::new();
    for one in given {
        attribute::check(one)?;
        all.insert(Text::from(one.name.as_str()), one.value.as_deref().map(Text::from));
    }
    Ok(all)
}

fn resources(given: &[Resource]) -> Result<Resources, Fault> {
    let mut found = Resources::default();
    let (mut cpu, mut memory) = (None, None);
    for resource in given {
        match resource.name.as_deref().unwrap_or_default() {
            "CPU" => cpu = resource.integer_value,
            "MEMORY" => memory = resource.integer_value,
            "PORTS" => found.ports.extend(ports(resource, Protocol::Tcp)?),
            "PORTS_UDP" => found.ports.extend(ports(resource, Protocol::Udp)?),
            other => return Err(unsupported(&format!("the resource {other:?}"))),
        }
    }
    let size = |name: &str, value: Option<i32>| {
        let value = value.filter(|value| *value >= 0).map(i64::from);
        value.ok_or_else(|| invalid(format!("The resource {name} must be a whole number.")))
    };
    found.cpu_units = size("CPU", cpu)?;
    found.memory_mib = size("MEMORY", memory)?;
    found.ports.sort();
    found.ports.dedup();
    Ok(found)
}

fn ports(resource: &Resource, protocol: Protocol) -> Result<Vec<HostPort>, Fault> {
    let given = resource.string_set_value.as_deref().unwrap_or_default();
    if given.len() > MAX_PORTS {
        return Err(invalid(format!("At most {MAX_PORTS} ports can be reserved.")));
    }
    let read = |text: &String| {
        let port = text.parse::<u16>().ok().filter(|port| *port > 0);
        let port = port.ok_or_else(|| invalid(format!("'{text}' is not a port.")))?;
        Ok(HostPort { protocol, port })
    };
    given.iter().map(read).collect()
}
