//! The records of a pax extended header (`<length> <key>=<value>\n`) that concern images. Pure. An
//! empty value cancels an earlier one of the header, so that the entry's own header counts.

use std::io;

use super::{Segment, bad, bound_segments};

/// The prefix of records with extended attributes.
const XATTR_PREFIX: &[u8] = b"SCHILY.xattr.";

/// The fields that a pax header overrides.
#[derive(Default)]
pub(super) struct Pax {
    pub(super) path: Option<Vec<u8>>,
    pub(super) link_path: Option<Vec<u8>>,
    pub(super) size: Option<u64>,
    pub(super) uid: Option<u64>,
    pub(super) gid: Option<u64>,
    pub(super) mtime: Option<(i64, u32)>,
    pub(super) xattrs: Vec<(String, Vec<u8>)>,
    pub(super) sparse_name: Option<Vec<u8>>,
    pub(super) sparse_size: Option<u64>,
    pub(super) sparse_map: Option<Vec<Segment>>,
    pub(super) sparse_map_in_body: bool,
    /// The pieces of the 0.0 sparse format so far, which has a record for each offset and each
    /// length.
    pieces: Vec<u64>,
}

impl Pax {
    pub(super) fn parse(mut bytes: &[u8]) -> io::Result<Self> {
        let mut pax = Self::default();
        while !bytes.is_empty() {
            let (key, value, rest) = record(bytes).ok_or_else(|| bad("a pax record is broken"))?;
            pax.apply(key, value)?;
            bytes = rest;
        }
        if !pax.pieces.is_empty() {
            pax.sparse_map = Some(pairs(&pax.pieces)?);
        }
        Ok(pax)
    }

    fn apply(&mut self, key: &[u8], value: &[u8]) -> io::Result<()> {
        match key {
            b"path" => self.path = given(value),
            b"linkpath" => self.link_path = given(value),
            b"size" => self.size = given_as(value, decimal)?,
            b"uid" => self.uid = given_as(value, decimal)?,
            b"gid" => self.gid = given_as(value, decimal)?,
            b"mtime" => self.mtime = given_as(value, time)?,
            b"GNU.sparse.name" => self.sparse_name = given(value),
            b"GNU.sparse.size" | b"GNU.sparse.realsize" => {
                self.sparse_size = given_as(value, decimal)?;
            }
            b"GNU.sparse.map" => self.sparse_map = Some(map(value)?),
            b"GNU.sparse.major" => self.sparse_map_in_body = value == b"1",
            b"GNU.sparse.offset" => self.piece(0, value)?,
            b"GNU.sparse.numbytes" => self.piece(1, value)?,
            _ => {
                if let Some(name) = key.strip_prefix(XATTR_PREFIX)
                    && let Ok(name) = std::str::from_utf8(name)
                {
                    self.xattrs.push((name.to_owned(), value.to_vec()));
                }
            }
        }
        Ok(())
    }

    /// Appends one number of the 0.0 sparse format, whose offsets and lengths alternate.
    fn piece(&mut self, turn: usize, value: &[u8]) -> io::Result<()> {
        if self.pieces.len() % 2 != turn {
            return Err(bad("a sparse map is broken"));
        }
        bound_segments(self.pieces.len() / 2)?;
        self.pieces.push(decimal(value)?);
        Ok(())
    }
}

fn given(value: &[u8]) -> Option<Vec<u8>> {
    (!value.is_empty()).then(|| value.to_vec())
}

fn given_as<T>(value: &[u8], read: fn(&[u8]) -> io::Result<T>) -> io::Result<Option<T>> {
    if value.is_empty() { Ok(None) } else { read(value).map(Some) }
}

/// Splits off the first record: returns key, value, and the rest.
fn record(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let space = bytes.iter().position(|byte| *byte == b' ')?;
    let length: usize = std::str::from_utf8(&bytes[..space]).ok()?.parse().ok()?;
    let whole = bytes.get(..length)?;
    let body = whole.get(space + 1..)?.strip_suffix(b"\n")?;
    let equals = body.iter().position(|byte| *byte == b'=')?;
    Some((&body[..equals], &body[equals + 1..], &bytes[length..]))
}

fn decimal(value: &[u8]) -> io::Result<u64> {
    let text = std::str::from_utf8(value).ok();
    text.and_then(|text| text.parse().ok()).ok_or_else(|| bad("a pax number is broken"))
}

/// Parses `[-]seconds[.fraction]`, rounded towards the past to nanoseconds.
fn time(value: &[u8]) -> io::Result<(i64, u32)> {
    let broken = || bad("a pax time is broken");
    let text = std::str::from_utf8(value).map_err(|_| broken())?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(broken());
    }
    let seconds: i64 = whole.parse().map_err(|_| broken())?;
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let nanoseconds: u32 = digits.parse().map_err(|_| broken())?;
    Ok(match (whole.starts_with('-'), nanoseconds) {
        (false, nanoseconds) => (seconds, nanoseconds),
        (true, 0) => (seconds, 0),
        (true, nanoseconds) => (seconds.saturating_sub(1), 1_000_000_000 - nanoseconds),
    })
}

/// Parses `offset,length,offset,length,...`.
fn map(value: &[u8]) -> io::Result<Vec<Segment>> {
    let numbers: Vec<u64> = match value {
        b"" => Vec::new(),
        _ => value.split(|byte| *byte == b',').map(decimal).collect::<io::Result<_>>()?,
    };
    pairs(&numbers)
}

fn pairs(numbers: &[u64]) -> io::Result<Vec<Segment>> {
    bound_segments(numbers.len() / 2)?;
    if numbers.len() % 2 == 1 {
        return Err(bad("a sparse map is broken"));
    }
    let pair = |pair: &[u64]| Segment { offset: pair[0], length: pair[1] };
    Ok(numbers.chunks_exact(2).map(pair).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn records_are_read() {
        let pax =
            Pax::parse(b"12 path=abc\n15 mtime=-1.25\n28 SCHILY.xattr.user.k=a\n=b\n").unwrap();
        assert_eq!(pax.path.unwrap(), b"abc");
        assert_eq!(pax.mtime.unwrap(), (-2, 750_000_000));
        assert_eq!(pax.xattrs, [("user.k".to_owned(), b"a\n=b".to_vec())]);
    }

    #[test]
    fn broken_records_are_refused() {
        for text in ["x", "99 path=a\n", "3 a", "0 a=b\n", "11 size=-1\n", "8 path=a"] {
            assert!(Pax::parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(Pax::parse(b"24 GNU.sparse.map=1,2,3\n").is_err());
    }

    #[test]
    fn empty_values_are_not_given() {
        let mut text = String::from("12 path=abc\n");
        for key in ["path", "linkpath", "size", "uid", "gid", "mtime", "GNU.sparse.name"] {
            let length = key.len() + "nn =\n".len();
            text += &format!("{length:02} {key}=\n");
        }
        let pax = Pax::parse(text.as_bytes()).unwrap();
        assert_eq!((pax.path, pax.link_path, pax.sparse_name), (None, None, None));
        assert_eq!((pax.size, pax.uid, pax.gid, pax.mtime), (None, None, None, None));
    }

    #[test]
    fn pieces_of_the_oldest_sparse_format_make_a_map() {
        let offset = |at: &str| format!("23 GNU.sparse.offset={at}\n");
        let length = |of: &str| format!("25 GNU.sparse.numbytes={of}\n");
        let whole = offset("0") + &length("3") + &offset("9") + &length("2");
        let pieces = [Segment { offset: 0, length: 3 }, Segment { offset: 9, length: 2 }];
        assert_eq!(Pax::parse(whole.as_bytes()).unwrap().sparse_map.unwrap(), pieces);
        for broken in [offset("0"), length("3"), offset("0") + &offset("9")] {
            assert!(Pax::parse(broken.as_bytes()).is_err(), "{broken}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Pax::parse(&bytes);
        }
    }
}
