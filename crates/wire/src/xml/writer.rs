//! Writes typed values as XML elements.

use api::schema::{List, Map, Member, Structure};
use api::{Document, Timestamp, Writer, base64};

use super::timestamp;

/// Appends the elements of one structure, without an element around them.
pub(super) struct XmlWriter<'o> {
    out: &'o mut Vec<u8>,
    /// The open elements; each closes after its value.
    open: Vec<Element>,
    /// The element name of each open list.
    lists: Vec<&'static str>,
}

#[derive(Clone, Copy)]
enum Element {
    Named(&'static str),
    /// The `<value>` of a map's `<entry>`; both close together.
    EntryValue,
}

impl<'o> XmlWriter<'o> {
    pub(super) fn new(out: &'o mut Vec<u8>) -> Self {
        Self { out, open: Vec::new(), lists: Vec::new() }
    }

    fn begin(&mut self, name: &'static str) {
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
        self.open.push(Element::Named(name));
    }

    /// Closes the element whose value was written; the outermost structure has none.
    fn end(&mut self) {
        let name = match self.open.pop() {
            Some(Element::Named(name)) => name,
            Some(Element::EntryValue) => "value></entry",
            None => return,
        };
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    /// Writes a value that has nothing to escape.
    fn plain(&mut self, value: &str) {
        self.out.extend_from_slice(value.as_bytes());
        self.end();
    }

    fn number(&mut self, value: f64, text: &str) {
        let text = match value {
            v if v == f64::INFINITY => "Infinity",
            v if v == f64::NEG_INFINITY => "-Infinity",
            _ => text,
        };
        self.plain(text);
    }
}

impl Writer for XmlWriter<'_> {
    fn open_structure(&mut self, _: &'static Structure) {}

    fn member(&mut self, member: &'static Member) {
        self.begin(member.query);
    }

    fn close_structure(&mut self) {
        self.end();
    }

    fn open_list(&mut self, schema: &'static List, _: usize) {
        self.lists.push(schema.element_name);
    }

    fn element(&mut self) {
        if let Some(name) = self.lists.last() {
            self.begin(name);
        }
    }

    fn close_list(&mut self) {
        self.lists.pop();
        self.end();
    }

    fn open_map(&mut self, _: &'static Map, _: usize) {}

    fn key(&mut self, key: &str) {
        self.out.extend_from_slice(b"<entry><key>");
        push_escaped(self.out, key);
        self.out.extend_from_slice(b"</key><value>");
        self.open.push(Element::EntryValue);
    }

    fn close_map(&mut self) {
        self.end();
    }

    fn boolean(&mut self, value: bool) {
        self.plain(if value { "true" } else { "false" });
    }

    fn integer(&mut self, value: i64) {
        self.plain(&value.to_string());
    }

    fn float(&mut self, value: f32) {
        self.number(f64::from(value), &format!("{value:?}"));
    }

    fn double(&mut self, value: f64) {
        self.number(value, &format!("{value:?}"));
    }

    fn string(&mut self, value: &str) {
        push_escaped(self.out, value);
        self.end();
    }

    fn blob(&mut self, value: &[u8]) {
        base64::encode_into(value, self.out);
        self.end();
    }

    fn timestamp(&mut self, value: Timestamp) {
        self.plain(&timestamp::text(value));
    }

    /// Writes a document as a text of JSON; no service that answers XML has documents.
    fn document(&mut self, value: &Document) {
        self.string(&value.to_string());
    }
}

/// Appends text and escapes the characters that XML reserves. Characters that XML 1.0 does not
/// allow at all become U+FFFD: one of them in a repeated value would make the whole response
/// unreadable.
pub(crate) fn push_escaped(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len());
    let mut copied = 0;
    for (at, character) in text.char_indices() {
        let instead = match character {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            // A parser would read a bare carriage return as a line feed.
            '\r' => "&#13;",
            '\t' | '\n' => continue,
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => "\u{fffd}",
            _ => continue,
        };
        out.extend_from_slice(&text.as_bytes()[copied..at]);
        out.extend_from_slice(instead.as_bytes());
        copied = at + character.len_utf8();
    }
    out.extend_from_slice(&text.as_bytes()[copied..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_reserves_or_cannot_hold_is_replaced() {
        let mut out = Vec::new();
        push_escaped(&mut out, "a<b>&\"é\r\n\t\u{1}\u{ffff}z");
        let wanted = "a&lt;b&gt;&amp;&quot;é&#13;\n\t\u{fffd}\u{fffd}z";
        assert_eq!(out, wanted.as_bytes());
    }
}
