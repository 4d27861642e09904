//! Parses the text of an expression into its tree.
//!
//! ```text
//! any    := all (('||' | 'or') all)*
//! all    := one (('&&' | 'and') one)*
//! one    := ('!' | 'not') '(' any ')' | '(' any ')' | clause
//! clause := subject operator [argument]
//! ```

use regex::bytes::{Regex, RegexBuilder};

use super::{
    Clause, Comparison, Expression, MAX_LENGTH, Malformed, TextSubject, TextTest, java, version,
};

/// The most nested parentheses: far more than an expression of 2,000 characters needs, and few
/// enough for the stack.
const MAX_DEPTH: usize = 64;
/// The most bytes that one compiled pattern may take. The caller is not trusted, and expressions
/// are read on the thread that all commits wait for, again for each task that is placed.
const MAX_PATTERN_BYTES: usize = 1 << 17;

type Parsed<T> = Result<T, Malformed>;

pub(super) fn expression(text: &str) -> Parsed<Expression> {
    if text.chars().count() > MAX_LENGTH {
        return Err(Malformed(format!("The expression is longer than {MAX_LENGTH} characters.")));
    }
    let mut input = Input { text, at: 0, depth: 0 };
    let root = input.any()?;
    input.skip_space();
    if input.rest().is_empty() {
        return Ok(root);
    }
    Err(input.fault("'&&', '||' or the end of the expression"))
}

/// The operators that a subject takes.
enum Asked {
    Text(TextSubject, Presence),
    Number(fn(Comparison, &str) -> Option<Clause>),
}

/// The meaning of `exists` for a subject: every instance has an id and an agent, so it is not
/// allowed there.
#[derive(PartialEq)]
enum Presence {
    Optional,
    Always,
}

#[derive(Clone, Copy, PartialEq)]
enum Operator {
    Compare(Comparison),
    Exists,
    ExistsNot,
    In,
    InNot,
    Matches,
    MatchesNot,
}

/// Longer spellings come before their prefixes.
const OPERATORS: [(&str, Operator); 22] = [
    ("==", Operator::Compare(Comparison::Equal)),
    ("=~", Operator::Matches),
    ("!=", Operator::Compare(Comparison::NotEqual)),
    ("!~", Operator::MatchesNot),
    ("!exists", Operator::ExistsNot),
    ("!in", Operator::InNot),
    (">=", Operator::Compare(Comparison::GreaterOrEqual)),
    (">", Operator::Compare(Comparison::Greater)),
    ("<=", Operator::Compare(Comparison::LessOrEqual)),
    ("<", Operator::Compare(Comparison::Less)),
    ("equals", Operator::Compare(Comparison::Equal)),
    ("exists", Operator::Exists),
    ("greater_than_equal", Operator::Compare(Comparison::GreaterOrEqual)),
    ("greater_than", Operator::Compare(Comparison::Greater)),
    ("in", Operator::In),
    ("less_than_equal", Operator::Compare(Comparison::LessOrEqual)),
    ("less_than", Operator::Compare(Comparison::Less)),
    ("matches", Operator::Matches),
    ("not_equals", Operator::Compare(Comparison::NotEqual)),
    ("not_exists", Operator::ExistsNot),
    ("not_in", Operator::InNot),
    ("not_matches", Operator::MatchesNot),
];

struct Input<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Input<'a> {
    fn any(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.all()?];
        while self.take_symbol("||") || self.take_word("or") {
            parts.push(self.all()?);
        }
        Ok(single_or(parts, Expression::Any))
    }

    fn all(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.one()?];
        while self.take_symbol("&&") || self.take_word("and") {
            parts.push(self.one()?);
        }
        Ok(single_or(parts, Expression::All))
    }

    fn one(&mut self) -> Parsed<Expression> {
        if self.take_symbol("!") || self.take_word("not") {
            if !self.take_symbol("(") {
                return Err(self.fault("'(' after not"));
            }
            return Ok(Expression::Not(Box::new(self.inner()?)));
        }
        if self.take_symbol("(") {
            return self.inner();
        }
        self.clause().map(Expression::Clause)
    }

    /// Reads the expression after an opening parenthesis.
    fn inner(&mut self) -> Parsed<Expression> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let reason = format!("The expression has more than {MAX_DEPTH} levels of parentheses.");
            return Err(Malformed(reason));
        }
        let inner = self.any()?;
        self.depth -= 1;
        if self.take_symbol(")") { Ok(inner) } else { Err(self.fault("')'")) }
    }

    fn clause(&mut self) -> Parsed<Clause> {
        let (name, asked) = self.subject()?;
        let operator = self.operator()?;
        let wrong = || Malformed(format!("The subject '{name}' does not take this operator."));
        match asked {
            Asked::Text(subject, presence) => {
                let is_presence = matches!(operator, Operator::Exists | Operator::ExistsNot);
                if is_presence && presence == Presence::Always {
                    return Err(wrong());
                }
                let test = self.text_test(operator)?.ok_or_else(wrong)?;
                Ok(Clause::Text(subject, test))
            }
            Asked::Number(read) => {
                let Operator::Compare(comparison) = operator else { return Err(wrong()) };
                let argument = self.argument(&[])?;
                read(comparison, &argument).ok_or_else(|| {
                    Malformed(format!("The value '{argument}' is not valid for '{name}'."))
                })
            }
        }
    }

    fn subject(&mut self) -> Parsed<(&'a str, Asked)> {
        self.skip_space();
        let is_part = |c: char| c.is_alphanumeric() || "_-./\\:@".contains(c);
        let rest = self.rest();
        let name = &rest[..rest.find(|c: char| !is_part(c)).unwrap_or(rest.len())];
        let asked = match name {
            "agentConnected" => Asked::Text(TextSubject::AgentConnected, Presence::Always),
            "ec2InstanceId" => Asked::Text(TextSubject::Ec2InstanceId, Presence::Always),
            "task:group" => Asked::Text(TextSubject::TaskGroup, Presence::Optional),
            "agentVersion" => Asked::Number(agent_version),
            "registeredAt" => Asked::Number(registered_at),
            "runningTasksCount" => Asked::Number(running_tasks),
            _ => match name.strip_prefix("attribute:") {
                Some(attribute) if !attribute.is_empty() => {
                    let subject = TextSubject::Attribute(attribute.into());
                    Asked::Text(subject, Presence::Optional)
                }
                Some(_) | None => return Err(self.fault("a subject such as attribute:NAME")),
            },
        };
        self.at += name.len();
        Ok((name, asked))
    }

    fn operator(&mut self) -> Parsed<Operator> {
        self.skip_space();
        for (spelling, operator) in OPERATORS {
            let is_word = spelling.ends_with(|c: char| c.is_alphabetic());
            let taken = if is_word { self.take_word(spelling) } else { self.take_symbol(spelling) };
            if taken {
                return Ok(operator);
            }
        }
        Err(self.fault("an operator"))
    }

    /// Reads a test of a text; None for an operator that texts do not have.
    fn text_test(&mut self, operator: Operator) -> Parsed<Option<TextTest>> {
        Ok(Some(match operator {
            Operator::Compare(Comparison::Equal) => TextTest::Is(vec![self.argument(&[])?]),
            Operator::Compare(Comparison::NotEqual) => TextTest::IsNot(vec![self.argument(&[])?]),
            Operator::Compare(
                Comparison::Greater
                | Comparison::GreaterOrEqual
                | Comparison::Less
                | Comparison::LessOrEqual,
            ) => return Ok(None),
            Operator::Exists => TextTest::Exists,
            Operator::ExistsNot => TextTest::ExistsNot,
            Operator::In => TextTest::Is(self.list()?),
            Operator::InNot => TextTest::IsNot(self.list()?),
            Operator::Matches => TextTest::Matches(self.pattern()?),
            Operator::MatchesNot => TextTest::MatchesNot(self.pattern()?),
        }))
    }

    fn list(&mut self) -> Parsed<Vec<String>> {
        if !self.take_symbol("[") {
            return Err(self.fault("'[' and a list of values"));
        }
        let mut values = Vec::new();
        loop {
            values.push(self.argument(&[',', ']'])?);
            if self.take_symbol("]") {
                return Ok(values);
            }
            if !self.take_symbol(",") {
                return Err(self.fault("',' or ']'"));
            }
        }
    }

    /// Reads a pattern, which has to cover the whole value. Its classes and its letter case are
    /// ASCII, as in Java; with all of Unicode, case folding would cost milliseconds per class.
    fn pattern(&mut self) -> Parsed<Regex> {
        let text = self.argument(&[])?;
        let pattern = java::translate(&text).map_err(|what| {
            Malformed(format!("The pattern '{text}' is not supported: it has {what}."))
        })?;
        // The pattern must be valid on its own, because wrapping would make `a)|(b` valid.
        let mut syntax = regex_syntax::ParserBuilder::new();
        let alone = syntax.unicode(false).utf8(false).build().parse(&pattern);
        alone.map_err(|error| Malformed(refused(&text, &error.to_string())))?;
        let mut builder = RegexBuilder::new(&format!(r"\A(?:{pattern})\z"));
        builder.unicode(false).size_limit(MAX_PATTERN_BYTES);
        builder.build().map_err(|error| {
            if matches!(error, regex::Error::CompiledTooBig(_)) {
                return Malformed(format!("The pattern '{text}' is too large."));
            }
            Malformed(refused(&text, &error.to_string()))
        })
    }

    /// Reads a quoted value, or one that ends at white space, a logical operator, one of `ends` or
    /// an unmatched closing parenthesis.
    fn argument(&mut self, ends: &[char]) -> Parsed<String> {
        self.skip_space();
        let rest = self.rest();
        if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '\'' | '"')) {
            let Some(length) = rest[1..].find(quote) else {
                return Err(self.fault("a closing quote"));
            };
            self.at += length + 2;
            return Ok(rest[1..=length].to_owned());
        }
        let length = bare_length(rest, ends);
        if length == 0 {
            return Err(self.fault("a value"));
        }
        self.at += length;
        Ok(rest[..length].to_owned())
    }

    fn take_symbol(&mut self, symbol: &str) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(symbol);
        if found {
            self.at += symbol.len();
        }
        found
    }

    /// Takes `word` if no letter, digit, underscore or colon follows it.
    fn take_word(&mut self, word: &str) -> bool {
        self.skip_space();
        let Some(rest) = self.rest().strip_prefix(word) else { return false };
        let found = !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        if found {
            self.at += word.len();
        }
        found
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn fault(&self, expected: &str) -> Malformed {
        let found: String = self.rest().chars().take(20).collect();
        let found = if found.is_empty() { "its end".to_owned() } else { format!("'{found}'") };
        Malformed(format!("The expression is not valid: expected {expected}, found {found}."))
    }
}

fn bare_length(text: &str, ends: &[char]) -> usize {
    let mut open = 0_usize;
    for (at, c) in text.char_indices() {
        let closes = c == ')' && open == 0;
        let joins = text[at..].starts_with("&&") || text[at..].starts_with("||");
        if c.is_whitespace() || closes || joins || ends.contains(&c) {
            return at;
        }
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
    }
    text.len()
}

fn single_or(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => join(parts),
    }
}

fn agent_version(comparison: Comparison, argument: &str) -> Option<Clause> {
    version(argument).map(|than| Clause::AgentVersion(comparison, than))
}

fn running_tasks(comparison: Comparison, argument: &str) -> Option<Clause> {
    argument.parse().ok().map(|than| Clause::RunningTasks(comparison, than))
}

/// Reads a time with a zone, or without one, or a date; the latter two are UTC.
fn registered_at(comparison: Comparison, argument: &str) -> Option<Clause> {
    let zoned = argument.parse::<jiff::Timestamp>().ok();
    let civil = || {
        let local: jiff::civil::DateTime = argument.parse().ok()?;
        local.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    };
    let moment = zoned.or_else(civil)?;
    Some(Clause::RegisteredAt(comparison, moment.as_second()))
}

fn refused(pattern: &str, error: &str) -> String {
    if error.contains("Unicode not allowed") {
        return format!("The pattern '{pattern}' is not supported: it has a class beyond ASCII.");
    }
    format!("The pattern '{pattern}' is not valid.")
}
