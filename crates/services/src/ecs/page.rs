//! Pages of a list: what `maxResults` allows, and the opaque token that leads to the next page.

use api::Fault;

use super::identifier::invalid;

/// One page and the token of the next.
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next_token: Option<String>,
}

/// Cuts one page out of `items`, which come in a fixed order and are each named by `name`. The
/// token carries the last name given out, so that a list that changes meanwhile repeats nothing.
pub fn page<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    token: Option<&str>,
    limit: usize,
) -> Result<Page<T>, Fault> {
    ordered(items, name, false, token, limit)
}

/// The same for items that come in the order of their names or, with `descending`, against it.
pub fn ordered<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    descending: bool,
    token: Option<&str>,
    limit: usize,
) -> Result<Page<T>, Fault> {
    let after = token.map(read_token).transpose()?;
    let behind = |item: &T| match &after {
        None => true,
        Some(after) if descending => name(item) < *after,
        Some(after) => name(item) > *after,
    };
    let mut rest = items.into_iter().filter(behind);
    let items: Vec<T> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next_token = items.last().filter(|_| more).map(|last| write_token(&name(last)));
    Ok(Page { items, next_token })
}

/// `maxResults`, or `default` when it is not given.
pub fn limit(max_results: Option<i32>, default: usize) -> Result<usize, Fault> {
    match max_results {
        None => Ok(default),
        Some(given @ 1..=100) => Ok(given.unsigned_abs() as usize),
        Some(_) => Err(invalid("maxResults should be between 1 and 100")),
    }
}

fn write_token(name: &str) -> String {
    api::base64::encode(name.as_bytes())
}

fn read_token(token: &str) -> Result<String, Fault> {
    let bytes = api::base64::decode(token);
    let name = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    name.ok_or_else(|| invalid("Invalid token."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_to_the_whole_list() {
        let all: Vec<String> = (0..25).map(|n| format!("{n:02}")).collect();
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let page = page(all.clone(), String::clone, token.as_deref(), 10).expect("a page");
            seen.extend(page.items);
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }

    #[test]
    fn a_token_of_ours_is_needed() {
        let fault = page(vec!["a".to_owned()], String::clone, Some("%%%"), 1).expect_err("refused");
        assert_eq!(fault.message, "Invalid token.");
    }

    #[test]
    fn limits_are_kept() {
        assert_eq!(limit(None, 10), Ok(10));
        assert_eq!(limit(Some(100), 10), Ok(100));
        assert!(limit(Some(0), 10).is_err() && limit(Some(101), 10).is_err());
    }
}
