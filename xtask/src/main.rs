//! The tool box: `cargo xtask <tool>`. One line per tool here, one file per tool beside it.

mod bench;
mod codegen;
mod operations;
mod show;
mod sim;
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", about = "Gantry's development tools")]
struct Arguments {
    #[command(subcommand)]
    tool: Tool,
}

#[derive(Subcommand)]
enum Tool {
    /// Write crates/api/src/generated from the published AWS service models.
    Codegen(codegen::Arguments),
    /// Write the table of operations that Gantry has.
    Operations(operations::Arguments),
    /// Play regions with random users and faults: --seeds N, --seed S, --minutes M, --plant BUG.
    Sim(sim::Arguments),
    /// Show what was promised: runs the commands of acceptance/, all or those named.
    Show(show::Arguments),
    /// Check the rules of the house that no compiler knows.
    Tidy,
    /// Measure the release build beside its peers: all benches, or those named.
    Bench { names: Vec<String> },
}

fn main() -> ExitCode {
    match run(Arguments::parse().tool) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The findings are above; a trace through the tool box would push them out of sight.
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(tool: Tool) -> anyhow::Result<()> {
    match tool {
        Tool::Codegen(arguments) => codegen::run(&arguments),
        Tool::Operations(arguments) => operations::run(root(), &arguments),
        Tool::Sim(arguments) => sim::run(&arguments),
        Tool::Show(arguments) => show::run(root(), &arguments),
        Tool::Tidy => tidy::run(root()),
        Tool::Bench { names } => bench::run(root(), &names),
    }
}

/// The workspace's folder.
fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a folder of the workspace")
}
