//! Security groups as a router is told of them: who may speak to whom.
//!
//! Pure: what is wanted and whether it makes sense, never rules of nftables (see `group_rules`).

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use super::error::{Error, Result, invalid};
use super::subnet::Subnet;

/// AWS's bound of the groups of one interface.
const GROUPS_MAX: usize = 5;
/// The bound of a group's rules in one direction: AWS's usual quota.
const RULES_MAX: usize = 60;
/// The bound of interfaces, several times what a host can run.
const INTERFACES_MAX: usize = 5_000;
/// The bound of memberships: of 10,000 addresses, each in as many groups as it may have.
const MEMBERS_MAX: usize = 10_000 * GROUPS_MAX;
/// The length of the random part of a group's id.
const ID_DIGITS: usize = 17;

/// Everything that a router has to enforce. What is not allowed here is refused, in both
/// directions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Security {
    /// The addresses that hang on the router or belong to its own sockets, each with its groups: 1
    /// to 5.
    pub interfaces: BTreeMap<Ipv4Addr, BTreeSet<String>>,
    /// The rules of each of these groups, whose order means nothing. A group that is missing allows
    /// nothing.
    pub groups: BTreeMap<String, Vec<SecurityRule>>,
    /// The addresses of every group that a rule names, on this host and on others. A group that is
    /// missing has none.
    pub members: BTreeMap<String, BTreeSet<Ipv4Addr>>,
}

/// One rule of a group: what it allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityRule {
    /// Tells whether it is about what comes in or what goes out.
    pub direction: Direction,
    /// The kind of packets.
    pub traffic: Traffic,
    /// The other side: the source of what comes in, the destination of what goes out.
    pub peer: Peer,
}

/// The direction of a packet, seen from an interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// To the interface.
    In,
    /// From the interface.
    Out,
}

/// A kind of packets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Traffic {
    /// Every protocol.
    All,
    /// Connections to the ports `from` to `to`.
    Tcp {
        /// The first port.
        from: u16,
        /// The last port.
        to: u16,
    },
    /// Datagrams to the ports `from` to `to`.
    Udp {
        /// The first port.
        from: u16,
        /// The last port.
        to: u16,
    },
    /// Control messages.
    Icmp {
        /// The type; None: every one.
        kind: Option<u8>,
        /// The code, only with a type; None: every one.
        code: Option<u8>,
    },
    /// The protocol of that number.
    Other(u8),
}

/// The other side of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Peer {
    /// The addresses whose first bits are those of `network`.
    Range {
        /// The first address.
        network: Ipv4Addr,
        /// The number of bits, 0 to 32.
        prefix_len: u8,
    },
    /// The members of a group.
    Group(String),
}

/// Checks what a router is told. `range` is the router's: what else could hang on it is refused.
pub(super) fn check(security: &Security, range: Subnet) -> Result<()> {
    let Security { interfaces, groups, members } = security;
    bounded("interfaces", interfaces.len(), INTERFACES_MAX)?;
    bounded("memberships", members.values().map(BTreeSet::len).sum(), MEMBERS_MAX)?;
    for (address, of) in interfaces {
        if !range.contains(*address) || *address == range.gateway() {
            let why = format!("it must be one of {range}, and its first address is the router's");
            return Err(invalid("interface with security groups", address, why));
        }
        if of.is_empty() || of.len() > GROUPS_MAX {
            let why = format!("it must have 1 to {GROUPS_MAX} groups, not {}", of.len());
            return Err(invalid("interface with security groups", address, why));
        }
        of.iter().try_for_each(|id| check_id(id))?;
    }
    for (id, rules) in groups {
        check_id(id)?;
        for direction in [Direction::In, Direction::Out] {
            let count = rules.iter().filter(|rule| rule.direction == direction).count();
            bounded("rules in one direction", count, RULES_MAX)?;
        }
        rules.iter().try_for_each(check_rule)?;
    }
    members.keys().try_for_each(|id| check_id(id))
}

fn bounded(what: &'static str, count: usize, max: usize) -> Result<()> {
    if count > max {
        return Err(invalid(what, count, format!("{max} is the most that a router takes")));
    }
    Ok(())
}

/// Ids become names of chains and sets.
fn check_id(id: &str) -> Result<()> {
    let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let digits = id.strip_prefix("sg-").unwrap_or_default();
    if digits.len() != ID_DIGITS || !digits.bytes().all(is_digit) {
        let why = format!("it must be `sg-` and {ID_DIGITS} of 0-9 and a-f");
        return Err(invalid("security group", id, why));
    }
    Ok(())
}

fn check_rule(rule: &SecurityRule) -> Result<()> {
    let refused = |why: &str| Err::<(), Error>(invalid("security rule", format!("{rule:?}"), why));
    match rule.traffic {
        Traffic::Tcp { from, to } | Traffic::Udp { from, to } if from > to => {
            return refused("its first port is above its last");
        }
        Traffic::Icmp { kind: None, code: Some(_) } => {
            return refused("a code needs a type");
        }
        _ => {}
    }
    match &rule.peer {
        Peer::Group(id) => check_id(id),
        Peer::Range { network, prefix_len } => {
            let host_bits = u32::MAX.checked_shr(u32::from(*prefix_len)).unwrap_or(0);
            if *prefix_len > 32 || network.to_bits() & host_bits != 0 {
                return refused("its range must have 0 to 32 bits, and zeros after them");
            }
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "sg-0123456789abcdef0";

    fn security(address: &str, rule: SecurityRule) -> Security {
        Security {
            interfaces: [(address.parse().unwrap(), [ID.to_owned()].into())].into(),
            groups: [(ID.to_owned(), vec![rule])].into(),
            members: BTreeMap::new(),
        }
    }

    fn rule(traffic: Traffic, network: &str, prefix_len: u8) -> SecurityRule {
        let peer = Peer::Range { network: network.parse().unwrap(), prefix_len };
        SecurityRule { direction: Direction::In, traffic, peer }
    }

    fn checked(security: &Security) -> std::result::Result<(), String> {
        let range = "10.0.0.0/16".parse().unwrap();
        check(security, range).map_err(|error| error.to_string())
    }

    #[test]
    fn what_aws_allows_passes() {
        for (network, prefix_len) in [("0.0.0.0", 0), ("10.0.0.1", 32), ("128.0.0.0", 1)] {
            checked(&security("10.0.0.5", rule(Traffic::All, network, prefix_len))).unwrap();
        }
        let icmp = Traffic::Icmp { kind: Some(8), code: None };
        checked(&security("10.0.0.5", rule(icmp, "0.0.0.0", 0))).unwrap();
    }

    #[test]
    fn nonsense_is_refused_with_its_reason() {
        let all = || rule(Traffic::All, "0.0.0.0", 0);
        let of = |id: &str| SecurityRule { peer: Peer::Group(id.to_owned()), ..all() };
        let tcp = Traffic::Tcp { from: 2, to: 1 };
        let icmp = Traffic::Icmp { kind: None, code: Some(0) };
        let mut crowded = security("10.0.0.5", all());
        let rules = crowded.groups.get_mut(ID).unwrap();
        rules.resize(61, all());
        let mut without = security("10.0.0.5", all());
        without.interfaces.values_mut().for_each(BTreeSet::clear);
        let refused = [
            (security("10.1.0.5", all()), "one of 10.0.0.0/16"),
            (security("10.0.0.1", all()), "is the router's"),
            (security("10.0.0.5", of("sg-0123456789abcdeF0")), "0-9 and a-f"),
            (security("10.0.0.5", of("sg-1 { } ; flush")), "0-9 and a-f"),
            (security("10.0.0.5", rule(tcp, "0.0.0.0", 0)), "above its last"),
            (security("10.0.0.5", rule(icmp, "0.0.0.0", 0)), "needs a type"),
            (security("10.0.0.5", rule(Traffic::All, "10.0.0.1", 16)), "zeros after them"),
            (security("10.0.0.5", rule(Traffic::All, "10.0.0.1", 33)), "0 to 32 bits"),
            (crowded, "60 is the most"),
            (without, "1 to 5 groups, not 0"),
        ];
        for (security, why) in refused {
            let said = checked(&security).unwrap_err();
            assert!(said.contains(why), "{said}");
        }
    }
}
