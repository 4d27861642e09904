//! `gantry down`: ends what a region runs on this machine and takes away all that it made here.
//! Needs neither its control plane nor its data folder: the marks under `/run` tell the tags.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use claims::{Claim, Holder, Mark, Owner, Whose};

use crate::cli::Down;
use crate::ending::{self, Living};
use crate::{agent_folder, announce, claim, kept, machine};

/// The region that is meant.
#[derive(Debug, PartialEq, Eq)]
enum Meant {
    Tag(String),
    /// `and_gone`: also what regions left whose data folder is gone.
    Folder {
        data: PathBuf,
        and_gone: bool,
    },
}

/// A tag to be freed, in the name of the owner whose claim on it counts.
#[derive(Debug, PartialEq, Eq)]
struct Doomed {
    tag: String,
    owner: Owner,
}

pub(crate) fn run(args: &Down) -> Result<()> {
    machine::require_root()?;
    let meant = meant(args)?;
    let folder = folder_of(&meant)?;
    if let Some(data) = folder.as_deref().filter(|_| args.data_too) {
        refuse_foreign(data)?;
    }
    let running = living(&meant, &claims::holders());
    let ours = folder.as_deref().filter(|data| kept::is_ours(data));
    let control = ours.and_then(ending::of_folder);
    for (pid, lock) in running.into_iter().chain(control).collect::<Living>() {
        println!("Asking the running Gantry (process {pid}) to end");
        ending::end(pid, &lock)?;
    }
    // A start meanwhile is refused, or refuses what follows.
    let _control = ours.map(ending::lock).transpose()?;
    let agent = folder.as_deref().map(agent_folder::folder).filter(|folder| folder.exists());
    let _agent = agent.as_deref().map(claim::lock).transpose()?;
    let mut found = false;
    for doomed in find(&meant)? {
        found = true;
        take_away(&doomed)?;
    }
    if let Some(agent) = &agent {
        agent::unmount_all(agent)?;
    }
    if !found {
        println!("Nothing of {} is on this machine", said(&meant));
        for other in others()? {
            println!("{other}");
        }
    }
    // Takes away the note of a region that was killed, by whomever.
    let _others = announce::running();
    finish(folder.as_deref(), args.data_too)
}

/// Says what other regions run on this machine, and how to end it.
fn others() -> Result<Vec<String>> {
    let nobody = Owner { id: String::new(), data: PathBuf::new(), folder: None };
    let marks = claims::marks(&nobody, |_| true)?;
    let left = marks.into_iter().filter(|mark| mark.has_leftovers);
    Ok(left.map(|mark| other(&mark)).collect())
}

fn other(mark: &Mark) -> String {
    let tag = &mark.tag;
    let end = format!("to end them: sudo gantry down --tag {tag}");
    match &mark.owner {
        Some(owner) => format!("Tasks of the region of {} run on; {end}", owner.data.display()),
        None => format!("Tasks of a region with the tag {tag} run on; {end}"),
    }
}

fn meant(args: &Down) -> Result<Meant> {
    if let Some(tag) = &args.tag {
        return Ok(Meant::Tag(tag.clone()));
    }
    let and_gone = args.data.is_none();
    let data = agent_folder::meant(args.data.clone())?;
    let whole = data.canonicalize().or_else(|_| std::path::absolute(&data));
    let data = whole.with_context(|| format!("finding {}", data.display()))?;
    Ok(Meant::Folder { data, and_gone })
}

fn said(meant: &Meant) -> String {
    match meant {
        Meant::Tag(tag) => format!("a region with the tag {tag}"),
        Meant::Folder { data, .. } => format!("the region of {}", data.display()),
    }
}

/// Returns the data folder, if it is known and there.
fn folder_of(meant: &Meant) -> Result<Option<PathBuf>> {
    let data = match meant {
        Meant::Folder { data, .. } => Some(data.clone()),
        // The folder of that path may be another by now; then it has nothing to do with the tag.
        Meant::Tag(tag) => claims::holder(tag)?
            .map(|(owner, _)| owner)
            .filter(|owner| Owner::of(owner.id.clone(), &owner.data).is_ok_and(|it| it == *owner))
            .map(|owner| owner.data),
    };
    Ok(data.filter(|data| data.exists()))
}

fn refuse_foreign(data: &Path) -> Result<()> {
    if kept::is_ours(data) {
        return Ok(());
    }
    bail!("{} is no data folder of Gantry's, so --data-too does not delete it", data.display())
}

/// Returns the agents' processes that must end first.
fn living(meant: &Meant, holders: &[Holder]) -> Living {
    let is_meant = |holder: &&Holder| match meant {
        Meant::Tag(tag) => holder.tag == *tag,
        Meant::Folder { data, .. } => holder.owner.data == *data,
    };
    let found = holders.iter().filter(is_meant);
    found.map(|holder| (holder.pid, claims::lock_path(&holder.tag))).collect()
}

/// Finds the tags of the region, which runs no more.
fn find(meant: &Meant) -> Result<Vec<Doomed>> {
    match meant {
        Meant::Tag(tag) => {
            let nobody = Owner { id: String::new(), data: PathBuf::new(), folder: None };
            let owner = claims::holder(tag)?.map(|(owner, _)| owner);
            let mark = claims::mark(tag, owner.as_ref().unwrap_or(&nobody), |_| true)?;
            let is_there = mark.is_some_and(|mark| {
                let has_cgroups = || claims::has_cgroups(tag).unwrap_or(false);
                mark.is_of_a_region || mark.has_leftovers || has_cgroups()
            });
            let doomed = Doomed { tag: tag.clone(), owner: owner.unwrap_or(nobody) };
            Ok(is_there.then_some(doomed).into_iter().collect())
        }
        Meant::Folder { data, and_gone } => {
            let id = match agent_folder::known_host_id(data) {
                Ok(kept::Found::Word(id)) => id,
                Ok(kept::Found::Nothing | kept::Found::Damage) | Err(_) => String::new(),
            };
            let gone = Owner { id: id.clone(), data: data.clone(), folder: None };
            let owner = Owner::of(id, data).unwrap_or(gone);
            let marks = claims::marks(&owner, claim::has_task(&agent_folder::folder(data)))?;
            Ok(chosen(&owner, marks, *and_gone))
        }
    }
}

/// Chooses the tags that are the owner's, and those of regions whose data folder is gone.
fn chosen(owner: &Owner, marks: Vec<Mark>, and_gone: bool) -> Vec<Doomed> {
    let is_meant =
        |mark: &Mark| claim::is_ours(mark.whose) || and_gone && mark.whose == Whose::Nobodys;
    let marks = marks.into_iter().filter(is_meant);
    marks.map(|mark| Doomed { tag: mark.tag, owner: owner.clone() }).collect()
}

fn take_away(doomed: &Doomed) -> Result<()> {
    let Doomed { tag, owner } = doomed;
    let tasks = claims::sandboxes(tag)?.len();
    let claim = Claim::take(tag, owner, |_| true)?;
    claims::leftovers::end(tag, claim)?;
    println!("Ended {tasks} tasks and took away all that carries the tag {tag}");
    Ok(())
}

fn finish(folder: Option<&Path>, data_too: bool) -> Result<()> {
    let Some(data) = folder else {
        if data_too {
            println!("No data folder was found to delete");
        }
        return Ok(());
    };
    let shown = data.display();
    if data_too {
        walk::remove(data).with_context(|| format!("deleting the data folder {shown}"))?;
        println!("Deleted the data folder {shown}");
    } else if kept::is_ours(data) {
        println!(
            "The data folder {shown} stays, and the next start runs its services again; \
             --data-too deletes it"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(data: &str) -> Owner {
        Owner { id: "1".into(), data: data.into(), folder: None }
    }

    #[test]
    fn the_tags_of_the_folder_are_chosen_and_those_of_gone_folders_only_if_none_was_named() {
        let all = [
            ("a", Whose::Ours),
            ("b", Whose::Predecessors),
            ("c", Whose::Nobodys),
            ("d", Whose::Others),
            ("e", Whose::Unknown),
        ];
        let mark = |(tag, whose): (&str, Whose)| Mark {
            tag: tag.into(),
            owner: None,
            whose,
            has_leftovers: true,
            is_of_a_region: true,
        };
        let tags = |and_gone| -> String {
            let doomed = chosen(&owner("/x"), all.into_iter().map(mark).collect(), and_gone);
            doomed.iter().map(|doomed| &*doomed.tag).collect()
        };
        assert_eq!((&*tags(false), &*tags(true)), ("ab", "abc"));
    }

    #[test]
    fn only_the_processes_of_what_is_meant_are_ended() {
        let holder = |tag: &str, data, pid| Holder { tag: tag.into(), owner: owner(data), pid };
        let all = [holder("a", "/a", 1), holder("b", "/b", 2)];
        let pids = |meant| living(&meant, &all).into_keys().collect::<Vec<_>>();
        assert_eq!(pids(Meant::Tag("b".into())), [2]);
        assert_eq!(pids(Meant::Folder { data: "/a".into(), and_gone: true }), [1]);
        assert!(pids(Meant::Folder { data: "/c".into(), and_gone: true }).is_empty());
    }
}
