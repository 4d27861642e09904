//! Network namespaces: each is made on a separate thread and pinned by a bind mount of its file.
//!
//! The thread matters: unshare and setns move one thread, and a moved thread of an async runtime
//! would run other tasks in the wrong network.

use std::fs::{DirBuilder, File};
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, setns, unshare};
use rtnetlink::LinkUnspec;
use rtnetlink::packet_core::NLM_F_CREATE;
use rtnetlink::packet_route::RouteNetlinkMessage;
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, ResolveFlags, fstat, fstatfs, openat};
use rustix::io::Errno;

use super::error::{Error, Result, kernel};
use super::link;
use super::names::Names;
use super::netlink::RouteSocket;

/// The statfs type of a namespace file (NSFS_MAGIC of linux/magic.h). A pin without it is a plain
/// file that a reboot or an interrupted run left behind.
const NSFS_MAGIC: u64 = 0x6e73_6673;
/// The loopback interface has this index in every network namespace.
pub(super) const LOOPBACK_INDEX: u32 = 1;
/// Settings of a new namespace that images made for other engines rely on: every user may bind
/// port 80 and send pings.
const SETTINGS: [(&str, &str); 2] =
    [("net/ipv4/ip_unprivileged_port_start", "0"), ("net/ipv4/ping_group_range", "0\t2147483647")];

/// A pinned network namespace.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Namespace {
    pub name: String,
    /// The pin; open it, or give it to a runtime, to join the namespace.
    pub path: PathBuf,
}

/// Makes the namespace with its loopback up, or returns it unchanged if it exists.
pub(super) fn create(names: &Names, name: &str) -> Result<Namespace> {
    create_with(names, name, |_, _| Ok(())).map(|(namespace, _)| namespace)
}

/// Makes the namespace like [`create`], and runs `work` inside it on the thread that made it, with
/// a socket of it: a second thread would cost as much as the work. The result of `work` is None if
/// the namespace existed already.
pub(super) fn create_with<T: Send>(
    names: &Names,
    name: &str,
    work: impl FnOnce(&Namespace, &mut RouteSocket) -> Result<T> + Send,
) -> Result<(Namespace, Option<T>)> {
    let path = names.namespace_path(name)?;
    let namespace = Namespace { name: name.to_owned(), path };
    let doing = format!("creating network namespace {}", namespace.path.display());
    let folder = made_folder(names)?;
    if matches!(found(&folder, name).map_err(kernel(&*doing))?, Found::Pin(_)) {
        return Ok((namespace, None));
    }
    let place = place(&folder, name).map_err(kernel(&*doing))?;
    let done = on_thread(|| {
        unshare(CloneFlags::CLONE_NEWNET).map_err(|errno| kernel(&*doing)(errno.into()))?;
        let mut socket = RouteSocket::open().map_err(kernel(&*doing))?;
        prepare(&doing, &mut socket)?;
        pin(&place).map_err(kernel(&*doing))?;
        work(&namespace, &mut socket)
    })?;
    Ok((namespace, Some(done)))
}

/// Shuts the namespace's interfaces and removes its pin. Absence is fine, and what is no pin stays.
///
/// The host ends are shut first and explicitly: the kernel frees a namespace some time after its
/// last process is gone, and until then the host would still route the address to it.
pub(super) fn destroy(names: &Names, name: &str) -> Result<()> {
    let path = names.namespace_path(name)?;
    let Some(folder) = folder(names)? else { return link::shut(names, name) };
    link::shut(names, name)?;
    let removing = || format!("removing {}", path.display());
    match found(&folder, name).map_err(kernel(removing()))? {
        Found::Nothing | Found::Other => return Ok(()),
        Found::Broken => {}
        Found::Pin(pin) => {
            umount2(&by_descriptor(&pin), MntFlags::MNT_DETACH).map_err(|errno| {
                kernel(format!("unpinning network namespace {}", path.display()))(errno.into())
            })?
        }
    }
    match rustix::fs::unlinkat(&folder, name, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(kernel(removing())(error.into())),
    }
}

/// Lists all pinned namespaces, by name.
pub(super) fn list(names: &Names) -> Result<Vec<Namespace>> {
    listed(names, |found| matches!(found, Found::Pin(_)))
}

/// Lists pinned namespaces and broken pins. Other things in their folder belong to somebody else.
pub(super) fn entries(names: &Names) -> Result<Vec<Namespace>> {
    listed(names, |found| matches!(found, Found::Pin(_) | Found::Broken))
}

fn listed(names: &Names, wanted: impl Fn(Found) -> bool) -> Result<Vec<Namespace>> {
    let Some(folder) = folder(names)? else { return Ok(Vec::new()) };
    let failed = |error: Errno| {
        kernel(format!("listing network namespaces in {}", names.directory.display()))(error.into())
    };
    let mut listed = Vec::new();
    for entry in Dir::read_from(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let Ok(name) = entry.file_name().to_str() else { continue };
        let Ok(path) = names.namespace_path(name) else { continue };
        let found = found(&folder, name).map_err(kernel(format!("looking at {}", path.display())));
        if wanted(found?) {
            listed.push(Namespace { name: name.to_owned(), path });
        }
    }
    listed.sort();
    Ok(listed)
}

/// Runs `work` on a thread inside the namespace pinned at `path`.
pub(super) fn inside<T: Send>(
    path: &Path,
    name: &str,
    work: impl FnOnce() -> Result<T> + Send,
) -> Result<T> {
    let doing = format!("entering network namespace {}", path.display());
    let pin = match ::files::open_no_link(path, File::options().read(true)) {
        Ok(pin) if is_namespace(&pin).map_err(kernel(&*doing))? => pin,
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(kernel(doing)(error));
        }
        _ => return Err(Error::NamespaceMissing { doing, name: name.to_owned() }),
    };
    on_thread(move || {
        setns(&pin, CloneFlags::CLONE_NEWNET).map_err(|errno| kernel(doing)(errno.into()))?;
        work()
    })
}

/// Runs `work` on a thread inside a new namespace that ends with it.
pub(super) fn inside_scratch<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    on_thread(move || {
        unshare(CloneFlags::CLONE_NEWNET)
            .map_err(|errno| kernel("creating a scratch network namespace")(errno.into()))?;
        work()
    })
}

fn on_thread<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("netns".to_owned())
            .spawn_scoped(scope, work)
            .map_err(kernel("starting a thread for a network namespace"))?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Brings the calling thread's namespace up: loopback and settings.
fn prepare(doing: &str, socket: &mut RouteSocket) -> Result<()> {
    for (setting, value) in SETTINGS {
        set(setting, value)?;
    }
    let loopback = LinkUnspec::new_with_index(LOOPBACK_INDEX).up().build();
    socket
        .one(RouteNetlinkMessage::SetLink(loopback), NLM_F_CREATE)
        .map_err(kernel(format!("{doing}: bringing lo up")))
}

/// Writes a setting below /proc/sys, as the calling thread's namespace has it, unless it holds
/// that value already (so that a read-only /proc/sys with the right value is no error).
pub(super) fn set(setting: &str, value: &str) -> Result<()> {
    let path = Path::new("/proc/sys").join(setting);
    if std::fs::read_to_string(&path).is_ok_and(|now| now.trim() == value) {
        return Ok(());
    }
    std::fs::write(&path, value).map_err(kernel(format!("setting {} to {value:?}", path.display())))
}

fn pin(place: &OwnedFd) -> io::Result<()> {
    let source = Some("/proc/thread-self/ns/net");
    mount(source, &by_descriptor(place), None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
    Ok(())
}

fn is_namespace(file: impl AsFd) -> io::Result<bool> {
    Ok(u64::try_from(fstatfs(file)?.f_type) == Ok(NSFS_MAGIC))
}

/// Something with the name of a pin.
enum Found {
    Nothing,
    Pin(OwnedFd),
    /// An empty file, which a reboot or an interrupted run left.
    Broken,
    /// Something that Gantry never makes.
    Other,
}

/// Opens the folder of the pins; None if there is none. A link in its place, or in that of the
/// folder around it, would lead to files and mounts of others.
fn folder(names: &Names) -> Result<Option<OwnedFd>> {
    let doing = || format!("opening {}", names.directory.display());
    let ours = names.run_directory.as_ref().unwrap_or(&names.directory);
    let around = ours.parent().unwrap_or(Path::new("/"));
    let within = names.directory.strip_prefix(around).unwrap_or(&names.directory);
    let open = || {
        let flags = OFlags::DIRECTORY | OFlags::CLOEXEC;
        let around = rustix::fs::open(around, flags | OFlags::PATH, Mode::empty())?;
        let how = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
        rustix::fs::openat2(&around, within, flags, Mode::empty(), how)
    };
    match open() {
        Ok(folder) => Ok(Some(folder)),
        Err(Errno::NOENT) => Ok(None),
        Err(Errno::NOTDIR | Errno::LOOP) => Err(kernel(doing())(in_its_place("folder"))),
        Err(error) => Err(kernel(doing())(error.into())),
    }
}

fn made_folder(names: &Names) -> Result<OwnedFd> {
    if let Some(folder) = folder(names)? {
        return Ok(folder);
    }
    let directory = &names.directory;
    let doing = || format!("making directory {}", directory.display());
    let made = DirBuilder::new().recursive(true).mode(0o700).create(directory);
    made.map_err(kernel(doing()))?;
    folder(names)?.ok_or_else(|| kernel(doing())(io::ErrorKind::NotFound.into()))
}

fn found(folder: &OwnedFd, name: &str) -> io::Result<Found> {
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let found = match openat(folder, name, flags, Mode::empty()) {
        Ok(found) => found,
        Err(Errno::NOENT) => return Ok(Found::Nothing),
        Err(error) => return Err(error.into()),
    };
    if is_namespace(&found)? {
        return Ok(Found::Pin(found));
    }
    let stat = fstat(&found)?;
    let is_file = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
    Ok(if is_file && stat.st_size == 0 { Found::Broken } else { Found::Other })
}

/// Opens the empty file on which a namespace is pinned, and makes it if there is none.
fn place(folder: &OwnedFd, name: &str) -> io::Result<OwnedFd> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
    match openat(folder, name, flags, Mode::from_raw_mode(0o600)) {
        Ok(_) | Err(Errno::EXIST) => {}
        Err(error) => return Err(error.into()),
    }
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let place = openat(folder, name, flags, Mode::empty())?;
    let stat = fstat(&place)?;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile if stat.st_size == 0 => Ok(place),
        _ => Err(in_its_place("pin of a namespace")),
    }
}

/// Returns a path that leads to what is open, whatever has its name by now.
fn by_descriptor(open: &OwnedFd) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}", open.as_raw_fd()))
}

fn in_its_place(what: &str) -> io::Error {
    let why = format!("something that is no {what} is in its place: move it away");
    io::Error::new(io::ErrorKind::InvalidData, why)
}
