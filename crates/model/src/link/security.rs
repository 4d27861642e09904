//! The part of an assignment that tells a host who may speak to whom in its VPCs.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::id::{SecurityGroupId, Text, VpcId};
use crate::network::Cidr;
use crate::security::{Direction, Traffic};

/// The security groups that a host has to enforce, or what changed of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Security {
    /// True: there is nothing else to enforce.
    pub is_whole: bool,
    /// Interfaces that came to the host.
    pub interfaces: Vec<SecuredInterface>,
    /// Those who had an interface here and have none any more.
    pub gone: Vec<Text>,
    /// Groups of these interfaces, when they came or their rules changed.
    pub groups: Vec<SecuredGroup>,
    pub gone_groups: Vec<SecurityGroupId>,
    /// Groups that these rules name, when they came or their members changed.
    pub members: Vec<Members>,
    pub gone_members: Vec<SecurityGroupId>,
}

/// An interface on the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecuredInterface {
    /// The id of the task whose it is.
    pub owner: Text,
    pub vpc: VpcId,
    pub address: Ipv4Addr,
    pub groups: BTreeSet<SecurityGroupId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecuredGroup {
    pub id: SecurityGroupId,
    /// In order, none twice.
    pub rules: BTreeSet<SecuredRule>,
}

/// A rule as a host needs it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SecuredRule {
    pub direction: Direction,
    pub traffic: Traffic,
    pub peer: SecuredPeer,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SecuredPeer {
    Block(Cidr),
    Group(SecurityGroupId),
}

/// The addresses of a group's members, on this host and on others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Members {
    pub group: SecurityGroupId,
    /// True: the group has `come` and no other members.
    pub is_whole: bool,
    pub come: Vec<Ipv4Addr>,
    pub gone: Vec<Ipv4Addr>,
}

impl Security {
    /// Returns true if it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Security::default()
    }
}

/// Everything that a host has to enforce, put together from assignments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Secured {
    /// By owner.
    pub interfaces: BTreeMap<Text, SecuredInterface>,
    pub groups: BTreeMap<SecurityGroupId, BTreeSet<SecuredRule>>,
    pub members: BTreeMap<SecurityGroupId, BTreeSet<Ipv4Addr>>,
}

impl Secured {
    /// Takes in the part of an assignment.
    pub fn take(&mut self, security: Security) {
        if security.is_whole {
            *self = Secured::default();
        }
        for owner in &security.gone {
            self.interfaces.remove(owner);
        }
        for interface in security.interfaces {
            self.interfaces.insert(interface.owner.clone(), interface);
        }
        for group in &security.gone_groups {
            self.groups.remove(group);
        }
        for group in security.groups {
            self.groups.insert(group.id, group.rules);
        }
        for group in &security.gone_members {
            self.members.remove(group);
        }
        for Members { group, is_whole, come, gone } in security.members {
            let members = self.members.entry(group).or_default();
            if is_whole {
                members.clear();
            }
            for address in &gone {
                members.remove(address);
            }
            members.extend(come);
        }
    }
}
