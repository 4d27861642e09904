//! Amazon ECS.

use api::{Op, ReadError, Reader};

pub mod attribute;
pub mod cluster;
pub mod definition;
mod given;
pub mod identifier;
pub mod instance;
pub mod launch;
pub mod name;
pub mod operations;
pub mod page;
pub mod protection;
pub mod provider;
mod resource;
pub mod service;
pub mod setting;
pub mod shape;
pub mod tag;
pub mod task;

/// Reads a request; members that are given empty count as left out.
pub(crate) fn input<O: Op>(reader: &mut dyn Reader) -> Result<O::Input, ReadError> {
    given::without_empty(crate::operation::input::<O>(reader)?)
}
