//! The address blocks of the regions of one network namespace: each has a pair of its own, one
//! block for tasks with network interfaces and one for bridged containers, so that no two ever
//! give out the same address.
//!
//! Who has what is in one file below `/run`, by the namespace's number, changed under the lock of
//! this module's parent. Regions that the file does not know (their `/run` is another, or their
//! build is older) are seen by the gateways that their firewall tables list.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rtnetlink::packet_route::AddressFamily;
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::route::{RouteAddress, RouteAttribute, RouteMessage};
use serde::{Deserialize, Serialize};

use super::error::{Error, Result, kernel};
use super::names::Names;
use super::netlink::RouteSocket;
use super::subnet::Subnet;
use super::{lock, loopback};
use crate::claim::{self, Owner};
use crate::seal;

/// Who has which blocks, of all namespaces whose processes see this `/run`.
const FILE: &str = "/run/gantry-blocks.json";

/// The routing table of the host's own addresses, gateways among them.
const LOCAL_TABLE: u8 = 255;

/// In the order in which they are taken. The first pair is what a machine's first region has: its
/// tasks lie where AWS's default VPC does. Of 10/8 those eighths are taken that other software
/// rarely chooses; of the link-local block, whatever has no meaning to AWS.
const PAIRS: [(&str, &str); 12] = [
    ("172.24.0.0/13", "169.254.192.0/20"),
    ("10.200.0.0/13", "169.254.208.0/20"),
    ("10.208.0.0/13", "169.254.224.0/20"),
    ("10.216.0.0/13", "169.254.176.0/20"),
    ("10.224.0.0/13", "169.254.144.0/20"),
    ("10.184.0.0/13", "169.254.128.0/20"),
    ("10.176.0.0/13", "169.254.112.0/20"),
    ("10.168.0.0/13", "169.254.96.0/20"),
    ("10.160.0.0/13", "169.254.80.0/20"),
    ("10.152.0.0/13", "169.254.64.0/20"),
    ("10.144.0.0/13", "169.254.48.0/20"),
    ("10.136.0.0/13", "169.254.32.0/20"),
];

/// Where a region's tasks have their addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(String, String)", into = "(String, String)")]
pub struct Blocks {
    /// Those with network interfaces of their own.
    pub tasks: Subnet,
    /// Bridged containers.
    pub bridge: Subnet,
}

impl TryFrom<(String, String)> for Blocks {
    type Error = Error;

    fn try_from((tasks, bridge): (String, String)) -> Result<Blocks> {
        Ok(Blocks { tasks: tasks.parse()?, bridge: bridge.parse()? })
    }
}

impl From<Blocks> for (String, String) {
    fn from(blocks: Blocks) -> (String, String) {
        (blocks.tasks.to_string(), blocks.bridge.to_string())
    }
}

impl Blocks {
    /// Those of a machine's first region.
    pub fn first() -> Blocks {
        all()[0]
    }

    /// Whether any address belongs to both.
    pub fn overlap(&self, other: &Blocks) -> bool {
        let (ours, theirs) = ([self.tasks, self.bridge], [other.tasks, other.bridge]);
        ours.iter().any(|one| theirs.iter().any(|other| one.overlaps(other)))
    }
}

/// Who asks for blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimant {
    #[serde(flatten)]
    pub owner: Owner,
    pub tag: String,
    /// The same for all agents of one control plane, which share a block for tasks.
    pub region: String,
}

impl Claimant {
    /// Tells whether the two are one. A tag has one owner: what another had under it is his by now.
    fn is_same(&self, other: &Claimant) -> bool {
        self.tag == other.tag || claim::is_same_folder(&other.tag, &self.owner, &other.owner)
    }
}

/// Returns the id that the data folder's region had when it claimed blocks under the tag.
pub fn claimed_id(tag: &str, data: &Path) -> Result<Option<String>> {
    let _lock = lock()?;
    let entries: Vec<Entry> = read(Path::new(FILE))?;
    let mut claimants = entries.into_iter().map(|entry| entry.claimant);
    let found = claimants.find(|one| one.tag == tag && one.owner.data == data);
    Ok(found.map(|claimant| claimant.owner.id))
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    namespace: u64,
    #[serde(flatten)]
    claimant: Claimant,
    blocks: Blocks,
}

/// A block for tasks that is not for the region to choose: its control plane hands it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// The operator named it.
    Named(Subnet),
    /// It is what all control planes have that were told nothing.
    Usual(Subnet),
}

impl Given {
    fn block(self) -> Subnet {
        match self {
            Given::Named(block) | Given::Usual(block) => block,
        }
    }
}

/// The blocks that were claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    pub blocks: Blocks,
    /// A living region of this namespace with addresses in the same block for tasks.
    pub shared_with: Option<PathBuf>,
}

/// Claims a pair for this network namespace: the one in `kept` if nobody else has it by now, else
/// the first that is free. `tasks`, when given, is had in any case, but for one that the operator
/// named and a living region has addresses in: nothing is changed then.
pub fn claim(claimant: &Claimant, kept: Option<Blocks>, tasks: Option<Given>) -> Result<Claimed> {
    let names = Names::new(&claimant.tag, None)?;
    let _lock = lock()?;
    let namespace = namespace_number()?;
    let mut entries: Vec<Entry> = read(Path::new(FILE))?;
    let own = |entry: &&Entry| entry.namespace == namespace && entry.claimant.is_same(claimant);
    // Its data folder may have lost what it kept.
    let kept = kept.or_else(|| entries.iter().find(own).map(|entry| entry.blocks));
    entries.retain(|entry| !entry.claimant.is_same(claimant) && entry.claimant.owner.data.exists());
    let neighbours = |entry: &&Entry| entry.namespace == namespace;
    let all_of_them: Vec<&Entry> = entries.iter().filter(neighbours).collect();
    let host = Host {
        gateways: loopback::needed_by_others(&names.table)?,
        routes: routes()?,
        tasks_given: tasks.is_some(),
        is_lived_in: crate::claim::has_leftovers(&claimant.tag).unwrap_or(true),
    };
    let mut found = host.find(kept, &all_of_them);
    if found.is_none() {
        // Rather than refuse to start, take what a region that is down could have again.
        let at_it = |entry: &&Entry| neighbours(entry) && lives(&entry.claimant);
        found = host.find(kept, &entries.iter().filter(at_it).collect::<Vec<_>>());
    }
    let found = found.ok_or(Error::NoBlockLeft { file: FILE })?;
    let blocks = Blocks { tasks: tasks.map_or(found.tasks, Given::block), bridge: found.bridge };
    let collision = collision(blocks.tasks, &claimant.region, &all_of_them, lives);
    if let (Some(Given::Named(wanted)), Some(other)) = (tasks, collision) {
        return Err(Error::BlockInUse { wanted, owner: other.claimant.owner.data.clone() });
    }
    let shared_with = collision.map(|entry| entry.claimant.owner.data.clone());
    entries.retain(|entry| {
        entry.namespace != namespace || !entry.blocks.bridge.overlaps(&blocks.bridge)
    });
    entries.push(Entry { namespace, claimant: claimant.clone(), blocks });
    write(Path::new(FILE), &entries)?;
    Ok(Claimed { blocks, shared_with })
}

/// The parts of the host that keep a block from being had.
struct Host {
    gateways: BTreeSet<Ipv4Addr>,
    routes: Vec<Subnet>,
    /// The block for tasks is not for us to choose.
    tasks_given: bool,
    /// Containers of ours run, with addresses in what was kept.
    is_lived_in: bool,
}

impl Host {
    /// The pair in `kept`, else the first one, that neither the host nor `neighbours` have. Routes
    /// into a pair that was kept are those of living tasks; while there are any, whoever shares the
    /// pair came later and was told.
    fn find(&self, kept: Option<Blocks>, neighbours: &[&Entry]) -> Option<Blocks> {
        let kept = kept.filter(|kept| match self.is_lived_in {
            true => self.is_free(kept.bridge, &[], &[]),
            false => self.parts(kept).all(|part| self.is_free(part, &[], neighbours)),
        });
        let is_free = |pair: &Blocks| {
            self.parts(pair).all(|part| self.is_free(part, &self.routes, neighbours))
        };
        kept.or_else(|| all().into_iter().find(is_free))
    }

    /// The blocks of a pair that are for us to choose.
    fn parts(&self, pair: &Blocks) -> impl Iterator<Item = Subnet> {
        [Some(pair.bridge), (!self.tasks_given).then_some(pair.tasks)].into_iter().flatten()
    }

    fn is_free(&self, part: Subnet, routes: &[Subnet], neighbours: &[&Entry]) -> bool {
        let has = |other: &Blocks| part.overlaps(&other.tasks) || part.overlaps(&other.bridge);
        !neighbours.iter().any(|entry| has(&entry.blocks))
            && !self.gateways.iter().any(|gateway| part.contains(*gateway))
            && !routes.iter().any(|route| route.overlaps(&part))
    }
}

/// The region that has addresses in a block for another one's tasks. Agents of one control plane
/// share theirs; and a region that is down, with no container left, has none.
fn collision<'a>(
    block: Subnet,
    region: &str,
    neighbours: &[&'a Entry],
    lives: impl Fn(&Claimant) -> bool,
) -> Option<&'a Entry> {
    let meets = |other: &Blocks| block.overlaps(&other.tasks) || block.overlaps(&other.bridge);
    let others = neighbours.iter().filter(|entry| entry.claimant.region != region);
    others.filter(|entry| meets(&entry.blocks)).find(|entry| lives(&entry.claimant)).copied()
}

/// Tells whether its agent or any of its containers is there; yes, where that cannot be learned.
fn lives(claimant: &Claimant) -> bool {
    let is_at_it = claim::holder(&claimant.tag)
        .map(|holder| holder.is_some_and(|(owner, lives)| lives && owner.id == claimant.owner.id));
    is_at_it.unwrap_or(true) || claim::has_leftovers(&claimant.tag).unwrap_or(true)
}

/// Every block that any region may have: traffic between them is nobody's to translate.
pub(super) fn everywhere() -> Vec<Subnet> {
    all().into_iter().flat_map(|pair| [pair.tasks, pair.bridge]).collect()
}

fn all() -> Vec<Blocks> {
    let pairs = PAIRS
        .iter()
        .map(|(tasks, bridge)| Blocks::try_from(((*tasks).to_owned(), (*bridge).to_owned())));
    pairs.map(|pair| pair.expect("a test parses every pair")).collect()
}

fn namespace_number() -> Result<u64> {
    let path = "/proc/thread-self/ns/net";
    let found = std::fs::metadata(path).map_err(kernel(format!("looking at {path}")))?;
    Ok(found.ino())
}

/// Of all regions of a machine, two blocks each.
const MAX_FILE_BYTES: u64 = 4 << 20;

/// Reads the file. A damaged one is as good as none: the kernel's tables and routes are looked at
/// as well. What a later version wrote is not: it would be written over.
fn read(path: &Path) -> Result<Vec<Entry>> {
    let read = ::files::read(path, MAX_FILE_BYTES).and_then(|text| seal::open_json(&text));
    read.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::InvalidData => Ok(Vec::new()),
        _ => Err(kernel(format!("reading {}", path.display()))(error)),
    })
}

fn write(path: &Path, entries: &[Entry]) -> Result<()> {
    let failed = |error| kernel(format!("writing {}", path.display()))(error);
    let mut text = serde_json::to_vec(entries).map_err(|error| failed(error.into()))?;
    seal::close(&mut text);
    let new = path.with_extension("new");
    let written = ::files::create(&new).and_then(|mut file| file.write_all(&text));
    match written.and_then(|()| std::fs::rename(&new, path)) {
        Err(error) if error.kind() == io::ErrorKind::StorageFull => {
            // Others see the blocks by the gateways in the firewall's tables.
            tracing::warn!(path = %path.display(), %error, "not noting whose the addresses are");
            Ok(())
        }
        other => other.map_err(failed),
    }
}

/// All blocks that the host has routes into, but for its own addresses.
fn routes() -> Result<Vec<Subnet>> {
    let failed = |error| kernel("looking at the host's routes")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let mut query = RouteMessage::default();
    query.header.address_family = AddressFamily::Inet;
    let found = socket.dump(RouteNetlinkMessage::GetRoute(query)).map_err(failed)?;
    let blocks: BTreeSet<Subnet> = found.iter().filter_map(block_of).collect();
    Ok(blocks.into_iter().collect())
}

/// None for a route that is wider than any block of addresses: it leads to the outside.
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

/// The smallest block that can be written and holds all of the route's.
fn around(address: Ipv4Addr, prefix: u8) -> Option<Subnet> {
    let prefix = prefix.min(30);
    let network = address.to_bits() & u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
    Subnet::new(Ipv4Addr::from_bits(network), prefix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_pairs_overlap_and_none_holds_what_aws_gave_a_meaning() {
        let all = all();
        for (place, pair) in all.iter().enumerate() {
            assert!(!pair.tasks.overlaps(&pair.bridge));
            assert!(!all[..place].iter().any(|other| pair.overlap(other)), "{pair:?}");
            for taken in
                [[169, 254, 169, 254], [169, 254, 170, 2], [169, 254, 172, 1], [172, 17, 0, 1]]
            {
                let taken = Ipv4Addr::from(taken);
                assert!(!pair.tasks.contains(taken) && !pair.bridge.contains(taken), "{taken}");
            }
        }
        assert!(Blocks::first().tasks.contains(Ipv4Addr::new(172, 31, 0, 4)));
    }

    fn entry(blocks: Blocks) -> Entry {
        let claimant = Claimant {
            owner: Owner { id: "1".to_owned(), data: PathBuf::new(), folder: None },
            tag: "t".to_owned(),
            region: "r".to_owned(),
        };
        Entry { namespace: 1, claimant, blocks }
    }

    #[test]
    fn a_block_collides_with_what_a_living_region_of_another_control_plane_has() {
        let other = entry(all()[1]);
        let meets = |block: &str, region, lives| {
            let block = block.parse().expect("a block");
            collision(block, region, &[&other], |_| lives).is_some()
        };
        assert!(meets("10.200.0.0/13", "s", true) && meets("10.192.0.0/10", "s", true));
        assert!(meets("169.254.208.0/24", "s", true), "its bridged containers are there");
        assert!(!meets("10.200.0.0/13", "r", true), "an agent of the same control plane");
        assert!(!meets("10.200.0.0/13", "s", false) && !meets("10.208.0.0/13", "s", true));
    }

    #[test]
    fn a_pair_is_had_by_one_and_what_was_kept_comes_first() {
        let mut host = Host {
            gateways: BTreeSet::new(),
            routes: vec![],
            tasks_given: false,
            is_lived_in: false,
        };
        let (pairs, mut taken) = (all(), Vec::new());
        for pair in &pairs {
            let found = host.find(None, &taken.iter().collect::<Vec<_>>());
            assert_eq!(found.as_ref(), Some(pair));
            taken.push(entry(*pair));
        }
        assert_eq!(host.find(None, &taken.iter().collect::<Vec<_>>()), None);
        assert_eq!(host.find(Some(pairs[3]), &[]), Some(pairs[3]));
        assert_eq!(host.find(Some(pairs[3]), &[&taken[3]]), Some(pairs[0]));
        host.routes = vec!["172.24.0.0/16".parse().unwrap()];
        assert_eq!(host.find(None, &[]), Some(pairs[1]), "the host has routes into the first");
        assert_eq!(host.find(Some(pairs[0]), &[]), Some(pairs[0]), "they are its own tasks'");
        host.is_lived_in = true;
        assert_eq!(
            host.find(Some(pairs[3]), &[&taken[3]]),
            Some(pairs[3]),
            "who shares it came later"
        );
        host.gateways.insert(pairs[0].bridge.gateway());
        assert_eq!(host.find(Some(pairs[0]), &[]), Some(pairs[1]), "a table lists the gateway");
    }

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
