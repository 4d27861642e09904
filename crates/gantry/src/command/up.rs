//! `gantry up`: a whole region on this machine, in one process.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Result, bail};
use tokio::sync::watch;

use crate::claim::{Claimed, Wish};
use crate::cli::{Auth, Up};
use crate::machine::{self, Duty};
use crate::region::Region;
use crate::shelf::RegionShelf;
use crate::{claim, ground, http, link, live, start, upkeep};

/// Bytes in flight between control plane and agent of one process.
const PIPE_BYTES: usize = 1 << 20;

pub(crate) async fn run(args: Up) -> Result<()> {
    if args.auth == Auth::Open && !args.listen.ip().is_loopback() {
        bail!("open mode takes anyone for the administrator, so it listens on loopback only");
    }
    ground::check_clock()?;
    let stop = start::stop_signal()?;
    machine::require_root()?;
    let folder = start::folder(&args.region)?;
    let wish = Wish {
        tag: args.host.tag.as_deref(),
        task_network: args.region.task_network,
        token: &start::token(&args.region.data)?,
    };
    let claimed = claim::take(&args.region.data, wish)?;
    let network = claimed.blocks.tasks;
    let settings = start::settings(&args.region, network, !args.no_auto_instances);
    let region = start::region(folder, &args.region, settings, args.auth)?;
    let listener = http::bind(args.listen).await?;
    let server = listener.local_addr()?;
    print_exports(server, &region, &claimed);
    let serving = tokio::spawn(http::serve(listener, region.clone(), stop.clone()));
    tokio::spawn(upkeep::run(region.clone(), stop.clone()));
    let pulls = watch::Sender::default();
    tokio::spawn(live::show(region.clone(), pulls.subscribe()));
    let duty = Duty {
        connector: pipe(region.clone()),
        cluster: None,
        serves_all: true,
        token: region.link_token.clone(),
        server,
        shelf: Some(Arc::new(RegionShelf(region.clone()))),
        pulls,
    };
    machine::serve(&args.region.data, &args.host, claimed, duty, stop).await?;
    serving.await?;
    Ok(())
}

/// The agent of this process speaks the same protocol as any other, through a pipe.
fn pipe(region: Arc<Region>) -> agent::link::Connector {
    Box::new(move || {
        let (ours, theirs) = tokio::io::duplex(PIPE_BYTES);
        tokio::spawn(link::serve(region.clone(), ours));
        Box::pin(async move { Ok(Box::new(theirs) as Box<dyn agent::link::Duplex>) })
    })
}

fn print_exports(address: SocketAddr, region: &Region, claimed: &Claimed) {
    println!(
        "On this machine it goes by the tag {}; its tasks have addresses in {} and {}.",
        claimed.tag, claimed.blocks.tasks, claimed.blocks.bridge
    );
    println!(
        "Gantry serves account {} on http://{address}. In another shell:\n\n\
         export AWS_ENDPOINT_URL=http://{address}\n\
         export AWS_ACCESS_KEY_ID=gantry AWS_SECRET_ACCESS_KEY=gantry\n\
         export AWS_DEFAULT_REGION={}\n\n\
         aws ecs create-cluster\n",
        region.account, region.name
    );
}
