//! CloudWatch Logs: groups and streams are rows, their events are bulk data.
//!
//! Events are kept under a name that holds the creation times of their group and stream (see
//! `control::logs::kept_at`): what is deleted and made anew begins empty, whenever the old events
//! go. `upkeep` takes away events that nothing names any more.

pub mod event;
pub mod group;
pub mod name;
pub mod operations;
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

/// CloudWatch's largest page of groups, and of streams; also what it gives when none is asked for.
const MAX_PAGE: usize = 50;

/// 400 InvalidParameterException.
fn invalid(message: impl Into<String>) -> Fault {
    Fault::modelled(&error::InvalidParameterException, message)
}

/// 400 ResourceNotFoundException.
fn not_found(message: &str) -> Fault {
    Fault::modelled(&error::ResourceNotFoundException, message)
}

/// 400 ResourceAlreadyExistsException.
fn exists(message: &str) -> Fault {
    Fault::modelled(&error::ResourceAlreadyExistsException, message)
}

/// What is asked for with `member` Gantry does not do.
fn unsupported(member: &str) -> Fault {
    invalid(format!("{member} is not implemented by Gantry"))
}

/// The store cannot do it now; clients try again. What failed is for the operator.
fn unavailable(error: &Error) -> Fault {
    Fault::modelled(&error::ServiceUnavailableException, format!("Gantry {error}"))
}

/// The page that `input` asks for by `limit` and `next_token`.
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
