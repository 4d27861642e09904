//! The binary and only composition root: reads the command line and runs what it asks for.

mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    println!("{cli:?}");
    ExitCode::SUCCESS
}
