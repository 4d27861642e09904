//! Fargate tasks have users of their own; tasks on an instance have the host's.

use std::sync::Arc;

use image::store::Store;
use image::unpack::Limits;
use model::link::{Condition, Isolation, Mount, TaskPhase, Volume, VolumeSource};
use nix::mount::{MntFlags, MsFlags, mount, umount2};

use crate::control::Control;
use crate::fixture::{depends, shell_check, task};
use crate::life::shell;
use crate::stage::{Machine, on};

/// Folder of a machine for a file system without id-mapped mounts.
const PLAIN: &str = "plain";

/// Makes a container that fills a volume, and one of another user that reads it once the first is
/// healthy.
fn pair(id: &str, isolation: Isolation) -> model::link::AssignedTask {
    let line = "cut -c1-24 /proc/self/uid_map | tr -s ' '; echo said > /shared/by-root; \
                chown 33 /shared; touch /tmp/done; while :; do sleep 1; done";
    let mut first = shell("first", line);
    let mut check = shell_check("test -f /tmp/done && test $(id -u) = 0");
    check.interval_s = 1;
    first.health_check = Some(check);
    let mut second = shell(
        "second",
        "id -u; cat /shared/by-root; touch /shared/x; ls -ln /shared \
                            | grep -c ' 33 '; echo 127.0.0.1 me >> /etc/hosts; exit 4",
    );
    second.user = Some("33".into());
    second.depends_on =
        vec![depends("first", Condition::Healthy), depends("third", Condition::Success)];
    let mut third = shell("third", "echo 127.0.0.1 me >> /etc/hosts");
    third.essential = false;
    let mount =
        |read_only| Mount { volume: "shared".into(), container_path: "/shared".into(), read_only };
    (first.mounts, second.mounts) = (vec![mount(false)], vec![mount(false)]);
    let mut made = task(id, vec![first, second, third]);
    made.volumes = vec![Volume { name: "shared".into(), source: VolumeSource::Task }];
    made.isolation = isolation;
    made
}

/// Runs the pair with its image in this store.
fn of(isolation: Isolation, tag: &str, is_own: bool, store: fn(&Machine) -> Arc<Store>) {
    on(tag, move |machine| async move {
        let control = Control::new();
        let images = store(&machine);
        let start = || {
            let config = agent::Config { images: images.clone(), ..machine.config(&control) };
            tokio::spawn(async { agent::run(config, std::future::pending()).await.unwrap() })
        };
        let agent = start();
        control.assign(vec![pair("aa", isolation)]);
        // The agent is killed in between: containers after that have the same users.
        control.until("the first container", |seen| seen.logs.contains_key("first")).await;
        agent.abort();
        let _killed = agent.await;
        let agent = start();
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(report.containers[1].exit_code, Some(4), "{report:?}");
        let logs = control.seen().logs;
        assert_eq!(logs["second"][..3], ["33", "said", "1"]);
        assert_eq!(report.containers[2].exit_code, Some(0), "it wrote to its hosts file");
        let host_id = logs["first"][0].split_whitespace().nth(1).unwrap().parse::<u32>().unwrap();
        assert_eq!(host_id >= 0x7000_0000, is_own, "{host_id}");
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        drop(images);
        // Without a mount there this does nothing.
        let _nothing = umount2(&machine.dir.path().join(PLAIN), MntFlags::MNT_DETACH);
        machine.assert_clean().await;
    });
}

#[test]
fn the_users_of_a_fargate_task_are_its_own() {
    of(Isolation::Fargate, "users", true, |machine| machine.images.clone());
}

#[test]
fn fargate_tasks_run_without_where_the_host_cannot_give_them_users() {
    of(Isolation::Fargate, "plain", false, |machine| {
        // The owners of its files cannot be mapped.
        let folder = machine.dir.path().join(PLAIN);
        std::fs::create_dir(&folder).unwrap();
        let nothing = MsFlags::empty();
        mount(Some("ramfs"), &folder, Some("ramfs"), nothing, None::<&str>).unwrap();
        let images =
            Store::open(&folder.join("images"), Limits::STANDARD, &Default::default()).unwrap();
        images.load_archive(&machine.dir.path().join("image.tar"), None, 1).unwrap();
        images
    });
}

#[test]
fn the_users_of_an_instances_task_are_the_hosts() {
    of(Isolation::Instance, "hosts", false, |machine| machine.images.clone());
}
