//! Network namespaces: each is made on a separate thread and pinned by a bind mount of its file.
//!
//! The thread matters: unshare and setns move one thread, and a moved thread of an async runtime
//! would run other tasks in the wrong network.

use std::path::{Path, PathBuf};

use nix::sched::{CloneFlags, setns, unshare};
use rtnetlink::LinkUnspec;
use rtnetlink::packet_core::NLM_F_CREATE;
use rtnetlink::packet_route::RouteNetlinkMessage;

use super::error::{Error, Result, kernel};
use super::netlink::RouteSocket;
use super::pins::{self, Found, Place};

/// The loopback interface has this index in every network namespace.
pub(super) const LOOPBACK_INDEX: u32 = 1;
/// Settings of a new namespace that images made for other engines rely on: every user may bind
/// port 80 and send pings.
const SETTINGS: [(&str, &str); 2] =
    [("net/ipv4/ip_unprivileged_port_start", "0"), ("net/ipv4/ping_group_range", "0\t2147483647")];

/// A pinned network namespace.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Namespace {
    /// The name of the pin, a file's name.
    pub name: String,
    /// The pin; open it, or give it to a runtime, to join the namespace.
    pub path: PathBuf,
}

impl Namespace {
    /// Returns the namespace that `path` pins, or would pin; its name is the file's.
    pub(super) fn at(path: PathBuf) -> Namespace {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Namespace { name, path }
    }

    /// Returns false if there is nothing, or something else, in the place of the pin.
    pub(super) fn is_pinned(&self) -> bool {
        matches!(pins::find(&self.path), Ok(Found::Pin(_)))
    }
}

/// Makes the namespace with its loopback up, or leaves it unchanged if it exists.
pub(super) fn create(namespace: &Namespace) -> Result<()> {
    if namespace.is_pinned() {
        return Ok(());
    }
    let place = reserve(namespace)?;
    on_thread(|| unshared(namespace, &place, |_| Ok(())))
}

/// Makes the file over which the namespace is pinned.
pub(super) fn reserve(namespace: &Namespace) -> Result<Place> {
    pins::make_place(&namespace.path).map_err(kernel(creating(namespace)))
}

/// Moves the calling thread into a new namespace, runs `work` in it with a socket of it, and pins
/// it over what [`reserve`] made if that succeeds. Call it from a thread that ends afterwards.
pub(super) fn unshared<T>(
    namespace: &Namespace,
    place: &Place,
    work: impl FnOnce(&mut RouteSocket) -> Result<T>,
) -> Result<T> {
    let doing = creating(namespace);
    unshare(CloneFlags::CLONE_NEWNET).map_err(|errno| kernel(&*doing)(errno.into()))?;
    let mut socket = RouteSocket::open().map_err(kernel(&*doing))?;
    prepare(&doing, &mut socket)?;
    let done = work(&mut socket)?;
    place.pin().map_err(kernel(&*doing))?;
    Ok(done)
}

fn creating(namespace: &Namespace) -> String {
    format!("creating network namespace {}", namespace.path.display())
}

/// Removes the namespace's pin. Absence is fine, and what is no pin stays. The kernel frees the
/// namespace some time after its last process is gone.
pub(super) fn unpin(path: &Path) -> Result<()> {
    pins::remove(path).map_err(kernel(format!("unpinning network namespace {}", path.display())))
}

/// Lists all namespaces pinned in a directory, by name.
pub(super) fn list(directory: &Path) -> Result<Vec<Namespace>> {
    let found = entries(directory)?.into_iter().filter(Namespace::is_pinned);
    Ok(found.collect())
}

/// Lists a directory's pinned namespaces and broken pins. Other things in it are somebody else's.
pub(super) fn entries(directory: &Path) -> Result<Vec<Namespace>> {
    let names = pins::list(directory)
        .map_err(kernel(format!("listing network namespaces in {}", directory.display())))?;
    let mut found: Vec<Namespace> =
        names.into_iter().map(|name| Namespace { path: directory.join(&name), name }).collect();
    found.sort();
    Ok(found)
}

/// Runs `work` on a thread inside the namespace.
pub(super) fn inside<T: Send>(
    namespace: &Namespace,
    work: impl FnOnce() -> Result<T> + Send,
) -> Result<T> {
    on_thread(|| {
        enter(namespace)?;
        work()
    })
}

/// Moves the calling thread, which must end afterwards, into the namespace.
pub(super) fn enter(namespace: &Namespace) -> Result<()> {
    let Namespace { name, path } = namespace;
    let doing = format!("entering network namespace {}", path.display());
    let pin = match pins::open(path).map_err(kernel(&*doing))? {
        Some(pin) => pin,
        None => return Err(Error::NamespaceMissing { doing, name: name.clone() }),
    };
    setns(&pin, CloneFlags::CLONE_NEWNET).map_err(|errno| kernel(doing)(errno.into()))
}

/// Runs `work` on a thread inside a new namespace that ends with it.
pub(super) fn inside_scratch<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    on_thread(move || {
        unshare(CloneFlags::CLONE_NEWNET)
            .map_err(|errno| kernel("creating a scratch network namespace")(errno.into()))?;
        work()
    })
}

pub(super) fn on_thread<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
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
