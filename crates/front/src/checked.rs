//! Checks blobs before they are sent: once after each start the whole content on disk is read
//! before its first byte goes out, so that a damaged blob is refused with a status and never half
//! sent.

use std::fs::File;
use std::sync::Arc;
use std::time::Duration;

use oci::digest::Digest;
use store::blobs::Error;
use store::bulk::Bulk;
use tokio::sync::Semaphore;

/// The longest wait for a check; clients give up after a minute of silence. A blob that takes
/// longer is sent meanwhile: damage then shows in the log, and in the client's own check of the
/// digest.
const PATIENCE: Duration = Duration::from_secs(30);

/// The limit on simultaneous checks: each takes a core.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Opens a blob and checks its content against its digest; returns its length in bytes too.
pub(crate) async fn open(bulk: &Arc<Bulk>, digest: Digest) -> Result<(File, u64), Error> {
    if !bulk.blobs.is_checked(&digest) {
        let checking = tokio::spawn(check(bulk.clone(), digest));
        match tokio::time::timeout(PATIENCE, checking).await {
            Ok(Ok(checked)) => checked?,
            Ok(Err(ended)) => {
                if let Ok(panic) = ended.try_into_panic() {
                    std::panic::resume_unwind(panic);
                }
            }
            Err(_late) => tracing::warn!(%digest, "sending a blob that is still being looked at"),
        }
    }
    bulk.blobs.open_blob(&digest)
}

async fn check(bulk: Arc<Bulk>, digest: Digest) -> Result<(), Error> {
    let _turn = TURNS.acquire().await;
    let checked = tokio::task::spawn_blocking(move || bulk.blobs.check(&digest)).await;
    match checked {
        Ok(checked) => checked.inspect_err(|error| tracing::error!(%error, "a blob is not sent")),
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The program is ending, and nothing is sent any more.
            Err(_) => Ok(()),
        },
    }
}
