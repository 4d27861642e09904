//! Volumes on the host: made when missing, and filled from the image as Docker fills them.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use host::image::inside::Inside;
use host::userns::IdRange;
use host::walk;
use model::id::Text;
use model::link::{AssignedContainer, AssignedTask, VolumeSource};

use crate::file::Folders;
use crate::spec;
use crate::task::step::Image;

/// The volumes that a container mounts, by name.
pub(super) fn make(
    folders: &Folders,
    task: &AssignedTask,
    container: &AssignedContainer,
    range: Option<IdRange>,
    rootfs: &Path,
) -> Result<BTreeMap<Text, PathBuf>, String> {
    let mut made = BTreeMap::new();
    for wanted in spec::wanted(task, container) {
        let volume = task.volumes.iter().find(|volume| volume.name == wanted.volume);
        let Some(volume) = volume else { continue };
        let path = match &volume.source {
            VolumeSource::Task => folders.task(&task.id).join("volumes").join(&*volume.name),
            VolumeSource::HostPath(path) => PathBuf::from(&**path),
            VolumeSource::Shared { name, create } => {
                let path = folders.shared_volume(name);
                if !create && !path.exists() {
                    return Err(format!("get {name}: no such volume"));
                }
                path
            }
        };
        match &volume.source {
            // A file, socket or device of the host is mounted as it is.
            VolumeSource::HostPath(_) if path.is_absolute() && path.exists() => {}
            VolumeSource::HostPath(given) if !path.is_absolute() => {
                return Err(format!("invalid mount path: '{given}' mount path must be absolute"));
            }
            VolumeSource::HostPath(_) | VolumeSource::Task | VolumeSource::Shared { .. } => {
                make_folder(&path, range)?;
            }
        }
        if spec::is_filled_from_image(&volume.source) {
            fill(rootfs, &wanted.container_path, &path)?;
        }
        made.insert(volume.name.clone(), path);
    }
    Ok(made)
}

/// Volumes that only the image asks for, where the definition mounts nothing.
pub(super) fn make_for_image(
    folders: &Folders,
    task: &AssignedTask,
    index: usize,
    image: &Image,
    range: Option<IdRange>,
    rootfs: &Path,
) -> Result<Vec<(Text, PathBuf)>, String> {
    let mounted = spec::wanted(task, &task.containers[index]);
    let mut made = Vec::new();
    for (number, path) in image.volumes.iter().enumerate() {
        let covered = mounted.iter().any(|wanted| wanted.container_path == *path);
        if covered || !path.starts_with('/') {
            continue;
        }
        let name = format!("image.{index}.{number}");
        let folder = folders.task(&task.id).join("volumes").join(name);
        make_folder(&folder, range)?;
        fill(rootfs, path, &folder)?;
        made.push((path.clone(), folder));
    }
    Ok(made)
}

/// Makes a folder that belongs to the root of the task's users. One that is there stays as it is:
/// a container may have given it to another user.
pub(super) fn make_folder(path: &Path, range: Option<IdRange>) -> Result<(), String> {
    let parent = path.parent().unwrap_or(path);
    let made = std::fs::create_dir_all(parent).and_then(|()| std::fs::create_dir(path));
    match made.and_then(|()| range.map_or(Ok(()), |range| range.give_to_root(path))) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists || !path.is_dir() => {
            Err(format!("cannot make the folder {}: {error}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Copies what the image has at the path into a volume that is still empty.
fn fill(rootfs: &Path, path: &str, volume: &Path) -> Result<(), String> {
    let failed = |error: io::Error| {
        format!("cannot copy {path} of the image to the volume {}: {error}", volume.display())
    };
    let target = walk::folder(volume).map_err(failed)?;
    if !walk::is_empty(&target).map_err(failed)? {
        return Ok(());
    }
    let tree = Inside::open(rootfs).map_err(failed)?;
    // The image's links are followed inside the image, never on the host.
    let source = match tree.directory(Path::new(path.trim_start_matches('/'))) {
        Ok(source) => source,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(failed(error)),
    };
    walk::copy_tree(&source, &target).map_err(|error| failed(io::Error::other(error)))
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

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
        fill(&rootfs, "/data", &volume).expect("nothing there");
        assert_eq!(std::fs::read_dir(&volume).expect("listed").count(), 0);
    }
}
