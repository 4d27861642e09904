//! Pages of a list: what `maxResults` allows, and the opaque token that leads to the next page.

use api::Fault;

use super::identifier::invalid;
use crate::page::{self, Page};

/// Cuts one page out of `items`, which come in the order of their names; see [`page::ordered`].
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
    page::ordered(items, name, descending, token, limit).map_err(|_| invalid("Invalid token."))
}

/// The last name given out before the page that `token` leads to.
pub fn after(token: Option<&str>) -> Result<Option<String>, Fault> {
    page::after(token).map_err(|_| invalid("Invalid token."))
}

/// `maxResults`, or `default` when it is not given.
pub fn limit(max_results: Option<i32>, default: usize) -> Result<usize, Fault> {
    match max_results {
        None => Ok(default),
        Some(given @ 1..=100) => Ok(given.unsigned_abs() as usize),
        Some(_) => Err(invalid("maxResults should be between 1 and 100")),
    }
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
