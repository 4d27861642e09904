//! Security groups and their rules: who may speak to whom in a VPC.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::id::{AccountId, RuleId, SecurityGroupId, Text, VpcId, World};
use crate::network::{Cidr, Tags};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake, exchange, tally};
use crate::table::Row;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroup {
    pub id: SecurityGroupId,
    pub vpc: VpcId,
    pub world: World,
    pub name: Text,
    pub description: Text,
    /// None: of a build that had default groups alone, whose rules could not be changed. Read it
    /// with [`SecurityGroup::rules`].
    #[serde(default)]
    pub changed_rules: Option<Vec<Rule>>,
    #[serde(default)]
    pub tags: Tags,
}

/// A rule that allows something; what no rule allows is refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    pub id: RuleId,
    pub direction: Direction,
    pub traffic: Traffic,
    pub peer: Peer,
    pub description: Option<Text>,
    pub tags: Tags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Direction {
    Ingress,
    Egress,
}

/// The packets that a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Traffic {
    All,
    /// A protocol that has no ports, or one of which they do not matter, by its number.
    Protocol(u8),
    Tcp(Ports),
    Udp(Ports),
    /// None stands for all types, or all codes of one.
    Icmp {
        kind: Option<u8>,
        code: Option<u8>,
    },
    /// There is no IPv6 in a VPC here, so that such a rule never has anything to allow.
    Icmp6 {
        kind: Option<u8>,
        code: Option<u8>,
    },
}

/// A range of ports, both ends in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ports {
    pub from: u16,
    pub to: u16,
}

/// The other side of the traffic that a rule is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Peer {
    Block(Cidr),
    /// An IPv6 block in its canonical form; no address here is in one.
    Block6(Text),
    /// The interfaces that have this group, which is of the same VPC.
    Group {
        account: AccountId,
        id: SecurityGroupId,
    },
}

impl SecurityGroup {
    /// Returns the rules in the order in which they were added.
    pub fn rules(&self) -> Cow<'_, [Rule]> {
        match &self.changed_rules {
            Some(rules) => Cow::Borrowed(rules),
            None => Cow::Owned(default_rules(&self.world, &self.id)),
        }
    }

    /// Returns the other groups that rules name.
    fn peers(&self) -> BTreeSet<SecurityGroupId> {
        let rules = self.rules();
        let named = rules.iter().filter_map(|rule| match &rule.peer {
            Peer::Group { id, .. } => Some(id),
            Peer::Block(_) | Peer::Block6(_) => None,
        });
        named.filter(|id| **id != self.id).cloned().collect()
    }
}

/// Returns the rules that a default group begins with: everything from its own members, and
/// everything to anywhere. Their ids follow from the group's.
pub fn default_rules(world: &World, id: &SecurityGroupId) -> Vec<Rule> {
    let digits = id.as_str().trim_start_matches("sg-");
    let rule = |direction, last: char, peer| Rule {
        id: RuleId::from(format!("sgr-{}{last}", digits.get(..16).unwrap_or(digits))),
        direction,
        traffic: Traffic::All,
        peer,
        description: None,
        tags: Tags::new(),
    };
    let own = Peer::Group { account: world.account.clone(), id: id.clone() };
    vec![rule(Direction::Ingress, '0', own), rule(Direction::Egress, '1', Peer::Block(Cidr::ANY))]
}

impl Row for SecurityGroup {
    type Key = SecurityGroupId;

    fn key(&self) -> SecurityGroupId {
        self.id.clone()
    }
}

impl Indexed for SecurityGroup {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let of_vpc = |row: &Self| (row.vpc.clone(), row.id.clone());
        index.groups_by_vpc.change(old.map(of_vpc), new.map(of_vpc));
        let named = |row: &Self| (row.vpc.clone(), row.name.clone(), row.id.clone());
        index.groups_by_name.change(old.map(named), new.map(named));
        let world = |row: &Self| row.world.clone();
        tally(&mut index.group_counts, old.map(world), new.map(world));
        let rules = |row: &Self| -> BTreeSet<_> {
            row.rules().iter().map(|rule| (rule.id.clone(), row.id.clone())).collect()
        };
        exchange(&mut index.rules, old.map(rules), new.map(rules));
        let peers = |row: &Self| -> BTreeSet<_> {
            row.peers().into_iter().map(|peer| (peer, row.id.clone())).collect()
        };
        exchange(&mut index.groups_by_peer, old.map(peers), new.map(peers));
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.world)
    }

    fn references(&self) -> Vec<RowKey> {
        let peers = self.peers().into_iter().map(RowKey::SecurityGroup);
        peers.chain([RowKey::Vpc(self.vpc.clone())]).collect()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::{decode, encode};

    #[derive(Serialize)]
    struct Older {
        id: SecurityGroupId,
        vpc: VpcId,
        world: World,
        name: Text,
        description: Text,
    }

    #[test]
    fn a_group_of_an_older_build_has_the_rules_of_a_default_group() {
        let older = Older {
            id: "sg-0123456789abcdef0".into(),
            vpc: "vpc-1".into(),
            world: World { account: "1".into(), region: "r".into() },
            name: "default".into(),
            description: "default VPC security group".into(),
        };
        let group: SecurityGroup = decode(&encode(&older)).expect("an older row is read");
        let rules = group.rules();
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(ids, ["sgr-0123456789abcdef0", "sgr-0123456789abcdef1"]);
        let own = Peer::Group { account: "1".into(), id: group.id.clone() };
        assert_eq!((&rules[0].peer, rules[0].direction), (&own, Direction::Ingress));
        assert_eq!(
            (&rules[1].peer, rules[1].direction),
            (&Peer::Block(Cidr::ANY), Direction::Egress)
        );
        assert!(group.peers().is_empty(), "its own members are no other group");
    }
}
