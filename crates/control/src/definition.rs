//! The needs of a task definition with the overrides of one run, for placement: sizes, fixed ports,
//! network mode, attributes. It must not know where tasks are placed.

use api::ecs::{
    ContainerDefinition, ContainerOverride, NetworkMode, TaskDefinition, TaskOverride,
    TransportProtocol,
};
use model::id::Text;
use model::instance::{HostPort, Protocol, Resources};

mod unsupported;

pub use unsupported::unsupported;

/// Defaults of a health check that gives only its command: interval and timeout in seconds, and
/// retries.
pub const HEALTH_DEFAULTS: [u32; 3] = [30, 5, 3];

/// CPU units of one core.
const UNITS_PER_CPU: f64 = 1024.0;
/// MiB of one GB, as ECS counts.
const MIB_PER_GB: f64 = 1024.0;

/// Returns the containers of a definition; empty if it has none.
pub fn containers(definition: &TaskDefinition) -> &[ContainerDefinition] {
    definition.container_definitions.as_deref().unwrap_or_default()
}

/// Returns the network mode; the default on Linux is bridge.
pub fn network_mode(definition: &TaskDefinition) -> NetworkMode {
    definition.network_mode.unwrap_or(NetworkMode::Bridge)
}

/// Returns true for an essential container, which is the default.
pub fn is_essential(container: &ContainerDefinition) -> bool {
    container.essential.unwrap_or(true)
}

/// Returns the override of the container called `name`.
pub fn override_of<'a>(overrides: &'a TaskOverride, name: &str) -> Option<&'a ContainerOverride> {
    let all = overrides.container_overrides.as_deref().unwrap_or_default();
    all.iter().find(|one| one.name.as_deref() == Some(name))
}

/// Returns the task-level CPU units and MiB after overrides; None for one that is set nowhere.
pub fn task_size(
    definition: &TaskDefinition,
    overrides: &TaskOverride,
) -> (Option<i64>, Option<i64>) {
    let cpu = overrides.cpu.as_deref().or(definition.cpu.as_deref());
    let memory = overrides.memory.as_deref().or(definition.memory.as_deref());
    (cpu.and_then(cpu_units), memory.and_then(memory_mib))
}

/// Returns the resources that a task reserves: its task-level size, or else the sum over its
/// containers; and the host ports that it fixes.
pub fn wanted(definition: &TaskDefinition, overrides: &TaskOverride) -> Resources {
    let (cpu, memory) = task_size(definition, overrides);
    let sum = |of: fn(&ContainerDefinition, Option<&ContainerOverride>) -> i64| -> i64 {
        let each = containers(definition).iter();
        each.map(|one| of(one, override_of(overrides, name_of(one)))).sum()
    };
    Resources {
        cpu_units: cpu.unwrap_or_else(|| sum(container_cpu)),
        memory_mib: memory.unwrap_or_else(|| sum(container_memory)),
        ports: fixed_ports(definition),
    }
}

/// Returns the container's name; registration refuses a container without one.
pub fn name_of(container: &ContainerDefinition) -> &str {
    container.name.as_deref().unwrap_or_default()
}

/// Returns the CPU units of one container after its override.
pub(crate) fn container_cpu(
    container: &ContainerDefinition,
    change: Option<&ContainerOverride>,
) -> i64 {
    // Older builds registered negative numbers, which made the host seem larger.
    i64::from(change.and_then(|one| one.cpu).or(container.cpu).unwrap_or(0)).max(0)
}

/// Returns the MiB that placement counts for a container: its reservation, or else its limit.
fn container_memory(container: &ContainerDefinition, change: Option<&ContainerOverride>) -> i64 {
    let reservation = change.and_then(|one| one.memory_reservation);
    let limit = change.and_then(|one| one.memory);
    let counted = reservation.or(container.memory_reservation).or(limit).or(container.memory);
    i64::from(counted.unwrap_or(0)).max(0)
}

/// Returns the host ports that a task binds on any instance, sorted.
fn fixed_ports(definition: &TaskDefinition) -> Vec<HostPort> {
    let host = match network_mode(definition) {
        NetworkMode::Bridge => false,
        NetworkMode::Host => true,
        NetworkMode::Awsvpc | NetworkMode::None => return Vec::new(),
    };
    let mappings = containers(definition).iter().flat_map(|one| one.port_mappings.iter().flatten());
    let mut ports: Vec<HostPort> = mappings
        .filter_map(|mapping| {
            let port = if host { mapping.container_port } else { mapping.host_port };
            let port = port.and_then(|port| u16::try_from(port).ok()).filter(|port| *port > 0)?;
            Some(HostPort { protocol: protocol(mapping.protocol), port })
        })
        .collect();
    ports.sort_unstable();
    ports.dedup();
    ports
}

/// Returns the protocol; the default is TCP.
pub(crate) fn protocol(protocol: Option<TransportProtocol>) -> Protocol {
    match protocol {
        Some(TransportProtocol::Udp) => Protocol::Udp,
        Some(TransportProtocol::Tcp) | None => Protocol::Tcp,
    }
}

/// Returns the attributes that an instance must have to hold the task, each with its value if one
/// is required.
pub fn required_attributes(definition: &TaskDefinition) -> Vec<(Text, Option<Text>)> {
    let listed = definition.requires_attributes.iter().flatten();
    let mut required: Vec<(Text, Option<Text>)> = listed
        .map(|one| (one.name.as_str().into(), one.value.as_deref().map(Text::from)))
        .collect();
    let platform = definition.runtime_platform.as_ref();
    if let Some(architecture) = platform.and_then(|one| one.cpu_architecture) {
        let value = architecture.as_str().to_lowercase();
        required.push(("ecs.cpu-architecture".into(), Some(value.into())));
    }
    required
}

/// Reads `256`, `1 vCPU`, `.25 vcpu` as CPU units.
pub fn cpu_units(text: &str) -> Option<i64> {
    size(text, "vcpu", UNITS_PER_CPU)
}

/// Reads `512`, `2 GB`, `0.5gb` as MiB.
pub fn memory_mib(text: &str) -> Option<i64> {
    size(text, "gb", MIB_PER_GB)
}

fn size(text: &str, unit: &str, factor: f64) -> Option<i64> {
    let text = text.trim().to_lowercase();
    let Some(number) = text.strip_suffix(unit) else { return text.parse().ok() };
    let value = number.trim().parse::<f64>().ok()? * factor;
    (value.is_finite() && value >= 0.0 && value < f64::from(i32::MAX)).then(|| value.round() as i64)
}

#[cfg(test)]
mod tests {
    use api::ecs::PortMapping;

    use super::*;

    fn container(cpu: i32, memory: Option<i32>, reservation: Option<i32>) -> ContainerDefinition {
        ContainerDefinition {
            name: Some("web".to_owned()),
            cpu: Some(cpu),
            memory,
            memory_reservation: reservation,
            ..Default::default()
        }
    }

    fn definition(containers: Vec<ContainerDefinition>) -> TaskDefinition {
        TaskDefinition { container_definitions: Some(containers), ..Default::default() }
    }

    #[test]
    fn sizes_are_read_in_every_spelling() {
        let cpu = ["256", "1 vCPU", ".25 vcpu", "2vCPU", "x"].map(cpu_units);
        assert_eq!(cpu, [Some(256), Some(1024), Some(256), Some(2048), None]);
        let memory = ["512", "2 GB", "0.5gb", "-1 GB"].map(memory_mib);
        assert_eq!(memory, [Some(512), Some(2048), Some(512), None]);
    }

    #[test]
    fn without_a_task_size_the_containers_are_summed() {
        let two =
            definition(vec![container(100, Some(300), Some(128)), container(50, Some(64), None)]);
        let sum = wanted(&two, &TaskOverride::default());
        assert_eq!((sum.cpu_units, sum.memory_mib), (150, 192));
        let sized = TaskDefinition { cpu: Some("512".into()), memory: Some("1 GB".into()), ..two };
        let own = wanted(&sized, &TaskOverride::default());
        assert_eq!((own.cpu_units, own.memory_mib), (512, 1024));
    }

    #[test]
    fn overrides_count() {
        let change = ContainerOverride {
            name: Some("web".to_owned()),
            cpu: Some(200),
            memory_reservation: Some(256),
            ..Default::default()
        };
        let overrides =
            TaskOverride { container_overrides: Some(vec![change]), ..Default::default() };
        let sum = wanted(&definition(vec![container(100, Some(300), None)]), &overrides);
        assert_eq!((sum.cpu_units, sum.memory_mib), (200, 256));
    }

    #[test]
    fn only_fixed_ports_are_reserved() {
        let mapping = |container, host| PortMapping {
            container_port: Some(container),
            host_port: Some(host),
            ..Default::default()
        };
        let mut one = container(0, None, None);
        one.port_mappings = Some(vec![mapping(80, 8080), mapping(81, 0)]);
        let mut task = definition(vec![one]);
        let tcp = |port| HostPort { protocol: Protocol::Tcp, port };
        assert_eq!(fixed_ports(&task), [tcp(8080)]);
        task.network_mode = Some(NetworkMode::Host);
        assert_eq!(fixed_ports(&task), [tcp(80), tcp(81)]);
        task.network_mode = Some(NetworkMode::Awsvpc);
        assert_eq!(fixed_ports(&task), []);
    }
}
