//! The shapes of rows in ECS's responses: one pure function for each.

pub mod cluster;
pub mod definition;
pub mod instance;
pub mod service;
pub mod task;
