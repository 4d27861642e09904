//! The words of the OCI and Docker image formats: content addresses, manifests, image references.
//! Texts and bytes in, plain values out. Knows no registry, no store, no file and no clock.

#![warn(missing_docs)]

pub mod digest;
pub mod manifest;
pub mod reference;
