//! The facts about this machine and the agent's capabilities, as reported to the control plane.

use std::collections::BTreeMap;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::UNIX_EPOCH;

use model::host::{Facts, Site};
use model::id::Text;

/// MiB that are left to the system and to Gantry itself.
const RESERVED_MEMORY_MIB: i64 = 256;

const UNITS_PER_CPU: i64 = 1024;

/// The ECS agent's default range, for a kernel that gives none.
const DEFAULT_PORTS: (u16, u16) = (49_153, 65_535);

/// The minor versions of Docker's API whose features the agent has. AWS names requirements of
/// definitions by such versions.
const DOCKER_API_MINORS: std::ops::RangeInclusive<u32> = 17..=44;

/// The capabilities of this agent, by the ECS agent's names. A task that needs another one, such as
/// secrets, EFS or FireLens, is not placed here. Roles and ECR are included because a definition
/// made for AWS names them even if its containers do not use them.
const CAPABILITIES: [&str; 20] = [
    "com.amazonaws.ecs.capability.ecr-auth",
    "com.amazonaws.ecs.capability.logging-driver.awslogs",
    "com.amazonaws.ecs.capability.logging-driver.json-file",
    "com.amazonaws.ecs.capability.privileged-container",
    "com.amazonaws.ecs.capability.task-iam-role",
    "com.amazonaws.ecs.capability.task-iam-role-network-host",
    "ecs.capability.container-health-check",
    "ecs.capability.container-ordering",
    "ecs.capability.container-restart-policy",
    "ecs.capability.docker-plugin.local",
    "ecs.capability.docker-volume-driver.local",
    "ecs.capability.ecr-endpoint",
    "ecs.capability.env-files.s3",
    "ecs.capability.execution-role-awslogs",
    "ecs.capability.execution-role-ecr-pull",
    "ecs.capability.full-sync",
    "ecs.capability.increased-task-cpu-limit",
    "ecs.capability.pid-ipc-namespace-sharing",
    "ecs.capability.task-cpu-mem-limit",
    "ecs.capability.task-eni",
];

/// The version of the ECS agent whose behaviour this one follows. Definitions with `agentVersion >=
/// 1.x` refer to its versions.
const ECS_AGENT_VERSION: &str = "1.105.1";

/// Returns the running kernel and the network of this process in one name, which is unique to this
/// machine. None if the kernel does not provide them.
pub fn machine() -> Option<Text> {
    let network = std::fs::read_link("/proc/self/ns/net").ok()?;
    Some(format!("{} {}", kernel()?, network.display()).into())
}

/// Returns what tells `folder`, on which an agent works, from every copy of it. None where the
/// kernel does not tell.
pub fn site(folder: &Path) -> Option<Site> {
    let found = std::fs::metadata(folder).ok()?;
    // The number alone is given again, and small ones are the same on many file systems.
    let made = found.created().ok().and_then(|made| made.duration_since(UNIX_EPOCH).ok());
    let made = made.map_or(0, |made| made.as_nanos());
    let folder = format!("{} {made}", found.ino()).into();
    Some(Site { kernel: kernel()?.into(), device: found.dev(), folder })
}

fn kernel() -> Option<String> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(boot.trim().to_owned())
}

/// Reads the facts of this machine.
pub fn of_this_host() -> io::Result<Facts> {
    let meminfo = std::fs::read_to_string("/proc/meminfo")?;
    let cpus = std::thread::available_parallelism()?.get();
    let ports = std::fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range");
    let total = memory_total_mib(&meminfo).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, "/proc/meminfo says no MemTotal")
    })?;
    Ok(Facts {
        cpu_units: i64::try_from(cpus).unwrap_or(1) * UNITS_PER_CPU,
        memory_mib: (total - RESERVED_MEMORY_MIB).max(0),
        architecture: architecture().into(),
        agent_version: ECS_AGENT_VERSION.into(),
        attributes: attributes(),
        dynamic_ports: ports.ok().and_then(|text| port_range(&text)).unwrap_or(DEFAULT_PORTS),
    })
}

/// Returns the attributes of this build of the agent, by the ECS agent's names.
pub fn attributes() -> BTreeMap<Text, Option<Text>> {
    let docker = |minor| format!("com.amazonaws.ecs.capability.docker-remote-api.1.{minor}");
    let docker = DOCKER_API_MINORS.map(|minor| (Text::from(docker(minor)), None));
    let capabilities = CAPABILITIES.iter().map(|name| (Text::from(*name), None));
    let described = [
        ("ecs.cpu-architecture", architecture()),
        ("ecs.os-family", "LINUX"),
        ("ecs.os-type", "linux"),
    ];
    let described = described.map(|(name, value)| (Text::from(name), Some(Text::from(value))));
    docker.chain(capabilities).chain(described).collect()
}

fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    }
}

fn memory_total_mib(meminfo: &str) -> Option<i64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kib: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib / 1024)
}

fn port_range(text: &str) -> Option<(u16, u16)> {
    let (low, high) = text.trim().split_once(char::is_whitespace)?;
    let range = (low.parse().ok()?, high.trim().parse().ok()?);
    (range.0 <= range.1).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_words_are_understood() {
        assert_eq!(memory_total_mib("MemFree: 1 kB\nMemTotal:   2097152 kB\n"), Some(2048));
        assert_eq!(memory_total_mib("nothing"), None);
        assert_eq!(port_range("32768\t60999\n"), Some((32_768, 60_999)));
        assert_eq!(port_range("9 3"), None);
    }

    #[test]
    fn a_copied_folder_is_another_site_and_a_renamed_one_is_not() {
        let parent = tempfile::tempdir().expect("a folder");
        let of = |name: &str| site(&parent.path().join(name));
        let make = |name: &str| std::fs::create_dir(parent.path().join(name)).expect("made");
        make("original");
        let original = of("original").expect("a kernel that tells");
        make("copy");
        assert_ne!(of("copy"), Some(original.clone()));
        std::fs::rename(parent.path().join("original"), parent.path().join("moved"))
            .expect("renamed");
        assert_eq!(of("moved"), Some(original));
        assert_eq!(of("original"), None);
    }

    #[test]
    fn this_machine_can_hold_something() {
        let facts = of_this_host().expect("facts");
        assert!(facts.cpu_units >= 1024 && facts.memory_mib > 0);
        assert!(facts.attributes.contains_key("ecs.capability.task-eni"));
    }
}
