//! Amazon ECS.

pub mod identifier;
pub mod operations;
pub mod page;
