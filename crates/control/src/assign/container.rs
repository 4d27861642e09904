//! One container of a definition with its overrides, in the form that the agent needs: every
//! default filled in, every number in its unit.

use api::ecs::{
    ContainerCondition, ContainerDefinition, ContainerOverride, DeviceCgroupPermission,
    KeyValuePair, LinuxParameters as Linux, NetworkMode, TaskDefinition,
};
use model::id::Text;
use model::link::{
    AssignedContainer, Condition, Dependency, Device, HealthCheck, LinuxParameters, Mount,
    PortMapping, RestartPolicy, Tmpfs, Ulimit, VolumesFrom,
};
use model::task::Task;

use super::{log, text, texts};
use crate::definition;

/// Default seconds between the stop signal and SIGKILL.
const STOP_TIMEOUT_S: u32 = 30;
/// The shortest stop time-out that ECS honours, in seconds.
const STOP_TIMEOUT_LEAST_S: u32 = 2;
/// Seconds a container must have run before its restart policy counts.
const RESTART_PERIOD_S: u32 = 300;

pub(super) fn assigned(
    task: &Task,
    definition: &TaskDefinition,
    container: &ContainerDefinition,
) -> AssignedContainer {
    let name = definition::name_of(container);
    let change = definition::override_of(&task.overrides, name);
    let row = task.containers.iter().find(|row| &*row.name == name);
    let uuid = row.map(|row| row.uuid.clone()).unwrap_or_default();
    let pinned = row.and_then(|row| row.pinned);
    let changed = change.and_then(|one| words(one.command.as_ref()));
    let command = changed.or_else(|| words(container.command.as_ref()));
    AssignedContainer {
        name: name.into(),
        image: container.image.as_deref().unwrap_or_default().into(),
        pinned,
        entry_point: words(container.entry_point.as_ref()),
        command,
        environment: environment(container, change),
        environment_files: environment_files(container, change),
        user: text(container.user.as_ref()),
        working_directory: text(container.working_directory.as_ref()),
        essential: definition::is_essential(container),
        cpu_units: definition::container_cpu(container, change),
        memory_mib: wide(change.and_then(|one| one.memory).or(container.memory)),
        memory_reservation_mib: wide(
            change.and_then(|one| one.memory_reservation).or(container.memory_reservation),
        ),
        ports: ports(definition, container),
        mounts: mounts(container),
        volumes_from: volumes_from(container),
        depends_on: dependencies(container),
        links: texts(container.links.as_ref()),
        health_check: health_check(container),
        start_timeout_s: container.start_timeout.map(seconds),
        stop_timeout_s: stop_timeout(container),
        restart: restart(container),
        ulimits: ulimits(container),
        linux: container.linux_parameters.as_ref().map(linux).unwrap_or_default(),
        read_only_root: container.readonly_root_filesystem == Some(true),
        privileged: container.privileged == Some(true),
        hostname: text(container.hostname.as_ref()),
        extra_hosts: extra_hosts(container),
        dns_servers: texts(container.dns_servers.as_ref()),
        dns_search_domains: texts(container.dns_search_domains.as_ref()),
        disable_networking: container.disable_networking == Some(true),
        interactive: container.interactive == Some(true),
        pseudo_terminal: container.pseudo_terminal == Some(true),
        system_controls: system_controls(container),
        security_options: texts(container.docker_security_options.as_ref()),
        labels: labels(container),
        log: log::route(task, container, &uuid),
        uuid,
    }
}

/// Converts a list of words. An empty list counts as not given, because consoles send one for an
/// unfilled field; then the image's own words apply.
fn words(given: Option<&Vec<String>>) -> Option<Vec<Text>> {
    given.filter(|words| !words.is_empty()).map(|words| texts(Some(words)))
}

fn wide(number: Option<i32>) -> Option<i64> {
    number.map(i64::from)
}

fn seconds(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

fn stop_timeout(container: &ContainerDefinition) -> u32 {
    let asked = container.stop_timeout.map_or(STOP_TIMEOUT_S, seconds);
    asked.max(STOP_TIMEOUT_LEAST_S)
}

/// The definition's variables in order, each with its overridden value, then the added ones.
fn environment(
    container: &ContainerDefinition,
    change: Option<&ContainerOverride>,
) -> Vec<(Text, Text)> {
    let mut all: Vec<(Text, Text)> = Vec::new();
    let changes = change.and_then(|one| one.environment.as_ref());
    for KeyValuePair { name, value } in
        container.environment.iter().flatten().chain(changes.into_iter().flatten())
    {
        let Some(name) = name.as_deref() else { continue };
        let value = Text::from(value.as_deref().unwrap_or_default());
        match all.iter_mut().find(|(known, _)| &**known == name) {
            Some((_, known)) => *known = value,
            None => all.push((name.into(), value)),
        }
    }
    all
}

fn environment_files(
    container: &ContainerDefinition,
    change: Option<&ContainerOverride>,
) -> Vec<Text> {
    let added = change.and_then(|one| one.environment_files.as_ref());
    let files = added.into_iter().flatten().chain(container.environment_files.iter().flatten());
    files.map(|file| Text::from(file.value.as_str())).collect()
}

/// Returns the port mappings. In awsvpc and none, no host port leads to the task. In host, the
/// container's port is the host's.
fn ports(definition: &TaskDefinition, container: &ContainerDefinition) -> Vec<PortMapping> {
    let mode = definition::network_mode(definition);
    let mappings = container.port_mappings.iter().flatten();
    let each = mappings.filter_map(|mapping| {
        let container_port = u16::try_from(mapping.container_port?).ok()?;
        let asked = mapping.host_port.and_then(|port| u16::try_from(port).ok()).unwrap_or(0);
        let host_port = match mode {
            NetworkMode::Host | NetworkMode::Awsvpc => container_port,
            NetworkMode::Bridge | NetworkMode::None => asked,
        };
        Some(PortMapping {
            protocol: definition::protocol(mapping.protocol),
            container_port,
            host_port,
        })
    });
    each.collect()
}

fn mounts(container: &ContainerDefinition) -> Vec<Mount> {
    let points = container.mount_points.iter().flatten();
    let each = points.filter_map(|point| {
        Some(Mount {
            volume: point.source_volume.as_deref()?.into(),
            container_path: point.container_path.as_deref()?.into(),
            read_only: point.read_only == Some(true),
        })
    });
    each.collect()
}

fn volumes_from(container: &ContainerDefinition) -> Vec<VolumesFrom> {
    let each = container.volumes_from.iter().flatten().filter_map(|from| {
        Some(VolumesFrom {
            container: from.source_container.as_deref()?.into(),
            read_only: from.read_only == Some(true),
        })
    });
    each.collect()
}

fn dependencies(container: &ContainerDefinition) -> Vec<Dependency> {
    let each = container.depends_on.iter().flatten().map(|on| Dependency {
        container: on.container_name.as_str().into(),
        condition: match on.condition {
            ContainerCondition::Start => Condition::Start,
            ContainerCondition::Complete => Condition::Complete,
            ContainerCondition::Success => Condition::Success,
            ContainerCondition::Healthy => Condition::Healthy,
        },
    });
    each.collect()
}

fn health_check(container: &ContainerDefinition) -> Option<HealthCheck> {
    let check = container.health_check.as_ref()?;
    let [interval_s, timeout_s, retries] = definition::HEALTH_DEFAULTS;
    Some(HealthCheck {
        command: texts(Some(&check.command)),
        interval_s: check.interval.map_or(interval_s, seconds),
        timeout_s: check.timeout.map_or(timeout_s, seconds),
        retries: check.retries.map_or(retries, seconds),
        start_period_s: check.start_period.map_or(0, seconds),
    })
}

fn restart(container: &ContainerDefinition) -> Option<RestartPolicy> {
    let policy = container.restart_policy.as_ref().filter(|policy| policy.enabled)?;
    Some(RestartPolicy {
        ignored_exit_codes: policy.ignored_exit_codes.clone().unwrap_or_default(),
        attempt_period_s: policy.restart_attempt_period.map_or(RESTART_PERIOD_S, seconds),
    })
}

fn ulimits(container: &ContainerDefinition) -> Vec<Ulimit> {
    let each = container.ulimits.iter().flatten().map(|limit| Ulimit {
        name: limit.name.as_str().into(),
        soft: i64::from(limit.soft_limit),
        hard: i64::from(limit.hard_limit),
    });
    each.collect()
}

fn linux(asked: &Linux) -> LinuxParameters {
    let capabilities = asked.capabilities.as_ref();
    let tmpfs = asked.tmpfs.iter().flatten().map(|one| Tmpfs {
        container_path: one.container_path.as_str().into(),
        size_mib: i64::from(one.size),
        options: texts(one.mount_options.as_ref()),
    });
    LinuxParameters {
        capabilities_add: texts(capabilities.and_then(|one| one.add.as_ref())),
        capabilities_drop: texts(capabilities.and_then(|one| one.drop.as_ref())),
        devices: asked.devices.iter().flatten().map(device).collect(),
        init_process: asked.init_process_enabled == Some(true),
        // Docker's default applies for 0, and for the negative numbers that older builds accepted.
        shared_memory_mib: wide(asked.shared_memory_size).filter(|mib| *mib > 0),
        tmpfs: tmpfs.collect(),
        max_swap_mib: wide(asked.max_swap).filter(|mib| *mib >= 0),
        swappiness: wide(asked.swappiness),
    }
}

/// Converts a device. The container path defaults to the host's, and the permissions default to all
/// three.
fn device(device: &api::ecs::Device) -> Device {
    let permissions = device.permissions.as_deref().unwrap_or_default();
    let may = |one| permissions.is_empty() || permissions.contains(&one);
    Device {
        host_path: device.host_path.as_str().into(),
        container_path: device.container_path.as_deref().unwrap_or(&device.host_path).into(),
        read: may(DeviceCgroupPermission::Read),
        write: may(DeviceCgroupPermission::Write),
        mknod: may(DeviceCgroupPermission::Mknod),
    }
}

fn extra_hosts(container: &ContainerDefinition) -> Vec<(Text, Text)> {
    let each = container.extra_hosts.iter().flatten();
    each.map(|host| (host.hostname.as_str().into(), host.ip_address.as_str().into())).collect()
}

fn system_controls(container: &ContainerDefinition) -> Vec<(Text, Text)> {
    let each = container.system_controls.iter().flatten();
    each.filter_map(|one| {
        Some((Text::from(one.namespace.as_deref()?), Text::from(one.value.as_deref()?)))
    })
    .collect()
}

fn labels(container: &ContainerDefinition) -> std::collections::BTreeMap<Text, Text> {
    let each = container.docker_labels.iter().flatten();
    each.map(|(key, value)| (Text::from(key.as_str()), Text::from(value.as_str()))).collect()
}
