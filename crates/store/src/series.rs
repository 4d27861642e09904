//! Data that only grows at its end: log events. Each kind has its own files and limits.

pub mod logs;
