//! Escapes from containers that other runtimes had; `docs/security.md` names them.

use std::fs::{self, File};
use std::os::fd::AsRawFd;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use container::spec::{
    Capabilities, Error, ExecSpec, FailureKind, Mount, MountSource, Namespace, Seccomp,
    TerminalSize, User,
};
use rustix::fs::{Access, CWD, RenameFlags, access, renameat_with};
use rustix::io::Errno;

use crate::filesystem::SEES_MASKS;
use crate::support::{World, name, supervisors_of, wait_until};

fn bind(path: &Path, destination: &str) -> Mount {
    let source = MountSource::Bind { path: path.to_owned(), readonly: false };
    Mount { destination: destination.into(), source }
}

fn exec(script: &str, cwd: &str) -> ExecSpec {
    ExecSpec {
        argv: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
        env: vec!["PATH=/bin".into()],
        cwd: cwd.into(),
        user: None,
        timeout_ms: 10_000,
    }
}

/// A container may use the program that sets it up as its command, and find it in `/proc`: no
/// process can write to the file by that way, whether it is being executed or not.
#[tokio::test]
async fn the_program_of_the_supervisor_cannot_be_written() {
    let world = World::new("selfexe").await;
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(world.container("a", &["/proc/self/exe"])).await.expect("created");
    let program = fs::read(env!("CARGO_BIN_EXE_container-shim")).expect("read");
    let state = world.config.root.to_string_lossy().into_owned();
    let supervisors = supervisors_of(&state);
    assert!(!supervisors.is_empty(), "a supervisor runs");
    let mut opened = Vec::new();
    for supervisor in supervisors {
        let place = format!("/proc/{supervisor}/exe");
        assert!(File::options().write(true).open(&place).is_err(), "{place} is open to writers");
        // Nor may it be written when nothing executes it any more.
        assert_eq!(access(&*place, Access::WRITE_OK), Err(Errno::ROFS), "{place}");
        // A hostile container keeps it open until the last supervisor has ended.
        opened.push(File::open(&place).expect("opened"));
    }
    // This image lacks the program's libraries; others bring their own.
    let started = sandbox.start(&name("a")).await;
    assert!(
        matches!(&started, Err(Error::Failed(why)) if why.kind == FailureKind::CommandNotFound),
        "{started:?}"
    );
    sandbox.shutdown().await.expect("shut down");
    for file in opened {
        let again = format!("/proc/self/fd/{}", file.as_raw_fd());
        assert_eq!(access(&*again, Access::WRITE_OK), Err(Errno::ROFS));
    }
    assert_eq!(fs::read(env!("CARGO_BIN_EXE_container-shim")).expect("read"), program);
    world.assert_no_leaks().await;
}

/// Checks that started processes inherit no descriptor of the supervisor, and that no descriptor's
/// number works as a working folder.
#[tokio::test]
async fn nothing_is_inherited_and_no_descriptor_is_a_working_folder() {
    let world = World::new("inherit").await;
    let script = "ls /proc/self/fd | tr '\\n' ' '; grep -c '^CapInh:.0*$' /proc/self/status";
    let (_, output) = world.run(world.script("a", script)).await;
    // The last descriptor belongs to the listing itself.
    assert_eq!(output, "0 1 2 3 1\n");
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(world.container("b", &["sleep", "1000"])).await.expect("created");
    sandbox.start(&name("b")).await.expect("started");
    let result = sandbox.exec(&name("b"), exec(script, "/")).await.expect("executed");
    assert_eq!(result.output, "0 1 2 3 1\n");
    for number in 3..20 {
        for folder in [format!("/proc/self/fd/{number}"), format!("/proc/1/fd/{number}/made")] {
            let mut spec = world.script(&format!("c{number}"), "true");
            spec.cwd.clone_from(&folder);
            let refused = sandbox.create(spec).await;
            let refused = refused.expect_err("no folder");
            assert_bad_folder(&refused);
            let refused = sandbox.exec(&name("b"), exec("true", &folder)).await;
            assert_bad_folder(&refused.expect_err("no folder"));
        }
    }
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

fn assert_bad_folder(error: &Error) {
    match error {
        Error::Failed(failure) => assert_eq!(failure.kind, FailureKind::BadWorkingDir, "{failure}"),
        other => panic!("{other:?}"),
    }
}

/// Plays a container that has the volume already: a folder in it is a link every other moment, to
/// the host where the host's processes are visible. Mounts, texts, working folders and health
/// checks go through it meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_turns_into_a_link_leads_nothing_out() {
    let world = World::new("swap").await;
    let outside = world.dir.path().join("outside");
    let volume = world.dir.path().join("volume");
    fs::create_dir_all(&outside).expect("a folder");
    fs::create_dir_all(volume.join("d")).expect("a folder");
    let of_host = format!("/proc/{}/root{}", std::process::id(), outside.display());
    symlink(of_host, volume.join("link")).expect("a link");
    let done = AtomicBool::new(false);
    let (sandbox, _events) = world.sandbox("s").await;
    let with_volume = |id: &str| {
        let mut spec = world.container(id, &["sleep", "1000"]);
        spec.namespaces.pid = Namespace::Host;
        spec.mounts = vec![bind(&volume, "/vol")];
        spec
    };
    sandbox.create(with_volume("runs")).await.expect("created");
    sandbox.start(&name("runs")).await.expect("started");
    let (swaps, created, executed) = std::thread::scope(|scope| {
        let swapping = scope.spawn(|| {
            let mut swaps = 0;
            while !done.load(Ordering::Relaxed) {
                let (one, other) = (volume.join("d"), volume.join("link"));
                swaps +=
                    u32::from(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok());
            }
            swaps
        });
        let (mut created, mut executed) = (0, 0);
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                for number in 0..40 {
                    let mut spec = with_volume(&format!("a{number}"));
                    let text = MountSource::Text("text".into());
                    let tmpfs = MountSource::Tmpfs { options: vec![] };
                    spec.mounts.extend([
                        Mount {
                            destination: format!("/vol/d/in{number}/deep").into(),
                            source: tmpfs,
                        },
                        Mount { destination: format!("/vol/d/file{number}").into(), source: text },
                    ]);
                    spec.cwd = format!("/vol/d/work{number}/deep");
                    // The names are new each time, because an existing path is opened in one step.
                    // Both results are fine.
                    created += u32::from(sandbox.create(spec).await.is_ok());
                    let folder = format!("/vol/d/exec{number}");
                    let ran = sandbox.exec(&name("runs"), exec("true", &folder)).await;
                    executed += u32::from(ran.is_ok());
                }
                done.store(true, Ordering::Relaxed);
            });
        });
        (swapping.join().expect("it ended"), created, executed)
    });
    assert!(swaps > 100, "only {swaps} swaps");
    // If everything were refused the test would prove nothing.
    assert!(created > 0 && executed > 0, "{created} created, {executed} executed");
    let made: Vec<_> = fs::read_dir(&outside).expect("listed").flatten().collect();
    assert!(made.is_empty(), "made on the host: {made:?}");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

/// A container's terminal comes from a descriptor, regardless of the content of an image or a
/// volume at `/dev/pts` and `/dev/console`, and hides no other files.
#[tokio::test]
async fn a_terminal_does_not_depend_on_what_is_mounted_over_dev() {
    let world = World::new("console").await;
    let volume = world.dir.path().join("volume");
    fs::create_dir_all(volume.join("pts")).expect("folders");
    for name in ["console", "null", "pts/ptmx", "pts/0"] {
        symlink("/proc/sys/kernel/core_pattern", volume.join(name)).expect("a link");
    }
    for (destination, source) in [("/dev", volume.clone()), ("/dev/pts", volume.join("pts"))] {
        let mut spec = world.script("a", "true");
        spec.terminal = Some(TerminalSize { rows: 25, columns: 80 });
        spec.mounts = vec![bind(&source, destination)];
        let refused = world.refused(spec).await;
        assert!(refused.message.contains("open a terminal"), "{destination}: {refused}");
    }
    let file = world.dir.path().join("file");
    fs::write(&file, "untouched").expect("a file");
    let mut spec = world.script("b", &format!("{SEES_MASKS}; test -c /dev/console && tty"));
    spec.terminal = Some(TerminalSize { rows: 25, columns: 80 });
    spec.mounts = vec![bind(&file, "/dev/console")];
    let (_, output) = world.run(spec).await;
    assert_eq!(output.replace('\r', ""), "0\n0\nread-only\n/dev/pts/0\n");
    assert_eq!(fs::read_to_string(&file).expect("read"), "untouched");
    world.assert_no_leaks().await;
}

/// Kernel parameters and masks are set in a `/proc` that is not covered by a neighbour's mounts.
#[tokio::test]
async fn what_a_neighbour_mounts_over_its_proc_is_not_shared() {
    let world = World::new("procs").await;
    let (sandbox, _events) = world.sandbox("s").await;
    let script = "mkdir /fake; cp /proc/sys/net/core/somaxconn /fake/; \
                  mount --bind /fake /proc/sys/net/core && mount --bind /fake /proc/irq && echo lies; \
                  while :; do sleep 1; done";
    let mut spec = world.script("a", script);
    spec.capabilities = spec.capabilities.with("SYS_ADMIN").expect("a known name");
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    wait_until("the neighbour has mounted", || world.output("a").contains("lies"));
    let script = "cat /proc/sys/net/core/somaxconn; grep -c fake /proc/self/mountinfo; \
                  ls /proc/irq | grep -c somaxconn";
    let mut spec = world.script("b", &format!("{script}; {SEES_MASKS}; sleep 1000"));
    spec.namespaces.pid = Namespace::Container(name("a"));
    spec.sysctls.insert("net.core.somaxconn".into(), "777".into());
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("b")).await.expect("started");
    wait_until("the other one has looked", || world.output("b").lines().count() >= 6);
    assert_eq!(world.output("b"), "777\n0\n0\n0\n0\nread-only\n");
    let fake = exec("cat /fake/somaxconn", "/");
    let fake = sandbox.exec(&name("a"), fake).await.expect("executed");
    assert_ne!(fake.output, "777\n", "the neighbour's file was written");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

/// Sockets with abstract names belong to a network namespace: in the host's, a container could
/// reach a supervisor by them.
#[tokio::test]
async fn no_supervisor_listens_where_a_container_could_ask() {
    let world = World::new("sockets").await;
    let script = "grep -c ' @.*\\(gantry\\|shim\\)' /proc/net/unix; \
                  cat /proc/net/unix | grep -c world; ls /run /var/run 2>/dev/null";
    let mut spec = world.script("a", &script.replace("world", "gantry-runtime-"));
    spec.namespaces.net = Namespace::Host;
    spec.user = User { uid: 0, gid: 0, groups: vec![] };
    let (_, output) = world.run(spec).await;
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines[0], "0", "{output}");
    // The socket is bound through a descriptor, so its name does not reveal the folder.
    assert_eq!(lines[1..], ["0"], "{output}");
    world.assert_no_leaks().await;
}

/// Cgroups that a container made in its own are removed with it at any depth: also if their paths
/// are longer than any path may be, with processes in the deepest.
#[tokio::test]
async fn cgroups_that_a_container_made_in_its_own_are_removed() {
    let world = World::new("deepgroups").await;
    let (sandbox, _events) = world.sandbox("s").await;
    // The script works in a tree of either version.
    let script = "cd /sys/fs/cgroup/pids 2>/dev/null || cd /sys/fs/cgroup; i=0; \
                  name=$(printf %0200d 0); while [ $i -lt 25 ]; do mkdir $name && cd -P $name || break; \
                  i=$((i+1)); done; sleep 1000 & echo $! > cgroup.procs && echo made $i; \
                  while :; do sleep 1; done";
    let mut spec = world.script("a", script);
    spec.privileged = true;
    spec.capabilities = Capabilities::ALL;
    spec.seccomp = Seccomp::Unconfined;
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    wait_until("they are made", || world.output("a").contains("made 25"));
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}
