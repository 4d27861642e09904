//! Pages of ECR's lists.

use api::{Fault, Shape};

use super::unfit;
use crate::operation::Desk;
use crate::page::{Page, Turn};

/// What ECR gives when no size is asked for.
const DEFAULT: usize = 100;
/// Its largest page.
const MAX: usize = 1_000;

/// Which part of a list is wanted.
pub struct Window {
    turn: Turn,
    /// The answer about it.
    said: Option<&'static str>,
}

impl Window {
    /// The part that `input` asks for by `max_results` and `next_token`.
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

/// One page of `items`, which come in the order of their names.
pub fn of<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    window: &Window,
) -> Page<T> {
    window.turn.page(items, name, false)
}

/// Refuses a window together with `names`, which are answered all at once.
pub fn not_with(window: &Window, member: &str) -> Result<(), Fault> {
    match window.said {
        Some(name) => Err(unfit(name, &format!("cannot be used with '{member}'"))),
        None => Ok(()),
    }
}
