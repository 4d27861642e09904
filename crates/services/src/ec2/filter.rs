//! EC2's filters: a name, and values of which one must match, with `*` and `?` as wildcards.

use api::Fault;
use api::ec2::Filter;

/// Returns the filters as pairs; refuses a name that is not in `known`.
pub fn checked(
    filters: Option<Vec<Filter>>,
    known: &[&str],
) -> Result<Vec<(String, Vec<String>)>, Fault> {
    let mut checked = Vec::new();
    for filter in filters.unwrap_or_default() {
        let name = filter.name.unwrap_or_default();
        if !known.contains(&name.as_str()) && name != "tag-key" && !name.starts_with("tag:") {
            let message = format!("The filter '{name}' is invalid");
            return Err(Fault::client("InvalidParameterValue", message));
        }
        checked.push((name, filter.values.unwrap_or_default()));
    }
    Ok(checked)
}

/// Returns true if each filter has a value that matches one of the resource's: `values` returns the
/// resource's values by the filter's name.
pub fn matches(filters: &[(String, Vec<String>)], values: impl Fn(&str) -> Vec<String>) -> bool {
    filters.iter().all(|(name, wanted)| {
        let had = values(name);
        wanted.iter().any(|wanted| had.iter().any(|had| wildcard(wanted, had)))
    })
}

/// Returns true if `text` matches `pattern`, with `*` for any characters and `?` for one. The work
/// is the product of both lengths, also for a pattern with many `*`.
fn wildcard(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    // `reached[n]` is true if the pattern so far matches the first n characters.
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for sign in pattern.chars() {
        let mut next = vec![false; reached.len()];
        for at in 0..reached.len() {
            next[at] = match sign {
                '*' => reached[at] || at > 0 && next[at - 1],
                '?' => at > 0 && reached[at - 1],
                plain => at > 0 && reached[at - 1] && text[at - 1] == plain,
            };
        }
        reached = next;
    }
    reached[text.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_stand_for_characters() {
        for (pattern, text) in [("*", ""), ("us-*-1?", "us-east-1a"), ("a*b*c", "abbc")] {
            assert!(wildcard(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("?", ""), ("us-*-1", "us-east-1a"), ("a*b", "abc")] {
            assert!(!wildcard(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn every_filter_must_match_with_one_value() {
        let values = |name: &str| vec![format!("{name}-1")];
        let filter = |name: &str, values: &[&str]| {
            (name.to_owned(), values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>())
        };
        assert!(matches(&[filter("a", &["x", "a-1"]), filter("b", &["b-*"])], values));
        assert!(!matches(&[filter("a", &["a-1"]), filter("b", &["x"])], values));
        assert!(!matches(&[filter("a", &[])], values));
    }
}
