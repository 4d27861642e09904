//! The stored form of events: of today, and of before there were kinds; and their words.

use super::*;
use crate::encoding::{decode, encode};
use crate::id::{ClusterKey, DeploymentId, TaskId, World};
use crate::task::LaunchKind;

fn key() -> ServiceKey {
    let world = World { account: "123456789012".into(), region: "us-east-1".into() };
    let cluster = ClusterKey { world, name: "default".into() };
    ServiceKey { cluster, name: "web".into() }
}

fn row(number: u64, event: Event) -> ServiceEvent {
    ServiceEvent { service: Arc::new(key()), number, at: Timestamp(1_700_000_000_000), event }
}

/// Returns the ids of `count` tasks.
fn ids(count: u32) -> Vec<TaskId> {
    (0..count).map(|number| format!("{number:08x}fedcba9876543210{number:08x}").into()).collect()
}

/// The row as it was before there were kinds.
#[derive(Serialize)]
struct Before {
    service: ServiceKey,
    number: u64,
    uuid: Text,
    at: Timestamp,
    message: Text,
}

fn before(number: u64, message: String) -> Before {
    let uuid = "3f2b8c1e-9d47-4a60-8b1f-0c5d7e9a2b34".into();
    let at = Timestamp(1_700_000_000_000);
    Before { service: key(), number, uuid, at, message: message.into() }
}

#[test]
fn a_row_of_before_there_were_kinds_keeps_its_message_and_id() {
    let bytes = encode(&before(7, "(service web) has reached a steady state.".to_owned()));
    let read: ServiceEvent = decode(&bytes).expect("it is read");
    assert_eq!((&*read.service, read.number, read.at), (&key(), 7, Timestamp(1_700_000_000_000)));
    assert_eq!(read.message(), "(service web) has reached a steady state.");
    assert_eq!(read.id(), "3f2b8c1e-9d47-4a60-8b1f-0c5d7e9a2b34");
    assert_eq!(decode(&encode(&read)), Ok(read), "and written again");
}

#[test]
fn a_row_is_read_as_it_was_written() {
    let zones = vec![("us-east-1a".into(), 3), ("us-east-1b".into(), 1)];
    let events = [
        Event::Started { tasks: TaskIds::of(&ids(20)), replacing: 3 },
        Event::Stopped { tasks: TaskIds::of(&["a".into(), ids(1).remove(0)]) },
        Event::Steady,
        Event::Unbalanced { zones },
        Event::NoPlaceInZone { zone: "us-east-1a".into(), kind: LaunchKind::Ec2 },
    ];
    for event in events {
        let row = row(1, event);
        assert_eq!(decode(&encode(&row)), Ok(row));
    }
}

#[test]
fn a_row_that_says_nothing_is_refused() {
    let nothing = Stored {
        service: Arc::new(key()),
        number: 1,
        at: Timestamp(1),
        event: None,
        uuid: None,
        message: None,
    };
    assert!(decode::<ServiceEvent>(&encode(&nothing)).is_err());
}

#[test]
fn the_id_differs_by_number_and_by_time_and_stays() {
    let one = row(1, Event::Steady);
    let later = ServiceEvent { at: Timestamp(one.at.0 + 1), ..one.clone() };
    assert_eq!(one.id(), one.clone().id());
    assert_ne!(one.id(), row(2, Event::Steady).id());
    assert_ne!(one.id(), later.id(), "a service made again counts from 1");
    let lengths: Vec<usize> = one.id().split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12]);
}

#[test]
fn packed_ids_give_back_their_text() {
    let capital: TaskId = "0123456789ABCDEF0123456789ABCDEF".into();
    for ids in [ids(3), vec!["a".into()], vec![capital], vec!["+f".repeat(16).as_str().into()]] {
        let texts: Vec<String> = ids.iter().map(TaskId::to_string).collect();
        assert_eq!(TaskIds::of(&ids).texts(), texts);
    }
}

#[test]
fn events_are_stored_in_half_of_the_bytes_of_their_messages() {
    let tasks = ids(20);
    let all = [
        row(1, Event::Started { tasks: TaskIds::of(&tasks), replacing: 0 }),
        row(2, Event::Steady),
    ];
    let size = |of: &dyn Fn(&ServiceEvent) -> usize| all.iter().map(of).sum::<usize>() * 50;
    let now = size(&|row| encode(row).len());
    let then = size(&|row| encode(&before(row.number, row.message())).len());
    assert!(now * 2 < then, "{now} bytes in place of {then}");
}

#[test]
fn events_have_the_wording_of_aws() {
    let tasks = vec![TaskId::from("a"), TaskId::from("b")];
    let id = DeploymentId::from("ecs-svc/1");
    let cases = [
        (
            Event::Started { tasks: TaskIds::of(&tasks), replacing: 0 },
            "(service web) has started 2 tasks: (task a) (task b).",
        ),
        (
            Event::Started { tasks: TaskIds::of(&tasks), replacing: 2 },
            "(service web) has started 2 tasks: (task a) (task b). Amazon ECS replaced 2 tasks \
             due to an unhealthy status.",
        ),
        (
            Event::Stopped { tasks: TaskIds::of(&tasks[..1]) },
            "(service web) has stopped 1 running tasks: (task a).",
        ),
        (Event::StoppedPending { count: 2 }, "(service web) stopped 2 pending tasks."),
        (
            Event::Completed { deployment: id.clone() },
            "(service web) (deployment ecs-svc/1) deployment completed.",
        ),
        (Event::Steady, "(service web) has reached a steady state."),
        (
            Event::Unbalanced { zones: vec![("us-east-1a".into(), 3), ("us-east-1b".into(), 1)] },
            "(service web) is not AZ balanced with 3 tasks in us-east-1a, 1 tasks in \
             us-east-1b. AZ Rebalancing in progress.",
        ),
        (
            Event::StartedInZone { zone: "us-east-1b".into(), task: TaskIds::of(&tasks[..1]) },
            "(service web) has started 1 tasks in us-east-1b to AZ Rebalance: (task a).",
        ),
        (
            Event::Protected { deployment: id, count: 2 },
            "(service web) was unable to reach steady state because (taskSet ecs-svc/1) was \
             unable to scale in due to (reason 2 tasks under protection)",
        ),
    ];
    for (event, expected) in cases {
        assert_eq!(event.message("web"), expected);
    }
}
