//! Finds the service models: a directory or wheel named by the caller, or a fresh download by pip.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::BOTOCORE_VERSION;

/// Returns the directory that contains `botocore/data`.
pub(crate) fn models(from: Option<&Path>) -> anyhow::Result<PathBuf> {
    match from {
        Some(path) if path.is_dir() => Ok(path.to_owned()),
        Some(wheel) => install(&wheel.display().to_string()),
        None => install(&format!("botocore=={BOTOCORE_VERSION}")),
    }
}

/// Unpacks a requirement (a wheel's path or `name==version`) below `target/` once and reuses it.
fn install(requirement: &str) -> anyhow::Result<PathBuf> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../target/codegen")
        .join(format!("botocore-{BOTOCORE_VERSION}"));
    if target.join("botocore/data").is_dir() {
        return Ok(target);
    }
    let status = Command::new("python3")
        .args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"])
        .arg(&target)
        .arg(requirement)
        .status()
        .context("starting pip to fetch the service models; is python3 installed?")?;
    if !status.success() {
        bail!("pip could not fetch {requirement} ({status}); give a wheel with --from PATH");
    }
    Ok(target)
}
