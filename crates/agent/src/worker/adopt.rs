//! Adopts tasks after a restart: finds out what happened to them, and removes what belongs to no
//! task.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::Timestamp;
use container::runtime::Attached;
use container::spec::{ContainerState, Error, ExitRecord, Name, Phase};
use model::id::TaskId;
use model::link::{AssignedTask, TaskNetwork, TaskPhase};
use net::{Hung, Wanted};

use super::network::{held_ports, namespaces, pins, task_interface};
use super::{Worker, exit_of, now, sandbox_name};
use crate::core::Saved;
use crate::logs::Source;
use crate::spec;
use crate::task::step::{Observed, Run};
use crate::task::{Life, Resource, TaskState};

/// The facts about one adopted task.
pub(crate) type Adopted = (TaskId, Vec<Observed>);

impl Worker {
    /// Adopts every saved task, and removes what belongs to none of them.
    pub(crate) async fn adopt(self: &Arc<Self>, saved: &[Saved]) -> Result<Vec<Adopted>, String> {
        self.remove_orphans(saved).await?;
        let lost = self.restore_network(saved).await?;
        let mut adopted: Vec<Adopted> =
            lost.into_iter().map(|id| (id, vec![Observed::NetworkLost])).collect();
        for saved in saved.iter().filter(|saved| saved.state.phase != TaskPhase::Stopped) {
            let state = &saved.state;
            self.deliver_left_logs(state);
            if matches!(state.sandbox, Resource::Asked | Resource::Ready) {
                adopted.push((state.task.id.clone(), self.adopt_sandbox(state).await?));
            }
        }
        Ok(adopted)
    }

    async fn adopt_sandbox(self: &Arc<Self>, state: &TaskState) -> Result<Vec<Observed>, String> {
        let id = &state.task.id;
        match self.runtime.attach(&sandbox_name(id)?).await {
            Ok(Attached::Alive { sandbox, events, containers }) => {
                self.hold(state.task.clone(), sandbox, events);
                Ok(facts(state, &containers))
            }
            Ok(Attached::Gone(exits)) => Ok(left_by(state, &exits)),
            Err(Error::UnknownSandbox { .. }) => Ok(left_by(state, &[])),
            Err(error) => Err(format!("cannot take up the containers of task {id}: {error}")),
        }
    }

    /// Removes sandboxes and root file systems that belong to no saved task.
    async fn remove_orphans(&self, saved: &[Saved]) -> Result<(), String> {
        let known: BTreeSet<&str> =
            saved.iter().map(|saved| saved.state.task.id.as_str()).collect();
        for name in self.runtime.sandboxes().await.map_err(|error| error.to_string())? {
            if known.contains(name.as_str()) {
                continue;
            }
            tracing::warn!(sandbox = %name, "removing containers that belong to no task");
            match self.runtime.attach(&name).await {
                Ok(Attached::Alive { sandbox, .. }) => sandbox.shutdown().await,
                Ok(Attached::Gone(_)) => self.runtime.discard(&name).await,
                Err(error) => Err(error),
            }
            .map_err(|error| format!("cannot remove leftover sandbox {name}: {error}"))?;
        }
        let mut live = BTreeSet::new();
        for state in saved.iter().map(|saved| &saved.state) {
            let indexes = 0..state.task.containers.len();
            live.extend(indexes.map(|index| self.folders.container(&state.task.id, index)));
        }
        let swept = self.images.sweep_rootfs(&self.folders.tasks(), &live);
        let swept = swept.map_err(|error| error.to_string())?;
        if !swept.is_empty() {
            tracing::warn!(count = swept.len(), "unmounted root file systems of no task");
        }
        Ok(())
    }

    /// Restores the kernel's network to what the saved tasks hold. Returns the tasks that a build
    /// before there were routers made: their interfaces are gone.
    async fn restore_network(self: &Arc<Self>, saved: &[Saved]) -> Result<Vec<TaskId>, String> {
        let mut wanted = Wanted::default();
        {
            let mut live = self.live();
            for state in saved.iter().map(|saved| &saved.state) {
                match state.network {
                    Resource::Ready => self.want(state, &mut wanted)?,
                    Resource::Asked => drop(live.unsure.insert(state.task.id.clone())),
                    Resource::Absent | Resource::Released => continue,
                }
                if state.task.network == TaskNetwork::Bridge {
                    let addresses = state.addresses.values().copied().collect();
                    live.bridged.insert(state.task.id.clone(), addresses);
                }
            }
        }
        let worker = self.clone();
        let done = super::blocking(move || {
            let done = worker.net.reconcile(&wanted).map_err(|error| error.to_string())?;
            for router in worker.net.entered() {
                // Without it its tasks lack their metadata, and all others lack nothing.
                if let Err(why) = worker.serve_metadata(&router) {
                    tracing::error!(%router, %why, "its tasks are told nothing about themselves");
                }
            }
            Ok::<_, String>(done)
        });
        let done = done.await?;
        for (namespace, why) in done.failed {
            tracing::error!(%namespace, %why, "cannot give it back its network");
        }
        let is_lost =
            |state: &&TaskState| pins(&state.task).iter().any(|name| done.outdated.contains(name));
        let lost = saved.iter().map(|saved| &saved.state).filter(is_lost);
        Ok(lost
            .map(|state| {
                tracing::warn!(
                    task = %state.task.id,
                    "ending it, so that it is replaced: a build of before VPCs had routers made \
                     its network interfaces"
                );
                state.task.id.clone()
            })
            .collect())
    }

    fn want(&self, state: &TaskState, wanted: &mut Wanted) -> Result<(), String> {
        let task = &state.task;
        // An interface without a router is one of an older build, and the kernel tells the others.
        let router = self.router(task).ok().flatten();
        if let Some(router) = &router {
            wanted.routers.insert(router.name.clone(), router.range);
        }
        let router = router.map(|router| router.name);
        match &task.network {
            TaskNetwork::None | TaskNetwork::Host => {}
            TaskNetwork::Awsvpc(interface) => {
                let interfaces = vec![task_interface(interface)?];
                wanted.namespaces.insert(task.id.to_string(), Hung { router, interfaces });
            }
            TaskNetwork::Bridge => {
                for (container, name) in namespaces(task) {
                    if let Some(address) = state.addresses.get(&container) {
                        let interfaces = vec![self.bridge_interface(*address)];
                        let router = router.clone();
                        wanted.namespaces.insert(name, Hung { router, interfaces });
                    }
                }
                wanted.ports.extend(held_ports(&state.held_network()));
            }
        }
        Ok(())
    }

    /// Continues the delivery of every spool that is still there.
    fn deliver_left_logs(&self, state: &TaskState) {
        if state.logs_delivered {
            return;
        }
        for (index, run, container) in lives(state) {
            let dir = self.folders.output(&state.task.id, index, run.number);
            if dir.exists() {
                let route = container.log.clone();
                self.logs.clone().deliver(Source { task: state.task.id.clone(), run, route, dir });
            }
        }
    }
}

/// Returns every run of the task's containers, with the container's index.
fn lives(state: &TaskState) -> Vec<(usize, Run, &model::link::AssignedContainer)> {
    let pairs = state.containers.iter().zip(&state.task.containers).enumerate();
    let lives = pairs.flat_map(|(index, (found, container))| {
        (0..=found.run)
            .map(move |number| (index, Run { container: found.name.clone(), number }, container))
    });
    lives.collect()
}

/// Returns the facts about a sandbox without a supervisor, of which these records are left. One that
/// was only asked for is none that was lost: the agent was killed while it made it, perhaps between
/// its folder and its supervisor, and performs the step again.
fn left_by(state: &TaskState, exits: &[(Name, Option<ExitRecord>)]) -> Vec<Observed> {
    if state.sandbox == Resource::Asked {
        return Vec::new();
    }
    let known = exits.iter().filter_map(|(name, exit)| {
        let run = spec::run_of(&state.task, name)?;
        Some(Observed::Exited { run, exit: exit_of(exit.as_ref()?) })
    });
    known.chain([Observed::SandboxLost]).collect()
}

/// Returns the facts from a live supervisor about its containers.
fn facts(state: &TaskState, containers: &[ContainerState]) -> Vec<Observed> {
    let mut facts = vec![];
    if !spec::needs_holder(&state.task) || holder_runs(containers) {
        facts.push(Observed::SandboxReady);
    }
    let mut seen = BTreeMap::new();
    for container in containers {
        if let Some(run) = spec::run_of(&state.task, &container.name) {
            facts.extend(container_facts(&state.task, &run, container));
            seen.insert(run, ());
        }
    }
    // A running container that the supervisor does not know was removed, and its exit code is lost.
    for found in state.containers.iter().filter(|found| found.life == Life::Running) {
        if !seen.contains_key(&found.current_run()) {
            let exit = crate::task::step::Exit { code: 137, out_of_memory: false, at: now() };
            facts.push(Observed::Exited { run: found.current_run(), exit });
        }
    }
    facts
}

fn holder_runs(containers: &[ContainerState]) -> bool {
    let holder = containers.iter().find(|container| container.name == spec::holder_name());
    holder.is_some_and(|holder| holder.phase == Phase::Running)
}

fn container_facts(task: &AssignedTask, run: &Run, container: &ContainerState) -> Vec<Observed> {
    let created = || Observed::Created {
        run: run.clone(),
        runtime_id: spec::runtime_id(task, &run.container),
    };
    let started = || Observed::Started {
        run: run.clone(),
        at: container.started_at_ms.map_or_else(now, Timestamp),
    };
    match (container.phase, &container.exit) {
        (Phase::Creating, _) => vec![],
        // Its host ports may not be forwarded yet, so it is created again.
        (Phase::Created, _) => vec![],
        (Phase::Starting | Phase::Running, _) => vec![created(), started()],
        (Phase::Exited, Some(exit)) if exit.started_at_ms.is_some() => {
            vec![created(), started(), Observed::Exited { run: run.clone(), exit: exit_of(exit) }]
        }
        (Phase::Exited, _) => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn a_sandbox_that_was_being_made_is_made_again_and_any_other_is_lost() {
        let task = fixture::task("a", vec![fixture::container("web")]);
        let mut state = TaskState::accept(Arc::new(task), BTreeMap::new(), Timestamp(0));
        state.sandbox = Resource::Asked;
        assert_eq!(left_by(&state, &[]), []);
        state.sandbox = Resource::Ready;
        assert_eq!(left_by(&state, &[]), [Observed::SandboxLost]);
    }
}
