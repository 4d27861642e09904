//! The index, in memory, of every readable block. Pure.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use model::id::{LogGroupKey, LogStreamKey, Text};

use super::block::{Facts, Head};
use super::tombstone::{Scope, Tombstone};
use super::{StreamFacts, Streams};

/// The bytes that CloudWatch bills and reports for each event besides its message.
const EVENT_OVERHEAD_BYTES: u64 = 26;

/// A readable block and its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Located {
    pub(super) segment: u64,
    /// True if that segment is sealed.
    pub(super) sealed: bool,
    /// The offset of its payload in the file, in bytes.
    pub(super) offset: u64,
    pub(super) facts: Facts,
}

/// A stream chosen for reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selected {
    pub(super) name: Text,
    pub(super) blocks: Vec<Located>,
}

/// A file of blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    /// True once the file is rewritten: sorted, compressed, indexed.
    pub(super) sealed: bool,
    /// The payload bytes of all its blocks.
    pub(super) bytes: u64,
    /// The payload bytes of the blocks that are neither deleted nor expired.
    pub(super) live_bytes: u64,
}

impl Segment {
    /// Returns true if the file contains deleted or expired blocks.
    pub(super) fn is_dirty(&self) -> bool {
        self.live_bytes < self.bytes
    }
}

#[derive(Debug, Default)]
pub(super) struct Index {
    groups: BTreeMap<LogGroupKey, BTreeMap<Text, Stream>>,
    pub(super) segments: BTreeMap<u64, Segment>,
    pub(super) tombstones: Vec<Tombstone>,
    /// Files that are out of the index and may still be on disk, with true for sealed ones. A start
    /// would read them again, so the tombstones of their blocks have to stay.
    pub(super) leaving: BTreeMap<u64, bool>,
    /// The place that the next event gets.
    pub(super) next_place: u64,
    /// The number of the next file.
    next_segment: u64,
    /// The number of the file being written, and the bytes of it that are durable.
    pub(super) current: Option<(u64, u64)>,
}

#[derive(Debug, Default)]
struct Stream {
    blocks: Vec<Located>,
    last_ingestion_ms: Option<i64>,
}

impl Index {
    /// Makes an index without blocks; `tombstones` hide some of the blocks that are added later.
    pub(super) fn new(tombstones: Vec<Tombstone>) -> Index {
        let next_place = tombstones.iter().map(|each| each.before_place).max().unwrap_or(0);
        Index { tombstones, next_place, ..Index::default() }
    }

    /// Returns the number for a new file.
    pub(super) fn allocate(&mut self) -> u64 {
        self.next_segment += 1;
        self.next_segment - 1
    }

    /// Adds a file without blocks.
    pub(super) fn add_segment(&mut self, number: u64, sealed: bool) {
        let segment = Segment { sealed, bytes: 0, live_bytes: 0 };
        self.segments.insert(number, segment);
        self.next_segment = self.next_segment.max(number + 1);
    }

    /// Removes a file that is to be removed from the disk.
    pub(super) fn take_out(&mut self, number: u64) {
        let sealed = self.segments.get(&number).is_some_and(|segment| segment.sealed);
        self.remove_segment(number);
        self.leaving.insert(number, sealed);
    }

    /// Adds a block of a known segment, unless a tombstone hides it.
    pub(super) fn add(&mut self, head: Head, segment: u64, offset: u64) {
        let Head { key, facts } = head;
        let length = u64::from(facts.length);
        self.next_place = self.next_place.max(facts.highest + 1);
        let hidden = self.tombstones.iter().any(|each| each.hides(&key, facts.lowest));
        let Some(file) = self.segments.get_mut(&segment) else { return };
        file.bytes += length;
        file.live_bytes += if hidden { 0 } else { length };
        let sealed = file.sealed;
        if hidden {
            return;
        }
        let stream = self.groups.entry(key.group).or_default().entry(key.name).or_default();
        stream.last_ingestion_ms = stream.last_ingestion_ms.max(Some(facts.last_ingestion_ms));
        stream.blocks.push(Located { segment, sealed, offset, facts });
    }

    /// Returns true if the index has streams of the scope.
    pub(super) fn has(&self, scope: &Scope) -> bool {
        let streams = self.groups.get(&scope.group);
        match &scope.stream {
            Some(name) => streams.is_some_and(|streams| streams.contains_key(name)),
            None => streams.is_some(),
        }
    }

    /// Adds a tombstone and removes the blocks that it hides.
    pub(super) fn bury(&mut self, tombstone: Tombstone) {
        let scope = &tombstone.scope;
        let Some(streams) = self.groups.get_mut(&scope.group) else { return };
        let buried: Vec<Stream> = match &scope.stream {
            Some(name) => streams.remove(name).into_iter().collect(),
            None => std::mem::take(streams).into_values().collect(),
        };
        if streams.is_empty() {
            self.groups.remove(&scope.group);
        }
        for block in buried.iter().flat_map(|stream| &stream.blocks) {
            if let Some(segment) = self.segments.get_mut(&block.segment) {
                segment.live_bytes -= u64::from(block.facts.length);
            }
        }
        self.tombstones.push(tombstone);
    }

    /// Drops the blocks of a group that end before `before_ms`.
    pub(super) fn expire(&mut self, group: &LogGroupKey, before_ms: i64) {
        let Some(streams) = self.groups.get_mut(group) else { return };
        for stream in streams.values_mut() {
            stream.blocks.retain(|block| {
                let keep = block.facts.last_ms >= before_ms;
                if !keep && let Some(segment) = self.segments.get_mut(&block.segment) {
                    segment.live_bytes -= u64::from(block.facts.length);
                }
                keep
            });
        }
    }

    /// Returns all groups with streams.
    pub(super) fn groups(&self) -> Vec<LogGroupKey> {
        self.groups.keys().cloned().collect()
    }

    /// Returns the figures of each stream of a group.
    pub(super) fn facts(&self, group: &LogGroupKey) -> BTreeMap<Text, StreamFacts> {
        let streams = self.groups.get(group).into_iter().flatten();
        streams.map(|(name, stream)| (name.clone(), stream.facts())).collect()
    }

    /// Returns the chosen streams of a group, each with its blocks that overlap the span of time.
    pub(super) fn select(
        &self,
        group: &LogGroupKey,
        chosen: Streams<'_>,
        span_ms: Range<i64>,
    ) -> Vec<Selected> {
        let Some(streams) = self.groups.get(group) else { return Vec::new() };
        let inside = |block: &&Located| {
            block.facts.last_ms >= span_ms.start && block.facts.first_ms < span_ms.end
        };
        let select = |name: &Text, stream: &Stream| Selected {
            name: name.clone(),
            blocks: stream.blocks.iter().filter(inside).copied().collect(),
        };
        match chosen {
            Streams::All => streams.iter().map(|(name, stream)| select(name, stream)).collect(),
            Streams::Prefix(prefix) => streams
                .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
                .take_while(|(name, _)| name.starts_with(prefix))
                .map(|(name, stream)| select(name, stream))
                .collect(),
            Streams::One(name) => {
                let found = streams.get_key_value(name);
                found.map(|(name, stream)| select(name, stream)).into_iter().collect()
            }
            Streams::Named(names) => names
                .iter()
                .filter_map(|name| streams.get_key_value(name.as_str()))
                .map(|(name, stream)| select(name, stream))
                .collect(),
        }
    }

    /// Returns the readable blocks of a segment by stream.
    pub(super) fn blocks_of(&self, segment: u64) -> BTreeMap<LogStreamKey, Vec<Located>> {
        let mut found = BTreeMap::new();
        for (group, streams) in &self.groups {
            for (name, stream) in streams {
                let blocks: Vec<Located> =
                    stream.blocks.iter().filter(|each| each.segment == segment).copied().collect();
                if !blocks.is_empty() {
                    let key = LogStreamKey { group: group.clone(), name: name.clone() };
                    found.insert(key, blocks);
                }
            }
        }
        found
    }

    /// Removes a segment and its blocks, because another segment replaces it or nothing in it is
    /// readable.
    pub(super) fn remove_segment(&mut self, number: u64) {
        self.segments.remove(&number);
        for streams in self.groups.values_mut() {
            for stream in streams.values_mut() {
                stream.blocks.retain(|block| block.segment != number);
            }
        }
    }
}

impl Stream {
    fn facts(&self) -> StreamFacts {
        let facts = || self.blocks.iter().map(|block| &block.facts);
        StreamFacts {
            first_event_ms: facts().map(|each| each.first_ms).min(),
            last_event_ms: facts().map(|each| each.last_ms).max(),
            last_ingestion_ms: self.last_ingestion_ms,
            // Besides its message an event takes about four bytes before compression, which is
            // close enough for a figure that CloudWatch itself reports hours late.
            stored_bytes: facts()
                .map(|each| {
                    u64::from(each.raw_length) + u64::from(each.events) * EVENT_OVERHEAD_BYTES
                })
                .sum(),
            events: facts().map(|each| u64::from(each.events)).sum(),
        }
    }
}
