//! AWS STS: the identity of the caller.

pub mod operations;

use api::Fault;
use api::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use model::call::Principal;
use model::state::State;

use crate::operation::Desk;

pub fn caller_identity(
    _: &State,
    desk: &Desk<'_>,
    _: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Fault> {
    let call = desk.call;
    Ok(GetCallerIdentityResponse {
        user_id: Some(user_id(desk)),
        account: Some(call.world.account.to_string()),
        arn: Some(call.principal_arn().to_string()),
    })
}

/// Returns the caller's unique id. The root user's is the account's number, as in AWS. Gantry
/// assigns no ids to other principals, so theirs is the access key.
fn user_id(desk: &Desk<'_>) -> String {
    let call = desk.call;
    match &call.access_key {
        Some(key) if call.principal != Principal::Root => key.to_string(),
        Some(_) | None => call.world.account.to_string(),
    }
}
