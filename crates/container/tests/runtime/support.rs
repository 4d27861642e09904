//! A host for tests: a root file system made of busybox, a state folder, and a count of leaks.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use container::runtime::{Attached, Event, Events, Runtime, RuntimeConfig, Sandbox};
use container::spec::{ContainerSpec, Error, ExitRecord, Name, Rootfs, SandboxSpec, Users};
use container::spool::reader::Reader;
use container::spool::{Position, Stream};
use kernel::cgroup::{Cgroup, Hierarchies};

/// The environment of one test. It has its own cgroup parent, so tests run side by side.
pub(crate) struct World {
    pub(crate) runtime: Runtime,
    pub(crate) config: RuntimeConfig,
    pub(crate) dir: tempfile::TempDir,
}

pub(crate) fn name(text: &str) -> Name {
    Name::parse(text).expect("a valid name")
}

impl World {
    /// Makes the environment; `test` must be unique among the tests of this crate.
    pub(crate) async fn new(test: &str) -> World {
        let uid = nix::unistd::geteuid();
        assert!(uid.is_root(), "these tests run real containers: run them as root (now uid {uid})");
        let dir = tempfile::Builder::new().prefix("gantry-runtime-").tempdir().expect("a folder");
        make_rootfs(&dir.path().join("rootfs"));
        let config = RuntimeConfig {
            root: dir.path().join("state"),
            shim_exe: env!("CARGO_BIN_EXE_container-shim").into(),
            cgroup_parent: name(&format!("gantry-runtime-{test}-{}", std::process::id())),
        };
        let runtime = Runtime::open(config.clone()).await.expect("the runtime opens");
        World { runtime, config, dir }
    }

    pub(crate) fn rootfs(&self) -> PathBuf {
        self.dir.path().join("rootfs")
    }

    pub(crate) async fn sandbox(&self, id: &str) -> (Sandbox, Events) {
        let spec = SandboxSpec {
            id: name(id),
            limits: Default::default(),
            sole: None,
            users: Users::Host,
        };
        self.runtime.start(spec).await.expect("the sandbox starts")
    }

    /// Specifies a container with Docker's defaults on a root file system of its own.
    pub(crate) fn container(&self, id: &str, argv: &[&str]) -> ContainerSpec {
        let layers = self.dir.path().join("layers").join(id);
        let (upper, work) = (layers.join("upper"), layers.join("work"));
        fs::create_dir_all(&upper).expect("a folder");
        fs::create_dir_all(&work).expect("a folder");
        let rootfs = Rootfs::Overlay { lower: vec![self.rootfs()], upper, work };
        let argv = argv.iter().map(|one| (*one).to_owned()).collect();
        ContainerSpec::docker_default(name(id), rootfs, argv, self.output_dir(id))
    }

    /// Specifies a container that runs a shell script.
    pub(crate) fn script(&self, id: &str, script: &str) -> ContainerSpec {
        self.container(id, &["/bin/sh", "-c", script])
    }

    pub(crate) fn output_dir(&self, id: &str) -> PathBuf {
        self.dir.path().join("output").join(id)
    }

    /// Returns all output of a container so far: standard output, then standard error.
    pub(crate) fn output(&self, id: &str) -> String {
        let mut reader = Reader::open(&self.output_dir(id), Position::START);
        let batch = reader.read(1024 * 1024).expect("a readable spool");
        let of = |stream| {
            let lines = batch.lines.iter().filter(move |line| line.stream == stream);
            lines.map(|line| String::from_utf8_lossy(&line.bytes).into_owned() + "\n")
        };
        of(Stream::Stdout).chain(of(Stream::Stderr)).collect()
    }

    /// Runs a container to its end in a sandbox of its own; returns its exit and its output.
    pub(crate) async fn run(&self, spec: ContainerSpec) -> (ExitRecord, String) {
        let id = spec.name.clone();
        let (sandbox, mut events) = self.sandbox(&format!("of-{id}")).await;
        sandbox.create(spec).await.expect("the container is created");
        sandbox.start(&id).await.expect("the container starts");
        let exit = exited(&mut events, &id).await;
        let output = self.output(id.as_str());
        sandbox.shutdown().await.expect("the sandbox shuts down");
        (exit, output)
    }

    /// Returns the reason why a container cannot be created, in a sandbox of its own.
    pub(crate) async fn refused(&self, spec: ContainerSpec) -> container::spec::Failure {
        let (sandbox, _events) = self.sandbox(&format!("of-{}", spec.name)).await;
        let refused = sandbox.create(spec).await;
        sandbox.shutdown().await.expect("the sandbox shuts down");
        match refused {
            Err(Error::Failed(failure)) => failure,
            other => panic!("the container was to be refused, but: {other:?}"),
        }
    }

    /// Opens the runtime again, as after a restart of the agent.
    pub(crate) async fn reopen(&mut self) {
        self.runtime = Runtime::open(self.config.clone()).await.expect("the runtime opens again");
    }

    pub(crate) async fn attach(&self, id: &str) -> Attached {
        self.runtime.attach(&name(id)).await.expect("the sandbox is found")
    }

    /// Checks that nothing of this test is left: processes, cgroups, mounts, sandbox folders.
    pub(crate) async fn assert_no_leaks(&self) {
        let parent = self.config.cgroup_parent.as_str();
        let known = self.runtime.sandboxes().await;
        assert_eq!(known.expect("a list"), [], "sandboxes were left");
        assert_eq!(cgroups_of(parent), BTreeSet::new(), "cgroups were left");
        let mounts = fs::read_to_string("/proc/self/mountinfo").expect("a list of mounts");
        let state = self.dir.path().to_str().expect("a path in UTF-8");
        assert!(!mounts.contains(state), "mounts were left:\n{mounts}");
        self.runtime.close().await.expect("the runtime closes");
        assert_eq!(folders_of(parent), Vec::<PathBuf>::new(), "the parent cgroup was left");
        wait_until("all supervisors have ended", || supervisors_of(state).is_empty());
    }
}

/// Cleans up after a failed test too.
impl Drop for World {
    fn drop(&mut self) {
        let parent = self.config.cgroup_parent.as_str();
        if let Ok(hierarchies) = Hierarchies::detect() {
            let _best_effort = Cgroup::new(&hierarchies, parent).remove();
        }
        for shim in supervisors_of(self.dir.path().to_str().unwrap_or("/no/such/path")) {
            let shim = nix::unistd::Pid::from_raw(shim);
            let _best_effort = nix::sys::signal::kill(shim, nix::sys::signal::SIGKILL);
        }
    }
}

/// Waits for the end of a container.
pub(crate) async fn exited(events: &mut Events, id: &Name) -> ExitRecord {
    let next = tokio::time::timeout(20 * patience(), events.next());
    match next.await.expect("an event in time") {
        Some(Event::Exited { name, exit }) if name == *id => exit,
        other => panic!("expected the end of {id}, got {other:?}"),
    }
}

/// Returns a second, or more on a slower machine: an emulated one is twenty times slower.
pub(crate) fn patience() -> Duration {
    Duration::from_secs(slowness())
}

/// Returns the given number, or more on a slower machine.
pub(crate) fn milliseconds(count: u64) -> u64 {
    count * slowness()
}

fn slowness() -> u64 {
    std::env::var("GANTRY_PATIENCE").map_or(1, |text| text.parse().expect("a number"))
}

/// Polls until the condition holds, for ten seconds at most.
pub(crate) fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = std::time::Instant::now();
    while !holds() {
        assert!(start.elapsed() < 10 * patience(), "not in time: {what}");
        std::thread::yield_now();
    }
}

/// Lists the cgroups below a sandbox parent, in all hierarchies; the parent itself is the
/// runtime's.
pub(crate) fn cgroups_of(parent: &str) -> BTreeSet<PathBuf> {
    folders_of(parent)
        .iter()
        .filter_map(|parent| fs::read_dir(parent).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect()
}

/// Lists the folders of a sandbox parent, in all hierarchies that have it.
fn folders_of(parent: &str) -> Vec<PathBuf> {
    let mounts = fs::read_to_string("/proc/self/mounts").expect("a list of mounts");
    let trees = mounts.lines().filter(|line| line.contains(" cgroup"));
    let places =
        trees.filter_map(|line| line.split(' ').nth(1)).map(|at| Path::new(at).join(parent));
    places.filter(|place| place.exists()).collect()
}

/// Lists the processes of supervisors whose sandbox folder is below `state`.
pub(crate) fn supervisors_of(state: &str) -> Vec<i32> {
    let processes = fs::read_dir("/proc").expect("a list of processes").flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    // A supervisor works in its sandbox's folder, under this name; its children may differ even
    // before they are containers.
    let is_ours = |pid: &i32| {
        let at = fs::read_link(format!("/proc/{pid}/cwd")).unwrap_or_default();
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        at.to_string_lossy().starts_with(state) && name == "gantry-shim\n"
    };
    numbers.filter(is_ours).collect()
}

/// Makes a root file system with busybox as every command.
fn make_rootfs(root: &Path) {
    let busybox = Path::new("/bin/busybox");
    assert!(busybox.exists(), "{} is missing: apt-get install busybox-static", busybox.display());
    for dir in ["bin", "etc", "tmp", "home", "var"] {
        fs::create_dir_all(root.join(dir)).expect("a folder");
    }
    fs::copy(busybox, root.join("bin/busybox")).expect("a copy of busybox");
    let list = Command::new(busybox).arg("--list").output().expect("busybox runs");
    for applet in String::from_utf8_lossy(&list.stdout).lines().filter(|one| *one != "busybox") {
        symlink("busybox", root.join("bin").join(applet)).expect("a link");
    }
    fs::write(root.join("etc/passwd"), "root:x:0:0::/:/bin/sh\n").expect("a file");
    fs::write(root.join("etc/not-executable"), "#!/bin/sh\n").expect("a file");
}
