//! How long a container takes from nothing to running, and what it costs in CPU time.
//!
//! Run as root: `cargo run --release -p host --example start_bench [COUNT]`. Each round is a
//! sandbox with one default container that runs busybox' `true`, one after the other.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use host::runtime::{
    ContainerSpec, Event, Name, Rootfs, Runtime, RuntimeConfig, SandboxSpec, Users,
};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

fn main() -> ExitCode {
    let first = std::env::args().nth(1);
    if first.as_deref() == Some(host::shim::SUBCOMMAND) {
        return host::shim::main();
    }
    let count = first.and_then(|first| first.parse().ok()).unwrap_or(100);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("threads can be started").block_on(measure(count));
    ExitCode::SUCCESS
}

async fn measure(count: usize) {
    let dir = tempfile::tempdir().expect("a folder");
    let rootfs = dir.path().join("rootfs");
    std::fs::create_dir_all(rootfs.join("bin")).expect("a folder");
    std::fs::copy("/bin/busybox", rootfs.join("bin/true")).expect("busybox-static is installed");
    let name = |text: &str| Name::parse(text).expect("a valid name");
    let runtime = Runtime::open(RuntimeConfig {
        root: dir.path().join("state"),
        shim_exe: std::env::current_exe().expect("a path"),
        cgroup_parent: name(&format!("gantry-runtime-bench-{}", std::process::id())),
    });
    let runtime = runtime.await.expect("the runtime opens");
    let mut walls = Vec::new();
    let before = cpu();
    for round in 0..count {
        walls.push(one(&runtime, dir.path(), &rootfs, &name(&format!("s{round}"))).await);
    }
    runtime.close().await.expect("the runtime closes");
    // With the last handle its process ends, and is waited for with all its descendants.
    drop(runtime);
    wait_for_children().await;
    let cpu = (cpu() - before) / count as u32;
    walls.sort();
    let at = |part: usize| walls[(walls.len() - 1) * part / 100];
    println!("start to exec'd: p50 {:?}, p95 {:?}, min {:?}", at(50), at(95), at(0));
    println!("CPU per start-to-removed, all processes: {cpu:?}");
    println!("load: {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
}

/// One container's life; how long it took to run.
async fn one(runtime: &Runtime, dir: &Path, rootfs: &Path, id: &Name) -> Duration {
    let layers = dir.join("layers").join(id);
    let (upper, work) = (layers.join("upper"), layers.join("work"));
    std::fs::create_dir_all(&upper).expect("a folder");
    std::fs::create_dir_all(&work).expect("a folder");
    let lower = vec![rootfs.to_owned()];
    let argv = vec!["true".to_owned()];
    let rootfs = Rootfs::Overlay { lower, upper, work };
    let spec = ContainerSpec::docker_default(id.clone(), rootfs, argv, layers.join("output"));
    let begun = Instant::now();
    let sandbox = SandboxSpec { id: id.clone(), limits: Default::default(), users: Users::Host };
    let (sandbox, mut events) = runtime.start(sandbox).await.expect("the sandbox starts");
    sandbox.create(spec).await.expect("the container is created");
    sandbox.start(id).await.expect("the container starts");
    let wall = begun.elapsed();
    assert!(matches!(events.next().await, Some(Event::Exited { exit, .. }) if exit.code == 0));
    sandbox.shutdown().await.expect("the sandbox shuts down");
    wall
}

async fn wait_for_children() {
    while children_left() {
        tokio::task::yield_now().await;
    }
}

fn children_left() -> bool {
    let threads = std::fs::read_dir("/proc/self/task").expect("a list of threads").flatten();
    let lists = threads.map(|thread| std::fs::read_to_string(thread.path().join("children")));
    lists.flatten().any(|list| !list.trim().is_empty())
}

/// User and system time of this process and of all children that were waited for.
fn cpu() -> Duration {
    let of = |time: TimeVal| {
        let micros = time.tv_sec() * 1_000_000 + time.tv_usec();
        Duration::from_micros(micros.unsigned_abs())
    };
    let who = [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN];
    let usages = who.map(|who| getrusage(who).expect("a process may ask for its usage"));
    usages.iter().map(|usage| of(usage.user_time()) + of(usage.system_time())).sum()
}
