//! Amazon ECS.

pub mod operations;
