//! Space-delimited messages: `[ip, user, ..., status = 4* && status != 404, bytes > 1000]`.

use super::cursor::Cursor;
use super::{Comparison, Invalid, Operand};

#[derive(Debug)]
pub(super) struct Fields {
    before: Vec<Field>,
    /// The fields after `...`; `None` without `...`, when the pattern must name every field of a
    /// message.
    after: Option<Vec<Field>>,
}

/// A field's conditions: one group must hold with all its conditions. Without groups, any value
/// matches.
#[derive(Debug)]
struct Field {
    groups: Vec<Vec<(Comparison, Operand)>>,
}

pub(super) fn parse(text: &str) -> Result<Fields, Invalid> {
    let mut cursor = Cursor { rest: text };
    let mut fields = Fields { before: Vec::new(), after: None };
    loop {
        if cursor.take("...") {
            if fields.after.is_some() {
                return Err(cursor.invalid("'...' may occur only once"));
            }
            fields.after = Some(Vec::new());
        } else {
            let field = field(&mut cursor)?;
            fields.after.as_mut().unwrap_or(&mut fields.before).push(field);
        }
        if cursor.is_done() {
            return Ok(fields);
        }
        if !cursor.take(",") {
            return Err(cursor.invalid("a comma is missing"));
        }
    }
}

fn field(cursor: &mut Cursor<'_>) -> Result<Field, Invalid> {
    let name = name(cursor)?;
    let mut groups: Vec<Vec<(Comparison, Operand)>> = Vec::new();
    let mut starts_group = true;
    while let Some(comparison) = cursor.comparison() {
        let condition = (comparison, cursor.operand(",&|")?);
        match groups.last_mut() {
            Some(group) if !starts_group => group.push(condition),
            _ => groups.push(vec![condition]),
        }
        starts_group = cursor.take("||");
        if !starts_group && !cursor.take("&&") {
            break;
        }
        if self::name(cursor)? != name {
            return Err(cursor.invalid(&format!("all conditions of a field must name '{name}'")));
        }
    }
    Ok(Field { groups })
}

fn name<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, Invalid> {
    cursor.take("");
    let name = cursor.take_until(|at| !(at.is_alphanumeric() || "_-$@".contains(at)));
    match name.is_empty() {
        true => Err(cursor.invalid("the name of a field is missing")),
        false => Ok(name),
    }
}

impl Fields {
    pub(super) fn matches(&self, message: &str) -> bool {
        let words = split(message);
        let after = self.after.as_deref().unwrap_or_default();
        let named = self.before.len() + after.len();
        let enough = match self.after {
            Some(_) => words.len() >= named,
            None => words.len() == named,
        };
        let end = words.len().saturating_sub(after.len());
        enough
            && self.before.iter().zip(&words).all(|(field, word)| field.matches(word))
            && after.iter().zip(&words[end..]).all(|(field, word)| field.matches(word))
    }
}

impl Field {
    fn matches(&self, word: &str) -> bool {
        let holds =
            |(comparison, operand): &(Comparison, Operand)| operand.matches_text(*comparison, word);
        self.groups.is_empty() || self.groups.iter().any(|group| group.iter().all(holds))
    }
}

/// Splits a message into words; text in brackets or double quotes is one word.
fn split(message: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = message.trim_start();
    while let Some(first) = rest.chars().next() {
        let close = match first {
            '[' => Some(']'),
            '"' => Some('"'),
            _ => None,
        };
        let enclosed = close.and_then(|close| rest[1..].split_once(close));
        let (word, after) = match enclosed {
            Some(parts) => parts,
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        words.push(word);
        rest = after.trim_start();
    }
    words
}
