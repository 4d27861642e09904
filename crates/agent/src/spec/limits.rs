//! The resource limits of a container and of a task, in the kernel's units.

use container::spec::Rlimit;
use kernel::cgroup::{CpuQuota, Limits};
use model::link::{AssignedContainer, AssignedTask, Isolation, Ulimit};

use super::is_fargate;

/// ECS's period for the CPU limit of a task.
const CPU_PERIOD_US: u64 = 100_000;

const UNITS_PER_CPU: u64 = 1024;

/// The range of CPU shares in the kernel.
const CPU_SHARES: (i64, i64) = (2, 262_144);

/// The least memory limit: Docker on Linux refuses less, and the ECS agent raises it to this.
const LEAST_MEMORY_MIB: i64 = 4;

/// Soft and hard limit of open files on Fargate.
const FARGATE_NOFILE: (u64, u64) = (65_535, 65_535);

/// Soft and hard limit of open files on ECS-optimized machines.
const INSTANCE_NOFILE: (u64, u64) = (32_768, 65_536);

/// The most processes and threads of a task on Fargate, where tasks do not trust each other and
/// share the host's process ids. Listed in docs/differences.md.
const FARGATE_PIDS: u64 = 4096;

/// Returns the limits of the task, for all its containers together. `instance_pids` is the most
/// processes of a task on EC2.
pub(crate) fn task_limits(task: &AssignedTask, instance_pids: Option<u64>) -> Limits {
    let cpu_units = task.cpu_units.filter(|units| *units > 0);
    Limits {
        memory_bytes: task.memory_mib.map(mib),
        cpu_shares: Some(shares(
            cpu_units.unwrap_or_else(|| {
                task.containers.iter().map(|container| container.cpu_units).sum()
            }),
        )),
        cpu_quota: cpu_units.map(|units| CpuQuota {
            quota_us: (units.unsigned_abs() * CPU_PERIOD_US / UNITS_PER_CPU).max(1000),
            period_us: CPU_PERIOD_US,
        }),
        pids: if is_fargate(task.isolation) { Some(FARGATE_PIDS) } else { instance_pids },
        ..Limits::default()
    }
}

pub(super) fn container_limits(isolation: Isolation, container: &AssignedContainer) -> Limits {
    let memory_mib = container.memory_mib.map(|memory| memory.max(LEAST_MEMORY_MIB));
    let swap_mib = |memory: i64| match container.linux.max_swap_mib {
        Some(swap) => memory.saturating_add(swap),
        None if is_fargate(isolation) => memory,
        // As in Docker, swap is as large as memory.
        None => memory.saturating_mul(2),
    };
    let swappiness = container.linux.swappiness.filter(|_| container.linux.max_swap_mib.is_some());
    Limits {
        memory_bytes: memory_mib.map(mib),
        memory_reservation_bytes: container.memory_reservation_mib.map(mib),
        memory_and_swap_bytes: memory_mib.map(|memory| mib(swap_mib(memory))),
        swappiness: swappiness.and_then(|value| u8::try_from(value).ok()),
        cpu_shares: Some(shares(container.cpu_units)),
        cpu_quota: None,
        pids: None,
    }
}

pub(super) fn rlimits(
    isolation: Isolation,
    container: &AssignedContainer,
    most_open_files: u64,
) -> Vec<Rlimit> {
    let (soft, hard) = if is_fargate(isolation) { FARGATE_NOFILE } else { INSTANCE_NOFILE };
    let said = container.ulimits.iter().any(|limit| &*limit.name == "nofile");
    // A default that exceeds this process's own limit would keep a container from starting.
    let (soft, hard) = (soft.min(most_open_files), hard.min(most_open_files));
    let default = (!said).then(|| Rlimit { name: "nofile".into(), soft, hard });
    default.into_iter().chain(container.ulimits.iter().map(rlimit)).collect()
}

fn rlimit(limit: &Ulimit) -> Rlimit {
    let value = |value: i64| u64::try_from(value).unwrap_or(u64::MAX);
    Rlimit { name: limit.name.to_string(), soft: value(limit.soft), hard: value(limit.hard) }
}

fn shares(cpu_units: i64) -> u64 {
    cpu_units.clamp(CPU_SHARES.0, CPU_SHARES.1).unsigned_abs()
}

/// Converts MiB to bytes; negative numbers count as 0.
pub(super) fn mib(mib: i64) -> u64 {
    u64::try_from(mib).unwrap_or(0).saturating_mul(1024 * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn a_task_of_half_a_cpu_gets_half_of_every_period() {
        let mut task = fixture::task("t", vec![fixture::container("web")]);
        (task.cpu_units, task.memory_mib) = (Some(512), Some(100));
        let limits = task_limits(&task, None);
        let quota = CpuQuota { quota_us: 50_000, period_us: 100_000 };
        assert_eq!(limits.cpu_quota, Some(quota));
        assert_eq!((limits.memory_bytes, limits.cpu_shares), (Some(100 << 20), Some(512)));
        assert_eq!(limits.pids, None);
        assert_eq!(task_limits(&task, Some(9)).pids, Some(9));
        task.isolation = Isolation::Fargate;
        assert_eq!(task_limits(&task, Some(9)).pids, Some(FARGATE_PIDS));
        task.cpu_units = None;
        assert_eq!(
            (task_limits(&task, None).cpu_quota, task_limits(&task, None).cpu_shares),
            (None, Some(2))
        );
    }

    #[test]
    fn swap_follows_docker_fargate_or_the_definition() {
        let mut web = fixture::container("web");
        web.memory_mib = Some(64);
        let swap = |isolation, web: &AssignedContainer| {
            container_limits(isolation, web).memory_and_swap_bytes.map(|bytes| bytes >> 20)
        };
        assert_eq!(swap(Isolation::Instance, &web), Some(128));
        assert_eq!(swap(Isolation::Fargate, &web), Some(64));
        web.linux.max_swap_mib = Some(0);
        web.linux.swappiness = Some(10);
        assert_eq!(swap(Isolation::Instance, &web), Some(64));
        assert_eq!(container_limits(Isolation::Instance, &web).swappiness, Some(10));
        web.memory_mib = Some(1);
        assert_eq!(container_limits(Isolation::Instance, &web).memory_bytes, Some(4 << 20));
    }

    #[test]
    fn open_files_are_limited_unless_said_otherwise() {
        let mut web = fixture::container("web");
        let limits = rlimits(Isolation::Fargate, &web, u64::MAX);
        assert_eq!((limits[0].soft, limits[0].hard), (65_535, 65_535));
        let limits = rlimits(Isolation::Fargate, &web, 20_000);
        assert_eq!((limits[0].soft, limits[0].hard), (20_000, 20_000));
        web.ulimits = vec![Ulimit { name: "nofile".into(), soft: 10, hard: -1 }];
        let limits = rlimits(Isolation::Instance, &web, 5);
        assert_eq!((limits.len(), limits[0].soft, limits[0].hard), (1, 10, u64::MAX));
    }
}
