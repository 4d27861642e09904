//! The HTTP server: connections, limits, and the choice of a service for each request. All waits
//! and sizes are bounded here, so that no client can block the others.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioTimer;
use rim::accept::Acceptor;
use rim::places::{Bounds, Places, Seat, Taken};
use rim::seldom::Seldom;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::door::Asker;
use crate::incoming::{Incoming, drain, drain_all};
use crate::objects::{self, Objects};
pub use crate::outgoing::plain;
use crate::outgoing::{Outgoing, Watched};
use crate::region::Region;
use crate::registry::Registry;
use crate::socket::{Files, Socket};
use crate::{operator, typed};

/// The most connections served at once; each may hold one body.
const MAX_CONNECTIONS: usize = 2_048;
/// Connections reserved for clients on this machine: its operator and programs beside the region.
const KEPT_FOR_LOOPBACK: usize = 64;
/// The most connections of one other machine.
const MAX_PER_PEER: usize = MAX_CONNECTIONS / 2;
/// The time-out for the headers of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(15);
/// The time-out for the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);
/// The largest head of a request; a larger one is refused.
const MAX_HEAD_BYTES: usize = wire::route::MAX_HEAD_BYTES;
/// Time between two log lines that each connection could cause.
const LINE_EVERY: Duration = Duration::from_secs(1);

/// Listens at the address, and names the option to change when that fails.
pub async fn bind(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!("listening on {address} (is another Gantry running? choose another with --listen)")
    })
}

/// Turns a request into a connection that speaks another protocol, and answers it.
pub type Upgrade = Box<dyn Fn(&mut Request<Incoming>) -> Response<Bytes> + Send + Sync>;

/// All doors of a region behind its one port.
pub struct Doors {
    region: Arc<Region>,
    objects: Objects,
    pub(crate) registry: Registry,
    /// The path where agents ask for their link, and what gives it to them.
    link: (&'static str, Upgrade),
    /// Bounds the lines about clients that could not be told from containers.
    untold: Seldom,
}

impl Doors {
    /// Opens all doors of a region. `link` is the path for agents, and what gives them their link.
    pub fn new(region: Arc<Region>, link: (&'static str, Upgrade)) -> Doors {
        let objects = Objects::new(region.clone());
        let registry = Registry::new(region.clone());
        let untold = Seldom::every(LINE_EVERY);
        Doors { region, objects, registry, link, untold }
    }
}

/// Serves until `stop` turns true, then lets requests under way finish.
pub async fn serve(listener: TcpListener, doors: Arc<Doors>, mut stop: watch::Receiver<bool>) {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    let places = Arc::new(Places::new(bounds(limit)));
    let mut acceptor = Acceptor::of("the API");
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &mut acceptor, &places) => accepted,
            () = stopped(&mut stop) => return,
        };
        let Some((stream, place)) = accepted else { continue };
        let (doors, stop) = (doors.clone(), stop.clone());
        tokio::spawn(async move {
            connection(stream, doors, stop, &place.seat).await;
            drop(place);
        });
    }
}

/// Limits connections by the number of file descriptors: each connection may have a file open, too.
fn bounds(descriptors: Option<u64>) -> Bounds {
    let half = descriptors.and_then(|limit| usize::try_from(limit / 2).ok());
    let most = half.unwrap_or(MAX_CONNECTIONS).clamp(1, MAX_CONNECTIONS);
    Bounds {
        most,
        per_peer: MAX_PER_PEER.min(most),
        for_loopback: KEPT_FOR_LOOPBACK.min(most / 2).max(1),
    }
}

/// Returns when the process is asked to end.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    // Without a sender no such request can come, and there is nothing left to serve.
    let _ = stop.wait_for(|stop| *stop).await;
}

async fn accept(
    listener: &TcpListener,
    acceptor: &mut Acceptor,
    places: &Arc<Places>,
) -> Option<(TcpStream, Taken)> {
    let (stream, peer) = acceptor.take(listener.accept().await).await?;
    // Responses are small and complete, so waiting to fill a segment would only add latency.
    let _ = stream.set_nodelay(true);
    Some((stream, places.take(peer.ip().into()).await?))
}

async fn connection(
    stream: TcpStream,
    doors: Arc<Doors>,
    mut stop: watch::Receiver<bool>,
    seat: &Arc<Seat>,
) {
    let is_container = is_container(&doors, &stream).await;
    let files = Files::default();
    let socket = Socket::new(stream, files.clone(), seat.clone());
    let own = seat.clone();
    let service = service_fn(move |request: Request<hyper::body::Incoming>| {
        let (doors, files) = (doors.clone(), files.clone());
        let own = own.clone();
        own.is_called();
        let request = request.map(|body| Incoming::new(body, own.clone()));
        async move {
            let answer = answer(&doors, request, files, is_container).await;
            Ok::<_, Infallible>(answer.map(|body| Watched::new(body, own)))
        }
    });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .max_headers(wire::route::MAX_HEADERS)
        .max_buf_size(MAX_HEAD_BYTES)
        .serve_connection(socket, service)
        .with_upgrades();
    let mut serving = std::pin::pin!(serving);
    let outcome = tokio::select! {
        outcome = serving.as_mut() => outcome,
        () = seat.ended() => return tracing::debug!("a connection was too slow for its place"),
        () = stopped(&mut stop) => {
            serving.as_mut().graceful_shutdown();
            tokio::select! {
                outcome = serving.as_mut() => outcome,
                () = seat.ended() => return,
            }
        }
    };
    if let Err(error) = outcome {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// Tells whether a container is the client, which open mode does not take for the administrator.
/// True if that cannot be determined.
async fn is_container(doors: &Doors, stream: &TcpStream) -> bool {
    let Some(peers) = doors.region.peers.clone() else { return false };
    let (Ok(peer), Ok(local)) = (stream.peer_addr(), stream.local_addr()) else { return true };
    let asked = tokio::task::spawn_blocking(move || peers.is_container(peer, local)).await;
    match asked {
        Ok(Ok(is_container)) => is_container,
        Ok(Err(error)) => {
            if let Some(left_out) = doors.untold.take(Instant::now()) {
                tracing::warn!(%error, left_out, "finding out who connected");
            }
            true
        }
        Err(_panicked) => true,
    }
}

async fn answer(
    doors: &Doors,
    mut request: Request<Incoming>,
    files: Files,
    is_container: bool,
) -> Response<Outgoing> {
    let region = &doors.region;
    let asker = Asker::judge(region.auth, &region.names, is_container, &request);
    request.extensions_mut().insert(asker.clone());
    // S3 comes first, because its paths are names that clients choose.
    if objects::is_called(&request) {
        return doors.objects.answer(request, files).await;
    }
    let whole = match (request.method(), request.uri().path()) {
        (_, path) if wire::registry::is_ours(path) => {
            return doors.registry.answer(request, files).await;
        }
        (_, path) if path.starts_with(operator::PATHS) => {
            operator(doors, &asker, &mut request).await
        }
        _ => aws(region, request).await,
    };
    whole.map(Outgoing::from)
}

/// Answers Gantry's own paths: the operator's and the link of agents.
async fn operator(
    doors: &Doors,
    asker: &Asker,
    request: &mut Request<Incoming>,
) -> Response<Bytes> {
    if let Some(why) = &asker.barred {
        return plain(StatusCode::FORBIDDEN, why.clone());
    }
    let region = &doors.region;
    let refused = |request: &Request<Incoming>| operator::refused(asker, request.headers());
    match (request.method(), request.uri().path()) {
        (&Method::GET, "/_gantry/health") => operator::health(region),
        (&Method::GET, path) if path == doors.link.0 => (doors.link.1)(request),
        (&Method::POST, "/_gantry/reset") => match refused(request) {
            Some(refusal) => refusal,
            None => operator::reset(region).await,
        },
        (&Method::POST, "/_gantry/sweep") => match refused(request) {
            Some(refusal) => refusal,
            None => operator::sweep(region).await,
        },
        (method, path) => plain(StatusCode::NOT_FOUND, format!("there is no {method} {path} here")),
    }
}

async fn aws(region: &Region, request: Request<Incoming>) -> Response<Bytes> {
    let (parts, mut body) = request.into_parts();
    let head = typed::head(&parts);
    if usize::try_from(body.size_hint().lower()).is_ok_and(|bytes| bytes > head.max_body_bytes) {
        drain(&parts, &mut body).await;
        return too_large();
    }
    let limited = Limited::new(&mut body, head.max_body_bytes).collect();
    match tokio::time::timeout(BODY_TIMEOUT, limited).await {
        Ok(Ok(body)) => typed::answer(region, &head, body.to_bytes()).await,
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            drain_all(&mut body).await;
            too_large()
        }
        Ok(Err(_)) => plain(StatusCode::BAD_REQUEST, "the body ended early"),
        Err(_) => plain(StatusCode::REQUEST_TIMEOUT, "the body did not come in time"),
    }
}

fn too_large() -> Response<Bytes> {
    plain(
        StatusCode::PAYLOAD_TOO_LARGE,
        "{\"__type\":\"RequestEntityTooLargeException\",\"message\":\"Request body is too large.\"}",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_places_as_descriptors_allow() {
        let of = |limit| {
            let Bounds { most, per_peer, for_loopback } = bounds(limit);
            (most, per_peer, for_loopback)
        };
        assert_eq!(of(None), (2_048, 1_024, 64));
        assert_eq!(of(Some(1_024)), (512, 512, 64));
        assert_eq!(of(Some(8)), (4, 4, 2));
    }
}
