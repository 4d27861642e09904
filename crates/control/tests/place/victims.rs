//! The order in which tasks stop when a service is scaled in.

use control::constraint::{self, Strategy};
use control::place::choose_victims;
use model::id::{InstanceId, TaskId};
use model::looks;
use model::random::Random;
use model::task::Task;
use model::tx::Tx;

use crate::dice;
use crate::region::{begin, instance, pick, resources, task};

/// Makes tasks of one service, each on the named instance.
fn service(on: &[&str]) -> (Tx, Vec<TaskId>) {
    let mut tx = begin();
    for (id, zone) in [("a1", "a"), ("a2", "a"), ("b1", "b")] {
        tx.put(instance(id, zone, resources(1024, 1024)));
    }
    let ids = on.iter().map(|id| task(&mut tx, "service:web", &(*id).into(), &resources(100, 10)));
    let ids = ids.collect::<Vec<_>>();
    (tx, ids)
}

fn chosen(on: &[&str], count: usize, strategies: &[Strategy]) -> Vec<String> {
    let (mut tx, ids) = service(on);
    let state = tx.state().clone();
    let victims = choose_victims(&state, &ids, count, strategies, &mut tx.random);
    let tasks = victims.iter().filter_map(|id| state.tasks.get(id));
    tasks.filter_map(|task| task.instance.as_ref()).map(InstanceId::to_string).collect()
}

#[test]
fn the_fullest_zone_gives_first_and_in_it_the_fullest_instance() {
    let default = constraint::service_default();
    assert_eq!(chosen(&["a1", "a2", "a2", "b1"], 1, &default), ["a2"]);
    // Then two are in zone a and one in b, and both of a are alike.
    assert_eq!(chosen(&["a1", "a2", "a2", "b1"], 2, &default)[0], "a2");
    assert_eq!(chosen(&["a1", "b1", "b1", "b1"], 2, &default), ["b1", "b1"]);
}

#[test]
fn binpack_stops_where_most_is_left_after_it() {
    let on = ["a1", "a2", "a2", "b1", "b1", "b1"];
    assert_eq!(chosen(&on, 3, &[Strategy::BinpackCpu]), ["a1", "a2", "a2"]);
}

#[test]
fn tasks_that_stay_count_for_the_balance() {
    let (mut tx, ids) = service(&["a1", "a1", "b1"]);
    let state = tx.state().clone();
    let spread = [Strategy::SpreadAttribute("ecs.availability-zone".into())];
    let victims = choose_victims(&state, &ids[1..], 1, &spread, &mut tx.random);
    assert_eq!(victims, [ids[1].clone()]);
}

#[test]
fn no_more_are_chosen_than_there_are() {
    assert_eq!(chosen(&["a1", "b1"], 5, &[Strategy::Random]).len(), 2);
    assert_eq!(chosen(&[], 5, &[]).len(), 0);
}

const STRATEGIES: [&[&str]; 6] =
    [&["zone", "instances"], &["instances"], &["cpu"], &["memory", "zone"], &["zone", "cpu"], &[]];

fn named(name: &str) -> Strategy {
    match name {
        "zone" => Strategy::SpreadAttribute("ecs.availability-zone".into()),
        "instances" => Strategy::SpreadInstances,
        "cpu" => Strategy::BinpackCpu,
        _ => Strategy::BinpackMemory,
    }
}

/// Makes a service of `count` tasks of different sizes on instances of three zones.
fn any_service(dice: &mut Random, instances: u64, count: usize) -> (Tx, Vec<TaskId>) {
    let mut tx = begin();
    let ids: Vec<InstanceId> = (0..instances).map(|n| format!("i{n:05}").into()).collect();
    for (id, zone) in ids.iter().zip(["a", "b", "c"].into_iter().cycle()) {
        tx.put(instance(id.as_str(), zone, resources(1 << 20, 1 << 20)));
    }
    let mut any = || {
        let (on, size) = (pick(dice, &ids), pick(dice, &[(100, 10), (200, 5)]));
        task(&mut tx, "service:web", &on, &resources(size.0, size.1))
    };
    let tasks = (0..count).map(|_| any()).collect();
    (tx, tasks)
}

/// Ranks a task among those that are left by looking at all of them.
fn rank(tx: &Tx, left: &[TaskId], gone: &[TaskId], names: &[&str], id: &TaskId) -> Vec<i64> {
    let row = |id: &TaskId| tx.tasks.get(id).expect("a task").clone();
    let zone = |task: &Task| {
        let on = task.instance.as_ref().and_then(|id| tx.instances.get(id));
        on.map(|row| row.availability_zone.clone())
    };
    let own = row(id);
    let count =
        |is_near: &dyn Fn(&Task) -> bool| left.iter().filter(|id| is_near(&row(id))).count();
    let free = |of: fn(&Task) -> i64, all: i64, used: i64| {
        let freed = gone.iter().map(row).filter(|it| it.instance == own.instance);
        all - used + freed.map(|it| of(&it)).sum::<i64>() + of(&own)
    };
    let on = own.instance.clone().expect("a place");
    let (registered, used) =
        (&tx.instances.get(&on).expect("it").registered, tx.index.usage_of(&on));
    let term = |name: &&str| match *name {
        "zone" => count(&|it| zone(it) == zone(&own)).cast_signed() as i64,
        "instances" => count(&|it| it.instance == own.instance).cast_signed() as i64,
        "cpu" => free(|it| it.wanted.cpu_units, registered.cpu_units, used.cpu_units),
        _ => free(|it| it.wanted.memory_mib, registered.memory_mib, used.memory_mib),
    };
    names.iter().map(term).collect()
}

#[test]
fn each_is_the_worst_of_those_that_are_left() {
    for seed in 0..120 {
        let mut dice = dice(seed);
        let names = pick(&mut dice, &STRATEGIES);
        let strategies: Vec<Strategy> = names.iter().map(|name| named(name)).collect();
        let instances = 1 + dice.below(8);
        let (tx, mut left) = any_service(&mut dice, instances, 25);
        let victims = choose_victims(&tx, &left, 20, &strategies, &mut dice);
        assert_eq!(victims.len(), 20);
        for (at, victim) in victims.iter().enumerate() {
            let rank = |id: &TaskId| rank(&tx, &left, &victims[..at], names, id);
            let worst = left.iter().map(rank).max();
            assert_eq!(Some(rank(victim)), worst, "seed {seed}, {names:?}, victim {at}");
            left.retain(|id| id != victim);
        }
    }
}

/// A client chooses how many tasks a service has, and the commit waits for the choice.
#[test]
fn the_choice_costs_a_few_looks_a_task() {
    for names in STRATEGIES {
        let strategies: Vec<Strategy> = names.iter().map(|name| named(name)).collect();
        let mut dice = dice(1);
        let (tx, tasks) = any_service(&mut dice, 200, 2_000);
        let choose = || choose_victims(&tx, &tasks, 1_000, &strategies, &mut dice);
        let (_, looks) = looks::during(choose);
        assert!(looks < 100 * 2_000, "{names:?}: {looks} looks");
    }
}
