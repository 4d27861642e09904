//! Routers: network namespaces on which the interfaces of containers hang. Each has a range of
//! addresses of its own, and ranges may overlap: an edge joins the router to the host, and what
//! leaves bears the edge's address.
//!
//! A router is made in an order that leaves nothing open when the agent is killed in the middle: its
//! rules are there before it is pinned, and the edge comes last. Making it again completes it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::MetadataExt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::blocks::Block;
use super::error::{Error, Result, invalid, kernel};
use super::names::Names;
use super::namespace::Namespace;
use super::netlink::RouteSocket;
use super::refused::{self, Refusal};
use super::router_rules::{Guarded, router_rules};
use super::routes::{self, Way};
use super::ruleset::{LinkLocal, METADATA_ADDRESS, METADATA_PORT};
use super::secure::Secured;
use super::security::{self, Security};
use super::subnet::Subnet;
use super::{attach, link, loopback, namespace, nft, pins};

/// A router by its name, a file's name, with the addresses of its containers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Router {
    /// The id of a VPC, or `bridge`: the name of its pin.
    pub name: String,
    /// The addresses that its containers may have.
    pub range: Subnet,
}

/// Tells whether the host's own processes reach containers by their addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostAccess {
    /// Each address, unless the host has a route to it already.
    On,
    /// Only those of the network's own range.
    Off,
}

/// A router that is there.
#[derive(Debug)]
struct Held {
    range: Subnet,
    way: Way,
    /// The namespaces that hang on it, each with the addresses that the host was led to.
    users: BTreeMap<String, BTreeSet<Ipv4Addr>>,
    /// The time since when it has no user; of one that has, that of its last change.
    changed: Instant,
    /// The log has said that the host reaches not all of its containers.
    is_said: bool,
    /// False: taking it away failed, and a part of it may be gone.
    is_whole: bool,
}

/// The routers of a network.
#[derive(Debug)]
pub(super) struct Routers {
    names: Names,
    block: Block,
    host_access: HostAccess,
    link_local: LinkLocal,
    held: Mutex<BTreeMap<String, Held>>,
    secured: Secured,
}

impl Routers {
    /// Knows of no router yet: [`Routers::enter`] makes them, and finds those that are there.
    pub(super) fn new(
        names: Names,
        block: Block,
        host_access: HostAccess,
        link_local: LinkLocal,
    ) -> Routers {
        let (held, secured) = (Mutex::default(), Secured::default());
        Routers { names, block, host_access, link_local, held, secured }
    }

    /// See [`super::Net::enter`].
    pub(super) fn enter(&self, router: &Router, namespace: &str) -> Result<()> {
        let pin = Namespace::at(self.names.router_path(&router.name)?);
        let mut routers = self.held();
        let known = routers.get(&router.name);
        let is_whole = |held: &Held| held.is_whole && held.range == router.range && pin.is_pinned();
        if !known.is_some_and(is_whole) {
            let made = self.secured.making(&router.name, || self.make(router, &pin))?;
            let users = routers.remove(&router.name).map(|before| before.users);
            let held = Held { users: users.unwrap_or_default(), ..made };
            routers.insert(router.name.clone(), held);
        }
        if let Some(held) = routers.get_mut(&router.name) {
            held.users.entry(namespace.to_owned()).or_default();
            held.changed = Instant::now();
        }
        Ok(())
    }

    /// See [`super::Net::entered`].
    pub(super) fn entered(&self) -> Vec<String> {
        self.held().keys().cloned().collect()
    }

    /// See [`super::Net::router_number`].
    pub(super) fn number(&self, router: &str) -> Result<u64> {
        let path = self.names.router_path(router)?;
        let pin = pins::open(&path).and_then(|pin| pin.ok_or(io::ErrorKind::NotFound.into()));
        let found = pin.and_then(|file| file.metadata());
        Ok(found.map_err(kernel(format!("looking at router {router}")))?.ino())
    }

    /// See [`super::Net::listen`].
    pub(super) fn listen(&self, router: &str) -> Result<TcpListener> {
        let pin = Namespace::at(self.names.router_path(router)?);
        let doing = format!("listening for metadata in router {router}");
        namespace::inside(&pin, || {
            TcpListener::bind((METADATA_ADDRESS, METADATA_PORT)).map_err(kernel(doing))
        })
    }

    /// See [`super::Net::remove_idle_routers`].
    pub(super) fn remove_idle(&self, idle: Duration) -> (Vec<String>, Result<()>) {
        let mut routers = self.held();
        let is_idle = |held: &Held| held.users.is_empty() && held.changed.elapsed() >= idle;
        let found = routers.iter().filter(|(_, held)| is_idle(held));
        let mut names: Vec<String> = found.map(|(name, _)| name.clone()).collect();
        let mut done = Ok(());
        names.retain(|name| match self.is_used(name) {
            Ok(is_used) => !is_used,
            Err(error) => {
                done = Err(error);
                false
            }
        });
        for name in &names {
            let removed = remove(&self.names, name);
            match (&removed, routers.get_mut(name)) {
                (Ok(()), _) => {
                    self.secured.forget(name);
                    routers.remove(name);
                }
                (Err(_), held) => held.into_iter().for_each(|held| held.is_whole = false),
            }
            done = done.and(removed);
        }
        (names, done)
    }

    /// Returns true if an interface of a namespace that was not destroyed ends in the router. One
    /// that could not enter at a start is counted nowhere else, and its task runs.
    fn is_used(&self, router: &str) -> Result<bool> {
        let pin = Namespace::at(self.names.router_path(router)?);
        if !pin.is_pinned() {
            return Ok(false);
        }
        namespace::inside(&pin, || link::has_open_end(&self.names, &self.names.edge(router)))
    }

    /// Forgets all routers, which stay: each is found again when something enters it.
    pub(super) fn forget(&self) {
        self.held().clear();
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<String, Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a router, or completes and renews one that exists.
    fn make(&self, router: &Router, pin: &Namespace) -> Result<Held> {
        let Router { name, range } = router;
        let host = self.block.host();
        let guarded = Guarded { range: *range, has_groups: !self.is_own(*range) };
        let rules = router_rules(&self.names, guarded, host, self.link_local);
        let prepare = || {
            namespace::set("net/ipv4/ip_forward", "1")?;
            // The host forwards some of a router's packets back to it, which is no advice.
            namespace::set("net/ipv4/conf/all/accept_redirects", "0")?;
            loopback::add(&[range.gateway(), METADATA_ADDRESS])?;
            if self.is_own(*range) {
                let failed = |error| kernel(format!("closing router {name}"))(error);
                let mut socket = RouteSocket::open().map_err(failed)?;
                routes::refuse(&mut socket, *range).map_err(failed)?;
            }
            nft::apply(&format!("loading the rules of router {name}"), &rules)
        };
        if pin.is_pinned() {
            namespace::inside(pin, prepare)?;
        } else {
            let place = namespace::reserve(pin)?;
            namespace::on_thread(|| namespace::unshared(pin, &place, |_| prepare()))?;
        }
        let edge = self.edge_address(router)?;
        let interface = attach::attach_edge(&self.names, pin, &attach::edge(edge, host))?;
        let way = Way { interface, edge, source: host };
        if self.is_own(*range) {
            let failed = |error| kernel(format!("routing {range} to router {name}"))(error);
            let mut socket = RouteSocket::open().map_err(failed)?;
            routes::lead_into(&mut socket, *range, way).map_err(failed)?;
        }
        let (users, changed) = (BTreeMap::new(), Instant::now());
        Ok(Held { range: *range, way, users, changed, is_said: false, is_whole: true })
    }

    fn is_own(&self, range: Subnet) -> bool {
        range == self.block.own_range()
    }

    /// Returns the address that the router's edge has, or one that no edge has.
    fn edge_address(&self, router: &Router) -> Result<Ipv4Addr> {
        if self.is_own(router.range) {
            return Ok(self.block.own_edge());
        }
        let failed = |error| kernel("looking for the addresses of edges")(error);
        let mut socket = RouteSocket::open().map_err(failed)?;
        let own = link::index(&mut socket, &self.names.edge(&router.name)).map_err(failed)?;
        let edges = self.block.edges();
        let routes = routes::all(&mut socket).map_err(failed)?;
        let taken = routes.into_iter().filter(|route| route.via.is_none());
        let taken: BTreeMap<Ipv4Addr, u32> = taken
            .filter(|route| route.prefix_len == routes::HOST_LEN && edges.contains(route.to))
            .map(|route| (route.to, route.interface))
            .collect();
        if let Some((kept, _)) = taken.iter().find(|(_, interface)| Some(**interface) == own) {
            return Ok(*kept);
        }
        let free = self.block.other_edges().find(|address| !taken.contains_key(address));
        free.ok_or_else(|| failed(io::Error::other(format!("none is left in {edges}"))))
    }

    /// Leads the host to an address of a namespace, if it may and the address is nobody else's.
    pub(super) fn lead_host(&self, router: &str, namespace: &str, address: Ipv4Addr) -> Result<()> {
        let mut routers = self.held();
        let Some(held) = routers.get_mut(router) else { return Ok(()) };
        if self.host_access == HostAccess::Off || self.is_own(held.range) {
            return Ok(());
        }
        let failed = |error| kernel(format!("leading the host to {address}"))(error);
        let mut socket = RouteSocket::open().map_err(failed)?;
        if routes::lead(&mut socket, address, held.way).map_err(failed)? {
            held.users.entry(namespace.to_owned()).or_default().insert(address);
        } else if !std::mem::replace(&mut held.is_said, true) {
            tracing::warn!(
                router, %address,
                "this machine's own programs do not reach the address: it has another route to it, \
                 such as that of another network with the same addresses, or one by which it \
                 sends nothing there; the same holds for all such addresses of this router"
            );
        }
        Ok(())
    }

    /// Takes back the host's routes to a namespace and the namespace's place at the router.
    pub(super) fn leave(&self, router: &str, namespace: &str) -> Result<()> {
        let mut routers = self.held();
        let Some(held) = routers.get_mut(router) else { return Ok(()) };
        let Some(addresses) = held.users.get(namespace) else { return Ok(()) };
        self.leave_addresses(held.way, addresses.iter().copied())?;
        // Last: what is left when that fails is tried again.
        held.users.remove(namespace);
        held.changed = Instant::now();
        Ok(())
    }

    fn leave_addresses(
        &self,
        way: Way,
        addresses: impl IntoIterator<Item = Ipv4Addr>,
    ) -> Result<()> {
        let failed = |error| kernel("taking back the host's routes")(error);
        let mut socket = RouteSocket::open().map_err(failed)?;
        addresses
            .into_iter()
            .try_for_each(|address| routes::leave(&mut socket, address, way))
            .map_err(failed)
    }

    /// Takes back routes of an earlier agent through the router's edge that nobody wants any more.
    pub(super) fn forget_routes(&self, router: &str) -> Result<()> {
        let routers = self.held();
        let Some(held) = routers.get(router) else { return Ok(()) };
        let failed = |error| kernel("looking for routes that nobody needs")(error);
        let all = routes::all(&mut RouteSocket::open().map_err(failed)?).map_err(failed)?;
        let wanted = |address| held.users.values().any(|of| of.contains(address));
        let unwanted = all.iter().filter(|route| {
            route.prefix_len == routes::HOST_LEN
                && route.interface == held.way.interface
                && route.via.is_some()
                && !wanted(&route.to)
        });
        self.leave_addresses(held.way, unwanted.map(|route| route.to))
    }

    /// Returns the pin and the range of a router that is there, to do something with it.
    pub(super) fn place(&self, router: &str, doing: &str) -> Result<(Namespace, Subnet)> {
        let pin = Namespace::at(self.names.router_path(router)?);
        let held = self.held().get(router).map(|held| held.range);
        let missing =
            || Error::NamespaceMissing { doing: doing.to_owned(), name: router.to_owned() };
        held.map(|range| (pin, range)).ok_or_else(missing)
    }

    /// See [`super::Net::secure`].
    pub(super) fn secure(&self, router: &str, wanted: &Security) -> Result<()> {
        let (pin, range) = self.place(router, "loading security groups")?;
        if self.is_own(range) {
            return Err(invalid("router with security groups", router, "bridges have none"));
        }
        security::check(wanted, range)?;
        self.secured.secure(&self.names.table, &pin, wanted)
    }

    /// See [`super::Net::refused`].
    pub(super) fn refused(&self, router: &str) -> Result<Vec<Refusal>> {
        let (pin, range) = self.place(router, "reading what security groups refused")?;
        if self.is_own(range) {
            return Ok(Vec::new());
        }
        namespace::inside(&pin, || refused::read(&self.names.table))
    }
}

/// Takes a router away: its edge, and with it the host's routes, and its pin. Absence is fine.
pub(super) fn remove(names: &Names, router: &str) -> Result<()> {
    let failed = |error| kernel(format!("removing the edge of router {router}"))(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    link::remove(&mut socket, &names.edge(router)).map_err(failed)?;
    namespace::unpin(&names.router_path(router)?)
}
