//! This machine as a host: the configuration of its agent, and the socket through which `gantry
//! image` reaches the images of a running one.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use agent::images::{Cleanup, ImageSettings, InUse, Logins, OwnRegistry, Pulls};
use agent::link::Connector;
use anyhow::{Context, Result, bail};
use front::region::seed;
use image::registry::{Options, Registry};
use image::shelf::Shelf;
use image::store::Store;
use model::id::{ClusterKey, Text};
use net::LinkLocal;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

use crate::agent_folder::USUAL_DATA;
use crate::announce::connectable;
use crate::claim::Claimed;
use crate::cli::HostArgs;
use crate::start::Starting;
use crate::{agent_folder, environment_files, images, live};

/// The settings of an agent beyond the facts it finds itself.
pub(crate) struct Duty {
    pub(crate) connector: Connector,
    pub(crate) cluster: Option<ClusterKey>,
    pub(crate) serves_all: bool,
    pub(crate) token: Text,
    pub(crate) logins: Logins,
    /// The address of the control plane and its registry.
    pub(crate) server: SocketAddr,
    /// The registry's content, if this process serves it.
    pub(crate) shelf: Option<Arc<dyn Shelf>>,
    /// The channel for the progress of pulls.
    pub(crate) pulls: watch::Sender<Pulls>,
}

/// Runs this machine's agent until `stop` turns true; containers stay.
pub(crate) async fn serve(
    data: &Path,
    args: &HostArgs,
    claimed: Claimed,
    duty: Duty,
    (mut stop, starting): (watch::Receiver<bool>, Starting),
) -> Result<()> {
    let images = images::open(data)??;
    let in_use = InUse::default();
    let door = images::serve(data, images.clone(), in_use.clone()).await?;
    let metadata =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening for task metadata")?;
    let is_apart = duty.shelf.is_none();
    let config = config(data, args, &claimed, duty, (images, in_use), metadata)?;
    let shutdown = async move {
        // The start is over when the agent, having adopted its containers, first polls this future.
        starting.end();
        // The sender is in a separate task; without it there is nothing to wait for.
        let _ = stop.wait_for(|stop| *stop).await;
    };
    let outcome = on_thread(agent::run(config, shutdown)).await;
    door.abort();
    let tag = claimed.tag.clone();
    drop(claimed);
    outcome??;
    let left = claims::sandboxes(&tag).map_or(0, |left| left.len());
    live::say(farewell(left, data, is_apart));
    Ok(())
}

/// Says what goes on after this process, and how it is ended.
fn farewell(tasks: usize, data: &Path, is_apart: bool) -> String {
    let option = match data == Path::new(USUAL_DATA) {
        true => String::new(),
        false => format!(" --data {}", data.display()),
    };
    let (who, them) = match tasks {
        0 => {
            return format!("Gantry ends; no task runs on. All data stays in {}.", data.display());
        }
        1 => ("1 task runs on".to_owned(), "it"),
        _ => (format!("{tasks} tasks run on"), "them"),
    };
    let taken_up = match is_apart {
        false => format!("the next start takes {them} up"),
        true => format!(
            "the next start takes {them} up, or ends {them} if the control plane has given this \
             host up by then"
        ),
    };
    format!("Gantry ends; {who}, and {taken_up}. To end {them}: sudo gantry down{option}")
}

/// Runs the agent on a separate thread and event loop. A task's start is a chain of short steps;
/// among the server's threads each step would wake another thread to continue it.
async fn on_thread<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Result<T> {
    let events = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let events = events.context("starting the agent's event loop")?;
    let (done, outcome) = oneshot::channel();
    let thread = std::thread::Builder::new().name("agent".to_owned());
    let thread = thread.spawn(move || {
        // The receiver may be gone; the result is then dropped.
        let _unwanted = done.send(events.block_on(work));
    });
    let thread = thread.context("starting the agent's thread")?;
    match outcome.await {
        Ok(outcome) => Ok(outcome),
        Err(_panicked) => match thread.join() {
            Err(panic) => std::panic::resume_unwind(panic),
            Ok(()) => bail!("the agent's thread ended without an outcome"),
        },
    }
}

fn config(
    data: &Path,
    args: &HostArgs,
    claimed: &Claimed,
    duty: Duty,
    (images, in_use): (Arc<Store>, InUse),
    metadata: TcpListener,
) -> Result<agent::Config> {
    let server = connectable(duty.server);
    let registry = Registry::new(Options::standard())?;
    Ok(agent::Config {
        data: agent_folder::folder(data),
        tag: claimed.tag.clone(),
        shim_exe: std::env::current_exe().context("finding our own binary")?,
        connector: duty.connector,
        host: claimed.host.clone(),
        cluster: duty.cluster,
        serves_all: duty.serves_all,
        image_settings: ImageSettings {
            behavior: args.image_pull_behavior,
            own: Some(OwnRegistry::new(&server.to_string(), &duty.token)),
            logins: duty.logins,
            docker: args.docker_socket.daemon(),
            cleanup: cleanup(args),
            pulls: duty.pulls,
            in_use,
        },
        objects: environment_files::objects(server, &duty.token),
        token: duty.token,
        facts: agent::facts::of_this_host().context("looking at this machine")?,
        images,
        registry: registry.with_own(&format!("http://{server}"), duty.shelf)?,
        block: claimed.block,
        host_access: args.host_access,
        link_local: match args.allow_link_local {
            true => LinkLocal::Open,
            false => LinkLocal::Closed,
        },
        instance_pids: args.task_pids_limit,
        host_mode: match args.trust_host_mode {
            true => agent::HostMode::Trusted,
            false => agent::HostMode::Told,
        },
        metadata: Some(metadata),
        seed: seed(),
    })
}

/// Reads logins only from the environment: every user of the machine can read a command line. To be
/// called before a region is opened, because bad ones end the start.
pub(crate) fn logins() -> Result<Logins> {
    let given = |name: &str| std::env::var(name).ok();
    let (form, entries) = (given("ECS_ENGINE_AUTH_TYPE"), given("ECS_ENGINE_AUTH_DATA"));
    Ok(Logins::read(form.as_deref(), entries.as_deref())?)
}

fn cleanup(args: &HostArgs) -> Option<Cleanup> {
    (!args.no_image_cleanup).then_some(Cleanup {
        every: args.image_cleanup_interval,
        minimum_age: args.image_minimum_cleanup_age,
        per_cycle: args.images_deleted_per_cycle,
    })
}

pub(crate) fn require_root() -> Result<()> {
    if rustix::process::geteuid().is_root() {
        return Ok(());
    }
    bail!("this needs root, as containers do: run it with sudo (`gantry doctor` tells more)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_farewell_says_what_runs_on_and_how_to_end_it() {
        let said = |tasks, data| farewell(tasks, Path::new(data), false);
        assert!(said(2, USUAL_DATA).ends_with(
            "2 tasks run on, and the next start takes them up. \
                                              To end them: sudo gantry down"
        ));
        assert!(said(1, "/x").ends_with("To end it: sudo gantry down --data /x"));
        let apart = farewell(1, Path::new("/x"), true);
        assert!(apart.contains("takes it up, or ends it if the control plane has"), "{apart}");
        assert!(said(0, "/x").contains("no task runs on. All data stays in /x"));
    }
}
