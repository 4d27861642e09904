//! The network of a task: namespaces, addresses, host ports.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use model::failure::StepFailure;
use model::id::{TaskId, Text};
use model::instance::Protocol;
use model::link::{AssignedTask, Security, TaskInterface, TaskNetwork};
use model::task::Binding;
use net::{Interface, Namespace, PortMap, Proto, Router, Subnet};

use super::{Worker, blocking};
use crate::spec::router_name;
use crate::task::step::{HeldNetwork, Observed};

/// Name of the interface in every namespace.
const INTERFACE: &str = "eth0";

/// Bytes per packet; every network supports this.
const MTU: u32 = 1500;

/// Prefix of a locally administered MAC address; the IP address follows, so all differ.
const BRIDGE_MAC: [u8; 2] = [0x02, 0x42];

/// The tries to bring routers up to a change of security groups, and the pause between two. Each
/// later change, and each task that starts, tries again as well.
const SECURE_TRIES: u32 = 12;
const SECURE_PAUSE: Duration = Duration::from_secs(5);

/// The reason why a task cannot be made whose VPC is not told.
const NO_VPC: &str = "the control plane does not tell the VPC of its interface: renew it, or let \
                      it start the task again";

impl Worker {
    pub(super) async fn make_network(
        self: &Arc<Self>,
        task: &Arc<AssignedTask>,
    ) -> Result<Observed, StepFailure> {
        if let (TaskNetwork::Host, Err(why)) = (&task.network, &self.host_mode) {
            return Err(super::resources(why.clone()));
        }
        if !has_namespaces(task) {
            return Ok(Observed::NetworkReady { addresses: BTreeMap::new() });
        }
        let (worker, task) = (self.clone(), task.clone());
        let made = blocking(move || worker.make(&task)).await;
        let addresses = made.map_err(|why: String| {
            super::resources(format!("unable to set up the task's network: {why}"))
        })?;
        Ok(Observed::NetworkReady { addresses })
    }

    fn make(self: &Arc<Self>, task: &AssignedTask) -> Result<BTreeMap<Text, Ipv4Addr>, String> {
        if self.live().unsure.remove(&task.id) {
            // An earlier agent was killed while it made the namespaces, and nothing runs in them
            // yet.
            self.destroy(task).map_err(|error| error.to_string())?;
        }
        let Some(router) = self.router(task)? else { return Ok(BTreeMap::new()) };
        for name in pins(task) {
            self.net.enter(&router, &name).map_err(|error| error.to_string())?;
        }
        if let TaskNetwork::Awsvpc(_) = task.network {
            let enforced = self.guard.enforce(&self.net, &router.name);
            enforced.map_err(|error| format!("enforcing its security groups: {error}"))?;
        }
        self.serve_metadata(&router.name)?;
        match &task.network {
            TaskNetwork::None | TaskNetwork::Host => Ok(BTreeMap::new()),
            TaskNetwork::Awsvpc(interface) => self.make_task_interface(task, &router, interface),
            TaskNetwork::Bridge => self.make_bridged(task, &router),
        }
    }

    /// Returns the router that the task's namespaces hang on; None for a task without any.
    pub(super) fn router(&self, task: &AssignedTask) -> Result<Option<Router>, String> {
        let range = match &task.network {
            TaskNetwork::None | TaskNetwork::Host => return Ok(None),
            TaskNetwork::Bridge => Some(self.net.own_range()),
            TaskNetwork::Awsvpc(interface) => {
                let vpc =
                    interface.vpc.as_ref().map(|vpc| Subnet::new(vpc.cidr.base, vpc.cidr.prefix));
                vpc.transpose().map_err(|error| error.to_string())?
            }
        };
        match (router_name(task), range) {
            (Some(name), Some(range)) => Ok(Some(Router { name: name.to_owned(), range })),
            _ => Err(NO_VPC.to_owned()),
        }
    }

    /// Takes in what an assignment says of security groups, and brings all routers up to it beside
    /// whatever else there is to do. A task waits for its own router before it is attached.
    pub(crate) fn secure(self: &Arc<Self>, security: Security) {
        if !self.guard.take(security) {
            return;
        }
        let worker = self.clone();
        self.children.spawn(async move {
            for _try in 0..SECURE_TRIES {
                let of_worker = worker.clone();
                match blocking(move || of_worker.secure_routers()).await {
                    Ok(()) => return,
                    Err(error) => tracing::error!(error, "security groups are not enforced"),
                }
                tokio::time::sleep(SECURE_PAUSE).await;
            }
        });
    }

    /// Brings all routers up to what was taken in. Fails for one of those that it could not bring up.
    fn secure_routers(&self) -> Result<(), String> {
        let here: BTreeSet<String> = self.net.entered().into_iter().collect();
        let mut done = Ok(());
        for router in self.guard.routers().intersection(&here) {
            let enforced = self.guard.enforce(&self.net, router);
            done = done.and(enforced.map_err(|error| format!("router {router}: {error}")));
        }
        done
    }

    fn make_task_interface(
        &self,
        task: &AssignedTask,
        router: &Router,
        interface: &TaskInterface,
    ) -> Result<BTreeMap<Text, Ipv4Addr>, String> {
        let interface = task_interface(interface)?;
        let made = self.net.create_attached(&router.name, task.id.as_str(), &interface);
        made.map_err(|error| error.to_string())?;
        let containers = task.containers.iter().filter(|found| !found.disable_networking);
        Ok(containers.map(|found| (found.name.clone(), interface.address)).collect())
    }

    fn make_bridged(
        &self,
        task: &AssignedTask,
        router: &Router,
    ) -> Result<BTreeMap<Text, Ipv4Addr>, String> {
        let mut addresses = BTreeMap::new();
        for (container, name) in namespaces(task) {
            let address = self.take_address(&task.id)?;
            let made =
                self.net.create_attached(&router.name, &name, &self.bridge_interface(address));
            made.map_err(|error| error.to_string())?;
            addresses.insert(container, address);
        }
        Ok(addresses)
    }

    pub(super) fn bridge_interface(&self, address: Ipv4Addr) -> Interface {
        let [a, b, c, d] = address.octets();
        Interface {
            name: INTERFACE.to_owned(),
            mac: [BRIDGE_MAC[0], BRIDGE_MAC[1], a, b, c, d],
            address,
            gateway: self.net.own_range().gateway(),
            mtu: MTU,
        }
    }

    fn take_address(&self, id: &TaskId) -> Result<Ipv4Addr, String> {
        let (mut live, range) = (self.live(), self.net.own_range());
        let used: BTreeSet<Ipv4Addr> = live.bridged.values().flatten().copied().collect();
        let first = u32::from(range.gateway()) + 1;
        let free = (first..)
            .map(Ipv4Addr::from)
            .take_while(|address| range.contains(*address))
            .find(|address| !used.contains(address))
            .ok_or_else(|| format!("no address is left in {range}"))?;
        live.bridged.entry(id.clone()).or_default().insert(free);
        Ok(free)
    }

    /// Forwards host ports to a bridge container.
    pub(super) async fn map_ports(
        self: &Arc<Self>,
        bindings: &[Binding],
        address: Option<Ipv4Addr>,
    ) -> Result<(), String> {
        let maps = port_maps(bindings, address);
        if maps.is_empty() {
            return Ok(());
        }
        let net = self.net.clone();
        blocking(move || net.map_ports(&maps).map_err(|error| error.to_string())).await
    }

    pub(super) async fn release_network(
        self: &Arc<Self>,
        task: &Arc<AssignedTask>,
        held: HeldNetwork,
    ) -> Result<Observed, StepFailure> {
        if !has_namespaces(task) {
            return Ok(Observed::NetworkReleased);
        }
        let (worker, task) = (self.clone(), task.clone());
        blocking(move || {
            worker.release(&task, &held).map_err(|error| error.to_string())?;
            worker.live().bridged.remove(&task.id);
            Ok(Observed::NetworkReleased)
        })
        .await
    }

    fn release(&self, task: &AssignedTask, held: &HeldNetwork) -> Result<(), net::Error> {
        if task.network == TaskNetwork::Bridge {
            self.net.unmap_ports(&held_ports(held))?;
        }
        self.destroy(task)
    }

    fn destroy(&self, task: &AssignedTask) -> Result<(), net::Error> {
        let router = router_name(task);
        pins(task).iter().try_for_each(|name| self.net.destroy_namespace(router, name))
    }

    /// Returns the path of the namespace that a container joins.
    pub(super) fn namespace_path(&self, task: &AssignedTask, container: &str) -> Option<PathBuf> {
        let name = namespaces(task).get(container)?.clone();
        // The namespace exists already; creating it again returns the existing one.
        self.net.create_namespace(&name).ok().map(|namespace: Namespace| namespace.path)
    }
}

/// Returns true if the task's network needs namespaces.
fn has_namespaces(task: &AssignedTask) -> bool {
    match task.network {
        TaskNetwork::None | TaskNetwork::Host => false,
        TaskNetwork::Awsvpc(_) | TaskNetwork::Bridge => true,
    }
}

/// Returns the names of a task's namespaces.
pub(super) fn pins(task: &AssignedTask) -> BTreeSet<String> {
    match &task.network {
        TaskNetwork::Awsvpc(_) => BTreeSet::from([task.id.to_string()]),
        TaskNetwork::None | TaskNetwork::Host | TaskNetwork::Bridge => {
            namespaces(task).into_values().collect()
        }
    }
}

/// Returns the namespaces of a task: by container, the name of the one that it joins.
pub(super) fn namespaces(task: &AssignedTask) -> BTreeMap<Text, String> {
    let containers = task.containers.iter().enumerate();
    let networked = containers.filter(|(_, container)| !container.disable_networking);
    match &task.network {
        TaskNetwork::None | TaskNetwork::Host => BTreeMap::new(),
        TaskNetwork::Awsvpc(_) => {
            networked.map(|(_, found)| (found.name.clone(), task.id.to_string())).collect()
        }
        TaskNetwork::Bridge => networked
            .map(|(index, found)| (found.name.clone(), format!("{}-{index}", task.id)))
            .collect(),
    }
}

pub(super) fn task_interface(interface: &TaskInterface) -> Result<Interface, String> {
    Ok(Interface {
        name: INTERFACE.to_owned(),
        mac: mac(&interface.mac)?,
        address: interface.address,
        gateway: interface.gateway,
        mtu: MTU,
    })
}

fn mac(text: &str) -> Result<[u8; 6], String> {
    let bytes: Option<Vec<u8>> =
        text.split(':').map(|byte| u8::from_str_radix(byte, 16).ok()).collect();
    let bytes: Option<[u8; 6]> = bytes.and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| format!("{text:?} is no MAC address"))
}

/// Returns all host ports that are forwarded to a task's containers.
pub(super) fn held_ports(held: &HeldNetwork) -> Vec<PortMap> {
    let bound = held.bindings.iter();
    let maps =
        bound.flat_map(|(name, bindings)| port_maps(bindings, held.addresses.get(name).copied()));
    maps.collect()
}

fn port_maps(bindings: &[Binding], address: Option<Ipv4Addr>) -> Vec<PortMap> {
    let Some(to_ip) = address else { return Vec::new() };
    let maps = bindings.iter().map(|binding| PortMap {
        proto: match binding.protocol {
            Protocol::Tcp => Proto::Tcp,
            Protocol::Udp => Proto::Udp,
        },
        host_ip: Ipv4Addr::UNSPECIFIED,
        host_port: binding.host_port,
        to_ip,
        to_port: binding.container_port,
    });
    maps.collect()
}

#[cfg(test)]
mod tests {
    use model::link::TaskVpc;
    use model::network::Cidr;

    use super::*;
    use crate::fixture;

    #[test]
    fn a_mac_is_six_bytes() {
        assert_eq!(mac("02:00:0a:ff:01:10"), Ok([2, 0, 10, 255, 1, 16]));
        for bad in ["", "02:00", "02:00:0a:ff:01:10:11", "zz:00:0a:ff:01:10"] {
            assert!(mac(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_interface_that_an_older_build_saved_has_no_router() {
        let text = r#"{"attachment":"a","eni":"eni-1","address":"172.31.0.4","mac":"02:00:00:00:00:01",
            "gateway":"172.31.0.1","subnet_cidr":"172.31.0.0/20","private_dns_name":"ip"}"#;
        let mut task = fixture::task("t", vec![fixture::container("a")]);
        let older: TaskInterface = serde_json::from_str(text).unwrap();
        task.network = TaskNetwork::Awsvpc(older.clone());
        assert_eq!(router_name(&task), None);
        let cidr = Cidr { base: Ipv4Addr::new(172, 31, 0, 0), prefix: 16 };
        let vpc = Some(TaskVpc { id: "vpc-1".into(), cidr });
        task.network = TaskNetwork::Awsvpc(TaskInterface { vpc, ..older });
        assert_eq!(router_name(&task), Some("vpc-1"));
        assert_eq!(pins(&task), BTreeSet::from(["t".to_owned()]));
    }

    #[test]
    fn bridged_containers_have_namespaces_of_their_own_and_some_none() {
        let mut alone = fixture::container("alone");
        alone.disable_networking = true;
        let mut task = fixture::task("t", vec![fixture::container("a"), alone]);
        task.network = TaskNetwork::Bridge;
        let found = namespaces(&task);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("a".into(), "t-0".to_owned())]);
    }
}
