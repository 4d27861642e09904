//! The text of a router's nftables table: the rules about the containers that hang on it, and the
//! places that security groups fill (see `group_rules`).
//!
//! Pure: what the rules should be, never their loading. They are the same for every interface, so
//! that attaching one needs no nft at all.

use std::fmt::Write;
use std::net::Ipv4Addr;

use super::attach::EDGE;
use super::blocks::LINK_LOCAL;
use super::names::Names;
use super::ruleset::{LinkLocal, METADATA_ADDRESS, METADATA_PORT, dropped, guard};
use super::subnet::Subnet;

/// Maps an interface's address to the chain of its groups' rules about what comes to it.
pub(super) const INBOUND: &str = "inbound";
/// Like `INBOUND`, about what it sends.
pub(super) const OUTBOUND: &str = "outbound";
/// Counts refused packets by direction, source, destination, protocol and port.
pub(super) const REFUSED: &str = "refused";
/// The marks of directions in `REFUSED`.
pub(super) const REFUSED_OUT: u64 = 1;
pub(super) const REFUSED_IN: u64 = 2;
/// The bound of `REFUSED`: containers choose what they send. What comes when it is full is refused
/// uncounted.
const REFUSED_MAX: usize = 1_024;
/// The time after which a refusal that is not repeated is forgotten.
const REFUSED_KEPT: &str = "10m";

/// The chains whose rules we own in every router.
const CHAINS: [&str; 5] = ["guard", "prerouting", "postrouting", "input", "forward"];
/// Those that exist only where security groups are enforced.
const GROUP_CHAINS: [&str; 8] = [
    "refuse_out",
    "refuse_in",
    "leaving",
    "arriving",
    "output",
    "transit_arriving",
    "input_arriving",
    "output_arriving",
];
/// Chains of builds that enforced no groups.
const OLDER_CHAINS: [&str; 1] = ["security"];

/// A router's part of its rules.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guarded {
    /// The addresses of its containers.
    pub(super) range: Subnet,
    /// Security groups decide who speaks to whom: with no group, nobody.
    pub(super) has_groups: bool,
}

/// Returns a script that makes the table of a router, or brings an existing one up to date in one
/// transaction without losing what security groups put there. `host` is the host's address on edges.
pub(super) fn router_rules(
    names: &Names,
    guarded: Guarded,
    host: Ipv4Addr,
    link_local: LinkLocal,
) -> String {
    let (table, prefix) = (&names.table, &names.interface_prefix);
    let Guarded { range, has_groups } = guarded;
    let mut script = declarations(table);
    if has_groups {
        script += &group_declarations(table);
    }
    let group_chains = GROUP_CHAINS.iter().filter(|_| has_groups);
    for chain in CHAINS.iter().chain(group_chains).chain(&OLDER_CHAINS) {
        let _ = writeln!(script, "flush chain inet {table} {chain}");
    }
    for chain in OLDER_CHAINS {
        let _ = writeln!(script, "delete chain inet {table} {chain}");
    }
    let _ = writeln!(script, "table inet {table} {{");
    script += &guard(prefix, &dropped(link_local, &[range]));
    script += &prerouting(prefix, range.gateway(), host);
    script += &postrouting(prefix, range);
    if has_groups {
        script += &refuse("refuse_out", REFUSED_OUT);
        script += &refuse("refuse_in", REFUSED_IN);
        script += &verdicts();
        script += &forward(prefix, host);
        script += &own_sockets(prefix, range);
    }
    let own = if has_groups { input_of_interfaces(prefix, range) } else { String::new() };
    script += &input(prefix, &own);
    script += "}\n";
    script
}

fn declarations(table: &str) -> String {
    format!(
        "table inet {table} {{
chain guard {{ type filter hook prerouting priority raw; policy accept; }}
chain prerouting {{ type nat hook prerouting priority dstnat; policy accept; }}
chain postrouting {{ type nat hook postrouting priority srcnat; policy accept; }}
chain input {{ type filter hook input priority filter; policy accept; }}
chain security {{ }}
chain forward {{ type filter hook forward priority filter; policy accept; }}
}}
"
    )
}

/// Returns the maps that security groups fill, and the chains that ask them.
///
/// Two chains on each hook, because a packet needs the leave of its sender's groups and of its
/// receiver's: what one chain accepts goes on to the next.
fn group_declarations(table: &str) -> String {
    format!(
        "table inet {table} {{
map {INBOUND} {{ type ipv4_addr : verdict; }}
map {OUTBOUND} {{ type ipv4_addr : verdict; }}
set {REFUSED} {{
 type mark . ipv4_addr . ipv4_addr . inet_proto . inet_service
 flags dynamic, timeout
 size {REFUSED_MAX}
 timeout {REFUSED_KEPT}
}}
chain refuse_out {{ }}
chain refuse_in {{ }}
chain leaving {{ }}
chain arriving {{ }}
chain output {{ type filter hook output priority filter; policy accept; }}
chain transit_arriving {{ type filter hook forward priority filter + 1; policy accept; }}
chain input_arriving {{ type filter hook input priority filter + 1; policy accept; }}
chain output_arriving {{ type filter hook output priority filter + 1; policy accept; }}
}}
"
    )
}

/// Returns a chain that counts a packet as refused and drops it, as AWS does, without an answer.
fn refuse(chain: &str, direction: u64) -> String {
    let count = |port: &str| {
        let key = format!("{direction} . ip saddr . ip daddr . meta l4proto . {port}");
        format!("update @{REFUSED} {{ {key} counter }}")
    };
    // Of ICMP, the type and the code stand where others have the port of the source.
    let (ports, kind, none) = (count("th dport"), count("th sport"), count("0"));
    format!(
        "chain {chain} {{
 meta l4proto {{ tcp, udp }} {ports}
 meta l4proto icmp {kind}
 meta l4proto != {{ tcp, udp, icmp }} {none}
 counter drop
}}
"
    )
}

/// Returns the chains that ask the sender's and the receiver's groups. The chain of an interface's
/// groups returns where none of its rules accepts.
///
/// Name servers at link-local addresses are not asked for, as those of AWS are not.
fn verdicts() -> String {
    format!(
        "chain leaving {{
 ip daddr {LINK_LOCAL} meta l4proto {{ tcp, udp }} th dport 53 accept
 ip saddr vmap @{OUTBOUND}
 goto refuse_out
}}
chain arriving {{
 ip daddr vmap @{INBOUND}
 goto refuse_in
}}
"
    )
}

/// Returns the chains about what passes through. The groups of a sender elsewhere were asked there;
/// the host's own processes reach every container.
fn forward(prefix: &str, host: Ipv4Addr) -> String {
    format!(
        "chain forward {{
 ct state established,related accept
 iifname \"{prefix}*\" goto leaving
}}
chain transit_arriving {{
 ct state established,related accept
 iifname \"{EDGE}\" ip saddr {host} accept
 oifname \"{prefix}*\" goto arriving
}}
"
    )
}

/// Returns the chains about the router's own sockets at addresses that have groups. What the router
/// itself says, at its gateway's address or at one outside of its range, has none.
fn own_sockets(prefix: &str, range: Subnet) -> String {
    let own = range.gateway();
    format!(
        "chain output {{
 ct state established,related accept
 ip saddr {range} ip saddr != {own} goto leaving
}}
chain output_arriving {{
 ct state established,related accept
 oifname \"{prefix}*\" ip saddr {range} ip saddr != {own} goto arriving
}}
chain input_arriving {{
 ct state established,related accept
 ip daddr {range} ip daddr != {own} goto arriving
}}
"
    )
}

/// Returns the rules that leave what is for the router's sockets with groups to the groups.
fn input_of_interfaces(prefix: &str, range: Subnet) -> String {
    let to_own = format!("ip daddr {range} ip daddr != {}", range.gateway());
    format!(" iifname \"{prefix}*\" {to_own} goto leaving\n {to_own} accept\n")
}

/// Returns the chain that sends on to the host what containers send to their gateway: programs in
/// containers look for host ports there.
fn prerouting(prefix: &str, own: Ipv4Addr, host: Ipv4Addr) -> String {
    format!(
        "chain prerouting {{
 iifname \"{prefix}*\" ip daddr {own} meta l4proto {{ tcp, udp }} dnat ip to {host}
}}
"
    )
}

/// Returns the chain that translates source addresses: of what leaves, because other routers may
/// have the same range; and of what comes from the host or from another router, because containers
/// have nothing to do with the addresses of edges.
fn postrouting(prefix: &str, range: Subnet) -> String {
    let own = range.gateway();
    format!(
        "chain postrouting {{
 oifname \"{EDGE}\" masquerade
 oifname \"{prefix}*\" ip saddr {LINK_LOCAL} ip saddr != {range} snat ip to {own}
}}
"
    )
}

/// Returns the chain that limits what reaches the router itself: the metadata server, from
/// containers alone, and pings. `own` are further rules.
fn input(prefix: &str, own: &str) -> String {
    format!(
        "chain input {{
 ct state established,related accept
{own} iifname \"lo\" accept
 meta l4proto icmp accept
 iifname \"{prefix}*\" ip daddr {METADATA_ADDRESS} tcp dport {METADATA_PORT} accept
 counter drop
}}
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(range: &str, link_local: LinkLocal) -> String {
        let names = Names::new("web", None).unwrap();
        let host = Ipv4Addr::new(169, 254, 192, 1);
        let guarded = Guarded { range: range.parse().unwrap(), has_groups: true };
        router_rules(&names, guarded, host, link_local)
    }

    #[test]
    fn link_local_addresses_are_closed_but_for_our_own_unless_the_operator_opens_them() {
        let closed = script("169.254.200.0/21", LinkLocal::Closed);
        let own = "ip daddr != { 169.254.200.0/21, 169.254.170.2 }";
        assert!(closed.contains(&format!("ip daddr 169.254.0.0/16 {own} counter drop")));
        let open = script("10.0.0.0/16", LinkLocal::Open);
        assert!(!open.contains("ip daddr 169.254.0.0/16 ip daddr"), "{open}");
    }

    #[test]
    fn reloading_keeps_what_security_groups_put_there() {
        let script = script("10.0.0.0/16", LinkLocal::Closed);
        for kept in [INBOUND, OUTBOUND, REFUSED] {
            assert!(script.contains(&format!(" {kept} {{")), "{script}");
            assert!(!script.contains(&format!("inet gantry_web {kept}")), "{script}");
        }
    }
}
