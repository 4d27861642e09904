//! Images: fetched when the host lacks them.

use std::str::FromStr;
use std::sync::Arc;

use host::image::pull::{Progress, Request, pull};
use host::image::reference::Reference;
use host::image::store::Image as Stored;
use model::id::Text;

use super::{Worker, now_ms};
use crate::task::step::{Image, Observed, PullImage};

impl Worker {
    /// Gives the image that the host has, else fetches it.
    pub(super) async fn pull(&self, wanted: PullImage) -> Result<Observed, String> {
        let reference = Reference::from_str(&wanted.image);
        let reference = reference.map_err(|error| format!("CannotPullContainerError: {error}"))?;
        let stored = self.fetch(&reference).await?;
        Ok(Observed::Pulled { container: wanted.container, image: image_of(&stored) })
    }

    async fn fetch(&self, reference: &Reference) -> Result<Stored, String> {
        // An image loaded or pulled before starts at once; its tag is asked for again only when
        // the host lacks it, so that a start needs no registry.
        if let Some(stored) = self.images.get(reference) {
            return Ok(stored);
        }
        let _turn = self.pulls.acquire().await.map_err(|error| error.to_string())?;
        let request = Request { reference: reference.clone(), credentials: None };
        let ignore = |_: &Progress| {};
        let pulled = pull(&self.images, &self.registry, &request, now_ms(), &ignore).await;
        pulled.map_err(|error: Arc<_>| format!("CannotPullContainerError: {error}"))
    }
}

fn image_of(stored: &Stored) -> Image {
    let texts = |words: &[String]| words.iter().map(|word| Text::from(word.as_str())).collect();
    let config = &stored.config;
    Image {
        digest: stored.digest.to_string().into(),
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
