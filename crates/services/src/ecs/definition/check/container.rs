//! Rules about one container by itself.

use std::collections::BTreeSet;

use api::Fault;
use api::ecs::{
    ContainerDefinition, EnvironmentFile, HealthCheck, LogConfiguration, LogDriver,
    RegisterTaskDefinitionRequest,
};
use control::definition::{memory_mib, name_of};
use model::arn::Arn;

use super::{Checked, linux, text};
use crate::ecs::identifier::client;

/// The most environment files of one container.
const MAX_ENVIRONMENT_FILES: usize = 10;
/// The least value of both timeouts, in seconds.
const MIN_TIMEOUT: i32 = 2;
/// The least memory of a container; older versions of Docker do not start one with less.
const MIN_MEMORY_MIB: i32 = 4;
/// The most exit codes that a restart policy may ignore.
const MAX_IGNORED_CODES: usize = 50;

/// The error of a variable without a name.
pub(crate) const NO_VARIABLE_NAME: &str = "Environment variable name cannot be null or blank.";

pub(super) fn check(
    input: &RegisterTaskDefinitionRequest,
    container: &ContainerDefinition,
) -> Checked {
    size(input, container)?;
    timeouts(container)?;
    if let Some(check) = &container.health_check {
        health(check)?;
    }
    if let Some(log) = &container.log_configuration {
        logging(log)?;
    }
    environment(container)?;
    secrets(input, container)?;
    environment_files(container)?;
    ulimits(container)?;
    names(container)?;
    linux::check(container)?;
    linux::places(input, container)?;
    restart(container)
}

fn size(input: &RegisterTaskDefinitionRequest, container: &ContainerDefinition) -> Checked {
    let name = name_of(container);
    let (memory, reservation) = (container.memory, container.memory_reservation);
    if memory.is_none() && reservation.is_none() && input.memory.is_none() {
        return Err(client(format!(
            "Invalid setting for container '{name}'. At least one of 'memory' or \
             'memoryReservation' must be specified."
        )));
    }
    let task_memory = input.memory.as_deref().and_then(memory_mib);
    match size_error(name, &Size { cpu: container.cpu, memory, reservation, task_memory }) {
        Some(message) => Err(client(message)),
        None => Ok(()),
    }
}

/// The size of a container, as a definition states it or as a run overrides it.
pub(crate) struct Size {
    pub(crate) cpu: Option<i32>,
    pub(crate) memory: Option<i32>,
    pub(crate) reservation: Option<i32>,
    /// The memory of the whole task, in MiB.
    pub(crate) task_memory: Option<i64>,
}

/// Returns the error in the size of the container `name`, if any.
pub(crate) fn size_error(name: &str, size: &Size) -> Option<String> {
    let prefix = format!("Invalid setting for container '{name}'.");
    if size.cpu.is_some_and(|units| units < 0) {
        return Some(format!("{prefix} 'cpu' must be at least 0."));
    }
    for (what, mib) in [("memory", size.memory), ("memoryReservation", size.reservation)] {
        if mib.is_some_and(|mib| mib < MIN_MEMORY_MIB) {
            return Some(format!("{prefix} '{what}' must be at least {MIN_MEMORY_MIB}."));
        }
    }
    if let (Some(memory), Some(reservation)) = (size.memory, size.reservation)
        && reservation > memory
    {
        let rule = "'memory' must be greater than or equal to 'memoryReservation'.";
        return Some(format!("{prefix} {rule}"));
    }
    if let (Some(memory), Some(task)) = (size.memory, size.task_memory)
        && i64::from(memory) > task
    {
        let rule = "is greater than for the task.";
        return Some(format!("The 'memory' setting for container '{name}' {rule}"));
    }
    None
}

fn timeouts(container: &ContainerDefinition) -> Checked {
    let pairs = [("start", container.start_timeout), ("stop", container.stop_timeout)];
    for (which, seconds) in pairs {
        if seconds.is_some_and(|seconds| seconds < MIN_TIMEOUT) {
            let name = name_of(container);
            return Err(client(format!(
                "Granular {which} timeout on container '{name}' must be at least 2 seconds."
            )));
        }
    }
    Ok(())
}

fn health(check: &HealthCheck) -> Checked {
    let ranges = [
        ("interval", check.interval, 5, 300),
        ("timeout", check.timeout, 2, 60),
        ("retries", check.retries, 1, 10),
        ("startPeriod", check.start_period, 0, 300),
    ];
    for (what, value, least, most) in ranges {
        if value.is_some_and(|value| !(least..=most).contains(&value)) {
            let message =
                format!("Invalid health check {what}. Value must be between {least} and {most}.");
            return Err(client(message));
        }
    }
    let words = check.command.iter().filter(|word| !word.is_empty()).count();
    let bare = matches!(check.command.first().map(String::as_str), Some("CMD" | "CMD-SHELL"));
    if words == 0 || (bare && words == 1) {
        return Err(client("Health check command cannot be empty."));
    }
    Ok(())
}

/// Checks the options that ECS requires of a driver; the driver itself checks the others.
fn logging(log: &LogConfiguration) -> Checked {
    if log.log_driver != LogDriver::Awslogs {
        return Ok(());
    }
    let has = |name: &&str| log.options.as_ref().is_some_and(|all| all.contains_key(*name));
    let missing: Vec<&str> =
        ["awslogs-region", "awslogs-group"].into_iter().filter(|name| !has(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(client(format!("Log driver awslogs requires options: {}", missing.join(", "))))
}

/// Checks that a task has a log router exactly when one of its log drivers sends to one.
pub(super) fn log_router(all: &[ContainerDefinition]) -> Checked {
    let sends = |one: &ContainerDefinition| {
        one.log_configuration.as_ref().is_some_and(|log| log.log_driver == LogDriver::Awsfirelens)
    };
    let sends = all.iter().any(sends);
    let routes = all.iter().any(|one| one.firelens_configuration.is_some());
    match (sends, routes) {
        (true, false) => Err(client(
            "When awsfirelens log driver is specified in log configuration, a firelens \
             configuration object must be specified",
        )),
        (false, true) => Err(client(
            "When a firelensConfiguration object is specified, at least one container has to be \
             configured with the awsfirelens log driver",
        )),
        (true, true) | (false, false) => Ok(()),
    }
}

fn environment(container: &ContainerDefinition) -> Checked {
    let pairs = container.environment.iter().flatten();
    let plain = pairs.map(|pair| pair.name.as_deref().unwrap_or_default());
    let secret = container.secrets.iter().flatten().map(|secret| secret.name.as_str());
    if plain.chain(secret).any(|name| name.trim().is_empty()) {
        return Err(client(NO_VARIABLE_NAME));
    }
    Ok(())
}

/// Checks the texts that are written into the container's hosts and resolver files, one per line.
fn names(container: &ContainerDefinition) -> Checked {
    let texts = |list: &Option<Vec<String>>| list.clone().unwrap_or_default();
    let hostname = container.hostname.as_deref().filter(|name| !name.is_empty());
    let mut hosts = container.extra_hosts.iter().flatten();
    let is_host = |one: &api::ecs::HostEntry| {
        text::is_domain(&one.hostname) && text::is_address(&one.ip_address)
    };
    let wrong = [
        (hostname.is_some_and(|name| !text::is_hostname(name)), "hostname"),
        (!hosts.all(is_host), "extraHosts"),
        (!texts(&container.dns_servers).iter().all(|one| text::is_address(one)), "dnsServers"),
        (
            !texts(&container.dns_search_domains).iter().all(|one| text::is_domain(one)),
            "dnsSearchDomains",
        ),
    ];
    match wrong.into_iter().find(|(is_wrong, _)| *is_wrong) {
        Some((_, what)) => Err(client(format!("Container.{what} contains invalid characters."))),
        None => Ok(()),
    }
}

fn secrets(input: &RegisterTaskDefinitionRequest, container: &ContainerDefinition) -> Checked {
    let some = container.secrets.as_ref().is_some_and(|all| !all.is_empty());
    if some && input.execution_role_arn.is_none() {
        let message = "When you are specifying container secrets, you must also specify a value \
                       for 'executionRoleArn'";
        return Err(client(message));
    }
    Ok(())
}

fn environment_files(container: &ContainerDefinition) -> Checked {
    match environment_file_error(container.environment_files.as_deref()) {
        Some(message) => Err(client(message)),
        None => Ok(()),
    }
}

/// Returns the error in a list of environment files, of a definition or of a run's override.
pub(crate) fn environment_file_error(files: Option<&[EnvironmentFile]>) -> Option<&'static str> {
    let files = files.unwrap_or_default();
    if files.len() > MAX_ENVIRONMENT_FILES {
        return Some(
            "The maximum number of environment files was exceeded. Specify ten or less and try \
             again",
        );
    }
    if !files.iter().all(|file| is_object(&file.value)) {
        return Some("Invalid arn syntax");
    }
    let has_suffix = files.iter().all(|file| file.value.ends_with(".env"));
    (!has_suffix).then_some("An environment file must have the .env file extension")
}

/// Recognises `arn:aws:s3:::BUCKET/KEY`.
fn is_object(arn: &str) -> bool {
    let object = Arn::parse(arn).filter(|arn| arn.service == "s3");
    let object = object.and_then(|arn| arn.suffix.split_once('/'));
    object.is_some_and(|(bucket, key)| !bucket.is_empty() && !key.is_empty())
}

fn ulimits(container: &ContainerDefinition) -> Checked {
    let mut names = BTreeSet::new();
    for limit in container.ulimits.iter().flatten() {
        let name = limit.name.as_str();
        if limit.hard_limit >= 0 && (limit.soft_limit > limit.hard_limit || limit.soft_limit < 0) {
            return Err(client(format!("Soft limit exceeds hard limit for ulimit {name}")));
        }
        if !names.insert(name) {
            return Err(client(format!("Duplicate ulimit {name}")));
        }
    }
    Ok(())
}

fn restart(container: &ContainerDefinition) -> Result<(), Fault> {
    let policy = container.restart_policy.as_ref();
    let codes = policy.and_then(|it| it.ignored_exit_codes.as_ref()).map_or(0, Vec::len);
    if codes > MAX_IGNORED_CODES {
        let name = name_of(container);
        return Err(client(format!(
            "the 'ignoredExitCodes' setting for container '{name}' can have at most \
             {MAX_IGNORED_CODES} items"
        )));
    }
    let period = policy.and_then(|it| it.restart_attempt_period);
    if period.is_none_or(|seconds| (60..=1800).contains(&seconds)) {
        return Ok(());
    }
    let name = name_of(container);
    Err(client(format!(
        "the 'restartAttemptPeriod' setting for container '{name}' must be between 60 and 1800"
    )))
}
