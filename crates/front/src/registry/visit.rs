//! One request to the registry on its way through the door, and the ways in which all of them
//! answer.

use std::sync::Arc;

use api::Fault;
use bytes::Bytes;
use control::authorize::Denied;
use control::registry::address;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode, header};
use model::call::{Call, Principal};
use model::id::RepositoryKey;
use model::tx::Tx;
use services::ecr::distribution;
use store::blobs::Held;
use tokio::sync::Semaphore;
use wire::registry::Operation;

use super::refusal::Refusal;
use crate::commit::commit;
use crate::outgoing::{Outgoing, whole};
use crate::region::Region;

/// One request, past its credentials.
pub(super) struct Visit<'a> {
    pub(super) region: &'a Arc<Region>,
    /// The places of bodies that are received at once.
    pub(super) receiving: &'a Semaphore,
    pub(super) parts: &'a Parts,
    pub(super) call: Call,
    pub(super) operation: Operation,
}

/// The name that the client knows this region by.
pub(super) fn host(parts: &Parts) -> &str {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    host.unwrap_or("")
}

impl Visit<'_> {
    /// Clients ask this before anything else, and log in when they are told to.
    pub(super) fn ping(&self) -> Result<Response<Outgoing>, Refusal> {
        if self.call.principal == Principal::Anonymous {
            return Err(Refusal::log_in(host(self.parts)));
        }
        let kind = HeaderValue::from_static("application/json");
        let mut response = whole(StatusCode::OK, Bytes::from_static(b"{}"));
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        Ok(response)
    }

    /// The repository that `name` means, if the caller may do to it what they ask. Whether it is
    /// there is not looked at.
    pub(super) fn repository(&self, name: &str) -> Result<RepositoryKey, Refusal> {
        let key = self.named(name);
        self.permit(Some(&key))?;
        Ok(key)
    }

    /// Refuses what the caller may not do to a repository, or to all that they have.
    pub(super) fn permit(&self, repository: Option<&RepositoryKey>) -> Result<(), Refusal> {
        let state = self.region.state();
        let permitted =
            distribution::permit(&state, &self.call, &self.operation.name(), repository);
        permitted.map_err(|denied| match denied {
            Denied::Unknown => Refusal::log_in(host(self.parts)),
            Denied::Forbidden(why) => Refusal::denied(why),
        })
    }

    pub(super) fn named(&self, name: &str) -> RepositoryKey {
        let (world, name) = address::world_of(name, &self.region.settings.home());
        RepositoryKey { world, name: name.into() }
    }

    /// The value of a header, if it is text.
    pub(super) fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.parts.headers.get(name)?.to_str().ok()
    }

    pub(super) fn parameter(&self, key: &str) -> Option<String> {
        wire::registry::parameter(self.parts.uri.query(), key)
    }

    /// Runs `change`, which names what is `held`, to its end.
    pub(super) async fn commit<R: Send + 'static>(
        &self,
        held: Vec<Held>,
        change: impl FnOnce(&mut Tx) -> Result<R, Fault> + Send + 'static,
    ) -> Result<Result<R, Fault>, Refusal> {
        Ok(commit(self.region, held, change).await?)
    }
}

/// An answer without a body, with `headers`.
pub(super) fn bare(status: StatusCode, headers: &[(&'static str, &str)]) -> Response<Outgoing> {
    let mut response = whole(status, Bytes::new());
    set(&mut response, headers);
    response
}

pub(super) fn set(response: &mut Response<Outgoing>, headers: &[(&'static str, &str)]) {
    for (name, value) in headers {
        // Text that no header can carry was never read from one.
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(*name, value);
        }
    }
}
