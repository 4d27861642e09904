//! The doors of a region that speak HTTP: AWS's typed APIs, S3 and the image registry, and the
//! operator's. Bytes come and go here; what they mean is decided in `services` and `control`. It
//! knows no command line, and of the link only that a connection is handed over to it.

#![warn(missing_docs)]

mod caller;
mod checked;
mod commit;
pub mod door;
pub mod http;
pub mod incoming;
mod objects;
mod operator;
mod outgoing;
mod receive;
pub mod region;
mod registry;
mod socket;
pub mod sweep;
mod typed;

#[cfg(test)]
mod stage;
#[cfg(test)]
mod tests;
