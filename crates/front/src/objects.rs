//! S3's own door, on the port of everything else: its requests are known by their signatures. What
//! a request means for buckets and objects is decided in `services::s3`; here bytes come and go.

use std::sync::Arc;

use api::{Fault, Protocol};
use bytes::Bytes;
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use services::s3::operations::{Target, permit};
use tokio::sync::Semaphore;
use wire::s3::Operation;

use crate::door;
use crate::incoming::{Incoming, drain};
use crate::outgoing::{Outgoing, whole};
use crate::region::{Region, request_id};
use crate::socket::Files;

mod bucket;
mod caller;
mod list;
mod multipart;
mod object;
mod receive;
mod visit;

use visit::{Visit, set, xml};

/// Bodies that are received at once, each with a megabyte of memory at the most. More wait with
/// their first byte.
const RECEIVED_AT_ONCE: usize = 64;

/// The door for S3.
pub(crate) struct Objects {
    region: Arc<Region>,
    receiving: Semaphore,
}

/// Tells whether a request means S3.
pub(crate) fn is_called<B>(request: &Request<B>) -> bool {
    wire::s3::signed(request.headers(), request.uri().query().unwrap_or("")).is_some()
}

impl Objects {
    pub(crate) fn new(region: Arc<Region>) -> Objects {
        Objects { region, receiving: Semaphore::new(RECEIVED_AT_ONCE) }
    }

    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
        files: Files,
    ) -> Response<Outgoing> {
        let (parts, mut body) = request.into_parts();
        let id = request_id();
        let mut response = match self.serve(&parts, &mut body, files, &id).await {
            Ok(response) => response,
            Err(fault) => {
                // The path names a bucket and a key, never what is in them.
                tracing::debug!(path = parts.uri.path(), %fault, "refused");
                drain(&parts, &mut body).await;
                refusal(&parts, &fault, &id)
            }
        };
        set(&mut response, "x-amz-request-id", &id);
        set(&mut response, "x-amz-id-2", &id);
        response
    }

    async fn serve(
        &self,
        parts: &Parts,
        body: &mut Incoming,
        files: Files,
        request_id: &str,
    ) -> Result<Response<Outgoing>, Fault> {
        if let Some(barred) = door::asker(&parts.extensions).fault(Protocol::Query) {
            return Err(barred);
        }
        let region = &self.region;
        let (caller, payload) = caller::identify(region, parts, request_id)?;
        let route = wire::s3::route(parts)?;
        let source =
            route.said(parts, "x-amz-copy-source").and_then(|it| object::source_of(&it).ok());
        let source = source.as_ref().map(|(bucket, key)| (&**bucket, &**key));
        let target = Target { bucket: &route.bucket, key: &route.key, source };
        permit(&region.state(), &caller.call, &route.operation.name(), &target)?;
        wire::s3::check_headers(parts, &route)?;
        let visit = Visit { region, receiving: &self.receiving, parts, caller, route, payload };
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
}

/// An error as S3 writes it; to HEAD, whose answers have no body, by its status alone.
fn refusal(parts: &Parts, fault: &Fault, id: &str) -> Response<Outgoing> {
    let status = StatusCode::from_u16(fault.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if parts.method == Method::HEAD || status == StatusCode::NOT_MODIFIED {
        return whole(status, Bytes::new());
    }
    let path = wire::s3::decoded_path(parts.uri.path()).unwrap_or_default();
    xml(status, wire::s3::error_document(fault, &path, id))
}

#[cfg(test)]
mod tests {
    use services::s3::operations::ROWS;

    use super::*;

    #[test]
    fn every_operation_has_a_row_that_says_who_may() {
        let names: Vec<String> = Operation::ALL.iter().map(|one| one.name()).collect();
        assert!(names.iter().all(|name| ROWS.iter().any(|row| row.operation == name)));
        assert_eq!(names.len(), ROWS.len());
    }
}
