//! The device nodes of a container and the rules that let it use them.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, symlink};
use std::path::{Path, PathBuf};

use kernel::cgroup::{Access, DeviceKind, DeviceRule};
use rustix::fs::{AtFlags, FileType, Gid, Mode, Uid, makedev};
use rustix::io::Errno;

use super::inside;
use super::users::Users;
use crate::spec::{ContainerSpec, Failure, FailureKind, standard_device_rules};

/// A node to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    path: PathBuf,
    kind: DeviceKind,
    major: u32,
    minor: u32,
    /// Permission bits.
    mode: u32,
    uid: u32,
    gid: u32,
}

/// Character devices every container has, with their numbers.
const STANDARD: [(&str, u32, u32); 6] = [
    ("/dev/null", 1, 3),
    ("/dev/zero", 1, 5),
    ("/dev/full", 1, 7),
    ("/dev/random", 1, 8),
    ("/dev/urandom", 1, 9),
    ("/dev/tty", 5, 0),
];

/// Links every container has in `/dev`.
const LINKS: [(&str, &str); 6] = [
    ("/proc/self/fd", "/dev/fd"),
    ("/proc/self/fd/0", "/dev/stdin"),
    ("/proc/self/fd/1", "/dev/stdout"),
    ("/proc/self/fd/2", "/dev/stderr"),
    ("/proc/kcore", "/dev/core"),
    ("pts/ptmx", "/dev/ptmx"),
];

/// Entries of the host's `/dev` that are no devices, or that a container has its own version of.
const NOT_COPIED: [&str; 7] = ["pts", "ptmx", "shm", "fd", "mqueue", "console", ".udev"];

/// The depth to which a privileged container's `/dev` is copied: `/dev/bus/usb/001/002` is 4.
const MAX_DEPTH: usize = 6;

/// Returns the cgroup rules for a container; None if it may use every device.
pub(super) fn rules(spec: &ContainerSpec) -> Result<Option<Vec<DeviceRule>>, Failure> {
    if spec.privileged {
        return Ok(None);
    }
    let mut rules = standard_device_rules();
    for device in &spec.devices {
        rules.push(rule(&host_node(&device.host_path, &device.path)?, device.access));
    }
    Ok(Some(rules))
}

/// Lists the nodes to make. Call it while the host's `/dev` is visible: it reads the nodes of the
/// specification there. If the container has its own `users`, its user 0 owns those of the host's,
/// and so on.
pub(super) fn nodes(spec: &ContainerSpec, users: Option<&Users>) -> Result<Vec<Node>, Failure> {
    let mut all: BTreeMap<PathBuf, Node> = BTreeMap::new();
    if spec.privileged {
        all_of_host(Path::new("/dev"), 0, &mut all);
    }
    for (path, major, minor) in STANDARD {
        let kind = DeviceKind::Char;
        let path = PathBuf::from(path);
        let node = Node { path: path.clone(), kind, major, minor, mode: 0o666, uid: 0, gid: 0 };
        all.insert(path, node);
    }
    for device in &spec.devices {
        all.insert(device.path.clone(), host_node(&device.host_path, &device.path)?);
    }
    let mut nodes: Vec<Node> = all.into_values().collect();
    if let Some(range) = users.map(Users::range) {
        let owner = |id| range.host_id(id).unwrap_or(range.root());
        for node in &mut nodes {
            (node.uid, node.gid) = (owner(node.uid), owner(node.gid));
        }
    }
    Ok(nodes)
}

/// Makes nodes and links, inside the container in its fresh `/dev`.
pub(super) fn make(nodes: &[Node]) -> Result<(), Failure> {
    for node in nodes {
        make_node(node).map_err(|errno| {
            let doing = format!("cannot make device {}", node.path.display());
            Failure::os(FailureKind::Device, doing, errno)
        })?;
    }
    for (target, link) in LINKS {
        symlink(target, link).map_err(|error| {
            Failure::os(FailureKind::Device, format!("cannot link {link}"), &error)
        })?;
    }
    Ok(())
}

fn make_node(node: &Node) -> rustix::io::Result<()> {
    let kind = match node.kind {
        DeviceKind::Block => FileType::BlockDevice,
        DeviceKind::Char => FileType::CharacterDevice,
    };
    // The file mode creation mask is zero here, so the node gets these bits exactly.
    let mode = Mode::from_raw_mode(node.mode);
    // The path is the user's, and need not lie in `/dev`.
    let (parent, name) = inside::make_parent(&node.path)?;
    if inside::is_of_proc(&parent)? {
        return Err(Errno::PERM);
    }
    let number = makedev(node.major, node.minor);
    let make = || rustix::fs::mknodat(&parent, &name, kind, mode, number);
    match make() {
        Err(Errno::EXIST) => {
            inside::remove_in(&parent, &name)?;
            make()?;
        }
        made => made?,
    }
    if (node.uid, node.gid) != (0, 0) {
        let (uid, gid) = (Uid::from_raw(node.uid), Gid::from_raw(node.gid));
        rustix::fs::chownat(&parent, &name, Some(uid), Some(gid), AtFlags::SYMLINK_NOFOLLOW)?;
    }
    Ok(())
}

fn rule(node: &Node, access: Access) -> DeviceRule {
    DeviceRule { kind: node.kind, major: Some(node.major), minor: Some(node.minor), access }
}

fn host_node(host_path: &Path, path: &Path) -> Result<Node, Failure> {
    let doing = || format!("cannot give the container device {}", host_path.display());
    let found = fs::metadata(host_path)
        .map_err(|error| Failure::os(FailureKind::Device, doing(), &error))?;
    node_of(&found, path).ok_or_else(|| {
        Failure::new(FailureKind::Device, format!("{}: it is not a device", doing()))
    })
}

fn node_of(found: &fs::Metadata, path: &Path) -> Option<Node> {
    let kind = match found.file_type() {
        kind if kind.is_block_device() => DeviceKind::Block,
        kind if kind.is_char_device() => DeviceKind::Char,
        _ => return None,
    };
    Some(Node {
        path: path.to_owned(),
        kind,
        major: rustix::fs::major(found.rdev()),
        minor: rustix::fs::minor(found.rdev()),
        mode: found.mode() & 0o777,
        uid: found.uid(),
        gid: found.gid(),
    })
}

/// Collects the devices below a folder. Entries that cannot be read are left out, because devices
/// come and go.
fn all_of_host(dir: &Path, depth: usize, all: &mut BTreeMap<PathBuf, Node>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if depth == 0 && NOT_COPIED.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        // The metadata is that of the entry itself: links are not followed.
        let Ok(found) = entry.metadata() else { continue };
        if found.is_dir() && depth < MAX_DEPTH {
            all_of_host(&path, depth + 1, all);
        } else if let Some(node) = node_of(&found, &path) {
            all.insert(path, node);
        }
    }
}
