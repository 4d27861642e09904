//! Images behind the rules of the pull through cache: fetches them from their upstream registry at
//! the first request, and again when a tag may have moved. `services::ecr::pull_through` decides
//! which image of which registry is wanted.
//!
//! Of an index only the document itself is fetched; the images it lists follow when a client
//! requests one, so that no client waits for platforms that are never run.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex as Shared, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use ::image::registry::{Options, Registry, RequestError, Session};
use bytes::Bytes;
use control::registry::address::Reference;
use futures_util::{StreamExt, TryStreamExt, stream};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use model::id::{AccountId, RepositoryKey, Text};
use model::registry::BlobUser;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;
use oci::manifest::{OCI_INDEX, OCI_MANIFEST};
use oci::reference::Reference as Address;
use services::ecr::manifest::{self, Manifest};
use services::ecr::pull_through::{self, Upstream};
use services::ecr::upload::MAX_LAYER_BYTES;
use services::ecr::{image, layer};
use store::blobs::{Error, Held};
use tokio::sync::Mutex;

use super::refusal::Refusal;
use crate::commit::commit;
use crate::region::{Region, now, request_id};

/// The most images fetched at once for one account; a request for one that is being fetched waits
/// for it.
const LANES: usize = 16;
/// The time-out of fetching one image with its layers: a client waits for them without a byte.
const FETCH_TIME: Duration = Duration::from_secs(15 * 60);
/// The `Via` header to upstream registries, followed by a mark of the fetch. A request with it is
/// served without fetching, because rules that lead to each other would fetch without end.
const VIA: &str = "1.1 gantry-pull-through-cache";
/// The most layers of one image fetched at once, as in docker.
const LAYERS_AT_ONCE: usize = 3;

/// The state that all requests share to reach upstream registries.
pub(super) struct Upstreams {
    registry: Option<Registry>,
    /// The time-out of fetching one image.
    pub(super) fetch_time: Duration,
    /// The lanes of the accounts that fetch something: a slow registry delays only its own account.
    lanes: Shared<BTreeMap<AccountId, Weak<Lanes>>>,
    /// The running fetches: the account of each, by its mark. An upstream registry that is this
    /// region recognises the caller by it.
    marks: Shared<BTreeMap<String, AccountId>>,
}

/// A fetch's mark, for as long as it runs.
struct Marked<'a> {
    upstreams: &'a Upstreams,
    mark: String,
}

impl Drop for Marked<'_> {
    fn drop(&mut self) {
        lock(&self.upstreams.marks).remove(&self.mark);
    }
}

/// The locks that allow one request at a time for each image; two images of an account may share
/// one.
type Lanes = [Mutex<()>; LANES];

impl Default for Upstreams {
    fn default() -> Upstreams {
        let registry = Registry::new(Options::standard());
        let registry = registry.inspect_err(|error| {
            tracing::error!(%error, "pull through rules are of no use: no registry can be asked");
        });
        Upstreams {
            registry: registry.ok(),
            fetch_time: FETCH_TIME,
            lanes: Default::default(),
            marks: Default::default(),
        }
    }
}

impl Upstreams {
    fn lanes(&self, account: &AccountId) -> Arc<Lanes> {
        let mut lanes = lock(&self.lanes);
        lanes.retain(|_, lanes| lanes.strong_count() > 0);
        let known = lanes.get(account).and_then(Weak::upgrade);
        known.unwrap_or_else(|| {
            let fresh = Arc::default();
            lanes.insert(account.clone(), Arc::downgrade(&fresh));
            fresh
        })
    }

    /// Marks a fetch for an account.
    fn mark(&self, account: &AccountId) -> Marked<'_> {
        let mark = request_id();
        lock(&self.marks).insert(mark.clone(), account.clone());
        Marked { upstreams: self, mark }
    }

    /// Returns the account of the fetch that a request belongs to, if it is one of this region's.
    pub(super) fn asks_for(&self, headers: &HeaderMap) -> Option<AccountId> {
        let marks = lock(&self.marks);
        let known = |via: &str| marks.iter().find(|(mark, _)| via.contains(mark.as_str()));
        vias(headers).find_map(known).map(|(_, account)| account.clone())
    }

    /// Fetches the image that `reference` means, if a rule wants it to be. When upstream cannot give
    /// it but an older one is here, that stays.
    pub(super) async fn freshen(
        &self,
        region: &Arc<Region>,
        headers: &HeaderMap,
        key: &RepositoryKey,
        reference: &str,
    ) -> Result<(), Refusal> {
        // A text that is no reference is refused when it is looked up.
        let Ok(reference) = image::reference(reference) else { return Ok(()) };
        if vias(headers).next().is_some() {
            return Ok(());
        }
        if pull_through::wanted(&region.state(), key, &reference, now()).is_none() {
            return Ok(());
        }
        let lanes = self.lanes(&key.world.account);
        let _lane = lanes[lane(key, &reference)].lock().await;
        // The request that had the place before may have fetched it.
        let Some(upstream) = pull_through::wanted(&region.state(), key, &reference, now()) else {
            return Ok(());
        };
        let Some(registry) = &self.registry else { return Ok(()) };
        let fetched = self.fetch(region, registry, key, &upstream, &reference);
        let fetched = tokio::time::timeout(self.fetch_time, fetched).await;
        match fetched.unwrap_or_else(|_| Err(gateway("the upstream registry takes too long"))) {
            Ok(()) => Ok(()),
            Err(failed) if image::find(&region.state(), key, &reference).is_some() => {
                tracing::warn!(image = %key.name, ?failed, "an image was not looked for upstream");
                Ok(())
            }
            Err(failed) => Err(failed),
        }
    }

    async fn fetch(
        &self,
        region: &Arc<Region>,
        registry: &Registry,
        key: &RepositoryKey,
        upstream: &Upstream,
        reference: &Reference,
    ) -> Result<(), Refusal> {
        // The operator may have changed their mind since the rule was made.
        if pull_through::is_local(&upstream.host) && !region.settings.local_upstreams {
            return Err(gateway("the upstream registry is on this machine, which is not allowed"));
        }
        let marked = self.mark(&key.world.account);
        let via = HeaderValue::from_str(&format!("{VIA} ({})", marked.mark));
        let session =
            session(registry, upstream)?.with_via(via.expect("a mark is of digits and hyphens"));
        let (wanted, tag) = match reference {
            Reference::Tag(tag) => (tag.to_string(), Some(tag.clone())),
            Reference::Digest(digest) => (digest.to_string(), None),
        };
        let (_, bytes) = session.manifest(&wanted).await.map_err(|error| unavailable(&error))?;
        let parsed = read(&bytes)?;
        let parts = parsed.config.iter().chain(&parsed.layers);
        let parts: BTreeMap<Digest, u64> = parts.map(|it| (it.digest, it.size)).collect();
        let layers = stream::iter(parts)
            .map(|(digest, size)| obtained(region, &session, key, digest, size))
            .buffer_unordered(LAYERS_AT_ONCE);
        let mut held: Vec<Held> = layers.try_collect().await?;
        let sizes: Vec<(Digest, u64)> = held.iter().map(|it| (it.digest, it.bytes)).collect();
        let bulk = region.bulk.clone();
        let manifest = tokio::task::spawn_blocking(move || bulk.blobs.put(&bytes)).await??;
        let named = (manifest.digest, manifest.bytes);
        held.push(manifest);
        let key = key.clone();
        let change =
            move |tx: &mut Tx| image::import(tx, &key, &parsed, named, &sizes, tag.as_ref());
        let done = commit(region, held, change).await?;
        done.map_err(|fault| Refusal::of_fault(fault, "MANIFEST_INVALID"))
    }
}

fn lock<T>(of: &Shared<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the `Via` values of a request that come from a Gantry.
fn vias(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let texts = headers.get_all(header::VIA).into_iter().filter_map(|via| via.to_str().ok());
    texts.filter(|via| via.contains(VIA))
}

fn lane(key: &RepositoryKey, reference: &Reference) -> usize {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    match reference {
        Reference::Tag(tag) => tag.hash(&mut hasher),
        Reference::Digest(digest) => digest.hash(&mut hasher),
    }
    (hasher.finish() % LANES as u64) as usize
}

fn session(registry: &Registry, upstream: &Upstream) -> Result<Session, Refusal> {
    let host = upstream.host.split_once("://").map_or(&*upstream.host, |(_, host)| host);
    // References name Docker Hub differently from its address.
    let host = if host == "registry-1.docker.io" { "docker.io" } else { host };
    let address = format!("{host}/{}", upstream.repository);
    let address: Address = address.parse().map_err(|error| {
        gateway(&format!("the upstream image {address} has no such name: {error}"))
    })?;
    registry.session(&address, None).map_err(|error| unavailable(&error))
}

/// Parses a manifest. OCI manifests need no media type; they are recognised by their content.
fn read(bytes: &Bytes) -> Result<Manifest, Refusal> {
    let guesses = [None, Some(OCI_MANIFEST), Some(OCI_INDEX)];
    let mut read = guesses.into_iter().map(|guess| manifest::parse(bytes, guess));
    let first = read.next().expect("the list has three guesses");
    first.or_else(|fault| read.find_map(Result::ok).ok_or(fault)).map_err(|fault| {
        gateway(&format!("the upstream registry answered no manifest: {}", fault.message))
    })
}

/// Returns a layer in the blob store: one that the account already has, otherwise a fetched one.
async fn obtained(
    region: &Arc<Region>,
    session: &Session,
    key: &RepositoryKey,
    digest: Digest,
    size_bytes: u64,
) -> Result<Held, Refusal> {
    if is_of_account(&region.state(), key, digest)
        && let Some(held) = region.bulk.blobs.hold(&digest)
    {
        return Ok(held);
    }
    if size_bytes > MAX_LAYER_BYTES {
        return Err(gateway(&format!("a layer of {size_bytes} bytes is too large")));
    }
    let owner = layer::owner(key);
    let id = region.bulk.blobs.begin(&owner)?;
    let outcome = download(region, session, (&owner, &id), digest, size_bytes).await;
    if outcome.is_err() {
        // The received part is of no use; a sweep would remove it as well.
        let _ = region.bulk.blobs.abandon(&owner, &id);
    }
    outcome
}

/// Returns true if a repository of the account has the blob: content of other accounts is not given
/// out for its digest alone.
fn is_of_account(state: &State, key: &RepositoryKey, digest: Digest) -> bool {
    let mut by = state.users_of_blob(&digest).filter_map(BlobUser::repository);
    by.any(|by| by.world.account == key.world.account)
}

async fn download(
    region: &Arc<Region>,
    session: &Session,
    (owner, id): (&str, &Text),
    digest: Digest,
    size_bytes: u64,
) -> Result<Held, Refusal> {
    let stream = session.blob(digest, size_bytes, 0).await;
    let mut stream = stream.map_err(|error| unavailable(&error))?;
    let mut upload = region.bulk.blobs.upload(owner, id)?;
    while let Some(chunk) = stream.next().await.map_err(|error| unavailable(&error))? {
        if upload.offset() + chunk.len() as u64 > size_bytes {
            return Err(gateway("the upstream registry sent more of a layer than it has"));
        }
        let bulk = region.bulk.clone();
        upload = tokio::task::spawn_blocking(move || {
            bulk.blobs.append(&mut upload, &chunk).map(|()| upload)
        })
        .await??;
    }
    if upload.offset() != size_bytes {
        return Err(gateway("the upstream registry sent less of a layer than it has"));
    }
    let bulk = region.bulk.clone();
    let committed = tokio::task::spawn_blocking(move || bulk.blobs.commit(upload, &digest));
    match committed.await? {
        Err(Error::Mismatch { .. }) => {
            Err(gateway("the upstream registry sent other content than it announced"))
        }
        outcome => Ok(outcome?),
    }
}

/// The refusal when upstream does not have the image, or does not give it.
fn unavailable(error: &RequestError) -> Refusal {
    match error {
        RequestError::NotFound { .. } => {
            let message = format!("the upstream registry does not have the image: {error}");
            Refusal::new(StatusCode::NOT_FOUND, "MANIFEST_UNKNOWN", message)
        }
        _ => gateway(&format!("the upstream registry cannot be asked: {error}")),
    }
}

fn gateway(message: &str) -> Refusal {
    Refusal::new(StatusCode::BAD_GATEWAY, "UNAVAILABLE", message)
}
