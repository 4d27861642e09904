//! The source of supervisors: a process that executes the program over a read-only mount of its
//! own, and forks.
//!
//! Otherwise a container with access to its supervisor's executable could overwrite it on the host
//! (CVE-2019-5736). The file itself is executed, because a copy in memory takes what the program
//! weighs; to replace the binary on disk disturbs no supervisor, because the file stays until the
//! last of them has ended, and cannot be written meanwhile.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};

use kernel::mount_attributes::{self, MountAttributes};
use nix::fcntl::{FcntlArg, SealFlag, fcntl};
use nix::libc::MOUNT_ATTR_RDONLY;
use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::CWD;
use rustix::mount::{OpenTreeFlags, open_tree};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use tokio::process::Command;

use crate::shim::SUBCOMMAND;
use crate::shim::order::{self, Order};

/// The source of supervisors.
#[derive(Debug)]
pub(super) struct Nursery {
    /// The program, which nobody can change by way of a process that executes it.
    program: OwnedFd,
    /// The process that forks; replaced when it is gone.
    spawner: Mutex<Spawner>,
}

/// The process that forks supervisors.
#[derive(Debug)]
struct Spawner {
    orders: OwnedFd,
    process: OwnedFd,
}

impl Nursery {
    /// Mounts the program for itself, or copies it if the kernel cannot, and starts the process.
    pub(super) fn open(program: &Path) -> io::Result<Nursery> {
        let program = mounted(program).or_else(|_errno| sealed_copy(program))?;
        let spawner = Mutex::new(spawn(&program)?);
        Ok(Nursery { program, spawner })
    }

    /// Starts a supervisor. Restarts the spawner first if it was killed.
    pub(super) fn order(&self, order: &Order) -> io::Result<()> {
        // No statement panics with a descriptor half changed, so a poisoned lock is safe to use.
        let mut spawner = self.spawner.lock().unwrap_or_else(PoisonError::into_inner);
        // A spawner killed in the middle of a fork leaves a child that holds the other end for a
        // moment: an order sent then would be lost.
        if spawner.is_gone()? {
            *spawner = spawn(&self.program)?;
        }
        match order::send(&spawner.orders, order) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                *spawner = spawn(&self.program)?;
                order::send(&spawner.orders, order)
            }
            other => other,
        }
    }
}

impl Spawner {
    fn is_gone(&self) -> io::Result<bool> {
        let mut process = [PollFd::new(&self.process, PollFlags::IN)];
        Ok(poll(&mut process, Some(&Timespec { tv_sec: 0, tv_nsec: 0 }))? > 0)
    }
}

/// Returns the file on a mount that is seen in no folder and read-only for ever.
fn mounted(program: &Path) -> io::Result<OwnedFd> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC;
    let mount = open_tree(CWD, program, flags)?;
    let read_only = MountAttributes { set: MOUNT_ATTR_RDONLY, ..MountAttributes::default() };
    mount_attributes::change(mount.as_fd(), &read_only, false)?;
    Ok(mount)
}

fn sealed_copy(program: &Path) -> io::Result<OwnedFd> {
    let flags = MFdFlags::MFD_CLOEXEC | MFdFlags::MFD_ALLOW_SEALING;
    let mut copy = File::from(memfd_create(c"gantry-shim", flags)?);
    io::copy(&mut File::open(program)?, &mut copy)?;
    let seals = SealFlag::F_SEAL_SEAL
        | SealFlag::F_SEAL_SHRINK
        | SealFlag::F_SEAL_GROW
        | SealFlag::F_SEAL_WRITE;
    fcntl(&copy, FcntlArg::F_ADD_SEALS(seals))?;
    Ok(copy.into())
}

/// Executes the program; the process ends when the sending end of its orders is closed.
fn spawn(program: &OwnedFd) -> io::Result<Spawner> {
    let flags = SockFlag::SOCK_CLOEXEC;
    let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, flags)?;
    let child = Command::new(format!("/proc/self/fd/{}", program.as_raw_fd()))
        .arg0("gantry")
        .arg(SUBCOMMAND)
        .env_clear()
        // Ctrl-C is meant for this process, which ends in order and needs the spawner until then.
        .process_group(0)
        .stdin(Stdio::from(theirs))
        .stdout(Stdio::null())
        .spawn()?;
    let pid = child.id().and_then(|pid| Pid::from_raw(pid.cast_signed()));
    let gone = || io::Error::other("it ended at once");
    let process = pidfd_open(pid.ok_or_else(gone)?, PidfdFlags::empty())?;
    // Nothing waits for it here: tokio reaps it if it ends before this process does.
    drop(child);
    Ok(Spawner { orders: ours, process })
}
