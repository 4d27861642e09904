//! Fills an empty data folder with the rows that a large region has after a day: one cluster, hosts
//! with an instance each, and RUNNING tasks on them.
//!
//! `fill FOLDER TASKS` writes the rows through the store, without the API, and prints the id of one
//! of the tasks.

use std::collections::BTreeMap;
use std::io::{Error, Result};
use std::path::Path;
use std::sync::Arc;

use api::Timestamp;
use api::ecs::{ContainerDefinition, TaskDefinition, TaskOverride};
use control::task::{self, NewTask};
use model::definition::{Definition, DefinitionStatus};
use model::host::{Facts, Host};
use model::id::{ClusterKey, DefinitionKey, World};
use model::instance::{Instance, InstanceStatus, Pool, Resources};
use model::state::State;
use model::task::{ContainerStatus, LastStatus, Launch, LaunchKind, Task};
use model::tx::Tx;
use store::engine::Engine;
use store::folder::Folder;

const TASKS_OF_A_HOST: usize = 100;
/// The tasks of one transaction: small enough to fit into a segment of the journal.
const TASKS_OF_A_BATCH: usize = 2_000;
const NOW: Timestamp = Timestamp(1_700_000_000_000);

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [folder, tasks] = words.as_slice() else {
        return Err(Error::other("usage: fill FOLDER TASKS"));
    };
    let tasks: usize = tasks.parse().map_err(Error::other)?;
    let folder = Arc::new(Folder::open(Path::new(folder)).map_err(Error::other)?);
    let mut engine = Engine::open(&folder).map_err(Error::other)?;
    let mut state = State::default();
    let definition = definition();
    let mut commit = |state: &mut State, fill: &mut dyn FnMut(&mut Tx)| {
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&state.version.to_le_bytes());
        let mut tx = Tx::begin(state, NOW, seed);
        fill(&mut tx);
        let done = tx.finish();
        *state = done.state;
        engine.commit(&done.changes).map_err(Error::other)
    };
    commit(&mut state, &mut |tx| {
        tx.put(control::host::new_cluster(cluster(), NOW));
        tx.put(definition.clone());
        for number in 0..tasks.div_ceil(TASKS_OF_A_HOST) {
            tx.put(host(number));
            tx.put(instance(number));
        }
    })?;
    for first in (0..tasks).step_by(TASKS_OF_A_BATCH) {
        commit(&mut state, &mut |tx| {
            for number in first..tasks.min(first + TASKS_OF_A_BATCH) {
                let row = running(tx, &definition, number / TASKS_OF_A_HOST);
                tx.put(row);
            }
        })?;
    }
    let one = state.tasks.iter().next().map(|task| task.id.to_string());
    println!("{}", one.unwrap_or_default());
    Ok(())
}

fn cluster() -> ClusterKey {
    let world = World { account: "123456789012".into(), region: "us-east-1".into() };
    ClusterKey { world, name: "large".into() }
}

fn definition() -> Definition {
    let container = ContainerDefinition {
        name: Some("main".to_owned()),
        image: Some("bb:1".to_owned()),
        command: Some(vec!["sleep".to_owned(), "3600".to_owned()]),
        cpu: Some(10),
        memory: Some(16),
        essential: Some(true),
        ..Default::default()
    };
    Definition {
        key: DefinitionKey { world: cluster().world, family: "large".into(), revision: 1 },
        definition: TaskDefinition {
            family: Some("large".to_owned()),
            revision: Some(1),
            container_definitions: Some(vec![container]),
            ..Default::default()
        },
        status: DefinitionStatus::Active,
        registered_at: NOW,
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    }
}

fn host(number: usize) -> Host {
    Host {
        id: format!("{number:032x}").into(),
        facts: Facts {
            cpu_units: 4_096,
            memory_mib: 8_192,
            architecture: "x86_64".into(),
            agent_version: "1.0.0".into(),
            attributes: BTreeMap::new(),
            dynamic_ports: (32_768, 60_999),
        },
        connected: true,
        connected_at: NOW,
        cluster: Some(cluster()),
        serves_all: false,
        zone: ["a", "b", "c"][number % 3].into(),
        site: None,
    }
}

fn instance(number: usize) -> Instance {
    let zone = format!("us-east-1{}", ["a", "b", "c"][number % 3]);
    let attributes = [("ecs.availability-zone".into(), Some(zone.as_str().into()))];
    Instance {
        id: format!("{number:032x}").into(),
        pool: Pool::Cluster(cluster()),
        host: Some(format!("{number:032x}").into()),
        registered: Resources { cpu_units: 4_096, memory_mib: 8_192, ports: Vec::new() },
        attributes: BTreeMap::from(attributes),
        reported_attributes: Vec::new(),
        status: InstanceStatus::Active,
        agent_connected: true,
        agent_version: "1.0.0".into(),
        agent_hash: None,
        docker_version: None,
        ec2_instance_id: None,
        availability_zone: zone.as_str().into(),
        capacity_provider: None,
        made_for_cluster: false,
        tags: Vec::new(),
        registered_at: NOW,
        version: 1,
        forget_at: None,
    }
}

fn running(tx: &mut Tx, definition: &Definition, on: usize) -> Task {
    let from = NewTask {
        cluster: &cluster(),
        definition,
        overrides: &TaskOverride::default(),
        pinned: &BTreeMap::new(),
        group: "family:large".into(),
        started_by: None,
        service: None,
        launch: Launch { kind: LaunchKind::Ec2, platform_version: None, capacity_provider: None },
        enable_execute_command: false,
        tags: Vec::new(),
    };
    let mut row = task::new(&mut tx.random, NOW, from);
    let place = instance(on);
    row.instance = Some(place.id);
    row.availability_zone = Some(place.availability_zone);
    row.last = LastStatus::Running;
    for at in [&mut row.times.connectivity, &mut row.times.started] {
        *at = Some(NOW);
    }
    for container in &mut row.containers {
        container.last = ContainerStatus::Running;
        container.runtime_id = Some(tx.random.hex(64).into());
    }
    row
}
