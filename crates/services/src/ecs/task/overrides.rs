//! `overrides` of RunTask and StartTask: what one run may change of its definition.

use api::Fault;
use api::ecs::{ContainerOverride, TaskDefinition, TaskOverride};

use crate::ecs::identifier::{invalid, unsupported};

/// Characters of all overrides together, written as JSON.
const MAX_LENGTH: usize = 8_192;

pub(super) fn check(definition: &TaskDefinition, overrides: &TaskOverride) -> Result<(), Fault> {
    for container in overrides.container_overrides.iter().flatten() {
        check_container(definition, container)?;
    }
    if overrides.inference_accelerator_overrides.iter().flatten().next().is_some() {
        return Err(unsupported("inferenceAcceleratorOverrides"));
    }
    check_size("cpu", overrides.cpu.as_deref(), control::definition::cpu_units)?;
    check_size("memory", overrides.memory.as_deref(), control::definition::memory_mib)?;
    if String::from_utf8_lossy(&api::json::bytes(overrides, <TaskOverride as api::Shape>::KIND)).chars().count() > MAX_LENGTH {
        return Err(invalid("Container Overrides length must be at most 8192"));
    }
    Ok(())
}

fn check_container(definition: &TaskDefinition, change: &ContainerOverride) -> Result<(), Fault> {
    let Some(name) = change.name.as_deref().filter(|name| !name.is_empty()) else {
        return Err(invalid("Container Override name cannot be null or empty."));
    };
    let containers = control::definition::containers(definition);
    if !containers.iter().any(|one| control::definition::name_of(one) == name) {
        let text = format!(
            "Override for container named {name} is not a container in the TaskDefinition."
        );
        return Err(invalid(text));
    }
    if change.environment_files.iter().flatten().next().is_some() {
        return Err(unsupported("containerOverrides.environmentFiles"));
    }
    if change.resource_requirements.iter().flatten().next().is_some() {
        return Err(unsupported("containerOverrides.resourceRequirements (GPU)"));
    }
    Ok(())
}

fn check_size(name: &str, given: Option<&str>, read: fn(&str) -> Option<i64>) -> Result<(), Fault> {
    match given {
        Some(text) if read(text).is_none_or(|size| size <= 0) => {
            Err(invalid(format!("Invalid '{name}' setting for task.")))
        }
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use api::ecs::ContainerDefinition;

    use super::*;

    fn definition() -> TaskDefinition {
        let web = ContainerDefinition { name: Some("web".to_owned()), ..Default::default() };
        TaskDefinition { container_definitions: Some(vec![web]), ..Default::default() }
    }

    fn named(name: &str, command: &str) -> TaskOverride {
        let change = ContainerOverride {
            name: Some(name.to_owned()),
            command: Some(vec![command.to_owned()]),
            ..Default::default()
        };
        TaskOverride { container_overrides: Some(vec![change]), ..Default::default() }
    }

    #[test]
    fn only_containers_of_the_definition_are_changed() {
        assert_eq!(check(&definition(), &named("web", "date")), Ok(()));
        let fault = check(&definition(), &named("db", "date")).expect_err("refused");
        let expected = "Override for container named db is not a container in the TaskDefinition.";
        assert_eq!(fault.message, expected);
    }

    #[test]
    fn overrides_are_bounded() {
        let fault = check(&definition(), &named("web", &"x".repeat(MAX_LENGTH)));
        let expected = "Container Overrides length must be at most 8192";
        assert_eq!(fault.expect_err("refused").message, expected);
    }

    #[test]
    fn sizes_must_be_sizes() {
        let over = TaskOverride { cpu: Some("much".to_owned()), ..Default::default() };
        let fault = check(&definition(), &over).expect_err("refused");
        assert_eq!(fault.message, "Invalid 'cpu' setting for task.");
    }
}
