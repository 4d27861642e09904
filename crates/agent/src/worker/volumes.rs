//! Volumes on the host: made when missing, and filled from the image as Docker fills them.

use std::collections::BTreeMap;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt, lchown, symlink};
use std::path::{Path, PathBuf};

use host::image::inside::Inside;
use host::userns::IdRange;
use model::id::Text;
use model::link::{AssignedContainer, AssignedTask, VolumeSource};

use crate::file::Folders;
use crate::spec;
use crate::task::step::Image;

/// Most entries copied from an image into one volume: as many as an image may have.
const MAX_ENTRIES: usize = 4_000_000;

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
                    let name = name.rsplit('.').next().unwrap_or(name);
                    return Err(format!("get {name}: no such volume"));
                }
                path
            }
        };
        make_folder(&path, range)?;
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
    if std::fs::read_dir(volume).map_err(failed)?.next().is_some() {
        return Ok(());
    }
    let tree = Inside::open(rootfs).map_err(failed)?;
    // The image's links are followed inside the image, never on the host.
    let source = match tree.directory(Path::new(path.trim_start_matches('/'))) {
        Ok(source) => source,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(failed(error)),
    };
    let from = PathBuf::from(format!("/proc/self/fd/{}", source.as_raw_fd()));
    // Through the descriptor, which is a link to the folder.
    let metadata = std::fs::metadata(&from).map_err(failed)?;
    copy_owner(&metadata, volume).map_err(failed)?;
    copy_folder(&from, volume).map_err(failed)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    let mut open = vec![(from.to_owned(), to.to_owned())];
    let mut left = MAX_ENTRIES;
    while let Some((from, to)) = open.pop() {
        for entry in std::fs::read_dir(&from)? {
            let entry = entry?;
            left = left.checked_sub(1).ok_or(io::ErrorKind::QuotaExceeded)?;
            let target = to.join(entry.file_name());
            let metadata = entry.metadata()?;
            if metadata.is_symlink() {
                symlink(std::fs::read_link(entry.path())?, &target)?;
            } else if metadata.is_dir() {
                std::fs::create_dir(&target)?;
                open.push((entry.path(), target.clone()));
            } else if metadata.is_file() {
                std::fs::copy(entry.path(), &target)?;
            } else {
                // A device or socket of an image is no content.
                continue;
            }
            copy_owner(&metadata, &target)?;
        }
    }
    Ok(())
}

fn copy_owner(metadata: &std::fs::Metadata, to: &Path) -> io::Result<()> {
    lchown(to, Some(metadata.uid()), Some(metadata.gid()))?;
    if metadata.is_symlink() {
        return Ok(());
    }
    std::fs::set_permissions(to, std::fs::Permissions::from_mode(metadata.mode() & 0o7777))
}

#[cfg(test)]
mod tests {
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
