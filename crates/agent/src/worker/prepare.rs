//! Prepares the host before a container is created: root file system, files, volumes, user. Doing
//! it twice changes nothing.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use container::spec::{ContainerSpec, User};
use image::store::{Image, Store};
use image::user::resolve_user;
use kernel::userns::UserNamespace;
use model::failure::{FailureKind, StepFailure};
use model::link::{AssignedContainer, NamespaceMode, TaskNetwork};
use net::{host_resolv, hostname_file, hosts_file, resolv_conf};
use nix::sys::resource::{Resource, getrlimit};
use oci::digest::Digest;

use super::volumes::{self, Making};
use super::{Worker, now_ms};
use crate::images::named;
use crate::spec::{self, Place};
use crate::task::step::CreateContainer;

/// The capability's number in the kernel.
const CAP_SYS_RESOURCE: u32 = 24;

impl Worker {
    /// Prepares a container and returns its specification. Its files belong to `users` if the task
    /// has its own. Long work stops once it is no longer wanted.
    pub(super) fn prepare(
        &self,
        create: &CreateContainer,
        users: Option<&UserNamespace>,
        is_wanted: &dyn Fn() -> bool,
    ) -> Result<ContainerSpec, StepFailure> {
        let task = &*create.task;
        let index = task.containers.iter().position(|found| found.name == create.run.container);
        let index = index.ok_or_else(|| format!("no container {}", create.run.container))?;
        let container = &task.containers[index];
        let failed = StepFailure::of::<String>(FailureKind::CannotCreate);
        let place = self.place(create, container, index, users, is_wanted).map_err(failed)?;
        spec::container_spec(create, &place).map_err(failed)
    }

    fn place(
        &self,
        create: &CreateContainer,
        container: &AssignedContainer,
        index: usize,
        users: Option<&UserNamespace>,
        is_wanted: &dyn Fn() -> bool,
    ) -> Result<Place, String> {
        let task = &*create.task;
        let folder = self.folders.container(&task.id, index);
        let rootfs = self.mount(create, container, &folder, users)?;
        let range = users.map(UserNamespace::range);
        let asked = container.user.as_deref().filter(|user| !user.is_empty());
        let user = resolve_user(&rootfs, asked.unwrap_or(&create.image.user));
        let user = user.map_err(|error| error.to_string())?;
        let folders = &self.folders;
        let fills = &self.fills;
        let making = Making { folders, fills, task, index, range, rootfs: &rootfs, is_wanted };
        let volumes = making.make()?;
        let image_volumes = making.make_for_image(&create.image)?;
        let shared_memory = self.folders.task(&task.id).join("shm");
        if task.ipc_mode == NamespaceMode::Task {
            volumes::make_folder(&shared_memory, range)?;
        }
        Ok(Place {
            rootfs,
            etc: etc(create, container),
            output: self.folders.output(&task.id, index, create.run.number),
            volumes,
            image_volumes,
            shared_memory,
            network: self.namespace_path(task, &container.name),
            user: User { uid: user.uid, gid: user.gid, groups: user.groups },
            home: user.home,
            environment: self.fetched_environment(task, index)?,
            most_open_files: most_open_files(),
        })
    }

    fn mount(
        &self,
        create: &CreateContainer,
        container: &AssignedContainer,
        folder: &Path,
        users: Option<&UserNamespace>,
    ) -> Result<PathBuf, String> {
        let mounted = self.images.mounted_rootfs(folder).map_err(|error| error.to_string())?;
        if let Some(mounted) = mounted {
            return Ok(mounted.path);
        }
        let image = pulled(&self.images, container, &create.image.digest)?;
        let mounted = self.images.mount_rootfs(&image, folder, users, now_ms());
        Ok(mounted.map_err(|error| error.to_string())?.path)
    }
}

/// Returns the image that the container's pull gave, whose configuration the container has. Its tag
/// may have moved on since, by another task's pull; then another name of the same content will do.
fn pulled(images: &Store, container: &AssignedContainer, digest: &str) -> Result<Image, String> {
    let written = named(&container.image, container.pinned).map_err(|error| error.to_string())?;
    let digest: Digest = digest.parse().map_err(|_| format!("'{digest}' is no digest"))?;
    if let Some(image) = images.get(&written).filter(|image| image.digest == digest) {
        return Ok(image);
    }
    let fixed = written.at(digest);
    let image = images.by_digest(&fixed).map_err(|error| error.to_string())?;
    image.ok_or_else(|| format!("No such image: {fixed}"))
}

/// Returns the files with a container's host name, its known hosts and its name servers.
fn etc(create: &CreateContainer, container: &AssignedContainer) -> BTreeMap<&'static str, String> {
    let task = &*create.task;
    let own = create.addresses.get(&container.name).copied();
    let extra = extra_hosts(create, container);
    let hostname = spec::hostname(task, container).unwrap_or_else(host_name);
    let servers: Vec<IpAddr> =
        container.dns_servers.iter().filter_map(|server| server.parse().ok()).collect();
    let search: Vec<String> =
        container.dns_search_domains.iter().map(|domain| domain.to_string()).collect();
    let resolv = match task.network {
        // In the host's namespace a server on loopback works too.
        TaskNetwork::Host if servers.is_empty() && search.is_empty() => {
            std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default()
        }
        _ => resolv_conf(&host_resolv().unwrap_or_default(), &servers, &search),
    };
    BTreeMap::from([
        ("hosts", hosts_file(&hostname, own, &extra)),
        ("hostname", hostname_file(&hostname)),
        ("resolv.conf", resolv),
    ])
}

/// Returns the definition's host names, then those of linked containers.
fn extra_hosts(create: &CreateContainer, container: &AssignedContainer) -> Vec<(String, IpAddr)> {
    let said = container.extra_hosts.iter();
    let said = said.filter_map(|(name, address)| Some((name.to_string(), address.parse().ok()?)));
    let linked = container.links.iter().filter_map(|link| {
        let (name, alias) = link.split_once(':').unwrap_or((link, link));
        let address = create.addresses.get(name)?;
        Some((alias.to_owned(), IpAddr::V4(*address)))
    });
    said.chain(linked).collect()
}

fn host_name() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname");
    name.map_or_else(|_| "localhost".to_owned(), |name| name.trim().to_owned())
}

/// Returns the largest limit of open files that may be given to a container: this process's own
/// hard limit, or any with CAP_SYS_RESOURCE. Neither changes while this process runs.
fn most_open_files() -> u64 {
    static MOST: LazyLock<u64> = LazyLock::new(|| {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        if may_raise_limits(&status) {
            return u64::MAX;
        }
        getrlimit(Resource::RLIMIT_NOFILE).map_or(u64::MAX, |(_soft, hard)| hard)
    });
    *MOST
}

fn may_raise_limits(status: &str) -> bool {
    let effective = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let set = effective.and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok());
    set.is_some_and(|set| set & (1 << CAP_SYS_RESOURCE) != 0)
}

#[cfg(test)]
mod tests {
    use image::config;
    use image::store::Provenance;
    use image::unpack::Limits;

    use super::*;
    use crate::fixture;

    fn commit(store: &Store, name: &str, content: &[u8]) -> Digest {
        let digest = Digest::of(content);
        let image = Image {
            reference: name.parse().unwrap(),
            digest,
            manifest_digest: digest,
            config_digest: digest,
            config: config::parse(b"{}").unwrap(),
            size_bytes: 1,
            provenance: Provenance::Pulled,
            added_ms: 0,
            last_used_ms: 0,
        };
        store.commit(image, &[content]).unwrap();
        digest
    }

    /// Another task's pull may move the tag between a container's own pull and its creation.
    #[test]
    fn a_container_is_mounted_from_what_its_pull_gave() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("images");
        let store = Store::open(&root, Limits::STANDARD, &Default::default()).unwrap();
        let mut container = fixture::container("web");
        container.image = "h.x/web:1".into();
        let found = |digest: Digest| {
            pulled(&store, &container, &digest.to_string()).map(|image| image.digest)
        };
        let first = commit(&store, "h.x/web:1", b"first");
        assert_eq!(found(first), Ok(first));
        commit(&store, "h.x/web:old", b"first");
        let second = commit(&store, "h.x/web:1", b"second");
        assert_eq!((found(first), found(second)), (Ok(first), Ok(second)));
        let gone = Digest::of(b"gone");
        assert_eq!(found(gone), Err(format!("No such image: h.x/web@{gone}")));
    }

    #[test]
    fn the_capability_is_read_from_the_kernels_words() {
        assert!(may_raise_limits("Name: x\nCapEff:\t000001ffffffffff\n"));
        assert!(!may_raise_limits("CapEff:\t000001fffeffffff\n") && !may_raise_limits(""));
    }
}
