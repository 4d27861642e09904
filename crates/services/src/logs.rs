//! CloudWatch Logs: groups and streams are rows, their events are bulk data.
//!
//! Events are stored under a name that includes the creation times of their group and stream (see
//! `control::logs::kept_at`), so a stream that is deleted and made again begins empty, even if the
//! old events are still stored. `upkeep` removes events that no row names any more.

pub mod event;
pub mod group;
pub mod name;
pub mod operations;
pub mod pattern;
pub mod read;
mod resource;
pub mod retention;
pub mod stream;
pub mod tag;
pub mod upkeep;

use api::logs::error;
use api::{Fault, Shape};
use store::series::logs::Error;

use crate::operation::Desk;
use crate::page::Turn;

/// The size of CloudWatch's largest page of groups and of streams, which is also the default.
const MAX_PAGE: usize = 50;

/// An InvalidParameterException, status 400.
fn invalid(message: impl Into<String>) -> Fault {
    Fault::modelled(&error::InvalidParameterException, message)
}

/// A ResourceNotFoundException, status 400.
fn not_found(message: &str) -> Fault {
    Fault::modelled(&error::ResourceNotFoundException, message)
}

/// A ResourceAlreadyExistsException, status 400.
fn exists(message: &str) -> Fault {
    Fault::modelled(&error::ResourceAlreadyExistsException, message)
}

/// The fault of a member that Gantry does not implement.
fn unsupported(member: &str) -> Fault {
    invalid(format!("{member} is not implemented by Gantry"))
}

/// A ServiceUnavailableException for a failure of the log store; clients try again, and the message
/// is for the operator.
fn unavailable(error: &Error) -> Fault {
    Fault::modelled(&error::ServiceUnavailableException, format!("Gantry {error}"))
}

/// Reads the page that `input` requests by `limit` and `next_token`.
fn turn<I: Shape>(
    desk: &Desk<'_>,
    input: &I,
    limit: Option<i32>,
    next_token: Option<&str>,
) -> Result<Turn, Fault> {
    let limit = limit.and_then(|given| usize::try_from(given).ok()).unwrap_or(MAX_PAGE);
    Turn::of(desk, input, next_token, limit)
        .map_err(|_| invalid("The specified nextToken is invalid."))
}
