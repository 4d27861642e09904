//! Rows as ECS shows them: one pure function for each shape.

pub mod cluster;
pub mod definition;
pub mod instance;
pub mod service;
pub mod task;
