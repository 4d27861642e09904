//! The end of a run: faults and users stop, there is enough capacity, and every service must reach
//! its count; then everything is deleted, and nothing may be left anywhere.

use std::collections::BTreeMap;

use model::cluster::ClusterStatus;
use model::id::{HostId, InstanceId};
use model::instance::InstanceStatus;
use model::service::{Rollout, SchedulingStrategy, Service, ServiceStatus};
use model::task::{Desired, LastStatus, Task};

use super::World;
use crate::event::Event;
use crate::laws::{self, Law, Verdict, Violation};
use crate::machine::{Machine, Size};
use crate::region::Said;
use crate::users::{self, ACCOUNTS, CLUSTERS};
use crate::weather::Weather;

/// Time for services to reach their counts: the longest back-off is 27 minutes, and the last pull
/// takes its time.
const PATIENCE_MINUTES: i64 = 45;
/// Time for everything that was deleted to be gone.
const CLEARING_MINUTES: i64 = 10;
/// The first requests of the end may be lost in a restart that is still going on.
const ENDING_ROUNDS: usize = 3;
/// Room for everything that users may have asked for.
const BIG: Size = Size { cpu_units: 65_536, memory_mib: 131_072 };
const BIG_MACHINES: usize = 3;

impl World {
    pub(super) fn end(&mut self) -> Verdict {
        self.calm_down()?;
        self.converge()?;
        self.judge_return()?;
        self.clear_up()
    }

    fn calm_down(&mut self) -> Verdict {
        self.trace.note(self.queue.now_ms, format_args!("faults cease"));
        self.weather = Weather::calm();
        self.user_every_ms = None;
        for at in 0..self.machines.len() {
            let machine = &mut self.machines[at];
            machine.blocked_until_ms = 0;
            if machine.lost || machine.agent.is_some() {
                continue;
            }
            machine.powered = true;
            machine.incarnation += 1;
            let incarnation = machine.incarnation;
            self.queue.after(1_000, Event::AgentUp { at, incarnation });
        }
        for account in ACCOUNTS {
            for cluster in CLUSTERS {
                for _ in 0..BIG_MACHINES {
                    self.add_machine(account, cluster, BIG, true)?;
                }
            }
        }
        Ok(())
    }

    /// Checks law 9.
    fn converge(&mut self) -> Verdict {
        let mut late = Vec::new();
        for _ in 0..PATIENCE_MINUTES {
            for request in users::activations(&self.region.state) {
                self.say(Said::Asked(Box::new(request)))?;
            }
            self.run_until(self.queue.now_ms + 60_000)?;
            self.count(Law::ServicesReachTheirCounts);
            late = self.late();
            if late.is_empty() {
                return Ok(());
            }
        }
        let what = format!("after {PATIENCE_MINUTES} calm minutes: {}", late.join("; "));
        Err(Violation { law: Law::ServicesReachTheirCounts, what })
    }

    /// Checks law 20.
    fn judge_return(&mut self) -> Verdict {
        self.count(Law::HostsComeBack);
        // An agent of a cluster that users have deleted is turned away, and told so; the default one
        // is made anew.
        let is_wanted = |machine: &&Machine| {
            let cluster = self.region.state.clusters.get(&machine.cluster);
            &*machine.cluster.name == CLUSTERS[0]
                || cluster.is_some_and(|row| row.status == ClusterStatus::Active)
        };
        let living = self.machines.iter().filter(|machine| machine.agent.is_some());
        let living = living.filter(is_wanted);
        let hosts = &self.region.state.hosts;
        let mut ids = living.map(|machine| &machine.id);
        let lost = ids.find(|id| !hosts.get(id).is_some_and(|host| host.connected));
        let Some(id) = lost else { return Ok(()) };
        let what = format!("the agent of {id} lives, and its host stays given up");
        Err(Violation { law: Law::HostsComeBack, what })
    }

    /// Lists the services that have not reached the count that they can reach.
    fn late(&self) -> Vec<String> {
        let active = self.region.state.services.iter();
        let active = active.filter(|row| row.status == ServiceStatus::Active);
        let hosts = self.machines.iter().map(|machine| (machine.id.clone(), machine)).collect();
        active.filter_map(|row| self.lateness(row, &hosts)).collect()
    }

    fn lateness(&self, row: &Service, hosts: &BTreeMap<HostId, &Machine>) -> Option<String> {
        let primary = row.primary()?;
        if !users::is_sound(&primary.revision.definition.family)
            || primary.rollout == Rollout::Failed
        {
            return None;
        }
        let name = &row.key.name;
        let live: Vec<&Task> = self.region.state.live_tasks_of_service(&row.key).collect();
        let up = live.iter().filter(|task| self.is_really_up(task, hosts)).count();
        if row.strategy == SchedulingStrategy::Daemon {
            return self.daemon_lacks(row, &live).map(|id| format!("daemon {name} lacks {id}"));
        }
        let desired = usize::try_from(row.desired_count).unwrap_or(0);
        let is_done = row.deployments.len() == 1 || laws::is_stuck(row);
        let is_there = up == desired && live.len() == desired && is_done;
        let told = row.told.first().map_or("nothing", |told| told);
        (!is_there && !self.is_full(row)).then(|| {
            format!(
                "{name} of {} has {up} of {desired} up, {} live, {} deployments, says {told}",
                row.key.cluster.name,
                live.len(),
                row.deployments.len()
            )
        })
    }

    /// Returns true if the service lacks room that it cannot get: for a fixed port on more machines
    /// than there are, or for more than Gantry's own machine in the spare cluster.
    fn is_full(&self, row: &Service) -> bool {
        let told = |text: &str| row.told.iter().any(|one| one.contains(text));
        let mut instances = self.region.state.instances_of_cluster(&row.key.cluster);
        let has_instance =
            instances.any(|one| one.status == InstanceStatus::Active && one.agent_connected);
        let is_spare = &*row.key.cluster.name == users::SPARE && has_instance;
        told("is already using a port") || is_spare && told("The closest matching")
    }

    /// Returns true if the task is RUNNING and its containers run on a machine that is on.
    fn is_really_up(&self, task: &Task, hosts: &BTreeMap<HostId, &Machine>) -> bool {
        let instance = task.instance.as_ref().and_then(|id| self.region.state.instances.get(id));
        let machine = instance.and_then(|row| row.host.as_ref()).and_then(|id| hosts.get(id));
        task.last == LastStatus::Running
            && task.desired == Desired::Running
            && machine.is_some_and(|machine| machine.powered && machine.kernel.is_up(&task.id))
    }

    /// Returns an instance with room and a connected agent that lacks its task of the daemon.
    fn daemon_lacks(&self, row: &Service, live: &[&Task]) -> Option<InstanceId> {
        let state = &self.region.state;
        let definition = state.definitions.get(&row.primary()?.revision.definition)?;
        let wanted = control::definition::wanted(&definition.definition, &Default::default());
        let lacks = state.instances_of_cluster(&row.key.cluster).find(|instance| {
            let usage = state.index.usage_of(&instance.id);
            let fits = usage.cpu_units + wanted.cpu_units <= instance.registered.cpu_units
                && usage.memory_mib + wanted.memory_mib <= instance.registered.memory_mib;
            let held = live.iter().any(|task| task.instance.as_ref() == Some(&instance.id));
            instance.status == InstanceStatus::Active && instance.agent_connected && fits && !held
        });
        lacks.map(|instance| instance.id.clone())
    }

    /// Checks law 14.
    fn clear_up(&mut self) -> Verdict {
        self.trace.note(self.queue.now_ms, format_args!("everything is deleted"));
        for _ in 0..ENDING_ROUNDS {
            for request in users::ending(&self.region.state) {
                self.say(Said::Asked(Box::new(request)))?;
            }
            self.run_until(self.queue.now_ms + 1_000)?;
        }
        self.run_until(self.queue.now_ms + CLEARING_MINUTES * 60_000)?;
        self.judge_replay()?;
        self.judge_logs()?;
        self.count(Law::NothingIsLeftBehind);
        let left = self.left();
        if left.is_empty() {
            return Ok(());
        }
        Err(Violation { law: Law::NothingIsLeftBehind, what: left.join("; ") })
    }

    fn left(&self) -> Vec<String> {
        let mut left = Vec::new();
        for machine in self.machines.iter().filter(|machine| !machine.lost) {
            let of_machine = machine.kernel.leftovers().into_iter();
            left.extend(of_machine.map(|what| format!("{what} on {}", machine.id)));
            let held = machine.agent.iter().flat_map(|agent| agent.tasks());
            left.extend(held.map(|saved| {
                let (id, phase) = (&saved.state.task.id, saved.state.phase);
                format!("the agent of {} holds {id} {phase:?}", machine.id)
            }));
            left.extend(machine.disk.keys().map(|id| format!("{id} lies on {}", machine.id)));
        }
        let state = &self.region.state;
        let live = state.tasks.iter().filter(|task| !task.is_stopped());
        left.extend(live.map(|task| format!("task {} is {:?}", task.id, task.last)));
        left.extend(state.enis.iter().map(|row| format!("address {}", row.address)));
        left
    }
}
