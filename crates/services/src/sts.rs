//! AWS STS: who a key speaks for.

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

/// The account's administrator is known by the account's number, as in AWS. Gantry gives no one
/// else a number, so that the key stands for whom it speaks for.
fn user_id(desk: &Desk<'_>) -> String {
    let call = desk.call;
    match &call.access_key {
        Some(key) if call.principal != Principal::Root => key.to_string(),
        Some(_) | None => call.world.account.to_string(),
    }
}
