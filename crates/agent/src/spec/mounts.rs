//! What is mounted into a container.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use host::runtime::{Mount, MountSource};
use model::id::Text;
use model::link::{AssignedContainer, AssignedTask, NamespaceMode, Tmpfs};

use super::{Place, bind};

/// A volume as one container wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub volume: Text,
    pub container_path: Text,
    pub read_only: bool,
}

/// The volumes of a container: its own and those it takes from others, by path in the container;
/// its own win.
pub(crate) fn wanted(task: &AssignedTask, container: &AssignedContainer) -> Vec<Wanted> {
    let mut found = BTreeMap::new();
    // Docker follows such chains to their end; the task's order has no circles.
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

/// All mounts, outer before inner.
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
        mounts.insert(PathBuf::from(&*tmpfs.container_path), memory(tmpfs));
    }
    Ok(mounts.into_iter().map(|(destination, source)| Mount { destination, source }).collect())
}

fn memory(tmpfs: &Tmpfs) -> MountSource {
    let size = format!("size={}m", tmpfs.size_mib);
    let options = std::iter::once(size).chain(tmpfs.options.iter().map(|text| text.to_string()));
    MountSource::Tmpfs { options: options.collect() }
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
}
