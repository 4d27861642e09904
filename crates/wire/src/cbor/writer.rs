//! The writing half: structures as maps of open length (their absent members are not counted
//! first), everything else with its length.

use api::schema::{List, Map, Member, Structure};
use api::{Document, Timestamp, Writer};

const UNSIGNED: u8 = 0 << 5;
const NEGATIVE: u8 = 1 << 5;
const BYTES: u8 = 2 << 5;
const TEXT: u8 = 3 << 5;
const ARRAY: u8 = 4 << 5;
const MAP: u8 = 5 << 5;
const OPEN_MAP: u8 = 0xBF;
const BREAK: u8 = 0xFF;
/// Tag 1: seconds since the epoch.
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

    /// A type with its argument in the shortest form.
    fn head(&mut self, major: u8, argument: u64) {
        let bytes = argument.to_be_bytes();
        match argument {
            0..24 => self.out.push(major | bytes[7]),
            24..0x100 => self.out.extend([major | 24, bytes[7]]),
            0x100..0x1_0000 => self.sized(major | 25, &bytes[6..]),
            0x1_0000..0x1_0000_0000 => self.sized(major | 26, &bytes[4..]),
            _ => self.sized(major | 27, &bytes),
        }
    }

    fn sized(&mut self, head: u8, bytes: &[u8]) {
        self.out.push(head);
        self.out.extend_from_slice(bytes);
    }

    fn text(&mut self, text: &str) {
        self.head(TEXT, text.len() as u64);
        self.out.extend_from_slice(text.as_bytes());
    }
}

impl Writer for CborWriter {
    fn open_structure(&mut self, _: &'static Structure) {
        self.out.push(OPEN_MAP);
    }

    fn member(&mut self, member: &'static Member) {
        self.text(member.name);
    }

    fn close_structure(&mut self) {
        self.out.push(BREAK);
    }

    fn open_list(&mut self, _: &'static List, length: usize) {
        self.head(ARRAY, length as u64);
    }

    fn element(&mut self) {}

    fn close_list(&mut self) {}

    fn open_map(&mut self, _: &'static Map, length: usize) {
        self.head(MAP, length as u64);
    }

    fn key(&mut self, key: &str) {
        self.text(key);
    }

    fn close_map(&mut self) {}

    fn boolean(&mut self, value: bool) {
        self.out.push(if value { TRUE } else { FALSE });
    }

    fn integer(&mut self, value: i64) {
        // A negative number is written as the count below -1, which is its complement.
        match u64::try_from(value) {
            Ok(value) => self.head(UNSIGNED, value),
            Err(_) => self.head(NEGATIVE, !value as u64),
        }
    }

    fn float(&mut self, value: f32) {
        self.sized(SINGLE, &value.to_be_bytes());
    }

    fn double(&mut self, value: f64) {
        self.sized(DOUBLE, &value.to_be_bytes());
    }

    fn string(&mut self, value: &str) {
        self.text(value);
    }

    fn blob(&mut self, value: &[u8]) {
        self.head(BYTES, value.len() as u64);
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

    /// No service that speaks CBOR has documents; as text, they are JSON.
    fn document(&mut self, value: &Document) {
        self.text(&value.to_string());
    }
}
