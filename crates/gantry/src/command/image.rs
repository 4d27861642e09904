//! `gantry image`: manages the images of this machine, and pushes archives to registries.

use std::fs;
use std::io::IsTerminal;
use std::os::fd::AsRawFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use image::build::{Run, build_archive, items_of_directory, layer_tar};
use oci::manifest::Platform;

use crate::cli::Image;
use crate::images::{self, Ask, OfAgent, Told};
use crate::push;

pub(crate) async fn run(command: Image) -> Result<()> {
    match command {
        Image::Load { archive, store } if archive == Path::new("-") => {
            load_standard_input(&OfAgent::meant(store.data)?).await
        }
        Image::Load { archive, store } => load(&OfAgent::meant(store.data)?, archive, None).await,
        Image::Build { folder, tag, command, store } => {
            build(&OfAgent::meant(store.data)?, &folder, &tag, command).await
        }
        Image::Ls { store } => list(&OfAgent::meant(store.data)?).await,
        Image::Push(args) => push::run(args).await,
        Image::Prune { all, unused_for, store } => {
            prune(&OfAgent::meant(store.data)?, all, unused_for).await
        }
        Image::Rm { image, store } => {
            let remove = Ask::Remove { image: image.clone() };
            tell(OfAgent::meant(store.data)?.ask(remove).await?)?;
            println!("Removed {image}");
            Ok(())
        }
    }
}

/// Loads what is piped in, by way of a file without a name: layers come before or after the
/// manifest that tells of them, and nothing is left if this process is killed. The agent, which may
/// do the reading, opens it by this process's descriptor.
async fn load_standard_input(store: &OfAgent) -> Result<()> {
    let mut input = std::io::stdin().lock();
    if input.is_terminal() {
        bail!("standard input is a terminal: pipe an archive into it, as from `docker save`");
    }
    let path = store.folder().join(format!("load-{}.tar", std::process::id()));
    let mut options = fs::File::options();
    options.read(true).write(true).create_new(true).mode(0o600);
    let making = || format!("making {}", path.display());
    let mut file = options.open(&path).with_context(making)?;
    fs::remove_file(&path).with_context(making)?;
    std::io::copy(&mut input, &mut file).context("reading the archive from standard input")?;
    let archive = format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd());
    let loaded = ask_to_load(store, archive.into(), None).await;
    loaded.context("loading the archive from standard input")
}

async fn load(store: &OfAgent, archive: PathBuf, name: Option<String>) -> Result<()> {
    let archive = fs::canonicalize(&archive)
        .with_context(|| format!("finding the archive {}", archive.display()))?;
    if archive.is_dir() {
        bail!(
            "{} is a folder, and an archive is loaded: `gantry image build` makes an image of a \
             folder",
            archive.display()
        );
    }
    ask_to_load(store, archive, name).await
}

async fn ask_to_load(store: &OfAgent, archive: PathBuf, name: Option<String>) -> Result<()> {
    if let Told::Loaded(loaded) = tell(store.ask(Ask::Load { archive, name }).await?)? {
        for image in loaded {
            println!("Loaded {image}");
        }
    }
    Ok(())
}

/// Builds an image with one layer from the folder, unchanged; the archive is a file for a moment
/// only.
async fn build(store: &OfAgent, folder: &Path, tag: &str, command: Vec<String>) -> Result<()> {
    let reference = images::parse(tag)?;
    let items = items_of_directory(folder)
        .with_context(|| format!("reading the folder {}", folder.display()))?;
    let layer = layer_tar(&items).context("packing the folder")?;
    let run = Run { cmd: command, ..Run::default() };
    let file = std::env::temp_dir().join(format!("gantry-build-{}.tar", std::process::id()));
    let output = fs::File::create(&file).with_context(|| format!("making {}", file.display()))?;
    build_archive(output, &reference, &Platform::of_this_host(), &run, &[layer])
        .with_context(|| format!("writing {}", file.display()))?;
    let outcome = load(store, file.clone(), Some(tag.to_owned())).await;
    fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
    outcome
}

async fn list(store: &OfAgent) -> Result<()> {
    let Told::Listed(lines) = tell(store.ask(Ask::List).await?)? else {
        bail!("the running Gantry answered something else; is it another version?");
    };
    println!("{:<48} {:<22} {:>10}", "IMAGE", "DIGEST", "SIZE");
    for line in lines {
        let digest = line.digest.get(..19).unwrap_or(&line.digest);
        let mebibytes = line.size_bytes as f64 / f64::from(1 << 20);
        println!("{:<48} {digest:<22} {mebibytes:>6.1} MiB", line.image);
    }
    Ok(())
}

async fn prune(store: &OfAgent, all: bool, unused_for: Duration) -> Result<()> {
    let unused_for_ms = u64::try_from(unused_for.as_millis()).context("reading --unused-for")?;
    let ask = Ask::Prune { all, unused_for_ms };
    if let Told::Pruned(removed) = tell(store.ask(ask).await?)? {
        for image in &removed {
            println!("Removed {image}");
        }
        println!("{} images removed", removed.len());
    }
    Ok(())
}

fn tell(told: Told) -> Result<Told> {
    match told {
        Told::Failed(why) => bail!("{why}"),
        Told::Loaded(_) | Told::Listed(_) | Told::Removed | Told::Pruned(_) => Ok(told),
    }
}
