//! The additions of registration to a definition: its name and number, and the defaults that ECS
//! shows. Nothing else changes, so that registering a described definition again changes nothing.
//! Every default that a response shows is filled in here, and nowhere else.

use api::Timestamp;
use api::ecs::{
    ContainerDefinition, EFSVolumeConfiguration, HealthCheck, NetworkMode, PortMapping,
    RegisterTaskDefinitionRequest, TaskDefinition, TransportProtocol, Volume,
};
use control::definition::{HEALTH_DEFAULTS, cpu_units, memory_mib};
use model::arn;
use model::id::DefinitionKey;

use super::{attribute, compatibility};

/// Makes the definition that `input` registers as `key`; `input` has passed the checks.
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
    complete(TaskDefinition {
        task_definition_arn: Some(arn::definition(key)),
        container_definitions: Some(containers.collect()),
        family: Some(input.family),
        task_role_arn: input.task_role_arn,
        execution_role_arn: input.execution_role_arn,
        network_mode: mode,
        revision: Some(key.revision),
        volumes: input.volumes,
        status: None,
        requires_attributes: Some(requires_attributes).filter(|all| !all.is_empty()),
        placement_constraints: input.placement_constraints,
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
    })
}

/// Returns `given` with every default that ECS shows. Applying it twice changes nothing:
/// descriptions apply it again, for definitions that were registered by a build with fewer
/// defaults.
pub(in crate::ecs) fn complete(given: TaskDefinition) -> TaskDefinition {
    let mode = given.network_mode;
    let containers = given.container_definitions.unwrap_or_default().into_iter();
    TaskDefinition {
        container_definitions: Some(containers.map(|one| container(mode, one)).collect()),
        volumes: Some(given.volumes.unwrap_or_default().into_iter().map(volume).collect()),
        placement_constraints: Some(given.placement_constraints.unwrap_or_default()),
        ..given
    }
}

/// Formats `1 vCPU` and `2 GB` as plain numbers.
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
        health_check: given.health_check.map(health_check),
        ..given
    }
}

fn health_check(given: HealthCheck) -> HealthCheck {
    let [interval, timeout, retries] = HEALTH_DEFAULTS.map(i32::try_from);
    HealthCheck {
        interval: given.interval.or(interval.ok()),
        timeout: given.timeout.or(timeout.ok()),
        retries: given.retries.or(retries.ok()),
        ..given
    }
}

fn volume(given: Volume) -> Volume {
    let efs = given.efs_volume_configuration.map(|efs| EFSVolumeConfiguration {
        root_directory: Some(
            efs.root_directory.filter(|it| !it.is_empty()).unwrap_or_else(|| "/".to_owned()),
        ),
        ..efs
    });
    Volume { efs_volume_configuration: efs, ..given }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_filled_in_once() {
        let given: TaskDefinition = serde_json::from_value(serde_json::json!({
            "networkMode": "host",
            "containerDefinitions": [{
                "name": "web",
                "healthCheck": {"command": ["CMD", "true"], "retries": 7},
                "portMappings": [{"containerPort": 80}, {"containerPortRange": "90-99"}],
            }],
            "volumes": [{"name": "v", "efsVolumeConfiguration": {"fileSystemId": "fs-1"}}],
        }))
        .expect("a definition");
        let once = complete(given);
        let container = &once.container_definitions.as_ref().expect("containers")[0];
        let check = container.health_check.as_ref().expect("a check");
        assert_eq!((check.interval, check.timeout, check.retries), (Some(30), Some(5), Some(7)));
        assert_eq!(check.start_period, None);
        let ports = container.port_mappings.as_ref().expect("ports");
        assert_eq!(ports.iter().map(|one| one.host_port).collect::<Vec<_>>(), [Some(80), None]);
        let efs = once.volumes.as_ref().and_then(|all| all[0].efs_volume_configuration.as_ref());
        assert_eq!(efs.and_then(|efs| efs.root_directory.as_deref()), Some("/"));
        assert_eq!(complete(once.clone()), once);
    }
}
