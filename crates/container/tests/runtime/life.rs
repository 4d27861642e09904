//! Containers start, run, stop, and survive the process that started them.

use std::net::TcpListener;

use container::runtime::{Attached, Event, TerminalExec};
use container::spec::{
    Entry, Error, ExecSpec, FailureKind, Namespace, Phase, Protocol, ReservedPort, TerminalSize,
};

use crate::support::{World, exited, milliseconds, name, supervisors_of, wait_until};

const TERM: i32 = 15;
const KILL: i32 = 9;

fn exec(argv: &[&str]) -> ExecSpec {
    ExecSpec {
        argv: argv.iter().map(|one| (*one).to_owned()).collect(),
        env: vec!["PATH=/bin".into(), "COLOUR=blue".into()],
        cwd: "/tmp".into(),
        user: None,
        timeout_ms: milliseconds(10_000),
    }
}

fn alive(pid: i32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.is_empty() && !rest.starts_with(" Z"))
}

#[tokio::test]
async fn exit_codes_and_both_outputs_arrive() {
    let world = World::new("exit").await;
    let (exit, output) = world.run(world.script("a", "echo out; echo err >&2; exit 7")).await;
    assert_eq!((exit.code, exit.signal, exit.oom_killed), (7, None, false));
    assert!(exit.started_at_ms.expect("it started") <= exit.finished_at_ms);
    assert!(output.contains("out\n") && output.contains("err\n"), "{output:?}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn environment_working_directory_user_and_groups_are_what_was_asked() {
    let world = World::new("identity").await;
    let mut spec = world
        .script("a", "echo $COLOUR; pwd; id -u; id -g; id -G; stat -c %u .; echo x > /dev/stdout");
    spec.env.push("COLOUR=green".into());
    spec.cwd = "/made/for/it".into();
    spec.user.uid = 1000;
    spec.user.gid = 1001;
    spec.user.groups = vec![1001, 44];
    let (exit, output) = world.run(spec).await;
    assert_eq!(
        (exit.code, output.as_str()),
        (0, "green\n/made/for/it\n1000\n1001\n1001 44\n0\nx\n")
    );
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn commands_that_cannot_run_are_told_apart_with_dockers_words() {
    let world = World::new("commands").await;
    let missing = world.refused(world.container("a", &["no-such"])).await;
    assert_eq!(missing.kind, FailureKind::CommandNotFound);
    assert_eq!(missing.message, "exec: \"no-such\": executable file not found in $PATH");
    let missing = world.refused(world.container("b", &["/no/such"])).await;
    assert_eq!(missing.kind, FailureKind::CommandNotFound);
    assert_eq!(missing.message, "exec: \"/no/such\": stat /no/such: no such file or directory");
    let denied = world.refused(world.container("c", &["/etc/not-executable"])).await;
    assert_eq!(denied.kind, FailureKind::NotExecutable);
    assert_eq!(denied.message, "exec: \"/etc/not-executable\": permission denied");
    let mut nowhere = world.container("d", &["true"]);
    nowhere.cwd = "/etc/passwd".into();
    assert_eq!(world.refused(nowhere).await.kind, FailureKind::BadWorkingDir);
    let none = world.refused(world.container("e", &[])).await;
    assert_eq!(none.kind, FailureKind::CommandNotFound);
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_long_command_or_folder_is_refused_like_a_short_one() {
    let world = World::new("longwords").await;
    let long = "x/".repeat(20_000);
    let failure = world.refused(world.container("a", &[&long])).await;
    assert_eq!(failure.kind, FailureKind::CommandNotFound, "{failure}");
    assert!(failure.message.ends_with(": file name too long"), "{failure}");
    let mut spec = world.script("b", "true");
    spec.cwd = format!("/{long}");
    let failure = world.refused(spec).await;
    assert_eq!(failure.kind, FailureKind::BadWorkingDir, "{failure}");
    assert!(failure.message.starts_with("cannot change to working directory"), "{failure}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_file_that_is_no_program_fails_at_the_start() {
    let world = World::new("format").await;
    let script = world.rootfs().join("bin/no-program");
    std::fs::copy(world.rootfs().join("bin/busybox"), &script).expect("an executable copy");
    std::fs::write(&script, "neither ELF nor script\n").expect("overwritten");
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(world.container("a", &["no-program"])).await.expect("it is executable");
    let Err(Error::Failed(failure)) = sandbox.start(&name("a")).await else {
        panic!("it must not start");
    };
    assert_eq!(failure.kind, FailureKind::NotExecutable);
    assert_eq!(failure.message, "exec /bin/no-program: exec format error");
    let states = sandbox.containers().await.expect("states");
    assert_eq!(states[0].exit.as_ref().map(|exit| exit.code), Some(126));
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn term_is_for_the_command_to_handle_and_kill_is_final() {
    let world = World::new("signals").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let handles = "trap 'echo got TERM; exit 3' TERM; echo ready; while :; do sleep 0.05; done";
    sandbox.create(world.script("polite", handles)).await.expect("created");
    // Only the kernel's rules for init protect this one: it is PID 1 and has no handler.
    sandbox.create(world.container("deaf", &["sleep", "1000"])).await.expect("created");
    for id in ["polite", "deaf"] {
        sandbox.start(&name(id)).await.expect("started");
        sandbox.signal(&name("deaf"), TERM).await.expect("signalled");
    }
    wait_until("the trap is set", || world.output("polite").contains("ready"));
    sandbox.signal(&name("polite"), TERM).await.expect("signalled");
    let exit = exited(&mut events, &name("polite")).await;
    assert_eq!((exit.code, exit.signal), (3, None));
    assert!(world.output("polite").contains("got TERM"));
    sandbox.signal(&name("deaf"), KILL).await.expect("signalled");
    let exit = exited(&mut events, &name("deaf")).await;
    assert_eq!((exit.code, exit.signal, exit.oom_killed), (137, Some(KILL), false));
    let Err(Error::Failed(failure)) = sandbox.signal(&name("deaf"), KILL).await else {
        panic!("there is nothing to signal");
    };
    assert_eq!(failure.kind, FailureKind::WrongState);
    sandbox.remove(&name("deaf")).await.expect("removed");
    sandbox.create(world.container("deaf", &["true"])).await.expect("the name is free again");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn an_init_passes_signals_on_reaps_orphans_and_ends_like_its_command() {
    let world = World::new("init").await;
    let script = "echo pid $$; (sleep 0.05 & ) ; trap 'exit 4' TERM; \
                  while [ $(ls -d /proc/[0-9]* | wc -l) -gt 9 ]; do :; done; echo ready; \
                  while :; do sleep 0.02; done";
    let mut spec = world.script("a", script);
    let Entry::Command(argv) = spec.entry else { panic!("scripts are commands") };
    spec.entry = Entry::UnderInit(argv);
    let (sandbox, mut events) = world.sandbox("s").await;
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    wait_until("the script is ready", || world.output("a").contains("ready"));
    assert!(world.output("a").contains("pid 2\n"), "the init is the first process");
    // The orphan has ended; if it is not reaped, it stays as a zombie of the init.
    let zombies = exec(&[
        "sh",
        "-c",
        "while grep -qs 'State:.*Z' /proc/[0-9]*/status; do :; done; echo none",
    ]);
    let result = sandbox.exec(&name("a"), zombies).await.expect("executed");
    assert_eq!(result.output, "none\n");
    sandbox.signal(&name("a"), TERM).await.expect("signalled");
    assert_eq!(exited(&mut events, &name("a")).await.code, 4);
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn real_time_signals_arrive_and_are_ends_like_others() {
    let world = World::new("realtime").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    for (id, init) in [("a", false), ("b", true)] {
        let script = "trap 'echo caught; exit 7' 37; echo ready; while :; do sleep 0.05; done";
        let mut spec = world.script(id, script);
        if init {
            spec.entry = Entry::UnderInit(["/bin/sh", "-c", script].map(str::to_owned).into());
        }
        sandbox.create(spec).await.expect("created");
        sandbox.start(&name(id)).await.expect("started");
        wait_until("the trap is set", || world.output(id).contains("ready"));
        let killed = sandbox.exec(&name(id), exec(&["sh", "-c", "kill -40 $$"])).await;
        assert_eq!(killed.expect("executed").exit_code, 128 + 40);
        sandbox.signal(&name(id), 37).await.expect("signalled");
        assert_eq!(exited(&mut events, &name(id)).await.code, 7);
        assert_eq!(world.output(id), "ready\ncaught\n");
    }
    let mut spec = world.script("c", "kill -40 $$");
    spec.entry = Entry::UnderInit(["/bin/sh", "-c", "kill -40 $$"].map(str::to_owned).into());
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("c")).await.expect("started");
    assert_eq!(exited(&mut events, &name("c")).await.code, 128 + 40);
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn an_open_standard_input_does_not_end() {
    let world = World::new("stdin").await;
    let script = "exec 2> /dev/null; timeout 0.1 cat; echo $?; id -u; timeout 0.1 cat /dev/stdin; \
                  echo $?";
    let mut spec = world.script("a", script);
    spec.user.uid = 1000;
    assert_eq!(world.run(spec.clone()).await.1, "0\n1000\n0\n");
    (spec.name, spec.open_stdin) = (name("b"), true);
    spec.output.dir = world.output_dir("b");
    assert_eq!(world.run(spec).await.1, "143\n1000\n143\n");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn an_init_reports_a_command_that_cannot_be_executed() {
    let world = World::new("initfail").await;
    let mut spec = world.container("a", &[]);
    spec.entry = Entry::UnderInit(vec!["no-such".into()]);
    assert_eq!(world.refused(spec).await.kind, FailureKind::CommandNotFound);
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn containers_can_share_the_namespaces_of_one_that_only_holds_them() {
    let world = World::new("share").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let mut holder = world.container("holder", &[]);
    holder.entry = Entry::Hold;
    holder.hostname = Some("held".into());
    sandbox.create(holder).await.expect("created");
    sandbox.start(&name("holder")).await.expect("started");
    let shared = || Namespace::Container(name("holder"));
    let mut spec = world.script("a", "hostname; cat /proc/1/comm; echo $$");
    spec.namespaces.pid = shared();
    spec.namespaces.uts = shared();
    spec.namespaces.net = shared();
    spec.namespaces.ipc = shared();
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    assert_eq!(exited(&mut events, &name("a")).await.code, 0);
    assert_eq!(world.output("a"), "held\ninit\n2\n");
    sandbox.signal(&name("holder"), TERM).await.expect("signalled");
    assert_eq!(exited(&mut events, &name("holder")).await.code, 0);
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn exec_runs_inside_collects_output_and_keeps_to_its_time() {
    let world = World::new("exec").await;
    let (sandbox, _events) = world.sandbox("s").await;
    let mut spec = world.container("a", &["sleep", "1000"]);
    spec.hostname = Some("inside".into());
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let script = "hostname; pwd; echo $COLOUR; cat /proc/1/cmdline | tr '\\0' ' '; echo; cat /proc/self/cgroup | grep -c s/a; echo oops >&2; exit 5";
    let result = sandbox.exec(&name("a"), exec(&["sh", "-c", script])).await.expect("executed");
    let cgroup_lines = result.output.lines().nth(4).map(str::to_owned);
    assert_eq!(result.exit_code, 5);
    assert!(result.output.starts_with("inside\n/tmp\nblue\nsleep 1000 \n"), "{result:?}");
    assert!(result.output.ends_with("oops\n") && !result.timed_out, "{result:?}");
    assert_eq!(cgroup_lines.as_deref(), Some("0"), "the cgroup's place on the host is hidden");

    let flood = exec(&["sh", "-c", "yes | head -c 100000"]);
    let result = sandbox.exec(&name("a"), flood).await.expect("executed");
    assert_eq!((result.exit_code, result.output.len()), (0, 4096));

    let mut slow = exec(&["sh", "-c", "echo begun; sleep 1000"]);
    slow.timeout_ms = milliseconds(200);
    let result = sandbox.exec(&name("a"), slow).await.expect("executed");
    assert_eq!(
        (result.exit_code, result.timed_out, result.output.as_str()),
        (137, true, "begun\n")
    );

    let missing = sandbox.exec(&name("a"), exec(&["no-such"])).await;
    assert!(
        matches!(&missing, Err(Error::Failed(failure)) if failure.kind == FailureKind::CommandNotFound),
        "{missing:?}"
    );
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn many_containers_of_one_sandbox_are_made_at_the_same_time() {
    let world = World::new("many").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let ids: Vec<String> = (0..10).map(|number| format!("c{number}")).collect();
    let work = ids.iter().map(|id| {
        let (sandbox, spec) = (&sandbox, world.script(id, "exit 0"));
        async move {
            sandbox.create(spec).await.expect("created");
            sandbox.start(&name(id)).await.expect("started");
        }
    });
    futures_util::future::join_all(work).await;
    for _ in &ids {
        assert!(matches!(events.next().await, Some(Event::Exited { exit, .. }) if exit.code == 0));
    }
    sandbox.shutdown().await.expect("shut down");
    assert_eq!(events.next().await, None, "a shutdown is no loss");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_restarted_agent_finds_its_containers_running() {
    let mut world = World::new("restart").await;
    let (sandbox, events) = world.sandbox("s").await;
    let pid = sandbox.create(world.script("long", "sleep 1000; exit 9")).await.expect("created");
    sandbox.start(&name("long")).await.expect("started");
    sandbox.create(world.script("short", "exit 6")).await.expect("created");
    drop((sandbox, events));
    world.reopen().await;
    assert_eq!(world.runtime.sandboxes().await.expect("a list"), [name("s")]);
    let Attached::Alive { sandbox, mut events, containers } = world.attach("s").await else {
        panic!("the supervisor lives");
    };
    let seen: Vec<_> = containers.iter().map(|one| (one.name.as_str(), one.phase)).collect();
    assert_eq!(seen, [("long", Phase::Running), ("short", Phase::Created)]);
    assert_eq!(containers[0].pid, Some(pid));
    assert!(alive(pid));
    sandbox.start(&name("short")).await.expect("started");
    assert_eq!(exited(&mut events, &name("short")).await.code, 6);
    drop((sandbox, events));
    // Attach again, now to one that has ended meanwhile.
    world.reopen().await;
    let Attached::Alive { sandbox, containers, .. } = world.attach("s").await else {
        panic!("the supervisor lives");
    };
    assert_eq!(containers[1].exit.as_ref().map(|exit| exit.code), Some(6));
    sandbox.shutdown().await.expect("shut down");
    assert!(!alive(pid));
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn when_the_supervisor_is_killed_its_containers_die_and_the_agent_is_told() {
    let world = World::new("lost").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let pid = sandbox.create(world.container("a", &["sleep", "1000"])).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let mut shared = world.container("b", &["sleep", "1000"]);
    shared.namespaces.pid = Namespace::Host;
    let other = sandbox.create(shared).await.expect("created");
    sandbox.start(&name("b")).await.expect("started");
    let state = world.dir.path().to_str().expect("UTF-8");
    for shim in supervisors_of(state) {
        nix::sys::signal::kill(nix::unistd::Pid::from_raw(shim), nix::sys::signal::SIGKILL)
            .expect("killed");
    }
    assert_eq!(events.next().await, Some(Event::Lost));
    assert_eq!(events.next().await, None);
    wait_until("the containers are dead", || !alive(pid) && !alive(other));
    let refused = sandbox.containers().await;
    assert!(matches!(refused, Err(Error::SupervisorLost { .. })), "{refused:?}");
    let Attached::Gone(records) = world.attach("s").await else { panic!("nobody listens") };
    assert_eq!(records, [(name("a"), None), (name("b"), None)]);
    // This supervisor dies during the attach, before or after the request is written.
    let socket = sandbox.dir().join("shim.sock");
    for _ in 0..50 {
        std::fs::remove_file(&socket).expect("the dead one's socket");
        let listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
        let dying = std::thread::spawn(move || drop(listener.accept()));
        assert!(matches!(world.attach("s").await, Attached::Gone(_)));
        dying.join().expect("accepted");
    }
    world.runtime.discard(&name("s")).await.expect("discarded");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_sandbox_with_a_damaged_record_is_ended_and_keeps_no_other_from_being_found() {
    let mut world = World::new("damaged").await;
    let (sandbox, events) = world.sandbox("s").await;
    let pid = sandbox.create(world.container("a", &["sleep", "1000"])).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let (other, _) = world.sandbox("t").await;
    let path = sandbox.dir().join("sandbox.json");
    let mut record = std::fs::read(&path).expect("a record");
    let middle = record.len() / 2;
    record[middle] ^= 1;
    std::fs::write(&path, &record).expect("damaged");
    drop((sandbox, events, other));
    world.reopen().await;
    let Attached::Gone(ends) = world.attach("s").await else { panic!("it is not understood") };
    assert_eq!(ends, [(name("a"), None)]);
    wait_until("its container is dead", || !alive(pid));
    world.runtime.discard(&name("s")).await.expect("discarded");
    let Attached::Alive { sandbox, .. } = world.attach("t").await else { panic!("it lives") };
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn what_is_in_the_place_of_a_sandboxs_record_or_folder_keeps_no_runtime_from_opening() {
    let mut world = World::new("replaced").await;
    for what in ["link", "folder"] {
        let (sandbox, events) = world.sandbox("s").await;
        let pid = sandbox.create(world.container("a", &["sleep", "1000"])).await.expect("created");
        sandbox.start(&name("a")).await.expect("started");
        let dir = sandbox.dir().to_owned();
        drop((sandbox, events));
        let path = if what == "link" { dir.join("sandbox.json") } else { dir };
        if what == "link" {
            std::fs::remove_file(&path).expect("removed");
            std::os::unix::fs::symlink("sandbox.json", &path).expect("a link to itself");
        } else {
            std::fs::remove_dir_all(&path).expect("removed");
            std::fs::write(&path, "").expect("a file");
        }
        world.reopen().await;
        let found = world.runtime.sandboxes().await.expect("listed");
        assert_eq!(found.is_empty(), what == "folder", "{what}");
        assert!(matches!(world.attach("s").await, Attached::Gone(_)), "{what}");
        wait_until("its container is dead", || !alive(pid));
        world.runtime.discard(&name("s")).await.expect("discarded");
    }
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_supervisor_that_hangs_is_killed_with_its_containers() {
    let world = World::new("hangs").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let pid = sandbox.create(world.script("a", "sleep 1000")).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let state = world.dir.path().to_str().expect("a path in UTF-8");
    let supervisors = supervisors_of(state);
    assert_eq!(supervisors.len(), 1);
    let supervisor = nix::unistd::Pid::from_raw(supervisors[0]);
    nix::sys::signal::kill(supervisor, nix::sys::signal::SIGSTOP).expect("stopped");
    let (id, term) = (name("a"), name("a"));
    let (killed, signalled) = tokio::join!(sandbox.kill_all(&id), sandbox.signal(&term, TERM));
    killed.expect("killed");
    assert!(signalled.is_err(), "{signalled:?}");
    assert_eq!(events.next().await, Some(Event::Lost));
    wait_until("the container has ended", || !alive(pid));
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_container_that_was_moved_out_of_its_cgroup_is_killed() {
    let world = World::new("moved").await;
    let (sandbox, mut events) = world.sandbox("s").await;
    let pid = sandbox.create(world.script("a", "sleep 1000; true")).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let mounts = std::fs::read_to_string("/proc/self/mounts").expect("a list of mounts");
    let trees = mounts.lines().filter(|line| line.contains(" cgroup"));
    for tree in trees.filter_map(|line| line.split(' ').nth(1)) {
        let _not_in_all = std::fs::write(format!("{tree}/cgroup.procs"), pid.to_string());
    }
    sandbox.kill_all(&name("a")).await.expect("killed");
    assert_eq!(exited(&mut events, &name("a")).await.signal, Some(9));
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn cgroups_of_sandboxes_that_are_not_on_disk_are_swept() {
    let mut world = World::new("sweep").await;
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(world.container("a", &["sleep", "1000"])).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    std::fs::remove_dir_all(sandbox.dir()).expect("the records are lost");
    drop(sandbox);
    world.reopen().await;
    let parent = world.config.cgroup_parent.as_str();
    assert!(crate::support::cgroups_of(parent).is_empty());
    // The supervisor of a lost folder has no containers left, and no client can reach it any more:
    // it ends by itself.
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn reserved_ports_are_held_while_the_container_exists() {
    let world = World::new("ports").await;
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port();
    let reserve = |port| ReservedPort {
        protocol: Protocol::Tcp,
        address: "127.0.0.1".parse().expect("an address"),
        port,
    };
    let mut spec = world.container("a", &["sleep", "1000"]);
    spec.reserved_ports = vec![reserve(port)];
    let failure = world.refused(spec.clone()).await;
    assert_eq!(failure.kind, FailureKind::AddressInUse);
    assert!(failure.message.contains(&format!("127.0.0.1:{port}/tcp")), "{failure}");
    drop(taken);
    let (sandbox, mut events) = world.sandbox("s").await;
    sandbox.create(spec).await.expect("the port is free now");
    sandbox.start(&name("a")).await.expect("started");
    TcpListener::bind(("127.0.0.1", port)).expect_err("the port is held");
    sandbox.kill_all(&name("a")).await.expect("killed");
    assert_eq!(exited(&mut events, &name("a")).await.code, 137);
    sandbox.remove(&name("a")).await.expect("removed");
    TcpListener::bind(("127.0.0.1", port)).expect("the port is free again");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_container_with_a_terminal_has_one() {
    let world = World::new("tty").await;
    let script = "test -t 0 && test -t 1 && test -t 2 && stty size && tty && ls /dev/console; \
                  echo x > /dev/tty";
    let mut spec = world.script("a", script);
    spec.terminal = Some(TerminalSize { rows: 33, columns: 101 });
    spec.user.uid = 1000;
    let (exit, output) = world.run(spec).await;
    assert_eq!(exit.code, 0, "{output}");
    assert_eq!(output.replace('\r', ""), "33 101\n/dev/pts/0\n/dev/console\nx\n");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn someone_can_type_into_a_container() {
    let world = World::new("type").await;
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(world.container("a", &["sleep", "1000"])).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    let size = |rows, columns| TerminalSize { rows, columns };
    let id = name("a");
    let shell = sandbox.exec_terminal(&id, exec(&["sh", "-i"]), size(24, 80)).await;
    let mut shell = shell.expect("executed");
    shell.write_all(b"stty size; echo pid-of-shell=$$\n").await.expect("typed");
    read_until(&shell, "24 80").await;
    shell.resize(size(50, 132)).expect("resized");
    shell.write_all(b"stty size\n").await.expect("typed");
    read_until(&shell, "50 132").await;
    shell.write_all(b"exit 8\n").await.expect("typed");
    let mut rest = [0; 1024];
    while shell.read(&mut rest).await.expect("readable") > 0 {}
    assert_eq!(shell.ended().await.expect("its end").exit_code, 8);
    let missing = sandbox.exec_terminal(&id, exec(&["no-such"]), size(24, 80)).await;
    let refused = match missing {
        Ok(mut running) => running.ended().await.map(drop),
        Err(error) => Err(error),
    };
    assert!(
        matches!(&refused, Err(Error::Failed(why)) if why.kind == FailureKind::CommandNotFound),
        "{refused:?}"
    );
    // Hanging up ends the running command.
    let left = sandbox.exec_terminal(&id, exec(&["sleep", "999"]), size(24, 80)).await;
    drop(left.expect("executed"));
    let search = || exec(&["sh", "-c", "while pgrep -f 'sleep 99[9]'; do :; done"]);
    let result = sandbox.exec(&id, search()).await.expect("executed");
    assert_eq!((result.exit_code, result.timed_out), (0, false));
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}

async fn read_until(terminal: &TerminalExec, wanted: &str) {
    let mut seen = String::new();
    let mut buffer = [0; 1024];
    while !seen.contains(wanted) {
        let count = terminal.read(&mut buffer).await.expect("readable");
        assert!(count > 0, "it ended before {wanted:?} came: {seen:?}");
        seen.push_str(&String::from_utf8_lossy(&buffer[..count]));
    }
}
