//! The part of an assignment about security groups: a host's interfaces, the rules of their groups, and the
//! members of the groups that these rules name. A change costs what it touches, never all members.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::id::{SecurityGroupId, TaskId, Text};
use model::link::{Members, SecuredGroup, SecuredInterface, SecuredPeer, SecuredRule, Security};
use model::security::{Peer, SecurityGroup};
use model::state::State;
use model::task::Task;

use super::touched::Touched;

/// The security groups that a host was sent, as far as a difference needs them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SentSecurity {
    /// The groups of each interface, by its owner.
    interfaces: BTreeMap<Text, BTreeSet<SecurityGroupId>>,
    /// The groups of interfaces, with how many have them and the groups that their rules name.
    groups: BTreeMap<SecurityGroupId, (usize, BTreeSet<SecurityGroupId>)>,
    /// The groups that rules name, with how many groups do.
    peers: BTreeMap<SecurityGroupId, usize>,
}

impl SentSecurity {
    /// Returns the groups of which a host that was sent this has to know all changes.
    pub fn groups(&self) -> impl Iterator<Item = &SecurityGroupId> {
        self.groups.keys().chain(self.peers.keys())
    }

    /// Counts what was sent after this.
    pub(super) fn take(&mut self, security: &Security) {
        if security.is_whole {
            *self = SentSecurity::default();
        }
        for owner in &security.gone {
            self.exchange(owner, None);
        }
        for interface in &security.interfaces {
            self.exchange(&interface.owner, Some(interface.groups.clone()));
        }
        for group in &security.groups {
            self.name(&group.id, peers(&group.rules));
        }
        for group in &security.gone_groups {
            self.name(group, BTreeSet::new());
            self.groups.remove(group);
        }
    }

    fn exchange(&mut self, owner: &Text, groups: Option<BTreeSet<SecurityGroupId>>) {
        for group in self.interfaces.remove(owner).unwrap_or_default() {
            if let Some((users, _)) = self.groups.get_mut(&group) {
                *users -= 1;
            }
        }
        let Some(groups) = groups else { return };
        for group in &groups {
            self.groups.entry(group.clone()).or_default().0 += 1;
        }
        self.interfaces.insert(owner.clone(), groups);
    }

    fn name(&mut self, group: &SecurityGroupId, named: BTreeSet<SecurityGroupId>) {
        let (_, names) = self.groups.entry(group.clone()).or_default();
        let before = std::mem::replace(names, named.clone());
        for peer in named.difference(&before) {
            *self.peers.entry(peer.clone()).or_default() += 1;
        }
        for peer in before.difference(&named) {
            match self.peers.get_mut(peer) {
                Some(count) if *count > 1 => *count -= 1,
                _ => drop(self.peers.remove(peer)),
            }
        }
    }

    /// Returns what a host has to be told that was sent this: `tasks` are those that were touched,
    /// each with its row if the host holds it.
    pub(super) fn difference(
        &self,
        state: &State,
        tasks: &BTreeMap<&TaskId, Option<&Task>>,
        touched: &Touched,
    ) -> Security {
        let mut security = Security::default();
        let users = self.change_interfaces(state, tasks, &mut security);
        let named = self.change_groups(state, &users, touched, &mut security);
        self.change_members(state, &named, touched, &mut security);
        security
    }

    /// Adds the interfaces that came and went. Returns how many users more each group has.
    fn change_interfaces(
        &self,
        state: &State,
        tasks: &BTreeMap<&TaskId, Option<&Task>>,
        security: &mut Security,
    ) -> BTreeMap<SecurityGroupId, isize> {
        let mut users = BTreeMap::new();
        for (id, task) in tasks {
            let before = self.interfaces.get(&id.0);
            let now = task.and_then(|task| interface(state, task));
            // The address of a task never changes, and neither do its groups.
            if before.is_some() == now.is_some() {
                continue;
            }
            count(&mut users, before.into_iter().flatten(), -1);
            match now {
                Some(interface) => {
                    count(&mut users, &interface.groups, 1);
                    security.interfaces.push(interface);
                }
                None => security.gone.push(id.0.clone()),
            }
        }
        users
    }

    /// Adds the groups that came, went, or were touched. Returns by how many groups more each group
    /// is named.
    fn change_groups(
        &self,
        state: &State,
        users: &BTreeMap<SecurityGroupId, isize>,
        touched: &Touched,
        security: &mut Security,
    ) -> BTreeMap<SecurityGroupId, isize> {
        let mut named = BTreeMap::new();
        let known = touched.groups.iter().filter(|group| self.groups.contains_key(*group));
        for group in users.keys().chain(known).collect::<BTreeSet<_>>() {
            let none = (0, BTreeSet::new());
            let (had, names) = self.groups.get(group).unwrap_or(&none);
            let has = had.saturating_add_signed(users.get(group).copied().unwrap_or(0));
            if has > 0 && *had > 0 && !touched.groups.contains(group) {
                continue;
            }
            count(&mut named, names, -1);
            if has > 0 {
                let rules = state.security_groups.get(group).map(|row| rules(row));
                let rules = rules.unwrap_or_default();
                count(&mut named, &peers(&rules), 1);
                security.groups.push(SecuredGroup { id: group.clone(), rules });
            } else if *had > 0 {
                security.gone_groups.push(group.clone());
            }
        }
        named
    }

    fn change_members(
        &self,
        state: &State,
        named: &BTreeMap<SecurityGroupId, isize>,
        touched: &Touched,
        security: &mut Security,
    ) {
        let is_named = |group: &SecurityGroupId| {
            let before = self.peers.get(group).copied().unwrap_or(0);
            let after = before.saturating_add_signed(named.get(group).copied().unwrap_or(0));
            (before > 0, after > 0)
        };
        for group in named.keys() {
            match is_named(group) {
                (false, true) => security.members.push(Members {
                    group: group.clone(),
                    is_whole: true,
                    come: members(state, group),
                    gone: Vec::new(),
                }),
                (true, false) => security.gone_members.push(group.clone()),
                (true, true) | (false, false) => {}
            }
        }
        let mut changed: BTreeMap<&SecurityGroupId, [Vec<Ipv4Addr>; 2]> = BTreeMap::new();
        for entry @ (group, address) in &touched.members {
            if is_named(group) == (true, true) {
                let is_member = state.index.group_members.contains(entry);
                changed.entry(group).or_default()[usize::from(is_member)].push(*address);
            }
        }
        security.members.extend(changed.into_iter().map(|(group, [gone, come])| Members {
            group: group.clone(),
            is_whole: false,
            come,
            gone,
        }));
    }
}

/// Returns all that a host has to enforce that holds these tasks.
pub(super) fn whole(state: &State, held: &BTreeMap<&TaskId, &Task>) -> Security {
    let tasks = held.iter().map(|(id, task)| (*id, Some(*task))).collect();
    let all = SentSecurity::default().difference(state, &tasks, &Touched::default());
    Security { is_whole: true, ..all }
}

/// Returns the groups of which a host must know all changes once it is told of `tasks` and
/// `touched` groups: more than these may be named.
pub(super) fn needs(
    state: &State,
    tasks: &BTreeMap<&TaskId, Option<&Task>>,
    touched: &Touched,
) -> BTreeSet<SecurityGroupId> {
    let held = tasks.values().flatten().filter_map(|task| interface(state, task));
    let mut needs: BTreeSet<_> = held.flat_map(|interface| interface.groups).collect();
    needs.extend(touched.groups.iter().cloned());
    let rows = needs.iter().filter_map(|group| state.security_groups.get(group));
    let named: BTreeSet<_> = rows.flat_map(|row| peers(&rules(row))).collect();
    needs.extend(named);
    needs
}

/// Returns the interface of a task; None for one without an address of its own.
fn interface(state: &State, task: &Task) -> Option<SecuredInterface> {
    let attachment = task.attachment.as_ref()?;
    let address = attachment.eni.as_ref()?.address;
    let row = state.enis.get(&(attachment.subnet.clone(), address))?;
    let vpc = state.subnets.get(&attachment.subnet)?.vpc.clone();
    let groups = row.security_groups.iter().cloned().collect();
    Some(SecuredInterface { owner: task.id.0.clone(), vpc, address, groups })
}

fn rules(group: &SecurityGroup) -> BTreeSet<SecuredRule> {
    let rules = group.rules();
    let needed = rules.iter().filter_map(|rule| {
        let peer = match &rule.peer {
            Peer::Block(block) => SecuredPeer::Block(*block),
            Peer::Group { id, .. } => SecuredPeer::Group(id.clone()),
            Peer::Block6(_) => return None,
        };
        Some(SecuredRule { direction: rule.direction, traffic: rule.traffic, peer })
    });
    needed.collect()
}

/// Returns the groups that rules name.
fn peers(rules: &BTreeSet<SecuredRule>) -> BTreeSet<SecurityGroupId> {
    let named = rules.iter().filter_map(|rule| match &rule.peer {
        SecuredPeer::Group(id) => Some(id.clone()),
        SecuredPeer::Block(_) => None,
    });
    named.collect()
}

fn members(state: &State, group: &SecurityGroupId) -> Vec<Ipv4Addr> {
    let first = (group.clone(), Ipv4Addr::UNSPECIFIED);
    let entries = state.index.group_members.range(first..).take_while(|(of, _)| of == group);
    entries.map(|(_, address)| *address).collect()
}

fn count<'a>(
    counts: &mut BTreeMap<SecurityGroupId, isize>,
    groups: impl IntoIterator<Item = &'a SecurityGroupId>,
    by: isize,
) {
    for group in groups {
        *counts.entry(group.clone()).or_default() += by;
    }
}

#[cfg(test)]
mod tests;
