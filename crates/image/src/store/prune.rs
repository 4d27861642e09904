//! The choice of images to remove: the idle ones, oldest use first.

use std::collections::BTreeSet;

use oci::reference::Reference;

use super::{Image, Provenance, Store, StoreError, io_error};

/// The conditions and limits of a prune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Images used within this time stay, in ms.
    pub unused_for_ms: u64,
    /// Most images removed in one call.
    pub max_removals: usize,
    /// Stop as soon as the disk has this many bytes free; `None` removes all that qualify.
    pub until_free_bytes: Option<u64>,
    /// True if images that were loaded from archives, and may exist nowhere else, are removed too.
    pub loaded_too: bool,
}

/// The space on a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    pub free_bytes: u64,
    pub total_bytes: u64,
}

impl Store {
    /// Removes idle images by the policy; returns their references. Images of mounted containers
    /// stay, and those that `in_use` returns at that moment.
    pub fn prune(
        &self,
        policy: Policy,
        in_use: &dyn Fn() -> BTreeSet<Reference>,
        now_ms: u64,
    ) -> Result<Vec<Reference>, StoreError> {
        let mut removed = Vec::new();
        for reference in candidates(&self.list(), &self.busy(in_use), policy, now_ms) {
            // Check again, because removing the previous ones took a while.
            if self.busy(in_use).contains(&reference) {
                continue;
            }
            if let Some(wanted) = policy.until_free_bytes
                && self.free_bytes()? >= wanted
            {
                break;
            }
            match self.remove(&reference) {
                // Another caller removed it meanwhile.
                Err(StoreError::NoImage(_)) => {}
                other => {
                    other?;
                    removed.push(reference);
                }
            }
        }
        // Layers of tags that moved on may be unused by now.
        self.collect_garbage()?;
        Ok(removed)
    }

    fn busy(&self, in_use: &dyn Fn() -> BTreeSet<Reference>) -> BTreeSet<Reference> {
        let mut busy = in_use();
        busy.extend(self.pins().into_iter().map(|pin| pin.reference));
        busy
    }

    /// Returns the free bytes of the disk with the images.
    pub fn free_bytes(&self) -> Result<u64, StoreError> {
        Ok(self.room()?.free_bytes)
    }

    /// Measures the disk with the images.
    pub fn room(&self) -> Result<Room, StoreError> {
        let found = rustix::fs::statvfs(&self.root);
        let found = found.map_err(|error| io_error("measure", &self.root)(error.into()))?;
        Ok(Room {
            free_bytes: found.f_bavail.saturating_mul(found.f_frsize),
            total_bytes: found.f_blocks.saturating_mul(found.f_frsize),
        })
    }
}

fn candidates(
    images: &[Image],
    busy: &BTreeSet<Reference>,
    policy: Policy,
    now_ms: u64,
) -> Vec<Reference> {
    let idle = |image: &&Image| {
        now_ms.saturating_sub(image.last_used_ms) >= policy.unused_for_ms
            && (policy.loaded_too || image.provenance != Provenance::Loaded)
            && !busy.contains(&image.reference)
    };
    let mut idle: Vec<&Image> = images.iter().filter(idle).collect();
    idle.sort_by_key(|image| (image.last_used_ms, &image.reference));
    idle.into_iter().take(policy.max_removals).map(|image| image.reference.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;
    use oci::digest::Digest;

    const ALL: Policy = Policy {
        unused_for_ms: 0,
        max_removals: usize::MAX,
        until_free_bytes: None,
        loaded_too: false,
    };

    fn image(name: &str, last_used_ms: u64) -> Image {
        let digest = Digest::of(b"");
        Image {
            reference: name.parse().unwrap(),
            digest,
            manifest_digest: digest,
            config_digest: digest,
            config: config::parse(b"{}").unwrap(),
            size_bytes: 1,
            provenance: Provenance::Pulled,
            added_ms: 0,
            last_used_ms,
        }
    }

    #[test]
    fn the_longest_idle_go_first_and_busy_ones_stay() {
        let images = [image("a", 50), image("b", 10), image("c", 95), image("d", 20)];
        let busy = BTreeSet::from(["b".parse().unwrap()]);
        let policy = |max| Policy { unused_for_ms: 40, max_removals: max, ..ALL };
        let chosen = |max| -> Vec<String> {
            let chosen = candidates(&images, &busy, policy(max), 100);
            chosen.iter().map(|reference| reference.repository().to_owned()).collect()
        };
        assert_eq!(chosen(9), ["library/d", "library/a"]);
        assert_eq!(chosen(1), ["library/d"]);
        assert!(candidates(&images, &busy, policy(9), 30).is_empty());
    }

    #[test]
    fn images_from_archives_stay_unless_asked_for() {
        let loaded = Image { provenance: Provenance::Loaded, ..image("loaded", 1) };
        let docker = Image { provenance: Provenance::Docker, ..image("docker", 3) };
        let images = [loaded, image("pulled", 2), docker];
        let count = |policy| candidates(&images, &BTreeSet::new(), policy, 100).len();
        assert_eq!(count(ALL), 2);
        assert_eq!(count(Policy { loaded_too: true, ..ALL }), 3);
    }
}
