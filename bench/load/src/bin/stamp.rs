//! Runs inside measured containers: writes the wall clock in nanoseconds as its first act, so that
//! a bench knows when the process was exec'd, then becomes the command it was given, if any.

use std::io::{Error, Result, Write};
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

fn main() -> Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(Error::other)?;
    writeln!(std::io::stdout(), "{}", now.as_nanos())?;
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    match words.split_first() {
        Some((program, arguments)) => Err(Command::new(program).args(arguments).exec()),
        None => Ok(()),
    }
}
