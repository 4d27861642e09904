//! Networks for containers: namespaces with routed interfaces, the routers that they hang on,
//! published ports, the metadata address, and an nftables table in the host and in each router. IPv4
//! only. Knows addresses, ports and the names of routers, never the programs that use them.
//!
//! Everything made on the host carries a tag, so that several instances share a machine and a
//! killed run is swept by name. Dropping [`Net`] removes nothing: containers outlive their agent,
//! which opens the same tag again and calls [`Net::reconcile`].
//!
//! Every call blocks: 1 to 2 ms for interfaces, 5 to 20 ms where nft runs. Call from a blocking
//! thread that is in the host's network namespace.

#![warn(missing_docs)]

use std::collections::BTreeSet;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

mod attach;
mod blocks;
mod check;
mod error;
mod files;
mod firewall;
mod free_port;
mod group_rules;
mod link;
mod loopback;
mod names;
mod namespace;
mod netlink;
mod nft;
mod peer;
mod pins;
mod ports;
mod reconcile;
mod refused;
mod router;
mod router_rules;
mod routes;
mod ruleset;
mod secure;
mod security;
mod subnet;

pub use self::files::{host_resolv, hostname_file, hosts_file, resolv_conf};
pub use attach::Interface;
pub use blocks::Block;
pub use check::{Check, check};
pub use error::Error;
pub use free_port::{ephemeral_range, free_port};
pub use namespace::Namespace;
pub use peer::Peers;
pub use ports::{PortMap, Proto};
pub use reconcile::{Hung, Reconciled, Wanted};
pub use refused::Refusal;
pub use router::{HostAccess, Router};
pub use routes::routes;
pub use ruleset::{LinkLocal, METADATA_ADDRESS, METADATA_PORT};
pub use security::{Direction, Peer, Security, SecurityRule, Traffic};
pub use subnet::Subnet;

use error::{Result, invalid, kernel};
use names::Names;
use ports::PortTable;
use router::Routers;

/// The lock of opening and sweeping between processes: the check that an address on `lo` is still
/// needed and its removal are two steps.
pub const LOCK: &str = "/run/gantry-network.lock";

/// The settings of a network.
#[derive(Debug, Clone)]
pub struct NetConfig {
    /// Names everything made on the host; 1 to 32 of a-z, 0-9 and '-', a letter first.
    pub tag: String,
    /// The port on 127.0.0.1 to which the metadata address leads in the host itself; None: nothing
    /// answers there. The first instance on a machine wins.
    pub metadata_port: Option<u16>,
    /// The addresses that no other instance on the machine has.
    pub block: Block,
    /// The rule on the host's own processes: whether a task's address leads them to it.
    pub host_access: HostAccess,
    /// Tells whether containers reach link-local addresses that are not this network's.
    pub link_local: LinkLocal,
    /// The directory below which namespaces are pinned; None: /run/gantry-TAG.
    pub directory: Option<PathBuf>,
}

/// An open network.
#[derive(Debug)]
pub struct Net {
    names: Names,
    block: Block,
    routers: Routers,
    /// The published ports as the kernel holds them; None if a failed change left them unknown.
    ports: Mutex<Option<PortTable>>,
}

impl Net {
    /// Prepares the host, or takes over what an earlier run with this tag prepared: forwarding,
    /// the nftables table, and the addresses on `lo`. Routers are made by [`Net::enter`].
    pub fn open(config: &NetConfig) -> Result<Net> {
        let names = Names::new(&config.tag, config.directory.as_deref())?;
        let addresses = host_addresses(config);
        let NetConfig { block, host_access, link_local, metadata_port, .. } = *config;
        let rules = ruleset::ruleset(&names, &block, metadata_port, &addresses, link_local);
        let _lock = lock()?;
        namespace::set("net/ipv4/ip_forward", "1")?;
        nft::apply(&format!("loading nftables table {}", names.table), &rules)?;
        loopback::add(&addresses)?;
        loopback::remove_unneeded(&addresses)?;
        for chain in firewall::pass(&names)? {
            tracing::warn!(
                %chain, "a firewall drops by default and may stop the tasks' traffic; {}",
                firewall::mend(std::slice::from_ref(&chain), &names.interface_prefix)
            );
        }
        Ok(Net {
            block,
            routers: Routers::new(names.clone(), block, host_access, link_local),
            ports: Mutex::new(Some(ports::read(&names.table)?)),
            names,
        })
    }

    /// Drops packets that containers in host network mode send to link-local addresses other than
    /// this network's, unless `link_local` is open. All these containers are in `cgroup`, a name
    /// below the root of the version 2 tree. Errors if the kernel cannot match cgroups.
    pub fn guard_host_mode(&self, cgroup: &str, link_local: LinkLocal) -> Result<()> {
        let failed = |why: &str| {
            kernel("finding the containers' cgroup")(std::io::Error::other(why.to_owned()))
        };
        let root = kernel::cgroup::unified().ok_or_else(|| failed("there is no version 2 tree"))?;
        // The rule names the cgroup by its path below /sys/fs/cgroup, the only place where nft
        // looks.
        let below = root.strip_prefix("/sys/fs/cgroup");
        let below = below.map_err(|_| failed("it is not below /sys/fs/cgroup"))?;
        std::fs::create_dir_all(root.join(cgroup))
            .map_err(kernel("making the containers' cgroup"))?;
        let name = below.join(cgroup).display().to_string();
        let rules = ruleset::host_mode(&self.names.table, Some(&name), &self.block, link_local);
        nft::apply("loading the rules for host network mode", &rules)
    }

    /// Removes everything of this network: containers lose theirs.
    pub fn close(self) -> Result<()> {
        remove_all(&self.names)
    }

    /// Removes everything an earlier run with this tag left behind; succeeds if there is nothing.
    pub fn sweep(tag: &str, directory: Option<&Path>) -> Result<()> {
        remove_all(&Names::new(tag, directory)?)
    }

    /// Makes the router unless it is there, and counts the namespace as one that hangs on it: it
    /// stays until all such namespaces are destroyed. Takes some 20 ms for a new one.
    pub fn enter(&self, router: &Router, namespace: &str) -> Result<()> {
        self.routers.enter(router, namespace)
    }

    /// Returns the number of the router's namespace. A socket in a namespace keeps its number from
    /// being given to another, so that it tells whether the socket is in the router of today or in
    /// an earlier one of that name.
    pub fn router_number(&self, router: &str) -> Result<u64> {
        self.routers.number(router)
    }

    /// Lists the routers that something entered, and that were not taken away since.
    pub fn entered(&self) -> Vec<String> {
        self.routers.entered()
    }

    /// Makes a listening socket inside the router, at the metadata address. Containers of that
    /// router are its only clients, each known by its address. It keeps the router's namespace, also
    /// when the router itself is taken away.
    pub fn listen(&self, router: &str) -> Result<TcpListener> {
        self.routers.listen(router)
    }

    /// Makes a router enforce these security groups and no others, in one nft batch of the size of
    /// the change; the first after the router was entered is of everything. Runs nothing if nothing
    /// changed. Established connections go on, whatever the groups say.
    ///
    /// Until the first call everything that tasks of a VPC send and receive is refused, except what
    /// the host's own processes send to them, what they send to the router itself, and name servers
    /// at link-local addresses. The host reaches the router's own sockets only where groups allow it.
    ///
    /// Errors if the router has the network's own range, if nothing entered it, and if the groups
    /// make no sense or are too many. Then the router enforces what it did before.
    pub fn secure(&self, router: &str, wanted: &Security) -> Result<()> {
        self.routers.secure(router, wanted)
    }

    /// Lists what a router's security groups refused in the last minutes; of very many, the first.
    /// A router without security groups refuses nothing.
    pub fn refused(&self, router: &str) -> Result<Vec<Refusal>> {
        self.routers.refused(router)
    }

    /// Takes away the routers on which nothing has hung for that long. Returns their names, also of
    /// those of which a part could not be removed, and the first failure. Such a one is completed if
    /// something enters it, and else it is tried again.
    pub fn remove_idle_routers(&self, idle: Duration) -> (Vec<String>, Result<()>) {
        self.routers.remove_idle(idle)
    }

    /// Makes a namespace with nothing but loopback, or returns the one of that name.
    pub fn create_namespace(&self, name: &str) -> Result<Namespace> {
        let namespace = Namespace::at(self.names.namespace_path(name)?);
        namespace::create(&namespace)?;
        Ok(namespace)
    }

    /// Removes the pin of a namespace, and shuts the router's ends of one that hangs on a router,
    /// which frees its addresses at once. The kernel frees the namespace with its last process.
    /// Absence is fine.
    pub fn destroy_namespace(&self, router: Option<&str>, name: &str) -> Result<()> {
        if let Some(router) = router {
            // First, because the host's routes must not outlive a router that cannot be entered.
            self.routers.leave(router, name)?;
            let pin = Namespace::at(self.names.router_path(router)?);
            if pin.is_pinned() {
                namespace::inside(&pin, || link::shut(&self.names, name))?;
            }
        }
        namespace::unpin(&self.names.namespace_path(name)?)
    }

    /// Lists the namespaces that exist, by name: an agent that restarts adopts them.
    pub fn namespaces(&self) -> Result<Vec<Namespace>> {
        namespace::list(&self.names.namespaces)
    }

    /// Hangs a namespace on a router by an interface. Doing it again repairs what is missing.
    ///
    /// Errors with [`Error::AddressHeld`] when the router has the address elsewhere, and if the
    /// namespace has not entered the router.
    pub fn attach(&self, router: &str, namespace: &Namespace, interface: &Interface) -> Result<()> {
        let (pin, source) = self.router_for(router, interface)?;
        attach::attach(&self.names, &pin, namespace, interface, source)?;
        self.routers.lead_host(router, &namespace.name, interface.address)
    }

    /// Makes a namespace and hangs it on a router: cheaper than one after the other.
    ///
    /// Errors like [`Net::attach`].
    pub fn create_attached(
        &self,
        router: &str,
        name: &str,
        interface: &Interface,
    ) -> Result<Namespace> {
        let (pin, source) = self.router_for(router, interface)?;
        let namespace = Namespace::at(self.names.namespace_path(name)?);
        attach::create(&self.names, &pin, &namespace, interface, source)?;
        self.routers.lead_host(router, name, interface.address)?;
        Ok(namespace)
    }

    /// Returns the router's pin and the address from which it speaks to an interface, or an error
    /// if the interface does not fit into its range.
    fn router_for(&self, router: &str, interface: &Interface) -> Result<(Namespace, Ipv4Addr)> {
        let doing = format!("attaching {}", interface.address);
        let (pin, range) = self.routers.place(router, &doing)?;
        let ours = range.gateway();
        let taken = [ours, interface.gateway].contains(&interface.address);
        if taken || !range.contains(interface.address) || !range.contains(interface.gateway) {
            let why = format!("its address and gateway must be two of {range}, and {ours} is ours");
            return Err(invalid("interface", format!("{interface:?}"), why));
        }
        Ok((pin, ours))
    }

    /// Publishes host ports, all or none, in one nft batch. Publishing again is fine.
    ///
    /// Errors with [`Error::PortHeld`] when one leads elsewhere. Nothing is bound: keep a socket
    /// on the host port, or another process of the host may take it and see no traffic. A UDP
    /// client that was sending before keeps its old path until it pauses for 30 seconds
    /// (connection tracking).
    pub fn map_ports(&self, maps: &[PortMap]) -> Result<()> {
        let own = self.own_range();
        if let Some(map) = maps.iter().find(|map| !own.contains(map.to_ip)) {
            let why = format!("host ports lead into {own} alone");
            return Err(invalid("port map", format!("{map:?}"), why));
        }
        self.change_ports("publishing host ports", |now| ports::with(now, maps))
    }

    /// Withdraws host ports in one nft batch. Ignores ports that are not published in this way.
    pub fn unmap_ports(&self, maps: &[PortMap]) -> Result<()> {
        self.change_ports("withdrawing host ports", |now| Ok(ports::without(now, maps)))
    }

    fn change_ports(
        &self,
        doing: &str,
        change: impl FnOnce(&PortTable) -> Result<PortTable>,
    ) -> Result<()> {
        let mut held = self.ports.lock().unwrap_or_else(PoisonError::into_inner);
        let now = match held.take() {
            Some(known) => known,
            None => ports::read(&self.names.table)?,
        };
        let next = match change(&now) {
            Ok(next) => next,
            Err(error) => {
                *held = Some(now);
                return Err(error);
            }
        };
        let script = ports::change(&self.names.table, &now, &next);
        if !script.is_empty() {
            nft::apply(doing, &script)?;
        }
        *held = Some(next);
        Ok(())
    }

    /// Makes the next change read the kernel's ports first.
    fn forget_ports(&self) {
        *self.ports.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Returns the range that one router may have which nobody else on the machine has: host ports
    /// lead there.
    pub fn own_range(&self) -> Subnet {
        self.block.own_range()
    }
}

/// Returns the addresses that the host must have on `lo`.
fn host_addresses(config: &NetConfig) -> Vec<Ipv4Addr> {
    let metadata = config.metadata_port.map(|_| METADATA_ADDRESS);
    [config.block.host()].into_iter().chain(metadata).collect()
}

fn remove_all(names: &Names) -> Result<()> {
    for directory in [&names.namespaces, &names.routers] {
        for pin in namespace::entries(directory)? {
            namespace::unpin(&pin.path)?;
        }
    }
    link::remove_strays(names, |_| false)?;
    let _lock = lock()?;
    firewall::leave(names)?;
    let doing = format!("removing nftables table {}", names.table);
    nft::apply(&doing, &ruleset::removal(&names.table))?;
    loopback::remove_unneeded(&[])?;
    // Only empty directories are removed; other files in them belong to somebody else.
    for directory in [&names.namespaces, &names.routers, &names.run] {
        let _ = std::fs::remove_dir(directory);
    }
    Ok(())
}

/// Returns the addresses that the instances of other tags need on the host.
pub fn needed_by_others(tag: &str) -> Result<BTreeSet<Ipv4Addr>> {
    loopback::needed_by_others(&Names::new(tag, None)?.table)
}

/// Takes the lock under which networks are opened and swept, until it is dropped.
pub fn lock() -> Result<File> {
    ::files::lock::exclusive(Path::new(LOCK)).map_err(kernel(format!("locking {LOCK}")))
}
