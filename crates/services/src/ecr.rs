//! Amazon ECR. What its API and the registry's own HTTP protocol decide alike is here once:
//! functions over the state that fail with ECR's faults.

pub mod batch;
pub mod distribution;
pub mod image;
pub mod image_list;
pub mod layer;
pub mod lifecycle;
pub mod login;
pub mod manifest;
pub mod mutability;
pub mod name;
pub mod operations;
mod page;
pub mod policy;
pub mod pull_through;
pub mod push;
pub mod registry;
pub mod repository;
mod resource;
pub mod scan;
pub mod tag;
pub mod template;
pub mod token;
pub mod upload;

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

/// 400 InvalidParameterException about what Gantry does not do.
fn unsupported(member: &str) -> Fault {
    invalid(format!("{member} is not implemented by Gantry"))
}

/// Digests as ECR lists them in messages.
fn listed<'a>(digests: impl IntoIterator<Item = &'a model::digest::Digest>) -> String {
    let all: Vec<String> = digests.into_iter().map(ToString::to_string).collect();
    all.join(", ")
}

/// 400 LimitExceededException.
fn exceeded(message: &str) -> Fault {
    Fault::modelled(&error::LimitExceededException, message)
}

/// The blob store cannot do it now. What failed is for the operator.
fn unavailable(failed: &store::blobs::Error) -> Fault {
    Fault::modelled(&error::ServerException, format!("Gantry {failed}"))
}
