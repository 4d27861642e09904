//! Reads events: one stream by pages, and a group by a filter. Events past the retention are never
//! shown, even while they are still on the disk.

use api::Fault;
use api::logs::{
    FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent, GetLogEventsRequest,
    GetLogEventsResponse, OutputLogEvent,
};
use model::id::Text;
use model::logs::LogGroup;
use model::state::State;
use store::bulk::Bulk;

use store::series::logs::page::{FilterRequest, From, Gap, Request};
use store::series::logs::{StoredEvent, Streams};

use super::pattern::Pattern;
use super::{invalid, name, retention, unavailable};
use crate::operation::Desk;

/// The default number of events on a page, which is also CloudWatch's largest.
const MAX_EVENTS: usize = 10_000;

pub fn get(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: GetLogEventsRequest,
) -> Result<GetLogEventsResponse, Fault> {
    let (group_name, identifier) = (&input.log_group_name, &input.log_group_identifier);
    let world = &desk.call.world;
    let group = name::either(state, world, group_name.as_deref(), identifier.as_deref())?;
    let stream = name::stream(state, group, &input.log_stream_name)?;
    let from = match input.next_token.as_deref() {
        Some(token) => From::token(token).ok_or_else(bad_token)?,
        None if input.start_from_head == Some(true) => From::Head,
        None => From::Tail,
    };
    let request = Request {
        start_ms: input.start_time.max(retention::begins_ms(group, desk.now)),
        end_ms: input.end_time,
        from,
        limit: limit(input.limit),
    };
    let key = control::logs::kept_at(group, stream);
    let page = bulk.logs.get(&key, request).map_err(|error| unavailable(&error))?;
    Ok(GetLogEventsResponse {
        events: Some(page.events.into_iter().map(output).collect()),
        next_forward_token: Some(page.forward.forward_token()),
        next_backward_token: Some(page.backward.backward_token()),
    })
}

fn output(stored: StoredEvent) -> OutputLogEvent {
    OutputLogEvent {
        timestamp: Some(stored.event.timestamp_ms),
        message: Some(stored.event.message),
        ingestion_time: Some(stored.event.ingestion_ms),
    }
}

pub fn filter(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, Fault> {
    let (group_name, identifier) = (&input.log_group_name, &input.log_group_identifier);
    let world = &desk.call.world;
    let group = name::either(state, world, group_name.as_deref(), identifier.as_deref())?;
    let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or(""))
        .map_err(|error| invalid(error.to_string()))?;
    let names = kept_names(state, group, &input)?;
    let streams = match (&names, &input.log_stream_name_prefix) {
        (Some(names), _) => Streams::Named(names),
        (None, Some(prefix)) => Streams::Prefix(prefix),
        (None, None) => Streams::All,
    };
    let next_token = input.next_token.as_deref();
    let request = FilterRequest {
        start_ms: input.start_time.max(retention::begins_ms(group, desk.now)),
        end_ms: input.end_time,
        from: next_token.map(|token| Gap::from_digits(token).ok_or_else(bad_token)).transpose()?,
        limit: limit(input.limit),
    };
    let found = bulk
        .logs
        .filter(&control::logs::group_kept_at(group), streams, request, |message| {
            pattern.matches(message)
        })
        .map_err(|error| unavailable(&error))?;
    // Events of a stream whose row is gone wait for their deletion and are not shown.
    let named = |(kept, stored): (Text, StoredEvent)| {
        Some(filtered(&name::stream_kept(state, group, &kept)?.key.name, stored))
    };
    Ok(FilterLogEventsResponse {
        events: Some(found.events.into_iter().filter_map(named).collect()),
        // The list is empty since 2020 but still present.
        searched_log_streams: Some(Vec::new()),
        next_token: found.next.map(Gap::digits),
    })
}

/// Returns the names under which the events of the named streams are stored; None if the request
/// names no stream.
fn kept_names(
    state: &State,
    group: &LogGroup,
    input: &FilterLogEventsRequest,
) -> Result<Option<Vec<String>>, Fault> {
    match (&input.log_stream_names, &input.log_stream_name_prefix) {
        (Some(_), Some(_)) => Err(invalid(
            "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
        )),
        (Some(names), None) => {
            let rows = names.iter().map(|given| name::stream(state, group, given));
            let kept = rows.map(|row| Ok(control::logs::stream_kept_as(row?).to_string()));
            let mut kept: Vec<String> = kept.collect::<Result<_, Fault>>()?;
            // A stream that is named twice is read once.
            kept.sort_unstable();
            kept.dedup();
            Ok(Some(kept))
        }
        (None, _) => Ok(None),
    }
}

fn filtered(stream: &Text, stored: StoredEvent) -> FilteredLogEvent {
    FilteredLogEvent {
        log_stream_name: Some(stream.to_string()),
        timestamp: Some(stored.event.timestamp_ms),
        message: Some(stored.event.message),
        ingestion_time: Some(stored.event.ingestion_ms),
        event_id: Some(stored.gap.digits()),
    }
}

fn limit(given: Option<i32>) -> usize {
    given.and_then(|given| usize::try_from(given).ok()).map_or(MAX_EVENTS, |it| it.min(MAX_EVENTS))
}

fn bad_token() -> Fault {
    invalid("The specified nextToken is invalid.")
}
