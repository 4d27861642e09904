//! The part of assignments that commits have touched.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use model::id::{SecurityGroupId, TaskId};

/// The part of what a host may hold that commits have touched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    /// Tasks that may have changed or moved.
    pub tasks: BTreeSet<TaskId>,
    /// Security groups whose rules may have changed.
    pub groups: BTreeSet<SecurityGroupId>,
    /// Addresses that came to a security group or left it.
    pub members: BTreeSet<(SecurityGroupId, Ipv4Addr)>,
}

impl Touched {
    /// Adds what other commits have touched.
    pub fn add(&mut self, more: Touched) {
        self.tasks.extend(more.tasks);
        self.groups.extend(more.groups);
        self.members.extend(more.members);
    }

    /// Returns the number of things that were touched.
    pub fn len(&self) -> usize {
        self.tasks.len() + self.groups.len() + self.members.len()
    }

    /// Returns true if nothing was touched.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
