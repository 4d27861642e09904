//! Percent-encoding as AWS signs it: RFC 3986 with upper-case hex, and every reserved character
//! encoded. It must not know the meaning of the text.

use std::borrow::Cow;

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends `raw` with every byte outside RFC 3986's unreserved set written as `%XX`.
pub(crate) fn push_encoded(out: &mut Vec<u8>, raw: &[u8]) {
    for &byte in raw {
        push_encoded_byte(out, byte);
    }
}

/// Appends one byte, escaped unless it is unreserved.
pub(crate) fn push_encoded_byte(out: &mut Vec<u8>, byte: u8) {
    if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
        out.push(byte);
        return;
    }
    out.extend_from_slice(&[b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
}

/// Decodes one name or value of a query string or form: `+` is a space, `%XX` a byte. A `%` that
/// starts no escape is literal, as in browsers and AWS.
pub(crate) fn decode_form(raw: &str) -> Cow<'_, [u8]> {
    if !raw.bytes().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(raw.as_bytes());
    }
    Cow::Owned(decode(raw.as_bytes(), b' '))
}

/// Decodes a path: as a form value, but `+` is literal.
pub(crate) fn decode_path(raw: &str) -> Cow<'_, [u8]> {
    if !raw.as_bytes().contains(&b'%') {
        return Cow::Borrowed(raw.as_bytes());
    }
    Cow::Owned(decode(raw.as_bytes(), b'+'))
}

/// Returns the (name, value) pairs of a query string or form body, still encoded, in their order. A
/// pair without `=` has an empty value; an empty string has no pairs.
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let pieces = (!text.is_empty()).then(|| text.split('&'));
    pieces.into_iter().flatten().map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn decode(raw: &[u8], plus: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => match (nibble(*high), nibble(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = after;
                }
                _ => out.push(b'%'),
            },
            (b'+', _) => out.push(plus),
            (byte, _) => out.push(*byte),
        }
    }
    out
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_all_but_the_unreserved() {
        let mut out = Vec::new();
        push_encoded(&mut out, "aZ09-._~ /+é".as_bytes());
        assert_eq!(out, b"aZ09-._~%20%2F%2B%C3%A9");
    }

    #[test]
    fn broken_escapes_stand_for_themselves() {
        assert_eq!(&*decode_form("%zz%4%"), b"%zz%4%");
        assert_eq!(&*decode_form("a+b%2Bc"), b"a b+c");
        assert_eq!(&*decode_path("a+b%2Bc"), b"a+b+c");
    }

    #[test]
    fn pairs_keep_empty_pieces_and_bare_names() {
        assert_eq!(pairs("").count(), 0);
        let all: Vec<_> = pairs("a&b=1&&c=x=y").collect();
        assert_eq!(all, [("a", ""), ("b", "1"), ("", ""), ("c", "x=y")]);
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(raw in proptest::collection::vec(any::<u8>(), 0..64)) {
            let mut out = Vec::new();
            push_encoded(&mut out, &raw);
            let text = String::from_utf8(out).unwrap();
            prop_assert_eq!(&*decode_form(&text), &raw[..]);
            prop_assert_eq!(&*decode_path(&text), &raw[..]);
        }
    }
}
