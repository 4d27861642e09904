//! The index, in memory, of every readable block. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Bound, Range};

use model::id::{LogGroupKey, LogStreamKey, Text};
use model::looks::look;

use super::block::{Facts, Head};
use super::names::Names;
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
    /// The streams that have or had blocks in it, so that nothing has to search all streams.
    streams: Names,
}

impl Segment {
    /// Returns true if the file contains deleted or expired blocks.
    pub(super) fn is_dirty(&self) -> bool {
        self.live_bytes < self.bytes
    }
}

#[derive(Debug, Default)]
pub(super) struct Index {
    groups: BTreeMap<LogGroupKey, Group>,
    pub(super) segments: BTreeMap<u64, Segment>,
    /// Deleted groups and streams, each with the place before which its blocks are hidden.
    pub(super) tombstones: BTreeMap<Scope, u64>,
    /// Files that are out of the index and may still be on disk, with true for sealed ones. A start
    /// would read them again, so the tombstones of their blocks have to stay.
    pub(super) leaving: BTreeMap<u64, bool>,
    /// The streams that came into the index since they were last asked for.
    fresh: Names,
    /// The place that the next event gets.
    pub(super) next_place: u64,
    /// The number of the next file.
    next_segment: u64,
    /// The number of the file being written, and the bytes of it that are durable.
    pub(super) current: Option<(u64, u64)>,
}

/// The streams of a group.
#[derive(Debug, Default)]
struct Group {
    streams: BTreeMap<Text, Stream>,
    by_last_event: BTreeSet<ByTime>,
    /// The streams with blocks, in the order of `oldest_block_end_ms`.
    by_oldest_end: BTreeSet<(i64, Text)>,
    /// The sum of all streams.
    stored_bytes: u64,
}

/// A stream in the order of the last events: their time, the stream's name without what follows its
/// last colon, and its name. Callers put the time of creation there, and show the streams without.
pub type ByTime = (i64, Text, Text);

#[derive(Debug, Default)]
struct Stream {
    blocks: Vec<Located>,
    /// The figures of these blocks.
    facts: StreamFacts,
}

impl Index {
    /// Makes an index without blocks; `tombstones` hide some of the blocks that are added later.
    pub(super) fn new(tombstones: Vec<Tombstone>) -> Index {
        let next_place = tombstones.iter().map(|each| each.before_place).max().unwrap_or(0);
        let mut index = Index { next_place, ..Index::default() };
        tombstones.into_iter().for_each(|tombstone| index.note(tombstone));
        index
    }

    fn note(&mut self, Tombstone { scope, before_place }: Tombstone) {
        let place = self.tombstones.entry(scope).or_default();
        *place = before_place.max(*place);
    }

    /// Returns true if a tombstone hides a block of the stream with this lowest place.
    fn hides(&self, key: &LogStreamKey, lowest: u64) -> bool {
        if self.tombstones.is_empty() {
            return false;
        }
        let scope = |stream| Scope { group: key.group.clone(), stream };
        let mut scopes = [scope(None), scope(Some(key.name.clone()))].into_iter();
        scopes.any(|scope| self.tombstones.get(&scope).is_some_and(|place| lowest < *place))
    }

    /// Returns the number for a new file.
    pub(super) fn allocate(&mut self) -> u64 {
        self.next_segment += 1;
        self.next_segment - 1
    }

    /// Adds a file without blocks.
    pub(super) fn add_segment(&mut self, number: u64, sealed: bool) {
        let segment = Segment { sealed, bytes: 0, live_bytes: 0, streams: Names::default() };
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
        let hidden = self.hides(&key, facts.lowest);
        let Some(file) = self.segments.get_mut(&segment) else { return };
        file.bytes += length;
        file.live_bytes += if hidden { 0 } else { length };
        let sealed = file.sealed;
        if hidden {
            return;
        }
        let (mut is_fresh, mut is_new_here) = (false, false);
        let group = self.groups.entry(key.group.clone()).or_default();
        group.change(&key.name, |stream| {
            is_fresh = stream.facts.last_ingestion_ms.is_none();
            is_new_here = stream.blocks.last().is_none_or(|last| last.segment != segment);
            stream.facts.add(&facts);
            stream.blocks.push(Located { segment, sealed, offset, facts });
        });
        if is_fresh {
            self.fresh.insert(&key.group, &key.name);
        }
        if is_new_here {
            file.streams.insert(&key.group, &key.name);
        }
    }

    /// Returns true if the index has streams of the scope.
    pub(super) fn has(&self, scope: &Scope) -> bool {
        let group = self.groups.get(&scope.group);
        match &scope.stream {
            Some(name) => group.is_some_and(|group| group.streams.contains_key(name)),
            None => group.is_some(),
        }
    }

    /// Returns the streams that came into the index since the last call, or since it was loaded.
    pub(super) fn take_fresh(&mut self) -> Names {
        std::mem::take(&mut self.fresh)
    }

    /// Adds a tombstone and removes the blocks that it hides.
    pub(super) fn bury(&mut self, tombstone: Tombstone) {
        let scope = &tombstone.scope;
        match &scope.stream {
            Some(name) => self.fresh.remove(&scope.group, name),
            None => self.fresh.remove_group(&scope.group),
        }
        let Some(group) = self.groups.get_mut(&scope.group) else { return };
        let buried: Vec<Stream> = match &scope.stream {
            Some(name) => group.remove(name).into_iter().collect(),
            None => std::mem::take(&mut group.streams).into_values().collect(),
        };
        if group.streams.is_empty() {
            self.groups.remove(&scope.group);
        }
        for block in buried.iter().flat_map(|stream| &stream.blocks) {
            if let Some(segment) = self.segments.get_mut(&block.segment) {
                segment.live_bytes -= u64::from(block.facts.length);
            }
        }
        self.note(tombstone);
    }

    /// Returns true if the group has blocks that end before `before_ms`.
    pub(super) fn has_ended(&self, group: &LogGroupKey, before_ms: i64) -> bool {
        self.groups.get(group).is_some_and(|group| group.ended(before_ms).next().is_some())
    }

    /// Drops the blocks of a group that end before `before_ms`.
    pub(super) fn expire(&mut self, group: &LogGroupKey, before_ms: i64) {
        let Index { groups, segments, .. } = self;
        let Some(group) = groups.get_mut(group) else { return };
        let names: Vec<Text> = group.ended(before_ms).cloned().collect();
        for name in names {
            group.retain(&name, |block| {
                let keep = block.facts.last_ms >= before_ms;
                if !keep && let Some(segment) = segments.get_mut(&block.segment) {
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

    /// Returns all streams.
    pub(super) fn keys(&self) -> Vec<LogStreamKey> {
        let of_group = |(group, of): (&LogGroupKey, &Group)| -> Vec<LogStreamKey> {
            let key = |name: &Text| LogStreamKey { group: group.clone(), name: name.clone() };
            of.streams.keys().inspect(|_| look()).map(key).collect()
        };
        self.groups.iter().flat_map(of_group).collect()
    }

    /// Returns the figures of a stream; None if it never had events.
    pub(super) fn facts_of(&self, key: &LogStreamKey) -> Option<StreamFacts> {
        Some(self.groups.get(&key.group)?.streams.get(&key.name)?.facts)
    }

    pub(super) fn stored_bytes(&self, group: &LogGroupKey) -> u64 {
        self.groups.get(group).map_or(0, |group| group.stored_bytes)
    }

    /// Returns the next `limit` streams in the order of their last events, behind `past`.
    pub(super) fn by_last_event(
        &self,
        group: &LogGroupKey,
        past: Option<&ByTime>,
        descending: bool,
        limit: usize,
    ) -> Vec<ByTime> {
        let Some(group) = self.groups.get(group) else { return Vec::new() };
        let past = past.map_or(Bound::Unbounded, Bound::Excluded);
        match descending {
            true => {
                let streams = group.by_last_event.range((Bound::Unbounded, past)).rev();
                streams.take(limit).cloned().collect()
            }
            false => {
                let streams = group.by_last_event.range((past, Bound::Unbounded));
                streams.take(limit).cloned().collect()
            }
        }
    }

    /// Returns the chosen streams of a group, each with its blocks that overlap the span of time.
    pub(super) fn select(
        &self,
        group: &LogGroupKey,
        chosen: Streams<'_>,
        span_ms: Range<i64>,
    ) -> Vec<Selected> {
        let Some(Group { streams, by_last_event, .. }) = self.groups.get(group) else {
            return Vec::new();
        };
        let inside = |block: &&Located| {
            block.facts.last_ms >= span_ms.start && block.facts.first_ms < span_ms.end
        };
        let select = |name: &Text, stream: &Stream| Selected {
            name: name.clone(),
            blocks: stream.blocks.iter().filter(inside).copied().collect(),
        };
        let with_blocks = |selected: &Selected| !selected.blocks.is_empty();
        match chosen {
            // Those that ended before the span are not even looked at.
            Streams::All => by_last_event
                .range((span_ms.start, "".into(), "".into())..)
                .filter_map(|(_, _, name)| Some(select(name, streams.get(name)?)))
                .filter(with_blocks)
                .collect(),
            Streams::Prefix(prefix) => streams
                .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
                .take_while(|(name, _)| name.starts_with(prefix))
                .map(|(name, stream)| select(name, stream))
                .filter(with_blocks)
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
        let Some(file) = self.segments.get(&segment) else { return BTreeMap::new() };
        let inside = |key: &LogStreamKey| -> Vec<Located> {
            let stream = self.groups.get(&key.group).and_then(|it| it.streams.get(&key.name));
            let blocks = stream.into_iter().flat_map(|stream| &stream.blocks);
            blocks.filter(|block| block.segment == segment).copied().collect()
        };
        let streams = file.streams.keys().map(|key| (inside(&key), key));
        let left = streams.filter(|(blocks, _)| !blocks.is_empty());
        left.map(|(blocks, key)| (key, blocks)).collect()
    }

    /// Removes a segment and its blocks, because another segment replaces it or nothing in it is
    /// readable.
    pub(super) fn remove_segment(&mut self, number: u64) {
        let Some(file) = self.segments.remove(&number) else { return };
        for LogStreamKey { group, name } in file.streams.keys() {
            if let Some(group) = self.groups.get_mut(&group)
                && group.streams.contains_key(&name)
            {
                group.retain(&name, |block| block.segment != number);
            }
        }
    }
}

impl Group {
    /// Changes a stream, and what the group knows of all of them.
    fn change(&mut self, name: &Text, change: impl FnOnce(&mut Stream)) {
        if !self.streams.contains_key(name) {
            self.streams.insert(name.clone(), Stream::default());
        }
        let stream = self.streams.get_mut(name).expect("it was inserted above");
        let before = stream.facts;
        change(stream);
        let after = stream.facts;
        self.note(name, &before, &after);
    }

    /// Drops the blocks of a stream that `keep` does not want.
    fn retain(&mut self, name: &Text, keep: impl FnMut(&Located) -> bool) {
        self.change(name, |stream| {
            stream.blocks.retain(keep);
            let mut facts = StreamFacts {
                last_ingestion_ms: stream.facts.last_ingestion_ms,
                ..StreamFacts::default()
            };
            stream.blocks.iter().for_each(|block| facts.add(&block.facts));
            stream.facts = facts;
        });
    }

    /// Returns the streams with blocks that end before `before_ms`.
    fn ended(&self, before_ms: i64) -> impl Iterator<Item = &Text> {
        let ended = self.by_oldest_end.range(..(before_ms, Text::from("")));
        ended.inspect(|_| look()).map(|(_, name)| name)
    }

    fn remove(&mut self, name: &Text) -> Option<Stream> {
        let stream = self.streams.remove(name)?;
        self.note(name, &stream.facts, &StreamFacts::default());
        Some(stream)
    }

    fn note(&mut self, name: &Text, before: &StreamFacts, after: &StreamFacts) {
        self.stored_bytes = self.stored_bytes - before.stored_bytes + after.stored_bytes;
        if before.oldest_block_end_ms != after.oldest_block_end_ms {
            let entry = |at: i64| (at, name.clone());
            before.oldest_block_end_ms.map(|at| self.by_oldest_end.remove(&entry(at)));
            after.oldest_block_end_ms.map(|at| self.by_oldest_end.insert(entry(at)));
        }
        if before.last_event_ms == after.last_event_ms {
            return;
        }
        let stem = name.rsplit_once(':').map_or(&**name, |(stem, _)| stem);
        let entry = |at: i64| (at, Text::from(stem), name.clone());
        if let Some(at) = before.last_event_ms {
            self.by_last_event.remove(&entry(at));
        }
        if let Some(at) = after.last_event_ms {
            self.by_last_event.insert(entry(at));
        }
    }
}

impl StreamFacts {
    fn add(&mut self, block: &Facts) {
        let least = |one: Option<i64>, other: i64| Some(one.map_or(other, |one| one.min(other)));
        self.first_event_ms = least(self.first_event_ms, block.first_ms);
        self.last_event_ms = self.last_event_ms.max(Some(block.last_ms));
        self.oldest_block_end_ms = least(self.oldest_block_end_ms, block.last_ms);
        self.last_ingestion_ms = self.last_ingestion_ms.max(Some(block.last_ingestion_ms));
        // Besides its message an event takes about four bytes before compression, which is close
        // enough for a figure that CloudWatch itself reports hours late.
        self.stored_bytes +=
            u64::from(block.raw_length) + u64::from(block.events) * EVENT_OVERHEAD_BYTES;
        self.events += u64::from(block.events);
    }
}
