//! Translates patterns in the syntax of Java's `Pattern`, which the cluster query language uses, to
//! the syntax of the regex crate. Only the differences are handled here; the crate itself rejects
//! invalid patterns. Features that the crate lacks are refused here, so that no accepted pattern
//! silently has another meaning.

use std::iter::Peekable;
use std::str::Chars;

/// Returns the pattern that matches in the regex crate what `pattern` matches in Java.
///
/// # Errors
/// Names the feature that is not supported.
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

    /// Reads an escape after its backslash.
    fn escape(&mut self) -> Result<(), &'static str> {
        match self.left.next() {
            Some('Q') => self.quoted(),
            // In the crate these escapes are word boundaries; in Java they are the characters
            // themselves.
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

    /// Reads literal characters up to `\E` or the end.
    fn quoted(&mut self) {
        while let Some(letter) = self.left.next() {
            if letter == '\\' && self.left.next_if_eq(&'E').is_some() {
                return;
            }
            self.out.push_str(&regex::escape(letter.encode_utf8(&mut [0; 4])));
        }
    }

    /// Reads a group after its opening parenthesis.
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
                // This question mark belongs to the group and is no repetition.
                self.out.extend(self.left.next_if_eq(&'?'));
                Ok(())
            }
        }
    }

    /// Reads a repetition after its first character. The crate would let it be repeated again.
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

    /// Reads a class after its opening bracket, up to the one that closes it.
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
                        // At the beginning a closing bracket is literal.
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

/// Returns true if a group sets flags that the two syntaxes read differently, or that are costly:
/// `u` brings back the Unicode classes, and `x` would allow comments, which are not read here.
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
