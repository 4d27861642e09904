//! The users of sandboxes, and the host's id ranges that are assigned to them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use kernel::userns::{IdRange, UserNamespace, first_free};

use crate::spec::records::{self, SANDBOX_FILE, SandboxRecord};
use crate::spec::{Error, Name, Users};

/// The users of a sandbox that has its own.
#[derive(Debug)]
pub(super) struct OwnUsers {
    range: IdRange,
    /// Made when it is first needed: the containers of an earlier process run without it.
    namespace: OnceLock<UserNamespace>,
}

impl OwnUsers {
    pub(super) fn of(range: IdRange) -> OwnUsers {
        OwnUsers { range, namespace: OnceLock::new() }
    }

    /// Returns their namespace; `dir` is the sandbox's folder, for the error.
    pub(super) fn namespace(&self, dir: &Path) -> Result<&UserNamespace, Error> {
        if let Some(made) = self.namespace.get() {
            return Ok(made);
        }
        let made = UserNamespace::make(self.range);
        let made = made
            .map_err(|error| Error::io("make a user namespace for the sandbox in", dir, error))?;
        Ok(self.namespace.get_or_init(|| made))
    }
}

/// The ranges of the sandboxes under one runtime. The records on disk decide: a range is taken
/// until the folder of its sandbox is removed.
#[derive(Debug)]
pub(super) struct Ranges {
    /// The start of a search, so that runtimes on one host are unlikely to take the same range.
    start: u32,
    taken: Mutex<BTreeMap<Name, IdRange>>,
}

impl Ranges {
    /// Reads the ranges of the sandboxes on disk. `parent` distinguishes this runtime from others
    /// on the host.
    pub(super) fn read(root: &Path, sandboxes: &[Name], parent: &Name) -> Result<Ranges, Error> {
        let mut taken = BTreeMap::new();
        for name in sandboxes {
            let path = root.join(name).join(SANDBOX_FILE);
            let record = match records::read::<SandboxRecord>(&path) {
                // A sandbox with a damaged record is ended when it is attached, before another gets
                // a range.
                Err(error) if error.kind() == std::io::ErrorKind::InvalidData => continue,
                other => other.map_err(|error| Error::io("read", &path, error))?,
            };
            if let Some(range) = record.and_then(|record| record.range) {
                taken.insert(name.clone(), range);
            }
        }
        let start = crc32fast::hash(parent.as_str().as_bytes());
        Ok(Ranges { start, taken: Mutex::new(taken) })
    }

    /// Takes a range for a new sandbox; None if its users are the host's.
    pub(super) fn take(&self, sandbox: &Name, users: Users) -> Result<Option<IdRange>, Error> {
        if users == Users::Host {
            return Ok(None);
        }
        let mut taken = self.lock();
        let others: BTreeSet<IdRange> = taken.values().copied().collect();
        let free = first_free(&others, self.start).ok_or_else(|| {
            let every = std::io::Error::other("every range of user ids is taken");
            Error::io("give users to the sandbox", Path::new(sandbox.as_str()), every)
        })?;
        taken.insert(sandbox.clone(), free);
        Ok(Some(free))
    }

    pub(super) fn of(&self, sandbox: &Name) -> Option<IdRange> {
        self.lock().get(sandbox).copied()
    }

    pub(super) fn give_back(&self, sandbox: &Name) {
        self.lock().remove(sandbox);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Name, IdRange>> {
        // No statement panics with the map half changed, so a poisoned lock is safe to use.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sandbox_has_another_range_until_it_gives_it_back() {
        let name = |text| Name::parse(text).expect("a name");
        let ranges = Ranges::read(Path::new("/"), &[], &name("gantry")).expect("nothing to read");
        let [a, b] = ["a", "b"].map(|id| ranges.take(&name(id), Users::Own).expect("free"));
        assert!(a.is_some() && b.is_some() && a != b);
        assert_eq!(ranges.take(&name("c"), Users::Host).expect("none needed"), None);
        assert_eq!((ranges.of(&name("b")), ranges.of(&name("c"))), (b, None));
        ranges.give_back(&name("a"));
        assert_eq!(ranges.take(&name("d"), Users::Own).expect("free"), a);
    }
}
