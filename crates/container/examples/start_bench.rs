//! Measures the time a container takes from nothing to running, and its CPU time.
//!
//! Run as root: `cargo run --release -p container --example start_bench [COUNT] [USERS]`. Each round is
//! a sandbox with one default container that runs busybox' `true`, one after the other. With USERS,
//! `host` or `own`, it runs on an image that is mounted as by the agent, and its users are the
//! host's or its own.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use container::runtime::{Event, Runtime, RuntimeConfig};
use container::spec::{ContainerSpec, Name, Rootfs, SandboxSpec, Users};
use image::build::{Run, build_archive, items_of_directory, layer_tar};
use image::store::{Image, Store};
use image::unpack::Limits;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;
use oci::manifest::Platform;
use oci::reference::Reference;

fn main() -> ExitCode {
    let first = std::env::args().nth(1);
    if first.as_deref() == Some(container::shim::SUBCOMMAND) {
        return container::shim::main();
    }
    let count = first.and_then(|first| first.parse().ok()).unwrap_or(100);
    let users = std::env::args().nth(2).map(|users| match &*users {
        "host" => Users::Host,
        "own" => Users::Own,
        other => panic!("{other} are no users: say host or own"),
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("threads can be started").block_on(measure(count, users));
    ExitCode::SUCCESS
}

async fn measure(count: usize, users: Option<Users>) {
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
    let image = users.map(|users| (users, image(dir.path(), &rootfs)));
    let mut walls = Vec::new();
    let before = cpu();
    for round in 0..count {
        walls.push(one(&runtime, dir.path(), &rootfs, &image, &name(&format!("s{round}"))).await);
    }
    runtime.close().await.expect("the runtime closes");
    // Its process ends with the last handle, and is reaped with all its descendants.
    drop(runtime);
    wait_for_children().await;
    let cpu = (cpu() - before) / count as u32;
    walls.sort();
    let at = |part: usize| walls[(walls.len() - 1) * part / 100];
    println!("start to exec'd: p50 {:?}, p95 {:?}, min {:?}", at(50), at(95), at(0));
    println!("CPU per start-to-removed, all processes: {cpu:?}");
    println!("load: {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
}

/// Makes a store with one image.
fn image(dir: &Path, rootfs: &Path) -> (Arc<Store>, Image) {
    let reference: Reference = "bench:1".parse().expect("a reference");
    let items = items_of_directory(rootfs).expect("a folder that can be read");
    let layer = layer_tar(&items).expect("a layer");
    let archive = dir.join("image.tar");
    let file = std::fs::File::create(&archive).expect("a file");
    let platform = Platform::of_this_host();
    build_archive(file, &reference, &platform, &Run::default(), &[layer]).expect("an archive");
    let store =
        Store::open(&dir.join("images"), Limits::STANDARD, &Default::default()).expect("a store");
    store.load_archive(&archive, None, 1).expect("loaded");
    let image = store.get(&reference).expect("what was just loaded");
    (store, image)
}

/// Runs one container from start to end; returns the time until it ran.
async fn one(
    runtime: &Runtime,
    dir: &Path,
    rootfs: &Path,
    image: &Option<(Users, (Arc<Store>, Image))>,
    id: &Name,
) -> Duration {
    let layers = dir.join("layers").join(id);
    let (upper, work) = (layers.join("upper"), layers.join("work"));
    std::fs::create_dir_all(&upper).expect("a folder");
    std::fs::create_dir_all(&work).expect("a folder");
    let lower = vec![rootfs.to_owned()];
    let argv = vec!["true".to_owned()];
    let rootfs = Rootfs::Overlay { lower, upper, work };
    let mut spec = ContainerSpec::docker_default(id.clone(), rootfs, argv, layers.join("output"));
    let begun = Instant::now();
    let users = image.as_ref().map_or(Users::Host, |(users, _)| *users);
    let sandbox = SandboxSpec { id: id.clone(), limits: Default::default(), sole: None, users };
    let (sandbox, mut events) = runtime.start(sandbox).await.expect("the sandbox starts");
    if let Some((_, (store, image))) = image {
        let users = sandbox.users().expect("they are made with the sandbox");
        let mounted = store.mount_rootfs(image, &layers.join("image"), users, 1);
        spec.rootfs = Rootfs::Dir(mounted.expect("mounted").path);
    }
    sandbox.create(spec).await.expect("the container is created");
    sandbox.start(id).await.expect("the container starts");
    let wall = begun.elapsed();
    assert!(matches!(events.next().await, Some(Event::Exited { exit, .. }) if exit.code == 0));
    sandbox.shutdown().await.expect("the sandbox shuts down");
    if let Some((_, (store, _))) = image {
        store.remove_rootfs(&layers.join("image")).expect("removed");
    }
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

/// Returns user and system time of this process and of all reaped children.
fn cpu() -> Duration {
    let of = |time: TimeVal| {
        let micros = time.tv_sec() * 1_000_000 + time.tv_usec();
        Duration::from_micros(micros.unsigned_abs())
    };
    let who = [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN];
    let usages = who.map(|who| getrusage(who).expect("a process may ask for its usage"));
    usages.iter().map(|usage| of(usage.user_time()) + of(usage.system_time())).sum()
}
