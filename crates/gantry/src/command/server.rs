//! `gantry server`: the control plane alone.

use anyhow::Result;

use crate::cli::Server;
use crate::start::{self, Carries, Serving};
use crate::{http, upkeep};

pub(crate) async fn run(args: Server) -> Result<()> {
    start::raise_open_files();
    let stop = start::stop_signal()?;
    let settings = start::settings(&args.region, true);
    let carries = Carries::NoAgent;
    let serving = Serving { listen: args.listen, auth: args.auth, settings, carries };
    let (region, listener) = start::serving(&args.region, serving).await?;
    tokio::spawn(upkeep::run(region.clone(), stop.clone()));
    http::serve(listener, region, stop).await;
    Ok(())
}
