//! Patterns in which `*` matches any text, including none.

/// Returns true if `pattern` matches all of `text`.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let (middle, last) = rest.rsplit_once('*').map_or((None, rest), |(it, last)| (Some(it), last));
    for part in middle.into_iter().flat_map(|middle| middle.split('*')) {
        // The first match of a part leaves the most text for the parts after it.
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text) in [
            ("a", "a"),
            ("*", ""),
            ("*", "a"),
            ("v*", "v1"),
            ("*-rc", "1-rc"),
            ("v*.*-rc*", "v1.2-rc3"),
            ("a*a", "aa"),
            ("*b*", "abc"),
            ("a**b", "ab"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("a", "ab"), ("", "a"), ("v*", "1v"), ("a*a", "a"), ("*b*c", "cb"), ("a*b*c", "ab")]
        {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
