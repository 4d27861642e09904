//! Followers of hosts over a real writer: who is woken, and with what.

use api::Timestamp;
use model::host::{Host, Lease};
use model::id::{ClusterKey, TaskId, World};
use model::instance::Instance;
use model::network::Eni;
use model::table::Row;
use model::task::Task;
use model::tx::Tx;
use serde_json::json;
use store::engine::{Engine, Memory};
use store::writer::{Hooks, Writer};

use super::*;

/// Two hosts, `a` and `b`, with an instance and a task each that are called like it.
fn state() -> State {
    let mut tx = Tx::begin(&State::default(), Timestamp(0), [1; 32]);
    for id in ["a", "b"] {
        tx.put(host(id));
        tx.put(instance(id));
        tx.put(task(id));
    }
    tx.finish().state
}

fn host(id: &str) -> Host {
    let facts = json!({
        "cpu_units": 1024, "memory_mib": 1024, "architecture": "x86_64", "agent_version": "1",
        "attributes": {}, "dynamic_ports": [32768, 60999],
    });
    let host = json!({
        "id": id, "facts": facts, "connected": true, "connected_at": 0, "cluster": null,
        "serves_all": true, "zone": "a",
    });
    serde_json::from_value(host).unwrap()
}

fn cluster() -> ClusterKey {
    let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
    ClusterKey { world, name: "c".into() }
}

fn instance(id: &str) -> Instance {
    let instance = json!({
        "id": id, "pool": { "Cluster": cluster() }, "host": id,
        "registered": { "cpu_units": 1024, "memory_mib": 1024, "ports": [] }, "attributes": {},
        "reported_attributes": [], "status": "Active", "agent_connected": true,
        "agent_version": "1", "ec2_instance_id": null, "availability_zone": "a",
        "capacity_provider": null, "made_for_cluster": false, "tags": [], "registered_at": 0,
        "version": 1, "forget_at": null,
    });
    serde_json::from_value(instance).unwrap()
}

fn task(id: &str) -> Task {
    let definition = json!({ "world": cluster().world, "family": "f", "revision": 1 });
    let task = json!({
        "id": id, "cluster": cluster(), "definition": definition, "group": "family:f",
        "launch": { "kind": "Ec2" }, "overrides": {}, "instance": id,
        "wanted": { "cpu_units": 0, "memory_mib": 0, "ports": [] },
        "desired": "Running", "last": "Pending", "containers": [], "health": "Unknown",
        "times": { "created": 0 }, "connected": true, "enable_execute_command": false,
        "tags": [], "version": 1,
    });
    serde_json::from_value(task).unwrap()
}

fn writer() -> Writer {
    let hooks = Hooks {
        now: Box::new(|| Timestamp(1)),
        seed: Box::new(|| [2; 32]),
        after: Box::new(|_| None),
    };
    Writer::spawn(Engine::Memory(Memory::default()), state(), hooks).unwrap()
}

async fn submit(writer: &Writer, work: impl FnOnce(&mut Tx) + Send + 'static) {
    writer.run(work).await.unwrap();
}

fn touch(tx: &mut Tx, id: &str) {
    assert!(tx.edit::<Task>(&id.into(), |task| task.version += 1));
}

fn tasks(ids: &[&str]) -> Look {
    let tasks = ids.iter().map(|id| TaskId::from(*id)).collect();
    Look::At(Touched { tasks, ..Touched::default() })
}

#[tokio::test]
async fn a_commit_wakes_the_followers_of_its_hosts_alone() {
    let writer = writer();
    let dispatcher = Dispatcher::start(writer.follow());
    let [mut a, mut also_a, mut b] = ["a", "a", "b"].map(|host| dispatcher.follow(&host.into()));
    // A thousand foreign commits and signs of life.
    for at in 0..1_000 {
        submit(&writer, move |tx| {
            tx.put(Lease { host: "b".into(), until: Timestamp(at) });
            touch(tx, "a");
        })
        .await;
        assert_eq!(a.next().await, Some(tasks(&["a"])));
    }
    assert!(!b.woken.has_changed().unwrap(), "not once");
    assert_eq!(also_a.next().await, Some(tasks(&["a"])), "what waits is one look");
    submit(&writer, |tx| touch(tx, "b")).await;
    assert_eq!(b.next().await, Some(tasks(&["b"])));
    drop(a);
    let its_own = |tx: &mut Tx| assert!(tx.edit::<Host>(&"a".into(), |row| row.zone = "b".into()));
    submit(&writer, its_own).await;
    assert_eq!(also_a.next().await, Some(tasks(&[])), "its own row changed");
    drop(writer);
    assert_eq!(b.next().await, None);
    assert_eq!(dispatcher.follow(&"b".into()).next().await, None);
}

/// A member of the group `g` at 10.0.0.`last`.
fn member(last: u8) -> Eni {
    Eni {
        id: "eni-1".into(),
        subnet: "subnet-1".into(),
        address: [10, 0, 0, last].into(),
        mac: "02:00:00:00:00:01".into(),
        task: "elsewhere".into(),
        security_groups: vec!["g".into()],
    }
}

#[tokio::test]
async fn a_follower_is_told_of_the_groups_that_it_follows_alone() {
    let writer = writer();
    let dispatcher = Dispatcher::start(writer.follow());
    let [mut a, mut b] = ["a", "b"].map(|host| dispatcher.follow(&host.into()));
    let groups = |ids: &[&str]| ids.iter().map(|id| SecurityGroupId::from(*id)).collect();
    assert!(!a.has_followed(&groups(&["f", "g"])), "what was read before may be old");
    assert!(a.has_followed(&groups(&["g"])));
    submit(&writer, |tx| tx.put(member(1))).await;
    let come = |last| ("g".into(), [10, 0, 0, last].into());
    let told = |members| Some(Look::At(Touched { members, ..Touched::default() }));
    assert_eq!(a.next().await, told([come(1)].into()));
    submit(&writer, |tx| {
        tx.remove::<Eni>(&member(1).key());
        tx.put(member(2));
    })
    .await;
    assert_eq!(a.next().await, told([come(1), come(2)].into()));
    a.follow_only(&groups(&["f"]));
    submit(&writer, |tx| tx.put(member(3))).await;
    submit(&writer, |tx| touch(tx, "b")).await;
    assert_eq!(b.next().await, Some(tasks(&["b"])), "it follows no group");
    assert!(!a.woken.has_changed().unwrap(), "it follows the group no more");
    drop(a);
    assert!(dispatcher.followers().groups.is_empty());
}

#[tokio::test]
async fn a_router_that_missed_commits_has_everything_looked_at() {
    let writer = writer();
    let followed = writer.follow();
    for _ in 0..300 {
        submit(&writer, |tx| touch(tx, "a")).await;
    }
    let dispatcher = Arc::new(Dispatcher(Mutex::default()));
    let mut b = dispatcher.follow(&"b".into());
    let (state, feed) = followed;
    tokio::spawn(dispatcher.clone().run(state, feed));
    assert_eq!(b.next().await, Some(Look::Everything));
}

#[test]
fn a_look_at_too_many_things_is_one_at_everything() {
    let of = |from: usize, to: usize| {
        let tasks = (from..to).map(|id| id.to_string().into()).collect();
        Look::At(Touched { tasks, ..Touched::default() })
    };
    let mut look = of(0, MAX_NAMED);
    look.add(of(10, 20));
    assert_eq!(look, of(0, MAX_NAMED));
    look.add(of(MAX_NAMED, MAX_NAMED + 1));
    assert_eq!(look, Look::Everything);
    look.add(of(0, 1));
    assert_eq!(look, Look::Everything);
}
