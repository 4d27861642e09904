//! The region's registry for the agent of the same process: content as files, without a request and
//! without a copy. `services::ecr` resolves the names.

use std::fs::File;
use std::io;
use std::sync::Arc;

use ::image::shelf::Shelf;
use control::registry::address;
use front::region::{Region, now};
use model::id::RepositoryKey;
use model::registry::RegistryImage;
use model::tx::Tx;
use oci::digest::Digest;
use services::ecr::{image, layer, pull_through};
use store::blobs;

/// The registry of one region.
pub(crate) struct RegionShelf(pub(crate) Arc<Region>);

impl RegionShelf {
    fn key(&self, repository: &str) -> RepositoryKey {
        let (world, name) = address::world_of(repository, &self.0.settings.home());
        RepositoryKey { world, name: name.into() }
    }

    /// Records that the image was pulled, now and then. The agent does not wait for it.
    fn note_pull(&self, found: &RegistryImage) {
        if !image::pull_is_news(found, now()) {
            return;
        }
        let (region, of, digest) = (self.0.clone(), found.repository.clone(), found.digest);
        tokio::spawn(async move {
            let noted = region.writer.run(move |tx: &mut Tx| image::note_pull(tx, &of, digest));
            if let Err(error) = noted.await {
                tracing::warn!(%error, "a pull was not written down");
            }
        });
    }
}

impl Shelf for RegionShelf {
    fn resolve(&self, repository: &str, wanted: &str) -> Option<Digest> {
        let reference = image::reference(wanted).ok()?;
        let state = self.0.state();
        let key = self.key(repository);
        if pull_through::wanted(&state, &key, &reference, now()).is_some() {
            // The registry's HTTP service fetches it from upstream first.
            return None;
        }
        let found = image::find(&state, &key, &reference)?;
        self.note_pull(found);
        Some(found.digest)
    }

    fn open(&self, repository: &str, digest: Digest) -> io::Result<Option<File>> {
        let key = self.key(repository);
        let state = self.0.state();
        let is_image = state.registry_images.contains(&(key.clone(), digest));
        if !is_image && !layer::has(&state, &key, &digest) {
            return Ok(None);
        }
        match self.0.bulk.blobs.open_blob(&digest) {
            Ok((file, _)) => Ok(Some(file)),
            Err(blobs::Error::Unknown(_)) => Ok(None),
            Err(error) => Err(io::Error::other(error)),
        }
    }
}
