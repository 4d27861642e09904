//! The death of the process that supervisors are forked from. It has its own test binary, because
//! it would also die under other tests.

#[allow(dead_code, reason = "shared with the other tests of the runtime")]
#[path = "runtime/support.rs"]
mod support;

use support::{World, exited, name, wait_until};

#[tokio::test]
async fn the_process_that_starts_supervisors_may_be_killed() {
    let world = World::new("spawner").await;
    let (first, mut events) = world.sandbox("first").await;
    first.create(world.script("a", "sleep 1000")).await.expect("created");
    for spawner in children() {
        let _gone =
            nix::sys::signal::kill(nix::unistd::Pid::from_raw(spawner), nix::sys::signal::SIGKILL);
        let status = format!("/proc/{spawner}/status");
        let gone =
            || !std::fs::read_to_string(&status).is_ok_and(|text| !text.contains("Z (zombie)"));
        wait_until("it is gone", gone);
    }
    let (second, mut others) = world.sandbox("second").await;
    second.create(world.script("b", "exit 5")).await.expect("created");
    second.start(&name("b")).await.expect("started");
    assert_eq!(exited(&mut others, &name("b")).await.code, 5);
    first.start(&name("a")).await.expect("the first one is untouched");
    first.kill_all(&name("a")).await.expect("killed");
    assert_eq!(exited(&mut events, &name("a")).await.code, 137);
    first.shutdown().await.expect("shut down");
    second.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

fn children() -> Vec<i32> {
    let threads = std::fs::read_dir("/proc/self/task").expect("threads").flatten();
    let lists = threads.map(|thread| std::fs::read_to_string(thread.path().join("children")));
    let all: String = lists.flatten().collect();
    all.split_whitespace().flat_map(str::parse).collect()
}
