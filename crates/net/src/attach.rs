//! Routed veth pairs: a container's interface, between its namespace and its router, and a router's
//! edge, between the router and the host.
//!
//! The inner end has a /32 address, a gateway as router and nothing else; the outer end has no
//! address, only a /32 route to the inner one. No bridge (a bridge takes 1,023 ports), no ARP: both
//! ends are told the other's MAC, so the first packet waits for nobody and answers do not depend on
//! anybody's arp settings.

use std::fs::File;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::AsRawFd;
use std::time::Duration;

use nix::net::if_::if_nametoindex;
use rtnetlink::packet_core::{NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use rtnetlink::packet_route::address::{AddressAttribute, AddressMessage};
use rtnetlink::packet_route::link::{InfoData, InfoVeth, LinkAttribute, State};
use rtnetlink::packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState,
};
use rtnetlink::packet_route::route::RouteScope;
use rtnetlink::packet_route::{AddressFamily, RouteNetlinkMessage};
use rtnetlink::{
    AddressMessageBuilder, LinkMessageBuilder, LinkUnspec, LinkVeth, RouteMessageBuilder,
};

use super::error::{Error, Result, kernel};
use super::link;
use super::names::Names;
use super::namespace::{self, Namespace};
use super::netlink::{Request, RouteSocket};
use super::routes::{self, HOST_LEN};

/// The MACs of every outer end and of every router's end of its edge, locally administered. One for
/// all is enough: each veth pair is a network of two.
const OUTER_MAC: [u8; 6] = [0x02, 0x67, 0x61, 0x6e, 0x00, 0x01];
const EDGE_MAC: [u8; 6] = [0x02, 0x67, 0x61, 0x6e, 0x00, 0x02];
/// The router's end of its edge.
pub(super) const EDGE: &str = "edge";
/// Bytes per packet of an edge, as of every interface that is attached.
const EDGE_MTU: u32 = 1500;
/// The pause between two checks that the interface is up. The kernel's work queue runs within a
/// millisecond, but a machine that frees thousands of interfaces at once keeps it busy for seconds.
const UP_PAUSE: Duration = Duration::from_millis(1);
const UP_TRIES_MAX: u32 = 10_000;
const CREATE_OR_REPLACE: u16 = NLM_F_CREATE | NLM_F_REPLACE;

/// A container's interface as it looks from inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// `eth0` to `eth9`.
    pub name: String,
    /// The hardware address, which the router knows for good.
    pub mac: [u8; 6],
    /// Given as /32, inside the router's range.
    pub address: Ipv4Addr,
    /// The gateway that the container sees: another address of that range. It need not exist.
    pub gateway: Ipv4Addr,
    /// Bytes.
    pub mtu: u32,
}

/// Makes the interface, or completes and repairs one that exists. On failure nothing of it remains.
/// `source` is the address from which the router speaks to it.
pub(super) fn attach(
    names: &Names,
    router: &Namespace,
    namespace: &Namespace,
    interface: &Interface,
    source: Ipv4Addr,
) -> Result<()> {
    let outer_name = names.router_end(&namespace.name, &interface.name)?;
    let doing = doing(&namespace.name, interface);
    let pair = Pair { doing: &doing, outer_name: &outer_name, interface, source };
    namespace::inside(router, || {
        let mut outer = RouteSocket::open().map_err(kernel(&*doing))?;
        namespace::enter(namespace)?;
        let mut inner = RouteSocket::open().map_err(kernel(&*doing))?;
        pair.make(&mut outer, &mut inner)
    })
}

/// Makes a namespace with this interface in it, or completes and repairs both if they exist. On
/// failure nothing of a new one remains.
pub(super) fn create(
    names: &Names,
    router: &Namespace,
    namespace: &Namespace,
    interface: &Interface,
    source: Ipv4Addr,
) -> Result<()> {
    if namespace.is_pinned() {
        return attach(names, router, namespace, interface, source);
    }
    let outer_name = names.router_end(&namespace.name, &interface.name)?;
    let doing = doing(&namespace.name, interface);
    let pair = Pair { doing: &doing, outer_name: &outer_name, interface, source };
    let place = namespace::reserve(namespace)?;
    // One thread passes through both namespaces: a second one would cost as much as the work.
    let made = namespace::inside(router, || {
        let mut outer = RouteSocket::open().map_err(kernel(&*doing))?;
        namespace::unshared(namespace, &place, |inner| pair.make(&mut outer, inner))
    });
    if made.is_err() {
        // The failure above is the one to report; the reconciler removes a file that remains.
        let _ = namespace::unpin(&namespace.path);
    }
    made
}

/// The edge of a router as it looks from inside.
pub(super) fn edge(address: Ipv4Addr, host: Ipv4Addr) -> Interface {
    let name = EDGE.to_owned();
    Interface { name, mac: EDGE_MAC, address, gateway: host, mtu: EDGE_MTU }
}

/// Makes a router's edge, or completes and repairs one that exists. Returns the number of the host's
/// end. On failure nothing of it remains. Call it on a thread of the host.
pub(super) fn attach_edge(names: &Names, router: &Namespace, edge: &Interface) -> Result<u32> {
    let outer_name = names.edge(&router.name);
    let doing = format!("joining router {} to the host", router.name);
    let pair =
        Pair { doing: &doing, outer_name: &outer_name, interface: edge, source: edge.gateway };
    let mut host = RouteSocket::open().map_err(kernel(&*doing))?;
    namespace::inside(router, || {
        let mut inner = RouteSocket::open().map_err(kernel(&*doing))?;
        pair.make(&mut host, &mut inner)
    })?;
    // Answers to connections from 127.0.0.1 through a host port come back on this interface.
    let settings = format!("net/ipv4/conf/{outer_name}");
    namespace::set(&format!("{settings}/route_localnet"), "1")?;
    namespace::set(&format!("{settings}/forwarding"), "1")?;
    let found = link::index(&mut host, &outer_name).map_err(kernel(&*doing))?;
    found.ok_or_else(|| kernel(&*doing)(io::ErrorKind::NotFound.into()))
}

fn doing(namespace: &str, interface: &Interface) -> String {
    format!("attaching {} to {namespace}", interface.address)
}

struct Pair<'a> {
    doing: &'a str,
    outer_name: &'a str,
    interface: &'a Interface,
    /// The address from which the outer namespace speaks to the inner end.
    source: Ipv4Addr,
}

impl Pair<'_> {
    /// Makes the pair and sets up both ends; removes it on failure. Must run on a thread of the
    /// inner namespace.
    fn make(&self, outer: &mut RouteSocket, inner: &mut RouteSocket) -> Result<()> {
        let made = self
            .create(outer, inner)
            .and_then(|()| self.configure_inner_end(inner))
            .and_then(|()| self.configure_outer_end(outer));
        if made.is_err() {
            // The failure above is the one to report; the reconciler removes an interface that
            // remains.
            let _ = link::remove(outer, self.outer_name);
        }
        made
    }

    fn create(&self, outer: &mut RouteSocket, inner: &mut RouteSocket) -> Result<()> {
        let failed = |error| kernel(format!("{}: making the veth pair", self.doing))(error);
        let here = File::open("/proc/thread-self/ns/net").map_err(failed)?;
        let make = |outer: &mut RouteSocket| {
            outer.one(
                RouteNetlinkMessage::NewLink(veth(self.outer_name, self.interface, &here)),
                NLM_F_CREATE | NLM_F_EXCL,
            )
        };
        match make(outer) {
            Err(error) if is(&error, nix::libc::EEXIST) => {}
            other => return other.map_err(failed),
        }
        let has_outer_end = link::index(outer, self.outer_name).map_err(failed)?.is_some();
        if has_outer_end && matches(inner, self.interface).map_err(failed)? {
            return Ok(());
        }
        link::remove(outer, self.outer_name).map_err(failed)?;
        // Its other end may be in a router that is gone.
        link::remove(inner, &self.interface.name).map_err(failed)?;
        make(outer).map_err(failed)
    }

    fn configure_inner_end(&self, inner: &mut RouteSocket) -> Result<()> {
        let Interface { name, address, gateway, .. } = self.interface;
        let index = index_of(name).map_err(kernel(self.doing))?;
        let address = AddressMessageBuilder::<Ipv4Addr>::new()
            .index(index)
            .address(*address, HOST_LEN)
            .build();
        let router = RouteMessageBuilder::<Ipv4Addr>::new()
            .destination_prefix(*gateway, HOST_LEN)
            .output_interface(index)
            .scope(RouteScope::Link)
            .build();
        let default = RouteMessageBuilder::<Ipv4Addr>::new()
            .gateway(*gateway)
            .output_interface(index)
            .build();
        let requests = [
            RouteNetlinkMessage::SetLink(LinkUnspec::new_with_index(index).up().build()),
            RouteNetlinkMessage::NewAddress(address),
            RouteNetlinkMessage::NewNeighbour(neighbour(index, *gateway, OUTER_MAC)),
            RouteNetlinkMessage::NewRoute(router),
            RouteNetlinkMessage::NewRoute(default),
        ]
        .map(|message| Request { message, flags: CREATE_OR_REPLACE });
        let answers = inner.batch(requests.into()).map_err(kernel(self.doing))?;
        let steps = ["bringing it up", "its address", "its neighbour", "its route", "its default"];
        for (answer, step) in answers.into_iter().zip(steps) {
            answer.map_err(kernel(format!("{}: {step}", self.doing)))?;
        }
        Ok(())
    }

    fn configure_outer_end(&self, outer: &mut RouteSocket) -> Result<()> {
        let Interface { address, mac, .. } = self.interface;
        let found = link::index(outer, self.outer_name).map_err(kernel(self.doing))?;
        let index = found.ok_or_else(|| kernel(self.doing)(io::ErrorKind::NotFound.into()))?;
        let route = RouteMessageBuilder::<Ipv4Addr>::new()
            .destination_prefix(*address, HOST_LEN)
            .output_interface(index)
            .scope(RouteScope::Link)
            .pref_source(self.source)
            .build();
        let requests = vec![
            Request {
                message: RouteNetlinkMessage::SetLink(
                    LinkUnspec::new_with_index(index).up().build(),
                ),
                flags: 0,
            },
            Request {
                message: RouteNetlinkMessage::NewNeighbour(neighbour(index, *address, *mac)),
                flags: CREATE_OR_REPLACE,
            },
            Request {
                message: RouteNetlinkMessage::NewRoute(route),
                flags: NLM_F_CREATE | NLM_F_EXCL,
            },
        ];
        let mut answers = outer.batch(requests).map_err(kernel(self.doing))?.into_iter();
        for step in ["bringing its outer end up", "its outer neighbour"] {
            let answer = answers.next().unwrap_or(Ok(()));
            answer.map_err(kernel(format!("{}: {step}", self.doing)))?;
        }
        match answers.next() {
            Some(Err(error)) if is(&error, nix::libc::EEXIST) => self.check_holder(outer, index)?,
            Some(Err(error)) => {
                return Err(kernel(format!("{}: adding its outer route", self.doing))(error));
            }
            _ => {}
        }
        let waiting = format!("{}: waiting for {}", self.doing, self.outer_name);
        wait_until_up(outer, index).map_err(kernel(waiting))
    }

    /// Succeeds if the existing route to the address is our own from an earlier attempt; errors if
    /// it leads to another interface.
    fn check_holder(&self, outer: &mut RouteSocket, index: u32) -> Result<()> {
        let failed = |error| kernel(format!("{}: finding who holds it", self.doing))(error);
        let address = self.interface.address;
        let holder = holder_index(outer, address).map_err(failed)?;
        if holder == Some(index) {
            return Ok(());
        }
        let interface = link::list(outer)
            .map_err(failed)?
            .iter()
            .find(|link| Some(link.header.index) == holder)
            .and_then(link::name)
            .unwrap_or("an interface that is gone")
            .to_owned();
        Err(Error::AddressHeld { address, interface })
    }
}

/// The inner end cannot be born up: its peer does not exist yet when the kernel opens it.
fn veth(
    outer_name: &str,
    interface: &Interface,
    inside: &File,
) -> rtnetlink::packet_route::link::LinkMessage {
    let inner_end = LinkMessageBuilder::<LinkUnspec>::new()
        .name(interface.name.clone())
        .address(interface.mac.to_vec())
        .mtu(interface.mtu)
        .setns_by_fd(inside.as_raw_fd())
        .build();
    LinkMessageBuilder::<LinkVeth>::new(outer_name, &interface.name)
        .set_info_data(InfoData::Veth(InfoVeth::Peer(inner_end)))
        .address(OUTER_MAC.to_vec())
        .mtu(interface.mtu)
        .up()
        .build()
}

/// Returns true if the namespace already has this interface with no other address than its own.
fn matches(inner: &mut RouteSocket, interface: &Interface) -> io::Result<bool> {
    let all = link::list(inner)?;
    let named = |name: &str| all.iter().find(|link| link::name(link) == Some(name));
    let Some(link) = named(&interface.name) else { return Ok(false) };
    let mac = LinkAttribute::Address(interface.mac.to_vec());
    let mtu = LinkAttribute::Mtu(interface.mtu);
    if !link.attributes.contains(&mac) || !link.attributes.contains(&mtu) {
        return Ok(false);
    }
    let own = IpAddr::V4(interface.address);
    let addresses = addresses(inner, link.header.index)?;
    Ok(addresses.iter().filter(|address| address.is_ipv4()).all(|address| *address == own))
}

/// Waits until the outer end transmits. It was opened before its peer, so the kernel starts its
/// queue from a work item and drops packets until then: a lost SYN costs a second. A query makes
/// Linux 6.8 and later run that work at once; older kernels are queried repeatedly.
fn wait_until_up(outer: &mut RouteSocket, index: u32) -> io::Result<()> {
    let up = LinkAttribute::OperState(State::Up);
    for _ in 0..UP_TRIES_MAX {
        let query = RouteNetlinkMessage::GetLink(LinkUnspec::new_with_index(index).build());
        let is_up = outer.get(query)?.iter().any(|message| match message {
            RouteNetlinkMessage::NewLink(link) => link.attributes.contains(&up),
            _ => false,
        });
        if is_up {
            return Ok(());
        }
        std::thread::sleep(UP_PAUSE);
    }
    let limit = (UP_PAUSE * UP_TRIES_MAX).as_secs();
    Err(io::Error::new(io::ErrorKind::TimedOut, format!("it is not up after {limit} s")))
}

fn addresses(socket: &mut RouteSocket, index: u32) -> io::Result<Vec<IpAddr>> {
    let found = socket.dump(RouteNetlinkMessage::GetAddress(AddressMessage::default()))?;
    Ok(found
        .iter()
        .filter_map(|message| match message {
            RouteNetlinkMessage::NewAddress(address) if address.header.index == index => {
                address.attributes.iter().find_map(|attribute| match attribute {
                    AddressAttribute::Address(ip) => Some(*ip),
                    _ => None,
                })
            }
            _ => None,
        })
        .collect())
}

/// Returns the index of the interface that the /32 route to `address` leads to.
fn holder_index(outer: &mut RouteSocket, address: Ipv4Addr) -> io::Result<Option<u32>> {
    let all = routes::all(outer)?;
    let held = all.iter().find(|route| (route.to, route.prefix_len) == (address, HOST_LEN));
    Ok(held.map(|route| route.interface))
}

fn neighbour(index: u32, address: Ipv4Addr, mac: [u8; 6]) -> NeighbourMessage {
    let mut message = NeighbourMessage::default();
    message.header.family = AddressFamily::Inet;
    message.header.ifindex = index;
    message.header.state = NeighbourState::Permanent;
    message.attributes = vec![
        NeighbourAttribute::Destination(NeighbourAddress::Inet(address)),
        NeighbourAttribute::LinkLayerAddress(mac.to_vec()),
    ];
    message
}

fn index_of(name: &str) -> io::Result<u32> {
    if_nametoindex(name).map_err(|errno| {
        let error = io::Error::from(errno);
        io::Error::new(error.kind(), format!("finding interface {name}: {error}"))
    })
}

fn is(error: &io::Error, errno: i32) -> bool {
    error.raw_os_error() == Some(errno)
}
