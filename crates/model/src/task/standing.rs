//! The facts of a task of a service by which its scheduler counts it. They follow from the row
//! alone, so that the index can keep the counts; what time and the task's instance add to them is
//! the scheduler's business.

use serde::{Deserialize, Serialize};

use crate::id::{DeploymentId, SubnetId, Text};

/// A sort of a service's tasks; those of one sort are counted together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Standing {
    pub deployment: DeploymentId,
    pub gauge: Gauge,
    /// Its part in the counts of its deployment; None once it is on its way out.
    pub progress: Option<Progress>,
    /// It has been RUNNING.
    pub has_started: bool,
    /// It was protected, and the end of this has not been noticed yet.
    pub is_protected: bool,
    pub zone: Option<Text>,
    /// The subnet of its own network interface.
    pub subnet: Option<SubnetId>,
    pub capacity_provider: Option<Text>,
}

/// A task's way through its life, as its row tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gauge {
    /// On its way to RUNNING.
    Coming,
    /// RUNNING, and nothing checks its health.
    Unchecked,
    /// RUNNING, with the health that its checks found.
    Checked(Health),
    /// Told to stop or ending by itself, but not yet STOPPED.
    Going { is_failing: bool },
}

/// A task's part in the counts of its deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    Pending,
    Running,
}

/// The end of a task, in the cases that matter to its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The task was stopped on request, by a user or the scheduler.
    Wanted,
    NeverRan,
    Soon,
    Late,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Health {
    Unknown,
    Healthy,
    Unhealthy,
}

impl Health {
    pub fn as_str(self) -> &'static str {
        match self {
            Health::Unknown => "UNKNOWN",
            Health::Healthy => "HEALTHY",
            Health::Unhealthy => "UNHEALTHY",
        }
    }
}

impl Standing {
    /// Returns the standing that precedes all others, the start of ranges over them.
    pub(crate) fn first() -> Standing {
        Standing {
            deployment: "".into(),
            gauge: Gauge::Coming,
            progress: None,
            has_started: false,
            is_protected: false,
            zone: None,
            subnet: None,
            capacity_provider: None,
        }
    }
}
