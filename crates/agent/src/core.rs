//! The agent's decisions: assignments and facts come in; steps, reports and the next timer go out.
//! No clock, no kernel, no network, no random source of its own: the simulator runs this same code.

mod ports;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::Timestamp;
use model::id::TaskId;
use model::link::{AssignedTask, Assignment, Report, Security, TaskPhase, TaskReport, ToAgent};
use model::random::{Random, Seed};
use model::task::Desired;
use serde::{Deserialize, Serialize};

use crate::task::step::{Observed, Step, StepKey};
use crate::task::{self, TaskState};

/// The whole knowledge of one host's agent.
#[derive(Debug, Clone)]
pub struct Agent {
    tasks: BTreeMap<TaskId, Held>,
    /// The tasks' timers; the same as `Held::wake`.
    wakes: BTreeSet<(Timestamp, TaskId)>,
    /// The number of the last assignment applied since the control plane's Welcome; 0: none yet.
    applied: u64,
    /// Since this agent began it was told what the host should hold. Until then it makes nothing:
    /// what it was assigned before may run elsewhere by now, and where its folder was copied it is
    /// perhaps not the host at all.
    told: bool,
    connected: bool,
    random: Random,
    /// The range of dynamic host ports, both ends included.
    dynamic_ports: (u16, u16),
}

/// The part of a task's state that outlives the agent, in one file for each task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    pub state: TaskState,
    /// False once an assignment leaves the task out: then it is forgotten when it has stopped.
    pub assigned: bool,
}

#[derive(Debug, Clone)]
struct Held {
    saved: Saved,
    /// True while a fact from before a restart is in `saved` that no output has named as changed:
    /// a step that makes it past may follow only once it is on disk.
    is_unsaved: bool,
    in_flight: BTreeSet<StepKey>,
    wake: Option<Timestamp>,
    /// The task's last report on this connection.
    reported: Option<TaskReport>,
}

/// The work after one call, to be done in this order: save, perform, send.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Output {
    /// Tasks whose state changed; it must be on disk before a step is performed.
    pub changed: Vec<TaskId>,
    /// Tasks of which nothing is left; their files can be deleted.
    pub forgotten: Vec<TaskId>,
    pub steps: Vec<(TaskId, Step)>,
    /// The changes of security groups; they count before the steps are performed.
    pub security: Security,
    pub report: Option<Report>,
    /// True if the report answers a Welcome or has a new phase of a task; other reports can wait
    /// for more to join them.
    pub pressing: bool,
    /// True if the connection must be closed and made again, because assignments were missed.
    pub resync: bool,
    /// The time at which to call `on_tick` even if nothing happens.
    pub wake: Option<Timestamp>,
}

impl Agent {
    /// Makes an agent from the tasks that an earlier one saved. Call `adopt` with what happened to
    /// them meanwhile, then `on_tick`.
    pub fn new(
        seed: Seed,
        dynamic_ports: (u16, u16),
        saved: impl IntoIterator<Item = Saved>,
    ) -> Agent {
        let mut agent = Agent {
            tasks: BTreeMap::new(),
            wakes: BTreeSet::new(),
            applied: 0,
            told: false,
            connected: false,
            random: Random::new(seed),
            dynamic_ports,
        };
        for saved in saved {
            let id = saved.state.task.id.clone();
            agent.tasks.insert(id.clone(), Held::new(saved));
            agent.wake_task(&id, Some(Timestamp(0)));
        }
        agent
    }

    /// Records a fact about a task from before a restart, without acting on it yet.
    pub fn adopt(&mut self, id: &TaskId, observed: &Observed, now: Timestamp) {
        if let Some(held) = self.tasks.get_mut(id) {
            let before = held.saved.clone();
            held.saved.state.observe(observed, now);
            held.is_unsaved |= held.saved != before;
        }
    }

    pub fn on_message(&mut self, message: ToAgent, now: Timestamp) -> Output {
        let mut output = Output::default();
        match message {
            ToAgent::Welcome(_) => {
                self.connected = true;
                self.applied = 0;
                self.tasks.values_mut().for_each(|held| held.reported = None);
                let everything = self.tasks.keys().cloned().collect();
                output.report = Some(self.report(&everything).0);
                output.pressing = true;
            }
            ToAgent::Assignment(assignment) => self.assign(assignment, &mut output, now),
            // Log deliveries are handled outside the core, and a refusal ends the connection by
            // itself.
            ToAgent::LogsKept { .. } | ToAgent::Refused { .. } => {}
        }
        self.finish(output)
    }

    /// Records the loss of the connection. Nothing is reported until the next Welcome, after which
    /// all tasks are.
    pub fn on_disconnected(&mut self) {
        self.connected = false;
    }

    /// Ends all tasks, as for an assignment without any: another agent is the host. Nothing is begun
    /// until the next assignment.
    pub fn on_given_up(&mut self, now: Timestamp) -> Output {
        let mut output = Output::default();
        self.told = false;
        let everything: Vec<TaskId> = self.tasks.keys().cloned().collect();
        for id in everything {
            let Some(held) = self.tasks.get_mut(&id) else { continue };
            held.saved.assigned = false;
            self.want(&id, now);
            self.advance(&id, None, &mut output, now);
            output.changed.push(id);
        }
        self.finish(output)
    }

    pub fn on_observed(&mut self, id: &TaskId, observed: &Observed, now: Timestamp) -> Output {
        let mut output = Output::default();
        let Some(held) = self.tasks.get_mut(id) else { return self.finish(output) };
        if let Some(answered) = observed.answers() {
            held.in_flight.remove(&answered);
        }
        let before = held.saved.clone();
        held.saved.state.observe(observed, now);
        if let Observed::PortTaken { run, host_port } = observed {
            self.rebind(id, run, *host_port, now);
        }
        self.advance(id, Some(&before), &mut output, now);
        self.finish_tasks(BTreeSet::from([id.clone()]), output)
    }

    /// Performs what is due at `now`; calling it too often is harmless.
    pub fn on_tick(&mut self, now: Timestamp) -> Output {
        let mut output = Output::default();
        let due = self.wakes.iter().take_while(|(at, _)| *at <= now);
        let due: BTreeSet<TaskId> = due.map(|(_, id)| id.clone()).collect();
        for id in &due {
            self.advance(id, None, &mut output, now);
        }
        self.finish_tasks(due, output)
    }

    /// Iterates over the states of all tasks.
    pub fn tasks(&self) -> impl Iterator<Item = &Saved> {
        self.tasks.values().map(|held| &held.saved)
    }

    pub fn task(&self, id: &TaskId) -> Option<&Saved> {
        self.tasks.get(id).map(|held| &held.saved)
    }

    /// Iterates over the tasks that have neither ended nor been told to end.
    pub fn going_on(&self) -> impl Iterator<Item = &TaskId> {
        let going_on = |held: &&Held| !held.saved.state.is_ending();
        self.tasks.values().filter(going_on).map(|held| &held.saved.state.task.id)
    }

    fn assign(&mut self, assignment: Assignment, output: &mut Output, now: Timestamp) {
        if assignment.version <= self.applied {
            return;
        }
        if assignment.base.is_some_and(|base| base != self.applied) {
            output.resync = true;
            return;
        }
        let mut touched = BTreeSet::new();
        for id in self.left_out(&assignment) {
            let Some(held) = self.tasks.get_mut(&id) else { continue };
            held.saved.assigned = false;
            touched.insert(id);
        }
        for task in assignment.tasks {
            touched.insert(task.id.clone());
            self.take_in(task, now);
        }
        self.applied = assignment.version;
        output.security = assignment.security;
        if !self.told {
            self.told = true;
            touched.extend(self.tasks.keys().cloned());
        }
        for id in &touched {
            // Comparing would cost as much as this clone of each assigned task.
            self.want(id, now);
            self.advance(id, None, output, now);
            output.changed.push(id.clone());
        }
        if self.connected {
            let (report, pressing) = self.report(&touched);
            output.report = Some(report);
            output.pressing = pressing;
        }
    }

    /// Returns the tasks that the assignment no longer has.
    fn left_out(&self, assignment: &Assignment) -> BTreeSet<TaskId> {
        if assignment.base.is_some() {
            return assignment.removed.iter().cloned().collect();
        }
        let named: BTreeSet<&TaskId> = assignment.tasks.iter().map(|task| &task.id).collect();
        self.tasks.keys().filter(|id| !named.contains(id)).cloned().collect()
    }

    fn take_in(&mut self, task: AssignedTask, now: Timestamp) {
        if let Some(held) = self.tasks.get_mut(&task.id) {
            held.saved.assigned = true;
            held.saved.state.want(task.desired, now);
            return;
        }
        let id = task.id.clone();
        let state = if task.has_run {
            TaskState::lost(Arc::new(task), now)
        } else {
            let bindings = self.bind(&task);
            TaskState::accept(Arc::new(task), bindings, now)
        };
        self.tasks.insert(id, Held::new(Saved { state, assigned: true }));
    }

    fn want(&mut self, id: &TaskId, now: Timestamp) {
        if let Some(held) = self.tasks.get_mut(id)
            && !held.saved.assigned
        {
            held.saved.state.want(Desired::Stopped, now);
        }
    }

    /// Settles a task and issues the steps that can and may begin. `before`: as it was saved; None when
    /// that is not at hand.
    fn advance(
        &mut self,
        id: &TaskId,
        before: Option<&Saved>,
        output: &mut Output,
        now: Timestamp,
    ) {
        let Some(held) = self.tasks.get_mut(id) else { return };
        let known = before.cloned().unwrap_or_else(|| held.saved.clone());
        held.saved.state.settle(now);
        let plan = task::next(&held.saved.state, now);
        for step in plan.steps {
            let key = step.key();
            if step.makes_something() && !self.told {
                continue;
            }
            if held.in_flight.iter().any(|other| key.waits_for(other)) {
                continue;
            }
            held.saved.state.issue(&key);
            held.in_flight.insert(key);
            output.steps.push((id.clone(), step));
        }
        if std::mem::take(&mut held.is_unsaved) || held.saved != known {
            output.changed.push(id.clone());
        }
        self.wake_task(id, plan.wake);
    }

    fn wake_task(&mut self, id: &TaskId, at: Option<Timestamp>) {
        let Some(held) = self.tasks.get_mut(id) else { return };
        if let Some(old) = held.wake {
            self.wakes.remove(&(old, id.clone()));
        }
        held.wake = at;
        if let Some(at) = at {
            self.wakes.insert((at, id.clone()));
        }
    }

    /// Returns the changes of these tasks since their last report, and true if they are urgent. The
    /// control plane takes a task that was never reported for PENDING.
    fn report(&mut self, ids: &BTreeSet<TaskId>) -> (Report, bool) {
        let mut tasks = Vec::new();
        let mut pressing = false;
        for id in ids {
            let Some(held) = self.tasks.get_mut(id) else { continue };
            let report = held.saved.state.report();
            if held.reported.as_ref() != Some(&report) {
                let before = held.reported.as_ref().map_or(TaskPhase::Pending, |told| told.phase);
                pressing |= before != report.phase;
                held.reported = Some(report.clone());
                tasks.push(report);
            }
        }
        (Report { applied: self.applied, tasks }, pressing)
    }

    fn finish_tasks(&mut self, ids: BTreeSet<TaskId>, mut output: Output) -> Output {
        if self.connected {
            let (report, pressing) = self.report(&ids);
            output.report = (!report.tasks.is_empty()).then_some(report);
            output.pressing = pressing;
        }
        self.finish(output)
    }

    fn finish(&mut self, mut output: Output) -> Output {
        for id in &output.changed {
            if let Some(held) = self.tasks.get(id)
                && !held.saved.assigned
                && held.saved.state.phase == TaskPhase::Stopped
            {
                output.forgotten.push(id.clone());
            }
        }
        output.forgotten.dedup();
        for id in &output.forgotten {
            self.wake_task(id, None);
            self.tasks.remove(id);
        }
        output.changed.retain(|id| self.tasks.contains_key(id));
        output.changed.dedup();
        output.wake = self.wakes.first().map(|(at, _)| *at);
        output
    }
}

impl Held {
    fn new(saved: Saved) -> Held {
        Held { saved, is_unsaved: false, in_flight: BTreeSet::new(), wake: None, reported: None }
    }
}

#[cfg(test)]
mod tests;
