//! Fills of a volume: from ordinary images, under attack, and interrupted.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{CWD, renameat_with};

use super::*;

fn fill(dir: &Path, max_bytes: u64) -> Result<(), FillError> {
    let private = dir.join("private");
    let fill = Fill { private: &private, max_bytes, is_wanted: &|| true };
    fill.run(&Inside::open(&dir.join("image"))?, Path::new("data"), &dir.join("volume"))
}

fn folders() -> tempfile::TempDir {
    let dir = tempfile::tempdir_in("/dev/shm").expect("a folder");
    fs::create_dir_all(dir.path().join("image/data")).expect("made");
    fs::create_dir_all(dir.path().join("volume")).expect("made");
    dir
}

#[test]
fn owners_modes_links_and_folders_are_as_in_the_image() {
    let dir = folders();
    let (data, volume) = (dir.path().join("image/data"), dir.path().join("volume"));
    fs::create_dir_all(data.join("sub/inner")).expect("made");
    fs::write(data.join("sub/inner/file"), "text").expect("written");
    std::os::unix::fs::lchown(data.join("sub/inner/file"), Some(7), Some(8)).expect("given");
    let set_uid = fs::Permissions::from_mode(0o4755);
    fs::set_permissions(data.join("sub/inner/file"), set_uid).expect("set");
    symlink("/proc/self/root/etc", data.join("magic")).expect("linked");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o1777)).expect("set");
    // This is left by a fill that was killed while it copied.
    fs::create_dir_all(dir.path().join("private/copying/half")).expect("made");
    fill(dir.path(), 4).expect("filled");
    let file = fs::metadata(volume.join("sub/inner/file")).expect("there");
    assert_eq!((file.uid(), file.gid(), file.mode() & 0o7777), (7, 8, 0o4755));
    assert_eq!(fs::metadata(&volume).expect("there").mode() & 0o7777, 0o1777);
    let link = fs::read_link(volume.join("magic")).expect("a link");
    assert_eq!(link, Path::new("/proc/self/root/etc"));
    assert!(!dir.path().join("private").exists() && !volume.join("half").exists());
}

#[test]
fn a_hole_stays_a_hole_and_what_is_written_is_bounded() {
    let dir = folders();
    let big = dir.path().join("image/data/big");
    fs::write(&big, vec![1; 8192]).expect("written");
    File::options().write(true).open(&big).and_then(|it| it.set_len(1 << 40)).expect("longer");
    fill(dir.path(), 1 << 20).expect("filled");
    let copy = fs::metadata(dir.path().join("volume/big")).expect("there");
    assert_eq!(copy.len(), 1 << 40);
    assert!(copy.blocks() * 512 < 1 << 20, "{} blocks", copy.blocks());
    let dir = folders();
    fs::write(dir.path().join("image/data/one"), vec![1; 8192]).expect("written");
    let error = fill(dir.path(), 4096).expect_err("too much");
    assert!(matches!(error, FillError::TooLarge(4096)), "{error}");
    assert_eq!(fs::read_dir(dir.path().join("volume")).expect("listed").count(), 0);
    assert!(!dir.path().join("private").exists());
}

#[test]
fn a_fill_that_nobody_wants_stops_and_leaves_nothing() {
    let dir = folders();
    fs::write(dir.path().join("image/data/one"), "1").expect("written");
    let private = dir.path().join("private");
    let fill = Fill { private: &private, max_bytes: 10, is_wanted: &|| false };
    let image = Inside::open(&dir.path().join("image")).expect("opened");
    let stopped = fill.run(&image, Path::new("data"), &dir.path().join("volume"));
    assert!(matches!(stopped, Err(FillError::Stopped)));
    assert_eq!(fs::read_dir(dir.path().join("volume")).expect("listed").count(), 0);
    assert!(!private.exists());
}

/// Simulates a kill between two renames, after the last one, or before the copy was removed.
#[test]
fn a_fill_that_was_killed_while_it_moved_goes_on() {
    for moved in 0..=3 {
        let dir = folders();
        let (data, volume) = (dir.path().join("image/data"), dir.path().join("volume"));
        let private = dir.path().join("private");
        let copied = private.join(name_of(&rustix::fs::stat(&volume).expect("found")));
        fs::create_dir_all(&copied).expect("made");
        fs::set_permissions(&data, fs::Permissions::from_mode(0o1777)).expect("set");
        for (number, name) in ["a", "b", "c"].into_iter().enumerate() {
            fs::write(data.join(name), "again").expect("written");
            let place = if number < moved { &volume } else { &copied };
            fs::write(place.join(name), "first").expect("written");
        }
        // A fill of another volume, or an unfinished copy for this one, does not interfere.
        let others = private.join("1-1");
        fs::create_dir_all(others.join("other")).expect("made");
        fs::create_dir_all(private.join("copying/half")).expect("made");
        fill(dir.path(), 0).expect("filled");
        for name in ["a", "b", "c"] {
            assert_eq!(fs::read_to_string(volume.join(name)).expect("there"), "first");
        }
        assert_eq!(fs::read_dir(&volume).expect("listed").count(), 3);
        assert_eq!(fs::metadata(&volume).expect("there").mode() & 0o7777, 0o1777);
        assert!(!copied.exists() && others.join("other").exists());
        // From here on the volume is in use.
        fs::set_permissions(&volume, fs::Permissions::from_mode(0o700)).expect("set");
        fs::remove_file(volume.join("a")).expect("removed");
        fill(dir.path(), 0).expect("left alone");
        assert_eq!(fs::read_dir(&volume).expect("listed").count(), 2);
        assert_eq!(fs::metadata(&volume).expect("there").mode() & 0o7777, 0o700);
    }
}

/// Simulates a kill between two renames; the next fill's image has nothing at the path.
#[test]
fn a_fill_goes_on_for_whoever_asks_next_and_may_be_taken_over() {
    let dir = folders();
    let (volume, private) = (dir.path().join("volume"), dir.path().join("private"));
    let old = dir.path().join("old");
    let name = name_of(&rustix::fs::stat(&volume).expect("found"));
    fs::create_dir_all(old.join(&name)).expect("made");
    fs::set_permissions(old.join(&name), fs::Permissions::from_mode(0o1777)).expect("set");
    fs::write(volume.join("a"), "first").expect("written");
    fs::write(old.join(&name).join("b"), "first").expect("written");
    assert!(!Fill::adopt(&private, &private, &volume).expect("nothing there"));
    assert!(Fill::adopt(&old, &private, &volume).expect("taken over"));
    assert!(!old.exists());
    fs::remove_dir(dir.path().join("image/data")).expect("removed");
    fill(dir.path(), 0).expect("filled");
    assert_eq!(fs::read_to_string(volume.join("b")).expect("there"), "first");
    assert_eq!(fs::metadata(&volume).expect("there").mode() & 0o7777, 0o1777);
    assert!(!private.exists());
}

/// Plays a container that has the volume already and exchanges each new folder in it with a link to
/// a folder of the host, again and again.
#[test]
fn a_container_that_turns_folders_into_links_meanwhile_gains_nothing() {
    let mut swaps = 0;
    for _ in 0..20 {
        let dir = folders();
        let volume = dir.path().join("volume");
        let host = dir.path().join("host");
        fs::create_dir_all(&host).expect("made");
        for number in 0..30 {
            let data = dir.path().join(format!("image/data/d{number}"));
            fs::create_dir_all(&data).expect("made");
            fs::write(data.join("pwned"), "").expect("written");
        }
        let done = AtomicBool::new(false);
        swaps += std::thread::scope(|scope| {
            let swapping = scope.spawn(|| {
                let mut swaps = 0;
                while !done.load(Ordering::Relaxed) {
                    for entry in fs::read_dir(&volume).expect("listed").flatten() {
                        let link = dir.path().join("link");
                        symlink(&host, &link).expect("linked");
                        let swap = RenameFlags::EXCHANGE;
                        let swapped = renameat_with(CWD, entry.path(), CWD, &link, swap);
                        swaps += u32::from(swapped.is_ok());
                        remove(&link).expect("removed");
                    }
                }
                swaps
            });
            let filled = fill(dir.path(), 1 << 20);
            done.store(true, Ordering::Relaxed);
            filled.expect("filled");
            swapping.join().expect("it ended")
        });
        assert_eq!(fs::read_dir(&host).expect("listed").count(), 0, "written outside");
    }
    assert!(swaps > 0, "nothing was exchanged");
}
