//! The encoding of one batch as a record with a checksum, and the reading of a run of records.
//! Pure.
//!
//! A record is `MAGIC | body bytes, u32 | CRC-32 of version and body, u32 | version, u64 | body`,
//! padded to [`ALIGN`]; its body is, for each change, `table, u8 | key bytes, u32 | value bytes,
//! u32 or GONE | key | value`. Numbers are little-endian.

use std::ops::RangeInclusive;

use model::tx::Change;

/// Starts every record. The byte 0xff is rare in rows; if these four bytes occur by chance, the
/// checksum shows that no record starts there.
const MAGIC: [u8; 4] = [0xff, b'G', b'J', 1];
const HEAD_BYTES: usize = 20;
const CHANGE_HEAD_BYTES: usize = 9;
/// Records start at multiples of this, which makes a search for one faster.
const ALIGN: usize = 8;
/// Stands in place of a value's length when the row is deleted.
const GONE: u32 = u32::MAX;

/// A complete record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    /// The number of the commit.
    pub(crate) version: u64,
    body: &'a [u8],
}

/// One row's new value, as it stands in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    pub(crate) table: u8,
    pub(crate) key: &'a [u8],
    pub(crate) value: Option<&'a [u8]>,
}

/// The records of a segment that came after a version, and the byte where the next one goes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Run<'a> {
    pub(crate) records: Vec<Record<'a>>,
    pub(crate) end: usize,
}

/// A record that was durable can no longer be read, though later records can.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "it is damaged at byte {at}: what was stored there is lost, and commit {later} behind it is not"
)]
pub(crate) struct Damage {
    /// The position of the damaged record, in bytes.
    pub(crate) at: usize,
    /// The version of the first complete record after it.
    pub(crate) later: u64,
}

/// Returns the size of `batch` as a record, in bytes.
pub(crate) fn length(batch: &[Change]) -> usize {
    let entry = |change: &Change| {
        CHANGE_HEAD_BYTES + change.key.len() + change.value.as_ref().map_or(0, Vec::len)
    };
    (HEAD_BYTES + batch.iter().map(entry).sum::<usize>()).next_multiple_of(ALIGN)
}

/// Encodes `batch` as a record into `out`, replacing its content. Each key and value must be
/// shorter than 4 GiB, which the length of a segment ensures.
pub(crate) fn encode(out: &mut Vec<u8>, version: u64, batch: &[Change]) {
    out.clear();
    out.resize(HEAD_BYTES, 0);
    for change in batch {
        let value_bytes = change.value.as_ref().map_or(GONE, |value| short(value.len()));
        out.push(change.table);
        out.extend_from_slice(&short(change.key.len()).to_le_bytes());
        out.extend_from_slice(&value_bytes.to_le_bytes());
        out.extend_from_slice(&change.key);
        out.extend_from_slice(change.value.as_deref().unwrap_or_default());
    }
    let body = out.get(HEAD_BYTES..).unwrap_or_default();
    let (bytes, crc) = (short(body.len()), checksum(version, body));
    let head = [&MAGIC[..], &bytes.to_le_bytes(), &crc.to_le_bytes(), &version.to_le_bytes()];
    out.splice(..HEAD_BYTES, head.concat());
    out.resize(out.len().next_multiple_of(ALIGN), 0);
}

/// Reads the consecutive records of a segment from its first byte, those with versions after
/// `after`. They end at a record that a power cut interrupted, or at older records that the segment
/// held before: in both cases no later record follows.
pub(crate) fn run(bytes: &[u8], after: u64) -> Result<Run<'_>, Damage> {
    let mut run = Run::default();
    let mut last = None;
    while let Some((record, size)) = read(bytes.get(run.end..).unwrap_or_default())
        && record.version > after
        && last.is_none_or(|last| record.version == last + 1)
    {
        last = Some(record.version);
        run.records.push(record);
        run.end += size;
    }
    match later(bytes, run.end, last.unwrap_or(after)) {
        Some(later) => Err(Damage { at: run.end, later }),
        None => Ok(run),
    }
}

/// Returns true if `bytes` begin with a complete record, of any version.
pub(crate) fn is_first_in(bytes: &[u8]) -> bool {
    read(bytes).is_some()
}

/// Returns the version of the first complete record at or behind `at` that is later than `after`.
fn later(bytes: &[u8], at: usize, after: u64) -> Option<u64> {
    (at..bytes.len()).step_by(ALIGN).find_map(|at| {
        let (record, _) = read(bytes.get(at..)?)?;
        (record.version > after).then_some(record.version)
    })
}

/// Returns the record at the start of `bytes`, if it is complete, and its size in bytes.
fn read(bytes: &[u8]) -> Option<(Record<'_>, usize)> {
    let rest = bytes.strip_prefix(&MAGIC)?;
    let (length, rest) = rest.split_first_chunk()?;
    let (crc, rest) = rest.split_first_chunk()?;
    let (version, rest) = rest.split_first_chunk()?;
    let body = rest.get(..u32::from_le_bytes(*length) as usize)?;
    let version = u64::from_le_bytes(*version);
    let whole = checksum(version, body) == u32::from_le_bytes(*crc);
    let size = (HEAD_BYTES + body.len()).next_multiple_of(ALIGN);
    whole.then_some((Record { version, body }, size))
}

fn checksum(version: u64, body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&version.to_le_bytes());
    hasher.update(body);
    hasher.finalize()
}

fn short(length: usize) -> u32 {
    u32::try_from(length).expect("keys and values fit into a segment, which is shorter than 4 GiB")
}

impl<'a> Record<'a> {
    /// Iterates over the changes of the record, in order. A record that was written by [`encode`]
    /// holds nothing else.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        let mut rest = self.body;
        std::iter::from_fn(move || {
            let (entry, after) = entry(rest)?;
            rest = after;
            Some(entry)
        })
    }
}

impl Run<'_> {
    /// The versions of the first and the last record; None when there are no records.
    pub(crate) fn versions(&self) -> Option<RangeInclusive<u64>> {
        Some(self.records.first()?.version..=self.records.last()?.version)
    }
}

fn entry(bytes: &[u8]) -> Option<(Entry<'_>, &[u8])> {
    let (table, rest) = bytes.split_first()?;
    let (key_bytes, rest) = rest.split_first_chunk()?;
    let (value_bytes, rest) = rest.split_first_chunk()?;
    let (key, rest) = rest.split_at_checked(u32::from_le_bytes(*key_bytes) as usize)?;
    let (value, rest) = match u32::from_le_bytes(*value_bytes) {
        GONE => (None, rest),
        bytes => {
            let (value, rest) = rest.split_at_checked(bytes as usize)?;
            (Some(value), rest)
        }
    };
    Some((Entry { table: *table, key, value }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(key: &str, value: Option<&str>) -> Change {
        Change { table: 6, key: key.into(), value: value.map(Into::into) }
    }

    fn record(version: u64, batch: &[Change]) -> Vec<u8> {
        let mut out = Vec::new();
        encode(&mut out, version, batch);
        assert_eq!(out.len(), length(batch));
        out
    }

    fn versions(bytes: &[u8], after: u64) -> Result<Option<RangeInclusive<u64>>, Damage> {
        run(bytes, after).map(|run| run.versions())
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        let batch = [change("a", Some("one")), change("b", None), change("c", Some(""))];
        let bytes = [record(5, &batch), record(6, &[])].concat();
        let run = run(&bytes, 4).unwrap();
        assert_eq!(run.end, bytes.len());
        let read: Vec<Change> = run.records[0]
            .entries()
            .map(|it| Change {
                table: it.table,
                key: it.key.into(),
                value: it.value.map(Into::into),
            })
            .collect();
        assert_eq!(read, batch);
        assert_eq!(run.records[1].entries().count(), 0);
    }

    #[test]
    fn a_record_torn_at_any_byte_ends_the_run_whatever_the_segment_held_before() {
        let whole = [record(8, &[change("a", Some("x"))]), record(9, &[])].concat();
        let torn = record(10, &[change("b", Some("0123456789"))]);
        let stale: Vec<u8> = (1..8).flat_map(|it| record(it, &[change("s", Some("yz"))])).collect();
        for under in [vec![0; stale.len()], stale] {
            for cut in 0..torn.len() - 1 {
                let written = [&whole[..], &torn[..cut]].concat();
                let mut segment = written.clone();
                segment.extend_from_slice(&under[written.len().min(under.len())..]);
                // The padding is zeros, which the segment may have held there before.
                let expected = if segment.starts_with(&[&whole[..], &torn[..]].concat()) {
                    8..=10
                } else {
                    8..=9
                };
                assert_eq!(versions(&segment, 7), Ok(Some(expected)), "cut at {cut}");
            }
        }
    }

    #[test]
    fn a_flipped_bit_before_a_whole_record_is_damage_and_in_the_last_one_its_end() {
        let good = [record(1, &[change("a", Some("x"))]), record(2, &[change("b", None)])];
        let last = record(3, &[]);
        let padding = good[1].len() - (HEAD_BYTES + CHANGE_HEAD_BYTES + 1);
        for at in 0..good[0].len() + good[1].len() - padding {
            let mut bytes = [&good[0][..], &good[1], &last].concat();
            bytes[at] ^= 1;
            let in_padding = at < good[0].len() && at >= HEAD_BYTES + CHANGE_HEAD_BYTES + 2;
            match run(&bytes, 0) {
                Err(damage) => assert!(damage.at <= at && damage.later > 1, "{damage:?}"),
                Ok(run) => assert!(in_padding && run.records.len() == 3, "byte {at}"),
            }
        }
        let mut bytes = [&good[0][..], &last].concat();
        bytes[good[0].len() + 5] ^= 1;
        assert_eq!(versions(&bytes, 0), Ok(Some(1..=1)));
    }

    #[test]
    fn what_the_checkpoint_has_is_not_read_again() {
        let bytes = [record(1, &[]), record(2, &[])].concat();
        assert_eq!(versions(&bytes, 2), Ok(None));
        assert_eq!(run(&bytes, 2).unwrap().end, 0);
        assert_eq!(versions(&[], 0), Ok(None));
    }
}
