//! The shape of a container instance in DescribeContainerInstances and related operations.

use api::ecs::{
    Attachment, Attribute, ContainerInstance, ContainerInstanceField,
    ContainerInstanceHealthStatus, InstanceHealthCheckState, Resource, VersionInfo,
};
use model::arn;
use model::id::ClusterKey;
use model::instance::{HostPort, Instance as Row, InstanceStatus, Protocol, Resources, Usage};
use model::state::State;

/// Shapes an instance as the operations that change one return it; `cluster` is the one it belongs
/// to.
pub fn whole(state: &State, cluster: &ClusterKey, row: &Row) -> ContainerInstance {
    with(state, cluster, row, &[ContainerInstanceField::Tags])
}

/// Shapes an instance with the parts in `include`.
pub fn with(
    state: &State,
    cluster: &ClusterKey,
    row: &Row,
    include: &[ContainerInstanceField],
) -> ContainerInstance {
    let asked = |field| include.contains(&field);
    // The tasks of a deregistered instance no longer count, even while they are stopping.
    let usage = match row.status {
        InstanceStatus::Active | InstanceStatus::Draining => state.index.usage_of(&row.id),
        InstanceStatus::Inactive => Usage::default(),
    };
    ContainerInstance {
        container_instance_arn: Some(arn::instance(cluster, &row.id)),
        ec2_instance_id: row.ec2_instance_id.as_deref().map(str::to_owned),
        capacity_provider_name: row.capacity_provider.as_deref().map(str::to_owned),
        version: Some(row.version),
        version_info: Some(VersionInfo {
            agent_version: Some(row.agent_version.to_string()).filter(|it| !it.is_empty()),
            agent_hash: row.agent_hash.as_deref().map(str::to_owned),
            docker_version: row.docker_version.as_deref().map(str::to_owned),
        }),
        remaining_resources: Some(resources(&remaining(&row.registered, &usage))),
        registered_resources: Some(resources(&row.registered)),
        status: Some(row.status.as_str().to_owned()),
        status_reason: None,
        agent_connected: Some(row.agent_connected),
        running_tasks_count: Some(usage.tasks_running),
        pending_tasks_count: Some(usage.tasks_pending),
        agent_update_status: None,
        attributes: Some(attributes(row)),
        registered_at: Some(row.registered_at),
        attachments: Some(Vec::<Attachment>::new()),
        tags: Some(if asked(ContainerInstanceField::Tags) { row.tags.clone() } else { Vec::new() }),
        // Gantry's agents have no health checks of their own to show.
        health_status: asked(ContainerInstanceField::ContainerInstanceHealth).then(|| {
            ContainerInstanceHealthStatus {
                overall_status: Some(InstanceHealthCheckState::InsufficientData),
                details: Some(Vec::new()),
            }
        }),
        gpu_devices: None,
    }
}

fn attributes(row: &Row) -> Vec<Attribute> {
    let attribute = |(name, value): (&model::id::Text, &Option<model::id::Text>)| Attribute {
        name: name.to_string(),
        value: value.as_deref().map(str::to_owned),
        target_type: None,
        target_id: None,
    };
    row.attributes.iter().map(attribute).collect()
}

/// Returns the remaining resources; the ports are those in use, as ECS lists them.
fn remaining(registered: &Resources, usage: &Usage) -> Resources {
    let mut ports: Vec<HostPort> = registered.ports.clone();
    ports.extend(usage.ports.keys());
    ports.sort();
    ports.dedup();
    Resources {
        cpu_units: registered.cpu_units - usage.cpu_units,
        memory_mib: registered.memory_mib - usage.memory_mib,
        ports,
    }
}

fn resources(of: &Resources) -> Vec<Resource> {
    let number = |name: &str, value: i64| Resource {
        name: Some(name.to_owned()),
        r#type: Some("INTEGER".to_owned()),
        double_value: Some(0.0),
        long_value: Some(0),
        integer_value: i32::try_from(value).ok(),
        string_set_value: None,
    };
    let ports = |name: &str, protocol: Protocol| {
        let of_protocol = of.ports.iter().filter(|held| held.protocol == protocol);
        Resource {
            r#type: Some("STRINGSET".to_owned()),
            string_set_value: Some(of_protocol.map(|held| held.port.to_string()).collect()),
            ..number(name, 0)
        }
    };
    vec![
        number("CPU", of.cpu_units),
        number("MEMORY", of.memory_mib),
        ports("PORTS", Protocol::Tcp),
        ports("PORTS_UDP", Protocol::Udp),
    ]
}
