//! `gantry server`: the control plane alone.

use anyhow::Result;

use crate::cli::Server;
use crate::start::{self, Carries, Serving};
use crate::{claim, http, upkeep};

pub(crate) async fn run(args: Server) -> Result<()> {
    start::check(args.listen, args.auth, &args.region)?;
    start::raise_open_files();
    let (stop, starting) = start::stop_signal()?;
    let folder = start::folder(&args.region)?;
    let network = claim::task_network(&args.region.data, args.region.task_network)?;
    let settings = start::settings(&args.region, network, true);
    let carries = Carries::NoAgent;
    let serving = Serving { listen: args.listen, auth: args.auth, settings, carries };
    let (region, listener) = start::serving(folder, &args.region, serving).await?;
    starting.end();
    tokio::spawn(upkeep::run(region.clone(), stop.clone()));
    http::serve(listener, region, stop).await;
    Ok(())
}
