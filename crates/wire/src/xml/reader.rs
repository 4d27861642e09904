//! Reads small XML documents of clients into a tree. Document types and external entities are
//! refused, so that no document can expand beyond its size.

use std::str::Chars;

/// The most levels of nested elements; the documents of S3's clients have four.
const MAX_DEPTH: usize = 8;

/// One element: its own text and its children. Attributes and namespaces are ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The name without a namespace prefix.
    pub name: String,
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// Returns the children called `name`.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// Returns the text of the first child called `name`.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.children.iter().find(|child| child.name == name).map(|child| child.text.as_str())
    }
}

/// Reads the root element of `document`; None when it is not well-formed XML.
#[must_use]
pub fn read(document: &[u8]) -> Option<Element> {
    let text = std::str::from_utf8(document).ok()?;
    let mut rest = text.trim_start_matches('\u{feff}');
    let root = loop {
        rest = rest.trim_start();
        rest = match past_remark(rest) {
            Some(after) => after?,
            None => break element(rest, 0)?,
        };
    };
    let (root, mut rest) = root;
    loop {
        rest = rest.trim_start();
        match past_remark(rest) {
            Some(after) => rest = after?,
            None => return rest.is_empty().then_some(root),
        }
    }
}

/// Skips a comment or processing instruction if `rest` begins with one; the inner option is None
/// when it has no end.
fn past_remark(rest: &str) -> Option<Option<&str>> {
    let end = [("<?", "?>"), ("<!--", "-->")].iter().find(|(begin, _)| rest.starts_with(begin))?;
    Some(rest.split_once(end.1).map(|(_, after)| after))
}

/// Reads the element that `rest` begins with; also returns the text after it.
fn element(rest: &str, depth: usize) -> Option<(Element, &str)> {
    let (tag, mut rest) = tag(rest.strip_prefix('<')?)?;
    let (tag, is_empty) = match tag.strip_suffix('/') {
        Some(tag) => (tag, true),
        None => (tag, false),
    };
    let written = tag.split(|c: char| c.is_ascii_whitespace()).next().filter(|it| is_name(it))?;
    let name = written.rsplit(':').next().unwrap_or(written).to_owned();
    let mut found = Element { name, text: String::new(), children: Vec::new() };
    if is_empty {
        return Some((found, rest));
    }
    if depth == MAX_DEPTH {
        return None;
    }
    loop {
        if let Some(after) = past_remark(rest) {
            rest = after?;
        } else if let Some(literal) = rest.strip_prefix("<![CDATA[") {
            let (text, after) = literal.split_once("]]>")?;
            found.text.push_str(text);
            rest = after;
        } else if let Some(end) = rest.strip_prefix("</") {
            let (closed, after) = end.split_once('>')?;
            return (closed.trim_end() == written).then_some((found, after));
        } else if rest.starts_with('<') {
            let (child, after) = element(rest, depth + 1)?;
            found.children.push(child);
            rest = after;
        } else {
            let length = rest.find('<')?;
            push_unescaped(&mut found.text, &rest[..length])?;
            rest = &rest[length..];
        }
    }
}

/// Splits at the `>` that ends a tag; one in quotes does not end it.
fn tag(rest: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some((&rest[..at], &rest[at + 1..])),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}

fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(fits)
}

fn push_unescaped(out: &mut String, text: &str) -> Option<()> {
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '&' => out.push(reference(&mut rest)?),
            '\r' => {
                // XML normalises line ends to one line feed.
                if !rest.as_str().starts_with('\n') {
                    out.push('\n');
                }
            }
            _ => out.push(character),
        }
    }
    Some(())
}

fn reference(rest: &mut Chars<'_>) -> Option<char> {
    let (name, after) = rest.as_str().split_once(';')?;
    *rest = after.chars();
    let code = |digits: &str, radix| {
        let digits = digits.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(digits)?;
        char::from_u32(u32::from_str_radix(digits, radix).ok()?)
    };
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) => code(digits, 16),
            None => code(name.strip_prefix('#')?, 10),
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(element: &Element) -> Vec<&str> {
        element.children.iter().map(|child| child.name.as_str()).collect()
    }

    #[test]
    fn a_document_becomes_a_tree() {
        let text = "<?xml version=\"1.0\"?>\n<!-- a > b -->\n\
                    <s3:Delete xmlns:s3='http://a/>'><Object><Key>a&lt;b&amp;&#233;&#xe9;</Key>\
                    </Object><Object><Key><![CDATA[<&>]]></Key></Object><Quiet/></s3:Delete>\n";
        let root = read(text.as_bytes()).unwrap();
        assert_eq!(root.name, "Delete");
        assert_eq!(names(&root), ["Object", "Object", "Quiet"]);
        let keys: Vec<_> = root.all("Object").filter_map(|object| object.text_of("Key")).collect();
        assert_eq!(keys, ["a<b&éé", "<&>"]);
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        let deep = format!("{}{}", "<a>".repeat(10), "</a>".repeat(10));
        for text in [
            "",
            "a",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a>&nbsp;</a>",
            "<a>&#xd800;</a>",
            "<a",
            "<>",
            "<a>&amp</a>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "<a/>b",
            "<a><!-- </a>",
            "<a>&#+65;</a>",
            &deep,
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
        assert_eq!(read(b"<a>\xff</a>"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn any_bytes_are_read_or_refused(text in "(<|>|</|/>|a|&|;|#|x|\"|'|<!--|-->|<!\\[CDATA\\[|\\]\\]>| |\\PC){0,40}") {
            let _ = read(text.as_bytes());
        }

        /// Text that our own writer escapes is read back unchanged.
        #[test]
        fn escaped_text_comes_back(text in "[ -~é\n\t\r]{0,30}") {
            let mut document = b"<a>".to_vec();
            crate::xml::push_escaped(&mut document, &text);
            document.extend_from_slice(b"</a>");
            prop_assert_eq!(read(&document).unwrap().text, text);
        }
    }
}
