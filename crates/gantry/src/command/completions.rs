//! `gantry completions`: prints the script with which a shell completes Gantry's commands.

use std::io::Write;

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::Cli;

pub(crate) fn run(shell: Shell) -> Result<()> {
    // Written at once: the generator panics when its reader goes away.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "gantry", &mut script);
    std::io::stdout().write_all(&script)?;
    Ok(())
}
