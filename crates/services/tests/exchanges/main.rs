//! Replays every golden exchange under `exchanges/SERVICE/OPERATION[-case].json`: the steps before
//! (`given`), one request, and the literal answer (`response` or `fault`). Times follow from the
//! number of the step; ids are numbered in the order in which they appear (`<id-1>`), so that a
//! decision that draws one id more or less changes no file.
//!
//! A call may `keep` parts of its answer under a name: `{"task": "/tasks/0/taskArn"}` lets later
//! steps write `{task}`. With `BLESS=1` in the environment the answers are written instead of
//! compared; read the difference before you commit it.

mod defaults;
mod empties;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{Fault, Operation, Service, Timestamp, json};
use control::settings::Settings;
use model::call::Call;
use model::host::Facts;
use model::id::{AccountId, ClusterKey, HostId, Region, World};
use model::link::{
    AssignedContainer, AssignedTask, ContainerReport, Hello, PROTOCOL_VERSION, PortMapping, Report,
    StopCause, TaskPhase, TaskReport,
};
use model::state::State;
use model::task::{Binding, ContainerStatus, Desired, Health};
use model::tx::Tx;
use regex::{Captures, Regex};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use services::operation::{Desk, Run, Then};
use store::bulk::Bulk;
use store::folder::Folder;

/// 2026-01-01T00:00:00Z; each step is a second after the one before.
const BEGIN_MS: i64 = 1_767_225_600_000;
const STEP_MS: i64 = 1_000;
const ACCOUNT: &str = "123456789012";
const REGION: &str = "us-east-1";

/// The capabilities of the agents here, for definitions that require them.
const CAPABILITIES: [&str; 8] = [
    "com.amazonaws.ecs.capability.docker-remote-api.1.18",
    "com.amazonaws.ecs.capability.docker-remote-api.1.19",
    "com.amazonaws.ecs.capability.docker-remote-api.1.29",
    "com.amazonaws.ecs.capability.logging-driver.awslogs",
    "ecs.capability.container-health-check",
    "ecs.capability.container-ordering",
    "ecs.capability.task-cpu-mem-limit",
    "ecs.capability.task-eni",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exchange {
    given: Option<Box<RawValue>>,
    request: Box<RawValue>,
    response: Option<Value>,
    fault: Option<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Step {
    Call(Request),
    /// Connects an agent that serves all worlds; with `cluster` it is an instance of that cluster.
    Host {
        cpu_units: i64,
        memory_mib: i64,
        cluster: Option<String>,
    },
    /// Makes the default VPC and keeps `{subnet}`, that of its first zone, and `{group}`.
    Network,
    /// Reports of the agents about their tasks.
    Report(Said),
    /// Advances the clock.
    LaterMs(i64),
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Said {
    /// Tasks that should run are running.
    Running,
    /// Tasks that should stop have stopped.
    Stopped,
    /// All tasks ended by themselves.
    Exited,
    /// Tasks that do not run yet failed to start.
    Failed,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Request {
    operation: String,
    #[serde(default)]
    input: Value,
    /// The service, if it is not that of the folder.
    service: Option<String>,
    /// The caller's account, if it is another one.
    account: Option<String>,
    #[serde(default)]
    keep: BTreeMap<String, String>,
}

/// A region without a server around it.
struct Bench {
    service: &'static str,
    state: State,
    settings: Settings,
    now: Timestamp,
    step: u8,
    kept: BTreeMap<String, String>,
    /// The bulk stores, opened by the first operation that needs them; few do.
    bulk: OnceCell<(tempfile::TempDir, Bulk)>,
}

#[test]
fn every_exchange_is_answered_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchanges");
    let mut files = Vec::new();
    for service in api::SERVICES {
        let Ok(entries) = std::fs::read_dir(folder.join(service.name)) else { continue };
        files.extend(entries.map(|entry| (service.name, entry.expect("a folder").path())));
    }
    files.sort();
    assert!(!files.is_empty(), "no exchanges under {}", folder.display());
    let wrong: Vec<String> =
        files.iter().filter_map(|(service, file)| replay(service, file).err()).collect();
    assert!(wrong.is_empty(), "{} exchanges differ:\n{}", wrong.len(), wrong.join("\n\n"));
}

fn replay(service: &'static str, file: &Path) -> Result<(), String> {
    let name = format!("{service}/{}", file.file_stem().expect("a name").to_string_lossy());
    let (exchange, mut bench, request) = given(service, file);
    let of_file = file.file_stem().expect("a name").to_string_lossy();
    let operation = of_file.split('-').next().expect("split gives at least one part");
    assert_eq!(operation, request.operation, "{name} is named after another operation");
    let got = bench.answer(&request);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(file, written(&exchange, &got)).expect("the exchange can be written");
        return Ok(());
    }
    if exchange.expects(&got) {
        return Ok(());
    }
    Err(format!("{name} answers\n{}", outcome(&got)))
}

/// Returns every exchange of ECS, with the operation that it is named after.
fn ecs_files() -> Vec<(&'static Operation, PathBuf)> {
    let service = api::SERVICES.iter().find(|one| one.name == "ecs").expect("it is there");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchanges/ecs");
    let entries = std::fs::read_dir(folder).expect("the exchanges of ECS");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let with_operation = |file: PathBuf| {
        let name = file.file_stem().expect("a name").to_string_lossy();
        let operation = name.split('-').next().and_then(|name| service.operation(name));
        (operation.expect("files are named after operations"), file.clone())
    };
    files.into_iter().map(with_operation).collect()
}

/// Reads an exchange and runs all steps before its request.
fn given(service: &'static str, file: &Path) -> (Exchange, Bench, Request) {
    let name = format!("{service}/{}", file.file_stem().expect("a name").to_string_lossy());
    let text = std::fs::read_to_string(file).expect("an exchange is UTF-8");
    let exchange: Exchange = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
    let given = exchange.given.as_ref().map_or("[]", |given| given.get());
    let steps: Vec<Value> = serde_json::from_str(given).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut bench = Bench::new(service);
    for (number, step) in steps.into_iter().enumerate() {
        let step = bench.filled(step);
        let step = serde_json::from_value(step).unwrap_or_else(|e| panic!("{name} {number}: {e}"));
        bench.take(step).unwrap_or_else(|fault| panic!("{name}: given {number}: {fault}"));
    }
    let request = serde_json::from_str(exchange.request.get()).expect("it was read as JSON");
    let request = serde_json::from_value(bench.filled(request))
        .unwrap_or_else(|e| panic!("{name}: request: {e}"));
    (exchange, bench, request)
}

impl Exchange {
    fn expects(&self, got: &Result<Value, Value>) -> bool {
        match (got, &self.response, &self.fault) {
            (Ok(got), Some(expected), None) | (Err(got), None, Some(expected)) => got == expected,
            (_, _, _) => false,
        }
    }
}

/// Returns the file's text with the answer replaced and everything else unchanged.
fn written(exchange: &Exchange, got: &Result<Value, Value>) -> String {
    let given = exchange.given.as_ref().map(|given| format!("\"given\": {},\n  ", given.get()));
    let request = exchange.request.get();
    let answer = outcome(got).replace('\n', "\n  ");
    format!("{{\n  {}\"request\": {request},\n  {answer}\n}}\n", given.unwrap_or_default())
}

fn outcome(got: &Result<Value, Value>) -> String {
    let pretty = |value: &Value| serde_json::to_string_pretty(value).expect("a value is JSON");
    match got {
        Ok(value) => format!("\"response\": {}", pretty(value)),
        Err(fault) => format!("\"fault\": {}", pretty(fault)),
    }
}

fn shown(fault: &Fault) -> Value {
    let mut shown = serde_json::json!({ "code": fault.code, "message": fault.message });
    for (name, value) in &fault.members {
        shown[*name] = value.clone();
    }
    shown
}

/// The ids of one answer, each with its number.
struct Numbered {
    ids: Regex,
    known: BTreeMap<String, usize>,
}

impl Numbered {
    /// Returns `value` with every id replaced by its number, and without page tokens.
    fn of(value: Value) -> Value {
        // The patterns match UUIDs, ids of 32 digits, the digits after `eni-` and similar prefixes,
        // hardware addresses, the numbers of deployments, and the signatures of download addresses.
        let ids = concat!(
            r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b|",
            r"\b[0-9a-f]{17}\b|\b02(?::[0-9a-f]{2}){5}\b|\b[0-9]{19}\b",
            r"|\b[0-9]{13}\.[0-9a-f]{64}\b",
        );
        let ids = Regex::new(ids).expect("the pattern is a valid constant");
        Numbered { ids, known: BTreeMap::new() }.value(value)
    }

    fn value(&mut self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(all) => all.into_iter().map(|one| self.value(one)).collect(),
            Value::Object(all) => all
                .into_iter()
                .map(|(name, one)| match name.as_str() {
                    "nextToken" | "authorizationToken" => (name, Value::from("<token>")),
                    _ => {
                        let one = self.value(one);
                        (name, one)
                    }
                })
                .collect(),
            other => other,
        }
    }

    fn text(&mut self, text: &str) -> String {
        let known = &mut self.known;
        let number = |found: &Captures<'_>| {
            let next = known.len() + 1;
            format!("<id-{}>", known.entry(found[0].to_owned()).or_insert(next))
        };
        self.ids.replace_all(text, number).into_owned()
    }
}

impl Bench {
    fn new(service: &'static str) -> Bench {
        Bench {
            service,
            state: State::default(),
            settings: Settings::of_region(Region::from(REGION)),
            now: Timestamp(BEGIN_MS),
            step: 0,
            kept: BTreeMap::new(),
            bulk: OnceCell::new(),
        }
    }

    /// Returns `value` with every kept `{name}` filled in.
    fn filled(&self, value: Value) -> Value {
        let fill = |text: String| {
            let each = self.kept.iter();
            each.fold(text, |text, (name, kept)| text.replace(&format!("{{{name}}}"), kept))
        };
        match value {
            Value::String(text) => Value::String(fill(text)),
            Value::Array(all) => all.into_iter().map(|one| self.filled(one)).collect(),
            Value::Object(all) => {
                all.into_iter().map(|(name, one)| (name, self.filled(one))).collect()
            }
            other => other,
        }
    }

    fn take(&mut self, step: Step) -> Result<(), Fault> {
        match step {
            Step::Call(request) => {
                let answer = self.call(&request)?;
                for (name, pointer) in request.keep {
                    let kept = answer.pointer(&pointer).and_then(Value::as_str);
                    let kept = kept.unwrap_or_else(|| panic!("no text at {pointer} in {answer}"));
                    self.kept.insert(name, kept.to_owned());
                }
            }
            Step::Host { cpu_units, memory_mib, cluster } => {
                let cluster = cluster
                    .map(|name| ClusterKey { world: world(ACCOUNT), name: name.as_str().into() });
                self.change(|tx, settings| connect(tx, settings, (cpu_units, memory_mib), cluster));
            }
            Step::Network => {
                self.change(|tx, settings| {
                    control::network::default_vpc(tx, settings.task_network, &world(ACCOUNT));
                });
                let first = self.state.subnets.iter().min_by_key(|row| row.cidr);
                let first = first.expect("it was made");
                self.kept.insert("subnet".to_owned(), first.id.to_string());
                let group = self.state.security_groups.iter().next().expect("it was made");
                self.kept.insert("group".to_owned(), group.id.to_string());
            }
            Step::Report(said) => self.change(|tx, _| report(tx, said)),
            Step::LaterMs(ms) => {
                self.now.0 += ms;
                self.change(|_, _| ());
            }
        }
        Ok(())
    }

    fn begin(&mut self) -> Tx {
        self.step += 1;
        self.now.0 += STEP_MS;
        Tx::begin(&self.state, self.now, [self.step; 32])
    }

    /// Runs a transaction and the controllers' pass after it, as the server does.
    fn change(&mut self, act: impl FnOnce(&mut Tx, &Settings)) {
        let mut tx = self.begin();
        act(&mut tx, &self.settings);
        self.finish(tx);
    }

    fn finish(&mut self, mut tx: Tx) {
        control::controller::pass(&mut tx, &self.settings);
        self.state = tx.finish().state;
    }

    /// Returns the answer or fault, with numbers in place of ids.
    fn answer(&mut self, request: &Request) -> Result<Value, Value> {
        self.call(request).map(Numbered::of).map_err(|fault| Numbered::of(shown(&fault)))
    }

    fn call(&mut self, request: &Request) -> Result<Value, Fault> {
        let name = request.service.as_deref().unwrap_or(self.service);
        let service = api::SERVICES.iter().find(|one| one.name == name);
        let service = service.unwrap_or_else(|| panic!("there is no service {name}"));
        let operation = service.operations.iter().find(|one| one.name == request.operation);
        let operation = operation.unwrap_or_else(|| panic!("{name} has no {}", request.operation));
        let outcome = self.run(service, operation, request);
        outcome.map_err(|fault| {
            let fault = services::modelled(service, operation, fault);
            assert!(services::is_known(service, operation, &fault), "not modelled: {fault}");
            fault
        })
    }

    fn run(
        &mut self,
        service: &'static Service,
        operation: &'static Operation,
        request: &Request,
    ) -> Result<Value, Fault> {
        let row = services::row(service, operation)
            .unwrap_or_else(|| panic!("{} is not implemented", operation.name));
        let text = if request.input.is_null() { String::new() } else { request.input.to_string() };
        let unreadable = |error| Fault::unreadable(service, &error);
        let call = call(request.account.as_deref().unwrap_or(ACCOUNT));
        let mut tx = self.begin();
        let desk = Desk { call: &call, settings: &self.settings, now: tx.now, wall: tx.now };
        let answer = match &row.run {
            Run::Read(read) => {
                let job = json::with_reader(text.as_bytes(), read).map_err(unreadable)?;
                job(&self.state, &desk)?
            }
            Run::Write(read) => {
                let job = json::with_reader(text.as_bytes(), read).map_err(unreadable)?;
                let answer = job(&mut tx, &desk)?;
                self.finish(tx);
                answer
            }
            Run::Bulk(read) => {
                let job = json::with_reader(text.as_bytes(), read).map_err(unreadable)?;
                let (_, bulk) = self.bulk.get_or_init(open_bulk);
                job(&self.state, bulk, &desk)?
            }
            Run::BulkWrite(read) => {
                let job = json::with_reader(text.as_bytes(), read).map_err(unreadable)?;
                let (_, bulk) = self.bulk.get_or_init(open_bulk);
                match job(&self.state, bulk, &desk)? {
                    Then::Answer(answer) => answer,
                    Then::Write { held, job } => {
                        let answer = job(&mut tx, &desk)?;
                        drop(held);
                        self.finish(tx);
                        answer
                    }
                }
            }
        };
        let (value, kind) = answer.parts();
        Ok(serde_json::from_str(&json::text(value, kind)).expect("the codec writes JSON"))
    }
}

fn open_bulk() -> (tempfile::TempDir, Bulk) {
    let dir = tempfile::tempdir().expect("there is a place for temporary files");
    let folder = Folder::open(dir.path()).expect("a new folder can be opened");
    let bulk = Bulk::open(&Arc::new(folder)).expect("an empty folder can be used");
    (dir, bulk)
}

fn world(account: &str) -> World {
    World { account: AccountId::from(account), region: Region::from(REGION) }
}

fn call(account: &str) -> Call {
    Call::of_root(world(account))
}

fn connect(
    tx: &mut Tx,
    settings: &Settings,
    (cpu_units, memory_mib): (i64, i64),
    cluster: Option<ClusterKey>,
) {
    let host = HostId::from(format!("{:032x}", tx.hosts.len() + 1));
    let facts = Facts {
        cpu_units,
        memory_mib,
        architecture: "x86_64".into(),
        agent_version: "0.1.0".into(),
        attributes: CAPABILITIES.iter().map(|name| ((*name).into(), None)).collect(),
        dynamic_ports: (32_768, 60_999),
    };
    let hello = Hello {
        protocol_version: PROTOCOL_VERSION,
        host,
        facts,
        cluster,
        serves_all: true,
        token: "".into(),
        machine: None,
        site: None,
    };
    control::host::hello(tx, settings, &hello, &control::host::Arrival::default())
        .expect("an agent of this version is let in");
}

fn report(tx: &mut Tx, said: Said) {
    let hosts: Vec<HostId> = tx.hosts.iter().map(|row| row.id.clone()).collect();
    for host in hosts {
        let assignment = control::assign::assignment(tx, &host, None, &"123456789012".into());
        let concerned = |task: &&AssignedTask| match said {
            Said::Running => task.desired == Desired::Running,
            Said::Stopped => task.desired == Desired::Stopped,
            Said::Exited => true,
            Said::Failed => tx.tasks.get(&task.id).is_some_and(|row| row.times.started.is_none()),
        };
        let tasks = assignment.tasks.iter().filter(concerned).map(|task| task_report(task, said));
        let report = Report { applied: assignment.version, tasks: tasks.collect() };
        control::report::apply(tx, &host, &report);
    }
}

fn task_report(task: &AssignedTask, said: Said) -> TaskReport {
    let failed = StopCause::FailedToStart { reason: "CannotPullContainerError: no".into() };
    TaskReport {
        id: task.id.clone(),
        phase: match said {
            Said::Running => TaskPhase::Running,
            Said::Stopped | Said::Exited | Said::Failed => TaskPhase::Stopped,
        },
        containers: task.containers.iter().map(|one| container_report(task, one, said)).collect(),
        stopped: matches!(said, Said::Failed).then_some(failed),
        attached: true,
        pull_started: None,
        pull_stopped: None,
        started: None,
        execution_stopped: None,
        stopped_at: None,
    }
}

fn container_report(task: &AssignedTask, one: &AssignedContainer, said: Said) -> ContainerReport {
    let has_run = !matches!(said, Said::Failed);
    let port = |mapping: &PortMapping| Binding {
        protocol: mapping.protocol,
        container_port: mapping.container_port,
        host_port: if mapping.host_port == 0 { 32_768 } else { mapping.host_port },
    };
    ContainerReport {
        name: one.name.clone(),
        status: match said {
            Said::Running => ContainerStatus::Running,
            Said::Stopped | Said::Exited | Said::Failed => ContainerStatus::Stopped,
        },
        image_digest: has_run.then(|| format!("sha256:{}", "0".repeat(64)).into()),
        image_pulled: has_run,
        runtime_id: has_run.then(|| format!("{}-0000000001", task.id).into()),
        exit_code: match said {
            Said::Running | Said::Failed => None,
            Said::Stopped => Some(143),
            Said::Exited => Some(0),
        },
        reason: None,
        bindings: one.ports.iter().map(port).collect(),
        health: Health::Unknown,
        health_changes: 0,
        restarts: 0,
    }
}
