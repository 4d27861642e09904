//! A cache of small blobs that were read lately, mostly manifests: the content under a digest never
//! changes, so no entry is ever stale.

use std::collections::BTreeMap;

use bytes::Bytes;
use oci::digest::Digest;

/// Larger blobs are not cached, since the kernel's page cache serves them just as well.
const MAX_BLOB_BYTES: usize = 256 << 10;
/// The size of each of the two generations in bytes. Together they hold some thousands of
/// manifests.
const GENERATION_BYTES: usize = 8 << 20;

/// Two generations: when the young one is full it becomes the old one, and the old one is dropped.
/// A hit in the old generation moves the blob to the young one.
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
