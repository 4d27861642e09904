//! `cargo xtask bench [name...]`: builds the measured programs in release mode and runs the drivers
//! in `bench/`, which print the table.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The builds, one command each; programs that run in containers are linked statically.
const BUILDS: &[&[&str]] = &[
    &["build", "--release", "-p", "gantry"],
    &["build", "--release", "-p", "control", "--example", "placement_bench"],
    &["build", "--release", "-p", "load", "--bin", "load", "--bin", "fill"],
    &[
        "rustc",
        "--release",
        "-p",
        "load",
        "--bin",
        "stamp",
        "--",
        "-C",
        "target-feature=+crt-static",
    ],
];

/// Runs the benches called `names`, or all, from the tree below `root`.
pub(crate) fn run(root: &Path, names: &[String]) -> Result<()> {
    for build in BUILDS {
        finish(Command::new("cargo").args(*build), root)?;
    }
    finish(Command::new("python3").arg("bench/run.py").args(names), root)
}

fn finish(command: &mut Command, root: &Path) -> Result<()> {
    let told = format!("{command:?}");
    let status = command.current_dir(root).status().with_context(|| format!("starting {told}"))?;
    if !status.success() {
        bail!("{told} ended with {status}");
    }
    Ok(())
}
