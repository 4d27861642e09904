//! The reading half of the JSON codec: a pull parser over one text in memory.

use std::borrow::Cow;

use super::MAX_DEPTH;
use crate::schema::{List, Map, Structure};
use crate::value::Token;
use crate::{Document, Malformed, Reader, Timestamp, base64};

/// Reads one JSON text.
pub struct JsonReader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    /// True if the innermost open aggregate has had no entry yet.
    fresh: bool,
}

impl<'t> JsonReader<'t> {
    /// Makes a reader of `text`.
    ///
    /// # Errors
    /// When the bytes are not UTF-8.
    pub fn new(text: &'t [u8]) -> Token<Self> {
        let text = std::str::from_utf8(text).map_err(|_| Malformed::from("body is not UTF-8"))?;
        Ok(Self { text, at: 0, depth: 0, fresh: false })
    }

    /// Checks that only white space is left.
    ///
    /// # Errors
    /// When there is more.
    pub fn finish(&mut self) -> Token<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.bad("end of text")),
        }
    }

    /// Returns the next byte that is not white space, without consuming it.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn open(&mut self, bracket: u8, expected: &'static str) -> Token<()> {
        if !self.take(bracket) {
            return Err(self.bad(expected));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("JSON nests too deeply".into());
        }
        self.fresh = true;
        Ok(())
    }

    /// Moves to the next entry of the open aggregate and returns true, or closes the aggregate.
    fn next_entry(&mut self, bracket: u8) -> Token<bool> {
        if self.take(bracket) {
            self.depth -= 1;
            self.fresh = false;
            return Ok(false);
        }
        if !self.fresh && !self.take(b',') {
            return Err(self.bad("a comma or a closing bracket"));
        }
        self.fresh = false;
        Ok(true)
    }

    fn colon(&mut self) -> Token<()> {
        if self.take(b':') { Ok(()) } else { Err(self.bad("a colon")) }
    }

    fn take_null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.word("null")
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.text.as_bytes()[self.at..].starts_with(word.as_bytes());
        self.at += if found { word.len() } else { 0 };
        found
    }

    /// Reads a string; borrowed unless it contains escapes.
    fn text(&mut self) -> Token<Cow<'t, str>> {
        if !self.take(b'"') {
            return Err(self.bad("a string"));
        }
        let (text, start) = (self.text, self.at);
        for (offset, byte) in text.as_bytes()[start..].iter().enumerate() {
            match byte {
                b'"' => {
                    self.at = start + offset + 1;
                    return Ok(Cow::Borrowed(&text[start..start + offset]));
                }
                b'\\' => return self.escaped_text(start, start + offset),
                0..0x20 => break,
                _ => {}
            }
        }
        Err(self.bad("a string that ends"))
    }

    fn escaped_text(&mut self, start: usize, escape: usize) -> Token<Cow<'t, str>> {
        let text = self.text;
        let mut out = String::from(&text[start..escape]);
        self.at = escape;
        loop {
            let rest = &text[self.at..];
            let plain = rest
                .bytes()
                .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))
                .ok_or_else(|| self.bad("a string that ends"))?;
            out.push_str(&rest[..plain]);
            self.at += plain + 1;
            match rest.as_bytes()[plain] {
                b'"' => return Ok(Cow::Owned(out)),
                b'\\' => out.push(self.escape()?),
                _ => return Err(self.bad("an escaped control character")),
            }
        }
    }

    fn escape(&mut self) -> Token<char> {
        let byte = self.text.as_bytes().get(self.at).copied();
        self.at += 1;
        Ok(match byte {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.bad("an escape")),
        })
    }

    fn unicode_escape(&mut self) -> Token<char> {
        let unit = self.hex()?;
        if !(0xD800..0xDC00).contains(&unit) {
            return char::from_u32(unit).ok_or_else(|| self.bad("a character"));
        }
        if !self.word("\\u") {
            return Err(self.bad("the second half of a surrogate pair"));
        }
        let low = self.hex()?;
        if !(0xDC00..0xE000).contains(&low) {
            return Err(self.bad("the second half of a surrogate pair"));
        }
        let code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        char::from_u32(code).ok_or_else(|| self.bad("a character"))
    }

    fn hex(&mut self) -> Token<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let value = digits.and_then(|digits| {
            digits
                .iter()
                .try_fold(0, |value, digit| Some(value << 4 | char::from(*digit).to_digit(16)?))
        });
        self.at += 4;
        value.ok_or_else(|| self.bad("four hexadecimal digits"))
    }

    /// Reads the characters of a number, by JSON's grammar.
    fn number(&mut self) -> Token<&'t str> {
        self.peek();
        let (text, start) = (self.text, self.at);
        self.at += usize::from(self.byte() == Some(b'-'));
        let whole = self.at;
        self.digits()?;
        if self.at > whole + 1 && text.as_bytes()[whole] == b'0' {
            return Err(self.bad("a number without leading zeros"));
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(&text[start..self.at])
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn digits(&mut self) -> Token<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.bad("a number")) } else { Ok(()) }
    }

    /// Skips any value.
    fn skip(&mut self) -> Token<()> {
        match self.peek() {
            Some(b'"') => self.text().map(drop),
            Some(b'{') => self.skip_object(),
            Some(b'[') => {
                self.open(b'[', "an array")?;
                while self.next_entry(b']')? {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') if self.word("null") => Ok(()),
            _ => self.number().map(drop),
        }
    }

    fn skip_object(&mut self) -> Token<()> {
        self.open(b'{', "an object")?;
        while self.next_entry(b'}')? {
            self.text()?;
            self.colon()?;
            self.skip()?;
        }
        Ok(())
    }

    fn bad(&self, expected: &str) -> Malformed {
        Malformed(format!("expected {expected} at byte {}", self.at.min(self.text.len())).into())
    }
}

impl Reader for JsonReader<'_> {
    fn open_structure(&mut self, _: &'static Structure) -> Token<()> {
        self.open(b'{', "an object")
    }

    fn next_member(&mut self, schema: &'static Structure) -> Token<Option<usize>> {
        while self.next_entry(b'}')? {
            let name = self.text()?;
            self.colon()?;
            let index = schema.members.iter().position(|member| member.name == name);
            match index {
                _ if self.take_null() => {}
                Some(index) => return Ok(Some(index)),
                None => self.skip()?,
            }
        }
        Ok(None)
    }

    fn open_list(&mut self, _: &'static List) -> Token<()> {
        self.open(b'[', "an array")
    }

    fn next_element(&mut self) -> Token<bool> {
        while self.next_entry(b']')? {
            if !self.take_null() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn open_map(&mut self, _: &'static Map) -> Token<()> {
        self.open(b'{', "an object")
    }

    fn next_key(&mut self) -> Token<Option<String>> {
        while self.next_entry(b'}')? {
            let key = self.text()?;
            self.colon()?;
            if !self.take_null() {
                return Ok(Some(key.into_owned()));
            }
        }
        Ok(None)
    }

    fn boolean(&mut self) -> Token<bool> {
        self.peek();
        match () {
            () if self.word("true") => Ok(true),
            () if self.word("false") => Ok(false),
            () => Err(self.bad("true or false")),
        }
    }

    fn integer(&mut self) -> Token<i64> {
        let start = self.at;
        let text = self.number()?;
        if let Ok(value) = text.parse() {
            return Ok(value);
        }
        // Some clients send whole numbers as 80.0 or 1e3.
        let value: f64 = text.parse().map_err(|_| self.bad("a number"))?;
        // This is 2^63, the first double that does not fit.
        if value.fract() == 0.0 && value.abs() < 9_223_372_036_854_775_808.0 {
            return Ok(value as i64);
        }
        self.at = start;
        Err(self.bad("a 64-bit integer"))
    }

    fn double(&mut self) -> Token<f64> {
        if self.peek() == Some(b'"') {
            let text = self.text()?;
            return match &*text {
                "NaN" => Ok(f64::NAN),
                "Infinity" => Ok(f64::INFINITY),
                "-Infinity" => Ok(f64::NEG_INFINITY),
                _ => Err(self.bad("a number")),
            };
        }
        let text = self.number()?;
        text.parse().map_err(|_| self.bad("a number"))
    }

    fn string(&mut self) -> Token<Cow<'_, str>> {
        self.text()
    }

    fn blob(&mut self) -> Token<Vec<u8>> {
        let text = self.text()?;
        base64::decode(&text).ok_or_else(|| self.bad("base64"))
    }

    fn timestamp(&mut self) -> Token<Timestamp> {
        let text = self.number()?;
        let seconds = text.parse().map_err(|_| self.bad("a number"))?;
        Timestamp::from_seconds(seconds).ok_or_else(|| self.bad("a time within range"))
    }

    fn document(&mut self) -> Token<Document> {
        self.peek();
        let start = self.at;
        self.skip()?;
        serde_json::from_str(&self.text[start..self.at]).map_err(|_| self.bad("a JSON value"))
    }
}
