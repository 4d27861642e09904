//! Writes S3's documents and dates.

use api::{Fault, Timestamp};

use crate::sigv4::{clock, percent};
use crate::xml::push_escaped;

const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// A document that is being written.
#[derive(Debug)]
pub struct Document {
    out: Vec<u8>,
    open: Vec<&'static str>,
}

impl Document {
    /// Begins a document of S3's namespace.
    #[must_use]
    pub fn new(root: &'static str) -> Document {
        let mut document = Document::bare();
        document.out.extend_from_slice(format!("<{root} xmlns=\"{NAMESPACE}\">").as_bytes());
        document.open.push(root);
        document
    }

    fn bare() -> Document {
        let head = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec();
        Document { out: head, open: Vec::new() }
    }

    /// Begins an element that holds others.
    pub fn open(&mut self, name: &'static str) {
        self.tag("<", name);
        self.open.push(name);
    }

    /// Ends the element that was begun last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.tag("</", name);
        }
    }

    /// Writes an element that contains text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.tag("<", name);
        push_escaped(&mut self.out, text);
        self.tag("</", name);
    }

    /// Writes text into the element that was begun last.
    pub fn inner(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    /// Returns the finished document.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn tag(&mut self, begin: &str, name: &str) {
        self.out.extend_from_slice(begin.as_bytes());
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }
}

/// The document of a failed request. Members of the fault become elements.
#[must_use]
pub fn error_document(fault: &Fault, resource: &str, request_id: &str) -> Vec<u8> {
    let mut document = Document::bare();
    document.open("Error");
    document.text("Code", &fault.code);
    document.text("Message", &fault.message);
    for (name, value) in &fault.members {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        document.text(name, &text);
    }
    document.text("Resource", resource);
    document.text("RequestId", request_id);
    document.text("HostId", request_id);
    document.finish()
}

/// Encodes text as `encoding-type=url` requests it: slashes stay.
#[must_use]
pub fn url_encoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'/' => out.push(byte),
            _ => percent::push_encoded_byte(&mut out, byte),
        }
    }
    String::from_utf8(out).expect("escaped text is ASCII")
}

/// Formats a time for documents. S3 stores whole seconds, but writes a fraction.
#[must_use]
pub fn iso_date(at: Timestamp) -> String {
    clock::format(at.0, "%Y-%m-%dT%H:%M:%S.000Z")
}

/// Formats a time for headers.
#[must_use]
pub fn http_date(at: Timestamp) -> String {
    clock::format(at.0, "%a, %d %b %Y %H:%M:%S GMT")
}

/// Parses the date of a header.
#[must_use]
pub fn parse_http_date(text: &str) -> Option<Timestamp> {
    clock::parse_date_header(text).map(Timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_nest_and_escape() {
        let mut document = Document::new("A");
        document.open("B");
        document.text("C", "<&>");
        document.close();
        document.open("D");
        document.inner("x");
        let text = String::from_utf8(document.finish()).unwrap();
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                        <A xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
                        <B><C>&lt;&amp;&gt;</C></B><D>x</D></A>";
        assert_eq!(text, expected);
    }

    #[test]
    fn an_error_names_its_resource() {
        let fault = Fault::client("NoSuchKey", "The specified key does not exist.");
        let text = error_document(&fault.with_member("Key", "a&b"), "/c/a&b", "7");
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                        <Error><Code>NoSuchKey</Code>\
                        <Message>The specified key does not exist.</Message><Key>a&amp;b</Key>\
                        <Resource>/c/a&amp;b</Resource><RequestId>7</RequestId>\
                        <HostId>7</HostId></Error>";
        assert_eq!(String::from_utf8(text).unwrap(), expected);
    }

    #[test]
    fn dates_have_whole_seconds() {
        let at = Timestamp(1_795_259_533_250);
        assert_eq!(iso_date(at), "2026-11-21T11:12:13.000Z");
        assert_eq!(http_date(at), "Sat, 21 Nov 2026 11:12:13 GMT");
        assert_eq!(parse_http_date(&http_date(at)), Some(Timestamp(1_795_259_533_000)));
        assert_eq!(url_encoded("a b/ü+"), "a%20b/%C3%BC%2B");
    }
}
