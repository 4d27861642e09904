//! RunTask and StartTask: tasks that belong to no service, placed now or not at all.

use api::ecs::{
    Failure, NetworkConfiguration, PlacementConstraint, PlacementStrategy, Tag, TaskOverride,
};
use model::arn;
use model::definition::Definition;
use model::id::{ClusterKey, InstanceId, TaskId, Text};
use model::instance::InstanceStatus;
use model::service::LaunchChoice;
use model::task::{Launch, LaunchKind};
use model::tx::Tx;

use crate::auto;
use crate::launch::{self, Order};
use crate::place;
use crate::placement;
use crate::settings::Settings;
use crate::task::NewTask;

/// A checked request to run tasks.
#[derive(Debug, Clone)]
pub struct RunRequest<'a> {
    /// The cluster to run them in, which is ACTIVE.
    pub cluster: &'a ClusterKey,
    /// The revision to run.
    pub definition: &'a Definition,
    /// The changes to the definition for these tasks, as given.
    pub overrides: &'a TaskOverride,
    /// The group given to RunTask; None means `family:FAMILY`.
    pub group: Option<Text>,
    /// The `startedBy` that the tasks show.
    pub started_by: Option<Text>,
    /// The launch type or capacity providers to choose from.
    pub launch: &'a LaunchChoice,
    /// The platform version as asked: `LATEST`, a number or nothing.
    pub platform_version: Option<Text>,
    /// The subnets and security groups of tasks in awsvpc mode.
    pub network: Option<&'a NetworkConfiguration>,
    /// The request's own constraints, beside the definition's.
    pub constraints: &'a [PlacementConstraint],
    /// The preferences among instances, the first one weighing most.
    pub strategies: &'a [PlacementStrategy],
    /// True if ECS Exec is to be allowed.
    pub enable_execute_command: bool,
    /// The tags that each task is given.
    pub tags: Vec<Tag>,
}

/// The tasks that were started and the failures of the others; both may be non-empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunOutcome {
    /// The tasks, in the order in which they were made.
    pub tasks: Vec<TaskId>,
    /// The reasons why others were not started.
    pub failures: Vec<Failure>,
}

/// The error of a cluster without any instance; AWS answers with an exception that says `No
/// Container Instances were found in your cluster.`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoInstances;

impl std::fmt::Display for NoInstances {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("No Container Instances were found in your cluster.")
    }
}

impl std::error::Error for NoInstances {}

/// Returns the number of a platform version: `1.4.0` for `LATEST`.
pub fn resolved_platform(asked: &str) -> &str {
    launch::resolved(asked)
}

/// Runs `count` tasks. Those that find a place have their rows when this returns.
pub fn run_task(
    tx: &mut Tx,
    settings: &Settings,
    request: &RunRequest<'_>,
    count: usize,
) -> Result<RunOutcome, NoInstances> {
    let mut outcome = RunOutcome::default();
    let (launches, left) = launches(request, count);
    for (launch, count) in launches {
        let kind = launch.kind;
        if kind == LaunchKind::Ec2 {
            auto::ensure(tx, settings, request.cluster);
        }
        let order = order(request, launch);
        let (places, refused) = placement::find(tx, &order, count);
        for place in &places {
            outcome.tasks.push(launch::on_instance(tx, &order, place));
        }
        let Some(refused) = refused else { continue };
        if refused.is_empty && kind == LaunchKind::Ec2 && outcome.tasks.is_empty() {
            return Err(NoInstances);
        }
        outcome.failures.extend(refused.failures);
    }
    let lost = Failure { arn: None, reason: Some(place::NO_WEIGHT.to_owned()), detail: None };
    outcome.failures.extend(std::iter::repeat_n(lost, left));
    Ok(outcome)
}

/// Divides `count` tasks among launches; also returns how many of them the strategy gives no
/// provider.
fn launches(request: &RunRequest<'_>, count: usize) -> (Vec<(Launch, usize)>, usize) {
    let platform = request.platform_version.as_deref();
    match request.launch {
        LaunchChoice::Type(kind) => (vec![(launch::launch(*kind, platform, None), count)], 0),
        LaunchChoice::Strategy(items) => {
            let shares = place::shares(items, &Default::default(), count);
            let each = shares.each.into_iter().map(|(provider, count)| {
                let kind = launch::kind_of(&provider);
                (launch::launch(kind, platform, Some(provider)), count)
            });
            (each.collect(), shares.left)
        }
    }
}

/// Starts one task on each of `instances`, also when placement would prefer others.
pub fn start_task(tx: &mut Tx, request: &RunRequest<'_>, instances: &[InstanceId]) -> RunOutcome {
    let mut outcome = RunOutcome::default();
    let order = order(request, launch::launch(LaunchKind::Ec2, None, None));
    for (id, answer) in instances.iter().zip(placement::check(tx, &order, instances)) {
        if let Some(reason) = unusable(tx, request.cluster, id) {
            outcome.failures.push(failure(request.cluster, id, reason));
            continue;
        }
        match answer {
            Ok(id) => outcome.tasks.push(launch::on_instance(tx, &order, &id)),
            Err(refused) => outcome.failures.extend(refused.failures),
        }
    }
    outcome
}

/// Returns the reason why an instance is not even considered.
fn unusable(tx: &Tx, cluster: &ClusterKey, id: &InstanceId) -> Option<&'static str> {
    let row = tx.instances.get(id).filter(|row| row.cluster() == Some(cluster));
    match row.map(|row| row.status) {
        None => Some("MISSING"),
        Some(InstanceStatus::Inactive | InstanceStatus::Draining) => Some("INACTIVE"),
        Some(InstanceStatus::Active) => None,
    }
}

fn failure(cluster: &ClusterKey, id: &InstanceId, reason: &str) -> Failure {
    Failure { arn: Some(arn::instance(cluster, id)), reason: Some(reason.to_owned()), detail: None }
}

fn order<'a>(request: &'a RunRequest<'_>, launch: Launch) -> Order<'a> {
    let family = || format!("family:{}", request.definition.key.family).into();
    Order {
        task: NewTask {
            cluster: request.cluster,
            definition: request.definition,
            overrides: request.overrides,
            pinned: &launch::NOT_PINNED,
            group: request.group.clone().unwrap_or_else(family),
            started_by: request.started_by.clone(),
            service: None,
            launch,
            enable_execute_command: request.enable_execute_command,
            tags: request.tags.clone(),
        },
        network: request.network,
        constraints: request.constraints,
        strategies: request.strategies,
        zone: None,
    }
}
