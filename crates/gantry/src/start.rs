//! Starts a region: the folder, the state, the writer and its controllers; and stops it.

use std::fs;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use api::Timestamp;
use control::controller;
use control::pulse::Pulse;
use control::settings::Settings;
use front::door::Names;
use front::http;
use front::region::{Region, now, seed};
use model::call::Auth;
use model::id::{HostId, Region as RegionName, World};
use model::network::Cidr;
use model::tx::Tx;
use store::bulk::Bulk;
use store::engine::Engine;
use store::folder::Folder;
use store::writer::{self, Hooks, Writer};
use tokio::net::TcpListener;
use tokio::sync::watch;
use wire::sigv4::SigningKeys;

use crate::announce::{self, Announced, Note};
use crate::cli::RegionArgs;
use crate::mode::{self, Told};
use crate::{ground, kept, live};

/// The file of the agents' token, in the data folder.
pub(crate) const TOKEN_FILE: &str = "link.token";
/// The length of the token: so many hexadecimal digits cannot be guessed.
pub(crate) const TOKEN_DIGITS: usize = 64;

pub(crate) fn settings(args: &RegionArgs, auto_instances: bool) -> Settings {
    let network = args.task_network;
    Settings {
        task_network: Cidr { base: network.network(), prefix: network.prefix_len() },
        account: args.account.as_str().into(),
        task_healthy_after_ms: i64::from(args.task_healthy_after) * 1000,
        host_lease_ms: i64::from(args.host_lost_after) * 1000,
        auto_instances,
        local_upstreams: args.allow_local_upstreams,
        machine: agent::facts::machine(),
        ..Settings::of_region(RegionName::from(args.region.as_str()))
    }
}

/// Refuses settings that a region must not be started with, before anything is touched.
pub(crate) fn check(listen: SocketAddr, auth: Auth, args: &RegionArgs) -> Result<()> {
    ground::check_clock()?;
    if auth == Auth::Open && !listen.ip().is_loopback() {
        bail!(
            "open mode takes anyone for the administrator, so it listens on loopback only: for \
             other addresses add --auth strict"
        );
    }
    if auth == Auth::Open && args.renew_key {
        bail!("open mode has no keys: --renew-key goes with --auth strict");
    }
    Ok(())
}

/// Makes the data folder if it is missing, and keeps other users and processes out of it.
pub(crate) fn folder(args: &RegionArgs) -> Result<Arc<Folder>> {
    kept::data_folder(&args.data)?;
    Ok(Arc::new(Folder::open(&args.data)?))
}

/// Returns the token that admits agents: read, or made and saved for the owner alone.
pub(crate) fn token(data: &Path) -> Result<String> {
    kept::read_or_make(&data.join(TOKEN_FILE), TOKEN_DIGITS)
}

/// The parts of a region's process: with the agent of its machine, or without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Carries {
    Agent(HostId),
    NoAgent,
}

/// The settings for serving a region.
pub(crate) struct Serving {
    pub(crate) listen: SocketAddr,
    pub(crate) auth: Auth,
    pub(crate) settings: Settings,
    pub(crate) carries: Carries,
}

/// A region that is open, with its port.
pub(crate) struct Served {
    pub(crate) region: Arc<Region>,
    pub(crate) listener: TcpListener,
    /// The words by which commands of this machine find it, for as long as the note is there.
    pub(crate) announced: Announced,
    pub(crate) note: Option<Note>,
}

/// Opens a region and its port; prints its address, and the first key of one that would be unusable
/// without. The port comes first: a start that cannot have it changes nothing in the region.
pub(crate) async fn serving(
    folder: Arc<Folder>,
    args: &RegionArgs,
    serving: Serving,
) -> Result<Served> {
    let Serving { listen, auth, .. } = serving;
    let listener = http::bind(listen).await?;
    let (region, told) = region(folder, args, serving)?;
    let (account, at) = (&region.account, listener.local_addr()?);
    live::say(format_args!("Gantry serves account {account} on http://{at}"));
    if auth == Auth::Strict {
        print_key(&region, args.renew_key).await?;
    }
    mode::begin(&args.data, auth, told)?;
    let announced = announced(args, &region, at)?;
    let note = announce::announce(&announced);
    Ok(Served { region, listener, announced, note })
}

fn announced(args: &RegionArgs, region: &Region, at: SocketAddr) -> Result<Announced> {
    let finding = || format!("finding {}", args.data.display());
    Ok(Announced {
        endpoint: format!("http://{}", announce::connectable(at)),
        region: region.name.to_string(),
        account: region.account.to_string(),
        data: args.data.canonicalize().with_context(finding)?,
        is_open: region.auth == Auth::Open,
        pid: std::process::id(),
    })
}

/// Makes and prints a key. A region in strict mode without a key would be unusable, so it gets one,
/// shown once. One whose key is lost is unusable too: the operator, who can start it, may request
/// another.
async fn print_key(region: &Region, renew: bool) -> Result<()> {
    let world = World { account: region.account.clone(), region: region.name.clone() };
    let made = region.writer.run(move |tx: &mut Tx| match renew {
        true => Some(control::keys::renew(tx, world)),
        false => control::keys::first(tx, world),
    });
    if let Some(key) = made.await? {
        let which =
            if renew { "new access key, in place of all before" } else { "first access key" };
        let shown = writeln!(
            std::io::stdout(),
            "\nThe account's {which}, shown this once:\n\n\
             export AWS_ACCESS_KEY_ID={}\nexport AWS_SECRET_ACCESS_KEY={}\n",
            key.id,
            key.secret
        );
        shown.context("cannot show the access key: start again with --renew-key")?;
    }
    Ok(())
}

fn names(args: &RegionArgs, listen: SocketAddr) -> Names {
    let more = args.allow_host.iter().map(|name| name.to_ascii_lowercase()).collect();
    Names { listens: Some(listen.ip()), more }
}

fn peers() -> Option<Arc<net::Peers>> {
    match net::Peers::open() {
        Ok(peers) => Some(Arc::new(peers)),
        Err(error) => {
            tracing::warn!(
                %error,
                "containers in host network mode cannot be told from this machine's own programs: \
                 agents run none here unless they are started with --trust-host-mode, and those \
                 are the region's administrator"
            );
            None
        }
    }
}

/// Reads the folder's rows and starts the only writer over them. Also returns what they tell of the
/// mode of the start before.
pub(crate) fn region(
    folder: Arc<Folder>,
    args: &RegionArgs,
    serving: Serving,
) -> Result<(Arc<Region>, Told)> {
    let Serving { listen, auth, mut settings, carries } = serving;
    if let Some(last) = last_written(&args.data) {
        rim::clock::not_before(last);
    }
    if let Carries::Agent(host) = carries {
        settings.own_host = Some(host);
    }
    // A damaged token ends the start before anything of the region is opened.
    let link_token = token(&args.data)?;
    let bulk = Bulk::open(&folder)?;
    let engine = Engine::open(&folder)?;
    let state = writer::load(&engine)?;
    let told = Told { is_new: state.version == 0, has_keys: !state.access_keys.is_empty() };
    let pulse = Arc::new(Pulse::default());
    let hooks = Hooks {
        now: Box::new(now),
        seed: Box::new(seed),
        after: Box::new(controllers(settings.clone(), pulse.clone())),
    };
    let writer = Writer::spawn(engine, state, hooks).context("starting the writer's thread")?;
    let region = Region {
        writer,
        bulk: Arc::new(bulk),
        pulse,
        settings,
        auth,
        names: names(args, listen),
        peers: if auth == Auth::Open { peers() } else { None },
        account: args.account.as_str().into(),
        name: args.region.as_str().into(),
        link_token: link_token.into(),
        keys: SigningKeys::default(),
    };
    Ok((Arc::new(region), told))
}

/// Returns the time of the last write to a file of the folder: all times in the rows are before it,
/// even if the clock was set back since, and no timer in them may seem further off.
fn last_written(data: &Path) -> Option<Timestamp> {
    let written = fs::read_dir(data).ok()?.filter_map(|entry| {
        let modified = entry.ok()?.metadata().ok()?.modified().ok()?;
        i64::try_from(modified.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()
    });
    written.max().map(Timestamp)
}

/// Makes the controllers' part of every batch: it handles touched rows and due timers. In the first
/// batch that is stored it looks at all that is under way. Hosts' silence is forgiven then, and
/// after a batch that could not be stored, because messages that hosts sent while the disk was full
/// are lost; as it is when the control plane itself stalled.
fn controllers(settings: Settings, pulse: Arc<Pulse>) -> impl FnMut(&mut Tx) -> Option<Timestamp> {
    let mut kept: Option<u64> = None;
    let mut has_recovered = false;
    move |tx| {
        pulse.forgive(tx, &settings);
        let is_kept = kept == Some(tx.version);
        has_recovered |= is_kept;
        let wake = match (has_recovered, is_kept) {
            (false, _) => controller::recover(tx, &settings),
            (true, true) => controller::pass(tx, &settings),
            (true, false) => controller::resume(tx, &settings),
        };
        // This is the version of the state in the next batch, if this one is stored.
        kept = Some(tx.version + u64::from(!tx.touched().is_empty()));
        wake
    }
}

/// Raises the soft limit on open files to the hard one: connections, logs and containers each need
/// some. Containers get limits of their own.
pub(crate) fn raise_open_files() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    if let Err(error) = setrlimit(Resource::Nofile, limit) {
        tracing::warn!(%error, "raising the limit on open files");
    }
}

/// The time for a start that was asked to end to reach the point where it ends in order and leaves
/// nothing on the machine. A slow machine needs some of it; what waits for locks and disks for
/// longer is cut off, and the next start takes away what that leaves.
const START_GRACE: Duration = Duration::from_secs(30);

/// A start that has not finished.
#[derive(Debug)]
pub(crate) struct Starting(Arc<AtomicBool>);

impl Starting {
    /// Declares the start finished: from now on the process ends in order.
    pub(crate) fn end(self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Returns a channel that turns true when the process is asked to end (SIGINT or SIGTERM). A
/// process that has not finished its start exits when it is asked again, or 30 s later.
pub(crate) fn stop_signal() -> Result<(watch::Receiver<bool>, Starting)> {
    use tokio::signal::unix::{SignalKind, signal};
    let (stop, stopping) = watch::channel(false);
    let has_started = Arc::new(AtomicBool::new(false));
    let starting = Starting(has_started.clone());
    let mut interrupt = signal(SignalKind::interrupt()).context("listening for SIGINT")?;
    let mut terminate = signal(SignalKind::terminate()).context("listening for SIGTERM")?;
    tokio::spawn(async move {
        let mut asked = async || {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        };
        asked().await;
        // Without a receiver everything has ended already.
        let _ = stop.send(true);
        let _ = tokio::time::timeout(START_GRACE, asked()).await;
        if !has_started.load(Ordering::SeqCst) {
            tracing::warn!("asked to end before it had started");
            std::process::exit(0);
        }
    });
    Ok((stopping, starting))
}

#[cfg(test)]
mod tests {
    use control::host::{Arrival, Refusal};
    use model::host::{Facts, Host, Lease, Site};
    use model::link::{Hello, PROTOCOL_VERSION};
    use model::state::State;

    use super::*;

    fn host(id: &HostId) -> Host {
        let facts = Facts {
            cpu_units: 1024,
            memory_mib: 1024,
            architecture: "x86_64".into(),
            agent_version: "1".into(),
            attributes: Default::default(),
            dynamic_ports: (32_768, 60_999),
        };
        Host {
            id: id.clone(),
            facts,
            connected: true,
            connected_at: Timestamp(0),
            cluster: None,
            serves_all: true,
            zone: "a".into(),
            site: None,
        }
    }

    /// Runs a batch in which `request` is the only request of a client.
    fn batch(
        state: &State,
        now: i64,
        after: &mut impl FnMut(&mut Tx) -> Option<Timestamp>,
        request: impl FnOnce(&mut Tx),
    ) -> State {
        let mut tx = Tx::begin(state, Timestamp(now), [0; 32]);
        request(&mut tx);
        after(&mut tx);
        tx.finish().state
    }

    #[test]
    fn silence_is_forgiven_after_a_batch_that_was_not_stored_and_only_then() {
        let id = HostId::from("host");
        let settings = Settings::of_region(RegionName::from("us-east-1"));
        let pulse = Arc::new(Pulse::default());
        let mut after = controllers(settings.clone(), pulse.clone());
        let state = batch(&State::default(), 0, &mut after, |tx| {
            pulse.beat(&settings, tx.now);
            tx.put(host(&id));
            tx.put(Lease { host: id.clone(), until: Timestamp(10) });
        });
        let connected = |state: &State| state.hosts.get(&id).is_some_and(|host| host.connected);
        (0..=100_000).step_by(1_000).for_each(|now| pulse.beat(&settings, Timestamp(now)));
        let lost = batch(&state, 100_000, &mut after, |_| {});
        assert!(!connected(&lost), "it has been silent for too long");
        // That batch was not stored, so the next one begins with the same state.
        let forgiven = batch(&state, 100_001, &mut after, |_| {});
        assert!(connected(&forgiven));
        assert!(forgiven.leases.get(&id).is_some_and(|lease| lease.until.0 > 100_001));
    }

    /// The Hello of an agent that works on the folder of that name.
    fn said(folder: &str) -> Hello {
        let Host { id: host, facts, .. } = host(&"host".into());
        Hello {
            protocol_version: PROTOCOL_VERSION,
            host,
            facts,
            cluster: None,
            serves_all: true,
            token: "".into(),
            machine: None,
            site: Some(Site { kernel: "boot".into(), device: 1, folder: folder.into() }),
        }
    }

    #[test]
    fn a_copy_that_comes_right_after_a_batch_that_was_not_stored_takes_no_living_host() {
        let settings = Settings::of_region(RegionName::from("us-east-1"));
        let pulse = Arc::new(Pulse::default());
        let mut after = controllers(settings.clone(), pulse.clone());
        let says = |folder: &str, tx: &mut Tx| {
            control::host::hello(tx, &settings, &said(folder), &Arrival::default())
        };
        let state = batch(&State::default(), 0, &mut after, |tx| {
            pulse.beat(&settings, tx.now);
            assert_eq!(says("original", tx), Ok(()));
        });
        let late = 2 * settings.host_lease_ms;
        (0..=late).step_by(1_000).for_each(|now| pulse.beat(&settings, Timestamp(now)));
        // The disk is full: what the original's agent says is lost, and this batch is as well.
        batch(&state, late, &mut after, |_| {});
        let forgiven = batch(&state, late + 1, &mut after, |tx| {
            let refused = says("copy", tx);
            assert!(
                matches!(refused, Err(Refusal::Taken { again_ms: 1_000.., .. })),
                "{refused:?}"
            );
        });
        let original = forgiven.hosts.get(&"host".into()).expect("it is known");
        assert!(original.connected && original.site == said("original").site);
        assert!(forgiven.leases.get(&"host".into()).is_some_and(|lease| lease.until.0 > late + 1));
    }
}
