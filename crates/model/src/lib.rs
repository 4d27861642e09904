//! The nouns of Gantry: ids, ARNs, rows, `State`, `Tx`, and the messages between control plane and
//! agent. Must not know any clock, I/O, randomness source, protocol or scheduling decision.

#![warn(clippy::wildcard_enum_match_arm)]

#[macro_use]
mod tables;

pub mod arn;
pub mod call;
pub mod clock;
pub mod cluster;
pub mod definition;
pub mod ecr;
pub mod encoding;
pub mod event;
pub mod failure;
pub mod find;
pub mod fleet;
pub mod host;
pub mod id;
pub mod instance;
pub mod link;
pub mod logs;
pub mod looks;
pub mod network;
pub mod partition;
pub mod random;
pub mod registry;
pub mod s3;
pub mod security;
pub mod service;
pub mod setting;
pub mod state;
pub mod table;
pub mod task;
pub mod texts;
pub mod token;
pub mod tx;
