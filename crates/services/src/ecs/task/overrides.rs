//! `overrides` of RunTask and StartTask: checks the changes of one run to its definition.

use api::ecs::{ContainerOverride, TaskDefinition, TaskOverride};
use api::{Fault, Shape};
use model::task::LaunchKind;

use crate::ecs::definition::{
    CPU_SUM, NO_VARIABLE_NAME, Size, TASK_CPU_UNITS, environment_file_error, has_null,
    is_fargate_size, size_error, storage_error,
};
use crate::ecs::identifier::{invalid, unsupported};

/// The most characters of all overrides together, as JSON.
const MAX_LENGTH: usize = 8_192;

const NO_STORAGE: &str = "Tasks using the EC2 launch type do not support EphemeralStorage";

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
    let is_cpu = |text: &str| {
        control::definition::cpu_units(text).is_some_and(|units| TASK_CPU_UNITS.contains(&units))
    };
    let is_memory = |text: &str| control::definition::memory_mib(text).is_some_and(|mib| mib > 0);
    check_size("cpu", overrides.cpu.as_deref(), is_cpu)?;
    check_size("memory", overrides.memory.as_deref(), is_memory)?;
    check_fargate_size(definition, kind, overrides)?;
    check_storage(kind, overrides)?;
    check_container_sizes(definition, kind, overrides)?;
    let json = api::json::text(overrides, TaskOverride::KIND);
    if has_null(json.as_bytes()) {
        return Err(invalid("Container Overrides contain a null character."));
    }
    if json.chars().count() > MAX_LENGTH {
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
    let mut names = change.environment.iter().flatten().map(|pair| pair.name.as_deref());
    if names.any(|name| name.unwrap_or_default().trim().is_empty()) {
        return Err(invalid(NO_VARIABLE_NAME));
    }
    if change.resource_requirements.iter().flatten().next().is_some() {
        return Err(unsupported("containerOverrides.resourceRequirements (GPU)"));
    }
    Ok(())
}

fn check_storage(kind: LaunchKind, overrides: &TaskOverride) -> Result<(), Fault> {
    let given = overrides.ephemeral_storage.as_ref();
    let wrong = match kind {
        LaunchKind::Fargate => storage_error(given),
        LaunchKind::Ec2 => given.map(|_| NO_STORAGE),
    };
    wrong.map_or(Ok(()), |message| Err(invalid(message)))
}

/// Applies the registration's checks of each container's size to the sizes after the overrides.
fn check_container_sizes(
    definition: &TaskDefinition,
    kind: LaunchKind,
    overrides: &TaskOverride,
) -> Result<(), Fault> {
    let (task_cpu, task_memory) = control::definition::task_size(definition, overrides);
    let mut sum = 0;
    for container in control::definition::containers(definition) {
        let name = control::definition::name_of(container);
        let change = control::definition::override_of(overrides, name);
        let size = Size {
            cpu: change.and_then(|one| one.cpu).or(container.cpu),
            memory: change.and_then(|one| one.memory).or(container.memory),
            reservation: change
                .and_then(|one| one.memory_reservation)
                .or(container.memory_reservation),
            task_memory,
        };
        if let Some(message) = size_error(name, &size) {
            return Err(invalid(message));
        }
        sum += i64::from(size.cpu.unwrap_or(0));
    }
    let is_over = task_cpu.is_some_and(|cpu| sum > cpu);
    if kind == LaunchKind::Fargate && is_over { Err(invalid(CPU_SUM)) } else { Ok(()) }
}

/// Checks that an override on Fargate results in one of its sizes.
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

fn check_size(name: &str, given: Option<&str>, fits: impl Fn(&str) -> bool) -> Result<(), Fault> {
    match given {
        Some(text) if !fits(text) => Err(invalid(format!("Invalid '{name}' setting for task."))),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use api::ecs::{
        ContainerDefinition, EnvironmentFile, EnvironmentFileType, EphemeralStorage, KeyValuePair,
    };

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
    fn a_run_keeps_to_the_rules_of_registration() {
        let definition = TaskDefinition {
            cpu: Some("256".to_owned()),
            memory: Some("512".to_owned()),
            ..definition()
        };
        let changed = |change: ContainerOverride| TaskOverride {
            container_overrides: Some(vec![ContainerOverride {
                name: Some("web".to_owned()),
                ..change
            }]),
            ..Default::default()
        };
        let stored = |size_in_gi_b| TaskOverride {
            ephemeral_storage: Some(EphemeralStorage { size_in_gi_b }),
            ..Default::default()
        };
        let none = ContainerOverride::default;
        let unnamed = KeyValuePair { name: Some(String::new()), value: None };
        let (fargate, ec2) = (LaunchKind::Fargate, LaunchKind::Ec2);
        let reserved =
            ContainerOverride { memory: Some(16), memory_reservation: Some(64), ..none() };
        let cases = [
            (fargate, stored(10), "at least 21"),
            (fargate, stored(201), "at most 200"),
            (ec2, stored(30), "do not support EphemeralStorage"),
            (fargate, changed(ContainerOverride { cpu: Some(257), ..none() }), "The sum of all"),
            (fargate, changed(ContainerOverride { memory: Some(5000), ..none() }), "is greater"),
            (ec2, changed(ContainerOverride { memory: Some(2), ..none() }), "at least 4"),
            (ec2, changed(ContainerOverride { cpu: Some(-1), ..none() }), "at least 0"),
            (ec2, changed(reserved), "greater than or equal to 'memoryReservation'"),
            (
                ec2,
                changed(ContainerOverride { environment: Some(vec![unnamed]), ..none() }),
                NO_VARIABLE_NAME,
            ),
        ];
        for (kind, overrides, expected) in cases {
            let fault = check(&definition, kind, &overrides).expect_err(expected);
            assert!(fault.message.contains(expected), "{}", fault.message);
        }
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
