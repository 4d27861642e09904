//! Unpacked layers: each is unpacked once, by one thread, verified, then shared; deleted when
//! nothing uses it.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use oci::digest::Digest;
use oci::manifest::Descriptor;
use serde::{Deserialize, Serialize};
use tokio::sync::OwnedMutexGuard;

use super::files::{self, RETIRED, entries};
use super::sample::{Blobs, Sample, Sampling};
use super::{Image, Rows, Store, StoreError, io_error, lock};
use crate::registry::{LEAST_BYTES, brisk_bytes};
use crate::unpack::{Measured, UnpackError, measure_layer, unpack_layer};

/// Extension of a layer's folder that has lost its row and that a container may use. Further
/// folders of the same layer have a number after it.
const STOOD_UPON: &str = "pinned";

/// An unpacked layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Layer {
    diff_id: Digest,
    /// Bytes of the uncompressed archive.
    bytes: u64,
    entries: u64,
    /// Directories the layer needs but does not list.
    implied: BTreeSet<PathBuf>,
    /// True if its files are known to be on disk, so that its row may be written.
    #[serde(skip, default = "on_disk")]
    durable: bool,
    #[serde(default)]
    blobs: Blobs,
}

/// Returns true: a readable row was written after its layer was synced.
fn on_disk() -> bool {
    true
}

/// The reason why a layer could not be brought in.
#[derive(Debug, thiserror::Error)]
pub enum LayerError {
    #[error("failed to extract layer {diff_id}: {source}")]
    Unpack { diff_id: Digest, source: UnpackError },
    #[error("layer blob is {found} with {bytes} bytes, but the manifest says {wanted}")]
    Blob { wanted: Digest, found: Digest, bytes: u64 },
    #[error("layer content is {found}, but the image configuration says {wanted}")]
    Content { wanted: Digest, found: Digest },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The right to bring in one layer; others wait for it to be dropped as long as bytes arrive.
pub(crate) struct Turn {
    diff_id: Digest,
    /// The repository that it comes from; None for an archive.
    from: Option<String>,
    bringing: Arc<Bringing>,
    /// None for a turn that was taken because the holder of the layer's guard is too slow.
    _guard: Option<OwnedMutexGuard<()>>,
}

impl Turn {
    /// Returns the count of received bytes, for waiting pulls.
    pub(crate) fn arrived(&self) -> Arrived {
        Arrived(self.bringing.clone())
    }
}

/// The way in which a pull gets a layer.
pub(crate) enum Access {
    /// The layer is here, and the repository has proved that it has it.
    Shown,
    /// The layer is here; the repository must prove that it has it, by this part of its blob.
    Here(Sample),
    /// The layer must be brought in, even if a layer of that name is here from other blobs: knowing
    /// a digest is no proof of having the content.
    Bring(Turn),
}

/// The count of a layer's received bytes.
pub(crate) struct Arrived(Arc<Bringing>);

impl Arrived {
    pub(crate) fn add(&self, bytes: u64) {
        self.0.bytes.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// A layer that is being brought in.
#[derive(Default)]
pub(super) struct Bringing {
    guard: Arc<tokio::sync::Mutex<()>>,
    bytes: AtomicU64,
    /// The repository from which the guard's owner brings it.
    from: Mutex<String>,
}

impl Bringing {
    /// Returns the bytes that must arrive in `patience` for another pull to wait longer. A registry
    /// sends a layer no faster when it is asked twice; another registry may.
    fn enough(&self, repository: &str, patience: Duration) -> u64 {
        let host = |repository: &str| repository.split('/').next().map(str::to_owned);
        if host(&lock(&self.from)) == host(repository) {
            return LEAST_BYTES;
        }
        brisk_bytes(patience).max(LEAST_BYTES)
    }
}

/// The layers that are being brought in.
#[derive(Default)]
pub(super) struct Turns(Mutex<BTreeMap<Digest, Weak<Bringing>>>);

impl Turns {
    fn of(&self, diff_id: Digest) -> Arc<Bringing> {
        let mut turns = lock(&self.0);
        turns.retain(|_, turn| turn.strong_count() > 0);
        let known = turns.get(&diff_id).and_then(Weak::upgrade);
        known.unwrap_or_else(|| {
            let turn = Arc::default();
            turns.insert(diff_id, Arc::downgrade(&turn));
            turn
        })
    }
}

/// Keeps layers from being collected while an image is assembled.
pub struct Lease {
    store: Arc<Store>,
    layers: Vec<Digest>,
}

impl Drop for Lease {
    fn drop(&mut self) {
        let mut rows = self.store.rows();
        for layer in &self.layers {
            if let Some(count) = rows.leases.get_mut(layer) {
                *count -= 1;
                if *count == 0 {
                    rows.leases.remove(layer);
                }
            }
        }
    }
}

impl Store {
    /// Leases layers, including ones that are not here yet.
    pub fn lease(self: &Arc<Self>, layers: &[Digest]) -> Lease {
        let mut rows = self.rows();
        for layer in layers {
            *rows.leases.entry(*layer).or_default() += 1;
        }
        Lease { store: self.clone(), layers: layers.to_vec() }
    }

    /// Returns true if the layer is unpacked.
    pub fn has_layer(&self, diff_id: Digest) -> bool {
        self.rows().layers.contains_key(&diff_id)
    }

    /// Waits for the turn to bring in a layer from a blob, unless it is here (perhaps by then). A
    /// caller that has waited `patience` while it comes slowly gets a turn beside the slow one,
    /// because another image's registry must not decide when this one starts.
    pub(crate) async fn layer_access(
        &self,
        diff_id: Digest,
        blob: Digest,
        repository: &str,
        patience: Duration,
    ) -> Access {
        if let Some(known) = self.known(diff_id, blob, repository) {
            return known;
        }
        let bringing = self.turns.of(diff_id);
        let mut before = bringing.bytes.load(Ordering::Relaxed);
        let guard = loop {
            match tokio::time::timeout(patience, bringing.guard.clone().lock_owned()).await {
                Ok(guard) => break Some(guard),
                Err(_) => {
                    let now = bringing.bytes.load(Ordering::Relaxed);
                    if now.saturating_sub(before) < bringing.enough(repository, patience) {
                        break None;
                    }
                    before = now;
                }
            }
        };
        if guard.is_some() {
            repository.clone_into(&mut lock(&bringing.from));
        }
        let turn = Turn { diff_id, from: Some(repository.to_owned()), bringing, _guard: guard };
        self.known(diff_id, blob, repository).unwrap_or(Access::Bring(turn))
    }

    fn known(&self, diff_id: Digest, blob: Digest, repository: &str) -> Option<Access> {
        match self.rows().layers.get(&diff_id)?.blobs.get(blob, repository)? {
            (_, true) => Some(Access::Shown),
            (sample, false) => Some(Access::Here(sample)),
        }
    }

    /// Takes the turn to bring in a layer from an archive, for blocking threads.
    pub(crate) fn layer_turn_blocking(&self, diff_id: Digest) -> Turn {
        let bringing = self.turns.of(diff_id);
        let guard = Some(bringing.guard.clone().blocking_lock_owned());
        Turn { diff_id, from: None, bringing, _guard: guard }
    }

    /// Records that a repository has proved to have a blob; saved with the next image.
    pub(crate) fn note_shown(&self, diff_id: Digest, blob: Digest, repository: &str) {
        if let Some(layer) = self.rows().layers.get_mut(&diff_id) {
            layer.blobs.note(blob, repository);
            layer.durable = false;
        }
    }

    /// Unpacks a layer and keeps it, if blob and content match their digests; a layer that is here
    /// is only read. `blob` is the manifest's descriptor of it; `None` without a manifest (old
    /// archives).
    pub(crate) fn bring_in(
        &self,
        turn: &Turn,
        blob: Option<&Descriptor>,
        input: impl Read,
    ) -> Result<(), LayerError> {
        let mut input = Sampling::new(input, blob.map_or(0, |blob| blob.size));
        if self.has_layer(turn.diff_id) {
            let measured = measure_layer(&mut input, self.limits);
            let measured =
                measured.map_err(|source| LayerError::Unpack { diff_id: turn.diff_id, source })?;
            verify(turn.diff_id, blob, &measured)?;
            self.add_blob(turn, blob, input.finish());
            return Ok(());
        }
        let aside = self.temporary_path("layer");
        std::fs::create_dir(&aside).map_err(io_error("make", &aside))?;
        // Layers without a "./" entry get the usual mode of root directories.
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&aside, mode).map_err(io_error("set mode of", &aside))?;
        let kept = self.unpack_verified(turn.diff_id, blob, &mut input, &aside);
        if kept.is_err()
            && let Err(error) = walk::remove(&aside)
        {
            // The next start sweeps it; the first error is the one to report.
            tracing::warn!(path = %aside.display(), %error, "cannot remove a partial layer");
        }
        kept?;
        self.add_blob(turn, blob, input.finish());
        Ok(())
    }

    fn add_blob(&self, turn: &Turn, blob: Option<&Descriptor>, sample: Sample) {
        if let Some(layer) = self.rows().layers.get_mut(&turn.diff_id)
            && let Some(blob) = blob
        {
            layer.blobs.add(blob.digest, sample);
            if let Some(repository) = &turn.from {
                layer.blobs.note(blob.digest, repository);
            }
            layer.durable = false;
        }
    }

    fn unpack_verified(
        &self,
        diff_id: Digest,
        blob: Option<&Descriptor>,
        input: impl Read,
        aside: &Path,
    ) -> Result<(), LayerError> {
        let unpacked = unpack_layer(input, aside, self.limits)
            .map_err(|source| LayerError::Unpack { diff_id, source })?;
        verify(diff_id, blob, &unpacked.measured)?;
        let path = self.layer_path(diff_id);
        let mut rows = self.rows();
        if rows.layers.contains_key(&diff_id) {
            // Another thread brought it in meanwhile.
            drop(rows);
            return walk::remove(aside)
                .map_err(io_error("remove", aside))
                .map_err(LayerError::from);
        }
        std::fs::rename(aside, &path).map_err(io_error("rename to", &path))?;
        let (_, bytes) = unpacked.measured.content;
        let layer = Layer {
            diff_id,
            bytes,
            entries: unpacked.entries,
            implied: unpacked.implied,
            durable: false,
            blobs: Blobs::default(),
        };
        rows.layers.insert(diff_id, layer);
        Ok(())
    }

    /// Returns the directories that a layer needs but does not list.
    pub(crate) fn implied_directories(&self, diff_id: Digest) -> BTreeSet<PathBuf> {
        let rows = self.rows();
        rows.layers.get(&diff_id).map_or_else(BTreeSet::new, |layer| layer.implied.clone())
    }

    /// Returns the path of an unpacked layer.
    pub(crate) fn layer_path(&self, diff_id: Digest) -> PathBuf {
        self.root.join("layers").join(diff_id.hex())
    }

    fn layer_row_path(&self, diff_id: Digest) -> PathBuf {
        self.root.join("layers").join(format!("{}.json", diff_id.hex()))
    }

    /// Syncs once for all new layers of an image, then writes their rows: a row guarantees its
    /// files.
    pub(super) fn make_layers_durable(&self, image: &Image) -> Result<(), StoreError> {
        let mut fresh = BTreeMap::new();
        for diff_id in &image.config.diff_ids {
            match self.rows().layers.get(diff_id) {
                Some(layer) if layer.durable => {}
                Some(layer) => drop(fresh.insert(*diff_id, layer.clone())),
                None => {
                    let reference = image.reference.clone().into();
                    return Err(StoreError::NoLayer { reference, layer: *diff_id });
                }
            }
        }
        if fresh.is_empty() {
            return Ok(());
        }
        let folder = self.root.join("layers");
        File::open(&folder)
            .and_then(|folder| Ok(rustix::fs::syncfs(folder)?))
            .map_err(io_error("sync", &folder))?;
        for (diff_id, layer) in fresh {
            self.write_row(&self.layer_row_path(diff_id), &layer)?;
            if let Some(layer) = self.rows().layers.get_mut(&diff_id) {
                layer.durable = true;
            }
        }
        Ok(())
    }

    /// Reads the layer rows. A folder without a row is partial, a row without a folder is void. A
    /// folder that a container uses and whose row was damaged is renamed to make room for a
    /// complete one.
    pub(super) fn load_layers(&self, rows: &mut Rows) -> Result<(), StoreError> {
        for layer in self.read_rows::<Layer>("layers")? {
            if self.layer_path(layer.diff_id).is_dir() {
                rows.layers.insert(layer.diff_id, layer);
            }
        }
        let known: BTreeSet<String> = rows.layers.keys().map(Digest::hex).collect();
        let pins: BTreeSet<String> =
            rows.known.pins.values().flat_map(|pin| &pin.layers).map(Digest::hex).collect();
        let any_may_be = !rows.known.unknown.is_empty();
        let is_pinned = |layer: &String| any_may_be || pins.contains(layer);
        let found: BTreeSet<PathBuf> = entries(&self.root.join("layers"))?.into_iter().collect();
        for path in found.clone() {
            let part = |it: Option<&OsStr>| it.unwrap_or_default().to_string_lossy().into_owned();
            let (stem, extension) = (part(path.file_stem()), part(path.extension()));
            match &*extension {
                files::DAMAGED => {}
                _ if extension.starts_with(STOOD_UPON) && is_pinned(&stem) => {}
                "" if is_pinned(&stem) && !known.contains(&stem) => {
                    std::fs::rename(&path, aside_of(&path, &found))
                        .map_err(io_error("move aside", &path))?;
                }
                "" | files::ROW if known.contains(&stem) => {}
                _ => walk::remove(&path).map_err(io_error("sweep", &path))?,
            }
        }
        Ok(())
    }

    /// Moves unused layers out of the way; the caller holds the lock for changes.
    pub(super) fn retire_layers(&self) -> Result<(), StoreError> {
        let mut rows = self.rows();
        if !rows.known.unknown.is_empty() {
            return Ok(());
        }
        let mut used: BTreeSet<Digest> = rows.leases.keys().copied().collect();
        used.extend(rows.images.values().flat_map(|image| image.config.diff_ids.iter().copied()));
        used.extend(rows.known.pins.values().flat_map(|pin| pin.layers.iter().copied()));
        let unused: Vec<Digest> =
            rows.layers.keys().copied().filter(|layer| !used.contains(layer)).collect();
        for diff_id in unused {
            // The row goes first: a folder without a row is swept, but a row without a folder would
            // be trusted.
            self.delete(&self.layer_row_path(diff_id))?;
            let path = self.layer_path(diff_id);
            let retired = std::fs::rename(&path, self.temporary_path(RETIRED));
            retired.map_err(io_error("retire layer", &path))?;
            rows.layers.remove(&diff_id);
        }
        Ok(())
    }
}

/// Returns a name beside a layer's folder that is not `taken`. Without a row it is unknown which
/// folders containers use, so earlier folders of the layer stay too, until those containers end:
/// one for each start after a loss.
fn aside_of(path: &Path, taken: &BTreeSet<PathBuf>) -> PathBuf {
    let numbered = (1_u64..).map(|number| format!("{STOOD_UPON}-{number}"));
    let names = std::iter::once(STOOD_UPON.to_owned()).chain(numbered);
    let mut places = names.map(|name| path.with_extension(name));
    places.find(|place| !taken.contains(place)).expect("the numbers never run out")
}

fn verify(
    wanted: Digest,
    blob: Option<&Descriptor>,
    measured: &Measured,
) -> Result<(), LayerError> {
    let (found, bytes) = measured.blob;
    if let Some(blob) = blob
        && (found, bytes) != (blob.digest, blob.size)
    {
        return Err(LayerError::Blob { wanted: blob.digest, found, bytes });
    }
    match measured.content {
        (found, _) if found == wanted => Ok(()),
        (found, _) => Err(LayerError::Content { wanted, found }),
    }
}
