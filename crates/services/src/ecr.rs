//! Amazon ECR. What its API and the registry's own HTTP protocol decide alike is here once:
//! functions over the state that fail with ECR's faults.

pub mod image;
pub mod layer;
pub mod manifest;
pub mod name;
pub mod token;

use api::Fault;
use api::ecr::error;

/// 400 InvalidParameterException.
fn invalid(message: impl Into<String>) -> Fault {
    Fault::modelled(&error::InvalidParameterException, message)
}

/// 400 InvalidParameterException about one member, in ECR's words.
fn unfit(member: &str, constraint: &str) -> Fault {
    invalid(format!("Invalid parameter at '{member}' failed to satisfy constraint: '{constraint}'"))
}

/// Digests as ECR lists them in messages.
fn listed<'a>(digests: impl IntoIterator<Item = &'a model::digest::Digest>) -> String {
    let all: Vec<String> = digests.into_iter().map(ToString::to_string).collect();
    all.join(", ")
}
