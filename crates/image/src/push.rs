//! Pushes an image from an archive to a registry. Blobs that the registry has are not sent again.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use futures_util::stream::{self, TryStreamExt};
use oci::digest::Digest;

use crate::archive::{Offer, OfferedBlob};
use crate::pull::Request;
use crate::registry::{Registry, RequestError, Session};
use crate::source::Source;

/// The most blobs sent at a time: Docker's number is 5, but few of them are large.
const PARALLEL_BLOBS: usize = 3;
/// The bytes of one request: each must end within the time-outs of both sides, and is sent again as
/// a whole if the connection breaks.
const CHUNK_BYTES: usize = 16 << 20;

/// The result of a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pushed {
    /// The digest of the manifest or index that the tag leads to now.
    pub digest: Digest,
    /// The bytes of the sent blobs; the registry had the others.
    pub sent_bytes: u64,
}

/// The reason why an image was not pushed.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    #[error("an image is pushed to a tag; {0} names a digest")]
    NoTag(String),
    #[error("push {what} to {reference}: {}", words(.cause))]
    Refused { what: String, reference: String, cause: Box<RequestError> },
    #[error("push {digest}: read the archive: {cause}")]
    Archive { digest: Digest, cause: std::io::Error },
}

/// Describes a failed request, without the words that pulls need.
fn words(cause: &RequestError) -> String {
    match cause {
        RequestError::Transport { url, cause } => format!("{url}: {cause}"),
        RequestError::NotFound { url } => format!("{url}: not found; does the repository exist?"),
        RequestError::Denied { message } => message.clone(),
        other => other.to_string(),
    }
}

/// Sends the content of `offer` to the place in `to`. `on_progress` gets the bytes done and in all.
pub async fn push(
    registry: &Registry,
    to: &Request,
    offer: Offer,
    on_progress: &(dyn Fn(u64, u64) + Send + Sync),
) -> Result<Pushed, PushError> {
    let reference = to.reference.to_string();
    let (Some(tag), None) = (to.reference.tag(), to.reference.digest()) else {
        return Err(PushError::NoTag(reference));
    };
    let refused = |what: String, cause: RequestError| PushError::Refused {
        what,
        reference: reference.clone(),
        cause: cause.into(),
    };
    let source = Source::of(registry, &to.reference, &to.origin, to.credentials.clone());
    let session = source.map_err(|cause| refused("the image".to_owned(), cause))?.session;
    let push = Push {
        total: offer.blobs.iter().map(|blob| blob.size).sum(),
        registry,
        session,
        reference: &reference,
        done: AtomicU64::new(0),
        sent: AtomicU64::new(0),
        on_progress,
    };
    stream::iter(offer.blobs.into_iter().map(|blob| Ok(push.blob(Arc::new(blob)))))
        .try_for_each_concurrent(PARALLEL_BLOBS, |blob| blob)
        .await?;
    let mut digest = None;
    let last = offer.manifests.len().saturating_sub(1);
    for (at, manifest) in offer.manifests.into_iter().enumerate() {
        let name = if at == last { tag.to_owned() } else { manifest.digest.to_string() };
        let (media_type, bytes) = (&manifest.media_type, Bytes::from(manifest.bytes));
        let put = || push.session.put_manifest(&name, media_type, &bytes);
        let put = registry.options.retried(put).await;
        put.map_err(|(_, cause)| refused(format!("manifest {}", manifest.digest), cause))?;
        digest = Some(manifest.digest);
    }
    let digest = digest.expect("an offer ends with the manifest of its image");
    Ok(Pushed { digest, sent_bytes: push.sent.into_inner() })
}

struct Push<'a> {
    registry: &'a Registry,
    session: Session,
    reference: &'a str,
    total: u64,
    done: AtomicU64,
    sent: AtomicU64,
    on_progress: &'a (dyn Fn(u64, u64) + Send + Sync),
}

impl Push<'_> {
    async fn blob(&self, blob: Arc<OfferedBlob>) -> Result<(), PushError> {
        let refused = |cause: RequestError| PushError::Refused {
            what: format!("blob {}", blob.digest),
            reference: self.reference.to_owned(),
            cause: cause.into(),
        };
        let has = self.registry.options.retried(|| self.session.has_blob(blob.digest)).await;
        if has.map_err(|(_, cause)| refused(cause))? {
            self.advance(blob.size);
            return Ok(());
        }
        let mut retries = 0;
        loop {
            match self.send(&blob).await {
                Ok(()) => break,
                Err(Failed::Archive(cause)) => {
                    return Err(PushError::Archive { digest: blob.digest, cause });
                }
                Err(Failed::Request(cause))
                    if !self.registry.options.may_retry(retries, &cause) =>
                {
                    return Err(refused(cause));
                }
                Err(Failed::Request(cause)) => {
                    self.registry.options.wait_before(retries, &cause).await;
                }
            }
            retries += 1;
        }
        self.sent.fetch_add(blob.size, Ordering::Relaxed);
        self.advance(blob.size);
        Ok(())
    }

    /// Makes one attempt: a broken upload starts again, because not every registry can resume it.
    async fn send(&self, blob: &Arc<OfferedBlob>) -> Result<(), Failed> {
        let mut upload = self.session.begin_upload().await?;
        let mut from = 0;
        while blob.size - from > CHUNK_BYTES as u64 {
            let bytes = read(blob, from).await?;
            let count = bytes.len() as u64;
            self.session.append(&mut upload, from, bytes).await?;
            from += count;
        }
        let rest = read(blob, from).await?;
        Ok(self.session.end_upload(upload, blob.digest, rest).await?)
    }

    fn advance(&self, bytes: u64) {
        let done = self.done.fetch_add(bytes, Ordering::Relaxed) + bytes;
        (self.on_progress)(done, self.total);
    }
}

async fn read(blob: &Arc<OfferedBlob>, from: u64) -> Result<Bytes, Failed> {
    let blob = blob.clone();
    match tokio::task::spawn_blocking(move || blob.read(from, CHUNK_BYTES)).await {
        Ok(Ok(bytes)) => Ok(bytes.into()),
        Ok(Err(cause)) => Err(Failed::Archive(cause)),
        Err(_) => Err(Failed::Archive(std::io::Error::other("this process is stopping"))),
    }
}

enum Failed {
    Request(RequestError),
    Archive(std::io::Error),
}

impl From<RequestError> for Failed {
    fn from(cause: RequestError) -> Self {
        Self::Request(cause)
    }
}
