//! The files of the log store: reads them at start, rewrites closed ones, removes empty ones.
//!
//! `N.wal` has blocks in the order of their arrival (`arrivals.rs`). `N.log` is sealed: blocks
//! sorted by stream, then a footer (the head of each block and the offset of its payload), the
//! numbers of the files it replaces, and a trailer. A sealed file is renamed to its name once it is
//! durable, so it is complete or absent.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use model::id::LogStreamKey;

use super::arrivals::{self, Arrivals, Broken};
use super::block::{self, Block, Head};
use super::index::{Index, Located, Segment};
use super::manifest::Manifest;
use super::scan::Files;
use super::{Error, Shared};

/// The size at which a file is closed: small enough to rewrite in memory.
pub(super) const SEGMENT_BYTES: u64 = 16 * 1024 * 1024;

/// The most bytes that are read of a file. Every file is much shorter, even with a batch added to
/// [`SEGMENT_BYTES`].
pub(super) const MAX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// The size of sealed blocks before compression: large enough that a page needs few, small enough
/// that a filter reads little in vain.
const SEALED_BLOCK_BYTES: usize = 64 * 1024;

/// The most tombstones before files with deleted blocks are rewritten even if they are mostly
/// alive, so that the list stays short: at start every block is compared with each tombstone.
const MAX_TOMBSTONES: usize = 256;

/// The end of a sealed file: length of the footer u64, number of blocks u32, checksum u32, and
/// this.
const MAGIC: &[u8; 8] = b"gantrlg2";
/// The [`MAGIC`] of format 1, before there was a manifest. The rest of the format is the same.
const MAGIC_1: &[u8; 8] = b"gantrlog";
/// The first bytes of [`MAGIC`] in every format but 1.
const MAGIC_PREFIX: &[u8] = b"gantrlg";
const TRAILER_BYTES: usize = 24;

/// The heads of blocks and the offsets of their payloads.
type Heads = Vec<(Head, u64)>;

/// The parsed end of a sealed file.
struct Footer {
    heads: Heads,
    /// The numbers of the files it replaces.
    replaces: Vec<u64>,
    /// True if the file has the format that requires a manifest.
    has_manifest: bool,
}

/// The extension that an operator adds to the name of a file to declare it lost, so that the region
/// starts without it.
pub(super) const LOST: &str = "lost";

/// The content of a folder.
#[derive(Default)]
struct Listed {
    /// The files by number, with true for sealed ones.
    files: BTreeMap<u64, bool>,
    /// The files that an operator declared lost.
    lost: BTreeSet<u64>,
}

/// The path of a file.
pub(super) fn path(dir: &Path, number: u64, sealed: bool) -> PathBuf {
    dir.join(format!("{number:016x}.{}", if sealed { "log" } else { "wal" }))
}

/// Makes additions to and removals from a folder durable.
pub(super) fn sync_dir(dir: &Path) -> Result<(), Error> {
    File::open(dir)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| Error::io("make durable", dir, error))
}

/// Builds the index of all files in `dir`, and the manifest of the files that must exist from now
/// on.
pub(super) fn load(dir: &Path) -> Result<(Index, Manifest), Error> {
    let mut manifest = Manifest::read(dir)?;
    let mut index = Index::new(manifest.tombstones.clone());
    let Listed { mut files, mut lost } = list(dir)?;
    let mut footers = BTreeMap::new();
    let mut needs_manifest = false;
    for (number, sealed) in files.clone() {
        if sealed {
            let footer = read_footer(&path(dir, number, true))?;
            needs_manifest |= footer.has_manifest;
            footers.insert(number, footer.heads);
            // A crash may have come between the rename and the removal of the replaced files.
            for old in footer.replaces {
                lost.insert(old);
                if let Some(old_sealed) = files.remove(&old) {
                    footers.remove(&old);
                    remove(dir, old, old_sealed)?;
                }
            }
        }
    }
    let is_missing = |number: &&u64| !files.contains_key(number) && !lost.contains(number);
    if let Some(number) = manifest.files.keys().find(is_missing) {
        return Err(Error::Missing { path: path(dir, *number, false) });
    }
    manifest.files.retain(|number, _| files.contains_key(number));
    for (number, sealed) in files {
        index.add_segment(number, sealed);
        let at_least = manifest.files.get(&number).copied().unwrap_or(0);
        let heads = match footers.remove(&number) {
            Some(heads) => heads,
            None => {
                let arrivals = read_arrivals(&path(dir, number, false), at_least)?;
                // A file without events may not have been listed yet, so it does not prove that
                // there was a manifest.
                needs_manifest |= arrivals.has_head && !arrivals.heads.is_empty();
                manifest.files.insert(number, arrivals.end as u64);
                arrivals.heads
            }
        };
        manifest.files.entry(number).or_default();
        for (head, offset) in heads {
            index.add(head, number, offset);
        }
    }
    if needs_manifest && !manifest.is_stored && !Manifest::is_given_up(dir) {
        return Err(Manifest::missing(dir));
    }
    Ok((index, manifest))
}

/// Lists the files in `dir` and removes unfinished ones.
fn list(dir: &Path) -> Result<Listed, Error> {
    let failed = |error| Error::io("list", dir, error);
    let mut listed = Listed::default();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let (Some(stem), Some(kind)) = (path.file_stem(), path.extension()) else { continue };
        let stem = stem.to_string_lossy();
        let number = stem.split('.').next().and_then(|hex| u64::from_str_radix(hex, 16).ok());
        let Some(number) = number else { continue };
        match kind.to_string_lossy().as_ref() {
            "wal" => drop(listed.files.insert(number, false)),
            "log" => drop(listed.files.insert(number, true)),
            LOST => drop(listed.lost.insert(number)),
            "new" => {
                std::fs::remove_file(&path).map_err(|error| Error::io("remove", &path, error))?;
            }
            _ => {}
        }
    }
    Ok(listed)
}

fn remove(dir: &Path, number: u64, sealed: bool) -> Result<(), Error> {
    let path = path(dir, number, sealed);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::io("remove", &path, error))
        }
        _ => Ok(()),
    }
}

/// Returns the blocks of a file that was appended to, up to the first incomplete one. An error if
/// fewer than `at_least` bytes of it are complete.
fn read_arrivals(path: &Path, at_least: u64) -> Result<Arrivals, Error> {
    let bytes =
        files::read(path, MAX_FILE_BYTES).map_err(|error| Error::io("read", path, error))?;
    let damaged = |at: usize| Error::Damaged { path: path.to_owned(), offset: at as u64 };
    let arrivals = arrivals::read(&bytes).map_err(|broken| match broken {
        Broken::Damaged(at) => damaged(at),
        Broken::Later => Error::OtherFormat { path: path.to_owned() },
    })?;
    if (arrivals.end as u64) < at_least {
        return Err(damaged(arrivals.end));
    }
    let cut = bytes.len() - arrivals.end;
    if cut > 0 {
        let file = path.display();
        tracing::warn!(%file, bytes = cut, "ignoring an unfinished end of log events");
    }
    Ok(arrivals)
}

fn read_footer(path: &Path) -> Result<Footer, Error> {
    use std::os::unix::fs::FileExt;
    let failed = |error| Error::io("read", path, error);
    let file = files::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let damaged = || Error::Damaged { path: path.to_owned(), offset: length };
    let trailer_at = length.checked_sub(TRAILER_BYTES as u64).ok_or_else(damaged)?;
    let mut trailer = [0; TRAILER_BYTES];
    file.read_exact_at(&mut trailer, trailer_at).map_err(failed)?;
    let footer_length =
        u64::from_le_bytes(trailer[..8].try_into().expect("the range has eight bytes"));
    let blocks = u32::from_le_bytes(trailer[8..12].try_into().expect("the range has four bytes"));
    let sum = u32::from_le_bytes(trailer[12..16].try_into().expect("the range has four bytes"));
    let magic = &trailer[16..];
    if magic.starts_with(MAGIC_PREFIX) && magic > MAGIC.as_slice() {
        return Err(Error::OtherFormat { path: path.to_owned() });
    }
    let footer_at = trailer_at.checked_sub(footer_length).ok_or_else(damaged)?;
    if footer_length > MAX_FILE_BYTES {
        return Err(damaged());
    }
    let mut footer = vec![0; usize::try_from(footer_length).map_err(|_| damaged())?];
    file.read_exact_at(&mut footer, footer_at).map_err(failed)?;
    let has_manifest = magic == MAGIC;
    if !has_manifest && magic != MAGIC_1 || crc32fast::hash(&footer) != sum {
        return Err(damaged());
    }
    let (heads, replaces) = parse_footer(&footer, blocks).ok_or_else(damaged)?;
    Ok(Footer { heads, replaces, has_manifest })
}

fn parse_footer(mut footer: &[u8], blocks: u32) -> Option<(Heads, Vec<u64>)> {
    let mut heads = Vec::with_capacity(blocks as usize);
    for _ in 0..blocks {
        let (offset, rest) = footer.split_first_chunk::<8>()?;
        let (head, length) = block::read_head(rest)?;
        heads.push((head, u64::from_le_bytes(*offset)));
        footer = &rest[length..];
    }
    let (numbers, rest) = footer.as_chunks::<8>();
    let numbers = numbers.iter().map(|number| u64::from_le_bytes(*number)).collect();
    rest.is_empty().then_some((heads, numbers))
}

/// Seals closed files, rewrites those whose events are mostly gone, and removes empty ones. If one
/// file fails, the others are still done; the first error is returned.
pub(super) fn maintain(shared: &Shared) -> Result<(), Error> {
    // If another folder is in its place, its files must not be touched.
    shared.folder.check()?;
    let mut result = note_length(shared);
    let todo = todo(&shared.read_index());
    for (number, empty) in todo {
        let done = if empty { drop_empty(shared, number) } else { rewrite(shared, number) };
        result = result.and(done);
    }
    let leaving = shared.read_index().leaving.clone();
    for (number, sealed) in leaving {
        let removed = remove(&shared.dir, number, sealed);
        if removed.is_ok() {
            shared.write_index().leaving.remove(&number);
        }
        result = result.and(removed);
    }
    result.and_then(|()| clear_tombstones(shared))
}

/// Records the present length of the file being written. A crash may leave any part of later bytes,
/// so a missing part of those proves no loss.
fn note_length(shared: &Shared) -> Result<(), Error> {
    let Some((number, length)) = shared.read_index().current else { return Ok(()) };
    shared.lock_manifest().change(&shared.dir, |it| {
        if let Some(noted) = it.files.get_mut(&number) {
            *noted = length.max(*noted);
        }
    })
}

/// The files that need work; true for those without any live events.
fn todo(index: &Index) -> Vec<(u64, bool)> {
    let crowded = index.tombstones.len() > MAX_TOMBSTONES;
    let mut todo = Vec::new();
    for (number, segment) in &index.segments {
        let mostly_forgotten = segment.live_bytes * 2 < segment.bytes;
        let empty = segment.live_bytes == 0;
        let due = !segment.sealed || empty || mostly_forgotten || segment.is_dirty() && crowded;
        if due && index.current.is_none_or(|(current, _)| current != *number) {
            todo.push((*number, empty));
        }
    }
    todo
}

fn drop_empty(shared: &Shared, number: u64) -> Result<(), Error> {
    shared.lock_manifest().change(&shared.dir, |it| {
        it.files.remove(&number);
    })?;
    shared.write_index().take_out(number);
    Ok(())
}

/// Writes the live events of a file into a sealed one that replaces it.
fn rewrite(shared: &Shared, old: u64) -> Result<(), Error> {
    let blocks = shared.read_index().blocks_of(old);
    let new = shared.write_index().allocate();
    let unfinished = shared.dir.join(format!("{new:016x}.new"));
    let heads = write_sealed(&shared.dir, &unfinished, blocks, old)?;
    let mut manifest = shared.lock_manifest();
    // The manifest must exist before a file of a format that requires it.
    manifest.change(&shared.dir, |_| ())?;
    std::fs::rename(&unfinished, path(&shared.dir, new, true))
        .map_err(|error| Error::io("rename", &unfinished, error))?;
    sync_dir(&shared.dir)?;
    let listed = manifest.change(&shared.dir, |it| {
        it.files.remove(&old);
        it.files.insert(new, 0);
    });
    let is_listed = manifest.files.contains_key(&new);
    drop(manifest);
    if !is_listed {
        // The new file is removed, or the next attempt would store the same events twice.
        return remove(&shared.dir, new, true).and(listed);
    }
    let mut index = shared.write_index();
    index.take_out(old);
    index.add_segment(new, true);
    for (head, offset) in heads {
        index.add(head, new, offset);
    }
    // The replacement is complete with either manifest, since the new file itself names the one
    // that it replaces.
    listed
}

fn write_sealed(
    dir: &Path,
    to: &Path,
    blocks: BTreeMap<LogStreamKey, Vec<Located>>,
    replaces: u64,
) -> Result<Heads, Error> {
    let failed = |error| Error::io("write", to, error);
    let mut out = BufWriter::new(files::create(to).map_err(failed)?);
    let mut heads = Vec::new();
    let mut written = 0;
    for (key, blocks) in blocks {
        for block in merge(dir, &key, &blocks)? {
            let mut head = Vec::new();
            block::write_head(&block.head, &mut head);
            out.write_all(&head).and_then(|()| out.write_all(&block.payload)).map_err(failed)?;
            heads.push((block.head, written + head.len() as u64));
            written += (head.len() + block.payload.len()) as u64;
        }
    }
    out.write_all(&footer(&heads, replaces)).map_err(failed)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_data().map_err(failed)?;
    Ok(heads)
}

fn footer(heads: &[(Head, u64)], replaces: u64) -> Vec<u8> {
    let mut footer = Vec::new();
    for (head, offset) in heads {
        footer.extend_from_slice(&offset.to_le_bytes());
        block::write_head(head, &mut footer);
    }
    footer.extend_from_slice(&replaces.to_le_bytes());
    let length = footer.len() as u64;
    let sum = crc32fast::hash(&footer);
    footer.extend_from_slice(&length.to_le_bytes());
    let blocks = u32::try_from(heads.len()).expect("a file of 16 MiB has fewer than 2^32 blocks");
    footer.extend_from_slice(&blocks.to_le_bytes());
    footer.extend_from_slice(&sum.to_le_bytes());
    footer.extend_from_slice(MAGIC);
    footer
}

/// Merges a stream's blocks, in order, into compressed blocks of a useful size.
fn merge(dir: &Path, key: &LogStreamKey, blocks: &[Located]) -> Result<Vec<Block>, Error> {
    let mut files = Files::new(dir);
    let mut payloads = Vec::new();
    let mut events = Vec::new();
    for block in blocks {
        let (payload, entries) = files.read(block)?;
        events.extend(entries.into_iter().map(|entry| (payloads.len(), entry)));
        payloads.push(payload);
    }
    events.sort_by_key(|(_, entry)| (entry.timestamp_ms, entry.place));
    let mut merged = Vec::new();
    let mut builder = block::Builder::default();
    for (payload, entry) in events {
        let message = entry.message(&payloads[payload]).ok_or_else(|| Error::Damaged {
            path: path(dir, blocks[payload].segment, blocks[payload].sealed),
            offset: blocks[payload].offset,
        })?;
        builder.push(entry.timestamp_ms, entry.ingestion_ms, entry.place, message);
        if builder.bytes() >= SEALED_BLOCK_BYTES {
            merged.extend(std::mem::take(&mut builder).finish(key.clone()));
        }
    }
    merged.extend(builder.finish(key.clone()));
    Ok(merged.into_iter().map(block::compress).collect())
}

/// Drops the tombstones once no file contains a block that they could hide. Expired blocks count
/// too, and those of files that are still on disk: the next start hides blocks by tombstones alone.
fn clear_tombstones(shared: &Shared) -> Result<(), Error> {
    let mut manifest = shared.lock_manifest();
    {
        let index = shared.read_index();
        let hide_something =
            !index.leaving.is_empty() || index.segments.values().any(Segment::is_dirty);
        if index.tombstones.is_empty() || hide_something {
            return Ok(());
        }
    }
    manifest.change(&shared.dir, |it| it.tombstones.clear())?;
    shared.write_index().tombstones.clear();
    Ok(())
}
