//! The revision of a service that a deployment runs: definition, launch, platform and network,
//! checked together.

use api::Fault;
use api::ecs::{AssignPublicIp, AwsVpcConfiguration, NetworkConfiguration};
use model::cluster::Cluster;
use model::definition::Definition;
use model::id::Text;
use model::service::{LaunchChoice, Revision};
use model::state::State;

use crate::ecs::launch::{self, network};

/// The parameters of a revision, with those that a request omits filled in from the known service.
pub(super) struct Asked<'a> {
    pub(super) cluster: &'a Cluster,
    pub(super) definition: &'a Definition,
    pub(super) launch: LaunchChoice,
    pub(super) platform_version: Option<&'a str>,
    pub(super) network: Option<NetworkConfiguration>,
}

pub(super) fn revision(state: &State, asked: Asked<'_>) -> Result<Revision, Fault> {
    let kind = asked.launch.kind();
    let definition = &asked.definition.definition;
    launch::check_compatible(definition, kind)?;
    let world = &asked.cluster.key.world;
    network::check(state, world, definition, kind, asked.network.as_ref())?;
    let version = launch::platform_version(kind, asked.platform_version)?;
    Ok(Revision {
        definition: asked.definition.key.clone(),
        launch: asked.launch,
        platform_version: version.map(Text::from),
        network: asked.network.map(complete),
    })
}

/// Completes a network configuration with its defaults, as DescribeServices shows it.
fn complete(network: NetworkConfiguration) -> NetworkConfiguration {
    let vpc = network.awsvpc_configuration.map(|vpc| AwsVpcConfiguration {
        subnets: vpc.subnets,
        security_groups: Some(vpc.security_groups.unwrap_or_default()),
        assign_public_ip: Some(vpc.assign_public_ip.unwrap_or(AssignPublicIp::Disabled)),
    });
    NetworkConfiguration { awsvpc_configuration: vpc }
}
