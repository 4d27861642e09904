//! Sources of an image's content: a registry over HTTP, or a shelf of this machine, which costs
//! neither a connection nor a copy. Knows nothing of the later use of the content.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use bytes::Bytes;
use oci::digest::Digest;
use oci::manifest::{Descriptor, MAX_MANIFEST_BYTES};
use oci::reference::Reference;

use crate::registry::{Credentials, Registry, RequestError, Session, check};
use crate::shelf::Shelf;

/// The registry that has the content of a reference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The registry that the reference names.
    Named,
    /// The registry that belongs to this host, with its own name for the repository.
    Own { repository: String },
}

/// One repository to read from.
pub(crate) struct Source {
    pub(crate) session: Session,
    /// The shelf, which is asked first; the registry may have, or get, content that it lacks.
    pub(crate) shelf: Option<Place>,
}

/// A repository on a shelf.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) shelf: Arc<dyn Shelf>,
    pub(crate) repository: String,
}

impl Source {
    /// Returns the source of the content of `origin`. Opens a session, but sends no request yet.
    pub(crate) fn of(
        registry: &Registry,
        reference: &Reference,
        origin: &Origin,
        credentials: Option<Credentials>,
    ) -> Result<Source, RequestError> {
        let repository = match origin {
            Origin::Named => {
                let session = registry.session(reference, credentials)?;
                return Ok(Source { session, shelf: None });
            }
            Origin::Own { repository } => repository,
        };
        let Some((session, shelf)) = registry.own_session(repository, credentials) else {
            let why = "this host has no registry of its own".to_owned();
            return Err(RequestError::Address { url: reference.to_string(), why });
        };
        let shelf = shelf.map(|shelf| Place { shelf, repository: repository.clone() });
        Ok(Source { session, shelf })
    }

    /// Returns the digest that a tag leads to now.
    pub(crate) async fn newest(&self, wanted: &str) -> Result<Digest, RequestError> {
        let resolved = self.shelf.as_ref().and_then(|place| place.resolve(wanted));
        match resolved {
            Some(digest) => Ok(digest),
            None => self.session.newest(wanted).await,
        }
    }

    /// Returns the manifest or index behind a tag or digest, and its digest.
    pub(crate) async fn manifest(&self, wanted: &str) -> Result<(Digest, Bytes), RequestError> {
        let resolved = self.shelf.as_ref().and_then(|place| place.resolve(wanted));
        let Some(digest) = resolved else { return self.session.manifest(wanted).await };
        match self.on_shelf(digest).await? {
            Some(file) => Ok((digest, self.read(file, digest, MAX_MANIFEST_BYTES).await?)),
            None => self.session.manifest(wanted).await,
        }
    }

    /// Returns a small blob, complete and verified.
    pub(crate) async fn small_blob(
        &self,
        blob: &Descriptor,
        limit: u64,
    ) -> Result<Bytes, RequestError> {
        let Some(file) = self.on_shelf(blob.digest).await? else {
            return self.session.small_blob(blob, limit).await;
        };
        let bytes = self.read(file, blob.digest, limit.min(blob.size)).await?;
        check(blob, &bytes)?;
        Ok(bytes)
    }

    /// Returns a part of a blob; fewer bytes if the blob is shorter than stated.
    pub(crate) async fn part(
        &self,
        digest: Digest,
        offset: u64,
        length: u64,
    ) -> Result<Bytes, RequestError> {
        let Some(mut file) = self.on_shelf(digest).await? else {
            return self.session.part(digest, offset, length).await;
        };
        let read = move || {
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(offset))?;
            file.take(length).read_to_end(&mut bytes)?;
            Ok(bytes.into())
        };
        off_the_loop(read).await.map_err(|cause| unreadable(digest, &cause))
    }

    /// Opens the content as a file, if it is on this machine.
    pub(crate) async fn on_shelf(&self, digest: Digest) -> Result<Option<File>, RequestError> {
        let Some(place) = self.shelf.clone() else { return Ok(None) };
        let open = move || place.shelf.open(&place.repository, digest);
        off_the_loop(open).await.map_err(|cause| unreadable(digest, &cause))
    }

    async fn read(&self, file: File, digest: Digest, limit: u64) -> Result<Bytes, RequestError> {
        let whole = move || {
            let mut bytes = Vec::new();
            file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        let read = off_the_loop(whole).await;
        let bytes = read.map_err(|cause| unreadable(digest, &cause))?;
        if bytes.len() as u64 > limit {
            return Err(RequestError::TooLarge { url: digest.to_string(), limit });
        }
        match Digest::of(&bytes) {
            found if found == digest => Ok(bytes.into()),
            found => Err(RequestError::Altered { wanted: digest, found }),
        }
    }
}

impl Place {
    fn resolve(&self, wanted: &str) -> Option<Digest> {
        self.shelf.resolve(&self.repository, wanted)
    }
}

async fn off_the_loop<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(_) => Err(io::Error::other("this process is stopping")),
    }
}

fn unreadable(digest: Digest, cause: &io::Error) -> RequestError {
    RequestError::Transport { url: digest.to_string(), cause: format!("read from disk: {cause}") }
}
