//! Terms: all plain ones must occur and no excluded one; if there are only `?` terms, any one of
//! them is enough.

use regex::Regex;

use super::cursor::Cursor;
use super::{Invalid, regex};

#[derive(Debug, Default)]
pub(super) struct Terms {
    required: Vec<Term>,
    excluded: Vec<Term>,
    /// Ignored when there are plain or excluded terms, as in CloudWatch Logs.
    optional: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    Text(String),
    Regex(Regex),
}

pub(super) fn parse(text: &str) -> Result<Terms, Invalid> {
    let mut terms = Terms::default();
    let mut cursor = Cursor { rest: text };
    while !cursor.is_done() {
        let list = if cursor.take("-") {
            &mut terms.excluded
        } else if cursor.take("?") {
            &mut terms.optional
        } else {
            &mut terms.required
        };
        list.push(term(&mut cursor)?);
    }
    Ok(terms)
}

fn term(cursor: &mut Cursor<'_>) -> Result<Term, Invalid> {
    if cursor.take("\"") {
        return cursor.quoted('"').map(Term::Text);
    }
    if cursor.take("%") {
        return Ok(Term::Regex(regex(&cursor.quoted('%')?)?));
    }
    let word = cursor.take_until(char::is_whitespace);
    let plain = |at: char| at.is_alphanumeric() || at == '_' || !at.is_ascii();
    match word.chars().find(|at| !plain(*at)) {
        Some(at) => Err(Invalid(format!(
            "Invalid character(s) in term '{word}': put a term with '{at}' in double quotes"
        ))),
        None if word.is_empty() => Err(cursor.invalid("a term is missing")),
        None => Ok(Term::Text(word.to_owned())),
    }
}

impl Terms {
    pub(super) fn matches(&self, message: &str) -> bool {
        let any = |terms: &[Term]| terms.iter().any(|term| term.is_in(message));
        if self.required.is_empty() && self.excluded.is_empty() {
            return any(&self.optional);
        }
        !any(&self.excluded) && self.required.iter().all(|term| term.is_in(message))
    }
}

impl Term {
    fn is_in(&self, message: &str) -> bool {
        match self {
            Term::Text(text) => message.contains(text.as_str()),
            Term::Regex(regex) => regex.is_match(message),
        }
    }
}
