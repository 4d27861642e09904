//! `gantry server`: the control plane alone.

use std::sync::Arc;

use anyhow::Result;
use front::http::{self, Doors};

use crate::cli::Server;
use crate::link::Links;
use crate::start::{self, Carries, Serving};
use crate::{announce, live, upkeep};

pub(crate) async fn run(args: Server) -> Result<()> {
    start::check(args.listen, args.auth, &args.region)?;
    start::raise_open_files();
    let (stop, starting) = start::stop_signal()?;
    let folder = start::folder(&args.region)?;
    let settings = start::settings(&args.region, true);
    let carries = Carries::NoAgent;
    let serving = Serving { listen: args.listen, auth: args.auth, settings, carries };
    let served = start::serving(folder, &args.region, serving).await?;
    let (region, _note) = (served.region, served.note);
    starting.end();
    live::say(format_args!("{}", served.announced.in_another_shell()));
    live::say(format_args!(
        "Tasks wait for hosts: join one with `gantry agent --server {}` and --token-file {}",
        announce::connectable(served.listener.local_addr()?),
        args.region.data.join(start::TOKEN_FILE).display()
    ));
    tokio::spawn(upkeep::run(region.clone(), stop.clone()));
    let links = Arc::new(Links::new(region.clone()));
    http::serve(served.listener, Arc::new(Doors::new(region, links.door())), stop).await;
    Ok(())
}
