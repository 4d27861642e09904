//! The operations of the registry's own protocol, as docker and its like speak it: what IAM calls
//! each. No model of it is read, so they are not run from here: its door runs them itself.

use control::authorize::{ALL, Denied, authorize};
use model::arn;
use model::call::Call;
use model::id::RepositoryKey;
use model::state::State;

/// One operation of the protocol.
#[derive(Debug)]
pub struct Row {
    pub operation: &'static str,
    /// The IAM action that it needs on its repository.
    pub action: &'static str,
}

const fn row(operation: &'static str, action: &'static str) -> Row {
    Row { operation, action }
}

/// Every operation of the protocol that acts on something.
pub static ROWS: &[Row] = &[
    row("ListRepositories", "ecr:DescribeRepositories"),
    row("ListTags", "ecr:ListImages"),
    row("ListReferrers", "ecr:ListImageReferrers"),
    row("GetManifest", "ecr:BatchGetImage"),
    row("PutManifest", "ecr:PutImage"),
    row("DeleteManifest", "ecr:BatchDeleteImage"),
    row("GetBlob", "ecr:GetDownloadUrlForLayer"),
    row("DeleteBlob", "ecr:BatchDeleteImage"),
    row("BeginUpload", "ecr:InitiateLayerUpload"),
    row("GetUpload", "ecr:UploadLayerPart"),
    row("AddToUpload", "ecr:UploadLayerPart"),
    row("FinishUpload", "ecr:CompleteLayerUpload"),
    row("CancelUpload", "ecr:UploadLayerPart"),
];

/// Refuses a caller who may not do `operation` to `repository`; None stands for all that the
/// caller has.
///
/// # Errors
/// The refusal, when they may not.
pub fn permit(
    state: &State,
    call: &Call,
    operation: &str,
    repository: Option<&RepositoryKey>,
) -> Result<(), Denied> {
    let row = ROWS.iter().find(|row| row.operation == operation).ok_or(Denied::Unknown)?;
    let resource = repository.map_or_else(|| ALL.to_owned(), arn::repository);
    authorize(state, call, row.action, &[resource])
}
