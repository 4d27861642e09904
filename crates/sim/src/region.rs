//! The control plane in one value: the engine, the state, and the requests that wait for the
//! writer.

use api::{Fault, ReadError, Reader, Service, Timestamp};
use control::pulse::Pulse;
use control::registry::garbage;
use control::settings::Settings;
use control::{host, report};
use model::call::Call;
use model::clock::Steady;
use model::id::{AccountId, HostId, RepositoryKey};
use model::link::{Hello, Report};
use model::state::State;
use model::tx::{Change, Tx};
use oci::digest::Digest;
use services::operation::{Answer, Desk, Run};
use store::engine::{Engine, Memory};
use store::writer;

use crate::bulk::Bulk;
use crate::event::MachineAt;
use crate::link::Links;
use crate::parcel::Received;
use crate::place::world_of;
use crate::plant::Plant;
use crate::users::Request;

pub(crate) struct Region {
    engine: Engine,
    pub(crate) state: State,
    pub(crate) bulk: Bulk,
    pub(crate) settings: Settings,
    /// The requests for the next batch.
    pub(crate) inbox: Vec<Said>,
    pub(crate) links: Links,
    /// False from a crash until the restart is done.
    pub(crate) up: bool,
    /// True once the first pass since the last restart is over.
    pub(crate) started: bool,
    /// Difference of its clock to the right time.
    pub(crate) skew_ms: i64,
    /// The clock, which follows the wall clock; made again at each restart.
    clock: Option<Steady>,
    /// The latest time that its clock has shown: no restart begins before it.
    pub(crate) latest: Timestamp,
    pub(crate) pulse: Pulse,
    /// The end of a pause of its process.
    pub(crate) paused_until_ms: i64,
    /// The sum of its pauses and outages so far.
    absent_ms: i64,
    gone_since_ms: Option<i64>,
    /// The newest timer of the controllers; older ones are ignored.
    pub(crate) wake: u64,
    pub(crate) commits: u64,
    plant: Option<Plant>,
}

/// A message or request that becomes a transaction.
#[derive(Debug)]
pub(crate) enum Said {
    Asked(Box<Request>),
    Brought(Box<Received>),
    /// Layers that no image names are to be forgotten.
    Forget(Vec<(RepositoryKey, Digest)>),
    Hello {
        at: MachineAt,
        generation: u64,
        hello: Box<Hello>,
    },
    Report {
        host: HostId,
        report: Report,
    },
    /// Any other message, which proves that the agent is alive.
    Heard {
        host: HostId,
    },
    Beat,
}

impl Said {
    /// Returns the account whose user said it.
    pub(crate) fn account(&self) -> Option<&AccountId> {
        match self {
            Said::Asked(request) => Some(&request.account),
            Said::Brought(received) => Some(&received.parcel.account),
            Said::Forget(_)
            | Said::Hello { .. }
            | Said::Report { .. }
            | Said::Heard { .. }
            | Said::Beat => None,
        }
    }
}

/// The writer's reply once the batch is durable.
#[derive(Debug)]
pub(crate) enum Reply {
    Answered {
        account: AccountId,
        text: String,
    },
    Refused {
        code: String,
        message: String,
    },
    Welcome {
        at: MachineAt,
        generation: u64,
    },
    SentAway {
        at: MachineAt,
        generation: u64,
    },
    /// The host has to send Hello again.
    GivenUp {
        host: HostId,
    },
    Nothing,
}

impl Region {
    pub(crate) fn new(settings: Settings, plant: Option<Plant>) -> Region {
        Region {
            engine: Engine::Memory(Memory::default()),
            state: State::default(),
            bulk: Bulk::default(),
            settings,
            inbox: Vec::new(),
            links: Links::default(),
            up: true,
            started: false,
            skew_ms: 0,
            clock: None,
            latest: Timestamp(0),
            pulse: Pulse::default(),
            paused_until_ms: 0,
            absent_ms: 0,
            gone_since_ms: None,
            wake: 0,
            commits: 0,
            plant,
        }
    }

    /// Returns the time of a batch.
    pub(crate) fn now(&mut self, now_ms: i64) -> Timestamp {
        let (steady, wall) = (now_ms * 1_000, (now_ms + self.skew_ms) * 1_000);
        let clock = self.clock.get_or_insert_with(|| {
            let mut clock = Steady::new(steady, wall);
            clock.not_before(self.latest);
            clock
        });
        clock.look(steady, wall);
        self.latest = clock.now();
        self.latest
    }

    /// Pauses the process for so long from now.
    pub(crate) fn pause(&mut self, now_ms: i64, pause_ms: i64) {
        let from = self.paused_until_ms.max(now_ms);
        let until = from.max(now_ms + pause_ms);
        self.absent_ms += until - from;
        self.paused_until_ms = until;
    }

    /// Returns the time, from an arbitrary start, for which the control plane was awake; silence is
    /// measured in it. Only to be called while it is awake.
    pub(crate) fn awake_ms(&self, now_ms: i64) -> i64 {
        now_ms - self.absent_ms
    }

    /// Makes a batch durable.
    pub(crate) fn store(&mut self, mut changes: Vec<Change>) {
        if let Some(plant) = self.plant {
            changes.iter_mut().for_each(|change| plant.spoil(change));
        }
        if !changes.is_empty() {
            self.engine.commit(&changes).expect("memory takes every batch");
        }
    }

    /// Returns the state that a restart would load.
    pub(crate) fn stored(&self) -> Result<State, String> {
        writer::load(&self.engine).map_err(|error| error.to_string())
    }

    /// Loses everything in memory.
    pub(crate) fn crash(&mut self, now_ms: i64) {
        self.up = false;
        self.clock = None;
        self.pulse = Pulse::default();
        self.gone_since_ms = Some(now_ms);
        self.inbox.clear();
        self.links.up.clear();
        self.bulk.let_go_of_all();
        self.wake += 1;
    }

    pub(crate) fn restart(&mut self, now_ms: i64) -> Result<(), String> {
        if let Some(since) = self.gone_since_ms.take() {
            self.absent_ms += now_ms - since.max(self.paused_until_ms.min(now_ms));
        }
        self.state = self.stored()?;
        self.up = true;
        self.started = false;
        Ok(())
    }

    /// Handles a request in a nested transaction, which is dropped if it is refused.
    pub(crate) fn take(&self, tx: &mut Tx, said: &Said) -> Result<Reply, Fault> {
        match said {
            Said::Asked(request) => self.asked(tx, request),
            Said::Brought(received) => {
                received.parcel.write(tx, received.content).map(|()| Reply::Nothing)
            }
            Said::Forget(layers) => {
                garbage::forget(tx, layers);
                Ok(Reply::Nothing)
            }
            Said::Hello { at, generation, hello } => {
                let (at, generation) = (*at, *generation);
                let is_own_agent = self.settings.own_host.as_ref() == Some(&hello.host);
                let arrival = host::Arrival { is_own_agent, linked: None };
                Ok(match host::hello(tx, &self.settings, hello, &arrival) {
                    Ok(()) => Reply::Welcome { at, generation },
                    Err(_) => Reply::SentAway { at, generation },
                })
            }
            Said::Report { host, report } => {
                if !host::renew(tx, &self.settings, host) {
                    return Ok(Reply::GivenUp { host: host.clone() });
                }
                report::apply(tx, host, report);
                Ok(Reply::Nothing)
            }
            Said::Beat => {
                self.pulse.beat(&self.settings, tx.now);
                Ok(Reply::Nothing)
            }
            Said::Heard { host } if host::renew(tx, &self.settings, host) => Ok(Reply::Nothing),
            Said::Heard { host } => Ok(Reply::GivenUp { host: host.clone() }),
        }
    }

    fn asked(&self, tx: &mut Tx, request: &Request) -> Result<Reply, Fault> {
        let Request { service, operation, input, .. } = request;
        let of_name = service.operations.iter().find(|one| one.name == *operation);
        let row = of_name.and_then(|found| services::row(service, found));
        let row = row.ok_or_else(|| Fault::not_implemented(service, operation))?;
        let call = call(&request.account);
        let desk = Desk { call: &call, settings: &self.settings, now: tx.now, wall: tx.now };
        let text = input.to_string();
        let answer = match &row.run {
            Run::Read(read) => parameters(service, &text, *read)?(tx.state(), &desk)?,
            Run::Write(read) => parameters(service, &text, *read)?(tx, &desk)?,
            Run::Bulk(_) | Run::BulkWrite(_) => {
                return Err(Fault::not_implemented(service, operation));
            }
        };
        Ok(Reply::Answered { account: request.account.clone(), text: written(&answer) })
    }
}

fn parameters<J>(
    service: &Service,
    text: &str,
    read: fn(&mut dyn Reader) -> Result<J, ReadError>,
) -> Result<J, Fault> {
    api::json::with_reader(text.as_bytes(), read)
        .map_err(|error| Fault::unreadable(service, &error))
}

fn written(answer: &Answer) -> String {
    let (value, kind) = answer.parts();
    api::json::text(value, kind)
}

fn call(account: &AccountId) -> Call {
    Call::of_root(world_of(account))
}

/// Returns `state` as if its durable rows had just been loaded.
pub(crate) fn durable_part(state: &State) -> State {
    let mut tx = Tx::begin(state, Timestamp(0), Default::default());
    state.keys().iter().filter(|key| !key.is_durable()).for_each(|key| tx.forget(key));
    tx.finish().state
}
