//! All data about images that survives a restart, in one folder:
//!
//! ```text
//! blobs/<hex>         manifests, indexes and configurations, by digest
//! layers/<hex>/       unpacked layers by diff id, shared by all images and containers
//! layers/<hex>.json   written once the layer is safe on disk; a layer without it is swept
//! refs/<hex>.json     one image: reference, digests, layers, configuration, last use
//! pins.jsonl          the layers that mounted containers stand on
//! skeleton/           places that every container needs, below all layers: see [`Store::skeleton`]
//! tmp/                partial work, swept at start
//! ```
//!
//! Functions block on the disk: call them from blocking threads. Time is an argument.

mod files;
mod layers;
mod pins;
mod prune;
mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use oci::digest::Digest;
use oci::reference::Reference;
use rustix::fs::{FlockOperation, Mode, flock};
use serde::{Deserialize, Serialize};

use crate::config::ImageConfig;
use crate::unpack::{Limits, kernel_words};

pub(crate) use self::layers::{Access, Arrived, Turn};
pub use self::layers::{LayerError, Lease};
pub(crate) use self::pins::Pin;
pub use self::prune::{Policy, Room};
pub(crate) use self::sample::Sample;

/// The most images kept; it bounds memory and start time, far above the number on one host.
const MAX_IMAGES: usize = 10_000;

/// The largest blob that is read; larger manifests and configurations were refused long before.
const MAX_BLOB_BYTES: u64 = 64 << 20;

/// The precision of an image's last use: it only tells which image has not been used for long.
const USE_NOTED_EVERY_MS: u64 = 60_000;

/// One image, ready to be mounted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    pub reference: Reference,
    /// The digest that the reference stood for: of an index or of a manifest.
    pub digest: Digest,
    /// The manifest of this host's platform.
    pub manifest_digest: Digest,
    pub config_digest: Digest,
    pub config: ImageConfig,
    /// Sum of the layer blobs as the registry counts them (compressed).
    pub size_bytes: u64,
    #[serde(default = "unknown_provenance")]
    pub provenance: Provenance,
    /// The time when it was pulled or loaded, in ms since 1970.
    pub added_ms: u64,
    /// The time of its last use by a container, in ms since 1970.
    pub last_used_ms: u64,
}

/// The way an image came to this host, and so whether it can come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provenance {
    Pulled,
    /// From an archive: perhaps no registry has it.
    Loaded,
    /// From this machine's Docker daemon, which gives it again. Builds that do not know this set
    /// the image's row aside with an error in their log and take the image from the daemon again.
    Docker,
}

/// Returns the value for older rows without one: an image that may not come again is kept.
fn unknown_provenance() -> Provenance {
    Provenance::Loaded
}

/// The failure in the store, and its place.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("{what} {}: {}", .path.display(), kernel_words(.source))]
    Io { what: &'static str, path: PathBuf, source: io::Error },
    #[error("image folder {} is in use by another process; stop it or choose another folder",
        .0.display())]
    Locked(PathBuf),
    #[error("no such image: {0}")]
    NoImage(Box<Reference>),
    #[error("layer {layer} of image {reference} is not on this host; pull the image again")]
    NoLayer { reference: Box<Reference>, layer: Digest },
    #[error("this host holds {MAX_IMAGES} images already; remove some")]
    Full,
}

/// The image folder of one host. One process owns it at a time.
pub struct Store {
    root: PathBuf,
    limits: Limits,
    rows: Mutex<Rows>,
    /// The file of the pins among `rows`.
    pins: Mutex<pins::PinFile>,
    /// The lock of commits, removals and sweeps, so that none deletes the new files of another.
    changes: Mutex<()>,
    turns: layers::Turns,
    temporary: AtomicU64,
    /// The lock on the folder, held while the store lives.
    _lock: File,
}

#[derive(Default)]
struct Rows {
    images: BTreeMap<Reference, Image>,
    layers: BTreeMap<Digest, layers::Layer>,
    known: pins::Known,
    /// Layers that work in progress needs, and the number of its leases.
    leases: BTreeMap<Digest, u32>,
}

impl Store {
    /// Opens or makes the folder, and sweeps unfinished work of a crash. `containers` are the
    /// private directories of all existing containers: no layer is deleted while one of them has a
    /// root file system of unknown layers.
    pub fn open(
        root: &Path,
        limits: Limits,
        containers: &BTreeSet<PathBuf>,
    ) -> Result<Arc<Self>, StoreError> {
        for part in ["", "blobs", "layers", "refs", "tmp"] {
            make_private_directory(&root.join(part))?;
        }
        make_skeleton(&root.join("skeleton"))?;
        let lock = lock_folder(root)?;
        // The path is absolute, because overlayfs and the pins store it.
        let root = root.canonicalize().map_err(io_error("find the image folder", root))?;
        let path = root.join("pins.jsonl");
        let opened = pins::PinFile::open(&path).map_err(io_error("open", &path))?;
        let pins::Opened { file: pin_file, pins } = opened;
        let known = pins::Known::of(pins, crate::standing::among(containers));
        known.report(&path, root.parent().unwrap_or(&root));
        let store = Self {
            limits,
            rows: Mutex::new(Rows { known, ..Rows::default() }),
            pins: Mutex::new(pin_file),
            changes: Mutex::default(),
            turns: layers::Turns::default(),
            temporary: AtomicU64::new(0),
            _lock: lock,
            root,
        };
        store.sweep_temporary()?;
        store.load_rows()?;
        store.collect_garbage()?;
        Ok(Arc::new(store))
    }

    /// Lists all images, by reference.
    pub fn list(&self) -> Vec<Image> {
        self.rows().images.values().cloned().collect()
    }

    /// Returns the image of a reference, if it is here.
    pub fn get(&self, reference: &Reference) -> Option<Image> {
        self.rows().images.get(reference).cloned()
    }

    /// Reads a manifest, index or configuration as it was received, and checks it against its
    /// digest.
    pub fn blob(&self, digest: Digest) -> Result<Vec<u8>, StoreError> {
        let path = self.blob_path(digest);
        let read = ::files::read(&path, MAX_BLOB_BYTES).and_then(|bytes| {
            match Digest::of(&bytes) == digest {
                true => Ok(bytes),
                false => Err(io::Error::other("content does not match its digest")),
            }
        });
        read.map_err(io_error("read image blob", &path))
    }

    /// Tells whether an image of the repository has the configuration: one of another repository is
    /// not given to a caller only because it knows the digest.
    pub(crate) fn has_config(&self, reference: &Reference, config: Digest) -> bool {
        self.rows().images.values().any(|image| {
            image.config_digest == config
                && image.reference.host() == reference.host()
                && image.reference.repository() == reference.repository()
        })
    }

    /// Records an image whose layers are unpacked and leased: from now on it survives a crash.
    /// `documents` are its manifest, index and configuration.
    pub fn commit(&self, image: Image, documents: &[&[u8]]) -> Result<(), StoreError> {
        let _turn = lock(&self.changes);
        self.check_room_for(&image.reference)?;
        for bytes in documents {
            let path = self.blob_path(Digest::of(bytes));
            if !path.exists() {
                self.write(&path, bytes)?;
            }
        }
        self.make_layers_durable(&image)?;
        self.write_row(&self.image_path(&image.reference), &image)?;
        self.rows().images.insert(image.reference.clone(), image);
        Ok(())
    }

    fn check_room_for(&self, reference: &Reference) -> Result<(), StoreError> {
        let rows = self.rows();
        let fits = rows.images.len() < MAX_IMAGES || rows.images.contains_key(reference);
        if fits { Ok(()) } else { Err(StoreError::Full) }
    }

    /// Returns the image of a `reference` that names a digest. An image under another name of the
    /// same repository gets that name too: it stays when a tag moves on, and needs no registry.
    pub fn by_digest(&self, reference: &Reference) -> Result<Option<Image>, StoreError> {
        if let Some(image) = self.get(reference) {
            return Ok(Some(image));
        }
        let _turn = lock(&self.changes);
        let is_same = |image: &&Image| {
            Some(image.digest) == reference.digest()
                && image.reference.host() == reference.host()
                && image.reference.repository() == reference.repository()
        };
        let Some(found) = self.rows().images.values().find(is_same).cloned() else {
            return Ok(None);
        };
        self.check_room_for(reference)?;
        // It may be pruned when idle: an image that was loaded stays under its own name.
        let provenance = Provenance::Pulled;
        let image = Image { reference: reference.clone(), provenance, ..found };
        self.write_row(&self.image_path(reference), &image)?;
        self.rows().images.insert(reference.clone(), image.clone());
        Ok(Some(image))
    }

    /// Records that a container used the image now, to the minute: every start calls this.
    pub fn touch(&self, reference: &Reference, now_ms: u64) -> Result<(), StoreError> {
        let _turn = lock(&self.changes);
        let mut image =
            self.get(reference).ok_or_else(|| StoreError::NoImage(reference.clone().into()))?;
        if now_ms < image.last_used_ms.saturating_add(USE_NOTED_EVERY_MS) {
            return Ok(());
        }
        image.last_used_ms = now_ms;
        self.write_row(&self.image_path(reference), &image)?;
        self.rows().images.insert(reference.clone(), image);
        Ok(())
    }

    /// Forgets an image. Layers that other images or mounted containers use stay; a container of
    /// this image continues to run.
    pub fn remove(&self, reference: &Reference) -> Result<(), StoreError> {
        self.forget(reference)?;
        self.collect_garbage()
    }

    fn forget(&self, reference: &Reference) -> Result<(), StoreError> {
        let _turn = lock(&self.changes);
        if self.get(reference).is_none() {
            return Err(StoreError::NoImage(reference.clone().into()));
        }
        self.delete(&self.image_path(reference))?;
        self.rows().images.remove(reference);
        Ok(())
    }

    fn load_rows(&self) -> Result<(), StoreError> {
        let mut rows = self.rows();
        self.load_layers(&mut rows)?;
        for image in self.read_rows::<Image>("refs")? {
            match image.config.diff_ids.iter().find(|layer| !rows.layers.contains_key(layer)) {
                None => drop(rows.images.insert(image.reference.clone(), image)),
                Some(layer) => {
                    tracing::warn!(reference = %image.reference, %layer, "image lost a layer");
                    self.delete(&self.image_path(&image.reference))?;
                }
            }
        }
        Ok(())
    }

    /// Deletes layers and documents without references.
    fn collect_garbage(&self) -> Result<(), StoreError> {
        {
            let _turn = lock(&self.changes);
            self.retire_layers()?;
            let mut used = BTreeSet::new();
            for image in self.rows().images.values() {
                used.extend([image.digest, image.manifest_digest, image.config_digest]);
            }
            self.delete_unknown_files("blobs", |name| {
                Digest::from_hex(name).is_ok_and(|digest| used.contains(&digest))
            })?;
        }
        // Retired layers are in tmp/ by now; emptying it takes long and needs no lock.
        self.delete_retired()
    }

    fn rows(&self) -> MutexGuard<'_, Rows> {
        lock(&self.rows)
    }

    fn blob_path(&self, digest: Digest) -> PathBuf {
        self.root.join("blobs").join(digest.hex())
    }

    fn image_path(&self, reference: &Reference) -> PathBuf {
        self.row_path("refs", reference.to_string().as_bytes())
    }

    /// Returns the file of a row: named by the digest of its key, because keys contain slashes.
    fn row_path(&self, folder: &str, key: &[u8]) -> PathBuf {
        self.root.join(folder).join(format!("{}.json", Digest::of(key).hex()))
    }

    /// Returns the folder of partial work.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.root.join("tmp")
    }

    /// Returns a fresh path in tmp/.
    pub(crate) fn temporary_path(&self, prefix: &str) -> PathBuf {
        let number = self.temporary.fetch_add(1, Ordering::Relaxed);
        self.root.join("tmp").join(format!("{prefix}-{number}"))
    }
}

/// Pins, for [`crate::rootfs`].
impl Store {
    /// Keeps the image's layers on disk for a container until `unpin`.
    pub(crate) fn pin(&self, image: &Image, container_dir: &Path) -> Result<(), StoreError> {
        let pin = Pin {
            container_dir: container_dir.to_owned(),
            reference: image.reference.clone(),
            layers: image.config.diff_ids.clone(),
        };
        let _turn = lock(&self.changes);
        let missing = {
            let rows = self.rows();
            pin.layers.iter().copied().find(|layer| !rows.layers.contains_key(layer))
        };
        if let Some(layer) = missing {
            return Err(StoreError::NoLayer { reference: image.reference.clone().into(), layer });
        }
        let mut rows = self.rows();
        rows.known.pins.insert(pin.container_dir.clone(), pin.clone());
        let kept = lock(&self.pins).pinned(&pin, &rows.known.pins);
        kept.map_err(|error| {
            rows.known.pins.remove(container_dir);
            io_error("note in pins.jsonl the layers of", container_dir)(error)
        })?;
        rows.known.unknown.remove(container_dir);
        Ok(())
    }

    pub(crate) fn unpin(&self, container_dir: &Path) -> Result<(), StoreError> {
        let _turn = lock(&self.changes);
        let mut rows = self.rows();
        rows.known.unknown.remove(container_dir);
        let Some(pin) = rows.known.pins.remove(container_dir) else { return Ok(()) };
        let kept = lock(&self.pins).unpinned(container_dir, &rows.known.pins);
        kept.map_err(|error| {
            rows.known.pins.insert(pin.container_dir.clone(), pin);
            io_error("note in pins.jsonl the end of", container_dir)(error)
        })
    }

    pub(crate) fn pins(&self) -> Vec<Pin> {
        self.rows().known.pins.values().cloned().collect()
    }

    /// Lists the private directories of all containers that use layers.
    pub(crate) fn containers(&self) -> BTreeSet<PathBuf> {
        self.rows().known.containers()
    }

    /// Returns the folder of the store, without links.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the lowest layer of every container: empty places for later mounts. It is made once,
    /// so that a container whose image lacks them need not make them, with a copy of the folder
    /// around them.
    pub(crate) fn skeleton(&self) -> PathBuf {
        self.root.join("skeleton")
    }
}

/// Makes a private directory. Layers contain setuid programs of strangers: no other user of this
/// machine may reach them.
fn make_private_directory(path: &Path) -> Result<(), StoreError> {
    let made = std::fs::create_dir_all(path)
        .and_then(|()| Ok(rustix::fs::chmod(path, Mode::from_raw_mode(0o700))?));
    made.map_err(io_error("make image folder", path))
}

/// Makes the skeleton. No link is followed, because its folders and files are called like the
/// host's own.
fn make_skeleton(path: &Path) -> Result<(), StoreError> {
    walk::make_folder(path).map_err(io_error("make", path))?;
    for folder in ["dev", "etc", "proc", "sys"] {
        let folder = path.join(folder);
        let (made, _) = walk::make_folder(&folder).map_err(io_error("make", &folder))?;
        // The mode is set regardless of our own umask, because containers see these folders.
        let opened = rustix::fs::fchmod(made, Mode::from_raw_mode(0o755));
        opened.map_err(|error| io_error("open up", &folder)(error.into()))?;
    }
    let mut options = File::options();
    options.create(true).truncate(true).write(true);
    for file in ["etc/hostname", "etc/hosts", "etc/resolv.conf"] {
        let file = path.join(file);
        let made = ::files::open_no_link(&file, &mut options)
            .and_then(|made| Ok(rustix::fs::fchmod(made, Mode::from_raw_mode(0o644))?));
        made.map_err(io_error("make", &file))?;
    }
    Ok(())
}

fn lock_folder(root: &Path) -> Result<File, StoreError> {
    let path = root.join("lock");
    let mut options = File::options();
    let file = ::files::open_with(&path, options.create(true).truncate(false).write(true));
    let file = file.map_err(io_error("open", &path))?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(StoreError::Locked(root.to_owned())),
        Err(error) => Err(io_error("lock", &path)(error.into())),
    }
}

fn io_error<'a>(what: &'static str, path: &'a Path) -> impl Fn(io::Error) -> StoreError + 'a {
    move |source| StoreError::Io { what, path: path.to_owned(), source }
}

/// Locks a mutex. Each change is one insert, so a thread that panicked with the lock left complete
/// rows.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_row_says_where_its_image_came_from_in_words_that_older_rows_had() {
        let digest = Digest::of(b"");
        let image = Image {
            reference: "app:1".parse().unwrap(),
            digest,
            manifest_digest: digest,
            config_digest: digest,
            config: crate::config::parse(b"{}").unwrap(),
            size_bytes: 1,
            provenance: Provenance::Docker,
            added_ms: 0,
            last_used_ms: 0,
        };
        let mut row = serde_json::to_value(&image).unwrap();
        for (word, provenance) in [
            (None, Provenance::Loaded),
            (Some("Loaded"), Provenance::Loaded),
            (Some("Pulled"), Provenance::Pulled),
            (Some("Docker"), Provenance::Docker),
        ] {
            match word {
                Some(word) => row["provenance"] = word.into(),
                None => drop(row.as_object_mut().unwrap().remove("provenance")),
            }
            let read: Image = serde_json::from_value(row.clone()).unwrap();
            assert_eq!(read, Image { provenance, ..image.clone() });
            let written = serde_json::to_value(&read).unwrap();
            assert!(word.is_none_or(|word| written["provenance"] == word));
        }
    }

    #[test]
    fn what_lies_in_the_place_of_the_skeleton_is_neither_followed_nor_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let (theirs, skeleton) = (dir.path().join("theirs"), dir.path().join("skeleton"));
        std::fs::create_dir_all(theirs.join("etc")).unwrap();
        std::fs::write(theirs.join("etc/hosts"), "theirs").unwrap();
        rustix::fs::chmod(theirs.join("etc"), Mode::from_raw_mode(0o700)).unwrap();
        let hosts = skeleton.join("etc/hosts");
        let fifo = || nix::unistd::mkfifo(&hosts, nix::sys::stat::Mode::S_IRWXU).unwrap();
        let to_file = || symlink(theirs.join("etc/hosts"), &hosts).unwrap();
        for plant in [&fifo as &dyn Fn(), &to_file] {
            make_skeleton(&skeleton).unwrap();
            std::fs::remove_file(&hosts).unwrap();
            plant();
            let refused = make_skeleton(&skeleton).unwrap_err().to_string();
            assert!(refused.contains("is in its place"), "{refused}");
            std::fs::remove_dir_all(&skeleton).unwrap();
        }
        std::fs::create_dir(&skeleton).unwrap();
        symlink(theirs.join("etc"), skeleton.join("etc")).unwrap();
        make_skeleton(&skeleton).unwrap_err();
        std::fs::remove_dir_all(&skeleton).unwrap();
        symlink(&theirs, &skeleton).unwrap();
        make_skeleton(&skeleton).unwrap_err();
        assert_eq!(std::fs::read(theirs.join("etc/hosts")).unwrap(), b"theirs");
        let etc = rustix::fs::stat(theirs.join("etc")).unwrap();
        assert_eq!(etc.st_mode & 0o777, 0o700);
        assert!(!theirs.join("proc").exists());
    }
}
