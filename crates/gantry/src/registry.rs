//! The HTTP service of the registry: the OCI distribution protocol of docker, podman and the like,
//! on the same port as all others. `services::ecr` decides about pushes and pulls; this module
//! moves bytes.

use std::sync::Arc;

use api::Fault;
use bytes::Bytes;
use control::registry::address;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use model::id::RepositoryKey;
use model::tx::Tx;
use tokio::sync::Semaphore;

use crate::cli::Auth;
use crate::door;
use crate::incoming::{Incoming, drain};
use crate::outgoing::{Outgoing, whole};
use crate::region::{Region, see_through};
use crate::socket::Files;

mod blob;
pub(crate) mod caller;
#[cfg(test)]
mod fetch_time;
#[cfg(test)]
mod fuzz;
mod list;
mod manifest;
#[cfg(test)]
mod password;
pub(crate) mod range;
mod receive;
mod refusal;
pub(crate) mod route;
#[cfg(test)]
mod stage;
mod upload;
mod upstream;

use caller::{Access, Caller};
use refusal::Refusal;
use route::{Lost, Route};

/// The most bodies of blobs received at once, each with a megabyte of memory at most. Further ones
/// wait with their first byte.
const RECEIVED_AT_ONCE: usize = 128;

/// The state shared by all requests to the registry.
pub(crate) struct Door {
    receiving: Semaphore,
    upstreams: upstream::Upstreams,
}

impl Default for Door {
    fn default() -> Door {
        Door {
            receiving: Semaphore::new(RECEIVED_AT_ONCE),
            upstreams: upstream::Upstreams::default(),
        }
    }
}

/// One request with checked credentials.
struct Visit<'a> {
    region: &'a Arc<Region>,
    parts: &'a Parts,
    caller: Caller,
}

pub(crate) async fn answer(
    region: &Arc<Region>,
    request: Request<Incoming>,
    files: Files,
) -> Response<Outgoing> {
    let (parts, mut body) = request.into_parts();
    let mut response = match serve(region, &parts, &mut body, files).await {
        Ok(response) => response,
        Err(refusal) => {
            tracing::debug!(path = parts.uri.path(), ?refusal, "refused");
            drain(&parts, &mut body).await;
            refusal.into_response()
        }
    };
    let version = HeaderValue::from_static("registry/2.0");
    response.headers_mut().insert("docker-distribution-api-version", version);
    response
}

async fn serve(
    region: &Arc<Region>,
    parts: &Parts,
    body: &mut Incoming,
    files: Files,
) -> Result<Response<Outgoing>, Refusal> {
    if let Some(why) = &door::asker(&parts.extensions).barred {
        return Err(Refusal::denied(why));
    }
    let caller = caller::identify(region, &parts.headers, host(parts))?;
    let visit = Visit { region, parts, caller };
    let route = route::route(parts.uri.path()).map_err(|lost| match lost {
        Lost::NoRoute => {
            Refusal::new(StatusCode::NOT_FOUND, "UNSUPPORTED", "there is no such path")
        }
        Lost::BadName(name) => {
            let message = format!("invalid repository name '{name}'");
            Refusal::new(StatusCode::BAD_REQUEST, "NAME_INVALID", message)
        }
    })?;
    let method = &parts.method;
    match route {
        Route::Ping if is_read(method) => visit.ping(),
        Route::Catalog if is_read(method) => list::catalog(&visit),
        Route::Tags { name } if is_read(method) => list::tags(&visit, &name),
        Route::Referrers { name, digest } if is_read(method) => {
            list::referrers(&visit, &name, &digest)
        }
        Route::Manifest { name, reference } => match *method {
            Method::GET | Method::HEAD => {
                upstream::freshen(&visit, &name, &reference).await?;
                manifest::get(&visit, &name, &reference)
            }
            Method::PUT => manifest::put(&visit, &name, &reference, body).await,
            Method::DELETE => manifest::delete(&visit, &name, &reference).await,
            _ => Err(no_method(method)),
        },
        Route::Blob { name, digest } => match *method {
            Method::GET | Method::HEAD => blob::get(&visit, &name, &digest, files).await,
            Method::DELETE => blob::delete(&visit, &name, &digest).await,
            _ => Err(no_method(method)),
        },
        Route::Uploads { name } if *method == Method::POST => {
            upload::begin(&visit, &name, body).await
        }
        Route::Upload { name, id } => match *method {
            Method::GET | Method::HEAD => upload::status(&visit, &name, &id),
            Method::PATCH => upload::add(&visit, &name, &id, body).await,
            Method::PUT => upload::finish(&visit, &name, &id, body).await,
            Method::DELETE => upload::cancel(&visit, &name, &id).await,
            _ => Err(no_method(method)),
        },
        Route::Ping | Route::Catalog | Route::Tags { .. } | Route::Referrers { .. } => {
            Err(no_method(method))
        }
        Route::Uploads { .. } => Err(no_method(method)),
    }
}

fn is_read(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

fn no_method(method: &Method) -> Refusal {
    let message = format!("{method} is not supported here");
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED", message)
}

fn host(parts: &Parts) -> &str {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    host.unwrap_or("")
}

impl Visit<'_> {
    /// Serves the first request of every client, which logs in if told to.
    fn ping(&self) -> Result<Response<Outgoing>, Refusal> {
        if self.caller == Caller::Anonymous {
            return Err(Refusal::log_in(host(self.parts)));
        }
        let kind = HeaderValue::from_static("application/json");
        let mut response = whole(StatusCode::OK, Bytes::from_static(b"{}"));
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        Ok(response)
    }

    /// Returns the repository called `name`, if the caller may do `access` to it. Does not check
    /// that it exists.
    fn repository(
        &self,
        name: &str,
        access: Access,
        action: &str,
    ) -> Result<RepositoryKey, Refusal> {
        let key = self.named(name);
        self.caller.may(access, action, &key, self.auth(), host(self.parts))?;
        Ok(key)
    }

    /// Returns the mode that applies to this client.
    fn auth(&self) -> Auth {
        door::asker(&self.parts.extensions).auth
    }

    fn named(&self, name: &str) -> RepositoryKey {
        let (world, name) = address::world_of(name, &self.region.settings.home());
        RepositoryKey { world, name: name.into() }
    }

    /// Returns the value of a header, if it is text.
    fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.parts.headers.get(name)?.to_str().ok()
    }

    fn parameter(&self, key: &str) -> Option<String> {
        route::parameter(self.parts.uri.query(), key)
    }
}

/// Runs `change`, which names the blobs in `held`, to its end.
async fn commit<R: Send + 'static>(
    region: &Region,
    held: Vec<store::blobs::Held>,
    change: impl FnOnce(&mut Tx) -> Result<R, Fault> + Send + 'static,
) -> Result<Result<R, Fault>, Refusal> {
    let writer = region.writer.clone();
    let write = async move { writer.submit(change).await };
    Ok(see_through(held, write).await??)
}

/// Makes a response without a body, with `headers`.
fn bare(status: StatusCode, headers: &[(&'static str, &str)]) -> Response<Outgoing> {
    let mut response = whole(status, Bytes::new());
    set(&mut response, headers);
    response
}

fn set(response: &mut Response<Outgoing>, headers: &[(&'static str, &str)]) {
    for (name, value) in headers {
        // Text that no header can carry never came from one.
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(*name, value);
        }
    }
}
