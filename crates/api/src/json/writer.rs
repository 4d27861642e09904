//! The writing half of the JSON codec.

use crate::schema::{List, Map, Member, Structure};
use crate::{Document, Timestamp, Writer, base64};

/// Builds one JSON text.
pub struct JsonWriter {
    out: Vec<u8>,
    /// True if a comma must precede the next member, element or key.
    comma: bool,
}

impl JsonWriter {
    /// Makes a writer with capacity for that many bytes.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes), comma: false }
    }

    /// The text written so far: UTF-8.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn open(&mut self, bracket: u8) {
        self.out.push(bracket);
        self.comma = false;
    }

    fn close(&mut self, bracket: u8) {
        self.out.push(bracket);
        self.comma = true;
    }

    fn separate(&mut self) {
        if self.comma {
            self.out.push(b',');
        }
        self.comma = true;
    }

    fn number(&mut self, value: f64, text: &str) {
        let text = match value {
            v if v.is_nan() => "\"NaN\"",
            v if v == f64::INFINITY => "\"Infinity\"",
            v if v == f64::NEG_INFINITY => "\"-Infinity\"",
            _ => text,
        };
        self.out.extend_from_slice(text.as_bytes());
    }
}

impl Writer for JsonWriter {
    fn open_structure(&mut self, _: &'static Structure) {
        self.open(b'{');
    }

    fn member(&mut self, member: &'static Member) {
        self.separate();
        // Member names are plain identifiers, so there is nothing to escape.
        self.out.push(b'"');
        self.out.extend_from_slice(member.name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn close_structure(&mut self) {
        self.close(b'}');
    }

    fn open_list(&mut self, _: &'static List, _: usize) {
        self.open(b'[');
    }

    fn element(&mut self) {
        self.separate();
    }

    fn close_list(&mut self) {
        self.close(b']');
    }

    fn open_map(&mut self, _: &'static Map, _: usize) {
        self.open(b'{');
    }

    fn key(&mut self, key: &str) {
        self.separate();
        self.string(key);
        self.out.push(b':');
    }

    fn close_map(&mut self) {
        self.close(b'}');
    }

    fn boolean(&mut self, value: bool) {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn integer(&mut self, value: i64) {
        push_integer(&mut self.out, value);
    }

    fn float(&mut self, value: f32) {
        // Debug, unlike Display, uses an exponent for very large and very small numbers.
        self.number(f64::from(value), &format!("{value:?}"));
    }

    fn double(&mut self, value: f64) {
        self.number(value, &format!("{value:?}"));
    }

    fn string(&mut self, value: &str) {
        push_string(&mut self.out, value);
    }

    fn blob(&mut self, value: &[u8]) {
        self.out.push(b'"');
        base64::encode_into(value, &mut self.out);
        self.out.push(b'"');
    }

    /// Writes seconds, with a fraction of up to three digits.
    fn timestamp(&mut self, value: Timestamp) {
        let (seconds, fraction) = (value.0 / 1000, value.0 % 1000);
        if seconds == 0 && fraction < 0 {
            self.out.push(b'-');
        }
        push_integer(&mut self.out, seconds);
        if fraction != 0 {
            self.out.push(b'.');
            let thousandths = fraction.unsigned_abs();
            let digits = [100, 10, 1].map(|unit| b'0' + (thousandths / unit % 10) as u8);
            let last = digits.iter().rposition(|digit| *digit != b'0').unwrap_or(0);
            self.out.extend_from_slice(&digits[..=last]);
        }
    }

    fn document(&mut self, value: &Document) {
        self.out.extend_from_slice(value.to_string().as_bytes());
    }
}

fn push_integer(out: &mut Vec<u8>, value: i64) {
    // Every 64-bit number with its sign fits into 20 bytes.
    let mut digits = [0u8; 20];
    let mut start = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        start -= 1;
        digits[start] = b'-';
    }
    out.extend_from_slice(&digits[start..]);
}

/// Appends a quoted string. Nearly all strings have nothing to escape; the check for that is one
/// loop that the compiler can vectorise, and the string is then copied whole.
fn push_string(out: &mut Vec<u8>, value: &str) {
    out.reserve(value.len() + 2);
    out.push(b'"');
    let bytes = value.as_bytes();
    if bytes.iter().fold(false, |any, byte| any | is_escaped(*byte)) {
        push_escaped(out, bytes);
    } else {
        out.extend_from_slice(bytes);
    }
    out.push(b'"');
}

fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Appends a string with its escapes; runs between escapes are copied whole.
fn push_escaped(out: &mut Vec<u8>, bytes: &[u8]) {
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate().filter(|(_, byte)| is_escaped(**byte)) {
        out.extend_from_slice(&bytes[copied..at]);
        push_escape(out, byte);
        copied = at + 1;
    }
    out.extend_from_slice(&bytes[copied..]);
}

fn push_escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => {
            const HEX: &[u8; 16] = b"0123456789abcdef";
            out.extend_from_slice(b"\\u00");
            out.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            return;
        }
    };
    out.extend([b'\\', short]);
}
