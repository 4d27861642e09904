//! Iterates over the events of some streams by time, opening blocks only when they are reached.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::fs::File;
use std::ops::{ControlFlow, Range};
use std::os::unix::fs::FileExt;
use std::path::Path;

use super::block::{self, Entry};
use super::index::{Located, Selected};
use super::page::Gap;
use super::{Error, segment};

/// The direction of the iteration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// From early to late.
    Forward,
    /// From late to early.
    Backward,
}

/// An event that the iteration reached.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'a> {
    /// The index of its stream among those given.
    pub(super) stream: usize,
    pub(super) gap: Gap,
    pub(super) ingestion_ms: i64,
    pub(super) message: &'a str,
}

/// A gap converted so that ranks ascend in either direction.
type Rank = (i64, u64);

impl Direction {
    fn rank(self, gap: Gap) -> Rank {
        match self {
            Direction::Forward => (gap.timestamp_ms, gap.place),
            Direction::Backward => (!gap.timestamp_ms, !gap.place),
        }
    }

    /// The lowest rank that an event of a block can have.
    fn bound(self, block: &Located) -> Rank {
        match self {
            Direction::Forward => (block.facts.first_ms, 0),
            Direction::Backward => (!block.facts.last_ms, 0),
        }
    }
}

/// Calls `visit` for each event whose gap is in `bounds` until it breaks; returns the gap of the
/// event at which it broke, None after the last event.
pub(super) fn scan(
    dir: &Path,
    streams: &[Selected],
    bounds: Range<Gap>,
    direction: Direction,
    mut visit: impl FnMut(Found<'_>) -> ControlFlow<()>,
) -> Result<Option<Gap>, Error> {
    let mut walk = Walk::new(dir, streams, bounds, direction);
    while let Some(at) = walk.next()? {
        let open = &walk.open[&at];
        let entry = open.entries[open.next];
        let Some(message) = entry.message(&open.payload) else { return Err(open.damaged(dir)) };
        let gap = gap(&entry);
        let ingestion_ms = entry.ingestion_ms;
        if visit(Found { stream: open.stream, gap, ingestion_ms, message }).is_break() {
            return Ok(Some(gap));
        }
        walk.advance(at);
    }
    Ok(None)
}

struct Walk<'a> {
    files: Files<'a>,
    bounds: Range<Gap>,
    direction: Direction,
    /// The blocks that are not open yet, the next one last.
    waiting: Vec<(Rank, usize, Located)>,
    open: BTreeMap<usize, Open>,
    /// The rank of the next event of each open block.
    heads: BinaryHeap<Reverse<(Rank, usize)>>,
    opened: usize,
}

/// A block that is being iterated over.
struct Open {
    stream: usize,
    block: Located,
    payload: Vec<u8>,
    /// The entries in the direction of the iteration.
    entries: Vec<Entry>,
    next: usize,
}

impl<'a> Walk<'a> {
    fn new(
        dir: &'a Path,
        streams: &[Selected],
        bounds: Range<Gap>,
        direction: Direction,
    ) -> Walk<'a> {
        let mut waiting = Vec::new();
        for (stream, selected) in streams.iter().enumerate() {
            for block in &selected.blocks {
                let inside = block.facts.last_ms >= bounds.start.timestamp_ms
                    && block.facts.first_ms <= bounds.end.timestamp_ms;
                if inside {
                    waiting.push((direction.bound(block), stream, *block));
                }
            }
        }
        // The blocks are mostly sorted already, which this sort makes use of.
        waiting.sort_by_key(|(rank, _, block)| Reverse((*rank, block.facts.place)));
        let files = Files::new(dir);
        let (open, heads) = (BTreeMap::new(), BinaryHeap::new());
        Walk { files, bounds, direction, waiting, open, heads, opened: 0 }
    }

    /// Returns the key of the open block that has the next event; opens blocks as necessary.
    fn next(&mut self) -> Result<Option<usize>, Error> {
        loop {
            let head = self.heads.peek().map(|Reverse(head)| *head);
            let waiting = self.waiting.last().map(|(rank, ..)| *rank);
            let reached = match (head, waiting) {
                (None, None) => return Ok(None),
                (Some((_, at)), None) => return Ok(Some(at)),
                (None, Some(_)) => true,
                (Some((rank, _)), Some(bound)) => bound <= rank,
            };
            match (reached, head) {
                (false, Some((_, at))) => return Ok(Some(at)),
                _ => self.open_next()?,
            }
        }
    }

    fn open_next(&mut self) -> Result<(), Error> {
        let Some((_, stream, block)) = self.waiting.pop() else { return Ok(()) };
        let (payload, mut entries) = self.files.read(&block)?;
        entries.retain(|entry| self.bounds.contains(&gap(entry)));
        if self.direction == Direction::Backward {
            entries.reverse();
        }
        let at = self.opened;
        self.opened += 1;
        self.open.insert(at, Open { stream, block, payload, entries, next: 0 });
        self.queue(at);
        Ok(())
    }

    /// Moves past the event that was just visited.
    fn advance(&mut self, at: usize) {
        self.heads.pop();
        if let Some(open) = self.open.get_mut(&at) {
            open.next += 1;
        }
        self.queue(at);
    }

    fn queue(&mut self, at: usize) {
        let next = self.open.get(&at).and_then(|open| open.entries.get(open.next));
        match next {
            Some(entry) => self.heads.push(Reverse((self.direction.rank(gap(entry)), at))),
            None => drop(self.open.remove(&at)),
        }
    }
}

impl Open {
    fn damaged(&self, dir: &Path) -> Error {
        damaged(dir, &self.block)
    }
}

fn damaged(dir: &Path, block: &Located) -> Error {
    Error::Damaged { path: segment::path(dir, block.segment, block.sealed), offset: block.offset }
}

fn gap(entry: &Entry) -> Gap {
    Gap { timestamp_ms: entry.timestamp_ms, place: entry.place }
}

/// The files that an iteration has opened.
pub(super) struct Files<'a> {
    dir: &'a Path,
    open: BTreeMap<u64, File>,
}

impl<'a> Files<'a> {
    /// The most open files. An iteration by time rarely needs more than two at once; a process may
    /// have 1,024.
    const MOST: usize = 32;

    pub(super) fn new(dir: &'a Path) -> Files<'a> {
        Files { dir, open: BTreeMap::new() }
    }

    /// Reads a block's payload and its events.
    pub(super) fn read(&mut self, block: &Located) -> Result<(Vec<u8>, Vec<Entry>), Error> {
        let path = segment::path(self.dir, block.segment, block.sealed);
        if self.open.len() >= Self::MOST && !self.open.contains_key(&block.segment) {
            self.open.clear();
        }
        let file = match self.open.entry(block.segment) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                let opened = files::open(&path);
                entry.insert(opened.map_err(|error| Error::io("open", &path, error))?)
            }
        };
        let mut payload = vec![0; block.facts.length as usize];
        file.read_exact_at(&mut payload, block.offset)
            .map_err(|error| Error::io("read", &path, error))?;
        let opened = block::open(&block.facts, payload).and_then(|payload| {
            let entries = block::decode(&block.facts, &payload)?;
            Some((payload, entries))
        });
        opened.ok_or_else(|| damaged(self.dir, block))
    }
}
