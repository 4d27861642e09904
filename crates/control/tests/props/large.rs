//! A service costs what changes in it, however many tasks it has.

use std::collections::BTreeSet;

use api::Timestamp;
use api::ecs::{CapacityProviderStrategyItem, DeploymentConfiguration, TaskStopCode};
use control::settings::Settings;
use control::{controller, host};
use model::host::Host;
use model::id::{InstanceId, TaskId};
use model::instance::{Instance, InstanceStatus};
use model::link::{Hello, PROTOCOL_VERSION};
use model::looks;
use model::service::{LaunchChoice, Revision, SchedulingStrategy, Service};
use model::state::State;
use model::task::{LastStatus, Stop, Task};
use model::tx::Tx;

use crate::world::{World, cluster, on_fargate, revision, service_key};

const FEW: i32 = 50;
const MANY: i32 = 1_000;
/// The most looks of all commits that replace a task.
const MOST: u64 = 400;

/// Commits one transaction with its pass; returns the looks that these took. The laws look at all
/// there is, and are not checked.
fn commit(world: &mut World, act: impl FnOnce(&mut Tx)) -> u64 {
    let mut tx = Tx::begin(&world.state, world.now, [3; 32]);
    let commit = || {
        act(&mut tx);
        controller::pass(&mut tx, &world.settings);
    };
    let ((), looks) = looks::during(commit);
    world.state = tx.finish().state;
    looks
}

/// Lets two seconds pass, after which a task that is up counts as healthy.
fn settle(world: &mut World) -> u64 {
    world.now = Timestamp(world.now.0 + 2_000);
    commit(world, |_| ())
}

fn ids(world: &World) -> BTreeSet<TaskId> {
    world.live("web").into_iter().map(|task| task.id.clone()).collect()
}

/// Moves the tasks on to RUNNING.
fn run(tx: &mut Tx, tasks: &BTreeSet<TaskId>) {
    let now = tx.now;
    for id in tasks {
        tx.edit::<Task>(id, |task| {
            task.last = LastStatus::Running;
            task.times.started = Some(now);
        });
    }
}

/// Makes a steady service of so many tasks.
fn steady(revision: Revision, tasks: i32) -> World {
    let mut world = World::new();
    for host in ["h1", "h2", "h3", "h4"] {
        world.add_host(host, 1 << 22, 1 << 22);
    }
    let configuration = DeploymentConfiguration {
        minimum_healthy_percent: Some(100),
        maximum_percent: Some(200),
        ..Default::default()
    };
    world.create("web", revision, 0, configuration, SchedulingStrategy::Replica);
    commit(&mut world, |tx| {
        tx.edit::<Service>(&service_key("web"), |row| row.desired_count = tasks);
    });
    let all = ids(&world);
    assert_eq!(all.len(), tasks as usize);
    commit(&mut world, |tx| run(tx, &all));
    settle(&mut world);
    assert!(world.service("web").steady_since.is_some());
    world
}

/// Ends a task and lets another take its place; returns the looks of all commits of it.
fn replace(world: &mut World) -> u64 {
    let before = ids(world);
    let mut looks = commit(world, |tx| {
        tx.edit::<Task>(&before.iter().next().expect("there are some").clone(), |task| {
            let reason = "Essential container in task exited".into();
            task.last = LastStatus::Deprovisioning;
            task.stop = Some(Stop { code: Some(TaskStopCode::EssentialContainerExited), reason });
        });
    });
    let new = ids(world).difference(&before).cloned().collect();
    looks += commit(world, |tx| run(tx, &new));
    assert!(new.len() == 1 && world.service("web").steady_since.is_none());
    looks += settle(world);
    assert!(world.service("web").steady_since.is_some());
    looks
}

/// Returns a revision whose tasks a capacity provider's strategy divides.
fn by_strategy() -> Revision {
    let item = |capacity_provider: &str| CapacityProviderStrategyItem {
        capacity_provider: capacity_provider.to_owned(),
        weight: Some(1),
        base: Some(0),
    };
    let items = vec![item("FARGATE"), item("FARGATE_SPOT")];
    Revision { launch: LaunchChoice::Strategy(items), ..on_fargate() }
}

#[test]
fn a_task_is_replaced_for_the_same_in_a_large_service() {
    for revision in [revision("good"), on_fargate(), by_strategy()] {
        let few = replace(&mut steady(revision.clone(), FEW));
        let many = replace(&mut steady(revision.clone(), MANY));
        assert!(few <= MOST && many <= MOST, "{few} and {many} looks for {:?}", revision.launch);
    }
}

#[test]
fn a_start_reconciles_what_is_under_way_and_a_lost_batch_nothing() {
    let world = steady(revision("good"), FEW);
    let looks = |pass: fn(&mut Tx, &Settings) -> Option<Timestamp>| {
        let mut tx = Tx::begin(&world.state, world.now, [3; 32]);
        looks::during(|| pass(&mut tx, &world.settings)).1
    };
    let hosts = world.state.hosts.len() as u64;
    let start = looks(controller::recover);
    assert!(start < FEW as u64 + 10 * hosts, "{start} looks at a start");
    let lost = looks(controller::resume);
    assert!(lost < 10 * hosts, "{lost} looks after a batch that was lost");
}

/// Returns the state after a start from one that was stored without its pass, as a build of before
/// could have left it.
fn started(world: &World, change: impl FnOnce(&mut Tx)) -> State {
    let mut tx = Tx::begin(&world.state, world.now, [4; 32]);
    change(&mut tx);
    let stored = tx.finish().state;
    let mut tx = Tx::begin(&stored, world.now, [5; 32]);
    controller::recover(&mut tx, &world.settings);
    tx.finish().state
}

#[test]
fn a_start_finds_tasks_that_no_pass_has_seen() {
    let world = steady(revision("good"), FEW);
    let ending = world.state.tasks.iter().next().expect("there are some").id.clone();
    let state = started(&world, |tx| {
        tx.edit::<Task>(&ending, |task| task.last = LastStatus::Deprovisioning);
    });
    assert!(state.tasks.get(&ending).is_some_and(|task| task.is_stopped()));
    let alive = state.tasks.iter().filter(|task| !task.is_stopped()).count();
    assert_eq!(alive, FEW as usize, "one took the place of the task that ended");
}

#[test]
fn a_start_finds_services_that_no_pass_has_seen() {
    let world = steady(revision("good"), FEW);
    let service = world.state.services.iter().next().expect("there is one").key.clone();
    let state = started(&world, |tx| {
        tx.edit::<Service>(&service, |service| {
            service.desired_count += 1;
            service.steady_since = None;
        });
    });
    let alive = state.tasks.iter().filter(|task| !task.is_stopped()).count();
    assert_eq!(alive, FEW as usize + 1, "one was asked for");
}

#[test]
fn a_host_that_comes_looks_at_no_other() {
    let mut world = steady(revision("good"), FEW);
    let known = world.state.hosts.iter().next().expect("there are four").clone();
    let like = |number| Host { id: format!("h-{number}").into(), ..Host::clone(&known) };
    commit(&mut world, |tx| (0..MANY).for_each(|number| tx.put(like(number))));
    let hello = Hello {
        protocol_version: PROTOCOL_VERSION,
        host: "new".into(),
        facts: known.facts.clone(),
        cluster: None,
        serves_all: false,
        token: "".into(),
        machine: None,
        site: None,
    };
    let settings = world.settings.clone();
    let looks = commit(&mut world, |tx| {
        host::hello(tx, &settings, &hello, &host::Arrival::default()).expect("taken in");
    });
    let zone = &world.state.hosts.get(&hello.host).expect("it was taken in").zone;
    assert_ne!(*zone, known.zone, "it goes where there are fewer");
    assert!(looks < MOST, "{looks} looks for one host beside {MANY}");
    let connected = world.state.hosts.iter().filter(|host| host.connected).count();
    assert_eq!(world.state.connected_hosts(), connected);
}

/// A daemon's instances are counted by their kinds. Its tasks are listed only while something may
/// have to become of one.
#[test]
fn a_daemon_on_many_instances_costs_what_changed() {
    let mut world = steady(revision("good"), FEW);
    let known = world.state.instances_of_cluster(&cluster()).next().expect("four").clone();
    let like =
        |number| Instance { id: format!("{number:032}").into(), host: None, ..known.clone() };
    commit(&mut world, |tx| (0..MANY).for_each(|number| tx.put(like(number))));
    let (percents, daemon) = (DeploymentConfiguration::default(), SchedulingStrategy::Daemon);
    world.create("all", revision("good"), 0, percents, daemon);
    let live = |world: &World| -> BTreeSet<TaskId> {
        world.live("all").into_iter().map(|task| task.id.clone()).collect()
    };
    let all = live(&world);
    assert_eq!(all.len(), MANY as usize + 4);
    let first = all.first().expect("there are many").clone();
    let mut looks = commit(&mut world, |tx| run(tx, &BTreeSet::from([first.clone()])));
    commit(&mut world, |tx| run(tx, &all));
    settle(&mut world);
    looks += commit(&mut world, |tx| {
        tx.edit::<Service>(&service_key("all"), |row| row.client_token = Some("t".into()));
    });
    assert!(looks < 100, "{looks} looks at a daemon whose tasks stay");
    commit(&mut world, |tx| {
        tx.edit::<Task>(&first, |task| task.last = LastStatus::Deprovisioning);
    });
    assert_eq!(live(&world).len(), all.len());
    assert!(!live(&world).contains(&first), "another has taken its place");
}

#[test]
fn only_tasks_on_an_instance_that_is_drained_are_looked_at_one_by_one() {
    let mut world = steady(revision("good"), MANY);
    let id = world.instance_ids().next().expect("there are four");
    commit(&mut world, |tx| {
        tx.edit::<Instance>(&id, |row| row.status = InstanceStatus::Draining);
    });
    let held = world.state.tasks_of_instance(&id).count() as u64;
    assert_eq!(ids(&world).len() as u64, MANY as u64 + held, "others come for those that leave");
    let any = ids(&world).pop_first().expect("there are some");
    let looks = commit(&mut world, |tx| {
        tx.edit::<Task>(&any, |task| task.enable_execute_command = true);
    });
    assert!(looks < 5 * held, "{looks} looks with {held} tasks on the instance");
}

#[test]
fn instances_that_leave_cost_a_service_no_more_than_its_own() {
    let mut world = steady(revision("good"), FEW);
    let known: Vec<InstanceId> = world.instance_ids().collect();
    let row = world.state.instances.get(&known[0]).expect("there are four").clone();
    commit(&mut world, |tx| {
        for number in 0..MANY {
            let id = format!("left-{number}").as_str().into();
            tx.put(Instance { id, status: InstanceStatus::Draining, ..Instance::clone(&row) });
        }
        for id in &known {
            tx.edit::<Instance>(id, |row| row.status = InstanceStatus::Draining);
        }
    });
    let key = world.state.services.iter().next().expect("there is one").key.clone();
    let fleet = &world.state.index.fleet;
    let (left, looks) = looks::during(|| fleet.leaving(&key.cluster, &key.group()).count());
    assert_eq!(left, known.len());
    assert!(looks < 10 * known.len() as u64, "{looks} looks for {left} of {MANY}");
}
