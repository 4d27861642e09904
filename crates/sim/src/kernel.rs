//! The kernel and the disk of one machine, as far as an agent sees them: sandboxes, containers,
//! networks, host ports and files. It takes steps and returns facts; it decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use agent::core::Saved;
use agent::task::step::{CreateContainer, Exit, Image, Observed, Probe, PullImage, Run, Step};
use agent::task::{Life, Resource};
use api::Timestamp;
use model::id::{TaskId, Text};
use model::instance::Protocol;
use model::link::{AssignedTask, TaskNetwork, TaskPhase};
use oci::digest::Digest;

use crate::dice::Dice;
use crate::weather::Weather;

/// Time between moves of the tags; short enough that nearly every deployment meets one.
const TAGS_MOVE_EVERY_MS: i64 = 30_000;

/// The behaviour of a container, which the name of its image decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    Sound,
    /// Ends by itself within seconds.
    Short,
    /// Cannot be started.
    Broken,
    /// Cannot be pulled.
    Missing,
    /// Fails its health checks.
    Sick,
}

fn nature(image: &str) -> Nature {
    match image {
        "short" => Nature::Short,
        "broken" => Nature::Broken,
        "missing" => Nature::Missing,
        "sick" => Nature::Sick,
        _ => Nature::Sound,
    }
}

#[derive(Debug, Default)]
pub(crate) struct Kernel {
    sandboxes: BTreeMap<TaskId, BTreeMap<Run, Container>>,
    networks: BTreeSet<TaskId>,
    ports: BTreeMap<(Protocol, u16), (TaskId, Run)>,
    files: BTreeSet<TaskId>,
    /// Runs that were ever started since the disk was new.
    started: BTreeSet<(TaskId, Run)>,
    /// The container that was started twice, if this ever happened; it must not.
    pub(crate) broken: Option<String>,
    /// Number of starts that were checked for that.
    pub(crate) starts: u64,
}

#[derive(Debug, Clone, PartialEq)]
struct Container {
    image: Text,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    Created,
    Running(Timestamp),
    Exited(Timestamp, Exit),
}

/// The result of a step.
pub(crate) struct Done {
    pub(crate) observed: Observed,
    /// Containers that will end: the run, the delay in milliseconds, and the exit code.
    pub(crate) ending: Vec<(Run, i64, i32)>,
}

impl From<Observed> for Done {
    fn from(observed: Observed) -> Done {
        Done { observed, ending: Vec::new() }
    }
}

/// The random source, the weather and the machine's own clock.
pub(crate) struct Luck<'a> {
    pub(crate) dice: &'a mut Dice,
    pub(crate) weather: &'a Weather,
    pub(crate) now: Timestamp,
}

impl Kernel {
    /// Performs a step. A failure may come before or after the effect of the step.
    pub(crate) fn perform(
        &mut self,
        task: &AssignedTask,
        step: &Step,
        luck: &mut Luck<'_>,
    ) -> Done {
        let fails = luck.dice.per_mille(luck.weather.step_fails);
        let failed = || Observed::Failed { step: step.key(), reason: "the kernel said no".into() };
        if fails && luck.dice.coin() {
            return failed().into();
        }
        let mut done = self.carry_out(task, step, luck);
        if fails {
            done.observed = failed();
        }
        done
    }

    fn carry_out(&mut self, task: &AssignedTask, step: &Step, luck: &mut Luck<'_>) -> Done {
        let id = &task.id;
        match step {
            Step::Network(task) => {
                self.networks.insert(id.clone());
                self.files.insert(id.clone());
                Observed::NetworkReady { addresses: addresses(task) }.into()
            }
            Step::EnvironmentFiles(_) => {
                self.files.insert(id.clone());
                Observed::EnvironmentFilesReady.into()
            }
            Step::Pull(pull) => pulled(pull, luck).into(),
            Step::Sandbox(_) => {
                self.sandboxes.entry(id.clone()).or_default();
                self.files.insert(id.clone());
                Observed::SandboxReady.into()
            }
            Step::Create(create) => self.create(create, luck).into(),
            Step::Start(run) => self.start(id, run, luck),
            Step::Probe(probe) => {
                let result = self.probe(id, &probe.run, luck);
                Observed::Probed { run: probe.run.clone(), number: probe.number, result }.into()
            }
            Step::Signal(signal) => {
                let observed = Observed::Signalled { run: signal.run.clone() };
                // One container in ten ignores the signal and has to be killed.
                let listens = !luck.dice.per_mille(100);
                let ending = match listens && self.is_running(id, &signal.run) {
                    true => vec![(signal.run.clone(), luck.dice.between(1, 3_000), 143)],
                    false => Vec::new(),
                };
                Done { observed, ending }
            }
            Step::Kill(run) => {
                let observed = Observed::Killed { run: run.clone() };
                Done { observed, ending: vec![(run.clone(), luck.dice.between(1, 50), 137)] }
            }
            Step::Remove(run) => {
                self.remove(id, run);
                Observed::Removed { run: run.clone() }.into()
            }
            Step::Logs => Observed::LogsDelivered.into(),
            Step::ReleaseNetwork(_) => {
                self.networks.remove(id);
                self.ports.retain(|_, (holder, _)| holder != id);
                Observed::NetworkReleased.into()
            }
            Step::ShutDown => {
                self.sandboxes.remove(id);
                self.ports.retain(|_, (holder, _)| holder != id);
                Observed::ShutDown.into()
            }
            Step::Clean => {
                self.files.remove(id);
                Observed::Cleaned.into()
            }
        }
    }

    fn create(&mut self, create: &CreateContainer, luck: &mut Luck<'_>) -> Observed {
        let (id, run) = (&create.task.id, &create.run);
        let failed = |reason: &str| Observed::Failed {
            step: agent::task::step::StepKey::Create(run.clone()),
            reason: reason.into(),
        };
        if !self.sandboxes.contains_key(id) {
            return failed("ContainerRuntimeError: the task's supervisor is gone");
        }
        // A container that an earlier agent made is made again.
        self.remove(id, run);
        for bound in &create.bindings {
            let port = (bound.protocol, bound.host_port);
            let foreign = luck.dice.per_mille(luck.weather.port_taken);
            if foreign || self.ports.contains_key(&port) {
                self.ports.retain(|_, (holder, held)| holder != id || held != run);
                return Observed::PortTaken { run: run.clone(), host_port: bound.host_port };
            }
            self.ports.insert(port, (id.clone(), run.clone()));
        }
        let spec = create.task.containers.iter().find(|spec| spec.name == run.container);
        let image = spec.map(|spec| spec.image.clone()).unwrap_or_default();
        let container = Container { image, phase: Phase::Created };
        if let Some(sandbox) = self.sandboxes.get_mut(id) {
            sandbox.insert(run.clone(), container);
        }
        Observed::Created { run: run.clone(), runtime_id: runtime_id(id, run) }
    }

    fn start(&mut self, id: &TaskId, run: &Run, luck: &mut Luck<'_>) -> Done {
        let failed = |reason: &str| Observed::Failed {
            step: agent::task::step::StepKey::Start(run.clone()),
            reason: reason.into(),
        };
        let is_twice = self.is_started_twice(id, run);
        let Some(container) = self.sandboxes.get_mut(id).and_then(|found| found.get_mut(run))
        else {
            return failed("CannotStartContainerError: there is no such container").into();
        };
        let started = Observed::Started { run: run.clone(), at: luck.now };
        if container.phase != Phase::Created {
            return started.into();
        }
        let nature = nature(&container.image);
        if nature == Nature::Broken {
            return failed("CannotStartContainerError: no such command").into();
        }
        container.phase = Phase::Running(luck.now);
        self.starts += 1;
        if is_twice {
            self.broken = Some(format!("task {id}: container {run:?} was started twice"));
        }
        self.started.insert((id.clone(), run.clone()));
        let ending = match nature {
            Nature::Short => {
                let code = luck.dice.between(0, 1) as i32;
                vec![(run.clone(), luck.dice.between(1, 40_000), code)]
            }
            Nature::Sound | Nature::Broken | Nature::Missing | Nature::Sick => Vec::new(),
        };
        Done { observed: started, ending }
    }

    /// Returns true if starting `run` would start it a second time, or while another run of its
    /// container runs.
    fn is_started_twice(&self, id: &TaskId, run: &Run) -> bool {
        let beside = self.sandboxes.get(id).is_some_and(|sandbox| {
            sandbox.iter().any(|(other, container)| {
                let is_running = matches!(container.phase, Phase::Running(_));
                other.container == run.container && other != run && is_running
            })
        });
        beside || self.started.contains(&(id.clone(), run.clone()))
    }

    fn probe(&self, id: &TaskId, run: &Run, luck: &mut Luck<'_>) -> Probe {
        let container = self.sandboxes.get(id).and_then(|found| found.get(run));
        let running = container.filter(|found| matches!(found.phase, Phase::Running(_)));
        let exit_code = match running.map(|found| nature(&found.image)) {
            None => None,
            Some(Nature::Sick) => Some(1),
            Some(Nature::Sound | Nature::Short | Nature::Broken | Nature::Missing) => {
                Some(i32::from(luck.dice.per_mille(luck.weather.flap)))
            }
        };
        Probe { exit_code, output: "".into() }
    }

    fn remove(&mut self, id: &TaskId, run: &Run) {
        if let Some(sandbox) = self.sandboxes.get_mut(id) {
            sandbox.remove(run);
        }
        self.ports.retain(|_, (holder, held)| holder != id || held != run);
    }

    fn is_running(&self, id: &TaskId, run: &Run) -> bool {
        let container = self.sandboxes.get(id).and_then(|found| found.get(run));
        container.is_some_and(|found| matches!(found.phase, Phase::Running(_)))
    }

    /// Ends a container; None when it no longer runs.
    pub(crate) fn exit(
        &mut self,
        id: &TaskId,
        run: &Run,
        code: i32,
        now: Timestamp,
    ) -> Option<Observed> {
        let container = self.sandboxes.get_mut(id)?.get_mut(run)?;
        let Phase::Running(since) = container.phase else { return None };
        let exit = Exit { code, out_of_memory: false, at: now };
        container.phase = Phase::Exited(since, exit);
        Some(Observed::Exited { run: run.clone(), exit })
    }

    /// Returns the runs of all running containers.
    pub(crate) fn running(&self) -> Vec<(TaskId, Run)> {
        let all = self.sandboxes.iter().flat_map(|(id, sandbox)| {
            let running = sandbox.iter().filter(|(_, one)| matches!(one.phase, Phase::Running(_)));
            running.map(move |(run, _)| (id.clone(), run.clone()))
        });
        all.collect()
    }

    /// Returns a container that writes: the first one that runs.
    pub(crate) fn writer(&self) -> Option<(&TaskId, &Run)> {
        self.sandboxes.iter().find_map(|(id, sandbox)| {
            let mut runs = sandbox.iter().filter(|(_, one)| matches!(one.phase, Phase::Running(_)));
            runs.next().map(|(run, _)| (id, run))
        })
    }

    /// Returns true if any container of the task runs.
    pub(crate) fn is_up(&self, id: &TaskId) -> bool {
        let sandbox = self.sandboxes.get(id);
        sandbox.is_some_and(|all| all.values().any(|one| matches!(one.phase, Phase::Running(_))))
    }

    /// Turns the machine off and on: files stay.
    pub(crate) fn reboot(&mut self) {
        self.sandboxes.clear();
        self.networks.clear();
        self.ports.clear();
    }

    /// Records that the agent's folder is new. Tasks that the control plane has not heard of may
    /// start again; the tasks in `heard` are known to have run, and must not.
    pub(crate) fn forget_starts(&mut self, heard: &BTreeSet<TaskId>) {
        self.started.retain(|(id, _)| heard.contains(id));
    }

    /// Does an agent's work at its start: removes what belongs to no saved task, and returns what
    /// happened to the saved ones.
    pub(crate) fn adopt(&mut self, saved: &[Saved], now: Timestamp) -> Vec<(TaskId, Observed)> {
        let live = |which: &dyn Fn(&Saved) -> bool| -> BTreeSet<TaskId> {
            saved.iter().filter(|one| which(one)).map(|one| one.state.task.id.clone()).collect()
        };
        let all = live(&|_| true);
        let networked = live(&|one| matches!(one.state.network, Resource::Asked | Resource::Ready));
        self.sandboxes.retain(|id, _| all.contains(id));
        self.files.retain(|id| all.contains(id));
        self.networks.retain(|id| networked.contains(id));
        self.ports.retain(|_, (id, _)| networked.contains(id));
        let mut facts = Vec::new();
        for one in saved.iter().filter(|one| one.state.phase != TaskPhase::Stopped) {
            let id = &one.state.task.id;
            let learned = self.learned(one, now);
            facts.extend(learned.into_iter().map(|fact| (id.clone(), fact)));
        }
        facts
    }

    fn learned(&self, saved: &Saved, now: Timestamp) -> Vec<Observed> {
        let state = &saved.state;
        let Some(sandbox) = self.sandboxes.get(&state.task.id) else {
            return match state.sandbox {
                Resource::Ready => vec![Observed::SandboxLost],
                Resource::Absent | Resource::Asked | Resource::Released => Vec::new(),
            };
        };
        if !matches!(state.sandbox, Resource::Asked | Resource::Ready) {
            return Vec::new();
        }
        let mut facts = vec![Observed::SandboxReady];
        for (run, container) in sandbox {
            let runtime_id = runtime_id(&state.task.id, run);
            let created = Observed::Created { run: run.clone(), runtime_id };
            let started = |at| Observed::Started { run: run.clone(), at };
            match container.phase {
                Phase::Created => {}
                Phase::Running(at) => facts.extend([created, started(at)]),
                Phase::Exited(at, exit) => {
                    let exited = Observed::Exited { run: run.clone(), exit };
                    facts.extend([created, started(at), exited]);
                }
            }
        }
        let unknown = state.containers.iter().filter(|found| {
            found.life == Life::Running && !sandbox.contains_key(&found.current_run())
        });
        facts.extend(unknown.map(|found| Observed::Exited {
            run: found.current_run(),
            exit: Exit { code: 137, out_of_memory: false, at: now },
        }));
        facts
    }

    /// Forgets that a container was started, as if it had to be once more.
    pub(crate) fn unstart(&mut self, id: &TaskId, run: &Run) {
        let container = self.sandboxes.get_mut(id).and_then(|found| found.get_mut(run));
        if let Some(container) = container {
            container.phase = Phase::Created;
        }
    }

    /// Keeps the network of a task although it was released.
    pub(crate) fn keep_network(&mut self, id: &TaskId) {
        self.networks.insert(id.clone());
    }

    /// Lists the resources that tasks still hold; there must be none at the end of a run.
    pub(crate) fn leftovers(&self) -> Vec<String> {
        let mut left = Vec::new();
        left.extend(self.sandboxes.keys().map(|id| format!("sandbox of {id}")));
        left.extend(self.networks.iter().map(|id| format!("network of {id}")));
        left.extend(self.ports.keys().map(|port| format!("port {port:?}")));
        left.extend(self.files.iter().map(|id| format!("files of {id}")));
        left
    }
}

fn runtime_id(id: &TaskId, run: &Run) -> Text {
    format!("{id}-{}", run.container).into()
}

fn addresses(task: &AssignedTask) -> BTreeMap<Text, std::net::Ipv4Addr> {
    let address = match &task.network {
        TaskNetwork::Awsvpc(interface) => interface.address,
        TaskNetwork::Bridge => std::net::Ipv4Addr::new(172, 17, 0, 2),
        TaskNetwork::None | TaskNetwork::Host => return BTreeMap::new(),
    };
    task.containers.iter().map(|container| (container.name.clone(), address)).collect()
}

fn pulled(pull: &PullImage, luck: &mut Luck<'_>) -> Observed {
    if nature(&pull.image) == Nature::Missing || luck.dice.per_mille(luck.weather.pull_fails) {
        let step = agent::task::step::StepKey::Pull(pull.container.clone());
        let reason = "CannotPullContainerError: the registry did not give it".into();
        return Observed::Failed { step, reason };
    }
    let image = Image {
        digest: pull.pinned.unwrap_or_else(|| tagged(luck.now)).to_string().into(),
        pulled: true,
        entry_point: Vec::new(),
        command: vec!["run".into()],
        environment: Vec::new(),
        user: "".into(),
        working_directory: "".into(),
        stop_signal: "".into(),
        volumes: Vec::new(),
        labels: BTreeMap::new(),
    };
    Observed::Pulled { container: pull.container.clone(), image }
}

/// Returns the digest that every tag leads to now. All tags move at the same times, so this draws
/// nothing from the dice.
fn tagged(now: Timestamp) -> Digest {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&(now.0 / TAGS_MOVE_EVERY_MS).to_be_bytes());
    Digest(bytes)
}
