//! A container's root file system: an overlayfs of an image's layers below and the container's
//! own writable directory above.

mod implied;

use std::collections::BTreeSet;
use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};

use kernel::userns::{self, MappedFolder, Missing, UserNamespace};
use oci::digest::Digest;
use rustix::fs::{Mode, OFlags, open, openat};
use rustix::io::Errno;
use rustix::mount::{MountFlags, mount};
use walk::is_mount_point;

use crate::standing::WORK;
use crate::store::{Image, Store, StoreError};

/// The longest option text of mount(2), in bytes: the kernel copies one page.
const MAX_OPTION_BYTES: usize = 4095;
/// The flags for opening layers, as mere places.
const HANDLE: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
/// The folder of a container that carries the layers during the mount if their owners are mapped.
const MAPPED: &str = "mapped";
/// The folder of a container with its changes.
const UPPER: &str = "upper";
/// Tells whether a root file system needs a mount at `place`, which is below a container's folder.
pub fn is_rootfs_place(place: &Path) -> bool {
    place.file_name().is_some_and(|name| name == UPPER || name == MAPPED)
}

/// A mounted root file system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mounted {
    /// The merged tree, mounted over the folder of the container's own changes, which saves a
    /// folder: they are visible here after the unmount.
    pub path: PathBuf,
}

/// The reason why a root file system cannot be mounted or unmounted.
#[derive(Debug, thiserror::Error)]
pub enum RootfsError {
    #[error("{what} {}: {}", .path.display(), crate::unpack::kernel_words(.source))]
    Io { what: &'static str, path: PathBuf, source: io::Error },
    #[error("mount overlay of image {reference} at {}: {source}. {mend}", .path.display())]
    Mount { reference: String, path: PathBuf, source: io::Error, mend: &'static str },
    #[error("something else is mounted in {}; unmount it first", .0.display())]
    Occupied(PathBuf),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Unmounts the root file system of `dir`, an absolute path, without a store: its layers stay pinned
/// until one is opened that finds no container. Doing it again is fine.
pub fn detach(dir: &Path) -> Result<(), RootfsError> {
    // The second mount exists only after an interrupted mount of the first.
    for place in [upper(dir), dir.join(MAPPED)] {
        walk::detach(&place).map_err(io_error("unmount", &place))?;
    }
    Ok(())
}

impl Store {
    /// Mounts `image` for the container whose private directory is `dir` (made if absent; on the
    /// same machine across restarts the same path). Mounting again gives the same mount. With
    /// `users` everything belongs to them: a file of the image's user 33 to their 33. The image's
    /// layers stay until `unmount_rootfs`.
    pub fn mount_rootfs(
        &self,
        image: &Image,
        dir: &Path,
        users: Option<&UserNamespace>,
        now_ms: u64,
    ) -> Result<Mounted, RootfsError> {
        let dir = std::path::absolute(dir).map_err(io_error("find", dir))?;
        let mounted = Mounted { path: upper(&dir) };
        let work = dir.join(WORK);
        std::fs::create_dir_all(&work).map_err(io_error("make", &work))?;
        make_upper(&mounted.path, users).map_err(io_error("make", &mounted.path))?;
        if is_mount_point(&mounted.path).map_err(io_error("look at", &mounted.path))? {
            return self.same_image(image, &dir).map(|()| mounted);
        }
        self.pin(image, &dir)?;
        if let Err(error) = self.mount_overlay(image, &dir, users, &mounted) {
            self.unmount_rootfs(&dir)?;
            return Err(error);
        }
        match self.touch(&image.reference, now_ms) {
            // The image was removed meanwhile; its layers are pinned, so the container may still
            // run.
            Ok(()) | Err(StoreError::NoImage(_)) => Ok(mounted),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the root file system of `dir` if it is mounted already. A later run of a container has
    /// the one of its first run, whatever its image's tag leads to by now.
    pub fn mounted_rootfs(&self, dir: &Path) -> Result<Option<Mounted>, RootfsError> {
        let dir = std::path::absolute(dir).map_err(io_error("find", dir))?;
        let path = upper(&dir);
        let is_pinned = self.pins().iter().any(|pin| pin.container_dir == dir);
        let is_there = match is_mount_point(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            found => found.map_err(io_error("look at", &path))?,
        };
        Ok((is_pinned && is_there).then_some(Mounted { path }))
    }

    /// Checks that images can be mounted for other users than the host's; the error says what this
    /// host lacks.
    pub fn check_users(&self) -> Result<(), Missing> {
        userns::check(&self.root().join("tmp"))
    }

    /// Unmounts the root file system of `dir` and unpins its layers. The container's changes stay
    /// in `upper`. Doing it again is fine.
    pub fn unmount_rootfs(&self, dir: &Path) -> Result<(), RootfsError> {
        let dir = std::path::absolute(dir).map_err(io_error("find", dir))?;
        detach(&dir)?;
        Ok(self.unpin(&dir)?)
    }

    /// Unmounts `dir` and deletes it with all changes of the container.
    pub fn remove_rootfs(&self, dir: &Path) -> Result<(), RootfsError> {
        self.unmount_rootfs(dir)?;
        walk::remove(dir).map_err(io_error("delete", dir))
    }

    /// Unmounts the root file systems in `folder` of containers that are not in `live`, after a
    /// crash or a reboot. Returns their directories. A failed unmount is only logged, because it
    /// must not keep the region from starting.
    pub fn sweep_rootfs(
        &self,
        folder: &Path,
        live: &BTreeSet<PathBuf>,
    ) -> Result<Vec<PathBuf>, RootfsError> {
        let (mut swept, mut elsewhere) = (Vec::new(), 0);
        for dir in self.containers() {
            if live.contains(&dir) {
                continue;
            }
            if !is_there(folder, &dir) {
                elsewhere += 1;
                self.unpin(&dir)?;
                continue;
            }
            match self.unmount_rootfs(&dir) {
                Ok(()) => swept.push(dir),
                Err(error) => tracing::error!(%error, "left a root file system that nobody uses"),
            }
        }
        if elsewhere > 0 {
            tracing::info!(
                containers = elsewhere,
                "this data folder is a copy or was moved: containers of the folder that it was made \
                 of are left alone"
            );
        }
        Ok(swept)
    }

    /// Checks that the mount at `dir` is of the requested image.
    fn same_image(&self, image: &Image, dir: &Path) -> Result<(), RootfsError> {
        let pinned = self.pins().into_iter().find(|pin| pin.container_dir == dir);
        match pinned {
            Some(pin) if pin.layers == image.config.diff_ids => Ok(()),
            Some(_) | None => Err(RootfsError::Occupied(dir.to_owned())),
        }
    }

    fn mount_overlay(
        &self,
        image: &Image,
        dir: &Path,
        users: Option<&UserNamespace>,
        mounted: &Mounted,
    ) -> Result<(), RootfsError> {
        let implied = self.implied(image, mounted)?;
        let mapped = users.map(|users| self.map_layers(dir, users)).transpose()?;
        self.mount_by_handles(image, dir, mapped.as_ref(), mounted)?;
        drop(mapped);
        implied::restore(&mounted.path, users.map(UserNamespace::range), &implied)
            .map_err(io_error("set up directories of", &mounted.path))
    }

    /// Mounts all layers of this host with their owners mapped to `users`.
    fn map_layers(&self, dir: &Path, users: &UserNamespace) -> Result<MappedFolder, RootfsError> {
        let place = dir.join(MAPPED);
        std::fs::create_dir_all(&place).map_err(io_error("make", &place))?;
        MappedFolder::mount(self.root(), &place, users)
            .map_err(io_error("give the layers to other users at", &place))
    }

    /// Lists directories that a layer left out, with their properties in the layers below. Empty
    /// for a container that has run: they belong to it by now.
    fn implied(
        &self,
        image: &Image,
        mounted: &Mounted,
    ) -> Result<Vec<implied::Properties>, RootfsError> {
        let layers: Vec<implied::Layer> = stack(&image.config.diff_ids)
            .into_iter()
            .map(|layer| (self.layer_path(layer), self.implied_directories(layer)))
            .collect();
        let fresh =
            || -> io::Result<bool> { Ok(std::fs::read_dir(&mounted.path)?.next().is_none()) };
        let find = || match layers.iter().any(|(_, implied)| !implied.is_empty()) && fresh()? {
            true => implied::properties(&layers),
            false => Ok(Vec::new()),
        };
        find().map_err(io_error("set up directories of", &mounted.path))
    }

    /// Mounts the overlay by directory descriptors: mount(2) copies one page of options, too little
    /// for the full paths of many layers. The kernel resolves the descriptors once, at mount time.
    fn mount_by_handles(
        &self,
        image: &Image,
        dir: &Path,
        mapped: Option<&MappedFolder>,
        mounted: &Mounted,
    ) -> Result<(), RootfsError> {
        let layers = stack(&image.config.diff_ids).into_iter().map(|layer| self.layer_path(layer));
        let layers = layers.chain([self.skeleton()]);
        let lower: Vec<OwnedFd> = match mapped {
            None => layers.map(|path| handle(&path)).collect::<Result<_, _>>()?,
            Some(mapped) => {
                layers.map(|path| self.mapped_handle(mapped, &path)).collect::<Result<_, _>>()?
            }
        };
        let (upper, work) = (handle(&mounted.path)?, handle(&dir.join(WORK))?);
        let options = options(&lower, &upper, &work);
        mount("overlay", &mounted.path, "overlay", MountFlags::empty(), Some(options.as_c_str()))
            .map_err(|error| RootfsError::Mount {
                reference: image.reference.to_string(),
                path: mounted.path.clone(),
                source: error.into(),
                mend: mend(error),
            })
    }

    fn mapped_handle(&self, mapped: &MappedFolder, path: &Path) -> Result<OwnedFd, RootfsError> {
        let below = path.strip_prefix(self.root()).expect("layers are in the store's folder");
        openat(mapped.root(), below, HANDLE, Mode::empty())
            .map_err(|error| io_error("open", path)(error.into()))
    }
}

/// Tells whether `dir` is in `folder` by its name, and reached from there without links. False if
/// nothing is there.
fn is_there(folder: &Path, dir: &Path) -> bool {
    let (Ok(found), Ok(base)) = (dir.canonicalize(), folder.canonicalize()) else { return false };
    dir.strip_prefix(folder).is_ok_and(|below| found == base.join(below))
}

/// Returns the folder of the container's changes.
fn upper(dir: &Path) -> PathBuf {
    dir.join(UPPER)
}

fn handle(path: &Path) -> Result<OwnedFd, RootfsError> {
    open(path, HANDLE, Mode::empty()).map_err(|error| io_error("open", path)(error.into()))
}

/// Makes the upper directory, which is the container's `/`: readable for all its users, regardless
/// of our own umask. An existing one stays unchanged, because the container may have changed it.
fn make_upper(upper: &Path, users: Option<&UserNamespace>) -> io::Result<()> {
    match std::fs::create_dir(upper) {
        Ok(()) => {
            rustix::fs::chmod(upper, Mode::from_raw_mode(0o755))?;
            users.map_or(Ok(()), |users| users.range().give_to_root(upper))
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// Lists the layers for overlayfs, top first. A layer that an image lists twice counts at its
/// highest place: there it hides everything its lower copy could show, and overlayfs refuses
/// repetitions.
fn stack(diff_ids: &[Digest]) -> Vec<Digest> {
    let mut seen = BTreeSet::new();
    diff_ids.iter().rev().copied().filter(|layer| seen.insert(*layer)).collect()
}

/// Returns the options of the mount. index=off: an upper directory may be mounted again after a
/// crash. redirect_dir and metacopy off: files above are complete, so that `upper` can be read
/// without the mount.
fn options(lower: &[OwnedFd], upper: &OwnedFd, work: &OwnedFd) -> CString {
    let name = |handle: &OwnedFd| format!("/proc/self/fd/{}", handle.as_raw_fd());
    let lower: Vec<String> = lower.iter().map(name).collect();
    let text = format!(
        "lowerdir={},upperdir={},workdir={},index=off,redirect_dir=off,metacopy=off",
        lower.join(":"),
        name(upper),
        name(work)
    );
    // 129 layers take at most 25 bytes each: the number of layers is bounded when an image is read.
    assert!(text.len() <= MAX_OPTION_BYTES, "overlay options are too long");
    CString::new(text).expect("digits and ASCII words hold no NUL")
}

fn mend(error: Errno) -> &'static str {
    match error {
        Errno::NODEV => "This kernel has no overlayfs: load the module `overlay`.",
        Errno::PERM | Errno::ACCESS => "Run as root (CAP_SYS_ADMIN is needed).",
        Errno::INVAL => {
            "The data folder must be on a file system that can hold overlays, such as ext4 or xfs \
             (not on another overlay)."
        }
        _ => "See the kernel log (dmesg) for the cause.",
    }
}

fn io_error<'a>(what: &'static str, path: &'a Path) -> impl Fn(io::Error) -> RootfsError + 'a {
    move |source| RootfsError::Io { what, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    #[test]
    fn layers_are_stacked_top_first_and_once() {
        let [a, b, c] = [b"a", b"b", b"c"].map(|name| Digest::of(name));
        assert_eq!(stack(&[a, b, c]), [c, b, a]);
        assert_eq!(stack(&[a, b, a, c, c]), [c, a, b]);
        assert_eq!(stack(&[]), []);
    }

    #[test]
    fn the_options_of_the_largest_image_fit_a_page() {
        let folder = || OwnedFd::from(File::open("/").unwrap());
        let layers: Vec<OwnedFd> = (0..=crate::config::MAX_LAYERS).map(|_| folder()).collect();
        // Three more digits per handle are for a process with very many open files.
        let room = MAX_OPTION_BYTES - 3 * (layers.len() + 2);
        assert!(options(&layers, &folder(), &folder()).as_bytes().len() < room);
    }

    /// SIGKILL leaves it like this between mounting and unmounting.
    #[test]
    fn the_next_start_takes_away_what_a_killed_check_left_mounted() {
        let dir = tempfile::tempdir().expect("a folder");
        let images = dir.path().join("images");
        let open = || Store::open(&images, crate::unpack::Limits::STANDARD, &Default::default());
        drop(open().expect("opened"));
        let place = images.join("tmp/userns-check/place");
        std::fs::create_dir_all(&place).expect("made");
        rustix::mount::mount_bind(&place, &place).expect("run as root");
        drop(open().expect("it sweeps first"));
        assert_eq!(std::fs::read_dir(images.join("tmp")).expect("listed").count(), 0);
    }
}
