//! The task metadata endpoint, versions 3 and 4, as containers reach it at 169.254.170.2.
//!
//! Who asks is known by the path, which only the container was told, and, where the task has an
//! address of its own, by that address: the network lets no task send from another's.

mod document;
mod stats;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{ConnectInfo, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use model::digest::Digest;
use model::id::{TaskId, Text};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::spec;
use crate::task::TaskState;
use crate::worker::Worker;

pub(crate) use document::Version;

/// Between attempts to listen again after the kernel refused a connection for want of something.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// What the endpoint knows: the tasks as they were last saved.
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

    /// The images of the tasks, as their definitions name them, and what they are pinned to.
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

/// Answers until it is dropped.
pub(crate) async fn serve(listener: TcpListener, shown: Arc<Shown>, worker: Arc<Worker>) {
    let desk = Desk { shown, worker };
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
    let service = router.with_state(desk).into_make_service_with_connect_info::<SocketAddr>();
    if let Err(error) = axum::serve(listener, service).await {
        tracing::error!(%error, "the task metadata endpoint ended");
        tokio::time::sleep(AFTER_FAILURE).await;
    }
}

#[derive(Clone)]
struct Desk {
    shown: Arc<Shown>,
    worker: Arc<Worker>,
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
        About::ContainerStats => stats::of_container(&desk.worker, &state, &container).await,
        About::TaskStats => stats::of_task(&desk.worker, &state).await,
    };
    Json(document).into_response()
}

impl Desk {
    /// The task and container that an endpoint id means, when the asker may know.
    fn find(&self, id: &str, asker: IpAddr) -> Option<(Arc<TaskState>, String)> {
        let (task, _digits) = id.rsplit_once('-')?;
        let state = self.shown.get(task)?;
        let named = state
            .containers
            .iter()
            .find(|found| *spec::endpoint_id(&state.task, &found.name) == *id);
        let name = named?.name.clone();
        let own = state.addresses.get(&name).copied().map(IpAddr::V4);
        // A host-mode container has no address of its own, and asks from the host's.
        own.is_none_or(|own| own == asker).then(|| (state.clone(), name.to_string()))
    }
}
