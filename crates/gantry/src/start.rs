//! Starting a region: the folder, the state, the writer and its controllers; and its stopping.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use api::Timestamp;
use control::settings::Settings;
use model::id::Region as RegionName;
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

pub(crate) fn settings(args: &RegionArgs, auto_instances: bool) -> Settings {
    Settings {
        account: args.account.as_str().into(),
        task_healthy_after_ms: i64::from(args.task_healthy_after) * 1000,
        host_lease_ms: i64::from(args.host_lost_after) * 1000,
        auto_instances,
        ..Settings::of_region(RegionName::from(args.region.as_str()))
    }
}

/// Reads what the folder holds and starts the one writer over it.
pub(crate) fn region(args: &RegionArgs, settings: Settings, auth: Auth) -> Result<Arc<Region>> {
    fs::create_dir_all(&args.data)
        .with_context(|| format!("making the data folder {}", args.data.display()))?;
    let folder = Arc::new(Folder::open(&args.data)?);
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
    }))
}

/// The controllers' part of every batch: first everything, because a restart may have missed
/// anything; then what the batch touched and what is due.
fn controllers(settings: Settings) -> impl FnMut(&mut Tx) -> Option<Timestamp> {
    let mut started = false;
    move |tx| {
        if std::mem::replace(&mut started, true) {
            control::controller::pass(tx, &settings)
        } else {
            control::controller::recover(tx, &settings)
        }
    }
}

/// The token that lets agents in: read, or made and kept for the owner alone.
fn token(data: &Path) -> Result<String> {
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
