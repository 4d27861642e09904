//! The bytes of one spool record, which one append writes at once. Pure: no files here. A future
//! format will have other kinds of records.
//!
//! Little endian: payload length u32, CRC-32 u32, time i64, kind u8, cut u8, then the payload. The
//! checksum covers everything but itself. A payload holds whole lines with their newlines; only
//! its last line may lack one, which "cut" tells apart from the end of the output.

use super::{MAX_APPEND_BYTES, MAX_LINE_BYTES, Stream};

/// Bytes before the payload.
pub(super) const HEADER_BYTES: usize = 18;

/// The number of [`Kind::End`].
const LAST_KIND: u8 = 2;

/// The most bytes that a search behind a damaged record takes checksums of. It bounds the time of a
/// search for any content. A following record is found after a few bytes; a record of nothing but
/// zeros, which look like empty records, takes two thirds of the limit.
const MAX_CHECKED_BYTES: usize = 32 << 20;

/// The number of bits that a valid length can have.
const LENGTH_BITS: u32 = MAX_PAYLOAD_BYTES.ilog2() + 1;

/// The longest payload: an append plus the unfinished line of earlier appends.
pub(super) const MAX_PAYLOAD_BYTES: usize = MAX_APPEND_BYTES + MAX_LINE_BYTES;

/// The kind of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Output(Stream),
    /// The writer closed the spool: both outputs ended.
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) at_ms: i64,
    pub(super) kind: Kind,
    /// The last line continues in a later record.
    pub(super) cut: bool,
}

/// The result of parsing the start of some bytes of a segment.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Parsed<'a> {
    Record {
        header: Header,
        payload: &'a [u8],
    },
    /// The record needs this many bytes in all, more than there are.
    Short {
        needed: usize,
    },
    /// Not a record of any writer: a torn tail after a power cut, or later damage.
    Torn,
    /// A complete record of a kind that this build does not know.
    Later,
}

/// Builds the header of a record whose payload is the concatenation of `parts`.
pub(super) fn header(header: Header, parts: [&[u8]; 2]) -> [u8; HEADER_BYTES] {
    let length = u32::try_from(parts[0].len() + parts[1].len())
        .expect("an append has at most MAX_APPEND_BYTES");
    let kind = match header.kind {
        Kind::Output(Stream::Stdout) => 0,
        Kind::Output(Stream::Stderr) => 1,
        Kind::End => LAST_KIND,
    };
    let mut bytes = [0; HEADER_BYTES];
    bytes[0..4].copy_from_slice(&length.to_le_bytes());
    bytes[8..16].copy_from_slice(&header.at_ms.to_le_bytes());
    bytes[16] = kind;
    bytes[17] = u8::from(header.cut);
    let sum = checksum(&bytes, parts);
    bytes[4..8].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// Reads the record at the start of `bytes`.
pub(super) fn parse(bytes: &[u8]) -> Parsed<'_> {
    let Some((head, rest)) = bytes.split_first_chunk::<HEADER_BYTES>() else {
        return Parsed::Short { needed: HEADER_BYTES };
    };
    let length = word(head, 0) as usize;
    if length > MAX_PAYLOAD_BYTES {
        return Parsed::Torn;
    }
    let Some(payload) = rest.get(..length) else {
        return Parsed::Short { needed: HEADER_BYTES + length };
    };
    if word(head, 4) != checksum(head, [payload, &[]]) {
        return Parsed::Torn;
    }
    let kind = match head[16] {
        0 => Kind::Output(Stream::Stdout),
        1 => Kind::Output(Stream::Stderr),
        LAST_KIND => Kind::End,
        _ => return Parsed::Later,
    };
    let at_ms = i64::from_le_bytes(head[8..16].try_into().expect("the time has eight bytes"));
    Parsed::Record { header: Header { at_ms, kind, cut: head[17] != 0 }, payload }
}

/// Returns the offset of the next complete record behind the damaged one at the start of `bytes`.
/// The places given by its own length come first: its payload may look like a record, because a
/// container writes any bytes it likes.
pub(super) fn next_whole(bytes: &[u8]) -> Option<usize> {
    end_of_damaged(bytes).or_else(|| search(bytes))
}

/// Returns the end of the damaged record at the start of `bytes` if it can be determined: the
/// checksum holds with one bit of the length flipped, or a complete record follows at the stated
/// length.
fn end_of_damaged(bytes: &[u8]) -> Option<usize> {
    let head = bytes.first_chunk::<HEADER_BYTES>()?;
    let [length, sum] = [word(head, 0), word(head, 4)];
    let is_mended_by = |length: &u32| {
        let mut head = *head;
        head[0..4].copy_from_slice(&length.to_le_bytes());
        let payload = payload_of(bytes, *length as usize);
        payload.is_some_and(|payload| checksum(&head, [payload, &[]]) == sum)
    };
    let end = |length: u32| HEADER_BYTES + length as usize;
    // A bit above the longest length may have been set by the damage as well.
    let known = length & (u32::MAX >> (u32::BITS - LENGTH_BITS));
    let mut mended = (0..LENGTH_BITS).map(|bit| length ^ 1 << bit).chain([known]);
    if let Some(mended) = mended.find(is_mended_by) {
        return Some(end(mended));
    }
    payload_of(bytes, length as usize)?;
    let behind = parse(&bytes[end(length)..]);
    matches!(behind, Parsed::Record { .. } | Parsed::Later).then(|| end(length))
}

/// Looks for a record at each offset. Offsets whose short fields cannot belong to a record are
/// skipped first, because a checksum for each byte would take too long.
fn search(bytes: &[u8]) -> Option<usize> {
    let mut checked = 0;
    for at in 1..bytes.len().saturating_sub(HEADER_BYTES - 1) {
        let rest = &bytes[at..];
        let Some(payload) = payload_of(rest, word(rest, 0) as usize) else { continue };
        if rest[16] > LAST_KIND || rest[17] > 1 {
            continue;
        }
        if matches!(parse(rest), Parsed::Record { .. }) {
            return Some(at);
        }
        checked += HEADER_BYTES + payload.len();
        if checked > MAX_CHECKED_BYTES {
            return None;
        }
    }
    None
}

/// Returns the payload of a record of that length, if the length is valid and all bytes are there.
fn payload_of(bytes: &[u8], length: usize) -> Option<&[u8]> {
    bytes.get(HEADER_BYTES..)?.get(..length).filter(|_| length <= MAX_PAYLOAD_BYTES)
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("the slice has four bytes"))
}

fn checksum(head: &[u8; HEADER_BYTES], parts: [&[u8]; 2]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&head[0..4]);
    hasher.update(&head[8..]);
    hasher.update(parts[0]);
    hasher.update(parts[1]);
    hasher.finalize()
}
