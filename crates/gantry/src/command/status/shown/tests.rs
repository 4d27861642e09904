//! The text, from made-up clusters.

use api::ecs::{NetworkBinding, ServiceEvent};

use super::*;

fn service(running: i32, events: &[&str]) -> Service {
    let event = |message: &&str| ServiceEvent {
        message: Some((*message).to_owned()),
        ..Default::default()
    };
    Service {
        service_name: Some("web".into()),
        desired_count: Some(2),
        running_count: Some(running),
        pending_count: Some(0),
        task_definition: Some("arn:aws:ecs:us-east-1:1:task-definition/web:3".into()),
        deployments: Some(vec![Deployment {
            rollout_state: Some(DeploymentRolloutState::InProgress),
            ..Default::default()
        }]),
        events: Some(events.iter().map(event).collect()),
        ..Default::default()
    }
}

fn cluster() -> Cluster {
    Cluster { cluster_name: Some("c".into()), running_tasks_count: Some(1), ..Default::default() }
}

fn stopped(id: &str, at: i64, code: TaskStopCode, exit: Option<i32>) -> Task {
    Task {
        task_arn: Some(format!("arn:aws:ecs:us-east-1:1:task/c/{id}")),
        task_definition_arn: Some("arn:aws:ecs:us-east-1:1:task-definition/job:1".into()),
        stop_code: Some(code),
        stopped_reason: Some("Essential container in task exited".into()),
        stopped_at: Some(Timestamp(at)),
        containers: Some(vec![Container {
            name: Some("main".into()),
            exit_code: exit,
            ..Default::default()
        }]),
        ..Default::default()
    }
}

fn said(service: Service) -> Option<String> {
    let seen = Seen { cluster: cluster(), ..Seen::default() };
    trouble(&seen, &service)
}

const NO_PLACE: &str = "(service web) was unable to place a task because no instance is there.";

#[test]
fn a_service_is_in_trouble_by_its_newest_event_that_tells_of_any() {
    let started = "(service web) has started 1 tasks: (task a).";
    let steady = "(service web) has reached a steady state.";
    let expected = format!("service c/web: 1 of 2 tasks run: {NO_PLACE}");
    assert_eq!(said(service(1, &[started, NO_PLACE])), Some(expected));
    assert_eq!(said(service(1, &[started, steady, NO_PLACE])), None, "that is over");
    assert_eq!(said(service(1, &[started])), None, "it is being deployed");
    assert_eq!(said(service(2, &[NO_PLACE])), None, "all run");
}

#[test]
fn a_service_whose_tasks_end_again_and_again_is_in_trouble_by_the_last_of_them() {
    let of_service = |id, at, code| Task {
        group: Some("service:web".into()),
        ..stopped(id, at, TaskStopCode::EssentialContainerExited, Some(code))
    };
    let other = stopped("d", 9, TaskStopCode::EssentialContainerExited, Some(4));
    let seen = Seen {
        cluster: cluster(),
        stopped: vec![of_service("a", 1, 2), of_service("b", 2, 3), of_service("c", 3, 0), other],
        ..Seen::default()
    };
    let ended = "its task b ended: Essential container in task exited; container main exited with 3 \
                 (gantry logs arn:aws:ecs:us-east-1:1:task/c/b)";
    let expected = format!("service c/web: 1 of 2 tasks run: {ended}");
    assert_eq!(trouble(&seen, &service(1, &[])), Some(expected));
    let expected = format!("service c/web: 1 of 2 tasks run: {NO_PLACE}; {ended}");
    assert_eq!(trouble(&seen, &service(1, &[NO_PLACE])), Some(expected));
    assert_eq!(trouble(&seen, &service(2, &[])), None, "all run");
}

#[test]
fn a_failed_deployment_is_told_with_its_reason() {
    let mut failed = service(2, &[]);
    failed.deployments = Some(vec![Deployment {
        rollout_state: Some(DeploymentRolloutState::Failed),
        rollout_state_reason: Some("tasks failed\nto start".into()),
        ..Default::default()
    }]);
    assert_eq!(
        said(failed).as_deref(),
        Some("service c/web: 2 of 2 tasks run: tasks failed\\nto start")
    );
    let mut some = service(0, &[]);
    if let Some(newest) = some.deployments.iter_mut().flatten().next() {
        newest.failed_tasks = Some(3);
    }
    assert!(said(some).is_some_and(|line| line.ends_with("3 tasks of its deployment failed")));
}

#[test]
fn tasks_that_failed_alike_are_one_line() {
    use TaskStopCode::{EssentialContainerExited, TaskFailedToStart, UserInitiated};
    let all = [
        stopped("a", 1, EssentialContainerExited, Some(3)),
        stopped("b", 5, EssentialContainerExited, Some(3)),
        stopped("c", 2, EssentialContainerExited, Some(0)),
        stopped("d", 3, UserInitiated, Some(137)),
        stopped("e", 9, TaskFailedToStart, None),
    ];
    let why = "Essential container in task exited";
    assert_eq!(
        failures(all.iter()),
        [
            format!("task e of job:1: {why}"),
            format!("task b of job:1, and 1 more like it: {why}; container main exited with 3"),
        ]
    );
    let many: Vec<Task> =
        (0..30).map(|code| stopped("x", 1, EssentialContainerExited, Some(code + 1))).collect();
    let lines = failures(many.iter());
    assert_eq!((lines.len(), lines.last().map(String::as_str)), (11, Some("and 20 more")));
}

#[test]
fn a_container_that_was_stopped_with_its_task_is_not_what_failed() {
    use TaskStopCode::{EssentialContainerExited, TaskFailedToStart};
    let told = |code, exits: &[Option<i32>], why: Option<&str>| {
        let mut task = stopped("a", 1, code, None);
        let each = exits.iter().zip(["main", "side", "third"]).map(|(exit, name)| Container {
            name: Some(name.to_owned()),
            exit_code: *exit,
            reason: why.filter(|_| name == "main").map(str::to_owned),
            ..Default::default()
        });
        task.containers = Some(each.collect());
        let said = failures([&task].into_iter()).pop();
        said.map(|line| line.split_once(": Essential container in task exited").unwrap().1.into())
    };
    let of_itself = |exits: &[Option<i32>]| told(EssentialContainerExited, exits, None);
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(of_itself(&[Some(0), Some(137)]), None, "the job was done");
    assert_eq!(of_itself(&[Some(0), Some(143), Some(137)]), None);
    assert_eq!(of_itself(&[Some(3), Some(143)]), said("; container main exited with 3"));
    assert_eq!(of_itself(&[Some(137)]), said("; container main exited with 137"));
    assert_eq!(of_itself(&[Some(143), None]), said("; container main exited with 143"));
    let killed = told(EssentialContainerExited, &[Some(137), Some(0)], Some("OutOfMemoryError"));
    assert_eq!(killed, said("; container main exited with 137; container main: OutOfMemoryError"));
    let unpulled = told(TaskFailedToStart, &[None, Some(137)], Some("CannotPull"));
    assert_eq!(unpulled, said("; container main: CannotPull"));
}

#[test]
fn what_was_not_looked_at_is_counted_or_said() {
    let seen = Seen {
        cluster: Cluster {
            active_services_count: Some(7),
            running_tasks_count: Some(4),
            pending_tasks_count: Some(2),
            ..cluster()
        },
        services: vec![service(2, &[]); 2],
        stopped: vec![Task::default(); 3],
        cut: vec![List::Instances, List::Services, List::Tasks, List::Stopped],
        ..Seen::default()
    };
    let text = overview(&[seen], true);
    let end = "\nNothing is wrong in what was looked at.\n\nNOT LOOKED AT\n\
               container instances of cluster c after the first 0\n5 more services of cluster c\n\
               6 more tasks of cluster c\nstopped tasks of cluster c after the first 3\n\
               clusters after the first 1\n";
    assert!(text.ends_with(end), "{text}");
}

#[test]
fn the_whole_is_tables_and_what_is_wrong() {
    let binding = NetworkBinding {
        bind_ip: Some("0.0.0.0".into()),
        host_port: Some(32_768),
        container_port: Some(80),
        ..Default::default()
    };
    let mut task = stopped("t1", 0, TaskStopCode::UserInitiated, None);
    task.last_status = Some("RUNNING".into());
    task.containers =
        Some(vec![Container { network_bindings: Some(vec![binding]), ..Default::default() }]);
    let mut seen = Seen {
        cluster: cluster(),
        services: vec![service(1, &[NO_PLACE])],
        tasks: vec![task; 52],
        ..Seen::default()
    };
    let text = overview(&[std::mem::take(&mut seen)], false);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "CLUSTER   INSTANCES   SERVICES   RUNNING   PENDING");
    assert!(
        text.contains("\nc/web     2         1         0         IN_PROGRESS   web:3\n"),
        "{text}"
    );
    assert!(text.contains("0.0.0.0:32768->80\nand 2 more\n"), "{text}");
    assert!(text.ends_with(&format!("\nWRONG NOW\nservice c/web: 1 of 2 tasks run: {NO_PLACE}\n")));
    seen.cluster = cluster();
    assert!(overview(&[seen], false).ends_with("\nNothing is wrong.\n"));
    assert!(overview(&[], false).contains("create-cluster"));
}
