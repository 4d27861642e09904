//! Query parameters (awsQuery, ec2Query) read as typed values: `Listeners.member.1.Port=80`. The
//! pairs are sorted once by the parts of their names; every structure, list and map is then a
//! consecutive run of them, which is read in place.

mod pairs;

use std::borrow::Cow;
use std::ops::Range;

use api::schema::{List, Map, Member, Structure};
use api::{Document, Malformed, ReadError, Reader, Timestamp, Token, base64};
use pairs::Pair;

/// The most levels of nested structures, lists and maps, as in JSON.
const MAX_DEPTH: usize = api::json::MAX_DEPTH;

/// The form of names and lists in a service's parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// awsQuery: lists are `Name.member.1`, an empty list is `Name=`.
    Query,
    /// ec2Query: lists are `Name.1`.
    Ec2,
}

/// Calls `read` with a reader of parameters (an `x-www-form-urlencoded` body or query string).
/// `Action`, `Version` and all other names that the shape does not have are skipped.
///
/// # Errors
/// The errors of `read`.
pub fn with_reader<R>(
    form: &[u8],
    names: Names,
    read: impl FnOnce(&mut dyn Reader) -> Result<R, ReadError>,
) -> Result<R, ReadError> {
    let pairs = pairs::sorted(form).map_err(ReadError::Malformed)?;
    let everything = Run { pairs: 0..pairs.len(), prefix: 0 };
    read(&mut FormReader { pairs, names, value: everything, open: Vec::new() })
}

struct FormReader<'f> {
    pairs: Vec<Pair<'f>>,
    names: Names,
    /// The pairs of the value that the next call reads.
    value: Run,
    /// The unread pairs of each open structure, list and map.
    open: Vec<Run>,
}

/// Pairs whose names share their first `prefix` bytes (a whole number of parts).
#[derive(Debug, Clone)]
struct Run {
    pairs: Range<usize>,
    prefix: usize,
}

impl FormReader<'_> {
    fn enter(&mut self, rest: Run) -> Token<()> {
        if self.open.len() == MAX_DEPTH {
            return Err("parameters nest too deeply".into());
        }
        self.open.push(rest);
        Ok(())
    }

    /// Takes the next run of pairs that have the same part after the open aggregate's prefix;
    /// closes the aggregate at its end. Also returns the offset of that part.
    fn next_run(&mut self) -> Option<(usize, Run)> {
        let rest = self.open.last_mut()?;
        if rest.pairs.is_empty() {
            self.open.pop();
            return None;
        }
        let start = rest.pairs.start;
        let (part, after) = pairs::part(&self.pairs[start].name, rest.prefix);
        let part_start = after - part.len();
        let same = |pair: &Pair<'_>| pairs::part(&pair.name, rest.prefix).0 == part;
        let length = self.pairs[rest.pairs.clone()].iter().take_while(|pair| same(pair)).count();
        rest.pairs.start += length;
        Some((part_start, Run { pairs: start..start + length, prefix: after }))
    }

    /// Returns the part of the first name in `run` that starts at `part_start`.
    fn part_of(&self, run: &Run, part_start: usize) -> &str {
        &self.pairs[run.pairs.start].name[part_start..run.prefix]
    }

    /// Returns the pairs of `run` that have `part` next in their names, e.g. `member` or `entry`.
    fn below(&self, run: &Run, part: &str) -> Run {
        let matches = |pair: &Pair<'_>| pairs::part(&pair.name, run.prefix).0 == part;
        let pairs = &self.pairs[run.pairs.clone()];
        let first = pairs.iter().position(matches).unwrap_or(pairs.len());
        let length = pairs[first..].iter().take_while(|pair| matches(pair)).count();
        let start = run.pairs.start + first;
        let after = pairs.get(first).map_or(0, |pair| pairs::part(&pair.name, run.prefix).1);
        Run { pairs: start..start + length, prefix: after }
    }

    /// Returns the text of the value itself: the pair whose name ends here.
    fn text(&self) -> Token<&str> {
        let run = &self.value;
        match self.pairs[run.pairs.clone()].first() {
            Some(pair) if pair.name.len() == run.prefix => Ok(&pair.value),
            Some(pair) => Err(Malformed(format!("{} is not one plain value", pair.name).into())),
            None => Err("a value is missing".into()),
        }
    }

    fn parsed<T: std::str::FromStr>(&self, what: &str) -> Token<T> {
        let text = self.text()?;
        text.parse().map_err(|_| self.bad(text, what))
    }

    fn bad(&self, text: &str, what: &str) -> Malformed {
        let name = &self.pairs[self.value.pairs.start].name;
        Malformed(format!("{text:?} of {name} is not {what}").into())
    }

    fn wire_name(&self, member: &'static Member) -> &'static str {
        match self.names {
            Names::Query => member.query,
            Names::Ec2 => member.ec2,
        }
    }
}

impl Reader for FormReader<'_> {
    fn open_structure(&mut self, _: &'static Structure) -> Token<()> {
        self.enter(self.value.clone())
    }

    fn next_member(&mut self, schema: &'static Structure) -> Token<Option<usize>> {
        while let Some((part_start, run)) = self.next_run() {
            let name = self.part_of(&run, part_start);
            let known = schema.members.iter().position(|member| self.wire_name(member) == name);
            if let Some(index) = known {
                self.value = run;
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    fn open_list(&mut self, schema: &'static List) -> Token<()> {
        let elements = match self.names {
            Names::Query => self.below(&self.value, schema.element_name),
            Names::Ec2 => self.value.clone(),
        };
        self.enter(elements)
    }

    fn next_element(&mut self) -> Token<bool> {
        while let Some((part_start, run)) = self.next_run() {
            let is_number = self.part_of(&run, part_start).bytes().all(|b| b.is_ascii_digit());
            if is_number && run.prefix > part_start {
                self.value = run;
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn open_map(&mut self, _: &'static Map) -> Token<()> {
        self.enter(self.below(&self.value, "entry"))
    }

    fn next_key(&mut self) -> Token<Option<String>> {
        let Some((_, run)) = self.next_run() else { return Ok(None) };
        self.value = self.below(&run, "key");
        let key = self.text()?.to_owned();
        self.value = self.below(&run, "value");
        Ok(Some(key))
    }

    fn boolean(&mut self) -> Token<bool> {
        let text = self.text()?;
        match () {
            () if text.eq_ignore_ascii_case("true") => Ok(true),
            () if text.eq_ignore_ascii_case("false") => Ok(false),
            () => Err(self.bad(text, "true or false")),
        }
    }

    fn integer(&mut self) -> Token<i64> {
        self.parsed("an integer")
    }

    fn double(&mut self) -> Token<f64> {
        self.parsed("a number")
    }

    fn string(&mut self) -> Token<Cow<'_, str>> {
        self.text().map(Cow::Borrowed)
    }

    fn blob(&mut self) -> Token<Vec<u8>> {
        let text = self.text()?;
        base64::decode(text).ok_or_else(|| self.bad(text, "base64"))
    }

    fn timestamp(&mut self) -> Token<Timestamp> {
        let text = self.text()?;
        crate::xml::timestamp::parse(text).ok_or_else(|| self.bad(text, "an ISO 8601 time"))
    }

    /// Reads a document from a text of JSON; no service with form parameters has documents.
    fn document(&mut self) -> Token<Document> {
        self.parsed("JSON")
    }
}
