//! `gantry up`: a whole region on this machine, in one process.

use std::sync::Arc;

use anyhow::Result;
use front::http::{self, Doors};
use tokio::sync::watch;

use crate::announce::Announced;
use crate::claim::Claimed;
use crate::cli::Up;
use crate::link::{self, Links};
use crate::machine::{self, Duty};
use crate::shelf::RegionShelf;
use crate::start::{self, Carries, Serving};
use crate::{claim, live, upkeep};

/// The buffer between control plane and agent of one process, in bytes.
const PIPE_BYTES: usize = 1 << 20;

pub(crate) async fn run(args: Up) -> Result<()> {
    start::check(args.listen, args.auth, &args.region)?;
    start::raise_open_files();
    let (stop, starting) = start::stop_signal()?;
    machine::require_root()?;
    let logins = machine::logins()?;
    let folder = start::folder(&args.region)?;
    let claimed = claim::take(&args.region.data, args.host.tag.as_deref())?;
    let settings = start::settings(&args.region, !args.no_auto_instances);
    let carries = Carries::Agent(claimed.host.clone());
    let serving = Serving { listen: args.listen, auth: args.auth, settings, carries };
    let served = start::serving(folder, &args.region, serving).await?;
    let (region, listener, _note) = (served.region, served.listener, served.note);
    let server = listener.local_addr()?;
    tell(&served.announced, &claimed);
    let links = Arc::new(Links::new(region.clone()));
    let doors = Doors::new(region.clone(), links.clone().door());
    let serving = tokio::spawn(http::serve(listener, Arc::new(doors), stop.clone()));
    tokio::spawn(upkeep::run(region.clone(), stop.clone()));
    let pulls = watch::Sender::default();
    tokio::spawn(live::show(region.clone(), pulls.subscribe()));
    let duty = Duty {
        connector: pipe(links),
        cluster: None,
        serves_all: true,
        token: region.link_token.clone(),
        logins,
        server,
        shelf: Some(Arc::new(RegionShelf(region.clone()))),
        pulls,
    };
    machine::serve(&args.region.data, &args.host, claimed, duty, (stop, starting)).await?;
    serving.await?;
    Ok(())
}

/// Connects the agent of this process, which uses the same protocol as any other, through a pipe.
fn pipe(links: Arc<Links>) -> agent::link::Connector {
    Box::new(move || {
        let (ours, theirs) = tokio::io::duplex(PIPE_BYTES);
        tokio::spawn(link::serve(links.clone(), ours, link::Caller::Own));
        Box::pin(async move { Ok(Box::new(theirs) as Box<dyn agent::link::Duplex>) })
    })
}

fn tell(region: &Announced, claimed: &Claimed) {
    live::say(format_args!(
        "On this machine it goes by the tag {}, with addresses in {}.",
        claimed.tag, claimed.block
    ));
    live::say(format_args!("{}", region.in_another_shell()));
}
