//! Volumes on the host: made if missing, and filled from the image as Docker fills them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::os::unix::fs::fchown;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use kernel::userns::IdRange;
use model::id::Text;
use model::link::{AssignedTask, VolumeSource};
use walk::{self, Fill, FillError, Inside, MAX_FILL_BYTES};

use crate::file::Folders;
use crate::spec;
use crate::task::step::Image;

/// Time between checks that a volume which another task fills is still wanted.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The inputs for making the volumes of one container.
pub(super) struct Making<'a> {
    pub folders: &'a Folders,
    pub fills: &'a Fills,
    pub task: &'a AssignedTask,
    /// Index of the container in its task.
    pub index: usize,
    pub range: Option<IdRange>,
    pub rootfs: &'a Path,
    /// Checked while a volume is filled, which may take long.
    pub is_wanted: &'a dyn Fn() -> bool,
}

impl Making<'_> {
    /// Makes the volumes that the container mounts; returns their paths by name.
    pub(super) fn make(&self) -> Result<BTreeMap<Text, PathBuf>, String> {
        let mut made = BTreeMap::new();
        for wanted in spec::wanted(self.task, &self.task.containers[self.index]) {
            let volume = self.task.volumes.iter().find(|volume| volume.name == wanted.volume);
            let Some(volume) = volume else { continue };
            let (path, shared) = match &volume.source {
                VolumeSource::Task => (self.own(&volume.name), None),
                VolumeSource::HostPath(path) if path.starts_with('/') => {
                    let path = PathBuf::from(&**path);
                    make_host_folder(&path, self.range)?;
                    made.insert(volume.name.clone(), path);
                    continue;
                }
                VolumeSource::HostPath(name) => {
                    let (account, region) = (&self.task.account, &self.task.region);
                    let key = format!("{account}.{region}.{}", checked(name)?);
                    (self.folders.shared_volume(&key), Some(key))
                }
                VolumeSource::Shared { name, create } => {
                    let path = self.folders.shared_volume(name);
                    if !create && !path.exists() {
                        let name = name.splitn(3, '.').nth(2).unwrap_or(name);
                        return Err(format!("get {name}: no such volume"));
                    }
                    (path, Some(name.to_string()))
                }
            };
            make_folder(&path, self.range)?;
            match shared {
                Some(key) => self.fill_shared(&wanted.container_path, &path, &key)?,
                None => self.fill(&wanted.container_path, &path)?,
            }
            made.insert(volume.name.clone(), path);
        }
        Ok(made)
    }

    /// Makes the volumes that only the image declares, unless the definition mounts something at
    /// the same path.
    pub(super) fn make_for_image(&self, image: &Image) -> Result<Vec<(Text, PathBuf)>, String> {
        let mounted = spec::wanted(self.task, &self.task.containers[self.index]);
        let mut made = Vec::new();
        for (number, path) in image.volumes.iter().enumerate() {
            let covered = mounted.iter().any(|wanted| wanted.container_path == *path);
            if covered || !path.starts_with('/') {
                continue;
            }
            let folder = self.own(&format!("image.{}.{number}", self.index));
            make_folder(&folder, self.range)?;
            self.fill(path, &folder)?;
            made.push((path.clone(), folder));
        }
        Ok(made)
    }

    /// Returns the path of a volume that belongs to the task and ends with it.
    fn own(&self, name: &str) -> PathBuf {
        self.folders.task(&self.task.id).join("volumes").join(name)
    }

    /// Copies the image's content at the path into a volume that is still empty.
    fn fill(&self, path: &str, volume: &Path) -> Result<(), String> {
        let private = format!("filling.{}", self.index);
        self.fill_by(&self.folders.task(&self.task.id).join(private), path, volume)
    }

    /// Does the same for a volume that other tasks share.
    fn fill_shared(&self, path: &str, volume: &Path, key: &str) -> Result<(), String> {
        let Some(_turn) = self.fills.turn(key, self.is_wanted) else {
            return Err(format!("failed to populate volume: {}", FillError::Stopped));
        };
        let private = self.folders.shared_filling(key);
        make_folder(private.parent().unwrap_or(&private), None)?;
        self.fill_by(&private, path, volume)
    }

    fn fill_by(&self, private: &Path, path: &str, volume: &Path) -> Result<(), String> {
        let fill = Fill { private, max_bytes: MAX_FILL_BYTES, is_wanted: self.is_wanted };
        fill_from(self.rootfs, path, volume, &fill)
    }
}

/// The shared volumes that are being filled. Each is filled by one task at a time, because two
/// would delete each other's copies.
#[derive(Debug, Default)]
pub(crate) struct Fills {
    under_way: Mutex<BTreeSet<String>>,
    ended: Condvar,
}

/// The exclusive right to fill one volume, until dropped.
struct Turn<'a> {
    fills: &'a Fills,
    key: &'a str,
}

impl Fills {
    /// Waits for the right to fill a volume; None if the volume is no longer wanted.
    fn turn<'a>(&'a self, key: &'a str, is_wanted: &dyn Fn() -> bool) -> Option<Turn<'a>> {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        while under_way.contains(key) {
            if !is_wanted() {
                return None;
            }
            let waited = self.ended.wait_timeout(under_way, LOOK_AGAIN);
            under_way = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        under_way.insert(key.to_owned());
        Some(Turn { fills: self, key })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut under_way = self.fills.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        under_way.remove(self.key);
        self.fills.ended.notify_all();
    }
}

fn fill_from(rootfs: &Path, path: &str, volume: &Path, fill: &Fill<'_>) -> Result<(), String> {
    let inner = Path::new(path.trim_start_matches('/'));
    let filled =
        Inside::open(rootfs).map_err(Into::into).and_then(|image| fill.run(&image, inner, volume));
    filled.map_err(|error| format!("failed to populate volume: {path} of the image: {error}"))
}

/// Checks the name of a volume that Docker makes from a source that is no absolute path. Fails with
/// Docker's message.
fn checked(name: &str) -> Result<&str, String> {
    let (first, rest) = name.split_at_checked(1).unwrap_or(("", ""));
    let is_plain = |letter: char| letter.is_ascii_alphanumeric();
    let inner = |letter: char| is_plain(letter) || matches!(letter, '_' | '.' | '-');
    // Docker requires at least two characters.
    if first.chars().all(is_plain) && !rest.is_empty() && rest.chars().all(inner) {
        return Ok(name);
    }
    Err(format!(
        "create {name}: \"{name}\" includes invalid characters for a local volume name, only \
         \"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host directory, use \
         absolute path"
    ))
}

/// Makes a folder on the host if the path is free. An existing file, socket or device is mounted as
/// it is.
fn make_host_folder(path: &Path, range: Option<IdRange>) -> Result<(), String> {
    match std::fs::metadata(path) {
        Ok(_) => Ok(()),
        Err(_) => make_folder(path, range),
    }
}

/// Makes a folder that belongs to the root of the task's users. An existing folder is left as it
/// is, because a container may have given it to another user.
pub(super) fn make_folder(path: &Path, range: Option<IdRange>) -> Result<(), String> {
    let make = || -> io::Result<()> {
        std::fs::create_dir_all(path.parent().unwrap_or(path))?;
        let (folder, made) = walk::make_folder(path)?;
        match range.filter(|_| made) {
            Some(range) => fchown(folder, Some(range.root()), Some(range.root())),
            None => Ok(()),
        }
    };
    make().map_err(|error| format!("cannot make the folder {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use model::link::{Mount, Volume};

    use super::*;
    use crate::fixture;

    /// Makes the shared volume `data` for a task with that id.
    fn make_shared(folders: &Folders, rootfs: &Path, id: &str) -> PathBuf {
        let mut container = fixture::container("app");
        container.mounts.push(Mount {
            volume: "v".into(),
            container_path: "/data".into(),
            read_only: false,
        });
        let mut task = fixture::task(id, vec![container]);
        let source = VolumeSource::Shared { name: KEY.into(), create: true };
        task.volumes.push(Volume { name: "v".into(), source });
        std::fs::create_dir_all(folders.task(&task.id)).expect("made");
        let making = Making {
            folders,
            fills: &Fills::default(),
            task: &task,
            index: 0,
            range: None,
            rootfs,
            is_wanted: &|| true,
        };
        making.make().expect("made")["v"].clone()
    }

    const KEY: &str = "123456789012.us-east-1.data";

    /// Tests a fill that was killed while it moved its copies: by this build, and by an older one
    /// that kept the copies in the folder of the first task.
    #[test]
    fn a_shared_volume_that_is_half_filled_is_filled_up_for_any_task() {
        for old in [false, true] {
            let dir = tempfile::tempdir().expect("a folder");
            let folders = Folders::open(dir.path(), dir.path()).expect("opened");
            let rootfs = dir.path().join("rootfs");
            std::fs::create_dir_all(rootfs.join("data")).expect("made");
            for name in ["a", "b"] {
                std::fs::write(rootfs.join("data").join(name), "image").expect("written");
            }
            let volume = folders.shared_volume(KEY);
            std::fs::create_dir_all(&volume).expect("made");
            std::fs::write(volume.join("a"), "first").expect("written");
            let found = std::fs::metadata(&volume).expect("there");
            let first = folders.task(&"first".into()).join("filling.0");
            let place = if old { first.clone() } else { folders.shared_filling(KEY) };
            let copied = place.join(format!("{}-{}", found.dev(), found.ino()));
            std::fs::create_dir_all(&copied).expect("made");
            std::fs::write(copied.join("b"), "first").expect("written");
            folders.adopt_fills().expect("taken over");
            // The first task is gone.
            folders.clean(&"first".into()).expect("cleaned");
            assert_eq!(make_shared(&folders, &rootfs, "second"), volume);
            for name in ["a", "b"] {
                let text = std::fs::read_to_string(volume.join(name)).expect("there");
                assert_eq!(text, "first", "{name}, {old}");
            }
            assert!(!place.exists());
            std::fs::remove_file(volume.join("a")).expect("removed");
            make_shared(&folders, &rootfs, "third");
            assert!(!volume.join("a").exists(), "it is in use now");
        }
    }

    #[test]
    fn a_volume_is_filled_for_one_task_at_a_time() {
        let fills = Fills::default();
        let turn = fills.turn("a", &|| true).expect("the first");
        assert!(fills.turn("b", &|| true).is_some());
        assert!(fills.turn("a", &|| false).is_none(), "nobody waits for it any more");
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| fills.turn("a", &|| true).is_some());
            drop(turn);
            assert!(waiting.join().expect("it ends"));
        });
    }

    fn fill(rootfs: &Path, path: &str, volume: &Path) -> Result<(), String> {
        let private = volume.with_extension("filling");
        let fill = Fill { private: &private, max_bytes: 1 << 20, is_wanted: &|| true };
        fill_from(rootfs, path, volume, &fill)
    }

    #[test]
    fn a_source_on_the_host_may_be_more_than_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let [file, socket, new] = ["file", "socket", "new/inner"].map(|it| folder.path().join(it));
        std::fs::write(&file, "").expect("written");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("bound");
        for path in [&file, &socket, Path::new("/dev/null"), folder.path(), &new] {
            make_host_folder(path, None).expect("taken as it is, or made");
        }
        assert!(file.is_file() && new.is_dir());
    }

    #[test]
    fn a_source_that_is_no_path_is_the_name_of_a_volume() {
        for name in ["data", "a.b_c-1", "0x"] {
            assert_eq!(checked(name), Ok(name));
        }
        for name in ["./data", "data/sub", "..", ".", "a", "", "-x", "\u{e9}t\u{e9}", "a b"] {
            let why = checked(name).expect_err(name);
            assert!(why.contains("includes invalid characters for a local volume name"), "{why}");
        }
    }

    #[test]
    fn an_empty_volume_becomes_what_the_image_has_and_a_used_one_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let (rootfs, volume) = (folder.path().join("root"), folder.path().join("volume"));
        std::fs::create_dir_all(rootfs.join("srv/data/sub")).expect("made");
        std::fs::create_dir_all(&volume).expect("made");
        std::fs::write(rootfs.join("srv/data/sub/file"), "text").expect("written");
        symlink("/etc/passwd", rootfs.join("srv/data/link")).expect("linked");
        fill(&rootfs, "/srv/data", &volume).expect("filled");
        assert_eq!(std::fs::read_to_string(volume.join("sub/file")).expect("read"), "text");
        assert_eq!(
            std::fs::read_link(volume.join("link")).expect("a link"),
            Path::new("/etc/passwd")
        );
        std::fs::remove_dir_all(volume.join("sub")).expect("removed");
        fill(&rootfs, "/srv/data", &volume).expect("left alone");
        assert!(!volume.join("sub").exists());
    }

    #[test]
    fn a_link_of_the_image_does_not_lead_to_the_host() {
        let folder = tempfile::tempdir().expect("a folder");
        let (rootfs, volume) = (folder.path().join("root"), folder.path().join("volume"));
        std::fs::create_dir_all(&rootfs).expect("made");
        std::fs::create_dir_all(&volume).expect("made");
        std::fs::create_dir_all(folder.path().join("secret/inner")).expect("made");
        symlink(folder.path().join("secret"), rootfs.join("data")).expect("linked");
        for path in ["/data", "/../secret", "/data/../../secret", "/../../../../etc", "/data/.."] {
            fill(&rootfs, path, &volume).expect("nothing there");
        }
        assert_eq!(std::fs::read_dir(&volume).expect("listed").count(), 0);
    }
}
