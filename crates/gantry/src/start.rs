//! Starting a region: the folder, the state, the writer and its controllers; and its stopping.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use api::Timestamp;
use control::settings::Settings;
use host::net::Subnet;
use model::id::Region as RegionName;
use model::network::Cidr;
use model::random::Random;
use model::tx::Tx;
use store::bulk::Bulk;
use store::engine::Engine;
use store::folder::Folder;
use store::writer::{self, Hooks, Writer};
use tokio::sync::watch;
use wire::sigv4::SigningKeys;

use crate::cli::{Auth, RegionArgs};
use crate::region::{Region, now, seed};

/// The file in the data folder that agents prove themselves with.
const TOKEN_FILE: &str = "link.token";

pub(crate) fn settings(args: &RegionArgs, network: Subnet, auto_instances: bool) -> Settings {
    Settings {
        task_network: Cidr { base: network.network(), prefix: network.prefix_len() },
        account: args.account.as_str().into(),
        task_healthy_after_ms: i64::from(args.task_healthy_after) * 1000,
        host_lease_ms: i64::from(args.host_lost_after) * 1000,
        auto_instances,
        ..Settings::of_region(RegionName::from(args.region.as_str()))
    }
}

/// Makes the data folder where there is none, and keeps other processes out of it.
pub(crate) fn folder(args: &RegionArgs) -> Result<Arc<Folder>> {
    fs::create_dir_all(&args.data)
        .with_context(|| format!("making the data folder {}", args.data.display()))?;
    Ok(Arc::new(Folder::open(&args.data)?))
}

/// Reads what the folder holds and starts the one writer over it.
pub(crate) fn region(
    folder: Arc<Folder>,
    args: &RegionArgs,
    settings: Settings,
    auth: Auth,
) -> Result<Arc<Region>> {
    let bulk = Bulk::open(&folder)?;
    let engine = Engine::open(&folder)?;
    let state = writer::load(&engine)?;
    let hooks = Hooks {
        now: Box::new(now),
        seed: Box::new(seed),
        after: Box::new(controllers(settings.clone())),
    };
    Ok(Arc::new(Region {
        writer: Writer::spawn(engine, state, hooks).context("starting the writer's thread")?,
        bulk: Arc::new(bulk),
        settings,
        auth,
        account: args.account.as_str().into(),
        name: args.region.as_str().into(),
        link_token: token(&args.data)?.into(),
        keys: SigningKeys::default(),
        links: Default::default(),
        door: Default::default(),
        objects: Default::default(),
    }))
}

/// The controllers' part of every batch: what it touched and what is due. First of all, and after a
/// batch that could not be stored, it is everything: a restart may have missed anything, and what
/// hosts said while the disk was full is not known, so that their silence must be forgiven.
fn controllers(settings: Settings) -> impl FnMut(&mut Tx) -> Option<Timestamp> {
    let mut kept: Option<u64> = None;
    move |tx| {
        if kept.is_none() {
            control::network::move_default_vpcs(tx, settings.task_network);
        }
        let wake = if kept == Some(tx.version) {
            control::controller::pass(tx, &settings)
        } else {
            control::controller::recover(tx, &settings)
        };
        // The version that the state has in the next batch, if this one is stored.
        kept = Some(tx.version + u64::from(!tx.touched().is_empty()));
        wake
    }
}

/// The token that lets agents in: read, or made and kept for the owner alone.
pub(crate) fn token(data: &Path) -> Result<String> {
    let path = data.join(TOKEN_FILE);
    if let Ok(token) = fs::read_to_string(&path) {
        return Ok(token.trim().to_owned());
    }
    let token = Random::new(seed()).hex(64);
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&path)
        .with_context(|| format!("making {}", path.display()))?;
    file.write_all(token.as_bytes()).with_context(|| format!("writing {}", path.display()))?;
    Ok(token)
}

/// Turns true when the process is asked to end (SIGINT or SIGTERM).
pub(crate) fn stop_signal() -> Result<watch::Receiver<bool>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (stop, stopping) = watch::channel(false);
    let mut interrupt = signal(SignalKind::interrupt()).context("listening for SIGINT")?;
    let mut terminate = signal(SignalKind::terminate()).context("listening for SIGTERM")?;
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        // Nobody listening any more means that everything has ended already.
        let _ = stop.send(true);
    });
    Ok(stopping)
}

#[cfg(test)]
mod tests {
    use model::host::{Facts, Host, Lease};
    use model::id::HostId;
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
        }
    }

    /// A batch in which `request` is all that clients ask for.
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
        let mut after = controllers(Settings::of_region(RegionName::from("us-east-1")));
        let state = batch(&State::default(), 0, &mut after, |tx| {
            tx.put(host(&id));
            tx.put(Lease { host: id.clone(), until: Timestamp(10) });
        });
        let connected = |state: &State| state.hosts.get(&id).is_some_and(|host| host.connected);
        let lost = batch(&state, 100_000, &mut after, |_| {});
        assert!(!connected(&lost), "it has been silent for too long");
        // That was not stored: the next batch begins with the same state again.
        let forgiven = batch(&state, 100_001, &mut after, |_| {});
        assert!(connected(&forgiven));
        assert!(forgiven.leases.get(&id).is_some_and(|lease| lease.until.0 > 100_001));
    }
}
