//! Specifications of a sandbox, a container and an exec: plain data, completely resolved.
//!
//! Nothing in them is looked up later: users are numbers, paths are final, limits are in kernel
//! units.

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

/// The owner of the user ids in a sandbox's containers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Users {
    /// The host: root in the containers is the host's root, with fewer rights.
    Host,
    /// The sandbox, in a user namespace: outside, its users are ids of no account, shared with no
    /// other sandbox.
    Own,
}

/// A group of containers under one supervisor and one parent cgroup.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SandboxSpec {
    /// Unique under one `Runtime`.
    pub id: Name,
    /// Limits on all containers together.
    pub limits: Limits,
    /// The owner of the containers' user ids.
    pub users: Users,
    /// The only container there will ever be, if that is known. It is in the sandbox's own cgroup
    /// then, because making and removing cgroups is a large part of a container's cost.
    pub sole: Option<Name>,
}

impl SandboxSpec {
    /// Returns the cgroup of a container: a child of the sandbox's, or that itself for a sole
    /// container.
    pub(crate) fn cgroup_of(&self, container: &Name, sandbox: &Cgroup) -> Cgroup {
        match self.is_sole(container) {
            true => sandbox.clone(),
            false => sandbox.child(container),
        }
    }

    /// Returns the limits of a container's cgroup.
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
    /// The source of `/`.
    pub rootfs: Rootfs,
    /// The first process.
    pub entry: Entry,
    /// The complete environment, as `KEY=value`.
    pub env: Vec<String>,
    /// The absolute working directory; made if it is missing, as by Docker.
    pub cwd: String,
    /// The user and groups it runs as.
    pub user: User,
    /// Bounding, permitted and effective set.
    pub capabilities: Capabilities,
    /// Forbid gaining privileges by executing set-user-ID files.
    pub no_new_privileges: bool,
    /// All devices, a writable `/sys`, nothing masked. Capabilities and seccomp are separate.
    pub privileged: bool,
    /// Mount `/` read-only.
    pub readonly_rootfs: bool,
    /// Mounts in addition to `/proc`, `/sys`, `/dev` and those in them.
    pub mounts: Vec<Mount>,
    /// Size of `/dev/shm`.
    pub shm_bytes: u64,
    /// Devices in addition to `null zero full random urandom tty` and pseudo terminals.
    pub devices: Vec<Device>,
    /// Resource limits.
    pub rlimits: Vec<Rlimit>,
    /// Kernel parameters of the container's own namespaces, e.g. `net.core.somaxconn`.
    pub sysctls: BTreeMap<String, String>,
    /// Host name in a UTS namespace of its own.
    pub hostname: Option<String>,
    /// Namespaces, and the containers it shares them with.
    pub namespaces: Namespaces,
    /// Limits on its resources.
    pub limits: Limits,
    /// Preference of the out-of-memory killer, -1000 to 1000.
    pub oom_score_adj: i32,
    /// The allowed system calls.
    pub seccomp: Seccomp,
    /// Give it a pseudo terminal of this size instead of two pipes.
    pub terminal: Option<TerminalSize>,
    /// Its standard input stays open without a writer, instead of being at its end. A terminal
    /// stays open anyway.
    #[serde(default)]
    pub open_stdin: bool,
    /// The destination of its output.
    pub output: Output,
    /// Host ports to hold while the container exists.
    pub reserved_ports: Vec<ReservedPort>,
}

impl ContainerSpec {
    /// Returns a container with Docker's defaults: own namespaces, Docker's capabilities and
    /// seccomp profile, 64 MiB of `/dev/shm`, root, in `/`, with `PATH` set and no limits.
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

/// The source of a container's `/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rootfs {
    /// A folder or mount of the host.
    Dir(PathBuf),
    /// Layers overlaid in the container's own mount namespace: nothing needs unmounting afterwards.
    Overlay {
        /// Read-only layers, topmost first.
        lower: Vec<PathBuf>,
        /// The folder that receives the container's changes.
        upper: PathBuf,
        /// Empty folder on the file system of `upper`.
        work: PathBuf,
    },
}

/// The first process of a container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// This command is the container's first process.
    Command(Vec<String>),
    /// A small init is the first process: it runs this command, forwards signals and reaps.
    UnderInit(Vec<String>),
    /// No command: the process keeps the namespaces for others and reaps, until it gets a signal.
    Hold,
}

/// User and group ids to run as.
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
    /// The source of the mount.
    pub source: MountSource,
}

/// The source of a mount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum MountSource {
    /// A file or folder of the host, with everything mounted below it.
    Bind {
        /// Absolute path on the host; must exist.
        path: PathBuf,
        /// Read-only, including mounts below it.
        readonly: bool,
    },
    /// A small file with this content, readable for all, at most [`MAX_TEXT_BYTES`] long. It is in
    /// memory, the container may change it, and it ends with the container.
    Text(String),
    /// A file system in memory.
    Tmpfs {
        /// Options as in `mount -o`, e.g. `size=64m`, `mode=1777`, `noexec`; `nosuid` and `nodev`
        /// always.
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
    /// The permitted uses.
    pub access: Access,
}

/// One resource limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rlimit {
    /// The name used by ECS and Docker: `nofile`, `nproc`, `memlock`...
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

/// The source of one namespace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Namespace {
    /// A new one for this container.
    New,
    /// The one of the supervisor.
    Host,
    /// A bind-mounted namespace file, of a network, say.
    Path(PathBuf),
    /// The one of another container of this sandbox, which must be running.
    Container(Name),
}

/// The system calls that a container may make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seccomp {
    /// Docker's default profile for the container's capabilities.
    DockerDefault,
    /// All system calls.
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

/// The destination of a container's output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// Folder of its spool.
    pub dir: PathBuf,
    /// The most output that may wait on disk for its reader; at least [`MIN_OUTPUT_BYTES`].
    pub max_bytes: u64,
    /// The policy when the reader of the spool is behind.
    pub when_full: WhenFull,
}

/// The smallest limit on waiting output: a few full pipes, so that reading can make progress.
pub const MIN_OUTPUT_BYTES: u64 = 1024 * 1024;

/// The policy for output that the spool does not accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhenFull {
    /// The container blocks in `write`.
    Block,
    /// The output is dropped and counted.
    Drop,
}

/// A port of the host that no other process may bind while the container exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReservedPort {
    /// TCP or UDP.
    pub protocol: Protocol,
    /// The address to bind it at.
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
    /// The complete environment, as `KEY=value`.
    pub env: Vec<String>,
    /// The absolute working directory.
    pub cwd: String,
    /// The user it runs as; None for the container's user.
    pub user: Option<User>,
    /// The time-out after which it is killed; at most `MAX_EXEC_TIMEOUT_MS`.
    pub timeout_ms: u64,
}

/// The result of an exec.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecResult {
    /// The exit code; 128 + N if signal N ended it.
    pub exit_code: i32,
    /// The first `MAX_EXEC_OUTPUT_BYTES` of both outputs, in the order of arrival.
    pub output: String,
    /// It was killed by its time-out.
    pub timed_out: bool,
}

/// The most output of an exec that is kept: the same as Docker keeps of a health check's.
pub const MAX_EXEC_OUTPUT_BYTES: usize = 4096;

/// The longest time-out of an exec with collected output; ECS allows health checks one minute.
pub const MAX_EXEC_TIMEOUT_MS: u64 = 10 * 60 * 1000;

/// Returns the rules for the devices that every container has.
pub(crate) fn standard_device_rules() -> Vec<DeviceRule> {
    // Nodes of any device may be made, as under Docker: they cannot be opened without a rule.
    let mut rules = vec![DeviceRule::all_char(Access::MKNOD), DeviceRule::all_block(Access::MKNOD)];
    // The numbers are those of null zero full random urandom, tty console ptmx, and the pseudo
    // terminals.
    for (major, minor) in [(1, 3), (1, 5), (1, 7), (1, 8), (1, 9), (5, 0), (5, 1), (5, 2)] {
        rules.push(DeviceRule::char(major, Some(minor), Access::ALL));
    }
    rules.push(DeviceRule::char(136, None, Access::ALL));
    rules
}
