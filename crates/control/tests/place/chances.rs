//! If nothing ranks the instances, each has the same chance: over many searches no instance is
//! chosen twice as often as another, whatever their kinds and whatever others are full.

use std::collections::BTreeMap;

use control::constraint::Strategy;
use control::place::{Group, Search, Source, Wanted};
use model::id::InstanceId;

use crate::dice;
use crate::region::{begin, cluster, instance, resources};

/// The average number of hits for each instance.
const EVEN: u64 = 400;

#[test]
fn every_instance_is_as_likely_as_any_other() {
    for strategies in [vec![], vec![Strategy::Random], vec![Strategy::SpreadInstances]] {
        are_even(&strategies, 30, 1);
    }
}

/// First instances are looked up one by one; later the rest are read in one go.
#[test]
fn it_is_so_however_many_are_drawn_and_however_many_there_are() {
    for strategies in [vec![], vec![Strategy::SpreadInstances]] {
        are_even(&strategies, 180, 40);
    }
}

/// Checks `instances` of three kinds, beside as many others that have no room.
fn are_even(strategies: &[Strategy], instances: u64, tasks: u64) {
    let hits = hits(strategies, instances, tasks);
    assert_eq!(hits.len() as u64, instances);
    for (id, count) in hits {
        assert!(count > EVEN / 2 && count < EVEN * 2, "{id}: {count} of about {EVEN}");
    }
}

fn hits(strategies: &[Strategy], instances: u64, tasks: u64) -> BTreeMap<InstanceId, u64> {
    let mut tx = begin();
    for number in 0..instances {
        let zone = ["a", "b", "b", "c", "c", "c"][number as usize % 6];
        tx.put(instance(&format!("i{number}"), zone, resources(256, 256)));
        tx.put(instance(&format!("full{number}"), zone, resources(8, 8)));
    }
    let wanted = Wanted {
        resources: resources(64, 64),
        attributes: Vec::new(),
        constraints: Vec::new(),
        strategies: strategies.to_vec(),
        group: Group { cluster: cluster(), name: "family:job".into() },
        zones: None,
    };
    let mut random = dice(1);
    let mut hits = BTreeMap::new();
    for _ in 0..EVEN * instances / tasks {
        let mut search = Search::open(&tx, Source::Cluster(cluster()), wanted.clone());
        for _ in 0..tasks {
            *hits.entry(search.place(&mut random).expect("there is room")).or_default() += 1;
        }
    }
    hits
}
