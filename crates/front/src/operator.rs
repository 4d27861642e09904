//! The operator's paths, which are not AWS's: health, and in open mode emptying a region and
//! freeing the space of unreferenced blobs.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use model::call::Auth;
use oci::digest::Digest;
use serde_json::json;
use store::bulk::Bulk;
use store::writer::Writer;

use crate::door::{Asker, OPERATOR_HEADER};
use crate::outgoing::plain;
use crate::region::Region;
use crate::sweep::{UPLOADS_KEPT, sweep as sweep_blobs};

/// The prefix of Gantry's own paths.
pub(crate) const PATHS: &str = "/_gantry/";
/// The longest wait of a reset for running tasks to end before it reports that they did not.
const RESET_WAIT: Duration = Duration::from_secs(120);

pub(crate) fn health(region: &Region) -> Response<Bytes> {
    let state = region.state();
    let body = json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "stateVersion": state.version,
        "rows": state.sizes(),
        "hostsConnected": state.connected_hosts(),
    });
    plain(StatusCode::OK, body.to_string())
}

/// Refuses a request that may not change the region: the client must be its administrator by being
/// on this machine, and must send a header that no page of another site can send.
pub(crate) fn refused(asker: &Asker, headers: &HeaderMap) -> Option<Response<Bytes>> {
    let why = match (asker.auth, asker.is_container) {
        (Auth::Strict, true) => "a container does not empty the region".to_owned(),
        (Auth::Strict, false) => {
            "a region in strict mode is not emptied over the network: delete its services and \
             stop its tasks with its keys, or start it once with --auth open and reset it then"
                .to_owned()
        }
        (Auth::Open, _) if headers.contains_key(OPERATOR_HEADER) => return None,
        (Auth::Open, _) => {
            format!("this door wants the header {OPERATOR_HEADER}, with any value")
        }
    };
    Some(plain(StatusCode::FORBIDDEN, why))
}

/// Stops every task, then deletes everything but the hosts and the keys.
pub(crate) async fn reset(region: &Region) -> Response<Bytes> {
    if let Err(error) = region.writer.run(control::reset::stop_all).await {
        return plain(StatusCode::SERVICE_UNAVAILABLE, error.to_string());
    }
    let quiet = async {
        let (mut state, mut feed) = region.writer.follow();
        while !control::reset::is_quiet(&state) {
            let Some(news) = feed.next().await else { return };
            state = news.state().clone();
        }
    };
    if tokio::time::timeout(RESET_WAIT, quiet).await.is_err() {
        return plain(StatusCode::CONFLICT, "tasks are still stopping; try again");
    }
    match region.writer.run(control::reset::wipe).await {
        Ok(()) => clear(region.bulk.clone(), region.writer.clone()).await,
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, error.to_string()),
    }
}

/// Removes blobs that no repository names at once, without the usual delay.
pub(crate) async fn sweep(region: &Arc<Region>) -> Response<Bytes> {
    match sweep_blobs(region, Duration::ZERO, UPLOADS_KEPT).await {
        Ok(swept) => {
            let body = json!({ "blobs": swept.blobs, "bytes": swept.bytes });
            plain(StatusCode::OK, body.to_string())
        }
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

async fn clear(bulk: Arc<Bulk>, writer: Writer) -> Response<Bytes> {
    let work = move || {
        let named = |digest: &Digest| control::registry::garbage::is_named(&writer.state(), digest);
        bulk.clear(&named, SystemTime::now())
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(())) => plain(StatusCode::OK, "{\"status\":\"empty\"}"),
        Ok(Err(error)) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
        Err(panicked) => plain(StatusCode::INTERNAL_SERVER_ERROR, panicked.to_string()),
    }
}
