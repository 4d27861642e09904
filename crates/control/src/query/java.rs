//! Patterns in the syntax of Java's `Pattern`, which is what the cluster query language takes, as
//! patterns of the regex crate. Only what the two read differently is looked at; whether the rest
//! is a pattern at all is for the crate to say. What the crate cannot do is refused here, so that
//! no pattern is taken that would quietly match something else.

use std::iter::Peekable;
use std::str::Chars;

/// The pattern that matches what `pattern` matches in Java.
///
/// # Errors
/// Names what of it is not evaluated here.
pub(super) fn translate(pattern: &str) -> Result<String, &'static str> {
    let mut reader = Reader { left: pattern.chars().peekable(), out: String::new() };
    reader.pattern()?;
    Ok(reader.out)
}

struct Reader<'a> {
    left: Peekable<Chars<'a>>,
    out: String,
}

impl Reader<'_> {
    fn pattern(&mut self) -> Result<(), &'static str> {
        while let Some(letter) = self.left.next() {
            match letter {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '*' | '+' | '?' | '{' => self.repetition(letter)?,
                other => self.out.push(other),
            }
        }
        Ok(())
    }

    /// Behind a backslash.
    fn escape(&mut self) -> Result<(), &'static str> {
        match self.left.next() {
            Some('Q') => self.quoted(),
            // The crate's signs for where a word begins and ends; in Java they are themselves.
            Some(sign @ ('<' | '>')) => self.out.push(sign),
            Some('b') if self.left.peek() == Some(&'{') => {
                return Err("a boundary with a name (\\b{...})");
            }
            escaped => {
                self.out.push('\\');
                self.out.extend(escaped);
            }
        }
        Ok(())
    }

    /// Takes what stands for itself, up to `\E` or the end.
    fn quoted(&mut self) {
        while let Some(letter) = self.left.next() {
            if letter == '\\' && self.left.next_if_eq(&'E').is_some() {
                return;
            }
            self.out.push_str(&regex::escape(letter.encode_utf8(&mut [0; 4])));
        }
    }

    /// Behind an opening parenthesis.
    fn group(&mut self) -> Result<(), &'static str> {
        let mut ahead = self.left.clone();
        let kind = (ahead.next(), ahead.next(), ahead.next());
        match kind {
            (Some('?'), Some('=' | '!'), _) | (Some('?'), Some('<'), Some('=' | '!')) => {
                Err("a look-around ((?=, (?!, (?<= or (?<!)")
            }
            (Some('?'), Some('>'), _) => Err("an atomic group ((?>)"),
            (Some('?'), ..) if has_other_flags(self.left.clone()) => {
                Err("a flag other than i, m and s")
            }
            _ => {
                self.out.push('(');
                // The question mark behind it repeats nothing.
                self.out.extend(self.left.next_if_eq(&'?'));
                Ok(())
            }
        }
    }

    /// Behind the first sign of a repetition, which the crate lets repeat again.
    fn repetition(&mut self, first: char) -> Result<(), &'static str> {
        self.out.push(first);
        if first == '{' {
            let is_count = |it: &char| it.is_ascii_digit() || *it == ',';
            while let Some(letter) = self.left.next_if(is_count) {
                self.out.push(letter);
            }
            self.out.extend(self.left.next_if_eq(&'}'));
        }
        match self.left.peek() {
            Some('+') => return Err("a possessive repetition (*+, ++, ?+ or }+)"),
            Some('?') => self.out.extend(self.left.next()),
            _ => {}
        }
        match self.left.peek() {
            Some('*' | '+' | '?' | '{') => Err("a repetition of a repetition"),
            _ => Ok(()),
        }
    }

    /// Behind an opening bracket, up to the one that closes it.
    fn class(&mut self) -> Result<(), &'static str> {
        self.out.push('[');
        let mut open = 1;
        let mut is_first = true;
        while let Some(letter) = self.left.next() {
            let was_first = std::mem::replace(&mut is_first, false);
            let next = self.left.peek();
            match letter {
                '\\' => self.escape()?,
                '[' if next == Some(&':') => return Err("a class by its POSIX name ([:...:])"),
                '-' if next == Some(&'-') => return Err("two hyphens in brackets"),
                '~' if next == Some(&'~') => return Err("two tildes in brackets"),
                other => {
                    self.out.push(other);
                    match other {
                        '^' => is_first = was_first,
                        '[' => {
                            open += 1;
                            is_first = true;
                        }
                        // At the beginning it stands for itself.
                        ']' if !was_first => open -= 1,
                        _ => {}
                    }
                }
            }
            if open == 0 {
                return Ok(());
            }
        }
        Ok(())
    }
}

/// Tells whether a group sets flags that the two read differently, or that cost time: `u` brings back
/// the classes of all letters. `x` would hide what stands in a comment.
fn has_other_flags(behind: Peekable<Chars<'_>>) -> bool {
    let flags: String = behind.skip(1).take_while(|it| !matches!(it, ':' | ')')).collect();
    let is_flags = flags.chars().all(|it| it.is_ascii_alphabetic() || it == '-');
    is_flags && !flags.chars().all(|it| "ims-".contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_java_reads_otherwise_is_rewritten() {
        for (pattern, expected) in [
            ("t2.*", "t2.*"),
            (r"\<a\>", "<a>"),
            (r"\Qa.b\E.*", r"a\.b.*"),
            (r"\Qa*", r"a\*"),
            (r"[\Q^]\E]", r"[\^\]]"),
            (r"[]a(?!]b", r"[]a(?!]b"),
            (r"[^]a*+]b", r"[^]a*+]b"),
            (r"[a[*+]*+]b", r"[a[*+]*+]b"),
            (r"\(?=a", r"\(?=a"),
            ("(?i)a(?<n>b)(?:c)", "(?i)a(?<n>b)(?:c)"),
            ("a{2,3}?b", "a{2,3}?b"),
            (r"a\", r"a\"),
        ] {
            assert_eq!(translate(pattern), Ok(expected.to_owned()), "{pattern}");
        }
    }

    #[test]
    fn what_the_crate_cannot_do_is_refused() {
        for (pattern, why) in [
            ("(?!win).*", "look-around"),
            ("(?=a)b", "look-around"),
            ("a(?<=b)", "look-around"),
            ("a(?<!b)", "look-around"),
            ("(?>a)", "atomic"),
            ("a*+", "possessive"),
            ("a++b", "possessive"),
            ("a{2}+", "possessive"),
            ("a**", "repetition of a repetition"),
            ("a+?*", "repetition of a repetition"),
            (r"a\b{g}", "boundary"),
            (r"(?iu)[\x00-\x{10FFFF}]", "flag other"),
            (r"(?u:\pL)", "flag other"),
            ("(?i-u)a", "flag other"),
            ("(?x) a # (?u", "flag other"),
            ("(?U)a", "flag other"),
            ("[[:alpha:]]", "POSIX"),
            ("[a--b]", "hyphens"),
            ("[a~~b]", "tildes"),
        ] {
            let reason = translate(pattern).expect_err(pattern);
            assert!(reason.contains(why), "{pattern}: {reason}");
        }
    }
}
