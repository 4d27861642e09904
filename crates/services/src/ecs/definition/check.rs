//! The rules for registering a definition, with ECS's own error messages. One function per rule.

mod container;
mod depends;
mod fargate;
mod linux;
mod network;
mod text;
mod volume;

use std::collections::BTreeSet;

use api::ecs::{Compatibility, ContainerDefinition, RegisterTaskDefinitionRequest, TaskDefinition};
use api::{Fault, Shape};
use control::constraint;
use control::definition::{cpu_units, is_essential, memory_mib, name_of};
use control::query::Malformed;

pub(crate) use container::{NO_VARIABLE_NAME, Size, environment_file_error, size_error};
pub(super) use fargate::check as fargate;
pub(crate) use fargate::{CPU_SUM, is_fargate_size, storage_error};
pub(crate) use text::has_null;

use crate::ecs::identifier::client;
use crate::ecs::name;

/// The most containers of one definition.
const MAX_CONTAINERS: usize = 10;
/// The most bytes of a registered definition as JSON.
const MAX_BYTES: usize = 65_536;

type Checked = Result<(), Fault>;

pub(super) fn check(input: &RegisterTaskDefinitionRequest) -> Checked {
    family(&input.family)?;
    containers(&input.container_definitions)?;
    sizes(input)?;
    for container in &input.container_definitions {
        container::check(input, container)?;
    }
    container::log_router(&input.container_definitions)?;
    network::check(input)?;
    volume::check(input)?;
    depends::check(&input.container_definitions)?;
    accelerators(input)?;
    if requires(input, Compatibility::Fargate) {
        return fargate(input);
    }
    constraints(input)?;
    if input.ephemeral_storage.is_some() {
        return Err(client("Tasks using the EC2 launch type do not support EphemeralStorage"));
    }
    Ok(())
}

/// Checks that the definition as a whole is not too large to store.
pub(super) fn size(definition: &TaskDefinition) -> Checked {
    let json = api::json::bytes(definition, TaskDefinition::KIND);
    if has_null(&json) {
        return Err(client("Task definition contains a null character."));
    }
    let length = json.len();
    if length <= MAX_BYTES {
        return Ok(());
    }
    let limit = format!("Max allowed length is '{MAX_BYTES}' bytes.");
    Err(client(format!("Actual length: '{length}'. {limit}")))
}

pub(super) fn requires(input: &RegisterTaskDefinitionRequest, launch: Compatibility) -> bool {
    input.requires_compatibilities.as_ref().is_some_and(|all| all.contains(&launch))
}

/// Recognises `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME`.
pub(super) fn is_ecr_image(image: &str) -> bool {
    image.split_once('/').is_some_and(|(registry, _)| registry.contains(".dkr.ecr."))
}

fn family(family: &str) -> Checked {
    if family.is_empty() {
        return Err(client("Family should not be null or empty."));
    }
    if name::is_name(family) { Ok(()) } else { Err(client("Family contains invalid characters.")) }
}

fn containers(all: &[ContainerDefinition]) -> Checked {
    if all.is_empty() {
        return Err(client("Container list cannot be empty."));
    }
    if all.len() > MAX_CONTAINERS {
        let message = format!("Container list can have at most {MAX_CONTAINERS} items.");
        return Err(client(message));
    }
    let mut names = BTreeSet::new();
    for container in all {
        if name_of(container).is_empty() {
            return Err(client("Container.name should not be null or empty."));
        }
        if !name::is_name(name_of(container)) {
            return Err(client("Container.name contains invalid characters."));
        }
        if container.image.as_deref().unwrap_or_default().is_empty() {
            return Err(client("Container.image should not be null or empty."));
        }
        if !text::is_image(container.image.as_deref().unwrap_or_default()) {
            return Err(client("Container.image contains invalid characters."));
        }
        if !names.insert(name_of(container)) {
            return Err(client("Container names must be unique within a task definition"));
        }
    }
    if all.iter().any(is_essential) {
        return Ok(());
    }
    Err(client("Task definition doesn't have any essential container."))
}

/// The CPU units that a task on EC2 may have. Fargate has fewer sizes.
pub(crate) const TASK_CPU_UNITS: std::ops::RangeInclusive<i64> = 128..=196_608;

fn sizes(input: &RegisterTaskDefinitionRequest) -> Checked {
    let is_cpu = |text| cpu_units(text).is_some_and(|units| TASK_CPU_UNITS.contains(&units));
    if input.cpu.as_deref().is_some_and(|text| !is_cpu(text)) {
        return Err(client("Invalid 'cpu' setting for task."));
    }
    if input.memory.as_deref().is_some_and(|text| memory_mib(text).is_none_or(|mib| mib <= 0)) {
        return Err(client("Invalid 'memory' setting for task."));
    }
    Ok(())
}

/// Checks that the constraints can be parsed: a definition with malformed ones could never be run.
fn constraints(input: &RegisterTaskDefinitionRequest) -> Checked {
    let given = input.placement_constraints.as_deref().unwrap_or_default();
    let given: Vec<_> = constraint::of_definition(given).collect();
    match constraint::constraints(&given) {
        Ok(_) => Ok(()),
        Err(Malformed(reason)) => Err(client(reason)),
    }
}

fn accelerators(input: &RegisterTaskDefinitionRequest) -> Checked {
    if input.inference_accelerators.as_ref().is_none_or(Vec::is_empty) {
        return Ok(());
    }
    Err(client("Unsupported field 'inferenceAccelerators'"))
}
