//! What log events need now and then: those of deleted groups and streams go, those past their
//! group's retention too, and the files are rewritten.

use std::collections::BTreeSet;
use std::sync::Arc;

use api::Timestamp;
use model::id::{LogGroupKey, LogStreamKey, Text};
use model::logs::LogStream;
use model::state::State;
use store::bulk::Bulk;
use store::series::logs::Error;

use super::{name, retention};

/// Blocks the thread, for a second at the most. `state` is read after looking at what there is, so
/// that events whose rows it lacks are those of rows that are gone, never of rows to come.
pub fn run(bulk: &Bulk, state: impl FnOnce() -> Arc<State>, now: Timestamp) -> Result<(), Error> {
    let kept = bulk.logs.groups();
    let streams: Vec<Vec<Text>> =
        kept.iter().map(|group| bulk.logs.streams(group).into_keys().collect()).collect();
    let state = state();
    let mut known = std::collections::BTreeMap::new();
    for group in state.log_groups.iter() {
        known.insert(control::logs::group_kept_at(group), group);
    }
    for (kept_at, names) in kept.iter().zip(streams) {
        let Some(group) = known.get(kept_at) else {
            bulk.logs.delete_group(kept_at)?;
            continue;
        };
        if let Some(before_ms) = retention::begins_ms(group, now) {
            bulk.logs.expire(kept_at, before_ms);
        }
        let live: BTreeSet<Text> =
            name::streams(&state, group, "").map(|row| kept_as(row)).collect();
        for gone in names.into_iter().filter(|name| !live.contains(name)) {
            bulk.logs.delete_stream(&stream_key(kept_at, gone))?;
        }
    }
    bulk.logs.maintain()
}

fn kept_as(row: &LogStream) -> Text {
    control::logs::stream_kept_as(row)
}

fn stream_key(group: &LogGroupKey, name: Text) -> LogStreamKey {
    LogStreamKey { group: group.clone(), name }
}
