//! The images of this machine for `gantry image`: directly from their folder when no agent runs,
//! otherwise through the running agent, which alone may use it. Contains both ends of that socket.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use agent::images::InUse;
use agent::link::frame::{FrameError, read_frame, write_frame};
use anyhow::{Context, Result, anyhow, bail};
use image::store::{Policy, Store, StoreError};
use image::unpack::Limits;
use oci::reference::Reference;
use rim::accept::Acceptor;
use rim::clock::now;
use serde::{Deserialize, Serialize};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

use crate::{agent_folder, said};

/// The time-out of a request, enough to load an archive of many gigabytes from a slow disk.
const PATIENCE: Duration = Duration::from_secs(3600);

/// A request about the images.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Ask {
    Load { archive: PathBuf, name: Option<String> },
    List,
    Remove { image: String },
    Prune { all: bool, unused_for_ms: u64 },
}

/// The response; an error as its text.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Told {
    Loaded(Vec<String>),
    Listed(Vec<Line>),
    Removed,
    Pruned(Vec<String>),
    Failed(String),
}

/// One image in a list.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) image: String,
    pub(crate) digest: String,
    pub(crate) size_bytes: u64,
    pub(crate) last_used_ms: u64,
}

fn folder(data: &Path) -> PathBuf {
    data.join("images")
}

fn socket(data: &Path) -> PathBuf {
    data.join("images.sock")
}

/// Opens the images of a data folder, which the containers of its agent use.
pub(crate) fn open(data: &Path) -> Result<Result<Arc<Store>, StoreError>> {
    let containers = agent::containers(&agent_folder::folder(data))?;
    Ok(Store::open(&folder(data), Limits::STANDARD, &containers))
}

/// The data folder of an agent: images anywhere else would be seen by no task.
pub(crate) struct OfAgent(PathBuf);

impl OfAgent {
    /// Finds the folder that is meant: the given one, otherwise that of the agent that runs here.
    pub(crate) fn meant(data: Option<PathBuf>) -> Result<OfAgent> {
        OfAgent::at(&agent_folder::meant(data)?)
    }

    /// Checks that an agent was started on the folder; makes nothing in it.
    pub(crate) fn at(data: &Path) -> Result<OfAgent> {
        if !rustix::process::geteuid().is_root() {
            bail!("an agent's images are root's alone: run this command with sudo");
        }
        let has = |path: &Path| {
            path.try_exists().with_context(|| format!("looking at {}", path.display()))
        };
        // A start that was refused, because its port was taken for instance, makes only the first.
        if has(&agent_folder::folder(data).join(agent_folder::HOST_FILE))? && has(&folder(data))? {
            return Ok(OfAgent(data.to_owned()));
        }
        bail!(refusal(data, has(data)?, &claims::folders_in_use()))
    }

    /// Returns the data folder, which has room for images.
    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// Sends a request to the running agent, or serves it from the folder if none runs.
    pub(crate) async fn ask(&self, ask: Ask) -> Result<Told> {
        match open(&self.0)? {
            Ok(store) => answer(Images { store, in_use: InUse::default() }, ask).await,
            Err(StoreError::Locked(_)) => tokio::time::timeout(PATIENCE, ask_agent(&self.0, &ask))
                .await
                .context("the running Gantry did not answer in time")?,
            Err(error) => Err(error.into()),
        }
    }
}

fn refusal(data: &Path, is_there: bool, in_use: &[PathBuf]) -> String {
    let found = if is_there {
        "no agent was ever started on this data folder"
    } else {
        "there is no such data folder"
    };
    let mend = if in_use.is_empty() {
        "start `gantry up` or `gantry agent` first, and give its data folder with --data".to_owned()
    } else {
        let options = in_use.iter().map(|folder| format!("--data {}", folder.display()));
        format!("an agent runs with {}", options.collect::<Vec<_>>().join(", another with "))
    };
    format!("{}: {found}, so no task would see its images; {mend}", data.display())
}

async fn ask_agent(data: &Path, ask: &Ask) -> Result<Told> {
    let path = socket(data);
    let mut stream = UnixStream::connect(&path)
        .await
        .with_context(|| format!("asking the running Gantry at {}", path.display()))?;
    write_frame(&mut stream, ask).await?;
    Ok(read_frame(&mut stream).await?)
}

/// The images, and those of them that the agent's tasks need.
#[derive(Clone)]
struct Images {
    store: Arc<Store>,
    in_use: InUse,
}

/// Serves the command line for as long as the returned task lives.
pub(crate) async fn serve(data: &Path, store: Arc<Store>, in_use: InUse) -> Result<JoinHandle<()>> {
    let path = socket(data);
    // A socket here is left from an ended process, because this process has the folder's lock.
    let _ = std::fs::remove_file(&path);
    let listener =
        UnixListener::bind(&path).with_context(|| format!("listening on {}", path.display()))?;
    let images = Images { store, in_use };
    Ok(tokio::spawn(async move {
        let mut acceptor = Acceptor::of("images");
        loop {
            let accepted = listener.accept().await;
            let Some((stream, _)) = acceptor.take(accepted).await else { continue };
            let images = images.clone();
            tokio::spawn(async move {
                if let Err(error) = converse(stream, images).await {
                    tracing::debug!(%error, "a question about images broke off");
                }
            });
        }
    }))
}

async fn converse(mut stream: UnixStream, images: Images) -> Result<(), FrameError> {
    let ask: Ask = read_frame(&mut stream).await?;
    let told = answer(images, ask).await.unwrap_or_else(|error| Told::Failed(said::once(&error)));
    write_frame(&mut stream, &told).await
}

async fn answer(images: Images, ask: Ask) -> Result<Told> {
    tokio::task::spawn_blocking(move || act(&images, ask)).await.context("the work panicked")?
}

fn act(images: &Images, ask: Ask) -> Result<Told> {
    let store = &images.store;
    match ask {
        Ask::Load { archive, name } => {
            let name = name.map(|name| parse(&name)).transpose()?;
            let loaded = store.load_archive(&archive, name.as_ref(), now_ms());
            // The text of the error already contains its causes.
            let loaded = loaded.map_err(|why| anyhow!("loading {}: {why}", archive.display()))?;
            Ok(Told::Loaded(loaded.iter().map(ToString::to_string).collect()))
        }
        Ask::List => Ok(Told::Listed(store.list().into_iter().map(line).collect())),
        Ask::Remove { image } => {
            let reference = parse(&image)?;
            if store.get(&reference).is_none() {
                bail!("there is no image {reference} on this machine");
            }
            store.remove(&reference)?;
            Ok(Told::Removed)
        }
        Ask::Prune { all, unused_for_ms } => {
            let policy = Policy {
                unused_for_ms,
                max_removals: usize::MAX,
                until_free_bytes: None,
                loaded_too: all,
            };
            let removed = store.prune(policy, &|| images.in_use.images(), now_ms())?;
            Ok(Told::Pruned(removed.iter().map(ToString::to_string).collect()))
        }
    }
}

fn line(image: image::store::Image) -> Line {
    Line {
        image: image.reference.to_string(),
        digest: image.digest.to_string(),
        size_bytes: image.size_bytes,
        last_used_ms: image.last_used_ms,
    }
}

pub(crate) fn parse(text: &str) -> Result<Reference> {
    text.parse().with_context(|| format!("reading the image name {text:?}"))
}

pub(crate) fn now_ms() -> u64 {
    u64::try_from(now().0).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_go_into_the_folder_of_an_agent_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let said = |data: &Path| OfAgent::at(data).err().map(|error| error.to_string());
        let missing = folder.path().join("missing");
        assert!(said(&missing).is_some_and(|said| said.contains("no such data folder")));
        assert!(!missing.exists(), "a question makes no folder");
        std::fs::write(folder.path().join("link.token"), "").expect("written");
        assert!(said(folder.path()).is_some_and(|said| said.contains("no agent was ever started")));
        assert_eq!(std::fs::read_dir(folder.path()).expect("there").count(), 1);
        std::fs::create_dir(folder.path().join("agent")).expect("made");
        std::fs::write(folder.path().join("agent/host.id"), "").expect("written");
        assert!(said(folder.path()).is_some(), "the start was refused later, for its port perhaps");
        std::fs::create_dir(folder.path().join("images")).expect("made");
        assert_eq!(said(folder.path()), None);
    }

    #[test]
    fn a_refusal_names_the_folders_of_running_agents() {
        let said = |in_use: &[PathBuf]| refusal(Path::new("/a"), true, in_use);
        assert!(said(&[]).contains("start `gantry up`"), "{}", said(&[]));
        let two = ["/b", "/c"].map(PathBuf::from);
        assert!(said(&two).ends_with("runs with --data /b, another with --data /c"));
    }
}
