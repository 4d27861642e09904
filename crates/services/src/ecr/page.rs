//! Pages of ECR's lists.

use api::Fault;

use super::unfit;
use crate::page::{self, Page};

/// What ECR gives when no size is asked for.
const DEFAULT: usize = 100;
/// Its largest page.
const MAX: usize = 1_000;

/// Which part of a list is wanted.
pub struct Window {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

/// One page of `items`, which come in the order of their names.
pub fn of<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    window: &Window,
) -> Result<Page<T>, Fault> {
    let given = window.max_results.and_then(|given| usize::try_from(given).ok());
    let limit = given.map_or(DEFAULT, |given| given.clamp(1, MAX));
    page::ordered(items, name, false, window.next_token.as_deref(), limit)
        .map_err(|_| unfit("nextToken", "must be the token that came with the page before"))
}

/// Refuses a window together with `names`, which are answered all at once.
pub fn not_with(window: &Window, member: &str) -> Result<(), Fault> {
    let asked =
        [("maxResults", window.max_results.is_some()), ("nextToken", window.next_token.is_some())];
    match asked.iter().find(|(_, is_asked)| *is_asked) {
        Some((name, _)) => Err(unfit(name, &format!("cannot be used with '{member}'"))),
        None => Ok(()),
    }
}
