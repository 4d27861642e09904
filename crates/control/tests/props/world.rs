//! The region under test: one `State`, a clock, agents, and the acts of users.

use std::collections::BTreeMap;

use api::Timestamp;
use api::ecs::{
    AwsVpcConfiguration, ContainerDefinition, DeploymentConfiguration, HealthCheck,
    NetworkConfiguration, NetworkMode, TaskDefinition, VersionConsistency,
};
use control::settings::Settings;
use control::{assign, controller, deploy, host, network, report, run};
use model::definition::{Definition, DefinitionStatus, Family};
use model::host::Facts;
use model::id::{ClusterKey, DefinitionKey, InstanceId, ServiceKey, World as Place};
use model::instance::{Instance, InstanceStatus};
use model::link::{Hello, PROTOCOL_VERSION, Report};
use model::service::{
    LaunchChoice, PropagateTags, Revision, SchedulingStrategy, Service, ServiceStatus,
};
use model::state::{RowKey, State};
use model::task::{LastStatus, LaunchKind, Task};
use model::tx::{Change, Committed, Tx};

use crate::agent::Agent;
use crate::laws;

pub const FAMILIES: [&str; 5] = ["good", "good2", "broken", "short", "sick"];

pub struct World {
    pub state: State,
    pub now: Timestamp,
    pub settings: Settings,
    pub agents: Vec<Agent>,
    commits: u64,
    /// The time at which the last pass asked for the next one; without a change none comes earlier.
    next: Option<Timestamp>,
    /// The engine's content: table and key to the row.
    stored: BTreeMap<(u8, Vec<u8>), Vec<u8>>,
}

pub fn place() -> Place {
    Place { account: "123456789012".into(), region: "eu-west-1".into() }
}

pub fn cluster() -> ClusterKey {
    ClusterKey { world: place(), name: "default".into() }
}

pub fn service_key(name: &str) -> ServiceKey {
    ServiceKey { cluster: cluster(), name: name.into() }
}

pub fn definition_key(family: &str) -> DefinitionKey {
    DefinitionKey { world: place(), family: family.into(), revision: 1 }
}

impl World {
    /// Makes a region with the default cluster, the families, and no host.
    pub fn new() -> World {
        let mut world = World {
            state: State::default(),
            now: Timestamp(1_000_000),
            settings: Settings::of_region("eu-west-1".into()),
            agents: Vec::new(),
            commits: 0,
            next: None,
            stored: BTreeMap::new(),
        };
        world.act(|tx, settings| {
            let now = tx.now;
            tx.put(host::new_cluster(cluster(), now));
            network::default_vpc(tx, settings.task_network, &place());
            for family in FAMILIES {
                define(tx, definition(family, NetworkMode::Bridge, now));
            }
            define(tx, definition("loose", NetworkMode::Bridge, now));
            define(tx, definition("vpc", NetworkMode::Awsvpc, now));
        });
        world
    }

    /// Commits one transaction with its pass and checks every law on the result.
    pub fn act<T>(&mut self, act: impl FnOnce(&mut Tx, &Settings) -> T) -> T {
        self.commits += 1;
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.commits.to_le_bytes());
        let mut tx = Tx::begin(&self.state, self.now, seed);
        let answer = act(&mut tx, &self.settings);
        let between = tx.state().clone();
        self.next = controller::pass(&mut tx, &self.settings);
        let committed = tx.finish();
        laws::of_a_pass(&between, &committed.state, self.now, &self.settings);
        laws::of_a_state(&committed.state);
        laws::forward_only(&self.state, &committed.state);
        self.state = committed.state;
        for Change { table, key, value } in committed.changes {
            match value {
                Some(value) => self.stored.insert((table, key), value),
                None => self.stored.remove(&(table, key)),
            };
        }
        self.nothing_more_to_do();
        answer
    }

    /// Checks law 10: without new input a pass changes nothing.
    fn nothing_more_to_do(&self) {
        let mut tx = Tx::begin(&self.state, self.now, [255; 32]);
        controller::pass(&mut tx, &self.settings);
        let Committed { touched, .. } = tx.finish();
        assert!(touched.is_empty(), "law 10: a second pass changed {touched:?}");
        // A pass over everything is slow and rarely finds anything, so it runs only now and then.
        if !self.commits.is_multiple_of(16) {
            return;
        }
        let mut tx = Tx::begin(&self.state, self.now, [255; 32]);
        let tasks = self.state.tasks.iter().map(|row| RowKey::Task(row.id.clone()));
        let services = self.state.services.iter().map(|row| RowKey::Service(row.key.clone()));
        controller::pass_over(&mut tx, &self.settings, tasks.chain(services).collect());
        let Committed { changes, .. } = tx.finish();
        let tables: Vec<u8> = changes.iter().map(|change| change.table).collect();
        assert_eq!(tables, [0_u8; 0], "law 10: a pass over everything changed these tables");
    }

    /// Checks law 8: loading the engine's content gives the known state.
    pub fn replays(&self) {
        let mut loaded = State::default();
        for ((table, key), value) in &self.stored {
            loaded.load(*table, key, value).expect("what was written is read");
        }
        assert_eq!(loaded.tasks, self.state.tasks, "law 8");
        assert_eq!(loaded.services, self.state.services, "law 8");
        assert_eq!(loaded.service_events, self.state.service_events, "law 8");
        assert_eq!(loaded.instances, self.state.instances, "law 8");
        assert_eq!(loaded.hosts, self.state.hosts, "law 8");
        assert_eq!(loaded.enis, self.state.enis, "law 8");
        assert_eq!(loaded.subnets, self.state.subnets, "law 8");
        assert_eq!(loaded.index.usage, self.state.index.usage, "law 8");
        assert_eq!(loaded.index.starved, self.state.index.starved, "law 8");
    }

    pub fn add_host(&mut self, name: &str, cpu_units: i64, memory_mib: i64) {
        self.agents.push(Agent::new(name));
        self.hello(name, cpu_units, memory_mib);
    }

    pub fn hello(&mut self, name: &str, cpu_units: i64, memory_mib: i64) {
        let hello = Hello {
            protocol_version: PROTOCOL_VERSION,
            host: name.into(),
            facts: facts(cpu_units, memory_mib),
            cluster: Some(cluster()),
            serves_all: true,
            token: "".into(),
            machine: None,
            site: None,
        };
        self.act(|tx, settings| {
            host::hello(tx, settings, &hello, &host::Arrival::default()).expect("taken in")
        });
    }

    /// Lets every agent that is not silent take its assignment, move its tasks on and report.
    pub fn round(&mut self) {
        for at in 0..self.agents.len() {
            if let Some(report) = self.step_agent(at) {
                self.deliver(at, &report);
            }
        }
    }

    pub fn step_agent(&mut self, at: usize) -> Option<Report> {
        let agent = &mut self.agents[at];
        if agent.is_silent {
            return None;
        }
        let assignment = assign::assignment(
            &self.state,
            &agent.host,
            agent.sent.as_ref(),
            &"123456789012".into(),
        );
        agent.take(&assignment);
        agent.step(self.now)
    }

    pub fn deliver(&mut self, at: usize, said: &Report) {
        let host = self.agents[at].host.clone();
        self.act(|tx, settings| {
            let _given_up = host::renew(tx, settings, &host);
            report::apply(tx, &host, said);
        });
    }

    /// Lets time pass in steps of half a second; agents work, and timers run out.
    pub fn advance(&mut self, seconds: i64) {
        self.advance_by(500, seconds * 2);
    }

    pub fn advance_by(&mut self, step_ms: i64, steps: i64) {
        for _ in 0..steps {
            self.now = Timestamp(self.now.0 + step_ms);
            if self.next.is_some_and(|at| at <= self.now) {
                self.act(|_, _| ());
            }
            self.round();
        }
    }

    pub fn create_service(&mut self, name: &str, family: &str, desired: i32, percents: (i32, i32)) {
        let configuration = DeploymentConfiguration {
            minimum_healthy_percent: Some(percents.0),
            maximum_percent: Some(percents.1),
            ..Default::default()
        };
        let strategy = SchedulingStrategy::Replica;
        self.create(name, revision(family), desired, configuration, strategy);
    }

    pub fn create(
        &mut self,
        name: &str,
        revision: Revision,
        desired: i32,
        configuration: DeploymentConfiguration,
        strategy: SchedulingStrategy,
    ) {
        let network = revision.network.is_some().then(|| awsvpc(&self.state));
        let revision = Revision { network, ..revision };
        self.act(|tx, _| {
            let mut row = Service {
                key: service_key(name),
                status: ServiceStatus::Active,
                desired_count: desired,
                strategy,
                revision: revision.clone(),
                configuration,
                placement_constraints: Vec::new(),
                placement_strategy: Vec::new(),
                health_check_grace_period: 0,
                enable_ecs_managed_tags: false,
                propagate_tags: PropagateTags::None,
                enable_execute_command: false,
                availability_zone_rebalancing: true,
                tags: Vec::new(),
                client_token: None,
                created_at: tx.now,
                created_by: "".into(),
                deployments: Vec::new(),
                event_count: 0,
                told: Vec::new(),
                rebalancing: None,
                steady_since: None,
                timer: None,
            };
            let now = tx.now;
            deploy::begin(&mut row, revision, &mut tx.random, now);
            tx.put(row);
        });
    }

    pub fn update_service(&mut self, name: &str, family: &str) {
        self.act(|tx, _| {
            let row = tx.services.get(&service_key(name)).expect("there is one");
            let mut row = Service::clone(row);
            let now = tx.now;
            deploy::begin(&mut row, revision(family), &mut tx.random, now);
            tx.put(row);
        });
    }

    pub fn edit_service(&mut self, name: &str, edit: impl FnOnce(&mut Service)) {
        self.act(|tx, _| tx.edit(&service_key(name), edit));
    }

    pub fn run(&mut self, family: &str, count: usize) -> run::RunOutcome {
        self.request(family, |tx, settings, request| {
            run::run_task(tx, settings, request, count).unwrap_or_default()
        })
    }

    pub fn start(&mut self, instances: &[InstanceId]) -> run::RunOutcome {
        self.request("good", |tx, _, request| run::start_task(tx, request, instances))
    }

    fn request(
        &mut self,
        family: &str,
        act: impl FnOnce(&mut Tx, &Settings, &run::RunRequest<'_>) -> run::RunOutcome,
    ) -> run::RunOutcome {
        let definition = self.state.definitions.get(&definition_key(family)).cloned();
        let definition = definition.expect("a family");
        let vpc = awsvpc(&self.state);
        let launch = LaunchChoice::Type(LaunchKind::Ec2);
        self.act(|tx, settings| {
            let request = run::RunRequest {
                cluster: &cluster(),
                definition: &definition,
                overrides: &Default::default(),
                group: None,
                started_by: None,
                launch: &launch,
                platform_version: None,
                network: definition.definition.network_mode.is_some().then_some(&vpc),
                constraints: &[],
                strategies: &[],
                enable_execute_command: false,
                tags: Vec::new(),
            };
            act(tx, settings, &request)
        })
    }

    pub fn set_instance_status(&mut self, at: usize, status: InstanceStatus) {
        let id = self.instance_ids().nth(at);
        let Some(id) = id else { return };
        self.act(|tx, _| tx.edit::<Instance>(&id, |row| row.status = status));
    }

    pub fn instance_ids(&self) -> impl Iterator<Item = InstanceId> + use<> {
        let ids: Vec<_> =
            self.state.instances_of_cluster(&cluster()).map(|row| row.id.clone()).collect();
        ids.into_iter()
    }

    pub fn service(&self, name: &str) -> &Service {
        self.state.services.get(&service_key(name)).expect("there is one")
    }

    pub fn live(&self, name: &str) -> Vec<&Task> {
        self.state.live_tasks_of_service(&service_key(name)).collect()
    }

    /// Counts the RUNNING tasks of `name` of one family.
    pub fn running(&self, name: &str, family: &str) -> usize {
        let live = self.live(name).into_iter();
        live.filter(|task| task.last == LastStatus::Running && &*task.definition.family == family)
            .count()
    }

    /// Returns the event messages, oldest first, without the service's name and the ids.
    pub fn events(&self, name: &str) -> Vec<String> {
        let rows = self.state.service_events.iter().filter(|row| *row.service == service_key(name));
        let head = format!("(service {name}) ");
        rows.map(|row| without_ids(row.message().strip_prefix(&head).expect("its name"))).collect()
    }

    pub fn is_stable(&self, name: &str) -> bool {
        let service = self.service(name);
        let up = |task: &&Task| task.last == LastStatus::Running;
        let running = self.live(name).iter().filter(|task| up(task)).count();
        service.deployments.len() == 1 && running == service.desired_count as usize
    }
}

/// Shortens `(task 0123)` to `(task)` and `ecs-svc/123` to `ecs-svc`.
fn without_ids(message: &str) -> String {
    let words = message.split(' ').map(|word| match word.split_once("ecs-svc/") {
        Some((head, tail)) => {
            let rest: String = tail.chars().skip_while(char::is_ascii_digit).collect();
            format!("{head}ecs-svc{rest}")
        }
        None if word.len() > 32 && word.contains(')') => {
            format!(")){}", word.split_once(')').map_or("", |(_, rest)| rest))
        }
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ").replace("(task ))", "(task)")
}

pub fn revision(family: &str) -> Revision {
    Revision {
        definition: definition_key(family),
        launch: LaunchChoice::Type(LaunchKind::Ec2),
        platform_version: None,
        network: None,
    }
}

pub fn on_fargate() -> Revision {
    let launch = LaunchChoice::Type(LaunchKind::Fargate);
    // The subnets are filled in when the service is made.
    let network = Some(NetworkConfiguration { awsvpc_configuration: None });
    Revision { launch, network, ..revision("vpc") }
}

pub fn awsvpc(state: &State) -> NetworkConfiguration {
    let subnets = state.subnets.iter().map(|row| row.id.to_string()).collect();
    let vpc = AwsVpcConfiguration { subnets, security_groups: None, assign_public_ip: None };
    NetworkConfiguration { awsvpc_configuration: Some(vpc) }
}

fn facts(cpu_units: i64, memory_mib: i64) -> Facts {
    Facts {
        cpu_units,
        memory_mib,
        architecture: "x86_64".into(),
        agent_version: "1.0.0".into(),
        attributes: Default::default(),
        dynamic_ports: (32768, 60999),
    }
}

/// Puts a definition with the row of its family.
fn define(tx: &mut Tx, definition: Definition) {
    tx.put(Family { key: definition.key.family_key(), last_revision: definition.key.revision });
    tx.put(definition);
}

fn definition(family: &str, mode: NetworkMode, now: Timestamp) -> Definition {
    let check = HealthCheck {
        command: vec!["CMD".to_owned(), "true".to_owned()],
        interval: None,
        timeout: None,
        retries: None,
        start_period: None,
    };
    let container = ContainerDefinition {
        name: Some("web".to_owned()),
        image: Some("busybox".to_owned()),
        cpu: Some(256),
        memory: Some(128),
        health_check: (family == "sick").then_some(check),
        version_consistency: (family == "loose").then_some(VersionConsistency::Disabled),
        ..Default::default()
    };
    Definition {
        key: definition_key(family),
        definition: TaskDefinition {
            container_definitions: Some(vec![container]),
            network_mode: (mode == NetworkMode::Awsvpc).then_some(mode),
            ..Default::default()
        },
        status: DefinitionStatus::Active,
        registered_at: now,
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    }
}
