//! The shape of a service in CreateService, DescribeServices and related operations.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::ecs::{
    AvailabilityZoneRebalancing, CapacityProviderStrategyItem, Deployment,
    DeploymentCircuitBreaker, DeploymentConfiguration, DeploymentController,
    DeploymentControllerType, DeploymentRolloutState, LaunchType, NetworkConfiguration,
    PropagateTags, ResourceManagementType, SchedulingStrategy, Service,
    ServiceCurrentRevisionSummary, ServiceEvent,
};
use model::arn;
use model::event::ServiceEvent as EventRow;
use model::id::{DeploymentId, ServiceKey};
use model::service::{
    self, Deployment as DeploymentRow, LaunchChoice, Revision, Rollout, Service as Row,
    ServiceStatus,
};
use model::state::State;
use model::task::{LaunchKind, Progress};

use super::task::launch_type;

/// The most events of a service that are shown, the newest ones.
const MAX_EVENTS: usize = 100;

/// Shapes a service for DescribeServices; with tags only if they are requested.
pub fn described(state: &State, row: &Row, with_tags: bool) -> Service {
    Service { tags: with_tags.then(|| row.tags.clone()), ..whole(state, row) }
}

/// Shapes a service for CreateService: with the tags it was given.
pub fn created(state: &State, row: &Row) -> Service {
    described(state, row, !row.tags.is_empty())
}

/// Shapes a service for DeleteService, with less about its deployments.
pub fn deleted(state: &State, row: &Row) -> Service {
    let breaker = row.configuration.deployment_circuit_breaker.as_ref();
    let configuration = DeploymentConfiguration {
        deployment_circuit_breaker: breaker.map(|one| DeploymentCircuitBreaker {
            reset_on_healthy_task: None,
            threshold_configuration: None,
            ..one.clone()
        }),
        bake_time_in_minutes: None,
        ..row.configuration.clone()
    };
    Service {
        deployment_configuration: Some(configuration),
        current_service_revisions: None,
        ..whole(state, row)
    }
}

/// The scheduling strategy's name in the API.
pub fn strategy(row: &Row) -> SchedulingStrategy {
    match row.strategy {
        service::SchedulingStrategy::Replica => SchedulingStrategy::Replica,
        service::SchedulingStrategy::Daemon => SchedulingStrategy::Daemon,
    }
}

fn whole(state: &State, row: &Row) -> Service {
    let counts = Counts::of(state, &row.key);
    let total = counts.total();
    let where_to = Where::of(&row.revision);
    let is_active = row.status == ServiceStatus::Active;
    let each = || row.deployments.iter().enumerate();
    let deployments = each().map(|(place, one)| deployment(one, place == 0, &counts));
    let revisions = each().map(|(_, one)| current_revision(row, one, &counts));
    // The role is shown only with awsvpc networking, where ECS makes network interfaces for the
    // client.
    let role = row.revision.network.as_ref();
    let role = role.map(|_| arn::service_linked_role(&row.key.cluster.world));
    let rebalancing = match row.availability_zone_rebalancing {
        true => AvailabilityZoneRebalancing::Enabled,
        false => AvailabilityZoneRebalancing::Disabled,
    };
    Service {
        service_arn: Some(arn::service(&row.key)),
        service_name: Some(row.key.name.to_string()),
        cluster_arn: Some(arn::cluster(&row.key.cluster)),
        load_balancers: Some(Vec::new()),
        service_registries: Some(Vec::new()),
        status: Some(row.status.as_str().to_owned()),
        desired_count: Some(row.desired_count),
        running_count: Some(total.running),
        pending_count: Some(total.pending),
        launch_type: where_to.launch_type,
        capacity_provider_strategy: where_to.strategy,
        platform_version: row.revision.platform_version.as_ref().map(ToString::to_string),
        platform_family: where_to.platform_family,
        task_definition: Some(arn::definition(&row.revision.definition)),
        deployment_configuration: Some(row.configuration.clone()),
        task_sets: None,
        deployments: Some(deployments.collect()),
        role_arn: role,
        events: Some(events(state, &row.key)),
        created_at: Some(row.created_at),
        current_service_deployment: None,
        current_service_revisions: is_active.then(|| revisions.collect()),
        placement_constraints: Some(row.placement_constraints.clone()),
        placement_strategy: Some(row.placement_strategy.clone()),
        network_configuration: where_to.network,
        health_check_grace_period_seconds: Some(row.health_check_grace_period),
        scheduling_strategy: Some(strategy(row)),
        deployment_controller: Some(DeploymentController { r#type: DeploymentControllerType::Ecs }),
        tags: None,
        created_by: Some(row.created_by.to_string()),
        enable_ecs_managed_tags: Some(row.enable_ecs_managed_tags),
        propagate_tags: Some(propagate_tags(row.propagate_tags)),
        enable_execute_command: Some(row.enable_execute_command),
        availability_zone_rebalancing: Some(rebalancing),
        resource_management_type: Some(ResourceManagementType::Customer),
    }
}

fn propagate_tags(row: service::PropagateTags) -> PropagateTags {
    match row {
        service::PropagateTags::None => PropagateTags::None,
        service::PropagateTags::Service => PropagateTags::Service,
        service::PropagateTags::TaskDefinition => PropagateTags::TaskDefinition,
    }
}

/// The placement of tasks, which a service and a deployment show alike.
struct Where {
    launch_type: Option<LaunchType>,
    strategy: Option<Vec<CapacityProviderStrategyItem>>,
    platform_family: Option<String>,
    network: Option<NetworkConfiguration>,
}

impl Where {
    fn of(revision: &Revision) -> Where {
        let (launch_type, strategy) = match &revision.launch {
            LaunchChoice::Type(kind) => (Some(launch_type(*kind)), None),
            LaunchChoice::Strategy(items) => (None, Some(items.clone())),
        };
        let is_fargate = revision.launch.kind() == LaunchKind::Fargate;
        Where {
            launch_type,
            strategy,
            platform_family: is_fargate.then(|| "Linux".to_owned()),
            network: revision.network.clone(),
        }
    }
}

fn deployment(row: &DeploymentRow, is_primary: bool, counts: &Counts<'_>) -> Deployment {
    let count = counts.of_deployment(&row.id);
    let where_to = Where::of(&row.revision);
    let asked = row.revision.platform_version.as_deref();
    Deployment {
        id: Some(row.id.to_string()),
        status: Some(if is_primary { "PRIMARY" } else { "ACTIVE" }.to_owned()),
        task_definition: Some(arn::definition(&row.revision.definition)),
        desired_count: Some(row.desired_count),
        pending_count: Some(count.pending),
        running_count: Some(count.running),
        failed_tasks: Some(row.failed_tasks),
        created_at: Some(row.created_at),
        updated_at: Some(row.updated_at),
        capacity_provider_strategy: where_to.strategy,
        launch_type: where_to.launch_type,
        platform_version: asked.map(|asked| control::run::resolved_platform(asked).to_owned()),
        platform_family: where_to.platform_family,
        network_configuration: where_to.network,
        rollout_state: Some(match row.rollout {
            Rollout::InProgress => DeploymentRolloutState::InProgress,
            Rollout::Completed => DeploymentRolloutState::Completed,
            Rollout::Failed => DeploymentRolloutState::Failed,
        }),
        rollout_state_reason: Some(control::deploy::rollout_reason(row)),
        ..Default::default()
    }
}

fn current_revision(
    service: &Row,
    row: &DeploymentRow,
    counts: &Counts<'_>,
) -> ServiceCurrentRevisionSummary {
    let count = counts.of_deployment(&row.id);
    ServiceCurrentRevisionSummary {
        arn: Some(arn::service_revision(&service.key, row.id.number())),
        requested_task_count: Some(row.desired_count),
        running_task_count: Some(count.running),
        pending_task_count: Some(count.pending),
    }
}

fn events(state: &State, key: &ServiceKey) -> Vec<ServiceEvent> {
    let key = Arc::new(key.clone());
    let all = state.service_events.range((key.clone(), 0)..=(key, u64::MAX));
    let shown = |row: &Arc<EventRow>| ServiceEvent {
        id: Some(row.id()),
        created_at: Some(row.at),
        message: Some(row.message()),
    };
    all.rev().take(MAX_EVENTS).map(shown).collect()
}

#[derive(Default, Clone, Copy)]
struct Count {
    running: i32,
    pending: i32,
}

/// The counts of a service's tasks, by deployment.
struct Counts<'a>(BTreeMap<&'a DeploymentId, Count>);

impl<'a> Counts<'a> {
    fn of(state: &'a State, key: &ServiceKey) -> Counts<'a> {
        let mut counts: BTreeMap<&DeploymentId, Count> = BTreeMap::new();
        for (standing, tasks) in state.standings_of(key) {
            let count = counts.entry(&standing.deployment).or_default();
            let tasks = i32::try_from(tasks).unwrap_or(i32::MAX);
            match standing.progress {
                Some(Progress::Running) => count.running += tasks,
                Some(Progress::Pending) => count.pending += tasks,
                None => {}
            }
        }
        Counts(counts)
    }

    fn of_deployment(&self, id: &DeploymentId) -> Count {
        self.0.get(id).copied().unwrap_or_default()
    }

    fn total(&self) -> Count {
        let add = |sum: Count, one: &Count| Count {
            running: sum.running + one.running,
            pending: sum.pending + one.pending,
        };
        self.0.values().fold(Count::default(), add)
    }
}
