//! Taking back the space of blobs that nobody names. Which those are is decided in
//! `control::registry::garbage`.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::Result;
use control::registry::garbage;
use oci::digest::Digest;
use store::blobs::{Ages, Swept};

use crate::region::{Region, now, wall};

/// Nobody goes on with an upload after so long.
pub const UPLOADS_KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// Removes blobs that no repository names and that were stored `blobs_kept` ago, and uploads that
/// nobody has written to for `uploads_kept`.
pub async fn sweep(
    region: &Arc<Region>,
    blobs_kept: Duration,
    uploads_kept: Duration,
) -> Result<Swept> {
    // Files carry the wall clock's times. After it was set forward those of before it are right by
    // ours, and after it was set back those of after it by its own: the earlier removes none too soon.
    let at_ms = u64::try_from(now().0.min(wall().0)).unwrap_or(0);
    let (region, at) = (region.clone(), SystemTime::UNIX_EPOCH + Duration::from_millis(at_ms));
    let before = move |kept| at.checked_sub(kept).unwrap_or(SystemTime::UNIX_EPOCH);
    let ages = Ages { blobs: before(blobs_kept), uploads: before(uploads_kept) };
    let work = move || {
        let named = |digest: &Digest| garbage::is_named(&region.state(), digest);
        region.bulk.blobs.sweep(&named, ages)
    };
    let swept = tokio::task::spawn_blocking(work).await??;
    if swept != Swept::default() {
        tracing::info!(blobs = swept.blobs, bytes = swept.bytes, "removed what nobody names");
    }
    Ok(swept)
}
