//! `gantry image`: manages the images of this machine, and pushes archives to registries.

use std::fs::{self, File};
use std::io::{self, IsTerminal};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use image::build::{Run, build_archive, items_of_directory, layer_tar};
use oci::manifest::Platform;
use oci::reference::Reference;

use crate::cli::Image;
use crate::images::{self, Ask, OfAgent, Told};
use crate::push;

pub(crate) async fn run(command: Image) -> Result<()> {
    match command {
        Image::Load { archive, store } if archive == Path::new("-") => {
            load_standard_input(&OfAgent::meant(store.data)?).await
        }
        Image::Load { archive, store } => load(&OfAgent::meant(store.data)?, &archive).await,
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

async fn load(store: &OfAgent, archive: &Path) -> Result<()> {
    let archive = fs::canonicalize(archive)
        .with_context(|| format!("finding the archive {}", archive.display()))?;
    if archive.is_dir() {
        bail!(
            "{} is a folder, and an archive is loaded: `gantry image build` makes an image of a \
             folder",
            archive.display()
        );
    }
    hand_over(store, archive, None).await
}

/// Loads what is piped in, by way of a file without a name: layers come before or after the
/// manifest that tells of them.
async fn load_standard_input(store: &OfAgent) -> Result<()> {
    let mut input = io::stdin().lock();
    if input.is_terminal() {
        bail!("standard input is a terminal: pipe an archive into it, as from `docker save`");
    }
    let mut archive = tempfile::tempfile_in(store.folder()).context("making a file")?;
    io::copy(&mut input, &mut archive).context("reading the archive from standard input")?;
    let loaded = hand_over(store, path_of(&archive), None).await;
    loaded.context("loading the archive from standard input")
}

async fn hand_over(store: &OfAgent, archive: PathBuf, name: Option<String>) -> Result<()> {
    if let Told::Loaded(loaded) = tell(store.ask(Ask::Load { archive, name }).await?)? {
        for image in loaded {
            println!("Loaded {image}");
        }
    }
    Ok(())
}

/// Builds an image with one layer from the folder, unchanged.
async fn build(store: &OfAgent, folder: &Path, tag: &str, command: Vec<String>) -> Result<()> {
    let reference = images::parse(tag)?;
    let items = items_of_directory(folder)
        .with_context(|| format!("reading the folder {}", folder.display()))?;
    let layer = layer_tar(&items).context("packing the folder")?;
    let run = Run { cmd: command, ..Run::default() };
    let archive = packed(&reference, &run, layer).context("writing the archive")?;
    hand_over(store, path_of(&archive), Some(tag.to_owned())).await
}

/// Writes the archive to a file without a name: everybody may write in the folder of temporary
/// files, so that a link may lie in wait behind a name.
fn packed(reference: &Reference, run: &Run, layer: Vec<u8>) -> io::Result<File> {
    let archive = tempfile::tempfile()?;
    build_archive(&archive, reference, &Platform::of_this_host(), run, &[layer])?;
    Ok(archive)
}

/// Returns a path by which the running agent opens our file too, for as long as it is open.
fn path_of(file: &File) -> PathBuf {
    PathBuf::from(format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd()))
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

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    #[test]
    fn a_built_archive_has_no_name_and_is_read_by_its_descriptor() {
        let run = Run { cmd: vec!["/hello".to_owned()], ..Run::default() };
        let reference = images::parse("hello:1").expect("a name");
        let layer = layer_tar(&[]).expect("a layer");
        let archive = packed(&reference, &run, layer).expect("written");
        assert_eq!(archive.metadata().expect("open").nlink(), 0);
        let data = tempfile::tempdir().expect("a folder");
        let store = images::open(data.path()).expect("asked").expect("opened");
        let loaded = store.load_archive(&path_of(&archive), None, 0).expect("loaded");
        assert_eq!(loaded, [reference]);
    }
}
