//! One module for each command.

pub(crate) mod agent;
pub(crate) mod completions;
pub(crate) mod doctor;
pub(crate) mod down;
pub(crate) mod env;
pub(crate) mod image;
pub(crate) mod logs;
pub(crate) mod ps;
pub(crate) mod reset;
pub(crate) mod server;
pub(crate) mod status;
mod table;
pub(crate) mod up;
