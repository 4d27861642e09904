//! Faults that happen by themselves, besides the weather's effects on steps and messages.

use std::collections::BTreeSet;

use model::id::TaskId;

use super::World;
use crate::event::{Event, MachineAt};
use crate::laws::Verdict;
use crate::machine::Size;
use crate::users::{ACCOUNTS, CLUSTERS};
use crate::weather::Fault;

/// The largest jump of a clock.
const CLOCK_JUMP_MS: i64 = 90_000;
/// The largest jump of the control plane's clock, which some are.
const LONG_JUMP_MS: i64 = 3_600_000;
/// The longest pause of a process, which is several leases.
const LONGEST_PAUSE_MS: i64 = 60_000;
/// The longest time for which a link passes no message, which is longer than a lease.
const LONGEST_SILENCE_MS: i64 = 45_000;
/// The most machines while there are faults; the rest are left for the capacity added at the end.
const MAX_IN_A_STORM: usize = 20;
const LONGEST_POWER_CUT_MS: i64 = 120_000;

impl World {
    pub(super) fn fault(&mut self) -> Verdict {
        if self.weather.faults.is_empty() {
            return Ok(());
        }
        let every_ms = self.weather.fault_every_ms;
        let pause = self.dice.between(1, every_ms);
        self.queue.after(pause, Event::Fault);
        let kinds = self.weather.faults.clone();
        let kind = self.dice.pick(&kinds).copied();
        let at = self.dice.below(self.machines.len());
        let Some(kind) = kind else { return Ok(()) };
        self.trace.note(self.queue.now_ms, format_args!("{kind:?} at {}", self.machines[at].id));
        self.strike(kind, at)
    }

    fn strike(&mut self, kind: Fault, at: MachineAt) -> Verdict {
        match kind {
            Fault::AgentCrash => {
                self.crash_agent(at);
            }
            Fault::AgentFileLost => self.lose_agent_file(at),
            Fault::HostCrash => {
                self.cut_power(at);
                let delay = self.dice.between(1_000, LONGEST_POWER_CUT_MS);
                return self.power_later(at, delay);
            }
            Fault::HostLost => self.lose_host(at),
            Fault::LinkCut => self.drop_connection(at),
            Fault::LinkBlocked => {
                let silence = self.dice.between(500, LONGEST_SILENCE_MS);
                self.machines[at].blocked_until_ms = self.queue.now_ms + silence;
            }
            Fault::Exits => self.end_containers(at),
            Fault::ControlClock => self.set_control_clock(),
            Fault::HostClock => {
                let jump = self.dice.between(-CLOCK_JUMP_MS, CLOCK_JUMP_MS);
                self.machines[at].skew_ms += jump;
            }
            Fault::ControlCrash if self.region.up => {
                return self.control_dies("between batches, not in");
            }
            Fault::ControlCrash => {}
            Fault::ControlPause => {
                let pause = self.dice.between(1_000, LONGEST_PAUSE_MS);
                self.region.pause(self.queue.now_ms, pause);
            }
            Fault::AgentPause => {
                let pause = self.dice.between(1_000, LONGEST_PAUSE_MS);
                self.pause_agent(at, pause);
            }
            Fault::Sleep => {
                let pause = self.dice.between(1_000, LONGEST_PAUSE_MS);
                self.region.pause(self.queue.now_ms, pause);
                (0..self.machines.len()).for_each(|at| self.pause_agent(at, pause));
            }
            Fault::NewHost => return self.new_host(),
        }
        Ok(())
    }

    fn lose_agent_file(&mut self, at: MachineAt) {
        if self.crash_agent(at) {
            let heard = self.heard_running();
            let machine = &mut self.machines[at];
            machine.disk.clear();
            machine.kernel.forget_starts(&heard);
            machine.forgot = true;
        }
    }

    /// Loses a machine, but at most one of three: a cluster without any is another test.
    fn lose_host(&mut self, at: MachineAt) {
        let lost = self.machines.iter().filter(|machine| machine.lost).count();
        if lost * 3 < self.machines.len() {
            self.cut_power(at);
            self.machines[at].lost = true;
        }
    }

    fn set_control_clock(&mut self) {
        let most = if self.dice.coin() { CLOCK_JUMP_MS } else { LONG_JUMP_MS };
        self.region.skew_ms += self.dice.between(-most, most);
    }

    fn new_host(&mut self) -> Verdict {
        let account = ACCOUNTS[self.dice.below(ACCOUNTS.len())];
        let cluster = CLUSTERS[self.dice.below(CLUSTERS.len())];
        if self.machines.len() >= MAX_IN_A_STORM {
            return Ok(());
        }
        let size = Size { cpu_units: 1_024, memory_mib: 2_048 };
        self.add_machine(account, cluster, size, false)
    }

    fn pause_agent(&mut self, at: MachineAt, pause_ms: i64) {
        let machine = &mut self.machines[at];
        machine.paused_until_ms = machine.paused_until_ms.max(self.queue.now_ms + pause_ms);
    }

    /// Returns the tasks that the control plane knows to have run.
    fn heard_running(&self) -> BTreeSet<TaskId> {
        let ran = self.region.state.tasks.iter().filter(|task| task.times.started.is_some());
        ran.map(|task| task.id.clone()).collect()
    }

    /// Kills the agent; false if there is none.
    fn crash_agent(&mut self, at: MachineAt) -> bool {
        let lives = self.machines[at].agent.is_some();
        if lives {
            self.agent_dies(at);
        }
        lives
    }

    fn cut_power(&mut self, at: MachineAt) {
        self.crash_agent(at);
        let machine = &mut self.machines[at];
        machine.powered = false;
        machine.boot += 1;
        machine.kernel.reboot();
    }

    fn power_later(&mut self, at: MachineAt, delay_ms: i64) -> Verdict {
        let machine = &mut self.machines[at];
        if machine.lost {
            return Ok(());
        }
        machine.powered = true;
        machine.incarnation += 1;
        let incarnation = machine.incarnation;
        self.queue.after(delay_ms, Event::AgentUp { at, incarnation });
        Ok(())
    }

    /// Ends some of the containers of a machine.
    fn end_containers(&mut self, at: MachineAt) {
        let boot = self.machines[at].boot;
        for (task, run) in self.machines[at].kernel.running() {
            if self.dice.per_mille(300) {
                let code = self.dice.between(0, 2) as i32;
                let delay = self.dice.between(0, 5_000);
                self.queue.after(delay, Event::Exit { at, boot, task, run, code });
            }
        }
    }
}
