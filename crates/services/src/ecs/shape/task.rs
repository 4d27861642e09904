//! The shape of a task in RunTask, DescribeTasks and StopTask.

use api::ecs::{Attachment, KeyValuePair};
use api::ecs::{
    Attribute, Connectivity, Container, ContainerDefinition, EphemeralStorage, HealthStatus,
    LaunchType, NetworkBinding, NetworkInterface, Task, TaskDefinition, TaskEphemeralStorage,
    TaskOverride, TransportProtocol,
};
use control::{definition, network};
use model::arn;
use model::instance::{Pool, Protocol};
use model::state::State;
use model::task::{
    Attachment as AttachmentRow, AttachmentStatus, Container as ContainerRow, EniAddress, Health,
    LaunchKind, Task as Row,
};

/// The default storage of a Fargate task, in GiB.
const EPHEMERAL_STORAGE_GIB: i32 = 20;
/// The architecture that is shown for a task without an instance.
const DEFAULT_ARCHITECTURE: &str = "x86_64";

/// Shapes a task for DescribeTasks; with tags only if they are requested.
pub fn described(state: &State, row: &Row, with_tags: bool) -> Task {
    Task { tags: Some(if with_tags { row.tags.clone() } else { Vec::new() }), ..whole(state, row) }
}

/// Shapes a task for RunTask and StartTask: with its tags, and without health.
pub fn started(state: &State, row: &Row) -> Task {
    let mut task = whole(state, row);
    task.health_status = None;
    for container in task.containers.iter_mut().flatten() {
        container.health_status = None;
    }
    task
}

/// Shapes a task for StopTask: its lists are empty.
pub fn stopped(state: &State, row: &Row) -> Task {
    let overrides = TaskOverride {
        container_overrides: Some(Vec::new()),
        inference_accelerator_overrides: Some(Vec::new()),
        ..TaskOverride::clone(&row.overrides)
    };
    Task {
        containers: Some(Vec::new()),
        attachments: Some(Vec::new()),
        overrides: Some(overrides),
        tags: Some(Vec::new()),
        ..whole(state, row)
    }
}

fn whole(state: &State, row: &Row) -> Task {
    let known = state.definitions.get(&row.definition).map(|row| &row.definition);
    let is_fargate = row.launch.kind == LaunchKind::Fargate;
    let storage = is_fargate.then(|| storage_gib(known, &row.overrides));
    let connectivity =
        if row.connected { Connectivity::Connected } else { Connectivity::Disconnected };
    let size = |of_task: Option<i64>, summed| Some(of_task.unwrap_or(summed).to_string());
    Task {
        attachments: Some(row.attachment.iter().map(|one| attachment(row, one)).collect()),
        attributes: Some(vec![architecture(state, row, known)]),
        availability_zone: row.availability_zone.as_ref().map(ToString::to_string),
        capacity_provider_name: row.launch.capacity_provider.as_ref().map(ToString::to_string),
        cluster_arn: Some(arn::cluster(&row.cluster)),
        connectivity: row.times.connectivity.map(|_| connectivity),
        connectivity_at: row.times.connectivity,
        container_instance_arn: container_instance(state, row),
        containers: Some(row.containers.iter().map(|one| container(row, one, known)).collect()),
        cpu: size(row.cpu, row.wanted.cpu_units),
        created_at: Some(row.times.created),
        desired_status: Some(row.desired.as_str().to_owned()),
        enable_execute_command: Some(row.enable_execute_command),
        execution_stopped_at: row.times.execution_stopped,
        group: Some(row.group.to_string()),
        health_status: Some(health(row.health)),
        inference_accelerators: None,
        last_status: Some(row.last.as_str().to_owned()),
        launch_type: Some(launch_type(row.launch.kind)),
        memory: size(row.memory, row.wanted.memory_mib),
        overrides: Some(TaskOverride {
            inference_accelerator_overrides: Some(Vec::new()),
            ..TaskOverride::clone(&row.overrides)
        }),
        platform_version: row.launch.platform_version.as_ref().map(ToString::to_string),
        platform_family: is_fargate.then(|| "Linux".to_owned()),
        pull_started_at: row.times.pull_started,
        pull_stopped_at: row.times.pull_stopped,
        started_at: row.times.started,
        started_by: row.started_by.as_ref().map(ToString::to_string),
        stop_code: row.stop.as_ref().and_then(|stop| stop.code),
        stopped_at: row.times.stopped,
        stopped_reason: row.stop.as_ref().map(|stop| stop.reason.to_string()),
        stopping_at: row.times.stopping,
        tags: Some(row.tags.clone()),
        task_arn: Some(arn::task(&row.cluster, &row.id)),
        task_definition_arn: Some(arn::definition(&row.definition)),
        version: Some(row.version),
        ephemeral_storage: storage.map(|size_in_gi_b| EphemeralStorage { size_in_gi_b }),
        fargate_ephemeral_storage: storage
            .map(|size| TaskEphemeralStorage { size_in_gi_b: Some(size), kms_key_id: None }),
        trusted_execution_summary: None,
    }
}

/// The launch type's name in the API.
pub fn launch_type(kind: LaunchKind) -> LaunchType {
    match kind {
        LaunchKind::Ec2 => LaunchType::Ec2,
        LaunchKind::Fargate => LaunchType::Fargate,
    }
}

fn health(health: Health) -> HealthStatus {
    match health {
        Health::Healthy => HealthStatus::Healthy,
        Health::Unhealthy => HealthStatus::Unhealthy,
        Health::Unknown => HealthStatus::Unknown,
    }
}

/// Returns the ARN of the task's instance; instances of the Fargate pool are not shown.
fn container_instance(state: &State, row: &Row) -> Option<String> {
    let id = row.instance.as_ref()?;
    let is_hidden = state.instances.get(id).is_some_and(|one| one.pool == Pool::Fargate);
    let is_own = row.launch.kind == LaunchKind::Ec2 && !is_hidden;
    is_own.then(|| arn::instance(&row.cluster, id))
}

fn architecture(state: &State, row: &Row, known: Option<&TaskDefinition>) -> Attribute {
    const NAME: &str = "ecs.cpu-architecture";
    let instance = row.instance.as_ref().and_then(|id| state.instances.get(id));
    let of_instance = instance.and_then(|one| one.attributes.get(NAME).cloned().flatten());
    let platform = known.and_then(|one| one.runtime_platform.as_ref());
    let asked = platform.and_then(|one| one.cpu_architecture);
    let value = of_instance
        .map(|value| value.to_string())
        .or_else(|| asked.map(|one| one.as_str().to_lowercase()))
        .unwrap_or_else(|| DEFAULT_ARCHITECTURE.to_owned());
    Attribute { name: NAME.to_owned(), value: Some(value), target_type: None, target_id: None }
}

fn storage_gib(known: Option<&TaskDefinition>, overrides: &TaskOverride) -> i32 {
    let asked = overrides.ephemeral_storage.as_ref();
    let of_definition = known.and_then(|one| one.ephemeral_storage.as_ref());
    asked.or(of_definition).map_or(EPHEMERAL_STORAGE_GIB, |one| one.size_in_gi_b)
}

fn attachment(task: &Row, row: &AttachmentRow) -> Attachment {
    let pair =
        |name: &str, value: Option<String>| KeyValuePair { name: Some(name.to_owned()), value };
    let mut details = vec![pair("subnetId", Some(row.subnet.to_string()))];
    match known_eni(row) {
        None => {
            details.push(pair("networkInterfaceId", Some("unset".to_owned())));
            details.push(pair("macAddress", None));
        }
        Some(eni) => {
            let region = task.cluster.world.region.as_str();
            let name = network::private_dns_name(eni.address, region);
            details.push(pair("networkInterfaceId", Some(eni.id.to_string())));
            details.push(pair("macAddress", Some(eni.mac.to_string())));
            details.push(pair("privateDnsName", Some(name)));
            details.push(pair("privateIPv4Address", Some(eni.address.to_string())));
        }
    }
    Attachment {
        id: Some(row.uuid.to_string()),
        r#type: Some("ElasticNetworkInterface".to_owned()),
        status: Some(row.status.as_str().to_owned()),
        details: Some(details),
    }
}

/// Returns the network interface, once it is made.
fn known_eni(row: &AttachmentRow) -> Option<&EniAddress> {
    row.eni.as_ref().filter(|_| row.status > AttachmentStatus::Precreated)
}

fn container(task: &Row, row: &ContainerRow, known: Option<&TaskDefinition>) -> Container {
    let defined = known.and_then(|one| {
        let all = definition::containers(one);
        all.iter().find(|one| definition::name_of(one) == &*row.name)
    });
    let change = definition::override_of(&task.overrides, &row.name);
    let of = |over: Option<i32>, get: fn(&ContainerDefinition) -> Option<i32>| {
        over.or_else(|| defined.and_then(get))
    };
    let cpu = of(change.and_then(|one| one.cpu), |one| one.cpu).unwrap_or(0);
    let memory = of(change.and_then(|one| one.memory), |one| one.memory);
    let reserved = of(change.and_then(|one| one.memory_reservation), |one| one.memory_reservation);
    Container {
        container_arn: Some(arn::container(&task.cluster, &task.id, &row.uuid)),
        task_arn: Some(arn::task(&task.cluster, &task.id)),
        name: Some(row.name.to_string()),
        image: Some(row.image.to_string()),
        image_digest: row.image_digest.as_ref().map(ToString::to_string),
        runtime_id: row.runtime_id.as_ref().map(ToString::to_string),
        last_status: Some(row.last.as_str().to_owned()),
        exit_code: row.exit_code,
        reason: row.reason.as_ref().map(ToString::to_string),
        network_bindings: task.attachment.is_none().then(|| bindings(row)),
        network_interfaces: Some(task.attachment.iter().filter_map(interface).collect()),
        health_status: Some(health(row.health)),
        managed_agents: None,
        cpu: Some(cpu.to_string()),
        memory: memory.map(|mib| mib.to_string()),
        memory_reservation: reserved.map(|mib| mib.to_string()),
        gpu_ids: None,
        neuron_device_ids: None,
        gpu_sharing_strategy: None,
    }
}

fn interface(attachment: &AttachmentRow) -> Option<NetworkInterface> {
    let eni = known_eni(attachment)?;
    Some(NetworkInterface {
        attachment_id: Some(attachment.uuid.to_string()),
        private_ipv4_address: Some(eni.address.to_string()),
        ipv6_address: None,
    })
}

fn bindings(row: &ContainerRow) -> Vec<NetworkBinding> {
    let each = row.bindings.iter().map(|one| NetworkBinding {
        bind_ip: Some("0.0.0.0".to_owned()),
        container_port: Some(i32::from(one.container_port)),
        host_port: Some(i32::from(one.host_port)),
        protocol: Some(match one.protocol {
            Protocol::Tcp => TransportProtocol::Tcp,
            Protocol::Udp => TransportProtocol::Udp,
        }),
        container_port_range: None,
        host_port_range: None,
    });
    each.collect()
}
