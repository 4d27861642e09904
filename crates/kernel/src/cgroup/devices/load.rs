//! The two `bpf` system calls that load and attach a device program.
#![expect(unsafe_code, reason = "no crate in use wraps bpf(2); two calls do not justify one")]

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use nix::libc;

use super::Instruction;

const BPF_PROG_LOAD: libc::c_int = 5;
const BPF_PROG_ATTACH: libc::c_int = 8;
const BPF_PROG_TYPE_CGROUP_DEVICE: u32 = 15;
const BPF_CGROUP_DEVICE: u32 = 6;
/// The flag that keeps programs of parents and other tools active beside ours.
const BPF_F_ALLOW_MULTI: u32 = 2;

/// `union bpf_attr` for loading, its used part; the kernel takes the rest as zero.
#[repr(C)]
#[derive(Default)]
struct Load {
    program_type: u32,
    instruction_count: u32,
    instructions: u64,
    license: u64,
    log_level: u32,
    log_size: u32,
    log_buffer: u64,
    kernel_version: u32,
    flags: u32,
}

/// `union bpf_attr` for attaching.
#[repr(C)]
struct Attach {
    cgroup: u32,
    program: u32,
    attach_type: u32,
    flags: u32,
}

pub(super) fn load(program: &[Instruction]) -> io::Result<OwnedFd> {
    let mut attributes = Load {
        program_type: BPF_PROG_TYPE_CGROUP_DEVICE,
        // A container has a few instructions per device.
        instruction_count: program.len() as u32,
        instructions: program.as_ptr() as u64,
        license: c"Apache-2.0".as_ptr() as u64,
        ..Load::default()
    };
    // SAFETY: the attributes, the instructions and the licence outlive the call, and the count is
    // that of the instructions; the kernel verifies the program and copies all of it.
    let fd = unsafe {
        libc::syscall(
            libc::SYS_bpf,
            BPF_PROG_LOAD,
            &raw mut attributes,
            std::mem::size_of::<Load>(),
        )
    };
    match fd {
        -1 => Err(io::Error::last_os_error()),
        // SAFETY: the call succeeded, so this is a new descriptor without another owner.
        fd => Ok(unsafe { OwnedFd::from_raw_fd(fd as i32) }),
    }
}

pub(super) fn attach(program: &OwnedFd, cgroup: &File) -> io::Result<()> {
    let mut attributes = Attach {
        // Open descriptors are never negative.
        cgroup: cgroup.as_raw_fd().cast_unsigned(),
        program: program.as_raw_fd().cast_unsigned(),
        attach_type: BPF_CGROUP_DEVICE,
        flags: BPF_F_ALLOW_MULTI,
    };
    // SAFETY: the attributes outlive the call and both descriptors are open.
    let result = unsafe {
        libc::syscall(
            libc::SYS_bpf,
            BPF_PROG_ATTACH,
            &raw mut attributes,
            std::mem::size_of::<Attach>(),
        )
    };
    match result {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}
