//! Container images without a daemon: names, registries, archives, unpacked layers, root file
//! systems. Knows nothing of tasks, of AWS, or of running containers.
//!
//! The flow: a [`oci::reference::Reference`] is pulled ([`pull`]) from a registry ([`registry`]) or
//! loaded from an archive ([`archive`]) into the [`store::Store`]; each layer is unpacked once
//! ([`unpack`]) and shared; [`rootfs`] mounts an image for one container.

pub mod archive;
pub mod build;
pub mod config;
mod hashing;
pub mod pull;
pub mod push;
pub mod registry;
pub mod rootfs;
pub mod shelf;
pub mod source;
mod standing;
pub mod store;
mod tar_reader;
pub mod unpack;
pub mod user;
