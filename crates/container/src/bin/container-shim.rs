//! A program that is only a supervisor, for this crate's own tests and measurements.

use std::process::ExitCode;

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some(container::shim::SUBCOMMAND) {
        return container::shim::main();
    }
    eprintln!(
        "this is started by container::runtime::Runtime, with {}",
        container::shim::SUBCOMMAND
    );
    ExitCode::FAILURE
}
