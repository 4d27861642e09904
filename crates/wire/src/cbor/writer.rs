//! The writing half: structures are maps of open length, since their present members are not
//! counted first; everything else has its length.

use api::schema::{List, Map, Member, Structure};
use api::{Document, Timestamp, Writer};

// These are the major types.
const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
// These are whole bytes.
const OPEN_MAP: u8 = 0xBF;
const BREAK: u8 = 0xFF;
/// Tag 1, which marks seconds since the epoch.
const EPOCH_SECONDS: u8 = 0xC1;
const FALSE: u8 = 0xF4;
const TRUE: u8 = 0xF5;
const SINGLE: u8 = 0xFA;
const DOUBLE: u8 = 0xFB;

#[derive(Default)]
pub(super) struct CborWriter {
    out: Vec<u8>,
}

impl CborWriter {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn sized(&mut self, head: u8, bytes: &[u8]) {
        self.out.push(head);
        self.out.extend_from_slice(bytes);
    }
}

impl Writer for CborWriter {
    fn open_structure(&mut self, _: &'static Structure) {
        self.out.push(OPEN_MAP);
    }

    fn member(&mut self, member: &'static Member) {
        push_text(&mut self.out, member.name);
    }

    fn close_structure(&mut self) {
        self.out.push(BREAK);
    }

    fn open_list(&mut self, _: &'static List, length: usize) {
        push_head(&mut self.out, ARRAY, length as u64);
    }

    fn element(&mut self) {}

    fn close_list(&mut self) {}

    fn open_map(&mut self, _: &'static Map, length: usize) {
        push_head(&mut self.out, MAP, length as u64);
    }

    fn key(&mut self, key: &str) {
        push_text(&mut self.out, key);
    }

    fn close_map(&mut self) {}

    fn boolean(&mut self, value: bool) {
        self.out.push(if value { TRUE } else { FALSE });
    }

    fn integer(&mut self, value: i64) {
        // A negative number n is encoded as -1 - n, which is its bitwise complement.
        match u64::try_from(value) {
            Ok(value) => push_head(&mut self.out, UNSIGNED, value),
            Err(_) => push_head(&mut self.out, NEGATIVE, !value as u64),
        }
    }

    fn float(&mut self, value: f32) {
        self.sized(SINGLE, &value.to_be_bytes());
    }

    fn double(&mut self, value: f64) {
        self.sized(DOUBLE, &value.to_be_bytes());
    }

    fn string(&mut self, value: &str) {
        push_text(&mut self.out, value);
    }

    fn blob(&mut self, value: &[u8]) {
        push_head(&mut self.out, BYTES, value.len() as u64);
        self.out.extend_from_slice(value);
    }

    fn timestamp(&mut self, value: Timestamp) {
        self.out.push(EPOCH_SECONDS);
        if value.0 % 1000 == 0 {
            self.integer(value.0 / 1000);
        } else {
            self.double(value.seconds());
        }
    }

    /// Writes a document as a text of JSON; no service that uses CBOR has documents.
    fn document(&mut self, value: &Document) {
        push_text(&mut self.out, &value.to_string());
    }
}

/// Appends a text string.
pub(crate) fn push_text(out: &mut Vec<u8>, text: &str) {
    push_head(out, TEXT, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

/// Appends the head of an item: its major type and its argument in the fewest bytes.
pub(crate) fn push_head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let bytes = argument.to_be_bytes();
    let (short, skip) = match argument {
        0..24 => return out.push(major << 5 | bytes[7]),
        24..0x100 => (24, 7),
        0x100..0x1_0000 => (25, 6),
        0x1_0000..0x1_0000_0000 => (26, 4),
        _ => (27, 0),
    };
    out.push(major << 5 | short);
    out.extend_from_slice(&bytes[skip..]);
}
