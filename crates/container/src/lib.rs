//! Containers: their specification, the supervisor that makes them and keeps their output, and the
//! agent's side of both. Knows nothing of images, of networks, or of what a container is for.
//!
//! [`spec`] is what both sides say to each other; neither it nor the supervisor knows [`runtime`].

#![warn(missing_docs)]

pub mod memory;
pub mod runtime;
mod seccomp;
pub mod shim;
pub mod spec;
pub mod spool;
