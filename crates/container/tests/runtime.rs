//! Real containers, as root, on a root file system made of busybox.
//!
//! By subject: `life` (create, start, stop, exec, attach), `confinement` (forbidden actions),
//! `output` (more than is read), `resources` (limits, statistics, devices), `filesystem` (root,
//! mounts), `unified` (cgroup version 2), `users` (users of a sandbox's own), `escapes` (escapes
//! that other runtimes had).

#[path = "runtime/support.rs"]
mod support;

#[path = "runtime/confinement.rs"]
mod confinement;
#[path = "runtime/escapes.rs"]
mod escapes;
#[path = "runtime/filesystem.rs"]
mod filesystem;
#[path = "runtime/life.rs"]
mod life;
#[path = "runtime/output.rs"]
mod output;
#[path = "runtime/resources.rs"]
mod resources;
#[path = "runtime/unified.rs"]
mod unified;
#[path = "runtime/users.rs"]
mod users;
