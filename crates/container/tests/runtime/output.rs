//! Output that comes faster than it is read.

use container::spec::{MIN_OUTPUT_BYTES, Phase, WhenFull};
use container::spool::Position;
use container::spool::reader::Reader;

use crate::support::{World, exited, name, wait_until};

/// Three times the lines that fit into the spool; each has 32 bytes.
const LINES: usize = 3 * MIN_OUTPUT_BYTES as usize / 32;

fn flood() -> String {
    format!("yes 0123456789012345678901234567890 | head -n {LINES}; exit 3")
}

#[tokio::test]
async fn a_container_waits_for_its_reader_and_loses_nothing() {
    let world = World::new("block").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let mut spec = world.script("a", &flood());
    spec.output.max_bytes = MIN_OUTPUT_BYTES;
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let size = || {
        let files = std::fs::read_dir(world.output_dir("a")).expect("a spool").flatten();
        files.map(|file| file.metadata().map_or(0, |found| found.len())).sum::<u64>()
    };
    wait_until("the spool is full", || size() > MIN_OUTPUT_BYTES - 128 * 1024);
    let states = sandbox.containers().await.expect("the supervisor still answers");
    assert_eq!(states[0].phase, Phase::Running, "the container waits");
    let mut reader = Reader::open(&world.output_dir("a"), Position::START);
    let mut lines = 0;
    loop {
        let batch = reader.read(1024 * 1024).expect("readable");
        lines += batch.lines.len();
        reader.free(reader.position()).expect("freed");
        if batch.ended {
            break;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(lines, LINES);
    assert_eq!(exited(&mut events, &name("a")).await.code, 3);
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn output_beyond_the_limit_is_dropped_and_counted_when_asked() {
    let world = World::new("drop").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let mut spec = world.script("a", &flood());
    spec.output.max_bytes = MIN_OUTPUT_BYTES;
    spec.output.when_full = WhenFull::Drop;
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    assert_eq!(exited(&mut events, &name("a")).await.code, 3);
    let states = sandbox.containers().await.expect("states");
    let dropped = states[0].dropped_output_bytes;
    let total = LINES as u64 * 32;
    assert!(dropped > total / 2 && dropped < total, "{dropped} of {total}");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}
