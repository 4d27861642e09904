//! A region's exclusive property on this machine: its tag, which is part of the names of everything
//! it makes, and its block of addresses. Both are claimed before anything is touched and saved in
//! the data folder, so that a restart finds its containers and addresses again.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use claims::blocks::Claimant;
use claims::{Claim, Mark, Owner, Whose};
use model::id::HostId;
use net::Block;
use oci::digest::Digest;

use crate::kept::Found;
use crate::{agent_folder, ground, kept};

/// The tag of a machine's first region, and of all data folders without one: builds before claims
/// used it by default.
const FIRST_TAG: &str = "gantry";

/// The number of tags that a region without a given one tries.
const TAGS: usize = 16;

/// Files of the agent's folder.
const TAG_FILE: &str = "tag";
const BLOCKS_FILE: &str = "blocks.json";
/// The folder below it with a folder for each task that the agent knows.
const TASKS: &str = "tasks";

/// The claimed names and addresses, held as long as the agent runs.
#[derive(Debug)]
pub(crate) struct Claimed {
    pub(crate) host: HostId,
    pub(crate) tag: String,
    pub(crate) block: Block,
    _held: Held,
    _folder: File,
}

/// A tag, until the agent ends.
#[derive(Debug)]
struct Held {
    tag: String,
    claim: Option<Claim>,
}

/// Releases the tag, however the agent ends; a start that fails later leaves no mark either.
impl Drop for Held {
    fn drop(&mut self) {
        if claims::has_leftovers(&self.tag).is_ok_and(|left| !left) {
            self.claim.take().into_iter().for_each(Claim::release);
        }
    }
}

/// Claims a tag, `asked` or chosen, and a block of addresses for the agent of the data folder.
pub(crate) fn take(data: &Path, asked: Option<&str>) -> Result<Claimed> {
    let folder = agent_folder::folder(data);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    ground::check_folder(&folder)?;
    let lock = lock(&folder)?;
    let (owner, kept) = known(data, &folder, asked)?;
    let (tag, claim) = tag(&folder, &owner, asked, &kept)?;
    let held = Held { tag: tag.clone(), claim: Some(claim) };
    let claimant = Claimant { owner: owner.clone(), tag: tag.clone() };
    let block = claims::blocks::claim(&claimant, kept.block)?;
    // Only a start with everything it needs ends other containers.
    kept.abandoned.iter().try_for_each(|left| end_others(left, &owner, &folder))?;
    // The host's id comes last: a folder with it and without a tag is older than claims. The first
    // start must save all three; a later start can find them elsewhere too.
    let keep = if kept.is_first { kept::keep_first } else { kept::keep };
    keep(&folder.join(BLOCKS_FILE), &serde_json::to_string(&block)?)?;
    keep(&folder.join(TAG_FILE), &tag)?;
    keep(&folder.join(agent_folder::HOST_FILE), &owner.id)?;
    // A start that is killed while it takes things away must not come back as another region.
    let litter = kept.litter.into_iter().filter(|left| *left != tag).collect();
    let number = usize::try_from(std::process::id()).unwrap_or_default();
    in_turn(litter, number).iter().for_each(|left| clear(left, &owner));
    let host = HostId::from(&*owner.id);
    Ok(Claimed { host, tag, block, _held: held, _folder: lock })
}

/// The remains of an earlier start.
struct Kept {
    tag: Option<String>,
    /// The folder says so; else it is what the tag of such a folder was, unless it was told another.
    is_named: bool,
    block: Option<Block>,
    /// Other tags under which containers of this folder, or of one that was at its path, still run.
    abandoned: Vec<String>,
    /// Other tags whose region is gone, and nothing runs under them.
    litter: Vec<String>,
    /// True if no earlier start got as far as a host id.
    is_first: bool,
}

/// Finds this host's identity: in its folder, and if that is damaged, in the machine's marks.
fn known(data: &Path, folder: &Path, asked: Option<&str>) -> Result<(Owner, Kept)> {
    let id = agent_folder::known_host_id(data)?;
    let has = |name: &str| folder.join(name).exists();
    let had_no_claims = id != Found::Nothing && !has(TAG_FILE) && !has(BLOCKS_FILE);
    let made_up = agent_folder::new_host_id;
    let word = if let Found::Word(word) = &id { word.clone() } else { made_up() };
    let finding = || format!("finding {}", data.display());
    let mut owner = Owner::of(word, data).with_context(finding)?;
    let marks = claims::marks(&owner, has_task(folder))?;
    let left = marks.iter().filter(|mark| mark.has_leftovers && is_ours(mark.whose));
    let left: Vec<&str> = left.map(|mark| &*mark.tag).collect();
    let named = named_tag(folder, had_no_claims, left.first().copied())?;
    let had_a_tag = id != Found::Nothing && has(BLOCKS_FILE) || has_tasks(folder);
    let tag = match named {
        Ok(tag) if tag.is_some() || asked.is_some() || !had_a_tag => tag,
        Err(why) if asked.is_some() => {
            tracing::warn!(path = %folder.join(TAG_FILE).display(), %why, "written anew");
            None
        }
        named => bail!(unnamed(&folder.join(TAG_FILE), named.err().as_deref())),
    };
    let is_first = id == Found::Nothing && left.is_empty() && is_untouched(folder)?;
    let chosen = asked.or(tag.as_deref());
    let abandoned = left.into_iter().filter(|left| chosen.is_some_and(|tag| tag != *left));
    let abandoned: Vec<String> = abandoned.map(str::to_owned).collect();
    let litter = marks.iter().filter(|mark| mark.is_litter() && chosen != Some(&mark.tag));
    let litter = litter.map(|mark| mark.tag.clone()).collect();
    if let (Some(_), Some(left)) = (asked, abandoned.first()) {
        refuse_to_leave(left)?;
    }
    if !is_first && !matches!(id, Found::Word(_)) {
        let path = folder.join(agent_folder::HOST_FILE);
        owner.id = lost_id(&path, &owner, &marks, chosen)?.unwrap_or(owner.id);
    }
    let block = kept_block(folder)?.or_else(|| had_no_claims.then(Block::first));
    let is_named = has(TAG_FILE);
    Ok((owner, Kept { tag, is_named, block, abandoned, litter, is_first }))
}

/// Advises the operator if nothing tells the tag that the folder had.
fn unnamed(path: &Path, damage: Option<&str>) -> String {
    let why = damage.map_or_else(|| "is missing".to_owned(), |why| format!("names no tag ({why})"));
    format!(
        "{} {why}, and containers may run under the tag that it named: start once with that --tag \
         (the files /run/gantry-*.lock name the tags of this machine's regions; after a reboot \
         nothing runs any more, and any --tag will do)",
        path.display()
    )
}

/// Returns true if the agent knows any task.
fn has_tasks(folder: &Path) -> bool {
    fs::read_dir(folder.join(TASKS)).is_ok_and(|mut all| all.next().is_some())
}

/// Returns true if an agent has never run here: an interrupted first start leaves only the files of
/// a claim, complete or partial.
fn is_untouched(folder: &Path) -> Result<bool> {
    let doing = || format!("reading {}", folder.display());
    let ours = [TAG_FILE, BLOCKS_FILE, agent_folder::HOST_FILE];
    for entry in fs::read_dir(folder).with_context(doing)? {
        let name = PathBuf::from(entry.with_context(doing)?.file_name());
        let is = |ours: &Path| name == ours || name == ours.with_extension("new");
        if !ours.iter().map(Path::new).any(is) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Returns a test whether the sandbox of a name is one of the folder's tasks.
pub(crate) fn has_task(folder: &Path) -> impl Fn(&str) -> bool {
    let tasks = folder.join(TASKS);
    move |task| tasks.join(task).exists()
}

/// Tells whether this region ends the containers of a mark. Those of a former folder at our path
/// are included, because no other region would end them.
pub(crate) fn is_ours(whose: Whose) -> bool {
    match whose {
        Whose::Ours | Whose::Predecessors => true,
        Whose::Nobodys | Whose::Others | Whose::Unknown => false,
    }
}

/// Returns the host's id that its file has lost. A new id would make this machine a new host.
fn lost_id(
    path: &Path,
    owner: &Owner,
    marks: &[Mark],
    tag: Option<&str>,
) -> Result<Option<String>> {
    let of_tag = marks.iter().find(|mark| Some(&*mark.tag) == tag);
    let of_tag = of_tag.filter(|mark| mark.whose == Whose::Ours);
    let marked = of_tag.and_then(|mark| mark.owner.as_ref()).map(|owner| owner.id.clone());
    let claimed = || tag.map(|tag| claims::blocks::claimed_id(tag, &owner.data)).transpose();
    let found = marked.map_or_else(|| claimed().map(Option::flatten), |id| Ok(Some(id)))?;
    let path = path.display();
    match &found {
        Some(_) => {
            tracing::warn!(%path, "was lost or damaged: written anew, as the machine has it")
        }
        None => tracing::warn!(
            %path,
            "was lost or damaged: this machine is a new host now, and the tasks of the one that it \
             was are replaced"
        ),
    }
    Ok(found)
}

/// Locks the folder: two agents with one folder would also share its tag.
pub(crate) fn lock(folder: &Path) -> Result<File> {
    let file = File::open(folder).with_context(|| format!("opening {}", folder.display()))?;
    match files::lock::of_a_life(&file) {
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

fn tag(folder: &Path, owner: &Owner, asked: Option<&str>, kept: &Kept) -> Result<(String, Claim)> {
    let knows = has_task(folder);
    let claim = |tag: &str| Claim::take(tag, owner, &knows);
    if let Some(asked) = asked {
        if let Some(before) = kept.tag.as_deref().filter(|before| *before != asked)
            && let Some(mark) = claims::mark(before, owner, &knows)?
            && mark.has_leftovers
            && (is_ours(mark.whose) || kept.is_named && mark.whose == Whose::Unknown)
        {
            refuse_to_leave(before)?;
        }
        return Ok((asked.to_owned(), claim(asked)?));
    }
    if let Some(before) = &kept.tag {
        return Ok((before.clone(), claim(before)?));
    }
    let mut refused = None;
    for tag in tags(&owner.id) {
        match claim(&tag) {
            Ok(claim) => return Ok((tag, claim)),
            Err(error @ (claims::Error::Io { .. } | claims::Error::Cgroup(_))) => {
                return Err(error.into());
            }
            Err(error) => refused = Some(error),
        }
    }
    Err(refused.map_or_else(|| anyhow!("there is no tag to try"), Into::into))
}

/// Refuses a change of the tag: the containers under the old one would run on without an agent.
fn refuse_to_leave(left: &str) -> Result<()> {
    bail!(
        "this data folder's containers run under the tag {left:?}: start it with --tag {left} \
         (or without --tag), or stop its tasks first"
    );
}

/// Ends containers under a tag that the folder no longer names, and so no agent adopts; their tasks
/// are replaced.
fn end_others(left: &str, owner: &Owner, folder: &Path) -> Result<()> {
    tracing::warn!(tag = left, "ending containers of this data folder that run under another tag");
    let claim = Claim::take(left, owner, has_task(folder))?;
    Ok(claims::leftovers::end(left, claim)?)
}

/// The most marks of gone regions that one start takes away, each in some 60 ms: the port opens
/// afterwards. The next starts take the others.
const CLEARINGS: usize = 8;

/// Chooses the marks that this start takes away. `number` is another at each start, so that marks
/// that cannot be taken away do not hold up the others for ever.
fn in_turn(mut litter: Vec<String>, number: usize) -> Vec<String> {
    let first = number.checked_rem(litter.len()).unwrap_or_default();
    litter.rotate_left(first);
    litter.truncate(CLEARINGS);
    litter
}

/// Takes away what a region that is gone left of itself: its lock, folder, cgroup and firewall
/// table. It is in no region's way for long, so a failure does not end the start.
fn clear(left: &str, owner: &Owner) {
    let cleared = Claim::of_dead(left, owner).map_err(anyhow::Error::from).and_then(|claim| {
        // Another process may have the tag by now.
        let Some(claim) = claim else { return Ok(false) };
        claims::leftovers::end(left, claim)?;
        Ok(true)
    });
    match cleared {
        Ok(true) => tracing::info!(tag = left, "took away what a region left that is gone"),
        Ok(false) => {}
        Err(error) => tracing::warn!(tag = left, %error, "not taking away what a region left"),
    }
}

/// Lists the first region's tag, then some of this region's own; short, as tags must be.
fn tags(id: &str) -> impl Iterator<Item = String> {
    let own = (0..TAGS).map(move |number| {
        let hash = hash(format!("{id} {number}").as_bytes());
        format!("{FIRST_TAG}-{}", &hash[..5])
    });
    std::iter::once(FIRST_TAG.to_owned()).chain(own)
}

fn hash(bytes: &[u8]) -> String {
    oci::digest::hex(&Digest::of(bytes).0[..8])
}

/// Reads the tag that an agent's folder names; None if it names none.
pub(crate) fn kept_tag(folder: &Path) -> Result<Option<String>> {
    let text = kept::text(&folder.join(TAG_FILE))?.and_then(Result::ok);
    Ok(text.and_then(|text| claims::parse_tag(&text).ok()))
}

/// Reads the tag that the folder names; the inner error says why a damaged one cannot be used.
/// Containers of this folder run under `left`.
fn named_tag(
    folder: &Path,
    had_no_claims: bool,
    left: Option<&str>,
) -> Result<Result<Option<String>, String>> {
    let path = folder.join(TAG_FILE);
    let tag = match kept::text(&path)? {
        None => {
            let first = || had_no_claims.then(|| FIRST_TAG.to_owned());
            return Ok(Ok(left.map(str::to_owned).or_else(first)));
        }
        Some(Err(later)) if later.kind() == ErrorKind::Unsupported => {
            bail!("{}: {later}", path.display())
        }
        Some(Err(damaged)) => Err(damaged.to_string()),
        Some(Ok(tag)) => claims::parse_tag(&tag),
    };
    Ok(tag.map(Some).or_else(|why| match left {
        Some(left) => {
            tracing::warn!(path = %path.display(), %why, "its containers run under the tag {left:?}");
            Ok(Some(left.to_owned()))
        }
        None => Err(why),
    }))
}

fn kept_block(folder: &Path) -> Result<Option<Block>> {
    let path = folder.join(BLOCKS_FILE);
    let why = match kept::text(&path)? {
        None => return Ok(None),
        Some(Err(later)) if later.kind() == ErrorKind::Unsupported => {
            bail!("{}: {later}", path.display())
        }
        Some(Err(damaged)) => damaged.to_string(),
        Some(Ok(text)) => match serde_json::from_str(&text) {
            Ok(block) => return Ok(Some(block)),
            Err(error) => error.to_string(),
        },
    };
    // Until the machine goes down the block is also recorded below `/run`.
    tracing::warn!(path = %path.display(), %why, "claiming a block of addresses anew");
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_that_is_tried_is_one() {
        let tags: Vec<String> = tags("0123").collect();
        assert_eq!(tags[0], "gantry");
        assert!(tags.iter().all(|tag| claims::parse_tag(tag).is_ok()), "{tags:?}");
        assert_ne!(tags[1], super::tags("4567").nth(1).expect("many"));
    }

    #[test]
    fn each_start_takes_away_a_few_marks_and_all_have_their_turn() {
        let litter: Vec<String> = (0..20).map(|number| number.to_string()).collect();
        assert!(in_turn(vec![], 7).is_empty());
        assert!((0..20).all(|number| in_turn(litter.clone(), number).len() == CLEARINGS));
        let turns = (0..20).flat_map(|number| in_turn(litter.clone(), number));
        assert_eq!(turns.collect::<std::collections::BTreeSet<_>>().len(), 20);
    }

    #[test]
    fn a_first_start_that_was_cut_short_is_none_that_lost_its_id() {
        let data = tempfile::tempdir().expect("a folder");
        let folder = agent_folder::folder(data.path());
        fs::create_dir(&folder).expect("made");
        let is_first = || {
            let (_, kept) = known(data.path(), &folder, Some("asked")).expect("told");
            kept.is_first
        };
        assert!(is_first());
        // The texts are saved in the order of a claim; the last one is cut off in the middle.
        let block = serde_json::to_string(&Block::first()).expect("text");
        kept::keep(&folder.join(BLOCKS_FILE), &block).expect("written");
        assert!(is_first());
        kept::keep(&folder.join(TAG_FILE), "first").expect("written");
        fs::write(folder.join(agent_folder::HOST_FILE).with_extension("new"), "0123")
            .expect("written");
        assert!(is_first());
        kept::keep(&folder.join(agent_folder::HOST_FILE), &agent_folder::new_host_id())
            .expect("written");
        assert!(!is_first());
        // An agent has run here.
        fs::remove_file(folder.join(agent_folder::HOST_FILE)).expect("there");
        fs::write(folder.join("state.jsonl"), "").expect("written");
        assert!(!is_first());
    }

    #[test]
    fn a_tag_that_is_asked_for_stands_for_a_damaged_or_missing_one() {
        let data = tempfile::tempdir().expect("a folder");
        let folder = agent_folder::folder(data.path());
        fs::create_dir_all(folder.join(TASKS).join("a-task")).expect("made");
        let path = folder.join(TAG_FILE);
        for damage in [None, Some(&b""[..]), Some(b"/etc"), Some(&[0; 9])] {
            if let Some(bytes) = damage {
                fs::write(&path, bytes).expect("written");
            }
            let said = known(data.path(), &folder, None).err().expect("refused").to_string();
            let mend = ["start once with that --tag", "/run/gantry-*.lock", "after a reboot"];
            assert!(mend.iter().all(|part| said.contains(part)), "{said}");
            let (_, kept) = known(data.path(), &folder, Some("asked")).expect("told");
            assert_eq!(kept.tag, None, "the one that is asked for is written in its place");
        }
    }

    #[test]
    fn a_data_folder_of_before_claims_keeps_what_it_had() {
        let folder = tempfile::tempdir().expect("a folder");
        let read = |is_known, left| named_tag(folder.path(), is_known, left).expect("read");
        let of = |is_known| read(is_known, None).expect("whole");
        assert_eq!((of(true).as_deref(), of(false)), (Some("gantry"), None));
        let left = || read(true, Some("left")).expect("told by what runs");
        assert_eq!(left().as_deref(), Some("left"));
        kept::keep(&folder.path().join(TAG_FILE), "other").expect("written");
        assert_eq!(of(true).as_deref(), Some("other"));
        kept::keep(&folder.path().join(TAG_FILE), "/etc").expect("written");
        assert!(read(true, None).is_err_and(|why| why.contains("a-z")));
        assert_eq!(left().as_deref(), Some("left"));
    }
}
