//! Network namespaces: each is made on a separate thread and pinned by a bind mount of its file.
//!
//! The thread matters: unshare and setns move one thread, and a moved thread of an async runtime
//! would run other tasks in the wrong network.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, setns, unshare};
use rtnetlink::LinkUnspec;
use rtnetlink::packet_core::NLM_F_CREATE;
use rtnetlink::packet_route::RouteNetlinkMessage;

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
    if is_pinned(&namespace.path) {
        return Ok((namespace, None));
    }
    let doing = format!("creating network namespace {}", namespace.path.display());
    make_directory(&names.directory)?;
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&namespace.path)
        .map_err(kernel(&*doing))?;
    let done = on_thread(|| {
        unshare(CloneFlags::CLONE_NEWNET).map_err(|errno| kernel(&*doing)(errno.into()))?;
        let mut socket = RouteSocket::open().map_err(kernel(&*doing))?;
        prepare(&doing, &mut socket)?;
        pin(&namespace.path).map_err(kernel(&*doing))?;
        work(&namespace, &mut socket)
    })?;
    Ok((namespace, Some(done)))
}

/// Shuts the namespace's interfaces and removes its pin. Absence is fine.
///
/// The host ends are shut first and explicitly: the kernel frees a namespace some time after its
/// last process is gone, and until then the host would still route the address to it.
pub(super) fn destroy(names: &Names, name: &str) -> Result<()> {
    let path = names.namespace_path(name)?;
    link::shut(names, name)?;
    if is_pinned(&path) {
        umount2(&path, MntFlags::MNT_DETACH).map_err(|errno| {
            kernel(format!("unpinning network namespace {}", path.display()))(errno.into())
        })?;
    }
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(kernel(format!("removing {}", path.display()))(error))
        }
        _ => Ok(()),
    }
}

/// Lists all pinned namespaces, by name.
pub(super) fn list(names: &Names) -> Result<Vec<Namespace>> {
    let found = entries(names)?.into_iter().filter(|namespace| is_pinned(&namespace.path));
    Ok(found.collect())
}

/// Lists pinned namespaces and the plain files of broken pins.
pub(super) fn entries(names: &Names) -> Result<Vec<Namespace>> {
    let failed = |error| {
        kernel(format!("listing network namespaces in {}", names.directory.display()))(error)
    };
    let entries = match std::fs::read_dir(&names.directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let is_directory = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if let (false, Ok(name)) = (is_directory, entry.file_name().into_string()) {
            found.push(Namespace { name, path: entry.path() });
        }
    }
    found.sort();
    Ok(found)
}

/// Runs `work` on a thread inside the namespace pinned at `path`.
pub(super) fn inside<T: Send>(
    path: &Path,
    name: &str,
    work: impl FnOnce() -> Result<T> + Send,
) -> Result<T> {
    let doing = format!("entering network namespace {}", path.display());
    let pin = match ::files::open(path) {
        Ok(pin) if is_pinned(path) => pin,
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

fn pin(path: &Path) -> io::Result<()> {
    let source = Some("/proc/thread-self/ns/net");
    mount(source, path, None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
    Ok(())
}

fn is_pinned(path: &Path) -> bool {
    rustix::fs::statfs(path).is_ok_and(|stat| u64::try_from(stat.f_type) == Ok(NSFS_MAGIC))
}

fn make_directory(directory: &Path) -> Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)
        .map_err(kernel(format!("making directory {}", directory.display())))
}
