//! Amazon EC2 as far as tasks need it: describes the network, so that clients can name its parts.

pub mod filter;
pub mod group;
pub mod operations;
pub mod subnet;
pub mod vpc;
pub mod zone;

use api::{Fault, Shape};
use model::id::VpcId;
use model::tx::Tx;

use crate::operation::Desk;
use crate::page::{Page, Turn};

/// The size of EC2's largest page, which is also its default.
const MAX_RESULTS: usize = 1_000;

/// Returns the caller's default VPC and makes it if necessary: EC2 clients expect it to exist from
/// the beginning.
fn default_vpc(tx: &mut Tx, desk: &Desk<'_>) -> VpcId {
    control::network::default_vpc(tx, desk.settings.task_network, &desk.call.world)
}

/// Returns a page of the rows of `all` that are named in `ids` (all without `ids`) and match, in
/// the order of their ids. A named row that does not exist is the fault that `missing` makes.
fn chosen<T>(
    all: Vec<T>,
    ids: Option<Vec<String>>,
    id: impl Fn(&T) -> String,
    matches: impl Fn(&T) -> bool,
    turn: &Turn,
    missing: impl Fn(&str) -> Fault,
) -> Result<Page<T>, Fault> {
    let ids = ids.unwrap_or_default();
    if let Some(unknown) = ids.iter().find(|given| !all.iter().any(|row| id(row) == **given)) {
        return Err(missing(unknown));
    }
    let named = |row: &T| ids.is_empty() || ids.contains(&id(row));
    let mut rows: Vec<T> = all.into_iter().filter(|row| named(row) && matches(row)).collect();
    rows.sort_by_key(&id);
    Ok(turn.page(rows, id, false))
}

/// Reads the page that `input` requests by `max_results` and `next_token`.
fn turn<I: Shape>(
    desk: &Desk<'_>,
    input: &I,
    max_results: Option<i32>,
    next_token: Option<&str>,
) -> Result<Turn, Fault> {
    let limit = match max_results {
        Some(given) => usize::try_from(given).unwrap_or(MAX_RESULTS).clamp(1, MAX_RESULTS),
        None => MAX_RESULTS,
    };
    Turn::of(desk, input, next_token, limit)
        .map_err(|_| Fault::client("InvalidPaginationToken", "The nextToken is not valid."))
}

/// A fault with status 400 and one of EC2's `X.NotFound` codes.
fn not_found(code: &'static str, what: &str, id: &str) -> Fault {
    Fault::client(code, format!("The {what} '{id}' does not exist"))
}
