//! The AWS protocols: typed requests from bytes and responses back, SigV4, error bodies, request
//! ids.

pub mod answer;
pub mod body;
pub mod cbor;
pub mod form;
pub mod inflate;
pub mod range;
pub mod registry;
pub mod route;
pub mod s3;
pub mod sigv4;
mod xml;
