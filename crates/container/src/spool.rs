//! A container's captured output on disk, between the process that reads its pipes and the agent.
//!
//! The supervisor is single-threaded and must outlive the agent; the agent may be gone for a while
//! and come back. So they share nothing but a folder of append-only segments: [`writer::Writer`]
//! Therefore they share only a folder of append-only segments: [`writer::Writer`] adds records,
//! [`reader::Reader`] turns them into lines and deletes segments that it has finished. Nothing here
//! depends on tasks, log groups or log drivers.
//!
//! The page cache carries the bytes; nothing is synced. Killing either process loses nothing that
//! was written, and a power cut loses at most a tail, which its checksum exposes.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

pub mod reader;
mod record;
mod segment;
pub mod watch;
pub mod writer;

/// The longest line. A longer one is delivered in pieces of this many bytes, all but the last
/// marked partial. Docker cuts at the same size, so log drivers see the pieces they expect.
pub const MAX_LINE_BYTES: usize = 16 * 1024;

/// The most bytes one [`writer::Writer::append`] accepts: the size of the largest pipe in Linux.
pub const MAX_APPEND_BYTES: usize = 1024 * 1024;

/// The output of the container that a line came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stream {
    /// File descriptor 1.
    Stdout,
    /// File descriptor 2.
    Stderr,
}

/// One line of output, or one piece of a line longer than [`MAX_LINE_BYTES`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The time when the writer read the end of the line, in milliseconds since 1970.
    pub at_ms: i64,
    /// The output it was written to.
    pub stream: Stream,
    /// Its bytes without the newline; not necessarily UTF-8. They share one buffer with the other
    /// lines of the same read, so copy bytes that must stay for long.
    pub bytes: Bytes,
    /// More pieces of the same line follow on the same stream.
    pub partial: bool,
}

/// A reader's progress. It outlives the reader if it is saved together with the delivered lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// Number of the segment.
    pub segment: u64,
    /// Offset of a record in the segment, in bytes.
    pub offset: u64,
    /// Bytes of that record's payload already delivered.
    pub within: u32,
}

impl Position {
    /// The position before the oldest segment that still exists.
    pub const START: Position = Position { segment: 0, offset: 0, within: 0 };
}

/// Limits on the disk space of one spool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A segment is closed when it reaches this size; space is given back in these units.
    pub segment_bytes: u64,
    /// Total size at which the writer reports a full spool. At least twice `segment_bytes`, so that
    /// a reader that has caught up can always give space back.
    pub max_bytes: u64,
}

impl Limits {
    /// Room for two seconds at 100 MB/s while the agent restarts; a quiet container holds one file.
    pub const DEFAULT: Limits =
        Limits { segment_bytes: 8 * 1024 * 1024, max_bytes: 256 * 1024 * 1024 };
}

/// The reason why the spool could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file system has no room. Nothing was written; the same call may be repeated.
    #[error(
        "no space left on the disk for container output in {}; free space on that file system",
        .0.display()
    )]
    DiskFull(PathBuf),
    /// Any other failure of the file system. Nothing was written; the same call may be repeated.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// The attempted action, for the sentence "cannot ... PATH".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The kernel's error.
        source: std::io::Error,
    },
    /// A complete record has an unknown kind.
    #[error(
        "{} was written by a later version of Gantry: start that version, or a newer one, to have \
         the output in it",
        .0.display()
    )]
    Later(PathBuf),
    /// The limits leave no space that can be given back.
    #[error("spool limits {0:?} are unusable: max_bytes must be at least twice segment_bytes")]
    Limits(Limits),
}

impl Error {
    fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
        let full = matches!(
            source.kind(),
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded
        );
        match full {
            true => Error::DiskFull(path.to_owned()),
            false => Error::Io { doing, path: path.to_owned(), source },
        }
    }
}

#[cfg(test)]
mod tests;
