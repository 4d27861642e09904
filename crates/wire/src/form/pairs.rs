//! Form parameters as percent-decoded pairs in the order of their names' parts.

use std::borrow::Cow;
use std::cmp::Ordering;

use api::{Malformed, Token};

/// The most parameters of a request; AWS's largest (1,000 metrics with dimensions) stay far below.
const MAX_PAIRS: usize = 50_000;

/// One parameter, decoded.
pub(super) struct Pair<'f> {
    pub(super) name: Cow<'f, str>,
    pub(super) value: Cow<'f, str>,
}

/// Returns the pairs of a form, sorted by the parts of their names; numeric parts are compared by
/// value, so that list elements come in order. Equal names keep the order they came in.
pub(super) fn sorted(form: &[u8]) -> Token<Vec<Pair<'_>>> {
    let mut pairs = Vec::new();
    for pair in form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        if pairs.len() == MAX_PAIRS {
            return Err("too many parameters".into());
        }
        let middle = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let value = pair.get(middle + 1..).unwrap_or_default();
        pairs.push(Pair { name: decoded(&pair[..middle])?, value: decoded(value)? });
    }
    pairs.sort_by(|a, b| by_parts(&a.name, &b.name));
    Ok(pairs)
}

/// Returns the part of `name` after its first `prefix` bytes and the dot there, and the offset of
/// the part's end.
pub(super) fn part(name: &str, prefix: usize) -> (&str, usize) {
    let start = if prefix == 0 { 0 } else { (prefix + 1).min(name.len()) };
    let rest = &name[start..];
    let part = rest.split_once('.').map_or(rest, |(part, _)| part);
    (part, start + part.len())
}

fn by_parts(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.split('.'), b.split('.'));
    loop {
        let order = match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) => by_part(a, b),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

fn by_part(a: &str, b: &str) -> Ordering {
    match (a.parse::<u32>(), b.parse::<u32>()) {
        // `1` and `01` are different parts of the same value.
        (Ok(number_a), Ok(number_b)) => number_a.cmp(&number_b).then_with(|| a.cmp(b)),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => a.cmp(b),
    }
}

fn decoded(text: &[u8]) -> Token<Cow<'_, str>> {
    let bad_text = || Malformed::from("parameters are not UTF-8");
    if !text.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return std::str::from_utf8(text).map(Cow::Borrowed).map_err(|_| bad_text());
    }
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let digits = (hex(bytes.next()), hex(bytes.next()));
                let (Some(high), Some(low)) = digits else {
                    return Err("a parameter has a bad percent escape".into());
                };
                out.push(high << 4 | low);
            }
            byte => out.push(*byte),
        }
    }
    String::from_utf8(out).map(Cow::Owned).map_err(|_| bad_text())
}

fn hex(digit: Option<&u8>) -> Option<u8> {
    let value = char::from(*digit?).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(form: &str) -> Vec<String> {
        let pairs = sorted(form.as_bytes()).unwrap();
        pairs.into_iter().map(|pair| pair.name.into_owned()).collect()
    }

    #[test]
    fn names_sort_by_parts_and_numbers_by_value() {
        let sorted = names("a.member.10=x&b=1&a.member.9.c=x&a-b=2&a=&a.member.9=y");
        assert_eq!(sorted, ["a", "a.member.9", "a.member.9.c", "a.member.10", "a-b", "b"]);
    }

    #[test]
    fn escapes_are_decoded() {
        let pairs = sorted(b"a=1%2B1+%C3%A9&b").unwrap();
        assert_eq!((&*pairs[0].value, &*pairs[1].value), ("1+1 é", ""));
        assert!(sorted(b"a=%2").is_err());
        assert!(sorted(b"a=%zz").is_err());
        assert!(sorted(b"a=%ff").is_err());
    }

    #[test]
    fn parts_follow_each_other() {
        let name = "ab.member.1";
        assert_eq!(part(name, 0), ("ab", 2));
        assert_eq!(part(name, 2), ("member", 9));
        assert_eq!(part(name, 9), ("1", 11));
        assert_eq!(part(name, 11), ("", 11));
    }
}
