//! Sandboxes as their records and the process list tell of them, for whoever is not their agent: no
//! supervisor is asked, and nothing is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::unresponsive::supervisors;
use crate::spec::{ExitRecord, Name, records};

/// A sandbox at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// True if its supervisor exists.
    pub is_alive: bool,
    /// Its containers that have ended.
    pub exits: BTreeMap<Name, ExitRecord>,
}

/// Looks at all sandboxes below a folder, by their names.
pub fn look(root: &Path) -> io::Result<BTreeMap<String, Seen>> {
    let entries = match fs::read_dir(root) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        other => other?,
    };
    let mut alive = BTreeSet::<PathBuf>::new();
    supervisors(|at| {
        alive.insert(at.to_owned());
        false
    });
    let mut found = BTreeMap::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let exits = match records::exits(&path) {
            // The task has ended since the folder was listed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            other => other?,
        };
        let exits = exits.into_iter().filter_map(|(name, exit)| Some((name, exit?))).collect();
        found.insert(name.to_owned(), Seen { is_alive: alive.contains(&path), exits });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sandbox_without_a_supervisor_is_dead_and_its_ends_are_known() {
        let root = tempfile::tempdir().expect("a folder");
        assert!(look(&root.path().join("none")).expect("no folder").is_empty());
        let name = |text| Name::parse(text).expect("a name");
        let exit = ExitRecord {
            code: 3,
            signal: None,
            oom_killed: false,
            started_at_ms: Some(1),
            finished_at_ms: 6,
        };
        let sandbox = root.path().join("task");
        fs::create_dir(&sandbox).expect("made");
        for text in ["0.0", "1.0"] {
            let file = records::container_file(&sandbox, &name(text));
            records::write(&file, &text).expect("written");
        }
        records::write(&records::exit_file(&sandbox, &name("1.0")), &exit).expect("written");
        let expected = Seen { is_alive: false, exits: [(name("1.0"), exit)].into() };
        let found = look(root.path()).expect("listed");
        assert_eq!(found, [("task".to_owned(), expected)].into());
    }
}
