//! The containers of a host as its people list them: what the agent saved, checked against what the
//! supervisors left of them, because no agent may have looked at them since.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use api::Timestamp;
use container::runtime::{Seen, look};
use container::spec::ExitRecord;
use model::id::Text;
use model::link::{AssignedContainer, TaskNetwork};
use model::task::Health;

use crate::file::{FileError, memory};
use crate::outside;
use crate::spec;
use crate::task::{ContainerState, Life, TaskState};

/// One container, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The runtime id that ECS shows.
    pub id: Text,
    /// As in the definition.
    pub image: Text,
    pub command: Vec<String>,
    pub created: Timestamp,
    pub stage: Stage,
    /// In Docker's form, `0.0.0.0:32768->80/tcp`.
    pub ports: Vec<String>,
    /// As the ECS agent names it for Docker, but with the task's id at the end.
    pub name: String,
}

/// The stage of a container's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Created,
    Up {
        since: Timestamp,
        /// None without a health check.
        health: Option<Health>,
    },
    /// Without a code if nothing tells it: its supervisor has gone.
    Exited {
        code: Option<i32>,
        at: Option<Timestamp>,
    },
}

/// Lists the containers of the agent with that folder and tag, the newest first. Fails for a folder
/// that cannot be read.
pub fn list(root: &Path, tag: Option<&str>) -> Result<Vec<Listed>, FileError> {
    let sandboxes = match tag {
        Some(tag) => sandboxes(&memory(tag).join("sandboxes"))?,
        None => BTreeMap::new(),
    };
    let saved = outside::saved(root)?;
    let none = Seen::default();
    let mut all: Vec<Listed> = saved
        .iter()
        .flat_map(|saved| {
            let id = saved.state.task.id.as_str();
            listed(&saved.state, sandboxes.get(id).unwrap_or(&none))
        })
        .collect();
    all.sort_by(|a, b| (b.created, &a.name).cmp(&(a.created, &b.name)));
    Ok(all)
}

fn sandboxes(folder: &Path) -> Result<BTreeMap<String, Seen>, FileError> {
    look(folder).or_else(|error| match error.kind() {
        // Something else is in its place, so nothing runs there.
        io::ErrorKind::NotADirectory => Ok(BTreeMap::new()),
        _ => Err(FileError::of("list", folder)(error)),
    })
}

/// Lists the containers of a task that have been on the host.
fn listed(state: &TaskState, sandbox: &Seen) -> Vec<Listed> {
    let pairs = state.containers.iter().zip(&state.task.containers);
    let found = pairs.filter_map(|(container, assigned)| {
        let stage = stage(state, container, assigned, sandbox)?;
        let image = container.image();
        let command = image.map(|image| spec::command_line(assigned, image));
        Some(Listed {
            id: spec::runtime_id(&state.task, &container.name),
            image: assigned.image.clone(),
            command: command.and_then(Result::ok).unwrap_or_default(),
            created: container.started.unwrap_or(state.task.created_at),
            stage,
            ports: ports(state, container, assigned),
            name: format!("{}-{}", spec::docker_name(&state.task, &container.name), state.task.id),
        })
    });
    found.collect()
}

/// Returns the stage of a container; None if it never was on the host.
fn stage(
    state: &TaskState,
    container: &ContainerState,
    assigned: &AssignedContainer,
    sandbox: &Seen,
) -> Option<Stage> {
    let exit = || {
        let name = spec::run_name(&state.task, &container.current_run())?;
        sandbox.exits.get(&name)
    };
    let ended = || Some(exited(exit()));
    match container.life {
        Life::Waiting => None,
        Life::Creating | Life::Created | Life::Starting if sandbox.is_alive => Some(Stage::Created),
        Life::Running if sandbox.is_alive && exit().is_none() => {
            let has_check = assigned.health_check.is_some();
            let since = container.run_started.or(container.started);
            Some(Stage::Up {
                since: since.unwrap_or(state.task.created_at),
                health: has_check.then_some(container.health.status),
            })
        }
        Life::Running => ended(),
        Life::Creating | Life::Created | Life::Starting => ended(),
        Life::Exited(exit) => Some(Stage::Exited { code: Some(exit.code), at: Some(exit.at) }),
        Life::Restarting | Life::Failed | Life::Gone => {
            container.started?;
            let at = state.execution_stopped.or(state.stopped_at);
            Some(Stage::Exited { code: container.exit_code, at })
        }
    }
}

fn exited(exit: Option<&ExitRecord>) -> Stage {
    Stage::Exited {
        code: exit.map(|exit| exit.code),
        at: exit.map(|exit| rim::clock::at_wall(exit.finished_at_ms)),
    }
}

/// Returns the ports that lead to a container: those of the host, or of the task's own address.
fn ports(
    state: &TaskState,
    container: &ContainerState,
    assigned: &AssignedContainer,
) -> Vec<String> {
    if let TaskNetwork::Awsvpc(interface) = &state.task.network {
        let address = interface.address;
        let own = assigned.ports.iter().map(|port| {
            let (number, protocol) = (port.container_port, port.protocol.as_str());
            format!("{address}:{number}->{number}/{protocol}")
        });
        return own.collect();
    }
    let bound = container.bindings.iter().map(|bound| {
        let protocol = bound.protocol.as_str();
        format!("0.0.0.0:{}->{}/{protocol}", bound.host_port, bound.container_port)
    });
    bound.collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use container::spec::Name;
    use model::instance::Protocol;
    use model::task::Binding;

    use super::*;
    use crate::fixture;
    use crate::task::step::Exit;

    fn state(life: Life) -> TaskState {
        let task = Arc::new(fixture::task("t1", vec![fixture::container("web_1")]));
        let bound = Binding { protocol: Protocol::Tcp, container_port: 80, host_port: 32_768 };
        let bindings = BTreeMap::from([("web_1".into(), vec![bound])]);
        let mut state = TaskState::accept(task, bindings, Timestamp(5));
        state.containers[0].life = life;
        state.containers[0].run_started = Some(Timestamp(7));
        state
    }

    fn alive(exits: &[(&str, i32)]) -> Seen {
        let record = |code| ExitRecord {
            code,
            signal: None,
            oom_killed: false,
            started_at_ms: Some(1),
            finished_at_ms: 9,
        };
        let exits =
            exits.iter().map(|(name, code)| (Name::parse(name).expect("a name"), record(*code)));
        Seen { is_alive: true, exits: exits.collect() }
    }

    #[test]
    fn a_container_is_named_for_docker_and_for_its_task() {
        let all = listed(&state(Life::Running), &alive(&[]));
        assert_eq!(all[0].name, "ecs-web-1-web1-t1");
        assert_eq!(all[0].ports, ["0.0.0.0:32768->80/tcp"]);
        assert_eq!(all[0].stage, Stage::Up { since: Timestamp(7), health: None });
        assert!(listed(&state(Life::Waiting), &alive(&[])).is_empty());
    }

    #[test]
    fn a_container_that_ended_while_no_agent_looked_has_ended() {
        let of = |life, sandbox: &Seen| listed(&state(life), sandbox).remove(0).stage;
        let code = |stage| match stage {
            Stage::Exited { code, .. } => Some(code),
            Stage::Created | Stage::Up { .. } => None,
        };
        assert_eq!(code(of(Life::Running, &alive(&[("0.0", 3)]))), Some(Some(3)));
        assert_eq!(code(of(Life::Running, &alive(&[("0.1", 3)]))), None, "another run's");
        assert_eq!(code(of(Life::Running, &Seen::default())), Some(None), "its supervisor is gone");
        assert_eq!(of(Life::Created, &alive(&[])), Stage::Created);
        let exit = Exit { code: 0, out_of_memory: false, at: Timestamp(8) };
        let ended = Stage::Exited { code: Some(0), at: Some(Timestamp(8)) };
        assert_eq!(of(Life::Exited(exit), &Seen::default()), ended);
        assert!(listed(&state(Life::Failed), &alive(&[])).is_empty(), "it never started");
    }
}
