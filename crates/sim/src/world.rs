//! One simulated region with its users and machines: takes the next event, passes it to the
//! machine, user or control plane that it is for, and checks the laws on every commit.

use std::collections::BTreeMap;

use control::pulse::Pulse;
use control::settings::Settings;
use model::id::{ClusterKey, HostId};
use model::tx::Tx;

use crate::ballast;
use crate::dice::Dice;
use crate::event::{Event, Queue};
use crate::laws::{Law, Verdict};
use crate::machine::{Machine, Size};
use crate::place::{REGION, world_of};
use crate::plant::Plant;
use crate::region::{Region, Said};
use crate::trace::Trace;
use crate::users::{self, ACCOUNTS, CLUSTERS};
use crate::weather::Weather;

mod agents;
mod commit;
mod content;
mod ending;
mod faults;

/// 2026-01-01T00:00:00Z.
const BEGIN_MS: i64 = 1_767_225_600_000;
/// The longest time for which the writer collects requests into one batch.
const LONGEST_BATCH_MS: i64 = 4;
/// The most machines of a run; faults use up fewer.
const MAX_MACHINES: usize = 32;

pub(crate) struct World {
    pub(crate) region: Region,
    pub(crate) machines: Vec<Machine>,
    pub(crate) queue: Queue,
    pub(crate) dice: Dice,
    pub(crate) weather: Weather,
    pub(crate) trace: Trace,
    /// Number of checks of each law.
    pub(crate) checked: BTreeMap<Law, u64>,
    pub(crate) plant: Option<Plant>,
    has_ballast: bool,
    /// The looks at rows of the present batch, without those of the laws.
    pub(crate) looks: u64,
    /// The longest time between two requests of users; None once there are no users any more.
    pub(crate) user_every_ms: Option<i64>,
}

impl World {
    pub(crate) fn new(seed: u64, plant: Option<Plant>) -> World {
        let mut dice = Dice::new(seed);
        let weather = Weather::of_seed(&mut dice);
        let mut settings = Settings::of_region(REGION.into());
        settings.stopped_kept_ms = dice.between(60_000, 600_000);
        let user_every_ms = Some(dice.between(5_000, 120_000));
        World {
            region: Region::new(settings, plant),
            machines: Vec::new(),
            queue: Queue::new(BEGIN_MS),
            dice,
            weather,
            trace: Trace::new(),
            checked: BTreeMap::new(),
            plant,
            has_ballast: ballast::is_in(seed),
            looks: 0,
            user_every_ms,
        }
    }

    /// Plays the faults, the calm after them and the clean-up.
    pub(crate) fn play(&mut self, minutes: i64) -> Verdict {
        self.begin()?;
        self.run_until(BEGIN_MS + minutes * 60_000)?;
        self.end()
    }

    /// Returns the simulated time so far, in milliseconds.
    pub(crate) fn elapsed_ms(&self) -> i64 {
        self.queue.now_ms - BEGIN_MS
    }

    fn begin(&mut self) -> Verdict {
        for request in users::beginning() {
            self.region.inbox.push(Said::Asked(Box::new(request)));
        }
        self.commit()?;
        if self.has_ballast {
            let now = self.region.now(BEGIN_MS);
            let mut tx = Tx::begin(&self.region.state, now, Default::default());
            ballast::add(&mut tx);
            self.keep(tx.finish());
        }
        for account in ACCOUNTS {
            for cluster in CLUSTERS {
                let machines = self.dice.between(1, 3);
                for _ in 0..machines {
                    let size = Size {
                        cpu_units: 512 * self.dice.between(1, 8),
                        memory_mib: 512 * self.dice.between(1, 8),
                    };
                    let serves_all = self.dice.coin();
                    self.add_machine(account, cluster, size, serves_all)?;
                }
            }
        }
        self.begin_content()?;
        self.queue.after(0, Event::Beat);
        self.queue.after(1_000, Event::User);
        self.queue.after(self.weather.fault_every_ms, Event::Fault);
        Ok(())
    }

    /// Adds a machine with an agent that connects at once.
    fn add_machine(
        &mut self,
        account: &str,
        cluster: &str,
        size: Size,
        serves_all: bool,
    ) -> Verdict {
        if self.machines.len() >= MAX_MACHINES {
            return Ok(());
        }
        let id = HostId::from(self.dice.hex(32));
        let cluster = ClusterKey { world: world_of(&account.into()), name: cluster.into() };
        self.trace.note(self.queue.now_ms, format_args!("machine {id} joins {}", cluster.name));
        self.machines.push(Machine::new(id, size, cluster, serves_all));
        self.agent_up(self.machines.len() - 1)
    }

    /// Handles all events up to a time.
    fn run_until(&mut self, until_ms: i64) -> Verdict {
        while let Some(event) = self.queue.next(until_ms) {
            self.happen(event)?;
        }
        Ok(())
    }

    fn happen(&mut self, event: Event) -> Verdict {
        self.count(Law::NothingPanics);
        let paused_until_ms = self.paused_until_ms(&event);
        if paused_until_ms > self.queue.now_ms {
            self.queue.after(paused_until_ms - self.queue.now_ms, event);
            return Ok(());
        }
        match event {
            Event::User => self.user(),
            Event::Fault => self.fault(),
            Event::Carrier => self.carrier(),
            Event::Brought(parcel) => self.brought(*parcel),
            Event::Upkeep => self.upkeep(),
            Event::Asked(request) => self.say(Said::Asked(request)),
            Event::Batch => self.commit(),
            Event::ControlWake(number) if number == self.region.wake => self.commit(),
            Event::ControlWake(_) => Ok(()),
            Event::ControlUp => self.control_up(),
            Event::ToControl { at, generation, message } => {
                self.reach_control(at, generation, *message)
            }
            Event::ToAgent { at, generation, message } => {
                self.reach_agent(at, generation, *message)
            }
            Event::Connect { at, incarnation } => self.connect(at, incarnation),
            Event::Disconnected { at, generation, unless_welcomed } => {
                self.disconnected(at, generation, unless_welcomed)
            }
            Event::Hangup { generation } => {
                self.region.links.forget(generation);
                Ok(())
            }
            Event::Alive { at, generation } => self.alive(at, generation),
            Event::Output { at, generation } => self.output(at, generation),
            Event::Look { at, generation } => self.look(at, generation),
            Event::Tell { at, generation, touched } => self.tell_changes(at, generation, &touched),
            Event::Beat => self.beat(),
            Event::AgentWake { at, incarnation, number } => {
                self.agent_wake(at, incarnation, number)
            }
            Event::AgentUp { at, incarnation } => {
                let machine = &self.machines[at];
                let awaited = machine.incarnation == incarnation && machine.agent.is_none();
                if awaited { self.agent_up(at) } else { Ok(()) }
            }
            Event::Effect { at, incarnation, task, step } => {
                self.effect(at, incarnation, &task, &step)
            }
            Event::Fact { at, incarnation, task, observed } => {
                self.fact(at, incarnation, &task, &observed)
            }
            Event::Exit { at, boot, task, run, code } => self.exit(at, boot, &task, &run, code),
        }
    }

    /// Returns the time at which the event's receiver is awake again.
    fn paused_until_ms(&self, event: &Event) -> i64 {
        let of_control = event.is_for_control().then_some(self.region.paused_until_ms);
        let of_agent = event.agent().map(|at| self.machines[at].paused_until_ms);
        of_control.into_iter().chain(of_agent).max().unwrap_or(0)
    }

    fn beat(&mut self) -> Verdict {
        let every = Pulse::every(&self.region.settings);
        self.queue.after(i64::try_from(every.as_millis()).unwrap_or(1), Event::Beat);
        self.say(Said::Beat)
    }

    fn user(&mut self) -> Verdict {
        let Some(every_ms) = self.user_every_ms else { return Ok(()) };
        let request = users::next(&self.region.state, &mut self.dice);
        self.trace.note(
            self.queue.now_ms,
            format_args!("{} asks {} {}", request.account, request.operation, request.input),
        );
        let delay = self.dice.between(0, self.weather.message_ms);
        // A client that got no response asks again.
        if self.dice.per_mille(self.weather.doubled) {
            self.queue.after(delay + 1_000, Event::Asked(Box::new(request.clone())));
        }
        self.queue.after(delay, Event::Asked(Box::new(request)));
        let pause = self.dice.between(1, every_ms);
        self.queue.after(pause, Event::User);
        Ok(())
    }

    /// Passes a message to the writer; it is lost while the control plane is down.
    fn say(&mut self, said: Said) -> Verdict {
        if !self.region.up {
            return Ok(());
        }
        if self.region.inbox.is_empty() {
            let delay = self.dice.between(0, LONGEST_BATCH_MS);
            self.queue.after(delay, Event::Batch);
        }
        self.region.inbox.push(said);
        Ok(())
    }

    pub(crate) fn count(&mut self, law: Law) {
        *self.checked.entry(law).or_default() += 1;
    }
}
