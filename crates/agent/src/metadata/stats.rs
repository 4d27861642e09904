//! The resource usage of containers in the format of Docker's stats, which other SDKs and agents
//! read.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use api::Timestamp;
use kernel::cgroup::{MemoryStats, Stats};
use model::id::Text;
use serde_json::{Map, Value, json};

use crate::spec;
use crate::task::TaskState;
use crate::worker::{self, Worker};

/// Docker's limit for a container without one.
const NO_LIMIT: u64 = u64::MAX;

/// Docker's time of a sample that was never taken.
const NEVER: &str = "0001-01-01T00:00:00Z";

/// The most containers whose last sample is kept, more than a host runs. Beyond it the oldest is
/// dropped, and the container's next response has no earlier sample.
const MAX_KEPT: usize = 4_096;

/// Length of a tick: /proc counts CPU time in these, on every architecture.
const NS_PER_TICK: u64 = 10_000_000;
/// The columns of /proc/stat that add up to all CPU time; later columns are contained in the first.
const TIME_COLUMNS: usize = 7;

/// The resources that a container had used at some time.
#[derive(Debug, Clone)]
struct Sample {
    at: Timestamp,
    stats: Stats,
    /// Time that all CPUs together have spent.
    system_ns: u64,
}

/// The last sample of each container, by runtime id. The next response includes it, because CPU
/// usage is computed from two. Docker takes one each second by itself.
#[derive(Debug, Default)]
pub(crate) struct Kept(Mutex<BTreeMap<Text, Sample>>);

impl Kept {
    /// Stores `sample` and returns the one before.
    fn replace(&self, id: &Text, sample: Sample) -> Option<Sample> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept.insert(id.clone(), sample);
        if kept.len() > MAX_KEPT {
            let oldest = kept.iter().min_by_key(|(_, one)| one.at).map(|(id, _)| id.clone());
            oldest.and_then(|id| kept.remove(&id));
        }
        before
    }
}

/// Returns the usage of a container; null if it does not run.
pub(crate) async fn of_container(
    worker: &Arc<Worker>,
    kept: &Kept,
    state: &TaskState,
    name: &str,
) -> Value {
    let Some(found) = state.container(name) else { return Value::Null };
    let run = found.current_run();
    let Some(stats) = worker.stats(&state.task, &run).await else { return Value::Null };
    let pid = worker.pid(&state.task, &run).await;
    let text = |path: String| std::fs::read_to_string(path).unwrap_or_default();
    let read = worker::blocking(move || {
        let devices = pid.map(|pid| text(format!("/proc/{pid}/net/dev")));
        Ok::<_, String>((text("/proc/stat".to_owned()), devices.unwrap_or_default()))
    });
    let (system, devices) = read.await.unwrap_or_default();
    let sample = Sample { at: worker::now(), stats, system_ns: system_ns(&system) };
    let id = spec::runtime_id(&state.task, name);
    let before = kept.replace(&id, sample.clone());
    document(&id, name, &sample, before.as_ref(), networks(&devices))
}

/// Returns the usage of all containers by runtime id.
pub(crate) async fn of_task(worker: &Arc<Worker>, kept: &Kept, state: &TaskState) -> Value {
    let mut all = Map::new();
    for found in &state.containers {
        let id = spec::runtime_id(&state.task, &found.name);
        all.insert(id.to_string(), of_container(worker, kept, state, &found.name).await);
    }
    Value::Object(all)
}

/// Returns the CPU time of the machine, from the text of /proc/stat.
fn system_ns(text: &str) -> u64 {
    let line = text.lines().next().and_then(|line| line.strip_prefix("cpu "));
    let columns = line.unwrap_or_default().split_ascii_whitespace().take(TIME_COLUMNS);
    let ticks: u64 = columns.filter_map(|column| column.parse::<u64>().ok()).sum();
    ticks.saturating_mul(NS_PER_TICK)
}

/// Returns the usage of every interface but the loopback, from the text of /proc/PID/net/dev.
fn networks(text: &str) -> Value {
    let mut all = Map::new();
    for line in text.lines() {
        let Some((name, columns)) = line.split_once(':') else { continue };
        let columns: Vec<u64> =
            columns.split_ascii_whitespace().filter_map(|column| column.parse().ok()).collect();
        let name = name.trim();
        if name == "lo" || columns.len() < 12 {
            continue;
        }
        let counts = json!({
            "rx_bytes": columns[0],
            "rx_packets": columns[1],
            "rx_errors": columns[2],
            "rx_dropped": columns[3],
            "tx_bytes": columns[8],
            "tx_packets": columns[9],
            "tx_errors": columns[10],
            "tx_dropped": columns[11],
        });
        all.insert(name.to_owned(), counts);
    }
    Value::Object(all)
}

fn cpu(sample: &Sample) -> Value {
    let cpu = &sample.stats.cpu;
    let mut usage = json!({
        "total_usage": cpu.total_ns,
        "usage_in_kernelmode": cpu.system_ns,
        "usage_in_usermode": cpu.user_ns,
    });
    // As in Docker, this is absent with cgroup version 2, which does not count it; some clients
    // divide by its length.
    if !cpu.per_cpu_ns.is_empty() {
        usage["percpu_usage"] = json!(cpu.per_cpu_ns);
    }
    json!({
        "cpu_usage": usage,
        "system_cpu_usage": sample.system_ns,
        "online_cpus": std::thread::available_parallelism().map_or(1, usize::from),
        "throttling_data": {
            "periods": cpu.periods,
            "throttled_periods": cpu.throttled_periods,
            "throttled_time": cpu.throttled_ns,
        },
    })
}

fn memory(memory: &MemoryStats) -> Value {
    let mut document = json!({
        "usage": memory.usage_bytes,
        "limit": memory.limit_bytes.unwrap_or(NO_LIMIT),
        "stats": {
            "cache": memory.cache_bytes,
            "rss": memory.rss_bytes,
            "inactive_file": memory.inactive_file_bytes,
            "total_inactive_file": memory.inactive_file_bytes,
        },
    });
    // Cgroup version 2 has the peak since Linux 5.19; zero means that it is unknown.
    if memory.max_usage_bytes > 0 {
        document["max_usage"] = json!(memory.max_usage_bytes);
    }
    document
}

/// Returns Docker's usage for a missing earlier sample.
fn no_cpu() -> Value {
    json!({
        "cpu_usage": { "total_usage": 0, "usage_in_kernelmode": 0, "usage_in_usermode": 0 },
        "throttling_data": { "periods": 0, "throttled_periods": 0, "throttled_time": 0 },
    })
}

fn time(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or_default().to_string()
}

fn document(
    id: &str,
    name: &str,
    sample: &Sample,
    before: Option<&Sample>,
    networks: Value,
) -> Value {
    json!({
        "read": time(sample.at),
        "preread": before.map_or_else(|| NEVER.to_owned(), |before| time(before.at)),
        "id": id,
        "name": format!("/{name}"),
        "num_procs": 0,
        "pids_stats": { "current": sample.stats.pids },
        "networks": networks,
        "cpu_stats": cpu(sample),
        "precpu_stats": before.map_or_else(no_cpu, cpu),
        "storage_stats": {},
        "memory_stats": memory(&sample.stats.memory),
        "blkio_stats": {
            "io_service_bytes_recursive": [
                { "op": "Read", "value": sample.stats.block_io.read_bytes },
                { "op": "Write", "value": sample.stats.block_io.write_bytes },
            ],
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_time_is_that_of_the_first_seven_columns() {
        let text = "cpu  1 2 3 4 5 6 7 100 100 100\ncpu0 1 2 3 4 5 6 7 0 0 0\n";
        assert_eq!(system_ns(text), 28 * NS_PER_TICK);
        assert_eq!(system_ns(""), 0);
    }

    #[test]
    fn interfaces_are_read_without_the_loopback() {
        let text = "Inter-|   Receive |  Transmit\n face |bytes packets|bytes packets\n    \
                    lo: 9 9 9 9 0 0 0 0 9 9 9 9 0 0 0 0\n  \
                    eth0: 1 2 3 4 0 0 0 0 5 6 7 8 0 0 0 0\n";
        let expected = json!({ "eth0": {
            "rx_bytes": 1, "rx_packets": 2, "rx_errors": 3, "rx_dropped": 4,
            "tx_bytes": 5, "tx_packets": 6, "tx_errors": 7, "tx_dropped": 8,
        }});
        assert_eq!(networks(text), expected);
    }

    #[test]
    fn what_the_host_does_not_keep_is_left_out() {
        let mut sample =
            Sample { at: Timestamp(0), stats: Stats::default(), system_ns: NS_PER_TICK };
        let shown = |sample: &Sample| {
            let document = document("a", "web", sample, None, json!({}));
            let usage = &document["cpu_stats"]["cpu_usage"];
            (document["memory_stats"].get("max_usage").cloned(), usage.get("percpu_usage").cloned())
        };
        assert_eq!(shown(&sample), (None, None));
        sample.stats.memory.max_usage_bytes = 7;
        sample.stats.cpu.per_cpu_ns = vec![1, 2];
        assert_eq!(shown(&sample), (Some(json!(7)), Some(json!([1, 2]))));
    }

    #[test]
    fn an_answer_carries_the_sample_of_the_one_before() {
        let kept = Kept::default();
        let id = Text::from("a");
        let sample = |at, total_ns, system_ns| {
            let mut stats = Stats::default();
            stats.cpu.total_ns = total_ns;
            Sample { at: Timestamp(at), stats, system_ns }
        };
        let answer = |sample: Sample| {
            let before = kept.replace(&id, sample.clone());
            document(&id, "web", &sample, before.as_ref(), json!({}))
        };
        let first = answer(sample(1_000, 10, 100));
        assert_eq!(first["preread"], NEVER);
        assert_eq!(first["precpu_stats"]["cpu_usage"]["total_usage"], 0);
        assert_eq!(first["cpu_stats"]["system_cpu_usage"], 100);
        let second = answer(sample(2_000, 30, 200));
        assert_eq!(second["preread"], first["read"]);
        assert_eq!(second["precpu_stats"], first["cpu_stats"]);
        assert!(second["storage_stats"].is_object() && second["networks"].is_object());
    }
}
