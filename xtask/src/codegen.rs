//! `cargo xtask codegen`: reads the service models of a pinned botocore package and writes one
//! Rust file per service under `crates/api/src/generated/`. No documentation text is carried over.

mod emit;
mod emit_schema;
mod fetch;
mod foreign;
mod model;
mod names;
mod selection;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// The version of the package whose models Gantry uses, and so the AWS CLI and boto3 of that day.
pub(crate) const BOTOCORE_VERSION: &str = "1.44.5";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Compare with the committed files instead of writing them.
    #[arg(long)]
    check: bool,
    /// A botocore wheel, or a directory holding `botocore/data`; without it, pip fetches one.
    #[arg(long)]
    from: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let models = fetch::models(arguments.from.as_deref())?;
    let out = output_directory();
    fs::create_dir_all(&out).with_context(|| format!("creating {}", out.display()))?;
    let mut stale = Vec::new();
    let foreign = ("foreign", rustfmt(&foreign::text(&models)?)?);
    let modelled = selection::SERVICES.iter().map(|it| Ok((it.module, generate(&models, it)?)));
    let texts: anyhow::Result<Vec<(&str, String)>> = modelled.collect();
    for (module, text) in texts?.into_iter().chain([foreign]) {
        let path = out.join(format!("{module}.rs"));
        if fs::read_to_string(&path).ok().as_deref() == Some(text.as_str()) {
            continue;
        }
        if arguments.check {
            stale.push(path.display().to_string());
            continue;
        }
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    if !stale.is_empty() {
        bail!("stale generated files, run `cargo xtask codegen`: {}", stale.join(", "));
    }
    Ok(())
}

fn generate(models: &Path, chosen: &selection::Chosen) -> anyhow::Result<String> {
    let model = model::load(models, chosen)
        .with_context(|| format!("reading the model of {}", chosen.model))?;
    let text =
        emit::service(&model, chosen).with_context(|| format!("generating {}", chosen.module))?;
    rustfmt(&text).with_context(|| format!("formatting {}", chosen.module))
}

fn output_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/api/src/generated")
}

fn rustfmt(text: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt; install it with `rustup component add rustfmt`")?;
    let mut input = child.stdin.take().context("rustfmt has no standard input")?;
    let text = text.to_owned();
    let feeder = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let done = child.wait_with_output().context("waiting for rustfmt")?;
    feeder.join().ok().context("feeding rustfmt")?.context("feeding rustfmt")?;
    if !done.status.success() {
        bail!("rustfmt refused the generated text: {}", done.status);
    }
    Ok(String::from_utf8(done.stdout)?)
}
