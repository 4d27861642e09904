//! Makes the kernel's state equal to the wanted one, after an agent restart or a crash at any
//! point.

use std::collections::{BTreeMap, BTreeSet};

use super::error::{Result, kernel};
use super::namespace::Namespace;
use super::netlink::RouteSocket;
use super::{Interface, Net, PortMap, Router, Subnet, link, namespace, ports, router};

/// The namespaces and ports that should exist.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The range of each router, by the router's name.
    pub routers: BTreeMap<String, Subnet>,
    /// The namespaces by their names.
    pub namespaces: BTreeMap<String, Hung>,
    /// The published ports.
    pub ports: Vec<PortMap>,
}

/// The place and the interfaces of a namespace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hung {
    /// One of the wanted routers; None: the builds before routers made it.
    pub router: Option<String>,
    /// Its interfaces, without the loopback one.
    pub interfaces: Vec<Interface>,
}

/// The result of reconciling: its changes and its failures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// Namespaces that were not wanted.
    pub destroyed: Vec<String>,
    /// Routers on which nothing hangs.
    pub routers_removed: Vec<String>,
    /// Wanted namespaces that do not exist. They are not made again, because their processes are
    /// gone.
    pub missing: Vec<String>,
    /// Wanted namespaces whose interfaces ended in the host's own namespace, as those of builds
    /// before routers did. The interfaces are gone, and no others were made.
    pub outdated: Vec<String>,
    /// Wanted namespaces with an interface that could not be made or repaired, and why.
    pub failed: BTreeMap<String, String>,
    /// Interfaces with our prefix that belonged to no wanted namespace or router.
    pub strays_removed: usize,
    /// Wanted ports that did not lead to their container.
    pub ports_added: usize,
    /// Ports that were not wanted, or led elsewhere.
    pub ports_removed: usize,
}

impl Net {
    /// Removes unwanted namespaces, routers and interfaces, repairs the wanted ones, and makes the
    /// published ports equal to the wanted ones, regardless of the kernel's present state. Doing it
    /// again changes nothing. [`Net::open`] brings the host's table itself up to date.
    pub fn reconcile(&self, wanted: &Wanted) -> Result<Reconciled> {
        let mut done = Reconciled { outdated: self.outdated(wanted)?, ..Reconciled::default() };
        self.routers.forget();
        for pin in namespace::entries(&self.names.namespaces)? {
            if !wanted.namespaces.contains_key(&pin.name) {
                namespace::unpin(&pin.path)?;
                done.destroyed.push(pin.name);
            }
        }
        self.reconcile_routers(wanted, &mut done)?;
        let existing = self.namespaces()?;
        // Also the routers that cannot be entered now: their tasks run, and reach each other.
        let mut hung_on = BTreeSet::new();
        for (name, hung) in &wanted.namespaces {
            let Some(namespace) = existing.iter().find(|existing| existing.name == *name) else {
                done.missing.push(name.clone());
                continue;
            };
            let Some(router) = &hung.router else { continue };
            if done.outdated.contains(name) {
                continue;
            }
            hung_on.insert(router.as_str());
            if let Err(error) = self.hang(namespace, router, wanted, &hung.interfaces) {
                // One broken namespace must not keep the others from their network.
                done.failed.insert(name.clone(), error.to_string());
            }
        }
        for router in namespace::entries(&self.names.routers)? {
            // One on which nothing hangs would never be idle.
            if !hung_on.contains(router.name.as_str()) {
                router::remove(&self.names, &router.name)?;
                done.routers_removed.push(router.name);
                continue;
            }
            self.routers.forget_routes(&router.name)?;
        }
        self.reconcile_ports(wanted, &mut done)?;
        Ok(done)
    }

    /// Returns the wanted namespaces whose interfaces end in the host's own namespace, or of which
    /// it is known otherwise that builds before routers made them.
    fn outdated(&self, wanted: &Wanted) -> Result<Vec<String>> {
        let failed = |error| kernel("looking for interfaces of older builds")(error);
        let links = link::list(&mut RouteSocket::open().map_err(failed)?).map_err(failed)?;
        let ends: BTreeSet<&str> = links.iter().filter_map(link::name).collect();
        let ends_here = |name: &str| self.names.router_ends(name).any(|end| ends.contains(&*end));
        // An agent that was killed right after it took such interfaces away left only the address.
        let is_outside = |hung: &Hung| {
            let range = hung.router.as_ref().and_then(|name| wanted.routers.get(name));
            range
                .is_some_and(|range| hung.interfaces.iter().any(|one| !range.contains(one.address)))
        };
        let is_outdated =
            |name: &str, hung: &Hung| hung.router.is_none() || ends_here(name) || is_outside(hung);
        let all = wanted.namespaces.iter().filter(|(name, hung)| is_outdated(name, hung));
        Ok(all.map(|(name, _)| name.clone()).collect())
    }

    fn reconcile_routers(&self, wanted: &Wanted, done: &mut Reconciled) -> Result<()> {
        let mut keep = BTreeSet::new();
        for (namespace, Hung { interfaces, .. }) in &wanted.namespaces {
            for interface in interfaces {
                keep.insert(self.names.router_end(namespace, &interface.name)?);
            }
        }
        for pin in namespace::entries(&self.names.routers)? {
            if !wanted.routers.contains_key(&pin.name) {
                router::remove(&self.names, &pin.name)?;
                done.routers_removed.push(pin.name);
            } else if pin.is_pinned() {
                done.strays_removed += self.remove_strays_in(&pin, &keep)?;
            }
        }
        let edges: BTreeSet<String> =
            wanted.routers.keys().map(|router| self.names.edge(router)).collect();
        done.strays_removed += link::remove_strays(&self.names, |name| edges.contains(name))?;
        Ok(())
    }

    fn remove_strays_in(&self, router: &Namespace, keep: &BTreeSet<String>) -> Result<usize> {
        namespace::inside(router, || link::remove_strays(&self.names, |name| keep.contains(name)))
    }

    fn hang(
        &self,
        namespace: &Namespace,
        router: &str,
        wanted: &Wanted,
        interfaces: &[Interface],
    ) -> Result<()> {
        let Some(range) = wanted.routers.get(router) else { return Ok(()) };
        let entered = Router { name: router.to_owned(), range: *range };
        self.enter(&entered, &namespace.name)?;
        interfaces.iter().try_for_each(|interface| self.attach(router, namespace, interface))
    }

    fn reconcile_ports(&self, wanted: &Wanted, done: &mut Reconciled) -> Result<()> {
        let lost = wanted.namespaces.iter().filter(|(name, _)| done.outdated.contains(name));
        let lost: BTreeSet<_> = lost
            .flat_map(|(_, hung)| hung.interfaces.iter().map(|interface| interface.address))
            .collect();
        // A port that leads elsewhere belongs to a namespace that already failed.
        let is_ours =
            |map: &&PortMap| self.own_range().contains(map.to_ip) && !lost.contains(&map.to_ip);
        let wanted: Vec<PortMap> = wanted.ports.iter().filter(is_ours).cloned().collect();
        let next = ports::with(&BTreeMap::new(), &wanted)?;
        self.forget_ports();
        self.change_ports("reconciling host ports", |now| {
            done.ports_added = ports::missing(&next, now);
            done.ports_removed = ports::missing(now, &next);
            Ok(next)
        })
    }
}
