//! A binary that is only a supervisor, for this crate's own tests and measurements.

use std::process::ExitCode;

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some(host::shim::SUBCOMMAND) {
        return host::shim::main();
    }
    eprintln!("this is started by host::runtime::Runtime, with {}", host::shim::SUBCOMMAND);
    ExitCode::FAILURE
}
