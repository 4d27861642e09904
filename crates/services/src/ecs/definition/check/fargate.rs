//! Rules of Fargate: its sizes, and the features that it does not support.

use api::ecs::{
    CPUArchitecture, ContainerDefinition, EphemeralStorage, LogDriver, NetworkMode, OSFamily,
    PidMode, RegisterTaskDefinitionRequest, ResourceType,
};
use control::definition::{cpu_units, memory_mib};

use super::{Checked, is_ecr_image};
use crate::ecs::identifier::client;

/// The only log drivers on Fargate.
const LOG_DRIVERS: [LogDriver; 3] = [LogDriver::Awslogs, LogDriver::Splunk, LogDriver::Awsfirelens];
/// The longest stop timeout, in seconds.
const MAX_STOP_TIMEOUT: i32 = 120;

/// The error of containers that together have more CPU than their task.
pub(crate) const CPU_SUM: &str =
    "The sum of all container 'cpu' values cannot be greater than the task-level 'cpu' value";

/// Returns the first reason why the definition cannot run on Fargate, if any.
pub(in crate::ecs::definition) fn check(input: &RegisterTaskDefinitionRequest) -> Checked {
    if input.network_mode != Some(NetworkMode::Awsvpc) {
        return Err(client("Fargate only supports network mode ‘awsvpc’."));
    }
    size(input)?;
    task_level(input)?;
    storage(input)?;
    for container in &input.container_definitions {
        container_level(container)?;
        linux(container)?;
        logging(input, container)?;
    }
    Ok(())
}

fn size(input: &RegisterTaskDefinitionRequest) -> Checked {
    let missing = |what: &str| {
        client(format!("Fargate requires that '{what}' be defined at the task level."))
    };
    let cpu_text = input.cpu.as_deref().ok_or_else(|| missing("cpu"))?;
    let memory_text = input.memory.as_deref().ok_or_else(|| missing("memory"))?;
    let (cpu, memory) = (cpu_units(cpu_text).unwrap_or(0), memory_mib(memory_text).unwrap_or(0));
    let platform = input.runtime_platform.as_ref();
    let windows = platform
        .and_then(|one| one.operating_system_family)
        .is_some_and(|family| family != OSFamily::Linux);
    let arm = platform.and_then(|one| one.cpu_architecture) == Some(CPUArchitecture::Arm64);
    if !is_fargate_size(cpu, memory) || (windows && (cpu < 1024 || arm)) {
        return Err(client(format!(
            "No Fargate configuration exists for given values: {cpu} CPU, {memory} memory. See \
             the Amazon ECS documentation for the valid values."
        )));
    }
    let sum: i64 =
        input.container_definitions.iter().map(|one| i64::from(one.cpu.unwrap_or(0))).sum();
    if sum > cpu { Err(client(CPU_SUM)) } else { Ok(()) }
}

/// Returns true if Fargate has this combination of CPU units and MiB.
pub(crate) fn is_fargate_size(cpu: i64, memory: i64) -> bool {
    let steps = |least: i64, most: i64, step: i64| {
        (least..=most).contains(&memory) && (memory - least) % step == 0
    };
    match cpu {
        256 => [512, 1024, 2048].contains(&memory),
        512 => steps(1024, 4096, 1024),
        1024 => steps(2048, 8192, 1024),
        2048 => steps(4096, 16_384, 1024),
        4096 => steps(8192, 30_720, 1024),
        8192 => steps(16_384, 61_440, 4096),
        16_384 => steps(32_768, 122_880, 8192),
        32_768 => [61_440, 122_880, 249_856].contains(&memory),
        _ => false,
    }
}

fn task_level(input: &RegisterTaskDefinitionRequest) -> Checked {
    if input.pid_mode == Some(PidMode::Host) {
        let message = "Tasks using the Fargate launch type do not support pidMode 'host'. The \
                       supported value for pidMode is 'task'.";
        return Err(client(message));
    }
    let volumes = input.volumes.as_deref().unwrap_or_default();
    let constraints = input.placement_constraints.as_ref().is_some_and(|all| !all.is_empty());
    let path =
        |one: &api::ecs::Volume| one.host.as_ref().is_some_and(|it| it.source_path.is_some());
    let unsupported = [
        (input.ipc_mode.is_some(), "ipcMode"),
        (constraints, "constraints"),
        (
            volumes.iter().any(|one| one.docker_volume_configuration.is_some()),
            "dockerVolumeConfiguration",
        ),
        (volumes.iter().any(path), "sourcePath"),
    ];
    refuse(&unsupported)
}

fn refuse(unsupported: &[(bool, &str)]) -> Checked {
    match unsupported.iter().find(|(given, _)| *given) {
        Some((_, what)) => {
            Err(client(format!("Fargate compatible task definitions do not support {what}")))
        }
        None => Ok(()),
    }
}

fn storage(input: &RegisterTaskDefinitionRequest) -> Checked {
    match storage_error(input.ephemeral_storage.as_ref()) {
        Some(message) => Err(client(message)),
        None => Ok(()),
    }
}

/// Returns the error in the storage of a Fargate task or its run, if any.
pub(crate) fn storage_error(given: Option<&EphemeralStorage>) -> Option<&'static str> {
    match given.map(|storage| storage.size_in_gi_b) {
        Some(size) if size < 21 => Some("EphemeralStorage size should be at least 21"),
        Some(size) if size > 200 => Some("EphemeralStorage size should be at most 200"),
        Some(_) | None => None,
    }
}

fn container_level(container: &ContainerDefinition) -> Checked {
    if container.privileged == Some(true) {
        return Err(client("Fargate requires that the 'privileged' setting be 'false'"));
    }
    if container.stop_timeout.is_some_and(|seconds| seconds > MAX_STOP_TIMEOUT) {
        let message = "Tasks using the Fargate launch type must have a container stop timeout of \
                       less than 120 seconds.";
        return Err(client(message));
    }
    let gpu = |one: &api::ecs::ResourceRequirement| one.r#type == ResourceType::Gpu;
    if container.resource_requirements.iter().flatten().any(gpu) {
        let message =
            "Tasks using the Fargate launch type do not support GPU resource requirements";
        return Err(client(message));
    }
    let options = container.docker_security_options.as_ref().is_some_and(|all| !all.is_empty());
    let searches = container.dns_search_domains.as_ref().is_some_and(|all| !all.is_empty());
    refuse(&[(options, "dockerSecurityOptions"), (searches, "dnsSearchDomains")])
}

fn linux(container: &ContainerDefinition) -> Checked {
    let Some(linux) = &container.linux_parameters else { return Ok(()) };
    refuse(&[
        (linux.devices.as_ref().is_some_and(|all| !all.is_empty()), "devices"),
        (linux.shared_memory_size.is_some(), "sharedMemorySize"),
        (linux.max_swap.is_some(), "maxSwap"),
        (linux.swappiness.is_some(), "swappiness"),
    ])?;
    let added = linux.capabilities.iter().flat_map(|one| one.add.iter().flatten());
    match added.into_iter().find(|name| *name != "SYS_PTRACE") {
        Some(name) => Err(client(format!("{name} is not allowed on Fargate."))),
        None => Ok(()),
    }
}

fn logging(input: &RegisterTaskDefinitionRequest, container: &ContainerDefinition) -> Checked {
    let has_role = input.execution_role_arn.is_some();
    if !has_role && container.image.as_deref().is_some_and(is_ecr_image) {
        let message =
            "Fargate requires task definition to have execution role ARN to support ECR images.";
        return Err(client(message));
    }
    let Some(log) = &container.log_configuration else { return Ok(()) };
    let driver = log.log_driver.as_str();
    if !LOG_DRIVERS.contains(&log.log_driver) {
        return Err(client(format!(
            "{driver} is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]"
        )));
    }
    if log.log_driver != LogDriver::Awslogs {
        return Ok(());
    }
    let prefix = log.options.as_ref().is_some_and(|all| all.contains_key("awslogs-stream-prefix"));
    if !prefix {
        let message = "Fargate requires log configuration options to include \
                       awslogs-stream-prefix to support log driver awslogs.";
        return Err(client(message));
    }
    if !has_role {
        return Err(client(
            "Fargate requires task definition to have execution role ARN to support log driver \
             awslogs.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fargate_sells_these_sizes_only() {
        let sold =
            [(256, 512), (256, 2048), (512, 4096), (1024, 8192), (4096, 30_720), (8192, 20_480)];
        assert!(sold.into_iter().all(|(cpu, memory)| is_fargate_size(cpu, memory)));
        let not =
            [(512, 512), (256, 4096), (1024, 2500), (8192, 17_408), (300, 512), (16_384, 36_864)];
        assert!(!not.into_iter().any(|(cpu, memory)| is_fargate_size(cpu, memory)));
    }
}
