//! `gantry env`: prints the lines that point the AWS tools of a shell at a running region.

use std::io::Write;

use anyhow::{Context, Result};

use crate::announce::{self, Wish};
use crate::cli::Env;
use crate::exports::{Shell, exports};

/// The line that is printed in place of those of a region. A shell that evaluates nothing has
/// succeeded, and what follows a `&&` would go to AWS itself; all shells know this command.
const NOTHING: &str = "false\n";

pub(crate) fn run(args: &Env) -> Result<()> {
    let wish = Wish { data: args.data.as_deref(), endpoint: args.endpoint.as_deref() };
    let region = match announce::chosen(wish, announce::running()) {
        Ok(region) => region,
        Err(unclear) => {
            std::io::stdout().write_all(NOTHING.as_bytes())?;
            return Err(unclear).context("nothing is set in this shell");
        }
    };
    let shell =
        args.shell.unwrap_or_else(|| Shell::named(&std::env::var("SHELL").unwrap_or_default()));
    let lines = exports(&region.endpoint, &region.region, region.is_open, shell);
    std::io::stdout().write_all(lines.as_bytes())?;
    if !region.is_open {
        // A reader of the lines runs them; this is for whoever looks.
        eprintln!(
            "This region checks keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to one of its keys."
        );
    }
    Ok(())
}
