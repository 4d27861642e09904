//! Everything that survives a restart: rows in an engine, log events in segment files, blobs in
//! files of their own.
//!
//! It must not know what a row means: tables, keys and values are bytes here.

pub mod blobs;
pub mod bulk;
pub mod engine;
pub mod feed;
pub mod folder;
pub mod pattern;
pub mod series;
pub mod writer;
