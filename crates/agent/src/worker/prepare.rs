//! Everything that lies ready on the host before a container is created: root file system, files,
//! volumes, user. Doing it twice changes nothing.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use host::image::reference::Reference;
use host::image::user::resolve_user;
use host::net::{host_resolv, hostname_file, hosts_file, resolv_conf};
use host::runtime::{ContainerSpec, User};
use model::link::{AssignedContainer, AssignedTask, NamespaceMode, TaskNetwork};
use nix::sys::resource::{Resource, getrlimit};
use serde::{Deserialize, Serialize};

use super::{Worker, now_ms, volumes};
use crate::file::FileError;
use crate::spec::{self, Place};
use crate::task::step::{CreateContainer, Run};

/// What later processes of the container need; kept, because the agent may be restarted between.
#[derive(Serialize, Deserialize)]
struct ExecContext {
    env: Vec<String>,
    cwd: String,
}

const EXEC_FILE: &str = "exec.json";

/// Its number in the kernel.
const CAP_SYS_RESOURCE: u32 = 24;

impl Worker {
    /// The specification of a container for which everything is ready.
    pub(super) fn prepare(&self, create: &CreateContainer) -> Result<ContainerSpec, String> {
        let task = &*create.task;
        let index = task.containers.iter().position(|found| found.name == create.run.container);
        let index = index.ok_or_else(|| format!("no container {}", create.run.container))?;
        let container = &task.containers[index];
        if let Some(file) = container.environment_files.first() {
            return Err(format!(
                "ResourceInitializationError: failed to download env files: {file}: environment \
                 files from S3 are not implemented by Gantry"
            ));
        }
        let failed = |why: String| format!("CannotCreateContainerError: {why}");
        let place = self.place(create, container, index).map_err(failed)?;
        let container_spec = spec::container_spec(create, &place).map_err(failed)?;
        self.keep_exec_context(&place.etc, &container_spec).map_err(|e| failed(e.to_string()))?;
        Ok(container_spec)
    }

    fn place(
        &self,
        create: &CreateContainer,
        container: &AssignedContainer,
        index: usize,
    ) -> Result<Place, String> {
        let task = &*create.task;
        let rootfs = self.mount(container, &self.folders.rootfs(&task.id, index))?;
        let etc = self.etc(task, index);
        self.write_etc(create, container, &etc).map_err(|error| error.to_string())?;
        let asked = container.user.as_deref().filter(|user| !user.is_empty());
        let user = resolve_user(&rootfs, asked.unwrap_or(&create.image.user));
        let user = user.map_err(|error| error.to_string())?;
        let volumes = volumes::make(&self.folders, task, container, &rootfs)?;
        let image_volumes =
            volumes::make_for_image(&self.folders, task, index, &create.image, &rootfs)?;
        let shared_memory = self.folders.task(&task.id).join("shm");
        if task.ipc_mode == NamespaceMode::Task {
            std::fs::create_dir_all(&shared_memory).map_err(|error| error.to_string())?;
        }
        let run = format!("{index}.{}", create.run.number);
        Ok(Place {
            rootfs,
            etc,
            output: self.folders.logs(&task.id).join(run),
            volumes,
            image_volumes,
            shared_memory,
            network: self.namespace_path(task, &container.name),
            user: User { uid: user.uid, gid: user.gid, groups: user.groups },
            home: user.home,
            most_open_files: most_open_files(),
        })
    }

    fn mount(&self, container: &AssignedContainer, folder: &Path) -> Result<PathBuf, String> {
        let reference = Reference::from_str(&container.image).map_err(|error| error.to_string())?;
        let image = self.images.get(&reference);
        let image = image.ok_or_else(|| format!("No such image: {}", container.image))?;
        let mounted = self.images.mount_rootfs(&image, folder, now_ms());
        Ok(mounted.map_err(|error| error.to_string())?.path)
    }

    fn etc(&self, task: &AssignedTask, index: usize) -> PathBuf {
        self.folders.task(&task.id).join("etc").join(index.to_string())
    }

    /// The three files that tell a container who it is and whom to ask for names.
    fn write_etc(
        &self,
        create: &CreateContainer,
        container: &AssignedContainer,
        etc: &Path,
    ) -> Result<(), FileError> {
        let task = &*create.task;
        std::fs::create_dir_all(etc).map_err(FileError::of("make the folder", etc))?;
        let own = create.addresses.get(&container.name).copied();
        let extra = extra_hosts(create, container);
        let hostname = spec::hostname(task, container).unwrap_or_else(host_name);
        let resolv = host_resolv().unwrap_or_default();
        let servers: Vec<IpAddr> =
            container.dns_servers.iter().filter_map(|server| server.parse().ok()).collect();
        let search: Vec<String> =
            container.dns_search_domains.iter().map(|domain| domain.to_string()).collect();
        let resolv = match task.network {
            // In the host's namespace even a server on loopback answers.
            TaskNetwork::Host if servers.is_empty() && search.is_empty() => {
                std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default()
            }
            _ => resolv_conf(&resolv, &servers, &search),
        };
        for (name, text) in [
            ("hosts", hosts_file(&hostname, own, &extra)),
            ("hostname", hostname_file(&hostname)),
            ("resolv.conf", resolv),
        ] {
            // In place: a container that is started again has the file mounted.
            let path = etc.join(name);
            std::fs::write(&path, text).map_err(FileError::of("write", &path))?;
        }
        Ok(())
    }

    fn keep_exec_context(&self, etc: &Path, spec: &ContainerSpec) -> Result<(), FileError> {
        let (env, cwd) = (spec.env.clone(), spec.cwd.clone());
        let path = etc.join(EXEC_FILE);
        let text = serde_json::to_vec(&ExecContext { env, cwd }).map_err(std::io::Error::from);
        let text = text.map_err(FileError::of("write down", &path))?;
        crate::file::replace(&path, &text)
    }

    /// Environment and working directory of a container that was created.
    pub(super) fn exec_context(
        &self,
        task: &AssignedTask,
        run: &Run,
    ) -> Result<(Vec<String>, String), String> {
        let index = task.containers.iter().position(|found| found.name == run.container);
        let path = self.etc(task, index.unwrap_or(0)).join(EXEC_FILE);
        let text = std::fs::read(&path).map_err(|error| error.to_string())?;
        let context: ExecContext =
            serde_json::from_slice(&text).map_err(|error| error.to_string())?;
        Ok((context.env, context.cwd))
    }
}

/// The definition's names, then those of linked containers.
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

/// A process may pass on its own hard limit, or any when it has CAP_SYS_RESOURCE.
fn most_open_files() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if may_raise_limits(&status) {
        return u64::MAX;
    }
    getrlimit(Resource::RLIMIT_NOFILE).map_or(u64::MAX, |(_soft, hard)| hard)
}

fn may_raise_limits(status: &str) -> bool {
    let effective = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let set = effective.and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok());
    set.is_some_and(|set| set & (1 << CAP_SYS_RESOURCE) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_capability_is_read_from_the_kernels_words() {
        assert!(may_raise_limits("Name: x\nCapEff:\t000001ffffffffff\n"));
        assert!(!may_raise_limits("CapEff:\t000001fffeffffff\n") && !may_raise_limits(""));
    }
}
