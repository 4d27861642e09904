//! The event list of a service: the latest that happened to it.

use std::sync::Arc;

use api::Timestamp;
use model::event::ServiceEvent;
pub(crate) use model::event::{Event, MORE, TaskIds};
use model::id::{ServiceKey, Text};
use model::service::Service;
use model::tx::Tx;

/// Events kept for a service.
const KEPT: u64 = 100;
/// Obstacles that are remembered as reported: there are few kinds, but one of them names an
/// instance.
const TOLD: usize = 8;
/// Time after which the steady state is announced again, in milliseconds.
pub(crate) const REPEAT_AFTER_MS: i64 = 6 * 3_600_000;

/// Appends `event`, numbered by `service.event_count`, and drops the oldest beyond the limit. An
/// obstacle is reported once until there is progress.
pub(crate) fn write(tx: &mut Tx, service: &mut Service, event: Event) {
    if event.is_progress() {
        service.told.clear();
    } else {
        let message = Text::from(event.message(&service.key.name));
        if service.told.contains(&message) {
            return;
        }
        service.told.push(message);
        let excess = service.told.len().saturating_sub(TOLD);
        service.told.drain(..excess);
    }
    let key = Arc::new(service.key.clone());
    let newest = tx.service_events.get(&(key.clone(), service.event_count));
    let at = spaced(newest.map(|newest| newest.at), tx.now);
    let key = newest.map_or(key, |newest| newest.service.clone());
    service.event_count += 1;
    let number = service.event_count;
    tx.put(ServiceEvent { service: key.clone(), number, at, event });
    if let Some(oldest) = number.checked_sub(KEPT) {
        tx.remove::<ServiceEvent>(&(key, oldest));
    }
}

/// Returns the time of the next event: at least a millisecond after the newest, so that sorting by
/// time keeps their order.
fn spaced(newest: Option<Timestamp>, now: Timestamp) -> Timestamp {
    newest.map_or(now, |newest| now.max(Timestamp(newest.0 + 1)))
}

/// Removes the whole list.
pub(crate) fn forget(tx: &mut Tx, service: &ServiceKey) {
    let service = Arc::new(service.clone());
    let from = (service.clone(), 0)..=(service, u64::MAX);
    let keys: Vec<_> =
        tx.service_events.range(from).map(|row| (row.service.clone(), row.number)).collect();
    for key in keys {
        tx.remove::<ServiceEvent>(&key);
    }
}
