//! The mounts of a container.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use container::spec::{Mount, MountSource};
use model::id::Text;
use model::link::{AssignedContainer, AssignedTask, NamespaceMode, Tmpfs};

use super::{Place, bind};

/// A volume as one container mounts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub volume: Text,
    pub container_path: Text,
    pub read_only: bool,
}

/// Returns the volumes of a container: its own and those from other containers, by path in the
/// container. Its own win.
pub(crate) fn wanted(task: &AssignedTask, container: &AssignedContainer) -> Vec<Wanted> {
    let mut found = BTreeMap::new();
    // Docker follows such chains to their end; the task's order rules out circles.
    gather(task, container, false, task.containers.len(), &mut found);
    found.into_values().collect()
}

fn gather(
    task: &AssignedTask,
    container: &AssignedContainer,
    read_only: bool,
    depth: usize,
    found: &mut BTreeMap<Text, Wanted>,
) {
    for mount in &container.mounts {
        found.entry(mount.container_path.clone()).or_insert_with(|| Wanted {
            volume: mount.volume.clone(),
            container_path: mount.container_path.clone(),
            read_only: mount.read_only || read_only,
        });
    }
    if depth == 0 {
        return;
    }
    for from in &container.volumes_from {
        if let Some(other) = task.containers.iter().find(|other| other.name == from.container) {
            gather(task, other, read_only || from.read_only, depth - 1, found);
        }
    }
}

/// Returns all mounts, outer before inner.
pub(super) fn mounts(
    task: &AssignedTask,
    container: &AssignedContainer,
    place: &Place,
) -> Result<Vec<Mount>, String> {
    let mut mounts: BTreeMap<PathBuf, MountSource> = BTreeMap::new();
    for (file, text) in &place.etc {
        mounts.insert(Path::new("/etc").join(file), MountSource::Text(text.clone()));
    }
    match task.ipc_mode {
        NamespaceMode::Host => {
            mounts.insert("/dev/shm".into(), bind("/dev/shm".into(), false));
        }
        NamespaceMode::Task => {
            mounts.insert("/dev/shm".into(), bind(place.shared_memory.clone(), false));
        }
        NamespaceMode::Container | NamespaceMode::None => {}
    }
    for (path, source) in &place.image_volumes {
        mounts.insert(PathBuf::from(&**path), bind(source.clone(), false));
    }
    refuse_bad_paths(container)?;
    for wanted in wanted(task, container) {
        let source = place.volumes.get(&wanted.volume).ok_or_else(|| {
            format!(
                "container {} mounts volume {}, which the task lacks",
                container.name, wanted.volume
            )
        })?;
        mounts
            .insert(PathBuf::from(&*wanted.container_path), bind(source.clone(), wanted.read_only));
    }
    for tmpfs in &container.linux.tmpfs {
        mounts.insert(PathBuf::from(&*tmpfs.container_path), memory(tmpfs)?);
    }
    Ok(mounts.into_iter().map(|(destination, source)| Mount { destination, source }).collect())
}

/// Applies Docker's rules for paths in the definition; fails with Docker's messages.
fn refuse_bad_paths(container: &AssignedContainer) -> Result<(), String> {
    let volumes = container.mounts.iter().map(|mount| ("volume", &mount.container_path));
    let tmpfs = container.linux.tmpfs.iter().map(|tmpfs| ("tmpfs", &tmpfs.container_path));
    let mut seen = BTreeSet::new();
    for (kind, path) in volumes.chain(tmpfs) {
        let parts = Path::new(&**path).components();
        if parts.clone().all(|part| matches!(part, Component::RootDir | Component::CurDir)) {
            return Err(format!(
                "invalid mount config for type {kind:?}: invalid specification: destination can't \
                 be '/'"
            ));
        }
        if !seen.insert(parts.collect::<PathBuf>()) {
            return Err(format!("Duplicate mount point: {path}"));
        }
    }
    Ok(())
}

/// Options with a value that Docker passes on to a tmpfs; options without one apply to any mount.
const TMPFS_OPTIONS: [&str; 7] = ["size", "mode", "uid", "gid", "nr_inodes", "nr_blocks", "mpol"];

/// Returns the tmpfs. The definition's size comes last, so that no option overrides it.
fn memory(tmpfs: &Tmpfs) -> Result<MountSource, String> {
    if tmpfs.size_mib <= 0 {
        // To the kernel zero would mean no limit.
        return Err(format!("invalid tmpfs size {} of {}", tmpfs.size_mib, tmpfs.container_path));
    }
    let unknown = tmpfs.options.iter().find(|option| {
        option.split_once('=').is_some_and(|(key, _)| !TMPFS_OPTIONS.contains(&key))
    });
    if let Some(unknown) = unknown {
        return Err(format!("Invalid tmpfs option {unknown:?}"));
    }
    let size = format!("size={}m", tmpfs.size_mib);
    let options = tmpfs.options.iter().map(|text| text.to_string()).chain([size]);
    Ok(MountSource::Tmpfs { options: options.collect() })
}

#[cfg(test)]
mod tests {
    use model::link::{Mount as Assigned, VolumesFrom};

    use super::*;
    use crate::fixture;
    use crate::spec::tests::place;

    fn mount(volume: &str, path: &str) -> Assigned {
        Assigned { volume: volume.into(), container_path: path.into(), read_only: false }
    }

    #[test]
    fn volumes_of_others_come_along_and_own_ones_win() {
        let (mut a, mut b) = (fixture::container("a"), fixture::container("b"));
        a.mounts = vec![mount("one", "/x"), mount("two", "/y")];
        b.mounts = vec![mount("three", "/x")];
        b.volumes_from = vec![VolumesFrom { container: "a".into(), read_only: true }];
        let task = fixture::task("t", vec![a, b.clone()]);
        let found = wanted(&task, &b);
        let short: Vec<_> =
            found.iter().map(|w| (&*w.container_path, &*w.volume, w.read_only)).collect();
        assert_eq!(short, [("/x", "three", false), ("/y", "two", true)]);
    }

    #[test]
    fn outer_mounts_come_first_and_a_missing_volume_is_named() {
        let mut web = fixture::container("web");
        web.mounts = vec![mount("data", "/srv/data/deep"), mount("data", "/srv")];
        let task = fixture::task("t", vec![]);
        let mut place = place();
        assert!(mounts(&task, &web, &place).expect_err("no volume").contains("volume data"));
        place.volumes.insert("data".into(), "/v/data".into());
        let mounts = mounts(&task, &web, &place).expect("mounts");
        let at = |path: &str| mounts.iter().position(|m| m.destination == Path::new(path));
        assert!(at("/srv") < at("/srv/data/deep"));
        assert!(at("/etc/resolv.conf").is_some());
    }

    #[test]
    fn a_tmpfs_is_as_large_as_it_says_and_has_dockers_options() {
        let tmpfs = |size_mib, options: &[&str]| Tmpfs {
            container_path: "/t".into(),
            size_mib,
            options: options.iter().map(|text| (*text).into()).collect(),
        };
        let made = memory(&tmpfs(1, &["size=100g", "nr_blocks=0", "suid"]));
        let options = ["size=100g", "nr_blocks=0", "suid", "size=1m"].map(str::to_owned).into();
        assert_eq!(made, Ok(MountSource::Tmpfs { options }));
        for bad in [tmpfs(0, &[]), tmpfs(-1, &[]), tmpfs(1, &["huge=always"])] {
            assert!(memory(&bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_path_is_mounted_onto_once_and_never_the_root() {
        let mut web = fixture::container("web");
        for (paths, words) in [
            (&["/"][..], "destination can't be '/'"),
            (&["/."], "destination can't be '/'"),
            (&["/a/b", "/a/./b/"], "Duplicate mount point: /a/./b/"),
        ] {
            web.mounts = paths.iter().map(|path| mount("data", path)).collect();
            let refused = refuse_bad_paths(&web).expect_err("a bad path");
            assert!(refused.contains(words), "{refused}");
        }
        web.mounts = vec![mount("data", "/a"), mount("data", "/a/b")];
        assert_eq!(refuse_bad_paths(&web), Ok(()));
    }
}
