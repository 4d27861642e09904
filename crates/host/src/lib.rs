//! placeholder

pub mod spool;
