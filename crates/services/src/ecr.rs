//! Amazon ECR. Decisions that its API and the registry's own HTTP protocol share are made here:
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

/// An InvalidParameterException, status 400.
fn invalid(message: impl Into<String>) -> Fault {
    Fault::modelled(&error::InvalidParameterException, message)
}

/// An InvalidParameterException about one member, in ECR's words.
fn unfit(member: &str, constraint: &str) -> Fault {
    invalid(format!("Invalid parameter at '{member}' failed to satisfy constraint: '{constraint}'"))
}

/// An InvalidParameterException about a member that Gantry does not implement.
fn unsupported(member: &str) -> Fault {
    invalid(format!("{member} is not implemented by Gantry"))
}

/// Formats digests as ECR lists them in messages.
fn listed<'a>(digests: impl IntoIterator<Item = &'a oci::digest::Digest>) -> String {
    let all: Vec<String> = digests.into_iter().map(ToString::to_string).collect();
    all.join(", ")
}

/// A LimitExceededException, status 400.
fn exceeded(message: &str) -> Fault {
    Fault::modelled(&error::LimitExceededException, message)
}

/// A ServerException for a failure of the blob store; its message is for the operator.
fn unavailable(failed: &store::blobs::Error) -> Fault {
    Fault::modelled(&error::ServerException, format!("Gantry {failed}"))
}
