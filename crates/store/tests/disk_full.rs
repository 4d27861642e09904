//! Tests on a full disk: errors are typed, nothing is half stored, and writes succeed again once
//! there is room. Needs root, to mount a small file system.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::Timestamp;
use model::host::Lease;
use model::id::{LogGroupKey, LogStreamKey, World};
use model::logs::LogStream;
use model::state::State;
use model::tx::{Change, Tx};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use oci::digest::Digest;
use store::blobs::{self, Blobs};
use store::engine::{Engine, Error};
use store::folder::Folder;
use store::series::logs::{self, Event, Logs, Streams};
use store::writer::{self, Hooks, Writer};

/// Mounts a file system of 4 MiB that only the calling thread sees and that vanishes with it.
fn small_disk(dir: &Path) -> PathBuf {
    disk_of(dir, "size=4m")
}

fn disk_of(dir: &Path, size: &str) -> PathBuf {
    let none: Option<&str> = None;
    unshare(CloneFlags::CLONE_NEWNS).expect("run this test as root: it mounts a small tmpfs");
    mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none).expect("root may mount");
    mount(Some("tmpfs"), dir, Some("tmpfs"), MsFlags::empty(), Some(size)).expect("root may mount");
    dir.to_owned()
}

fn row(number: u32) -> Change {
    let key = number.to_be_bytes().to_vec();
    Change { table: 6, key, value: Some(vec![7; 1000]) }
}

fn count(engine: &Engine) -> usize {
    let mut count = 0;
    engine.load(|_| count += 1).expect("readable");
    count
}

#[test]
fn rows_survive_a_full_disk_and_go_on_when_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let disk = small_disk(dir.path());
    let ballast = disk.join("ballast");
    std::fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let folder = Arc::new(Folder::open(&disk).unwrap());
    let mut engine = Engine::open(&folder).unwrap();
    let mut stored = 0;
    let error = loop {
        let batch: Vec<Change> = (0..50).map(|at| row(stored * 50 + at)).collect();
        match engine.commit(&batch) {
            Ok(()) => stored += 1,
            Err(error) => break error,
        }
        assert!(stored < 100, "five megabytes went into a disk of four");
    };
    assert!(matches!(error, Error::DiskFull { changes: 50, .. }), "{error}");
    assert!(error.usable());
    assert!(error.to_string().contains("no space left on the disk; free space"), "{error}");
    assert_eq!(count(&engine), stored as usize * 50);

    std::fs::remove_file(&ballast).unwrap();
    engine.commit(&[row(1_000_000)]).unwrap();
    drop(engine);
    let engine = Engine::open(&folder).unwrap();
    assert_eq!(count(&engine), stored as usize * 50 + 1);
    assert_eq!(engine.version(), u64::from(stored) + 1);
}

fn stream(name: &str) -> LogStreamKey {
    let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
    LogStreamKey { group: LogGroupKey { world, name: "g".into() }, name: name.into() }
}

#[test]
fn the_writer_publishes_nothing_that_did_not_fit_and_goes_on_when_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let disk = small_disk(dir.path());
    let ballast = disk.join("ballast");
    std::fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let folder = Arc::new(Folder::open(&disk).unwrap());
    let hooks = Hooks {
        now: Box::new(|| Timestamp(1)),
        seed: Box::new(|| [7; 32]),
        after: Box::new(|_| None),
    };
    let engine = Engine::open(&folder).unwrap();
    let writer = Writer::spawn(engine, State::default(), hooks).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let submit = |number: usize| {
        let key = stream(&format!("{number:04}{}", "x".repeat(50_000)));
        runtime.block_on(writer.submit(move |tx: &mut Tx| {
            tx.put(LogStream { key, created_at: tx.now });
            Ok::<(), ()>(())
        }))
    };
    let mut stored = 0;
    let error = loop {
        match submit(stored) {
            Ok(_) => stored += 1,
            Err(error) => break error,
        }
        assert!(stored < 100, "five megabytes went into a disk of four");
    };
    let writer::Error::NotStored(error) = error else { panic!("{error}") };
    assert!(error.usable(), "{error}");
    assert_eq!(writer.state().log_streams.len(), stored);

    std::fs::remove_file(&ballast).unwrap();
    // Volatile rows are not published until the disk has accepted a commit again; after that they
    // are published at once.
    for until in [1, 2] {
        let lease = Lease { host: "h".into(), until: Timestamp(until) };
        let renewed = writer.submit(move |tx: &mut Tx| {
            tx.put(lease);
            Ok::<(), ()>(())
        });
        runtime.block_on(renewed).unwrap().unwrap();
    }
    submit(stored).unwrap().unwrap();
    let state = writer.state();
    drop(writer);
    let engine = Engine::open(&folder).unwrap();
    assert_eq!(engine.version(), stored as u64 + 2);
    assert_eq!(writer::load(&engine).unwrap().log_streams, state.log_streams);
}

#[test]
fn log_events_survive_a_full_disk_and_go_on_when_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let disk = small_disk(dir.path());
    let ballast = disk.join("ballast");
    std::fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let folder = Arc::new(Folder::open(&disk).unwrap());
    let logs = Logs::open(&folder).unwrap();
    let append = |number: i64| {
        let message = "x".repeat(90_000);
        let event = Event { timestamp_ms: number, ingestion_ms: number, message };
        logs.append_blocking(&stream("s"), &[event])
    };
    let mut stored = 0;
    let error = loop {
        match append(stored) {
            Ok(()) => stored += 1,
            Err(error) => break error,
        }
        assert!(stored < 100, "nine megabytes went into a disk of four");
    };
    assert!(matches!(error, logs::Error::DiskFull(_)), "{error}");

    std::fs::remove_file(&ballast).unwrap();
    append(stored).unwrap();
    drop(logs);
    let logs = Logs::open(&folder).unwrap();
    let request = logs::page::FilterRequest { start_ms: None, end_ms: None, from: None, limit: 1 };
    let found = logs.filter(&stream("s").group, Streams::All, request, |_| true).unwrap();
    assert_eq!(found.events.len(), 1);
    assert_eq!(logs.facts(&stream("s")).unwrap().events, stored as u64 + 1);
}

#[test]
fn an_upload_survives_a_full_disk_and_goes_on_when_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let disk = disk_of(dir.path(), "size=72m");
    let blobs = Blobs::open(&Arc::new(Folder::open(&disk).unwrap())).unwrap();
    let id = blobs.begin("a").unwrap();
    let mut upload = blobs.upload("a", &id).unwrap();
    let piece = vec![7; 1 << 20];
    blobs.append(&mut upload, &piece).unwrap();
    let ballast = disk.join("ballast");
    std::fs::write(&ballast, vec![0; 70 << 20]).unwrap();
    let error = loop {
        if let Err(error) = blobs.append(&mut upload, &piece) {
            break error;
        }
        assert!(upload.offset() < 8 << 20, "more went into the disk than it holds");
    };
    assert!(matches!(error, blobs::Error::Full(_)), "{error}");
    assert!(error.to_string().contains("no space left on the disk; free space"), "{error}");
    let kept = upload.offset();
    assert_eq!(kept % piece.len() as u64, 0, "what did not fit whole is not counted");
    drop(upload);
    assert!(matches!(blobs.begin("a"), Err(blobs::Error::Full(_))), "rows need the rest");
    assert!(matches!(blobs.put(&vec![1; 8 << 20]), Err(blobs::Error::Full(_))));

    std::fs::remove_file(&ballast).unwrap();
    let mut upload = blobs.upload("a", &id).unwrap();
    assert_eq!(upload.offset(), kept);
    blobs.append(&mut upload, &piece).unwrap();
    let digest = Digest::of(&vec![7; upload.offset() as usize]);
    assert_eq!(blobs.commit(upload, &digest).unwrap().bytes, kept + piece.len() as u64);
}
