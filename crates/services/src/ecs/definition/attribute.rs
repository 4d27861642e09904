//! The attributes that a definition requires of an instance: `requiresAttributes`, by the names
//! with which container agents state their capabilities.

use std::collections::BTreeSet;

use api::ecs::{
    Attribute, ContainerDefinition, FirelensConfigurationType, LinuxParameters, LogDriver,
    NetworkMode, RegisterTaskDefinitionRequest, Secret, Volume,
};

use super::check::is_ecr_image;

/// The prefixes of the two families of names: those of the agent's first years, and the later ones.
const FIRST: &str = "com.amazonaws.ecs.capability.";
const LATER: &str = "ecs.capability.";

/// The names of the required capabilities, each once.
#[derive(Default)]
struct Needs(BTreeSet<String>);

impl Needs {
    fn first(&mut self, is_needed: bool, name: &str) {
        if is_needed {
            self.0.insert(format!("{FIRST}{name}"));
        }
    }

    fn later(&mut self, is_needed: bool, name: &str) {
        if is_needed {
            self.0.insert(format!("{LATER}{name}"));
        }
    }

    /// Requires the version of Docker's API that introduced the feature.
    fn docker(&mut self, is_needed: bool, minor: u32) {
        self.first(is_needed, &format!("docker-remote-api.1.{minor}"));
    }
}

/// Returns one attribute for each capability that the definition uses, in alphabetical order.
pub(super) fn required(input: &RegisterTaskDefinitionRequest) -> Vec<Attribute> {
    let mut needs = Needs::default();
    of_task(&mut needs, input);
    of_roles(&mut needs, input);
    input.volumes.iter().flatten().for_each(|one| of_volume(&mut needs, one));
    for container in &input.container_definitions {
        of_container(&mut needs, container);
        of_start(&mut needs, container);
        of_logs(&mut needs, container);
        if let Some(linux) = &container.linux_parameters {
            of_linux(&mut needs, linux);
        }
    }
    let attribute = |name| Attribute { name, value: None, target_type: None, target_id: None };
    needs.0.into_iter().map(attribute).collect()
}

fn of_task(needs: &mut Needs, input: &RegisterTaskDefinitionRequest) {
    let awsvpc = input.network_mode == Some(NetworkMode::Awsvpc);
    needs.docker(awsvpc, 18);
    needs.later(awsvpc, "task-eni");
    let shares = input.pid_mode.is_some() || input.ipc_mode.is_some();
    needs.later(shares, "pid-ipc-namespace-sharing");
    let is_sized = input.cpu.is_some() || input.memory.is_some();
    needs.later(is_sized && !awsvpc, "task-cpu-mem-limit");
    needs.later(input.proxy_configuration.is_some(), "aws-appmesh");
    needs.later(input.enable_fault_injection == Some(true), "fault-injection");
}

/// Adds the capabilities for the task's roles, and for pulling from ECR.
fn of_roles(needs: &mut Needs, input: &RegisterTaskDefinitionRequest) {
    let any =
        |test: &dyn Fn(&ContainerDefinition) -> bool| input.container_definitions.iter().any(test);
    let executes = input.execution_role_arn.is_some();
    let awslogs = any(&|one| driver(one) == Some(LogDriver::Awslogs));
    needs.later(awslogs && executes, "execution-role-awslogs");
    let ecr = any(&|one| one.image.as_deref().is_some_and(is_ecr_image));
    needs.first(ecr, "ecr-auth");
    needs.later(ecr && executes, "execution-role-ecr-pull");
    let has_role = input.task_role_arn.is_some();
    needs.first(has_role, "task-iam-role");
    let is_on_host = input.network_mode == Some(NetworkMode::Host);
    needs.first(has_role && is_on_host, "task-iam-role-network-host");
}

fn of_container(needs: &mut Needs, container: &ContainerDefinition) {
    let by_digest = container.image.as_deref().is_some_and(|image| image.contains("@sha256:"));
    needs.docker(by_digest, 21);
    needs.first(container.privileged == Some(true), "privileged-container");
    let private = container.repository_credentials.is_some();
    needs.later(private, "private-registry-authentication.secretsmanager");
    let ranges = container.port_mappings.iter().flatten();
    let has_range = ranges.map(|one| &one.container_port_range).any(Option::is_some);
    needs.later(has_range, "network.container-port-range");
    needs.later(is_filled(&container.environment_files), "env-files.s3");
    secrets(needs, &container.secrets, "environment-variables");
    needs.later(is_filled(&container.credential_specs), "gmsa");
    for option in container.docker_security_options.iter().flatten() {
        needs.first(option.starts_with("label:"), "selinux");
        needs.first(option.starts_with("apparmor:"), "apparmor");
    }
}

/// Adds the capabilities for start order, health checks and restarts.
fn of_start(needs: &mut Needs, container: &ContainerDefinition) {
    if let Some(check) = &container.health_check {
        // Docker introduced the start period later than the health check.
        needs.docker(true, if check.start_period.is_some() { 29 } else { 24 });
        needs.later(true, "container-health-check");
    }
    let waits = container.start_timeout.is_some() || container.stop_timeout.is_some();
    needs.later(waits || is_filled(&container.depends_on), "container-ordering");
    let restarts = container.restart_policy.as_ref().is_some_and(|policy| policy.enabled);
    needs.later(restarts, "container-restart-policy");
}

fn of_linux(needs: &mut Needs, linux: &LinuxParameters) {
    needs.docker(linux.shared_memory_size.is_some() || is_filled(&linux.tmpfs), 22);
    needs.docker(linux.init_process_enabled == Some(true), 25);
}

fn of_logs(needs: &mut Needs, container: &ContainerDefinition) {
    if let Some(router) = &container.firelens_configuration {
        let kind = match router.r#type {
            FirelensConfigurationType::Fluentd => "fluentd",
            FirelensConfigurationType::Fluentbit => "fluentbit",
        };
        needs.later(true, &format!("firelens.{kind}"));
    }
    let Some(log) = &container.log_configuration else { return };
    needs.first(true, &format!("logging-driver.{}", log.log_driver));
    match log.log_driver {
        LogDriver::Awslogs => needs.docker(true, 19),
        LogDriver::JsonFile | LogDriver::Syslog => needs.docker(true, 18),
        LogDriver::Splunk => needs.docker(true, 22),
        LogDriver::Journald | LogDriver::Gelf | LogDriver::Fluentd | LogDriver::Awsfirelens => {}
    }
    secrets(needs, &log.secret_options, "bootstrap.log-driver");
}

fn secrets(needs: &mut Needs, given: &Option<Vec<Secret>>, purpose: &str) {
    for secret in given.iter().flatten() {
        let of_manager = secret.value_from.contains(":secretsmanager:");
        let from = if of_manager { "asm" } else { "ssm" };
        needs.later(true, &format!("secrets.{from}.{purpose}"));
    }
}

fn of_volume(needs: &mut Needs, volume: &Volume) {
    if let Some(docker) = &volume.docker_volume_configuration {
        let driver = docker.driver.as_deref().unwrap_or("local");
        needs.docker(true, 25);
        needs.later(true, &format!("docker-plugin.{driver}"));
    }
    if let Some(efs) = &volume.efs_volume_configuration {
        needs.docker(true, 25);
        needs.later(true, "efs");
        let is_secured = efs.authorization_config.is_some() || efs.transit_encryption.is_some();
        needs.later(is_secured, "efsAuth");
    }
    let fsx = volume.fsx_windows_file_server_volume_configuration.is_some();
    needs.later(fsx, "fsxWindowsFileServer");
    needs.later(volume.configured_at_launch == Some(true), "storage.ebs-task-volume-attach");
}

fn driver(container: &ContainerDefinition) -> Option<LogDriver> {
    container.log_configuration.as_ref().map(|log| log.log_driver)
}

fn is_filled<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}
