//! Limits hold, and use is measured.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use container::spec::{SandboxSpec, Users};
use kernel::cgroup::{Access, Cgroup, CpuQuota, DeviceRule, Hierarchies, Limits, Version};

use crate::support::{World, exited, name, wait_until};

#[tokio::test]
async fn a_container_beyond_its_memory_is_killed_and_says_so() {
    let world = World::new("oom").await;
    // tail keeps in memory what it reads until a line ends.
    let mut spec = world.script("a", "tail /dev/zero");
    spec.limits.memory_bytes = Some(16 << 20);
    spec.limits.memory_and_swap_bytes = Some(16 << 20);
    let (exit, _) = world.run(spec).await;
    assert_eq!((exit.code, exit.oom_killed), (137, true));
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_sandbox_beyond_its_memory_loses_a_container() {
    let world = World::new("sandboxoom").await;
    let limits = Limits { memory_bytes: Some(16 << 20), ..Limits::default() };
    let spec = SandboxSpec { id: name("s"), limits, sole: None, users: Users::Host };
    let (sandbox, mut events) = world.runtime.start(spec).await.expect("started");
    sandbox.create(world.script("a", "tail /dev/zero")).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let exit = exited(&mut events, &name("a")).await;
    assert_eq!((exit.code, exit.oom_killed), (137, true));
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_sole_container_has_the_sandboxs_limits_and_its_own() {
    let world = World::new("sole").await;
    let limits = Limits { memory_bytes: Some(64 << 20), ..Limits::default() };
    let spec = SandboxSpec { id: name("s"), limits, sole: Some(name("a")), users: Users::Host };
    let (sandbox, mut events) = world.runtime.start(spec).await.expect("started");
    let mut container = world.script("a", "sleep 1000");
    container.limits.memory_bytes = Some(128 << 20);
    container.limits.pids = Some(7);
    sandbox.create(container).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let stats = sandbox.stats(&name("a")).await.expect("statistics");
    assert_eq!((stats.memory.limit_bytes, stats.pids_limit), (Some(64 << 20), Some(7)));
    assert!(stats.memory.usage_bytes > 0 && stats.pids == 1, "{stats:?}");
    assert_eq!(sandbox.total_stats().await.expect("statistics").pids, 1);
    let other = sandbox.create(world.script("b", "true")).await;
    assert!(other.expect_err("refused").to_string().contains("another one alone"));
    sandbox.kill_all(&name("a")).await.expect("killed");
    assert_eq!(exited(&mut events, &name("a")).await.code, 137);
    sandbox.remove(&name("a")).await.expect("removed");
    sandbox.create(world.script("a", "true")).await.expect("created again");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn there_are_no_more_processes_than_allowed() {
    let world = World::new("pids").await;
    let script = "for i in 1 2 3 4 5 6 7 8; do sleep 1000 & done; echo unreachable";
    let mut spec = world.script("a", script);
    spec.limits.pids = Some(4);
    let (exit, output) = world.run(spec).await;
    assert!(exit.code != 0 && output.contains("fork"), "{exit:?} {output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn use_is_measured_and_limits_are_visible_inside() {
    let world = World::new("stats").await;
    let script = "dd if=/dev/zero of=/tmp/x bs=1M count=8; \
                  cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max 2>&1; \
                  i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; sleep 1000 & echo ready; wait";
    let mut spec = world.script("a", script);
    spec.limits = Limits {
        memory_bytes: Some(64 << 20),
        memory_reservation_bytes: Some(32 << 20),
        cpu_shares: Some(512),
        cpu_quota: Some(CpuQuota { quota_us: 50_000, period_us: 100_000 }),
        pids: Some(20),
        ..Limits::default()
    };
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    wait_until("the script is ready", || world.output("a").contains("ready"));
    let stats = sandbox.stats(&name("a")).await.expect("statistics");
    assert!(stats.cpu.total_ns > 1_000_000, "{stats:?}");
    assert!(stats.cpu.total_ns >= stats.cpu.per_cpu_ns.iter().sum::<u64>() / 2, "{stats:?}");
    assert_eq!(stats.memory.limit_bytes, Some(64 << 20));
    assert!(stats.memory.usage_bytes > 1 << 20 && stats.memory.cache_bytes > 0, "{stats:?}");
    assert_eq!((stats.pids, stats.pids_limit), (2, Some(20)));
    assert!(world.output("a").contains("67108864\n"), "{}", world.output("a"));
    let total = sandbox.total_stats().await.expect("statistics");
    assert!(total.cpu.total_ns >= stats.cpu.total_ns);
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

/// The kernel enforces the program in version 2's tree, whichever version has the controllers.
#[test]
fn the_device_program_of_version_2_is_enforced() {
    assert!(nix::unistd::geteuid().is_root(), "run these tests as root");
    let mounts = fs::read_to_string("/proc/self/mounts").expect("a list of mounts");
    let at = mounts
        .lines()
        .find(|line| line.contains(" cgroup2 "))
        .map(|line| PathBuf::from(line.split(' ').nth(1).expect("a mount point")));
    let at = at.expect("mount -t cgroup2 none SOMEWHERE: this test needs the version 2 tree");
    let hierarchies = Hierarchies {
        version: Version::V2,
        mounts: BTreeMap::from([(String::new(), at.clone())]),
        unified: None,
    };
    let path = format!("gantry-runtime-bpf-{}", std::process::id());
    let cgroup = Cgroup::new(&hierarchies, &path);
    cgroup.create(&Limits::default()).expect("created");
    let read_only = Access { read: true, write: false, mknod: false };
    cgroup.allow_devices(&[DeviceRule::char(1, Some(5), read_only)]).expect("attached");
    let procs = at.join(&path).join("cgroup.procs");
    let script = format!(
        "echo 0 > {} && head -c 1 /dev/zero | wc -c; echo x > /dev/zero || echo write refused; \
         head -c 1 /dev/null || echo null refused",
        procs.display()
    );
    let output = Command::new("/bin/sh").args(["-c", &script]).output().expect("it runs");
    cgroup.remove().expect("removed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(text, "1\nwrite refused\nnull refused\n", "{output:?}");
    assert!(!at.join(&path).exists());
}
