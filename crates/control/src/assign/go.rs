//! Translates patterns in the syntax of Go's regexp package, which Docker's log drivers read, to
//! the syntax of the regex crate. Only the differences are handled here; the crate itself rejects
//! invalid patterns. It must not know what a pattern is for.

use std::iter::Peekable;
use std::str::Chars;

/// The longest pattern read, in bytes: far more than the first line of an event needs, and short
/// enough that all work on it takes microseconds.
pub(super) const MAX_LENGTH: usize = 4_096;
/// The most characters that the ranges of a pattern may span together. Each is checked for its
/// other case, and one range of all characters costs milliseconds.
const MAX_SPAN: u32 = 4 * 0x11_0000;
/// The largest count that Go allows in a repetition.
const MAX_REPEAT: u32 = 1_000;
/// The most bytes that one compiled pattern may take, because the caller is not trusted.
const MAX_PATTERN_BYTES: usize = 1 << 20;

/// The names of ASCII classes between `[:` and `:]`; both syntaxes have the same.
const NAMED: [&str; 14] = [
    "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct",
    "space", "upper", "word", "xdigit",
];

/// Returns the pattern that matches in the regex crate what `pattern` matches in Go.
///
/// # Errors
/// Returns the reason for which Go would reject the pattern.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    if pattern.len() > MAX_LENGTH {
        return Err(format!("expression too large: more than {MAX_LENGTH} bytes"));
    }
    let mut reader = Reader::of(pattern);
    reader.pattern()?;
    let built = regex::bytes::RegexBuilder::new(&reader.out).size_limit(MAX_PATTERN_BYTES).build();
    built.map(|_| reader.out).map_err(|error| {
        if matches!(error, regex::Error::CompiledTooBig(_)) {
            return "expression too large".to_owned();
        }
        // The last line states the error; the lines before it point into our translation.
        let text = error.to_string();
        text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
    })
}

/// A reader that visits each character a few times at most, whatever comes before it: patterns are
/// read on the thread that all commits wait for.
struct Reader<'a> {
    left: Peekable<Chars<'a>>,
    out: String,
    /// True once a search has found no further `:]`.
    has_no_named: bool,
    /// The characters between the ends of the ranges read so far.
    span: u32,
}

impl<'a> Reader<'a> {
    fn of(pattern: &'a str) -> Reader<'a> {
        let left = pattern.chars().peekable();
        Reader { left, out: String::new(), has_no_named: false, span: 0 }
    }

    fn pattern(&mut self) -> Result<(), String> {
        // Go refuses a repetition of a repetition.
        let mut repeated = false;
        while let Some(letter) = self.left.next() {
            let was_repeated = std::mem::take(&mut repeated);
            match letter {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '*' | '+' | '?' => {
                    repeated = true;
                    self.out.push(letter);
                }
                '{' => match self.counts()? {
                    Some(counts) => {
                        repeated = true;
                        self.out.push_str(&counts);
                    }
                    None => self.out.push_str(r"\{"),
                },
                '}' | ']' => self.literal(letter),
                other => self.out.push(other),
            }
            if repeated && was_repeated {
                return Err("invalid nested repetition operator".to_owned());
            }
            if repeated && self.left.next_if_eq(&'?').is_some() {
                self.out.push('?');
            }
        }
        Ok(())
    }

    fn literal(&mut self, letter: char) {
        self.out.push_str(&regex::escape(letter.encode_utf8(&mut [0; 4])));
    }

    /// Reads the rest of `{n}`, `{n,}` or `{n,m}` after its brace. None if the brace stands for
    /// itself; then nothing is consumed.
    fn counts(&mut self) -> Result<Option<String>, String> {
        // The look-ahead stops at the next brace, which does its own.
        let is_count = |letter: &char| letter.is_ascii_digit() || *letter == ',';
        let ahead: String = self.left.clone().take_while(is_count).collect();
        let is_closed = self.left.clone().nth(ahead.len()) == Some('}');
        let (least, most) = ahead.split_once(',').unwrap_or((&ahead, &ahead));
        let is_number = |text: &str| {
            let has_zero = text.len() > 1 && text.starts_with('0');
            !text.is_empty() && !has_zero && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !is_closed || !is_number(least) || !(most.is_empty() || is_number(most)) {
            return Ok(None);
        }
        let too_many = |text: &&str| text.parse::<u32>().map_or(true, |count| count > MAX_REPEAT);
        if [least, most].iter().filter(|text| !text.is_empty()).any(too_many) {
            return Err("invalid repeat count".to_owned());
        }
        self.left.nth(ahead.len());
        Ok(Some(format!("{{{ahead}}}")))
    }

    /// Reads an escape outside brackets, after its backslash.
    fn escape(&mut self) -> Result<(), String> {
        match self.left.peek() {
            Some('A' | 'z') => {
                self.out.push('\\');
                self.out.extend(self.left.next());
            }
            // In Go, word characters are ASCII.
            Some('b') => self.replace(r"(?-u:\b)"),
            Some('B') => self.replace(r"(?-u:\B)"),
            Some('Q') => {
                self.left.next();
                self.quoted();
            }
            _ => self.class_escape()?,
        }
        Ok(())
    }

    fn replace(&mut self, with: &str) {
        self.left.next();
        self.out.push_str(with);
    }

    /// Reads literal characters up to `\E` or the end.
    fn quoted(&mut self) {
        while let Some(letter) = self.left.next() {
            if letter == '\\' && self.left.next_if_eq(&'E').is_some() {
                return;
            }
            self.literal(letter);
        }
    }

    /// Reads an escape that is also allowed inside brackets, after its backslash.
    fn class_escape(&mut self) -> Result<(), String> {
        match self.left.peek() {
            Some('d') => self.replace("[0-9]"),
            Some('D') => self.replace("[^0-9]"),
            Some('s') => self.replace(r"[\t\n\f\r ]"),
            Some('S') => self.replace(r"[^\t\n\f\r ]"),
            Some('w') => self.replace("[0-9A-Za-z_]"),
            Some('W') => self.replace("[^0-9A-Za-z_]"),
            Some('p' | 'P') => self.property(),
            _ => {
                let letter = self.escaped()?;
                self.literal(letter);
            }
        }
        Ok(())
    }

    /// `\pL`, `\p{Greek}` and `\p{^Greek}`.
    fn property(&mut self) {
        let mut is_negated = self.left.next() == Some('P');
        let mut name = String::new();
        match self.left.next() {
            Some('{') => {
                is_negated ^= self.left.next_if_eq(&'^').is_some();
                name.extend(self.left.by_ref().take_while(|letter| *letter != '}'));
            }
            one => name.extend(one),
        }
        let kind = if is_negated { 'P' } else { 'p' };
        self.out.push_str(&format!(r"\{kind}{{{name}}}"));
    }

    /// Reads an escape that stands for one character.
    fn escaped(&mut self) -> Result<char, String> {
        let Some(letter) = self.left.next() else {
            return Err("trailing backslash at end of expression".to_owned());
        };
        let invalid = || format!("invalid escape sequence: `\\{letter}`");
        let is_octal = |letter: &char| ('0'..='7').contains(letter);
        Ok(match letter {
            'a' => '\x07',
            'f' => '\x0c',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\x0b',
            'x' => self.hexadecimal().ok_or_else(invalid)?,
            // In Go a single digit other than zero is an error, because it would be a
            // back-reference.
            '1'..='7' if !self.left.peek().is_some_and(is_octal) => {
                return Err(invalid());
            }
            '0'..='7' => {
                let mut digits = String::from(letter);
                while digits.len() < 3
                    && let Some(digit) = self.left.next_if(is_octal)
                {
                    digits.push(digit);
                }
                let code = u32::from_str_radix(&digits, 8).ok();
                code.and_then(char::from_u32).ok_or_else(invalid)?
            }
            other if other.is_ascii() && !other.is_ascii_alphanumeric() => other,
            _ => return Err(invalid()),
        })
    }

    /// Reads `41` or `{1F600}` after `\x`.
    fn hexadecimal(&mut self) -> Option<char> {
        let digits: String = match self.left.next_if_eq(&'{') {
            Some(_) => self.left.by_ref().take_while(|letter| *letter != '}').collect(),
            None => self.left.by_ref().take(2).collect(),
        };
        let is_number = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(&digits, 16).ok().filter(|_| is_number);
        code.and_then(char::from_u32)
    }

    /// Reads a group after its opening parenthesis. Nothing reads captures, so names are dropped.
    fn group(&mut self) -> Result<(), String> {
        if self.left.next_if_eq(&'?').is_none() {
            self.out.push_str("(?:");
            return Ok(());
        }
        let is_ahead = |it: &char| !matches!(it, '>' | ':' | ')');
        let ahead: String = self.left.clone().take_while(is_ahead).collect();
        let is_named = self.left.clone().nth(ahead.chars().count()) == Some('>');
        let flags =
            |text: &str| text.chars().all(|flag| matches!(flag, 'i' | 'm' | 's' | 'U' | '-'));
        let named = ahead.strip_prefix('P').unwrap_or(&ahead).strip_prefix('<');
        let name = named.filter(|_| is_named);
        let is_name = |name: &str| {
            !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_')
        };
        match name {
            Some(name) if is_name(name) => {
                self.left.by_ref().find(|letter| *letter == '>');
                self.out.push_str("(?:");
                Ok(())
            }
            None if flags(&ahead) => {
                self.out.push_str("(?");
                Ok(())
            }
            Some(_) | None => Err(format!("invalid or unsupported Perl syntax: `(?{ahead}`")),
        }
    }

    /// Reads a class after its opening bracket.
    fn class(&mut self) -> Result<(), String> {
        self.out.push('[');
        if self.left.next_if_eq(&'^').is_some() {
            self.out.push('^');
        }
        let mut is_first = true;
        loop {
            match self.left.peek() {
                None => return Err("missing closing ]".to_owned()),
                Some(']') if !is_first => {
                    self.replace("]");
                    return Ok(());
                }
                Some(_) => {}
            }
            is_first = false;
            if self.named()? {
                continue;
            }
            if self.is_class_escape() {
                self.left.next();
                self.class_escape()?;
                continue;
            }
            self.range()?;
        }
    }

    /// Reads `[:alpha:]` if it comes next.
    fn named(&mut self) -> Result<bool, String> {
        let mut ahead = self.left.clone();
        if (ahead.next(), ahead.next()) != (Some('['), Some(':')) || self.has_no_named {
            return Ok(false);
        }
        let is_name = |letter: &char| letter.is_ascii_lowercase() || *letter == '^';
        let name: String = ahead.clone().take_while(is_name).collect();
        let mut behind = ahead.clone().skip(name.len());
        let is_closed = (behind.next(), behind.next()) == (Some(':'), Some(']'));
        if !is_closed || !NAMED.contains(&name.strip_prefix('^').unwrap_or(&name)) {
            let mut last = ' ';
            let is_end = |next| std::mem::replace(&mut last, next) == ':' && next == ']';
            if ahead.any(is_end) {
                return Err(format!("invalid character class range: `[:{name}`"));
            }
            self.has_no_named = true;
            return Ok(false);
        }
        self.out.push_str(&format!("[:{name}:]"));
        self.left.nth(name.chars().count() + 3);
        Ok(true)
    }

    /// Returns true if the next escape stands for more than one character.
    fn is_class_escape(&self) -> bool {
        let mut ahead = self.left.clone();
        let first = ahead.next();
        let kinds = ['d', 'D', 's', 'S', 'w', 'W', 'p', 'P'];
        first == Some('\\') && ahead.next().is_some_and(|letter| kinds.contains(&letter))
    }

    /// Reads one member of a class, or a range of two.
    fn range(&mut self) -> Result<(), String> {
        let first = self.member()?;
        self.literal(first);
        let mut ahead = self.left.clone();
        let is_range = ahead.next() == Some('-') && ahead.next().is_some_and(|next| next != ']');
        if is_range {
            self.replace("-");
            let last = self.member()?;
            self.literal(last);
            // The regex crate rejects a range whose first character is the greater one.
            self.span = self.span.saturating_add(u32::from(last).saturating_sub(first.into()));
            if self.span > MAX_SPAN {
                return Err("expression too large: its ranges have too many characters".to_owned());
            }
        }
        Ok(())
    }

    fn member(&mut self) -> Result<char, String> {
        match self.left.next() {
            Some('\\') => self.escaped(),
            Some(letter) => Ok(letter),
            None => Err("missing closing ]".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_what_they_match_in_go() {
        let table: [(&str, &[&str], &[&str]); 30] = [
            ("^{", &["{"], &["a{"]),
            (r"^\<\d+\>", &["<134>x"], &["134"]),
            ("^[[]", &["[x"], &["x["]),
            (r"^\Q[\E", &["[1] a"], &["1"]),
            (r"^\Qa.b\E+$", &["a.b", "a.bbb"], &["axb", "a.ba.b"]),
            (r"\Qa.b", &["a.b"], &["axb"]),
            ("a{,5}", &["a{,5}"], &["aa"]),
            ("x{a}|y{01}", &["x{a}", "y{01}"], &["x", "y"]),
            ("^a{2}$", &["aa"], &["a{2}"]),
            ("^a{2,}?$", &["aa", "aaa"], &["a"]),
            (r"^\d$", &["7"], &["٣"]),
            (r"^\w+$", &["a_1"], &["é"]),
            (r"^[\w.-]+$", &["a.b-c"], &["a b"]),
            (r"^[^\s\[]$", &["a"], &[" ", "["]),
            ("^[]a]$", &["]", "a"], &["b"]),
            ("^[^]a]$", &["b"], &["]"]),
            ("^[a&&b]$", &["a", "b", "&"], &["c"]),
            ("^[+--]$", &["+", ",", "-"], &["."]),
            ("^[[:alpha:]~~]$", &["a", "~"], &["1", ":"]),
            (r"^\x41\x{42}\103$", &["ABC"], &["abc"]),
            (r"\_\#\-\ ", &["_#- "], &["x"]),
            (r"(?i)^warn(?:ing)?$", &["WARN", "Warning"], &["warm"]),
            (r"^(?P<a>x)(?<b>y)$", &["xy"], &["x"]),
            (r"^\p{^Greek}\pL$", &["1a"], &["αa"]),
            (r"\bb\B", &["ébc"], &["ab"]),
            ("]}", &["]}"], &["}"]),
            ("^a{1,2{3}$", &["a{1,222"], &["a{1,2"]),
            ("^[[:]$", &["[", ":"], &["a"]),
            ("^[[:a][b]$", &["[b", ":b", "ab"], &["bb"]),
            ("^a{2,", &["a{2,"], &["aa"]),
        ];
        for (pattern, matching, other) in table {
            let translated = translate(pattern).unwrap_or_else(|why| panic!("{pattern}: {why}"));
            let built = regex::bytes::Regex::new(&translated).expect("it was built before");
            let is_match = |text: &&&str| built.is_match(text.as_bytes());
            assert_eq!(matching.iter().find(|text| !is_match(text)), None, "{pattern}");
            assert_eq!(other.iter().find(is_match), None, "{pattern}");
        }
    }

    /// Guards against look-aheads that read all that follows, with which these patterns took hours.
    #[test]
    fn a_pattern_is_read_in_steps_that_grow_with_its_length_alone() {
        let repeated = ["{", "{1,", "(?P<a>", "(?", "[[:", "[[:alpha:]", "[[:alpha:][:^digit:]]"];
        for part in repeated {
            let pattern = part.repeat(1 << 18);
            let read = Reader::of(&pattern).pattern();
            assert!(read.is_ok() || part.contains(['[', '(']), "{part}: {read:?}");
        }
        let wide = "(?i)[\\x00-\\x{10FFFF}]";
        assert!(translate(&wide.repeat(3)).is_ok());
        let refused = translate(&wide.repeat(5)).expect_err("too wide");
        assert!(refused.contains("too many characters"), "{refused}");
        let longest = "a".repeat(MAX_LENGTH);
        assert!(translate(&longest).is_ok());
        let refused = translate(&format!("{longest}a")).expect_err("one more");
        assert!(refused.contains("expression too large"), "{refused}");
    }

    #[test]
    fn what_go_refuses_is_refused() {
        let table = [
            "(",
            ")",
            "*a",
            "a**",
            "a+?*",
            "a{2}{3}",
            "a{1001}",
            "a{3,2}",
            "(?!win)",
            "(?=a)",
            "(?<=a)",
            "(?x) a",
            r"\1",
            r"\8",
            r"\E",
            r"\Z",
            r"\C",
            r"\é",
            "[a",
            "[b-a]",
            "[]",
            "[[:foo:]]",
            "[[:Foo-bar:]]",
            "[[::]]",
            "[[:a]x[[:alpha:]]",
            "(?P<a-b>x)",
            "(?P<a:>x)",
            "(?<>x)",
            "(?>x)",
            r"[\Qa\E]",
            r"\x{110000}",
            r"\p{Foo}",
            "a\\",
        ];
        for pattern in table {
            assert!(translate(pattern).is_err(), "{pattern} is taken");
        }
    }
}
