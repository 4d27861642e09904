//! Hosts and their instances: an agent's Hello, the host's lease, its loss and its return, and the
//! instance that it contributes to a cluster or to the Fargate pool.

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::{ClusterSetting, ClusterSettingName, TaskStopCode};
use model::cluster::{Cluster, ClusterStatus};
use model::host::{Facts, Host, Lease};
use model::id::{ClusterKey, HostId, InstanceId, SubnetId, TaskId, Text, VpcId};
use model::instance::{HostPort, Instance, InstanceStatus, Pool, Protocol, Resources};
use model::link::{Hello, PROTOCOL_VERSION};
use model::task::{Stop, Task};
use model::tx::Tx;

use crate::network::{self, ZONES};
use crate::settings::Settings;
use crate::task;

pub use refusal::{Arrival, Refusal};

/// SSH, Docker's two and the agent's own: the ports that AWS reserves on every container instance.
const RESERVED_TCP_PORTS: [u16; 5] = [22, 2375, 2376, 51678, 51679];

/// The only cluster that AWS creates for an agent that names it.
const DEFAULT_CLUSTER: &str = "default";

/// Takes an agent in: its host, a fresh lease, and the instances it is to have. A host known from
/// before keeps its instances; what had been given up while it was silent stays given up. Of two
/// agents that say they are the same host, only one is.
pub fn hello(
    tx: &mut Tx,
    settings: &Settings,
    hello: &Hello,
    arrival: &Arrival,
) -> Result<(), Refusal> {
    if hello.protocol_version != PROTOCOL_VERSION {
        return Err(Refusal::Protocol { theirs: hello.protocol_version });
    }
    if let Some(cluster) = &hello.cluster {
        require_cluster(tx, cluster)?;
    }
    site::require_free(tx, settings, hello, arrival)?;
    let known = tx.hosts.get(&hello.host).map(|host| host.zone.clone());
    let zone = known.unwrap_or_else(|| emptiest_zone(tx));
    let host = Host {
        id: hello.host.clone(),
        facts: hello.facts.clone(),
        connected: true,
        connected_at: tx.now,
        cluster: hello.cluster.clone(),
        serves_all: hello.serves_all,
        zone,
        site: hello.site.clone(),
    };
    tx.put(host.clone());
    grant_lease(tx, settings, &host.id);
    reconnect(tx, settings, &host);
    if let Some(cluster) = &hello.cluster {
        ensure_instance(tx, &host, Pool::Cluster(cluster.clone()), settings);
    }
    if hello.serves_all {
        ensure_instance(tx, &host, Pool::Fargate, settings);
    }
    Ok(())
}

fn require_cluster(tx: &mut Tx, key: &ClusterKey) -> Result<(), Refusal> {
    let active = tx.clusters.get(key).is_some_and(|row| row.status == ClusterStatus::Active);
    if active {
        return Ok(());
    }
    if &*key.name != DEFAULT_CLUSTER {
        return Err(Refusal::NoCluster { name: key.name.clone() });
    }
    let row = new_cluster(key.clone(), tx.now);
    tx.put(row);
    Ok(())
}

/// Makes an empty cluster, as CreateCluster does when given only a name.
pub fn new_cluster(key: ClusterKey, now: Timestamp) -> Cluster {
    let insights = ClusterSetting {
        name: Some(ClusterSettingName::ContainerInsights),
        value: Some("disabled".to_owned()),
    };
    Cluster {
        key,
        status: ClusterStatus::Active,
        settings: vec![insights],
        configuration: None,
        service_connect_namespace: None,
        capacity_providers: Vec::new(),
        default_strategy: Vec::new(),
        tags: Vec::new(),
        created_at: now,
    }
}

fn emptiest_zone(tx: &Tx) -> Text {
    let zones = ZONES.map(Text::from).into_iter();
    zones.min_by_key(|zone| tx.hosts_in(zone)).unwrap_or_else(|| ZONES[0].into())
}

/// Renews the lease of a host that sent a message of any kind. False if the host was given up and
/// has to send Hello first; the caller must end its link so that it does.
#[must_use]
pub fn renew(tx: &mut Tx, settings: &Settings, host: &HostId) -> bool {
    if !tx.hosts.get(host).is_some_and(|host| host.connected) {
        return false;
    }
    grant_lease(tx, settings, host);
    true
}

fn grant_lease(tx: &mut Tx, settings: &Settings, host: &HostId) {
    let until = Timestamp(tx.now.0 + settings.host_lease_ms);
    tx.put(Lease { host: host.clone(), until });
}

/// Renews the leases of all connected hosts after a restart or stall of the control plane, because
/// the missed messages were not the hosts' fault.
pub fn renew_all(tx: &mut Tx, settings: &Settings) {
    let connected: Vec<HostId> =
        tx.hosts.iter().filter(|host| host.connected).map(|host| host.id.clone()).collect();
    for host in connected {
        grant_lease(tx, settings, &host);
    }
}

/// The lease controller: disconnects a host whose lease ran out and gives up its tasks.
pub(crate) fn expire(tx: &mut Tx, settings: &Settings, host: &HostId) {
    let now = tx.now;
    if tx.leases.get(host).is_none_or(|lease| lease.until > now) {
        return;
    }
    if settings.own_host.as_ref() == Some(host) {
        return grant_lease(tx, settings, host);
    }
    tx.remove::<Lease>(host);
    tx.edit::<Host>(host, |host| host.connected = false);
    for instance in instances_of(tx, host) {
        tx.edit::<Instance>(&instance, |row| {
            row.agent_connected = false;
            row.version += 1;
        });
        let why = lost(tx, &instance);
        for id in tasks_on(tx, &instance) {
            task::abandon(tx, &id, why.clone());
        }
    }
}

/// Returns the stop reason of a task whose host no longer reports it.
pub(crate) fn lost(tx: &Tx, instance: &InstanceId) -> Stop {
    let row = tx.instances.get(instance);
    let machine = row
        .filter(|row| row.cluster().is_some())
        .map(|row| row.ec2_instance_id.clone().unwrap_or_else(|| Text::from(row.id.as_str())));
    let reason = match machine {
        Some(machine) => format!("Host EC2 (instance {machine}) stopped."),
        None => "The host of the task stopped answering.".to_owned(),
    };
    Stop { code: Some(TaskStopCode::TerminationNotice), reason: reason.into() }
}

fn instances_of(tx: &Tx, host: &HostId) -> Vec<InstanceId> {
    tx.instances_of_host(host).map(|row| row.id.clone()).collect()
}

fn tasks_on(tx: &Tx, instance: &InstanceId) -> Vec<TaskId> {
    tx.tasks_of_instance(instance).map(|task| task.id.clone()).collect()
}

fn reconnect(tx: &mut Tx, settings: &Settings, host: &Host) {
    let registered = |id: &InstanceId| {
        tx.instances.get(id).is_some_and(|row| row.status != InstanceStatus::Inactive)
    };
    let ids: Vec<InstanceId> = instances_of(tx, &host.id).into_iter().filter(registered).collect();
    for id in ids {
        let reported = reported_attributes(tx, settings, &id, host);
        tx.edit::<Instance>(&id, |row| {
            if !row.agent_connected {
                row.version += 1;
            }
            row.agent_connected = true;
            row.agent_version = host.facts.agent_version.clone();
            let old = std::mem::take(&mut row.reported_attributes);
            row.attributes.retain(|name, _| !old.contains(name));
            row.reported_attributes = reported.keys().cloned().collect();
            row.attributes.extend(reported);
        });
        for task in tasks_on(tx, &id) {
            tx.edit::<Task>(&task, |task| task.connected = true);
        }
    }
}

fn reported_attributes(
    tx: &mut Tx,
    settings: &Settings,
    instance: &InstanceId,
    host: &Host,
) -> BTreeMap<Text, Option<Text>> {
    let zone = tx.instances.get(instance).map(|row| row.availability_zone.clone());
    let pool = tx.instances.get(instance).map(|row| row.pool.clone());
    let network = pool.and_then(|pool| network_of(tx, settings, &pool, zone.as_ref()?));
    attributes(&host.facts, zone.unwrap_or_default(), network)
}

/// Returns the instance of `host` in `pool`, and makes one if none is still registered.
pub(crate) fn ensure_instance(
    tx: &mut Tx,
    host: &Host,
    pool: Pool,
    settings: &Settings,
) -> InstanceId {
    let known = tx
        .instances_of_host(&host.id)
        .find(|row| row.pool == pool && row.status != InstanceStatus::Inactive)
        .map(|row| row.id.clone());
    if let Some(id) = known {
        return id;
    }
    if let Some(id) = claim(tx, settings, host, &pool) {
        return id;
    }
    let id = InstanceId::from(tx.random.hex(32));
    let row = new_instance(tx, id.clone(), host, pool, settings);
    tx.put(row);
    id
}

/// Claims the instance that was registered for this host before its agent connected. The registered
/// resources stay; the agent decides the attributes.
fn claim(tx: &mut Tx, settings: &Settings, host: &Host, pool: &Pool) -> Option<InstanceId> {
    let Pool::Cluster(cluster) = pool else { return None };
    let own = ec2_instance_id(&host.id);
    let free = |row: &&Instance| {
        row.host.is_none()
            && row.status != InstanceStatus::Inactive
            && row.ec2_instance_id.as_ref() == Some(&own)
    };
    let id = tx.instances_of_cluster(cluster).find(free).map(|row| row.id.clone())?;
    tx.edit::<Instance>(&id, |row| row.host = Some(host.id.clone()));
    reconnect(tx, settings, host);
    Some(id)
}

/// Returns the instance's EC2 id. There is no EC2 machine behind a host, so the id is made from the
/// host's.
fn ec2_instance_id(host: &HostId) -> Text {
    let digits: String = host.as_str().chars().take(17).collect();
    format!("i-{digits}").into()
}

fn new_instance(
    tx: &mut Tx,
    id: InstanceId,
    host: &Host,
    pool: Pool,
    settings: &Settings,
) -> Instance {
    let region = match &pool {
        Pool::Cluster(cluster) => &cluster.world.region,
        Pool::Fargate => &settings.region,
    };
    let zone: Text = format!("{region}{}", host.zone).into();
    let network = network_of(tx, settings, &pool, &zone);
    let attributes = attributes(&host.facts, zone.clone(), network);
    Instance {
        id,
        pool,
        host: Some(host.id.clone()),
        registered: Resources {
            cpu_units: host.facts.cpu_units,
            memory_mib: host.facts.memory_mib,
            ports: RESERVED_TCP_PORTS
                .map(|port| HostPort { protocol: Protocol::Tcp, port })
                .to_vec(),
        },
        reported_attributes: attributes.keys().cloned().collect(),
        attributes,
        status: InstanceStatus::Active,
        agent_connected: host.connected,
        agent_version: host.facts.agent_version.clone(),
        agent_hash: None,
        docker_version: None,
        ec2_instance_id: Some(ec2_instance_id(&host.id)),
        availability_zone: zone,
        capacity_provider: None,
        made_for_cluster: false,
        tags: Vec::new(),
        registered_at: tx.now,
        version: 1,
        forget_at: None,
    }
}

/// Returns the place of an instance in the network, as EC2 would choose it: its account's default
/// VPC, and there the subnet of its zone. Instances of the Fargate pool have none, because the pool
/// is not visible to callers.
fn network_of(
    tx: &mut Tx,
    settings: &Settings,
    pool: &Pool,
    zone: &Text,
) -> Option<(VpcId, SubnetId)> {
    let Pool::Cluster(cluster) = pool else { return None };
    let vpc = network::default_vpc(tx, settings.task_network, &cluster.world);
    let subnet = network::subnets(tx, &vpc).find(|row| row.availability_zone == *zone)?.id.clone();
    Some((vpc, subnet))
}

fn attributes(
    facts: &Facts,
    zone: Text,
    network: Option<(VpcId, SubnetId)>,
) -> BTreeMap<Text, Option<Text>> {
    let mut all = facts.attributes.clone();
    // Values given by the agent's operator win over these.
    let kind = machine::instance_type(facts);
    all.entry("ecs.instance-type".into()).or_insert_with(|| Some(kind.into()));
    all.entry("ecs.ami-id".into()).or_insert_with(|| Some(machine::AMI_ID.into()));
    if let Some((vpc, subnet)) = network {
        all.insert("ecs.vpc-id".into(), Some(Text::from(vpc.as_str())));
        all.insert("ecs.subnet-id".into(), Some(Text::from(subnet.as_str())));
    }
    all.insert("ecs.availability-zone".into(), Some(zone));
    all.insert("ecs.cpu-architecture".into(), Some(facts.architecture.clone()));
    all.insert("ecs.os-type".into(), Some("linux".into()));
    all.insert("ecs.os-family".into(), Some("LINUX".into()));
    all
}

/// Takes a container instance out of its cluster. Its tasks are no longer ours: they end here at
/// once, and on the host when the next assignment lacks them.
pub fn deregister(tx: &mut Tx, settings: &Settings, id: &InstanceId) {
    let reason = Text::from("Container instance deregistration forced by user");
    for task in tasks_on(tx, id) {
        task::abandon(tx, &task, Stop { code: None, reason: reason.clone() });
    }
    let forget_at = Timestamp(tx.now.0 + settings.stopped_kept_ms);
    tx.edit::<Instance>(id, |row| {
        row.status = InstanceStatus::Inactive;
        row.agent_connected = false;
        row.forget_at.get_or_insert(forget_at);
        row.version += 1;
    });
}

/// Removes an INACTIVE instance whose retention is over and that has no tasks left.
pub(crate) fn forget_instance(tx: &mut Tx, id: &InstanceId) {
    let now = tx.now;
    let due = tx.instances.get(id).and_then(|row| row.forget_at).is_some_and(|at| at <= now);
    if due && tx.tasks_of_instance(id).next().is_none() {
        tx.remove::<Instance>(id);
    }
}

mod machine;
mod refusal;
mod site;
#[cfg(test)]
pub(crate) mod tests;
