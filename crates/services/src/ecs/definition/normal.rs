//! What registration adds to a definition: its name and number, and the defaults that ECS writes
//! into the answer. Nothing else changes, so that registering a description again changes nothing.

use api::Timestamp;
use api::ecs::{
    ContainerDefinition, NetworkMode, PortMapping, RegisterTaskDefinitionRequest, TaskDefinition,
    TransportProtocol,
};
use control::definition::{cpu_units, memory_mib};
use model::arn;
use model::id::DefinitionKey;

use super::{attribute, compatibility};

/// The definition that `input` registers as `key`; `input` has passed the checks.
pub(super) fn definition(
    key: &DefinitionKey,
    registered_by: &str,
    now: Timestamp,
    input: RegisterTaskDefinitionRequest,
) -> TaskDefinition {
    let mode = input.network_mode;
    let compatibilities = compatibility::compatibilities(&input);
    let requires_attributes = attribute::required(&input);
    let containers = input.container_definitions.into_iter();
    TaskDefinition {
        task_definition_arn: Some(arn::definition(key)),
        container_definitions: Some(containers.map(|one| container(mode, one)).collect()),
        family: Some(input.family),
        task_role_arn: input.task_role_arn,
        execution_role_arn: input.execution_role_arn,
        network_mode: mode,
        revision: Some(key.revision),
        volumes: Some(input.volumes.unwrap_or_default()),
        status: None,
        requires_attributes: Some(requires_attributes).filter(|all| !all.is_empty()),
        placement_constraints: Some(input.placement_constraints.unwrap_or_default()),
        compatibilities: Some(compatibilities),
        runtime_platform: input.runtime_platform,
        requires_compatibilities: input.requires_compatibilities,
        cpu: input.cpu.map(|text| number(&text, cpu_units)),
        memory: input.memory.map(|text| number(&text, memory_mib)),
        inference_accelerators: input.inference_accelerators,
        pid_mode: input.pid_mode,
        ipc_mode: input.ipc_mode,
        proxy_configuration: input.proxy_configuration,
        registered_at: Some(now),
        deregistered_at: None,
        delete_requested_at: None,
        registered_by: Some(registered_by.to_owned()),
        ephemeral_storage: input.ephemeral_storage,
        enable_fault_injection: input.enable_fault_injection,
        trusted_execution_configuration: input.trusted_execution_configuration,
    }
}

/// `1 vCPU` and `2 GB` come back as plain numbers.
fn number(text: &str, read: fn(&str) -> Option<i64>) -> String {
    read(text).map_or_else(|| text.to_owned(), |number| number.to_string())
}

fn container(mode: Option<NetworkMode>, given: ContainerDefinition) -> ContainerDefinition {
    let ports = given.port_mappings.unwrap_or_default().into_iter();
    ContainerDefinition {
        cpu: Some(given.cpu.unwrap_or(0)),
        essential: Some(given.essential.unwrap_or(true)),
        port_mappings: Some(ports.map(|port| port_mapping(mode, port)).collect()),
        environment: Some(given.environment.unwrap_or_default()),
        mount_points: Some(given.mount_points.unwrap_or_default()),
        volumes_from: Some(given.volumes_from.unwrap_or_default()),
        system_controls: Some(given.system_controls.unwrap_or_default()),
        ..given
    }
}

fn port_mapping(mode: Option<NetworkMode>, given: PortMapping) -> PortMapping {
    let same = matches!(mode, Some(NetworkMode::Awsvpc | NetworkMode::Host));
    let host_port = if same { given.container_port } else { Some(0) };
    PortMapping {
        host_port: given.host_port.or(host_port.filter(|_| given.container_port_range.is_none())),
        protocol: Some(given.protocol.unwrap_or(TransportProtocol::Tcp)),
        ..given
    }
}
