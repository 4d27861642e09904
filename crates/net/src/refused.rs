//! The packets that security groups refused lately, read out of a router's table.
//!
//! Pure, apart from [`read`].

use std::net::Ipv4Addr;

use serde_json::Value;

use super::error::{Error, Result};
use super::nft;
use super::router_rules::{REFUSED, REFUSED_IN, REFUSED_OUT};
use super::security::{Direction, Traffic};

/// Packets of one kind that no rule of an interface's groups allows. Some minutes after the last it
/// is forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// In: the groups of the destination refused it. Out: those of the source.
    pub direction: Direction,
    /// The sender.
    pub source: Ipv4Addr,
    /// The receiver.
    pub destination: Ipv4Addr,
    /// One port, or one type and code: what a rule would have to allow.
    pub traffic: Traffic,
    /// The number of packets.
    pub packets: u64,
}

/// Lists what the table of the calling thread's namespace has counted, by sender and receiver.
pub(super) fn read(table: &str) -> Result<Vec<Refusal>> {
    let doing = format!("reading what table {table} refused");
    // Numbers, because a minimal system does not know the names of protocols.
    let listing = nft::list(&doing, &["-n", "list", "set", "inet", table, REFUSED])?;
    parse(&listing).map_err(|why| Error::Nft { doing, said: format!("unreadable: {why}") })
}

fn parse(listing: &Value) -> std::result::Result<Vec<Refusal>, String> {
    let objects = listing["nftables"].as_array().ok_or("there is no `nftables` array")?;
    let elements = objects.iter().filter_map(|object| object["set"]["elem"].as_array()).flatten();
    let read = |element: &Value| refusal(&element["elem"]).ok_or_else(|| element.to_string());
    let mut refused = elements.map(read).collect::<std::result::Result<Vec<_>, _>>()?;
    refused.sort_by_key(|one| (one.source, one.destination, one.direction, one.traffic));
    Ok(refused)
}

fn refusal(element: &Value) -> Option<Refusal> {
    let [direction, source, destination, protocol, port] =
        element["val"]["concat"].as_array()?.as_slice()
    else {
        return None;
    };
    let direction = match direction.as_u64()? {
        REFUSED_OUT => Direction::Out,
        REFUSED_IN => Direction::In,
        _ => return None,
    };
    let port = u16::try_from(port.as_u64()?).ok()?;
    let [kind, code] = port.to_be_bytes();
    let traffic = match u8::try_from(protocol.as_u64()?).ok()? {
        6 => Traffic::Tcp { from: port, to: port },
        17 => Traffic::Udp { from: port, to: port },
        1 => Traffic::Icmp { kind: Some(kind), code: Some(code) },
        other => Traffic::Other(other),
    };
    Some(Refusal {
        direction,
        source: source.as_str()?.parse().ok()?,
        destination: destination.as_str()?.parse().ok()?,
        traffic,
        packets: element["counter"]["packets"].as_u64()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_packet_is_read_as_what_a_rule_would_allow() {
        let element = |direction: u8, protocol: u8, port: u16| {
            let key = serde_json::json!([direction, "10.0.0.5", "10.0.0.6", protocol, port]);
            serde_json::json!({ "elem": {
                "val": { "concat": key }, "expires": 599, "counter": { "packets": 3, "bytes": 84 },
            }})
        };
        let elements =
            [element(2, 6, 80), element(1, 17, 53), element(1, 1, 2048), element(2, 47, 0)];
        let listing =
            serde_json::json!({"nftables": [{"metainfo": {}}, {"set": {"elem": elements}}]});
        let refused = parse(&listing).unwrap();
        let (source, destination) = (Ipv4Addr::new(10, 0, 0, 5), Ipv4Addr::new(10, 0, 0, 6));
        let expected = [
            (Direction::In, Traffic::Tcp { from: 80, to: 80 }),
            (Direction::In, Traffic::Other(47)),
            (Direction::Out, Traffic::Udp { from: 53, to: 53 }),
            (Direction::Out, Traffic::Icmp { kind: Some(8), code: Some(0) }),
        ];
        let expected = expected.map(|(direction, traffic)| Refusal {
            direction,
            source,
            destination,
            traffic,
            packets: 3,
        });
        assert_eq!(refused, expected);
        let unreadable = serde_json::json!({"nftables": [{"set": {"elem": [element(3, 6, 80)]}}]});
        assert!(parse(&unreadable).is_err());
        let empty = serde_json::json!({"nftables": [{"set": {"name": "refused"}}]});
        assert_eq!(parse(&empty).unwrap(), []);
    }
}
