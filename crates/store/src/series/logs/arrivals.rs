//! The bytes of a file that is appended to: finds its batches, and the place where they break off.
//! Pure.
//!
//! `HEAD`, then batches, each of them one write: `MAGIC | body bytes, u32 | first place, u64 |
//! CRC-32 of these two, u32 | blocks`. Blocks have checksums of their own. Numbers are
//! little-endian. Files of format 1 have no head, and their blocks follow each other without
//! batches.

use super::block::{self, Head};

/// The first bytes of every file, in every format; then the format, u32, and a CRC-32 of both.
const NAME: [u8; 8] = *b"gantrwal";
const FORMAT: u32 = 2;
pub(super) const HEAD_BYTES: usize = 16;

const MAGIC: [u8; 4] = [0xff, b'G', b'L', 2];
pub(super) const BATCH_HEAD_BYTES: usize = 20;

/// The blocks of a file.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    /// The heads and the offsets of their payloads.
    pub(super) heads: Vec<(Head, u64)>,
    /// The end of the last complete batch, in bytes.
    pub(super) end: usize,
    /// True if the file has the format that requires a manifest.
    pub(super) has_head: bool,
}

/// The reason why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// Bytes at this offset that were durable have changed, and complete events follow them.
    Damaged(usize),
    /// A later version of Gantry wrote the file.
    Later,
}

/// Encodes the head of a file.
pub(super) fn head() -> [u8; HEAD_BYTES] {
    let mut head = [0; HEAD_BYTES];
    head[..8].copy_from_slice(&NAME);
    head[8..12].copy_from_slice(&FORMAT.to_le_bytes());
    let crc = crc32fast::hash(&head[..12]);
    head[12..].copy_from_slice(&crc.to_le_bytes());
    head
}

/// Encodes the head of a batch of `body` bytes whose first event has the place `place`.
pub(super) fn batch_head(body: usize, place: u64) -> [u8; BATCH_HEAD_BYTES] {
    let body = u32::try_from(body).expect("a batch has some megabytes at most");
    let mut head = [0; BATCH_HEAD_BYTES];
    head[..4].copy_from_slice(&MAGIC);
    head[4..8].copy_from_slice(&body.to_le_bytes());
    head[8..16].copy_from_slice(&place.to_le_bytes());
    let crc = crc32fast::hash(&head[4..16]);
    head[16..].copy_from_slice(&crc.to_le_bytes());
    head
}

/// Reads a file. It ends where a power cut interrupted a write: nothing complete follows there.
pub(super) fn read(bytes: &[u8]) -> Result<Arrivals, Broken> {
    let Some(head) = bytes.first_chunk::<HEAD_BYTES>().filter(|it| it.starts_with(&NAME)) else {
        return read_without_batches(bytes);
    };
    let crc = crc32fast::hash(&head[..12]).to_le_bytes();
    if head[12..] != crc {
        return Err(Broken::Damaged(0));
    }
    if head[8..12] != FORMAT.to_le_bytes() {
        return Err(Broken::Later);
    }
    let mut arrivals = Arrivals { end: HEAD_BYTES, has_head: true, ..Arrivals::default() };
    let mut next = 0;
    while let Some((place, heads, end)) = batch(bytes, arrivals.end).filter(|it| it.0 >= next) {
        next = heads.last().map_or(place, |(head, _)| head.facts.highest) + 1;
        arrivals.heads.extend(heads);
        arrivals.end = end;
    }
    let later = |at| batch(bytes, at).is_some_and(|(place, ..)| place >= next);
    if (arrivals.end + 1..bytes.len()).any(later) {
        return Err(Broken::Damaged(arrivals.end));
    }
    Ok(arrivals)
}

/// The first place of a batch, its blocks, and the offset of its end.
type Batch = (u64, Vec<(Head, u64)>, usize);

/// Returns the batch at offset `at`, if a complete one is there.
fn batch(bytes: &[u8], at: usize) -> Option<Batch> {
    let head = bytes.get(at..)?.first_chunk::<BATCH_HEAD_BYTES>()?;
    let crc = || crc32fast::hash(&head[4..16]).to_le_bytes();
    if !head.starts_with(&MAGIC) || head[16..] != crc() {
        return None;
    }
    let number = |at: usize| u32::from_le_bytes(std::array::from_fn(|n| head[at + n]));
    let place = u64::from_le_bytes(std::array::from_fn(|n| head[8 + n]));
    let start = at + BATCH_HEAD_BYTES;
    let end = start.checked_add(number(4) as usize)?;
    let (heads, read) = blocks(bytes.get(..end)?, start);
    (read == end).then_some((place, heads, end))
}

fn read_without_batches(bytes: &[u8]) -> Result<Arrivals, Broken> {
    let (heads, end) = blocks(bytes, 0);
    if (end + 1..bytes.len()).any(|at| block_seems_to_be(bytes, at)) {
        return Err(Broken::Damaged(end));
    }
    Ok(Arrivals { heads, end, has_head: false })
}

/// Returns the complete blocks from offset `at` on, and the offset of their end.
fn blocks(bytes: &[u8], mut at: usize) -> (Vec<(Head, u64)>, usize) {
    let mut heads = Vec::new();
    while let Some((head, start, end)) = block(bytes, at) {
        heads.push((head, start as u64));
        at = end;
    }
    (heads, at)
}

fn block(bytes: &[u8], at: usize) -> Option<(Head, usize, usize)> {
    let (head, length) = block::read_head(bytes.get(at..)?)?;
    let start = at + length;
    let payload = bytes.get(start..start + head.facts.length as usize)?;
    let whole = crc32fast::hash(payload) == head.facts.checksum;
    whole.then_some((head, start, start + payload.len()))
}

/// Returns true if a complete block starts at `at`. Checksums at every offset would take minutes,
/// so only offsets with a plausible length of a head are looked at closer.
fn block_seems_to_be(bytes: &[u8], at: usize) -> bool {
    let length = bytes.get(at..at + 2).map(|two| usize::from(u16::from_le_bytes([two[0], two[1]])));
    length.is_some_and(|length| block::HEAD_BYTES.contains(&length)) && block(bytes, at).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::Event;
    use super::*;

    fn file(batches: usize) -> (Vec<u8>, Vec<usize>) {
        let (mut bytes, mut ends, mut place) = (head().to_vec(), Vec::new(), 0);
        for number in 0..batches {
            let mut body = Vec::new();
            let first = place;
            for message in ["one", "two"] {
                let message = format!("{message} {number}");
                let event = Event { timestamp_ms: 5, ingestion_ms: 6, message };
                let mut block = block::encode(&block::tests::key(), &[event]).unwrap();
                block.head.facts.move_to(place);
                place += 1;
                block::write_head(&block.head, &mut body);
                body.extend_from_slice(&block.payload);
            }
            bytes.extend_from_slice(&batch_head(body.len(), first));
            bytes.extend_from_slice(&body);
            ends.push(bytes.len());
        }
        (bytes, ends)
    }

    /// Returns the same blocks as format 1 had them.
    fn without_batches(bytes: &[u8], ends: &[usize]) -> Vec<u8> {
        let starts = std::iter::once(&HEAD_BYTES).chain(ends);
        let bodies = starts.zip(ends).map(|(start, end)| &bytes[start + BATCH_HEAD_BYTES..*end]);
        bodies.collect::<Vec<_>>().concat()
    }

    #[test]
    fn what_was_written_is_read_in_both_formats() {
        let (bytes, ends) = file(3);
        let read_back = read(&bytes).unwrap();
        assert_eq!((read_back.heads.len(), read_back.end), (6, bytes.len()));
        let old = read(&without_batches(&bytes, &ends)).unwrap();
        assert_eq!(old.heads.len(), 6);
        assert!(read(&[]).unwrap().heads.is_empty());
    }

    #[test]
    fn a_file_cut_off_anywhere_ends_at_its_last_whole_batch() {
        let (bytes, ends) = file(3);
        for cut in HEAD_BYTES..bytes.len() {
            let whole = ends.iter().filter(|end| **end <= cut).count();
            assert_eq!(read(&bytes[..cut]).unwrap().heads.len(), whole * 2, "cut at {cut}");
        }
    }

    #[test]
    fn a_flipped_bit_before_a_whole_batch_is_damage_and_in_the_last_one_its_end() {
        let (bytes, ends) = file(3);
        for at in HEAD_BYTES..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 4;
            match read(&flipped) {
                Err(Broken::Damaged(start)) => assert!(start <= at && at < ends[1], "byte {at}"),
                Ok(read) => assert!(at >= ends[1] && read.heads.len() == 4, "byte {at}"),
                Err(Broken::Later) => panic!("byte {at}"),
            }
        }
    }

    #[test]
    fn a_flipped_bit_in_the_middle_of_the_format_before_is_damage() {
        let (bytes, ends) = file(3);
        let old = without_batches(&bytes, &ends);
        for at in 0..old.len() / 2 {
            let mut flipped = old.clone();
            flipped[at] ^= 4;
            assert!(matches!(read(&flipped), Err(Broken::Damaged(_))), "byte {at}");
        }
    }

    #[test]
    fn a_later_format_is_told_from_damage() {
        let (mut bytes, _) = file(1);
        bytes[8] = 3;
        assert_eq!(read(&bytes).unwrap_err(), Broken::Damaged(0));
        let crc = crc32fast::hash(&bytes[..12]).to_le_bytes();
        bytes[12..HEAD_BYTES].copy_from_slice(&crc);
        assert_eq!(read(&bytes).unwrap_err(), Broken::Later);
    }
}
