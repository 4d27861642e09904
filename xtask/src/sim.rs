//! Plays simulated regions: builds the simulator optimised and passes the arguments on. The tool
//! box itself does not depend on it, so that the other tools stay quick to build.

use std::process::Command;

use anyhow::{Context, Result, ensure};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// For the simulator; `-- --help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--profile", "sim", "--package", "sim", "--"])
        .args(&arguments.arguments)
        .status()
        .context("starting the simulator with cargo")?;
    ensure!(status.success(), "the simulator ended with {status}: see the seeds above");
    Ok(())
}
