//! Containers, as the agent uses them: starts, adopts, fills and shuts down sandboxes.
//!
//! This side decides nothing and holds no state that matters. Each sandbox has a supervisor process
//! ([`crate::shim`]) that owns its containers and outlives the agent; everything needed to find it
//! again, or to learn how it ended, is in the sandbox's folder. Nothing here depends on ECS tasks.

mod capability;
mod error;
mod link;
mod name;
mod nursery;
mod open;
pub(crate) mod records;
mod sandbox;
mod spec;
mod terminal;
mod unresponsive;
mod users;

pub use capability::Capabilities;
pub(crate) use error::Errno;
pub use error::{Error, Failure, FailureKind};
pub use name::{BadName, MAX_NAME_BYTES, Name};
pub use open::{Attached, Runtime, RuntimeConfig};
pub use records::{ContainerState, ExitRecord, Phase};
pub use sandbox::{Event, Events, Sandbox};
pub(crate) use spec::standard_device_rules;
pub use spec::{
    ContainerSpec, Device, Entry, ExecResult, ExecSpec, MAX_EXEC_OUTPUT_BYTES, MAX_EXEC_TIMEOUT_MS,
    MAX_TEXT_BYTES, MIN_OUTPUT_BYTES, Mount, MountSource, Namespace, Namespaces, Output, Protocol,
    ReservedPort, Rlimit, Rootfs, SandboxSpec, Seccomp, TerminalSize, User, WhenFull,
};
pub use terminal::TerminalExec;
pub(crate) use unresponsive::{supervisors, take_down_all};
pub use users::Users;
