//! The Linux hands: images, root filesystems, namespaces, cgroups, networks, processes.
//! Knows nothing of ECS.
//! The Linux hands: images, root filesystems, namespaces, cgroups, networks and processes.
//! Nothing here knows what an ECS task is.

pub mod cgroup;
pub mod image;
pub mod net;
pub mod runtime;
mod seccomp;
pub mod shim;
pub mod spool;
