//! Values as AWS's validation messages show them: `[a, b]`, `{key=value}`, strings unquoted.

use crate::schema::{Kind, List, Map, Member, Structure};
use crate::{Document, Timestamp, Value, Writer, base64};

/// The text of a value.
pub(crate) fn text(value: &dyn Value, kind: &'static Kind) -> String {
    let mut plain = Plain::default();
    value.write(&mut plain, kind);
    plain.out
}

#[derive(Default)]
struct Plain {
    out: String,
    /// Whether an aggregate was just opened, so that no comma is due.
    first: bool,
}

impl Plain {
    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.first = true;
    }

    fn close(&mut self, bracket: char) {
        self.out.push(bracket);
        self.first = false;
    }

    fn comma(&mut self) {
        if !self.first {
            self.out.push_str(", ");
        }
        self.first = false;
    }
}

impl Writer for Plain {
    fn open_structure(&mut self, schema: &'static Structure) {
        self.out.push_str(schema.name);
        self.open('(');
    }

    fn member(&mut self, member: &'static Member) {
        self.comma();
        self.out.push_str(member.name);
        self.out.push('=');
    }

    fn close_structure(&mut self) {
        self.close(')');
    }

    fn open_list(&mut self, _: &'static List, _: usize) {
        self.open('[');
    }

    fn element(&mut self) {
        self.comma();
    }

    fn close_list(&mut self) {
        self.close(']');
    }

    fn open_map(&mut self, _: &'static Map, _: usize) {
        self.open('{');
    }

    fn key(&mut self, key: &str) {
        self.comma();
        self.out.push_str(key);
        self.out.push('=');
    }

    fn close_map(&mut self) {
        self.close('}');
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
        self.out.push_str(value);
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
