//! Containers with users of their sandbox's own: root inside, an id of no account outside.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use container::runtime::{Attached, Event, Events, Sandbox};
use container::spec::{
    Capabilities, ContainerSpec, ExecSpec, FailureKind, Mount, MountSource, Namespace, Rootfs,
    SandboxSpec, Seccomp, TerminalSize, User, Users,
};
use image::build::{Content, Item, Run, build_archive, items_of_directory, layer_tar};
use image::store::Store;
use image::unpack::Limits;
use kernel::userns::{IDS, IdRange};
use oci::manifest::Platform;
use oci::reference::Reference;

use crate::filesystem::SEES_MASKS;
use crate::support::{World, exited, milliseconds, name, patience, supervisors_of, wait_until};

/// The web server's user in most images.
const WEB: u32 = 33;

/// A sandbox with users of its own, and the image store of its containers.
struct Stage {
    world: World,
    images: Arc<Store>,
}

impl Stage {
    async fn new(test: &str) -> Stage {
        let world = World::new(test).await;
        let images =
            Store::open(&world.dir.path().join("images"), Limits::STANDARD, &Default::default())
                .expect("open");
        let mut items = items_of_directory(&world.rootfs()).expect("a tree");
        let content = Content::Bytes(b"page\n".to_vec());
        let folder = |path: &str, uid| Item {
            path: path.into(),
            content: Content::Directory,
            mode: 0o755,
            uid,
            gid: uid,
        };
        items.extend([folder("srv", 0), folder("srv/web", WEB)]);
        let page =
            Item { path: "srv/web/page".into(), content, mode: 0o640, uid: WEB, gid: WEB + 1 };
        items.push(page);
        let archive = world.dir.path().join("image.tar");
        let layer = layer_tar(&items).expect("a layer");
        let file = fs::File::create(&archive).expect("a file");
        let platform = Platform::of_this_host();
        build_archive(file, &reference(), &platform, &Run::default(), &[layer]).expect("built");
        images.load_archive(&archive, None, 1).expect("loaded");
        Stage { world, images }
    }

    async fn sandbox(&self, id: &str) -> (Sandbox, Events, IdRange) {
        let spec =
            SandboxSpec { id: name(id), limits: Default::default(), users: Users::Own, sole: None };
        let (sandbox, events) = self.world.runtime.start(spec).await.expect("the sandbox starts");
        let range = sandbox.users().expect("made").expect("its own").range();
        (sandbox, events, range)
    }

    /// Specifies a container that runs a shell script on the image, with its sandbox's users.
    fn script(&self, sandbox: &Sandbox, id: &str, script: &str) -> ContainerSpec {
        let image = self.images.get(&reference()).expect("an image");
        let users = sandbox.users().expect("made");
        let mounted = self.images.mount_rootfs(&image, &self.folder(id), users, 1);
        let mut spec = self.world.script(id, script);
        spec.rootfs = Rootfs::Dir(mounted.expect("mounted").path);
        spec
    }

    fn folder(&self, id: &str) -> PathBuf {
        self.world.dir.path().join("containers").join(id)
    }

    /// Runs a container to its end; returns its output.
    async fn run(&self, sandbox: &Sandbox, events: &mut Events, spec: ContainerSpec) -> String {
        let id = spec.name.clone();
        sandbox.create(spec).await.expect("created");
        sandbox.start(&id).await.expect("started");
        exited(events, &id).await;
        self.world.output(id.as_str())
    }

    async fn close(self, sandbox: &Sandbox) {
        sandbox.shutdown().await.expect("shut down");
        self.unmount();
        self.world.assert_no_leaks().await;
    }

    fn unmount(&self) {
        let folders = fs::read_dir(self.world.dir.path().join("containers"));
        for folder in folders.into_iter().flatten().flatten() {
            self.images.remove_rootfs(&folder.path()).expect("removed");
        }
    }
}

/// Cleans up after a failed test too.
impl Drop for Stage {
    fn drop(&mut self) {
        self.unmount();
    }
}

fn reference() -> Reference {
    "users:test".parse().expect("a reference")
}

fn exec(script: &str) -> ExecSpec {
    ExecSpec {
        argv: ["/bin/sh", "-c", script].map(str::to_owned).into(),
        env: vec!["PATH=/bin".into()],
        cwd: "/".into(),
        user: None,
        timeout_ms: milliseconds(10_000),
    }
}

fn owner(path: &Path) -> (u32, u32) {
    let found = fs::symlink_metadata(path).expect("there");
    (found.uid(), found.gid())
}

fn web() -> User {
    User { uid: WEB, gid: WEB + 1, groups: vec![7] }
}

#[tokio::test]
async fn root_inside_is_nobody_outside_and_the_images_owners_are_kept() {
    let stage = Stage::new("userns").await;
    let (sandbox, mut events, range) = stage.sandbox("s").await;
    let script = "cat /proc/self/uid_map /proc/self/gid_map | tr -s ' '; id -u; id -g; \
                  stat -c '%u %g %a' / /srv /srv/web /srv/web/page /dev /dev/null /dev/shm \
                  /dev/fd /dev/mqueue; cat /srv/web/page; echo new > /srv/web/new; \
                  chown 33:33 /srv/web/new; mkdir /made; sleep 1000 & wait";
    let spec = stage.script(&sandbox, "a", script);
    let pid = sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let result = sandbox.exec(&name("a"), exec("until test -d /made; do :; done")).await;
    assert_eq!(result.expect("executed").exit_code, 0);
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    let root = range.root();
    for kind in ["Uid", "Gid"] {
        assert!(status.contains(&format!("{kind}:\t{root}\t{root}\t{root}\t{root}\n")), "{status}");
    }
    let upper = stage.folder("a").join("upper");
    let [web, id] = [range.host_id(WEB).expect("an id"), root];
    assert_eq!(owner(&upper.join("srv/web/new")), (web, web));
    assert_eq!(owner(&upper.join("made")), (id, id));
    sandbox.kill_all(&name("a")).await.expect("killed");
    assert_eq!(exited(&mut events, &name("a")).await.code, 137);
    let output = stage.world.output("a");
    let expected = format!(
        " 0 {root} {IDS}\n 0 {root} {IDS}\n0\n0\n0 0 755\n0 0 755\n33 33 755\n33 34 640\n\
         0 0 755\n0 0 666\n0 0 1777\n0 0 777\n0 0 1777\npage\n"
    );
    assert_eq!(output, expected);
    stage.close(&sandbox).await;
}

#[tokio::test]
async fn a_volume_is_shared_by_the_containers_of_a_sandbox() {
    let stage = Stage::new("usersvol").await;
    let (sandbox, mut events, range) = stage.sandbox("s").await;
    let volume = stage.world.dir.path().join("volume");
    fs::create_dir(&volume).expect("a folder");
    range.give_to_root(&volume).expect("given");
    // Missing folders that are made in the image belong to its root, not to the host's.
    let mounts = vec![
        Mount {
            destination: "/deep/er/data".into(),
            source: MountSource::Bind { path: volume.clone(), readonly: false },
        },
        Mount {
            destination: "/memory".into(),
            source: MountSource::Tmpfs { options: vec!["uid=33".into(), "mode=700".into()] },
        },
    ];
    let script = "echo written > /deep/er/data/by-root; chown 33 /deep/er/data; touch /deep/own; \
                  stat -c %u /deep /memory";
    let mut spec = stage.script(&sandbox, "a", script);
    spec.mounts = mounts.clone();
    assert_eq!(stage.run(&sandbox, &mut events, spec).await, "0\n33\n");
    let mut spec = stage.script(
        &sandbox,
        "b",
        "cat /deep/er/data/by-root; echo also > /deep/er/data/by-web; touch /memory/x && ls /memory; \
         echo to-root > /dev/stdout; id -u; id -G; pwd; stat -c %u .",
    );
    (spec.mounts, spec.user, spec.cwd) = (mounts, web(), "/srv/web/new/cwd".into());
    let output = stage.run(&sandbox, &mut events, spec).await;
    assert_eq!(output, "written\nx\nto-root\n33\n34 7\n/srv/web/new/cwd\n0\n");
    assert_eq!(owner(&volume.join("by-root")).0, range.root());
    assert_eq!(Some(owner(&volume.join("by-web")).0), range.host_id(WEB));
    stage.close(&sandbox).await;
}

#[tokio::test]
async fn commands_and_terminals_come_into_the_namespace_too() {
    let stage = Stage::new("usersexec").await;
    let (sandbox, mut events, range) = stage.sandbox("s").await;
    let mut spec = stage.script(&sandbox, "a", "test -t 0 && tty; stat -c %u $(tty); sleep 1000");
    spec.terminal = Some(TerminalSize { rows: 24, columns: 80 });
    spec.user = web();
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let script = "tr -s ' ' < /proc/self/uid_map; id -u; echo >&2 both; echo here > /dev/stdout";
    let result = sandbox.exec(&name("a"), exec(script)).await.expect("executed");
    assert_eq!(result.output, format!(" 0 {} {IDS}\n33\nboth\nhere\n", range.root()));
    let mut as_root = exec("id -u; touch /srv/web/x; grep CapEff /proc/self/status; exit 5");
    as_root.user = Some(User { uid: 0, gid: 0, groups: vec![] });
    let result = sandbox.exec(&name("a"), as_root).await.expect("executed");
    assert_eq!((result.exit_code, &*result.output), (5, "0\nCapEff:\t00000000a80425fb\n"));
    let mut nobody = exec("true");
    nobody.user = Some(User { uid: 70_000, gid: 0, groups: vec![] });
    let refused = sandbox.exec(&name("a"), nobody).await.expect_err("no such user");
    assert!(refused.to_string().contains("70000 is not among the 65536 users"), "{refused}");
    let size = TerminalSize { rows: 24, columns: 80 };
    let shell = exec("stat -c 'owner %u' $(tty); id -u; exit 9");
    let mut shell = sandbox.exec_terminal(&name("a"), shell, size).await.expect("executed");
    let (mut seen, mut buffer) = (Vec::new(), [0; 1024]);
    loop {
        match shell.read(&mut buffer).await.expect("readable") {
            0 => break,
            count => seen.extend_from_slice(&buffer[..count]),
        }
    }
    assert_eq!(String::from_utf8_lossy(&seen), "owner 33\r\n33\r\n");
    assert_eq!(shell.ended().await.expect("its end").exit_code, 9);
    sandbox.kill_all(&name("a")).await.expect("killed");
    exited(&mut events, &name("a")).await;
    assert_eq!(stage.world.output("a"), "/dev/pts/0\r\n33\r\n");
    stage.close(&sandbox).await;
}

#[tokio::test]
async fn even_with_every_capability_nothing_of_the_host_is_its_own() {
    let stage = Stage::new("usersconf").await;
    let (sandbox, mut events, _) = stage.sandbox("s").await;
    let secret = stage.world.dir.path().join("secret");
    fs::write(&secret, "secret").expect("a file");
    fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(0o600))
        .expect("closed");
    let script = "for try in 'mount -t tmpfs x /tmp' 'mknod /tmp/sda b 8 0' 'hostname other' \
                  'cat /secret' 'chown 5 /secret' 'ip link set lo down' 'mount -o remount,rw /sys' \
                  'umount /proc/sys' 'chown 70000 /tmp' 'swapoff -a' 'dmesg -c' \
                  'touch /proc/sys/kernel/x' 'nsenter -t 1 -m true'; do $try > /dev/null 2>&1 && echo \"could $try\"; done; \
                  chroot / true && echo chrooted";
    let mut spec = stage.script(&sandbox, "a", script);
    (spec.capabilities, spec.seccomp) = (Capabilities::ALL, Seccomp::Unconfined);
    let source = MountSource::Bind { path: secret, readonly: false };
    spec.mounts = vec![Mount { destination: "/secret".into(), source }];
    assert_eq!(stage.run(&sandbox, &mut events, spec).await, "chrooted\n");
    let mut spec = stage.script(&sandbox, "b", "true");
    spec.user = User { uid: 0, gid: IDS, groups: vec![] };
    match sandbox.create(spec).await {
        Err(container::spec::Error::Failed(failure)) => {
            assert_eq!(failure.kind, FailureKind::BadUser, "{failure}");
        }
        other => panic!("the group is not there, but: {other:?}"),
    }
    stage.close(&sandbox).await;
}

#[tokio::test]
async fn masks_and_made_folders_are_the_same_for_users_of_its_own() {
    let stage = Stage::new("usersmasks").await;
    let (sandbox, mut events, _) = stage.sandbox("s").await;
    let volume = stage.world.dir.path().join("volume");
    fs::create_dir_all(&volume).expect("a folder");
    std::os::unix::fs::symlink("/proc/sys/kernel/core_pattern", volume.join("null")).expect("link");
    let script = format!("{SEES_MASKS}; pwd; stat -c '%a %u' /a /a/b");
    let mut spec = stage.script(&sandbox, "a", &script);
    (spec.cwd, spec.user) = ("/a/b".into(), web());
    let source = MountSource::Bind { path: volume, readonly: false };
    spec.mounts = vec![Mount { destination: "/dev".into(), source }];
    let seen = stage.run(&sandbox, &mut events, spec).await;
    assert_eq!(seen, "0\n0\nread-only\n/a/b\n755 0\n755 0\n");
    stage.close(&sandbox).await;
}

#[tokio::test]
async fn containers_that_share_processes_and_memory_are_one_anothers_equals() {
    let stage = Stage::new("usersshare").await;
    let (sandbox, mut events, range) = stage.sandbox("s").await;
    let shared = |spec: &mut ContainerSpec, with: &str| {
        spec.namespaces.pid = Namespace::Container(name(with));
        spec.namespaces.ipc = Namespace::Container(name(with));
    };
    let mut holder = stage.script(&sandbox, "holder", "");
    holder.entry = container::spec::Entry::Hold;
    let pid = sandbox.create(holder).await.expect("created");
    sandbox.start(&name("holder")).await.expect("started");
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    assert!(status.contains(&format!("Uid:\t{}\t", range.root())), "{status}");
    let mut first = stage.script(&sandbox, "first", "sleep 4321");
    shared(&mut first, "holder");
    sandbox.create(first).await.expect("created");
    sandbox.start(&name("first")).await.expect("started");
    let mut second =
        stage.script(&sandbox, "second", "stat -c %u /proc/1; killall sleep; ls /dev/mqueue");
    shared(&mut second, "holder");
    sandbox.create(second).await.expect("created");
    sandbox.start(&name("second")).await.expect("started");
    // Either container may end first.
    let mut ends = std::collections::BTreeMap::new();
    while ends.len() < 2 {
        let event = tokio::time::timeout(20 * patience(), events.next()).await;
        match event.expect("an end in time") {
            Some(Event::Exited { name, exit }) => ends.insert(name.to_string(), exit.signal),
            other => panic!("expected an end, got {other:?}"),
        };
    }
    assert_eq!(ends["first"], Some(15));
    assert_eq!(stage.world.output("second"), "0\n");
    stage.close(&sandbox).await;
}

#[tokio::test]
async fn ranges_differ_and_are_known_again_after_a_restart() {
    let mut stage = Stage::new("usersagain").await;
    let (first, _events, its) = stage.sandbox("first").await;
    let spec = stage.script(&first, "a", "sleep 1000");
    first.create(spec).await.expect("created");
    drop(first);
    stage.world.reopen().await;
    let (second, _others, other) = stage.sandbox("second").await;
    assert_ne!(its, other);
    let Attached::Alive { sandbox: first, mut events, .. } = stage.world.attach("first").await
    else {
        panic!("it is alive")
    };
    assert_eq!(first.users().expect("made").map(|users| users.range()), Some(its));
    let spec = stage.script(&first, "b", "stat -c %u /srv/web/page; id -u");
    assert_eq!(stage.run(&first, &mut events, spec).await, "33\n0\n");
    let shims =
        supervisors_of(stage.world.dir.path().join("state/second").to_str().expect("UTF-8"));
    let lasting = stage.script(&second, "c", "sleep 1000");
    let pid = second.create(lasting).await.expect("created");
    second.start(&name("c")).await.expect("started");
    let shim = nix::unistd::Pid::from_raw(shims[0]);
    nix::sys::signal::kill(shim, nix::sys::signal::SIGKILL).expect("killed");
    let gone = || !Path::new(&format!("/proc/{pid}")).exists();
    wait_until("a container ends with its supervisor", gone);
    second.shutdown().await.expect("shut down");
    let (third, _others, again) = stage.sandbox("third").await;
    assert_eq!(again, other, "what was given back is given again");
    third.shutdown().await.expect("shut down");
    stage.close(&first).await;
}
