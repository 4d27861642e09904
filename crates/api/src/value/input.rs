//! A request being read: checks the codec's tokens against the model and tracks the path of each
//! value, so that a violation can name it.

use std::borrow::Cow;

use super::{Checks, Field, Malformed, ReadError, Reader, Shape, Value};
use crate::plain;
use crate::schema::{Kind, Length, List, Map, Structure, Text};
use crate::violation::{Constraint, Shown, Step, Violation};

/// The most violations of one request that are recorded. AWS lists all; more are of no use to a
/// reader, and a hostile request must not cause a long response.
const MAX_VIOLATIONS: usize = 32;

/// Reads a whole value of type `T`.
///
/// # Errors
/// [`ReadError::Malformed`] when the bytes do not fit the schema, [`ReadError::Invalid`] with all
/// violations when they do but break the model's constraints.
pub fn read<T: Shape>(reader: &mut dyn Reader, checks: Checks) -> Result<T, ReadError> {
    let mut input =
        Input { reader, checks, path: Vec::new(), frames: Vec::new(), violations: Vec::new() };
    let value = T::read(&mut input, T::KIND).map_err(ReadError::Malformed)?;
    match value {
        Some(value) if input.violations.is_empty() => Ok(value),
        None if input.violations.is_empty() => {
            Err(ReadError::Malformed("a union has no member we know".into()))
        }
        _ => Err(ReadError::Invalid(input.violations)),
    }
}

/// The input that generated code reads from.
pub struct Input<'r> {
    reader: &'r mut dyn Reader,
    checks: Checks,
    path: Vec<Step>,
    frames: Vec<Frame>,
    violations: Vec<Violation>,
}

/// An open structure: the length of its path and the members that came (a bit per index; the
/// generator refuses structures with more than 128).
struct Frame {
    depth: usize,
    seen: u128,
}

impl<'r> Input<'r> {
    /// Returns the codec itself, for values without constraints.
    pub fn reader(&mut self) -> &mut dyn Reader {
        self.reader
    }

    /// Reads a structure into its fields, in the schema's order; returns true if nothing in it
    /// broke a constraint and no required member is missing.
    pub fn structure(
        &mut self,
        schema: &'static Structure,
        fields: &mut [&mut dyn Field],
    ) -> Result<bool, Malformed> {
        let before = self.violations.len();
        self.open(schema)?;
        while let Some((index, kind)) = self.member(schema)? {
            fields[index].fill(self, kind)?;
        }
        Ok(self.violations.len() == before)
    }

    /// Opens a structure; [`Input::member`] iterates over its members and closes it.
    pub fn open(&mut self, schema: &'static Structure) -> Result<(), Malformed> {
        self.reader.open_structure(schema)?;
        self.frames.push(Frame { depth: self.path.len(), seen: 0 });
        Ok(())
    }

    /// Returns the next present member and its kind; at the end, records the missing ones.
    pub fn member(
        &mut self,
        schema: &'static Structure,
    ) -> Result<Option<(usize, &'static Kind)>, Malformed> {
        let next = self.reader.next_member(schema)?;
        let frame = self.frames.last_mut().ok_or(UNOPENED)?;
        self.path.truncate(frame.depth);
        let Some(index) = next else {
            let seen = frame.seen;
            self.frames.pop();
            self.note_missing(schema, seen);
            return Ok(None);
        };
        frame.seen |= 1 << index;
        let member = &schema.members[index];
        self.path.push(Step::Member(member));
        Ok(Some((index, &member.kind)))
    }

    fn note_missing(&mut self, schema: &'static Structure, seen: u128) {
        for (index, member) in schema.members.iter().enumerate() {
            if member.required && seen & (1 << index) == 0 {
                self.path.push(Step::Member(member));
                self.note(Shown::Null, Constraint::NotNull);
                self.path.pop();
            }
        }
    }

    pub(super) fn open_list(&mut self, schema: &'static List) -> Result<(), Malformed> {
        self.reader.open_list(schema)?;
        self.path.push(Step::Element(0));
        Ok(())
    }

    pub(super) fn next_element(&mut self) -> Result<bool, Malformed> {
        let more = self.reader.next_element()?;
        if more && let Some(Step::Element(number)) = self.path.last_mut() {
            *number += 1;
        }
        if !more {
            self.path.pop();
        }
        Ok(more)
    }

    /// Returns true if the model allows a list or map of `count` entries; records a violation if
    /// not.
    pub(super) fn long_enough(
        &mut self,
        kind: &'static Kind,
        length: Length,
        count: usize,
        value: &dyn Value,
    ) -> bool {
        let Some(constraint) = self.broken_length(length, count) else { return true };
        self.note(Shown::Text(plain::text(value, kind)), constraint);
        false
    }

    pub(super) fn open_map(&mut self, schema: &'static Map) -> Result<(), Malformed> {
        self.reader.open_map(schema)?;
        self.path.push(Step::Key(String::new()));
        Ok(())
    }

    /// Reads the next entry's key and checks its constraints.
    pub(super) fn next_key(&mut self, schema: &'static Map) -> Result<Option<String>, Malformed> {
        let Some(key) = self.reader.next_key()? else {
            self.path.pop();
            return Ok(None);
        };
        if let Some(Step::Key(place)) = self.path.last_mut() {
            place.clone_from(&key);
        }
        self.check_text(schema.key, &key);
        Ok(Some(key))
    }

    pub(super) fn integer(&mut self, kind: &'static Kind) -> Result<Option<i64>, Malformed> {
        let value = self.reader.integer()?;
        let (Kind::Integer(range) | Kind::Long(range)) = kind else { return Ok(Some(value)) };
        let broken = match (range.min, range.max) {
            (Some(min), _) if value < min => Constraint::ValueAtLeast(min.to_string()),
            (_, Some(max)) if value > max => Constraint::ValueAtMost(max.to_string()),
            _ => return Ok(Some(value)),
        };
        Ok(self.accept(value, Some(broken), |value| value.to_string()))
    }

    pub(super) fn double(&mut self, kind: &'static Kind) -> Result<Option<f64>, Malformed> {
        let value = self.reader.double()?;
        let Kind::Double(span) = kind else { return Ok(Some(value)) };
        let broken = match (span.min, span.max) {
            (Some(min), _) if value < min => Constraint::ValueAtLeast(min.to_string()),
            (_, Some(max)) if value > max => Constraint::ValueAtMost(max.to_string()),
            _ => return Ok(Some(value)),
        };
        Ok(self.accept(value, Some(broken), |value| value.to_string()))
    }

    pub(super) fn string(&mut self, kind: &'static Kind) -> Result<Option<String>, Malformed> {
        let value = self.reader.string()?.into_owned();
        let Kind::Text(schema) = kind else { return Ok(Some(value)) };
        Ok(self.check_text(schema, &value).then_some(value))
    }

    pub(super) fn blob(&mut self, kind: &'static Kind) -> Result<Option<Vec<u8>>, Malformed> {
        let value = self.reader.blob()?;
        let Kind::Blob(length) = kind else { return Ok(Some(value)) };
        let broken = self.broken_length(*length, value.len());
        Ok(self.accept(value, broken, |value| format!("{} bytes", value.len())))
    }

    /// Reads a text and returns its position among an enum's values.
    pub fn one_of(&mut self, schema: &'static Text) -> Result<Option<usize>, Malformed> {
        let text = self.reader.string()?;
        if let Some(at) = schema.values.iter().position(|known| *known == text) {
            return Ok(Some(at));
        }
        let text = text.into_owned();
        self.note(Shown::Text(text), Constraint::OneOf(schema.values));
        Ok(None)
    }

    /// Records every constraint of `schema` that `text` breaks, as AWS does.
    fn check_text(&mut self, schema: &'static Text, text: &str) -> bool {
        if self.checks == Checks::Trusted {
            return true;
        }
        let before = self.violations.len();
        if !schema.values.is_empty() && !schema.values.contains(&text) {
            self.note(Shown::Text(text.to_owned()), Constraint::OneOf(schema.values));
        }
        // Counting characters takes time, so it is skipped if any length is allowed.
        let characters = if schema.length.is_any() { 0 } else { text.chars().count() };
        if let Some(broken) = self.broken_length(schema.length, characters) {
            self.note(Shown::Text(text.to_owned()), broken);
        }
        if let Some(pattern) = &schema.pattern
            && !pattern.matches(text)
        {
            self.note(Shown::Text(text.to_owned()), Constraint::Pattern(pattern.text));
        }
        self.violations.len() == before
    }

    fn broken_length(&self, length: Length, got: usize) -> Option<Constraint> {
        let got = got as u64;
        match (self.checks, length.min, length.max) {
            (Checks::Trusted, _, _) => None,
            (_, Some(min), _) if got < min => Some(Constraint::LengthAtLeast(min)),
            (_, _, Some(max)) if got > max => Some(Constraint::LengthAtMost(max)),
            _ => None,
        }
    }

    /// Returns the value, unless it breaks an enforced constraint.
    fn accept<T>(
        &mut self,
        value: T,
        broken: Option<Constraint>,
        shown: impl Fn(&T) -> String,
    ) -> Option<T> {
        match broken {
            Some(constraint) if self.checks == Checks::Enforced => {
                self.note(Shown::Text(shown(&value)), constraint);
                None
            }
            _ => Some(value),
        }
    }

    fn note(&mut self, value: Shown, constraint: Constraint) {
        if self.violations.len() < MAX_VIOLATIONS {
            self.violations.push(Violation::at(&self.path, value, constraint));
        }
    }
}

/// The error of hand-written code that reads a member outside a structure; generated code never
/// does.
const UNOPENED: Malformed = Malformed(Cow::Borrowed("member read outside a structure"));
