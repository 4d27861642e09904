//! `gantry env`: prints the lines that point the AWS tools of a shell at a running region.

use std::io::Write;

use anyhow::Result;

use crate::announce::{self, Wish};
use crate::cli::Env;
use crate::exports::{Shell, exports};

pub(crate) fn run(args: &Env) -> Result<()> {
    let wish = Wish { data: args.data.as_deref(), endpoint: args.endpoint.as_deref() };
    let region = announce::chosen(wish, announce::running())?;
    let shell =
        args.shell.unwrap_or_else(|| Shell::named(&std::env::var("SHELL").unwrap_or_default()));
    let lines = exports(&region.endpoint, &region.region, region.is_open, shell);
    std::io::stdout().write_all(lines.as_bytes())?;
    if !region.is_open {
        // A reader of the lines runs them; this is for whoever looks.
        eprintln!(
            "This region checks keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to one of it."
        );
    }
    Ok(())
}
