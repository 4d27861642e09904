//! Determines the launch types that can run a definition.

use api::ecs::{
    Compatibility, ContainerDefinition, NetworkMode, OSFamily, RegisterTaskDefinitionRequest,
};

/// The longest stop timeout on Fargate, in seconds.
const MAX_FARGATE_STOP_TIMEOUT: i32 = 120;

/// Returns the launch types, in the order that ECS uses.
pub(super) fn compatibilities(input: &RegisterTaskDefinitionRequest) -> Vec<Compatibility> {
    use Compatibility::{Ec2, External, Fargate, ManagedInstances};
    if input.network_mode != Some(NetworkMode::Awsvpc) {
        return vec![External, Ec2];
    }
    let platform = input.runtime_platform.as_ref();
    let windows = platform
        .and_then(|one| one.operating_system_family)
        .is_some_and(|family| family != OSFamily::Linux);
    let mut all = match platform {
        _ if windows => vec![Ec2, Fargate],
        Some(_) => vec![Ec2, Fargate, ManagedInstances],
        None => vec![Ec2, ManagedInstances, Fargate],
    };
    if !fits_fargate(input) {
        all.retain(|one| *one != Fargate);
    }
    all
}

fn fits_fargate(input: &RegisterTaskDefinitionRequest) -> bool {
    let containers = &input.container_definitions;
    let stops_in_time =
        |one: &ContainerDefinition| one.stop_timeout.is_none_or(|s| s <= MAX_FARGATE_STOP_TIMEOUT);
    super::check::fargate(input).is_ok() && containers.iter().all(stops_in_time)
}
