//! Pulls an image from a registry into the store. Simultaneous pulls of one image are one pull;
//! layers are unpacked while they arrive, a few at a time, and only those that the store lacks.

mod download;
mod error;
mod places;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt, Shared, WeakShared};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use oci::digest::Digest;
use oci::manifest::{self, Document, Manifest, Platform};
use oci::reference::Reference;
use tokio::sync::{AcquireError, Semaphore, watch};

pub use self::error::{PullError, Trouble};
pub(crate) use self::error::{io_trouble, layer_trouble, store_trouble};
use self::places::Places;
use crate::config::{self, ImageConfig, MANIFEST_LIMITS, MAX_CONFIG_BYTES};
use crate::registry::{Credentials, Registry, RequestError};
use crate::source::{Origin, Source};
use crate::store::{Image, Provenance, Store};

/// The most images pulled from one registry at a time: more would only share the same line and
/// disk. A slow registry does not delay pulls from others.
const MAX_PULLS: usize = 4;
/// The most layers of an image fetched at a time: Docker's number, which spares registries.
const PARALLEL_LAYERS: usize = 3;
/// The deepest nesting of indexes. An index may lead to an index; no tool makes more than two.
const MAX_NESTING: usize = 4;

/// The image to pull, its source and the credentials.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Request {
    pub reference: Reference,
    pub origin: Origin,
    pub credentials: Option<Credentials>,
}

/// The progress of a pull: received and total bytes for each layer blob. Layers that are already in
/// the store count as complete.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    pub layers: BTreeMap<Digest, (u64, u64)>,
}

type Outcome = Result<Image, Arc<PullError>>;

/// The pulls under way into one store, which share its disk and their lines.
#[derive(Default)]
pub struct Flights {
    /// Pulls by their request. Each entry lives as long as a caller waits for it.
    known: Mutex<BTreeMap<Request, Flight>>,
    /// One permit per pull, by the registry's host. Each entry lives as long as a pull needs it.
    turns: Mutex<BTreeMap<String, Weak<Semaphore>>>,
    /// The places for layers that are being unpacked, of all pulls together.
    places: Places,
}

impl Flights {
    fn turns(&self, host: &str) -> Arc<Semaphore> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, of_host| of_host.strong_count() > 0);
        let known = turns.get(host).and_then(Weak::upgrade);
        known.unwrap_or_else(|| {
            let fresh = Arc::new(Semaphore::new(MAX_PULLS));
            turns.insert(host.to_owned(), Arc::downgrade(&fresh));
            fresh
        })
    }
}

struct Flight {
    outcome: WeakShared<BoxFuture<'static, Outcome>>,
    progress: watch::Receiver<Progress>,
}

/// Pulls `request`, or waits for a running pull of the same. Dropping the future gives up; the pull
/// continues as long as others wait for it. `on_progress` is called as bytes arrive, with the
/// latest state.
pub async fn pull(
    flights: &Arc<Flights>,
    store: &Arc<Store>,
    registry: &Registry,
    request: &Request,
    now_ms: u64,
    on_progress: &(dyn Fn(&Progress) + Send + Sync),
) -> Outcome {
    let (mut outcome, mut progress) = join(flights, store, registry, request, now_ms);
    let mut more = true;
    loop {
        tokio::select! {
            done = &mut outcome => return done,
            changed = progress.changed(), if more => {
                more = changed.is_ok();
                on_progress(&progress.borrow_and_update());
            }
        }
    }
}

/// Asks the registry once for the digest that the reference leads to now: a caller that already has
/// the image can go on without a response.
pub async fn newest(registry: &Registry, request: &Request) -> Result<Digest, RequestError> {
    let login = request.credentials.clone();
    let source = Source::of(registry, &request.reference, &request.origin, login)?;
    source.newest(&request.reference.wanted()).await
}

type Joined = (Shared<BoxFuture<'static, Outcome>>, watch::Receiver<Progress>);

fn join(
    flights: &Arc<Flights>,
    store: &Arc<Store>,
    registry: &Registry,
    request: &Request,
    now_ms: u64,
) -> Joined {
    let mut known = flights.known.lock().unwrap_or_else(PoisonError::into_inner);
    known.retain(|_, flight| flight.outcome.upgrade().is_some());
    if let Some(flight) = known.get(request)
        && let Some(outcome) = flight.outcome.upgrade()
    {
        return (outcome, flight.progress.clone());
    }
    let (sender, progress) = watch::channel(Progress::default());
    let work = Work {
        flights: flights.clone(),
        store: store.clone(),
        registry: registry.clone(),
        request: request.clone(),
        now_ms,
        progress: Arc::new(sender),
    };
    let outcome = async move { work.run().await.map_err(Arc::new) }.boxed().shared();
    if let Some(weak) = outcome.downgrade() {
        let flight = Flight { outcome: weak, progress: progress.clone() };
        known.insert(request.clone(), flight);
    }
    (outcome, progress)
}

/// One pull.
struct Work {
    flights: Arc<Flights>,
    store: Arc<Store>,
    registry: Registry,
    request: Request,
    now_ms: u64,
    progress: Arc<watch::Sender<Progress>>,
}

/// The result of resolving a reference.
struct Resolved {
    digest: Digest,
    manifest_digest: Digest,
    manifest: Manifest,
    documents: Vec<Vec<u8>>,
}

impl Work {
    async fn run(self) -> Result<Image, PullError> {
        let interrupted = |_: AcquireError| PullError::Interrupted { reference: self.reference() };
        let turns = self.flights.turns(self.request.reference.host());
        let _turn = turns.acquire().await.map_err(interrupted)?;
        let total = Duration::from_millis(self.registry.options.total_ms);
        match tokio::time::timeout(total, self.fetch()).await {
            Ok(outcome) => outcome,
            Err(_) => Err(PullError::TimedOut { reference: self.reference(), after: total }),
        }
    }

    fn reference(&self) -> String {
        self.request.reference.to_string()
    }

    async fn fetch(&self) -> Result<Image, PullError> {
        let reference = &self.request.reference;
        let login = self.request.credentials.clone();
        let source = Source::of(&self.registry, reference, &self.request.origin, login);
        let source = source.map_err(|cause| self.resolve_error(0, cause))?;
        let mut resolved = self.resolve(&source).await?;
        let config = self.config(&source, &mut resolved).await?;
        let (layers, diff_ids) = (resolved.manifest.layers.len(), config.diff_ids.len());
        if layers != diff_ids {
            return Err(PullError::LayerCount { reference: self.reference(), layers, diff_ids });
        }
        let _lease = self.store.lease(&config.diff_ids);
        self.fetch_layers(&source, &resolved.manifest, &config).await?;
        self.commit(resolved, config).await
    }

    async fn resolve(&self, source: &Source) -> Result<Resolved, PullError> {
        let mut wanted = self.request.reference.wanted();
        let mut first = None;
        let mut documents = Vec::new();
        for _ in 0..MAX_NESTING {
            let (digest, bytes) = self
                .registry
                .options
                .retried(|| source.manifest(&wanted))
                .await
                .map_err(|(retries, cause)| self.resolve_error(retries, cause))?;
            let first = *first.get_or_insert(digest);
            let document = manifest::parse(&bytes, &MANIFEST_LIMITS)
                .map_err(|cause| self.manifest_error(cause))?;
            documents.push(bytes.to_vec());
            match document {
                Document::Manifest(manifest) => {
                    let manifest_digest = digest;
                    return Ok(Resolved { digest: first, manifest_digest, manifest, documents });
                }
                Document::Index(index) => {
                    let chosen = manifest::choose(&index.manifests, &Platform::of_this_host());
                    let chosen = chosen.map_err(|cause| self.manifest_error(cause))?;
                    wanted = chosen.digest.to_string();
                }
            }
        }
        Err(PullError::Nested { reference: self.reference() })
    }

    /// Returns the configuration: from the store if an earlier pull got it from the same
    /// repository.
    async fn config(
        &self,
        source: &Source,
        resolved: &mut Resolved,
    ) -> Result<ImageConfig, PullError> {
        let blob = &resolved.manifest.config;
        let here = self.store.has_config(&self.request.reference, blob.digest);
        let bytes = match here.then(|| self.store.blob(blob.digest)) {
            Some(Ok(bytes)) => bytes,
            Some(Err(_)) | None => {
                let fetch = || source.small_blob(blob, MAX_CONFIG_BYTES);
                let fetched = self.registry.options.retried(fetch).await;
                fetched.map_err(|(retries, cause)| self.copy_error(retries, cause))?.to_vec()
            }
        };
        let config = config::parse(&bytes)
            .map_err(|cause| PullError::Config { reference: self.reference(), cause })?;
        resolved.documents.push(bytes);
        Ok(config)
    }

    async fn fetch_layers(
        &self,
        source: &Source,
        manifest: &Manifest,
        config: &ImageConfig,
    ) -> Result<(), PullError> {
        // The map is by diff id, because a layer listed twice is fetched once.
        let wanted: BTreeMap<_, _> = config.diff_ids.iter().zip(&manifest.layers).collect();
        self.progress.send_modify(|progress| {
            let total = wanted.values().map(|blob| (blob.digest, (0, blob.size)));
            progress.layers = total.collect();
        });
        stream::iter(wanted)
            .map(|(diff_id, blob)| Ok(self.fetch_layer(source, *diff_id, blob)))
            .try_for_each_concurrent(PARALLEL_LAYERS, |layer| layer)
            .await
    }

    async fn commit(&self, resolved: Resolved, config: ImageConfig) -> Result<Image, PullError> {
        let sizes = resolved.manifest.layers.iter().map(|layer| layer.size);
        let image = Image {
            reference: self.request.reference.clone(),
            digest: resolved.digest,
            manifest_digest: resolved.manifest_digest,
            config_digest: resolved.manifest.config.digest,
            config,
            size_bytes: sizes.fold(0, u64::saturating_add),
            provenance: Provenance::Pulled,
            added_ms: self.now_ms,
            last_used_ms: self.now_ms,
        };
        let (store, committed) = (self.store.clone(), image.clone());
        let commit = move || {
            let documents: Vec<&[u8]> = resolved.documents.iter().map(Vec::as_slice).collect();
            store.commit(committed, &documents)
        };
        let done = tokio::task::spawn_blocking(commit).await;
        match done {
            Ok(Ok(())) => Ok(image),
            Ok(Err(cause)) => Err(PullError::Store { reference: self.reference(), cause }),
            Err(_) => Err(PullError::Interrupted { reference: self.reference() }),
        }
    }
}
