//! Real containers, as root, on a root file system made of busybox.

#[path = "runtime/support.rs"]
mod support;

use support::{World, exited, name};

#[tokio::test]
async fn exit_codes_and_both_outputs_arrive() {
    let world = World::new("exit").await;
    let (exit, output) = world.run(world.script("a", "echo out; echo err >&2; exit 7")).await;
    assert_eq!((exit.code, exit.signal, exit.oom_killed), (7, None, false));
    assert!(exit.started_at_ms.expect("it started") <= exit.finished_at_ms);
    assert!(output.contains("out\n") && output.contains("err\n"), "{output:?}");
    world.assert_no_leaks().await;
}
