//! The file system of a container: its root, the kernel's file systems, and the requested mounts.
//!
//! Everything from the host is opened first; then the process enters the container's root and
//! releases the host's tree. Later paths are looked up inside the container, so no image and no
//! neighbour can lead a mount out of it.

use std::ffi::OsStr;
use std::os::fd::OwnedFd;
use std::path::Path;

use kernel::cgroup::{Hierarchies, Version};
use kernel::mount_attributes::{self, MountAttributes};
use rustix::fs::{FileType, Stat, fstat, major, minor};
use rustix::mount::{MountAttrFlags, MountPropagationFlags};

use super::devices::{self, Node};
use super::inside;
use super::mounts::{self, NO_SUID_DEV_EXEC, attach_at, attach_in, copy_of, place, place_folder};
use super::texts;
use super::users::{self, Users};
use crate::spec::{ContainerSpec, Failure, FailureKind, Mount, MountSource, Namespace, Rootfs};

/// Paths that Docker hides from unprivileged containers.
const MASKED_PATHS: [&str; 11] = [
    "/proc/asound",
    "/proc/acpi",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/sys/firmware",
];

/// Further paths that newer Dockers hide.
const MASKED_SYS_PATHS: [&str; 1] = ["/sys/devices/virtual/powercap"];

/// Paths that Docker makes read-only.
const READONLY_PATHS: [&str; 5] =
    ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

/// Mounts from the host, opened while it is visible.
pub(super) struct FromHost {
    root: OwnedFd,
    /// One for each mount of the specification; None for those that are made in the container.
    binds: Vec<Option<OwnedFd>>,
    nodes: Vec<Node>,
    shared_shm: Option<OwnedFd>,
    /// The `/proc` of a PID namespace that it shares with another container.
    proc: Option<OwnedFd>,
}

/// Opens everything that the container takes from the host, in a separate mount namespace. `proc`
/// is another container's, if it shares processes with one.
pub(super) fn open(
    spec: &ContainerSpec,
    users: Option<&Users>,
    proc: Option<OwnedFd>,
) -> Result<FromHost, Failure> {
    let private = MountPropagationFlags::PRIVATE | MountPropagationFlags::REC;
    rustix::mount::mount_change("/", private)
        .map_err(|errno| Failure::os(FailureKind::Mount, "cannot make mounts private", errno))?;
    let root = match &spec.rootfs {
        Rootfs::Dir(dir) => mounts::copy(dir)?,
        Rootfs::Overlay { .. } if users.is_some() => {
            let why = "cannot put layers together for users of their own: give a mounted folder";
            return Err(Failure::new(FailureKind::Mount, why));
        }
        Rootfs::Overlay { lower, upper, work } => mounts::overlay(lower, upper, work)?,
    };
    let binds =
        spec.mounts.iter().map(|mount| open_bind(&mount.source)).collect::<Result<_, _>>()?;
    let nodes = devices::nodes(spec, users)?;
    let shared_shm = match spec.namespaces.ipc {
        Namespace::Host => Some(mounts::copy(Path::new("/dev/shm"))?),
        Namespace::New | Namespace::Path(_) | Namespace::Container(_) => None,
    };
    Ok(FromHost { root, binds, nodes, shared_shm, proc })
}

fn open_bind(source: &MountSource) -> Result<Option<OwnedFd>, Failure> {
    let MountSource::Bind { path, readonly } = source else { return Ok(None) };
    let tree = mounts::copy(path)?;
    if *readonly {
        mounts::make_readonly(&tree)?;
    }
    Ok(Some(tree))
}

/// Builds the rest, in the container's root. Returns the null device, opened before any other mount
/// could change the content of `/dev`.
pub(super) fn build(
    spec: &ContainerSpec,
    users: Option<&Users>,
    from_host: &FromHost,
    hierarchies: &Hierarchies,
) -> Result<OwnedFd, Failure> {
    let at = |path: &'static str| place_folder(Path::new(path));
    let put = |mount: OwnedFd, path: &'static str| attach_at(&mount, Path::new(path), &at(path)?);
    let readonly = match spec.privileged {
        true => MountAttrFlags::empty(),
        false => MountAttrFlags::MOUNT_ATTR_RDONLY,
    };
    add_dockers_own(spec);
    match &from_host.proc {
        Some(shared) => attach_at(shared, Path::new("/proc"), &at("/proc")?)?,
        None => put(mounts::new("proc", &[], NO_SUID_DEV_EXEC)?, "/proc")?,
    }
    put(mounts::new("sysfs", &[], NO_SUID_DEV_EXEC | readonly)?, "/sys")?;
    mount_cgroups(hierarchies, readonly)?;
    let texts = texts::make(spec)?;
    mount_dev(spec, users, from_host)?;
    let null = null_device()?;
    for (mount, tree) in in_order(spec, from_host, &texts) {
        mount_one(mount, users, tree)?;
    }
    Ok(null)
}

/// Adds the files that Docker puts over every image: the mark of a container, the list of mounts,
/// and files in place of links at the paths of its own files. Runs before there is a `/proc` that
/// links could lead to.
fn add_dockers_own(spec: &ContainerSpec) {
    let is_text = |mount: &&Mount| matches!(mount.source, MountSource::Text(_));
    let files = spec.mounts.iter().filter(is_text).map(|mount| (&*mount.destination, None));
    let own = [(Path::new("/.dockerenv"), None), (Path::new("/etc/mtab"), Some("/proc/mounts"))];
    for (path, target) in own.into_iter().chain(files) {
        // A read-only root cannot have them; containers run without them.
        let _as_it_is = inside::put_in_place(path, target);
    }
}

/// Opens the null device of the fresh `/dev`, as a source for copies of mounts.
fn null_device() -> Result<OwnedFd, Failure> {
    let path = Path::new("/dev/null");
    let null = place(path)?;
    let is_null = |stat: Stat| {
        FileType::from_raw_mode(stat.st_mode) == FileType::CharacterDevice
            && (major(stat.st_rdev), minor(stat.st_rdev)) == (1, 3)
    };
    match null {
        Some(null) if fstat(&null).is_ok_and(is_null) => Ok(null),
        Some(_) | None => {
            let message = "cannot hide files from the container: its /dev/null is another device";
            Err(Failure::new(FailureKind::Device, message))
        }
    }
}

/// Does the last steps, after everything that writes to `/` or `/proc/sys`.
pub(super) fn close(spec: &ContainerSpec, null: &OwnedFd) -> Result<(), Failure> {
    if !spec.privileged {
        hide(&MASKED_PATHS, null)?;
        hide(&MASKED_SYS_PATHS, null)?;
        READONLY_PATHS.iter().try_for_each(|path| keep_readonly(Path::new(path)))?;
    }
    if !spec.readonly_rootfs {
        return Ok(());
    }
    let failed = |errno: crate::spec::Errno| {
        Failure::os(FailureKind::Mount, "cannot make the root file system read-only", errno)
    };
    let flags = rustix::fs::OFlags::PATH | rustix::fs::OFlags::CLOEXEC;
    let root = rustix::fs::open("/", flags, rustix::fs::Mode::empty())
        .map_err(|errno| failed(errno.into()))?;
    let set = u64::from(MountAttrFlags::MOUNT_ATTR_RDONLY.bits());
    let readonly = MountAttributes { set, ..Default::default() };
    mount_attributes::change(std::os::fd::AsFd::as_fd(&root), &readonly, false)
        .map_err(|errno| failed(errno.into()))
}

/// Makes the container's root the root of this process; the host's is out of reach from then on.
/// The current folder, any one, carries the new root for a moment.
pub(super) fn enter(from_host: &FromHost) -> Result<(), Failure> {
    let root = &from_host.root;
    let failed = |doing: &str| {
        let doing = format!("cannot {doing} the container's root file system");
        move |errno| Failure::os(FailureKind::Mount, doing, errno)
    };
    let flags = rustix::fs::OFlags::PATH | rustix::fs::OFlags::CLOEXEC;
    let here = rustix::fs::open(".", flags, rustix::fs::Mode::empty())
        .map_err(failed("find a place for"))?;
    mounts::attach(root, &here).map_err(failed("attach"))?;
    rustix::process::fchdir(root).map_err(failed("change to"))?;
    mounts::enter_root().map_err(failed("enter"))
}

fn mount_cgroups(hierarchies: &Hierarchies, readonly: MountAttrFlags) -> Result<(), Failure> {
    let attributes = NO_SUID_DEV_EXEC | readonly;
    let root = Path::new("/sys/fs/cgroup");
    if hierarchies.version == Version::V2 {
        let mount = mounts::new("cgroup2", &[], attributes)?;
        return attach_at(&mount, root, &place_folder(root)?);
    }
    let folder = mounts::new("tmpfs", &["mode=755".into()], NO_SUID_DEV_EXEC)?;
    attach_at(&folder, root, &place_folder(root)?)?;
    for (tree, controllers) in hierarchies.trees() {
        let options: Vec<String> = controllers.iter().map(|name| (*name).to_owned()).collect();
        let Some(name) = tree.file_name() else { continue };
        attach_in(&folder, name, &mounts::new("cgroup", &options, attributes)?)?;
    }
    if !readonly.is_empty() {
        mounts::make_readonly(&folder)?;
    }
    Ok(())
}

fn mount_dev(
    spec: &ContainerSpec,
    users: Option<&Users>,
    from_host: &FromHost,
) -> Result<(), Failure> {
    let text = |options: &[&str]| options.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
    let path = Path::new("/dev");
    let attributes = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_STRICTATIME;
    let dev = mounts::new("tmpfs", &text(&["mode=755", "size=65536k"]), attributes)?;
    attach_at(&dev, path, &place_folder(path)?)?;
    let put = |kind, options: Vec<String>, attributes, name: &str| {
        attach_in(&dev, OsStr::new(name), &mounts::new(kind, &options, attributes)?)
    };
    let no_suid_exec = MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    // Group 5 is "tty" on every distribution.
    let pts = text(&["newinstance", "ptmxmode=0666", "mode=0620", "gid=5"]);
    put("devpts", users::on_host(users, pts)?, no_suid_exec, "pts")?;
    put("mqueue", Vec::new(), NO_SUID_DEV_EXEC, "mqueue")?;
    if let (Some(users), true) = (users, spec.namespaces.ipc != Namespace::Host) {
        // The file system was made with its namespace, before its users were known.
        give_to_root(users, Path::new("/dev/mqueue"))?;
    }
    match &from_host.shared_shm {
        Some(shared) => attach_in(&dev, OsStr::new("shm"), shared)?,
        None => {
            // A size of zero would mean no limit.
            let size = format!("size={}", spec.shm_bytes.max(1));
            put("tmpfs", vec!["mode=1777".into(), size], NO_SUID_DEV_EXEC, "shm")?;
        }
    }
    devices::make(&from_host.nodes)
}

fn give_to_root(users: &Users, path: &Path) -> Result<(), Failure> {
    users.range().give_to_root(path).map_err(|error| {
        let doing = format!("cannot give {} to the container's root", path.display());
        Failure::os(FailureKind::Mount, doing, &error)
    })
}

/// Orders the mounts so that parents come before children.
fn in_order<'a>(
    spec: &'a ContainerSpec,
    from_host: &'a FromHost,
    texts: &'a [Option<OwnedFd>],
) -> Vec<(&'a Mount, Option<&'a OwnedFd>)> {
    let trees =
        from_host.binds.iter().zip(texts).map(|(bind, text)| bind.as_ref().or(text.as_ref()));
    let mut all: Vec<_> = spec.mounts.iter().zip(trees).collect();
    all.sort_by_key(|(mount, _)| mount.destination.components().count());
    all
}

fn mount_one(mount: &Mount, users: Option<&Users>, tree: Option<&OwnedFd>) -> Result<(), Failure> {
    let path = &mount.destination;
    if !path.is_absolute() || path.components().any(|part| part.as_os_str() == "..") {
        let message = format!("mount point {} is not an absolute path", path.display());
        return Err(Failure::new(FailureKind::Mount, message));
    }
    match (&mount.source, tree) {
        (MountSource::Text(_), Some(file)) => {
            attach_at(file, path, &mounts::destination(path, true)?)
        }
        (MountSource::Bind { .. }, Some(tree)) => {
            let stat = fstat(tree).map_err(|errno| {
                Failure::os(FailureKind::Mount, format!("cannot read {}", path.display()), errno)
            })?;
            let is_file = FileType::from_raw_mode(stat.st_mode) != FileType::Directory;
            attach_at(tree, path, &mounts::destination(path, is_file)?)
        }
        (MountSource::Tmpfs { options }, _) => {
            let (attributes, own) = mounts::tmpfs_options(options);
            let tmpfs = mounts::new("tmpfs", &users::on_host(users, own)?, attributes)?;
            attach_at(&tmpfs, path, &mounts::destination(path, false)?)
        }
        (MountSource::Bind { .. } | MountSource::Text(_), None) => {
            unreachable!("binds were opened in `open`, texts made in `texts::make`")
        }
    }
}

/// Mounts an empty folder or the null device over paths that exist.
fn hide(paths: &[&str], null: &OwnedFd) -> Result<(), Failure> {
    let readonly = MountAttrFlags::MOUNT_ATTR_RDONLY | NO_SUID_DEV_EXEC;
    let mut empty: Option<OwnedFd> = None;
    for path in paths.iter().map(Path::new) {
        let Some(onto) = place(path)? else { continue };
        let stat = fstat(&onto).map_err(|errno| {
            Failure::os(FailureKind::Mount, format!("cannot hide {}", path.display()), errno)
        })?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::Directory {
            attach_at(&copy_of(null)?, path, &onto)?;
            continue;
        }
        let folder = match &empty {
            Some(folder) => copy_of(folder)?,
            None => mounts::new("tmpfs", &["size=0".into(), "nr_inodes=1".into()], readonly)?,
        };
        attach_at(&folder, path, &onto)?;
        empty.get_or_insert(folder);
    }
    Ok(())
}

fn keep_readonly(path: &Path) -> Result<(), Failure> {
    let Some(onto) = place(path)? else { return Ok(()) };
    let tree = mounts::copy_tree_of(&onto)?;
    mounts::make_readonly(&tree)?;
    attach_at(&tree, path, &onto)
}
