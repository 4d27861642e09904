//! Names and ARNs of log groups and streams, resolved to rows of the caller's own world.

use std::sync::Arc;

use api::Fault;
use model::arn::{self, Arn};
use model::id::{LogGroupKey, LogStreamKey, Text, World};
use model::logs::{LogGroup, LogStream};
use model::state::State;

use super::{invalid, not_found};

pub const NO_GROUP: &str = "The specified log group does not exist.";
pub const NO_STREAM: &str = "The specified log stream does not exist.";

/// Returns the group called `name`.
pub fn group<'a>(state: &'a State, world: &World, name: &str) -> Result<&'a Arc<LogGroup>, Fault> {
    state.log_groups.get(&group_key(world, name)).ok_or_else(|| not_found(NO_GROUP))
}

pub fn group_key(world: &World, name: &str) -> LogGroupKey {
    LogGroupKey { world: world.clone(), name: name.into() }
}

/// Returns the group of a request that has its name, or its name or ARN as `identifier`.
pub fn either<'a>(
    state: &'a State,
    world: &World,
    name: Option<&str>,
    identifier: Option<&str>,
) -> Result<&'a Arc<LogGroup>, Fault> {
    match (name, identifier) {
        (Some(_), Some(_)) => {
            Err(invalid("LogGroup name and LogGroup ARN are mutually exclusive parameters."))
        }
        (Some(name), None) => group(state, world, name),
        (None, Some(arn)) if arn.starts_with("arn:") => by_arn(state, world, arn),
        (None, Some(name)) => group(state, world, name),
        (None, None) => Err(invalid("Either LogGroup name or LogGroup ARN must be specified.")),
    }
}

/// Returns the group with the ARN `text`, with or without `:*`.
pub fn by_arn<'a>(state: &'a State, world: &World, text: &str) -> Result<&'a Arc<LogGroup>, Fault> {
    let arn = Arn::parse(text).filter(|arn| arn.service == "logs");
    let name = arn.as_ref().and_then(|arn| arn.suffix.strip_prefix("log-group:"));
    let (Some(arn), Some(name)) = (&arn, name) else {
        return Err(invalid(format!("Invalid ARN: {text}")));
    };
    if arn.world() != *world {
        return Err(not_found(NO_GROUP));
    }
    group(state, world, name.strip_suffix(":*").unwrap_or(name))
}

/// Returns the stream of `group` called `name`.
pub fn stream<'a>(
    state: &'a State,
    group: &LogGroup,
    name: &str,
) -> Result<&'a Arc<LogStream>, Fault> {
    let key = LogStreamKey { group: group.key.clone(), name: name.into() };
    state.log_streams.get(&key).ok_or_else(|| not_found(NO_STREAM))
}

/// Returns the stream of `group` whose events are stored under the name `kept`.
pub fn stream_kept<'a>(
    state: &'a State,
    group: &LogGroup,
    kept: &Text,
) -> Option<&'a Arc<LogStream>> {
    let (name, _) = kept.rsplit_once(':')?;
    let key = LogStreamKey { group: group.key.clone(), name: name.into() };
    let row = state.log_streams.get(&key);
    row.filter(|row| control::logs::stream_kept_as(row) == *kept)
}

/// Returns the streams of `group` whose names start with `prefix`, in the order of their names.
pub fn streams<'a>(
    state: &'a State,
    group: &LogGroup,
    prefix: &str,
) -> impl Iterator<Item = &'a Arc<LogStream>> + use<'a> {
    streams_past(state, group, prefix, None, false)
}

/// The same from the name `past` on, or backwards from it.
pub fn streams_past<'a>(
    state: &'a State,
    group: &LogGroup,
    prefix: &str,
    past: Option<&str>,
    descending: bool,
) -> Box<dyn Iterator<Item = &'a Arc<LogStream>> + 'a> {
    let key = |name: &str| LogStreamKey { group: group.key.clone(), name: name.into() };
    let first = key(past.unwrap_or_default().max(prefix));
    // No name goes on with the last of all characters.
    let end = format!("{prefix}{}", char::MAX);
    let (of_group, prefix) = (group.key.clone(), prefix.to_owned());
    let is_of = move |row: &&'a Arc<LogStream>| {
        row.key.group == of_group && row.key.name.starts_with(&prefix)
    };
    if !descending {
        return Box::new(state.log_streams.range(first..).take_while(is_of));
    }
    let last = key(past.filter(|past| *past < end.as_str()).unwrap_or(&end));
    Box::new(state.log_streams.range(..=last).rev().take_while(is_of))
}

/// The ARN of a group, without the `:*` that it has in most places.
pub fn group_arn(key: &LogGroupKey) -> String {
    arn::of("logs", &key.world, &format!("log-group:{}", key.name))
}

pub fn stream_arn(key: &LogStreamKey) -> String {
    format!("{}:log-stream:{}", group_arn(&key.group), key.name)
}
