//! `gantry reset`: empties a region in open mode.

use anyhow::Result;

use crate::announce;
use crate::cli::Reset;
use crate::client::Client;

pub(crate) async fn run(args: &Reset) -> Result<()> {
    let target = announce::target(&args.client)?;
    println!("Emptying the region at {}: its tasks are stopped in order.", target.endpoint);
    Client::new(&target).post("/_gantry/reset").await?;
    println!("The region at {} is empty.", target.endpoint);
    Ok(())
}
