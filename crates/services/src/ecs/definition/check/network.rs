//! Rules about ports, and about the network settings of a container in each network mode.

use std::collections::BTreeSet;

use api::ecs::{
    ContainerDefinition, NetworkMode, PortMapping, RegisterTaskDefinitionRequest, TransportProtocol,
};

use super::Checked;
use crate::ecs::identifier::client;

/// The most characters of a port mapping's name.
const MAX_PORT_NAME: usize = 64;

/// The required properties of an App Mesh proxy, and ECS's names for them.
const PROXY_PROPERTIES: [(&str, &str); 4] = [
    ("ProxyIngressPort", "Ingress port"),
    ("ProxyEgressPort", "Egress port"),
    ("AppPorts", "App ports"),
    ("EgressIgnoredIPs", "Egress ignored IPs"),
];

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
    links(input)?;
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
    let is_single = mapping.container_port.is_some() || mapping.host_port.is_some();
    if is_single && mapping.container_port_range.is_some() {
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
    match mapping.container_port_range.as_deref().map(range) {
        Some(None) => Err(client("Invalid 'containerPortRange' setting")),
        Some(Some(_)) | None => Ok(()),
    }
}

/// Parses the first and the last port of `LOW-HIGH`.
fn range(text: &str) -> Option<(u16, u16)> {
    let (low, high) = text.split_once('-')?;
    let ends = (low.parse().ok()?, high.parse().ok()?);
    (ends.0 < ends.1).then_some(ends)
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
    let given = mappings(input).filter_map(|one| one.name.as_deref());
    if given.into_iter().any(|name| !is_port_name(name)) {
        return Err(client("port mapping name is invalid"));
    }
    let unique =
        mappings(input).filter_map(|one| one.name.as_deref()).all(|name| seen.insert(name));
    if unique { Ok(()) } else { Err(client("port mapping name is already used")) }
}

/// Checks for letters, digits, `_` and `-`, and no hyphen at the start; an empty name counts as
/// none.
fn is_port_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    name.len() <= MAX_PORT_NAME && !name.starts_with('-') && name.chars().all(fits)
}

/// Refuses to use a port twice. Containers that share the task's or the host's network cannot share
/// a port. Otherwise each container has its own ports, one of which may have several host ports,
/// but the ports of a range must be unique.
fn used_once(input: &RegisterTaskDefinitionRequest) -> Checked {
    let is_shared = matches!(input.network_mode, Some(NetworkMode::Awsvpc | NetworkMode::Host));
    let mut seen: Vec<Ports> = Vec::new();
    for container in &input.container_definitions {
        if !is_shared {
            seen.clear();
        }
        for ports in container.port_mappings.iter().flatten().filter_map(Ports::of) {
            let clashes = |other: &Ports| {
                ports.overlaps(other) && (is_shared || ports.is_range() || other.is_range())
            };
            if seen.iter().any(clashes) {
                return Err(client("container port is used multiple times in task"));
            }
            seen.push(ports);
        }
    }
    Ok(())
}

/// The ports of one mapping inside its container.
struct Ports {
    protocol: TransportProtocol,
    first: i32,
    last: i32,
}

impl Ports {
    fn of(mapping: &PortMapping) -> Option<Ports> {
        let range = mapping.container_port_range.as_deref().and_then(range);
        let range = range.map(|(first, last)| (i32::from(first), i32::from(last)));
        let (first, last) = range.or(mapping.container_port.map(|port| (port, port)))?;
        let protocol = mapping.protocol.unwrap_or(TransportProtocol::Tcp);
        Some(Ports { protocol, first, last })
    }

    fn is_range(&self) -> bool {
        self.first < self.last
    }

    fn overlaps(&self, other: &Ports) -> bool {
        self.protocol == other.protocol && self.first <= other.last && other.first <= self.last
    }
}

/// Refuses links with the host's network: a link connects two addresses on the bridge.
fn links(input: &RegisterTaskDefinitionRequest) -> Checked {
    let mut links = input.container_definitions.iter().flat_map(|one| one.links.iter().flatten());
    match input.network_mode {
        Some(NetworkMode::Host) if links.next().is_some() => {
            Err(client("Links are not supported when networkMode=host"))
        }
        Some(_) | None => Ok(()),
    }
}

fn proxy(input: &RegisterTaskDefinitionRequest) -> Checked {
    let Some(proxy) = &input.proxy_configuration else { return Ok(()) };
    if input.network_mode != Some(NetworkMode::Awsvpc) {
        let message = "APPMESH proxy configuration is only supported in networkMode=awsvpc";
        return Err(client(message));
    }
    let name = &proxy.container_name;
    let known = |one: &ContainerDefinition| one.name.as_ref() == Some(name);
    if !input.container_definitions.iter().any(known) {
        return Err(client(format!("Proxy container [{name}] does not exist")));
    }
    let given = |wanted: &str| {
        let pairs = proxy.properties.iter().flatten();
        let mut of_name = pairs.filter(|pair| pair.name.as_deref() == Some(wanted));
        of_name.any(|pair| pair.value.is_some())
    };
    match PROXY_PROPERTIES.into_iter().find(|(name, _)| !given(name)) {
        Some((_, what)) => Err(client(format!("{what} not found"))),
        None => Ok(()),
    }
}
