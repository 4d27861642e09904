//! Rules of security groups as requests write them: parsed, compared and named in errors. It must
//! not know of rows: which group a name means is told by the caller.

use std::net::{Ipv4Addr, Ipv6Addr};

use api::Fault;
use api::ec2::{IpPermission, UserIdGroupPair};
use model::id::{AccountId, SecurityGroupId, Text};
use model::network::Cidr;
use model::security::{Direction, Peer, Ports, Rule, Traffic};

use super::invalid;

const MAX_DESCRIPTION: usize = 255;

/// AWS's limit of rules of a group in one direction.
pub const MAX_RULES: usize = 60;

/// A rule that a request asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    pub traffic: Traffic,
    pub peer: Peer,
    pub description: Option<Text>,
}

impl Wanted {
    /// Returns true if `rule` allows just the same: descriptions do not matter.
    pub fn is(&self, rule: &Rule) -> bool {
        self.same(&rule.traffic, &rule.peer)
    }

    fn same(&self, traffic: &Traffic, peer: &Peer) -> bool {
        self.traffic == *traffic && self.peer == *peer
    }
}

/// The owner and the id of the group that a request means.
pub type Group = (AccountId, SecurityGroupId);

/// Parses permissions to one rule for each source; `group` finds the group that a pair means.
pub fn parse(
    permissions: &[IpPermission],
    group: &impl Fn(&UserIdGroupPair) -> Result<Group, Fault>,
) -> Result<Vec<Wanted>, Fault> {
    let mut all: Vec<Wanted> = Vec::new();
    for permission in permissions {
        for wanted in parse_one(permission, group)? {
            if all.iter().any(|other| other.same(&wanted.traffic, &wanted.peer)) {
                return Err(invalid("The same permission must not appear multiple times"));
            }
            all.push(wanted);
        }
    }
    Ok(all)
}

fn parse_one(
    given: &IpPermission,
    group: &impl Fn(&UserIdGroupPair) -> Result<Group, Fault>,
) -> Result<Vec<Wanted>, Fault> {
    let traffic = traffic(given.ip_protocol.as_deref(), given.from_port, given.to_port)?;
    let wanted =
        |peer, text: Option<&str>| Ok(Wanted { traffic, peer, description: description(text)? });
    let mut all = Vec::new();
    for pair in given.user_id_group_pairs.iter().flatten() {
        let (account, id) = group(pair)?;
        all.push(wanted(Peer::Group { account, id }, pair.description.as_deref())?);
    }
    for range in given.ip_ranges.iter().flatten() {
        let block = block(range.cidr_ip.as_deref().unwrap_or_default())?;
        all.push(wanted(Peer::Block(block), range.description.as_deref())?);
    }
    for range in given.ipv6_ranges.iter().flatten() {
        let block = block6(range.cidr_ipv6.as_deref().unwrap_or_default())?;
        all.push(wanted(Peer::Block6(block), range.description.as_deref())?);
    }
    if let Some(list) = given.prefix_list_ids.iter().flatten().next() {
        return Err(no_prefix_list(list.prefix_list_id.as_deref().unwrap_or_default()));
    }
    if all.is_empty() {
        return Err(Fault::client("MissingParameter", "Source group ID missing."));
    }
    Ok(all)
}

/// The fault of a request that names a prefix list: there are none.
pub fn no_prefix_list(id: &str) -> Fault {
    let message = format!("The prefix list ID '{id}' does not exist");
    Fault::client("InvalidPrefixListID.NotFound", message)
}

/// Parses a protocol, by its name or number, with its ports or its type and code.
pub fn traffic(
    protocol: Option<&str>,
    from: Option<i32>,
    to: Option<i32>,
) -> Result<Traffic, Fault> {
    let Some(protocol) = protocol.filter(|text| !text.is_empty()) else {
        let message = "The request must contain the parameter ipProtocol";
        return Err(Fault::client("MissingParameter", message));
    };
    match protocol.to_ascii_lowercase().as_str() {
        "-1" | "all" => Ok(Traffic::All),
        "tcp" | "6" => ports(from, to).map(Traffic::Tcp),
        "udp" | "17" => ports(from, to).map(Traffic::Udp),
        "icmp" | "1" => {
            if from.is_none() || to.is_none() {
                let message =
                    "Invalid value 'Must specify both type and code with ICMP.' for portRange.";
                return Err(invalid(message));
            }
            let (kind, code) = icmp(from, to)?;
            Ok(Traffic::Icmp { kind, code })
        }
        "icmpv6" | "58" => {
            let (kind, code) = icmp(from, to)?;
            Ok(Traffic::Icmp6 { kind, code })
        }
        other => other.parse().map(Traffic::Protocol).map_err(|_| {
            invalid(format!("Invalid value '{protocol}' for IP protocol. Unknown protocol."))
        }),
    }
}

fn ports(from: Option<i32>, to: Option<i32>) -> Result<Ports, Fault> {
    let (Some(from), Some(to)) = (from, to) else {
        let message =
            "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.";
        return Err(invalid(message));
    };
    let port = |given: i32| {
        u16::try_from(given).map_err(|_| invalid(format!("TCP/UDP port ({given}) out of range")))
    };
    let ports = Ports { from: port(from)?, to: port(to)? };
    if ports.from > ports.to {
        return Err(invalid(format!("Invalid TCP/UDP port range ({from}:{to})")));
    }
    Ok(ports)
}

/// Parses a type and a code of ICMP, for which -1 stands for all.
fn icmp(kind: Option<i32>, code: Option<i32>) -> Result<(Option<u8>, Option<u8>), Fault> {
    let number = |what: &str, given: Option<i32>| match given.unwrap_or(-1) {
        -1 => Ok(None),
        other => u8::try_from(other)
            .map(Some)
            .map_err(|_| invalid(format!("ICMP {what} ({other}) out of range"))),
    };
    let both = (number("type", kind)?, number("code", code)?);
    match both {
        (None, Some(code)) => Err(invalid(format!("ICMP code ({code}) of all types out of range"))),
        (_, _) => Ok(both),
    }
}

/// Parses an IPv4 block; bits of the host are cleared.
pub fn block(text: &str) -> Result<Cidr, Fault> {
    let parsed = text.split_once('/').and_then(|(address, prefix)| {
        let address: Ipv4Addr = address.parse().ok()?;
        let prefix = length(prefix, 32)?;
        let mask = u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
        Some(Cidr { base: Ipv4Addr::from(u32::from(address) & mask), prefix })
    });
    parsed.ok_or_else(|| malformed(text))
}

/// Parses an IPv6 block to its canonical form; bits of the host are cleared.
pub fn block6(text: &str) -> Result<Text, Fault> {
    let parsed = text.split_once('/').and_then(|(address, prefix)| {
        let address: Ipv6Addr = address.parse().ok()?;
        let prefix = length(prefix, 128)?;
        let mask = u128::MAX.checked_shl(128 - u32::from(prefix)).unwrap_or(0);
        let base = Ipv6Addr::from(u128::from(address) & mask);
        Some(Text::from(format!("{base}/{prefix}")))
    });
    parsed.ok_or_else(|| malformed(text))
}

fn length(text: &str, most: u8) -> Option<u8> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|length| digits && *length <= most)
}

fn malformed(text: &str) -> Fault {
    invalid(format!("CIDR block {text} is malformed"))
}

/// Checks a rule's description; an empty one is none.
pub fn description(text: Option<&str>) -> Result<Option<Text>, Fault> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    if !is_plain(text) || text.len() > MAX_DESCRIPTION {
        return Err(invalid(
            "Invalid rule description. Valid descriptions are strings less than 256 characters \
             from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
        ));
    }
    Ok(Some(text.into()))
}

/// Returns true if each character is one that names and descriptions may have.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(|one| one.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(one))
}

/// Returns what another rule of the same sort already allows, as AWS's error says it.
pub fn already_exists(wanted: &Wanted) -> Fault {
    let peer = match &wanted.peer {
        Peer::Block(block) => block.to_string(),
        Peer::Block6(block) => block.to_string(),
        Peer::Group { id, .. } => id.to_string(),
    };
    let number = |value: Option<u8>| value.map_or("ALL".to_owned(), |value| value.to_string());
    let of_ports = |name: &str, ports: Ports| {
        format!("{name}, from port: {}, to port: {}", ports.from, ports.to)
    };
    let of_icmp =
        |name: &str, kind, code| format!("{name}, type: {}, code: {}", number(kind), number(code));
    let traffic = match wanted.traffic {
        Traffic::All => "ALL".to_owned(),
        Traffic::Protocol(protocol) => protocol.to_string(),
        Traffic::Tcp(ports) => of_ports("TCP", ports),
        Traffic::Udp(ports) => of_ports("UDP", ports),
        Traffic::Icmp { kind, code } => of_icmp("ICMP", kind, code),
        Traffic::Icmp6 { kind, code } => of_icmp("ICMPv6", kind, code),
    };
    let message = format!("the specified rule \"peer: {peer}, {traffic}, ALLOW\" already exists");
    Fault::client("InvalidPermission.Duplicate", message)
}

/// Checks that `new` can be added to `rules`: none of them is there yet, and there is room.
pub fn check_new(rules: &[Rule], direction: Direction, new: &[Wanted]) -> Result<(), Fault> {
    let same = rules.iter().filter(|rule| rule.direction == direction);
    if let Some(wanted) = new.iter().find(|one| same.clone().any(|rule| one.is(rule))) {
        return Err(already_exists(wanted));
    }
    if same.count() + new.len() > MAX_RULES {
        return Err(Fault::client(
            "RulesPerSecurityGroupLimitExceeded",
            "The maximum number of rules per security group has been reached.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
