//! System calls that no crate in use wraps safely.
#![expect(unsafe_code, reason = "this is where the system calls for user namespaces are")]

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::{SigSet, SigmaskHow, Signal, kill, pthread_sigmask};
use nix::sys::wait::waitpid;
use nix::unistd::Pid;

use crate::mount_attributes::{self, MountAttributes};

/// The size of the stack: more than the process's one system call needs.
const STACK_BYTES: usize = 16 * 1024;

/// `MOUNT_ATTR_IDMAP` of `linux/mount.h`.
const MAP_OWNERS: u64 = 0x0010_0000;

/// Calls `look` with an idle process that is the first of a new user namespace, and ends it
/// afterwards. Safe in programs with threads: nothing is copied as by a fork.
pub(super) fn with_process_in_new_namespace<T>(
    look: impl FnOnce(i32) -> io::Result<T>,
) -> io::Result<T> {
    let idle = Idle::start()?;
    look(idle.process.as_raw())
}

/// A process that waits to be killed, on a separate stack in our memory.
struct Idle {
    process: Pid,
    _stack: Vec<u8>,
}

impl Idle {
    fn start() -> nix::Result<Idle> {
        let mut stack = vec![0; STACK_BYTES];
        let top = stack.as_mut_ptr_range().end;
        let mut before = SigSet::empty();
        // The process inherits the blocked signals, so no handler of ours runs in it.
        pthread_sigmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::all()), Some(&mut before))?;
        // SAFETY: the process shares our memory and touches none of it but its stack, see `idle`.
        // The stack grows down from `top`, which libc aligns, and outlives it: see `drop`.
        let process = Errno::result(unsafe {
            let flags = libc::CLONE_VM | libc::CLONE_NEWUSER | libc::SIGCHLD;
            libc::clone(idle, top.cast(), flags, std::ptr::null_mut())
        });
        let restored = before.thread_set_mask();
        let idle = Idle { process: Pid::from_raw(process?), _stack: stack };
        restored.map(|()| idle)
    }
}

impl Drop for Idle {
    fn drop(&mut self) {
        let killed = kill(self.process, Signal::SIGKILL);
        // The process is our child and not yet waited for, and SIGKILL cannot be blocked.
        assert_eq!(killed, Ok(()), "an idle process cannot be killed");
        // Any other result means that it was already reaped: SIGCHLD may be ignored.
        while waitpid(self.process, None) == Err(Errno::EINTR) {}
    }
}

/// Waits, with all signals blocked, for SIGKILL: the call never returns, not even to set `errno`,
/// which belongs to the parent.
extern "C" fn idle(_nothing: *mut libc::c_void) -> libc::c_int {
    // SAFETY: no descriptors to look at, no time limit, no signal mask: touches no memory.
    unsafe {
        let nothing = std::ptr::null::<libc::c_void>();
        libc::syscall(libc::SYS_ppoll, nothing, 0_usize, nothing, nothing, 0_usize);
    }
    0
}

/// Maps the owners that a detached mount shows with a user namespace, and makes the mount private:
/// mounts that others make below the folder do not appear in it.
pub(super) fn map_owners(mount: BorrowedFd<'_>, user_namespace: BorrowedFd<'_>) -> nix::Result<()> {
    let attributes = MountAttributes {
        set: MAP_OWNERS,
        clear: 0,
        propagation: libc::MS_PRIVATE,
        user_namespace: u64::from(user_namespace.as_raw_fd().cast_unsigned()),
    };
    mount_attributes::change(mount, &attributes, false)
}
