//! A container's network interface: a routed veth pair.
//!
//! The container's end has a /32 address, its subnet's gateway as router and nothing else; the host's
//! end has no address, only a /32 route to the container. No bridge (a bridge takes 1,023 ports), no
//! ARP: both ends are told the other's MAC, so the first packet waits for nobody and answers do
//! not depend on the host's arp settings.

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
use rtnetlink::packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteScope};
use rtnetlink::packet_route::{AddressFamily, RouteNetlinkMessage};
use rtnetlink::{
    AddressMessageBuilder, LinkMessageBuilder, LinkUnspec, LinkVeth, RouteMessageBuilder,
};

use super::error::{Error, Result, kernel};
use super::link;
use super::names::Names;
use super::namespace::{self, Namespace};
use super::netlink::{Request, RouteSocket};

/// The MAC of every host end, locally administered. One for all is enough: each veth pair is a
/// network of two.
const HOST_MAC: [u8; 6] = [0x02, 0x67, 0x61, 0x6e, 0x00, 0x01];
const HOST_LEN: u8 = 32;
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
    pub mac: [u8; 6],
    /// Given as /32, inside one of the subnets.
    pub address: Ipv4Addr,
    /// The router that the container sees: another address of that subnet. It need not exist.
    pub gateway: Ipv4Addr,
    /// Bytes.
    pub mtu: u32,
}

/// Makes the interface, or completes and repairs one that exists. On failure nothing of it remains.
/// `source` is the address from which the host speaks to it.
pub(super) fn attach(
    names: &Names,
    namespace: &Namespace,
    interface: &Interface,
    source: Ipv4Addr,
) -> Result<()> {
    let host_name = names.host_interface(&namespace.name, &interface.name)?;
    let doing = doing(&namespace.name, interface);
    let mut host = RouteSocket::open().map_err(kernel(&*doing))?;
    let pair = Pair { doing: &doing, host_name: &host_name, interface, source };
    let made = namespace::inside(&namespace.path, &namespace.name, || {
        let mut inner = RouteSocket::open().map_err(kernel(&*doing))?;
        pair.configure_inside(&mut host, &mut inner, &namespace.path)
    });
    pair.finish(&mut host, made)
}

/// Makes a namespace with this interface in it, or completes and repairs both if they exist. On
/// failure the namespace may exist without the interface.
pub(super) fn create(
    names: &Names,
    namespace: &str,
    interface: &Interface,
    source: Ipv4Addr,
) -> Result<Namespace> {
    let host_name = names.host_interface(namespace, &interface.name)?;
    let doing = doing(namespace, interface);
    let mut host = RouteSocket::open().map_err(kernel(&*doing))?;
    let pair = Pair { doing: &doing, host_name: &host_name, interface, source };
    // A failure inside an existing namespace must not be reported as a failure to make it.
    let (namespace, made) = namespace::create_with(names, namespace, |namespace, inner| {
        Ok(pair.configure_inside(&mut host, inner, &namespace.path))
    })?;
    match made {
        Some(made) => pair.finish(&mut host, made)?,
        None => attach(names, &namespace, interface, source)?,
    }
    Ok(namespace)
}

fn doing(namespace: &str, interface: &Interface) -> String {
    format!("attaching {} to {namespace}", interface.address)
}

/// Removes the interface from both ends. Absence is fine.
pub(super) fn detach(names: &Names, namespace: &Namespace, interface: &str) -> Result<()> {
    let host_name = names.host_interface(&namespace.name, interface)?;
    let failed = |error| kernel(format!("detaching {interface} from {}", namespace.name))(error);
    let mut host = RouteSocket::open().map_err(failed)?;
    link::remove(&mut host, &host_name).map_err(failed)
}

struct Pair<'a> {
    doing: &'a str,
    host_name: &'a str,
    interface: &'a Interface,
    /// The address from which the host speaks to the container.
    source: Ipv4Addr,
}

impl Pair<'_> {
    /// Makes the pair and sets up the task's end. Must run on a thread of the namespace, which is
    /// pinned at `path`.
    fn configure_inside(
        &self,
        host: &mut RouteSocket,
        inner: &mut RouteSocket,
        path: &std::path::Path,
    ) -> Result<()> {
        self.create(host, inner, path)?;
        self.configure_task_end(inner)
    }

    /// Sets up the host's end, or removes the pair on failure. Must run on a thread of the host's
    /// namespace.
    fn finish(&self, host: &mut RouteSocket, inside: Result<()>) -> Result<()> {
        let made = inside.and_then(|()| self.configure_host_end(host));
        if made.is_err() {
            // The failure above is the one to report; the reconciler removes an interface that
            // remains.
            let _ = link::remove(host, self.host_name);
        }
        made
    }

    fn create(
        &self,
        host: &mut RouteSocket,
        inner: &mut RouteSocket,
        path: &std::path::Path,
    ) -> Result<()> {
        let failed = |error| kernel(format!("{}: making the veth pair", self.doing))(error);
        let pin = ::files::open(path).map_err(failed)?;
        let make = |host: &mut RouteSocket| {
            host.one(
                RouteNetlinkMessage::NewLink(veth(self.host_name, self.interface, &pin)),
                NLM_F_CREATE | NLM_F_EXCL,
            )
        };
        match make(host) {
            Err(error) if is(&error, nix::libc::EEXIST) => {}
            other => return other.map_err(failed),
        }
        if matches(inner, self.interface).map_err(failed)? {
            return Ok(());
        }
        link::remove(host, self.host_name).map_err(failed)?;
        make(host).map_err(failed)
    }

    fn configure_task_end(&self, inner: &mut RouteSocket) -> Result<()> {
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
            RouteNetlinkMessage::NewNeighbour(neighbour(index, *gateway, HOST_MAC)),
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

    /// Sets up the host's end. Must run on a thread of the host's namespace.
    fn configure_host_end(&self, host: &mut RouteSocket) -> Result<()> {
        let Interface { address, mac, .. } = self.interface;
        let index = index_of(self.host_name).map_err(kernel(self.doing))?;
        let settings = format!("net/ipv4/conf/{}", self.host_name);
        // Replies to connections from 127.0.0.1 through a host port come back on this interface.
        namespace::set(&format!("{settings}/route_localnet"), "1")?;
        namespace::set(&format!("{settings}/forwarding"), "1")?;
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
        let mut answers = host.batch(requests).map_err(kernel(self.doing))?.into_iter();
        for step in ["bringing its host end up", "its host neighbour"] {
            let answer = answers.next().unwrap_or(Ok(()));
            answer.map_err(kernel(format!("{}: {step}", self.doing)))?;
        }
        match answers.next() {
            Some(Err(error)) if is(&error, nix::libc::EEXIST) => self.check_holder(host, index)?,
            Some(Err(error)) => {
                return Err(kernel(format!("{}: adding its host route", self.doing))(error));
            }
            _ => {}
        }
        let waiting = format!("{}: waiting for {}", self.doing, self.host_name);
        wait_until_up(host, index).map_err(kernel(waiting))
    }

    /// Succeeds if the existing host route to the address is our own from an earlier attempt;
    /// errors if it leads to another interface.
    fn check_holder(&self, host: &mut RouteSocket, index: u32) -> Result<()> {
        let failed = |error| kernel(format!("{}: finding who holds it", self.doing))(error);
        let address = self.interface.address;
        let holder = holder_index(host, address).map_err(failed)?;
        if holder == Some(index) {
            return Ok(());
        }
        let interface = link::list(host)
            .map_err(failed)?
            .iter()
            .find(|link| Some(link.header.index) == holder)
            .and_then(link::name)
            .unwrap_or("an interface that is gone")
            .to_owned();
        Err(Error::AddressHeld { address, interface })
    }
}

/// The container's end cannot be born up: its peer does not exist yet when the kernel opens it.
fn veth(
    host_name: &str,
    interface: &Interface,
    pin: &File,
) -> rtnetlink::packet_route::link::LinkMessage {
    let task_end = LinkMessageBuilder::<LinkUnspec>::new()
        .name(interface.name.clone())
        .address(interface.mac.to_vec())
        .mtu(interface.mtu)
        .setns_by_fd(pin.as_raw_fd())
        .build();
    LinkMessageBuilder::<LinkVeth>::new(host_name, &interface.name)
        .set_info_data(InfoData::Veth(InfoVeth::Peer(task_end)))
        .address(HOST_MAC.to_vec())
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

/// Waits until the host's end transmits. It was opened before its peer, so the kernel starts its
/// queue from a work item and drops packets until then: a lost SYN costs a second. A query makes
/// Linux 6.8 and later run that work at once; older kernels are queried repeatedly.
fn wait_until_up(host: &mut RouteSocket, index: u32) -> io::Result<()> {
    let up = LinkAttribute::OperState(State::Up);
    for _ in 0..UP_TRIES_MAX {
        let query = RouteNetlinkMessage::GetLink(LinkUnspec::new_with_index(index).build());
        let is_up = host.get(query)?.iter().any(|message| match message {
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

/// Returns the index of the interface that the host's /32 route to `address` leads to.
fn holder_index(host: &mut RouteSocket, address: Ipv4Addr) -> io::Result<Option<u32>> {
    let mut query = RouteMessage::default();
    query.header.address_family = AddressFamily::Inet;
    let wanted = RouteAttribute::Destination(RouteAddress::Inet(address));
    let found = host.dump(RouteNetlinkMessage::GetRoute(query))?;
    Ok(found.iter().find_map(|message| {
        let RouteNetlinkMessage::NewRoute(route) = message else { return None };
        if route.header.destination_prefix_length != HOST_LEN || !route.attributes.contains(&wanted)
        {
            return None;
        }
        route.attributes.iter().find_map(|attribute| match attribute {
            RouteAttribute::Oif(index) => Some(*index),
            _ => None,
        })
    }))
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
