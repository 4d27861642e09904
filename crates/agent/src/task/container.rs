//! The agent's state of one container.

use api::Timestamp;
use model::id::Text;
use model::task::Binding;
use serde::{Deserialize, Serialize};

use super::health::HealthState;
use super::step::{Exit, Image, Run};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContainerState {
    pub name: Text,
    pub pull: Pull,
    /// The number of the current run; earlier runs have ended and were removed.
    pub run: u32,
    pub life: Life,
    /// Host ports that lead to the container.
    pub bindings: Vec<Binding>,
    /// Number of times that one of its ports turned out to be in use.
    pub ports_taken: u32,
    pub runtime_id: Option<Text>,
    /// Exit code of the latest run that ended.
    pub exit_code: Option<i32>,
    pub reason: Option<Text>,
    /// Start of its first run.
    pub started: Option<Timestamp>,
    /// Start of its current run.
    pub run_started: Option<Timestamp>,
    pub health: HealthState,
    pub restarts: u32,
    pub stopping: Stopping,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Pull {
    Wanted,
    Done(Box<Image>),
}

/// The progress of one run of a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Life {
    /// Nothing of it is on the host.
    Waiting,
    /// Requested, and possibly on the host.
    Creating,
    Created,
    /// Told to start, and possibly running.
    Starting,
    Running,
    /// It ran and ended. Its remains are on the host.
    Exited(Exit),
    /// The remains of the last run are being removed so that the next can begin.
    Restarting,
    /// It could not be made or started, or need not be. Remains may be on the host.
    Failed,
    /// It ended, and nothing of it is on the host.
    Gone,
}

/// The progress of stopping a running container.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopping {
    pub signalled: Option<Timestamp>,
    pub killed: Option<Timestamp>,
}

impl ContainerState {
    pub(super) fn new(name: Text, bindings: Vec<Binding>) -> ContainerState {
        ContainerState {
            name,
            pull: Pull::Wanted,
            run: 0,
            life: Life::Waiting,
            bindings,
            ports_taken: 0,
            runtime_id: None,
            exit_code: None,
            reason: None,
            started: None,
            run_started: None,
            health: HealthState::default(),
            restarts: 0,
            stopping: Stopping::default(),
        }
    }

    pub fn current_run(&self) -> Run {
        Run { container: self.name.clone(), number: self.run }
    }

    pub fn image(&self) -> Option<&Image> {
        match &self.pull {
            Pull::Wanted => None,
            Pull::Done(image) => Some(image),
        }
    }

    /// Returns true if it is not running and will not run again.
    pub fn is_over(&self) -> bool {
        match self.life {
            Life::Exited(_) | Life::Failed | Life::Gone => true,
            Life::Waiting
            | Life::Creating
            | Life::Created
            | Life::Starting
            | Life::Running
            | Life::Restarting => false,
        }
    }

    /// Returns true if it has run at least once and has ended.
    pub fn has_exited(&self) -> bool {
        self.is_over() && self.started.is_some()
    }
}
