//! What the agent knows of one container.

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
    /// The current life; earlier ones have ended and were taken away.
    pub run: u32,
    pub life: Life,
    /// The host's ports that lead to it.
    pub bindings: Vec<Binding>,
    /// How often one of its ports turned out to be taken.
    pub ports_taken: u32,
    pub runtime_id: Option<Text>,
    /// Of the latest life that ended.
    pub exit_code: Option<i32>,
    pub reason: Option<Text>,
    /// When its first life started.
    pub started: Option<Timestamp>,
    /// When its current life started.
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

/// How far one life of a container has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Life {
    /// Nothing of it is on the host.
    Waiting,
    /// Asked for: it may or may not be on the host.
    Creating,
    Created,
    /// Told to start: it may or may not have.
    Starting,
    Running,
    /// It ran and ended. Its remains are on the host.
    Exited(Exit),
    /// Its remains are being taken away so that the next life can begin.
    Restarting,
    /// It could not be made or started, or need not be. Remains may be on the host.
    Failed,
    /// It ended, and nothing of it is on the host.
    Gone,
}

/// How far the ending of a running container has come.
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

    /// Whether it will not run, or not run again, and is not running.
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

    /// Whether it has ended after having run at least once.
    pub fn has_exited(&self) -> bool {
        self.is_over() && self.started.is_some()
    }
}
