//! Pages and positions: computes CloudWatch's tokens and reads the events of a page.
//!
//! A position is a gap between two events in the order of (timestamp, place). Both tokens of a page
//! are gaps, so going forward and back again returns the same events, and a late event with an
//! early timestamp is on one side or the other, never twice on a page.

use std::ops::{ControlFlow, Range};
use std::path::Path;

use super::index::Selected;
use super::scan::{self, Direction};
use super::{Error, Event, Filtered, StoredEvent};

/// The most bytes of one page in CloudWatch Logs: messages plus 26 bytes for each event.
const PAGE_BYTES: usize = 1024 * 1024;

/// The overhead that CloudWatch counts for each event, in bytes.
const EVENT_OVERHEAD_BYTES: usize = 26;

/// The most bytes that one filter request reads before it returns what it has: about 50 ms of work.
const FILTER_BYTES: usize = 16 * 1024 * 1024;

/// The number of digits of CloudWatch's tokens and event ids.
const DIGITS: usize = 56;

/// The position just before an event, in the order in which events are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The timestamp of the event, in milliseconds since 1970.
    pub timestamp_ms: i64,
    /// The sequence number of the event, which distinguishes events of the same millisecond.
    pub place: u64,
}

/// The start of a page of one stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// Starts with the earliest event.
    Head,
    /// Ends with the latest event.
    Tail,
    /// Goes forward from a `nextForwardToken`.
    Forward(Gap),
    /// Goes back from a `nextBackwardToken`.
    Backward(Gap),
}

/// A request for a page of one stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// The earliest timestamp, inclusive.
    pub start_ms: Option<i64>,
    /// The latest timestamp, exclusive.
    pub end_ms: Option<i64>,
    /// The start of the page.
    pub from: From,
    /// The most events on the page.
    pub limit: usize,
}

/// A page of one stream's events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The events by time.
    pub events: Vec<StoredEvent>,
    /// The position after the last event; the requested one if there is nothing more.
    pub forward: Gap,
    /// The position before the first event; the requested one if there is nothing more.
    pub backward: Gap,
}

/// A request for a page of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FilterRequest {
    /// The earliest timestamp, inclusive.
    pub start_ms: Option<i64>,
    /// The latest timestamp, exclusive.
    pub end_ms: Option<i64>,
    /// The `next` of the page before.
    pub from: Option<Gap>,
    /// The most events on the page.
    pub limit: usize,
}

impl Gap {
    /// Returns the gap after the event that this one precedes.
    #[must_use]
    pub fn after(self) -> Gap {
        Gap { place: self.place + 1, ..self }
    }

    /// Formats the gap as the digits of an event id or of a filter's token.
    #[must_use]
    pub fn digits(self) -> String {
        let number = u128::from(self.timestamp_ms.max(0).cast_unsigned()) << 64;
        format!("{:0DIGITS$}", number | u128::from(self.place))
    }

    /// Parses the output of [`Gap::digits`]; `None` for anything else.
    #[must_use]
    pub fn from_digits(digits: &str) -> Option<Gap> {
        let plain = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u128 = digits.parse().ok().filter(|_| plain)?;
        let timestamp_ms = i64::try_from(number >> 64).ok()?;
        Some(Gap { timestamp_ms, place: number as u64 })
    }

    /// Formats the gap as a `nextForwardToken`.
    #[must_use]
    pub fn forward_token(self) -> String {
        format!("f/{}/s", self.digits())
    }

    /// Formats the gap as a `nextBackwardToken`.
    #[must_use]
    pub fn backward_token(self) -> String {
        format!("b/{}/s", self.digits())
    }
}

impl From {
    /// Parses a `nextForwardToken` or a `nextBackwardToken`; `None` for anything else.
    #[must_use]
    pub fn token(token: &str) -> Option<From> {
        let (direction, rest) = token.split_once('/')?;
        let gap = Gap::from_digits(rest.strip_suffix("/s")?)?;
        match direction {
            "f" => Some(From::Forward(gap)),
            "b" => Some(From::Backward(gap)),
            _ => None,
        }
    }
}

impl Request {
    /// The requested span of time.
    pub(super) fn span_ms(&self) -> Range<i64> {
        span_ms(self.start_ms, self.end_ms)
    }
}

impl FilterRequest {
    /// The span of time that is still to be read.
    pub(super) fn span_ms(&self) -> Range<i64> {
        let start = self.start_ms.max(self.from.map(|gap| gap.timestamp_ms));
        span_ms(start, self.end_ms)
    }
}

fn span_ms(start_ms: Option<i64>, end_ms: Option<i64>) -> Range<i64> {
    start_ms.unwrap_or(0)..end_ms.unwrap_or(i64::MAX)
}

/// Fills a page from one stream's blocks.
pub(super) fn get(dir: &Path, streams: &[Selected], request: Request) -> Result<Page, Error> {
    let span = request.span_ms();
    let mut bounds = at(span.start)..at(span.end);
    let direction = match request.from {
        From::Head => Direction::Forward,
        From::Tail => Direction::Backward,
        From::Forward(gap) => {
            bounds.start = bounds.start.max(gap);
            Direction::Forward
        }
        From::Backward(gap) => {
            bounds.end = bounds.end.min(gap);
            Direction::Backward
        }
    };
    let mut page = Filling::new(request.limit);
    scan::scan(dir, streams, bounds, direction, |found| page.take(found))?;
    let mut events: Vec<StoredEvent> = page.events.into_iter().map(|(_, event)| event).collect();
    if direction == Direction::Backward {
        events.reverse();
    }
    let (backward, forward) = ends(request.from, span.start, &events);
    Ok(Page { events, forward, backward })
}

/// The positions before and after a page.
fn ends(from: From, start_ms: i64, events: &[StoredEvent]) -> (Gap, Gap) {
    if let (Some(first), Some(last)) = (events.first(), events.last()) {
        return (first.gap, last.gap.after());
    }
    let here = match from {
        From::Forward(gap) | From::Backward(gap) => gap,
        // The position is before all events, so that later events come after it.
        From::Head | From::Tail => at(start_ms),
    };
    (here, here)
}

/// Fills a page with the matching events of all streams.
pub(super) fn filter(
    dir: &Path,
    streams: &[Selected],
    request: FilterRequest,
    matches: &mut dyn FnMut(&str) -> bool,
) -> Result<Filtered, Error> {
    let span = request.span_ms();
    let mut bounds = at(span.start)..at(span.end);
    bounds.start = bounds.start.max(request.from.unwrap_or(bounds.start));
    let mut page = Filling::new(request.limit);
    let mut looked_at = 0;
    let next = scan::scan(dir, streams, bounds, Direction::Forward, |found| {
        if looked_at > FILTER_BYTES || page.is_full() {
            return ControlFlow::Break(());
        }
        looked_at += found.message.len() + EVENT_OVERHEAD_BYTES;
        match matches(found.message) {
            true => page.take(found),
            false => ControlFlow::Continue(()),
        }
    })?;
    let named = |(stream, event): (usize, StoredEvent)| (streams[stream].name.clone(), event);
    Ok(Filtered { events: page.events.into_iter().map(named).collect(), next })
}

fn at(timestamp_ms: i64) -> Gap {
    Gap { timestamp_ms, place: 0 }
}

/// A page being filled.
struct Filling {
    limit: usize,
    bytes: usize,
    events: Vec<(usize, StoredEvent)>,
}

impl Filling {
    fn new(limit: usize) -> Filling {
        Filling { limit, bytes: 0, events: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.events.len() >= self.limit
    }

    /// Adds an event, or ends the page before it if there is no room.
    fn take(&mut self, found: scan::Found<'_>) -> ControlFlow<()> {
        let size = found.message.len() + EVENT_OVERHEAD_BYTES;
        let fits = self.events.is_empty() || self.bytes + size <= PAGE_BYTES;
        if self.is_full() || !fits {
            return ControlFlow::Break(());
        }
        self.bytes += size;
        let event = Event {
            timestamp_ms: found.gap.timestamp_ms,
            ingestion_ms: found.ingestion_ms,
            message: found.message.to_owned(),
        };
        self.events.push((found.stream, StoredEvent { event, gap: found.gap }));
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_have_the_form_of_cloudwatch_and_come_back() {
        let gap = Gap { timestamp_ms: 1_700_000_000_123, place: u64::MAX };
        let token = gap.forward_token();
        assert_eq!(token.len(), 60);
        assert_eq!(From::token(&token), Some(From::Forward(gap)));
        assert_eq!(From::token(&gap.backward_token()), Some(From::Backward(gap)));
        assert!(gap.digits() < gap.after_millisecond().digits(), "ids sort as events do");
        for bad in
            ["", "f/12/s", "x/1", &token[..59], &token.replace('f', "g"), &format!("+{token}")]
        {
            assert_eq!(From::token(bad), None, "{bad}");
        }
    }

    impl Gap {
        fn after_millisecond(self) -> Gap {
            Gap { timestamp_ms: self.timestamp_ms + 1, place: 0 }
        }
    }

    #[test]
    fn an_empty_page_stays_where_it_was_asked_for() {
        let gap = Gap { timestamp_ms: 5, place: 7 };
        assert_eq!(ends(From::Forward(gap), 0, &[]), (gap, gap));
        assert_eq!(ends(From::Backward(gap), 0, &[]), (gap, gap));
        assert_eq!(ends(From::Tail, 3, &[]), (at(3), at(3)));
    }
}
