//! The system call filter of containers: `profile` says what is allowed, `filter` turns it into
//! the kernel's program, and the shim loads it.
//!
//! The program is made directly, without libseccomp: building it takes microseconds instead of
//! milliseconds at every container start, and the binary needs no C library for it.

mod filter;
mod profile;

pub(crate) use filter::Instruction;

use crate::spec::Capabilities;

/// The filter that Docker would give a container with these capabilities.
pub(crate) fn docker_default(capabilities: Capabilities) -> Vec<Instruction> {
    let (rules, newest) = profile::docker_default(capabilities);
    filter::program(&rules, newest)
}
