//! The task metadata endpoint, versions 3 and 4, which containers reach at 169.254.170.2.
//! A container is identified by the path, which only it was given, and, if the task has an address
//! of its own, by that address: the network lets no task send from another's.

mod document;
mod stats;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{ConnectInfo, Path, State};
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use model::id::{TaskId, Text};
use oci::digest::Digest;
use rim::accept::Acceptor;
use rim::places::{Bounds, Places, Seat};
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::spec;
use crate::task::TaskState;
use crate::worker::Worker;

pub(crate) use document::Version;

/// The most connections, each of which costs the agent a descriptor; and the most of one address: a
/// task's, or the one that all containers in host network mode share.
const PLACES: Bounds = Bounds { most: 512, per_peer: 32, for_loopback: 0 };
/// Time-out of a connection that has not sent its next request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// The longest time for which a connection is kept open.
const CONNECTION_LIFE: Duration = Duration::from_secs(10 * 60);
/// The most bytes of a request head; no client sends as many.
const MAX_HEAD_BYTES: usize = 16 << 10;

/// The data of the endpoint: the tasks as they were last saved.
#[derive(Debug, Default)]
pub(crate) struct Shown(Mutex<BTreeMap<TaskId, Arc<TaskState>>>);

impl Shown {
    pub(crate) fn put(&self, state: &TaskState) {
        let id = state.task.id.clone();
        self.tasks().insert(id, Arc::new(state.clone()));
    }

    pub(crate) fn forget(&self, id: &TaskId) {
        self.tasks().remove(id);
    }

    /// Returns the images of the tasks by their names in the definitions, with their pinned
    /// digests.
    pub(crate) fn images(&self) -> BTreeSet<(Text, Option<Digest>)> {
        let tasks = self.tasks();
        let containers = tasks.values().flat_map(|state| &state.task.containers);
        containers.map(|container| (container.image.clone(), container.pinned)).collect()
    }

    fn get(&self, id: &str) -> Option<Arc<TaskState>> {
        self.tasks().get(&TaskId::from(id)).cloned()
    }

    fn tasks(&self) -> std::sync::MutexGuard<'_, BTreeMap<TaskId, Arc<TaskState>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves requests until it is dropped.
pub(crate) async fn serve(listener: TcpListener, shown: Arc<Shown>, worker: Arc<Worker>) {
    let desk = Desk { shown, worker, kept: Arc::default() };
    let mut router = Router::new();
    for version in [Version::V3, Version::V4] {
        let base = format!("/{}/{{id}}", version.path());
        let ask = |about: About| {
            get(move |asker: ConnectInfo<SocketAddr>, id: Path<String>, desk: State<Desk>| {
                answer(desk, id, asker, version, about)
            })
        };
        router = router
            .route(&base, ask(About::Container))
            .route(&format!("{base}/task"), ask(About::Task))
            .route(&format!("{base}/taskWithTags"), ask(About::Task))
            .route(&format!("{base}/stats"), ask(About::ContainerStats))
            .route(&format!("{base}/task/stats"), ask(About::TaskStats));
    }
    let service = TowerToHyperService::new(router.with_state(desk));
    let mut acceptor = Acceptor::of("task metadata");
    let (places, mut connections) = (Arc::new(Places::new(PLACES)), JoinSet::new());
    loop {
        let accepted = listener.accept().await;
        let Some((stream, asker)) = acceptor.take(accepted).await else { continue };
        while connections.try_join_next().is_some() {}
        // The limit per address keeps places for other containers; a refused one may connect again.
        let Some(place) = places.take(asker.ip()).await else { continue };
        let service = service.clone();
        connections.spawn(async move {
            let conversing = converse(stream, asker, service, place.seat.clone());
            tokio::select! {
                _over = tokio::time::timeout(CONNECTION_LIFE, conversing) => {}
                () = place.seat.ended() => tracing::debug!(%asker, "too slow for its place"),
            }
        });
    }
}

async fn converse(
    stream: TcpStream,
    asker: SocketAddr,
    service: TowerToHyperService<Router>,
    seat: Arc<Seat>,
) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(asker));
        seat.is_called();
        let (answering, seat) = (service.call(request), seat.clone());
        async move {
            let answer = answering.await;
            // The response is small and complete, so from here on only the client can be slow.
            seat.is_answered();
            answer
        }
    });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .max_buf_size(MAX_HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), service);
    if let Err(error) = serving.await {
        tracing::debug!(%error, %asker, "a connection for task metadata ended early");
    }
}

#[derive(Clone)]
struct Desk {
    shown: Arc<Shown>,
    worker: Arc<Worker>,
    kept: Arc<stats::Kept>,
}

#[derive(Debug, Clone, Copy)]
enum About {
    Container,
    Task,
    ContainerStats,
    TaskStats,
}

async fn answer(
    State(desk): State<Desk>,
    Path(id): Path<String>,
    ConnectInfo(asker): ConnectInfo<SocketAddr>,
    version: Version,
    about: About,
) -> Response {
    let Some((state, container)) = desk.find(&id, asker.ip()) else {
        let text = format!(
            "{} metadata handler: unable to find a container of this endpoint id: {id}",
            version.name()
        );
        return (StatusCode::NOT_FOUND, Json(Value::from(text))).into_response();
    };
    let document = match about {
        About::Container => document::container(&state, &container, version),
        About::Task => document::task(&state, version),
        About::ContainerStats => {
            stats::of_container(&desk.worker, &desk.kept, &state, &container).await
        }
        About::TaskStats => stats::of_task(&desk.worker, &desk.kept, &state).await,
    };
    Json(document).into_response()
}

impl Desk {
    /// Returns the task and container of an endpoint id, if the client may read about them.
    fn find(&self, id: &str, asker: IpAddr) -> Option<(Arc<TaskState>, String)> {
        let (task, _digits) = id.rsplit_once('-')?;
        let state = self.shown.get(task)?;
        let named = state
            .containers
            .iter()
            .find(|found| *spec::endpoint_id(&state.task, &found.name) == *id);
        let name = named?.name.clone();
        let own = state.addresses.get(&name).copied().map(IpAddr::V4);
        // A container in host mode has no address of its own and connects from the host's.
        own.is_none_or(|own| own == asker).then(|| (state.clone(), name.to_string()))
    }
}
