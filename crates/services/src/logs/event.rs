//! PutLogEvents: stores events, and reports those that are too old or too new.

use api::logs::{InputLogEvent, PutLogEventsRequest, PutLogEventsResponse, RejectedLogEventsInfo};
use api::{Fault, Timestamp};
use model::logs::LogGroup;
use model::state::State;
use store::bulk::Bulk;
use store::series::logs::Event;

use super::{invalid, name, retention, unavailable};
use crate::operation::Desk;

/// The overhead that CloudWatch counts for each event, in bytes.
const EVENT_OVERHEAD_BYTES: usize = 26;
/// The most bytes of one request, messages and overhead.
const MAX_BATCH_BYTES: usize = 1_048_576;
const HOUR_MS: i64 = 60 * 60 * 1_000;
/// The longest time between the first event of a request and its last.
const MAX_SPAN_MS: i64 = 24 * HOUR_MS;
/// The furthest that an event may be in the future.
const MAX_AHEAD_MS: i64 = 2 * HOUR_MS;
/// The furthest that an event may be in the past.
const MAX_BEHIND_MS: i64 = 14 * 24 * HOUR_MS;

pub fn put(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, Fault> {
    check(&input.log_events)?;
    let group = name::group(state, &desk.call.world, &input.log_group_name)?;
    let stream = name::stream(state, group, &input.log_stream_name)?;
    // The machine's clock is used because senders of events use it, or one like it.
    let accepted = Accepted::of(&input.log_events, group, desk.wall);
    let events: Vec<Event> = input.log_events[accepted.from..accepted.to]
        .iter()
        .map(|event| Event {
            timestamp_ms: event.timestamp,
            ingestion_ms: desk.wall.0,
            message: event.message.clone(),
        })
        .collect();
    let key = control::logs::kept_at(group, stream);
    bulk.logs.append_blocking(&key, &events).map_err(|error| unavailable(&error))?;
    Ok(PutLogEventsResponse {
        // The token is ignored since 2023 but still returned, since old clients require one.
        next_sequence_token: Some(format!("{:056}", desk.now.0)),
        rejected_log_events_info: accepted.rejected,
        rejected_entity_info: None,
    })
}

fn check(events: &[InputLogEvent]) -> Result<(), Fault> {
    let size: usize = events.iter().map(|event| event.message.len() + EVENT_OVERHEAD_BYTES).sum();
    if size > MAX_BATCH_BYTES {
        return Err(invalid(format!(
            "Upload too large: {size} bytes exceeds limit of {MAX_BATCH_BYTES}"
        )));
    }
    if !events.is_sorted_by_key(|event| event.timestamp) {
        return Err(invalid(
            "Log events in a single PutLogEvents request must be in chronological order.",
        ));
    }
    let span = |first: &InputLogEvent, last: &InputLogEvent| last.timestamp - first.timestamp;
    match (events.first(), events.last()) {
        (Some(first), Some(last)) if span(first, last) > MAX_SPAN_MS => Err(invalid(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 \
             hours.",
        )),
        _ => Ok(()),
    }
}

/// The part of a batch that is neither too old nor too new.
#[derive(Debug, PartialEq)]
struct Accepted {
    from: usize,
    to: usize,
    rejected: Option<RejectedLogEventsInfo>,
}

impl Accepted {
    /// Splits `events`, which are in the order of their timestamps.
    fn of(events: &[InputLogEvent], group: &LogGroup, now: Timestamp) -> Accepted {
        let before = |limit: i64| events.partition_point(|event| event.timestamp < limit);
        let too_old = before(now.0 - MAX_BEHIND_MS);
        let expired = retention::begins_ms(group, now).map_or(0, before);
        let to = events.partition_point(|event| event.timestamp <= now.0 + MAX_AHEAD_MS);
        let from = too_old.max(expired).min(to);
        let index = |at: usize| i32::try_from(at).ok();
        let info = RejectedLogEventsInfo {
            too_new_log_event_start_index: index(to).filter(|_| to < events.len()),
            too_old_log_event_end_index: index(too_old).filter(|_| too_old > 0),
            expired_log_event_end_index: index(expired).filter(|_| expired > 0),
        };
        let rejected = Some(info).filter(|info| *info != RejectedLogEventsInfo::default());
        Accepted { from, to, rejected }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use api::logs::{CreateLogGroupRequest, CreateLogStreamRequest};
    use control::settings::Settings;
    use model::call::Call;
    use model::id::{LogGroupKey, World};
    use model::tx::Tx;
    use store::folder::Folder;

    use super::*;
    use crate::logs::{group, stream};

    const NOW: Timestamp = Timestamp(1_767_225_600_000);

    fn group(retention_days: Option<i32>) -> LogGroup {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let key = LogGroupKey { world, name: "g".into() };
        LogGroup { key, created_at: Timestamp(0), retention_days, tags: Default::default() }
    }

    fn events(hours: &[i64]) -> Vec<InputLogEvent> {
        let event = |hours: &i64| InputLogEvent {
            timestamp: NOW.0 + hours * HOUR_MS,
            message: "m".to_owned(),
        };
        hours.iter().map(event).collect()
    }

    #[test]
    fn events_too_far_ahead_or_back_are_turned_away_by_their_index() {
        let all = events(&[-24 * 15, -30, 0, 2, 3]);
        // The first event is too old, the second past the retention of a day, and the last too new.
        let accepted = Accepted::of(&all, &group(Some(1)), NOW);
        let rejected = RejectedLogEventsInfo {
            too_new_log_event_start_index: Some(4),
            too_old_log_event_end_index: Some(1),
            expired_log_event_end_index: Some(2),
        };
        assert_eq!(accepted, Accepted { from: 2, to: 4, rejected: Some(rejected) });
        // Without a retention both events are accepted.
        let accepted = Accepted::of(&events(&[-1, 0]), &group(None), NOW);
        assert_eq!(accepted, Accepted { from: 0, to: 2, rejected: None });
    }

    #[test]
    fn a_batch_is_ordered_short_and_small() {
        assert_eq!(check(&events(&[0, 24])), Ok(()));
        assert!(check(&events(&[1, 0])).is_err());
        assert!(check(&events(&[0, 25])).is_err());
        let message = "x".repeat(MAX_BATCH_BYTES - EVENT_OVERHEAD_BYTES);
        let mut large = vec![InputLogEvent { timestamp: 0, message }];
        assert_eq!(check(&large), Ok(()));
        large[0].message.push('x');
        assert!(check(&large).is_err());
    }

    #[test]
    fn the_window_is_that_of_the_machines_clock_while_the_region_follows_slowly() {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let call = Call::of_root(world);
        let settings = Settings::of_region("us-east-1".into());
        let wall = Timestamp(NOW.0 + 20 * HOUR_MS);
        let desk = Desk { call: &call, settings: &settings, now: NOW, wall };
        let (group_name, stream_name) = ("g".to_owned(), "s".to_owned());
        let mut tx = Tx::begin(&State::default(), NOW, [7; 32]);
        let log_group_name = group_name.clone();
        let input = CreateLogGroupRequest { log_group_name, ..Default::default() };
        group::create(&mut tx, &desk, input).expect("a group");
        let (log_group_name, log_stream_name) = (group_name.clone(), stream_name.clone());
        let input = CreateLogStreamRequest { log_group_name, log_stream_name };
        stream::create(&mut tx, &desk, input).expect("a stream");
        let folder = tempfile::tempdir().expect("a folder");
        let bulk = Bulk::open(&Arc::new(Folder::open(folder.path()).expect("opened")));
        let input = PutLogEventsRequest {
            log_group_name: group_name,
            log_stream_name: stream_name,
            log_events: events(&[20, 21, 23]),
            ..Default::default()
        };
        let answer = put(&tx, &bulk.expect("opened"), &desk, input).expect("taken");
        let rejected = answer.rejected_log_events_info.expect("one is too new");
        assert_eq!(rejected.too_new_log_event_start_index, Some(2));
        assert_eq!(rejected.too_old_log_event_end_index, None);
    }
}
