//! Networks for containers: namespaces with routed interfaces, published ports, the metadata
//! address, and one nftables table. IPv4 only. Knows addresses and ports, never the programs that
//! use them.
//!
//! Everything made on the host carries a tag, so that several instances share a machine and a
//! killed run is swept by name. Dropping [`Net`] removes nothing: containers outlive their agent,
//! which opens the same tag again and calls [`Net::reconcile`].
//!
//! Every call blocks: 1 to 2 ms for interfaces, 5 to 20 ms where nft runs. Call from a blocking
//! thread that is in the host's network namespace.

use std::collections::BTreeSet;
use std::fs::File;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

mod attach;
mod blocks;
mod check;
mod error;
mod files;
mod firewall;
mod free_port;
mod link;
mod loopback;
mod names;
mod namespace;
mod netlink;
mod nft;
mod peer;
mod ports;
mod reconcile;
mod routes;
mod ruleset;
mod subnet;

pub use self::files::{host_resolv, hostname_file, hosts_file, resolv_conf};
pub use attach::Interface;
pub use blocks::Blocks;
pub use check::{Check, check};
pub use error::Error;
pub use free_port::{ephemeral_range, free_port};
pub use namespace::Namespace;
pub use peer::Peers;
pub use ports::{PortMap, Proto};
pub use reconcile::{Reconciled, Wanted};
pub use routes::routes;
pub use ruleset::{LinkLocal, METADATA_ADDRESS, METADATA_PORT};
pub use subnet::Subnet;

use error::{Result, invalid, kernel};
use names::Names;
use ports::PortTable;

/// The lock of opening and sweeping between processes: the check that an address on `lo` is still
/// needed and its removal are two steps.
pub const LOCK: &str = "/run/gantry-network.lock";

/// The settings of a network.
#[derive(Debug, Clone)]
pub struct NetConfig {
    /// Names everything made on the host; 1 to 32 of a-z, 0-9 and '-', a letter first.
    pub tag: String,
    /// The port on 127.0.0.1 where the metadata server listens; None: nothing answers at
    /// 169.254.170.2. For the host's own processes the first instance on a machine wins.
    pub metadata_port: Option<u16>,
    /// The subnets that containers get addresses from. Traffic between them is routed unchanged,
    /// traffic leaving them is masqueraded. Other instances may use the same subnets, but not the
    /// same addresses.
    pub subnets: Vec<Subnet>,
    /// Tells whether containers reach link-local addresses that are not this network's.
    pub link_local: LinkLocal,
    /// The directory where namespaces are pinned; None: /run/gantry-TAG/netns.
    pub directory: Option<PathBuf>,
}

/// An open network.
#[derive(Debug)]
pub struct Net {
    names: Names,
    subnets: Vec<Subnet>,
    /// The published ports as the kernel holds them; None if a failed change left them unknown.
    ports: Mutex<Option<PortTable>>,
}

impl Net {
    /// Prepares the host, or takes over what an earlier run with this tag prepared: forwarding,
    /// the nftables table, and the gateway and metadata addresses on `lo`.
    pub fn open(config: &NetConfig) -> Result<Net> {
        let names = Names::new(&config.tag, config.directory.as_deref())?;
        check_subnets(&config.subnets)?;
        let addresses = host_addresses(config);
        let rules = ruleset::ruleset(
            &names,
            &config.subnets,
            config.metadata_port,
            &addresses,
            config.link_local,
        );
        let _lock = lock()?;
        namespace::set("net/ipv4/ip_forward", "1")?;
        nft::apply(&format!("loading nftables table {}", names.table), &rules)?;
        loopback::add(&addresses)?;
        for chain in firewall::pass(&names)? {
            tracing::warn!(
                %chain, "a firewall drops by default and may stop the tasks' traffic; {}",
                firewall::mend(std::slice::from_ref(&chain), &names.interface_prefix)
            );
        }
        let ports = Mutex::new(Some(ports::read(&names.table)?));
        Ok(Net { names, subnets: config.subnets.clone(), ports })
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
        let rules = ruleset::host_mode(&self.names.table, Some(&name), &self.subnets, link_local);
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

    /// Makes a namespace with nothing but loopback, or returns the one of that name.
    pub fn create_namespace(&self, name: &str) -> Result<Namespace> {
        namespace::create(&self.names, name)
    }

    /// Shuts the host ends of a namespace, which frees its addresses at once, and removes its pin.
    /// The kernel frees the namespace with its last process. Absence is fine.
    pub fn destroy_namespace(&self, name: &str) -> Result<()> {
        namespace::destroy(&self.names, name)
    }

    /// Lists the namespaces that exist, by name: an agent that restarts adopts them.
    pub fn namespaces(&self) -> Result<Vec<Namespace>> {
        namespace::list(&self.names)
    }

    /// Gives a namespace an interface. Doing it again repairs what is missing.
    ///
    /// Errors with [`Error::AddressHeld`] when the address is routed elsewhere on this machine.
    pub fn attach(&self, namespace: &Namespace, interface: &Interface) -> Result<()> {
        attach::attach(&self.names, namespace, interface, self.source_for(interface)?)
    }

    /// Makes a namespace and gives it an interface: cheaper than one after the other.
    ///
    /// Errors like [`Net::attach`]; the namespace may be there then, without the interface.
    pub fn create_attached(&self, name: &str, interface: &Interface) -> Result<Namespace> {
        attach::create(&self.names, name, interface, self.source_for(interface)?)
    }

    /// Returns the address from which the host speaks to an interface, or an error if the interface
    /// does not fit into a subnet of this network.
    fn source_for(&self, interface: &Interface) -> Result<Ipv4Addr> {
        let subnet = self.subnet_of(interface.address)?;
        let ours = subnet.gateway();
        let taken = [ours, interface.gateway].contains(&interface.address);
        if taken || !subnet.contains(interface.gateway) {
            let why =
                format!("its address and gateway must be two of {subnet}, and {ours} is ours");
            return Err(invalid("interface", format!("{interface:?}"), why));
        }
        Ok(ours)
    }

    /// Takes an interface away. Absence is fine.
    pub fn detach(&self, namespace: &Namespace, interface: &str) -> Result<()> {
        attach::detach(&self.names, namespace, interface)
    }

    /// Publishes host ports, all or none, in one nft batch. Publishing again is fine.
    ///
    /// Errors with [`Error::PortHeld`] when one leads elsewhere. Nothing is bound: keep a socket
    /// on the host port, or another process of the host may take it and see no traffic. A UDP
    /// client that was sending before keeps its old path until it pauses for 30 seconds
    /// (connection tracking).
    pub fn map_ports(&self, maps: &[PortMap]) -> Result<()> {
        for map in maps {
            self.subnet_of(map.to_ip)?;
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

    fn subnet_of(&self, address: Ipv4Addr) -> Result<&Subnet> {
        self.subnets
            .iter()
            .find(|subnet| subnet.contains(address))
            .ok_or_else(|| invalid("address", address, "it is in none of the network's subnets"))
    }
}

fn check_subnets(subnets: &[Subnet]) -> Result<()> {
    for (place, subnet) in subnets.iter().enumerate() {
        if let Some(other) = subnets[..place].iter().find(|other| other.overlaps(subnet)) {
            return Err(invalid("subnet", subnet, format!("it overlaps {other}")));
        }
    }
    Ok(())
}

/// Returns the addresses that the host must have on `lo`.
fn host_addresses(config: &NetConfig) -> Vec<Ipv4Addr> {
    let metadata = config.metadata_port.map(|_| METADATA_ADDRESS);
    config.subnets.iter().map(Subnet::gateway).chain(metadata).collect()
}

fn remove_all(names: &Names) -> Result<()> {
    for pin in namespace::entries(names)? {
        namespace::destroy(names, &pin.name)?;
    }
    link::remove_strays(names, |_| false)?;
    let _lock = lock()?;
    firewall::leave(names)?;
    let doing = format!("removing nftables table {}", names.table);
    nft::apply(&doing, &ruleset::removal(&names.table))?;
    loopback::remove_unneeded()?;
    // Only empty directories are removed; other files in them belong to somebody else.
    for directory in [Some(&names.directory), names.run_directory.as_ref()].into_iter().flatten() {
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
