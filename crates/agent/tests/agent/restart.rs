//! Agents that are killed, and control planes that are unreachable.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use container::spool::Limits;
use container::spool::writer::Writer;
use model::link::{AssignedTask, Condition, TaskPhase};

use crate::control::Control;
use crate::fixture::{depends, task};
use crate::life::shell;
use crate::stage::{Machine, on};

/// Prints a random id of the process, so that another run would be noticed.
const LINE: &str = "trap 'exit 4' TERM; cat /proc/sys/kernel/random/uuid; \
                    n=0; while :; do n=$((n+1)); echo line $n; sleep 0.2; done";

#[test]
fn containers_outlive_a_killed_agent_and_nothing_is_started_twice_or_lost() {
    on("adopt", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let quick = shell("quick", "while ! test -f /hand/end; do sleep 0.05; done; exit 6");
        let mut ending = task("ending", vec![quick]);
        let hand = machine.dir.path().join("hand");
        std::fs::create_dir(&hand).unwrap();
        ending.volumes = vec![model::link::Volume {
            name: "hand".into(),
            source: model::link::VolumeSource::HostPath(hand.to_str().unwrap().into()),
        }];
        ending.containers[0].mounts = vec![model::link::Mount {
            volume: "hand".into(),
            container_path: "/hand".into(),
            read_only: true,
        }];
        control.assign(vec![task("staying", vec![shell("web", LINE)]), ending]);
        control.reaches("staying", TaskPhase::Running).await;
        control.reaches("ending", TaskPhase::Running).await;
        control.until("output", |seen| seen.logs.get("web").is_some_and(|l| l.len() > 3)).await;

        agent.abort();
        let _killed = agent.await;
        std::fs::write(hand.join("end"), "").unwrap();
        let before = control.seen().logs["web"].len();
        let agent = machine.start(&control);

        // A container that ended while no agent ran is reported with its exit code.
        let report = control.reaches("ending", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(6));
        let more = |seen: &crate::control::Seen| seen.logs["web"].len() > before + 5;
        control.until("more output", more).await;
        control.stop_all();
        let report = control.reaches("staying", TaskPhase::Stopped).await;
        assert_eq!((report.containers[0].exit_code, report.containers[0].restarts), (Some(4), 0));
        let lines = control.seen().logs["web"].clone();
        let numbers: Vec<u32> =
            lines.iter().filter_map(|line| line.strip_prefix("line ")?.parse().ok()).collect();
        // Lines that were sent but not acknowledged come twice, in one piece; none is missing.
        let mut distinct = numbers.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let expected: Vec<u32> = (1..=distinct.len() as u32).collect();
        assert_eq!(distinct, expected);
        let lives = lines.iter().filter(|line| line.len() == 36).collect::<Vec<_>>();
        assert!(lives.iter().all(|life| *life == lives[0]), "another life was begun: {lives:?}");
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn a_container_that_is_made_again_after_a_restart_has_its_output_delivered() {
    on("again", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let first = shell("first", "echo up; read x < /hand/pipe; exit 0");
        let mut second = shell("second", "echo heard");
        second.depends_on = vec![depends("first", Condition::Complete)];
        let mut made = task("aa", vec![first, second]);
        made.containers[0].essential = false;
        let pipe = give_pipe(&machine, &mut made, 0);
        control.assign(vec![made]);
        control.until("the first", |seen| seen.logs.contains_key("first")).await;
        agent.abort();
        let _killed = agent.await;
        // The spool of an agent that was killed while it removed an earlier agent's container.
        let output = machine.data().join("tasks/aa/1/output.0");
        Writer::open(&output, Limits::DEFAULT).unwrap().finish(1).unwrap();
        let agent = machine.start(&control);
        tokio::task::spawn_blocking(move || std::fs::write(pipe, "go\n")).await.unwrap().unwrap();
        control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(control.seen().logs["second"], ["heard"]);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn an_agent_works_on_while_the_control_plane_is_away() {
    on("away", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let line = "read x < /hand/pipe; echo after; exit 5";
        let mut made = task("aa", vec![shell("web", line)]);
        let pipe = give_pipe(&machine, &mut made, 0);
        control.assign(vec![made]);
        control.reaches("aa", TaskPhase::Running).await;
        control.cut();
        tokio::task::spawn_blocking(move || std::fs::write(pipe, "go\n")).await.unwrap().unwrap();
        // The agent notices the end and saves it, without a control plane to report it to.
        until_written_down(&machine, "aa", "\"exit_code\":5").await;
        control.set_up(true);
        let report = control.reaches("aa", TaskPhase::Stopped).await;
        assert_eq!(report.containers[0].exit_code, Some(5));
        assert_eq!(control.seen().logs["web"], ["after"]);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

#[test]
fn what_leads_to_nothing_and_is_told_to_nobody_is_written_down_all_the_same() {
    on("quiet", |machine| async move {
        let control = Control::new();
        let agent = machine.start(&control);
        let side = shell("side", "read x < /hand/pipe; exit 5");
        let mut made = task("aa", vec![shell("web", LINE), side]);
        made.containers[1].essential = false;
        let pipe = give_pipe(&machine, &mut made, 1);
        control.assign(vec![made]);
        control.reaches("aa", TaskPhase::Running).await;
        control.cut();
        tokio::task::spawn_blocking(move || std::fs::write(pipe, "go\n")).await.unwrap().unwrap();
        until_written_down(&machine, "aa", "\"exit_code\":5").await;
        control.set_up(true);
        control.stop_and_forget(&machine.data()).await;
        agent.abort();
        let _ended = agent.await;
        machine.assert_clean().await;
    });
}

/// Gives a container of the task a pipe at `/hand/pipe`.
fn give_pipe(machine: &Machine, made: &mut AssignedTask, container: usize) -> PathBuf {
    let hand = machine.dir.path().join("hand");
    std::fs::create_dir(&hand).unwrap();
    let pipe = hand.join("pipe");
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
    made.volumes = vec![model::link::Volume {
        name: "hand".into(),
        source: model::link::VolumeSource::HostPath(hand.to_str().unwrap().into()),
    }];
    made.containers[container].mounts = vec![model::link::Mount {
        volume: "hand".into(),
        container_path: "/hand".into(),
        read_only: true,
    }];
    pipe
}

async fn until_written_down(machine: &Machine, id: &str, text: &'static str) {
    let state = machine.data().join("tasks").join(id).join("state.jsonl");
    let end = Instant::now() + Duration::from_secs(60);
    let look = move || {
        while !std::fs::read_to_string(&state).unwrap().contains(text) {
            assert!(Instant::now() < end, "not within a minute: {text}");
            std::thread::yield_now();
        }
    };
    tokio::task::spawn_blocking(look).await.unwrap();
}
