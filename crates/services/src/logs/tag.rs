//! Tags of log groups, by the older operations that take a name and those that take an ARN.

use std::collections::BTreeMap;

use api::Fault;
use api::logs::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, ListTagsLogGroupRequest,
    ListTagsLogGroupResponse, TagLogGroupRequest, TagLogGroupResponse, TagResourceRequest,
    TagResourceResponse, UntagLogGroupRequest, UntagLogGroupResponse, UntagResourceRequest,
    UntagResourceResponse, error,
};
use model::id::{LogGroupKey, Text};
use model::logs::LogGroup;
use model::state::State;
use model::tx::Tx;

use super::{invalid, name};
use crate::operation::Desk;

/// The most tags of one log group.
const MAX_TAGS: usize = 50;

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Fault> {
    let row = name::by_arn(state, &desk.call.world, &input.resource_arn)?;
    Ok(ListTagsForResourceResponse { tags: Some(shape(row)) })
}

pub fn list_group(
    state: &State,
    desk: &Desk<'_>,
    input: ListTagsLogGroupRequest,
) -> Result<ListTagsLogGroupResponse, Fault> {
    let row = name::group(state, &desk.call.world, &input.log_group_name)?;
    Ok(ListTagsLogGroupResponse { tags: Some(shape(row)) })
}

pub fn tag(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Fault> {
    let key = name::by_arn(tx, &desk.call.world, &input.resource_arn)?.key.clone();
    let full = |text: &str| Fault::modelled(&error::TooManyTagsException, text);
    add(tx, &key, input.tags, full)?;
    Ok(TagResourceResponse {})
}

pub fn tag_group(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: TagLogGroupRequest,
) -> Result<TagLogGroupResponse, Fault> {
    let key = name::group(tx, &desk.call.world, &input.log_group_name)?.key.clone();
    add(tx, &key, input.tags, |text| invalid(text))?;
    Ok(TagLogGroupResponse {})
}

pub fn untag(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Fault> {
    let key = name::by_arn(tx, &desk.call.world, &input.resource_arn)?.key.clone();
    take(tx, &key, &input.tag_keys);
    Ok(UntagResourceResponse {})
}

pub fn untag_group(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UntagLogGroupRequest,
) -> Result<UntagLogGroupResponse, Fault> {
    let key = name::group(tx, &desk.call.world, &input.log_group_name)?.key.clone();
    take(tx, &key, &input.tags);
    Ok(UntagLogGroupResponse {})
}

fn add(
    tx: &mut Tx,
    key: &LogGroupKey,
    given: BTreeMap<String, String>,
    full: fn(&str) -> Fault,
) -> Result<(), Fault> {
    let Some(row) = tx.log_groups.get(key) else { return Ok(()) };
    let tags = merged(&row.tags, given, full)?;
    tx.edit::<LogGroup>(key, |row| row.tags = tags);
    Ok(())
}

fn take(tx: &mut Tx, key: &LogGroupKey, keys: &[String]) {
    tx.edit::<LogGroup>(key, |row| {
        row.tags.retain(|name, _| !keys.iter().any(|it| **it == **name))
    });
}

/// Adds `given` to `tags`; the model checks keys and values. `full` is the fault of too many tags:
/// only the newest of the operations has an error for that.
pub fn merged(
    tags: &BTreeMap<Text, Text>,
    given: BTreeMap<String, String>,
    full: fn(&str) -> Fault,
) -> Result<BTreeMap<Text, Text>, Fault> {
    let mut tags = tags.clone();
    for (key, value) in given {
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid("Tag keys starting with 'aws:' are reserved for system use."));
        }
        tags.insert(key.into(), value.into());
    }
    if tags.len() > MAX_TAGS {
        return Err(full("The maximum number of tags for the log group has been reached."));
    }
    Ok(tags)
}

fn shape(row: &LogGroup) -> BTreeMap<String, String> {
    row.tags.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}
