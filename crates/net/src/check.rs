//! Checks that this host can do everything the network needs by trying it in a scratch namespace:
//! nothing on the host changes.

use std::net::Ipv4Addr;

use super::blocks::Block;
use super::error::{Result, kernel};
use super::firewall::Dropping;
use super::group_rules::GroupRules;
use super::names::{Names, PREFIX_TAG_LEN};
use super::netlink::RouteSocket;
use super::ports::{self, PortMap, PortTable, Proto};
use super::router_rules::{Guarded, router_rules};
use super::ruleset::{LinkLocal, METADATA_ADDRESS, ruleset};
use super::security::{Direction, Peer, Security, SecurityRule, Traffic};
use super::{firewall, group_rules, namespace, nft};
use rtnetlink::LinkVeth;
use rtnetlink::packet_core::{NLM_F_CREATE, NLM_F_EXCL};
use rtnetlink::packet_route::RouteNetlinkMessage;

/// The start of the interfaces' names of every region whose tag was not chosen.
const USUAL_PREFIX: &str = "gan";

const FORWARD_FILE: &str = "/proc/sys/net/ipv4/ip_forward";

/// The answer to one question about the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The subject of the question, in a few words.
    pub what: &'static str,
    /// True if the host has what was asked for.
    pub ok: bool,
    /// The finding, for people.
    pub detail: String,
    /// Advice on how to mend it; empty when `ok`.
    pub mend: String,
    /// True if the kernel forbade the attempt, so that it tells nothing of the host's features.
    pub is_denied: bool,
}

/// Runs all checks. Takes about 50 ms.
pub fn check() -> Vec<Check> {
    vec![
        judge("root privileges", privileges(), "run as root"),
        judge("nft command", nft::version(), "install the nftables package"),
        judge(
            "network namespaces",
            namespace::inside_scratch(|| Ok("can be made".to_owned())),
            "run as root on a kernel with CONFIG_NET_NS, in a container with --privileged",
        ),
        judge(
            "veth interfaces",
            namespace::inside_scratch(try_veth),
            "load the module `veth` or use a kernel with CONFIG_VETH",
        ),
        judge(
            "nftables features",
            namespace::inside_scratch(try_rules),
            "Linux 5.6 and nftables 0.9.4 or later, with the modules nf_tables, nft_nat, \
             nft_masq, nft_fib_inet and nft_ct",
        ),
        judge(
            "IPv4 forwarding",
            try_forwarding(),
            "mount /proc/sys read-write, or set net.ipv4.ip_forward=1 yourself",
        ),
        foreign_drops(),
    ]
}

fn judge(what: &'static str, answer: Result<String>, mend: &'static str) -> Check {
    match answer {
        Ok(detail) => Check { what, ok: true, detail, mend: String::new(), is_denied: false },
        Err(error) => {
            let is_denied = error.is_denied();
            Check { what, ok: false, detail: error.to_string(), mend: mend.to_owned(), is_denied }
        }
    }
}

fn privileges() -> Result<String> {
    let uid = rustix::process::geteuid();
    if uid.is_root() {
        return Ok("running as root".to_owned());
    }
    let doing = format!("making networks as user {}", uid.as_raw());
    Err(kernel(doing)(std::io::ErrorKind::PermissionDenied.into()))
}

fn try_veth() -> Result<String> {
    let failed = |error| kernel("making a veth pair in a scratch namespace")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let pair = RouteNetlinkMessage::NewLink(LinkVeth::new("try0", "try1").build());
    socket.one(pair, NLM_F_CREATE | NLM_F_EXCL).map_err(failed)?;
    Ok("can be made".to_owned())
}

/// Loads the real rules and a port map of each kind: a list of required kernel features could be
/// wrong.
fn try_rules() -> Result<String> {
    let names = Names::new("check", None)?;
    let block = Block::first();
    let rules = ruleset(&names, &block, Some(51679), &[METADATA_ADDRESS], LinkLocal::Closed);
    nft::apply("loading the host's rules in a scratch namespace", &rules)?;
    let guarded = Guarded { range: block.own_range(), has_groups: true };
    let rules = router_rules(&names, guarded, block.host(), LinkLocal::Closed);
    let groups = group_rules::group_rules(&every_kind_of_rule());
    let groups = group_rules::change(&names.table, &GroupRules::default(), &groups);
    let rules = rules + &groups;
    namespace::inside_scratch(|| nft::apply("loading a router's rules in another", &rules))?;
    let map = |host_ip| PortMap {
        proto: Proto::Tcp,
        host_ip,
        host_port: 8080,
        to_ip: Ipv4Addr::new(10, 0, 0, 5),
        to_port: 80,
    };
    let maps = [map(Ipv4Addr::UNSPECIFIED), map(Ipv4Addr::LOCALHOST)];
    let table = ports::with(&PortTable::new(), &maps)?;
    let batch = ports::change(&names.table, &PortTable::new(), &table);
    nft::apply("publishing ports in a scratch namespace", &batch)?;
    Ok("all rules load".to_owned())
}

/// Returns an interface with a group that has each kind of rule.
fn every_kind_of_rule() -> Security {
    let id = || "sg-0123456789abcdef0".to_owned();
    let kinds = [
        Traffic::All,
        Traffic::Tcp { from: 0, to: 1 },
        Traffic::Udp { from: 1, to: 1 },
        Traffic::Icmp { kind: Some(8), code: Some(0) },
        Traffic::Other(47),
    ];
    let rule =
        |traffic| SecurityRule { direction: Direction::In, traffic, peer: Peer::Group(id()) };
    let address = Ipv4Addr::new(10, 0, 0, 5);
    Security {
        interfaces: [(address, [id()].into())].into(),
        groups: [(id(), kinds.map(rule).into())].into(),
        members: [(id(), [address].into())].into(),
    }
}

fn try_forwarding() -> Result<String> {
    let failed = |error| kernel(format!("opening {FORWARD_FILE} for writing"))(error);
    let value = std::fs::read_to_string(FORWARD_FILE).map_err(failed)?;
    if value.trim() == "1" {
        return Ok("is on".to_owned());
    }
    std::fs::OpenOptions::new().write(true).open(FORWARD_FILE).map_err(failed)?;
    Ok("can be switched on".to_owned())
}

/// A packet must pass every table's chain; one that drops by default stops our containers' traffic,
/// unless a rule of it lets them by.
fn foreign_drops() -> Check {
    let what = "other firewalls";
    match nft::list("looking for firewalls that drop by default", &["list", "chains"]) {
        Ok(chains) => drops(what, &firewall::dropping(&chains)),
        Err(error) => judge(what, Err(error), "install or update the nftables package"),
    }
}

/// Judges the chains that drop by default. The rules to type are for all tags that begin as the
/// usual one does.
fn drops(what: &'static str, chains: &[Dropping]) -> Check {
    if chains.is_empty() {
        return judge(what, Ok("none drops what it does not know".to_owned()), "");
    }
    let named: Vec<String> = chains.iter().map(ToString::to_string).collect();
    Check {
        what,
        ok: false,
        detail: format!("dropping by default and perhaps tasks' packets: {}", named.join(", ")),
        mend: format!(
            "{} (with --tag, the interfaces begin with the first {PREFIX_TAG_LEN} letters of it)",
            firewall::mend(chains, USUAL_PREFIX)
        ),
        is_denied: false,
    }
}
