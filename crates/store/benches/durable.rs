//! Measures the cost of durable writes and reads: transactions, a restart, log events, pages of
//! them.
//!
//! `cargo bench -p store [folder]`. It runs for some seconds, prints figures and judges nothing;
//! CPU is that of the whole process, so it also counts the clients.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use api::Timestamp;
use model::id::{LogGroupKey, LogStreamKey, World};
use model::logs::LogStream;
use model::state::State;
use model::tx::Tx;
use nix::sys::resource::{UsageWho, getrusage};
use store::engine::Engine;
use store::folder::Folder;
use store::series::logs::page::{FilterRequest, From, Request};
use store::series::logs::{Event, Logs, Streams};
use store::writer::{self, Hooks, Writer};

const CLIENTS: usize = 64;
const WRITES_PER_CLIENT: usize = 500;
const ROWS: usize = 100_000;
const EVENTS: usize = 1_000_000;
const EVENTS_PER_CALL: usize = 1_000;

fn main() {
    // Cargo passes `--bench` after the arguments of its caller.
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let base = folder.map_or_else(std::env::temp_dir, PathBuf::from);
    let dir = tempfile::tempdir_in(base).expect("the base folder is writable");
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load average: {}", load.trim());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be started");
    runtime.block_on(transactions(&dir.path().join("rows")));
    restart(&runtime, &dir.path().join("restart"));
    events(&runtime, &dir.path().join("events"));
}

/// The CPU time of this process so far.
fn cpu() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("a process may read its own usage");
    let micros = |time: nix::sys::time::TimeVal| {
        Duration::from_micros((time.tv_sec() * 1_000_000 + time.tv_usec()) as u64)
    };
    micros(usage.user_time()) + micros(usage.system_time())
}

fn stream(name: String) -> LogStreamKey {
    let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
    LogStreamKey { group: LogGroupKey { world, name: "/ecs/web".into() }, name: name.into() }
}

fn open(folder: &Path) -> Writer {
    let folder = Arc::new(Folder::open(folder).expect("no other process uses the folder"));
    let engine = Engine::open(&folder).expect("the new folder can be opened");
    let state = writer::load(&engine).expect("the stored files are readable");
    let hooks = Hooks {
        now: Box::new(|| Timestamp(1)),
        seed: Box::new(|| [7; 32]),
        after: Box::new(|_| None),
    };
    Writer::spawn(engine, state, hooks).expect("a thread can be started")
}

async fn put(writer: &Writer, name: String) {
    let put = move |tx: &mut Tx| {
        tx.put(LogStream { key: stream(name), created_at: tx.now });
        Ok::<(), ()>(())
    };
    writer.submit(put).await.expect("the disk has room").expect("the transaction refuses nothing");
}

async fn transactions(folder: &Path) {
    let writer = open(folder);
    let (start, before) = (Instant::now(), cpu());
    let mut clients = Vec::new();
    for client in 0..CLIENTS {
        let writer = writer.clone();
        clients.push(tokio::spawn(async move {
            let mut slowest = Duration::ZERO;
            for write in 0..WRITES_PER_CLIENT {
                let start = Instant::now();
                put(&writer, format!("web/app/{client:04}{write:028}")).await;
                slowest = slowest.max(start.elapsed());
            }
            slowest
        }));
    }
    let mut slowest = Duration::ZERO;
    for client in clients {
        slowest = slowest.max(client.await.expect("no client panics"));
    }
    let writes = (CLIENTS * WRITES_PER_CLIENT) as f64;
    let wall = start.elapsed().as_secs_f64();
    let used = (cpu() - before).as_secs_f64();
    println!(
        "transactions: {CLIENTS} clients, {:.0}/s durable, {:.1} us CPU each, slowest {slowest:.1?}",
        writes / wall,
        used * 1e6 / writes
    );
}

fn restart(runtime: &tokio::runtime::Runtime, folder: &Path) {
    let writer = open(folder);
    let fill = writer.submit(|tx: &mut Tx| {
        for row in 0..ROWS {
            let key = stream(format!("web/app/{row:032}{}", "x".repeat(600)));
            tx.put(LogStream { key, created_at: tx.now });
        }
        Ok::<(), ()>(())
    });
    runtime.block_on(fill).expect("the disk has room").expect("the transaction refuses nothing");
    drop(writer);
    let start = Instant::now();
    let folder = Arc::new(Folder::open(folder).expect("no other process uses the folder"));
    let engine = Engine::open(&folder).expect("the new folder can be opened");
    let opened = start.elapsed();
    let state: State = writer::load(&engine).expect("the stored files are readable");
    let rows = state.log_streams.len();
    println!(
        "restart: {rows} rows of 0.8 KB, open {opened:.1?}, with load {:.1?}",
        start.elapsed()
    );
}

fn events(runtime: &tokio::runtime::Runtime, path: &Path) {
    let folder = Arc::new(Folder::open(path).expect("no other process uses the folder"));
    let logs = Arc::new(Logs::open(&folder).expect("the new folder can be opened"));
    let batches: Vec<Vec<Event>> = (0..EVENTS / EVENTS_PER_CALL)
        .map(|batch| (0..EVENTS_PER_CALL).map(|at| event(batch * EVENTS_PER_CALL + at)).collect())
        .collect();
    let (start, before) = (Instant::now(), cpu());
    runtime.block_on(append(&logs, batches));
    let (wall, used) = (start.elapsed().as_secs_f64(), (cpu() - before).as_secs_f64());
    let count = EVENTS as f64;
    println!("log events in: {:.0}/s, {:.2} M per CPU-s", count / wall, count / used / 1e6);
    pages(&logs, "before sealing");

    let before = cpu();
    logs.maintain().expect("closed files can be rewritten");
    let sealing = (cpu() - before).as_secs_f64();
    let all = count / (used + sealing) / 1e6;
    println!("sealing: {sealing:.2} s CPU; in and sealed {all:.2} M per CPU-s");
    pages(&logs, "after sealing");
    let bytes: u64 = std::fs::read_dir(path.join("logs"))
        .expect("the stored files are readable")
        .map(|entry| entry.and_then(|entry| entry.metadata()).expect("the entry is a file").len())
        .sum();
    drop(logs);
    let start = Instant::now();
    let logs = Logs::open(&folder).expect("the new folder can be opened");
    println!("restart: {:.1?} to open {EVENTS} events in {} MB", start.elapsed(), bytes >> 20);
    drop(logs);
}

/// Makes an event of 150 bytes, like a line of an access log.
fn event(number: usize) -> Event {
    let message = format!(
        "10.0.{}.{} - - [21/Nov/2026:11:12:19 +0000] \"GET /item/{number:09}?page={} HTTP/1.1\" \
         200 {:06} \"-\" \"agent/{}.0\" {:08x}{:08x}",
        number % 256,
        number % 199,
        number % 7,
        number * 7919 % 999_983,
        number % 13,
        number.wrapping_mul(2_654_435_761),
        number.wrapping_mul(40_503)
    );
    Event {
        timestamp_ms: 1_700_000_000_000 + number as i64,
        ingestion_ms: 1_700_000_000_000,
        message,
    }
}

async fn append(logs: &Arc<Logs>, batches: Vec<Vec<Event>>) {
    let mut clients = Vec::new();
    for (client, batches) in batches.chunks(EVENTS / EVENTS_PER_CALL / 8).enumerate() {
        let (logs, batches) = (logs.clone(), batches.to_vec());
        clients.push(tokio::spawn(async move {
            let key = stream(format!("web/app/{client}"));
            for batch in &batches {
                logs.append(&key, batch).await.expect("the disk has room");
            }
        }));
    }
    for client in clients {
        client.await.expect("no client panics");
    }
}

fn pages(logs: &Logs, when: &str) {
    let mut times: Vec<Duration> = Vec::new();
    for number in 0..200 {
        let start = Instant::now();
        let from = if number % 2 == 0 { From::Tail } else { From::Head };
        let request = Request { start_ms: None, end_ms: None, from, limit: 100 };
        let page = logs
            .get(&stream(format!("web/app/{}", number % 8)), request)
            .expect("the stored files are readable");
        assert_eq!(page.events.len(), 100);
        times.push(start.elapsed());
    }
    times.sort();
    let request = FilterRequest { start_ms: None, end_ms: None, from: None, limit: 100 };
    let start = Instant::now();
    let group = stream(String::new()).group;
    let found = logs.filter(&group, Streams::All, request, |text| text.contains("nowhere"));
    assert!(found.expect("the stored files are readable").events.is_empty());
    println!(
        "pages of 100 {when}: p50 {:.2?}, p99 {:.2?}; a filter's fruitless page {:.1?}",
        times[100],
        times[198],
        start.elapsed()
    );
}
