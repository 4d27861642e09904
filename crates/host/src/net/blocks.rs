//! The address blocks of the regions of one network namespace. Each region has a pair of blocks,
//! one for tasks with network interfaces and one for bridged containers, so that no two regions
//! ever assign the same address.
//!
//! One file below `/run` records the pairs by the namespace's number; it is changed under the lock
//! of this module's parent. Regions that are not in the file (because their `/run` is another one,
//! or their build is older) are recognised by the gateways in their firewall tables.

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

/// The file that records the blocks of all namespaces whose processes see this `/run`.
const FILE: &str = "/run/gantry-blocks.json";

/// The routing table of the host's own addresses, gateways among them.
const LOCAL_TABLE: u8 = 255;

/// The pairs in the order in which they are given out. The first pair belongs to a machine's first
/// region: its tasks lie where AWS's default VPC does. The others are eighths of 10/8 that other
/// software rarely chooses, and parts of the link-local block that have no meaning to AWS.
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

/// The blocks that a region's tasks get addresses from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(String, String)", into = "(String, String)")]
pub struct Blocks {
    /// Tasks with network interfaces of their own.
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
    /// Returns the pair of a machine's first region.
    pub fn first() -> Blocks {
        all()[0]
    }

    /// Returns true if any address belongs to both pairs.
    pub fn overlap(&self, other: &Blocks) -> bool {
        let (ours, theirs) = ([self.tasks, self.bridge], [other.tasks, other.bridge]);
        ours.iter().any(|one| theirs.iter().any(|other| one.overlaps(other)))
    }
}

/// The region and agent that ask for blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimant {
    #[serde(flatten)]
    pub owner: Owner,
    pub tag: String,
    /// The control plane's region, the same for all its agents, which share a block for tasks.
    pub region: String,
}

impl Claimant {
    /// Tells whether both claimants are the same. A tag has one owner: entries of an earlier owner
    /// of the tag belong to the present one.
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

/// A block for tasks that comes from the control plane, so the region does not choose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// The operator named it.
    Named(Subnet),
    /// The default of every control plane that was given no block.
    Usual(Subnet),
}

impl Given {
    fn block(self) -> Subnet {
        match self {
            Given::Named(block) | Given::Usual(block) => block,
        }
    }
}

/// The result of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    pub blocks: Blocks,
    /// The data folder of a living region in this namespace that uses the same block for tasks.
    pub shared_with: Option<PathBuf>,
}

/// Claims a pair for this network namespace: `kept` if no other region has it by now, otherwise the
/// first free one. A block in `tasks` replaces the pair's block for tasks; errors, and changes
/// nothing, if the operator named it and a living region has addresses in it.
pub fn claim(claimant: &Claimant, kept: Option<Blocks>, tasks: Option<Given>) -> Result<Claimed> {
    let names = Names::new(&claimant.tag, None)?;
    let _lock = lock()?;
    let namespace = namespace_number()?;
    let mut entries: Vec<Entry> = read(Path::new(FILE))?;
    let own = |entry: &&Entry| entry.namespace == namespace && entry.claimant.is_same(claimant);
    // The data folder may have lost the record of its blocks, so the file is asked as well.
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
        // No pair is free: take one of a region that is down rather than refuse to start.
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

/// The facts about the host that rule blocks out.
struct Host {
    gateways: BTreeSet<Ipv4Addr>,
    routes: Vec<Subnet>,
    /// The control plane gives the block for tasks, so it is not chosen here.
    tasks_given: bool,
    /// Containers of this region run with addresses in the pair it kept.
    is_lived_in: bool,
}

impl Host {
    /// Returns `kept`, otherwise the first pair, that neither the host nor `neighbours` use. Routes
    /// into a kept pair belong to this region's own running tasks; while there are any, the pair
    /// stays: a neighbour with the same pair came later and was told.
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

    /// Returns the blocks of a pair that are chosen here.
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

/// Returns a region whose addresses overlap with `block`, the tasks' block of another one. Agents
/// of one control plane share theirs, and a region that is down, with no container left, has no
/// addresses.
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

/// Tells whether the claimant's agent or any of its containers runs; true if that cannot be
/// learned.
fn lives(claimant: &Claimant) -> bool {
    let is_at_it = claim::holder(&claimant.tag)
        .map(|holder| holder.is_some_and(|(owner, lives)| lives && owner.id == claimant.owner.id));
    is_at_it.unwrap_or(true) || claim::has_leftovers(&claimant.tag).unwrap_or(true)
}

/// Returns every block that any region may have: no region translates traffic between them.
pub(super) fn everywhere() -> Vec<Subnet> {
    all().into_iter().flat_map(|pair| [pair.tasks, pair.bridge]).collect()
}

fn all() -> Vec<Blocks> {
    let pairs = PAIRS
        .iter()
        .map(|(tasks, bridge)| Blocks::try_from(((*tasks).to_owned(), (*bridge).to_owned())));
    pairs.map(|pair| pair.expect("a unit test parses every pair of the list")).collect()
}

fn namespace_number() -> Result<u64> {
    let path = "/proc/thread-self/ns/net";
    let found = std::fs::metadata(path).map_err(kernel(format!("looking at {path}")))?;
    Ok(found.ino())
}

/// The largest file that is read: two blocks for each region of a machine are far smaller.
const MAX_FILE_BYTES: u64 = 4 << 20;

/// Reads the file. A damaged file counts as empty: the kernel's tables and routes are looked at as
/// well. A file of a later version is an error, because it would be overwritten.
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
            // Other regions recognise the blocks by the gateways in the firewall tables.
            tracing::warn!(path = %path.display(), %error, "not noting whose the addresses are");
            Ok(())
        }
        other => other.map_err(failed),
    }
}

/// Lists the blocks that the host has routes into, except for its own addresses.
fn routes() -> Result<Vec<Subnet>> {
    let failed = |error| kernel("looking at the host's routes")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let mut query = RouteMessage::default();
    query.header.address_family = AddressFamily::Inet;
    let found = socket.dump(RouteNetlinkMessage::GetRoute(query)).map_err(failed)?;
    let blocks: BTreeSet<Subnet> = found.iter().filter_map(block_of).collect();
    Ok(blocks.into_iter().collect())
}

/// Returns the destination of a route, or None if the route is wider than any block of addresses:
/// such a route leads to the outside.
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

/// Returns the smallest block that can be written as a subnet and contains the route's.
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
