//! The binary and only composition root: parses the command line and runs the command.

mod agent_folder;
mod announce;
mod claim;
mod cli;
mod client;
mod command;
mod dispatch;
mod ending;
mod environment_files;
mod exports;
mod ground;
mod images;
mod kept;
mod link;
mod live;
mod log;
mod logs;
mod machine;
mod mode;
mod push;
mod said;
mod shelf;
mod start;
mod upkeep;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::Parser;
use cli::{Cli, Command};

/// The time that work hanging in the kernel, as on a lost network file system, may delay the end of
/// the process. All durable data is on disk before it is acknowledged.
const ENDS_WITHIN: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    // A supervisor forks, so it must come before any thread.
    if std::env::args().nth(1).is_some_and(|first| first == container::shim::SUBCOMMAND) {
        return container::shim::main();
    }
    let cli = Cli::parse();
    log::begin();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gantry: {}", log::plain_lines(&said::once(&error)));
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Up(args) => command::up::run(args).await,
            Command::Server(args) => command::server::run(args).await,
            Command::Agent(args) => command::agent::run(args).await,
            Command::Env(args) => command::env::run(&args),
            Command::Completions { shell } => command::completions::run(shell),
            Command::Logs(args) => command::logs::run(args).await,
            Command::Image(args) => command::image::run(args).await,
            Command::Doctor(args) => command::doctor::run(&args),
            Command::Status(args) => command::status::run(&args).await,
            Command::Ps(args) => command::ps::run(&args),
            Command::Down(args) => command::down::run(&args),
            Command::Reset(args) => command::reset::run(&args).await,
        }
    });
    runtime.shutdown_timeout(ENDS_WITHIN);
    outcome
}
