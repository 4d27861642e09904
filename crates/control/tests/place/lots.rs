//! Where nothing says which instance is better, each is as likely as any other: over many searches
//! no instance is hit twice as often as another, whatever kinds they are of and whatever is full.

use std::collections::BTreeMap;

use control::constraint::Strategy;
use control::place::{Group, Search, Source, Wanted};
use model::id::InstanceId;

use crate::dice;
use crate::region::{begin, cluster, instance, resources};

const SEARCHES: u64 = 12_000;
/// Of three kinds, and as many again that have no room.
const INSTANCES: u64 = 30;

#[test]
fn every_instance_is_as_likely_as_any_other() {
    for strategies in [vec![], vec![Strategy::Random], vec![Strategy::SpreadInstances]] {
        let hits = hits(strategies);
        let even = SEARCHES / INSTANCES;
        assert_eq!(hits.len() as u64, INSTANCES);
        for (id, count) in hits {
            assert!(count > even / 2 && count < even * 2, "{id}: {count} of {SEARCHES}");
        }
    }
}

fn hits(strategies: Vec<Strategy>) -> BTreeMap<InstanceId, u64> {
    let mut tx = begin();
    for number in 0..INSTANCES {
        let zone = ["a", "b", "b", "c", "c", "c"][number as usize % 6];
        tx.put(instance(&format!("i{number}"), zone, resources(256, 256)));
        tx.put(instance(&format!("full{number}"), zone, resources(8, 8)));
    }
    let wanted = Wanted {
        resources: resources(64, 64),
        attributes: Vec::new(),
        constraints: Vec::new(),
        strategies,
        group: Group { cluster: cluster(), name: "family:job".into() },
        zones: None,
    };
    let mut random = dice(1);
    let mut hits = BTreeMap::new();
    for _ in 0..SEARCHES {
        let mut search = Search::open(&tx, Source::Cluster(cluster()), wanted.clone());
        *hits.entry(search.place(&mut random).expect("there is room")).or_default() += 1;
    }
    hits
}
