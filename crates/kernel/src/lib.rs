//! The features of Linux that containers are made from and no crate wraps: control groups, user
//! namespaces, attributes of mounts. Knows nothing of images, containers or networks.

#![warn(missing_docs)]

pub mod cgroup;
pub mod mount_attributes;
pub mod userns;
