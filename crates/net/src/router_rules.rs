//! The text of a router's nftables table: the rules about the containers that hang on it.
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

/// Chains whose rules we own. `security` is not among them: its rules survive a restart.
const CHAINS: [&str; 5] = ["guard", "prerouting", "postrouting", "input", "forward"];

/// Returns a script that makes the table of a router with that range, or brings an existing one up
/// to date in one transaction without losing security rules. `host` is the host's address on edges.
pub(super) fn router_rules(
    names: &Names,
    range: Subnet,
    host: Ipv4Addr,
    link_local: LinkLocal,
) -> String {
    let (table, prefix) = (&names.table, &names.interface_prefix);
    let mut script = declarations(table);
    for chain in CHAINS {
        let _ = writeln!(script, "flush chain inet {table} {chain}");
    }
    let _ = writeln!(script, "table inet {table} {{");
    script += &guard(prefix, &dropped(link_local, &[range]));
    script += &prerouting(prefix, range.gateway(), host);
    script += &postrouting(prefix, range);
    script += &input(prefix);
    script += "chain forward {\n ct state established,related accept\n jump security\n}\n}\n";
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
/// containers alone, and pings.
fn input(prefix: &str) -> String {
    format!(
        "chain input {{
 iifname \"lo\" accept
 ct state established,related accept
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
        router_rules(&names, range.parse().unwrap(), host, link_local)
    }

    #[test]
    fn link_local_addresses_are_closed_but_for_our_own_unless_the_operator_opens_them() {
        let closed = script("169.254.200.0/21", LinkLocal::Closed);
        let own = "ip daddr != { 169.254.200.0/21, 169.254.170.2 }";
        assert!(closed.contains(&format!("ip daddr 169.254.0.0/16 {own} counter drop")));
        let open = script("10.0.0.0/16", LinkLocal::Open);
        assert!(!open.contains("ip daddr 169.254.0.0/16"), "{open}");
    }

    #[test]
    fn reloading_keeps_security_rules() {
        let script = script("10.0.0.0/16", LinkLocal::Closed);
        assert!(!script.contains("flush chain inet gantry_web security"));
    }
}
