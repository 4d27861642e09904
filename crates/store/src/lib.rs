//! The durable data of a region: rows in an engine, log events in segment files, blobs in files of
//! their own.
//!
//! It must not know the meaning of a row: tables, keys and values are bytes here.

#![warn(missing_docs)]

pub mod blobs;
pub mod bulk;
pub mod engine;
pub mod feed;
pub mod folder;
pub mod series;
pub mod writer;
