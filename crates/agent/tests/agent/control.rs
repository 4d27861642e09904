//! A control plane for one host: assigns tasks to it and records its reports.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use agent::link::frame::{read_frame, write_frame};
use agent::link::{Connector, Duplex};
use model::id::{SecurityGroupId, TaskId};
use model::link::{
    AssignedTask, Assignment, FromAgent, SecuredGroup, SecuredInterface, SecuredPeer, SecuredRule,
    Security, TaskNetwork, TaskPhase, TaskReport, ToAgent, Welcome,
};
use model::network::Cidr;
use model::security::{Direction, Traffic};
use model::task::Desired;
use tokio::io::{DuplexStream, ReadHalf, WriteHalf};
use tokio::sync::{mpsc, watch};

/// Far longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub(crate) struct Control {
    wanted: watch::Sender<(u64, Vec<AssignedTask>)>,
    seen: watch::Sender<Seen>,
    /// While false, nothing is answered and open connections are closed.
    up: watch::Sender<bool>,
}

#[derive(Debug, Default, Clone)]
pub(crate) struct Seen {
    pub(crate) reports: BTreeMap<TaskId, TaskReport>,
    /// Log events by container.
    pub(crate) logs: BTreeMap<String, Vec<String>>,
    pub(crate) applied: u64,
    pub(crate) connections: u32,
}

impl Control {
    pub(crate) fn new() -> Control {
        Control {
            wanted: watch::channel((1, vec![])).0,
            seen: watch::channel(Seen::default()).0,
            up: watch::channel(true).0,
        }
    }

    pub(crate) fn connector(&self) -> Connector {
        let control = self.clone();
        Box::new(move || {
            let control = control.clone();
            Box::pin(async move {
                if !*control.up.borrow() {
                    return Err(std::io::ErrorKind::ConnectionRefused.into());
                }
                let (ours, theirs) = tokio::io::duplex(1 << 20);
                tokio::spawn(control.serve(ours));
                Ok(Box::new(theirs) as Box<dyn Duplex>)
            })
        })
    }

    async fn serve(self, stream: DuplexStream) {
        let (mut read, mut write) = tokio::io::split(stream);
        let Ok(FromAgent::Hello(hello)) = read_frame(&mut read).await else { return };
        assert_eq!(hello.protocol_version, model::link::PROTOCOL_VERSION);
        let welcome = ToAgent::Welcome(Welcome { alive_every_ms: 1000 });
        if write_frame(&mut write, &welcome).await.is_err() {
            return;
        }
        self.seen.send_modify(|seen| seen.connections += 1);
        let (answers, outgoing) = mpsc::channel(16);
        let mut up = self.up.subscribe();
        tokio::select! {
            () = self.listen(read, answers) => {}
            () = self.speak(write, outgoing) => {}
            _ = up.wait_for(|up| !*up) => {}
        }
    }

    async fn listen(&self, mut read: ReadHalf<DuplexStream>, answers: mpsc::Sender<ToAgent>) {
        while let Ok(message) = read_frame::<FromAgent>(&mut read).await {
            match message {
                FromAgent::Report(report) => self.seen.send_modify(|seen| {
                    seen.applied = report.applied;
                    let tasks = report.tasks.into_iter();
                    seen.reports.extend(tasks.map(|task| (task.id.clone(), task)));
                }),
                FromAgent::Logs(batch) => {
                    let messages = batch.events.into_iter().map(|event| event.message);
                    self.seen.send_modify(|seen| {
                        let log = seen.logs.entry(batch.container.to_string()).or_default();
                        log.extend(messages);
                    });
                    if answers.send(ToAgent::LogsKept { number: batch.number }).await.is_err() {
                        return;
                    }
                }
                FromAgent::Alive => {}
                FromAgent::Hello(_) => panic!("a second Hello"),
            }
        }
    }

    async fn speak(
        &self,
        mut write: WriteHalf<DuplexStream>,
        mut outgoing: mpsc::Receiver<ToAgent>,
    ) {
        let mut wanted = self.wanted.subscribe();
        wanted.mark_changed();
        loop {
            let message = tokio::select! {
                changed = wanted.changed() => {
                    changed.unwrap();
                    let (version, tasks) = wanted.borrow_and_update().clone();
                    let security = open(&tasks);
                    let removed = Vec::new();
                    ToAgent::Assignment(Assignment { version, base: None, tasks, removed, security })
                }
                Some(answer) = outgoing.recv() => answer,
            };
            if write_frame(&mut write, &message).await.is_err() {
                return;
            }
        }
    }

    /// Assigns these tasks to the host.
    pub(crate) fn assign(&self, tasks: Vec<AssignedTask>) {
        self.wanted.send_modify(|wanted| *wanted = (wanted.0 + 1, tasks));
    }

    /// Tells every task to stop.
    pub(crate) fn stop_all(&self) {
        self.wanted.send_modify(|(version, tasks)| {
            *version += 1;
            tasks.iter_mut().for_each(|task| task.desired = Desired::Stopped);
        });
    }

    pub(crate) fn seen(&self) -> Seen {
        self.seen.borrow().clone()
    }

    /// Waits until the recorded messages satisfy the condition.
    pub(crate) async fn until(&self, what: &str, condition: impl Fn(&Seen) -> bool) -> Seen {
        let mut seen = self.seen.subscribe();
        let found = tokio::time::timeout(PATIENCE, seen.wait_for(|seen| condition(seen))).await;
        match found {
            Ok(found) => found.unwrap().clone(),
            Err(_) => panic!("{what} did not come: {:#?}", self.seen()),
        }
    }

    /// Waits until a task has reached this phase; returns its report.
    pub(crate) async fn reaches(&self, id: &str, phase: TaskPhase) -> TaskReport {
        let id = TaskId::from(id);
        let what = format!("{phase:?} of {id}");
        let at = |seen: &Seen| seen.reports.get(&id).is_some_and(|task| task.phase >= phase);
        self.until(&what, at).await.reports[&id].clone()
    }

    /// Stops all tasks, and waits until the agent has forgotten them.
    pub(crate) async fn stop_and_forget(&self, folder: &std::path::Path) {
        self.stop_all();
        self.until("the end of all tasks", |seen| {
            seen.reports.values().all(|task| task.phase == TaskPhase::Stopped)
        })
        .await;
        self.assign(vec![]);
        let version = self.wanted.borrow().0;
        self.until("the empty assignment", |seen| seen.applied == version).await;
        assert_eq!(std::fs::read_dir(folder.join("tasks")).unwrap().count(), 0);
    }

    /// Closes the connection, possibly in the middle of a message.
    pub(crate) fn cut(&self) {
        self.set_up(false);
    }

    pub(crate) fn set_up(&self, up: bool) {
        self.up.send_replace(up);
    }
}

/// Returns the security of interfaces that all have one group, which lets everything in and out.
fn open(tasks: &[AssignedTask]) -> Security {
    let group = SecurityGroupId::from("sg-00000000000000000");
    let rules = [Direction::Ingress, Direction::Egress].map(|direction| SecuredRule {
        direction,
        traffic: Traffic::All,
        peer: SecuredPeer::Block(Cidr::ANY),
    });
    let interfaces = tasks.iter().filter_map(|task| {
        let TaskNetwork::Awsvpc(interface) = &task.network else { return None };
        Some(SecuredInterface {
            owner: task.id.0.clone(),
            vpc: interface.vpc.as_ref()?.id.clone(),
            address: interface.address,
            groups: BTreeSet::from([group.clone()]),
        })
    });
    let interfaces: Vec<_> = interfaces.collect();
    let groups =
        (!interfaces.is_empty()).then(|| SecuredGroup { id: group.clone(), rules: rules.into() });
    Security {
        is_whole: true,
        interfaces,
        groups: groups.into_iter().collect(),
        ..Security::default()
    }
}
