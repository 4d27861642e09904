//! What containers use, in the shape of Docker's stats, which SDKs and agents of others read.

use std::sync::Arc;

use host::cgroup::Stats;
use serde_json::{Map, Value, json};

use crate::spec;
use crate::task::TaskState;
use crate::worker::{self, Worker};

/// What Docker shows as the limit of a container without one.
const NO_LIMIT: u64 = u64::MAX;

/// Null for a container that does not run.
pub(crate) async fn of_container(worker: &Arc<Worker>, state: &TaskState, name: &str) -> Value {
    let Some(found) = state.container(name) else { return Value::Null };
    match worker.stats(&state.task, &found.current_run()).await {
        Some(stats) => document(&spec::runtime_id(&state.task, name), name, &stats),
        None => Value::Null,
    }
}

/// By runtime id.
pub(crate) async fn of_task(worker: &Arc<Worker>, state: &TaskState) -> Value {
    let mut all = Map::new();
    for found in &state.containers {
        let id = spec::runtime_id(&state.task, &found.name);
        all.insert(id.to_string(), of_container(worker, state, &found.name).await);
    }
    Value::Object(all)
}

fn document(id: &str, name: &str, stats: &Stats) -> Value {
    let read = jiff::Timestamp::from_millisecond(worker::now().0).unwrap_or_default().to_string();
    let per_cpu = &stats.cpu.per_cpu_ns;
    json!({
        "read": read,
        "id": id,
        "name": format!("/{name}"),
        "num_procs": 0,
        "pids_stats": { "current": stats.pids },
        "cpu_stats": {
            "cpu_usage": {
                "total_usage": stats.cpu.total_ns,
                "percpu_usage": per_cpu,
                "usage_in_kernelmode": stats.cpu.system_ns,
                "usage_in_usermode": stats.cpu.user_ns,
            },
            "online_cpus": std::thread::available_parallelism().map_or(1, usize::from),
            "throttling_data": {
                "periods": stats.cpu.periods,
                "throttled_periods": stats.cpu.throttled_periods,
                "throttled_time": stats.cpu.throttled_ns,
            },
        },
        "memory_stats": {
            "usage": stats.memory.usage_bytes,
            "max_usage": stats.memory.max_usage_bytes,
            "limit": stats.memory.limit_bytes.unwrap_or(NO_LIMIT),
            "stats": {
                "cache": stats.memory.cache_bytes,
                "rss": stats.memory.rss_bytes,
                "inactive_file": stats.memory.inactive_file_bytes,
                "total_inactive_file": stats.memory.inactive_file_bytes,
            },
        },
        "blkio_stats": {
            "io_service_bytes_recursive": [
                { "op": "Read", "value": stats.block_io.read_bytes },
                { "op": "Write", "value": stats.block_io.write_bytes },
            ],
        },
    })
}
