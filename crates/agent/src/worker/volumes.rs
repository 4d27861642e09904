//! Volumes on the host: made when missing, and filled from the image as Docker fills them.

use std::collections::BTreeMap;
use std::io;
use std::os::unix::fs::fchown;
use std::path::{Path, PathBuf};

use host::userns::IdRange;
use host::walk::{self, Fill, Inside, MAX_FILL_BYTES};
use model::id::Text;
use model::link::{AssignedTask, VolumeSource};

use crate::file::Folders;
use crate::spec;
use crate::task::step::Image;

/// The volumes of one container are made of this.
pub(super) struct Making<'a> {
    pub folders: &'a Folders,
    pub task: &'a AssignedTask,
    /// Of the container in its task.
    pub index: usize,
    pub range: Option<IdRange>,
    pub rootfs: &'a Path,
    /// Asked while a volume is filled: it may take long.
    pub is_wanted: &'a dyn Fn() -> bool,
}

impl Making<'_> {
    /// The volumes that the container mounts, by name.
    pub(super) fn make(&self) -> Result<BTreeMap<Text, PathBuf>, String> {
        let mut made = BTreeMap::new();
        for wanted in spec::wanted(self.task, &self.task.containers[self.index]) {
            let volume = self.task.volumes.iter().find(|volume| volume.name == wanted.volume);
            let Some(volume) = volume else { continue };
            let path = match &volume.source {
                VolumeSource::Task => self.own(&volume.name),
                VolumeSource::HostPath(path) if path.starts_with('/') => {
                    let path = PathBuf::from(&**path);
                    make_host_folder(&path, self.range)?;
                    made.insert(volume.name.clone(), path);
                    continue;
                }
                VolumeSource::HostPath(name) => {
                    let (account, region) = (&self.task.account, &self.task.region);
                    let key = format!("{account}.{region}.{}", checked(name)?);
                    self.folders.shared_volume(&key)
                }
                VolumeSource::Shared { name, create } => {
                    let path = self.folders.shared_volume(name);
                    if !create && !path.exists() {
                        let name = name.splitn(3, '.').nth(2).unwrap_or(name);
                        return Err(format!("get {name}: no such volume"));
                    }
                    path
                }
            };
            make_folder(&path, self.range)?;
            self.fill(&wanted.container_path, &path)?;
            made.insert(volume.name.clone(), path);
        }
        Ok(made)
    }

    /// Volumes that only the image asks for, where the definition mounts nothing.
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

    /// The place where a volume lies that lives and dies with the task.
    fn own(&self, name: &str) -> PathBuf {
        self.folders.task(&self.task.id).join("volumes").join(name)
    }

    /// Copies what the image has at the path into a volume that is still empty.
    fn fill(&self, path: &str, volume: &Path) -> Result<(), String> {
        let private = format!("filling.{}", self.index);
        let private = self.folders.task(&self.task.id).join(private);
        let fill = Fill { private: &private, max_bytes: MAX_FILL_BYTES, is_wanted: self.is_wanted };
        fill_from(self.rootfs, path, volume, &fill)
    }
}

fn fill_from(rootfs: &Path, path: &str, volume: &Path, fill: &Fill<'_>) -> Result<(), String> {
    let inner = Path::new(path.trim_start_matches('/'));
    let filled =
        Inside::open(rootfs).map_err(Into::into).and_then(|image| fill.run(&image, inner, volume));
    filled.map_err(|error| format!("failed to populate volume: {path} of the image: {error}"))
}

/// The name of a volume that Docker makes of a source that is no absolute path. Its words for one
/// that cannot be a name.
fn checked(name: &str) -> Result<&str, String> {
    let (first, rest) = name.split_at_checked(1).unwrap_or(("", ""));
    let is_plain = |letter: char| letter.is_ascii_alphanumeric();
    let inner = |letter: char| is_plain(letter) || matches!(letter, '_' | '.' | '-');
    // Docker wants two letters at least.
    if first.chars().all(is_plain) && !rest.is_empty() && rest.chars().all(inner) {
        return Ok(name);
    }
    Err(format!(
        "create {name}: \"{name}\" includes invalid characters for a local volume name, only \
         \"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host directory, use \
         absolute path"
    ))
}

/// Makes a folder of the host where nothing is yet. A file, a socket or a device that is there is
/// mounted as it is.
fn make_host_folder(path: &Path, range: Option<IdRange>) -> Result<(), String> {
    match std::fs::metadata(path) {
        Ok(_) => Ok(()),
        Err(_) => make_folder(path, range),
    }
}

/// Makes a folder that belongs to the root of the task's users. One that is there stays as it is:
/// a container may have given it to another user.
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
    use std::os::unix::fs::symlink;

    use super::*;

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
