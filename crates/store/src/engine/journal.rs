//! The journal: two files that alternate in holding the latest batches, one record per batch, so
//! that a commit is one write and one sync. Their space is allocated once and written over again,
//! because a sync that also has to record a file's new size costs twice as much.
//!
//! Each file begins with a head that says how much must be found in it, so a file that is missing
//! or cut off is not mistaken for an empty one.
//!
//! It must not know how a sealed segment is absorbed. A record is out of use once the checkpoint's
//! version has reached its own; nothing has to be erased.

use std::fs::{File, OpenOptions};
use std::io;
use std::ops::RangeInclusive;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use model::tx::Change;

use crate::folder::is_removed;

use super::{Error, Mend, checkpoint::Failure};

mod header;
pub(super) mod record;

use header::Header;
use record::{Damage, Run};

const FILES: [&str; 2] = ["rows.journal.0", "rows.journal.1"];

/// Files grow in pieces of this size: it needs few extra syncs, and little of a small disk.
const GROWTH_BYTES: usize = 256 * 1024;

/// Longer files are refused rather than read into memory: no build writes one nearly as long.
const MAX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// A buffer that grew beyond this for a large batch is shrunk to this size after the commit.
const MAX_KEPT_BUFFER_BYTES: usize = 1024 * 1024;

#[derive(Debug)]
pub(super) struct Journal {
    segments: [Segment; 2],
    /// The index of the segment that takes records.
    active: usize,
    /// The position of the next record in the active segment, in bytes.
    offset: usize,
    /// The length of a segment that no record may exceed, in bytes.
    limit: usize,
    buffer: Vec<u8>,
}

#[derive(Debug)]
struct Segment {
    path: PathBuf,
    file: File,
    /// The length of the file in bytes, including the zeros that reserve space.
    bytes: usize,
    /// The segment's head; None in a file of format 1 and in an empty file.
    header: Option<Header>,
}

/// A segment that takes no more records, for the checkpoint to read.
#[derive(Debug)]
pub(super) struct Sealed {
    file: File,
    start: usize,
}

/// The age of the folder's checkpoint, from which follows whether the journal's files must exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// The checkpoint may be from before the journal's files were made.
    Early,
    /// Both files were made before the checkpoint.
    Established,
}

/// An opened journal, and the commits it has beyond the checkpoint.
pub(super) struct Opened {
    pub(super) journal: Journal,
    /// The last commit in the journal, or in the checkpoint if that is later.
    pub(super) version: u64,
    /// True if there is a sealed segment that is not yet in the checkpoint.
    pub(super) has_sealed: bool,
}

/// Makes the journal's files in a folder that has no checkpoint yet.
pub(super) fn prepare(folder: &Path) -> Result<(), Error> {
    for name in FILES {
        let mut segment = Segment::open(folder, name, Age::Early)?;
        if header::is_unwritten(&segment.read()?) {
            segment.begin_new()?;
            File::open(folder)
                .and_then(|folder| folder.sync_all())
                .map_err(|error| unreadable(&segment.path, &error))?;
        }
    }
    Ok(())
}

impl Journal {
    /// Opens the journal in `folder`, whose checkpoint contains all commits up to `checkpointed`.
    /// Everything it returns is durable, even if the process that wrote it was killed before the
    /// sync.
    pub(super) fn open(
        folder: &Path,
        limit: usize,
        checkpointed: u64,
        age: Age,
    ) -> Result<Opened, Error> {
        let open = |name| Segment::open(folder, name, age);
        let mut segments = [open(FILES[0])?, open(FILES[1])?];
        let bytes = [segments[0].read()?, segments[1].read()?];
        let [first, second] = &bytes;
        let runs = [segments[0].run(first, checkpointed)?, segments[1].run(second, checkpointed)?];
        let held = in_order(&runs, checkpointed).map_err(|why| lost(folder, why))?;
        for at in &held {
            segments[*at].sync()?;
        }
        let active = held.last().copied().unwrap_or(0);
        let version = runs[active].versions().map_or(checkpointed, |versions| *versions.end());
        for segment in &segments {
            segment.require(version)?;
        }
        // The heads come before any record: a checkpoint of today's format expects a head, or a
        // record in its place.
        for (segment, run) in segments.iter_mut().zip(&runs) {
            if segment.header.is_none() && run.records.is_empty() {
                segment.begin_new()?;
            }
        }
        let offset = segments[active].start() + runs[active].end;
        let journal = Journal { segments, active, offset, limit, buffer: Vec::new() };
        Ok(Opened { journal, version, has_sealed: held.len() > 1 })
    }

    /// Returns true if the active segment has room for `bytes` more.
    pub(super) fn has_room(&self, bytes: usize) -> bool {
        self.offset.checked_add(bytes).is_some_and(|end| end <= self.limit)
    }

    /// Appends `batch` and returns when it is durable. After a full disk the journal is as it was
    /// before; after any other failure the content of the disk is unknown.
    pub(super) fn append(&mut self, version: u64, batch: &[Change]) -> Result<(), Failure> {
        record::encode(&mut self.buffer, version, batch);
        let end = self.offset + self.buffer.len();
        let segment = &mut self.segments[self.active];
        segment.grow(end, version - 1)?;
        segment.file.write_all_at(&self.buffer, self.offset as u64)?;
        // Any failure here is final, a full disk too: a failed sync, unlike a failed write, leaves
        // open what the disk holds.
        segment.file.sync_data().map_err(|error| {
            Failure::Other(format!("syncing {}: {error}", segment.path.display()))
        })?;
        self.offset = end;
        self.buffer.shrink_to(MAX_KEPT_BUFFER_BYTES);
        Ok(())
    }

    /// Fails if a file of the journal was removed.
    pub(super) fn check(&self) -> Result<(), Failure> {
        match self.segments.iter().find(|segment| is_removed(&segment.file)) {
            Some(Segment { path, .. }) => {
                Err(Failure::Other(format!("{} was removed", path.display())))
            }
            None => Ok(()),
        }
    }

    /// Seals the active segment and continues in the other one, which the checkpoint must already
    /// contain.
    pub(super) fn turn(&mut self) -> Result<(), Failure> {
        let other = &mut self.segments[1 - self.active];
        if other.header.is_none() {
            other.begin(0)?;
        }
        (self.active, self.offset) = (1 - self.active, header::BYTES);
        Ok(())
    }

    /// Records in the head that all commits up to `version` must be found from now on.
    pub(super) fn close(&mut self, version: u64) -> Result<(), Failure> {
        let segment = &mut self.segments[self.active];
        match segment.header {
            Some(header) if header.at_least < version => segment.begin(version),
            Some(_) | None => Ok(()),
        }
    }

    /// The segment that takes no records at present.
    pub(super) fn sealed(&self) -> Result<Sealed, Failure> {
        let segment = &self.segments[1 - self.active];
        Ok(Sealed { file: segment.file.try_clone()?, start: segment.start() })
    }

    /// Hands every batch after the commit `checkpointed` to `visit`, oldest first.
    pub(super) fn replay(
        &self,
        checkpointed: u64,
        mut visit: impl FnMut(record::Entry<'_>),
    ) -> Result<(), Error> {
        for at in [1 - self.active, self.active] {
            let bytes = self.segments[at].read()?;
            let run = self.segments[at].run(&bytes, checkpointed)?;
            run.records.iter().flat_map(record::Record::entries).for_each(&mut visit);
        }
        Ok(())
    }
}

/// Returns the indices of the segments that hold records, oldest first; an error if a commit
/// between the checkpoint and the last record is missing.
fn in_order(runs: &[Run<'_>; 2], checkpointed: u64) -> Result<Vec<usize>, String> {
    let mut held: Vec<_> =
        runs.iter().enumerate().filter_map(|(at, run)| Some((run.versions()?, at))).collect();
    held.sort_by_key(|(versions, _)| *versions.start());
    let mut last = checkpointed;
    for (versions, _) in &held {
        if *versions.start() != last + 1 {
            return Err(format!(
                "commits {} to {} are missing between its files",
                last + 1,
                versions.start() - 1
            ));
        }
        last = *versions.end();
    }
    Ok(held.into_iter().map(|(_, at)| at).collect())
}

impl Segment {
    fn open(folder: &Path, name: &str, age: Age) -> Result<Segment, Error> {
        let path = folder.join(name);
        let unreadable_because = |why: &str| lost(&path, why.to_owned());
        let open = || {
            let new = !path.exists();
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            let file = files::open_with(&path, &mut options)?;
            if new {
                // Without this the synced file could lose its directory entry in a power cut.
                File::open(folder)?.sync_all()?;
            }
            let bytes = usize::try_from(file.metadata()?.len()).map_err(io::Error::other)?;
            Ok((file, bytes))
        };
        if age == Age::Established && matches!(path.try_exists(), Ok(false)) {
            return Err(unreadable_because("it is missing, and with it the commits in it"));
        }
        let (file, bytes) = open().map_err(|error| unreadable(&path, &error))?;
        if age == Age::Established && bytes == 0 {
            return Err(unreadable_because("it is cut off: it is empty, and was not"));
        }
        let start = read(&file).map_err(|error| unreadable(&path, &error))?;
        let header = Header::read(&start).map_err(|why| unreadable_because(&why))?;
        if age == Age::Established && header.is_none() && !record::is_first_in(&start) {
            return Err(unreadable_because(
                "it is overwritten: neither its head nor a record is at byte 0",
            ));
        }
        Ok(Segment { path, file, bytes, header })
    }

    /// The position of the segment's first record, in bytes.
    fn start(&self) -> usize {
        if self.header.is_some() { header::BYTES } else { 0 }
    }

    /// Fails if the journal ends before a commit that was known to be durable.
    fn require(&self, version: u64) -> Result<(), Error> {
        match self.header {
            Some(Header { at_least, .. }) if at_least > version => {
                let why = format!(
                    "commits {} to {at_least} are missing: they were durable when its head was \
                     written",
                    version + 1
                );
                Err(lost(&self.path, why))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Writes the segment's head and syncs it.
    fn begin(&mut self, at_least: u64) -> Result<(), Failure> {
        self.bytes = self.bytes.max(header::BYTES);
        self.write_header(at_least)?;
        Ok(self.file.sync_all()?)
    }

    /// Writes the head of an empty segment while the journal is being opened.
    fn begin_new(&mut self) -> Result<(), Error> {
        self.begin(0).map_err(|failure| match failure {
            Failure::DiskFull => Error::DiskFull { path: self.path.clone(), changes: 0 },
            Failure::Other(why) => lost(&self.path, why),
        })
    }

    fn write_header(&mut self, at_least: u64) -> Result<(), Failure> {
        let header = Header { file_bytes: self.bytes as u64, at_least };
        self.file.write_all_at(&header.encode(), 0)?;
        self.header = Some(header);
        Ok(())
    }

    fn read(&self) -> Result<Vec<u8>, Error> {
        read(&self.file).map_err(|error| unreadable(&self.path, &error))
    }

    fn run<'a>(&self, bytes: &'a [u8], checkpointed: u64) -> Result<Run<'a>, Error> {
        run_from(bytes, self.start(), checkpointed).map_err(|why| lost(&self.path, why.to_string()))
    }

    /// Extends the file with zeros to at least `end` bytes, so that records overwrite reserved
    /// space. The head states the new length only after the zeros are durable, and is itself synced
    /// with the next record. Commits up to `at_least` are durable already.
    fn grow(&mut self, end: usize, at_least: u64) -> Result<(), Failure> {
        if end <= self.bytes {
            return Ok(());
        }
        let zeros = vec![0; end.next_multiple_of(GROWTH_BYTES) - self.bytes];
        self.file.write_all_at(&zeros, self.bytes as u64)?;
        self.file.sync_all()?;
        self.bytes += zeros.len();
        if self.header.is_some() {
            self.write_header(at_least)?;
        }
        Ok(())
    }

    fn sync(&self) -> Result<(), Error> {
        self.file.sync_data().map_err(|error| unreadable(&self.path, &error))
    }
}

impl Sealed {
    /// Returns the whole content of the segment, including records that are out of use.
    pub(super) fn read(&self) -> io::Result<Vec<u8>> {
        read(&self.file)
    }

    /// Returns the records after the commit `after` in `bytes`, which [`Sealed::read`] returned.
    pub(super) fn run<'a>(&self, bytes: &'a [u8], after: u64) -> Result<Run<'a>, Damage> {
        run_from(bytes, self.start, after)
    }
}

fn run_from(bytes: &[u8], start: usize, after: u64) -> Result<Run<'_>, Damage> {
    record::run(bytes.get(start..).unwrap_or_default(), after)
        .map_err(|damage| Damage { at: damage.at + start, ..damage })
}

fn read(file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; files::length(file, MAX_FILE_BYTES)?];
    file.read_exact_at(&mut bytes, 0)?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::StorageFull => Error::DiskFull { path: path.to_owned(), changes: 0 },
        _ => lost(path, error.to_string()),
    }
}

/// The error of a file whose content is nowhere else.
fn lost(path: &Path, why: String) -> Error {
    Error::Unreadable { path: path.to_owned(), why, mend: Mend::Restore }
}

/// Returns the commits that the files in `folder` have without a gap, or None if a file is damaged.
/// Reads the files by themselves, for when there is no checkpoint to compare them with.
pub(super) fn held(folder: &Path) -> Option<RangeInclusive<u64>> {
    let mut found: Vec<RangeInclusive<u64>> = Vec::new();
    let mut at_least = 0;
    for name in FILES {
        let segment = Segment::open(folder, name, Age::Established).ok()?;
        let bytes = segment.read().ok()?;
        found.extend(segment.run(&bytes, 0).ok()?.versions());
        at_least = segment.header.map_or(0, |header| header.at_least).max(at_least);
    }
    found.sort_by_key(|versions| *versions.start());
    let last = found.pop().filter(|versions| *versions.end() >= at_least)?;
    match found.pop() {
        Some(before) if before.end() + 1 == *last.start() => Some(*before.start()..=*last.end()),
        Some(_) | None => Some(last),
    }
}
