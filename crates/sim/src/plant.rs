//! Bugs planted on purpose, around the controllers and never in them, to see that the laws find
//! what they are there to find.

use api::Timestamp;
use api::ecs::TaskStopCode;
use control::controller;
use control::settings::Settings;
use model::cluster::Cluster;
use model::definition::Family;
use model::encoding;
use model::host::Lease;
use model::id::{AccountId, DeploymentId, HostId, InstanceId, ServiceKey, TaskId};
use model::instance::{Instance, Protocol};
use model::network::Eni;
use model::registry::RepositoryLayer;
use model::service::{Pinned, Service, ServiceStatus};
use model::state::RowKey;
use model::task::{Binding, ContainerStatus, LastStatus, Task};
use model::tx::{Change, Tx};

/// The number of the services' table; timers of services are what `MemoryTimer` loses.
const SERVICES: u8 = 4;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plant {
    /// Placement takes every instance for twice as large: law 1.
    Oversubscribe,
    /// Deployments forget the minimum healthy percent: law 4.
    Floor,
    /// A silent host is believed in for ever: law 9.
    NeverGiveUp,
    /// Timers of services are kept in memory only: law 8.
    MemoryTimer,
    /// New tasks of a deployment run whatever a tag leads to: law 16.
    LooseTags,
    /// Tasks count against their deployment for having been RUNNING: law 17.
    Blame,
    /// Tasks that fail pass for stopped ones: law 18.
    Haste,
    /// Log batches renew no lease, and who sends some says nothing else: law 19.
    DeafToLogs,
    /// The control plane takes its own stalls for the silence of hosts: law 19.
    NoPulse,
    /// Links of hosts that were given up are kept: law 20.
    DeadLinks,
    /// Agents begin with what lies in their folder: law 21.
    Presume,
    /// The count of a task's changes begins anew when it runs: law 2.
    Rewind,
    /// Addresses are given back while their tasks hold them: law 3.
    FreeAddress,
    /// Instances lose their hosts when a task runs on them: law 5.
    Orphans,
    /// Ports lead to containers before they are up: law 6.
    EarlyPorts,
    /// Services are forgotten before their events are: law 7.
    Dangling,
    /// Every pass changes a row, whether anything happened or not: law 10.
    Fidget,
    /// New tasks are not placed, and nobody says so: law 11.
    Unplaced,
    /// Requests change a cluster of another account: law 12.
    Trespass,
    /// Containers are started a second time: law 13.
    Twice,
    /// Networks of tasks stay on their machines: law 14.
    Leftovers,
    /// A service that is deleted makes the controllers panic: law 15.
    Panic,
    /// Commits that touch a service are told to no agent: law 22.
    LostWake,
    /// Changes that are told late bear the number of a later state: law 23.
    AheadOfItself,
    /// A controller looks at every task whenever anything happened: law 24.
    Scan,
    /// Content is let go of before the rows that name it are committed: law 25.
    LetGo,
    /// Layers leave a repository as soon as an image of it names them: law 26.
    Thrift,
    /// Events are kept under the names of their streams alone: law 27.
    OldNames,
    /// Agents write to the streams of tasks that other hosts run: law 27.
    Hearsay,
    /// Hosts are not told who comes to a security group elsewhere or leaves it: law 28.
    Strangers,
}

impl Plant {
    /// By the name it has on the command line.
    #[must_use]
    pub fn parse(name: &str) -> Option<Plant> {
        Some(match name {
            "oversubscribe" => Plant::Oversubscribe,
            "floor" => Plant::Floor,
            "never-give-up" => Plant::NeverGiveUp,
            "memory-timer" => Plant::MemoryTimer,
            "loose-tags" => Plant::LooseTags,
            "blame" => Plant::Blame,
            "haste" => Plant::Haste,
            "deaf-to-logs" => Plant::DeafToLogs,
            "no-pulse" => Plant::NoPulse,
            "dead-links" => Plant::DeadLinks,
            "presume" => Plant::Presume,
            "rewind" => Plant::Rewind,
            "free-address" => Plant::FreeAddress,
            "orphans" => Plant::Orphans,
            "early-ports" => Plant::EarlyPorts,
            "dangling" => Plant::Dangling,
            "fidget" => Plant::Fidget,
            "unplaced" => Plant::Unplaced,
            "trespass" => Plant::Trespass,
            "twice" => Plant::Twice,
            "leftovers" => Plant::Leftovers,
            "panic" => Plant::Panic,
            "lost-wake" => Plant::LostWake,
            "ahead-of-itself" => Plant::AheadOfItself,
            "scan" => Plant::Scan,
            "let-go" => Plant::LetGo,
            "thrift" => Plant::Thrift,
            "old-names" => Plant::OldNames,
            "hearsay" => Plant::Hearsay,
            "strangers" => Plant::Strangers,
            _ => return None,
        })
    }

    /// Spoils `change` on its way to the engine, if this is the plant for it.
    pub(crate) fn spoil(self, change: &mut Change) {
        if self != Plant::MemoryTimer || change.table != SERVICES {
            return;
        }
        let Some(value) = &mut change.value else { return };
        let Ok(mut row) = encoding::decode::<Service>(value) else { return };
        row.timer = None;
        *value = encoding::encode(&row);
    }

    /// Rows are touched in every pass, so that law 10 says nothing.
    pub(crate) fn is_restless(this: Option<Plant>) -> bool {
        match this {
            None
            | Some(
                Plant::NeverGiveUp
                | Plant::MemoryTimer
                | Plant::DeafToLogs
                | Plant::NoPulse
                | Plant::DeadLinks
                | Plant::Presume
                | Plant::Rewind
                | Plant::FreeAddress
                | Plant::EarlyPorts
                | Plant::Dangling
                | Plant::Fidget
                | Plant::Unplaced
                | Plant::Trespass
                | Plant::Twice
                | Plant::Leftovers
                | Plant::Panic
                | Plant::LostWake
                | Plant::AheadOfItself
                | Plant::Scan
                | Plant::LetGo
                | Plant::Thrift
                | Plant::OldNames
                | Plant::Hearsay
                | Plant::Strangers,
            ) => false,
            Some(
                Plant::Oversubscribe
                | Plant::Floor
                | Plant::LooseTags
                | Plant::Blame
                | Plant::Haste
                | Plant::Orphans,
            ) => true,
        }
    }
}

/// Tells the first pass of a control plane's process from later ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Life {
    First,
    Later,
    /// Nothing happened, and all tasks and services are looked at all the same.
    Idle,
}

/// One pass of the controllers, with the planted bug around it.
pub(crate) fn pass(
    tx: &mut Tx,
    settings: &Settings,
    life: Life,
    plant: Option<Plant>,
) -> Option<Timestamp> {
    let undo = plant.map(|plant| before(tx, plant));
    let wake = match life {
        Life::First => controller::recover(tx, settings),
        Life::Later => controller::pass(tx, settings),
        Life::Idle => controller::pass_over(tx, settings, crate::laws::all_work(tx)),
    };
    if let Some(undo) = undo {
        after(tx, undo);
    }
    if let Some(plant) = plant {
        spoil_touched(tx, plant);
    }
    wake
}

/// The rows to put back after a spoiled pass.
#[derive(Default)]
struct Undo {
    instances: Vec<InstanceId>,
    floors: Vec<(ServiceKey, Option<i32>)>,
    pinned: Vec<(ServiceKey, DeploymentId, Pinned)>,
    codes: Vec<(TaskId, Option<TaskStopCode>)>,
}

fn before(tx: &mut Tx, plant: Plant) -> Undo {
    let mut undo = Undo::default();
    match plant {
        Plant::Oversubscribe => {
            undo.instances = tx.instances.iter().map(|row| row.id.clone()).collect();
            for id in &undo.instances {
                tx.edit::<Instance>(id, |row| {
                    row.registered.cpu_units *= 2;
                    row.registered.memory_mib *= 2;
                });
            }
        }
        Plant::Floor => {
            let rows = tx.services.iter();
            undo.floors = rows
                .map(|row| (row.key.clone(), row.configuration.minimum_healthy_percent))
                .collect();
            for (key, _) in &undo.floors {
                tx.edit::<Service>(key, |row| row.configuration.minimum_healthy_percent = Some(0));
            }
        }
        Plant::NeverGiveUp => never_give_up(tx),
        Plant::Panic => {
            let mut services = tx.services.iter();
            assert!(services.all(|row| row.status == ServiceStatus::Active), "a planted panic");
        }
        Plant::MemoryTimer
        | Plant::DeafToLogs
        | Plant::NoPulse
        | Plant::DeadLinks
        | Plant::Presume
        | Plant::Rewind
        | Plant::FreeAddress
        | Plant::Orphans
        | Plant::EarlyPorts
        | Plant::Dangling
        | Plant::Fidget
        | Plant::Unplaced
        | Plant::Trespass
        | Plant::Twice
        | Plant::Leftovers
        | Plant::LostWake
        | Plant::AheadOfItself
        | Plant::Scan
        | Plant::LetGo
        | Plant::Thrift
        | Plant::OldNames
        | Plant::Hearsay
        | Plant::Strangers => {}
        Plant::Blame => blame(tx),
        Plant::Haste => {
            let failing = tx.tasks.iter().filter_map(|row| {
                let code = row.stop.as_ref().filter(|_| !row.is_stopped())?.code;
                Some((row.id.clone(), code))
            });
            undo.codes = failing.collect();
            for (id, _) in &undo.codes {
                set_code(tx, id, Some(TaskStopCode::UserInitiated));
            }
        }
        Plant::LooseTags => undo.pinned = unpin(tx),
    }
    undo
}

/// Unpins all deployments; returns what they were pinned to.
fn unpin(tx: &mut Tx) -> Vec<(ServiceKey, DeploymentId, Pinned)> {
    let each = |row: &Service| {
        let (key, deployments) = (row.key.clone(), row.deployments.clone());
        deployments.into_iter().map(move |one| (key.clone(), one.id, one.pinned))
    };
    let pinned: Vec<_> = tx.services.iter().flat_map(|row| each(row)).collect();
    for (key, id, _) in &pinned {
        set_pinned(tx, key, id, &Pinned::default());
    }
    pinned
}

/// Extends every lease far beyond the end of a run. Nothing is put back.
fn never_give_up(tx: &mut Tx) {
    let hosts: Vec<HostId> = tx.leases.iter().map(|row| row.host.clone()).collect();
    for host in hosts {
        tx.put(Lease { host, until: Timestamp(i64::MAX / 2) });
    }
}

/// Nothing is put back: the count is taken anew before each pass.
fn blame(tx: &mut Tx) {
    let keys: Vec<ServiceKey> = tx.services.iter().map(|row| row.key.clone()).collect();
    for key in keys {
        let all = tx.live_tasks_of_service(&key).chain(tx.stopped_tasks_of_service(&key));
        let ran = all.filter(|task| task.times.started.is_some());
        let of: Vec<DeploymentId> =
            ran.filter_map(|task| Some(task.service.as_ref()?.deployment.clone())).collect();
        tx.edit::<Service>(&key, |row| {
            for one in &mut row.deployments {
                let ran = of.iter().filter(|id| **id == one.id).count();
                one.failed_tasks = one.failed_tasks.max(i32::try_from(ran).unwrap_or(i32::MAX));
            }
        });
    }
}

fn after(tx: &mut Tx, undo: Undo) {
    for id in &undo.instances {
        tx.edit::<Instance>(id, |row| {
            row.registered.cpu_units /= 2;
            row.registered.memory_mib /= 2;
        });
    }
    for (key, floor) in undo.floors {
        tx.edit::<Service>(&key, |row| row.configuration.minimum_healthy_percent = floor);
    }
    for (id, code) in &undo.codes {
        set_code(tx, id, *code);
    }
    for (key, id, pinned) in &undo.pinned {
        set_pinned(tx, key, id, pinned);
    }
}

/// The bugs that are found in what a pass touched, and stay.
fn spoil_touched(tx: &mut Tx, plant: Plant) {
    let touched: Vec<RowKey> = tx.touched().iter().cloned().collect();
    if plant == Plant::Scan {
        let late = tx.tasks.iter().filter(|row| row.times.created > tx.now);
        assert_eq!(late.count(), 0, "nothing comes from the future");
    }
    let family = tx.families.iter().next().map(|row| row.key.clone());
    if let Some(key) = family.filter(|_| plant == Plant::Fidget) {
        tx.edit::<Family>(&key, |row| row.last_revision += 1);
    }
    for key in &touched {
        if let RowKey::Task(id) = key {
            spoil_task(tx, plant, id);
        } else if let RowKey::Eni(key) = key
            && plant == Plant::FreeAddress
        {
            tx.remove::<Eni>(key);
        } else if let RowKey::RegistryImage(key) = key
            && plant == Plant::Thrift
            && let Some(digest) = tx.registry_images.get(key).and_then(|row| row.layers.first())
        {
            let key = (key.0.clone(), *digest);
            tx.remove::<RepositoryLayer>(&key);
        } else if let RowKey::Service(key) = key
            && plant == Plant::Dangling
            && tx.services.get(key).is_some_and(|row| row.status == ServiceStatus::Inactive)
        {
            tx.remove::<Service>(key);
        }
    }
}

fn spoil_task(tx: &mut Tx, plant: Plant, id: &TaskId) {
    let Some(task) = tx.tasks.get(id).cloned() else { return };
    let is_running = task.last == LastStatus::Running;
    if plant == Plant::Orphans
        && is_running
        && let Some(instance) = &task.instance
    {
        tx.edit::<Instance>(instance, |row| row.host = None);
    }
    let is_new = task.times.created == tx.now && !task.is_stopped();
    tx.edit::<Task>(id, |row| {
        if plant == Plant::Rewind && is_running {
            row.version = 0;
        }
        if plant == Plant::Unplaced && is_new {
            row.instance = None;
        }
        if plant == Plant::EarlyPorts {
            let early = row.containers.iter_mut();
            let early = early.filter(|one| one.last == ContainerStatus::Pending);
            let binding = Binding { protocol: Protocol::Tcp, container_port: 80, host_port: 80 };
            early.for_each(|one| one.bindings = vec![binding]);
        }
    });
}

/// Changes a cluster that is not `account`'s.
pub(crate) fn trespass(tx: &mut Tx, account: &AccountId) {
    let foreign = tx.clusters.iter().find(|row| row.key.world.account != *account);
    if let Some(key) = foreign.map(|row| row.key.clone()) {
        tx.edit::<Cluster>(&key, |row| row.capacity_providers.push("FARGATE".into()));
    }
}

fn set_code(tx: &mut Tx, id: &TaskId, code: Option<TaskStopCode>) {
    tx.edit::<Task>(id, |row| {
        row.stop.iter_mut().for_each(|stop| stop.code = code);
    });
}

fn set_pinned(tx: &mut Tx, key: &ServiceKey, id: &DeploymentId, pinned: &Pinned) {
    tx.edit::<Service>(key, |row| {
        let of = row.deployments.iter_mut().filter(|one| one.id == *id);
        of.for_each(|one| one.pinned = pinned.clone());
    });
}
