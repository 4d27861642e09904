//! Pages of ECR's lists.

use api::{Fault, Shape};

use super::unfit;
use crate::operation::Desk;
use crate::page::{Page, Turn};

/// The default size of ECR's pages.
const DEFAULT: usize = 100;
/// The size of ECR's largest page.
const MAX: usize = 1_000;

/// The requested part of a list.
pub struct Window {
    turn: Turn,
    /// The member of the request that asks for a page, if any.
    said: Option<&'static str>,
}

impl Window {
    /// Reads the part that `input` requests by `max_results` and `next_token`.
    pub fn of<I: Shape>(
        desk: &Desk<'_>,
        input: &I,
        max_results: Option<i32>,
        next_token: Option<&str>,
    ) -> Result<Window, Fault> {
        let given = max_results.and_then(|given| usize::try_from(given).ok());
        let limit = given.map_or(DEFAULT, |given| given.clamp(1, MAX));
        let turn = Turn::of(desk, input, next_token, limit)
            .map_err(|_| unfit("nextToken", "must be the token that came with the page before"))?;
        let said = match (max_results, next_token) {
            (Some(_), _) => Some("maxResults"),
            (None, Some(_)) => Some("nextToken"),
            (None, None) => None,
        };
        Ok(Window { turn, said })
    }
}

impl Window {
    /// The last name of the page before; empty on the first page.
    pub fn after(&self) -> &str {
        self.turn.after().unwrap_or_default()
    }
}

/// Returns one page of `items`, which must be in the order of their names.
pub fn of<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    window: &Window,
) -> Page<T> {
    window.turn.page(items, name, false)
}

/// Refuses paging parameters together with `member`, whose items are all returned at once.
pub fn not_with(window: &Window, member: &str) -> Result<(), Fault> {
    match window.said {
        Some(name) => Err(unfit(name, &format!("cannot be used with '{member}'"))),
        None => Ok(()),
    }
}
