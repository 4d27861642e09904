//! Amazon ECS.

pub mod attribute;
pub mod cluster;
pub mod definition;
pub mod identifier;
pub mod instance;
pub mod launch;
pub mod name;
pub mod operations;
pub mod page;
pub mod protection;
pub mod provider;
pub mod service;
pub mod setting;
pub mod shape;
pub mod tag;
pub mod task;
