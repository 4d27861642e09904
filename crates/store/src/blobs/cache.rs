//! Small blobs that were read lately, manifests above all: content never changes under its name, so
//! nothing here is ever stale.

use std::collections::BTreeMap;

use bytes::Bytes;
use oci::digest::Digest;

/// A larger blob is read from the page cache just as well.
const MAX_BLOB_BYTES: usize = 256 << 10;
/// Of each of the two generations. Together some thousands of manifests.
const GENERATION_BYTES: usize = 8 << 20;

/// Two generations: when the young one is full it becomes the old one, and the old one goes. What
/// is asked for again returns to the young.
#[derive(Debug, Default)]
pub(super) struct Cache {
    young: Generation,
    old: Generation,
}

#[derive(Debug, Default)]
struct Generation {
    blobs: BTreeMap<Digest, Bytes>,
    bytes: usize,
}

impl Cache {
    pub(super) fn get(&mut self, digest: &Digest) -> Option<Bytes> {
        if let Some(content) = self.young.blobs.get(digest) {
            return Some(content.clone());
        }
        let content = self.old.blobs.get(digest)?.clone();
        self.put(*digest, content.clone());
        Some(content)
    }

    pub(super) fn put(&mut self, digest: Digest, content: Bytes) {
        if content.len() > MAX_BLOB_BYTES || self.young.blobs.contains_key(&digest) {
            return;
        }
        if self.young.bytes + content.len() > GENERATION_BYTES {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.bytes += content.len();
        self.young.blobs.insert(digest, content);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(number: u64) -> Digest {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&number.to_be_bytes());
        Digest(bytes)
    }

    #[test]
    fn it_keeps_what_is_asked_for_and_never_more_than_its_bounds() {
        let mut cache = Cache::default();
        let content = Bytes::from(vec![7; 10_000]);
        for number in 0..5_000 {
            cache.put(name(number), content.clone());
            assert!(cache.young.bytes <= GENERATION_BYTES && cache.old.bytes <= GENERATION_BYTES);
            assert_eq!(cache.get(&name(0)), Some(content.clone()), "after {number}");
        }
        assert_eq!(cache.get(&name(1)), None);
        assert_eq!(cache.get(&name(4_999)), Some(content));
    }

    #[test]
    fn a_large_blob_is_not_kept() {
        let mut cache = Cache::default();
        cache.put(name(1), Bytes::from(vec![0; MAX_BLOB_BYTES + 1]));
        assert_eq!(cache.get(&name(1)), None);
    }
}
