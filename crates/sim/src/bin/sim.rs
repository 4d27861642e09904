//! The simulator's command: plays seeds and prints the results. `cargo xtask sim` runs it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use sim::laws::{LAWS, Law};
use sim::{Options, Outcome, Plant, run};

/// The file of seeds that once broke a law; the tests play them again.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds.txt");

/// The fields of /proc/self/stat between the program's name and its times in user and system mode.
const STAT_TIMES: usize = 11;
/// The unit of those times, which Linux fixes for what it tells programs.
const TICKS_A_SECOND: f64 = 100.0;

#[derive(Parser)]
#[command(name = "sim", about = "Plays regions with random users and faults")]
struct Arguments {
    /// Number of seeds to play.
    #[arg(long, default_value_t = 100)]
    seeds: u64,
    /// The only seed to play.
    #[arg(long)]
    seed: Option<u64>,
    /// The first of the seeds.
    #[arg(long, default_value_t = 1)]
    from: u64,
    /// Simulated minutes with users and faults.
    #[arg(long, default_value_t = 60)]
    minutes: i64,
    /// A bug to plant, by its name in `plant.rs`, such as `oversubscribe` or `never-give-up`.
    #[arg(long, value_parser = plant)]
    plant: Option<Plant>,
}

fn plant(name: &str) -> Result<Plant, String> {
    Plant::parse(name).ok_or_else(|| format!("there is no bug called {name}"))
}

#[derive(Default)]
struct Sum {
    seeds: u64,
    events: u64,
    commits: u64,
    hours: f64,
    cluster_hours: f64,
    checked: BTreeMap<Law, u64>,
    broken: Vec<u64>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let seeds = match arguments.seed {
        Some(seed) => seed..seed + 1,
        None => arguments.from..arguments.from + arguments.seeds,
    };
    let begun = cpu_seconds();
    let mut sum = Sum::default();
    for seed in seeds {
        let (minutes, plant) = (arguments.minutes, arguments.plant);
        let outcome = run(&Options { seed, minutes, plant });
        if arguments.seed.is_some() {
            println!("seed {seed}: {} events, hash {:016x}", outcome.events, outcome.hash);
        }
        if sum.add(seed, &outcome) && plant.is_none() {
            keep(seed, minutes);
        }
    }
    sum.print(cpu_seconds() - begun);
    if sum.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Sum {
    /// Adds an outcome. True if the seed broke a law.
    fn add(&mut self, seed: u64, outcome: &Outcome) -> bool {
        self.seeds += 1;
        self.events += outcome.events;
        self.commits += outcome.commits;
        self.hours += outcome.hours;
        self.cluster_hours += outcome.cluster_hours;
        for (law, times) in &outcome.checked {
            *self.checked.entry(*law).or_default() += times;
        }
        let Some(failure) = &outcome.failure else { return false };
        println!("seed {seed} broke {}", failure.violation);
        failure.events.iter().for_each(|line| println!("    {line}"));
        self.broken.push(seed);
        true
    }

    fn print(&self, cpu_seconds: f64) {
        let minutes = cpu_seconds / 60.0;
        println!("seeds                    {}", self.seeds);
        println!("events                   {}", self.events);
        println!("commits                  {}", self.commits);
        println!("region-hours             {:.1}", self.hours);
        println!("cluster-hours            {:.1}", self.cluster_hours);
        println!("CPU-minutes              {minutes:.2}");
        println!("cluster-hours/CPU-minute {:.1}", self.cluster_hours / minutes);
        for law in LAWS {
            let times = self.checked.get(&law).copied().unwrap_or(0);
            println!("law {law}: looked at {times} times");
        }
        println!("broken by {} seeds: {:?}", self.broken.len(), self.broken);
    }
}

/// Appends the seed to the file that the tests play.
fn keep(seed: u64, minutes: i64) {
    let line = format!("{seed} {minutes}");
    let known = fs::read_to_string(KEPT).unwrap_or_default();
    if known.lines().any(|other| other.split('#').next().is_some_and(|it| it.trim() == line)) {
        return;
    }
    let file = fs::OpenOptions::new().append(true).create(true).open(Path::new(KEPT));
    let written = file.and_then(|mut file| writeln!(file, "{line}"));
    if let Err(error) = written {
        eprintln!("keeping seed {seed} in {KEPT}: {error}");
    }
}

/// Returns the CPU time of all threads of this process, ended ones too.
fn cpu_seconds() -> f64 {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, may have spaces: what is behind it has none.
    let behind = text.rsplit(')').next().unwrap_or_default();
    let times = behind.split_whitespace().skip(STAT_TIMES).take(2);
    times.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / TICKS_A_SECOND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_thread_that_has_ended_is_counted() {
        let nanoseconds = || {
            let text = fs::read_to_string("/proc/thread-self/schedstat").expect("a thread's times");
            text.split(' ').next().and_then(|first| first.parse::<u64>().ok()).expect("a number")
        };
        let before = cpu_seconds();
        let worked = std::thread::spawn(move || while nanoseconds() < 100_000_000 {});
        worked.join().expect("worked");
        let counted = cpu_seconds() - before;
        assert!(counted >= 0.05, "{counted} s of 0.1");
    }
}
