//! The files that a container sees.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use container::spec::{Device, FailureKind, Mount, MountSource, Namespace, Rootfs, User};
use kernel::cgroup::Access;

use crate::support::World;

fn tmpfs(destination: &str, options: &[&str]) -> Mount {
    let options = options.iter().map(|one| (*one).to_owned()).collect();
    Mount { destination: destination.into(), source: MountSource::Tmpfs { options } }
}

fn bind(path: PathBuf, destination: &str, readonly: bool) -> Mount {
    Mount { destination: destination.into(), source: MountSource::Bind { path, readonly } }
}

fn text(destination: &str, text: &str) -> Mount {
    Mount { destination: destination.into(), source: MountSource::Text(text.to_owned()) }
}

/// A script that prints the readable bytes of a hidden file, the number of other mounts over it,
/// and whether kernel parameters can be written.
pub(crate) const SEES_MASKS: &str = "wc -c < /proc/interrupts; \
    grep -c core_pattern /proc/self/mountinfo; \
    (echo x > /proc/sys/kernel/core_pattern) 2>&1 | grep -q Read-only && echo read-only";

#[tokio::test]
async fn a_readonly_root_keeps_its_writable_mounts() {
    let world = World::new("readonly").await;
    let mut spec = world.script("a", "touch /x; touch /data/x /dev/shm/x /tmp/x; echo $?");
    spec.readonly_rootfs = true;
    spec.mounts = vec![tmpfs("/data", &["size=1m"]), tmpfs("/tmp", &["size=1m"])];
    let (_, output) = world.run(spec).await;
    assert!(output.starts_with("0\n"), "{output}");
    assert!(output.contains("/x: Read-only file system"), "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_text_is_a_file_that_the_container_may_change() {
    let world = World::new("text").await;
    let script = "cat /etc/hosts /a/new; stat -c %a:%u /etc/hosts; echo more >> /etc/hosts; \
                  tail -n 1 /etc/hosts; dd if=/dev/zero of=/etc/hosts bs=1M count=9 2>&1; ls /dev";
    let mut spec = world.script("a", script);
    spec.readonly_rootfs = true;
    spec.mounts = vec![text("/etc/hosts", "one\n"), text("/a/new", "two\n")];
    let (_, output) = world.run(spec).await;
    assert!(output.starts_with("one\ntwo\n644:0\nmore\n"), "{output}");
    assert!(output.contains("No space left on device"), "{output}");
    assert!(output.contains("null") && !output.contains("\n0\n"), "{output}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn the_layer_below_is_never_written() {
    let world = World::new("layers").await;
    let (exit, _) = world.run(world.script("a", "rm /etc/passwd && echo hi > /etc/new")).await;
    assert_eq!(exit.code, 0);
    assert!(world.rootfs().join("etc/passwd").exists());
    assert!(!world.rootfs().join("etc/new").exists());
    let mut plain = world.script("b", "echo hi > /etc/new");
    plain.rootfs = Rootfs::Dir(world.rootfs());
    assert_eq!(world.run(plain).await.0.code, 0);
    assert!(world.rootfs().join("etc/new").exists());
    let mut none = world.script("c", "true");
    none.rootfs = Rootfs::Dir("/no/such/rootfs".into());
    assert_eq!(world.refused(none).await.kind, FailureKind::Mount);
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn tmpfs_and_shm_have_their_size_and_options() {
    let world = World::new("tmpfs").await;
    let script = "df -m /data /dev/shm | awk 'NR>1 {print $2}'; cp /bin/busybox /data/b; /data/b true; \
                  echo $?; dd if=/dev/zero of=/data/big bs=1M count=5; stat -c %a /data";
    let mut spec = world.script("a", script);
    spec.shm_bytes = 7 << 20;
    spec.mounts = vec![tmpfs("/data", &["size=3m", "mode=1770"])];
    let (_, output) = world.run(spec).await;
    assert!(output.starts_with("3\n7\n126\n1770\n"), "{output}");
    assert!(output.contains("Permission denied"), "{output}");
    assert!(output.contains("No space left on device"), "{output}");
    let mut spec = world.script("b", "true");
    spec.mounts = vec![tmpfs("/data", &["colour=blue"])];
    let failure = world.refused(spec).await;
    assert_eq!(failure.kind, FailureKind::Mount);
    assert!(failure.message.contains("colour=blue"), "{failure}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn binds_carry_files_and_folders_and_keep_readonly() {
    let world = World::new("binds").await;
    let shared = world.dir.path().join("shared");
    fs::create_dir_all(shared.join("sub")).expect("folders");
    fs::write(shared.join("hosts"), "127.0.0.1 me\n").expect("a file");
    let script = "cat /etc/hosts; echo written > /rw/sub/out; echo no > /ro/x; echo no > /etc/hosts; \
                  cat /rw/nested/deep";
    let mut spec = world.script("a", script);
    let nested = world.dir.path().join("nested");
    fs::create_dir_all(&nested).expect("a folder");
    fs::write(nested.join("deep"), "deep\n").expect("a file");
    // The inner mount comes first, because the order must not matter.
    spec.mounts = vec![
        bind(nested, "/rw/nested", false),
        bind(shared.clone(), "/rw", false),
        bind(shared.clone(), "/ro", true),
        bind(shared.join("hosts"), "/etc/hosts", true),
    ];
    let (_, output) = world.run(spec).await;
    assert!(output.starts_with("127.0.0.1 me\ndeep\n"), "{output}");
    assert_eq!(output.matches("Read-only file system").count(), 2, "{output}");
    assert_eq!(fs::read_to_string(shared.join("sub/out")).expect("written"), "written\n");
    let mut spec = world.script("b", "true");
    spec.mounts = vec![bind("/no/such/source".into(), "/data", false)];
    let failure = world.refused(spec).await;
    assert_eq!(failure.kind, FailureKind::Mount);
    assert!(failure.message.contains("/no/such/source"), "{failure}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn an_image_cannot_redirect_mounts_with_links() {
    let world = World::new("links").await;
    let outside = world.dir.path().join("outside");
    fs::create_dir_all(&outside).expect("a folder");
    // A link that leads out of the image on the host leads to a place inside the container.
    symlink(&outside, world.rootfs().join("data")).expect("a link");
    let mut spec = world.script("a", "echo x > /data/x; ls /data");
    let source = world.dir.path().join("source");
    fs::create_dir_all(&source).expect("a folder");
    spec.mounts = vec![bind(source.clone(), outside.to_str().expect("UTF-8"), false)];
    assert_eq!(world.run(spec).await.1, "x\n");
    assert!(source.join("x").exists() && !outside.join("x").exists());
    // The system's own folders must not be links at all.
    symlink("/tmp", world.rootfs().join("proc")).expect("a link");
    let failure = world.refused(world.script("b", "true")).await;
    assert_eq!(failure.kind, FailureKind::Mount);
    assert!(failure.message.contains("/proc"), "{failure}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn nothing_is_mounted_into_proc_or_outside() {
    let world = World::new("badmounts").await;
    symlink("/proc/sys/kernel/core_pattern", world.rootfs().join("etc/pattern")).expect("link");
    symlink("/proc/self/root/tmp", world.rootfs().join("self")).expect("a link");
    symlink("..", world.rootfs().join("etc/root")).expect("a link");
    for destination in [
        "/",
        "/etc/root",
        "/proc",
        "/proc/sys",
        "relative",
        "/a/../../b",
        "/etc/pattern",
        "/self",
        "/self/x",
    ] {
        let mut spec = world.script("a", "true");
        spec.mounts = vec![match destination {
            "/etc/pattern" => bind("/etc/hostname".into(), destination, true),
            _ => tmpfs(destination, &[]),
        }];
        let failure = world.refused(spec).await;
        assert_eq!(failure.kind, FailureKind::Mount, "{destination}: {failure}");
    }
    world.assert_no_leaks().await;
}

/// An image whose volume covers `/dev` changes nothing about masked and read-only paths.
#[tokio::test]
async fn masks_do_not_depend_on_what_is_mounted_over_dev() {
    let world = World::new("masks").await;
    let volume = world.dir.path().join("volume");
    fs::create_dir_all(&volume).expect("a folder");
    symlink("/proc/sys/kernel/core_pattern", volume.join("null")).expect("a link");
    let mut spec = world.script("a", SEES_MASKS);
    spec.mounts = vec![bind(volume, "/dev", false)];
    assert_eq!(world.run(spec).await.1, "0\n0\nread-only\n");
    world.assert_no_leaks().await;
}

/// Setting up a container with the host's processes touches none of them.
#[tokio::test]
async fn no_path_leads_through_another_process() {
    let world = World::new("magic").await;
    let place = format!("/proc/{}/root{}", std::process::id(), world.dir.path().display());
    symlink(format!("{place}/by-link"), world.rootfs().join("etc/leads-out")).expect("a link");
    let of_host = |id: &str| {
        let mut spec = world.script(id, "true");
        spec.namespaces.pid = Namespace::Host;
        spec
    };
    let mut cwd = of_host("cwd");
    cwd.cwd = format!("{place}/by-cwd");
    let failure = world.refused(cwd).await;
    assert_eq!(failure.kind, FailureKind::BadWorkingDir, "{failure}");
    let mut file = of_host("file");
    file.mounts = vec![bind("/etc/hostname".into(), "/etc/leads-out", true)];
    assert_eq!(world.refused(file).await.kind, FailureKind::Mount);
    let mut folder = of_host("folder");
    folder.mounts = vec![tmpfs("/etc/leads-out/deeper", &[])];
    assert_eq!(world.refused(folder).await.kind, FailureKind::Mount);
    let mut device = of_host("device");
    let access = Access { read: true, write: false, mknod: false };
    let path = format!("{place}/by-device").into();
    device.devices = vec![Device { host_path: "/dev/zero".into(), path, access }];
    assert_eq!(world.refused(device).await.kind, FailureKind::Device);
    for made in ["by-cwd", "by-link", "by-device"] {
        assert!(!world.dir.path().join(made).exists(), "{made} was made on the host");
    }
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn a_link_of_the_image_does_not_lead_a_mount_into_proc() {
    let world = World::new("intoproc").await;
    symlink("/proc/sys/kernel/core_pattern", world.rootfs().join("etc/lead")).expect("a link");
    let file = world.dir.path().join("file");
    fs::write(&file, "text").expect("a file");
    let mut spec = world.script("a", "true");
    spec.mounts = vec![bind(file, "/etc/lead", false)];
    let refused = world.refused(spec).await;
    assert!(refused.to_string().contains("it is inside /proc"), "{refused}");
    world.assert_no_leaks().await;
}

#[tokio::test]
async fn what_is_missing_of_a_path_is_made_as_docker_makes_it() {
    let world = World::new("missing").await;
    let etc = world.rootfs().join("etc");
    symlink("../run/systemd/resolve/stub.conf", etc.join("resolv.conf")).expect("a link");
    symlink("/proc/sys/kernel/core_pattern", etc.join("hosts")).expect("a link");
    symlink("../store/file", etc.join("file")).expect("a link");
    fs::write(etc.join("mtab"), "the image's").expect("a file");
    symlink("/store/logs", world.rootfs().join("logs")).expect("a link");
    symlink("loop", world.rootfs().join("loop")).expect("a link");
    let script = "cat /etc/resolv.conf /etc/hosts; pwd; stat -c '%a %u' /a /a/b /store; \
                  ls -d /run; readlink /etc/mtab; stat -c '%a %s' /.dockerenv; wc -c < /store/file; \
                  stat -c %a /device; mount | grep -c ' on /store/logs/deep '";
    let mut spec = world.script("a", script);
    spec.user = User { uid: 33, gid: 33, groups: vec![] };
    spec.cwd = "/a/b".into();
    let one = world.dir.path().join("one");
    fs::write(&one, "1").expect("a file");
    spec.mounts = vec![
        text("/etc/resolv.conf", "nameserver\n"),
        text("/etc/hosts", "host\n"),
        tmpfs("/logs/deep", &[]),
        bind(one, "/etc/file", true),
    ];
    let access = Access { read: true, write: true, mknod: true };
    let path = "/device/of/mine".into();
    spec.devices = vec![Device { host_path: "/dev/null".into(), path, access }];
    let (_, output) = world.run(spec).await;
    let made = "755 0\n755 0\n755 0\n/proc/mounts\n755 0\n1\n755\n1\n";
    let missing = "ls: /run: No such file or directory\n";
    assert_eq!(output, format!("nameserver\nhost\n/a/b\n{made}{missing}"));
    let mut spec = world.script("b", "true");
    spec.mounts = vec![tmpfs("/loop/x", &[])];
    assert_eq!(world.refused(spec).await.kind, FailureKind::Mount);
    world.assert_no_leaks().await;
}
