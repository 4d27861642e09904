//! Formats values for people: in `Debug`, and in AWS's validation messages (`[a, b]`,
//! `{key=value}`, strings unquoted). Members that the model marks as sensitive are `***` in both.

use std::fmt;

use crate::schema::{Kind, List, Map, Member, Structure};
use crate::{Document, Timestamp, Value, Writer, base64};

/// Formats a value for a validation message.
pub(crate) fn text(value: &dyn Value, kind: &'static Kind) -> String {
    let mut plain = Plain::new(&MESSAGE);
    value.write(&mut plain, kind);
    plain.out
}

/// Implements `Debug` of every generated structure and union.
pub(crate) fn debug(
    value: &dyn Value,
    kind: &'static Kind,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut plain = Plain::new(&DEBUG);
    value.write(&mut plain, kind);
    f.write_str(&plain.out)
}

/// The punctuation of a text.
struct Style {
    open: &'static str,
    close: &'static str,
    assign: &'static str,
    quoted: bool,
}

const MESSAGE: Style = Style { open: "(", close: ")", assign: "=", quoted: false };
const DEBUG: Style = Style { open: " { ", close: " }", assign: ": ", quoted: true };

struct Plain {
    style: &'static Style,
    out: String,
    /// True if an aggregate was just opened, so that no comma is due.
    first: bool,
    /// The length of `out` and the depth at which a sensitive member began.
    hidden: Option<(usize, usize)>,
    depth: usize,
}

impl Plain {
    fn new(style: &'static Style) -> Self {
        Self { style, out: String::new(), first: true, hidden: None, depth: 0 }
    }

    fn open(&mut self, bracket: &str) {
        self.out.push_str(bracket);
        self.first = true;
        self.depth += 1;
    }

    fn close(&mut self, bracket: &str) {
        self.unhide();
        self.out.push_str(bracket);
        self.first = false;
        self.depth -= 1;
    }

    fn comma(&mut self) {
        self.unhide();
        if !self.first {
            self.out.push_str(", ");
        }
        self.first = false;
    }

    /// Replaces a sensitive value with `***` once all of it is written.
    fn unhide(&mut self) {
        if let Some((length, depth)) = self.hidden
            && depth == self.depth
        {
            self.out.truncate(length);
            self.out.push_str("***");
            self.hidden = None;
        }
    }

    fn label(&mut self, name: &str) {
        self.out.push_str(name);
        self.out.push_str(self.style.assign);
    }
}

impl Writer for Plain {
    fn open_structure(&mut self, schema: &'static Structure) {
        self.out.push_str(schema.name);
        self.open(self.style.open);
    }

    fn member(&mut self, member: &'static Member) {
        self.comma();
        self.label(member.name);
        if member.sensitive && self.hidden.is_none() {
            self.hidden = Some((self.out.len(), self.depth));
        }
    }

    fn close_structure(&mut self) {
        self.close(self.style.close);
    }

    fn open_list(&mut self, _: &'static List, _: usize) {
        self.open("[");
    }

    fn element(&mut self) {
        self.comma();
    }

    fn close_list(&mut self) {
        self.close("]");
    }

    fn open_map(&mut self, _: &'static Map, _: usize) {
        self.open("{");
    }

    fn key(&mut self, key: &str) {
        self.comma();
        self.label(key);
    }

    fn close_map(&mut self) {
        self.close("}");
    }

    fn boolean(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    fn integer(&mut self, value: i64) {
        self.out.push_str(&value.to_string());
    }

    fn float(&mut self, value: f32) {
        self.out.push_str(&value.to_string());
    }

    fn double(&mut self, value: f64) {
        self.out.push_str(&value.to_string());
    }

    fn string(&mut self, value: &str) {
        if self.style.quoted {
            self.out.push_str(&format!("{value:?}"));
        } else {
            self.out.push_str(value);
        }
    }

    fn blob(&mut self, value: &[u8]) {
        self.out.push_str(&base64::encode(value));
    }

    fn timestamp(&mut self, value: Timestamp) {
        self.out.push_str(&value.seconds().to_string());
    }

    fn document(&mut self, value: &Document) {
        self.out.push_str(&value.to_string());
    }
}
