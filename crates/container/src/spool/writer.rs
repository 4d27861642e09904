//! The supervisor's end of a spool: synchronous, one `write` per pipe read, no threads, no waiting.

use std::fs::{File, OpenOptions};
use std::io::{IoSlice, Write};
use std::path::{Path, PathBuf};

use super::record::{self, HEADER_BYTES, Header, Kind};
use super::{Error, Limits, MAX_APPEND_BYTES, MAX_LINE_BYTES, Stream, segment};

/// Appends a container's output to the spool in a folder. One writer per folder.
#[derive(Debug)]
pub struct Writer {
    dir: PathBuf,
    limits: Limits,
    number: u64,
    file: File,
    /// Bytes in the current segment.
    written: u64,
    /// Bytes in the other segments when the folder was last listed; the reader only shrinks it.
    older: u64,
    /// The unfinished line of each stream, always shorter than `MAX_LINE_BYTES`.
    tails: [Vec<u8>; 2],
    /// Pieces of the unfinished line of each stream are in the spool already.
    begun: [bool; 2],
}

/// Output that was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// The number of its bytes.
    pub bytes: u64,
    /// The last dropped line has not ended: output up to the next newline belongs to it.
    pub goes_on: bool,
}

/// The result of an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "output that met a full spool was not taken"]
pub enum Accepted {
    /// All of the output was stored.
    Yes,
    /// None of it was stored: the reader is behind. Keep the output and leave the pipe unread, so
    /// that the container blocks, or drop it; try again in some 10 ms (each attempt lists the
    /// folder).
    Full,
}

impl Writer {
    /// Opens the spool in `dir`, making the folder if it is missing. Output of an earlier writer
    /// stays in front of new output; its unfinished last line is lost with its process.
    pub fn open(dir: &Path, limits: Limits) -> Result<Writer, Error> {
        if limits.max_bytes / 2 < limits.segment_bytes {
            return Err(Error::Limits(limits));
        }
        std::fs::create_dir_all(dir).map_err(|error| Error::io("create the folder", dir, error))?;
        let existing = segment::list(dir)?;
        // Never append to another writer's segment, because its tail may be torn.
        let number = existing.last_key_value().map_or(1, |(last, _)| last + 1);
        let older = existing.values().sum();
        let file = create(dir, number)?;
        let tails = [Vec::new(), Vec::new()];
        Ok(Writer {
            dir: dir.to_owned(),
            limits,
            number,
            file,
            written: 0,
            older,
            tails,
            begun: [false, false],
        })
    }

    /// Appends the bytes of one read of a pipe, at most [`MAX_APPEND_BYTES`]. Complete lines reach
    /// the reader at once; an unfinished one when it ends, when it fills [`MAX_LINE_BYTES`], or
    /// with [`Writer::finish`]. After an error nothing was stored and the call may be repeated.
    pub fn append(&mut self, stream: Stream, at_ms: i64, bytes: &[u8]) -> Result<Accepted, Error> {
        assert!(bytes.len() <= MAX_APPEND_BYTES, "one pipe read is at most MAX_APPEND_BYTES");
        let slot = stream as usize;
        let (ready, cut) = ready(self.tails[slot].len(), bytes);
        if ready > 0 {
            let tail = std::mem::take(&mut self.tails[slot]);
            let header = Header { at_ms, kind: Kind::Output(stream), cut };
            let put = self.put(header, [&tail, &bytes[..ready]]);
            self.tails[slot] = tail;
            if put? == Accepted::Full {
                return Ok(Accepted::Full);
            }
            self.tails[slot].clear();
            self.begun[slot] = cut;
        }
        self.tails[slot].extend_from_slice(&bytes[ready..]);
        Ok(Accepted::Yes)
    }

    /// Drops `bytes`, which were not stored, as complete lines, so that parts of two lines are
    /// never joined: the buffered part of an unfinished line is dropped with its rest, and the
    /// beginning of a line that may still end is buffered. A line with pieces in the spool ends
    /// there.
    pub fn give_up(&mut self, stream: Stream, bytes: &[u8]) -> Dropped {
        let slot = stream as usize;
        let whole = memchr::memrchr(b'\n', bytes).map_or(0, |at| at + 1);
        let rest = &bytes[whole..];
        let goes_on = whole == 0 || rest.len() >= MAX_LINE_BYTES - 1;
        let dropped = if goes_on { bytes } else { &bytes[..whole] };
        let tail = &mut self.tails[slot];
        let count = tail.len() + dropped.len();
        tail.clear();
        if std::mem::take(&mut self.begun[slot]) {
            tail.push(b'\n');
        }
        if !goes_on {
            tail.extend_from_slice(rest);
        }
        Dropped { bytes: count as u64, goes_on }
    }

    /// Writes the unfinished lines and the mark that tells the reader both outputs ended. It may
    /// exceed the limit by these few bytes, so that a container's end never has to wait.
    pub fn finish(mut self, at_ms: i64) -> Result<(), Error> {
        for stream in [Stream::Stdout, Stream::Stderr] {
            let tail = std::mem::take(&mut self.tails[stream as usize]);
            if !tail.is_empty() {
                let header = Header { at_ms, kind: Kind::Output(stream), cut: false };
                self.write(header, [&tail, &[]])?;
            }
        }
        self.write(Header { at_ms, kind: Kind::End, cut: false }, [&[], &[]])
    }

    fn put(&mut self, header: Header, parts: [&[u8]; 2]) -> Result<Accepted, Error> {
        let size = size(parts);
        // Start a new segment before asking for room: a reader that has caught up can only delete
        // segments that are not the last.
        if self.written > 0 && self.written + size > self.limits.segment_bytes {
            self.roll()?;
        }
        if !self.has_room(size)? {
            return Ok(Accepted::Full);
        }
        self.write(header, parts)?;
        Ok(Accepted::Yes)
    }

    fn has_room(&mut self, size: u64) -> Result<bool, Error> {
        let max = self.limits.max_bytes;
        if self.older + self.written + size <= max {
            return Ok(true);
        }
        let segments = segment::list(&self.dir)?;
        self.older = segments.range(..self.number).map(|(_, bytes)| bytes).sum();
        // Without this case a single record larger than the limit would block for ever.
        Ok(self.older + self.written + size <= max || self.older + self.written == 0)
    }

    fn roll(&mut self) -> Result<(), Error> {
        self.file = create(&self.dir, self.number + 1)?;
        self.older += self.written;
        self.number += 1;
        self.written = 0;
        Ok(())
    }

    fn write(&mut self, header: Header, parts: [&[u8]; 2]) -> Result<(), Error> {
        let head = record::header(header, parts);
        match write_all(&mut self.file, [&head, parts[0], parts[1]]) {
            Ok(()) => {
                self.written += size(parts);
                Ok(())
            }
            Err(error) => self.take_back(error),
        }
    }

    /// Removes the remains of a failed write, so that the next record follows the last complete
    /// one.
    fn take_back(&mut self, error: std::io::Error) -> Result<(), Error> {
        let path = segment::path(&self.dir, self.number);
        if self.file.set_len(self.written).is_err() {
            // The torn record ends this segment; the reader skips from there to the next one.
            self.roll()?;
        }
        Err(Error::io("write container output to", &path, error))
    }
}

fn create(dir: &Path, number: u64) -> Result<File, Error> {
    let path = segment::path(dir, number);
    let opened = OpenOptions::new().append(true).create_new(true).open(&path);
    opened.map_err(|error| Error::io("create", &path, error))
}

fn size(parts: [&[u8]; 2]) -> u64 {
    (HEADER_BYTES + parts[0].len() + parts[1].len()) as u64
}

/// Returns how many of `bytes` can be written after `tail` unfinished bytes, and true if that cuts
/// a line.
fn ready(tail: usize, bytes: &[u8]) -> (usize, bool) {
    let whole = memchr::memrchr(b'\n', bytes).map_or(0, |at| at + 1);
    let before = if whole == 0 { tail } else { 0 };
    let unfinished = before + bytes.len() - whole;
    let pieces = unfinished - unfinished % MAX_LINE_BYTES;
    // The tail is shorter than a piece, so a full piece always takes all of it.
    (whole + pieces.saturating_sub(before), pieces > 0)
}

/// Writes all parts, with a single system call unless the disk takes less.
fn write_all(file: &mut File, parts: [&[u8]; 3]) -> std::io::Result<()> {
    let total: usize = parts.iter().map(|part| part.len()).sum();
    let mut done = file.write_vectored(&parts.map(IoSlice::new))?;
    if done == total {
        return Ok(());
    }
    for part in parts {
        let skipped = done.min(part.len());
        done -= skipped;
        file.write_all(&part[skipped..])?;
    }
    Ok(())
}
