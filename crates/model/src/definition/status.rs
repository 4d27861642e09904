//! The status of a task definition.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DefinitionStatus {
    Active,
    Inactive,
    /// The row is deleted when no task and no service refers to it any more.
    DeleteInProgress,
}
