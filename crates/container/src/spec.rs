//! What a sandbox, a container and an exec are made from: plain data, resolved to the last number.
//!
//! Nothing here is looked up later: users are numbers, paths are final, limits are in kernel units.

mod capability;
mod error;
mod name;
pub(crate) mod protocol;
pub(crate) mod records;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;

use kernel::cgroup::{Access, Cgroup, DeviceRule, Limits};
use serde::{Deserialize, Serialize};

use crate::spool;

pub use capability::Capabilities;
pub(crate) use error::Errno;
pub use error::{Error, Failure, FailureKind};
pub use name::{BadName, MAX_NAME_BYTES, Name};
pub use records::{ContainerState, ExitRecord, Phase};

/// Whose the users of a sandbox's containers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Users {
    /// The host's: their root is the host's root, with fewer rights.
    Host,
    /// The sandbox's own, in a user namespace: outside they are numbers of no account, shared with
    /// no other sandbox.
    Own,
}

/// A group of containers under one supervisor and one parent cgroup.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SandboxSpec {
    /// Unique under one `Runtime`.
    pub id: Name,
    /// What all containers together may use.
    pub limits: Limits,
    /// Whose their users are.
    pub users: Users,
    /// The only container that there will ever be, where that is known: it is in the sandbox's own
    /// cgroup then, because making and removing cgroups is much of what a container's life costs.
    pub sole: Option<Name>,
}

impl SandboxSpec {
    /// The cgroup of a container, in the sandbox's or that itself.
    pub(crate) fn cgroup_of(&self, container: &Name, sandbox: &Cgroup) -> Cgroup {
        match self.is_sole(container) {
            true => sandbox.clone(),
            false => sandbox.child(container),
        }
    }

    /// What is written into a container's cgroup.
    pub(crate) fn limits_of(&self, container: &ContainerSpec) -> Limits {
        match self.is_sole(&container.name) {
            true => container.limits.within(&self.limits),
            false => container.limits.clone(),
        }
    }

    fn is_sole(&self, container: &Name) -> bool {
        self.sole.as_ref() == Some(container)
    }
}

/// One container.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContainerSpec {
    /// Unique in its sandbox.
    pub name: Name,
    /// Where `/` comes from.
    pub rootfs: Rootfs,
    /// What runs in it.
    pub entry: Entry,
    /// `KEY=value`, complete.
    pub env: Vec<String>,
    /// Absolute; made when it is missing, as Docker does.
    pub cwd: String,
    /// Who it runs as.
    pub user: User,
    /// Bounding, permitted and effective set.
    pub capabilities: Capabilities,
    /// Forbid gaining privileges by executing set-user-ID files.
    pub no_new_privileges: bool,
    /// All devices, a writable `/sys`, nothing masked. Capabilities and seccomp are separate.
    pub privileged: bool,
    /// Mount `/` read-only.
    pub readonly_rootfs: bool,
    /// In addition to `/proc`, `/sys`, `/dev` and what is in them.
    pub mounts: Vec<Mount>,
    /// Size of `/dev/shm`.
    pub shm_bytes: u64,
    /// In addition to `null zero full random urandom tty` and pseudo terminals.
    pub devices: Vec<Device>,
    /// Resource limits.
    pub rlimits: Vec<Rlimit>,
    /// Kernel parameters of the container's own namespaces, e.g. `net.core.somaxconn`.
    pub sysctls: BTreeMap<String, String>,
    /// Host name in a UTS namespace of its own.
    pub hostname: Option<String>,
    /// What it shares with whom.
    pub namespaces: Namespaces,
    /// What this container may use.
    pub limits: Limits,
    /// Preference of the out-of-memory killer, -1000 to 1000.
    pub oom_score_adj: i32,
    /// Which system calls are allowed.
    pub seccomp: Seccomp,
    /// Give it a pseudo terminal of this size instead of two pipes.
    pub terminal: Option<TerminalSize>,
    /// Its standard input stays open although nobody writes to it; at its end otherwise. A terminal
    /// stays open anyway.
    #[serde(default)]
    pub open_stdin: bool,
    /// Where its output goes.
    pub output: Output,
    /// Host ports to hold while the container exists.
    pub reserved_ports: Vec<ReservedPort>,
}

impl ContainerSpec {
    /// A container as Docker runs it by default: own namespaces, Docker's capabilities and seccomp
    /// profile, 64 MiB of `/dev/shm`, root, in `/`, with `PATH` set and no limits.
    pub fn docker_default(
        name: Name,
        rootfs: Rootfs,
        argv: Vec<String>,
        output_dir: PathBuf,
    ) -> ContainerSpec {
        ContainerSpec {
            name,
            rootfs,
            entry: Entry::Command(argv),
            env: vec!["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".into()],
            cwd: "/".into(),
            user: User { uid: 0, gid: 0, groups: Vec::new() },
            capabilities: Capabilities::docker_default(),
            no_new_privileges: false,
            privileged: false,
            readonly_rootfs: false,
            mounts: Vec::new(),
            shm_bytes: 64 * 1024 * 1024,
            devices: Vec::new(),
            rlimits: Vec::new(),
            sysctls: BTreeMap::new(),
            hostname: None,
            namespaces: Namespaces {
                net: Namespace::New,
                pid: Namespace::New,
                ipc: Namespace::New,
                uts: Namespace::New,
            },
            limits: Limits::default(),
            oom_score_adj: 0,
            seccomp: Seccomp::DockerDefault,
            terminal: None,
            open_stdin: false,
            output: Output {
                dir: output_dir,
                max_bytes: spool::Limits::DEFAULT.max_bytes,
                when_full: WhenFull::Block,
            },
            reserved_ports: Vec::new(),
        }
    }
}

/// Where a container's `/` comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rootfs {
    /// A folder or mount of the host.
    Dir(PathBuf),
    /// Layers put together in the container's own mount namespace: nothing to unmount afterwards.
    Overlay {
        /// Read-only layers, topmost first.
        lower: Vec<PathBuf>,
        /// Takes the container's changes.
        upper: PathBuf,
        /// Empty folder on the file system of `upper`.
        work: PathBuf,
    },
}

/// What a container runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// This command is the container's first process.
    Command(Vec<String>),
    /// A small init is the first process: it runs this command, passes signals on and reaps.
    UnderInit(Vec<String>),
    /// Nothing: keeps the namespaces for others and reaps, until it is signalled.
    Hold,
}

/// Numbers to run as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// User number.
    pub uid: u32,
    /// Primary group number.
    pub gid: u32,
    /// Supplementary groups.
    pub groups: Vec<u32>,
}

/// A mount that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mount {
    /// Absolute path in the container; made when missing.
    pub destination: PathBuf,
    /// What is mounted there.
    pub source: MountSource,
}

/// What is mounted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum MountSource {
    /// A file or folder of the host, with everything mounted below it.
    Bind {
        /// Absolute path on the host; must exist.
        path: PathBuf,
        /// Read-only, including what is mounted below.
        readonly: bool,
    },
    /// A small file with this content, readable for all, at most [`MAX_TEXT_BYTES`] long. It lies in
    /// memory, may be changed by the container, and ends with it.
    Text(String),
    /// A file system in memory.
    Tmpfs {
        /// As in `mount -o`, e.g. `size=64m`, `mode=1777`, `noexec`; `nosuid` and `nodev` always.
        options: Vec<String>,
    },
}

/// Longest text of [`MountSource::Text`]; all that a task definition can say.
pub const MAX_TEXT_BYTES: usize = 1024 * 1024;

/// A device node of the container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Absolute path of the node on the host; its numbers, owner and mode are copied.
    pub host_path: PathBuf,
    /// Absolute path in the container.
    pub path: PathBuf,
    /// What the container may do with it.
    pub access: Access,
}

/// One resource limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rlimit {
    /// As ECS and Docker call it: `nofile`, `nproc`, `memlock`...
    pub name: String,
    /// `u64::MAX` is unlimited.
    pub soft: u64,
    /// `u64::MAX` is unlimited.
    pub hard: u64,
}

/// Namespaces other than mount and cgroup, which are always the container's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Namespaces {
    /// Network.
    pub net: Namespace,
    /// Processes.
    pub pid: Namespace,
    /// System V IPC and POSIX message queues; `/dev/shm` is shared with a bind mount.
    pub ipc: Namespace,
    /// Host name.
    pub uts: Namespace,
}

/// Where one namespace comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Namespace {
    /// Made for this container.
    New,
    /// The one the supervisor runs in.
    Host,
    /// A bind-mounted namespace file, of a network, say.
    Path(PathBuf),
    /// That of another container of this sandbox, which must be running.
    Container(Name),
}

/// Which system calls a container may make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seccomp {
    /// What Docker allows by default, given the container's capabilities.
    DockerDefault,
    /// All.
    Unconfined,
}

/// Size of a terminal in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TerminalSize {
    /// Lines.
    pub rows: u16,
    /// Characters in a line.
    pub columns: u16,
}

/// Where a container's output goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// Folder of its spool.
    pub dir: PathBuf,
    /// How much of it may wait on disk to be read; at least [`MIN_OUTPUT_BYTES`].
    pub max_bytes: u64,
    /// When the reader of the spool is behind.
    pub when_full: WhenFull,
}

/// The least that may wait on disk: a few full pipes, so that reading can make progress.
pub const MIN_OUTPUT_BYTES: u64 = 1024 * 1024;

/// What happens to output that the spool cannot take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhenFull {
    /// The container waits in `write`.
    Block,
    /// It is dropped and counted.
    Drop,
}

/// A port of the host that nobody else may bind while the container exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReservedPort {
    /// TCP or UDP.
    pub protocol: Protocol,
    /// The address to hold it on.
    pub address: IpAddr,
    /// Not 0.
    pub port: u16,
}

/// Transport of a reserved port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
}

/// A further process in a running container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecSpec {
    /// Command and arguments.
    pub argv: Vec<String>,
    /// `KEY=value`, complete.
    pub env: Vec<String>,
    /// Absolute.
    pub cwd: String,
    /// Who it runs as; the container's user when absent.
    pub user: Option<User>,
    /// It is killed after this long; at most `MAX_EXEC_TIMEOUT_MS`.
    pub timeout_ms: u64,
}

/// How an exec ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecResult {
    /// 128 + N when signal N ended it.
    pub exit_code: i32,
    /// The first `MAX_EXEC_OUTPUT_BYTES` of both outputs, as they came.
    pub output: String,
    /// It was killed because its time was up.
    pub timed_out: bool,
}

/// The most of an exec's output that is kept: Docker keeps as much of a health check's.
pub const MAX_EXEC_OUTPUT_BYTES: usize = 4096;

/// Longest timeout of an exec whose output is collected; ECS allows health checks one minute.
pub const MAX_EXEC_TIMEOUT_MS: u64 = 10 * 60 * 1000;

/// Access to the devices that every container has, as rules.
pub(crate) fn standard_device_rules() -> Vec<DeviceRule> {
    // Nodes may be made of anything, as under Docker: they cannot be opened without a rule.
    let mut rules = vec![DeviceRule::all_char(Access::MKNOD), DeviceRule::all_block(Access::MKNOD)];
    // null zero full random urandom, tty console ptmx, and every pseudo terminal.
    for (major, minor) in [(1, 3), (1, 5), (1, 7), (1, 8), (1, 9), (5, 0), (5, 1), (5, 2)] {
        rules.push(DeviceRule::char(major, Some(minor), Access::ALL));
    }
    rules.push(DeviceRule::char(136, None, Access::ALL));
    rules
}
