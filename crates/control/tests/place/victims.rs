//! The order in which tasks stop when a service is scaled in.

use control::constraint::{self, Strategy};
use control::place::choose_victims;
use model::id::{InstanceId, TaskId};
use model::tx::Tx;

use crate::region::{begin, instance, resources, task};

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
