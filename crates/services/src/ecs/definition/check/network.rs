//! Rules about ports and about what each network mode leaves to a container.

use std::collections::BTreeSet;

use api::ecs::{
    ContainerDefinition, NetworkMode, PortMapping, RegisterTaskDefinitionRequest, TransportProtocol,
};

use super::Checked;
use crate::ecs::identifier::client;

pub(super) fn check(input: &RegisterTaskDefinitionRequest) -> Checked {
    if input.network_mode == Some(NetworkMode::Awsvpc) {
        for container in &input.container_definitions {
            awsvpc(container)?;
        }
    }
    for mapping in mappings(input) {
        port(mapping)?;
        same_ports(input, mapping)?;
    }
    names(input)?;
    used_once(input)?;
    proxy(input)
}

fn mappings(input: &RegisterTaskDefinitionRequest) -> impl Iterator<Item = &PortMapping> {
    input.container_definitions.iter().flat_map(|one| one.port_mappings.iter().flatten())
}

fn awsvpc(container: &ContainerDefinition) -> Checked {
    fn some<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    let refused = [
        (
            some(container.extra_hosts.as_ref()),
            "Extra hosts are not supported on container when networkMode=awsvpc",
        ),
        (
            container.hostname.is_some(),
            "hostname is not supported on container when networkMode=awsvpc",
        ),
        (
            some(container.dns_servers.as_ref()),
            "DNS servers are not supported on container when networkMode=awsvpc",
        ),
        (
            container.disable_networking == Some(true),
            "Disable Networking is not supported on container when networkMode=awsvpc",
        ),
        (some(container.links.as_ref()), "Links are not supported when networkMode=awsvpc"),
    ];
    match refused.into_iter().find(|(given, _)| *given) {
        Some((_, message)) => Err(client(message)),
        None => Ok(()),
    }
}

fn port(mapping: &PortMapping) -> Checked {
    if mapping.container_port.is_some() && mapping.container_port_range.is_some() {
        return Err(client("cannot specify both single port and port range"));
    }
    if mapping.container_port.is_none() && mapping.container_port_range.is_none() {
        return Err(client("Invalid 'containerPort' setting for container"));
    }
    if mapping.container_port.is_some_and(|port| !(1..=65_535).contains(&port)) {
        return Err(client("Invalid 'containerPort' setting for container"));
    }
    if mapping.host_port.is_some_and(|port| !(0..=65_535).contains(&port)) {
        return Err(client("Invalid 'hostPort' setting for container"));
    }
    let ends = mapping.container_port_range.as_deref().map(|range| range.split_once('-'));
    let Some(ends) = ends else { return Ok(()) };
    let number = |text: &str| text.parse::<u16>().ok();
    match ends.and_then(|(low, high)| Some((number(low)?, number(high)?))) {
        Some((low, high)) if low < high => Ok(()),
        Some(_) | None => Err(client("Invalid 'containerPortRange' setting")),
    }
}

fn same_ports(input: &RegisterTaskDefinitionRequest, mapping: &PortMapping) -> Checked {
    let mode = match input.network_mode {
        Some(NetworkMode::Awsvpc) => "awsvpc",
        Some(NetworkMode::Host) => "host",
        Some(NetworkMode::Bridge | NetworkMode::None) | None => return Ok(()),
    };
    if mapping.host_port.is_none_or(|port| port == 0 || Some(port) == mapping.container_port) {
        return Ok(());
    }
    Err(client(format!(
        "When networkMode={mode}, the host ports and container ports in port mappings must match."
    )))
}

fn names(input: &RegisterTaskDefinitionRequest) -> Checked {
    let mut seen = BTreeSet::new();
    let unique =
        mappings(input).filter_map(|one| one.name.as_deref()).all(|name| seen.insert(name));
    if unique { Ok(()) } else { Err(client("port mapping name is already used")) }
}

/// Containers that share the task's or the host's network cannot share a port.
fn used_once(input: &RegisterTaskDefinitionRequest) -> Checked {
    if !matches!(input.network_mode, Some(NetworkMode::Awsvpc | NetworkMode::Host)) {
        return Ok(());
    }
    let mut seen = BTreeSet::new();
    let protocol = |one: &PortMapping| one.protocol.unwrap_or(TransportProtocol::Tcp);
    let ports = mappings(input).filter_map(|one| Some((protocol(one), one.container_port?)));
    for port in ports {
        if !seen.insert(port) {
            return Err(client("container port is used multiple times in task"));
        }
    }
    Ok(())
}

fn proxy(input: &RegisterTaskDefinitionRequest) -> Checked {
    let Some(proxy) = &input.proxy_configuration else { return Ok(()) };
    if input.network_mode != Some(NetworkMode::Awsvpc) {
        let message = "APPMESH proxy configuration is only supported in networkMode=awsvpc";
        return Err(client(message));
    }
    let name = &proxy.container_name;
    let known = |one: &ContainerDefinition| one.name.as_ref() == Some(name);
    if input.container_definitions.iter().any(known) {
        return Ok(());
    }
    Err(client(format!("Proxy container [{name}] does not exist")))
}
