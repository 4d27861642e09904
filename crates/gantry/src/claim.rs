//! What a region has for itself on this machine: its tag, under which everything it makes is
//! called, and its address blocks. Both are claimed before anything is touched and kept in the data
//! folder, so that a restart finds its containers and addresses again.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use aws_lc_rs::digest::{SHA256, digest};
use host::claim::{Claim, Owner};
use host::net::{Blocks, Claimant, Subnet};

use crate::{ground, kept, machine};

/// The tag of a machine's first region, and of all data folders that name none: builds before
/// claims used it unless told otherwise.
const FIRST_TAG: &str = "gantry";

/// How many tags a region that was given none tries.
const TAGS: usize = 16;

/// Files of the agent's folder.
const TAG_FILE: &str = "tag";
const BLOCKS_FILE: &str = "blocks.json";

/// What is asked for by name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish<'a> {
    pub(crate) tag: Option<&'a str>,
    pub(crate) task_network: Option<Subnet>,
    /// What an agent and its control plane have in common and no others have.
    pub(crate) token: &'a str,
}

/// Held as long as the agent runs.
#[derive(Debug)]
pub(crate) struct Claimed {
    pub(crate) tag: String,
    pub(crate) blocks: Blocks,
    claim: Option<Claim>,
    _folder: File,
}

/// However the agent ends; a start that fails later leaves no mark either.
impl Drop for Claimed {
    fn drop(&mut self) {
        if host::claim::has_leftovers(&self.tag).is_ok_and(|left| !left) {
            self.claim.take().into_iter().for_each(Claim::release);
        }
    }
}

/// Claims a tag and address blocks for the agent of the data folder.
pub(crate) fn take(data: &Path, wish: Wish<'_>) -> Result<Claimed> {
    let folder = machine::folder(data);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    ground::check_folder(&folder)?;
    let lock = lock(&folder)?;
    let known = machine::known_host_id(data)?;
    let has = |name: &str| folder.join(name).exists();
    let had_no_claims = known.is_some() && !has(TAG_FILE) && !has(BLOCKS_FILE);
    if known.is_some() && !has(TAG_FILE) && has(BLOCKS_FILE) && wish.tag.is_none() {
        bail!(
            "{} is missing, and containers may run under the tag that it named: start once with \
             that --tag (the files /run/gantry-*.lock name the tags of this machine's regions)",
            folder.join(TAG_FILE).display()
        );
    }
    let owner = Owner {
        id: known.clone().unwrap_or_else(machine::new_host_id),
        data: data.canonicalize().with_context(|| format!("finding {}", data.display()))?,
    };
    let kept = kept_tag(&folder, had_no_claims)?;
    let (tag, claim) = tag(&folder, &owner, wish.tag, kept)?;
    let claimant = Claimant {
        id: owner.id.clone(),
        data: owner.data,
        tag: tag.clone(),
        region: hash(wish.token.as_bytes()),
    };
    let kept = kept_blocks(&folder)?.or_else(|| had_no_claims.then(Blocks::first));
    let claimed = host::net::claim_blocks(&claimant, kept, wish.task_network)?;
    if let Some(other) = &claimed.shared_with {
        let (network, other) = (claimed.blocks.tasks, other.display());
        tracing::warn!(
            "the tasks of the region of {other} have addresses in {network} as well, and those that \
             meet do not start: give this region's server and agents another --task-network"
        );
    }
    // The host's id comes last: a folder that has it and no tag is one of before claims. The first
    // start must keep all three; of a later one they are known otherwise too.
    let keep = if known.is_some() { kept::keep } else { kept::keep_first };
    keep(&folder.join(BLOCKS_FILE), &serde_json::to_string(&claimed.blocks)?)?;
    keep(&folder.join(TAG_FILE), &tag)?;
    keep(&folder.join(machine::HOST_FILE), &owner.id)?;
    Ok(Claimed { tag, blocks: claimed.blocks, claim: Some(claim), _folder: lock })
}

/// Where the tasks of a control plane without an agent have addresses.
pub(crate) fn task_network(data: &Path, given: Option<Subnet>) -> Result<Subnet> {
    let kept = || kept_blocks(&machine::folder(data));
    Ok(match given {
        Some(given) => given,
        None => kept()?.unwrap_or_else(Blocks::first).tasks,
    })
}

/// Two agents that share a folder would share its tag as well.
fn lock(folder: &Path) -> Result<File> {
    let file = File::open(folder).with_context(|| format!("opening {}", folder.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            bail!(
                "another agent uses {}; stop it, or choose another folder with --data",
                folder.display()
            )
        }
        Err(TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("locking {}", folder.display()))
        }
    }
}

fn tag(
    folder: &Path,
    owner: &Owner,
    asked: Option<&str>,
    kept: Option<String>,
) -> Result<(String, Claim)> {
    let claim =
        |tag: &str| Claim::take(tag, owner, |task| folder.join("tasks").join(task).exists());
    if let Some(asked) = asked {
        if let Some(kept) = kept.filter(|kept| kept != asked) {
            refuse_to_leave(&kept, owner)?;
        }
        return Ok((asked.to_owned(), claim(asked)?));
    }
    if let Some(kept) = kept {
        let claim = claim(&kept)?;
        return Ok((kept, claim));
    }
    let mut refused = None;
    for tag in tags(&owner.id) {
        match claim(&tag) {
            Ok(claim) => return Ok((tag, claim)),
            Err(error @ (host::claim::Error::Io { .. } | host::claim::Error::Cgroup(_))) => {
                return Err(error.into());
            }
            Err(error) => refused = Some(error),
        }
    }
    Err(refused.map_or_else(|| anyhow!("there is no tag to try"), Into::into))
}

/// Under another tag the containers of this one would run on with nobody to look after them.
fn refuse_to_leave(kept: &str, owner: &Owner) -> Result<()> {
    let held = host::claim::holder(kept)?;
    let is_ours = held.is_none_or(|(holder, _)| holder.id == owner.id);
    if is_ours && host::claim::has_leftovers(kept)? {
        bail!(
            "this data folder's containers run under the tag {kept:?}: start it with --tag {kept} \
             (or without --tag), or stop its tasks first"
        );
    }
    Ok(())
}

/// The first region's, then some of this region's own; short, as tags must be.
fn tags(id: &str) -> impl Iterator<Item = String> {
    let own = (0..TAGS).map(move |number| {
        let hash = hash(format!("{id} {number}").as_bytes());
        format!("{FIRST_TAG}-{}", &hash[..5])
    });
    std::iter::once(FIRST_TAG.to_owned()).chain(own)
}

fn hash(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn kept_tag(folder: &Path, had_no_claims: bool) -> Result<Option<String>> {
    let path = folder.join(TAG_FILE);
    let tag = match kept::text(&path)? {
        None => return Ok(had_no_claims.then(|| FIRST_TAG.to_owned())),
        Some(Err(later)) if later.kind() == ErrorKind::Unsupported => {
            bail!("{}: {later}", path.display())
        }
        Some(Err(damaged)) => Err(damaged.to_string()),
        Some(Ok(tag)) => crate::cli::tag(&tag),
    };
    tag.map(Some).map_err(|why| {
        anyhow!("{} names no tag ({why}): write into it the one that was used", path.display())
    })
}

fn kept_blocks(folder: &Path) -> Result<Option<Blocks>> {
    let path = folder.join(BLOCKS_FILE);
    let why = match kept::text(&path)? {
        None => return Ok(None),
        Some(Err(later)) if later.kind() == ErrorKind::Unsupported => {
            bail!("{}: {later}", path.display())
        }
        Some(Err(damaged)) => damaged.to_string(),
        Some(Ok(text)) => match serde_json::from_str(&text) {
            Ok(blocks) => return Ok(Some(blocks)),
            Err(error) => error.to_string(),
        },
    };
    // Until the machine goes down they are known below `/run` as well.
    tracing::warn!(path = %path.display(), %why, "claiming the address blocks anew");
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_that_is_tried_is_one() {
        let tags: Vec<String> = tags("0123").collect();
        assert_eq!(tags[0], "gantry");
        assert!(tags.iter().all(|tag| crate::cli::tag(tag).is_ok()), "{tags:?}");
        assert_ne!(tags[1], super::tags("4567").nth(1).expect("many"));
    }

    #[test]
    fn a_data_folder_of_before_claims_keeps_what_it_had() {
        let folder = tempfile::tempdir().expect("a folder");
        let of = |is_known| kept_tag(folder.path(), is_known).expect("read");
        assert_eq!((of(true).as_deref(), of(false)), (Some("gantry"), None));
        kept::keep(&folder.path().join(TAG_FILE), "other").expect("written");
        assert_eq!(of(true).as_deref(), Some("other"));
        kept::keep(&folder.path().join(TAG_FILE), "/etc").expect("written");
        assert!(kept_tag(folder.path(), true).is_err());
    }
}
