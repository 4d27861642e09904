//! Seeds that every test run plays: some new ones, and all that ever broke a law.

use sim::{Options, Outcome, run};

/// As many seeds as a test run has time for; `cargo xtask sim` plays as many as it is asked to.
const SEEDS: std::ops::Range<u64> = 1000..1008;
const MINUTES: i64 = 20;

fn play(seed: u64, minutes: i64) -> Outcome {
    run(&Options { seed, minutes, plant: None })
}

fn assert_kept(seed: u64, outcome: &Outcome) {
    if let Some(failure) = &outcome.failure {
        let events = failure.events.join("\n");
        panic!("seed {seed} broke {}\n{events}", failure.violation);
    }
}

#[test]
fn new_seeds_keep_every_law() {
    for seed in SEEDS {
        assert_kept(seed, &play(seed, MINUTES));
    }
}

#[test]
fn seeds_that_broke_a_law_keep_it_now() {
    for line in include_str!("../seeds.txt").lines() {
        let said = line.split('#').next().unwrap_or_default().trim();
        let Some((seed, minutes)) = said.split_once(' ') else { continue };
        let seed = seed.parse().expect("a seed is a number");
        let minutes = minutes.parse().expect("minutes are a number");
        assert_kept(seed, &play(seed, minutes));
    }
}

#[test]
fn one_seed_plays_one_way() {
    let (first, second) = (play(7, 5), play(7, 5));
    assert_eq!(first, second);
    assert_ne!(first.hash, play(8, 5).hash, "the number says nothing");
}
