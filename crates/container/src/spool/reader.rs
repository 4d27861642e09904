//! The agent's end of a spool: reads lines from a position on, while the writer writes, across
//! restarts.
//!
//! Reads come out of the page cache and take well under a millisecond per 100 KiB; still, they are
//! file reads, so a busy agent makes them off its event loop.

use std::fs::File;
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use bytes::Bytes;

use super::record::{self, HEADER_BYTES, Header, Kind, MAX_PAYLOAD_BYTES, Parsed};
use super::{Error, Line, MAX_LINE_BYTES, Position, Stream, segment};

/// Reads one spool from a position on.
#[derive(Debug)]
pub struct Reader {
    dir: PathBuf,
    position: Position,
    file: Option<File>,
}

/// The result of one read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Batch {
    /// Lines in the order they were captured; empty when the reader has caught up.
    pub lines: Vec<Line>,
    /// The writer finished after these lines and no other has been opened since. It stays true in
    /// later reads, and in reads from here after a restart.
    pub ended: bool,
    /// Bytes given up because a power cut tore the end of a segment: those that are there and no
    /// record. Of what is not there any more nothing tells how long it was.
    pub lost_bytes: u64,
}

/// The reason why reading a segment stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// The writer's last mark was reached.
    End,
    /// Enough was read, or there is nothing more at the moment.
    Pause,
}

impl Reader {
    /// Opens the spool in `dir` at `position`. The folder may not exist yet.
    #[must_use]
    pub fn open(dir: &Path, position: Position) -> Reader {
        Reader { dir: dir.to_owned(), position, file: None }
    }

    /// Returns the position where the next read starts: save it with the lines delivered so far.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// Returns true if at most this many bytes are left in the segment that is being read.
    #[must_use]
    pub fn has_at_most(&mut self, bytes: usize) -> bool {
        self.left().is_ok_and(|left| left <= bytes as u64)
    }

    /// Returns the next lines: about `max_bytes` counting newlines, and at least one if there is
    /// one.
    pub fn read(&mut self, max_bytes: usize) -> Result<Batch, Error> {
        let mut batch = Batch::default();
        loop {
            let mut stop = self.read_segment(max_bytes, &mut batch.lines)?;
            if batch.lines.is_empty() {
                if stop == Stop::Pause
                    && let Some(skipped) = self.skip_damaged()?
                {
                    batch.lost_bytes += skipped;
                    continue;
                }
                // The writer never returns to a segment once a later one exists. Look for that
                // first and read once more afterwards, or the segment's last records could be
                // missed.
                let Some(next) = self.next_segment()? else {
                    batch.ended = stop == Stop::End;
                    return Ok(batch);
                };
                stop = self.read_segment(max_bytes, &mut batch.lines)?;
                if batch.lines.is_empty() {
                    batch.lost_bytes += if stop == Stop::End { 0 } else { self.left()? };
                    self.position = Position { segment: next, offset: 0, within: 0 };
                    self.file = None;
                    continue;
                }
            }
            batch.ended = stop == Stop::End && self.next_segment()?.is_none();
            return Ok(batch);
        }
    }

    /// Continues behind bytes that are no record if a complete record follows: then they are
    /// damage, not a record that is being written. Returns the number of skipped bytes.
    fn skip_damaged(&mut self) -> Result<Option<u64>, Error> {
        let chunk = self.load(2 * (HEADER_BYTES + MAX_PAYLOAD_BYTES))?;
        if matches!(record::parse(&chunk), Parsed::Record { .. }) {
            return Ok(None);
        }
        let Some(skipped) = record::next_whole(&chunk) else { return Ok(None) };
        self.position.offset += skipped as u64;
        self.position.within = 0;
        Ok(Some(skipped as u64))
    }

    /// Deletes the segments before `position`; their lines must be delivered and the position
    /// saved.
    pub fn free(&self, position: Position) -> Result<(), Error> {
        for number in segment::list(&self.dir)?.into_keys().take_while(|n| *n < position.segment) {
            let path = segment::path(&self.dir, number);
            std::fs::remove_file(&path).map_err(|error| Error::io("delete", &path, error))?;
        }
        Ok(())
    }

    /// Returns the next segment. Writers number their segments without gaps, so one look is enough,
    /// unless the present segment does not exist.
    fn next_segment(&self) -> Result<Option<u64>, Error> {
        if self.file.is_some() {
            let next = self.position.segment + 1;
            return Ok(segment::path(&self.dir, next).exists().then_some(next));
        }
        Ok(segment::list(&self.dir)?.into_keys().find(|number| *number > self.position.segment))
    }

    fn read_segment(&mut self, max_bytes: usize, lines: &mut Vec<Line>) -> Result<Stop, Error> {
        let mut chunk = self.load(max_bytes.max(HEADER_BYTES))?;
        if let Parsed::Short { needed } = record::parse(&chunk) {
            chunk = self.load(needed)?;
        }
        let mut room = max_bytes;
        let mut at = 0;
        while let Parsed::Record { header, payload } = record::parse(&chunk[at..]) {
            let Kind::Output(stream) = header.kind else { return Ok(Stop::End) };
            let from = (self.position.within as usize).min(payload.len());
            let start = at + HEADER_BYTES;
            at = start + payload.len();
            let payload = chunk.slice(start + from..at);
            let (taken, full) = split(&payload, stream, header, &mut room, lines);
            if full {
                self.position.within += u32::try_from(taken).expect("a payload's length is a u32");
                return Ok(Stop::Pause);
            }
            self.position.offset += (at - start + HEADER_BYTES) as u64;
            self.position.within = 0;
        }
        if record::parse(&chunk[at..]) == Parsed::Later {
            return Err(Error::Later(segment::path(&self.dir, self.position.segment)));
        }
        Ok(Stop::Pause)
    }

    /// Reads up to `want` bytes from the position on; none while the segment does not exist.
    fn load(&mut self, want: usize) -> Result<Bytes, Error> {
        let left = usize::try_from(self.left()?).unwrap_or(usize::MAX);
        let Some(file) = &self.file else { return Ok(Bytes::new()) };
        let mut chunk = vec![0; want.min(left)];
        let mut filled = 0;
        while filled < chunk.len() {
            let offset = self.position.offset + filled as u64;
            match file.read_at(&mut chunk[filled..], offset) {
                // The writer took a failed write back meanwhile.
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(self.failed("read", error)),
            }
        }
        chunk.truncate(filled);
        Ok(chunk.into())
    }

    /// Returns the bytes of the current segment after the position.
    fn left(&mut self) -> Result<u64, Error> {
        if self.file.is_none() {
            match files::open(&segment::path(&self.dir, self.position.segment)) {
                Ok(file) => self.file = Some(file),
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(0),
                Err(error) => return Err(self.failed("open", error)),
            }
        }
        let Some(file) = &self.file else { return Ok(0) };
        let length = file.metadata().map_err(|error| self.failed("inspect", error))?.len();
        Ok(length.saturating_sub(self.position.offset))
    }

    fn failed(&self, doing: &'static str, error: std::io::Error) -> Error {
        Error::io(doing, &segment::path(&self.dir, self.position.segment), error)
    }
}

/// Cuts a payload into lines while there is room; returns the number of bytes that became lines,
/// and true if room ran out before the end.
fn split(
    payload: &Bytes,
    stream: Stream,
    header: Header,
    room: &mut usize,
    lines: &mut Vec<Line>,
) -> (usize, bool) {
    let mut at = 0;
    while at < payload.len() {
        let piece = &payload[at..payload.len().min(at + MAX_LINE_BYTES + 1)];
        let newline = memchr::memchr(b'\n', piece);
        let length = newline.unwrap_or(piece.len().min(MAX_LINE_BYTES));
        let taken = length + usize::from(newline.is_some());
        if taken > *room && !lines.is_empty() {
            return (at, true);
        }
        *room = room.saturating_sub(taken);
        let last = at + taken == payload.len();
        lines.push(Line {
            at_ms: header.at_ms,
            stream,
            bytes: payload.slice(at..at + length),
            partial: newline.is_none() && (header.cut || !last),
        });
        at += taken;
    }
    (at, false)
}
