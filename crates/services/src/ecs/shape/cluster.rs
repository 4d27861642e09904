//! The shape of a cluster in CreateCluster, DescribeClusters and related operations.

use api::ecs::{Attachment, CapacityProviderStrategyItem, Cluster, ClusterField, KeyValuePair};
use model::arn;
use model::cluster::{Cluster as Row, ClusterCounts};
use model::state::State;

/// Every part that a description can include.
const ALL_FIELDS: &[ClusterField] = &[
    ClusterField::Attachments,
    ClusterField::Configurations,
    ClusterField::Settings,
    ClusterField::Statistics,
    ClusterField::Tags,
];

/// Shapes a cluster with all parts, as the operations that change a cluster return it.
pub fn whole(state: &State, row: &Row) -> Cluster {
    Cluster { statistics: Some(Vec::new()), ..with(state, row, ALL_FIELDS) }
}

/// Shapes a cluster with the parts in `include`; the others are empty or absent, as in ECS.
pub fn with(state: &State, row: &Row, include: &[ClusterField]) -> Cluster {
    let asked = |field| include.contains(&field);
    let counts = state.index.counts_of(&row.key);
    Cluster {
        cluster_arn: Some(arn::cluster(&row.key)),
        cluster_name: Some(row.key.name.to_string()),
        configuration: row.configuration.clone().filter(|_| asked(ClusterField::Configurations)),
        status: Some(row.status.as_str().to_owned()),
        registered_container_instances_count: Some(counts.instances),
        running_tasks_count: Some(counts.running.total()),
        pending_tasks_count: Some(counts.pending.total()),
        active_services_count: Some(counts.active_services.total()),
        statistics: Some(if asked(ClusterField::Statistics) {
            statistics(&counts)
        } else {
            Vec::new()
        }),
        tags: Some(if asked(ClusterField::Tags) { row.tags.clone() } else { Vec::new() }),
        settings: Some(if asked(ClusterField::Settings) {
            row.settings.clone()
        } else {
            Vec::new()
        }),
        capacity_providers: Some(row.capacity_providers.iter().map(ToString::to_string).collect()),
        default_capacity_provider_strategy: Some(complete(&row.default_strategy)),
        attachments: None::<Vec<Attachment>>,
        attachments_status: None,
        service_connect_defaults: None,
    }
}

fn complete(strategy: &[CapacityProviderStrategyItem]) -> Vec<CapacityProviderStrategyItem> {
    let filled = strategy.iter().map(|item| CapacityProviderStrategyItem {
        capacity_provider: item.capacity_provider.clone(),
        weight: Some(item.weight.unwrap_or(0)),
        base: Some(item.base.unwrap_or(0)),
    });
    filled.collect()
}

/// Lists the statistics by ECS's names and in its order.
fn statistics(counts: &ClusterCounts) -> Vec<KeyValuePair> {
    let pairs = [
        ("runningEC2TasksCount", counts.running.ec2),
        ("runningFargateTasksCount", counts.running.fargate),
        ("pendingEC2TasksCount", counts.pending.ec2),
        ("pendingFargateTasksCount", counts.pending.fargate),
        ("runningExternalTasksCount", 0),
        ("pendingExternalTasksCount", 0),
        ("runningManagedInstancesTasksCount", 0),
        ("pendingManagedInstancesTasksCount", 0),
        ("activeEC2ServiceCount", counts.active_services.ec2),
        ("activeFargateServiceCount", counts.active_services.fargate),
        ("drainingEC2ServiceCount", counts.draining_services.ec2),
        ("drainingFargateServiceCount", counts.draining_services.fargate),
        ("activeExternalServiceCount", 0),
        ("drainingExternalServiceCount", 0),
        ("activeManagedInstancesServiceCount", 0),
        ("drainingManagedInstancesServiceCount", 0),
    ];
    let pair = |(name, value): (&str, i32)| KeyValuePair {
        name: Some(name.to_owned()),
        value: Some(value.to_string()),
    };
    pairs.into_iter().map(pair).collect()
}
