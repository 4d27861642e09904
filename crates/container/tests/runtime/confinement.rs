//! Actions that a default container must not be able to do.

use std::os::unix::fs::FileTypeExt;

use container::spec::{Capabilities, ExecSpec, FailureKind, Namespace, Rlimit, Seccomp};

use crate::support::{World, milliseconds, name, wait_until};

#[tokio::test]
async fn capabilities_are_dockers_and_no_more() {
    let world = World::new("caps").await;
    let script = "grep Cap /proc/self/status";
    let (_, output) = world.run(world.script("root", script)).await;
    let expected = "CapInh:\t0000000000000000\nCapPrm:\t00000000a80425fb\n\
                    CapEff:\t00000000a80425fb\nCapBnd:\t00000000a80425fb\n\
                    CapAmb:\t0000000000000000\n";
    assert_eq!(output, expected);
    let mut spec = world.script("user", script);
    spec.user.uid = 1000;
    let (_, output) = world.run(spec).await;
    assert!(output.contains("CapEff:\t0000000000000000\nCapBnd:\t00000000a80425fb\n"), "{output}");
    let mut spec = world.script("none", "touch /tmp/x && chown 5 /tmp/x");
    spec.capabilities = Capabilities::NONE;
    let (exit, output) = world.run(spec).await;
    assert_eq!(exit.code, 1, "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn system_calls_are_filtered_by_default() {
    let world = World::new("seccomp").await;
    let script =
        "grep Seccomp: /proc/self/status; unshare -U true; echo $?; unshare -m true; echo $?";
    let (_, output) = world.run(world.script("filtered", script)).await;
    assert!(output.starts_with("Seccomp:\t2\n1\n1\n"), "{output}");
    assert_eq!(output.matches("Operation not permitted").count(), 2, "{output}");
    let mut spec =
        world.script("open", "grep Seccomp: /proc/self/status; unshare -U true; echo $?");
    spec.seccomp = Seccomp::Unconfined;
    let (_, output) = world.run(spec).await;
    assert!(output.contains("Seccomp:\t0\n0\n"), "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn mounting_is_refused_even_with_the_capability_unless_the_filter_knows_it() {
    let world = World::new("mount").await;
    let script = "mount -t tmpfs x /tmp; echo $?";
    let (_, output) = world.run(world.script("default", script)).await;
    assert!(
        output.ends_with("\n1\n") || output.contains("denied") || output.contains("permitted"),
        "{output}"
    );
    let mut spec = world.script("admin", script);
    spec.capabilities = spec.capabilities.with("SYS_ADMIN").expect("a known name");
    let (_, output) = world.run(spec).await;
    assert_eq!(output, "0\n");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn no_new_privileges_is_said_to_the_kernel() {
    let world = World::new("nnp").await;
    let script = "grep NoNewPrivs /proc/self/status; grep Seccomp: /proc/self/status";
    let (_, output) = world.run(world.script("off", script)).await;
    assert_eq!(output, "NoNewPrivs:\t0\nSeccomp:\t2\n");
    let mut spec = world.script("on", script);
    spec.no_new_privileges = true;
    spec.user.uid = 1000;
    let (_, output) = world.run(spec).await;
    assert_eq!(output, "NoNewPrivs:\t1\nSeccomp:\t2\n");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn the_host_is_out_of_sight() {
    let world = World::new("sight").await;
    let script = "ls /proc | grep -c '^[0-9]'; ls /proc/1/fd | wc -l; \
                  cat /proc/net/dev | grep -c :; umask; \
                  cat /proc/kcore /proc/interrupts /proc/keys /proc/timer_list | wc -c; \
                  ls -A /proc/acpi /sys/firmware /proc/scsi | grep -v : | grep -v '^$'; \
                  echo 1 > /proc/sys/kernel/panic; touch /sys/x";
    let (_, output) = world.run(world.script("a", script)).await;
    let lines: Vec<&str> = output.lines().collect();
    // The counts are the shell, ls and grep; its three descriptors; loopback alone; no masked
    // content.
    assert_eq!(lines[..1], ["3"], "{output}");
    assert!(lines[1].parse::<u32>().is_ok_and(|fds| fds <= 4), "{output}");
    assert_eq!(lines[2..5], ["1", "0022", "0"], "{output}");
    assert!(lines[5].contains("/proc/") || lines[5].contains("Read-only"), "{output}");
    assert_eq!(output.matches("Read-only file system").count(), 2, "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn limits_and_kernel_parameters_apply_to_the_container_alone() {
    let world = World::new("rlimits").await;
    let mut spec = world.script(
        "a",
        "ulimit -n; ulimit -Hn; cat /proc/sys/net/core/somaxconn; cat /proc/sys/kernel/msgmax",
    );
    spec.rlimits = vec![Rlimit { name: "nofile".into(), soft: 123, hard: 456 }];
    spec.sysctls.insert("net.core.somaxconn".into(), "777".into());
    spec.sysctls.insert("kernel.msgmax".into(), "9999".into());
    let (_, output) = world.run(spec).await;
    assert_eq!(output, "123\n456\n777\n9999\n");
    for (key, net) in
        [("kernel.panic", false), ("net.core.somaxconn", true), ("net/../kernel.panic", false)]
    {
        let mut spec = world.script("b", "true");
        spec.sysctls.insert(key.into(), "1".into());
        if net {
            spec.namespaces.net = container::spec::Namespace::Host;
        }
        let failure = world.refused(spec).await;
        assert_eq!(failure.kind, FailureKind::Restriction, "{key}: {failure}");
    }
    let mut spec = world.script("c", "true");
    spec.rlimits = vec![Rlimit { name: "nothing".into(), soft: 1, hard: 1 }];
    assert_eq!(world.refused(spec).await.kind, FailureKind::Restriction);
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn devices_of_the_host_stay_closed() {
    let world = World::new("devices").await;
    // The host's disks have these numbers under any name.
    let disks = std::fs::read_to_string("/proc/partitions").expect("a list");
    let disk = disks.lines().nth(2).expect("a disk");
    let numbers: Vec<&str> = disk.split_whitespace().take(2).collect();
    let script = format!(
        "mknod /tmp/disk b {} {} && dd if=/tmp/disk of=/dev/null count=1; echo $?; \
         head -c 3 /dev/zero | wc -c; echo x > /dev/null; echo $?; head -c 3 /dev/urandom | wc -c; \
         ls -l /dev/fd /dev/ptmx /dev/null | wc -l",
        numbers[0], numbers[1]
    );
    let (_, output) = world.run(world.script("a", &script)).await;
    assert!(output.contains("Operation not permitted"), "the disk was read: {output}");
    assert!(output.starts_with("1\n3\n0\n3\n3\n"), "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_privileged_container_has_the_hosts_devices_and_may_mount() {
    let world = World::new("privileged").await;
    let script = "mount -t tmpfs x /tmp && echo mounted; \
                  find /dev -maxdepth 1 -type b -o -maxdepth 1 -type c | wc -l; \
                  grep CapEff /proc/self/status; touch /proc/sys/kernel/panic && echo writable; \
                  cat /dev/kmsg > /dev/null & ls -d /sys/fs/cgroup/*";
    let mut spec = world.script("a", script);
    spec.privileged = true;
    spec.capabilities = Capabilities::ALL;
    spec.seccomp = Seccomp::Unconfined;
    let (_, output) = world.run(spec).await;
    let lines: Vec<&str> = output.lines().collect();
    let is_device = |entry: &std::fs::DirEntry| {
        let kind = entry.file_type().expect("a kind");
        kind.is_block_device() || kind.is_char_device()
    };
    let devices = std::fs::read_dir("/dev").expect("a list").flatten().filter(is_device).count();
    assert_eq!(lines[0], "mounted", "{output}");
    assert!(lines[1].parse::<usize>().is_ok_and(|count| count + 8 > devices), "{output}");
    let own = std::fs::read_to_string("/proc/self/status").expect("a status");
    assert!(lines[2].starts_with("CapEff:") && own.contains(lines[2]), "{output}");
    assert_eq!(lines[3], "writable", "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn what_enters_a_container_brings_nothing_of_the_host_along() {
    let world = World::new("enter").await;
    // Looks at every process that appears, in ways that need CAP_SYS_PTRACE.
    let spy = "caps() { while read key value; do case $key in CapEff:) echo $value;; Seccomp:) \
               echo $value;; esac; done < $1/status 2>/dev/null; }; own=$(caps /proc/1); \
               echo watching; while :; do for p in /proc/[2-9] /proc/[0-9]?*; do \
               [ -e $p/root/spied ] && echo $p sees the host; \
               while read key value; do case $key in CapEff:|Seccomp:) case $own in *$value*) ;; \
               *) echo $p has $key $value;; esac;; esac; done < $p/status; done 2>/dev/null; done";
    let mut spec = world.script("a", spy);
    spec.capabilities = spec.capabilities.with("SYS_PTRACE").expect("a known name");
    let marker = std::path::Path::new("/spied");
    std::fs::write(marker, "").expect("a file on the host");
    let (sandbox, _events) = world.sandbox("s").await;
    sandbox.create(spec).await.expect("created");
    sandbox.start(&name("a")).await.expect("started");
    wait_until("the spy is at work", || world.output("a").contains("watching"));
    for _ in 0..100 {
        let exec = ExecSpec {
            argv: vec!["/bin/true".into()],
            env: Vec::new(),
            cwd: "/".into(),
            user: None,
            timeout_ms: milliseconds(10_000),
        };
        let result = sandbox.exec(&name("a"), exec).await.expect("executed");
        assert_eq!(result.exit_code, 0);
    }
    for guest in ["b", "c", "d", "e"] {
        let mut guest = world.script(guest, "exit 0");
        guest.namespaces.pid = Namespace::Container(name("a"));
        guest.capabilities = guest.capabilities.with("SYS_PTRACE").expect("a known name");
        sandbox.create(guest).await.expect("created");
    }
    std::fs::remove_file(marker).expect("removed");
    let seen = world.output("a").lines().nth(1).map(str::to_owned);
    assert_eq!(seen, None, "the spy saw something");
    sandbox.shutdown().await.expect("shut down");
    world.assert_no_leaks().await;
}
