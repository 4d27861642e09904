//! The Linux hands: images, root filesystems, namespaces, cgroups, networks and processes.
//! Nothing here knows what an ECS task is.

pub mod image;
pub mod net;
pub mod spool;
