//! The blocks of addresses that the host has routes into.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use rtnetlink::packet_route::AddressFamily;
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::route::{RouteAddress, RouteAttribute, RouteMessage};

use super::error::{Result, kernel};
use super::netlink::RouteSocket;
use super::subnet::Subnet;

/// The routing table of the host's own addresses, gateways among them.
const LOCAL_TABLE: u8 = 255;

/// Returns all blocks that the host has routes into, but for its own addresses.
pub fn routes() -> Result<Vec<Subnet>> {
    let failed = |error| kernel("looking at the host's routes")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let mut query = RouteMessage::default();
    query.header.address_family = AddressFamily::Inet;
    let found = socket.dump(RouteNetlinkMessage::GetRoute(query)).map_err(failed)?;
    let blocks: BTreeSet<Subnet> = found.iter().filter_map(block_of).collect();
    Ok(blocks.into_iter().collect())
}

/// Returns the destination of a route, or None if the route is wider than any block of addresses:
/// such a route leads to the outside.
fn block_of(message: &RouteNetlinkMessage) -> Option<Subnet> {
    let RouteNetlinkMessage::NewRoute(route) = message else { return None };
    if route.header.table == LOCAL_TABLE {
        return None;
    }
    let to = route.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Destination(RouteAddress::Inet(address)) => Some(*address),
        _ => None,
    })?;
    around(to, route.header.destination_prefix_length)
}

/// Returns the smallest block that can be written as a subnet and contains the route's.
fn around(address: Ipv4Addr, prefix: u8) -> Option<Subnet> {
    let prefix = prefix.min(30);
    let network = address.to_bits() & u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
    Subnet::new(Ipv4Addr::from_bits(network), prefix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_as_wide_as_it_says_and_one_to_the_outside_is_none() {
        let shown = |address: [u8; 4], prefix| {
            around(Ipv4Addr::from(address), prefix).map(|block| block.to_string())
        };
        assert_eq!(shown([10, 1, 2, 3], 32).as_deref(), Some("10.1.2.0/30"));
        assert_eq!(shown([10, 1, 2, 0], 24).as_deref(), Some("10.1.2.0/24"));
        assert_eq!(shown([0, 0, 0, 0], 0), None);
    }
}
