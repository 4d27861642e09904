//! Placement against the oracle, over thousands of random regions, and AWS's own rules one by one.

mod chances;
mod kept;
mod oracle;
mod region;
mod rules;
mod victims;

use std::collections::BTreeSet;

use control::constraint::{Constraint, Strategy};
use control::place::{Group, Refusal, Search, Source, Wanted};
use control::query::Query;
use model::id::Text;
use model::random::Random;

use region::{GROUPS, cluster, pick, resources, tcp};

const REGIONS: u64 = 3_000;
const TASKS: usize = 8;
/// A region of this size is large: it has dozens of instances of a kind, and more are drawn of each
/// kind than are looked up one by one.
const LARGE: u64 = 300;
/// The most instances that a refusal names.
const MOST_MISSES: usize = 100;

fn dice(seed: u64) -> Random {
    let mut bytes = [9; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    Random::new(bytes)
}

fn any_source(dice: &mut Random) -> Source {
    let all = Source::Cluster(cluster());
    pick(dice, &[all.clone(), all, Source::Provider(cluster(), "asg".into()), Source::Fargate])
}

fn any_wanted(dice: &mut Random, group: &str, expressions: &[&str]) -> Wanted {
    let mut wanted = Wanted {
        resources: resources(pick(dice, &[0, 64, 128, 300]), pick(dice, &[0, 32, 64, 100])),
        attributes: Vec::new(),
        constraints: Vec::new(),
        strategies: Vec::new(),
        group: Group { cluster: cluster(), name: group.into() },
        zones: None,
    };
    wanted.resources.ports = pick(dice, &[vec![], vec![], vec![], vec![tcp(80)], vec![tcp(8080)]]);
    if dice.below(4) == 0 {
        wanted.attributes.push(("rack".into(), pick(dice, &[None, Some("r1".into())])));
    }
    if dice.below(4) == 0 {
        wanted.constraints.push(Constraint::DistinctInstance);
    }
    if dice.below(3) == 0 {
        let query = Query::parse(pick(dice, expressions)).expect("it is well formed");
        wanted.constraints.push(Constraint::MemberOf(query));
    }
    if dice.below(4) == 0 {
        let zones: &[&[&str]] = &[&["a"], &["b", "c"]];
        wanted.zones = Some(pick(dice, zones).iter().map(|zone| Text::from(*zone)).collect());
    }
    let strategies = [
        Strategy::Random,
        Strategy::SpreadInstances,
        Strategy::SpreadAttribute("ecs.availability-zone".into()),
        Strategy::SpreadAttribute("rack".into()),
        Strategy::BinpackCpu,
        Strategy::BinpackMemory,
    ];
    wanted.strategies = (0..dice.below(6)).map(|_| pick(dice, &strategies)).collect();
    wanted
}

/// Places one task and compares the result with the oracle's; panics if they differ.
fn place(
    tx: &mut model::tx::Tx,
    source: &Source,
    wanted: &Wanted,
    search: &mut Search,
    seed: u64,
) -> bool {
    let expected = oracle::best(tx, source, wanted);
    let got = search.place(&mut tx.random);
    match (expected, got) {
        (Ok(best), Ok(id)) => {
            assert!(best.contains(&id), "seed {seed}: {id} is not of {best:?} for {wanted:?}");
            let group = wanted.group.name.clone();
            region::task(tx, &group, &id, &wanted.resources);
            true
        }
        (Err(mut misses), Err(Refusal { misses: got, .. })) => {
            misses.sort_by(|a, b| b.reason.cmp(&a.reason).then(a.instance.cmp(&b.instance)));
            misses.truncate(MOST_MISSES);
            assert_eq!(got, misses, "seed {seed}: {wanted:?}");
            false
        }
        (expected, got) => panic!("seed {seed}: {got:?} for {expected:?}, {wanted:?}"),
    }
}

#[test]
fn every_decision_and_every_refusal_is_the_oracles() {
    const EXPRESSIONS: [&str; 6] = [
        "attribute:rack == r1",
        "attribute:rack != r1",
        "task:group == service:web",
        "not(task:group == cache)",
        "runningTasksCount < 2",
        "ec2InstanceId !in [i-1, i-2]",
    ];
    let (mut placed, mut refused) = (0, BTreeSet::new());
    for seed in 0..REGIONS {
        let mut dice = dice(seed);
        let (most, tasks) = if seed % LARGE == 0 { (1_000, 60) } else { (12, TASKS) };
        let mut tx = region::random(&mut dice, most);
        let group = pick(&mut dice, &GROUPS);
        let (source, wanted) = (any_source(&mut dice), any_wanted(&mut dice, group, &EXPRESSIONS));
        let mut search = Search::open(&tx, source.clone(), wanted.clone());
        for _ in 0..tasks {
            if !place(&mut tx, &source, &wanted, &mut search, seed) {
                let misses = oracle::best(&tx, &source, &wanted).unwrap_err();
                refused.extend(misses.iter().map(|miss| miss.reason.as_str()));
                break;
            }
            placed += 1;
        }
    }
    // The random regions must reach every outcome.
    assert!(placed > 5_000, "only {placed} tasks were placed");
    assert_eq!(refused.len(), 8, "{refused:?}");
}

#[test]
fn opened_anew_for_each_task_it_is_the_oracles_too() {
    const EXPRESSIONS: [&str; 2] = ["attribute:rack == r1", "runningTasksCount < 2"];
    for seed in 0..REGIONS / 3 {
        let mut dice = dice(seed);
        let mut tx = region::random(&mut dice, 12);
        let source = any_source(&mut dice);
        for _ in 0..2 * TASKS {
            let group = pick(&mut dice, &GROUPS);
            let wanted = any_wanted(&mut dice, group, &EXPRESSIONS);
            let mut search = Search::open(&tx, source.clone(), wanted.clone());
            place(&mut tx, &source, &wanted, &mut search, seed);
            region::change(&mut tx, &mut dice);
        }
    }
}

#[test]
fn checking_and_reserving_agree_with_the_oracle() {
    for seed in 0..REGIONS / 3 {
        let mut dice = dice(seed);
        let mut tx = region::random(&mut dice, 8);
        let source = any_source(&mut dice);
        let wanted = any_wanted(&mut dice, "cache", &["attribute:rack exists"]);
        let mut search = Search::open(&tx, source.clone(), wanted.clone());
        let ids: Vec<_> = tx.instances.iter().map(|row| row.id.clone()).collect();
        for id in ids {
            let expected = match oracle::best(&tx, &source, &wanted) {
                Err(misses) => misses,
                Ok(_) => Vec::new(),
            };
            match search.check(&id) {
                Some(Ok(())) => {
                    assert!(expected.is_empty(), "seed {seed}");
                    search.reserve(&id);
                    region::task(&mut tx, "cache", &id, &wanted.resources);
                }
                Some(Err(miss)) => {
                    assert!(expected.is_empty() || expected.contains(&miss), "seed {seed}");
                }
                None => assert!(!expected.iter().any(|miss| miss.instance == id)),
            }
        }
        place(&mut tx, &source, &wanted, &mut search, seed);
    }
}
