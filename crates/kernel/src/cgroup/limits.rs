//! Limits as data, and the file writes that set them in each cgroup version.

use serde::{Deserialize, Serialize};

use super::Version;

/// The resources that a cgroup may use. None means unlimited, or the parent's limit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Hard limit, in bytes.
    pub memory_bytes: Option<u64>,
    /// Soft limit: reclaimed down to it first when the host is short of memory.
    pub memory_reservation_bytes: Option<u64>,
    /// Memory and swap together; at least `memory_bytes`. `u64::MAX` is unlimited swap.
    pub memory_and_swap_bytes: Option<u64>,
    /// 0 to 100; version 1 only, version 2 has no such setting.
    pub swappiness: Option<u8>,
    /// Relative weight under contention, 2 to 262,144, as `docker run --cpu-shares`.
    pub cpu_shares: Option<u64>,
    /// Hard limit on CPU time.
    pub cpu_quota: Option<CpuQuota>,
    /// Number of processes and threads.
    pub pids: Option<u64>,
}

impl Limits {
    /// Returns the limits that hold when processes are subject to both. Of the weights only the
    /// outer one counts against processes outside.
    pub fn within(&self, outer: &Limits) -> Limits {
        let least = |one: Option<u64>, other: Option<u64>| one.into_iter().chain(other).min();
        let quotas = self.cpu_quota.into_iter().chain(outer.cpu_quota);
        Limits {
            memory_bytes: least(self.memory_bytes, outer.memory_bytes),
            memory_reservation_bytes: self
                .memory_reservation_bytes
                .or(outer.memory_reservation_bytes),
            memory_and_swap_bytes: least(self.memory_and_swap_bytes, outer.memory_and_swap_bytes),
            swappiness: self.swappiness.or(outer.swappiness),
            cpu_shares: outer.cpu_shares.or(self.cpu_shares),
            cpu_quota: quotas.min_by_key(|quota| quota.ns_a_second()),
            pids: least(self.pids, outer.pids),
        }
    }
}

/// CPU time in every period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CpuQuota {
    /// Microseconds of CPU time per period; at least 1,000.
    pub quota_us: u64,
    /// Microseconds of wall time, 1,000 to 1,000,000.
    pub period_us: u64,
}

impl CpuQuota {
    fn ns_a_second(&self) -> u64 {
        self.quota_us.saturating_mul(1_000_000_000) / self.period_us.max(1)
    }
}

/// One file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Setting {
    /// Controller of version 1.
    pub(super) controller: &'static str,
    /// File in the cgroup's folder.
    pub(super) file: &'static str,
    /// Its new content.
    pub(super) value: String,
    /// The host may lack it, e.g. swap accounting; then there is nothing to limit.
    pub(super) optional: bool,
}

/// Returns the writes, in an order in which each is valid.
pub(super) fn settings(limits: &Limits, version: Version) -> Vec<Setting> {
    match version {
        Version::V1 => settings_v1(limits),
        Version::V2 => settings_v2(limits),
    }
}

fn settings_v1(limits: &Limits) -> Vec<Setting> {
    let mut all = Vec::new();
    let mut set = |controller, file, value: Option<String>, optional| {
        all.extend(value.map(|value| Setting { controller, file, value, optional }));
    };
    let text = |value: Option<u64>| value.map(|value| value.to_string());
    set("memory", "memory.limit_in_bytes", text(limits.memory_bytes), false);
    let soft = text(limits.memory_reservation_bytes);
    set("memory", "memory.soft_limit_in_bytes", soft, false);
    let swap = limits.memory_and_swap_bytes.map(|bytes| match bytes {
        u64::MAX => "-1".to_owned(),
        bytes => bytes.to_string(),
    });
    set("memory", "memory.memsw.limit_in_bytes", swap, true);
    let swappiness = limits.swappiness.map(u64::from);
    set("memory", "memory.swappiness", text(swappiness), true);
    set("cpu", "cpu.shares", text(limits.cpu_shares), false);
    let quota = limits.cpu_quota;
    set("cpu", "cpu.cfs_period_us", text(quota.map(|quota| quota.period_us)), false);
    set("cpu", "cpu.cfs_quota_us", text(quota.map(|quota| quota.quota_us)), false);
    set("pids", "pids.max", text(limits.pids), false);
    all
}

fn settings_v2(limits: &Limits) -> Vec<Setting> {
    let mut all = Vec::new();
    let mut set = |file, value: Option<String>, optional| {
        all.extend(value.map(|value| Setting { controller: "", file, value, optional }));
    };
    let text = |value: Option<u64>| value.map(|value| value.to_string());
    set("memory.max", text(limits.memory_bytes), false);
    set("memory.low", text(limits.memory_reservation_bytes), false);
    set("memory.swap.max", swap_alone(limits), true);
    set("cpu.weight", text(limits.cpu_shares.map(weight_of_shares)), false);
    let quota = limits.cpu_quota.map(|cpu| format!("{} {}", cpu.quota_us, cpu.period_us));
    set("cpu.max", quota, false);
    set("pids.max", text(limits.pids), false);
    all
}

/// Returns version 2's separate limit on swap: the sum less the memory, as Docker writes it.
fn swap_alone(limits: &Limits) -> Option<String> {
    let sum = limits.memory_and_swap_bytes?;
    let memory = limits.memory_bytes.unwrap_or(0);
    Some(match sum {
        u64::MAX => "max".to_owned(),
        sum => sum.saturating_sub(memory).to_string(),
    })
}

/// Maps [2, 262144] linearly onto [1, 10000], as every OCI runtime does.
fn weight_of_shares(shares: u64) -> u64 {
    1 + (shares.clamp(2, 262_144) - 2) * 9_999 / 262_142
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        Limits {
            memory_bytes: Some(64 << 20),
            memory_reservation_bytes: Some(32 << 20),
            memory_and_swap_bytes: Some(96 << 20),
            swappiness: Some(10),
            cpu_shares: Some(1024),
            cpu_quota: Some(CpuQuota { quota_us: 25_000, period_us: 100_000 }),
            pids: Some(100),
        }
    }

    fn written(version: Version) -> Vec<(&'static str, String)> {
        settings(&limits(), version).into_iter().map(|one| (one.file, one.value)).collect()
    }

    #[test]
    fn version_1_writes_the_period_before_the_quota_and_memory_before_swap() {
        let expected = [
            ("memory.limit_in_bytes", "67108864"),
            ("memory.soft_limit_in_bytes", "33554432"),
            ("memory.memsw.limit_in_bytes", "100663296"),
            ("memory.swappiness", "10"),
            ("cpu.shares", "1024"),
            ("cpu.cfs_period_us", "100000"),
            ("cpu.cfs_quota_us", "25000"),
            ("pids.max", "100"),
        ];
        assert_eq!(written(Version::V1), expected.map(|(file, value)| (file, value.to_owned())));
    }

    #[test]
    fn version_2_takes_swap_apart_and_turns_shares_into_a_weight() {
        let expected = [
            ("memory.max", "67108864"),
            ("memory.low", "33554432"),
            ("memory.swap.max", "33554432"),
            ("cpu.weight", "39"),
            ("cpu.max", "25000 100000"),
            ("pids.max", "100"),
        ];
        assert_eq!(written(Version::V2), expected.map(|(file, value)| (file, value.to_owned())));
        assert_eq!((weight_of_shares(2), weight_of_shares(262_144)), (1, 10_000));
    }

    #[test]
    fn of_two_limits_the_tighter_one_holds_and_of_two_weights_the_outer() {
        let outer = Limits {
            memory_bytes: Some(48 << 20),
            cpu_shares: Some(512),
            cpu_quota: Some(CpuQuota { quota_us: 20_000, period_us: 50_000 }),
            ..Limits::default()
        };
        let both = limits().within(&outer);
        let expected = Limits { memory_bytes: Some(48 << 20), cpu_shares: Some(512), ..limits() };
        assert_eq!(both, expected);
        assert_eq!(Limits::default().within(&outer), outer);
        assert_eq!(limits().within(&Limits::default()), limits());
    }

    #[test]
    fn no_limits_write_nothing() {
        assert_eq!(settings(&Limits::default(), Version::V1), []);
        assert_eq!(settings(&Limits::default(), Version::V2), []);
    }
}
