//! Periodic maintenance of log events: deletes those of deleted groups and streams and those past
//! their group's retention, and rewrites the files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::Timestamp;
use model::id::Text;
use model::logs::LogStream;
use model::state::State;
use store::bulk::Bulk;
use store::series::logs::{Error, Scope};

use super::{name, retention};

/// Runs once; blocks the thread for a second at most. `state` is called after the log store was
/// listed, so that events without rows are those of deleted rows, never of rows to come.
pub fn run(bulk: &Bulk, state: impl FnOnce() -> Arc<State>, now: Timestamp) -> Result<(), Error> {
    let kept = bulk.logs.groups();
    let streams: Vec<Vec<Text>> =
        kept.iter().map(|group| bulk.logs.streams(group).into_keys().collect()).collect();
    let state = state();
    let mut known = BTreeMap::new();
    for group in state.log_groups.iter() {
        known.insert(control::logs::group_kept_at(group), group);
    }
    let mut gone = Vec::new();
    for (kept_at, names) in kept.iter().zip(streams) {
        let Some(group) = known.get(kept_at) else {
            gone.push(Scope { group: kept_at.clone(), stream: None });
            continue;
        };
        if let Some(before_ms) = retention::begins_ms(group, now) {
            bulk.logs.expire(kept_at, before_ms);
        }
        let live: BTreeSet<Text> =
            name::streams(&state, group, "").map(|row| kept_as(row)).collect();
        let names = names.into_iter().filter(|name| !live.contains(name));
        gone.extend(names.map(|name| Scope { group: kept_at.clone(), stream: Some(name) }));
    }
    if !gone.is_empty() {
        bulk.logs.delete(gone)?;
    }
    bulk.logs.maintain()
}

fn kept_as(row: &LogStream) -> Text {
    control::logs::stream_kept_as(row)
}

#[cfg(test)]
mod tests {
    use model::id::{LogGroupKey, LogStreamKey, World};
    use model::logs::LogGroup;
    use model::tx::Tx;
    use store::folder::Folder;
    use store::series::logs::Event;

    use super::*;

    fn rows(group: &str, stream: &str, made_ms: i64) -> (LogGroup, LogStream) {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let key = LogGroupKey { world, name: group.into() };
        let created_at = Timestamp(made_ms);
        let stream =
            LogStream { key: LogStreamKey { group: key.clone(), name: stream.into() }, created_at };
        (LogGroup { key, created_at, retention_days: None, tags: Default::default() }, stream)
    }

    #[test]
    fn only_what_rows_name_stays() {
        let dir = tempfile::tempdir().unwrap();
        let bulk = Bulk::open(&Arc::new(Folder::open(dir.path()).unwrap())).unwrap();
        let mut tx = Tx::begin(&State::default(), Timestamp(9), [1; 32]);
        let (group, stream) = rows("g", "live", 1);
        tx.put(group.clone());
        tx.put(stream.clone());
        let state = Arc::new(tx.finish().state);
        let (_, deleted_stream) = rows("g", "deleted", 1);
        let (deleted_group, stream_of_it) = rows("g", "live", 0);
        let event = Event { timestamp_ms: 5, ingestion_ms: 5, message: "m".to_owned() };
        let kept = control::logs::kept_at(&group, &stream);
        for key in [
            kept.clone(),
            control::logs::kept_at(&group, &deleted_stream),
            control::logs::kept_at(&deleted_group, &stream_of_it),
        ] {
            bulk.logs.append_blocking(&key, std::slice::from_ref(&event)).unwrap();
        }
        run(&bulk, || state, Timestamp(9)).unwrap();
        assert_eq!(bulk.logs.groups(), std::slice::from_ref(&kept.group));
        let names: Vec<Text> = bulk.logs.streams(&kept.group).into_keys().collect();
        assert_eq!(names, [kept.name]);
    }
}
