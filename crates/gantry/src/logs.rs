//! Receives agents' log batches: finds the stream of each, stores them, and acknowledges them.

use std::sync::Arc;

use front::region::{Region, wall};
use model::id::HostId;
use model::link::{LogBatch, ToAgent};
use store::bulk::Bulk;
use store::series::logs::Event;
use tokio::sync::mpsc;

/// The most batches stored at once: more would only delay the first acknowledgement.
const AT_ONCE: usize = 32;

/// Stores incoming batches and acknowledges them, in order, until the link ends or storing fails.
pub(crate) async fn keep(
    region: &Arc<Region>,
    host: &HostId,
    mut batches: mpsc::Receiver<LogBatch>,
    acknowledge: mpsc::Sender<ToAgent>,
) {
    let mut waiting = Vec::new();
    while batches.recv_many(&mut waiting, AT_ONCE).await > 0 {
        let Some(number) = waiting.last().map(|batch: &LogBatch| batch.number) else { return };
        let (taken, region) = (std::mem::take(&mut waiting), region.clone());
        let host = host.clone();
        let stored = tokio::task::spawn_blocking(move || store(&region, &host, taken)).await;
        match stored {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return tracing::error!(%error, "log events were not stored"),
            Err(panicked) => return tracing::error!(%panicked, "storing log events"),
        }
        if acknowledge.send(ToAgent::LogsKept { number }).await.is_err() {
            return;
        }
    }
}

/// Stores batches, except for those about tasks of other hosts, which are ignored as in reports.
fn store(
    region: &Region,
    host: &HostId,
    batches: Vec<LogBatch>,
) -> Result<(), store::series::logs::Error> {
    let (state, bulk): (_, &Bulk) = (region.state(), &region.bulk);
    let ingestion_ms = wall().0;
    for batch in batches {
        if !control::report::speaks_for(&state, host, &batch.task) {
            tracing::debug!(%host, task = %batch.task, "log events of a task that it has not");
            continue;
        }
        // A deleted task has no stream any more, so its last output is dropped.
        let stream = control::logs::destination(&state, &batch.task, &batch.container);
        let kept_at = stream.and_then(|key| control::logs::find_kept_at(&state, &key));
        let Some(key) = kept_at else { continue };
        let events: Vec<Event> = batch
            .events
            .into_iter()
            .map(|event| Event { timestamp_ms: event.at.0, ingestion_ms, message: event.message })
            .collect();
        bulk.logs.append_blocking(&key, &events)?;
    }
    Ok(())
}
