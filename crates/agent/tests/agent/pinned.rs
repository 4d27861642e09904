//! Images whose tag moves while tasks that are pinned to the old digest come and go.

use std::path::{Path, PathBuf};

use image::build::Run;
use model::link::{AssignedContainer, RestartPolicy, StopCause, TaskPhase};

use crate::control::{Control, Seen};
use crate::fixture::task;
use crate::life::shell;
use crate::stage::{Machine, on};

/// An image on a port without a server, so that only the host's own images can run.
const APP: &str = "127.0.0.1:9/team/app:1";

fn load(machine: &Machine, mark: &str) {
    machine.load(APP, &Run::default(), &[("mark", mark)]);
}

/// Makes a container of the application that prints its image's mark and keeps running.
fn marked(name: &str, pinned: Option<&str>) -> AssignedContainer {
    let mut made = shell(name, "cat /mark; exec sleep 60");
    made.image = APP.into();
    made.pinned = pinned.map(|digest| digest.parse().unwrap());
    made
}

fn says(name: &'static str, mark: &'static str) -> impl Fn(&Seen) -> bool {
    move |seen| seen.logs.get(name).is_some_and(|lines| *lines == [mark])
}

#[test]
fn a_pinned_container_runs_its_content_though_the_tag_moved() {
    on("pin", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        load(&machine, "first\n");
        let mut tasks = vec![task("aa", vec![marked("one", None)])];
        control.assign(tasks.clone());
        let one = control.reaches("aa", TaskPhase::Running).await.containers.remove(0);
        assert!(!one.image_pulled, "it came from an archive: {one:?}");
        let first = one.image_digest.as_deref().unwrap().to_owned();
        tasks.push(task("bb", vec![marked("two", Some(&first))]));
        control.assign(tasks.clone());
        control.until("the second task's mark", says("two", "first")).await;

        load(&machine, "second\n");
        tasks.push(task("cc", vec![marked("three", Some(&first))]));
        tasks.push(task("dd", vec![marked("four", None)]));
        control.assign(tasks);
        control.until("the pinned task's mark", says("three", "first")).await;
        control.until("the other task's mark", says("four", "second")).await;
        let three = control.reaches("cc", TaskPhase::Running).await.containers.remove(0);
        assert_eq!(three.image_digest.as_deref(), Some(first.as_str()));
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

/// The tag leads elsewhere, and nothing else names the content of the first run.
#[test]
fn another_run_has_the_content_of_the_first_though_the_tag_moved() {
    on("rerun", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        load(&machine, "first\n");
        let mut one = marked("one", None);
        let wait = "until test -e /tmp/go; do sleep 0.05; done; exit 1";
        let script = format!("cat /mark; test -e /tmp/go && exec sleep 60; {wait}");
        one.command = shell("one", &script).command;
        one.restart = Some(RestartPolicy { ignored_exit_codes: vec![0], attempt_period_s: 0 });
        control.assign(vec![task("aa", vec![one])]);
        control.until("the first run's mark", says("one", "first")).await;
        load(&machine, "second\n");
        let root = mounts_below(&machine.data()).pop().expect("its root is mounted");
        std::fs::write(root.join("tmp/go"), "").unwrap();
        let twice = |seen: &Seen| seen.logs["one"] == ["first", "first"];
        control.until("the second run's mark", twice).await;
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

/// Lists what is mounted below a folder.
fn mounts_below(folder: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_to_string("/proc/thread-self/mounts").unwrap();
    let places = all.lines().filter_map(|line| line.split(' ').nth(1)).map(PathBuf::from);
    places.filter(|place| place.starts_with(folder) && place.ends_with("upper")).collect()
}

#[test]
fn content_that_cannot_be_had_is_named_and_not_replaced() {
    on("nopin", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        load(&machine, "first\n");
        let absent = format!("sha256:{}", "0".repeat(64));
        control.assign(vec![task("aa", vec![marked("one", Some(&absent))])]);
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        let Some(StopCause::FailedToStart { reason }) = &report.stopped else {
            panic!("{report:?}");
        };
        assert!(reason.starts_with("CannotPullContainerError: "), "{reason}");
        assert!(reason.contains(&absent), "{reason}");
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}
