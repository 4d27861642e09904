//! Images: pulled if the host does not have them, or if their tag has moved.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use image::archive::ArchiveError;
use image::pull::{Progress, PullError, Request, Trouble, newest, pull};
use image::source::Origin;
use image::store::{Image as Stored, Provenance};
use model::failure::{FailureKind, StepFailure};
use model::id::{TaskId, Text};
use model::link::AssignedTask;
use oci::reference::Reference;
use tokio::net::unix::pipe::Sender;
use tokio::sync::watch;

use super::{Worker, blocking, now_ms};
use crate::images::behavior::{Choice, Known, choose};
use crate::images::docker::{Docker, is_same, may_have};
use crate::images::named;
use crate::images::own::of_another_account;
use crate::images::progress::Showing;
use crate::task::step::{Image, Observed, PullImage};

impl Worker {
    /// Notes that a task is about to pull.
    pub(crate) fn expect_pull(&self, task: &TaskId) {
        self.live().pulling.entry(task.clone()).or_insert_with(|| watch::channel(()).0);
    }

    /// Cancels the pulls of a task that is to stop; other tasks' pulls of the same image go on.
    pub(crate) fn give_up_pulls(&self, task: &TaskId) {
        self.live().pulling.remove(task);
    }

    pub(super) async fn pull_while_wanted(
        &self,
        task: &AssignedTask,
        wanted: PullImage,
    ) -> Result<Observed, StepFailure> {
        let given_up = || StepFailure::of(FailureKind::CannotPull)("the task was stopped");
        let pulling = self.live().pulling.get(&task.id).map(watch::Sender::subscribe);
        let Some(mut pulling) = pulling else { return Err(given_up()) };
        tokio::select! {
            pulled = self.pull(task, wanted) => pulled,
            // The sender never sends; it is dropped when the task is to stop.
            _ = pulling.changed() => Err(given_up()),
        }
    }

    /// Returns the host's image, or pulls it.
    async fn pull(&self, task: &AssignedTask, wanted: PullImage) -> Result<Observed, StepFailure> {
        let reference = named(&wanted.image, wanted.pinned);
        let reference = reference.map_err(StepFailure::of(FailureKind::CannotPull))?;
        let request = self.request(reference);
        let stored = match denied(&request, task) {
            // Loading an image on a host makes it available to all tasks there.
            Some(why) => self.images.get(&request.reference).filter(is_loaded).ok_or(why)?,
            None => match self.docker_image(&request.reference).await? {
                Some(stored) => stored,
                None => self.image(&request).await.map_err(|error| reason(&request, &error))?,
            },
        };
        Ok(Observed::Pulled { container: wanted.container, image: image_of(&stored) })
    }

    /// Makes the pull's request: the registry and the credentials.
    fn request(&self, reference: Reference) -> Request {
        let settings = &self.image_rules.settings;
        let own = settings.own.as_ref();
        match own.and_then(|own| Some((own.repository(&reference)?, own.credentials.clone()))) {
            Some((repository, credentials)) => Request {
                reference,
                origin: Origin::Own { repository },
                credentials: Some(credentials),
            },
            None => {
                let credentials = settings.logins.of(&reference).cloned();
                Request { reference, origin: Origin::Named, credentials }
            }
        }
    }

    /// Returns the image of this machine's Docker daemon, brought to the store if it is not there
    /// or another one by now. None if the daemon does not have it.
    async fn docker_image(&self, reference: &Reference) -> Result<Option<Stored>, StepFailure> {
        let failed = StepFailure::of(FailureKind::CannotPull);
        let settings = &self.image_rules.settings;
        let is_here = self.images.get(reference).is_some();
        let docker = settings.docker.as_ref();
        let asked = docker.filter(|_| may_have(reference, settings.behavior, is_here));
        let Some(docker) = asked else { return Ok(None) };
        let socket = docker.socket().display();
        let id = match docker.id_of(reference).await {
            Ok(Some(id)) => id,
            Ok(None) => return Ok(None),
            Err(error) => {
                tracing::warn!(%reference, %socket, %error, "not asking Docker for an image");
                return Ok(None);
            }
        };
        let here = || self.images.get(reference).filter(|stored| is_same(stored, &id));
        if let Some(stored) = here() {
            return Ok(Some(stored));
        }
        let _turn = self.docker_turn.acquire().await.map_err(|error| failed(error.to_string()))?;
        // Another task may have brought it meanwhile.
        if let Some(stored) = here() {
            return Ok(Some(stored));
        }
        let mut saved = self.save_from_docker(docker, reference).await;
        let is_full = saved.as_ref().is_err_and(Unsaved::is_disk_full);
        if is_full && self.image_rules.make_room().await {
            saved = self.save_from_docker(docker, reference).await;
        }
        saved.map_err(|why| failed(format!("{reference} from Docker at {socket}: {why}")))?;
        tracing::info!(%reference, %socket, "took an image from Docker");
        let stored = self.images.get(reference);
        let unnamed = || failed(format!("Docker gave another than {reference}"));
        stored.map(Some).ok_or_else(unnamed)
    }

    async fn save_from_docker(
        &self,
        docker: &Docker,
        reference: &Reference,
    ) -> Result<(), Unsaved> {
        let (archive, to) = io::pipe()?;
        let to = Sender::from_owned_fd(to.into())?;
        let (images, name) = (self.images.clone(), reference.clone());
        let load = tokio::task::spawn_blocking(move || {
            let archive = File::from(OwnedFd::from(archive));
            images.load_archive_from(archive, Some(&name), Provenance::Docker, now_ms())
        });
        let (saved, loaded) = tokio::join!(docker.save(reference, to), load);
        match saved {
            // The reader of the archive has said what is wrong with it.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            other => other?,
        }
        loaded.map_err(io::Error::other)??;
        Ok(())
    }

    async fn image(&self, request: &Request) -> Result<Stored, Arc<PullError>> {
        let asked_ms = now_ms();
        let here = self.here(&request.reference).await;
        let known = Known {
            here: here.as_ref().map(|stored| stored.provenance),
            fixed: request.reference.digest().is_some(),
            own: request.origin != Origin::Named,
        };
        let choice = choose(self.image_rules.settings.behavior, known);
        match (choice, here) {
            (Choice::Here, Some(stored)) => Ok(stored),
            (Choice::IfMoved, Some(stored)) => match newest(&self.registry, request).await {
                Ok(digest) if digest == stored.digest => Ok(stored),
                Ok(_) => Ok(self.fetch(request, asked_ms).await.unwrap_or_else(|error| {
                    tracing::warn!(reference = %request.reference, %error, "using what is here");
                    stored
                })),
                Err(error) => {
                    tracing::info!(reference = %request.reference, %error, "using what is here");
                    Ok(stored)
                }
            },
            (Choice::IfMovedOrFail, Some(stored)) => match newest(&self.registry, request).await {
                Ok(digest) if digest == stored.digest => Ok(stored),
                // A whole pull retries more often, and its error says what is wrong.
                Ok(_) | Err(_) => self.fetch(request, asked_ms).await,
            },
            (Choice::Pull, _) | (_, None) => self.fetch(request, asked_ms).await,
        }
    }

    /// Returns the host's image of that name; for a digest, one under another name counts too.
    async fn here(&self, reference: &Reference) -> Option<Stored> {
        let known = self.images.get(reference);
        if known.is_some() || reference.digest().is_none() {
            return known;
        }
        let (images, wanted) = (self.images.clone(), reference.clone());
        let look = move || images.by_digest(&wanted).map_err(|error| error.to_string());
        blocking(look).await.unwrap_or_else(|error| {
            tracing::warn!(%reference, %error, "an image that is here cannot be used");
            None
        })
    }

    /// Pulls; tasks that need the same image at the same time share one pull.
    async fn fetch(&self, request: &Request, asked_ms: u64) -> Result<Stored, Arc<PullError>> {
        // Another task's pull may have ended meanwhile.
        if let Some(stored) = self.images.get(&request.reference)
            && stored.added_ms > asked_ms
        {
            return Ok(stored);
        }
        let pulled = self.pull_once(request).await;
        let is_full = pulled.as_ref().is_err_and(|error| error.trouble() == Trouble::DiskFull);
        if is_full && self.image_rules.make_room().await {
            return self.pull_once(request).await;
        }
        pulled
    }

    async fn pull_once(&self, request: &Request) -> Result<Stored, Arc<PullError>> {
        let showing = Showing::begin(&self.image_rules.settings.pulls, &request.reference);
        let note = |progress: &Progress| showing.note(progress);
        pull(&self.flights, &self.images, &self.registry, request, now_ms(), &note).await
    }
}

/// The reason why Docker's image did not come to the store.
#[derive(Debug, thiserror::Error)]
enum Unsaved {
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    #[error(transparent)]
    Stream(#[from] io::Error),
}

impl Unsaved {
    fn is_disk_full(&self) -> bool {
        match self {
            Unsaved::Archive(error) => error.is_disk_full(),
            Unsaved::Stream(_) => false,
        }
    }
}

/// Returns ECS's message if the task must not have the image. The registry cannot decide this: it
/// sees only the agent, which pulls for the tasks of all accounts.
fn denied(request: &Request, task: &AssignedTask) -> Option<StepFailure> {
    let Origin::Own { repository } = &request.origin else { return None };
    let key = of_another_account(repository, task)?;
    Some(StepFailure::of(FailureKind::CannotPullEcr)(format!(
        "pull image manifest has been retried 0 time(s): failed to \
         resolve reference {}: pull access denied, repository does not exist or may require \
         authorization: server message: denied: User: {} is not authorized to perform: \
         ecr:BatchGetImage on resource: {} because no resource-based policy allows the \
         ecr:BatchGetImage action",
        request.reference,
        task.arn,
        model::arn::repository(&key),
    )))
}

fn is_loaded(stored: &Stored) -> bool {
    stored.provenance != Provenance::Pulled
}

/// Makes the failure of a pull; refusals of the region's own registry are of their own kind.
fn reason(request: &Request, error: &PullError) -> StepFailure {
    let kind = match (&request.origin, error.trouble()) {
        (Origin::Own { .. }, Trouble::Denied) => FailureKind::CannotPullEcr,
        _ => FailureKind::CannotPull,
    };
    StepFailure::of(kind)(error)
}

fn image_of(stored: &Stored) -> Image {
    let texts = |words: &[String]| words.iter().map(|word| Text::from(word.as_str())).collect();
    let config = &stored.config;
    Image {
        digest: stored.digest.to_string().into(),
        pulled: stored.provenance == Provenance::Pulled,
        entry_point: texts(&config.entrypoint),
        command: texts(&config.cmd),
        environment: texts(&config.env),
        user: config.user.as_str().into(),
        working_directory: config.working_dir.as_str().into(),
        stop_signal: config.stop_signal.as_str().into(),
        volumes: texts(&config.volumes),
        labels: config.labels.iter().map(|(k, v)| (k.as_str().into(), v.as_str().into())).collect(),
    }
}
