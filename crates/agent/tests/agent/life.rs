//! Tasks from beginning to end.

use model::link::{AssignedContainer, Condition, RestartPolicy, StopCause, TaskPhase};
use model::task::{ContainerStatus, Health};

use crate::control::Control;
use crate::fixture::{container, depends, shell_check, task};
use crate::stage::{BUSYBOX, on};

/// Makes a container of busybox that runs a line of shell.
pub(crate) fn shell(name: &str, line: &str) -> AssignedContainer {
    let mut made = container(name);
    made.image = BUSYBOX.into();
    made.command = Some(["/bin/sh", "-c", line].map(Into::into).to_vec());
    made.stop_timeout_s = 2;
    made
}

#[test]
fn a_task_runs_to_its_exit_code_and_its_output_arrives() {
    on("exit", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut web = shell("web", "echo hello; id -u; exit 3");
        web.user = Some("1234:5".into());
        control.assign(vec![task("aa", vec![web])]);
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        let web = &report.containers[0];
        assert_eq!(report.stopped, Some(StopCause::EssentialExited { container: "web".into() }));
        assert_eq!((web.exit_code, web.status), (Some(3), ContainerStatus::Stopped));
        assert!(report.started.is_some() && report.execution_stopped.is_some());
        assert!(web.image_digest.as_deref().unwrap().starts_with("sha256:"));
        assert_eq!(control.seen().logs["web"], ["hello", "1234"]);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_task_runs_until_it_is_stopped_and_heeds_the_signal() {
    on("stop", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let line = "trap 'echo bye; exit 7' TERM; echo up; while :; do sleep 1; done";
        control.assign(vec![task("aa", vec![shell("web", line)])]);
        control.reaches("aa", TaskPhase::Running).await;
        control.until("the first line", |seen| seen.logs.contains_key("web")).await;
        control.stop_all();
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(7));
        assert_eq!(report.stopped, None, "the control plane knows why it stopped the task");
        assert_eq!(control.seen().logs["web"], ["up", "bye"]);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_container_that_does_not_heed_the_signal_is_killed() {
    on("kill", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        // The first process of a namespace ignores signals for which it has no handler.
        control.assign(vec![task("aa", vec![shell("web", "while :; do sleep 1; done")])]);
        control.reaches("aa", TaskPhase::Running).await;
        control.stop_all();
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(137));
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn what_cannot_start_says_why_in_the_words_of_ecs() {
    on("why", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut no_command = shell("web", "true");
        no_command.command = Some(vec!["/no/such/command".into()]);
        let mut no_image = shell("web", "true");
        no_image.image = "127.0.0.1:9/no/such/image".into();
        let mut no_user = shell("web", "true");
        no_user.user = Some("nobody-here".into());
        let mut env_file = shell("web", "true");
        env_file.environment_files = vec!["arn:aws:s3:::bucket/b.env".into()];
        control.assign(vec![
            task("command", vec![no_command]),
            task("image", vec![no_image]),
            task("user", vec![no_user]),
            task("envfile", vec![env_file]),
        ]);
        for (id, beginning) in [
            ("command", "CannotStartContainerError: "),
            ("image", "CannotPullContainerError: "),
            ("user", "CannotCreateContainerError: unable to find user nobody-here"),
            ("envfile", "ResourceInitializationError: failed to download env files: "),
        ] {
            let report = control.reaches(id, TaskPhase::Stopped).await;
            let Some(StopCause::FailedToStart { reason }) = &report.stopped else {
                panic!("{report:?}");
            };
            assert!(reason.starts_with(beginning), "{reason}");
            // Environment files belong to the task, so no container has this as its reason.
            let blamed = (id != "envfile").then_some(reason);
            assert_eq!(report.containers[0].reason.as_ref(), blamed);
            assert_eq!(report.containers[0].exit_code, None);
        }
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn environment_files_give_what_the_definition_does_not() {
    on("envfiles", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut web = shell("web", "echo $COLOUR $SHADE");
        web.environment_files = vec!["arn:aws:s3:::bucket/a.env".into()];
        let mut other = shell("other", "echo $COLOUR $SHADE none");
        other.environment_files = web.environment_files.clone();
        other.environment = vec![("COLOUR".into(), "red".into())];
        control.assign(vec![task("aa", vec![web]), task("bb", vec![other])]);
        control.until("all lines", |seen| seen.logs.len() == 2).await;
        assert_eq!(control.seen().logs["web"], ["blue \"dark\""]);
        assert_eq!(control.seen().logs["other"], ["red \"dark\" none"]);
        control.stop_and_forget(&machine.data()).await;
        assert!(!machine.data().join("tasks/aa").exists(), "files go with the task");
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn too_much_memory_ends_a_container_and_is_named() {
    on("oom", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut hungry = shell("web", "");
        let words = ["/bin/dd", "if=/dev/zero", "of=/dev/null", "bs=200M", "count=1"];
        hungry.command = Some(words.map(Into::into).to_vec());
        hungry.memory_mib = Some(16);
        hungry.linux.max_swap_mib = Some(0);
        control.assign(vec![task("aa", vec![hungry])]);
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        let web = &report.containers[0];
        assert_eq!(web.exit_code, Some(137), "{web:?}");
        let reason = "OutOfMemoryError: Container killed due to memory usage";
        assert_eq!(web.reason.as_deref(), Some(reason));
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn containers_start_in_the_order_of_their_dependencies() {
    on("order", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut init = shell("init", "echo done > /data/init");
        let mut base = shell("base", "sleep 60");
        let mut web = shell("web", "cat /data/init && exit 9");
        (init.essential, base.essential) = (false, false);
        base.health_check = Some(shell_check("test -f /data/init"));
        base.depends_on = vec![depends("init", Condition::Success)];
        web.depends_on = vec![depends("base", Condition::Healthy)];
        let volume = |name: &str, path: &str| model::link::Mount {
            volume: name.into(),
            container_path: path.into(),
            read_only: false,
        };
        for found in [&mut init, &mut base, &mut web] {
            found.mounts = vec![volume("data", "/data")];
        }
        let mut made = task("aa", vec![web, base, init]);
        made.volumes = vec![model::link::Volume {
            name: "data".into(),
            source: model::link::VolumeSource::Task,
        }];
        control.assign(vec![made]);
        let healthy = |seen: &crate::control::Seen| {
            let report = seen.reports.values().next();
            report.is_some_and(|task| task.containers[1].health == Health::Healthy)
        };
        control.until("a healthy base", healthy).await;
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(9));
        assert_eq!(report.containers[2].exit_code, Some(0));
        assert_eq!(control.seen().logs["web"], ["done"]);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_failing_health_check_makes_a_container_unhealthy_but_stops_nothing() {
    on("sick", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut web = shell("web", "sleep 60");
        let mut check = shell_check("echo broken; exit 1");
        (check.interval_s, check.retries) = (1, 1);
        web.health_check = Some(check);
        control.assign(vec![task("aa", vec![web])]);
        let sick = |seen: &crate::control::Seen| {
            let report = seen.reports.values().next();
            report.is_some_and(|task| task.containers[0].health == Health::Unhealthy)
        };
        let seen = control.until("an unhealthy container", sick).await;
        assert_eq!(seen.reports.values().next().unwrap().phase, TaskPhase::Running);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_restart_policy_gives_a_container_another_life_with_its_files() {
    on("again", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let again = "test -f /tmp/lived && echo second && exec sleep 60";
        let mut web = shell("web", &format!("{again}; echo first; touch /tmp/lived; exit 1"));
        // Registration requires at least a minute, but the agent only compares.
        let policy = RestartPolicy { ignored_exit_codes: vec![0], attempt_period_s: 0 };
        web.restart = Some(policy);
        control.assign(vec![task("aa", vec![web])]);
        let again = |seen: &crate::control::Seen| {
            let report = seen.reports.values().next();
            report.is_some_and(|task| {
                task.containers[0].restarts == 1 && task.phase == TaskPhase::Running
            })
        };
        control.until("a second life", again).await;
        let both = |seen: &crate::control::Seen| {
            seen.logs.get("web").is_some_and(|lines| *lines == ["first", "second"])
        };
        control.until("the output of both lives", both).await;
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_task_that_shares_its_processes_and_memory_is_limited_as_a_whole() {
    on("share", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let mut first = shell("first", "echo here > /dev/shm/said; exec sleep 4321");
        first.cpu_units = 128;
        let seen = "until grep -qs 4321 /proc/[0-9]*/cmdline && test -f /dev/shm/said; do :; done; \
                    cat /dev/shm/said; ulimit -n";
        let mut second = shell("second", seen);
        second.depends_on = vec![depends("first", Condition::Start)];
        let limit = model::link::Ulimit { name: "nofile".into(), soft: 99, hard: 100 };
        second.ulimits = vec![limit];
        let mut made = task("aa", vec![first, second]);
        made.pid_mode = model::link::NamespaceMode::Task;
        made.ipc_mode = model::link::NamespaceMode::Task;
        made.isolation = model::link::Isolation::Fargate;
        (made.cpu_units, made.memory_mib) = (Some(256), Some(64));
        control.assign(vec![made]);
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(report.containers[1].exit_code, Some(0), "{report:?}");
        assert_eq!(control.seen().logs["second"], ["here", "99"]);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}
