//! Rules about one container by itself.

use std::collections::BTreeSet;

use api::Fault;
use api::ecs::{
    ContainerDefinition, EnvironmentFile, HealthCheck, LogConfiguration, LogDriver,
    RegisterTaskDefinitionRequest,
};
use control::definition::{memory_mib, name_of};
use model::arn::Arn;

use super::Checked;
use crate::ecs::identifier::client;

/// Environment files of one container.
const MAX_ENVIRONMENT_FILES: usize = 10;
/// Seconds; less is refused for both timeouts.
const MIN_TIMEOUT: i32 = 2;

pub(super) fn check(
    input: &RegisterTaskDefinitionRequest,
    container: &ContainerDefinition,
) -> Checked {
    memory(input, container)?;
    timeouts(container)?;
    if let Some(check) = &container.health_check {
        health(check)?;
    }
    if let Some(log) = &container.log_configuration {
        logging(log)?;
    }
    secrets(input, container)?;
    environment_files(container)?;
    ulimits(container)?;
    restart(container)
}

fn memory(input: &RegisterTaskDefinitionRequest, container: &ContainerDefinition) -> Checked {
    let name = name_of(container);
    let prefix = format!("Invalid setting for container '{name}'.");
    let (limit, reservation) = (container.memory, container.memory_reservation);
    if limit.is_none() && reservation.is_none() && input.memory.is_none() {
        let rule = "At least one of 'memory' or 'memoryReservation' must be specified.";
        return Err(client(format!("{prefix} {rule}")));
    }
    if let (Some(limit), Some(reservation)) = (limit, reservation)
        && reservation > limit
    {
        let rule = "'memory' must be greater than or equal to 'memoryReservation'.";
        return Err(client(format!("{prefix} {rule}")));
    }
    let task = input.memory.as_deref().and_then(memory_mib);
    if let (Some(limit), Some(task)) = (limit, task)
        && i64::from(limit) > task
    {
        let rule =
            format!("The 'memory' setting for container '{name}' is greater than for the task");
        return Err(client(rule));
    }
    Ok(())
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

/// The options ECS demands of each driver; the others are the driver's own business.
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

/// What is wrong with a list of environment files, of a definition or of a run's override.
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

/// `arn:aws:s3:::BUCKET/KEY`.
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
    let period = container.restart_policy.as_ref().and_then(|it| it.restart_attempt_period);
    if period.is_none_or(|seconds| (60..=1800).contains(&seconds)) {
        return Ok(());
    }
    let name = name_of(container);
    Err(client(format!(
        "the 'restartAttemptPeriod' setting for container '{name}' must be between 60 and 1800"
    )))
}
