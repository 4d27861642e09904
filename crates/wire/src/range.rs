//! Parts of blobs: the `Range` of a pull, and the `Content-Range` of a chunk that is pushed.

use std::ops::Range;

/// The requested part of a blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    All,
    Part(Range<u64>),
    /// No byte of the requested range exists.
    Unsatisfiable,
}

/// Reads a `Range` header for a blob of `length` bytes. Several ranges, other units and malformed
/// text count as no header at all, as HTTP allows.
pub fn wanted(header: Option<&str>, length: u64) -> Wanted {
    let Some((first, last)) = header.and_then(one_range) else { return Wanted::All };
    let range = match (first, last) {
        (Some(first), Some(last)) if first > last => return Wanted::All,
        (Some(first), last) => {
            first..last.map_or(length, |last| length.min(last.saturating_add(1)))
        }
        (None, Some(count)) => length.saturating_sub(count)..length,
        (None, None) => return Wanted::All,
    };
    if range.is_empty() { Wanted::Unsatisfiable } else { Wanted::Part(range) }
}

type Ends = (Option<u64>, Option<u64>);

fn one_range(header: &str) -> Option<Ends> {
    let (unit, range) = header.split_once('=')?;
    let (first, last) = range.trim().split_once('-')?;
    (unit.trim().eq_ignore_ascii_case("bytes")).then_some(())?;
    Some((end(first)?, end(last)?))
}

/// Reads one end of a range; the outer None means that it is malformed.
fn end(text: &str) -> Option<Option<u64>> {
    match text.trim() {
        "" => Some(None),
        digits => number(digits).map(Some),
    }
}

/// Parses digits only: no sign, which the standard library would accept.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Reads the `Content-Range` of a chunk, `FIRST-LAST`, also in HTTP's form: `bytes
/// FIRST-LAST/TOTAL`. The result is half-open.
pub fn chunk(header: &str) -> Option<Range<u64>> {
    let range = header.trim().strip_prefix("bytes ").unwrap_or(header).trim();
    let range = range.split_once('/').map_or(range, |(range, _)| range);
    let (first, last) = range.split_once('-')?;
    let (first, last) = (number(first)?, number(last)?);
    (first <= last && last < u64::MAX).then(|| first..last + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_part_is_cut_to_what_is_there() {
        for (header, expected) in [
            ("bytes=0-0", Wanted::Part(0..1)),
            ("bytes=0-", Wanted::Part(0..10)),
            ("bytes=3-5", Wanted::Part(3..6)),
            ("bytes=3-500", Wanted::Part(3..10)),
            ("BYTES = 9-18446744073709551615", Wanted::Part(9..10)),
            ("bytes=-4", Wanted::Part(6..10)),
            ("bytes=-400", Wanted::Part(0..10)),
            ("bytes=10-", Wanted::Unsatisfiable),
            ("bytes=10-20", Wanted::Unsatisfiable),
            ("bytes=-0", Wanted::Unsatisfiable),
            ("bytes=5-3", Wanted::All),
            ("bytes=-", Wanted::All),
            ("bytes=0-1,3-4", Wanted::All),
            ("bytes=+1-2", Wanted::All),
            ("bytes=18446744073709551616-", Wanted::All),
            ("lines=0-1", Wanted::All),
            ("0-1", Wanted::All),
        ] {
            assert_eq!(wanted(Some(header), 10), expected, "{header}");
        }
        assert_eq!(wanted(None, 10), Wanted::All);
        assert_eq!(wanted(Some("bytes=0-"), 0), Wanted::Unsatisfiable);
    }

    #[test]
    fn a_chunk_says_where_it_belongs() {
        assert_eq!(chunk("0-9"), Some(0..10));
        assert_eq!(chunk("bytes 5-5/100"), Some(5..6));
        assert_eq!(chunk("bytes 5-9/*"), Some(5..10));
        for wrong in
            ["", "-", "5-", "-5", "9-5", "a-b", "0-18446744073709551615", "+0-1", "bytes=0-9"]
        {
            assert_eq!(chunk(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// A part is inside the blob and not empty, for any header.
        #[test]
        fn any_header_is_read_or_ignored(
            header in "(bytes ?=)?[0-9]{0,21}-[0-9]{0,21}|\\PC{0,30}|[bytes=0-9, /*+]{0,24}",
            length in prop_oneof![Just(0), Just(1), 0..1000u64, any::<u64>()],
        ) {
            if let Wanted::Part(range) = wanted(Some(&header), length) {
                prop_assert!(range.start < range.end && range.end <= length);
            }
            if let Some(range) = chunk(&header) {
                prop_assert!(range.start < range.end);
            }
        }

        #[test]
        fn what_is_asked_for_in_full_is_given(length in 1..u64::MAX, a: u64, b: u64) {
            let (first, last) = (a % length, b % length);
            let (first, last) = (first.min(last), first.max(last));
            let header = format!("bytes={first}-{last}");
            prop_assert_eq!(wanted(Some(&header), length), Wanted::Part(first..last + 1));
            let header = format!("{first}-{last}");
            prop_assert_eq!(chunk(&header), Some(first..last + 1));
        }
    }
}
