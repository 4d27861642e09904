//! Reads tar streams (ustar, pax, GNU) with limits on everything that a hostile archive can
//! enlarge: names, extended headers, sparse maps. Does not touch the file system.

mod number;
mod pax;

use std::ffi::OsString;
use std::io::{self, Read};
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use tar::{EntryType, GnuExtSparseHeader, Header};

use self::number::{numeric, unsigned};
use self::pax::Pax;

const BLOCK: u64 = 512;
/// The longest extended header or long name, in bytes: Go's tar reader has the same limit.
const MAX_EXTENDED_BYTES: u64 = 1 << 20;
/// The longest path or link target, in bytes: the kernel's PATH_MAX.
const MAX_PATH_BYTES: usize = 4096;
/// The most pieces of a sparse file.
const MAX_SEGMENTS: usize = 1 << 16;

/// The type of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Directory,
    HardLink(PathBuf),
    Symlink(PathBuf),
    CharDevice { major: u32, minor: u32 },
    BlockDevice { major: u32, minor: u32 },
    Fifo,
}

/// A piece of a sparse file that holds data, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) offset: u64,
    pub(crate) length: u64,
}

/// One entry; its body is still to be read from the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) path: PathBuf,
    pub(crate) kind: Kind,
    /// Permission bits with setuid, setgid and sticky.
    pub(crate) mode: u32,
    pub(crate) uid: u32,
    pub(crate) gid: u32,
    /// Seconds since 1970 and nanoseconds.
    pub(crate) mtime: (i64, u32),
    /// Length of the file in bytes, holes included.
    pub(crate) size: u64,
    /// The places of the body's bytes, in order; `None` for an ordinary file.
    pub(crate) segments: Option<Vec<Segment>>,
    pub(crate) xattrs: Vec<(String, Vec<u8>)>,
}

/// A tar stream. After `next_entry` returned an entry, `Read` gives its stored bytes.
pub(crate) struct TarReader<R> {
    input: R,
    /// Stored bytes of the current body not yet read.
    left: u64,
    /// Bytes between the end of the body and the next header.
    padding: u64,
}

impl<R: Read> TarReader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, left: 0, padding: 0 }
    }

    /// Returns the stream below, to query its position.
    pub(crate) fn get_ref(&self) -> &R {
        &self.input
    }

    /// Returns the stream below, for its remaining bytes after the end mark.
    pub(crate) fn into_inner(self) -> R {
        self.input
    }

    /// Returns the next entry; `None` at the end mark or at the end of the stream between entries.
    pub(crate) fn next_entry(&mut self) -> io::Result<Option<Entry>> {
        let mut pax = Pax::default();
        let (mut long_name, mut long_link) = (None, None);
        loop {
            self.skip_body()?;
            let Some(header) = self.header()? else { return Ok(None) };
            let size = unsigned(&header.as_old().size)?;
            match header.entry_type() {
                EntryType::XHeader => pax = Pax::parse(&self.extended(size)?)?,
                // Global headers carry only comments in practice; Docker does not apply them
                // either.
                EntryType::XGlobalHeader => drop(self.extended(size)?),
                EntryType::GNULongName => long_name = Some(self.extended(size)?),
                EntryType::GNULongLink => long_link = Some(self.extended(size)?),
                _ => return self.entry(&header, pax, long_name, long_link).map(Some),
            }
        }
    }

    fn header(&mut self) -> io::Result<Option<Header>> {
        let mut header = Header::new_old();
        let bytes = header.as_mut_bytes();
        let first = read_some(&mut self.input, bytes)?;
        if first == 0 {
            return Ok(None);
        }
        self.input.read_exact(&mut bytes[first..]).map_err(|_| bad("it ends inside a header"))?;
        if bytes.iter().all(|byte| *byte == 0) {
            return Ok(None);
        }
        // The checksum counts its own eight bytes as spaces.
        let sum: u32 = bytes.iter().map(|byte| u32::from(*byte)).sum();
        let own: u32 = bytes[148..156].iter().map(|byte| u32::from(*byte)).sum();
        match numeric(&header.as_old().cksum) {
            Ok(expected) if expected == i64::from(sum - own + 8 * 32) => Ok(Some(header)),
            Ok(_) | Err(_) => Err(bad("a header has a wrong checksum")),
        }
    }

    fn extended(&mut self, size: u64) -> io::Result<Vec<u8>> {
        if size > MAX_EXTENDED_BYTES {
            return Err(bad("an extended header is larger than 1 MiB"));
        }
        self.set_body(size);
        let mut bytes = Vec::new();
        self.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn entry(
        &mut self,
        header: &Header,
        pax: Pax,
        long_name: Option<Vec<u8>>,
        long_link: Option<Vec<u8>>,
    ) -> io::Result<Entry> {
        let raw_name = long_name.map(until_nul).unwrap_or_else(|| header.path_bytes().into_owned());
        let name = pax.sparse_name.or(pax.path).unwrap_or(raw_name);
        let header_link = || header.link_name_bytes().map(|name| name.into_owned());
        let link = pax.link_path.or(long_link.map(until_nul)).or_else(header_link);
        let stored = pax.size.map_or_else(|| unsigned(&header.as_old().size), Ok)?;
        let kind = kind(header, &name, link.unwrap_or_default())?;
        let path = checked_path(name)?;
        let is_file = kind == Kind::File;
        let mut segments = pax.sparse_map;
        let mut size = if is_file { stored } else { 0 };
        self.set_body(size);
        if is_file && header.entry_type() == EntryType::GNUSparse {
            let (map, real_size) = self.gnu_sparse(header)?;
            (segments, size) = (Some(map), real_size);
        } else if is_file && pax.sparse_map_in_body {
            segments = Some(self.sparse_map_of_body()?);
        }
        if segments.is_some() {
            size = pax.sparse_size.unwrap_or(size);
        }
        check_segments(segments.as_deref(), size, self.left)?;
        Ok(Entry {
            path,
            kind,
            mode: (numeric(&header.as_old().mode)? & 0o7777) as u32,
            uid: id(pax.uid.map_or_else(|| unsigned(&header.as_old().uid), Ok)?)?,
            gid: id(pax.gid.map_or_else(|| unsigned(&header.as_old().gid), Ok)?)?,
            mtime: match pax.mtime {
                Some(mtime) => mtime,
                None => (numeric(&header.as_old().mtime)?, 0),
            },
            size,
            segments: segments.filter(|_| is_file),
            xattrs: pax.xattrs,
        })
    }

    fn set_body(&mut self, stored: u64) {
        self.left = stored;
        self.padding = stored.next_multiple_of(BLOCK).wrapping_sub(stored) % BLOCK;
    }

    fn skip_body(&mut self) -> io::Result<()> {
        let skip = self.left.checked_add(self.padding).ok_or_else(|| bad("a size is absurd"))?;
        let skipped = io::copy(&mut (&mut self.input).take(skip), &mut io::sink())?;
        (self.left, self.padding) = (0, 0);
        // Missing padding at the end of the stream is tolerated, missing content is not.
        if skipped + BLOCK <= skip { Err(bad("it ends inside a file")) } else { Ok(()) }
    }

    /// Reads the old GNU sparse format: four pieces in the header, more in blocks after it.
    fn gnu_sparse(&mut self, header: &Header) -> io::Result<(Vec<Segment>, u64)> {
        let gnu = header.as_gnu().ok_or_else(|| bad("a sparse file without a GNU header"))?;
        let mut map = Vec::new();
        for piece in gnu.sparse.iter().filter(|piece| !piece.is_empty()) {
            map.push(Segment {
                offset: unsigned(&piece.offset)?,
                length: unsigned(&piece.numbytes)?,
            });
        }
        let mut more = gnu.is_extended();
        while more {
            let mut block = GnuExtSparseHeader::new();
            self.input.read_exact(block.as_mut_bytes())?;
            for piece in block.sparse.iter().filter(|piece| !piece.is_empty()) {
                map.push(Segment {
                    offset: unsigned(&piece.offset)?,
                    length: unsigned(&piece.numbytes)?,
                });
            }
            bound_segments(map.len())?;
            more = block.is_extended();
        }
        Ok((map, unsigned(&gnu.realsize)?))
    }

    /// Reads the pax 1.0 sparse format: decimal lines at the head of the body, padded to a block.
    fn sparse_map_of_body(&mut self) -> io::Result<Vec<Segment>> {
        let before = self.left;
        let count = self.decimal_line()?;
        bound_segments(usize::try_from(count).unwrap_or(usize::MAX))?;
        let mut map = Vec::new();
        for _ in 0..count {
            let (offset, length) = (self.decimal_line()?, self.decimal_line()?);
            map.push(Segment { offset, length });
        }
        let used = before - self.left;
        let fill = used.next_multiple_of(BLOCK) - used;
        io::copy(&mut self.take(fill), &mut io::sink())?;
        Ok(map)
    }

    fn decimal_line(&mut self) -> io::Result<u64> {
        let mut value: u64 = 0;
        // 20 digits suffice for every u64.
        for _ in 0..=20 {
            let mut byte = [0];
            self.read_exact(&mut byte)?;
            match byte[0] {
                b'\n' => return Ok(value),
                digit @ b'0'..=b'9' => {
                    let tens = value.checked_mul(10);
                    value = tens
                        .and_then(|tens| tens.checked_add(u64::from(digit - b'0')))
                        .ok_or_else(|| bad("a sparse map holds an absurd number"))?;
                }
                _ => return Err(bad("a sparse map holds something other than numbers")),
            }
        }
        Err(bad("a sparse map holds an absurd number"))
    }
}

impl<R: Read> Read for TarReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buf.len());
        if most == 0 {
            return Ok(0);
        }
        let count = self.input.read(&mut buf[..most])?;
        if count == 0 {
            return Err(bad("it ends inside a file"));
        }
        self.left -= count as u64;
        Ok(count)
    }
}

fn kind(header: &Header, name: &[u8], link: Vec<u8>) -> io::Result<Kind> {
    let device = || -> io::Result<(u32, u32)> {
        let of_gnu = || header.as_gnu().map(|gnu| (gnu.dev_major, gnu.dev_minor));
        let fields = header.as_ustar().map(|ustar| (ustar.dev_major, ustar.dev_minor));
        let (major, minor) = fields.or_else(of_gnu).unwrap_or_default();
        Ok((id(unsigned(&major)?)?, id(unsigned(&minor)?)?))
    };
    Ok(match header.entry_type() {
        // Before ustar a directory was a file whose name ends in a slash.
        EntryType::Regular if name.ends_with(b"/") => Kind::Directory,
        EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => Kind::File,
        EntryType::Directory => Kind::Directory,
        EntryType::Link => Kind::HardLink(checked_path(link)?),
        EntryType::Symlink => Kind::Symlink(checked_path(link)?),
        EntryType::Char => device().map(|(major, minor)| Kind::CharDevice { major, minor })?,
        EntryType::Block => device().map(|(major, minor)| Kind::BlockDevice { major, minor })?,
        EntryType::Fifo => Kind::Fifo,
        other => {
            let letter = char::from(other.as_byte());
            return Err(bad(&format!("an entry has the unknown type {letter:?}")));
        }
    })
}

fn checked_path(bytes: Vec<u8>) -> io::Result<PathBuf> {
    if bytes.is_empty() || bytes.contains(&0) {
        return Err(bad("a name is empty or holds a NUL"));
    }
    if bytes.len() > MAX_PATH_BYTES {
        return Err(bad("a name is longer than 4096 bytes"));
    }
    Ok(PathBuf::from(OsString::from_vec(bytes)))
}

/// Checks that pieces are in order, inside the file, and add up to the stored length.
fn check_segments(segments: Option<&[Segment]>, size: u64, stored: u64) -> io::Result<()> {
    let Some(segments) = segments else { return Ok(()) };
    let (mut end, mut total) = (0u64, 0u64);
    for segment in segments {
        let next = segment.offset.checked_add(segment.length);
        match next {
            Some(next) if segment.offset >= end && next <= size => end = next,
            Some(_) | None => return Err(bad("a sparse map is out of order or too long")),
        }
        total += segment.length;
    }
    if total == stored { Ok(()) } else { Err(bad("a sparse map does not match its data")) }
}

fn bound_segments(count: usize) -> io::Result<()> {
    if count > MAX_SEGMENTS { Err(bad("a sparse file has too many pieces")) } else { Ok(()) }
}

fn until_nul(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    bytes.truncate(end);
    bytes
}

fn id(value: u64) -> io::Result<u32> {
    // The kernel takes the largest id for "leave unchanged".
    u32::try_from(value).ok().filter(|id| *id != u32::MAX).ok_or_else(|| bad("an id is too large"))
}

fn read_some(input: &mut impl Read, buf: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buf) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

fn bad(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("invalid tar archive: {why}"))
}

#[cfg(test)]
mod tests;
