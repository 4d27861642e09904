//! A full disk: typed errors, nothing half stored, and work again once there is room. Needs root,
//! for a small file system of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use store::engine::{Change, Engine, Error};
use store::folder::Folder;

/// Mounts a file system of 4 MiB that only the calling thread sees and that ends with it.
fn small_disk(dir: &Path) -> PathBuf {
    let none: Option<&str> = None;
    unshare(CloneFlags::CLONE_NEWNS).expect("run this test as root: it mounts a small tmpfs");
    mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none).expect("root may mount");
    mount(Some("tmpfs"), dir, Some("tmpfs"), MsFlags::empty(), Some("size=4m"))
        .expect("root may mount");
    dir.to_owned()
}

fn row(number: u32) -> Change {
    let key = number.to_be_bytes().to_vec();
    Change { table: "task", key, value: Some(vec![7; 1000]) }
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
