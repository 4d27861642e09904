//! The part of a router's nftables table that security groups fill, and the script that turns one
//! such part into another.
//!
//! Pure, apart from [`read_names`]. The size of a script is that of the change: an address leads by
//! one map to the chain of its *combination* of groups, which asks one chain for each group, and a
//! rule about a group's members asks a set. There is never a rule for a pair.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::net::Ipv4Addr;

use serde_json::Value;

use super::error::{Error, Result};
use super::nft;
use super::router_rules::{INBOUND, OUTBOUND};
use super::ruleset::comma;
use super::security::{Direction, Peer, Security, SecurityRule, Traffic};

/// The beginnings of the names of chains and sets; ids of groups follow.
const SET: &str = "sg-";
const CHAINS: [&str; 4] = ["in_sg-", "out_sg-", "in_of_sg-", "out_of_sg-"];
const DIRECTIONS: [Direction; 2] = [Direction::In, Direction::Out];

/// The part of the table as it should be, or as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct GroupRules {
    /// The members of each group that a rule names.
    sets: BTreeMap<String, BTreeSet<Ipv4Addr>>,
    /// The rules of each chain. All of them accept or jump, so that their order means nothing.
    chains: BTreeMap<String, BTreeSet<String>>,
    /// The chain of each address's combination of groups.
    inbound: BTreeMap<Ipv4Addr, String>,
    outbound: BTreeMap<Ipv4Addr, String>,
}

/// The names of the chains and sets that are in a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Present {
    sets: BTreeSet<String>,
    chains: BTreeSet<String>,
}

/// Returns the rules that enforce what has been checked (see `security::check`).
pub(super) fn group_rules(security: &Security) -> GroupRules {
    let mut rules = GroupRules::default();
    let combinations: BTreeSet<&BTreeSet<String>> = security.interfaces.values().collect();
    let used: BTreeSet<&String> = combinations.iter().copied().flatten().collect();
    for id in used {
        let of = security.groups.get(id).map_or(&[][..], Vec::as_slice);
        for rule in of {
            if let Peer::Group(peer) = &rule.peer {
                let members = || security.members.get(peer).cloned().unwrap_or_default();
                rules.sets.entry(peer.clone()).or_insert_with(members);
            }
        }
        for direction in DIRECTIONS {
            let those = of.iter().filter(|rule| rule.direction == direction);
            rules.chains.insert(group_chain(direction, id), those.map(text).collect());
        }
    }
    for ids in combinations {
        for direction in DIRECTIONS {
            let jumps = ids.iter().map(|id| format!("jump {}", group_chain(direction, id)));
            rules.chains.insert(combination_chain(direction, ids), jumps.collect());
        }
    }
    let leading = |direction| {
        let of = |(address, ids): (&Ipv4Addr, _)| (*address, combination_chain(direction, ids));
        security.interfaces.iter().map(of).collect()
    };
    rules.inbound = leading(Direction::In);
    rules.outbound = leading(Direction::Out);
    rules
}

fn group_chain(direction: Direction, id: &str) -> String {
    format!("{}_{id}", word(direction))
}

/// Names the chain of a combination, in at most 111 characters: nft allows 255.
fn combination_chain(direction: Direction, ids: &BTreeSet<String>) -> String {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    format!("{}_of_{}", word(direction), ids.join("_"))
}

fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::In => "in",
        Direction::Out => "out",
    }
}

fn text(rule: &SecurityRule) -> String {
    let side = match rule.direction {
        Direction::In => "saddr",
        Direction::Out => "daddr",
    };
    let peer = match &rule.peer {
        Peer::Range { prefix_len: 0, .. } => String::new(),
        Peer::Range { network, prefix_len } => format!("ip {side} {network}/{prefix_len} "),
        Peer::Group(id) => format!("ip {side} @{id} "),
    };
    let ports = |name: &str, from: u16, to: u16| match (from, to) {
        (0, u16::MAX) => format!("meta l4proto {name} "),
        (from, to) if from == to => format!("{name} dport {from} "),
        (from, to) => format!("{name} dport {from}-{to} "),
    };
    let traffic = match rule.traffic {
        Traffic::All => String::new(),
        Traffic::Tcp { from, to } => ports("tcp", from, to),
        Traffic::Udp { from, to } => ports("udp", from, to),
        Traffic::Icmp { kind: None, .. } => "meta l4proto icmp ".to_owned(),
        Traffic::Icmp { kind: Some(kind), code: None } => format!("icmp type {kind} "),
        Traffic::Icmp { kind: Some(kind), code: Some(code) } => {
            format!("icmp type {kind} icmp code {code} ")
        }
        Traffic::Other(number) => format!("meta l4proto {number} "),
    };
    format!("{peer}{traffic}accept")
}

/// Returns the script that turns `now` into `next`; empty if they are equal.
///
/// The steps have an order, because nft checks each of a transaction: a chain or set is made before
/// something leads to it, and removed when nothing does any more.
pub(super) fn change(table: &str, now: &GroupRules, next: &GroupRules) -> String {
    let mut script = String::new();
    make_places(&mut script, table, now, next);
    for (name, members) in &next.sets {
        let none = BTreeSet::new();
        let had = now.sets.get(name).unwrap_or(&none);
        elements(&mut script, "delete", table, name, had.difference(members));
        elements(&mut script, "add", table, name, members.difference(had));
    }
    for (name, rules) in &next.chains {
        let had = now.chains.get(name);
        if had == Some(rules) {
            continue;
        }
        if had.is_some() {
            let _ = writeln!(script, "flush chain inet {table} {name}");
        }
        for rule in rules {
            let _ = writeln!(script, "add rule inet {table} {name} {rule}");
        }
    }
    lead(&mut script, table, INBOUND, (&now.inbound, &next.inbound));
    lead(&mut script, table, OUTBOUND, (&now.outbound, &next.outbound));
    let is_gone = |name: &&String| !next.chains.contains_key(*name);
    remove_chains(&mut script, table, now.chains.keys().filter(is_gone));
    for name in now.sets.keys().filter(|name| !next.sets.contains_key(*name)) {
        let _ = writeln!(script, "delete set inet {table} {name}");
    }
    script
}

/// Returns the script that makes `next` of a table of which only names are known.
///
/// It is one transaction: no packet sees the table without rules, and the connections that
/// are established are known elsewhere.
pub(super) fn renewal(table: &str, present: &Present, next: &GroupRules) -> String {
    let mut script = String::new();
    for map in [INBOUND, OUTBOUND] {
        let _ = writeln!(script, "flush map inet {table} {map}");
    }
    remove_chains(&mut script, table, present.chains.iter());
    for set in &present.sets {
        let _ = writeln!(script, "delete set inet {table} {set}");
    }
    script + &change(table, &GroupRules::default(), next)
}

fn make_places(script: &mut String, table: &str, now: &GroupRules, next: &GroupRules) {
    for name in next.sets.keys().filter(|name| !now.sets.contains_key(*name)) {
        let _ = writeln!(script, "add set inet {table} {name} {{ type ipv4_addr; }}");
    }
    for name in next.chains.keys().filter(|name| !now.chains.contains_key(*name)) {
        let _ = writeln!(script, "add chain inet {table} {name}");
    }
}

/// Removes chains to which nothing but each other leads.
fn remove_chains<'a>(
    script: &mut String,
    table: &str,
    names: impl Iterator<Item = &'a String> + Clone,
) {
    for verb in ["flush", "delete"] {
        for name in names.clone() {
            let _ = writeln!(script, "{verb} chain inet {table} {name}");
        }
    }
}

type Leading = BTreeMap<Ipv4Addr, String>;

fn lead(script: &mut String, table: &str, map: &str, (now, next): (&Leading, &Leading)) {
    let missing = |of: &Leading, other: &Leading| -> Vec<String> {
        let those = of.iter().filter(|(address, chain)| other.get(*address) != Some(*chain));
        those.map(|(address, chain)| format!("{address} : jump {chain}")).collect()
    };
    elements(script, "delete", table, map, missing(now, next).into_iter());
    elements(script, "add", table, map, missing(next, now).into_iter());
}

fn elements(
    script: &mut String,
    verb: &str,
    table: &str,
    set: &str,
    those: impl Iterator<Item = impl ToString>,
) {
    let list = comma(those);
    if !list.is_empty() {
        let _ = writeln!(script, "{verb} element inet {table} {set} {{ {list} }}");
    }
}

/// Lists the chains and sets of security groups that the kernel's table has.
pub(super) fn read_names(table: &str) -> Result<Present> {
    let doing = format!("listing the security groups of table {table}");
    let listing = nft::list(&doing, &["-t", "list", "table", "inet", table])?;
    names(&listing).ok_or_else(|| Error::Nft { doing, said: "it is no list of objects".to_owned() })
}

fn names(listing: &Value) -> Option<Present> {
    let objects = listing["nftables"].as_array()?;
    let named = |kind: &'static str, begins: &'static [&'static str]| {
        let names = objects.iter().filter_map(move |object| object[kind]["name"].as_str());
        let ours = names.filter(move |name| begins.iter().any(|begin| name.starts_with(begin)));
        ours.map(str::to_owned).collect()
    };
    Some(Present { sets: named("set", &[SET]), chains: named("chain", &CHAINS) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "sg-0000000000000000a";
    const B: &str = "sg-0000000000000000b";

    fn security(interfaces: &[(u8, &[&str])], members: &[u8]) -> Security {
        let address = |last: &u8| Ipv4Addr::new(10, 0, 0, *last);
        let ids = |of: &[&str]| of.iter().map(|id| (*id).to_owned()).collect();
        let peer = Peer::Group(B.to_owned());
        let traffic = Traffic::Tcp { from: 80, to: 81 };
        let rule = SecurityRule { direction: Direction::In, traffic, peer };
        Security {
            interfaces: interfaces.iter().map(|(last, of)| (address(last), ids(of))).collect(),
            groups: [(A.to_owned(), vec![rule])].into(),
            members: [(B.to_owned(), members.iter().map(address).collect())].into(),
        }
    }

    fn scripted(now: &Security, next: &Security) -> Vec<String> {
        let script = change("t", &group_rules(now), &group_rules(next));
        script.lines().map(|line| line.replace("inet t ", "").replace(&A[3..19], "")).collect()
    }

    #[test]
    fn a_change_has_the_size_of_what_changed() {
        let now = security(&[(5, &[A]), (6, &[A])], &[7]);
        assert_eq!(scripted(&now, &now), [""; 0]);
        assert_eq!(
            scripted(&now, &security(&[(5, &[A]), (6, &[A])], &[8])),
            ["delete element sg-b { 10.0.0.7 }", "add element sg-b { 10.0.0.8 }"]
        );
        assert_eq!(
            scripted(&now, &security(&[(5, &[A]), (6, &[A]), (9, &[A])], &[7])),
            [
                "add element inbound { 10.0.0.9 : jump in_of_sg-a }",
                "add element outbound { 10.0.0.9 : jump out_of_sg-a }",
            ]
        );
    }

    #[test]
    fn what_is_led_to_comes_first_and_goes_last() {
        let made = scripted(&Security::default(), &security(&[(5, &[A])], &[7]));
        assert_eq!(
            made,
            [
                "add set sg-b { type ipv4_addr; }",
                "add chain in_of_sg-a",
                "add chain in_sg-a",
                "add chain out_of_sg-a",
                "add chain out_sg-a",
                "add element sg-b { 10.0.0.7 }",
                "add rule in_of_sg-a jump in_sg-a",
                "add rule in_sg-a ip saddr @sg-b tcp dport 80-81 accept",
                "add rule out_of_sg-a jump out_sg-a",
                "add element inbound { 10.0.0.5 : jump in_of_sg-a }",
                "add element outbound { 10.0.0.5 : jump out_of_sg-a }",
            ]
        );
        let gone = scripted(&security(&[(5, &[A])], &[7]), &Security::default());
        let verbs = ["delete element", "flush chain", "delete chain", "delete set"];
        let expected = [vec![0; 2], vec![1; 4], vec![2; 4], vec![3]].concat();
        let said = gone.iter().map(|line| verbs.iter().position(|verb| line.starts_with(verb)));
        assert_eq!(said.collect::<Option<Vec<_>>>(), Some(expected), "{gone:?}");
    }

    #[test]
    fn a_combination_is_one_chain_for_all_that_have_it() {
        let rules = group_rules(&security(&[(5, &[A, B]), (6, &[B, A])], &[7]));
        let names: Vec<_> = rules.chains.keys().filter(|name| name.starts_with("in")).collect();
        assert_eq!(names, [&format!("in_of_{A}_{B}"), &format!("in_{A}"), &format!("in_{B}")]);
        assert_eq!(rules.inbound.len(), 2);
    }

    #[test]
    fn a_renewal_removes_everything_that_was_there() {
        let listing = serde_json::json!({"nftables": [
            {"metainfo": {}},
            {"set": {"name": "refused"}}, {"set": {"name": A}},
            {"chain": {"name": "input"}}, {"chain": {"name": format!("in_of_{A}")}},
        ]});
        let present = names(&listing).unwrap();
        let script = renewal("t", &present, &GroupRules::default());
        let expected = format!(
            "flush map inet t inbound\nflush map inet t outbound\nflush chain inet t in_of_{A}\n\
             delete chain inet t in_of_{A}\ndelete set inet t {A}\n"
        );
        assert_eq!(script, expected);
    }
}
