//! Amazon ECS.

pub mod cluster;
pub mod definition;
pub mod identifier;
pub mod launch;
pub mod name;
pub mod operations;
pub mod page;
pub mod service;
pub mod shape;
pub mod tag;
pub mod task;
