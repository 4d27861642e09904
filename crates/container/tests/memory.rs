//! Folders in memory, in a mount namespace of the test's own.

use std::fs;
use std::path::Path;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

#[test]
fn a_folder_in_memory_is_there_until_it_is_removed() {
    assert!(nix::unistd::geteuid().is_root(), "this test mounts: run it as root");
    unshare(CloneFlags::CLONE_NEWNS).unwrap();
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    mount(None::<&str>, "/", None::<&str>, private, None::<&str>).unwrap();
    // The folder is below the build's folder, which is on a disk.
    let disk = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let folder = disk.path().join("a/b");
    container::memory::make(&folder).unwrap();
    assert!(is_in_memory(&folder));
    fs::write(folder.join("kept"), "by those who come later").unwrap();
    container::memory::make(&folder).unwrap();
    assert!(folder.join("kept").exists());
    // A folder inside one in memory needs no separate mount.
    container::memory::make(&folder.join("inner")).unwrap();
    container::memory::remove(&folder.join("inner")).unwrap();
    container::memory::remove(&folder).unwrap();
    assert!(!folder.exists());
    container::memory::remove(&folder).unwrap();
    // A link in its place leads to a mount of somebody else.
    let theirs = disk.path().join("theirs");
    container::memory::make(&theirs).unwrap();
    std::os::unix::fs::symlink(&theirs, &folder).unwrap();
    container::memory::remove(&folder).unwrap_err();
    assert!(is_in_memory(&theirs));
}

fn is_in_memory(path: &Path) -> bool {
    rustix::fs::statfs(path).is_ok_and(|found| found.f_type == 0x0102_1994)
}
