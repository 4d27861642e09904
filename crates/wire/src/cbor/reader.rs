//! The reading half: a pull parser over one body in memory. Lengths are checked against the
//! remaining bytes before anything is allocated for them.

use std::borrow::Cow;

use api::schema::{List, Map, Structure};
use api::{Document, Malformed, Reader, Timestamp, Token};

use super::MAX_DEPTH;

const BREAK: u8 = 0xFF;

pub(super) struct CborReader<'b> {
    rest: &'b [u8],
    /// The entries left in each open aggregate; None if a break ends it.
    open: Vec<Option<u64>>,
}

/// The first bytes of an item.
#[derive(Clone, Copy)]
struct Head {
    major: u8,
    /// The low five bits.
    short: u8,
    /// The argument; None when the length is open.
    argument: Option<u64>,
}

impl<'b> CborReader<'b> {
    pub(super) fn new(body: &'b [u8]) -> Self {
        Self { rest: body, open: Vec::new() }
    }

    pub(super) fn finish(&self) -> Token<()> {
        if self.rest.is_empty() { Ok(()) } else { Err("bytes follow the CBOR body".into()) }
    }

    fn take(&mut self, count: usize) -> Token<&'b [u8]> {
        let (taken, rest) =
            self.rest.split_at_checked(count).ok_or(Malformed::from("CBOR body ends early"))?;
        self.rest = rest;
        Ok(taken)
    }

    /// Reads the next item's head and skips the tags before it.
    fn head(&mut self) -> Token<Head> {
        loop {
            let head = self.bare_head()?;
            if head.major != 6 {
                return Ok(head);
            }
        }
    }

    fn bare_head(&mut self) -> Token<Head> {
        let first = self.take(1)?[0];
        let (major, short) = (first >> 5, first & 31);
        let argument = match short {
            0..24 => Some(u64::from(short)),
            24..28 => {
                let bytes = self.take(1 << (short - 24))?;
                Some(bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
            }
            31 if (2..=5).contains(&major) => None,
            _ => return Err("CBOR item with a reserved length".into()),
        };
        Ok(Head { major, short, argument })
    }

    fn is_null(&self) -> bool {
        matches!(self.rest.first(), Some(0xF6 | 0xF7))
    }

    fn take_null(&mut self) -> bool {
        let null = self.is_null();
        if null {
            self.rest = &self.rest[1..];
        }
        null
    }

    fn open(&mut self, major: u8, expected: &'static str) -> Token<()> {
        let head = self.head()?;
        if head.major != major {
            return Err(wrong(expected));
        }
        if self.open.len() == MAX_DEPTH {
            return Err("CBOR nests too deeply".into());
        }
        self.open.push(head.argument);
        Ok(())
    }

    /// Returns true if the innermost aggregate has another entry; if not, closes it.
    fn next_entry(&mut self) -> Token<bool> {
        let more = match self.open.last_mut() {
            None => return Err("CBOR entry outside an aggregate".into()),
            Some(Some(left)) => {
                let more = *left > 0;
                *left = left.saturating_sub(1);
                more
            }
            Some(None) => self.rest.first() != Some(&BREAK),
        };
        if !more && self.open.pop() == Some(None) {
            self.take(1)?;
        }
        Ok(more)
    }

    /// Reads a text or byte string; borrowed unless it comes in chunks.
    fn string_bytes(&mut self, major: u8, expected: &'static str) -> Token<Cow<'b, [u8]>> {
        let head = self.head()?;
        if head.major != major {
            return Err(wrong(expected));
        }
        match head.argument {
            Some(length) => self.counted(length).map(Cow::Borrowed),
            None => self.chunks(major).map(Cow::Owned),
        }
    }

    fn counted(&mut self, length: u64) -> Token<&'b [u8]> {
        let length = usize::try_from(length).map_err(|_| wrong("a shorter string"))?;
        self.take(length)
    }

    fn chunks(&mut self, major: u8) -> Token<Vec<u8>> {
        let mut out = Vec::new();
        while self.rest.first() != Some(&BREAK) {
            let head = self.bare_head()?;
            let (true, Some(length)) = (head.major == major, head.argument) else {
                return Err(wrong("chunks of the same kind"));
            };
            out.extend_from_slice(self.counted(length)?);
        }
        self.take(1)?;
        Ok(out)
    }

    fn text(&mut self) -> Token<Cow<'b, str>> {
        let bad = |_| Malformed::from("CBOR text is not UTF-8");
        match self.string_bytes(3, "a text")? {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(bad),
            Cow::Owned(bytes) => {
                let text = String::from_utf8(bytes).map_err(|error| error.utf8_error());
                text.map(Cow::Owned).map_err(bad)
            }
        }
    }

    fn number(&mut self, expected: &'static str) -> Token<Number> {
        let head = self.head()?;
        let (Some(argument), short) = (head.argument, head.short) else {
            return Err(wrong(expected));
        };
        Ok(match (head.major, short) {
            (0, _) => Number::Whole(i128::from(argument)),
            (1, _) => Number::Whole(-1 - i128::from(argument)),
            (7, 25) => Number::Real(half(argument)),
            (7, 26) => Number::Real(f64::from(f32::from_bits(argument as u32))),
            (7, 27) => Number::Real(f64::from_bits(argument)),
            _ => return Err(wrong(expected)),
        })
    }

    /// Skips any item.
    fn skip(&mut self) -> Token<()> {
        let head = self.head()?;
        match (head.major, head.argument) {
            (2 | 3, Some(length)) => self.counted(length).map(drop),
            (2 | 3, None) => self.chunks(head.major).map(drop),
            (4 | 5, length) => {
                if self.open.len() == MAX_DEPTH {
                    return Err("CBOR nests too deeply".into());
                }
                self.open.push(length);
                while self.next_entry()? {
                    if head.major == 5 {
                        self.skip()?;
                    }
                    self.skip()?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

enum Number {
    Whole(i128),
    Real(f64),
}

/// Converts the bits of a half-precision float.
fn half(bits: u64) -> f64 {
    let sign = if bits & 0x8000 == 0 { 1.0 } else { -1.0 };
    let fraction = (bits & 0x3FF) as f64 / 1024.0;
    let exponent = (bits >> 10 & 0x1F) as i32;
    sign * match exponent {
        0 => fraction * 2f64.powi(-14),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction) * 2f64.powi(exponent - 15),
    }
}

fn wrong(expected: &'static str) -> Malformed {
    Malformed(format!("expected {expected} in the CBOR body").into())
}

impl Reader for CborReader<'_> {
    fn open_structure(&mut self, _: &'static Structure) -> Token<()> {
        self.open(5, "a map")
    }

    fn next_member(&mut self, schema: &'static Structure) -> Token<Option<usize>> {
        while self.next_entry()? {
            let name = self.text()?;
            let known = schema.members.iter().position(|member| member.name == name);
            match known {
                _ if self.take_null() => {}
                Some(index) => return Ok(Some(index)),
                None => self.skip()?,
            }
        }
        Ok(None)
    }

    fn open_list(&mut self, _: &'static List) -> Token<()> {
        self.open(4, "an array")
    }

    fn next_element(&mut self) -> Token<bool> {
        while self.next_entry()? {
            if !self.take_null() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn open_map(&mut self, _: &'static Map) -> Token<()> {
        self.open(5, "a map")
    }

    fn next_key(&mut self) -> Token<Option<String>> {
        while self.next_entry()? {
            let key = self.text()?;
            if !self.take_null() {
                return Ok(Some(key.into_owned()));
            }
        }
        Ok(None)
    }

    fn boolean(&mut self) -> Token<bool> {
        let head = self.head()?;
        match (head.major, head.short) {
            (7, 20) => Ok(false),
            (7, 21) => Ok(true),
            _ => Err(wrong("true or false")),
        }
    }

    fn integer(&mut self) -> Token<i64> {
        const EXPECTED: &str = "a 64-bit integer";
        match self.number(EXPECTED)? {
            Number::Whole(value) => i64::try_from(value).map_err(|_| wrong(EXPECTED)),
            Number::Real(_) => Err(wrong(EXPECTED)),
        }
    }

    fn double(&mut self) -> Token<f64> {
        Ok(match self.number("a number")? {
            Number::Whole(value) => value as f64,
            Number::Real(value) => value,
        })
    }

    fn string(&mut self) -> Token<Cow<'_, str>> {
        self.text()
    }

    fn blob(&mut self) -> Token<Vec<u8>> {
        self.string_bytes(2, "a byte string").map(Cow::into_owned)
    }

    /// Reads seconds since the epoch, with or without a tag.
    fn timestamp(&mut self) -> Token<Timestamp> {
        Timestamp::from_seconds(self.double()?).ok_or(wrong("a time within range"))
    }

    fn document(&mut self) -> Token<Document> {
        serde_json::from_str(&self.text()?).map_err(|_| wrong("JSON in a text"))
    }
}
