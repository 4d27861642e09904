//! The HTTP service of S3, on the same port as all others: its requests are recognised by their
//! signatures. `services::s3` decides about buckets and objects; this module moves bytes.

use std::sync::Arc;

use api::{Fault, Protocol};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use model::tx::Tx;
use store::blobs;
use tokio::sync::Semaphore;
use wire::s3::{Document, Payload};

use crate::door;
use crate::incoming::{Incoming, drain};
use crate::outgoing::{Outgoing, whole};
use crate::region::{Region, request_id, see_through};
use crate::socket::Files;

mod bucket;
mod caller;
mod list;
mod multipart;
mod object;
mod receive;
mod refused;
mod sums;
mod target;

use caller::Caller;
pub(crate) use caller::EXPECTED_OWNER;
use target::{Operation, Route};

/// The most bodies received at once, each with a megabyte of memory at most. Further ones wait with
/// their first byte.
const RECEIVED_AT_ONCE: usize = 64;

/// The state shared by all requests to S3.
pub(crate) struct Door {
    receiving: Semaphore,
}

impl Default for Door {
    fn default() -> Door {
        Door { receiving: Semaphore::new(RECEIVED_AT_ONCE) }
    }
}

/// Returns true if a request is for S3.
pub(crate) fn is_called<B>(request: &Request<B>) -> bool {
    wire::s3::signed(request.headers(), request.uri().query().unwrap_or("")).is_some()
}

/// One request with a checked signature.
struct Visit<'a> {
    region: &'a Arc<Region>,
    parts: &'a Parts,
    caller: Caller,
    route: Route,
    payload: Payload,
}

pub(crate) async fn answer(
    region: &Arc<Region>,
    request: Request<Incoming>,
    files: Files,
) -> Response<Outgoing> {
    let (parts, mut body) = request.into_parts();
    let id = request_id();
    let mut response = match serve(region, &parts, &mut body, files).await {
        Ok(response) => response,
        Err(fault) => {
            // The path names a bucket and a key, never their content.
            tracing::debug!(path = parts.uri.path(), %fault, "refused");
            drain(&parts, &mut body).await;
            refusal(&parts, &fault, &id)
        }
    };
    set(&mut response, "x-amz-request-id", &id);
    set(&mut response, "x-amz-id-2", &id);
    response
}

/// Formats an error of S3; for HEAD, whose responses have no body, only its status.
fn refusal(parts: &Parts, fault: &Fault, id: &str) -> Response<Outgoing> {
    let status = StatusCode::from_u16(fault.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if parts.method == Method::HEAD || status == StatusCode::NOT_MODIFIED {
        return whole(status, Bytes::new());
    }
    let path = wire::s3::decoded_path(parts.uri.path()).unwrap_or_default();
    xml(status, wire::s3::error_document(fault, &path, id))
}

async fn serve(
    region: &Arc<Region>,
    parts: &Parts,
    body: &mut Incoming,
    files: Files,
) -> Result<Response<Outgoing>, Fault> {
    if let Some(barred) = door::asker(&parts.extensions).fault(Protocol::Query) {
        return Err(barred);
    }
    let (caller, payload) = caller::identify(region, parts)?;
    let route = target::route(parts)?;
    caller.may(route.operation)?;
    refused::check(parts, &route)?;
    let visit = Visit { region, parts, caller, route, payload };
    match visit.route.operation {
        Operation::ListBuckets => bucket::list(&visit),
        Operation::CreateBucket => bucket::create(&visit, body).await,
        Operation::HeadBucket => bucket::head(&visit),
        Operation::GetBucketLocation => bucket::location(&visit),
        Operation::DeleteBucket => bucket::delete(&visit).await,
        Operation::ListObjects => list::first_version(&visit),
        Operation::ListObjectsV2 => list::second_version(&visit),
        Operation::DeleteObjects => object::delete_many(&visit, body).await,
        Operation::GetObject | Operation::HeadObject => object::get(&visit, files).await,
        Operation::PutObject => object::put(&visit, body).await,
        Operation::CopyObject => object::copy(&visit).await,
        Operation::DeleteObject => object::delete(&visit).await,
        Operation::CreateMultipartUpload => multipart::begin(&visit).await,
        Operation::UploadPart => multipart::part(&visit, body).await,
        Operation::CompleteMultipartUpload => multipart::complete(&visit, body).await,
        Operation::AbortMultipartUpload => multipart::abort(&visit).await,
        Operation::ListParts => multipart::parts(&visit),
    }
}

impl Visit<'_> {
    fn bucket(&self) -> &str {
        &self.route.bucket
    }

    fn key(&self) -> &str {
        &self.route.key
    }

    /// Returns the value of a header, or of the parameter that replaces it in a presigned request.
    fn said(&self, name: &str) -> Option<String> {
        said(self.parts, &self.route, name)
    }
}

/// Returns the value of a header, or of the parameter that replaces it in a presigned request.
fn said(parts: &Parts, route: &Route, name: &str) -> Option<String> {
    match parts.headers.get(name) {
        Some(value) => Some(String::from_utf8_lossy(value.as_bytes()).trim().to_owned()),
        None => route.hoisted(name).map(str::to_owned),
    }
}

/// Runs `change`, which names the blobs in `held`, to its end.
async fn commit<R: Send + 'static>(
    region: &Region,
    held: Vec<blobs::Held>,
    change: impl FnOnce(&mut Tx) -> Result<R, Fault> + Send + 'static,
) -> Result<R, Fault> {
    let writer = region.writer.clone();
    let write = async move { writer.submit(change).await };
    let done = see_through(held, write).await;
    done.map_err(|error| broken(&error))?.map_err(|error| {
        tracing::error!(%error, "an object was not written down");
        Fault::server("ServiceUnavailable", "Please reduce your request rate.").with_status(503)
    })?
}

/// The fault for a panic in a part of the work.
fn broken(error: &tokio::task::JoinError) -> Fault {
    tracing::error!(%error, "a request for an object failed inside");
    Fault::server("InternalError", "We encountered an internal error. Please try again.")
}

/// The fault for an error of the blob store.
fn unstored(error: blobs::Error) -> Fault {
    use blobs::Error;
    match error {
        Error::Full(_) => Fault::server("InsufficientStorage", error.to_string()).with_status(507),
        Error::TooManyUploads(_) | Error::Busy => {
            Fault::server("SlowDown", "Please reduce your request rate.").with_status(503)
        }
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
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, blobs::Error> + Send + 'static,
) -> Result<T, Fault> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|error| broken(&error))?;
    done.map_err(unstored)
}

fn xml(status: StatusCode, body: Vec<u8>) -> Response<Outgoing> {
    let mut response = whole(status, body.into());
    set(&mut response, "content-type", "application/xml");
    response
}

fn document(document: Document) -> Response<Outgoing> {
    xml(StatusCode::OK, document.finish())
}

/// Sets a header; a value that no header can carry is omitted rather than the whole response.
fn set(response: &mut Response<Outgoing>, name: &str, value: &str) {
    let name = HeaderName::try_from(name);
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
        response.headers_mut().insert(name, value);
    }
}

#[cfg(test)]
fn headers(all: &[(&'static str, &str)]) -> http::HeaderMap {
    let each = all.iter().map(|(name, value)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a header's value"))
    });
    each.collect()
}
