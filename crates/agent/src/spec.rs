//! Builds the runtime's specification of a container from its definition, its image and its
//! folders. Pure: Docker's and ECS's rules as functions of data.

mod limits;
mod mounts;
mod process;
mod security;

use std::collections::BTreeMap;
use std::path::PathBuf;

use container::spec::{
    ContainerSpec, Device, Entry, MIN_OUTPUT_BYTES, MountSource, Name, Namespace, Namespaces,
    Output, Protocol, ReservedPort, Rootfs, TerminalSize, User, WhenFull,
};
use kernel::cgroup::Access;
use model::id::Text;
use model::link::{
    AssignedContainer, AssignedTask, Isolation, LogRoute, NamespaceMode, TaskNetwork,
};
use oci::digest::Digest;

pub(crate) use limits::task_limits;
pub(crate) use mounts::wanted;
pub(crate) use process::{check_command, command_line};
pub(crate) use security::users;

use crate::task::step::{CreateContainer, Run};

/// The router of bridged containers. No VPC has such an id.
const BRIDGE: &str = "bridge";

/// Default size of `/dev/shm`.
const SHARED_MEMORY_MIB: i64 = 64;

/// Size of a terminal until someone attaches and resizes it.
const TERMINAL: TerminalSize = TerminalSize { rows: 24, columns: 80 };

/// The parts of a container on the host; all paths are absolute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// The merged root file system.
    pub rootfs: PathBuf,
    /// The files that Docker puts over the image's: `hosts`, `hostname` and `resolv.conf`, by name.
    pub etc: BTreeMap<&'static str, String>,
    /// The output spool of this run.
    pub output: PathBuf,
    /// The task's volumes, by name.
    pub volumes: BTreeMap<Text, PathBuf>,
    /// Volumes that only the image declares: path in the container and on the host.
    pub image_volumes: Vec<(Text, PathBuf)>,
    /// Folder for `/dev/shm` if the task shares it.
    pub shared_memory: PathBuf,
    /// The network namespace prepared for it; None: the host's or an empty one.
    pub network: Option<PathBuf>,
    pub user: User,
    pub home: String,
    /// The variables from its environment files.
    pub environment: BTreeMap<String, String>,
    /// The largest limit of open files that this process may grant.
    pub most_open_files: u64,
}

/// Returns the runtime's name of a run: the container's index and the run's number. ECS's container
/// names may be too long for the host.
pub(crate) fn run_name(task: &AssignedTask, run: &Run) -> Option<Name> {
    let index = task.containers.iter().position(|container| container.name == run.container)?;
    Name::parse(&format!("{index}.{}", run.number)).ok()
}

/// Returns the only run of the only container, if there will never be another.
pub(crate) fn sole_run(task: &AssignedTask) -> Option<Name> {
    match &*task.containers {
        [one] if one.restart.is_none() && !needs_holder(task) => {
            run_name(task, &Run { container: one.name.clone(), number: 0 })
        }
        _ => None,
    }
}

/// Returns the run of a name; the reverse of [`run_name`].
pub(crate) fn run_of(task: &AssignedTask, name: &Name) -> Option<Run> {
    let (index, number) = name.as_str().split_once('.')?;
    let container = task.containers.get(index.parse::<usize>().ok()?)?;
    Some(Run { container: container.name.clone(), number: number.parse().ok()? })
}

/// Returns the id that ECS shows as the runtime id. On an instance it is Docker's id of the
/// container; on Fargate, which has no Docker, it is the container's id at the metadata endpoint.
pub(crate) fn runtime_id(task: &AssignedTask, container: &str) -> Text {
    match task.isolation {
        Isolation::Fargate => endpoint_id(task, container),
        Isolation::Instance => docker_id(task, container).into(),
    }
}

/// Returns the container's id at the metadata endpoint: the task's id and ten digits.
pub(crate) fn endpoint_id(task: &AssignedTask, container: &str) -> Text {
    // A hash (FNV-1a) is the same after every start, so nothing has to be saved.
    let digits = container.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{}-{:010}", task.id, digits % 10_000_000_000).into()
}

/// Returns 64 hex digits, the same after every start; a restarted container keeps them, as in
/// Docker.
fn docker_id(task: &AssignedTask, container: &str) -> String {
    Digest::of(format!("{}/{container}", task.id).as_bytes()).hex()
}

/// Returns the container's name as the ECS agent gives it to Docker, without the random part.
pub(crate) fn docker_name(task: &AssignedTask, container: &str) -> String {
    let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
    let plain: String = container.chars().filter(is_plain).collect();
    format!("ecs-{}-{}-{plain}", task.family, task.revision)
}

/// Returns the name of the container that holds the namespaces which the task's containers share.
pub(crate) fn holder_name() -> Name {
    Name::parse("holder").expect("a name of lower-case letters is valid")
}

/// Returns true if the task's containers share namespaces, so that a holder is needed.
pub(crate) fn needs_holder(task: &AssignedTask) -> bool {
    task.pid_mode == NamespaceMode::Task || task.ipc_mode == NamespaceMode::Task
}

/// Returns the specification of the container that only holds namespaces.
pub(crate) fn holder_spec(rootfs: PathBuf, output: PathBuf) -> ContainerSpec {
    let rootfs = Rootfs::Dir(rootfs);
    let mut spec = ContainerSpec::docker_default(holder_name(), rootfs, Vec::new(), output);
    spec.entry = Entry::Hold;
    spec
}

/// Returns the host name of a container.
pub(crate) fn hostname(task: &AssignedTask, container: &AssignedContainer) -> Option<String> {
    match (&task.network, &container.hostname) {
        (TaskNetwork::Host, _) => None,
        (_, Some(name)) => Some(name.to_string()),
        (TaskNetwork::Awsvpc(interface), None) => Some(interface.private_dns_name.to_string()),
        // Docker uses the beginning of the container's id.
        (TaskNetwork::Bridge | TaskNetwork::None, None) => {
            Some(docker_id(task, &container.name).chars().take(12).collect())
        }
    }
}

/// Returns the specification for the runtime. Errors are for people and lack ECS's error name.
pub(crate) fn container_spec(
    create: &CreateContainer,
    place: &Place,
) -> Result<ContainerSpec, String> {
    let task = &*create.task;
    let assigned = task.containers.iter().find(|found| found.name == create.run.container);
    let container = assigned.ok_or_else(|| format!("no container {}", create.run.container))?;
    let name = run_name(task, &create.run)
        .ok_or_else(|| format!("container {} cannot be named", container.name))?;
    let argv = process::command_line(container, &create.image)?;
    let hostname = hostname(task, container);
    let init = container.linux.init_process;
    Ok(ContainerSpec {
        name,
        rootfs: Rootfs::Dir(place.rootfs.clone()),
        entry: if init { Entry::UnderInit(argv) } else { Entry::Command(argv) },
        env: process::environment(create, container, place),
        cwd: process::working_directory(container, &create.image),
        user: place.user.clone(),
        capabilities: security::capabilities(container)?,
        no_new_privileges: security::no_new_privileges(task, container),
        privileged: container.privileged,
        readonly_rootfs: container.read_only_root,
        mounts: mounts::mounts(task, container, place)?,
        shm_bytes: limits::mib(shared_memory_mib(container)?),
        devices: devices(container),
        rlimits: limits::rlimits(task.isolation, container, place.most_open_files),
        sysctls: container
            .system_controls
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .collect(),
        hostname,
        namespaces: namespaces(task, container, place),
        limits: limits::container_limits(task.isolation, container),
        oom_score_adj: 0,
        seccomp: security::seccomp(container),
        terminal: container.pseudo_terminal.then_some(TERMINAL),
        open_stdin: container.interactive,
        output: output(&container.log, place),
        reserved_ports: reserved_ports(create),
    })
}

/// Returns the size of `/dev/shm`. As in Docker, zero means the default; to the kernel it would
/// mean no limit.
fn shared_memory_mib(container: &AssignedContainer) -> Result<i64, String> {
    match container.linux.shared_memory_mib {
        None | Some(0) => Ok(SHARED_MEMORY_MIB),
        Some(said @ 1..) => Ok(said),
        Some(..0) => Err("SHM size can not be less than 0".to_owned()),
    }
}

fn namespaces(task: &AssignedTask, container: &AssignedContainer, place: &Place) -> Namespaces {
    let shared = |mode| match mode {
        NamespaceMode::Host => Namespace::Host,
        NamespaceMode::Task => Namespace::Container(holder_name()),
        NamespaceMode::Container | NamespaceMode::None => Namespace::New,
    };
    let on_host = task.network == TaskNetwork::Host && !container.disable_networking;
    let net = match &place.network {
        _ if on_host => Namespace::Host,
        Some(path) if !container.disable_networking => Namespace::Path(path.clone()),
        Some(_) | None => Namespace::New,
    };
    Namespaces {
        net,
        pid: shared(task.pid_mode),
        ipc: shared(task.ipc_mode),
        uts: if task.network == TaskNetwork::Host { Namespace::Host } else { Namespace::New },
    }
}

fn devices(container: &AssignedContainer) -> Vec<Device> {
    let devices = container.linux.devices.iter().map(|device| Device {
        host_path: PathBuf::from(&*device.host_path),
        path: PathBuf::from(&*device.container_path),
        access: Access { read: device.read, write: device.write, mknod: device.mknod },
    });
    devices.collect()
}

/// Returns the output spool, which plays the part of the driver's buffer: its size is the
/// definition's if output may be dropped.
fn output(log: &LogRoute, place: &Place) -> Output {
    let largest = container::spool::Limits::DEFAULT.max_bytes;
    let (max_bytes, when_full) = match log {
        LogRoute::Kept => (largest, WhenFull::Drop),
        LogRoute::Awslogs { blocking: true, .. } => (largest, WhenFull::Block),
        LogRoute::Awslogs { blocking: false, max_buffer_bytes, .. } => {
            ((*max_buffer_bytes).min(largest), WhenFull::Drop)
        }
    };
    Output { dir: place.output.clone(), max_bytes: max_bytes.max(MIN_OUTPUT_BYTES), when_full }
}

/// Returns the ports to reserve: those that are forwarded into a namespace. In host mode the
/// container binds its ports itself.
fn reserved_ports(create: &CreateContainer) -> Vec<ReservedPort> {
    if create.task.network != TaskNetwork::Bridge {
        return Vec::new();
    }
    let ports = create.bindings.iter().map(|binding| ReservedPort {
        protocol: match binding.protocol {
            model::instance::Protocol::Tcp => Protocol::Tcp,
            model::instance::Protocol::Udp => Protocol::Udp,
        },
        address: std::net::IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED),
        port: binding.host_port,
    });
    ports.collect()
}

fn bind(path: PathBuf, readonly: bool) -> MountSource {
    MountSource::Bind { path, readonly }
}

fn is_fargate(isolation: Isolation) -> bool {
    match isolation {
        Isolation::Fargate => true,
        Isolation::Instance => false,
    }
}

/// Returns the name of the router that a task's namespaces hang on; None if it has none, or if a
/// build before there were routers made them.
pub(crate) fn router_name(task: &AssignedTask) -> Option<&str> {
    match &task.network {
        TaskNetwork::None | TaskNetwork::Host => None,
        TaskNetwork::Bridge => Some(BRIDGE),
        TaskNetwork::Awsvpc(interface) => interface.vpc.as_ref().map(|vpc| vpc.id.as_str()),
    }
}

#[cfg(test)]
mod tests;
