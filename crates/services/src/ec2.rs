//! Amazon EC2 as far as tasks need it: the network that they are in, and its security groups.

pub mod amend;
pub mod authorize;
pub mod filter;
pub mod group;
pub mod interface;
pub mod operations;
pub mod permission;
pub mod region;
pub mod rule;
pub mod subnet;
pub mod tag;
pub mod vpc;
pub mod zone;

use api::{Fault, Shape};
use model::id::VpcId;
use model::tx::Tx;

use crate::operation::Desk;
use crate::page::{Page, Turn};

/// The sizes of EC2's smallest page, and of its largest, which is also its default.
const MIN_RESULTS: i32 = 5;
const MAX_RESULTS: i32 = 1_000;

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
    let given = max_results.unwrap_or(MAX_RESULTS);
    let bound = match given {
        ..MIN_RESULTS => Some(format!("greater than or equal to {MIN_RESULTS}")),
        MIN_RESULTS..=MAX_RESULTS => None,
        _ => Some(format!("less than or equal to {MAX_RESULTS}")),
    };
    if let Some(bound) = bound {
        return Err(invalid(format!(
            "Value ( {given} ) for parameter MaxResults is invalid. Expecting a value {bound}."
        )));
    }
    let limit = usize::try_from(given).unwrap_or_default();
    Turn::of(desk, input, next_token, limit)
        .map_err(|_| Fault::client("InvalidPaginationToken", "The nextToken is not valid."))
}

/// A fault with status 400 and one of EC2's `X.NotFound` codes.
fn not_found(code: &'static str, what: &str, id: &str) -> Fault {
    Fault::client(code, format!("The {what} '{id}' does not exist"))
}

/// A fault with status 400 about the value of a parameter.
fn invalid(message: impl Into<String>) -> Fault {
    Fault::client("InvalidParameterValue", message)
}

/// Ends a request that only asks whether it would be permitted. Called when the request is read
/// and before anything changes.
fn dry_run(asked: Option<bool>) -> Result<(), Fault> {
    if asked != Some(true) {
        return Ok(());
    }
    let message = "Request would have succeeded, but DryRun flag is set.";
    Err(Fault::client("DryRunOperation", message).with_status(412))
}
