//! Measures placement decisions per second at 10,000 instances, against looking at every instance
//! each time. Run with `cargo run --release -p control --example placement_bench [words of a
//! case]`.
//! Prints for each case: the cost of opening a search and of its first decision, then decisions per
//! CPU second and their 50th and 99th percentile by the wall clock, the oracle's rate for the same
//! question, and the number of decisions that it confirmed. Then, for each case of a RunTask of one
//! task, the 50th and 99th percentile of the whole: search, decision and rows.

// The bench measures time; only the decisions themselves must not know it.
#![allow(clippy::disallowed_types)]

#[path = "../tests/place/oracle.rs"]
mod oracle;
#[path = "../tests/place/region.rs"]
#[allow(dead_code)] // the bench makes its own region and leaves the rest to the tests
mod region;

use std::time::Instant;

use api::ecs::{
    ContainerDefinition, PlacementStrategy, PlacementStrategyType, TaskDefinition, TaskOverride,
};
use control::constraint::{Constraint, Strategy};
use control::place::{Group, Search, Source, Wanted};
use control::query::Query;
use control::run::RunRequest;
use control::settings::Settings;
use model::definition::{Definition, DefinitionStatus};
use model::id::{DefinitionKey, InstanceId};
use model::random::Random;
use model::service::LaunchChoice;
use model::task::LaunchKind;
use model::tx::Tx;

use region::{begin, cluster, instance, pick, resources, tcp};

const INSTANCES: u64 = 10_000;
/// Enough for a steady figure, and at most half of what the region has room for.
const DECISIONS: usize = 200_000;
/// A port that is in use on some of the first instances.
const HELD_PORT: u16 = 9090;
const HOLDERS: u64 = 300;
/// Requests of one task each.
const REQUESTS: usize = 3_000;
/// The decisions that the oracle checks, spread over all: it looks at every instance and is slow.
const CHECKS: usize = 8;

fn main() {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("{INSTANCES} instances, one core, load average {}", load.trim());
    println!(
        "{:<34} {:>9} {:>12} {:>8} {:>8} {:>12} {:>8} {:>7}",
        "case", "open us", "per CPU s", "p50 ns", "p99 ns", "oracle/s", "ratio", "checked"
    );
    let words: Vec<String> = std::env::args().skip(1).collect();
    let is_asked = |name: &str| words.iter().all(|word| name.contains(word.as_str()));
    for (name, wanted, decisions) in cases().into_iter().filter(|case| is_asked(case.0)) {
        measure(name, &wanted, decisions);
    }
    println!("{:<34} {:>8} {:>8}", "RunTask", "p50 ns", "p99 ns");
    for (name, strategies) in strategies() {
        if is_asked(&format!("RunTask {name}")) {
            let (p50, p99) = run_tasks(&strategies);
            println!("{name:<34} {p50:>8} {p99:>8}");
        }
    }
}

fn strategies() -> [(&'static str, Vec<PlacementStrategy>); 3] {
    let one =
        |kind, field: &str| PlacementStrategy { r#type: Some(kind), field: Some(field.to_owned()) };
    let zone = "attribute:ecs.availability-zone";
    let (spread, binpack) = (PlacementStrategyType::Spread, PlacementStrategyType::Binpack);
    [
        ("none", Vec::new()),
        ("binpack(memory)", vec![one(binpack, "memory")]),
        ("spread(az)+spread(instanceId)", vec![one(spread, zone), one(spread, "instanceId")]),
    ]
}

/// Measures requests that are independent: each opens a search of its own.
fn run_tasks(strategies: &[PlacementStrategy]) -> (u64, u64) {
    let (mut tx, definition) = (region(), definition());
    let settings = Settings::of_region("r".into());
    let request = RunRequest {
        cluster: &cluster(),
        definition: &definition,
        overrides: &TaskOverride::default(),
        group: None,
        started_by: None,
        launch: &LaunchChoice::Type(LaunchKind::Ec2),
        platform_version: None,
        network: None,
        constraints: &[],
        strategies,
        enable_execute_command: false,
        tags: Vec::new(),
    };
    let mut each = Vec::with_capacity(REQUESTS);
    for _ in 0..REQUESTS {
        let began = Instant::now();
        let outcome = control::run::run_task(&mut tx, &settings, &request, 1);
        each.push(began.elapsed().as_nanos() as u64);
        assert_eq!(outcome.map(|outcome| outcome.tasks.len()), Ok(1));
    }
    quantiles(each)
}

fn definition() -> Definition {
    let container = ContainerDefinition {
        name: Some("main".to_owned()),
        image: Some("bb:1".to_owned()),
        cpu: Some(64),
        memory: Some(128),
        ..Default::default()
    };
    Definition {
        key: DefinitionKey { world: cluster().world, family: "job".into(), revision: 1 },
        definition: TaskDefinition {
            container_definitions: Some(vec![container]),
            ..Default::default()
        },
        status: DefinitionStatus::Active,
        registered_at: region::NOW,
        deregistered_at: None,
        delete_requested_at: None,
        tags: Vec::new(),
    }
}

fn cases() -> Vec<(&'static str, Wanted, usize)> {
    let zone = || Strategy::SpreadAttribute("ecs.availability-zone".into());
    let plain = |strategies| Wanted {
        resources: resources(64, 128),
        attributes: Vec::new(),
        constraints: Vec::new(),
        strategies,
        group: Group { cluster: cluster(), name: "service:web".into() },
        zones: None,
    };
    let member = |mut wanted: Wanted| {
        let text = "attribute:ecs.instance-type =~ m.* and attribute:rack in [r1, r2, r3]";
        let query = Query::parse(text).expect("the expression is well formed");
        wanted.constraints.push(Constraint::MemberOf(query));
        wanted
    };
    let distinct = |mut wanted: Wanted| {
        wanted.constraints.push(Constraint::DistinctInstance);
        wanted
    };
    let ports = |port, mut wanted: Wanted| {
        wanted.resources.ports = vec![tcp(port)];
        wanted
    };
    vec![
        ("binpack(cpu)", plain(vec![Strategy::BinpackCpu]), DECISIONS),
        ("binpack(memory)", plain(vec![Strategy::BinpackMemory]), DECISIONS),
        (
            "spread(az)+spread(instanceId)",
            plain(vec![zone(), Strategy::SpreadInstances]),
            DECISIONS,
        ),
        ("spread(az)+binpack(memory)", plain(vec![zone(), Strategy::BinpackMemory]), DECISIONS),
        ("random", plain(vec![Strategy::Random]), DECISIONS),
        ("binpack(memory) memberOf", member(plain(vec![Strategy::BinpackMemory])), DECISIONS / 4),
        ("spread memberOf", member(plain(vec![zone(), Strategy::SpreadInstances])), DECISIONS / 4),
        ("binpack(cpu) distinctInstance", distinct(plain(vec![Strategy::BinpackCpu])), 9_000),
        ("random distinctInstance", distinct(plain(vec![Strategy::Random])), 9_000),
        ("spread ports", ports(8080, plain(vec![zone(), Strategy::SpreadInstances])), 9_000),
        (
            "spread ports, held elsewhere",
            ports(HELD_PORT, plain(vec![zone(), Strategy::SpreadInstances])),
            9_000,
        ),
    ]
}

/// Makes hosts of several sizes in three zones, a third of them with tasks.
fn region() -> Tx {
    let mut tx = begin();
    let mut dice = Random::new([5; 32]);
    for number in 0..INSTANCES {
        let size = pick(&mut dice, &[(4_096, 8_192), (4_096, 16_384), (8_192, 16_384)]);
        let zone = pick(&mut dice, &["a", "b", "c"]);
        let mut row = instance(&format!("{number:032x}"), zone, resources(size.0, size.1));
        let kind = pick(&mut dice, &["m5.large", "c5.large"]);
        row.attributes.insert("ecs.instance-type".into(), Some(kind.into()));
        row.attributes.insert("rack".into(), Some(format!("r{}", dice.below(5)).into()));
        let id = row.id.clone();
        tx.put(row);
        if dice.below(3) == 0 {
            let mut held = resources(64 * dice.below(32) as i64, 64 * dice.below(64) as i64);
            held.ports = if number < HOLDERS { vec![tcp(HELD_PORT)] } else { Vec::new() };
            region::task(&mut tx, "cache", &id, &held);
        }
    }
    tx
}

fn measure(name: &str, wanted: &Wanted, decisions: usize) {
    let mut tx = region();
    let source = Source::Cluster(cluster());
    let mut random = Random::new([6; 32]);

    let began = Instant::now();
    let mut search = Search::open(&tx, source.clone(), wanted.clone());
    let first = search.place(&mut random).expect("the region has room");
    let open_us = began.elapsed().as_secs_f64() * 1e6;

    let mut places = vec![first];
    places.reserve(decisions);
    let began = cpu_seconds();
    for _ in 1..decisions {
        places.push(search.place(&mut random).expect("the region has room"));
    }
    let rate = (decisions - 1) as f64 / (cpu_seconds() - began);
    let (p50, p99) = percentiles(&tx, &source, wanted, decisions);
    let (oracle_rate, checked) = confirm(&mut tx, &source, wanted, &places);
    println!(
        "{name:<34} {open_us:>9.1} {rate:>12.0} {p50:>8} {p99:>8} {oracle_rate:>12.1} {:>8.0} {:>7}",
        rate / oracle_rate,
        checked
    );
}

/// Returns the CPU time of this thread: on a shared machine the wall clock depends more on other
/// processes than on this one.
fn cpu_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse::<f64>().ok());
    nanoseconds.expect("Linux counts the time of each thread") / 1e9
}

/// Measures a second run, with a wall clock around each decision.
fn percentiles(tx: &Tx, source: &Source, wanted: &Wanted, decisions: usize) -> (u64, u64) {
    let mut random = Random::new([6; 32]);
    let mut search = Search::open(tx, source.clone(), wanted.clone());
    let mut each = Vec::with_capacity(decisions);
    for _ in 0..decisions {
        let began = Instant::now();
        search.place(&mut random).expect("the region has room");
        each.push(began.elapsed().as_nanos() as u64);
    }
    each.remove(0);
    quantiles(each)
}

/// Returns the 50th and the 99th percentile.
fn quantiles(mut each: Vec<u64>) -> (u64, u64) {
    each.sort_unstable();
    (each[each.len() / 2], each[each.len() * 99 / 100])
}

/// Applies the decisions to the region and checks some of them against the oracle; panics if it
/// disagrees.
fn confirm(tx: &mut Tx, source: &Source, wanted: &Wanted, places: &[InstanceId]) -> (f64, usize) {
    let (mut spent, mut checked) = (0.0, 0);
    // The oracle counts a group's tasks for each instance, so only the first decisions are checked.
    let until = places.len().min(400);
    for (number, place) in places[..until].iter().enumerate() {
        if number % (until / CHECKS) == 0 {
            let began = cpu_seconds();
            let best = oracle::best(tx, source, wanted).expect("there was a place");
            spent += cpu_seconds() - began;
            assert!(best.contains(place), "{place} is not of the best");
            checked += 1;
        }
        region::task(tx, "service:web", place, &wanted.resources);
    }
    (checked as f64 / spent, checked)
}
