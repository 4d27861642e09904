//! Bytes to typed requests and back: the AWS protocols, SigV4, error bodies, request ids.

pub mod answer;
pub mod route;
pub mod sigv4;
