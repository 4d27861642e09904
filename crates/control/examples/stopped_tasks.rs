//! Measures the memory that a stopped task takes while it can still be described. Run with `cargo
//! run --release -p control --example stopped_tasks [tasks]`.
//! Each task is made, runs and stops as in a region: a request, the agent's reports, and the
//! controllers' pass after each. Prints the resident bytes per task of the rows and indexes as they
//! were made, and of the same rows read back as at a start.

// The bench reads the process's own size; only the decisions themselves must not know it.
#![allow(clippy::disallowed_types)]

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::{ContainerDefinition, TaskDefinition, TaskOverride};
use control::run::RunRequest;
use control::settings::Settings;
use model::definition::{Definition, DefinitionStatus};
use model::host::Facts;
use model::id::{AccountId, ClusterKey, DefinitionKey, HostId, Region, World};
use model::link::{ContainerReport, Hello, PROTOCOL_VERSION, Report, TaskPhase, TaskReport};
use model::service::LaunchChoice;
use model::state::State;
use model::task::{ContainerStatus, Health, LaunchKind};
use model::texts::Texts;
use model::tx::{Committed, Tx};

const TASKS: usize = 20_000;
/// Tasks per request, as many as RunTask allows.
const AT_ONCE: usize = 10;

fn main() {
    let tasks = std::env::args().nth(1).map_or(TASKS, |text| text.parse().expect("a number"));
    let mut region = RegionOfTasks::new();
    region.run(AT_ONCE);
    let before = resident_bytes();
    for _ in 0..tasks / AT_ONCE {
        region.run(AT_ONCE);
    }
    let made = resident_bytes() - before;
    println!("{} stopped tasks, {} bytes a task as made", region.state.tasks.len(), made / tasks);
    let before = resident_bytes();
    let again = read_back(&region.state);
    let read = resident_bytes() - before;
    println!("{} bytes a task as read back", read / again.tasks.len());
}

struct RegionOfTasks {
    state: State,
    settings: Settings,
    host: HostId,
    cluster: ClusterKey,
    definition: Definition,
    batches: u64,
    texts: Texts,
}

impl RegionOfTasks {
    fn new() -> RegionOfTasks {
        let world = World { account: AccountId::from("111122223333"), region: Region::from("r") };
        let cluster = ClusterKey { world: world.clone(), name: "default".into() };
        let mut region = RegionOfTasks {
            state: State::default(),
            settings: Settings::of_region("r".into()),
            host: "0123456789abcdef0123456789abcdef".into(),
            definition: definition(world),
            cluster: cluster.clone(),
            batches: 0,
            texts: Texts::default(),
        };
        let facts = Facts {
            cpu_units: 4_096,
            memory_mib: 8_192,
            architecture: "x86_64".into(),
            agent_version: "1.0.0".into(),
            attributes: BTreeMap::new(),
            dynamic_ports: (32_768, 60_999),
        };
        let hello = Hello {
            protocol_version: PROTOCOL_VERSION,
            host: region.host.clone(),
            facts,
            cluster: Some(cluster),
            serves_all: true,
            token: "".into(),
            machine: None,
            site: None,
        };
        let row = region.definition.clone();
        region.change(|tx, settings| {
            control::host::hello(tx, settings, &hello, &control::host::Arrival::default())
                .expect("it is let in");
            tx.put(row);
        });
        region
    }

    /// Runs and stops `count` tasks.
    fn run(&mut self, count: usize) {
        let (cluster, definition) = (self.cluster.clone(), self.definition.clone());
        let request = RunRequest {
            cluster: &cluster,
            definition: &definition,
            overrides: &TaskOverride::default(),
            group: None,
            started_by: None,
            launch: &LaunchChoice::Type(LaunchKind::Ec2),
            platform_version: None,
            network: None,
            constraints: &[],
            strategies: &[],
            enable_execute_command: false,
            tags: Vec::new(),
        };
        self.change(|tx, settings| {
            let outcome = control::run::run_task(tx, settings, &request, count);
            assert_eq!(outcome.map(|outcome| outcome.tasks.len()), Ok(count));
        });
        let host = self.host.clone();
        for phase in [TaskPhase::Running, TaskPhase::Stopped] {
            self.change(|tx, _| report(tx, &host, phase));
        }
    }

    fn change(&mut self, act: impl FnOnce(&mut Tx, &Settings)) {
        self.batches += 1;
        let now = Timestamp(1_700_000_000_000 + self.batches as i64);
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.batches.to_le_bytes());
        let mut tx = Tx::begin(&self.state, now, seed);
        act(&mut tx, &self.settings);
        control::controller::pass(&mut tx, &self.settings);
        tx.share(&mut self.texts);
        let Committed { state, .. } = tx.finish();
        self.state = state;
    }
}

fn definition(world: World) -> Definition {
    let container = ContainerDefinition {
        name: Some("main".to_owned()),
        image: Some("registry.example/team/job:1".to_owned()),
        cpu: Some(1),
        memory: Some(4),
        ..ContainerDefinition::default()
    };
    Definition {
        key: DefinitionKey { world, family: "job".into(), revision: 1 },
        definition: TaskDefinition {
            container_definitions: Some(vec![container]),
            ..TaskDefinition::default()
        },
        status: DefinitionStatus::Active,
        registered_at: Timestamp(1_700_000_000_000),
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    }
}

fn report(tx: &mut Tx, host: &HostId, phase: TaskPhase) {
    let assignment = control::assign::assignment(tx, host, None, &"111122223333".into());
    let at = tx.now;
    let has_ended = phase == TaskPhase::Stopped;
    let tasks = assignment.tasks.iter().map(|task| TaskReport {
        id: task.id.clone(),
        phase,
        containers: task
            .containers
            .iter()
            .map(|one| ContainerReport {
                name: one.name.as_ref().into(),
                status: if has_ended { ContainerStatus::Stopped } else { ContainerStatus::Running },
                image_digest: Some(format!("sha256:{}", "0".repeat(64)).into()),
                image_pulled: true,
                runtime_id: Some(format!("{}-0000000001", task.id).into()),
                exit_code: has_ended.then_some(0),
                reason: None,
                bindings: Vec::new(),
                health: Health::Unknown,
                health_changes: 0,
                restarts: 0,
            })
            .collect(),
        stopped: None,
        attached: true,
        pull_started: Some(at),
        pull_stopped: Some(at),
        started: Some(at),
        execution_stopped: has_ended.then_some(at),
        stopped_at: has_ended.then_some(at),
    });
    let report = Report { applied: assignment.version, tasks: tasks.collect() };
    control::report::apply(tx, host, &report);
}

/// Returns the state that a start loads from the stored rows.
fn read_back(state: &State) -> State {
    let (mut again, mut texts) = (State::default(), Texts::default());
    for row in state.tasks.iter() {
        let value = model::encoding::encode(&**row);
        State::read(6, b"", &value, &mut texts).expect("it was just written")(&mut again);
    }
    again
}

fn resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find(|line| line.starts_with("RssAnon:")).expect("it is there");
    let kib = line.split_whitespace().nth(1).expect("a number");
    kib.parse::<usize>().expect("a number") * 1_024
}
