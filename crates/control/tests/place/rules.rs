//! AWS's documented placement rules, by example.

use control::constraint::{self, Constraint, Strategy};
use control::place::{Group, Reason, Refusal, Search, Source, Wanted};
use model::id::ClusterKey;
use model::instance::{InstanceStatus, Pool};
use model::tx::Tx;

use crate::region::{begin, cluster, instance, resources, task, tcp};

fn wanted(strategies: Vec<Strategy>) -> Wanted {
    Wanted {
        resources: resources(256, 128),
        attributes: Vec::new(),
        constraints: Vec::new(),
        strategies,
        group: Group { cluster: cluster(), name: "service:web".into() },
        zones: None,
    }
}

fn place(tx: &mut Tx, wanted: Wanted, count: usize) -> (Vec<String>, Option<Refusal>) {
    let mut search = Search::open(tx, Source::Cluster(cluster()), wanted);
    let mut places = Vec::new();
    for _ in 0..count {
        match search.place(&mut tx.random) {
            Ok(id) => places.push(id.to_string()),
            Err(refusal) => return (places, Some(refusal)),
        }
    }
    (places, None)
}

fn zones() -> Tx {
    let mut tx = begin();
    for (id, zone) in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("c1", "c")] {
        tx.put(instance(id, zone, resources(1024, 1024)));
    }
    tx
}

#[test]
fn a_service_spreads_over_zones_and_then_over_instances() {
    let (mut places, refusal) = place(&mut zones(), wanted(constraint::service_default()), 6);
    assert_eq!(refusal, None);
    for three in places.chunks_mut(3) {
        three.sort_by_key(|id| id.as_bytes()[0]);
        assert_eq!(three[1..], ["b1", "c1"]);
    }
    let mut in_a = [places[0].clone(), places[3].clone()];
    in_a.sort();
    assert_eq!(in_a, ["a1", "a2"]);
}

#[test]
fn the_service_counts_its_own_tasks_only() {
    let mut tx = zones();
    for id in ["b1", "c1"] {
        task(&mut tx, "service:other", &id.into(), &resources(1, 1));
    }
    for id in ["a1", "b1"] {
        task(&mut tx, "service:web", &id.into(), &resources(1, 1));
    }
    let (places, _) = place(&mut tx, wanted(constraint::service_default()), 1);
    assert_eq!(places, ["c1"]);
}

#[test]
fn binpack_fills_the_fullest_that_still_fits() {
    let mut tx = zones();
    task(&mut tx, "cache", &"b1".into(), &resources(512, 0));
    task(&mut tx, "cache", &"c1".into(), &resources(900, 0));
    let (places, _) = place(&mut tx, wanted(vec![Strategy::BinpackCpu]), 6);
    assert_eq!(places[..2], ["b1", "b1"]);
    assert!(places[2..].iter().all(|id| *id == places[2]), "{places:?}");
}

#[test]
fn distinct_instances_run_out() {
    let mut wanted = wanted(Vec::new());
    wanted.constraints = vec![Constraint::DistinctInstance];
    let (mut places, refusal) = place(&mut zones(), wanted, 5);
    places.sort();
    assert_eq!(places, ["a1", "a2", "b1", "c1"]);
    let refusal = refusal.unwrap();
    assert!(refusal.misses.iter().all(|miss| miss.reason == Reason::DistinctInstance));
}

#[test]
fn without_a_strategy_every_instance_is_drawn_some_time() {
    let mut seen = std::collections::BTreeSet::new();
    let mut tx = zones();
    for _ in 0..100 {
        seen.extend(place(&mut tx, wanted(Vec::new()), 1).0);
    }
    assert_eq!(seen.len(), 4);
}

#[test]
fn among_equal_zones_and_instances_the_lot_decides() {
    let mut seen = std::collections::BTreeSet::new();
    let mut tx = zones();
    for _ in 0..100 {
        seen.extend(place(&mut tx, wanted(constraint::service_default()), 1).0);
    }
    assert_eq!(seen.len(), 4);
}

#[test]
fn no_instance_is_its_own_case() {
    let mut tx = begin();
    let mut row = instance("a", "a", resources(1024, 1024));
    row.status = InstanceStatus::Draining;
    tx.put(row);
    let refusal = place(&mut tx, wanted(Vec::new()), 1).1.unwrap();
    assert!(refusal.is_empty());
    assert_eq!(
        refusal.event(),
        " because no container instance met all of its requirements. The reason for failure is No \
         Container Instances were found in your cluster."
    );
}

#[test]
fn a_refusal_names_the_closest_instance() {
    let mut tx = begin();
    tx.put(instance("small", "a", resources(128, 1024)));
    let mut busy = instance("busy", "a", resources(1024, 1024));
    busy.registered.ports = vec![tcp(80)];
    tx.put(busy);
    let mut silent = instance("silent", "a", resources(1024, 1024));
    silent.agent_connected = false;
    tx.put(silent);
    let mut wanted = wanted(Vec::new());
    wanted.resources.ports = vec![tcp(80)];
    let refusal = place(&mut tx, wanted, 1).1.unwrap();
    assert_eq!(
        refusal.event(),
        " because no container instance met all of its requirements. The closest matching \
         (container-instance busy) is already using a port required by your task."
    );
    let reasons: Vec<_> =
        refusal.failures(&cluster()).into_iter().map(|one| one.reason.unwrap()).collect();
    assert_eq!(reasons, ["RESOURCE:PORTS", "RESOURCE:CPU", "AGENT"]);
}

#[test]
fn a_port_is_held_on_the_machine_whatever_the_cluster() {
    let mut tx = begin();
    let other = ClusterKey { name: "other".into(), ..cluster() };
    for (id, pool) in [("here", cluster()), ("there", other)] {
        let mut row = instance(id, "a", resources(1024, 1024));
        (row.host, row.pool) = (Some("h".into()), Pool::Cluster(pool));
        tx.put(row);
    }
    let mut wanted = wanted(Vec::new());
    wanted.resources.ports = vec![tcp(80)];
    task(&mut tx, "cache", &"there".into(), &wanted.resources);
    let refusal = place(&mut tx, wanted.clone(), 1).1.unwrap();
    assert_eq!(refusal.failures(&cluster())[0].reason.as_deref(), Some("RESOURCE:PORTS"));
    wanted.resources.ports = vec![tcp(81)];
    assert_eq!(place(&mut tx, wanted, 1).0, ["here"]);
}

/// ECS reserves five ports of every instance for itself and at most a hundred altogether.
#[test]
fn an_instance_reserves_a_hundred_ports() {
    let placed = |held: u16, count: u16| {
        let mut tx = begin();
        let mut row = instance("one", "a", resources(4096, 4096));
        row.registered.ports = [22, 2375, 2376, 51678, 51679].map(tcp).to_vec();
        tx.put(row);
        let mut before = resources(1, 1);
        before.ports = (0..held).map(|n| tcp(1000 + n)).collect();
        task(&mut tx, "cache", &"one".into(), &before);
        let mut wanted = wanted(Vec::new());
        wanted.resources.ports = (0..count).map(|n| tcp(2000 + n)).collect();
        let (there, refusal) = place(&mut tx, wanted, 1);
        let reason = refusal.and_then(|one| one.failures(&cluster())[0].reason.clone());
        (there.len(), reason)
    };
    assert_eq!(placed(60, 35), (1, None));
    assert_eq!(placed(60, 36), (0, Some("RESOURCE:PORTS".into())));
    assert_eq!(placed(0, 96), (0, Some("RESOURCE:PORTS".into())));
}

#[test]
fn a_missing_attribute_is_named() {
    let mut wanted = wanted(Vec::new());
    wanted.attributes = vec![("gpu".into(), None)];
    let refusal = place(&mut zones(), wanted, 1).1.unwrap();
    let failure = &refusal.failures(&cluster())[0];
    assert_eq!(failure.reason.as_deref(), Some("ATTRIBUTE"));
    assert_eq!(failure.detail.as_deref(), Some("gpu"));
    assert_eq!(failure.arn.as_deref(), Some("arn:aws:ecs:r:111122223333:container-instance/c/a1"));
}
