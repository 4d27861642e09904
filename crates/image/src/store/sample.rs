//! Samples of layers' blobs. A caller that knows a layer's digests need not have its content, and a
//! registry can claim to have any blob; only one that has it can send a randomly chosen part. Knows
//! nothing of the callers.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Read};

use serde::{Deserialize, Serialize};

use oci::digest::Digest;

/// The length of a sample: too long to guess, and no dearer than a request itself.
const SAMPLE_BYTES: u64 = 4096;
/// The most known blobs of one layer: a few tools compress it, each in its own way.
const MAX_BLOBS: usize = 16;
/// The most repositories known to have one blob; further ones must prove it each time.
const MAX_REPOSITORIES: usize = 64;

/// A part of a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sample {
    pub(crate) offset: u64,
    pub(crate) length: u64,
    digest: Digest,
}

impl Sample {
    /// Returns true if `bytes` are that part.
    pub(crate) fn fits(&self, bytes: &[u8]) -> bool {
        bytes.len() as u64 == self.length && Digest::of(bytes) == self.digest
    }
}

/// The known blobs of a layer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Blobs(BTreeMap<Digest, Known>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    sample: Sample,
    /// The repositories that have proved to have it.
    repositories: BTreeSet<String>,
}

impl Blobs {
    /// Returns the sample of a blob, and true if the repository has proved to have it.
    pub(super) fn get(&self, blob: Digest, repository: &str) -> Option<(Sample, bool)> {
        let known = self.0.get(&blob)?;
        Some((known.sample, known.repositories.contains(repository)))
    }

    pub(super) fn add(&mut self, blob: Digest, sample: Sample) {
        if self.0.len() >= MAX_BLOBS && !self.0.contains_key(&blob) {
            self.0.pop_first();
        }
        self.0.entry(blob).or_insert(Known { sample, repositories: BTreeSet::new() });
    }

    pub(super) fn note(&mut self, blob: Digest, repository: &str) {
        if let Some(known) = self.0.get_mut(&blob)
            && known.repositories.len() < MAX_REPOSITORIES
        {
            known.repositories.insert(repository.to_owned());
        }
    }
}

/// Takes a sample of the `total` bytes that are read through it.
pub(super) struct Sampling<R> {
    inner: R,
    position: u64,
    offset: u64,
    length: u64,
    taken: Vec<u8>,
}

impl<R> Sampling<R> {
    pub(super) fn new(inner: R, total: u64) -> Self {
        let length = total.min(SAMPLE_BYTES);
        // The hasher has a new random key each time.
        let chance = RandomState::new().build_hasher().finish();
        let offset = chance % (total - length).saturating_add(1);
        Self { inner, position: 0, offset, length, taken: Vec::new() }
    }

    pub(super) fn finish(self) -> Sample {
        Sample { offset: self.offset, length: self.length, digest: Digest::of(&self.taken) }
    }
}

impl<R: Read> Read for Sampling<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buf)?;
        let (begin, end) = (self.position, self.position + count as u64);
        let wanted = begin.max(self.offset)..end.min(self.offset + self.length);
        if wanted.start < wanted.end {
            let at = |position: u64| (position - begin) as usize;
            self.taken.extend_from_slice(&buf[at(wanted.start)..at(wanted.end)]);
        }
        self.position = end;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_a_part_of_what_was_read() {
        for total in [0_usize, 1, 4095, 4096, 4097, 100_000] {
            let bytes: Vec<u8> = (0..total).map(|at| (at * 7 % 251) as u8).collect();
            let mut sampling = Sampling::new(&*bytes, total as u64);
            // The pieces have an odd length.
            let mut piece = [0; 1000];
            while sampling.read(&mut piece).unwrap() > 0 {}
            let sample = sampling.finish();
            let at = sample.offset as usize;
            let part = &bytes[at..at + sample.length as usize];
            assert!(sample.fits(part), "{total}");
            assert!(total == 0 || !sample.fits(&part[1..]), "{total}");
        }
    }

    #[test]
    fn what_is_known_of_a_layer_is_bounded() {
        let sample = Sampling::new(&b"a"[..], 1).finish();
        let blob = |number: usize| Digest::of(&number.to_le_bytes());
        let mut blobs = Blobs::default();
        for number in 0..100 {
            blobs.add(blob(number), sample);
            blobs.note(blob(number), &number.to_string());
            assert_eq!(blobs.get(blob(number), &number.to_string()), Some((sample, true)));
            assert_eq!(blobs.get(blob(number), "other"), Some((sample, false)));
            assert_eq!(blobs.get(blob(number + 1), "other"), None);
            assert!(blobs.0.len() <= MAX_BLOBS);
        }
        (0..100).for_each(|number| blobs.note(blob(99), &number.to_string()));
        assert_eq!(blobs.0[&blob(99)].repositories.len(), MAX_REPOSITORIES);
    }
}
