//! Violations of the model's constraints, with their paths and AWS's words for them.

use std::fmt::{self, Write as _};

use crate::schema::Member;

/// One broken constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The path in AWS's form: `containerDefinitions.1.member.name`.
    pub path: String,
    /// The innermost member's wire name.
    pub member: &'static str,
    pub value: Shown,
    pub constraint: Constraint,
}

/// The offending value as a response may show it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// There is no value.
    Null,
    /// The value is sensitive.
    Hidden,
    /// The text of the value, shortened.
    Text(String),
}

/// The constraint that a value breaks.
#[derive(Debug, Clone, PartialEq)]
pub enum Constraint {
    NotNull,
    LengthAtLeast(u64),
    LengthAtMost(u64),
    ValueAtLeast(String),
    ValueAtMost(String),
    Pattern(&'static str),
    OneOf(&'static [&'static str]),
}

/// The most characters of an offending value that a response repeats. AWS repeats all of it; no
/// client sends more than this on purpose.
const MAX_SHOWN: usize = 65_536;

impl Violation {
    /// Makes a violation of the value at the end of `steps`.
    #[must_use]
    pub fn at(steps: &[Step], value: Shown, constraint: Constraint) -> Self {
        let members = || steps.iter().filter_map(Step::member);
        let hidden = members().any(|member| member.sensitive);
        let value = match value {
            Shown::Text(_) if hidden => Shown::Hidden,
            Shown::Text(text) => Shown::Text(text.chars().take(MAX_SHOWN).collect()),
            other => other,
        };
        let member = members().next_back().map_or("", |member| member.name);
        Self { path: path(steps), member, value, constraint }
    }
}

/// One step on the path from a request to a value.
#[derive(Debug, Clone)]
pub enum Step {
    Member(&'static Member),
    /// An element of a list, numbered from 1.
    Element(usize),
    Key(String),
}

impl Step {
    fn member(&self) -> Option<&'static Member> {
        match self {
            Self::Member(member) => Some(member),
            Self::Element(_) | Self::Key(_) => None,
        }
    }
}

/// Formats AWS's path of a value: members start with a small letter in every protocol.
#[must_use]
pub fn path(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        if !out.is_empty() {
            out.push('.');
        }
        match step {
            Step::Member(member) => out.push_str(&uncapitalised(member.name)),
            Step::Element(number) => {
                let _ = write!(out, "{number}.member");
            }
            Step::Key(key) => {
                let _ = write!(out, "{key}.member");
            }
        }
    }
    out
}

fn uncapitalised(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_ascii_lowercase().to_string() + characters.as_str()
    })
}

/// Formats AWS's message for a request with these violations.
#[must_use]
pub fn message(violations: &[Violation]) -> String {
    let count = violations.len();
    let plural = if count == 1 { "" } else { "s" };
    let mut out = format!("{count} validation error{plural} detected: ");
    for (index, violation) in violations.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        let _ = write!(out, "{separator}{violation}");
    }
    out
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Shown::Null => write!(f, "Value null at '{}'", self.path)?,
            Shown::Hidden => write!(f, "Value at '{}'", self.path)?,
            Shown::Text(text) => write!(f, "Value '{text}' at '{}'", self.path)?,
        }
        write!(f, " failed to satisfy constraint: Member must {}", self.constraint)
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNull => f.write_str("not be null"),
            Self::LengthAtLeast(n) => write!(f, "have length greater than or equal to {n}"),
            Self::LengthAtMost(n) => write!(f, "have length less than or equal to {n}"),
            Self::ValueAtLeast(n) => write!(f, "have value greater than or equal to {n}"),
            Self::ValueAtMost(n) => write!(f, "have value less than or equal to {n}"),
            Self::Pattern(pattern) => {
                write!(f, "satisfy regular expression pattern: {pattern}")
            }
            Self::OneOf(values) => write!(f, "satisfy enum value set: [{}]", values.join(", ")),
        }
    }
}
