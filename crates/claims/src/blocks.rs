//! The address blocks of the regions of one network namespace. Each region has a pair of blocks,
//! one for tasks with network interfaces and one for bridged containers, so that no two regions
//! ever assign the same address.
//!
//! One file below `/run` lists the owner of each block, by the namespace's number; it is changed under
//! the lock of [`net::lock`]. Regions that the file does not know (their `/run` is another, or their
//! build is older) are seen by the gateways that their firewall tables list.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use files::seal;
use net::{Blocks, Subnet};
use serde::{Deserialize, Serialize};

use crate::Owner;

/// The file that records the blocks of all namespaces whose processes see this `/run`.
const FILE: &str = "/run/gantry-blocks.json";

/// The reason why blocks cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Net(#[from] net::Error),
    /// Another living region has the block that the operator named.
    #[error(
        "--task-network {wanted}: the region of {}, which runs in this network namespace, has \
         addresses in it, and tasks whose addresses meet do not start; choose another block (a \
         server and its agents alike), or stop that region and its tasks", .owner.display()
    )]
    BlockInUse { wanted: Subnet, owner: PathBuf },
    /// Every pair of address blocks belongs to another Gantry, or the host has routes into it.
    #[error(
        "no address block is left for this region's tasks in this network namespace: delete the \
         data folder of a region that is no longer needed ({file} names them all), or start this \
         one in a network namespace of its own"
    )]
    NoBlockLeft { file: &'static str },
}

type Result<T> = std::result::Result<T, Error>;

/// Turns an I/O error into ours with the attempted action. For `map_err`.
fn kernel(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Error {
    move |why| net::Error::Kernel { doing: doing.into(), why }.into()
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
        self.tag == other.tag || crate::is_same_folder(&other.tag, &self.owner, &other.owner)
    }
}

/// Returns the id that the data folder's region had when it claimed blocks under the tag.
pub fn claimed_id(tag: &str, data: &Path) -> Result<Option<String>> {
    let _lock = net::lock()?;
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
    let _lock = net::lock()?;
    let namespace = namespace_number()?;
    let mut entries: Vec<Entry> = read(Path::new(FILE))?;
    let own = |entry: &&Entry| entry.namespace == namespace && entry.claimant.is_same(claimant);
    // The data folder may have lost the record of its blocks, so the file is asked as well.
    let kept = kept.or_else(|| entries.iter().find(own).map(|entry| entry.blocks));
    entries.retain(|entry| !entry.claimant.is_same(claimant) && entry.claimant.owner.data.exists());
    let neighbours = |entry: &&Entry| entry.namespace == namespace;
    let all_of_them: Vec<&Entry> = entries.iter().filter(neighbours).collect();
    let host = Host {
        gateways: net::needed_by_others(&claimant.tag)?,
        routes: net::routes()?,
        tasks_given: tasks.is_some(),
        is_lived_in: crate::has_leftovers(&claimant.tag).unwrap_or(true),
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
        kept.or_else(|| Blocks::all().into_iter().find(is_free))
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
    let is_at_it = crate::holder(&claimant.tag)
        .map(|holder| holder.is_some_and(|(owner, lives)| lives && owner.id == claimant.owner.id));
    is_at_it.unwrap_or(true) || crate::has_leftovers(&claimant.tag).unwrap_or(true)
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
    let opened = files::open_no_link(path, File::options().read(true));
    let text = opened.and_then(|mut file| files::read_open(&mut file, MAX_FILE_BYTES));
    text.and_then(|text| seal::open_json(&text)).or_else(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::InvalidData => Ok(Vec::new()),
        _ => Err(kernel(format!("reading {}", path.display()))(error)),
    })
}

fn write(path: &Path, entries: &[Entry]) -> Result<()> {
    let failed = |error| kernel(format!("writing {}", path.display()))(error);
    let mut text = serde_json::to_vec(entries).map_err(|error| failed(error.into()))?;
    seal::close(&mut text);
    let new = path.with_extension("new");
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    let opened = files::open_no_link(&new, &mut options);
    let written = opened.and_then(|mut file| file.write_all(&text));
    match written.and_then(|()| std::fs::rename(&new, path)) {
        Err(error) if error.kind() == io::ErrorKind::StorageFull => {
            // Other regions recognise the blocks by the gateways in the firewall tables.
            tracing::warn!(path = %path.display(), %error, "not noting whose the addresses are");
            Ok(())
        }
        other => other.map_err(failed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(blocks: Blocks) -> Entry {
        let claimant = Claimant {
            owner: Owner { id: "1".to_owned(), data: PathBuf::new(), folder: None },
            tag: "t".to_owned(),
            region: "r".to_owned(),
        };
        Entry { namespace: 1, claimant, blocks }
    }

    #[test]
    fn a_link_in_the_place_of_the_file_is_replaced_and_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (there, path) = (folder.path().join("there"), folder.path().join("blocks.json"));
        write(&there, &[entry(Blocks::all()[0])]).unwrap();
        let theirs = std::fs::read(&there).unwrap();
        std::os::unix::fs::symlink(&there, &path).unwrap();
        assert!(read(&path).unwrap().is_empty());
        write(&path, &[]).unwrap();
        assert!(path.symlink_metadata().unwrap().is_file());
        std::os::unix::fs::symlink(&there, path.with_extension("new")).unwrap();
        assert!(write(&path, &[]).is_err());
        assert_eq!(std::fs::read(&there).unwrap(), theirs);
    }

    #[test]
    fn a_block_collides_with_what_a_living_region_of_another_control_plane_has() {
        let other = entry(Blocks::all()[1]);
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
        let (pairs, mut taken) = (Blocks::all(), Vec::new());
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
}
