//! Retention of events: sets and unsets it, and computes its limit.

use api::logs::{
    DeleteRetentionPolicyRequest, DeleteRetentionPolicyResponse, PutRetentionPolicyRequest,
    PutRetentionPolicyResponse,
};
use api::{Fault, Timestamp};
use model::logs::LogGroup;
use model::tx::Tx;

use super::{invalid, name};
use crate::operation::Desk;

/// The numbers of days that CloudWatch allows.
const DAYS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

pub fn put(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutRetentionPolicyRequest,
) -> Result<PutRetentionPolicyResponse, Fault> {
    if !DAYS.contains(&input.retention_in_days) {
        let values = DAYS.map(|days| days.to_string()).join(", ");
        return Err(invalid(format!(
            "1 validation error detected: Value '{}' at 'retentionInDays' failed to satisfy \
             constraint: Member must satisfy enum value set: [{values}]",
            input.retention_in_days
        )));
    }
    set(tx, desk, &input.log_group_name, Some(input.retention_in_days))?;
    Ok(PutRetentionPolicyResponse {})
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteRetentionPolicyRequest,
) -> Result<DeleteRetentionPolicyResponse, Fault> {
    set(tx, desk, &input.log_group_name, None)?;
    Ok(DeleteRetentionPolicyResponse {})
}

fn set(tx: &mut Tx, desk: &Desk<'_>, group: &str, days: Option<i32>) -> Result<(), Fault> {
    let key = name::group(tx, &desk.call.world, group)?.key.clone();
    tx.edit::<LogGroup>(&key, |row| row.retention_days = days);
    Ok(())
}

/// The earliest time of events that are not expired, in milliseconds since 1970; None without a
/// retention.
pub fn begins_ms(group: &LogGroup, now: Timestamp) -> Option<i64> {
    group.retention_days.map(|days| now.0 - i64::from(days) * DAY_MS)
}
