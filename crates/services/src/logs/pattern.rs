//! CloudWatch Logs filter patterns: decides which messages a pattern matches. Pure.
//!
//! Three languages share one field: terms (`ERROR -debug ?a "a phrase" %re[gx]%`), JSON conditions
//! (`{ $.status >= 500 && $.user.name = "a*" }`) and space-delimited fields (`[ip, user, ...,
//! status = 4*]`). The first character decides which one it is.

use regex::Regex;

mod cursor;
mod fields;
mod json;
mod terms;

/// A parsed filter pattern.
#[derive(Debug)]
pub struct Pattern {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Everything,
    Terms(terms::Terms),
    Json(json::Condition),
    Fields(fields::Fields),
}

/// A filter pattern that cannot be parsed; the text is that of an `InvalidParameterException`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Invalid(String);

/// CloudWatch Logs accepts filter patterns up to this many characters.
pub const MAX_PATTERN_CHARACTERS: usize = 1024;

/// The most memory that one compiled regular expression may take: a pattern of 1,024 characters can
/// ask for megabytes.
const MAX_REGEX_BYTES: usize = 1024 * 1024;

impl Pattern {
    /// Reads a pattern. A blank one matches everything.
    pub fn parse(text: &str) -> Result<Pattern, Invalid> {
        if text.chars().count() > MAX_PATTERN_CHARACTERS {
            return Err(Invalid(format!(
                "The filter pattern must have at most {MAX_PATTERN_CHARACTERS} characters"
            )));
        }
        let text = text.trim();
        let kind = match text.as_bytes().first() {
            None => Kind::Everything,
            Some(b'[') => Kind::Fields(fields::parse(enclosed(text, '[', ']')?)?),
            Some(b'{') => Kind::Json(json::parse(enclosed(text, '{', '}')?)?),
            Some(_) => Kind::Terms(terms::parse(text)?),
        };
        Ok(Pattern { kind })
    }

    /// Returns true if the pattern matches `message`.
    #[must_use]
    pub fn matches(&self, message: &str) -> bool {
        match &self.kind {
            Kind::Everything => true,
            Kind::Terms(terms) => terms.matches(message),
            Kind::Json(condition) => match serde_json::from_str(message) {
                Ok(value) => condition.matches(&value),
                Err(_) => false,
            },
            Kind::Fields(fields) => fields.matches(message),
        }
    }
}

fn enclosed(text: &str, open: char, close: char) -> Result<&str, Invalid> {
    let inside = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    inside.ok_or_else(|| {
        Invalid(format!("If a filter pattern starts with '{open}' it must end with '{close}'"))
    })
}

/// A comparison operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The right side of a comparison.
#[derive(Debug)]
enum Operand {
    /// A number, and its text as written: fields of plain text are compared with both.
    Number(f64, String),
    /// Text with `*` as wildcard, split at the wildcards.
    Text(Vec<String>),
    Regex(Regex),
}

impl Comparison {
    fn numbers(self, left: f64, right: f64) -> bool {
        match self {
            Comparison::Equal => left == right,
            Comparison::NotEqual => left != right,
            Comparison::Less => left < right,
            Comparison::LessOrEqual => left <= right,
            Comparison::Greater => left > right,
            Comparison::GreaterOrEqual => left >= right,
        }
    }

    /// The result when only equality is defined, as for texts.
    fn equality(self, same: bool) -> bool {
        match self {
            Comparison::Equal => same,
            Comparison::NotEqual => !same,
            Comparison::Less
            | Comparison::LessOrEqual
            | Comparison::Greater
            | Comparison::GreaterOrEqual => false,
        }
    }
}

impl Operand {
    fn text(text: &str) -> Operand {
        Operand::Text(text.split('*').map(str::to_owned).collect())
    }

    /// Parses a word without quotes: a number if it looks like one, else text.
    fn word(word: &str) -> Operand {
        match word.parse::<f64>() {
            Ok(number)
                if word
                    .starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) =>
            {
                Operand::Number(number, word.to_owned())
            }
            _ => Operand::text(word),
        }
    }

    fn matches_text(&self, comparison: Comparison, text: &str) -> bool {
        match self {
            Operand::Number(number, written) => match text.parse() {
                Ok(value) => comparison.numbers(value, *number),
                Err(_) => comparison.equality(text == written),
            },
            Operand::Text(pieces) => comparison.equality(wildcard(pieces, text)),
            Operand::Regex(regex) => comparison.equality(regex.is_match(text)),
        }
    }
}

/// Returns true if `text` consists of `pieces` with any text between them.
fn wildcard(pieces: &[String], text: &str) -> bool {
    let [first, middle @ .., last] = pieces else {
        return pieces.first().is_some_and(|only| only == text);
    };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
    for piece in middle {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last.as_str())
}

/// Compiles a regular expression as CloudWatch Logs allows it: no groups, few symbols, ASCII only.
fn regex(text: &str) -> Result<Regex, Invalid> {
    const SYMBOLS: &str = ":_#=@/;,-^$?[]{}|\\*+. ";
    let refused = |at: &char| !at.is_ascii_alphanumeric() && !SYMBOLS.contains(*at);
    if let Some(at) = text.chars().find(refused) {
        return Err(Invalid(format!(
            "Invalid filter pattern: the character '{at}' is not supported in the regular \
             expression '{text}'"
        )));
    }
    regex::RegexBuilder::new(text).size_limit(MAX_REGEX_BYTES).build().map_err(|_| {
        Invalid(format!("Invalid filter pattern: cannot use the regular expression '{text}'"))
    })
}

#[cfg(test)]
mod tests;
