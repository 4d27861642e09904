//! The text of our nftables table.
//!
//! Pure: what the rules should be, never their loading. The table holds only what is the same
//! for every interface, so that attaching one needs no nft at all; port maps are elements of two
//! maps, changed on their own (see `ports`).
//!
//! Every rule about containers names our own interfaces (`iifname "prefix*"`), so that tables of
//! several instances and of other firewalls stand side by side.

use std::fmt::Write;
use std::net::Ipv4Addr;

use super::blocks;
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
/// Pairs (address . same address) of containers with port maps, see `postrouting`.
pub(super) const HAIRPIN: &str = "hairpin";

/// Chains whose rules we own. `security` is not among them: its rules survive a restart.
const CHAINS: [&str; 7] =
    ["guard", "ports", "prerouting", "output", "postrouting", "forward", "input"];
/// The chain that limits what containers in host network mode send; see [`host_mode`].
const HOST_MODE: &str = "host_mode";
/// Link-local addresses: services of the surrounding network have them, on cloud machines one that
/// hands out the credentials of the machine itself.
const LINK_LOCAL: &str = "169.254.0.0/16";
/// The link-local addresses of IPv6, with the address at which AWS serves metadata.
const LINK_LOCAL_6: &str = "fe80::/10, fd00:ec2::254";

/// Returns a script that makes the table, or brings an existing one up to date in one transaction
/// without losing port maps and security rules.
pub(super) fn ruleset(
    names: &Names,
    subnets: &[Subnet],
    metadata_port: Option<u16>,
    addresses: &[Ipv4Addr],
    link_local: LinkLocal,
) -> String {
    let table = &names.table;
    let mut script = declarations(table);
    for chain in CHAINS {
        let _ = writeln!(script, "flush chain inet {table} {chain}");
    }
    let _ = writeln!(script, "flush set inet {table} {ADDRESSES}");
    if !addresses.is_empty() {
        let list = comma(addresses.iter());
        let _ = writeln!(script, "add element inet {table} {ADDRESSES} {{ {list} }}");
    }
    let _ = writeln!(script, "table inet {table} {{");
    script += &guard(&names.interface_prefix, &dropped(link_local, subnets));
    script += &input(&names.interface_prefix, addresses);
    script += &ports();
    script += &translations(&names.interface_prefix, metadata_port);
    script += &postrouting(&names.interface_prefix, subnets);
    script += "chain forward {\n ct state established,related accept\n jump security\n}\n}\n";
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

/// Returns the ends of rules that drop packets to link-local addresses other than ours. Name
/// servers are let through: they give away nothing, and on some clouds they are the only ones.
fn dropped(link_local: LinkLocal, subnets: &[Subnet]) -> Vec<String> {
    if link_local == LinkLocal::Open {
        return Vec::new();
    }
    let own = subnets.iter().map(ToString::to_string).chain([METADATA_ADDRESS.to_string()]);
    let foreign = format!("ip daddr {LINK_LOCAL} ip daddr != {{ {} }}", comma(own));
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
    subnets: &[Subnet],
    link_local: LinkLocal,
) -> String {
    let mut script = format!(
        "table inet {table} {{
chain {HOST_MODE} {{ type filter hook output priority filter; policy accept; }}
}}
flush chain inet {table} {HOST_MODE}
"
    );
    let dropped = dropped(link_local, subnets);
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
set {HAIRPIN} {{ type ipv4_addr . ipv4_addr; }}
set {ADDRESSES} {{ type ipv4_addr; }}
chain guard {{ type filter hook prerouting priority raw; policy accept; }}
chain ports {{ }}
chain prerouting {{ type nat hook prerouting priority dstnat; policy accept; }}
chain output {{ type nat hook output priority -100; policy accept; }}
chain postrouting {{ type nat hook postrouting priority srcnat; policy accept; }}
chain input {{ type filter hook input priority filter; policy accept; }}
chain security {{ }}
chain forward {{ type filter hook forward priority filter; policy accept; }}
}}
"
    )
}

/// Returns the chain that checks every packet of a container before connection tracking.
///
/// The source must be the address routed to that very interface: the metadata server knows a
/// container by its source address. 127.0.0.0/8 must be stopped here because the interfaces have
/// route_localnet on, which would let raw packets reach services bound to the host's loopback.
/// Containers have no IPv6 address, and link-local IPv6 would pass by every rule about IPv4.
fn guard(prefix: &str, dropped: &[String]) -> String {
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

/// Returns the chain that limits the traffic of containers to the host's addresses on `lo` that
/// exist only for them: to the metadata server and published ports, which come by translation, and
/// to answers. Other services of the host, which listen at all of its addresses, are not for them.
fn input(prefix: &str, addresses: &[Ipv4Addr]) -> String {
    if addresses.is_empty() {
        return String::new();
    }
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

/// Returns the chains that translate destinations: of packets from containers and from outside
/// (prerouting) and from the host's own processes (output). The metadata server listens on the
/// host's loopback, reachable only through these two chains.
fn translations(prefix: &str, metadata_port: Option<u16>) -> String {
    let from_task = format!("iifname \"{prefix}*\"");
    let metadata = |origin: &str| {
        metadata_port.map_or_else(String::new, |port| {
            format!(
                " {origin} ip daddr {METADATA_ADDRESS} tcp dport {METADATA_PORT} \
                 dnat ip to 127.0.0.1:{port}\n"
            )
        })
    };
    let published = " fib daddr type local jump ports\n";
    format!(
        "chain prerouting {{\n{}{published}}}\nchain output {{\n{}{published}}}\n",
        metadata(&from_task),
        metadata("")
    )
}

/// Returns the chain that translates source addresses.
///
/// A connection from 127.0.0.1 and one of a container to itself through a host port would carry a
/// source that the container cannot answer, so both get the gateway's. It is named explicitly:
/// `masquerade` may choose any address of the host. All other clients keep theirs.
fn postrouting(prefix: &str, subnets: &[Subnet]) -> String {
    if subnets.is_empty() {
        return String::new();
    }
    let gateways = comma(subnets.iter().map(|subnet| format!("{subnet} : {}", subnet.gateway())));
    let inside = comma(subnets.iter());
    // Traffic between this region's containers passes the tables of other regions as well.
    let within = comma(apart(subnets).iter());
    let to_gateway = format!("snat ip to ip daddr map {{ {gateways} }}");
    format!(
        "chain postrouting {{
 ip saddr 127.0.0.0/8 oifname \"{prefix}*\" {to_gateway}
 ip saddr . ip daddr @{HAIRPIN} {to_gateway}
 ip saddr {{ {inside} }} ip daddr != {{ {within} }} oifname != \"{prefix}*\" masquerade
}}
"
    )
}

/// Returns the blocks of this region and of all others without overlaps, because a set of intervals
/// does not accept overlapping ones.
fn apart(subnets: &[Subnet]) -> Vec<Subnet> {
    let mut all: Vec<Subnet> = subnets.to_vec();
    for block in blocks::everywhere() {
        if !all.iter().any(|known| known.overlaps(&block)) {
            all.push(block);
        }
    }
    all
}

pub(super) fn comma(items: impl Iterator<Item = impl ToString>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(metadata_port: Option<u16>) -> String {
        let names = Names::new("web", None).unwrap();
        let subnets = ["10.0.0.0/24".parse().unwrap(), "10.0.9.0/24".parse().unwrap()];
        ruleset(&names, &subnets, metadata_port, &[METADATA_ADDRESS], LinkLocal::Closed)
    }

    #[test]
    fn metadata_rules_exist_only_with_a_metadata_port() {
        assert_eq!(script(Some(51679)).matches("dnat ip to 127.0.0.1:51679").count(), 2);
        assert!(!script(None).contains("127.0.0.1:"));
    }

    #[test]
    fn reloading_keeps_port_maps_and_security_rules() {
        let script = script(Some(1));
        for kept in [PORTS_ANY, PORTS_AT, HAIRPIN, "security"] {
            assert!(!script.contains(&format!("flush chain inet gantry_web {kept}")));
            assert!(!script.contains(&format!("flush set inet gantry_web {kept}")));
            assert!(!script.contains(&format!("flush map inet gantry_web {kept}")));
        }
    }

    #[test]
    fn link_local_addresses_are_closed_but_for_our_own_unless_the_operator_opens_them() {
        let own = "ip daddr != { 10.0.0.0/24, 10.0.9.0/24, 169.254.170.2 }";
        let subnets = ["10.0.0.0/24".parse().unwrap(), "10.0.9.0/24".parse().unwrap()];
        assert!(script(None).contains(&format!("ip daddr 169.254.0.0/16 {own} counter drop")));
        assert!(!guard("x", &dropped(LinkLocal::Open, &subnets)).contains("169.254.0.0/16"));
        let rules = |cgroup, link_local| host_mode("t", cgroup, &subnets, link_local);
        let closed = rules(Some("unified/gantry-web"), LinkLocal::Closed);
        assert_eq!(closed.matches("level 1 \"unified/gantry-web\"").count(), 3, "{closed}");
        for open in [rules(None, LinkLocal::Closed), rules(Some("c"), LinkLocal::Open)] {
            assert!(open.contains("flush chain") && !open.contains("drop"), "{open}");
        }
    }

    #[test]
    fn every_subnet_answers_from_its_own_gateway() {
        let script = script(None);
        assert!(script.contains("{ 10.0.0.0/24 : 10.0.0.1, 10.0.9.0/24 : 10.0.9.1 }"));
        assert!(script.contains("ip daddr != { 10.0.0.0/24, 10.0.9.0/24, 172.24.0.0/13"));
    }
}
