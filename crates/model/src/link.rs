//! The messages between control plane and agent. The control plane sends the tasks that a host
//! should hold; the agent reports the state in which it found them. Both are states, never commands.
//! A link keeps their order; a new one begins with all of both sides, which repairs what an earlier
//! one lost.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use api::Timestamp;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::host::{Facts, Site};
use crate::id::{ClusterKey, HostId, TaskId, Text, VpcId};
use crate::instance::Protocol;
use crate::network::Cidr;
use crate::task::{Binding, ContainerStatus, Desired, Health};

mod security;

pub use security::{
    Members, Secured, SecuredGroup, SecuredInterface, SecuredPeer, SecuredRule, Security,
};

/// Counts up when a message changes its meaning; both sides refuse another number.
pub const PROTOCOL_VERSION: u32 = 4;

/// Longest message, in bytes: an assignment of some 5,000 tasks with all their definitions.
pub const MAX_MESSAGE_BYTES: usize = 64 << 20;

/// Longest Hello, in bytes: it comes before the token that tells whether it is to be listened to.
/// That of an agent of today has some 3 KiB.
pub const MAX_HELLO_BYTES: usize = 16 << 10;

/// Each of these keeps the lease.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum FromAgent {
    Hello(Hello),
    Report(Report),
    /// Said by a clock of its own, whatever else there is to say.
    Alive,
    Logs(LogBatch),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hello {
    pub protocol_version: u32,
    pub host: HostId,
    pub facts: Facts,
    pub cluster: Option<ClusterKey>,
    pub serves_all: bool,
    /// Proves that the agent may speak for a host at all.
    pub token: Text,
    /// Names the running kernel and the network that the agent's process is in: a control plane in
    /// the same ones need not doubt that it lives while its link stands.
    #[serde(default)]
    pub machine: Option<Text>,
    /// Tells the agent from one that works on a copy of its folder, or of its whole machine. Older
    /// ones have none.
    #[serde(default)]
    pub site: Option<Site>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ToAgent {
    Welcome(Welcome),
    Assignment(Assignment),
    /// All log batches up to this number are durable.
    LogsKept {
        number: u64,
    },
    /// The Hello or a message was refused; the connection is closed behind it.
    Refused {
        why: Text,
        /// The least time to wait before the next attempt; None: it may come at any time.
        #[serde(default)]
        again_ms: Option<u64>,
        /// Another agent is the host right now, so that this one's tasks were given up: it has to
        /// end their containers. False when that is not certain.
        #[serde(default)]
        given_up: bool,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Welcome {
    /// The longest time between two messages of the agent.
    pub alive_every_ms: u64,
}

/// The tasks that the host should hold: all of them if `base` is None, otherwise the difference to
/// the assignment sent before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// Greater than that of the one before on this link.
    pub version: u64,
    /// The version of the one before. An agent that has not applied that one asks for all by
    /// connecting anew.
    pub base: Option<u64>,
    pub tasks: Vec<AssignedTask>,
    pub removed: Vec<TaskId>,
    pub security: Security,
}

/// Everything an agent needs to run one task, overrides applied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssignedTask {
    pub id: TaskId,
    pub arn: Text,
    pub cluster: Text,
    pub cluster_arn: Text,
    pub account: Text,
    /// The owner of the repositories that the control plane's registry names without an account.
    #[serde(default)]
    pub registry_account: Option<Text>,
    pub region: Text,
    pub availability_zone: Text,
    pub family: Text,
    pub revision: i32,
    pub service: Option<Text>,
    pub group: Text,
    pub desired: Desired,
    /// An agent has said that it was RUNNING. One that does not know it any more, because it lost
    /// its folder, must not start it a second time.
    #[serde(default)]
    pub has_run: bool,
    pub isolation: Isolation,
    pub network: TaskNetwork,
    /// Hard limit for the whole task: 1,024 a core.
    pub cpu_units: Option<i64>,
    /// Hard limit for the whole task.
    pub memory_mib: Option<i64>,
    pub pid_mode: NamespaceMode,
    pub ipc_mode: NamespaceMode,
    pub volumes: Vec<Volume>,
    pub containers: Vec<AssignedContainer>,
    pub created_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Isolation {
    /// As on an EC2 container instance: what the definition asks for.
    Instance,
    /// As on Fargate: hardened, no host resources.
    Fargate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TaskNetwork {
    None,
    Host,
    /// Each container in a namespace of its own behind the host's ports.
    Bridge,
    Awsvpc(TaskInterface),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskInterface {
    pub attachment: Text,
    pub eni: Text,
    pub address: Ipv4Addr,
    pub mac: Text,
    /// The subnet's first address.
    pub gateway: Ipv4Addr,
    /// `base/prefix`.
    pub subnet_cidr: Text,
    pub private_dns_name: Text,
    /// The network that the address belongs to. Tasks of builds before there were routers have none:
    /// their interfaces end in the host's own namespace.
    #[serde(default)]
    pub vpc: Option<TaskVpc>,
}

/// A VPC, as far as a host has to know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskVpc {
    pub id: VpcId,
    pub cidr: Cidr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NamespaceMode {
    /// One for each container.
    Container,
    /// One shared by the task's containers.
    Task,
    Host,
    /// IPC only: none at all is shared, and no shared memory is given.
    None,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    pub name: Text,
    pub source: VolumeSource,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum VolumeSource {
    /// An empty folder that lives and dies with the task.
    Task,
    /// A folder of the host.
    HostPath(Text),
    /// A named folder kept on the host beyond the task (docker volume of scope `shared`).
    Shared { name: Text, create: bool },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssignedContainer {
    pub name: Text,
    pub uuid: Text,
    /// As in the definition.
    pub image: Text,
    /// The content to run under that name, whatever its tag leads to by now.
    #[serde(default)]
    pub pinned: Option<Digest>,
    /// None: the image's own.
    pub entry_point: Option<Vec<Text>>,
    pub command: Option<Vec<Text>>,
    /// Definition and overrides merged, in order; the later of two names wins.
    pub environment: Vec<(Text, Text)>,
    /// S3 object ARNs in order.
    pub environment_files: Vec<Text>,
    pub user: Option<Text>,
    pub working_directory: Option<Text>,
    pub essential: bool,
    /// Shares; 0 takes the kernel's least.
    pub cpu_units: i64,
    pub memory_mib: Option<i64>,
    pub memory_reservation_mib: Option<i64>,
    pub ports: Vec<PortMapping>,
    pub mounts: Vec<Mount>,
    pub volumes_from: Vec<VolumesFrom>,
    pub depends_on: Vec<Dependency>,
    pub links: Vec<Text>,
    pub health_check: Option<HealthCheck>,
    pub start_timeout_s: Option<u32>,
    pub stop_timeout_s: u32,
    pub restart: Option<RestartPolicy>,
    pub ulimits: Vec<Ulimit>,
    pub linux: LinuxParameters,
    pub read_only_root: bool,
    pub privileged: bool,
    pub hostname: Option<Text>,
    pub extra_hosts: Vec<(Text, Text)>,
    pub dns_servers: Vec<Text>,
    pub dns_search_domains: Vec<Text>,
    pub disable_networking: bool,
    pub interactive: bool,
    pub pseudo_terminal: bool,
    pub system_controls: Vec<(Text, Text)>,
    pub security_options: Vec<Text>,
    pub labels: BTreeMap<Text, Text>,
    pub log: LogRoute,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortMapping {
    pub protocol: Protocol,
    pub container_port: u16,
    /// 0: the agent chooses one.
    pub host_port: u16,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mount {
    pub volume: Text,
    pub container_path: Text,
    pub read_only: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VolumesFrom {
    pub container: Text,
    pub read_only: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dependency {
    pub container: Text,
    pub condition: Condition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    Start,
    Complete,
    Success,
    Healthy,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HealthCheck {
    /// As in the definition: `CMD` and words, `CMD-SHELL` and a line, or plain words.
    pub command: Vec<Text>,
    pub interval_s: u32,
    pub timeout_s: u32,
    pub retries: u32,
    pub start_period_s: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestartPolicy {
    pub ignored_exit_codes: Vec<i32>,
    pub attempt_period_s: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ulimit {
    /// As in the definition: `nofile`, `memlock`, …
    pub name: Text,
    /// -1: unlimited.
    pub soft: i64,
    pub hard: i64,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct LinuxParameters {
    pub capabilities_add: Vec<Text>,
    pub capabilities_drop: Vec<Text>,
    pub devices: Vec<Device>,
    pub init_process: bool,
    pub shared_memory_mib: Option<i64>,
    pub tmpfs: Vec<Tmpfs>,
    pub max_swap_mib: Option<i64>,
    pub swappiness: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub host_path: Text,
    pub container_path: Text,
    pub read: bool,
    pub write: bool,
    pub mknod: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tmpfs {
    pub container_path: Text,
    pub size_mib: i64,
    pub options: Vec<Text>,
}

/// The destination of a container's output. It is always kept for `gantry logs` too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum LogRoute {
    /// Kept by Gantry itself, under the task's own name.
    Kept,
    Awslogs {
        region: Text,
        group: Text,
        stream: Text,
        create_group: bool,
        /// True: the container waits for the log; false: events that do not fit are dropped.
        blocking: bool,
        max_buffer_bytes: u64,
        /// A line that matches begins an event; None: every line is one.
        multiline: Option<Text>,
    },
}

/// The state of all the tasks that changed since the agent's last report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The version of the last assignment that the agent has applied; 0: none on this link.
    pub applied: u64,
    pub tasks: Vec<TaskReport>,
}

/// One task as the agent sees it: the whole of it, so that the newest report is enough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskReport {
    pub id: TaskId,
    pub phase: TaskPhase,
    pub containers: Vec<ContainerReport>,
    /// Why the agent itself stopped the task or could not start it; None while there is no
    /// reason or the control plane gave it.
    pub stopped: Option<StopCause>,
    pub attached: bool,
    pub pull_started: Option<Timestamp>,
    pub pull_stopped: Option<Timestamp>,
    pub started: Option<Timestamp>,
    pub execution_stopped: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TaskPhase {
    /// Taken in; images are being pulled and containers made.
    Pending,
    Running,
    /// At least one container was told to stop, or an essential one has.
    Stopping,
    /// Nothing of it is left on the host but its logs.
    Stopped,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum StopCause {
    /// The first essential container that ended.
    EssentialExited { container: Text },
    /// `reason` begins with AWS's error name, such as `CannotPullContainerError: `.
    FailedToStart { reason: Text },
    /// It ran here once, and the agent knows no more of it, or could not take it up.
    Lost,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContainerReport {
    pub name: Text,
    pub status: ContainerStatus,
    pub image_digest: Option<Text>,
    /// The image came from a registry, so that other hosts can have the same by its digest.
    #[serde(default)]
    pub image_pulled: bool,
    pub runtime_id: Option<Text>,
    pub exit_code: Option<i32>,
    pub reason: Option<Text>,
    pub bindings: Vec<Binding>,
    pub health: Health,
    /// Counts changes of `health` in this life of the container, so that the value of an older
    /// report is told from that of a newer one.
    pub health_changes: u32,
    pub restarts: u32,
}

/// Events of one stream, in order. Answered with `LogsKept` once durable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogBatch {
    /// Counts up by one for each batch of this agent's connection.
    pub number: u64,
    pub task: TaskId,
    pub container: Text,
    pub events: Vec<LogEvent>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEvent {
    pub at: Timestamp,
    pub message: String,
}
