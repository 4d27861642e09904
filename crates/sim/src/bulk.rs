//! The simulated disk for what is kept beside the rows: the content of images and objects, and log
//! events. It survives its process; what is held does not. It must not know what names a content.

use std::collections::BTreeMap;

use api::Timestamp;
use model::id::{HostId, LogStreamKey, TaskId, Text};
use oci::digest::Digest;

/// The most lines that are kept of a stream; the oldest ones go first.
const MAX_LINES: usize = 200;

/// A line of a container's output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The time that its sender states.
    pub at: Timestamp,
    /// The time of its receipt.
    pub received: Timestamp,
    /// The host whose agent sent it.
    pub host: HostId,
    pub task: TaskId,
    pub container: Text,
}

#[derive(Debug, Default)]
pub(crate) struct Bulk {
    /// The size of each content in bytes.
    blobs: BTreeMap<Digest, u64>,
    /// The number of times that each content is held.
    held: BTreeMap<Digest, usize>,
    lines: BTreeMap<LogStreamKey, Vec<Line>>,
}

impl Bulk {
    /// Stores a content; returns its name and its size in bytes.
    pub(crate) fn put(&mut self, content: &str) -> (Digest, u64) {
        let (digest, bytes) = (Digest::of(content.as_bytes()), content.len() as u64);
        self.blobs.insert(digest, bytes);
        (digest, bytes)
    }

    pub(crate) fn find(&self, digest: &Digest) -> Option<(Digest, u64)> {
        self.blobs.get(digest).map(|bytes| (*digest, *bytes))
    }

    pub(crate) fn has(&self, digest: &Digest) -> bool {
        self.blobs.contains_key(digest)
    }

    /// Keeps a content that is about to be named from being swept.
    pub(crate) fn hold(&mut self, digest: Digest) {
        *self.held.entry(digest).or_default() += 1;
    }

    /// Ends one hold of the content.
    pub(crate) fn let_go(&mut self, digest: &Digest) {
        if let Some(times) = self.held.get_mut(digest) {
            *times -= 1;
            if *times == 0 {
                self.held.remove(digest);
            }
        }
    }

    /// Ends all holds, with the process that had them.
    pub(crate) fn let_go_of_all(&mut self) {
        self.held.clear();
    }

    /// Removes each content that is neither held nor named, however young it is.
    pub(crate) fn sweep(&mut self, named: impl Fn(&Digest) -> bool) {
        let held = &self.held;
        self.blobs.retain(|digest, _| held.contains_key(digest) || named(digest));
    }

    pub(crate) fn write(&mut self, to: LogStreamKey, line: Line) {
        let lines = self.lines.entry(to).or_default();
        let place = lines.partition_point(|other| other.at <= line.at);
        lines.insert(place, line);
        if lines.len() > MAX_LINES {
            lines.remove(0);
        }
    }

    pub(crate) fn lines(&self, of: &LogStreamKey) -> &[Line] {
        self.lines.get(of).map_or(&[], Vec::as_slice)
    }
}
