//! The address blocks of the regions of one network namespace. Each region has one, for the edges of
//! its routers and for bridged containers, so that no two regions ever have the same address in the
//! host. The addresses of VPCs need no claim: they are their routers' own.
//!
//! One file below `/run` lists the owner of each block, by the namespace's number; it is changed under
//! the lock of [`net::lock`]. Regions that the file does not know (their `/run` is another, or their
//! build is older) are seen by the gateways that their firewall tables list.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use files::seal;
use net::{Block, Subnet};
use serde::{Deserialize, Serialize};

use crate::Owner;

/// The file that records the blocks of all namespaces whose processes see this `/run`.
const FILE: &str = "/run/gantry-blocks.json";

/// The reason why blocks cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Net(#[from] net::Error),
    /// Every address block belongs to another Gantry, or the host has routes into it.
    #[error(
        "no address block is left for this region in this network namespace: delete the \
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
    /// Builds before routers wrote two `blocks`.
    #[serde(alias = "blocks")]
    block: Block,
}

/// Claims a block for this network namespace: `kept` if no other region has it by now, otherwise the
/// first free one.
pub fn claim(claimant: &Claimant, kept: Option<Block>) -> Result<Block> {
    let _lock = net::lock()?;
    let namespace = namespace_number()?;
    let mut entries: Vec<Entry> = read(Path::new(FILE))?;
    let own = |entry: &&Entry| entry.namespace == namespace && entry.claimant.is_same(claimant);
    // The data folder may have lost the record of its block, so the file is asked as well.
    let kept = kept.or_else(|| entries.iter().find(own).map(|entry| entry.block));
    entries.retain(|entry| !entry.claimant.is_same(claimant) && entry.claimant.owner.data.exists());
    let neighbours = |entry: &&Entry| entry.namespace == namespace;
    let host = Host {
        gateways: net::needed_by_others(&claimant.tag)?,
        routes: net::routes()?,
        is_lived_in: crate::has_leftovers(&claimant.tag).unwrap_or(true),
    };
    let mut found = host.find(kept, &entries.iter().filter(neighbours).collect::<Vec<_>>());
    if found.is_none() {
        // None is free: take one of a region that is down rather than refuse to start.
        let at_it = |entry: &&Entry| neighbours(entry) && lives(&entry.claimant);
        found = host.find(kept, &entries.iter().filter(at_it).collect::<Vec<_>>());
    }
    let block = found.ok_or(Error::NoBlockLeft { file: FILE })?;
    entries.retain(|entry| entry.namespace != namespace || !entry.block.overlaps(&block));
    entries.push(Entry { namespace, claimant: claimant.clone(), block });
    write(Path::new(FILE), &entries)?;
    Ok(block)
}

/// The facts about the host that rule blocks out.
struct Host {
    gateways: BTreeSet<Ipv4Addr>,
    routes: Vec<Subnet>,
    /// Containers of this region run, and its routers have addresses of the block it kept.
    is_lived_in: bool,
}

impl Host {
    /// Returns `kept`, otherwise the first block, that neither the host nor `neighbours` use. Routes
    /// into a kept block belong to this region's own running tasks; while there are any, the block
    /// stays: a neighbour with the same block came later.
    fn find(&self, kept: Option<Block>, neighbours: &[&Entry]) -> Option<Block> {
        let kept = kept.filter(|kept| match self.is_lived_in {
            true => self.is_free(*kept, &[], &[]),
            false => self.is_free(*kept, &[], neighbours),
        });
        let is_free = |block: &Block| self.is_free(*block, &self.routes, neighbours);
        kept.or_else(|| Block::all().into_iter().find(is_free))
    }

    fn is_free(&self, block: Block, routes: &[Subnet], neighbours: &[&Entry]) -> bool {
        !neighbours.iter().any(|entry| entry.block.overlaps(&block))
            && !self.gateways.iter().any(|gateway| block.whole().contains(*gateway))
            && !routes.iter().any(|route| route.overlaps(&block.whole()))
    }
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

/// The largest file that is read: a block for each region of a machine is far less.
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
    use std::path::PathBuf;

    use super::*;

    fn entry(block: Block) -> Entry {
        let claimant = Claimant {
            owner: Owner { id: "1".to_owned(), data: PathBuf::new(), folder: None },
            tag: "t".to_owned(),
        };
        Entry { namespace: 1, claimant, block }
    }

    #[test]
    fn a_link_in_the_place_of_the_file_is_replaced_and_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (there, path) = (folder.path().join("there"), folder.path().join("blocks.json"));
        write(&there, &[entry(Block::all()[0])]).unwrap();
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
    fn an_entry_of_an_older_build_has_its_second_block() {
        let older = r#"{"namespace":1,"id":"1","data":"/d","tag":"t","region":"r",
            "blocks":["172.24.0.0/13","169.254.208.0/20"]}"#;
        let entry: Entry = serde_json::from_str(older).unwrap();
        assert_eq!((entry.block, &*entry.claimant.tag), (Block::all()[1], "t"));
    }

    #[test]
    fn a_block_is_had_by_one_and_what_was_kept_comes_first() {
        let mut host = Host { gateways: BTreeSet::new(), routes: vec![], is_lived_in: false };
        let (blocks, mut taken) = (Block::all(), Vec::new());
        for block in &blocks {
            let found = host.find(None, &taken.iter().collect::<Vec<_>>());
            assert_eq!(found.as_ref(), Some(block));
            taken.push(entry(*block));
        }
        assert_eq!(host.find(None, &taken.iter().collect::<Vec<_>>()), None);
        assert_eq!(host.find(Some(blocks[3]), &[]), Some(blocks[3]));
        assert_eq!(host.find(Some(blocks[3]), &[&taken[3]]), Some(blocks[0]));
        host.routes = vec!["169.254.200.0/24".parse().unwrap()];
        assert_eq!(host.find(None, &[]), Some(blocks[1]), "the host has routes into the first");
        assert_eq!(host.find(Some(blocks[0]), &[]), Some(blocks[0]), "they are its own tasks'");
        host.is_lived_in = true;
        assert_eq!(
            host.find(Some(blocks[3]), &[&taken[3]]),
            Some(blocks[3]),
            "who shares it came later"
        );
        host.gateways.insert(blocks[0].whole().gateway());
        assert_eq!(host.find(Some(blocks[0]), &[]), Some(blocks[1]), "a table lists the gateway");
    }
}
