//! Makes the kernel's state equal to the wanted one, after an agent restart or a crash at any
//! point.

use std::collections::{BTreeMap, BTreeSet};

use super::error::Result;
use super::{Interface, Net, PortMap, link, namespace, ports};

/// The namespaces and ports that should exist.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The interfaces of each namespace, by the namespace's name.
    pub namespaces: BTreeMap<String, Vec<Interface>>,
    pub ports: Vec<PortMap>,
}

/// The result of reconciling: its changes and its failures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// Namespaces that were not wanted.
    pub destroyed: Vec<String>,
    /// Wanted namespaces that do not exist. They are not made again, because their processes are
    /// gone.
    pub missing: Vec<String>,
    /// Wanted namespaces with an interface that could not be made or repaired, and why.
    pub failed: BTreeMap<String, String>,
    /// Interfaces with our prefix that belonged to no wanted namespace.
    pub strays_removed: usize,
    pub ports_added: usize,
    pub ports_removed: usize,
}

impl Net {
    /// Removes unwanted namespaces and interfaces, repairs the interfaces of wanted ones, and makes
    /// the published ports equal to the wanted ones, regardless of the kernel's present state.
    /// Doing it again changes nothing. [`Net::open`] brings the table itself up to date.
    pub fn reconcile(&self, wanted: &Wanted) -> Result<Reconciled> {
        let mut done = Reconciled::default();
        let pins = namespace::entries(&self.names)?;
        for pin in pins.iter().filter(|pin| !wanted.namespaces.contains_key(&pin.name)) {
            namespace::destroy(&self.names, &pin.name)?;
            done.destroyed.push(pin.name.clone());
        }
        let keep = self.wanted_host_interfaces(wanted)?;
        done.strays_removed = link::remove_strays(&self.names, |name| keep.contains(name))?;
        let existing = self.namespaces()?;
        for (name, interfaces) in &wanted.namespaces {
            let Some(namespace) = existing.iter().find(|existing| existing.name == *name) else {
                done.missing.push(name.clone());
                continue;
            };
            for interface in interfaces {
                if let Err(error) = self.attach(namespace, interface) {
                    // One broken namespace must not keep the others from their network.
                    done.failed.insert(name.clone(), error.to_string());
                }
            }
        }
        self.reconcile_ports(&wanted.ports, &mut done)?;
        Ok(done)
    }

    fn wanted_host_interfaces(&self, wanted: &Wanted) -> Result<BTreeSet<String>> {
        let all = wanted.namespaces.iter().flat_map(|(namespace, interfaces)| {
            interfaces.iter().map(|interface| self.names.host_interface(namespace, &interface.name))
        });
        all.collect()
    }

    fn reconcile_ports(&self, wanted: &[PortMap], done: &mut Reconciled) -> Result<()> {
        // A port that leads out of the subnets belongs to a namespace that already failed.
        let is_ours = |map: &&PortMap| self.subnet_of(map.to_ip).is_ok();
        let wanted: Vec<PortMap> = wanted.iter().filter(is_ours).cloned().collect();
        let next = ports::with(&BTreeMap::new(), &wanted)?;
        self.forget_ports();
        self.change_ports("reconciling host ports", |now| {
            done.ports_added = ports::missing(&next, now);
            done.ports_removed = ports::missing(now, &next);
            Ok(next)
        })
    }
}
