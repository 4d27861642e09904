//! The registry's own door: the OCI distribution protocol, as docker, podman and their like speak
//! it, on the port of everything else. What a push or a pull means is decided in `services::ecr`;
//! here bytes come and go.

use std::sync::Arc;

use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use tokio::sync::Semaphore;
use wire::registry::{self, Lost, Operation, Route};

use crate::door;
use crate::incoming::{Incoming, drain};
use crate::outgoing::Outgoing;
use crate::region::Region;
use crate::socket::Files;

mod blob;
mod caller;
#[cfg(test)]
mod fetch_time;
#[cfg(test)]
mod fuzz;
mod list;
mod manifest;
#[cfg(test)]
mod password;
mod receive;
mod refusal;
mod upload;
mod upstream;
mod visit;

use refusal::Refusal;
use upstream::Upstreams;
use visit::Visit;

/// Bodies of blobs that are received at once, each with a megabyte of memory at the most. More
/// wait with their first byte.
const RECEIVED_AT_ONCE: usize = 128;

/// The door for images.
pub(crate) struct Registry {
    region: Arc<Region>,
    receiving: Semaphore,
    upstreams: Upstreams,
}

impl Registry {
    pub(crate) fn new(region: Arc<Region>) -> Registry {
        Registry {
            region,
            receiving: Semaphore::new(RECEIVED_AT_ONCE),
            upstreams: Upstreams::default(),
        }
    }

    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
        files: Files,
    ) -> Response<Outgoing> {
        let (parts, mut body) = request.into_parts();
        let mut response = match self.serve(&parts, &mut body, files).await {
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
        &self,
        parts: &Parts,
        body: &mut Incoming,
        files: Files,
    ) -> Result<Response<Outgoing>, Refusal> {
        if let Some(why) = &door::asker(&parts.extensions).barred {
            return Err(Refusal::denied(why));
        }
        let (region, upstreams) = (&self.region, &self.upstreams);
        let call = caller::identify(region, upstreams, parts, visit::host(parts))?;
        let route = registry::route(parts.uri.path()).map_err(lost)?;
        let method = &parts.method;
        let operation = route.operation(method).ok_or_else(|| no_method(method))?;
        let visit = Visit { region, receiving: &self.receiving, parts, call, operation };
        match route {
            Route::Ping => visit.ping(),
            Route::Catalog => list::catalog(&visit),
            Route::Tags { name } => list::tags(&visit, &name),
            Route::Referrers { name, digest } => list::referrers(&visit, &name, &digest),
            Route::Manifest { name, reference } => match operation {
                Operation::PutManifest => manifest::put(&visit, &name, &reference, body).await,
                Operation::DeleteManifest => manifest::delete(&visit, &name, &reference).await,
                _ => {
                    let key = visit.repository(&name)?;
                    upstreams.freshen(region, &parts.headers, &key, &reference).await?;
                    manifest::get(&visit, &name, &reference)
                }
            },
            Route::Blob { name, digest } => match operation {
                Operation::DeleteBlob => blob::delete(&visit, &name, &digest).await,
                _ => blob::get(&visit, &name, &digest, files).await,
            },
            Route::Uploads { name } => upload::begin(&visit, &name, body).await,
            Route::Upload { name, id } => match operation {
                Operation::AddToUpload => upload::add(&visit, &name, &id, body).await,
                Operation::FinishUpload => upload::finish(&visit, &name, &id, body).await,
                Operation::CancelUpload => upload::cancel(&visit, &name, &id).await,
                _ => upload::status(&visit, &name, &id),
            },
        }
    }
}

fn lost(lost: Lost) -> Refusal {
    match lost {
        Lost::NoRoute => {
            Refusal::new(StatusCode::NOT_FOUND, "UNSUPPORTED", "there is no such path")
        }
        Lost::BadName(name) => {
            let message = format!("invalid repository name '{name}'");
            Refusal::new(StatusCode::BAD_REQUEST, "NAME_INVALID", message)
        }
    }
}

fn no_method(method: &Method) -> Refusal {
    let message = format!("{method} is not supported here");
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED", message)
}

#[cfg(test)]
mod tests {
    use services::ecr::distribution::ROWS;

    use super::*;

    #[test]
    fn every_operation_but_the_first_question_has_a_row_that_says_who_may() {
        let acts = Operation::ALL.iter().filter(|one| **one != Operation::Ping);
        let names: Vec<String> = acts.map(|one| one.name()).collect();
        assert!(names.iter().all(|name| ROWS.iter().any(|row| row.operation == name)));
        assert_eq!(names.len(), ROWS.len());
    }
}
