//! A binary that is nothing but a supervisor, for this crate's own tests and measurements.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, rest)) if first == host::shim::SUBCOMMAND => host::shim::main(rest),
        _ => {
            eprintln!("usage: agent-shim {} SANDBOX-FOLDER", host::shim::SUBCOMMAND);
            ExitCode::FAILURE
        }
    }
}
