//! The operator's doors, which are not AWS's: health, and emptying a region in open mode.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};
use model::tx::Tx;
use serde_json::json;
use store::bulk::Bulk;

use crate::cli::Auth;
use crate::http::plain;
use crate::region::Region;

/// How long a reset waits for running tasks to end before it says that they did not.
const RESET_WAIT: Duration = Duration::from_secs(120);

pub(crate) fn health(region: &Region) -> Response<Bytes> {
    let state = region.state();
    let body = json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "stateVersion": state.version,
        "rows": state.sizes(),
        "hostsConnected": state.hosts.iter().filter(|host| host.connected).count(),
    });
    plain(StatusCode::OK, body.to_string())
}

/// Stops every task, then forgets everything but the hosts and the keys.
pub(crate) async fn reset(region: &Region) -> Response<Bytes> {
    if region.auth == Auth::Strict {
        return plain(
            StatusCode::FORBIDDEN,
            "a region in strict mode is not reset over the network",
        );
    }
    let mut versions = region.writer.watch();
    let stopped = region.writer.submit(|tx: &mut Tx| {
        control::reset::stop_all(tx);
        Ok::<(), std::convert::Infallible>(())
    });
    if let Err(error) = stopped.await {
        return plain(StatusCode::SERVICE_UNAVAILABLE, error.to_string());
    }
    let quiet = async {
        while !control::reset::is_quiet(&region.state()) {
            if versions.changed().await.is_err() {
                return;
            }
        }
    };
    if tokio::time::timeout(RESET_WAIT, quiet).await.is_err() {
        return plain(StatusCode::CONFLICT, "tasks are still stopping; try again");
    }
    let wiped = region.writer.submit(|tx: &mut Tx| {
        control::reset::wipe(tx);
        Ok::<(), std::convert::Infallible>(())
    });
    match wiped.await {
        Ok(_) => clear(region.bulk.clone()).await,
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, error.to_string()),
    }
}

async fn clear(bulk: Arc<Bulk>) -> Response<Bytes> {
    match tokio::task::spawn_blocking(move || bulk.clear()).await {
        Ok(Ok(())) => plain(StatusCode::OK, "{\"status\":\"empty\"}"),
        Ok(Err(error)) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
        Err(panicked) => plain(StatusCode::INTERNAL_SERVER_ERROR, panicked.to_string()),
    }
}
