//! Everything done to the Linux host: images, root file systems, namespaces, cgroups, networks,
//! processes. Knows nothing of ECS.

pub mod cgroup;
pub mod claim;
pub mod image;
pub mod leftovers;
mod lock;
pub mod memory;
mod mount_attributes;
pub mod net;
pub mod runtime;
pub mod seal;
mod seccomp;
pub mod shim;
pub mod spool;
pub mod userns;
pub mod walk;
