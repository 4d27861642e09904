//! Writing rows that name blobs: one way for all doors. It knows no door's words for a failure.

use api::Fault;
use model::tx::Tx;
use store::writer;
use tokio::task::JoinError;

use crate::region::Region;

/// The reason why a change was not written down.
#[derive(Debug)]
pub(crate) enum Uncommitted {
    /// It panicked.
    Panicked(JoinError),
    /// It is not durable, so it has not happened.
    NotStored(writer::Error),
}

/// Runs `change`, which names what is `held`, to its end, even when its client goes away
/// meanwhile: `held` is let go of only once what it names is durable and published.
pub(crate) async fn commit<R: Send + 'static>(
    region: &Region,
    held: impl Send + 'static,
    change: impl FnOnce(&mut Tx) -> Result<R, Fault> + Send + 'static,
) -> Result<Result<R, Fault>, Uncommitted> {
    let writer = region.writer.clone();
    let committing = tokio::spawn(async move {
        let outcome = writer.submit(change).await;
        drop(held);
        outcome
    });
    committing.await.map_err(Uncommitted::Panicked)?.map_err(Uncommitted::NotStored)
}
