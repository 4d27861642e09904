//! One batch as bytes that prove themselves, and the reading of a run of them. Pure.
//!
//! A record is `MAGIC | body bytes, u32 | CRC-32 of version and body, u32 | version, u64 | body`,
//! padded to [`ALIGN`]; its body is, for each change, `table, u8 | key bytes, u32 | value bytes,
//! u32 or GONE | key | value`. Numbers are little-endian.

use std::ops::RangeInclusive;

use model::tx::Change;

/// Starts every record. 0xff is rare in what rows are made of; what it seems to start by chance, the
/// checksum tells.
const MAGIC: [u8; 4] = [0xff, b'G', b'J', 1];
const HEAD_BYTES: usize = 20;
const CHANGE_HEAD_BYTES: usize = 9;
/// Records start at multiples of it, so that looking for one takes few looks.
const ALIGN: usize = 8;
/// In place of a value's length: the row is gone.
const GONE: u32 = u32::MAX;

/// A whole record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    /// The commit that it is.
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

/// A record that was durable cannot be read any more, and others after it can.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "it is damaged at byte {at}: what was stored there is lost, and commit {later} behind it is not"
)]
pub(crate) struct Damage {
    /// Where the run breaks off.
    pub(crate) at: usize,
    /// The version of the whole record behind it.
    pub(crate) later: u64,
}

/// How many bytes `batch` takes as a record.
pub(crate) fn length(batch: &[Change]) -> usize {
    let entry = |change: &Change| {
        CHANGE_HEAD_BYTES + change.key.len() + change.value.as_ref().map_or(0, Vec::len)
    };
    (HEAD_BYTES + batch.iter().map(entry).sum::<usize>()).next_multiple_of(ALIGN)
}

/// Writes `batch` as a record over what `out` held. Its parts must be shorter than 4 GiB, which
/// the size of a segment sees to.
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

/// Reads the records of a segment with versions after `after`, which follow one another from its
/// first byte. They end at a record that was being written when the power went, or at what the
/// segment was used for before: in both cases nothing later is behind them.
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

/// Tells whether `bytes` begin with a whole record, of whatever version.
pub(crate) fn is_first_in(bytes: &[u8]) -> bool {
    read(bytes).is_some()
}

/// The version of the first whole record from `at` on that is later than `after`.
fn later(bytes: &[u8], at: usize, after: u64) -> Option<u64> {
    (at..bytes.len()).step_by(ALIGN).find_map(|at| {
        let (record, _) = read(bytes.get(at..)?)?;
        (record.version > after).then_some(record.version)
    })
}

/// The record at the start of `bytes`, if a whole one is there, and how far it reaches.
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
    u32::try_from(length).expect("a segment is shorter than 4 GiB, and this fits into one")
}

impl<'a> Record<'a> {
    /// Its changes, in order. A record that was written by [`encode`] holds nothing else.
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
    /// The versions it holds; None when it is empty.
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
                // The padding may happen to be there already.
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
