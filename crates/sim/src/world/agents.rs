//! The agents at work: their connections, their steps on the simulated kernels, and the results.

use agent::core::Output;
use agent::task::step::{Observed, Run, Step};
use model::id::TaskId;
use model::link::{Assignment, FromAgent, LogBatch, LogEvent, Security, ToAgent};

use super::World;
use crate::event::{Event, MachineAt};
use crate::kernel::Luck;
use crate::laws::{self, Law, Verdict, Violation};
use crate::link::Way;
use crate::plant::Plant;
use crate::region::Said;

/// The longest time between two looks of an agent at its tasks.
const IDLE_MS: i64 = 60_000;
/// Time-out of connecting, including the Welcome.
const PATIENCE_MS: i64 = 10_000;
/// The longest time of a slow pull; the next one is that of any other.
const SLOW_PULL_MS: i64 = 60_000;
const PULL_MS: i64 = 3_000;
/// The longest time between the effect of a step and the agent's knowledge of it.
const NOTICE_MS: i64 = 20;
const LONGEST_AGENT_OUTAGE_MS: i64 = 40_000;
/// One batch of output in so many has a line in it.
const LINE_EVERY: u64 = 16;
/// Of a thousand lines, those that are said of another machine's container.
const LIES: u64 = 100;

impl World {
    pub(super) fn agent_up(&mut self, at: MachineAt) -> Verdict {
        let seed = self.dice.seed();
        let now_ms = self.queue.now_ms;
        let machine = &mut self.machines[at];
        if !machine.powered {
            return Ok(());
        }
        self.trace.note(now_ms, format_args!("the agent of {} starts", machine.id));
        let broken = |what| Violation { law: Law::NothingPanics, what };
        machine.start_agent(seed, now_ms).map_err(broken)?;
        let incarnation = machine.incarnation;
        self.queue.after(0, Event::Connect { at, incarnation });
        if self.plant == Some(Plant::Presume) {
            self.presume(at)?;
        }
        self.tick(at)
    }

    /// The planted bug: the agent takes what lies in its folder for what it is to hold.
    fn presume(&mut self, at: MachineAt) -> Verdict {
        let machine = &mut self.machines[at];
        let now = machine.now(self.queue.now_ms);
        let kept = machine.disk.values().filter(|saved| saved.assigned);
        let tasks = kept.map(|saved| saved.state.task.as_ref().clone()).collect();
        let presumed = Assignment {
            version: 1,
            base: None,
            tasks,
            removed: Vec::new(),
            security: Security::default(),
        };
        let Some(agent) = &mut machine.agent else { return Ok(()) };
        let output = agent.on_message(ToAgent::Assignment(presumed), now);
        self.act(at, output)
    }

    fn tick(&mut self, at: MachineAt) -> Verdict {
        let machine = &mut self.machines[at];
        let now = machine.now(self.queue.now_ms);
        let Some(agent) = &mut machine.agent else { return Ok(()) };
        let output = agent.on_tick(now);
        self.act(at, output)
    }

    pub(super) fn agent_wake(&mut self, at: MachineAt, incarnation: u64, number: u64) -> Verdict {
        let machine = &self.machines[at];
        if machine.incarnation == incarnation && machine.wake == number {
            return self.tick(at);
        }
        Ok(())
    }

    /// Saves, performs and reports, in this order, as the agent's own loop does.
    fn act(&mut self, at: MachineAt, output: Output) -> Verdict {
        let machine = &mut self.machines[at];
        let Some(agent) = &machine.agent else { return Ok(()) };
        machine.secured.take(output.security);
        for id in &output.changed {
            if let Some(saved) = agent.task(id) {
                machine.disk.insert(id.clone(), saved.clone());
            }
        }
        let (incarnation, told, host) = (machine.incarnation, machine.told, machine.id.clone());
        for (task, step) in output.steps {
            self.count(Law::AgentsBeginWhatTheyAreTold);
            laws::agents_begin_what_they_are_told(&host, &step, told)?;
            let delay = self.step_ms(&step);
            let step = Box::new(step);
            self.queue.after(delay, Event::Effect { at, incarnation, task, step });
        }
        let machine = &mut self.machines[at];
        for id in &output.forgotten {
            machine.disk.remove(id);
        }
        if let (Some(report), Some(generation)) = (output.report, machine.connection) {
            self.report(at, generation, FromAgent::Report(report));
        }
        if output.resync {
            self.trace.note(self.queue.now_ms, format_args!("an agent missed an assignment"));
            self.drop_connection(at);
        }
        self.sleep_agent(at, output.wake);
        Ok(())
    }

    fn sleep_agent(&mut self, at: MachineAt, wake: Option<api::Timestamp>) {
        let machine = &mut self.machines[at];
        machine.wake += 1;
        let now = machine.now(self.queue.now_ms);
        let left_ms = wake.map_or(IDLE_MS, |wake| wake.0.saturating_sub(now.0)).clamp(1, IDLE_MS);
        let (incarnation, number) = (machine.incarnation, machine.wake);
        self.queue.after(left_ms, Event::AgentWake { at, incarnation, number });
    }

    fn step_ms(&mut self, step: &Step) -> i64 {
        let mut most = self.weather.step_ms;
        if matches!(step, Step::Pull(_)) {
            let is_slow = self.dice.per_mille(self.weather.pull_is_slow);
            most = if is_slow { SLOW_PULL_MS } else { PULL_MS };
        }
        self.dice.between(0, most)
    }

    pub(super) fn effect(
        &mut self,
        at: MachineAt,
        incarnation: u64,
        task: &TaskId,
        step: &Step,
    ) -> Verdict {
        let machine = &mut self.machines[at];
        if machine.incarnation != incarnation || !machine.powered {
            return Ok(());
        }
        let held = machine.agent.as_ref().and_then(|agent| agent.task(task));
        let assigned = match (held, step) {
            (Some(saved), _) => saved.state.task.clone(),
            (None, _) => return Ok(()),
        };
        let now = machine.now(self.queue.now_ms);
        let mut luck = Luck { dice: &mut self.dice, weather: &self.weather, now };
        let done = machine.kernel.perform(&assigned, step, &mut luck);
        match (self.plant, step) {
            (Some(Plant::Twice), Step::Start(run)) => {
                machine.kernel.unstart(task, run);
                drop(machine.kernel.perform(&assigned, step, &mut luck));
            }
            (Some(Plant::Leftovers), Step::ReleaseNetwork(_)) => machine.kernel.keep_network(task),
            (_, _) => {}
        }
        let (boot, broken) = (machine.boot, machine.kernel.broken.take());
        self.trace.note(
            self.queue.now_ms,
            format_args!("{task} {:?}: {}", step.key(), outcome(&done.observed)),
        );
        if let Some(what) = broken {
            return Err(Violation { law: Law::NoContainerIsStartedTwice, what });
        }
        if matches!(step, Step::Start(_)) {
            self.count(Law::NoContainerIsStartedTwice);
        }
        for (run, after_ms, code) in done.ending {
            let task = task.clone();
            self.queue.after(after_ms, Event::Exit { at, boot, task, run, code });
        }
        if self.dice.per_mille(self.weather.agent_dies_after_step) {
            self.agent_dies(at);
            return Ok(());
        }
        self.tell(at, task, done.observed);
        Ok(())
    }

    fn tell(&mut self, at: MachineAt, task: &TaskId, observed: Observed) {
        let incarnation = self.machines[at].incarnation;
        let delay = self.dice.between(0, NOTICE_MS);
        let (task, observed) = (task.clone(), Box::new(observed));
        self.queue.after(delay, Event::Fact { at, incarnation, task, observed });
    }

    pub(super) fn fact(
        &mut self,
        at: MachineAt,
        incarnation: u64,
        task: &TaskId,
        observed: &Observed,
    ) -> Verdict {
        let machine = &mut self.machines[at];
        if machine.incarnation != incarnation {
            return Ok(());
        }
        let now = machine.now(self.queue.now_ms);
        let Some(agent) = &mut machine.agent else { return Ok(()) };
        let output = agent.on_observed(task, observed, now);
        self.act(at, output)
    }

    pub(super) fn exit(
        &mut self,
        at: MachineAt,
        boot: u64,
        task: &TaskId,
        run: &Run,
        code: i32,
    ) -> Verdict {
        let machine = &mut self.machines[at];
        if machine.boot != boot || !machine.powered {
            return Ok(());
        }
        let now = machine.now(self.queue.now_ms);
        let Some(observed) = machine.kernel.exit(task, run, code, now) else { return Ok(()) };
        self.trace.note(self.queue.now_ms, format_args!("{task} {run:?} ends with {code}"));
        if self.machines[at].agent.is_some() {
            self.tell(at, task, observed);
        }
        Ok(())
    }

    /// Kills the agent's process; the next one starts after a while.
    pub(super) fn agent_dies(&mut self, at: MachineAt) {
        let machine = &mut self.machines[at];
        self.trace.note(self.queue.now_ms, format_args!("the agent of {} dies", machine.id));
        let connection = machine.connection;
        machine.kill_agent();
        let incarnation = machine.incarnation;
        if let Some(generation) = connection {
            let delay = self.dice.between(0, 2_000);
            self.queue.after(delay, Event::Hangup { generation });
        }
        let outage = self.dice.between(100, LONGEST_AGENT_OUTAGE_MS);
        self.queue.after(outage, Event::AgentUp { at, incarnation });
    }

    pub(super) fn connect(&mut self, at: MachineAt, incarnation: u64) -> Verdict {
        let now_ms = self.queue.now_ms;
        let machine = &mut self.machines[at];
        let ours = machine.incarnation == incarnation && machine.agent.is_some();
        if !ours || machine.connection.is_some() {
            return Ok(());
        }
        if !self.region.up || machine.blocked_until_ms > now_ms {
            let pause = machine.next_pause_ms();
            self.queue.after(pause, Event::Connect { at, incarnation });
            return Ok(());
        }
        let generation = self.region.links.dial();
        machine.connection = Some(generation);
        machine.welcomed = false;
        let hello = machine.hello();
        self.report(at, generation, FromAgent::Hello(hello));
        let late = Event::Disconnected { at, generation, unless_welcomed: true };
        self.queue.after(PATIENCE_MS, late);
        Ok(())
    }

    pub(super) fn disconnected(
        &mut self,
        at: MachineAt,
        generation: u64,
        unless_welcomed: bool,
    ) -> Verdict {
        let machine = &self.machines[at];
        let concerns = machine.connection == Some(generation);
        if concerns && !(unless_welcomed && machine.welcomed) {
            self.drop_connection(at);
        }
        Ok(())
    }

    /// Ends the agent's connection and schedules another.
    pub(super) fn drop_connection(&mut self, at: MachineAt) {
        let machine = &mut self.machines[at];
        let Some(generation) = machine.connection.take() else { return };
        machine.welcomed = false;
        if let Some(agent) = &mut machine.agent {
            agent.on_disconnected();
        }
        let (incarnation, pause) = (machine.incarnation, machine.next_pause_ms());
        self.queue.after(pause, Event::Connect { at, incarnation });
        let delay = self.dice.between(0, 2_000);
        self.queue.after(delay, Event::Hangup { generation });
    }

    fn report(&mut self, at: MachineAt, generation: u64, message: FromAgent) {
        let delay = self.way_ms(at, generation, Way::ToControl);
        let message = Box::new(message);
        let may_double = matches!(*message, FromAgent::Report(_));
        if may_double && self.dice.per_mille(self.weather.doubled) {
            let late = delay + self.dice.between(0, 20_000);
            let message = message.clone();
            self.queue.after(late, Event::ToControl { at, generation, message });
        }
        self.queue.after(delay, Event::ToControl { at, generation, message });
    }

    pub(super) fn alive(&mut self, at: MachineAt, generation: u64) -> Verdict {
        if self.machines[at].connection == Some(generation) {
            let every_ms = self.region.settings.host_lease_ms / 8;
            let is_silent = self.queue.now_ms - self.machines[at].said_ms >= every_ms;
            if self.plant != Some(Plant::DeafToLogs) || is_silent {
                self.report(at, generation, FromAgent::Alive);
            }
            self.queue.after(every_ms, Event::Alive { at, generation });
        }
        Ok(())
    }

    /// Sends a line of a container that writes all the time.
    pub(super) fn output(&mut self, at: MachineAt, generation: u64) -> Verdict {
        let every_ms = self.weather.output_every_ms;
        if self.machines[at].connection == Some(generation) && every_ms > 0 {
            let batch = self.batch(at);
            self.machines[at].said_ms = self.queue.now_ms;
            self.report(at, generation, FromAgent::Logs(batch));
            self.queue.after(every_ms, Event::Output { at, generation });
        }
        Ok(())
    }

    /// Returns a batch of a container that runs. Most are empty, because only their coming matters to
    /// most laws; and some are of another machine's container, by an agent that lies.
    fn batch(&mut self, at: MachineAt) -> LogBatch {
        self.machines[at].batches += 1;
        let number = self.machines[at].batches;
        let speaks = number.is_multiple_of(LINE_EVERY);
        let lies = speaks && self.dice.per_mille(LIES);
        let of = if lies { self.dice.below(self.machines.len()) } else { at };
        let now = self.machines[at].now(self.queue.now_ms);
        let writer = self.machines[of].kernel.writer().filter(|_| speaks);
        let Some((task, run)) = writer else {
            let (task, container) = ("t".into(), "c".into());
            return LogBatch { number, task, container, events: Vec::new() };
        };
        let events = vec![LogEvent { at: now, message: String::new() }];
        LogBatch { number, task: task.clone(), container: run.container.clone(), events }
    }

    /// Renews the lease of a host that sent something since the last look.
    pub(super) fn look(&mut self, at: MachineAt, generation: u64) -> Verdict {
        let host = self.machines[at].id.clone();
        let link = self.region.links.up.get_mut(&host);
        let Some(link) = link.filter(|link| link.generation == generation) else { return Ok(()) };
        let heard = std::mem::take(&mut link.heard);
        link.quiet = !heard;
        let every_ms = self.region.settings.host_lease_ms / 8;
        self.queue.after(every_ms, Event::Look { at, generation });
        if heard { self.say(Said::Heard { host }) } else { Ok(()) }
    }

    /// Handles a message at the control plane. If its connection ended meanwhile, the message may
    /// have reached the writer or not.
    pub(super) fn reach_control(
        &mut self,
        at: MachineAt,
        generation: u64,
        message: FromAgent,
    ) -> Verdict {
        let host = self.machines[at].id.clone();
        let is_deaf = self.plant == Some(Plant::DeafToLogs);
        let link = self.region.links.up.get_mut(&host);
        let link = link.filter(|link| link.generation == generation);
        let stands = link.is_some();
        if let Some(link) = link {
            link.heard |= !(is_deaf && matches!(message, FromAgent::Logs(_)));
            if link.quiet && link.heard {
                (link.quiet, link.heard) = (false, false);
                self.say(Said::Heard { host: host.clone() })?;
            }
        }
        // A Hello is heard when it is taken in.
        if self.region.up && stands {
            self.machines[at].heard_ms = self.region.awake_ms(self.queue.now_ms);
        }
        if let FromAgent::Logs(batch) = &message
            && self.region.up
            && stands
        {
            self.keep_logs(&host, batch);
        }
        match message {
            FromAgent::Hello(hello) => {
                if self.machines[at].connection != Some(generation) {
                    return Ok(());
                }
                self.say(Said::Hello { at, generation, hello: Box::new(hello) })
            }
            FromAgent::Report(report) if stands || self.dice.coin() => {
                self.say(Said::Report { host, report })
            }
            FromAgent::Report(_) | FromAgent::Alive | FromAgent::Logs(_) => Ok(()),
        }
    }

    pub(super) fn reach_agent(
        &mut self,
        at: MachineAt,
        generation: u64,
        message: ToAgent,
    ) -> Verdict {
        let machine = &mut self.machines[at];
        if machine.connection != Some(generation) {
            return Ok(());
        }
        let now = machine.now(self.queue.now_ms);
        match &message {
            ToAgent::Welcome(_) => {
                machine.is_welcomed();
                self.queue.after(0, Event::Alive { at, generation });
                self.queue.after(0, Event::Output { at, generation });
            }
            ToAgent::Refused { .. } => {
                self.drop_connection(at);
                return Ok(());
            }
            ToAgent::Assignment(_) => machine.told = true,
            ToAgent::LogsKept { .. } => {}
        }
        let Some(agent) = &mut self.machines[at].agent else { return Ok(()) };
        let output = agent.on_message(message, now);
        self.act(at, output)
    }
}

/// Describes a fact in a word or two.
fn outcome(observed: &Observed) -> String {
    if let Observed::Failed { reason, .. } = observed {
        format!("failed: {reason}")
    } else if let Observed::PortTaken { host_port, .. } = observed {
        format!("port {host_port} is taken")
    } else if let Observed::Probed { result, .. } = observed {
        format!("{:?}", result.exit_code)
    } else {
        "done".to_owned()
    }
}
