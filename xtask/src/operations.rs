//! `cargo xtask operations`: writes the table of Gantry's operations, from the rows themselves.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

const FILE: &str = "docs/generated/operations.md";

#[derive(Args)]
pub(crate) struct Arguments {
    /// Compare with what is there instead of writing it.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    // Of the whole workspace, as tests are: for one package, Cargo would build its dependencies
    // once more with other features.
    let built = Command::new("cargo")
        .args(["build", "--quiet", "--workspace", "--example", "operations"])
        .current_dir(root)
        .status()
        .context("building the example that prints the operations")?;
    ensure!(built.success(), "building the example that prints the operations: {built}");
    // Cargo takes a relative folder from where it runs, which is the root.
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let output = Command::new(root.join(target).join("debug/examples/operations"))
        .output()
        .context("running the example that prints the operations")?;
    if !output.status.success() {
        bail!("printing the operations: {}", String::from_utf8_lossy(&output.stderr));
    }
    let file = root.join(FILE);
    if arguments.check {
        let there = fs::read(&file).with_context(|| format!("reading {FILE}"))?;
        if there != output.stdout {
            bail!("{FILE} is not what the rows say: run `cargo xtask operations`");
        }
        return Ok(());
    }
    fs::write(&file, &output.stdout).with_context(|| format!("writing {FILE}"))
}
