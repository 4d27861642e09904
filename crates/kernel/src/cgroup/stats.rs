//! A cgroup's present and past use of resources, read from its files.
//!
//! A file or field that the host lacks reads as zero, so that the other counters are still shown.

use std::fs;

use serde::{Deserialize, Serialize};

use super::{Cgroup, Version};

/// Nanoseconds in a microsecond.
const NS_PER_US: u64 = 1_000;

/// Nanoseconds in a tick of version 1's `cpuacct.stat`: USER_HZ is 100 on every Linux platform.
const NS_PER_TICK: u64 = 10_000_000;

/// Version 1 writes "no limit" as the largest page-aligned number.
const V1_UNLIMITED: u64 = i64::MAX as u64 - 4095;

/// One reading of all counters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stats {
    /// Time on CPUs.
    pub cpu: CpuStats,
    /// Memory.
    pub memory: MemoryStats,
    /// Bytes and operations on block devices.
    pub block_io: BlockIo,
    /// Processes and threads now.
    pub pids: u64,
    /// The most allowed; None when unlimited.
    pub pids_limit: Option<u64>,
}

/// Time on CPUs since the cgroup was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CpuStats {
    /// Total time.
    pub total_ns: u64,
    /// Time in programs.
    pub user_ns: u64,
    /// Time in the kernel.
    pub system_ns: u64,
    /// Time by CPU; empty on version 2, which does not count it.
    pub per_cpu_ns: Vec<u64>,
    /// Quota periods that have passed.
    pub periods: u64,
    /// Quota periods in which the quota ran out.
    pub throttled_periods: u64,
    /// Time during which the cgroup was throttled.
    pub throttled_ns: u64,
}

/// Memory of a cgroup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemoryStats {
    /// In use, page cache included.
    pub usage_bytes: u64,
    /// The highest `usage_bytes` ever; 0 on kernels that do not keep it.
    pub max_usage_bytes: u64,
    /// None when unlimited.
    pub limit_bytes: Option<u64>,
    /// Page cache.
    pub cache_bytes: u64,
    /// Anonymous memory.
    pub rss_bytes: u64,
    /// Page cache that can be freed at once; `docker stats` subtracts it from the usage.
    pub inactive_file_bytes: u64,
    /// Processes killed for lack of memory.
    pub oom_kills: u64,
}

/// Traffic with block devices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockIo {
    /// Bytes read.
    pub read_bytes: u64,
    /// Bytes written.
    pub write_bytes: u64,
    /// Read operations.
    pub reads: u64,
    /// Write operations.
    pub writes: u64,
}

impl Cgroup {
    /// Reads the present values. Some ten small files: keep it off latency-critical threads.
    pub fn stats(&self) -> Stats {
        match self.hierarchies().version {
            Version::V1 => self.stats_v1(),
            Version::V2 => self.stats_v2(),
        }
    }

    fn stats_v1(&self) -> Stats {
        let ticks = self.read("cpuacct", "cpuacct.stat");
        let throttling = self.read("cpu", "cpu.stat");
        let memory = self.read("memory", "memory.stat");
        let bytes = self.read("blkio", "blkio.throttle.io_service_bytes");
        let operations = self.read("blkio", "blkio.throttle.io_serviced");
        let number = |controller, file| single(&self.read(controller, file)).unwrap_or(0);
        let per_cpu = self.read("cpuacct", "cpuacct.usage_percpu");
        let limit = number("memory", "memory.limit_in_bytes");
        Stats {
            cpu: CpuStats {
                total_ns: number("cpuacct", "cpuacct.usage"),
                user_ns: keyed(&ticks, "user").unwrap_or(0) * NS_PER_TICK,
                system_ns: keyed(&ticks, "system").unwrap_or(0) * NS_PER_TICK,
                per_cpu_ns: per_cpu.split_whitespace().flat_map(str::parse).collect(),
                periods: keyed(&throttling, "nr_periods").unwrap_or(0),
                throttled_periods: keyed(&throttling, "nr_throttled").unwrap_or(0),
                throttled_ns: keyed(&throttling, "throttled_time").unwrap_or(0),
            },
            memory: MemoryStats {
                usage_bytes: number("memory", "memory.usage_in_bytes"),
                max_usage_bytes: number("memory", "memory.max_usage_in_bytes"),
                limit_bytes: Some(limit).filter(|limit| (1..V1_UNLIMITED).contains(limit)),
                cache_bytes: keyed(&memory, "total_cache").unwrap_or(0),
                rss_bytes: keyed(&memory, "total_rss").unwrap_or(0),
                inactive_file_bytes: keyed(&memory, "total_inactive_file").unwrap_or(0),
                oom_kills: self.oom_kills(),
            },
            block_io: BlockIo {
                read_bytes: sum_lines_v1(&bytes, "Read"),
                write_bytes: sum_lines_v1(&bytes, "Write"),
                reads: sum_lines_v1(&operations, "Read"),
                writes: sum_lines_v1(&operations, "Write"),
            },
            pids: number("pids", "pids.current"),
            pids_limit: single(&self.read("pids", "pids.max")),
        }
    }

    fn stats_v2(&self) -> Stats {
        let cpu = self.read("", "cpu.stat");
        let memory = self.read("", "memory.stat");
        let io = self.read("", "io.stat");
        let micros = |key| keyed(&cpu, key).unwrap_or(0) * NS_PER_US;
        let number = |file| single(&self.read("", file));
        Stats {
            cpu: CpuStats {
                total_ns: micros("usage_usec"),
                user_ns: micros("user_usec"),
                system_ns: micros("system_usec"),
                per_cpu_ns: Vec::new(),
                periods: keyed(&cpu, "nr_periods").unwrap_or(0),
                throttled_periods: keyed(&cpu, "nr_throttled").unwrap_or(0),
                throttled_ns: micros("throttled_usec"),
            },
            memory: MemoryStats {
                usage_bytes: number("memory.current").unwrap_or(0),
                max_usage_bytes: number("memory.peak").unwrap_or(0),
                limit_bytes: number("memory.max"),
                cache_bytes: keyed(&memory, "file").unwrap_or(0),
                rss_bytes: keyed(&memory, "anon").unwrap_or(0),
                inactive_file_bytes: keyed(&memory, "inactive_file").unwrap_or(0),
                oom_kills: self.oom_kills(),
            },
            block_io: BlockIo {
                read_bytes: sum_pairs_v2(&io, "rbytes="),
                write_bytes: sum_pairs_v2(&io, "wbytes="),
                reads: sum_pairs_v2(&io, "rios="),
                writes: sum_pairs_v2(&io, "wios="),
            },
            pids: number("pids.current").unwrap_or(0),
            pids_limit: number("pids.max"),
        }
    }

    fn read(&self, controller: &str, file: &str) -> String {
        let text = self.dir(controller).and_then(|dir| fs::read_to_string(dir.join(file)).ok());
        text.unwrap_or_default()
    }
}

/// Parses a file that contains one number; None for `max`.
fn single(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

/// Returns the number after `key` in a file of `key number` lines.
pub(super) fn keyed(text: &str, key: &str) -> Option<u64> {
    let mut pairs = text.lines().filter_map(|line| line.split_once(' '));
    pairs.find(|(name, _)| *name == key).and_then(|(_, value)| single(value))
}

/// Version 1: lines of `MAJOR:MINOR OPERATION NUMBER`, summed over the devices.
fn sum_lines_v1(text: &str, operation: &str) -> u64 {
    let lines = text.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    lines.filter(|line| line.len() == 3 && line[1] == operation).filter_map(|l| single(l[2])).sum()
}

/// Version 2: lines of `MAJOR:MINOR KEY=NUMBER...`, summed over the devices.
fn sum_pairs_v2(text: &str, key: &str) -> u64 {
    let words = text.split_whitespace();
    words.filter_map(|word| word.strip_prefix(key)).filter_map(single).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_by_their_key_and_summed_over_devices() {
        assert_eq!(keyed("cache 1\ntotal_cache 22\n", "total_cache"), Some(22));
        assert_eq!(keyed("cache 1\n", "total_cache"), None);
        assert_eq!(single("max\n"), None);
        let v1 = "8:0 Read 10\n8:0 Write 5\n8:16 Read 7\nTotal 22\n";
        assert_eq!((sum_lines_v1(v1, "Read"), sum_lines_v1(v1, "Write")), (17, 5));
        let v2 = "8:0 rbytes=10 wbytes=5 rios=1 wios=2\n8:16 rbytes=7 wbytes=0 rios=1 wios=0\n";
        assert_eq!((sum_pairs_v2(v2, "rbytes="), sum_pairs_v2(v2, "wios=")), (17, 2));
    }
}
