//! RunTask and StartTask: the checks in AWS's order, then the decision of `control::run`.

use api::Fault;
use api::ecs::{
    PropagateTags, RunTaskRequest, RunTaskResponse, StartTaskRequest, StartTaskResponse, Tag,
};
use control::run::RunRequest;
use model::cluster::Cluster;
use model::definition::Definition;
use model::id::{InstanceId, Text};
use model::service::LaunchChoice;
use model::task::LaunchKind;
use model::tx::Tx;

use super::{overrides, started, token};
use crate::ecs::identifier::{self, invalid, unsupported};
use crate::ecs::launch::{self, network, placement};
use crate::ecs::tag;
use crate::operation::Desk;

/// The most tasks of one RunTask.
const MAX_COUNT: i32 = 10;
/// The most instances of one StartTask.
const MAX_INSTANCES: usize = 10;
/// The most characters of `group`, and of `startedBy` in RunTask and in StartTask.
const MAX_GROUP: usize = 255;
const MAX_RUN_BY: usize = 128;
const MAX_START_BY: usize = 36;

pub fn run(tx: &mut Tx, desk: &Desk<'_>, input: RunTaskRequest) -> Result<RunTaskResponse, Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, input.cluster.as_deref())?.clone();
    if let Some(ids) = token::replay(tx, &cluster.key, &input, tx.now)? {
        let tasks = Some(started(tx, &ids));
        return Ok(RunTaskResponse { tasks, failures: Some(Vec::new()) });
    }
    let definition = launch::runnable(tx, desk, &input.task_definition)?;
    let count = count(input.count)?;
    if input.volume_configurations.iter().flatten().next().is_some() {
        return Err(unsupported("volumeConfigurations"));
    }
    let strategy = input.capacity_provider_strategy.as_deref();
    let choice = launch::choice(&cluster, input.launch_type, strategy)?;
    let platform_version = check_launch(tx, desk, &definition, &choice, &input)?;
    let changes = input.overrides.clone().unwrap_or_default();
    overrides::check(&definition.definition, choice.kind(), &changes)?;
    check_names(input.group.as_deref(), input.started_by.as_deref(), MAX_RUN_BY)?;
    let managed = input.enable_ecs_managed_tags == Some(true);
    let tags = tags(input.tags.clone(), input.propagate_tags, managed, &cluster, &definition)?;
    let request = RunRequest {
        cluster: &cluster.key,
        definition: &definition,
        overrides: &changes,
        group: text(input.group.as_deref()),
        started_by: text(input.started_by.as_deref()),
        launch: &choice,
        platform_version: text(platform_version.as_deref()),
        network: input.network_configuration.as_ref(),
        constraints: input.placement_constraints.as_deref().unwrap_or_default(),
        strategies: input.placement_strategy.as_deref().unwrap_or_default(),
        enable_execute_command: input.enable_execute_command == Some(true),
        tags,
    };
    let outcome = control::run::run_task(tx, desk.settings, &request, count)
        .map_err(|none| invalid(none.to_string()))?;
    // Each requested task must have a result, so that none is dropped silently.
    let is_accounted_for = outcome.tasks.len() == count || !outcome.failures.is_empty();
    debug_assert!(is_accounted_for, "{} of {count} tasks and no failure", outcome.tasks.len());
    token::remember(tx, &cluster.key, &input, &outcome.tasks);
    let tasks = Some(started(tx, &outcome.tasks));
    Ok(RunTaskResponse { tasks, failures: Some(outcome.failures) })
}

pub fn start(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: StartTaskRequest,
) -> Result<StartTaskResponse, Fault> {
    let cluster = identifier::cluster(tx, &desk.call.world, input.cluster.as_deref())?.clone();
    let definition = launch::runnable(tx, desk, &input.task_definition)?;
    let instances = instances(&cluster, &input.container_instances)?;
    if input.volume_configurations.iter().flatten().next().is_some() {
        return Err(unsupported("volumeConfigurations"));
    }
    let choice = LaunchChoice::Type(LaunchKind::Ec2);
    launch::check_compatible(&definition.definition, LaunchKind::Ec2)?;
    let network = input.network_configuration.as_ref();
    network::check(tx, &desk.call.world, &definition.definition, LaunchKind::Ec2, network)?;
    let changes = input.overrides.unwrap_or_default();
    overrides::check(&definition.definition, LaunchKind::Ec2, &changes)?;
    check_names(input.group.as_deref(), input.started_by.as_deref(), MAX_START_BY)?;
    let managed = input.enable_ecs_managed_tags == Some(true);
    let tags = tags(input.tags, input.propagate_tags, managed, &cluster, &definition)?;
    let request = RunRequest {
        cluster: &cluster.key,
        definition: &definition,
        overrides: &changes,
        group: text(input.group.as_deref()),
        started_by: text(input.started_by.as_deref()),
        launch: &choice,
        platform_version: None,
        network,
        constraints: &[],
        strategies: &[],
        enable_execute_command: input.enable_execute_command == Some(true),
        tags,
    };
    let outcome = control::run::start_task(tx, &request, &instances);
    let tasks = Some(started(tx, &outcome.tasks));
    Ok(StartTaskResponse { tasks, failures: Some(outcome.failures) })
}

fn count(given: Option<i32>) -> Result<usize, Fault> {
    let count = given.unwrap_or(1);
    let in_range = (1..=MAX_COUNT).contains(&count).then_some(count);
    in_range
        .and_then(|count| usize::try_from(count).ok())
        .ok_or_else(|| invalid("count should be between 1 and 10"))
}

/// Checks the request's launch parameters against the definition; returns the platform version.
fn check_launch(
    tx: &Tx,
    desk: &Desk<'_>,
    definition: &Definition,
    choice: &LaunchChoice,
    input: &RunTaskRequest,
) -> Result<Option<String>, Fault> {
    let kind = choice.kind();
    let network = input.network_configuration.as_ref();
    launch::check_compatible(&definition.definition, kind)?;
    network::check(tx, &desk.call.world, &definition.definition, kind, network)?;
    let version = launch::platform_version(kind, input.platform_version.as_deref())?;
    placement::check(
        &definition.definition,
        kind,
        input.placement_constraints.as_deref().unwrap_or_default(),
        input.placement_strategy.as_deref().unwrap_or_default(),
    )?;
    Ok(version)
}

fn instances(cluster: &Cluster, given: &[String]) -> Result<Vec<InstanceId>, Fault> {
    if given.is_empty() {
        return Err(invalid("Container Instances cannot be empty."));
    }
    if given.len() > MAX_INSTANCES {
        return Err(invalid("Container Instances can have at most 10 items."));
    }
    given.iter().map(|one| identifier::instance_id(&cluster.key, one)).collect()
}

/// Checks `group` and `startedBy`. Groups that begin with `service:` are reserved for services,
/// whose tasks placement counts by them.
fn check_names(
    group: Option<&str>,
    started_by: Option<&str>,
    max_started_by: usize,
) -> Result<(), Fault> {
    let (group, started_by) = (group.unwrap_or_default(), started_by.unwrap_or_default());
    if group.chars().count() > MAX_GROUP {
        return Err(invalid("group longer than 255."));
    }
    if group.starts_with("service:") {
        return Err(invalid("The task group name cannot begin with 'service:'."));
    }
    if started_by.chars().count() > max_started_by {
        return Err(invalid(format!("startedBy longer than {max_started_by}.")));
    }
    // All other characters are allowed, since deploy tools write texts such as "ECS Deploy".
    if started_by.chars().any(char::is_control) {
        return Err(invalid("startedBy contains invalid characters."));
    }
    Ok(())
}

/// Returns the client's own tags, those of the definition if they are to be propagated, and ECS's.
fn tags(
    own: Option<Vec<Tag>>,
    propagate: Option<PropagateTags>,
    managed: bool,
    cluster: &Cluster,
    definition: &Definition,
) -> Result<Vec<Tag>, Fault> {
    let mut tags = match own {
        Some(own) if own.is_empty() => Vec::new(),
        own => tag::checked(own)?,
    };
    match propagate {
        None | Some(PropagateTags::None) => {}
        Some(PropagateTags::TaskDefinition) => {
            let known = |one: &&Tag| !tags.iter().any(|tag| tag.key == one.key);
            let added: Vec<Tag> = definition.tags.iter().filter(known).cloned().collect();
            tags.extend(added);
        }
        Some(PropagateTags::Service) => {
            return Err(invalid("propagateTags should be one of [TASK_DEFINITION,NONE]"));
        }
    }
    if managed {
        tags.push(Tag {
            key: Some("aws:ecs:clusterName".to_owned()),
            value: Some(cluster.key.name.to_string()),
        });
    }
    Ok(tags)
}

fn text(given: Option<&str>) -> Option<Text> {
    given.map(Text::from)
}
