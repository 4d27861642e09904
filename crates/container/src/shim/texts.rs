//! Small files made for a container, such as `/etc/hosts`: in memory, because making and deleting a
//! file on the disk costs more than mounting one.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::mounts::{self, NO_SUID_DEV_EXEC, attach_at, place_folder};
use crate::spec::{ContainerSpec, Failure, FailureKind, MAX_TEXT_BYTES, MountSource};

/// The folder where they are made; the container's own file system is mounted over it afterwards.
const WORKSHOP: &str = "/dev";

/// Makes one file for each text among the mounts of the specification; None for the other mounts.
/// Runs in the container's root, before it has its `/dev`.
pub(super) fn make(spec: &ContainerSpec) -> Result<Vec<Option<OwnedFd>>, Failure> {
    let texts: Vec<Option<&str>> = spec.mounts.iter().map(|mount| text_of(&mount.source)).collect();
    if texts.iter().all(Option::is_none) {
        return Ok(texts.iter().map(|_| None).collect());
    }
    // Text that the container adds to one file reduces the room of the others; each is far below
    // its share.
    let bytes = MAX_TEXT_BYTES * texts.iter().flatten().count();
    let options = ["mode=755".to_owned(), format!("size={bytes}")];
    let folder = mounts::new("tmpfs", &options, NO_SUID_DEV_EXEC)?;
    let workshop = Path::new(WORKSHOP);
    attach_at(&folder, workshop, &place_folder(workshop)?)?;
    let files = texts.iter().enumerate().map(|(number, text)| {
        text.map(|text| write(&workshop.join(number.to_string()), text)).transpose()
    });
    let files = files.collect::<Result<_, _>>()?;
    mounts::detach(workshop)?;
    Ok(files)
}

fn text_of(source: &MountSource) -> Option<&str> {
    match source {
        MountSource::Text(text) => Some(text),
        MountSource::Bind { .. } | MountSource::Tmpfs { .. } => None,
    }
}

/// Writes the file and returns it as a detached mount.
fn write(path: &Path, text: &str) -> Result<OwnedFd, Failure> {
    let mut options = OpenOptions::new();
    let file = options.write(true).create_new(true).mode(0o644).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
        Failure::os(FailureKind::Mount, "cannot write a file of the container", &error)
    })?;
    mounts::copy(path)
}
