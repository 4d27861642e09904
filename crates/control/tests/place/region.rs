//! Regions to place tasks in, made by hand or at random.

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::{TaskDefinition, TaskOverride};
use control::task::{self, NewTask};
use model::definition::{Definition, DefinitionStatus};
use model::id::{
    AccountId, ClusterKey, DefinitionKey, InstanceId, Region, ServiceKey, TaskId, Text, World,
};
use model::instance::{HostPort, Instance, InstanceStatus, Pool, Protocol, Resources};
use model::random::Random;
use model::state::State;
use model::task::{Desired, LastStatus, Launch, LaunchKind, ServiceTask, Task};
use model::tx::Tx;

pub(crate) const NOW: Timestamp = Timestamp(1_700_000_000_000);

pub(crate) fn cluster() -> ClusterKey {
    let world = World { account: AccountId::from("111122223333"), region: Region::from("r") };
    ClusterKey { world, name: "c".into() }
}

pub(crate) fn begin() -> Tx {
    Tx::begin(&State::default(), NOW, [3; 32])
}

pub(crate) fn tcp(port: u16) -> HostPort {
    HostPort { protocol: Protocol::Tcp, port }
}

pub(crate) fn resources(cpu_units: i64, memory_mib: i64) -> Resources {
    Resources { cpu_units, memory_mib, ports: Vec::new() }
}

pub(crate) fn instance(id: &str, zone: &str, registered: Resources) -> Instance {
    let attributes = [("ecs.availability-zone".into(), Some(zone.into()))];
    Instance {
        id: InstanceId::from(id),
        pool: Pool::Cluster(cluster()),
        host: None,
        registered,
        attributes: BTreeMap::from(attributes),
        reported_attributes: Vec::new(),
        status: InstanceStatus::Active,
        agent_connected: true,
        agent_version: "1.0.0".into(),
        agent_hash: None,
        docker_version: None,
        ec2_instance_id: None,
        availability_zone: zone.into(),
        capacity_provider: None,
        tags: Vec::new(),
        registered_at: NOW,
        version: 1,
        made_for_cluster: false,
        forget_at: None,
    }
}

fn definition() -> Definition {
    let key = DefinitionKey { world: cluster().world, family: "f".into(), revision: 1 };
    Definition {
        key,
        definition: TaskDefinition::default(),
        status: DefinitionStatus::Active,
        registered_at: NOW,
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    }
}

/// Adds a task of `group` on `instance`.
pub(crate) fn task(tx: &mut Tx, group: &str, instance: &InstanceId, wanted: &Resources) -> TaskId {
    let definition = definition();
    let of_service = group.strip_prefix("service:").map(|name| ServiceTask {
        service: ServiceKey { cluster: cluster(), name: name.into() },
        deployment: "ecs-svc/1".into(),
    });
    let from = NewTask {
        cluster: &cluster(),
        definition: &definition,
        overrides: &TaskOverride::default(),
        pinned: &Default::default(),
        group: group.into(),
        started_by: None,
        service: of_service,
        launch: Launch { kind: LaunchKind::Ec2, platform_version: None, capacity_provider: None },
        enable_execute_command: false,
        tags: Vec::new(),
    };
    let mut row = task::new(&mut tx.random, NOW, from);
    row.wanted = wanted.clone();
    row.instance = Some(instance.clone());
    row.availability_zone =
        tx.instances.get(instance).map(|instance| instance.availability_zone.clone());
    let id = row.id.clone();
    tx.put(row);
    id
}

pub(crate) fn pick<T: Clone>(dice: &mut Random, from: &[T]) -> T {
    from[dice.below(from.len() as u64) as usize].clone()
}

pub(crate) const GROUPS: [&str; 3] = ["service:web", "family:job", "cache"];

/// Makes up to `most` instances of every kind, with tasks on them.
pub(crate) fn random(dice: &mut Random, most: u64) -> Tx {
    let mut tx = begin();
    for number in 0..dice.below(most + 1) {
        let mut row = any_instance(dice, number);
        row.ec2_instance_id = Some(format!("i-{number}").into());
        tx.put(row);
    }
    let ids: Vec<InstanceId> = tx.instances.iter().map(|row| row.id.clone()).collect();
    for _ in 0..dice.below(2 * ids.len() as u64 + 1) {
        let on = pick(dice, &ids);
        let mut wanted = resources(pick(dice, &[0, 64, 128]), pick(dice, &[32, 64]));
        wanted.ports = pick(dice, &[vec![], vec![], vec![tcp(80)], vec![tcp(443)]]);
        let group = pick(dice, &GROUPS);
        let id = task(&mut tx, group, &on, &wanted);
        let (last, desired) = pick(
            dice,
            &[
                (LastStatus::Running, Desired::Running),
                (LastStatus::Running, Desired::Running),
                (LastStatus::Pending, Desired::Running),
                (LastStatus::Running, Desired::Stopped),
                (LastStatus::Stopped, Desired::Stopped),
            ],
        );
        tx.edit::<Task>(&id, |row| (row.last, row.desired) = (last, desired));
    }
    tx
}

/// Makes one random change: an instance is added, changed or removed, or a task moves on or is
/// removed.
pub(crate) fn change(tx: &mut Tx, dice: &mut Random) {
    let instances: Vec<InstanceId> = tx.instances.iter().map(|row| row.id.clone()).collect();
    let tasks: Vec<TaskId> = tx.tasks.iter().map(|row| row.id.clone()).collect();
    match dice.below(6) {
        0 => {
            let number = dice.below(20);
            let row = any_instance(dice, number);
            if let Some(old) = tx.instances.get(&row.id) {
                let pool = old.pool.clone();
                tx.put(Instance { pool, ..row });
            } else {
                tx.put(row);
            }
        }
        1 if !instances.is_empty() => {
            let id = pick(dice, &instances);
            tx.edit::<Instance>(&id, |row| row.agent_connected = !row.agent_connected);
        }
        2 if !instances.is_empty() => {
            let status = pick(dice, &[InstanceStatus::Active, InstanceStatus::Draining]);
            let id = pick(dice, &instances);
            tx.edit::<Instance>(&id, |row| row.status = status);
        }
        3 if !instances.is_empty() => {
            let id = pick(dice, &instances);
            if tx.tasks_of_instance(&id).next().is_none() {
                tx.remove::<Instance>(&id);
            }
        }
        4 if !tasks.is_empty() => {
            let id = pick(dice, &tasks);
            let later = pick(dice, &[LastStatus::Running, LastStatus::Stopped]);
            tx.edit::<Task>(&id, |row| {
                row.last = row.last.max(later);
                row.times.started = row.times.started.or(Some(NOW));
                if row.last == LastStatus::Stopped {
                    row.desired = Desired::Stopped;
                }
            });
        }
        5 if !tasks.is_empty() => {
            tx.remove::<Task>(&pick(dice, &tasks));
        }
        _ => {}
    }
}

fn any_instance(dice: &mut Random, number: u64) -> Instance {
    let zone = pick(dice, &["a", "a", "b", "c"]);
    let size = resources(pick(dice, &[256, 512, 1024]), pick(dice, &[128, 256, 512]));
    let mut row = instance(&format!("i{number:02}"), zone, size);
    row.registered.ports = pick(dice, &[vec![tcp(22)], vec![tcp(22), tcp(80)]]);
    row.agent_connected = dice.below(10) > 0;
    if dice.below(12) == 0 {
        row.status = InstanceStatus::Draining;
    }
    if dice.below(8) == 0 {
        row.pool = Pool::Fargate;
    }
    row.capacity_provider = pick(dice, &[None, Some("asg".into())]);
    let rack: Option<Option<Text>> =
        pick(dice, &[None, Some(None), Some(Some("r1".into())), Some(Some("r2".into()))]);
    if let Some(rack) = rack {
        row.attributes.insert("rack".into(), rack);
    }
    row
}
