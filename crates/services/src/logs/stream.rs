//! Log streams: create, delete and describe.

use std::sync::Arc;

use api::Fault;
use api::logs::{
    CreateLogStreamRequest, CreateLogStreamResponse, DeleteLogStreamRequest,
    DeleteLogStreamResponse, DescribeLogStreamsRequest, DescribeLogStreamsResponse, LogStream,
    OrderBy,
};
use model::id::{LogGroupKey, LogStreamKey};
use model::logs::{LogGroup, LogStream as Row};
use model::state::State;
use model::tx::Tx;
use store::bulk::Bulk;
use store::series::logs::{ByTime, StreamFacts};

use super::{exists, invalid, name};
use crate::operation::Desk;

pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateLogStreamRequest,
) -> Result<CreateLogStreamResponse, Fault> {
    let group = name::group(tx, &desk.call.world, &input.log_group_name)?.key.clone();
    let key = LogStreamKey { group, name: input.log_stream_name.as_str().into() };
    if tx.log_streams.contains(&key) {
        return Err(exists("The specified log stream already exists"));
    }
    tx.put(Row { key, created_at: tx.now });
    Ok(CreateLogStreamResponse {})
}

/// Deletes the row of a stream. `upkeep` deletes the events later; no row leads to them any more.
pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteLogStreamRequest,
) -> Result<DeleteLogStreamResponse, Fault> {
    let group = name::group(tx, &desk.call.world, &input.log_group_name)?;
    let key = name::stream(tx, group, &input.log_stream_name)?.key.clone();
    tx.remove::<Row>(&key);
    Ok(DeleteLogStreamResponse {})
}

pub fn describe(
    state: &State,
    bulk: &Bulk,
    desk: &Desk<'_>,
    input: DescribeLogStreamsRequest,
) -> Result<DescribeLogStreamsResponse, Fault> {
    let turn = super::turn(desk, &input, input.limit, input.next_token.as_deref())?;
    let (group_name, identifier) = (&input.log_group_name, &input.log_group_identifier);
    let world = &desk.call.world;
    let group = name::either(state, world, group_name.as_deref(), identifier.as_deref())?;
    let order = input.order_by.unwrap_or(OrderBy::LogStreamName);
    let prefix = input.log_stream_name_prefix.as_deref();
    if order == OrderBy::LastEventTime && prefix.is_some() {
        return Err(invalid("Cannot order by LastEventTime with a logStreamNamePrefix."));
    }
    let descending = input.descending == Some(true);
    let list = List { state, bulk, group, kept_at: control::logs::group_kept_at(group) };
    let page = match order {
        OrderBy::LogStreamName => {
            let prefix = prefix.unwrap_or_default();
            let rows = name::streams_past(state, group, prefix, turn.after(), descending);
            turn.page(rows, |row| row.key.name.to_string(), descending)
        }
        OrderBy::LastEventTime => {
            let rows = list.by_time(turn.after(), descending);
            turn.page(rows, |row| list.sort_name(row), descending)
        }
    };
    let log_streams = page.items.into_iter().map(|row| shape(row, list.facts(row))).collect();
    Ok(DescribeLogStreamsResponse { log_streams: Some(log_streams), next_token: page.next_token })
}

/// Streams read from the index of events at once.
const AT_ONCE: usize = 64;

/// A group's streams with the figures of their events.
struct List<'a> {
    state: &'a State,
    bulk: &'a Bulk,
    group: &'a LogGroup,
    kept_at: LogGroupKey,
}

impl<'a> List<'a> {
    fn facts(&self, row: &Row) -> Option<StreamFacts> {
        let (group, name) = (self.kept_at.clone(), control::logs::stream_kept_as(row));
        self.bulk.logs.facts(&LogStreamKey { group, name })
    }

    fn last_ms(&self, row: &Row) -> Option<i64> {
        self.facts(row)?.last_event_ms
    }

    /// The sort key of a stream by time; streams without events count as the oldest.
    fn sort_name(&self, row: &Row) -> String {
        format!("{:020}/{}", self.last_ms(row).unwrap_or(0), row.key.name)
    }

    /// Iterates over the streams by the time of their last event, behind the sort key `after`.
    fn by_time<'b>(
        &'b self,
        after: Option<&'b str>,
        descending: bool,
    ) -> Box<dyn Iterator<Item = &'a Arc<Row>> + 'b> {
        let after = after.and_then(|text| {
            let (at, name) = text.split_once('/')?;
            Some((at.parse::<i64>().ok()?, name))
        });
        let (after_ms, after_name) = (after.map(|it| it.0), after.map(|it| it.1));
        let with = || self.with_events(after.filter(|it| it.0 > 0), descending);
        let name = after_name.filter(|_| after_ms == Some(0));
        let without = || {
            let rows = name::streams_past(self.state, self.group, "", name, descending);
            rows.filter(|row| self.last_ms(row).is_none())
        };
        match (descending, after_ms) {
            (true, Some(0)) => Box::new(without()),
            (true, _) => Box::new(with().chain(without())),
            (false, Some(1..)) => Box::new(with()),
            (false, _) => Box::new(without().chain(with())),
        }
    }

    fn with_events(
        &self,
        after: Option<(i64, &str)>,
        descending: bool,
    ) -> impl Iterator<Item = &'a Arc<Row>> {
        // Behind all that was stored under this name, which may have been used more than once.
        let past_all = if descending { "" } else { PAST_ALL };
        let mut past: Option<ByTime> = after.map(|(at, name)| (at, name.into(), past_all.into()));
        let logs = &self.bulk.logs;
        let parts = std::iter::from_fn(move || {
            let part = logs.by_last_event(&self.kept_at, past.as_ref(), descending, AT_ONCE);
            past = Some(part.last()?.clone());
            Some(part)
        });
        let names = parts.flatten().map(|(_, _, kept)| kept);
        names.filter_map(|kept| name::stream_kept(self.state, self.group, &kept))
    }
}

/// Comes after every name.
const PAST_ALL: &str = "\u{10ffff}";

fn shape(row: &Row, facts: Option<StreamFacts>) -> LogStream {
    let facts = facts.unwrap_or_default();
    LogStream {
        log_stream_name: Some(row.key.name.to_string()),
        creation_time: Some(row.created_at.0),
        first_event_timestamp: facts.first_event_ms,
        last_event_timestamp: facts.last_event_ms,
        last_ingestion_time: facts.last_ingestion_ms,
        upload_sequence_token: None,
        arn: Some(name::stream_arn(&row.key)),
        // CloudWatch stopped reporting sizes of streams in 2019, unlike those of groups.
        stored_bytes: Some(0),
    }
}
