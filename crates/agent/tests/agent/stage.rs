//! One test's machine: namespaces of its own, a folder, an image store with busybox, and a check
//! for remains at the end.

use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use agent::environment::Wanted;
use container::runtime::{Runtime, RuntimeConfig};
use container::spec::Name;
use image::build::{Content, Item, Run, build_archive, layer_tar};
use image::registry::{Options, Registry};
use image::store::Store;
use image::unpack::Limits;
use net::Net;
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use oci::manifest::Platform;
use oci::reference::Reference;

use crate::control::Control;

pub(crate) const BUSYBOX: &str = "busybox:test";

/// The shell and the commands that the tests use.
const APPLETS: [&str; 20] = [
    "sh", "true", "false", "sleep", "echo", "cat", "wget", "httpd", "kill", "id", "ls", "dd",
    "tail", "test", "touch", "nc", "grep", "chown", "cut", "tr",
];

pub(crate) struct Machine {
    pub(crate) dir: tempfile::TempDir,
    pub(crate) images: Arc<Store>,
    pub(crate) tag: String,
    before: Held,
}

/// The things that can leak.
#[derive(Debug, PartialEq, Eq)]
struct Held {
    mounts: Vec<String>,
    interfaces: Vec<String>,
    namespaces: Vec<String>,
    cgroups: Vec<PathBuf>,
}

/// Runs a test on a machine of its own; its tag is part of the names it makes and must be short and
/// unique.
pub(crate) fn on<F: Future<Output = ()>>(
    tag: &str,
    test: impl FnOnce(Machine) -> F + Send + 'static,
) {
    assert!(nix::unistd::geteuid().is_root(), "these tests run real containers: run them as root");
    let tag = format!("agent-{tag}-{}", std::process::id());
    let stage = move || {
        unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS).unwrap();
        mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>)
            .unwrap();
        mount(Some("tmpfs"), "/run", Some("tmpfs"), MsFlags::empty(), None::<&str>).unwrap();
        std::process::Command::new("ip").args(["link", "set", "lo", "up"]).status().unwrap();
        // Made before the runtime, so that it is dropped after it.
        let _sweep = Sweep { tag: tag.clone() };
        // Its threads are started by this one and share its namespaces.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let patience = Duration::from_secs(90);
            let play = async { test(Machine::new(&tag)).await };
            tokio::time::timeout(patience, play).await.expect("the test took too long");
        });
    };
    std::thread::spawn(stage).join().unwrap();
}

/// Removes the remains of a failed test.
struct Sweep {
    tag: String,
}

impl Drop for Sweep {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        // Supervisors outlive the agent in this test's network, and containers end with them.
        for process in processes_in_our_network() {
            let _gone = kill(process, Signal::SIGKILL);
        }
        let deadline = Instant::now() + Duration::from_secs(5);
        for cgroup in cgroups(&self.tag) {
            while !is_removed(&cgroup) && Instant::now() < deadline {
                std::thread::yield_now();
            }
        }
    }
}

fn processes_in_our_network() -> Vec<Pid> {
    let network = |of: &Path| fs::read_link(of.join("ns/net")).ok();
    let ours = network(Path::new("/proc/thread-self"));
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let here = processes.filter(|one| ours.is_some() && network(&one.path()) == ours);
    let numbers = here.filter_map(|one| one.file_name().to_str()?.parse().ok());
    numbers
        .filter(|pid: &i32| pid.cast_unsigned() != std::process::id())
        .map(Pid::from_raw)
        .collect()
}

/// Removes a cgroup and those below it, unless a process still runs there.
fn is_removed(cgroup: &Path) -> bool {
    let entries = fs::read_dir(cgroup).into_iter().flatten().flatten();
    let below = entries.map(|entry| entry.path()).filter(|path| path.is_dir());
    let are_removed = below.map(|path| is_removed(&path)).fold(true, |all, one| all & one);
    are_removed && (fs::remove_dir(cgroup).is_ok() || !cgroup.exists())
}

/// Returns the only object of the store.
fn object(wanted: &Wanted) -> Result<Vec<u8>, String> {
    let at = (&*wanted.account, wanted.bucket.as_str(), wanted.key.as_str());
    match at == ("123456789012", "bucket", "a.env") {
        true => Ok(b"# colours\nCOLOUR=blue\nSHADE=\"dark\"\n".to_vec()),
        false => Err("NoSuchKey: The specified key does not exist.".to_owned()),
    }
}

impl Machine {
    fn new(tag: &str) -> Machine {
        let dir = tempfile::Builder::new().prefix("gantry-agent-").tempdir().unwrap();
        let images =
            Store::open(&dir.path().join("images"), Limits::STANDARD, &Default::default()).unwrap();
        let machine = Machine { before: held(tag, dir.path()), dir, images, tag: tag.to_owned() };
        machine.load(BUSYBOX, &Run { cmd: vec!["/bin/sh".into()], ..Run::default() }, &[]);
        machine
    }

    /// Loads an image of busybox with these further files.
    pub(crate) fn load(&self, name: &str, run: &Run, files: &[(&str, &str)]) {
        let mut items = vec![folder("bin"), folder("etc"), folder("tmp")];
        let busybox = PathBuf::from("/bin/busybox");
        assert!(busybox.exists(), "these tests need /bin/busybox: install busybox-static");
        let item =
            |path: &str, content| Item { path: path.into(), content, mode: 0o755, uid: 0, gid: 0 };
        items.push(item("bin/busybox", Content::File(busybox)));
        for applet in APPLETS {
            items.push(item(&format!("bin/{applet}"), Content::Symlink("busybox".into())));
        }
        items.push(item("etc/passwd", Content::Bytes(b"root:x:0:0::/root:/bin/sh\n".to_vec())));
        for (path, text) in files {
            if let Some(parent) = Path::new(path).parent().filter(|p| !p.as_os_str().is_empty()) {
                items.push(folder(parent.to_str().unwrap()));
            }
            items.push(item(path, Content::Bytes(text.as_bytes().to_vec())));
        }
        let layer = layer_tar(&items).unwrap();
        let reference: Reference = name.parse().unwrap();
        let path = self.dir.path().join("image.tar");
        let file = fs::File::create(&path).unwrap();
        build_archive(file, &reference, &Platform::of_this_host(), run, &[layer]).unwrap();
        self.images.load_archive(&path, None, 1).unwrap();
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.dir.path().join("agent")
    }

    pub(crate) fn config(&self, control: &Control) -> agent::Config {
        let facts = agent::facts::of_this_host().unwrap();
        agent::Config {
            data: self.data(),
            tag: self.tag.clone(),
            shim_exe: env!("CARGO_BIN_EXE_agent-shim").into(),
            connector: control.connector(),
            host: "0123456789abcdef0123456789abcdef".into(),
            cluster: None,
            serves_all: true,
            token: "".into(),
            facts,
            image_settings: Default::default(),
            objects: Arc::new(|wanted: Wanted| Box::pin(async move { object(&wanted) })),
            images: self.images.clone(),
            instance_pids: None,
            registry: Registry::new(Options::standard()).unwrap(),
            block: net::Block::first(),
            host_access: net::HostAccess::On,
            link_local: net::LinkLocal::Closed,
            host_mode: agent::HostMode::Told,
            metadata: Some(listener()),
            seed: [7; 32],
        }
    }

    /// Starts an agent. Aborting its task kills it.
    pub(crate) fn start(&self, control: &Control) -> tokio::task::JoinHandle<()> {
        let config = self.config(control);
        tokio::spawn(async move {
            agent::run(config, std::future::pending()).await.unwrap();
        })
    }

    /// Checks that nothing is left of what was made since the beginning, once the host's shared
    /// parts are removed.
    pub(crate) async fn assert_clean(self) {
        Net::sweep(&self.tag, None).unwrap();
        let parent = Name::parse(&format!("gantry-{}", self.tag)).unwrap();
        let config = RuntimeConfig {
            root: format!("/run/gantry-{}/sandboxes", self.tag).into(),
            shim_exe: env!("CARGO_BIN_EXE_agent-shim").into(),
            cgroup_parent: parent,
        };
        let runtime = Runtime::open(config).await.unwrap();
        assert_eq!(runtime.sandboxes().await.unwrap(), []);
        assert_eq!(held(&self.tag, self.dir.path()), self.before);
        let tasks = fs::read_dir(self.data().join("tasks")).unwrap().count();
        assert_eq!(tasks, 0, "folders of tasks are left");
    }
}

fn listener() -> tokio::net::TcpListener {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    tokio::net::TcpListener::from_std(listener).unwrap()
}

fn folder(path: &str) -> Item {
    Item { path: path.into(), content: Content::Directory, mode: 0o755, uid: 0, gid: 0 }
}

fn held(tag: &str, dir: &Path) -> Held {
    let lines = |path: &str| -> Vec<String> {
        fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
    };
    let points = lines("/proc/thread-self/mountinfo").into_iter();
    // Other mounts were inherited from the machine and are not the test's.
    let ours = |point: &String| point.contains(tag) || Path::new(point).starts_with(dir);
    let points = points.map(|line| line.split(' ').nth(4).unwrap().to_owned());
    let mut mounts: Vec<String> = points.filter(ours).collect();
    mounts.sort();
    let devices = lines("/proc/thread-self/net/dev").into_iter().skip(2);
    let interfaces =
        devices.map(|line| line.split(':').next().unwrap().trim().to_owned()).collect();
    let pins = fs::read_dir(format!("/run/gantry-{tag}/netns")).into_iter().flatten();
    let namespaces = pins.map(|pin| pin.unwrap().file_name().into_string().unwrap()).collect();
    Held { mounts, interfaces, namespaces, cgroups: cgroups(tag) }
}

/// Returns the cgroups of this test's containers, in all hierarchies.
fn cgroups(tag: &str) -> Vec<PathBuf> {
    let roots = fs::read_dir("/sys/fs/cgroup").unwrap().map(|entry| entry.unwrap().path());
    let parent = format!("gantry-{tag}");
    let roots = roots.chain([PathBuf::from("/sys/fs/cgroup")]);
    roots.map(|root| root.join(&parent)).filter(|path| path.exists()).collect()
}
