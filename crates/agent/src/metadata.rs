//! The task metadata endpoint, versions 3 and 4, which containers reach at 169.254.170.2.
//! A container is identified by the path, which only it was given, and, if the task has an address
//! of its own, by that address and the router at whose socket it asks: the network lets no task send
//! from another's. A container in host network mode asks at a socket of the host, and no other does.

mod document;
mod stats;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
use model::link::TaskNetwork;
use oci::digest::Digest;
use rim::accept::Acceptor;
use rim::places::{Bounds, Peer, Places, Seat};
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

use crate::spec;
use crate::task::TaskState;
use crate::worker::{Worker, blocking};

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

/// The pause between two looks for routers that nothing uses, and the time for which one stays: a
/// new one costs the next task some 20 ms.
const IDLE_CHECK: Duration = Duration::from_secs(60);
const IDLE: Duration = Duration::from_secs(5 * 60);

/// The servers of the endpoint, one inside each router and one on the host.
#[derive(Debug)]
pub(crate) struct Doors {
    /// False: no task is served.
    is_served: bool,
    shown: Arc<Shown>,
    /// The places of all servers together.
    places: Arc<Places>,
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    /// The servers inside routers, by the routers' names, with the numbers of these routers.
    routers: BTreeMap<String, (u64, AbortHandle)>,
    /// The number of servers that were ever opened.
    count: u64,
}

impl Doors {
    pub(crate) fn new(is_served: bool, shown: Arc<Shown>) -> Doors {
        Doors { is_served, shown, places: Arc::new(Places::new(PLACES)), open: Mutex::default() }
    }

    /// Serves requests at the socket, which is on the host.
    pub(crate) fn open(&self, worker: &Arc<Worker>, listener: TcpListener) {
        let _served = serve_at(&mut self.lock(), worker, None, listener);
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Worker {
    /// Serves the endpoint inside a router that something has entered. Blocks.
    pub(crate) fn serve_metadata(self: &Arc<Self>, router: &str) -> Result<(), String> {
        // Held from here on, so that two tasks do not make two servers.
        let mut open = self.doors.lock();
        if !self.doors.is_served {
            return Ok(());
        }
        let number = self.net.router_number(router).map_err(|error| error.to_string())?;
        if open.routers.get(router).is_some_and(|(of, _)| *of == number) {
            return Ok(());
        }
        let listener = self.net.listen(router).map_err(|error| error.to_string())?;
        let made = listener.set_nonblocking(true).and_then(|()| TcpListener::from_std(listener));
        let made = made.map_err(|error| format!("listening in router {router}: {error}"))?;
        let server = serve_at(&mut open, self, Some(router), made);
        let earlier = open.routers.insert(router.to_owned(), (number, server));
        // It is in a router that is not there any more.
        earlier.iter().for_each(|(_, server)| server.abort());
        Ok(())
    }
}

/// Starts a server at the socket, which is inside the router or, if that is None, on the host.
fn serve_at(
    open: &mut Open,
    worker: &Arc<Worker>,
    router: Option<&str>,
    listener: TcpListener,
) -> AbortHandle {
    open.count += 1;
    let door = Door { router: router.map(Arc::from), network: open.count };
    worker.children.spawn(serve(listener, door, worker.clone()))
}

/// Takes away routers that nothing uses any more, with their servers, until it is dropped.
pub(crate) async fn close_idle(worker: Arc<Worker>) {
    loop {
        tokio::time::sleep(IDLE_CHECK).await;
        let worker = worker.clone();
        let closed = blocking(move || {
            // Held meanwhile, so that the next task does not take a server for one of its router.
            let mut open = worker.doors.lock();
            let (removed, done) = worker.net.remove_idle_routers(IDLE);
            for router in removed {
                // A socket that stays keeps the whole namespace.
                open.routers.remove(&router).iter().for_each(|(_, server)| server.abort());
            }
            done.map_err(|error| error.to_string())
        });
        if let Err(error) = closed.await {
            tracing::warn!(%error, "a router that nothing uses was left");
        }
    }
}

/// The socket at which a client asks.
#[derive(Debug, Clone)]
struct Door {
    /// The router that it is in; None: the host.
    router: Option<Arc<str>>,
    /// Tells clients with one address at two sockets apart.
    network: u64,
}

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
async fn serve(listener: TcpListener, door: Door, worker: Arc<Worker>) {
    let (shown, places) = (worker.doors.shown.clone(), worker.doors.places.clone());
    let network = door.network;
    let desk = Desk { door, shown, worker, kept: Arc::default() };
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
    let mut connections = JoinSet::new();
    loop {
        let accepted = listener.accept().await;
        let Some((stream, asker)) = acceptor.take(accepted).await else { continue };
        while connections.try_join_next().is_some() {}
        // The limit per address keeps places for other containers; a refused one may connect again.
        let Some(place) = places.take(Peer { ip: asker.ip(), network }).await else { continue };
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
    door: Door,
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
        let may = match &self.door.router {
            Some(router) => own == Some(asker) && spec::router_name(&state.task) == Some(&**router),
            // A container in host mode has no address of its own and connects from the host's.
            None => own.is_none() && state.task.network == TaskNetwork::Host,
        };
        may.then(|| (state.clone(), name.to_string()))
    }
}
