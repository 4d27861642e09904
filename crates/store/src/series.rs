//! Data that only ever grows at its end: log events. Each kind has files and limits of its own.

pub mod logs;
