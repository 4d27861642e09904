//! `overrides` of RunTask and StartTask: what one run may change of its definition.

use api::ecs::{ContainerOverride, TaskDefinition, TaskOverride};
use api::{Fault, Shape};
use model::task::LaunchKind;

use crate::ecs::definition::{environment_file_error, is_fargate_size};
use crate::ecs::identifier::{invalid, unsupported};

/// Characters of all overrides together, written as JSON.
const MAX_LENGTH: usize = 8_192;

pub(super) fn check(
    definition: &TaskDefinition,
    kind: LaunchKind,
    overrides: &TaskOverride,
) -> Result<(), Fault> {
    for container in overrides.container_overrides.iter().flatten() {
        check_container(definition, container)?;
    }
    if overrides.inference_accelerator_overrides.iter().flatten().next().is_some() {
        return Err(unsupported("inferenceAcceleratorOverrides"));
    }
    check_size("cpu", overrides.cpu.as_deref(), control::definition::cpu_units)?;
    check_size("memory", overrides.memory.as_deref(), control::definition::memory_mib)?;
    check_fargate_size(definition, kind, overrides)?;
    if api::json::text(overrides, TaskOverride::KIND).chars().count() > MAX_LENGTH {
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
    if let Some(why) = environment_file_error(change.environment_files.as_deref()) {
        return Err(invalid(why));
    }
    if change.resource_requirements.iter().flatten().next().is_some() {
        return Err(unsupported("containerOverrides.resourceRequirements (GPU)"));
    }
    Ok(())
}

/// Fargate sells certain sizes only, whoever asks for them.
fn check_fargate_size(
    definition: &TaskDefinition,
    kind: LaunchKind,
    overrides: &TaskOverride,
) -> Result<(), Fault> {
    let is_asked = overrides.cpu.is_some() || overrides.memory.is_some();
    if kind == LaunchKind::Ec2 || !is_asked {
        return Ok(());
    }
    let (cpu, memory) = control::definition::task_size(definition, overrides);
    let (cpu, memory) = (cpu.unwrap_or(0), memory.unwrap_or(0));
    if is_fargate_size(cpu, memory) {
        return Ok(());
    }
    Err(invalid(format!(
        "No Fargate configuration exists for given values: {cpu} CPU, {memory} memory. See the \
         Amazon ECS documentation for the valid values."
    )))
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
    use api::ecs::{ContainerDefinition, EnvironmentFile, EnvironmentFileType};

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
        assert_eq!(check(&definition(), LaunchKind::Ec2, &named("web", "date")), Ok(()));
        let fault =
            check(&definition(), LaunchKind::Ec2, &named("db", "date")).expect_err("refused");
        let expected = "Override for container named db is not a container in the TaskDefinition.";
        assert_eq!(fault.message, expected);
    }

    #[test]
    fn environment_files_are_objects() {
        let file = |value: &str| EnvironmentFile {
            value: value.to_owned(),
            r#type: EnvironmentFileType::S3,
        };
        let with = |value: &str| {
            let mut over = named("web", "date");
            let change = over.container_overrides.iter_mut().flatten().next().unwrap();
            change.environment_files = Some(vec![file(value)]);
            check(&definition(), LaunchKind::Ec2, &over).map_err(|fault| fault.message)
        };
        assert_eq!(with("arn:aws:s3:::bucket/a.env"), Ok(()));
        assert_eq!(with("bucket/a.env"), Err("Invalid arn syntax".to_owned()));
    }

    #[test]
    fn overrides_are_bounded() {
        let fault = check(&definition(), LaunchKind::Ec2, &named("web", &"x".repeat(MAX_LENGTH)));
        let expected = "Container Overrides length must be at most 8192";
        assert_eq!(fault.expect_err("refused").message, expected);
    }

    #[test]
    fn sizes_must_be_sizes() {
        let over = TaskOverride { cpu: Some("much".to_owned()), ..Default::default() };
        let fault = check(&definition(), LaunchKind::Ec2, &over).expect_err("refused");
        assert_eq!(fault.message, "Invalid 'cpu' setting for task.");
        let sized = |memory: &str| TaskOverride {
            cpu: Some("512".to_owned()),
            memory: Some(memory.to_owned()),
            ..Default::default()
        };
        let check = |memory| check(&definition(), LaunchKind::Fargate, &sized(memory));
        assert_eq!(check("1024"), Ok(()));
        let fault = check("512").expect_err("refused");
        assert!(fault.message.contains("512 CPU, 512 memory"), "{}", fault.message);
    }
}
