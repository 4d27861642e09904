//! The shape of a task definition: the registered one with its present status and times.

use api::ecs::{TaskDefinition, TaskDefinitionStatus};
use model::definition::{Definition, DefinitionStatus};

use crate::ecs::definition;

pub fn definition(row: &Definition) -> TaskDefinition {
    definition::complete(TaskDefinition {
        status: Some(status(row.status)),
        deregistered_at: row.deregistered_at,
        delete_requested_at: row.delete_requested_at,
        ..row.definition.clone()
    })
}

pub fn status(status: DefinitionStatus) -> TaskDefinitionStatus {
    match status {
        DefinitionStatus::Active => TaskDefinitionStatus::Active,
        DefinitionStatus::Inactive => TaskDefinitionStatus::Inactive,
        DefinitionStatus::DeleteInProgress => TaskDefinitionStatus::DeleteInProgress,
    }
}
