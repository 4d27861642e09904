//! What a definition needs of an instance, and which launch types can run it.

use api::ecs::{
    Attribute, Compatibility, ContainerDefinition, LogDriver, NetworkMode, OSFamily,
    RegisterTaskDefinitionRequest,
};

use super::check::is_ecr_image;

/// The longest stop timeout that Fargate grants, in seconds.
const MAX_FARGATE_STOP_TIMEOUT: i32 = 120;

/// In the orders seen from ECS.
pub(super) fn compatibilities(input: &RegisterTaskDefinitionRequest) -> Vec<Compatibility> {
    use Compatibility::{Ec2, External, Fargate, ManagedInstances};
    if input.network_mode != Some(NetworkMode::Awsvpc) {
        return vec![External, Ec2];
    }
    let platform = input.runtime_platform.as_ref();
    let windows = platform
        .and_then(|one| one.operating_system_family)
        .is_some_and(|family| family != OSFamily::Linux);
    let mut all = match platform {
        _ if windows => vec![Ec2, Fargate],
        Some(_) => vec![Ec2, Fargate, ManagedInstances],
        None => vec![Ec2, ManagedInstances, Fargate],
    };
    if !fits_fargate(input) {
        all.retain(|one| *one != Fargate);
    }
    all
}

fn fits_fargate(input: &RegisterTaskDefinitionRequest) -> bool {
    let containers = &input.container_definitions;
    let stops_in_time =
        |one: &ContainerDefinition| one.stop_timeout.is_none_or(|s| s <= MAX_FARGATE_STOP_TIMEOUT);
    super::check::fargate(input).is_ok() && containers.iter().all(stops_in_time)
}

/// One attribute for each capability that the definition makes use of, in alphabetical order.
pub(super) fn required_attributes(input: &RegisterTaskDefinitionRequest) -> Vec<Attribute> {
    let mut names: Vec<String> = Vec::new();
    let mut need = |name: &str| names.push(name.to_owned());
    let any =
        |test: &dyn Fn(&ContainerDefinition) -> bool| input.container_definitions.iter().any(test);
    let has_role = input.execution_role_arn.is_some();
    let awslogs = any(&|one| driver(one) == Some(LogDriver::Awslogs));
    if awslogs {
        need("com.amazonaws.ecs.capability.docker-remote-api.1.19");
        need("com.amazonaws.ecs.capability.logging-driver.awslogs");
    }
    if awslogs && has_role {
        need("ecs.capability.execution-role-awslogs");
    }
    let ecr = any(&|one| one.image.as_deref().is_some_and(is_ecr_image));
    if ecr {
        need("com.amazonaws.ecs.capability.ecr-auth");
    }
    if ecr && has_role {
        need("ecs.capability.execution-role-ecr-pull");
    }
    if input.task_role_arn.is_some() {
        need("com.amazonaws.ecs.capability.task-iam-role");
    }
    if input.task_role_arn.is_some() && input.network_mode == Some(NetworkMode::Host) {
        need("com.amazonaws.ecs.capability.task-iam-role-network-host");
    }
    if input.network_mode == Some(NetworkMode::Awsvpc) {
        need("com.amazonaws.ecs.capability.docker-remote-api.1.18");
        need("ecs.capability.task-eni");
    }
    if any(&|one| one.image.as_deref().is_some_and(|image| image.contains("@sha256:"))) {
        need("com.amazonaws.ecs.capability.docker-remote-api.1.21");
    }
    of_containers(input, &mut need);
    names.sort();
    names.dedup();
    let attribute = |name| Attribute { name, value: None, target_type: None, target_id: None };
    names.into_iter().map(attribute).collect()
}

fn of_containers(input: &RegisterTaskDefinitionRequest, need: &mut dyn FnMut(&str)) {
    let any =
        |test: &dyn Fn(&ContainerDefinition) -> bool| input.container_definitions.iter().any(test);
    if any(&|one| one.health_check.is_some()) {
        need("com.amazonaws.ecs.capability.docker-remote-api.1.24");
        need("ecs.capability.container-health-check");
    }
    if any(&|one| one.privileged == Some(true)) {
        need("com.amazonaws.ecs.capability.privileged-container");
    }
    if any(&|one| {
        one.depends_on.is_some() || one.start_timeout.is_some() || one.stop_timeout.is_some()
    }) {
        need("ecs.capability.container-ordering");
    }
    if any(&|one| one.restart_policy.as_ref().is_some_and(|policy| policy.enabled)) {
        need("ecs.capability.container-restart-policy");
    }
    if any(&|one| one.environment_files.as_ref().is_some_and(|files| !files.is_empty())) {
        need("ecs.capability.env-files.s3");
    }
    for secret in input.container_definitions.iter().flat_map(|one| one.secrets.iter().flatten()) {
        let manager = secret.value_from.contains(":secretsmanager:");
        need(if manager {
            "ecs.capability.secrets.asm.environment-variables"
        } else {
            "ecs.capability.secrets.ssm.environment-variables"
        });
    }
    let shares = input.pid_mode.is_some() || input.ipc_mode.is_some();
    if shares {
        need("ecs.capability.pid-ipc-namespace-sharing");
    }
    let sized = input.cpu.is_some() || input.memory.is_some();
    if sized && input.network_mode != Some(NetworkMode::Awsvpc) {
        need("ecs.capability.task-cpu-mem-limit");
    }
    for volume in input.volumes.iter().flatten() {
        if volume.efs_volume_configuration.is_some() {
            need("ecs.capability.efs");
        }
    }
}

fn driver(container: &ContainerDefinition) -> Option<LogDriver> {
    container.log_configuration.as_ref().map(|log| log.log_driver)
}
