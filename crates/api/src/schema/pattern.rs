//! The models' regular expressions, which are Java's, checked with the `regex` crate.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

/// A regular expression that a whole text must match, compiled when first needed.
#[derive(Debug)]
pub struct Pattern {
    /// The pattern as the model spells it.
    pub text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

/// The most bytes of a compiled pattern; a few bounded repetitions of Unicode classes need more
/// than the crate's default.
const MAX_COMPILED: usize = 64 << 20;

impl Pattern {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    /// Returns true if the whole of `text` matches; a pattern that is not checked matches
    /// everything.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    /// Returns true if `regex` can express the pattern; `tests/patterns.rs` lists the others.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.regex().is_some()
    }

    fn regex(&self) -> Option<&Regex> {
        let compile = || {
            let whole = format!("^(?:{})$", translated(self.text));
            RegexBuilder::new(&whole).size_limit(MAX_COMPILED).build().ok()
        };
        self.compiled.get_or_init(compile).as_ref()
    }
}

/// Translates the spellings that differ in meaning: in Java the shorthand classes are ASCII, and
/// characters beyond the first plane are pairs of surrogates.
fn translated(java: &str) -> String {
    const WHOLE: [(&str, &str); 3] = [
        (r"\uD800\uDC00-\uDBFF\uDFFF", r"\x{10000}-\x{10FFFF}"),
        (r"\p{Print}", "[ -~]"),
        (r"\w-_", r"\w_\-"),
    ];
    let java = WHOLE.iter().fold(java.to_owned(), |text, (from, to)| text.replace(from, to));
    let mut out = String::with_capacity(java.len());
    let mut characters = java.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match characters.next() {
            Some('w') => out.push_str("[0-9A-Za-z_]"),
            Some('d') => out.push_str("[0-9]"),
            Some('s') => out.push_str(r"[\t\n\x0B\f\r ]"),
            Some('S') => out.push_str(r"[^\t\n\x0B\f\r ]"),
            Some(other) => out.extend(['\\', other]),
            None => out.push('\\'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_texts_as_java_does() {
        for (pattern, text, matches) in [
            ("[a-z]+", "abc", true),
            ("[a-z]+", "abc1", false),
            ("a|bc", "bcd", false),
            (r"[\w+=,.@-]+", "role-1", true),
            (r"[\w+=,.@-]+", "rôle", false),
            (r"\d{2}", "١٢", false),
            (r"[\s\S]*", "a\nb", true),
            (r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*", "🎉", true),
            (r"\p{Print}+", "é", false),
            (r"[\w-_]*", "a-_", true),
            (r"\\w", r"\w", true),
        ] {
            assert_eq!(Pattern::new(pattern).matches(text), matches, "{pattern} {text}");
            assert!(Pattern::new(pattern).is_checked(), "{pattern}");
        }
    }

    #[test]
    fn look_around_is_not_checked() {
        let pattern = Pattern::new("^(?!arn:).+");
        assert!(!pattern.is_checked() && pattern.matches("arn:"));
    }
}
