//! The system call filter of containers: `profile` lists the allowed calls, `filter` turns the list
//! into the kernel's program, and the shim loads it.
//!
//! The program is built directly, without libseccomp: that takes microseconds instead of
//! milliseconds at every container start, and the binary needs no C library for it.

mod filter;
mod profile;

pub(crate) use filter::Instruction;

use crate::spec::Capabilities;

/// Returns the filter that Docker would give a container with these capabilities.
pub(crate) fn docker_default(capabilities: Capabilities) -> Vec<Instruction> {
    let (rules, newest) = profile::docker_default(capabilities);
    filter::program(&rules, newest)
}
