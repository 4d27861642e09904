//! The ranges of host ids that stand for a sandbox's users.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The number of users in one range: as many as Unix had when images came into use, and as other
/// engines give a container. "nobody", 65534, is among them.
pub const IDS: u32 = 65_536;

/// The first id of the first range, 1,879,048,192: above those that distributions, /etc/subuid and
/// systemd assign, and below systemd's "foreign" ids from 0x7FFE0000 on.
const FIRST: u32 = 0x7000_0000;

/// The number of ranges: no host runs as many sandboxes.
pub(crate) const RANGES: u32 = (0x7FFE_0000 - FIRST) / IDS;

/// A range of the host's ids, for users and for groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct IdRange {
    number: u32,
}

impl IdRange {
    pub(super) const FIRST: IdRange = IdRange { number: 0 };

    /// Returns the range of a number from 0 to 4,093.
    pub fn number(number: u32) -> Option<IdRange> {
        (number < RANGES).then_some(IdRange { number })
    }

    /// Returns the host's id of the range's root.
    pub fn root(self) -> u32 {
        FIRST + self.number * IDS
    }

    /// Returns the host's id of a user or group inside; None for 65,536 and above.
    pub fn host_id(self, inside: u32) -> Option<u32> {
        (inside < IDS).then(|| self.root() + inside)
    }

    /// Makes the range's root the owner of a file of the host; for a symbolic link, of the link
    /// itself.
    pub fn give_to_root(self, path: &Path) -> io::Result<()> {
        std::os::unix::fs::lchown(path, Some(self.root()), Some(self.root()))
    }
}

/// Returns the first free range from `start` on, wrapping around; None when all are taken. Two
/// callers with different starts are unlikely to pick the same range.
pub fn first_free(taken: &BTreeSet<IdRange>, start: u32) -> Option<IdRange> {
    let numbers = (0..RANGES).map(|step| (start % RANGES + step) % RANGES);
    numbers.map(|number| IdRange { number }).find(|range| !taken.contains(range))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_touch_and_end_where_others_begin() {
        let range = |number| IdRange::number(number).expect("a range");
        assert_eq!(range(0).host_id(0), Some(1_879_048_192));
        assert_eq!(range(0).host_id(65_535).map(|id| id + 1), Some(range(1).root()));
        assert_eq!(range(RANGES - 1).host_id(65_535), Some(0x7FFE_0000 - 1));
        assert_eq!((range(3).host_id(65_536), IdRange::number(RANGES)), (None, None));
    }

    #[test]
    fn the_next_free_one_is_taken_and_no_one_is_taken_twice() {
        let mut taken = BTreeSet::new();
        for _ in 0..RANGES {
            let free = first_free(&taken, RANGES - 2).expect("one is free");
            assert!(taken.insert(free));
        }
        assert_eq!(first_free(&taken, 7), None);
        let freed = IdRange { number: 9 };
        taken.remove(&freed);
        assert_eq!(first_free(&taken, 4_000), Some(freed));
    }
}
