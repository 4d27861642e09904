//! One run of a container: created, started, checked, told to stop, killed, removed.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use api::Timestamp;
use container::runtime::Sandbox;
use container::spec::{ContainerState, Error, ExecSpec, Failure, FailureKind, Name, Phase};
use kernel::cgroup::Stats;
use model::failure::{FailureKind as Kind, StepFailure};
use model::link::AssignedTask;
use nix::libc;
use nix::sys::signal::Signal;

use super::{Worker, blocking, now, run_name};
use crate::logs::Source;
use crate::spec;
use crate::task::step::{CreateContainer, Observed, Probe, ProbeContainer, Run, SignalContainer};

/// The number of checks for the end of a killed container, and the time between them.
const REMOVE_TRIES: u32 = 100;
const REMOVE_PAUSE: Duration = Duration::from_millis(10);

/// Time for which removing waits for the end of a container's output to be read. Later output is on
/// disk all the same, unless the container's spool was full.
const OUTPUT_PATIENCE: Duration = Duration::from_secs(1);

/// Numbers of real-time signals in the C library, which reserves two for itself.
const FIRST_REAL_TIME: i32 = 34;
const LAST_SIGNAL: i32 = 64;

impl Worker {
    pub(super) async fn create(
        self: &Arc<Self>,
        create: CreateContainer,
    ) -> Result<Observed, StepFailure> {
        let failed = StepFailure::of::<String>(Kind::CannotCreate);
        let sandbox = self.sandbox(&create.task.id)?;
        let name = run_name(&create.task, &create.run).map_err(failed)?;
        let create = Arc::new(create);
        // Held by this future alone: if it is dropped, the blocking work below stops.
        let waiting = Arc::new(());
        let wanted = Arc::downgrade(&waiting);
        let (worker, prepared, held) = (self.clone(), create.clone(), sandbox.clone());
        let container_spec = blocking(move || {
            let users = held.users().map_err(|error| failed(error.to_string()))?;
            worker.prepare(&prepared, users, &|| wanted.strong_count() > 0)
        })
        .await?;
        drop(waiting);
        let host_ports: Vec<u16> = create.bindings.iter().map(|bound| bound.host_port).collect();
        let output = container_spec.output.dir.clone();
        let created = self.create_in(&sandbox, &name, container_spec).await;
        match created {
            // Not earlier: an earlier attempt may have left its end mark in the spool, and the
            // reader would take that for the end of this one until there is output after it.
            Ok(_) => self.deliver_logs(&create, &output),
            Err(Error::Failed(failure)) if failure.kind == FailureKind::AddressInUse => {
                let host_port = taken_port(&failure, &host_ports);
                return Ok(Observed::PortTaken { run: create.run.clone(), host_port });
            }
            Err(error) => return Err(create_reason(&error)),
        }
        let address = create.addresses.get(&create.run.container).copied();
        self.map_ports(&create.bindings, address).await.map_err(|why| {
            let why = format!("failed programming external connectivity: {why}");
            StepFailure::of(Kind::CannotStart)(why)
        })?;
        let runtime_id = spec::runtime_id(&create.task, &create.run.container);
        Ok(Observed::Created { run: create.run.clone(), runtime_id })
    }

    /// Creates a container again if an earlier agent created it and was killed before the result
    /// was known.
    async fn create_in(
        &self,
        sandbox: &Sandbox,
        name: &Name,
        container_spec: container::spec::ContainerSpec,
    ) -> Result<i32, Error> {
        match sandbox.create(container_spec.clone()).await {
            Err(Error::Failed(failure)) if failure.kind == FailureKind::WrongState => {
                remove_container(sandbox, name).await?;
                sandbox.create(container_spec).await
            }
            other => other,
        }
    }

    fn deliver_logs(&self, create: &CreateContainer, dir: &std::path::Path) {
        let containers = &create.task.containers;
        let Some(container) = containers.iter().find(|found| found.name == create.run.container)
        else {
            return;
        };
        self.logs.clone().deliver(Source {
            task: create.task.id.clone(),
            run: create.run.clone(),
            route: container.log.clone(),
            dir: dir.to_owned(),
        });
    }

    pub(super) async fn start(
        &self,
        task: &AssignedTask,
        run: Run,
    ) -> Result<Observed, StepFailure> {
        let sandbox = self.sandbox(&task.id)?;
        let name = run_name(task, &run)?;
        match sandbox.start(&name).await {
            Ok(()) => Ok(Observed::Started { run, at: now() }),
            Err(Error::Failed(failure)) if failure.kind == FailureKind::WrongState => {
                let known = sandbox.containers().await.map_err(|error| start_reason(&error))?;
                let found = known.iter().find(|container| container.name == name);
                match found.and_then(started_before) {
                    Some(at) => Ok(Observed::Started { run, at }),
                    None => Err(start_reason(&Error::Failed(failure))),
                }
            }
            Err(error) => Err(start_reason(&error)),
        }
    }

    pub(super) async fn probe(
        &self,
        task: &AssignedTask,
        probe: ProbeContainer,
    ) -> Result<Observed, StepFailure> {
        let sandbox = self.sandbox(&task.id)?;
        let name = run_name(task, &probe.run)?;
        let own = sandbox.spec(&name).await.map_err(|error| error.to_string())?;
        let exec = ExecSpec {
            argv: spec::check_command(&probe.command),
            env: own.env,
            cwd: own.cwd,
            user: None,
            timeout_ms: u64::from(probe.timeout_s) * 1000,
        };
        let result = match sandbox.exec(&name, exec).await {
            Ok(done) if done.timed_out => {
                let output = format!("Health check exceeded timeout ({}s)", probe.timeout_s);
                Probe { exit_code: None, output: output.into() }
            }
            Ok(done) => Probe { exit_code: Some(done.exit_code), output: done.output.into() },
            Err(error) => Probe { exit_code: None, output: error.to_string().into() },
        };
        Ok(Observed::Probed { run: probe.run, number: probe.number, result })
    }

    pub(super) async fn signal(
        &self,
        task: &AssignedTask,
        asked: SignalContainer,
    ) -> Result<Observed, StepFailure> {
        let sandbox = self.sandbox(&task.id)?;
        let number = signal_number(&asked.signal);
        let name = run_name(task, &asked.run)?;
        sandbox.signal(&name, number).await.map_err(|error| error.to_string())?;
        Ok(Observed::Signalled { run: asked.run })
    }

    /// Returns the resource usage of a container; None if it does not run.
    pub(crate) async fn stats(&self, task: &AssignedTask, run: &Run) -> Option<Stats> {
        let sandbox = self.sandbox(&task.id).ok()?;
        sandbox.stats(&run_name(task, run).ok()?).await.ok()
    }

    /// Returns the first process of a container, by its pid on the host.
    pub(crate) async fn pid(&self, task: &AssignedTask, run: &Run) -> Option<i32> {
        let sandbox = self.sandbox(&task.id).ok()?;
        let name = run_name(task, run).ok()?;
        let all = sandbox.containers().await.ok()?;
        all.into_iter().find(|one| one.name == name)?.pid
    }

    pub(super) async fn kill(
        &self,
        task: &AssignedTask,
        run: Run,
    ) -> Result<Observed, StepFailure> {
        let sandbox = self.sandbox(&task.id)?;
        let name = run_name(task, &run)?;
        sandbox.kill_all(&name).await.map_err(|error| error.to_string())?;
        Ok(Observed::Killed { run })
    }

    pub(super) async fn remove(
        &self,
        task: &AssignedTask,
        run: Run,
    ) -> Result<Observed, StepFailure> {
        let name = run_name(task, &run)?;
        let sandbox = self.live().sandboxes.get(&task.id).cloned();
        if let Some(sandbox) = sandbox {
            if !self.logs.have_ended(&task.id, &run) {
                // An error here means that it never started or has ended already, which is fine.
                let _ended = sandbox.kill_all(&name).await;
                let ended = self.logs.ended(&task.id, &run);
                let _late = tokio::time::timeout(OUTPUT_PATIENCE, ended).await;
            }
            match remove_container(&sandbox, &name).await {
                Ok(()) | Err(Error::SupervisorLost { .. }) => {}
                Err(error) => return Err(format!("cannot remove the container: {error}").into()),
            }
        }
        // Its root file system stays mounted: the next run uses it, or `Clean` unmounts it with the
        // others.
        Ok(Observed::Removed { run })
    }
}

/// Returns the start of a container that is started a second time, because an earlier agent was
/// killed before it knew the result. None if the container ended before it started.
fn started_before(container: &ContainerState) -> Option<Timestamp> {
    let at = container.started_at_ms.map(Timestamp);
    at.or((container.phase == Phase::Starting).then(now))
}

/// Kills and removes a container; succeeds if there is none.
async fn remove_container(sandbox: &Sandbox, name: &Name) -> Result<(), Error> {
    for _ in 0..REMOVE_TRIES {
        match sandbox.remove(name).await {
            Err(Error::Failed(failure)) => match failure.kind {
                FailureKind::UnknownContainer => return Ok(()),
                FailureKind::WrongState => {
                    // An error means that it has ended, and then the next removal succeeds.
                    let _ended = sandbox.kill_all(name).await;
                    tokio::time::sleep(REMOVE_PAUSE).await;
                }
                _ => return Err(Error::Failed(failure)),
            },
            other => return other,
        }
    }
    sandbox.remove(name).await
}

/// Returns the port that the failure names, or the container's first.
fn taken_port(failure: &Failure, host_ports: &[u16]) -> u16 {
    let named = |port: &&u16| {
        let numbers = failure.message.split(|letter: char| !letter.is_ascii_digit());
        numbers.filter_map(|number| number.parse::<u16>().ok()).any(|number| number == **port)
    };
    host_ports.iter().find(named).or(host_ports.first()).copied().unwrap_or(0)
}

/// Tells the kind of a failure. Docker creates a container without looking at its
/// command, and finds its errors at the start.
fn create_reason(error: &Error) -> StepFailure {
    let Error::Failed(failure) = error else {
        return StepFailure::of(Kind::CannotCreate)(error);
    };
    let kind = match failure.kind {
        FailureKind::CommandNotFound
        | FailureKind::NotExecutable
        | FailureKind::BadUser
        | FailureKind::BadWorkingDir
        | FailureKind::Mount
        | FailureKind::Device
        | FailureKind::Namespace
        | FailureKind::Restriction
        | FailureKind::Cgroup
        | FailureKind::AddressInUse => Kind::CannotStart,
        FailureKind::NoSpace
        | FailureKind::UnknownContainer
        | FailureKind::WrongState
        | FailureKind::Internal => Kind::CannotCreate,
    };
    StepFailure::of(kind)(failure)
}

fn start_reason(error: &Error) -> StepFailure {
    StepFailure::of(Kind::CannotStart)(error)
}

/// Returns the number of a signal given by name, with or without SIG, or by number, as Docker reads
/// them; SIGTERM for any other text.
fn signal_number(text: &str) -> i32 {
    let number = text.parse::<i32>().ok().or_else(|| signal_named(&text.to_ascii_uppercase()));
    number.filter(|number| (1..=LAST_SIGNAL).contains(number)).unwrap_or(libc::SIGTERM)
}

fn signal_named(upper: &str) -> Option<i32> {
    let name = upper.strip_prefix("SIG").unwrap_or(upper);
    let distance = |text: &str, sign| match text {
        "" => Some(0),
        text => text.strip_prefix(sign)?.parse().ok().filter(|by| (0..=15).contains(by)),
    };
    if let Some(rest) = name.strip_prefix("RTMIN") {
        return distance(rest, '+').map(|by: i32| FIRST_REAL_TIME + by);
    }
    if let Some(rest) = name.strip_prefix("RTMAX") {
        return distance(rest, '-').map(|by: i32| LAST_SIGNAL - by);
    }
    match name {
        "CLD" => Some(libc::SIGCHLD),
        "IOT" => Some(libc::SIGABRT),
        "POLL" => Some(libc::SIGIO),
        name => Signal::from_str(&format!("SIG{name}")).ok().map(|signal| signal as i32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_has_many_spellings() {
        for (text, number) in [
            ("SIGQUIT", 3),
            ("quit", 3),
            ("15", 15),
            ("nonsense", 15),
            ("SIGRTMIN+3", 37),
            ("rtmin", 34),
            ("RTMAX-14", 50),
            ("RTMAX", 64),
            ("RTMIN+16", 15),
            ("RTMIN3", 15),
            ("37", 37),
            ("65", 15),
            ("0", 15),
            ("-1", 15),
            ("IOT", 6),
            ("CLD", 17),
            ("SIGPOLL", 29),
        ] {
            assert_eq!(signal_number(text), number, "{text}");
        }
    }

    #[test]
    fn the_taken_port_is_the_one_named() {
        let failure = Failure {
            kind: FailureKind::AddressInUse,
            message: "hold 0.0.0.0:8081/tcp: address already in use".into(),
        };
        assert_eq!(taken_port(&failure, &[80, 8081]), 8081);
        assert_eq!(taken_port(&failure, &[90]), 90);
    }
}
