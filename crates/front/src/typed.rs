//! One AWS request from bytes to bytes: finds the operation and the caller, decodes, runs, encodes.
//! It decides nothing about any service.

use api::{Fault, ReadError, Reader};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Response};
use model::call::Call;
use model::state::State;
use model::tx::Tx;
use services::operation::{Answer, Desk, Run, Then, Writing};
use store::bulk::Bulk;
use wire::route::Route;
use wire::sigv4::{self, Claim, Refusal, Request};
use wire::{inflate, route};

use crate::caller::{self, Shown};
use crate::commit::{Uncommitted, commit};
use crate::door::{self, Asker};
use crate::region::{Region, now, request_id, wall};

/// The facts in a request's head, before any of its body is read.
pub(crate) struct Head<'a> {
    parts: &'a Parts,
    claim: Result<Claim<'a>, Refusal>,
    /// The largest allowed body.
    pub(crate) max_body_bytes: usize,
}

pub(crate) fn head(parts: &Parts) -> Head<'_> {
    // The claimed identity depends on the head only, so read it before the body.
    let claim = sigv4::claim(&signed_parts(parts, [0; 32]));
    let max_body_bytes = route::max_body_bytes(claim.as_ref().ok());
    Head { parts, claim, max_body_bytes }
}

pub(crate) async fn answer(region: &Region, head: &Head<'_>, body: Bytes) -> Response<Bytes> {
    let request_id = request_id();
    let request = signed_parts(head.parts, sigv4::hash_body(&body));
    let route = match route::route(&request, &body, head.claim.as_ref().ok()) {
        Ok(route) => route,
        Err(lost) => {
            return wire::answer::fault(lost.service, lost.protocol, &request_id, &lost.fault);
        }
    };
    let asker = door::asker(&head.parts.extensions);
    let barred = asker.fault(route.protocol);
    if barred.is_none()
        && !route.needs_signature()
        && services::row(route.service, route.operation).is_none()
    {
        let fault = services::not_implemented(route.service, route.operation.name);
        return respond(&route, &request_id, Err(fault));
    }
    let identified = match barred {
        Some(barred) => Err(barred),
        None => identify(region, asker, &request, &head.claim, &route, &request_id),
    };
    let outcome = match identified {
        Ok(call) => inflated(region, head, &route, call).await,
        Err(fault) => Err(fault),
    };
    respond(&route, &request_id, outcome)
}

fn signed_parts(parts: &Parts, body_sha256: [u8; 32]) -> Request<'_> {
    Request {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or(""),
        headers: &parts.headers,
        body_sha256,
    }
}

fn respond(route: &Route<'_>, request_id: &str, outcome: Result<Answer, Fault>) -> Response<Bytes> {
    match outcome {
        Ok(value) => {
            let (service, operation) = (route.service, route.operation);
            let body =
                wire::body::encode(route.protocol, service, operation, request_id, value.parts());
            wire::answer::success(service, route.protocol, request_id, body)
        }
        Err(fault) => {
            tracing::debug!(operation = route.operation.name, %fault, "refused");
            wire::answer::fault(Some(route.service), route.protocol, request_id, &fault)
        }
    }
}

/// Finds out who calls, by the signature.
fn identify(
    region: &Region,
    asker: &Asker,
    request: &Request<'_>,
    claim: &Result<Claim<'_>, Refusal>,
    route: &Route<'_>,
    request_id: &str,
) -> Result<Call, Fault> {
    let refuse = |refusal: Refusal| refusal.fault(route.protocol);
    let claim = claim.as_ref().map_err(|refusal| refuse(refusal.clone()))?;
    let shown = Shown::Signature { request, claim, service: route.service.signing_name };
    match caller::identify(region, asker, &shown, (request_id, host(request.headers))) {
        Ok(caller) => Ok(caller.call),
        Err(unknown) => Err(asker.explain(unknown.is_key(), refuse(unknown.refusal()))),
    }
}

fn host(headers: &HeaderMap) -> &str {
    headers.get(http::header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("")
}

/// Decompresses the body: SDKs compress large ones. The signature covers the compressed bytes, the
/// codec reads the others.
async fn inflated(
    region: &Region,
    head: &Head<'_>,
    route: &Route<'_>,
    call: Call,
) -> Result<Answer, Fault> {
    let input = inflate::body(&head.parts.headers, route.input, head.max_body_bytes)?;
    let outcome = run(region, &Route { input: &input, ..*route }, call).await;
    outcome.map_err(|fault| services::modelled(route.service, route.operation, fault))
}

async fn run(region: &Region, route: &Route<'_>, call: Call) -> Result<Answer, Fault> {
    let row = services::row(route.service, route.operation)
        .ok_or_else(|| services::not_implemented(route.service, route.operation.name))?;
    match &row.run {
        Run::Read(read) => {
            let job = parameters(route, *read)?;
            let (call, settings) = (&call, &region.settings);
            job(&region.state(), &Desk { call, settings, now: now(), wall: wall() })
        }
        Run::Write(read) => {
            let change = written(region, call, parameters(route, *read)?);
            region.writer.submit(change).await.map_err(unkept)?
        }
        Run::Bulk(read) => in_bulk(region, &call, parameters(route, *read)?).await,
        Run::BulkWrite(read) => match in_bulk(region, &call, parameters(route, *read)?).await? {
            Then::Answer(answer) => Ok(answer),
            Then::Write { held, job } => {
                let done = commit(region, held, written(region, call, job)).await;
                done.unwrap_or_else(|failed| match failed {
                    Uncommitted::Panicked(failed) => Err(panicked(&failed)),
                    Uncommitted::NotStored(error) => Err(unkept(error)),
                })
            }
        },
    }
}

/// The job of an operation as the writer runs it.
fn written(
    region: &Region,
    call: Call,
    job: Writing,
) -> impl FnOnce(&mut Tx) -> Result<Answer, Fault> + Send + use<> {
    let settings = region.settings.clone();
    move |tx| {
        let desk = Desk { call: &call, settings: &settings, now: tx.now, wall: wall() };
        job(tx, &desk)
    }
}

type InBulk<T> = Box<dyn FnOnce(&State, &Bulk, &Desk<'_>) -> Result<T, Fault> + Send>;

async fn in_bulk<T: Send + 'static>(
    region: &Region,
    call: &Call,
    job: InBulk<T>,
) -> Result<T, Fault> {
    let (call, settings) = (call.clone(), region.settings.clone());
    let (state, bulk) = (region.state(), region.bulk.clone());
    let work = move || {
        let desk = Desk { call: &call, settings: &settings, now: now(), wall: wall() };
        job(&state, &bulk, &desk)
    };
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|failed| Err(panicked(&failed)))
}

fn panicked(failed: &tokio::task::JoinError) -> Fault {
    tracing::error!(%failed, "an operation panicked");
    Fault::server("InternalFailure", "The request could not be processed.")
}

type Read<J> = fn(&mut dyn Reader) -> Result<J, ReadError>;

fn parameters<J>(route: &Route<'_>, read: Read<J>) -> Result<J, Fault> {
    wire::body::with_reader(route.protocol, route.input, read)
        .map_err(|error| Fault::unreadable(route.service, &error))
}

/// The fault of a write that could not be made durable, and so has not happened.
fn unkept(error: store::writer::Error) -> Fault {
    tracing::error!(%error, "a write was not kept");
    let message = "The request could not be stored. Try again later.";
    Fault::server("ServiceUnavailable", message).with_status(503)
}
