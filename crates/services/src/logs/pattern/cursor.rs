//! Walks over the text of a pattern.

use super::{Comparison, Invalid, Operand, regex};

/// The part of a pattern that is not parsed yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) rest: &'a str,
}

impl<'a> Cursor<'a> {
    /// Skips white space and takes `token` if it comes next.
    pub(super) fn take(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes `token`, in upper or lower case, if it comes next as a word of its own.
    pub(super) fn take_word(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let Some((word, rest)) = self.rest.split_at_checked(token.len()) else { return false };
        let ends = !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        let found = word.eq_ignore_ascii_case(token) && ends;
        if found {
            self.rest = rest;
        }
        found
    }

    pub(super) fn is_done(&self) -> bool {
        self.rest.trim_start().is_empty()
    }

    /// Takes all characters up to the first for which `ends` holds.
    pub(super) fn take_until(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let at = self.rest.find(ends).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(at);
        self.rest = rest;
        taken
    }

    /// Takes the text up to the closing `quote` and removes each `\` before a quote.
    pub(super) fn quoted(&mut self, quote: char) -> Result<String, Invalid> {
        let mut text = String::new();
        let mut characters = self.rest.char_indices();
        while let Some((at, character)) = characters.next() {
            if character == quote {
                self.rest = &self.rest[at + quote.len_utf8()..];
                return Ok(text);
            }
            if character == '\\' && self.rest[at + 1..].starts_with(quote) {
                characters.next();
                text.push(quote);
            } else {
                text.push(character);
            }
        }
        Err(self.invalid(&format!("a closing {quote} is missing")))
    }

    /// Takes `=`, `!=`, `<`, `<=`, `>` or `>=`.
    pub(super) fn comparison(&mut self) -> Option<Comparison> {
        // Longer operators come first, since some begin with a shorter one.
        const ALL: [(&str, Comparison); 6] = [
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("=", Comparison::Equal),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        ALL.into_iter().find(|(token, _)| self.take(token)).map(|(_, comparison)| comparison)
    }

    /// Takes a quoted text, a regular expression, or a word up to white space or one of `ends`.
    pub(super) fn operand(&mut self, ends: &str) -> Result<Operand, Invalid> {
        if self.take("\"") {
            return Ok(Operand::text(&self.quoted('"')?));
        }
        if self.take("%") {
            return Ok(Operand::Regex(regex(&self.quoted('%')?)?));
        }
        let word = self.take_until(|at| at.is_whitespace() || ends.contains(at));
        match word.is_empty() {
            true => Err(self.invalid("a value is missing")),
            false => Ok(Operand::word(word)),
        }
    }

    pub(super) fn invalid(&self, why: &str) -> Invalid {
        let rest = self.rest.trim();
        match rest.is_empty() {
            true => Invalid(format!("Invalid filter pattern: {why} at the end")),
            false => Invalid(format!("Invalid filter pattern: {why} at '{rest}'")),
        }
    }
}
