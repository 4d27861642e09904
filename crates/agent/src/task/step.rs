//! The steps that the core requests on the host, and the facts that it gets back. A step has all
//! the data it needs, so performing it takes no look-up and no decision.
//! A step may be performed twice, because an agent that was killed does not know whether it was
//! done. So each step is either harmless when repeated, or the worker recognises the repetition.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use api::Timestamp;
use model::failure::StepFailure;
use model::id::Text;
use model::link::AssignedTask;
use model::task::Binding;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

/// One run of one container; a restart by its restart policy begins the next.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Run {
    pub container: Text,
    /// Counts from 0.
    pub number: u32,
}

/// An image on the host, with the settings of its configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// The digest of the manifest: `sha256:` and 64 hexadecimal digits.
    pub digest: Text,
    /// True if it came from a registry, and not from an archive that no other host has.
    #[serde(default)]
    pub pulled: bool,
    pub entry_point: Vec<Text>,
    pub command: Vec<Text>,
    /// `NAME=value`.
    pub environment: Vec<Text>,
    /// Empty: root.
    pub user: Text,
    /// Empty: `/`.
    pub working_directory: Text,
    /// Such as `SIGTERM` or `15`; empty: SIGTERM.
    pub stop_signal: Text,
    /// Paths that the image declares as volumes.
    pub volumes: Vec<Text>,
    pub labels: BTreeMap<Text, Text>,
}

/// A task's action on the host.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Step {
    /// Make the task's namespaces and its interfaces.
    Network(Arc<AssignedTask>),
    /// Fetch the environment files of the task's containers.
    EnvironmentFiles(Arc<AssignedTask>),
    /// Fetch a container's image.
    Pull(PullImage),
    /// Start the process that will hold the task's containers.
    Sandbox(Arc<AssignedTask>),
    Create(Box<CreateContainer>),
    Start(Run),
    /// Run a container's health check once.
    Probe(ProbeContainer),
    /// Ask a container to end.
    Signal(SignalContainer),
    /// End a container with all its processes.
    Kill(Run),
    /// Remove one run of a container. The files that it wrote stay until `Clean`.
    Remove(Run),
    /// Deliver all output of the containers.
    Logs,
    /// Remove namespaces, interfaces and port maps.
    ReleaseNetwork(Box<HeldNetwork>),
    /// End the process that held the containers.
    ShutDown,
    /// Delete the task's files.
    Clean,
}

/// The network resources of a task on the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldNetwork {
    /// Addresses by container, of those that have one.
    pub addresses: BTreeMap<Text, Ipv4Addr>,
    /// Host ports by container.
    pub bindings: BTreeMap<Text, Vec<Binding>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullImage {
    pub container: Text,
    /// The image's name as in the definition.
    pub image: Text,
    /// The content to fetch instead of the name's current one.
    #[serde(default)]
    pub pinned: Option<Digest>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CreateContainer {
    pub task: Arc<AssignedTask>,
    pub run: Run,
    pub image: Image,
    /// Host ports to reserve and forward to the container.
    pub bindings: Vec<Binding>,
    /// Addresses of the task's containers; one without a network of its own is absent.
    pub addresses: BTreeMap<Text, Ipv4Addr>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProbeContainer {
    pub run: Run,
    /// Counts up over a run, so that each result is used once.
    pub number: u32,
    pub command: Vec<Text>,
    pub timeout_s: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignalContainer {
    pub run: Run,
    /// The image's stop signal, or SIGTERM.
    pub signal: Text,
}

/// The name of a step within its task: steps with the same key have the same effect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StepKey {
    Network,
    EnvironmentFiles,
    Pull(Text),
    Sandbox,
    Create(Run),
    Start(Run),
    Probe(Run),
    Signal(Run),
    Kill(Run),
    Remove(Run),
    Logs,
    ReleaseNetwork,
    ShutDown,
    Clean,
}

impl Step {
    pub fn key(&self) -> StepKey {
        match self {
            Step::Network(_) => StepKey::Network,
            Step::EnvironmentFiles(_) => StepKey::EnvironmentFiles,
            Step::Pull(pull) => StepKey::Pull(pull.container.clone()),
            Step::Sandbox(_) => StepKey::Sandbox,
            Step::Create(create) => StepKey::Create(create.run.clone()),
            Step::Start(run) => StepKey::Start(run.clone()),
            Step::Probe(probe) => StepKey::Probe(probe.run.clone()),
            Step::Signal(signal) => StepKey::Signal(signal.run.clone()),
            Step::Kill(run) => StepKey::Kill(run.clone()),
            Step::Remove(run) => StepKey::Remove(run.clone()),
            Step::Logs => StepKey::Logs,
            Step::ReleaseNetwork(_) => StepKey::ReleaseNetwork,
            Step::ShutDown => StepKey::ShutDown,
            Step::Clean => StepKey::Clean,
        }
    }

    /// Tells the steps that bring something onto the host from those that look after what is there
    /// or take it away.
    pub fn makes_something(&self) -> bool {
        match self {
            Step::Network(_)
            | Step::EnvironmentFiles(_)
            | Step::Pull(_)
            | Step::Sandbox(_)
            | Step::Create(_)
            | Step::Start(_) => true,
            Step::Probe(_)
            | Step::Signal(_)
            | Step::Kill(_)
            | Step::Remove(_)
            | Step::Logs
            | Step::ReleaseNetwork(_)
            | Step::ShutDown
            | Step::Clean => false,
        }
    }
}

impl StepKey {
    /// Returns true if this step must not begin while `other` is performed: removing a thing waits
    /// until all steps that make or use it are done.
    pub fn waits_for(&self, other: &StepKey) -> bool {
        if self == other {
            return true;
        }
        match self {
            StepKey::Signal(run) | StepKey::Kill(run) => *other == StepKey::Start(run.clone()),
            StepKey::Remove(run) => other.run() == Some(run),
            StepKey::ReleaseNetwork => *other == StepKey::Network || other.run().is_some(),
            StepKey::ShutDown => *other == StepKey::Sandbox || other.run().is_some(),
            StepKey::Logs => other.run().is_some(),
            // The files are deleted last; a pull that was cancelled ends by itself.
            StepKey::Clean => !matches!(other, StepKey::Pull(_)),
            StepKey::Network
            | StepKey::EnvironmentFiles
            | StepKey::Pull(_)
            | StepKey::Sandbox
            | StepKey::Create(_)
            | StepKey::Start(_)
            | StepKey::Probe(_) => false,
        }
    }

    /// Returns the run that the step is about, if it is about one.
    pub fn run(&self) -> Option<&Run> {
        match self {
            StepKey::Create(run)
            | StepKey::Start(run)
            | StepKey::Probe(run)
            | StepKey::Signal(run)
            | StepKey::Kill(run)
            | StepKey::Remove(run) => Some(run),
            StepKey::Network
            | StepKey::EnvironmentFiles
            | StepKey::Pull(_)
            | StepKey::Sandbox
            | StepKey::Logs
            | StepKey::ReleaseNetwork
            | StepKey::ShutDown
            | StepKey::Clean => None,
        }
    }
}

/// A fact about the host: the result of a step, or an event that happened by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Observed {
    /// Addresses by container, of those that have one.
    NetworkReady {
        addresses: BTreeMap<Text, Ipv4Addr>,
    },
    EnvironmentFilesReady,
    Pulled {
        container: Text,
        image: Image,
    },
    SandboxReady,
    Created {
        run: Run,
        runtime_id: Text,
    },
    /// A host port was in use, and nothing was made.
    PortTaken {
        run: Run,
        host_port: u16,
    },
    Started {
        run: Run,
        at: Timestamp,
    },
    /// The container ended, by itself or on request. Reported again after an agent restart.
    Exited {
        run: Run,
        exit: Exit,
    },
    Probed {
        run: Run,
        number: u32,
        result: Probe,
    },
    Signalled {
        run: Run,
    },
    Killed {
        run: Run,
    },
    Removed {
        run: Run,
    },
    LogsDelivered,
    NetworkReleased,
    ShutDown,
    Cleaned,
    /// The process that held the containers is gone, and the containers with it.
    SandboxLost,
    /// The task's interfaces are gone: a build before there were routers had made them.
    NetworkLost,
    Failed {
        step: StepKey,
        reason: StepFailure,
    },
}

/// The end of one run of a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// 128 + N if signal N ended it.
    pub code: i32,
    pub out_of_memory: bool,
    pub at: Timestamp,
}

/// The result of a health check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// None if it did not end in time or could not be run.
    pub exit_code: Option<i32>,
    pub output: Text,
}

impl Observed {
    /// Returns the step whose result this is; None for an event that happened by itself.
    pub fn answers(&self) -> Option<StepKey> {
        Some(match self {
            Observed::NetworkReady { .. } => StepKey::Network,
            Observed::EnvironmentFilesReady => StepKey::EnvironmentFiles,
            Observed::Pulled { container, .. } => StepKey::Pull(container.clone()),
            Observed::SandboxReady => StepKey::Sandbox,
            Observed::Created { run, .. } | Observed::PortTaken { run, .. } => {
                StepKey::Create(run.clone())
            }
            Observed::Started { run, .. } => StepKey::Start(run.clone()),
            Observed::Probed { run, .. } => StepKey::Probe(run.clone()),
            Observed::Signalled { run } => StepKey::Signal(run.clone()),
            Observed::Killed { run } => StepKey::Kill(run.clone()),
            Observed::Removed { run } => StepKey::Remove(run.clone()),
            Observed::LogsDelivered => StepKey::Logs,
            Observed::NetworkReleased => StepKey::ReleaseNetwork,
            Observed::ShutDown => StepKey::ShutDown,
            Observed::Cleaned => StepKey::Clean,
            Observed::Failed { step, .. } => step.clone(),
            Observed::Exited { .. } | Observed::SandboxLost | Observed::NetworkLost => return None,
        })
    }
}
