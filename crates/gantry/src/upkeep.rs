//! Looks after the bulk stores while the region runs. What there is to do is decided in
//! `services::logs::upkeep`.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::region::{Region, now};

/// Often enough that deleted events and files to rewrite never pile up, and rarely enough that
/// looking costs nothing.
const EVERY: Duration = Duration::from_secs(10);

/// Runs until `stop` turns true.
pub(crate) async fn run(region: Arc<Region>, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        let region = region.clone();
        let kept = tokio::task::spawn_blocking(move || {
            services::logs::upkeep::run(&region.bulk, || region.state(), now())
        });
        match kept.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "log events could not be tidied"),
            Err(panicked) => tracing::error!(%panicked, "tidying log events"),
        }
    }
}
