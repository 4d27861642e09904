//! A container's two outputs: reads them from their pipes and appends them to its spool.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::buffer::spare_capacity;
use rustix::io::Errno;

use crate::spec::{Failure, FailureKind, MIN_OUTPUT_BYTES, Output, WhenFull};
use crate::spool::writer::{Accepted, Writer};
use crate::spool::{Limits, Stream};

/// The size of one read: that of a pipe, so that a busy container costs few system calls.
const READ_BYTES: usize = 64 * 1024;

/// The most reads of one pipe in a row, so that a flooding container does not starve its
/// neighbours.
const READS_IN_A_ROW: usize = 16;

/// Reads the outputs of one container.
pub(super) struct Capture {
    /// The spool; None once both outputs have ended.
    spool: Option<Writer>,
    pipes: [Option<OwnedFd>; 2],
    /// Bytes that were read and could not be appended yet, by output.
    refused: [Vec<u8>; 2],
    /// The rest of a dropped line is still to come, by output.
    dropping: [bool; 2],
    when_full: WhenFull,
    /// Bytes that were dropped because the spool was full or could not be written.
    pub(super) dropped_bytes: u64,
    /// A failure to write has been logged; once is enough.
    complained: bool,
}

/// The result of one turn of reading.
enum Turn {
    /// More output may be available.
    More,
    /// No output is available, or the spool is full.
    Wait,
    /// The other end is closed.
    End,
}

/// Returns the limits of a spool. Space is given back by segments, so a small spool has small ones.
fn limits(max_bytes: u64) -> Limits {
    let max_bytes = max_bytes.max(MIN_OUTPUT_BYTES);
    Limits { segment_bytes: Limits::DEFAULT.segment_bytes.min(max_bytes / 4), max_bytes }
}

impl Capture {
    /// Opens the spool and reads these pipes (their reading ends) from now on.
    pub(super) fn open(output: &Output, pipes: [Option<OwnedFd>; 2]) -> Result<Capture, Failure> {
        let spool = Writer::open(&output.dir, limits(output.max_bytes)).map_err(|error| {
            let kind = match error {
                crate::spool::Error::DiskFull(_) => FailureKind::NoSpace,
                crate::spool::Error::Io { .. }
                | crate::spool::Error::Limits(_)
                | crate::spool::Error::Later(_) => FailureKind::Internal,
            };
            Failure::new(kind, error.to_string())
        })?;
        for pipe in pipes.iter().flatten() {
            rustix::io::ioctl_fionbio(pipe, true).map_err(|errno| {
                Failure::os(FailureKind::Internal, "cannot set up the output pipe", errno)
            })?;
        }
        Ok(Capture {
            spool: Some(spool),
            pipes,
            refused: [Vec::new(), Vec::new()],
            dropping: [false, false],
            when_full: output.when_full,
            dropped_bytes: 0,
            complained: false,
        })
    }

    /// Reads a terminal instead of the pipes, whose other ends the container does not use.
    pub(super) fn read_terminal(&mut self, control: OwnedFd) {
        // This cannot fail for an open descriptor; if it did, reading would block the supervisor.
        if rustix::io::ioctl_fionbio(&control, true).is_ok() {
            self.pipes = [Some(control), None];
        }
    }

    /// Returns the pipes to wait for, without those whose output the spool refuses.
    pub(super) fn waiting(&self) -> impl Iterator<Item = BorrowedFd<'_>> {
        let ready = self.refused.iter().map(Vec::is_empty);
        self.pipes
            .iter()
            .zip(ready)
            .filter(|(_, ready)| *ready)
            .filter_map(|(pipe, _)| pipe.as_ref().map(AsFd::as_fd))
    }

    /// Returns true if output waits for room in the spool.
    pub(super) fn is_blocked(&self) -> bool {
        self.refused.iter().any(|bytes| !bytes.is_empty())
    }

    /// Moves the available output into the spool.
    pub(super) fn pump(&mut self, now_ms: i64) {
        for stream in [Stream::Stdout, Stream::Stderr] {
            for _ in 0..READS_IN_A_ROW {
                match self.turn(stream, now_ms) {
                    Turn::More => {}
                    Turn::Wait => break,
                    Turn::End => {
                        self.pipes[stream as usize] = None;
                        break;
                    }
                }
            }
        }
        self.finish_when_done(now_ms);
    }

    /// Gives up the remaining output, because the container is being removed.
    pub(super) fn close(&mut self, now_ms: i64) {
        self.pump(now_ms);
        self.pipes = [None, None];
        for bytes in &mut self.refused {
            self.dropped_bytes += std::mem::take(bytes).len() as u64;
        }
        self.finish_when_done(now_ms);
    }

    fn turn(&mut self, stream: Stream, now_ms: i64) -> Turn {
        let slot = stream as usize;
        if !self.refused[slot].is_empty() {
            let bytes = std::mem::take(&mut self.refused[slot]);
            self.append(stream, now_ms, bytes);
            return if self.refused[slot].is_empty() { Turn::More } else { Turn::Wait };
        }
        let Some(pipe) = &self.pipes[slot] else { return Turn::Wait };
        // The buffer is not zeroed first: that would touch, and so use, all of its pages.
        let mut bytes = Vec::with_capacity(READ_BYTES);
        match rustix::io::read(pipe, spare_capacity(&mut bytes)) {
            Ok(0) => Turn::End,
            Ok(_) => {
                self.append(stream, now_ms, bytes);
                if self.refused[slot].is_empty() { Turn::More } else { Turn::Wait }
            }
            Err(Errno::INTR) => Turn::More,
            Err(Errno::AGAIN) => Turn::Wait,
            // Reading a terminal whose last user has gone fails with EIO.
            Err(_) => Turn::End,
        }
    }

    fn append(&mut self, stream: Stream, now_ms: i64, bytes: Vec<u8>) {
        let bytes = self.after_dropped(stream, bytes);
        let Some(spool) = &mut self.spool else { return };
        match spool.append(stream, now_ms, &bytes) {
            Ok(Accepted::Yes) => {}
            Ok(Accepted::Full) => self.refuse(stream, bytes),
            Err(error) => {
                if !std::mem::replace(&mut self.complained, true) {
                    super::complain(error);
                }
                self.refuse(stream, bytes);
            }
        }
    }

    /// Returns the bytes after the rest of a dropped line.
    fn after_dropped(&mut self, stream: Stream, bytes: Vec<u8>) -> Vec<u8> {
        if !self.dropping[stream as usize] {
            return bytes;
        }
        let end = bytes.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        self.dropping[stream as usize] = end.is_none();
        let end = end.unwrap_or(bytes.len());
        self.dropped_bytes += end as u64;
        bytes[end..].to_vec()
    }

    /// Keeps or drops bytes that the spool did not accept. Docker drops whole messages, so whole
    /// lines are dropped here.
    fn refuse(&mut self, stream: Stream, bytes: Vec<u8>) {
        match (self.when_full, &mut self.spool) {
            (WhenFull::Block, _) => self.refused[stream as usize] = bytes,
            (WhenFull::Drop, Some(spool)) => {
                let dropped = spool.give_up(stream, &bytes);
                self.dropped_bytes += dropped.bytes;
                self.dropping[stream as usize] = dropped.goes_on;
            }
            (WhenFull::Drop, None) => self.dropped_bytes += bytes.len() as u64,
        }
    }

    fn finish_when_done(&mut self, now_ms: i64) {
        if self.pipes.iter().any(Option::is_some) || self.is_blocked() {
            return;
        }
        if let Some(Err(error)) = self.spool.take().map(|spool| spool.finish(now_ms)) {
            super::complain(error);
        }
    }
}
