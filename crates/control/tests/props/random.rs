//! Random users and random faults from one seed, with the laws checked at every commit, and law 9
//! at the end: once the faults end, every service reaches its desired state.

use api::ecs::{DeploymentConfiguration, TaskStopCode};
use model::id::TaskId;
use model::instance::InstanceStatus;
use model::link::Report;
use model::random::Random;
use model::service::{SchedulingStrategy, ServiceStatus};
use model::task::{Stop, Task};

use crate::world::{World, on_fargate, service_key};

const SEEDS: u64 = 20;
const ACTS: u64 = 60;
/// Time after the last fault. The longest wait between two starts is 27 minutes.
const CALM_SECONDS: i64 = 30 * 60;
/// Less than a lease, so that the step alone costs no host its lease.
const CALM_STEP_MS: i64 = 10_000;

/// A world with its random users and faults.
struct Play {
    world: World,
    dice: Random,
    /// Reports that are still to be delivered, some of them again.
    late: Vec<(usize, Report)>,
}

#[test]
fn the_laws_hold_whatever_happens() {
    for seed in 0..SEEDS {
        play(seed);
    }
}

#[test]
fn one_seed_gives_one_story() {
    let state = || {
        let mut bytes = [9; 32];
        bytes[0] = 1;
        let mut play = begin(bytes);
        for _ in 0..ACTS {
            play.act();
        }
        play.world.state
    };
    assert!(state() == state(), "two runs of one seed differ");
}

fn play(seed: u64) {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let mut play = begin(bytes);
    for _ in 0..ACTS {
        play.act();
    }
    play.world.replays();
    play.calm();
    play.world.replays();
    for name in ["web", "api", "pool"] {
        let service = play.world.state.services.get(&service_key(name));
        let Some(service) = service.filter(|row| row.status == ServiceStatus::Active) else {
            continue;
        };
        let events = play.world.events(&service.key.name);
        assert!(play.world.is_stable(name), "law 9, seed {seed}: {name} {service:?} {events:?}");
    }
}

fn begin(seed: [u8; 32]) -> Play {
    let mut play = Play { world: World::new(), dice: Random::new(seed), late: Vec::new() };
    for host in ["h1", "h2", "h3"] {
        play.world.add_host(host, 2048, 4096);
    }
    play
}

impl Play {
    fn below(&mut self, bound: u64) -> u64 {
        self.dice.below(bound)
    }

    fn name(&mut self) -> &'static str {
        ["web", "api"][self.below(2) as usize]
    }

    fn family(&mut self) -> &'static str {
        ["good", "good2", "good", "broken", "short", "sick"][self.below(6) as usize]
    }

    fn exists(&self, name: &str) -> bool {
        let row = self.world.state.services.get(&service_key(name));
        row.is_some_and(|row| row.status == ServiceStatus::Active)
    }

    fn act(&mut self) {
        match self.below(14) {
            0 => self.create(),
            1 => self.update(),
            2 => self.scale(),
            3 => self.run(),
            4 => self.stop(),
            5 => self.kill(),
            6 => self.fall_silent(),
            7 => self.come_back(),
            8 => self.drain(),
            9 => self.protect(),
            10 => self.delay(),
            11 => self.deliver_late(),
            _ => {
                let seconds = self.below(20) as i64 + 1;
                self.world.advance(seconds);
            }
        }
    }

    fn create(&mut self) {
        let (name, family, desired) = (self.name(), self.family(), self.below(5) as i32);
        if self.below(3) == 0 {
            self.create_in_pool(desired);
        }
        let percents = [(100, 200), (50, 200), (50, 100), (0, 100)][self.below(4) as usize];
        let known = self.world.state.services.get(&service_key(name));
        if known.is_none() {
            self.world.create_service(name, family, desired, percents);
        }
    }

    fn create_in_pool(&mut self, desired: i32) {
        if self.world.state.services.get(&service_key("pool")).is_none() {
            let configuration = DeploymentConfiguration {
                minimum_healthy_percent: Some(100),
                maximum_percent: Some(200),
                ..Default::default()
            };
            let strategy = SchedulingStrategy::Replica;
            self.world.create("pool", on_fargate(), desired, configuration, strategy);
        }
    }

    fn update(&mut self) {
        let (name, family) = (self.name(), self.family());
        if self.exists(name) {
            self.world.update_service(name, family);
        }
    }

    fn scale(&mut self) {
        let name = ["web", "api", "pool"][self.below(3) as usize];
        let desired = self.below(6) as i32;
        if self.exists(name) {
            self.world.edit_service(name, |service| service.desired_count = desired);
        }
    }

    fn run(&mut self) {
        let count = self.below(3) as usize + 1;
        let family = if self.below(2) == 0 { "vpc" } else { self.family() };
        self.world.run(family, count);
    }

    fn any_task(&mut self) -> Option<TaskId> {
        let count = self.world.state.tasks.len() as u64;
        let at = self.below(count.max(1)) as usize;
        self.world.state.tasks.iter().nth(at).map(|task| task.id.clone())
    }

    fn stop(&mut self) {
        let Some(id) = self.any_task() else { return };
        let stop =
            Stop { code: Some(TaskStopCode::UserInitiated), reason: "Task stopped by user".into() };
        self.world.act(|tx, _| control::task::stop(tx, &id, stop));
    }

    fn kill(&mut self) {
        let (host, task) = (self.below(3) as usize, self.below(4) as usize);
        self.world.agents[host].kill(task);
    }

    fn fall_silent(&mut self) {
        let host = self.below(3) as usize;
        self.world.agents[host].is_silent = true;
    }

    fn come_back(&mut self) {
        let host = self.below(3) as usize;
        self.wake(host);
    }

    fn wake(&mut self, host: usize) {
        let agent = &mut self.world.agents[host];
        if !agent.is_silent {
            return;
        }
        agent.is_silent = false;
        agent.sent = None;
        let name = agent.host.to_string();
        self.world.hello(&name, 2048, 4096);
    }

    fn drain(&mut self) {
        let (at, on) = (self.below(3) as usize, self.below(2) == 0);
        let status = if on { InstanceStatus::Draining } else { InstanceStatus::Active };
        self.world.set_instance_status(at, status);
    }

    fn protect(&mut self) {
        let Some(id) = self.any_task() else { return };
        let until = api::Timestamp(self.world.now.0 + self.below(300) as i64 * 1_000);
        self.world.act(|tx, _| {
            tx.edit::<Task>(&id, |task| {
                if !task.is_stopped() && task.service.is_some() {
                    task.protected_until = Some(until);
                }
            })
        });
    }

    fn delay(&mut self) {
        let host = self.below(3) as usize;
        if let Some(report) = self.world.step_agent(host) {
            self.late.push((host, report));
        }
        // Reports from before the tasks moved on arrive afterwards.
        if self.below(2) == 0 {
            self.stop();
            self.world.round();
            self.deliver_late();
        }
    }

    /// Delivers one of the late reports at random, and may keep it for a second time.
    fn deliver_late(&mut self) {
        if self.late.is_empty() {
            return;
        }
        let at = self.below(self.late.len() as u64) as usize;
        let (host, report) = self.late[at].clone();
        if self.below(2) == 0 {
            self.late.remove(at);
        }
        self.world.deliver(host, &report);
    }

    /// Ends the faults, and gives every service something that works and fits.
    fn calm(&mut self) {
        for host in 0..3 {
            self.wake(host);
            self.world.set_instance_status(host, InstanceStatus::Active);
        }
        let standalone: Vec<TaskId> = self
            .world
            .state
            .tasks
            .iter()
            .filter(|task| task.service.is_none() && !task.is_stopped())
            .map(|task| task.id.clone())
            .collect();
        let stop = Stop { code: None, reason: "calm".into() };
        self.world.act(|tx, _| {
            for id in &standalone {
                control::task::stop(tx, id, stop.clone());
            }
        });
        for name in ["web", "api"] {
            if !self.exists(name) {
                continue;
            }
            self.world.edit_service(name, |service| {
                service.configuration.minimum_healthy_percent = Some(50);
                service.configuration.maximum_percent = Some(200);
                service.desired_count = service.desired_count.max(2);
            });
            let family = self.world.service(name).revision.definition.family.clone();
            if !family.starts_with("good") {
                self.world.update_service(name, "good");
            }
        }
        self.world.advance(60);
        self.world.advance_by(CALM_STEP_MS, CALM_SECONDS * 1_000 / CALM_STEP_MS);
    }
}
