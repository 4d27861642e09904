//! The users of a sandbox that has its own: makes their namespace, and becomes one of them.
//!
//! The host's root sets up everything of a container, and only then enters the namespace: so the
//! container's root owns neither its mounts nor its network nor any other kernel object, regardless
//! of its capabilities.

use std::convert::Infallible;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use kernel::userns::{self, IDS, IdRange};
use nix::errno::Errno;
use nix::fcntl::OFlag;
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::waitpid;
use nix::unistd::{Gid, Pid, Uid, pipe2, setegid, setfsgid, setfsuid, setgroups};
use nix::unistd::{seteuid, setresgid, setresuid};

use super::sys;
use crate::spec::{Failure, FailureKind, User};

/// All capabilities that a process is permitted.
const ALL_CAPABILITIES: u64 = u64::MAX;

/// A user namespace and the host's ids of its users.
#[derive(Debug)]
pub(super) struct Users {
    range: IdRange,
    namespace: OwnedFd,
}

impl Users {
    /// Makes the namespace. Its owner is its own root's id on the host, which no account has: so
    /// objects that the kernel counts for an owner, such as inotify instances, are not counted for
    /// the host's root.
    pub(super) fn make(range: IdRange) -> Result<Users, Failure> {
        let failed = |errno| cannot("make a user namespace", errno);
        let (said, saying) = pipe2(OFlag::O_CLOEXEC).map_err(failed)?;
        let first = sys::fork(|| be_its_first_process(range, &saying)).map_err(failed)?;
        drop(saying);
        let made = wait_until_said(&said).map_err(failed).and_then(|()| {
            let mapped = userns::write_maps(first.as_raw(), range);
            let opened = mapped.and_then(|()| userns::open(first.as_raw()));
            opened.map_err(|error| cannot("set up a user namespace", &error))
        });
        end(first);
        Ok(Users { range, namespace: made? })
    }

    /// Returns the namespace; keep it open until [`Users::enter`].
    pub(super) fn namespace(&self) -> BorrowedFd<'_> {
        self.namespace.as_fd()
    }

    /// Returns the host's ids of its users.
    pub(super) fn range(&self) -> IdRange {
        self.range
    }

    /// Makes later files belong to the container's root, although this process still is the host's
    /// root.
    pub(super) fn make_for_their_root(&self) -> Result<(), Failure> {
        let root = self.range.root();
        setfsgid(Gid::from_raw(root));
        setfsuid(Uid::from_raw(root));
        // Another id for files drops the capabilities with which root passes their permissions.
        sys::set_capabilities(ALL_CAPABILITIES)
            .map_err(|errno| cannot("set up files for the container's root", errno))
    }

    /// Makes this process the root of the namespace, with all capabilities there and none outside.
    pub(super) fn enter(&self) -> Result<(), Failure> {
        let (uid, gid) = (Uid::from_raw(0), Gid::from_raw(0));
        setns(&self.namespace, CloneFlags::CLONE_NEWUSER)
            .and_then(|()| setgroups(&[]))
            .and_then(|()| setresgid(gid, gid, gid))
            .and_then(|()| setresuid(uid, uid, uid))
            .map_err(|errno| cannot("enter the user namespace", errno))
    }
}

/// Returns the host's id of a container's user; an error if it has none.
pub(super) fn host_id(users: Option<&Users>, user: &User) -> Result<u32, Failure> {
    let Some(users) = users else { return Ok(user.uid) };
    let groups = std::iter::once(user.gid).chain(user.groups.iter().copied());
    let unknown = std::iter::once(user.uid).chain(groups).find(|id| *id >= IDS);
    match (unknown, users.range.host_id(user.uid)) {
        (None, Some(uid)) => Ok(uid),
        (id, _) => {
            let message = format!(
                "cannot become user {} of group {}: {} is not among the {IDS} users and groups of \
                 its user namespace",
                user.uid,
                user.gid,
                id.unwrap_or(user.uid)
            );
            Err(Failure::new(FailureKind::BadUser, message))
        }
    }
}

/// Replaces users and groups in the options of a file system by the host's ids: the host's root
/// mounts it.
pub(super) fn on_host(users: Option<&Users>, options: Vec<String>) -> Result<Vec<String>, Failure> {
    let Some(users) = users else { return Ok(options) };
    let each = options.into_iter().map(|option| match option.split_once('=') {
        Some((key @ ("uid" | "gid"), id)) => {
            let known = id.parse().ok().and_then(|id| users.range.host_id(id));
            let known = known.ok_or_else(|| {
                let message = format!("cannot mount with option {option:?}: no such user or group");
                Failure::new(FailureKind::Mount, message)
            });
            known.map(|id| format!("{key}={id}"))
        }
        Some(_) | None => Ok(option),
    });
    each.collect()
}

/// Makes the namespace, reports the result, and waits to be killed.
fn be_its_first_process(range: IdRange, saying: &OwnedFd) -> Infallible {
    let made = setegid(Gid::from_raw(range.root()))
        .and_then(|()| seteuid(Uid::from_raw(range.root())))
        // Some systems forbid processes without capabilities to make one.
        .and_then(|()| sys::set_capabilities(ALL_CAPABILITIES))
        .and_then(|()| unshare(CloneFlags::CLONE_NEWUSER))
        // This step is last, because each of the steps before undoes it.
        .and_then(|()| nix::sys::prctl::set_pdeathsig(Signal::SIGKILL));
    let number = made.map_or_else(|errno| errno as i32, |()| 0);
    if nix::unistd::write(saying, &number.to_le_bytes()).is_err() {
        // The supervisor is gone.
        sys::exit_now(1);
    }
    loop {
        nix::unistd::pause();
    }
}

fn wait_until_said(said: &OwnedFd) -> nix::Result<()> {
    let mut number = [0; 4];
    loop {
        match nix::unistd::read(said, &mut number) {
            Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno),
            Ok(4) => break,
            // The process was killed.
            Ok(_) => return Err(Errno::ECHILD),
        }
    }
    match i32::from_le_bytes(number) {
        0 => Ok(()),
        errno => Err(Errno::from_raw(errno)),
    }
}

fn end(process: Pid) {
    let _gone = kill(process, Signal::SIGKILL);
    while waitpid(process, None) == Err(Errno::EINTR) {}
}

fn cannot(doing: &str, errno: impl Into<crate::spec::Errno>) -> Failure {
    Failure::os(FailureKind::Namespace, format!("cannot {doing}"), errno)
}
