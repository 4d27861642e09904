//! The calls that clients make to the supervisor, one function each.

use nix::errno::Errno;

use super::container::{Caller, Container};
use super::exec::Exec;
use super::supervisor::Supervisor;
use super::sys;
use crate::spec::protocol::{Answer, Call};
use crate::spec::{ContainerSpec, ExecSpec, Failure, FailureKind, Name, Phase, TerminalSize};

/// The most containers of one sandbox; ECS allows ten in a task, and a few are added to it. Each
/// takes some of the 1,024 descriptors that a process usually may have.
const MAX_CONTAINERS: usize = 128;

/// The most simultaneous execs in one sandbox: a health check per container and a few people.
const MAX_EXECS: usize = 64;

impl Supervisor {
    /// Serves a call. If it returns None the reply comes later.
    pub(super) fn call(&mut self, call: Call, caller: Caller) -> Option<Result<Answer, Failure>> {
        match call {
            Call::Watch => Some(self.watch(caller)),
            Call::Create(spec) => self.create(*spec, caller).err().map(Err),
            Call::Start(name) => {
                self.container(&name).and_then(|one| one.start(caller)).err().map(Err)
            }
            Call::Signal(name, signal) => Some(self.signal(&name, signal)),
            Call::KillAll(name) => {
                Some(self.container(&name).and_then(|one| one.kill_all()).map(|()| Answer::Done))
            }
            Call::Exec(name, spec) => self.exec(&name, &spec, None, caller).err().map(Err),
            Call::ExecTerminal(name, spec, size) => {
                self.exec(&name, &spec, Some(size), caller).err().map(Err)
            }
            Call::Remove(name) => Some(self.remove(&name)),
            Call::Shutdown => {
                self.shut_down(caller);
                None
            }
        }
    }

    fn watch(&mut self, (client, _): Caller) -> Result<Answer, Failure> {
        if let Some(client) = self.clients.get_mut(&client) {
            client.watches = true;
        }
        Ok(Answer::Containers(self.containers.values().map(Container::state).collect()))
    }

    fn create(&mut self, spec: ContainerSpec, caller: Caller) -> Result<(), Failure> {
        let name = spec.name.clone();
        let refuse = |why: &str| {
            let message = format!("cannot create container {name}: {why}");
            Err(Failure::new(FailureKind::WrongState, message))
        };
        if self.shutdown.is_some() {
            return refuse("the sandbox is shutting down");
        }
        if self.containers.contains_key(&name) {
            return refuse("there is one of that name");
        }
        if self.containers.len() >= MAX_CONTAINERS {
            return refuse("the sandbox has too many containers");
        }
        if self.spec.sole.as_ref().is_some_and(|sole| *sole != name) {
            return refuse("the sandbox was made for another one alone");
        }
        // A container that is still being set up has powers that no other may share.
        let is_set_up = |one: &&Container| one.phase != Phase::Creating;
        let pid_of =
            |name: &Name| self.containers.get(name).filter(is_set_up).and_then(|one| one.pid);
        let cgroup = self.spec.cgroup_of(&name, &self.cgroup);
        let limits = self.spec.limits_of(&spec);
        let place = (cgroup, &limits);
        let (own, users) = (&self.own_pid_namespace, self.users.clone());
        let created = Container::create(spec, &self.dir, place, own, users, pid_of, caller)?;
        self.containers.insert(name, created);
        Ok(())
    }

    fn signal(&mut self, name: &Name, signal: i32) -> Result<Answer, Failure> {
        let pid = self.container(name)?.running_pid("signal")?;
        let doing = || format!("cannot send signal {signal} to container {name}");
        // Signal zero would only check that the process exists.
        let sent = match signal {
            1..=sys::LAST_SIGNAL => sys::send_signal(pid, signal),
            _ => Err(Errno::EINVAL),
        };
        sent.map_err(|errno| Failure::os(FailureKind::Internal, doing(), errno))?;
        Ok(Answer::Done)
    }

    fn exec(
        &mut self,
        name: &Name,
        spec: &ExecSpec,
        terminal: Option<TerminalSize>,
        caller: Caller,
    ) -> Result<(), Failure> {
        if self.execs.len() >= MAX_EXECS {
            let message = format!("cannot execute a command in {name}: {MAX_EXECS} are running");
            return Err(Failure::new(FailureKind::WrongState, message));
        }
        let container = self.containers.get(name).ok_or_else(|| unknown(name))?;
        if container.phase != Phase::Running {
            let message =
                format!("cannot execute a command in {name}: it is {:?}", container.phase);
            return Err(Failure::new(FailureKind::WrongState, message));
        }
        let exec = Exec::start(spec, terminal, container, &self.own_pid_namespace, caller)?;
        self.execs.insert(self.next_exec, exec);
        self.next_exec += 1;
        Ok(())
    }

    fn remove(&mut self, name: &Name) -> Result<Answer, Failure> {
        let dir = self.dir.clone();
        self.container(name)?.remove(&dir)?;
        self.containers.remove(name);
        Ok(Answer::Done)
    }

    fn shut_down(&mut self, caller: Caller) {
        self.shutdown = Some(caller);
        for container in self.containers.values().filter(|one| one.phase != Phase::Exited) {
            if let Err(failure) = container.kill_all() {
                super::complain(format_args!("container {}: {failure}", container.spec.name));
            }
        }
    }

    fn container(&mut self, name: &Name) -> Result<&mut Container, Failure> {
        self.containers.get_mut(name).ok_or_else(|| unknown(name))
    }
}

fn unknown(name: &Name) -> Failure {
    Failure::new(FailureKind::UnknownContainer, format!("there is no container {name}"))
}
