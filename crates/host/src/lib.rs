//! The Linux hands: images, root filesystems, namespaces, cgroups, networks, processes.
//! Knows nothing of ECS.

pub mod image;
pub mod net;
pub mod spool;
