//! Conditions on JSON messages: `{ ($.a.b[0] = "x*" || $.n > 3) && $.gone NOT EXISTS }`.

use serde_json::Value;

use super::cursor::Cursor;
use super::{Comparison, Invalid, Operand};

#[derive(Debug)]
pub(super) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Test(Vec<Step>, Test),
}

/// A part of a selector.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Member(String),
    Element(usize),
    AnyElement,
}

#[derive(Debug)]
pub(super) enum Test {
    Compare(Comparison, Operand),
    Is(Value),
    NotExists,
    Exists,
}

/// Parentheses deeper than this are refused rather than followed.
const MAX_DEPTH: usize = 32;

pub(super) fn parse(text: &str) -> Result<Condition, Invalid> {
    let mut cursor = Cursor { rest: text };
    let condition = any(&mut cursor, 0)?;
    match cursor.is_done() {
        true => Ok(condition),
        false => Err(cursor.invalid("nothing more is expected")),
    }
}

fn any(cursor: &mut Cursor<'_>, depth: usize) -> Result<Condition, Invalid> {
    let mut conditions = vec![all(cursor, depth)?];
    while cursor.take("||") {
        conditions.push(all(cursor, depth)?);
    }
    Ok(Condition::Any(conditions))
}

fn all(cursor: &mut Cursor<'_>, depth: usize) -> Result<Condition, Invalid> {
    let mut conditions = vec![single(cursor, depth)?];
    while cursor.take("&&") {
        conditions.push(single(cursor, depth)?);
    }
    Ok(Condition::All(conditions))
}

fn single(cursor: &mut Cursor<'_>, depth: usize) -> Result<Condition, Invalid> {
    if cursor.take("(") {
        if depth == MAX_DEPTH {
            return Err(cursor.invalid("parentheses are nested too deeply"));
        }
        let condition = any(cursor, depth + 1)?;
        return match cursor.take(")") {
            true => Ok(condition),
            false => Err(cursor.invalid("a closing parenthesis is missing")),
        };
    }
    if !cursor.take("$") {
        return Err(cursor.invalid("a selector must start with '$'"));
    }
    let selector = selector(cursor)?;
    Ok(Condition::Test(selector, test(cursor)?))
}

fn selector(cursor: &mut Cursor<'_>) -> Result<Vec<Step>, Invalid> {
    let mut steps = Vec::new();
    loop {
        // The remaining text is used as it is: a selector contains no white space.
        if cursor.rest.starts_with('.') {
            cursor.take(".");
            let name = cursor.take_until(|at| !(at.is_alphanumeric() || "_-@:/".contains(at)));
            if name.is_empty() {
                return Err(cursor.invalid("a property name is missing"));
            }
            steps.push(Step::Member(name.to_owned()));
        } else if cursor.rest.starts_with('[') {
            cursor.take("[");
            steps.push(element(cursor)?);
        } else if steps.is_empty() {
            return Err(cursor.invalid("a property is missing after '$'"));
        } else {
            return Ok(steps);
        }
    }
}

fn element(cursor: &mut Cursor<'_>) -> Result<Step, Invalid> {
    let step = if cursor.take("*") {
        Step::AnyElement
    } else if cursor.take("\"") {
        Step::Member(cursor.quoted('"')?)
    } else if cursor.take("'") {
        Step::Member(cursor.quoted('\'')?)
    } else {
        let digits = cursor.take_until(|at| !at.is_ascii_digit());
        let number = digits.parse().map_err(|_| cursor.invalid("an array index is missing"))?;
        Step::Element(number)
    };
    match cursor.take("]") {
        true => Ok(step),
        false => Err(cursor.invalid("a closing ']' is missing")),
    }
}

fn test(cursor: &mut Cursor<'_>) -> Result<Test, Invalid> {
    if cursor.take_word("NOT") && cursor.take_word("EXISTS") {
        return Ok(Test::NotExists);
    }
    if cursor.take_word("EXISTS") {
        return Ok(Test::Exists);
    }
    if cursor.take_word("IS") {
        let words =
            [("TRUE", Value::Bool(true)), ("FALSE", Value::Bool(false)), ("NULL", Value::Null)];
        let found = words.into_iter().find(|(word, _)| cursor.take_word(word));
        let (_, value) = found.ok_or_else(|| cursor.invalid("TRUE, FALSE or NULL is missing"))?;
        return Ok(Test::Is(value));
    }
    let comparison = cursor.comparison().ok_or_else(|| cursor.invalid("an operator is missing"))?;
    Ok(Test::Compare(comparison, cursor.operand("&|)")?))
}

impl Condition {
    pub(super) fn matches(&self, message: &Value) -> bool {
        match self {
            Condition::All(conditions) => conditions.iter().all(|each| each.matches(message)),
            Condition::Any(conditions) => conditions.iter().any(|each| each.matches(message)),
            Condition::Test(selector, test) => {
                let values = select(selector, message);
                match test {
                    Test::NotExists => values.is_empty(),
                    Test::Exists => !values.is_empty(),
                    Test::Is(wanted) => values.contains(&wanted),
                    Test::Compare(comparison, operand) => {
                        values.into_iter().any(|value| compare(value, *comparison, operand))
                    }
                }
            }
        }
    }
}

fn select<'a>(selector: &[Step], message: &'a Value) -> Vec<&'a Value> {
    let mut values = vec![message];
    for step in selector {
        values = match step {
            Step::Member(name) => values.iter().filter_map(|value| value.get(name)).collect(),
            Step::Element(number) => values.iter().filter_map(|value| value.get(number)).collect(),
            Step::AnyElement => {
                values.iter().filter_map(|value| value.as_array()).flatten().collect()
            }
        };
    }
    values
}

fn compare(value: &Value, comparison: Comparison, operand: &Operand) -> bool {
    match (value, operand) {
        (Value::Number(number), Operand::Number(wanted, _)) => {
            number.as_f64().is_some_and(|number| comparison.numbers(number, *wanted))
        }
        (Value::String(text), Operand::Number(_, written)) => comparison.equality(text == written),
        (Value::String(text), Operand::Text(_) | Operand::Regex(_)) => {
            operand.matches_text(comparison, text)
        }
        (Value::Number(number), Operand::Text(_) | Operand::Regex(_)) => {
            operand.matches_text(comparison, &number.to_string())
        }
        // Objects and arrays never match a scalar, and booleans and null are tested with IS; the
        // exception is `= *`, which matches any boolean.
        (Value::Bool(_), Operand::Text(pieces)) => {
            comparison == Comparison::Equal && pieces.iter().all(String::is_empty)
        }
        (Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_), _) => false,
    }
}
