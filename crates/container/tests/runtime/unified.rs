//! The same tests on cgroup version 2 alone, in a separate process that sees no hierarchy of
//! version 1.

use std::process::Command;

use container::spec::ExecSpec;
use kernel::cgroup::{Hierarchies, Version};

use crate::support::{World, milliseconds, name};

/// Set in the process that sees version 2 only.
const INSIDE: &str = "GANTRY_TEST_UNIFIED";

/// A script that runs a test of this program, by name, without any mount of version 1.
const WITHOUT_VERSION_1: &str = r#"
    for at in $(awk '$3 == "cgroup" { print $2 }' /proc/mounts); do umount -l "$at"; done
    exec "$0" --exact "$1"
"#;

#[test]
fn containers_and_execs_are_in_their_cgroup() {
    if std::env::var_os(INSIDE).is_none() {
        let program = std::env::current_exe().expect("a path");
        let ran = Command::new("unshare")
            .args(["--mount", "sh", "-c", WITHOUT_VERSION_1])
            .arg(program)
            .arg("unified::containers_and_execs_are_in_their_cgroup")
            .env(INSIDE, "1")
            .status();
        return assert!(ran.expect("unshare of util-linux runs").success());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(play());
}

async fn play() {
    assert_eq!(Hierarchies::detect().expect("a hierarchy").version, Version::V2);
    let world = World::new("unified").await;
    let (sandbox, _events) = world.sandbox("s").await;
    let pid = sandbox.create(world.script("a", "sleep 60")).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let listed = std::fs::read_to_string(format!("/proc/{pid}/cgroup")).expect("a process");
    let path = format!("0::/{}/s/a", world.config.cgroup_parent);
    assert!(listed.lines().any(|line| line == path), "{listed}");
    let exec = ExecSpec {
        argv: ["cat", "/proc/self/cgroup"].map(str::to_owned).to_vec(),
        env: Vec::new(),
        cwd: "/".to_owned(),
        user: None,
        timeout_ms: milliseconds(5_000),
    };
    let done = sandbox.exec(&name("a"), exec).await.expect("executed");
    // The path is relative to the container's cgroup namespace.
    assert!(done.output.lines().any(|line| line == "0::/"), "{}", done.output);
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}
