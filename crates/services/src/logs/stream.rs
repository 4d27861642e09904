//! Log streams: create, delete and describe.

use api::Fault;
use api::logs::{
    CreateLogStreamRequest, CreateLogStreamResponse, DeleteLogStreamRequest,
    DeleteLogStreamResponse, DescribeLogStreamsRequest, DescribeLogStreamsResponse, LogStream,
    OrderBy,
};
use model::id::LogStreamKey;
use model::logs::LogStream as Row;
use model::state::State;
use model::tx::Tx;
use store::bulk::Bulk;
use store::series::logs::StreamFacts;

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
    let facts = bulk.logs.streams(&control::logs::group_kept_at(group));
    let mut rows: Vec<(String, LogStream)> = name::streams(state, group, prefix.unwrap_or(""))
        .map(|row| {
            let facts = facts.get(&control::logs::stream_kept_as(row)).copied();
            (sort_name(order, row, facts), shape(row, facts))
        })
        .collect();
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let descending = input.descending == Some(true);
    if descending {
        rows.reverse();
    }
    let page = turn.page(rows, |(sort, _)| sort.clone(), descending);
    let log_streams = Some(page.items.into_iter().map(|(_, stream)| stream).collect());
    Ok(DescribeLogStreamsResponse { log_streams, next_token: page.next_token })
}

/// The sort key of a stream; streams without events count as the oldest.
fn sort_name(order: OrderBy, row: &Row, facts: Option<StreamFacts>) -> String {
    match order {
        OrderBy::LogStreamName => row.key.name.to_string(),
        OrderBy::LastEventTime => {
            let last_ms = facts.and_then(|facts| facts.last_event_ms).unwrap_or(0);
            format!("{last_ms:020}/{}", row.key.name)
        }
    }
}

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
