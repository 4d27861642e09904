//! Lists the objects of a bucket page by page, with keys that share a prefix up to a delimiter
//! folded into one entry.

use std::ops::Bound;
use std::sync::Arc;

use api::{Fault, base64};
use model::id::Text;
use model::s3::Object;
use model::state::State;

/// The size of S3's largest page, which is also the default.
pub const MAX_KEYS: usize = 1_000;

/// The parameters of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    pub prefix: String,
    /// The delimiter; nothing is folded if it is empty.
    pub delimiter: String,
    /// The position after which the list begins; None for the beginning.
    pub after: Option<Position>,
    pub max_keys: usize,
}

/// A position in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position {
    Key(String),
    /// After all keys with this prefix.
    Prefix(String),
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    Object(Arc<Object>),
    /// Stands for all keys with this prefix.
    Prefix(String),
}

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub entries: Vec<Entry>,
    /// The position of the next page; None when there is none.
    pub next: Option<Position>,
}

impl Position {
    /// Encodes the position as a continuation token.
    #[must_use]
    pub fn token(&self) -> String {
        let text = match self {
            Position::Key(key) => format!("k{key}"),
            Position::Prefix(prefix) => format!("p{prefix}"),
        };
        base64::encode(text.as_bytes())
    }

    /// Decodes the output of [`Position::token`].
    pub fn from_token(token: &str) -> Result<Position, Fault> {
        let wrong =
            || Fault::client("InvalidArgument", "The continuation token provided is incorrect");
        let text = base64::decode(token).and_then(|bytes| String::from_utf8(bytes).ok());
        let text = text.ok_or_else(wrong)?;
        match text.split_at_checked(1) {
            Some(("k", key)) => Ok(Position::Key(key.to_owned())),
            Some(("p", prefix)) => Ok(Position::Prefix(prefix.to_owned())),
            Some(_) | None => Err(wrong()),
        }
    }

    /// Converts the older operation's marker: a prefix if it ends with the delimiter, otherwise a
    /// key.
    #[must_use]
    pub fn from_marker(marker: String, delimiter: &str) -> Position {
        match !delimiter.is_empty() && marker.ends_with(delimiter) {
            true => Position::Prefix(marker),
            false => Position::Key(marker),
        }
    }

    /// Returns the key or prefix.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Position::Key(text) | Position::Prefix(text) => text,
        }
    }
}

/// Returns one page of the bucket `bucket`.
#[must_use]
pub fn list(state: &State, bucket: &Text, query: &Query) -> Page {
    let mut page = Page { entries: Vec::new(), next: None };
    let Some(mut from) = beginning(query) else { return page };
    let mut last = query.after.clone();
    while let Some(object) = first(state, bucket, &from) {
        if !object.key.starts_with(&query.prefix) {
            return page;
        }
        if page.entries.len() == query.max_keys {
            page.next = last.filter(|_| query.max_keys > 0);
            return page;
        }
        let folded = folded(&object.key, query);
        let position = match &folded {
            Some(prefix) => Position::Prefix(prefix.clone()),
            None => Position::Key(object.key.to_string()),
        };
        page.entries.push(folded.map_or_else(|| Entry::Object(object.clone()), Entry::Prefix));
        let Some(next) = behind(&position) else { return page };
        (from, last) = (next, Some(position));
    }
    page
}

type From = Bound<String>;

fn beginning(query: &Query) -> Option<From> {
    let prefix = Bound::Included(query.prefix.clone());
    let Some(after) = &query.after else { return Some(prefix) };
    // A position before the prefix has no effect: the list begins at the prefix.
    if after.text() < query.prefix.as_str() && !query.prefix.starts_with(after.text()) {
        return Some(prefix);
    }
    let after = behind(after)?;
    match &after {
        Bound::Included(key) | Bound::Excluded(key) if *key < query.prefix => Some(prefix),
        Bound::Included(_) | Bound::Excluded(_) | Bound::Unbounded => Some(after),
    }
}

/// Returns the bound after a position; None when no key can follow.
fn behind(position: &Position) -> Option<From> {
    match position {
        Position::Key(key) => Some(Bound::Excluded(key.clone())),
        Position::Prefix(prefix) => successor(prefix).map(Bound::Included),
    }
}

/// Returns the least text that is greater than every text with the prefix `prefix`.
fn successor(prefix: &str) -> Option<String> {
    let mut text = prefix.to_owned();
    while let Some(last) = text.pop() {
        // Iterating over chars skips the surrogates, which no text contains.
        if let Some(next) = (last..=char::MAX).nth(1) {
            text.push(next);
            return Some(text);
        }
    }
    None
}

fn first<'a>(state: &'a State, bucket: &Text, from: &From) -> Option<&'a Arc<Object>> {
    let at = |key: &String| (bucket.clone(), Text::from(key.as_str()));
    let found = state.objects.range((from.as_ref().map(at), Bound::Unbounded)).next();
    found.filter(|object| object.bucket == *bucket)
}

/// Returns the prefix that `key` is folded into, up to the first delimiter after the requested
/// prefix.
fn folded(key: &str, query: &Query) -> Option<String> {
    if query.delimiter.is_empty() {
        return None;
    }
    let start = query.prefix.len();
    let at = key[start..].find(&query.delimiter)?;
    Some(key[..start + at + query.delimiter.len()].to_owned())
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::tx::Tx;
    use oci::digest::Digest;

    use super::*;

    const KEYS: [&str; 9] =
        ["a", "a/1", "a/2", "a/b/3", "a0", "b/\u{10ffff}", "b/\u{10ffff}x", "c", "é/1"];

    fn state() -> State {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [0; 32]);
        let row = |bucket: &str, key: &str| Object {
            bucket: bucket.into(),
            key: key.into(),
            content: Digest([1; 32]),
            bytes: 3,
            etag: "e".into(),
            modified_at: Timestamp(0),
            headers: Default::default(),
            metadata: Default::default(),
            checksum: None,
        };
        for key in KEYS {
            tx.put(row("abc", key));
        }
        tx.put(row("abb", "z"));
        tx.put(row("abd", "a"));
        tx.state().clone()
    }

    fn shown(page: &Page) -> Vec<String> {
        let show = |entry: &Entry| match entry {
            Entry::Object(object) => object.key.to_string(),
            Entry::Prefix(prefix) => format!("{prefix}…"),
        };
        page.entries.iter().map(show).collect()
    }

    /// Returns the entries of all pages of at most `max` entries each.
    fn all(prefix: &str, delimiter: &str, max: usize) -> Vec<String> {
        let (state, mut after, mut lines) = (state(), None, Vec::new());
        loop {
            let (prefix, delimiter) = (prefix.to_owned(), delimiter.to_owned());
            let query = Query { prefix, delimiter, after, max_keys: max };
            let page = list(&state, &"abc".into(), &query);
            assert!(page.entries.len() <= max);
            lines.extend(shown(&page));
            match page.next {
                None => return lines,
                Some(next) => after = Some(Position::from_token(&next.token()).unwrap()),
            }
        }
    }

    #[test]
    fn pages_join_to_the_whole_list() {
        for max in 1..11 {
            assert_eq!(all("", "", max), KEYS, "{max}");
            assert_eq!(all("", "/", max), ["a", "a/…", "a0", "b/…", "c", "é/…"], "{max}");
            assert_eq!(all("a/", "/", max), ["a/1", "a/2", "a/b/…"], "{max}");
            assert_eq!(all("a", "", max), KEYS[..5], "{max}");
            assert_eq!(all("nothing", "/", max), [""; 0], "{max}");
        }
    }

    #[test]
    fn a_list_begins_behind_what_is_named() {
        let state = state();
        let from = |prefix: &str, after: Position| {
            let query = Query {
                prefix: prefix.into(),
                delimiter: "/".into(),
                after: Some(after),
                max_keys: 9,
            };
            shown(&list(&state, &"abc".into(), &query))
        };
        let marker = |marker: &str| Position::from_marker(marker.to_owned(), "/");
        assert_eq!(from("", marker("a")), ["a/…", "a0", "b/…", "c", "é/…"]);
        assert_eq!(from("", marker("a/")), ["a0", "b/…", "c", "é/…"]);
        assert_eq!(from("a/", marker("a/1")), ["a/2", "a/b/…"]);
        assert_eq!(from("b/", marker("a")), KEYS[5..7]);
        assert_eq!(from("b/", marker("c")), [""; 0]);
    }

    #[test]
    fn nothing_is_asked_for_and_nothing_given() {
        let query = Query { max_keys: 0, ..Query::default() };
        let page = list(&state(), &"abc".into(), &query);
        assert_eq!(page, Page { entries: Vec::new(), next: None });
        for wrong in ["", "!", "YQ==", "/w=="] {
            assert!(Position::from_token(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_successor_of_a_prefix_skips_what_begins_with_it() {
        assert_eq!(successor("a/").as_deref(), Some("a0"));
        assert_eq!(successor("a\u{d7ff}").as_deref(), Some("a\u{e000}"));
        assert_eq!(successor("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(successor("\u{10ffff}"), None);
    }
}
