//! One request to S3 on its way through the door, and the ways in which all of them answer.

use std::sync::Arc;

use api::Fault;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use model::tx::Tx;
use store::blobs;
use tokio::sync::Semaphore;
use wire::s3::{Document, Payload, Route};

use super::caller::Caller;
use crate::commit::{self, Uncommitted};
use crate::outgoing::{Outgoing, whole};
use crate::region::Region;

/// One request, past its signature.
pub(super) struct Visit<'a> {
    pub(super) region: &'a Arc<Region>,
    /// The places of bodies that are received at once.
    pub(super) receiving: &'a Semaphore,
    pub(super) parts: &'a Parts,
    pub(super) caller: Caller,
    pub(super) route: Route,
    pub(super) payload: Payload,
}

impl Visit<'_> {
    pub(super) fn bucket(&self) -> &str {
        &self.route.bucket
    }

    pub(super) fn key(&self) -> &str {
        &self.route.key
    }

    /// Returns a header, or the query parameter that a presigned request has in its place.
    pub(super) fn said(&self, name: &str) -> Option<String> {
        self.route.said(self.parts, name)
    }

    /// Runs `change`, which names what is `held`, to its end.
    pub(super) async fn commit<R: Send + 'static>(
        &self,
        held: Vec<blobs::Held>,
        change: impl FnOnce(&mut Tx) -> Result<R, Fault> + Send + 'static,
    ) -> Result<R, Fault> {
        commit::commit(self.region, held, change).await.map_err(|error| match error {
            Uncommitted::Panicked(error) => broken(&error),
            Uncommitted::NotStored(error) => {
                tracing::error!(%error, "an object was not written down");
                Fault::server("ServiceUnavailable", "Please reduce your request rate.")
                    .with_status(503)
            }
        })?
    }
}

/// It may go better in a moment.
pub(super) fn busy() -> Fault {
    Fault::server("SlowDown", "Please reduce your request rate.").with_status(503)
}

/// A part of the work panicked.
fn broken(error: &tokio::task::JoinError) -> Fault {
    tracing::error!(%error, "a request for an object failed inside");
    Fault::server("InternalError", "We encountered an internal error. Please try again.")
}

/// Returns the fault for an error of the blob store.
pub(super) fn unstored(error: blobs::Error) -> Fault {
    use blobs::Error;
    match error {
        Error::Full(_) => Fault::server("InsufficientStorage", error.to_string()).with_status(507),
        Error::TooManyUploads(_) | Error::Busy => busy(),
        Error::Gone(_)
        | Error::Io { .. }
        | Error::Unknown(_)
        | Error::Damaged { .. }
        | Error::TooLarge { .. }
        | Error::NoUpload
        | Error::Mismatch { .. } => {
            tracing::error!(%error, "the content of an object could not be stored or read");
            Fault::server("InternalError", "We encountered an internal error. Please try again.")
        }
    }
}

/// Runs work that may wait for the disk.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, blobs::Error> + Send + 'static,
) -> Result<T, Fault> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|error| broken(&error))?;
    done.map_err(unstored)
}

pub(super) fn xml(status: StatusCode, body: Vec<u8>) -> Response<Outgoing> {
    let mut response = whole(status, body.into());
    set(&mut response, "content-type", "application/xml");
    response
}

pub(super) fn document(document: Document) -> Response<Outgoing> {
    xml(StatusCode::OK, document.finish())
}

/// A value that no header can carry is left out rather than the whole answer.
pub(super) fn set(response: &mut Response<Outgoing>, name: &str, value: &str) {
    let name = HeaderName::try_from(name);
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
        response.headers_mut().insert(name, value);
    }
}

#[cfg(test)]
pub(super) fn headers(all: &[(&'static str, &str)]) -> http::HeaderMap {
    let each = all.iter().map(|(name, value)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a header's value"))
    });
    each.collect()
}
