//! Published ports: which host port leads to which port of a container, and the nft batch that turns one
//! set of them into another.
//!
//! Pure, apart from [`read`], which lists the ports that the kernel holds.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::net::{Ipv4Addr, SocketAddrV4};

use serde_json::Value;

use super::error::{Error, Result, invalid};
use super::nft;
use super::ruleset::{PORTS_ANY, PORTS_AT, comma};

/// A transport protocol that can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proto {
    /// Connections.
    Tcp,
    /// Datagrams.
    Udp,
}

impl fmt::Display for Proto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Proto::Tcp => "tcp",
            Proto::Udp => "udp",
        })
    }
}

/// One published port: packets to `host_ip:host_port` go to `to_ip:to_port`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PortMap {
    /// The protocol; each has ports of its own.
    pub proto: Proto,
    /// 0.0.0.0 for every address of the host.
    pub host_ip: Ipv4Addr,
    /// The port that the host answers at.
    pub host_port: u16,
    /// A container's address, inside the network's own range.
    pub to_ip: Ipv4Addr,
    /// The port that the container listens on.
    pub to_port: u16,
}

/// The key of a published port; it leads to one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PortKey {
    host_ip: Ipv4Addr,
    proto: Proto,
    host_port: u16,
}

impl fmt::Display for PortKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}/{}", self.host_ip, self.host_port, self.proto)
    }
}

/// All published ports.
pub(super) type PortTable = BTreeMap<PortKey, SocketAddrV4>;

fn entry(map: &PortMap) -> (PortKey, SocketAddrV4) {
    let PortMap { proto, host_ip, host_port, to_ip, to_port } = *map;
    (PortKey { host_ip, proto, host_port }, SocketAddrV4::new(to_ip, to_port))
}

/// Returns `table` with `maps` added. Errors if a host port already leads elsewhere.
pub(super) fn with(table: &PortTable, maps: &[PortMap]) -> Result<PortTable> {
    let mut next = table.clone();
    for map in maps {
        if map.host_port == 0 || map.to_port == 0 {
            return Err(invalid("port map", format!("{map:?}"), "port 0 cannot be mapped"));
        }
        let (key, target) = entry(map);
        let held = *next.entry(key).or_insert(target);
        if held != target {
            let (host, holder) = (key.to_string(), held.to_string());
            return Err(Error::PortHeld { host, holder });
        }
    }
    Ok(next)
}

/// Returns `table` without `maps`. A port that leads elsewhere by now belongs to another task and
/// stays.
pub(super) fn without(table: &PortTable, maps: &[PortMap]) -> PortTable {
    let mut next = table.clone();
    for (key, target) in maps.iter().map(entry) {
        if next.get(&key) == Some(&target) {
            next.remove(&key);
        }
    }
    next
}

/// Returns the batch that turns `now` into `next`; empty if they are equal.
pub(super) fn change(table: &str, now: &PortTable, next: &PortTable) -> String {
    let gone: PortTable = difference(now, next);
    let new: PortTable = difference(next, now);
    let mut script = String::new();
    elements(&mut script, "delete", table, &gone);
    elements(&mut script, "add", table, &new);
    script
}

/// Counts the entries of `of` that are missing or different in `other`.
pub(super) fn missing(of: &PortTable, other: &PortTable) -> usize {
    difference(of, other).len()
}

fn difference(of: &PortTable, other: &PortTable) -> PortTable {
    of.iter()
        .filter(|(key, target)| other.get(key) != Some(target))
        .map(|(k, t)| (*k, *t))
        .collect()
}

fn elements(script: &mut String, verb: &str, table: &str, ports: &PortTable) {
    let (any, at): (Vec<_>, Vec<_>) =
        ports.iter().partition(|(key, _)| key.host_ip.is_unspecified());
    let any = any.into_iter().map(|(key, target)| {
        format!("{} . {} : {} . {}", key.proto, key.host_port, target.ip(), target.port())
    });
    let at = at.into_iter().map(|(key, target)| {
        let PortKey { host_ip, proto, host_port } = key;
        format!("{host_ip} . {proto} . {host_port} : {} . {}", target.ip(), target.port())
    });
    command(script, verb, table, PORTS_ANY, &comma(any));
    command(script, verb, table, PORTS_AT, &comma(at));
}

fn command(script: &mut String, verb: &str, table: &str, set: &str, list: &str) {
    if !list.is_empty() {
        let _ = writeln!(script, "{verb} element inet {table} {set} {{ {list} }}");
    }
}

/// Lists the ports that the kernel's table holds now.
pub(super) fn read(table: &str) -> Result<PortTable> {
    let doing = format!("reading the port maps of table {table}");
    let mut ports = PortTable::new();
    for map in [PORTS_ANY, PORTS_AT] {
        let listing = nft::list(&doing, &["list", "map", "inet", table, map])?;
        ports.extend(parse(&listing).map_err(|why| Error::Nft {
            doing: doing.clone(),
            said: format!("an element of {map} is unreadable: {why}"),
        })?);
    }
    Ok(ports)
}

/// Reads the elements of both maps out of nft's JSON listing.
fn parse(listing: &Value) -> std::result::Result<PortTable, String> {
    let objects = listing["nftables"].as_array().ok_or("there is no `nftables` array")?;
    let elements = objects.iter().filter_map(|object| object["map"]["elem"].as_array()).flatten();
    elements.map(|element| parse_element(element).ok_or_else(|| element.to_string())).collect()
}

fn parse_element(element: &Value) -> Option<(PortKey, SocketAddrV4)> {
    let key = element.get(0)?.get("concat")?.as_array()?;
    let (host_ip, rest) = match key.len() {
        2 => (Ipv4Addr::UNSPECIFIED, &key[..]),
        3 => (address(&key[0])?, &key[1..]),
        _ => return None,
    };
    let proto = proto(&rest[0])?;
    let target = element.get(1)?.get("concat")?.as_array()?;
    let target = SocketAddrV4::new(address(target.first()?)?, port(target.get(1)?)?);
    Some((PortKey { host_ip, proto, host_port: port(&rest[1])? }, target))
}

/// Reads a protocol's name, or its number where /etc/protocols is missing, as on minimal systems.
fn proto(value: &Value) -> Option<Proto> {
    match (value.as_str(), value.as_u64()) {
        (Some("tcp"), _) | (_, Some(6)) => Some(Proto::Tcp),
        (Some("udp"), _) | (_, Some(17)) => Some(Proto::Udp),
        _ => None,
    }
}

fn address(value: &Value) -> Option<Ipv4Addr> {
    value.as_str()?.parse().ok()
}

fn port(value: &Value) -> Option<u16> {
    value.as_u64()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(host_port: u16, last: u8) -> PortMap {
        PortMap {
            proto: Proto::Tcp,
            host_ip: Ipv4Addr::UNSPECIFIED,
            host_port,
            to_ip: Ipv4Addr::new(10, 0, 0, last),
            to_port: 80,
        }
    }

    #[test]
    fn nothing_changed_needs_no_batch() {
        let table = with(&PortTable::new(), &[map(8080, 5)]).unwrap();
        assert_eq!(change("t", &table, &with(&table, &[map(8080, 5)]).unwrap()), "");
    }

    #[test]
    fn protocols_are_read_by_name_and_by_number() {
        let element = |proto: Value| {
            serde_json::json!([
                { "concat": [proto, 8080] },
                { "concat": ["10.0.0.5", 80] },
            ])
        };
        let expected = with(&PortTable::new(), &[map(8080, 5)]).unwrap().into_iter().next();
        assert_eq!(parse_element(&element("tcp".into())), expected);
        assert_eq!(parse_element(&element(6.into())), expected);
        let udp = parse_element(&element(17.into())).unwrap();
        assert_eq!(udp.0.proto, Proto::Udp);
        assert_eq!(parse_element(&element(1.into())), None);
    }

    #[test]
    fn a_held_port_names_its_holder() {
        let table = with(&PortTable::new(), &[map(8080, 5)]).unwrap();
        let error = with(&table, &[map(8080, 6)]).unwrap_err().to_string();
        assert_eq!(
            error,
            "mapping host port 0.0.0.0:8080/tcp: it is already mapped to 10.0.0.5:80"
        );
    }

    #[test]
    fn a_port_taken_over_by_another_task_is_not_unmapped() {
        let table = with(&PortTable::new(), &[map(8080, 6)]).unwrap();
        assert_eq!(without(&table, &[map(8080, 5)]), table);
        assert!(without(&table, &[map(8080, 6)]).is_empty());
    }

    #[test]
    fn a_changed_target_is_deleted_before_it_is_added() {
        let now = with(&PortTable::new(), &[map(8080, 5)]).unwrap();
        let next = with(&PortTable::new(), &[map(8080, 6)]).unwrap();
        let batch = change("t", &now, &next);
        let deleted = batch.find("delete element inet t ports_any").unwrap();
        assert!(deleted < batch.find("add element inet t ports_any").unwrap());
    }

    #[test]
    fn the_listing_of_both_maps_is_read() {
        let listing = serde_json::json!({"nftables": [
            {"metainfo": {}},
            {"map": {"elem": [
                [{"concat": ["tcp", 8080]}, {"concat": ["10.0.0.5", 80]}],
                [{"concat": ["10.1.1.1", "udp", 53]}, {"concat": ["10.0.0.6", 5353]}],
            ]}},
        ]});
        let table = parse(&listing).unwrap();
        let lines: Vec<_> = table.iter().map(|(key, to)| format!("{key} {to}")).collect();
        assert_eq!(lines, ["0.0.0.0:8080/tcp 10.0.0.5:80", "10.1.1.1:53/udp 10.0.0.6:5353"]);
    }
}
