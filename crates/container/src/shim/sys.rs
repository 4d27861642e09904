//! System calls that no crate in use wraps safely.
#![expect(unsafe_code, reason = "this is where the shim's system calls are")]

use std::ffi::CString;
use std::io;
use std::mem::size_of;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::SigSet;
use nix::unistd::{ForkResult, Pid};

use crate::seccomp;

/// Forks; `child` never returns. The caller must be the only thread of its process.
#[expect(unreachable_code, reason = "the compiler knows, too, that the child never returns")]
pub(super) fn fork(child: impl FnOnce() -> std::convert::Infallible) -> nix::Result<Pid> {
    // SAFETY: the shim has one thread (it starts none and is dispatched before any other), so the
    // child has a whole copy of it and may run ordinary code.
    match unsafe { nix::unistd::fork() }? {
        ForkResult::Parent { child } => Ok(child),
        ForkResult::Child => match child() {},
    }
}

/// `struct clone_args` as far as Linux 5.7 knows it.
#[repr(C)]
#[derive(Default)]
struct CloneArguments {
    flags: u64,
    pidfd: u64,
    child_tid: u64,
    parent_tid: u64,
    exit_signal: u64,
    stack: u64,
    stack_size: u64,
    tls: u64,
    set_tid: u64,
    set_tid_size: u64,
    cgroup: u64,
}

/// Forks into a version 2 cgroup, by its open folder. The caller must be its process's only thread.
pub(super) fn fork_into_cgroup(cgroup: BorrowedFd<'_>) -> nix::Result<ForkResult> {
    let arguments = CloneArguments {
        flags: CLONE_INTO_CGROUP,
        exit_signal: libc::SIGCHLD as u64,
        cgroup: u64::from(cgroup.as_raw_fd().cast_unsigned()),
        ..CloneArguments::default()
    };
    let size = size_of::<CloneArguments>();
    // SAFETY: the arguments outlive the call, which is told their size. Without CLONE_VM and with
    // no stack given this is a fork: the copy has its own memory and goes on here. There is one
    // thread, so no lock is held by another.
    match Errno::result(unsafe { libc::syscall(libc::SYS_clone3, &raw const arguments, size) })? {
        0 => Ok(ForkResult::Child),
        // Process ids are far below the limit of an i32.
        child => Ok(ForkResult::Parent { child: Pid::from_raw(child as i32) }),
    }
}

/// Ends this process at once, without running exit handlers that belong to the parent.
pub(super) fn exit_now(code: i32) -> ! {
    // SAFETY: always sound; nothing runs afterwards.
    unsafe { libc::_exit(code) }
}

/// The flag of `clone3` from `linux/sched.h`.
const CLONE_INTO_CGROUP: u64 = 0x2_0000_0000;

/// `struct sock_fprog`.
#[repr(C)]
struct FilterProgram {
    count: u16,
    instructions: *const seccomp::Instruction,
}

/// Activates a system call filter for this process and its descendants.
pub(super) fn set_seccomp_filter(program: &[seccomp::Instruction]) -> nix::Result<()> {
    let count = u16::try_from(program.len()).map_err(|_| Errno::E2BIG)?;
    let program = FilterProgram { count, instructions: program.as_ptr() };
    // SAFETY: the program and its instructions outlive the call; the kernel checks and copies them.
    let result = unsafe {
        libc::syscall(libc::SYS_seccomp, libc::SECCOMP_SET_MODE_FILTER, 0, &raw const program)
    };
    Errno::result(result).map(drop)
}

/// Drops a capability from the bounding set for good.
pub(super) fn drop_bounding_capability(number: u64) -> nix::Result<()> {
    // SAFETY: takes two numbers and touches no memory.
    Errno::result(unsafe { libc::prctl(libc::PR_CAPBSET_DROP, number, 0, 0, 0) }).map(drop)
}

/// `struct __user_cap_header_struct`.
#[repr(C)]
struct CapabilityHeader {
    version: u32,
    pid: i32,
}

/// `struct __user_cap_data_struct`; two of them make 64 bits.
#[repr(C)]
#[derive(Clone, Copy)]
struct CapabilityWords {
    effective: u32,
    permitted: u32,
    inheritable: u32,
}

/// Sets the effective and permitted set to these capabilities, without those that this process
/// lacks: in a container the agent may lack some. The inheritable set becomes empty.
pub(super) fn set_capabilities(bits: u64) -> nix::Result<()> {
    const VERSION_3: u32 = 0x2008_0522;
    let mut header = CapabilityHeader { version: VERSION_3, pid: 0 };
    let mut sets = [CapabilityWords { effective: 0, permitted: 0, inheritable: 0 }; 2];
    // SAFETY: version 3 writes one header and two words structures, which is what is passed.
    let result = unsafe { libc::syscall(libc::SYS_capget, &raw mut header, sets.as_mut_ptr()) };
    Errno::result(result)?;
    for (set, wanted) in sets.iter_mut().zip([bits as u32, (bits >> 32) as u32]) {
        set.permitted &= wanted;
        set.effective = set.permitted;
        set.inheritable = 0;
    }
    // SAFETY: version 3 reads one header and two words structures, which is what is passed.
    let result = unsafe { libc::syscall(libc::SYS_capset, &raw const header, sets.as_ptr()) };
    Errno::result(result).map(drop)
}

/// Makes a copy of this process with the same parent. The caller must be its only thread.
pub(super) fn fork_sibling() -> nix::Result<ForkResult> {
    let flags = libc::CLONE_PARENT | libc::SIGCHLD;
    // SAFETY: without CLONE_VM and with no stack given this is a fork: the copy has its own memory
    // and goes on here. There is one thread, so no lock is held by another.
    match Errno::result(unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) })? {
        0 => Ok(ForkResult::Child),
        // Process ids are far below the limit of an i32.
        child => Ok(ForkResult::Parent { child: Pid::from_raw(child as i32) }),
    }
}

/// Closes every descriptor above 2 but these, regardless of its owner. Only for a forked child that
/// never returns to those owners: it executes a command or exits.
pub(super) fn close_all_but(kept: &[BorrowedFd<'_>]) {
    let mut kept: Vec<u32> = kept.iter().map(|fd| fd.as_raw_fd().cast_unsigned()).collect();
    kept.sort_unstable();
    let mut first = 3;
    for end in kept.into_iter().chain([u32::MAX]) {
        if first < end {
            // SAFETY: touches no memory; see above for the owners.
            unsafe {
                libc::syscall(libc::SYS_close_range, first, end - 1, 0);
            }
        }
        first = first.max(end.saturating_add(1));
    }
}

/// Closes every descriptor from `first` on. Only for a process that will never use them again.
pub(super) fn close_from(first: u32) {
    // SAFETY: touches no memory. Owners of these descriptors are never dropped: the caller loops
    // until it exits without unwinding.
    unsafe {
        libc::syscall(libc::SYS_close_range, first, u32::MAX, 0);
    }
}

/// Closes a descriptor that other code owns, in a process that never returns to that owner.
pub(super) fn close(descriptor: impl AsFd) {
    // SAFETY: touches no memory. The owner is in the frames of the parent's code, which a forked
    // child, the only caller, leaves for good by exiting.
    unsafe {
        libc::close(descriptor.as_fd().as_raw_fd());
    }
}

/// Largest number of a signal, real-time ones included. `nix` knows those up to 31 only.
pub(super) const LAST_SIGNAL: i32 = 64;

/// Unblocks all signals and resets each to its default action: Rust programs ignore SIGPIPE, and
/// the process that started the agent may have ignored others.
pub(super) fn reset_signals() -> nix::Result<()> {
    for number in 1..=LAST_SIGNAL {
        // SAFETY: installs no handler. The C library refuses the two that are its own, and the
        // kernel those that cannot be changed.
        unsafe { libc::signal(number, libc::SIG_DFL) };
    }
    SigSet::all().thread_unblock()
}

/// Sends a signal of any number.
pub(super) fn send_signal(process: Pid, number: i32) -> nix::Result<()> {
    // SAFETY: takes two numbers and touches no memory.
    Errno::result(unsafe { libc::kill(process.as_raw(), number) }).map(drop)
}

/// Waits for one of the signals, which are blocked; returns its number.
pub(super) fn wait_for_signal(signals: &SigSet) -> nix::Result<i32> {
    let mut number = 0;
    // SAFETY: the set and the number outlive the call.
    match unsafe { libc::sigwait(signals.as_ref(), &raw mut number) } {
        0 => Ok(number),
        errno => Err(Errno::from_raw(errno)),
    }
}

/// A child that has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ended {
    pub(super) pid: Pid,
    /// 128 + N when signal N ended it.
    pub(super) code: i32,
    pub(super) signal: Option<i32>,
}

/// Reaps a child that has ended, by any signal or exit; None if there is none.
pub(super) fn take_ended() -> Option<Ended> {
    loop {
        let mut status = 0;
        // SAFETY: the status outlives the call.
        match Errno::result(unsafe { libc::waitpid(-1, &raw mut status, libc::WNOHANG) }) {
            Ok(0) => return None,
            Ok(pid) => {
                let signal = libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status));
                let code = signal.map_or_else(|| libc::WEXITSTATUS(status), |number| 128 + number);
                return Some(Ended { pid: Pid::from_raw(pid), code, signal });
            }
            Err(Errno::EINTR) => {}
            Err(_) => return None,
        }
    }
}

/// Makes a terminal the calling session's own.
pub(super) fn take_terminal(terminal: BorrowedFd<'_>) -> nix::Result<()> {
    // SAFETY: the descriptor is open and the request takes a number.
    Errno::result(unsafe { libc::ioctl(terminal.as_raw_fd(), libc::TIOCSCTTY, 0) }).map(drop)
}

/// Brings up the loopback interface of the current network namespace.
pub(super) fn loopback_up(socket: BorrowedFd<'_>) -> nix::Result<()> {
    // SAFETY: all-zero bytes are a valid ifreq.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_name[..2].copy_from_slice(&[b'l' as libc::c_char, b'o' as libc::c_char]);
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as i16;
    // SAFETY: the descriptor is an open socket and the request, with a terminated name, outlives
    // the call.
    let result = unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request) };
    Errno::result(result).map(drop)
}

/// Executes a program in this process; returns only if that fails.
pub(super) fn execute(path: &CString, argv: &[CString], env: &[CString]) -> Errno {
    match nix::unistd::execve(path, argv, env) {
        Ok(never) => match never {},
        Err(errno) => errno,
    }
}

/// Sets a resource limit by its number, on this process.
pub(super) fn set_rlimit(resource: u32, soft: u64, hard: u64) -> io::Result<()> {
    let limit = libc::rlimit { rlim_cur: soft, rlim_max: hard };
    // SAFETY: the limit outlives the call; an unknown number is an error.
    match unsafe { libc::setrlimit(resource as _, &raw const limit) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
