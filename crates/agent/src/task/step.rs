//! What the core asks of the host, and what it learns back. A step carries all it needs, so that
//! whoever performs it looks nothing up and decides nothing.
//!
//! A step may be performed twice: an agent that was killed does not know how far it came. So each
//! is either harmless when repeated, or its repetition is recognised by whoever performs it.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use api::Timestamp;
use model::id::Text;
use model::link::AssignedTask;
use model::task::Binding;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

/// One life of one container; a restart by its restart policy begins the next.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Run {
    pub container: Text,
    /// From 0.
    pub number: u32,
}

/// An image that lies on the host, and how its author meant it to be run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Of the manifest: `sha256:` and 64 hexadecimal digits.
    pub digest: Text,
    /// It came from a registry, and not from an archive that no other host has.
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
    /// Paths that the image wants to be volumes.
    pub volumes: Vec<Text>,
    pub labels: BTreeMap<Text, Text>,
}

/// What is to be done on the host.
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
    /// Take away one life of a container. What it wrote stays until `Clean`.
    Remove(Run),
    /// Deliver everything the containers wrote.
    Logs,
    /// Take away namespaces, interfaces and port maps.
    ReleaseNetwork(Box<HeldNetwork>),
    /// End the process that held the containers.
    ShutDown,
    /// Delete the task's files.
    Clean,
}

/// What a task holds of the host's network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldNetwork {
    /// Of the containers that have one.
    pub addresses: BTreeMap<Text, Ipv4Addr>,
    /// Host ports by container.
    pub bindings: BTreeMap<Text, Vec<Binding>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullImage {
    pub container: Text,
    /// As in the definition.
    pub image: Text,
    /// The content to fetch instead of what the name leads to.
    #[serde(default)]
    pub pinned: Option<Digest>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CreateContainer {
    pub task: Arc<AssignedTask>,
    pub run: Run,
    pub image: Image,
    /// Host ports to hold and lead to it.
    pub bindings: Vec<Binding>,
    /// Of the task's containers; one that has no network of its own is absent.
    pub addresses: BTreeMap<Text, Ipv4Addr>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProbeContainer {
    pub run: Run,
    /// Counts up over a life, so that an answer is taken once.
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

/// Names a step within its task: the same key means the same effect.
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
}

impl StepKey {
    /// Whether this step must not begin while `other` is being performed: taking a thing away
    /// waits for whatever is still making or using it.
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
            // Files go last; a pull that was given up ends by itself.
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

    /// The container's life it is about, if it is about one.
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

/// A fact about the host: the answer to a step, or something that happened by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Observed {
    /// Addresses of the containers that have one.
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
    /// A host port was in use. Nothing was made.
    PortTaken {
        run: Run,
        host_port: u16,
    },
    Started {
        run: Run,
        at: Timestamp,
    },
    /// By itself or because it was told to. Told again after an agent restart.
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
    /// The process that held the containers is gone, and they with it.
    SandboxLost,
    /// A step could not be done. `reason` begins with AWS's error name where it has one.
    Failed {
        step: StepKey,
        reason: Text,
    },
}

/// How one life of a container ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// 128 + N when signal N ended it.
    pub code: i32,
    pub out_of_memory: bool,
    pub at: Timestamp,
}

/// What a health check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// None: it did not end in its time, or could not be run.
    pub exit_code: Option<i32>,
    pub output: Text,
}

impl Observed {
    /// The step that this answers; None for what happened by itself.
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
            Observed::Exited { .. } | Observed::SandboxLost => return None,
        })
    }
}
