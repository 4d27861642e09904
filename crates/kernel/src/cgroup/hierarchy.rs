//! The cgroup hierarchies of the host and their mount points.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Error;

/// Controllers of version 1 that limit or measure containers.
const V1_CONTROLLERS: [&str; 6] = ["cpu", "cpuacct", "memory", "pids", "devices", "blkio"];

/// Controllers of version 2 that are switched on for containers.
pub(super) const V2_CONTROLLERS: [&str; 4] = ["cpu", "memory", "pids", "io"];

/// Controllers without which limits do not hold. Devices are not among them: version 2 has no
/// controller for them.
const NEEDED: [&str; 3] = ["cpu", "memory", "pids"];

/// The interface to the kernel's controllers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Version {
    /// One tree per controller, or hybrid: the controllers in such trees.
    V1,
    /// One tree for all.
    V2,
}

/// The mount points of the host's hierarchies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hierarchies {
    /// The interface.
    pub version: Version,
    /// V1: mount point of each controller; several may share one. V2: one entry, named "".
    pub mounts: BTreeMap<String, PathBuf>,
    /// V1: the version 2 tree beside it, if there is one. It has no controllers; containers are in
    /// it so that the kernel can tell their sockets from others.
    #[serde(default)]
    pub unified: Option<PathBuf>,
}

impl Hierarchies {
    /// Reads this process's mounts.
    pub fn detect() -> Result<Hierarchies, Error> {
        let path = Path::new("/proc/self/mountinfo");
        let mounts = fs::read_to_string(path)
            .map_err(|error| Error::io("read the list of mounts", path, error))?;
        Hierarchies::from_mountinfo(&mounts).ok_or(Error::NoHierarchy)
    }

    /// Parses a list of mounts. Version 1 wins if it has the memory controller: a hybrid host's
    /// version 2 tree has no controllers.
    fn from_mountinfo(text: &str) -> Option<Hierarchies> {
        let mut v1 = BTreeMap::new();
        let mut v2 = None;
        for (kind, at, options) in text.lines().filter_map(cgroup_mount) {
            match kind {
                "cgroup2" => {
                    v2.get_or_insert_with(|| at.to_owned());
                }
                _ => {
                    for controller in options.split(',').filter(|o| V1_CONTROLLERS.contains(o)) {
                        v1.entry(controller.to_owned()).or_insert_with(|| at.to_owned());
                    }
                }
            }
        }
        if v1.contains_key("memory") {
            return Some(Hierarchies { version: Version::V1, mounts: v1, unified: v2 });
        }
        let mounts = BTreeMap::from([(String::new(), v2?)]);
        Some(Hierarchies { version: Version::V2, mounts, unified: None })
    }

    /// Returns the version 2 tree, with or without controllers.
    pub fn unified(&self) -> Option<&Path> {
        match self.version {
            Version::V1 => self.unified.as_deref(),
            Version::V2 => self.mounts.values().next().map(PathBuf::as_path),
        }
    }

    /// Lists the controllers that limits need and the host lacks: disabled at boot, or not
    /// delegated to this process's place.
    pub fn lacking(&self) -> Result<Vec<&'static str>, Error> {
        let Some(root) = self.mounts.get("").filter(|_| self.version == Version::V2) else {
            return Ok(lacking(|name| self.mounts.contains_key(name)));
        };
        let file = root.join("cgroup.controllers");
        let there = fs::read_to_string(&file)
            .map_err(|error| Error::io("read the controllers in", &file, error))?;
        Ok(lacking(|name| there.split_whitespace().any(|one| one == name)))
    }

    /// Returns the distinct mount points, each with its controllers.
    pub fn trees(&self) -> BTreeMap<&Path, Vec<&str>> {
        let mut trees: BTreeMap<&Path, Vec<&str>> = BTreeMap::new();
        for (controller, at) in &self.mounts {
            trees.entry(at).or_default().push(controller);
        }
        trees
    }
}

fn lacking(is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
    NEEDED.into_iter().filter(|name| !is_there(name)).collect()
}

/// Returns file system type, mount point and super block options of a cgroup mount.
fn cgroup_mount(line: &str) -> Option<(&str, &Path, &str)> {
    let (before, after) = line.split_once(" - ")?;
    let at = before.split(' ').nth(4)?;
    let mut after = after.split(' ');
    let kind = after.next().filter(|kind| kind.starts_with("cgroup"))?;
    let options = after.nth(1)?;
    Some((kind, Path::new(at), options))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hybrid_counts_as_version_1_and_shared_mounts_as_one_tree() {
        let text = "\
            31 25 0:27 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n\
            32 25 0:28 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n\
            33 25 0:29 / /sys/fs/cgroup/memory rw shared:9 - cgroup cgroup rw,memory\n\
            34 25 0:30 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd\n";
        let found = Hierarchies::from_mountinfo(text).expect("a hierarchy");
        assert_eq!(found.version, Version::V1);
        assert_eq!(found.unified.as_deref(), Some(Path::new("/sys/fs/cgroup/unified")));
        let trees = found.trees();
        assert_eq!(trees[Path::new("/sys/fs/cgroup/cpu,cpuacct")], ["cpu", "cpuacct"]);
        assert_eq!(trees.len(), 2);
    }

    #[test]
    fn a_unified_host_is_version_2_and_a_bare_one_has_none() {
        let text = "31 25 0:27 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw,nsdelegate\n";
        let found = Hierarchies::from_mountinfo(text).expect("a hierarchy");
        assert_eq!(found.version, Version::V2);
        assert_eq!(found.mounts[""], Path::new("/sys/fs/cgroup"));
        assert_eq!(Hierarchies::from_mountinfo("1 1 0:1 / / rw - ext4 /dev/vda rw\n"), None);
    }

    #[test]
    fn a_controller_that_was_switched_off_is_named_in_both_versions() {
        let dir = tempfile::tempdir().expect("a folder");
        let controllers = dir.path().join("cgroup.controllers");
        let mounts = BTreeMap::from([(String::new(), dir.path().to_owned())]);
        let unified = Hierarchies { version: Version::V2, mounts, unified: None };
        for (there, expected) in
            [("cpuset cpu io memory pids\n", vec![]), ("cpuset cpu io pids\n", vec!["memory"])]
        {
            fs::write(&controllers, there).expect("written");
            assert_eq!(unified.lacking().expect("read"), expected);
        }
        fs::remove_file(&controllers).expect("removed");
        assert!(unified.lacking().is_err());
        let text = "33 25 0:29 / /sys/fs/cgroup/memory rw shared:9 - cgroup cgroup rw,memory\n";
        let version_1 = Hierarchies::from_mountinfo(text).expect("a hierarchy");
        assert_eq!(version_1.lacking().expect("known"), ["cpu", "pids"]);
    }
}
