//! `gantry reset`: empties a region in open mode.

use anyhow::Result;

use crate::cli::Reset;
use crate::client::Client;

pub(crate) async fn run(args: &Reset) -> Result<()> {
    Client::new(&args.client).post("/_gantry/reset").await?;
    println!("The region is empty.");
    Ok(())
}
