//! The text of the host's nftables table: edges of routers, published ports, host network mode.
//!
//! Pure: what the rules should be, never their loading. The table holds only what is the same
//! for every router, so that making one needs no change of it; port maps are elements of two maps,
//! changed on their own (see `ports`). The rules about containers are in the routers' tables (see
//! `router_rules`).
//!
//! Every rule about edges names our own interfaces (`iifname "prefix*"`), so that tables of
//! several instances and of other firewalls stand side by side.

use std::fmt::Write;
use std::net::Ipv4Addr;

use super::blocks::{self, Block, LINK_LOCAL};
use super::names::Names;
use super::subnet::Subnet;

/// The link-local address at which containers find their metadata and credentials.
pub const METADATA_ADDRESS: Ipv4Addr = Ipv4Addr::new(169, 254, 170, 2);
/// The port of [`METADATA_ADDRESS`]: plain HTTP.
pub const METADATA_PORT: u16 = 80;

/// Set of the addresses on the host's `lo` that this instance needs; other instances read it
/// before they remove one.
pub(super) const ADDRESSES: &str = "addresses";
/// Maps protocol and host port, at any host address, to a container's address and port.
pub(super) const PORTS_ANY: &str = "ports_any";
/// Like `PORTS_ANY`, for ports published at one host address only.
pub(super) const PORTS_AT: &str = "ports_at";

/// The chains whose rules we own.
const CHAINS: [&str; 7] =
    ["guard", "ports", "prerouting", "output", "postrouting", "forward", "input"];
/// The chain that limits what containers in host network mode send; see [`host_mode`].
const HOST_MODE: &str = "host_mode";
/// The link-local addresses of IPv6, with the address at which AWS serves metadata.
const LINK_LOCAL_6: &str = "fe80::/10, fd00:ec2::254";

/// Returns a script that makes the table, or brings an existing one up to date in one transaction
/// without losing port maps.
pub(super) fn ruleset(
    names: &Names,
    block: &Block,
    metadata_port: Option<u16>,
    addresses: &[Ipv4Addr],
    link_local: LinkLocal,
) -> String {
    let (table, prefix) = (&names.table, &names.interface_prefix);
    let mut script = declarations(table);
    for chain in CHAINS {
        let _ = writeln!(script, "flush chain inet {table} {chain}");
    }
    let _ = writeln!(script, "flush set inet {table} {ADDRESSES}");
    let list = comma(addresses.iter());
    let _ = writeln!(script, "add element inet {table} {ADDRESSES} {{ {list} }}");
    let _ = writeln!(script, "table inet {table} {{");
    // Routers drop the same; interfaces of builds before routers end here until they are removed.
    script += &guard(prefix, &dropped(link_local, &apart(block)));
    script += &input(prefix, addresses);
    script += &ports();
    script += &translations(metadata_port);
    script += &postrouting(prefix, block);
    script += &forward(prefix, block);
    script += "}\n";
    script
}

/// Tells whether containers reach link-local addresses that are not Gantry's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkLocal {
    /// Tasks reach only name servers there.
    Closed,
    /// All of them: the operator wants containers to have what the machine has.
    Open,
}

/// Returns the ends of rules that drop packets to link-local addresses other than `own` and the
/// metadata address. Name
/// servers are let through: they give away nothing, and on some clouds they are the only ones.
pub(super) fn dropped(link_local: LinkLocal, own: &[Subnet]) -> Vec<String> {
    if link_local == LinkLocal::Open {
        return Vec::new();
    }
    let own = comma(own.iter());
    let foreign = format!("ip daddr {LINK_LOCAL} ip daddr != {{ {own}, {METADATA_ADDRESS} }}");
    vec![
        format!("{foreign} meta l4proto {{ tcp, udp }} th dport 53 accept"),
        format!("{foreign} counter drop"),
    ]
}

/// Returns a script that limits what containers in host network mode send. They are recognised by
/// the cgroup that contains all containers of this instance; with None nothing is dropped. It is
/// loaded separately, because not every kernel can match cgroups.
pub(super) fn host_mode(
    table: &str,
    cgroup: Option<&str>,
    block: &Block,
    link_local: LinkLocal,
) -> String {
    let mut script = format!(
        "table inet {table} {{
chain {HOST_MODE} {{ type filter hook output priority filter; policy accept; }}
}}
flush chain inet {table} {HOST_MODE}
"
    );
    let dropped = dropped(link_local, &[block.whole()]);
    let (Some(cgroup), false) = (cgroup, dropped.is_empty()) else { return script };
    let from = format!("add rule inet {table} {HOST_MODE} socket cgroupv2 level 1 \"{cgroup}\"");
    for end in dropped {
        let _ = writeln!(script, "{from} {end}");
    }
    let _ =
        writeln!(script, "{from} oifname != \"lo\" ip6 daddr {{ {LINK_LOCAL_6} }} counter drop");
    script
}

/// Returns a script that removes the table, whether it exists or not.
pub(super) fn removal(table: &str) -> String {
    format!("table inet {table}\ndelete table inet {table}\n")
}

fn declarations(table: &str) -> String {
    format!(
        "table inet {table} {{
map {PORTS_ANY} {{ type inet_proto . inet_service : ipv4_addr . inet_service; }}
map {PORTS_AT} {{ type ipv4_addr . inet_proto . inet_service : ipv4_addr . inet_service; }}
set {ADDRESSES} {{ type ipv4_addr; }}
chain guard {{ type filter hook prerouting priority raw; policy accept; }}
chain ports {{ }}
chain prerouting {{ type nat hook prerouting priority dstnat; policy accept; }}
chain output {{ type nat hook output priority -100; policy accept; }}
chain postrouting {{ type nat hook postrouting priority srcnat; policy accept; }}
chain input {{ type filter hook input priority filter; policy accept; }}
chain forward {{ type filter hook forward priority filter; policy accept; }}
}}
"
    )
}

/// Returns the chain that checks every packet of our interfaces before connection tracking: of
/// containers in a router, of routers in the host. `dropped` are the ends of further rules.
///
/// The source must be the address routed to that very interface: the metadata server knows a
/// container by its source address. 127.0.0.0/8 is stopped here because edges have route_localnet
/// on, which would let raw packets reach services bound to the host's loopback. Containers have no
/// IPv6 address, and link-local IPv6 would pass by every rule about IPv4.
pub(super) fn guard(prefix: &str, dropped: &[String]) -> String {
    let dropped: String =
        dropped.iter().map(|end| format!(" iifname \"{prefix}*\" {end}\n")).collect();
    format!(
        "chain guard {{
 iifname \"{prefix}*\" meta nfproto ipv6 counter drop
 iifname \"{prefix}*\" fib saddr . iif oif missing counter drop
 iifname \"{prefix}*\" ip daddr 127.0.0.0/8 counter drop
{dropped}}}
"
    )
}

/// Returns the chain that limits the traffic of routers to the host's addresses on `lo` that exist
/// only for them: to published ports, which come by translation, and to answers. Other services of
/// the host, which listen at all of its addresses, are not for containers.
fn input(prefix: &str, addresses: &[Ipv4Addr]) -> String {
    let own = comma(addresses.iter());
    format!(
        "chain input {{
 iifname \"{prefix}*\" ct state established,related accept
 iifname \"{prefix}*\" ct status dnat accept
 iifname \"{prefix}*\" ip daddr {{ {own} }} meta l4proto != icmp counter drop
}}
"
    )
}

/// Returns the chain of published ports; a port published at one host address takes precedence.
fn ports() -> String {
    format!(
        "chain ports {{
 dnat ip to ip daddr . meta l4proto . th dport map @{PORTS_AT}
 dnat ip to meta l4proto . th dport map @{PORTS_ANY}
}}
"
    )
}

/// Returns the chains that translate destinations: of packets from routers and from outside
/// (prerouting) and from the host's own processes (output). A container in host network mode finds
/// its metadata through the second; all others find it in their routers.
fn translations(metadata_port: Option<u16>) -> String {
    let metadata = metadata_port.map_or_else(String::new, |port| {
        format!(
            " ip daddr {METADATA_ADDRESS} tcp dport {METADATA_PORT} dnat ip to 127.0.0.1:{port}\n"
        )
    });
    let published = " fib daddr type local jump ports\n";
    format!("chain prerouting {{\n{published}}}\nchain output {{\n{metadata}{published}}}\n")
}

/// Returns the chain that translates source addresses.
///
/// A connection through a host port from 127.0.0.1, or from a router to itself, would carry a source
/// that the router cannot answer, so it gets the host's address on edges. It is named explicitly:
/// `masquerade` may choose any address of the host. All other clients keep theirs. The edges of
/// other regions are told apart from the outside by their blocks.
fn postrouting(prefix: &str, block: &Block) -> String {
    let (edges, host) = (block.edges(), block.host());
    let everywhere = comma(apart(block).iter());
    format!(
        "chain postrouting {{
 ip saddr 127.0.0.0/8 oifname \"{prefix}*\" snat ip to {host}
 ip saddr {edges} oifname \"{prefix}*\" snat ip to {host}
 ip saddr {edges} ip daddr != {{ {everywhere} }} oifname != \"{prefix}*\" masquerade
}}
"
    )
}

/// Returns the chain that keeps routers apart, of this region and of others: only published ports
/// lead from one into another, and the router with the region's own range, whose containers stand
/// for the host, may speak to all of its region.
fn forward(prefix: &str, block: &Block) -> String {
    let everywhere = comma(apart(block).iter());
    let own = block.own_edge();
    format!(
        "chain forward {{
 ct state established,related accept
 ct status dnat accept
 oifname \"{prefix}*\" ip saddr {{ {everywhere} }} ip saddr != {own} counter drop
}}
"
    )
}

/// Returns the blocks of this region and of all others without overlaps, because a set of intervals
/// does not accept overlapping ones.
fn apart(block: &Block) -> Vec<Subnet> {
    let others = blocks::everywhere().into_iter().filter(|other| !other.overlaps(&block.whole()));
    [block.whole()].into_iter().chain(others).collect()
}

pub(super) fn comma(items: impl Iterator<Item = impl ToString>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(metadata_port: Option<u16>) -> String {
        let names = Names::new("web", None).unwrap();
        let addresses = [METADATA_ADDRESS];
        ruleset(&names, &Block::first(), metadata_port, &addresses, LinkLocal::Closed)
    }

    #[test]
    fn metadata_rules_exist_only_with_a_metadata_port() {
        assert_eq!(script(Some(51679)).matches("dnat ip to 127.0.0.1:51679").count(), 1);
        assert!(!script(None).contains("127.0.0.1:"));
    }

    #[test]
    fn reloading_keeps_port_maps() {
        let script = script(Some(1));
        for kept in [PORTS_ANY, PORTS_AT] {
            assert!(!script.contains(&format!("flush map inet gantry_web {kept}")));
        }
    }

    #[test]
    fn link_local_addresses_are_closed_but_for_our_own_unless_the_operator_opens_them() {
        let own = "ip daddr != { 169.254.192.0/20, 169.254.170.2 }";
        let guarded = "ip daddr 169.254.0.0/16 ip daddr != { 169.254.192.0/20, 169.254.208.0/20,";
        assert!(script(None).contains(guarded), "answers go to other regions' routers, too");
        let rules = |cgroup, link_local| host_mode("t", cgroup, &Block::first(), link_local);
        let closed = rules(Some("unified/gantry-web"), LinkLocal::Closed);
        assert_eq!(closed.matches("level 1 \"unified/gantry-web\"").count(), 3, "{closed}");
        assert!(closed.contains(own), "{closed}");
        for open in [rules(None, LinkLocal::Closed), rules(Some("c"), LinkLocal::Open)] {
            assert!(open.contains("flush chain") && !open.contains("drop"), "{open}");
        }
    }

    #[test]
    fn no_router_reaches_another_but_the_one_that_stands_for_the_host() {
        let script = script(None);
        assert!(script.contains("169.254.32.0/20 } ip saddr != 169.254.192.2 counter drop"));
        assert!(script.contains("ip saddr 169.254.192.0/21 oifname \"web"), "{script}");
    }
}
