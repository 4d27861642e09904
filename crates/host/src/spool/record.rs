//! The bytes of one spool record: what one append wrote at once. Pure; no files here. A format to
//! come has other kinds of records.
//!
//! Little endian: payload length u32, CRC-32 u32, time i64, kind u8, cut u8, then the payload. The
//! checksum covers everything but itself. A payload holds whole lines with their newlines; only
//! its last line may lack one, which "cut" tells apart from the end of the output.

use super::{MAX_APPEND_BYTES, MAX_LINE_BYTES, Stream};

/// Bytes before the payload.
pub(super) const HEADER_BYTES: usize = 18;

/// The number of [`Kind::End`].
const LAST_KIND: u8 = 2;

/// Places at which a record is looked for behind a damaged one: what is written next to each other
/// is found at the first or second, and no content makes a search take more than a moment.
const MAX_CHECKED: usize = 1000;

/// An append plus the unfinished line kept from the ones before it.
pub(super) const MAX_PAYLOAD_BYTES: usize = MAX_APPEND_BYTES + MAX_LINE_BYTES;

/// What the payload is.
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
    /// The last line goes on in a later record.
    pub(super) cut: bool,
}

/// What stands at the start of some bytes of a segment.
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
    /// No writer wrote this: a torn tail after a power cut, or it was damaged since.
    Torn,
    /// Whole, and of a kind that this build does not know.
    Later,
}

/// The header of a record whose payload is `parts`, one after the other.
pub(super) fn header(header: Header, parts: [&[u8]; 2]) -> [u8; HEADER_BYTES] {
    let length = u32::try_from(parts[0].len() + parts[1].len())
        .expect("an append is at most MAX_APPEND_BYTES");
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
    let length = u32::from_le_bytes([head[0], head[1], head[2], head[3]]) as usize;
    if length > MAX_PAYLOAD_BYTES {
        return Parsed::Torn;
    }
    let Some(payload) = rest.get(..length) else {
        return Parsed::Short { needed: HEADER_BYTES + length };
    };
    let sum = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
    if sum != checksum(head, [payload, &[]]) {
        return Parsed::Torn;
    }
    let kind = match head[16] {
        0 => Kind::Output(Stream::Stdout),
        1 => Kind::Output(Stream::Stderr),
        LAST_KIND => Kind::End,
        _ => return Parsed::Later,
    };
    let at_ms = i64::from_le_bytes(head[8..16].try_into().expect("eight bytes"));
    Parsed::Record { header: Header { at_ms, kind, cut: head[17] != 0 }, payload }
}

/// Returns where behind the first byte of `bytes` the next whole record begins. What cannot be one
/// by its short fields is passed over, because a checksum for each byte would take its time.
pub(super) fn next_whole(bytes: &[u8]) -> Option<usize> {
    let may_begin = |at: &usize| {
        let fields = bytes.get(at + 16..at + HEADER_BYTES);
        fields.is_some_and(|fields| fields[0] <= LAST_KIND && fields[1] <= 1)
    };
    (1..bytes.len())
        .filter(may_begin)
        .take(MAX_CHECKED)
        .find(|at| matches!(parse(&bytes[*at..]), Parsed::Record { .. }))
}

fn checksum(head: &[u8; HEADER_BYTES], parts: [&[u8]; 2]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&head[0..4]);
    hasher.update(&head[8..]);
    hasher.update(parts[0]);
    hasher.update(parts[1]);
    hasher.finalize()
}
