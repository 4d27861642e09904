//! The host's routes: the blocks of addresses that it knows, and the routes to containers through
//! the edges of their routers.

use std::collections::BTreeSet;
use std::io;
use std::net::Ipv4Addr;

use rtnetlink::RouteMessageBuilder;
use rtnetlink::packet_core::{NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use rtnetlink::packet_route::AddressFamily;
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteMessage, RouteType,
};

use super::error::{Result, kernel};
use super::netlink::RouteSocket;
use super::subnet::Subnet;

/// The routing table of the host's own addresses, gateways among them.
const LOCAL_TABLE: u8 = 255;
/// The prefix of a route to one address.
pub(super) const HOST_LEN: u8 = 32;

/// A route of the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Route {
    pub(super) to: Ipv4Addr,
    /// The bits of `to` that count; 0 for a default route.
    pub(super) prefix_len: u8,
    pub(super) interface: u32,
    /// The next router, unless the interface itself leads there.
    pub(super) via: Option<Ipv4Addr>,
    /// The host is told not to send there: `blackhole`, `prohibit` or `unreachable`.
    refuses: bool,
}

impl Route {
    fn covers(&self, address: Ipv4Addr) -> bool {
        (self.to.to_bits() ^ address.to_bits()) & mask(self.prefix_len) == 0
    }
}

/// The kernel's answer to the question how packets to an address go.
#[derive(Debug)]
enum Matching {
    Route(Route),
    /// They do not go, because a route or a rule says so.
    Refused,
    /// There is no route at all.
    None,
}

/// The way through an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    /// The host's end of the edge.
    pub(super) interface: u32,
    /// The router's address on the edge.
    pub(super) edge: Ipv4Addr,
    /// The address from which the host speaks.
    pub(super) source: Ipv4Addr,
}

/// Returns all blocks that the host has routes into, but for its own addresses.
pub fn routes() -> Result<Vec<Subnet>> {
    let failed = |error| kernel("looking at the host's routes")(error);
    let all = all(&mut RouteSocket::open().map_err(failed)?).map_err(failed)?;
    let blocks: BTreeSet<Subnet> =
        all.iter().filter_map(|route| around(route.to, route.prefix_len)).collect();
    Ok(blocks.into_iter().collect())
}

/// Returns all routes of the socket's namespace, but for those to its own addresses.
pub(super) fn all(socket: &mut RouteSocket) -> io::Result<Vec<Route>> {
    let mut query = RouteMessage::default();
    query.header.address_family = AddressFamily::Inet;
    let found = socket.dump(RouteNetlinkMessage::GetRoute(query))?;
    let routes = found.iter().filter_map(route);
    Ok(routes.filter(|(table, _)| *table != LOCAL_TABLE).map(|(_, route)| route).collect())
}

/// Leads the host to all of a block that nobody else has.
pub(super) fn lead_into(socket: &mut RouteSocket, block: Subnet, way: Way) -> io::Result<()> {
    let route = message(block.network(), block.prefix_len(), way);
    socket.one(RouteNetlinkMessage::NewRoute(route), NLM_F_CREATE | NLM_F_REPLACE)
}

/// Refuses packets to addresses of a block that nobody has: the router's default route would lead
/// them to the host, which routes the block back, until their time to live ends.
pub(super) fn refuse(socket: &mut RouteSocket, block: Subnet) -> io::Result<()> {
    let mut route = RouteMessageBuilder::<Ipv4Addr>::new()
        .destination_prefix(block.network(), block.prefix_len())
        .build();
    route.header.kind = RouteType::Unreachable;
    socket.one(RouteNetlinkMessage::NewRoute(route), NLM_F_CREATE | NLM_F_REPLACE)
}

/// Leads the host to an address. Returns false, and changes nothing, if the host already has another
/// route there than its default one: its own network's, another router's, or one by which it is told
/// not to send there.
pub(super) fn lead(socket: &mut RouteSocket, to: Ipv4Addr, way: Way) -> io::Result<bool> {
    match matching(socket, to)? {
        Matching::Route(found) if found.prefix_len > 0 => {
            let ours = (to, HOST_LEN, way.interface);
            return Ok((found.to, found.prefix_len, found.interface) == ours);
        }
        Matching::Refused if !is_default_that_refuses(socket, to)? => return Ok(false),
        Matching::Route(_) | Matching::Refused | Matching::None => {}
    }
    let route = message(to, HOST_LEN, way);
    match socket.one(RouteNetlinkMessage::NewRoute(route), NLM_F_CREATE | NLM_F_EXCL) {
        Err(error) if error.raw_os_error() == Some(nix::libc::EEXIST) => Ok(false),
        other => other.map(|()| true),
    }
}

/// Takes back the route to an address. Absence is fine.
pub(super) fn leave(socket: &mut RouteSocket, to: Ipv4Addr, way: Way) -> io::Result<()> {
    match socket.one(RouteNetlinkMessage::DelRoute(message(to, HOST_LEN, way)), 0) {
        Err(error) if error.raw_os_error() == Some(nix::libc::ESRCH) => Ok(()),
        other => other,
    }
}

fn message(to: Ipv4Addr, prefix_len: u8, way: Way) -> RouteMessage {
    RouteMessageBuilder::<Ipv4Addr>::new()
        .destination_prefix(to, prefix_len)
        .gateway(way.edge)
        .output_interface(way.interface)
        .pref_source(way.source)
        .build()
}

fn matching(socket: &mut RouteSocket, address: Ipv4Addr) -> io::Result<Matching> {
    let mut query = RouteMessage::default();
    query.header.address_family = AddressFamily::Inet;
    query.header.destination_prefix_length = HOST_LEN;
    query.header.flags = RouteFlags::FibMatch;
    query.attributes.push(RouteAttribute::Destination(RouteAddress::Inet(address)));
    match socket.get(RouteNetlinkMessage::GetRoute(query)) {
        Err(error) => match error.raw_os_error() {
            Some(nix::libc::ENETUNREACH) => Ok(Matching::None),
            // Of `blackhole`, `prohibit` and `unreachable`, in this order.
            Some(nix::libc::EINVAL | nix::libc::EACCES | nix::libc::EHOSTUNREACH) => {
                Ok(Matching::Refused)
            }
            _ => Err(error),
        },
        Ok(found) => Ok(match found.iter().find_map(route) {
            Some((_, route)) => Matching::Route(route),
            None => Matching::None,
        }),
    }
}

/// Tells whether it is the default route that refuses packets to the address: a host may have such
/// a one as its last resort, which says nothing about this address.
fn is_default_that_refuses(socket: &mut RouteSocket, address: Ipv4Addr) -> io::Result<bool> {
    let all = all(socket)?;
    let refusing = all.iter().filter(|route| route.refuses && route.covers(address));
    Ok(refusing.map(|route| route.prefix_len).max() == Some(0))
}

/// Reads a route, with the number of its table.
fn route(message: &RouteNetlinkMessage) -> Option<(u8, Route)> {
    let RouteNetlinkMessage::NewRoute(route) = message else { return None };
    let mut read = Route {
        to: Ipv4Addr::UNSPECIFIED,
        prefix_len: route.header.destination_prefix_length,
        interface: 0,
        via: None,
        refuses: matches!(
            route.header.kind,
            RouteType::BlackHole | RouteType::Prohibit | RouteType::Unreachable
        ),
    };
    for attribute in &route.attributes {
        match attribute {
            RouteAttribute::Destination(RouteAddress::Inet(address)) => read.to = *address,
            RouteAttribute::Oif(index) => read.interface = *index,
            RouteAttribute::Gateway(RouteAddress::Inet(address)) => read.via = Some(*address),
            _ => {}
        }
    }
    Some((route.header.table, read))
}

/// Returns the bits of an address that count.
fn mask(prefix_len: u8) -> u32 {
    u32::MAX.checked_shl(u32::from(HOST_LEN.saturating_sub(prefix_len))).unwrap_or(0)
}

/// Returns the smallest block that can be written as a subnet and contains the route's.
fn around(address: Ipv4Addr, prefix: u8) -> Option<Subnet> {
    let prefix = prefix.min(30);
    let network = address.to_bits() & mask(prefix);
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
