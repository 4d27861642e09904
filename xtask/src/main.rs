//! The tool box: `cargo xtask <tool>`. One line per tool here, one file per tool beside it.

mod codegen;

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
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().tool {
        Tool::Codegen(arguments) => codegen::run(&arguments),
    }
}
