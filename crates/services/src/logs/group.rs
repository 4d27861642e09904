//! Log groups: create, delete and describe.

use std::collections::BTreeMap;

use api::Fault;
use api::logs::{
    CreateLogGroupRequest, CreateLogGroupResponse, DeleteLogGroupRequest, DeleteLogGroupResponse,
    DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup, LogGroupClass,
};
use model::id::{LogStreamKey, Text, World};
use model::logs::{LogGroup as Row, LogStream};
use model::state::State;
use model::tx::Tx;
use store::bulk::Bulk;

use super::{exists, invalid, name, tag, unsupported};
use crate::operation::Desk;

pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateLogGroupRequest,
) -> Result<CreateLogGroupResponse, Fault> {
    let given = &input.log_group_name;
    if given.starts_with("aws/") {
        return Err(invalid("Log groups starting with AWS/ are reserved for AWS."));
    }
    if input.kms_key_id.is_some() {
        return Err(unsupported("kmsKeyId"));
    }
    if input.deletion_protection_enabled == Some(true) {
        return Err(unsupported("deletionProtectionEnabled"));
    }
    match input.log_group_class {
        None | Some(LogGroupClass::Standard) => {}
        Some(other) => return Err(unsupported(&format!("logGroupClass {other}"))),
    }
    let key = name::group_key(&desk.call.world, given);
    if tx.log_groups.contains(&key) {
        return Err(exists("The specified log group already exists"));
    }
    let given = input.tags.unwrap_or_default();
    let tags = tag::merged(&BTreeMap::new(), given, |text| invalid(text))?;
    tx.put(Row { key, created_at: tx.now, retention_days: None, tags });
    Ok(CreateLogGroupResponse {})
}

/// Deletes the row of a group and its streams. `upkeep` deletes the events later; no row leads to
/// them any more.
pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteLogGroupRequest,
) -> Result<DeleteLogGroupResponse, Fault> {
    let row = name::group(tx, &desk.call.world, &input.log_group_name)?.clone();
    let streams: Vec<LogStreamKey> =
        name::streams(tx, &row, "").map(|stream| stream.key.clone()).collect();
    for key in &streams {
        tx.remove::<LogStream>(key);
    }
    tx.remove::<Row>(&row.key);
    Ok(DeleteLogGroupResponse {})
}

pub fn describe(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: DescribeLogGroupsRequest,
) -> Result<DescribeLogGroupsResponse, Fault> {
    let turn = super::turn(desk, &input, input.limit, input.next_token.as_deref())?;
    let (prefix, pattern) = (input.log_group_name_prefix, input.log_group_name_pattern);
    if prefix.is_some() && pattern.is_some() {
        return Err(invalid(
            "logGroupNamePrefix and logGroupNamePattern are mutually exclusive parameters.",
        ));
    }
    let identifiers = input.log_group_identifiers.unwrap_or_default();
    let pattern = pattern.map(|text| text.to_lowercase());
    let of_class = input.log_group_class.is_none_or(|class| class == LogGroupClass::Standard);
    let chosen = |row: &&Row| {
        let key = &row.key;
        let named = |given: &String| **given == *key.name || *given == name::group_arn(key);
        of_class
            && pattern.as_ref().is_none_or(|text| key.name.to_lowercase().contains(text))
            && (identifiers.is_empty() || identifiers.iter().any(named))
    };
    let prefix = prefix.unwrap_or_default();
    let first = turn.after().unwrap_or_default().max(&prefix);
    let rows = groups(state, &desk.call.world, &prefix, first).filter(chosen);
    let page = turn.page(rows, |row| row.key.name.to_string(), false);
    let log_groups = page.items.into_iter().map(|row| shape(bulk, row)).collect();
    Ok(DescribeLogGroupsResponse { log_groups: Some(log_groups), next_token: page.next_token })
}

/// Iterates over the groups whose names start with `prefix`, from the name `first` on.
fn groups<'a>(
    state: &'a State,
    world: &World,
    prefix: &str,
    first: &str,
) -> impl Iterator<Item = &'a Row> {
    let from = name::group_key(world, first);
    let (world, prefix) = (world.clone(), Text::from(prefix));
    let rows = state.log_groups.range(from..);
    rows.take_while(move |row| row.key.world == world && row.key.name.starts_with(&*prefix))
        .map(|row| &**row)
}

fn shape(bulk: &Bulk, row: &Row) -> LogGroup {
    let stored = bulk.logs.stored_bytes(&control::logs::group_kept_at(row));
    let arn = name::group_arn(&row.key);
    LogGroup {
        log_group_name: Some(row.key.name.to_string()),
        creation_time: Some(row.created_at.0),
        retention_in_days: row.retention_days,
        metric_filter_count: Some(0),
        arn: Some(format!("{arn}:*")),
        stored_bytes: i64::try_from(stored).ok(),
        log_group_class: Some(LogGroupClass::Standard),
        log_group_arn: Some(arn),
        deletion_protection_enabled: Some(false),
        ..LogGroup::default()
    }
}
