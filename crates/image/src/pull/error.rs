//! Errors of a pull, in the words that ECS shows after `CannotPullContainerError: `.

use std::io;
use std::time::Duration;

use oci::manifest::BadManifest;

use super::Work;
use crate::config::BadConfig;
use crate::registry::RequestError;
use crate::store::{LayerError, StoreError};
use crate::unpack::UnpackError;

/// The reason why a pull failed. `Display` gives the text of container engines.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    /// The reference did not lead to a manifest.
    #[error("pull image manifest has been retried {retries} time(s): \
        failed to resolve ref {reference}: {}", resolve_words(.reference, .cause))]
    Resolve { reference: String, retries: u32, cause: Box<RequestError> },
    #[error("pull image manifest has been retried 0 time(s): {cause}")]
    Manifest { reference: String, cause: BadManifest },
    #[error(
        "pull image manifest has been retried 0 time(s): failed to resolve ref {reference}: \
        its indexes are nested too deep"
    )]
    Nested { reference: String },
    /// A blob could not be fetched.
    #[error("ref pull has been retried {retries} time(s): \
        failed to copy: httpReadSeeker: failed open: {}", copy_words(.cause))]
    Copy { reference: String, retries: u32, cause: Box<RequestError> },
    #[error("ref pull has been retried 0 time(s): {reference}: {cause}")]
    Config { reference: String, cause: BadConfig },
    #[error(
        "ref pull has been retried 0 time(s): {reference}: \
        manifest lists {layers} layers, configuration {diff_ids}"
    )]
    LayerCount { reference: String, layers: usize, diff_ids: usize },
    #[error("ref pull has been retried 0 time(s): {cause}")]
    Layer { reference: String, cause: LayerError },
    #[error("ref pull has been retried 0 time(s): {cause}")]
    Store { reference: String, cause: StoreError },
    #[error("pull of {reference} took longer than {} seconds: context deadline exceeded",
        .after.as_secs())]
    TimedOut { reference: String, after: Duration },
    #[error("pull of {reference} was interrupted: this process is stopping")]
    Interrupted { reference: String },
}

/// The kind of a failed pull's trouble, for callers that choose a name or a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    NotFound,
    Denied,
    RateLimited,
    /// The registry cannot be reached, or breaks off.
    Network,
    /// The image has no variant for this host.
    Platform,
    DiskFull,
    /// The content differs from its digest, or is no image at all.
    Corrupt,
    TimedOut,
    Other,
}

impl PullError {
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::Resolve { cause, .. } | Self::Copy { cause, .. } => request_trouble(cause),
            Self::Manifest { cause: BadManifest::NoPlatform(_), .. } => Trouble::Platform,
            Self::Manifest { .. }
            | Self::Nested { .. }
            | Self::Config { .. }
            | Self::LayerCount { .. } => Trouble::Corrupt,
            Self::Layer { cause, .. } => layer_trouble(cause),
            Self::Store { cause, .. } => store_trouble(cause),
            Self::TimedOut { .. } => Trouble::TimedOut,
            Self::Interrupted { .. } => Trouble::Other,
        }
    }
}

fn request_trouble(cause: &RequestError) -> Trouble {
    match cause {
        RequestError::NotFound { .. } => Trouble::NotFound,
        RequestError::Denied { .. } => Trouble::Denied,
        RequestError::Status { code: 429, .. } => Trouble::RateLimited,
        RequestError::Transport { .. }
        | RequestError::Stalled { .. }
        | RequestError::Status { .. }
        | RequestError::Address { .. } => Trouble::Network,
        RequestError::TooLarge { .. }
        | RequestError::Altered { .. }
        | RequestError::Size { .. } => Trouble::Corrupt,
    }
}

pub(crate) fn layer_trouble(cause: &LayerError) -> Trouble {
    match cause {
        LayerError::Unpack { source: UnpackError::Write { source, .. }, .. } => io_trouble(source),
        LayerError::Store(cause) => store_trouble(cause),
        LayerError::Unpack { .. } | LayerError::Blob { .. } | LayerError::Content { .. } => {
            Trouble::Corrupt
        }
    }
}

pub(crate) fn store_trouble(cause: &StoreError) -> Trouble {
    match cause {
        StoreError::Io { source, .. } => io_trouble(source),
        StoreError::Locked(_)
        | StoreError::NoImage(_)
        | StoreError::NoLayer { .. }
        | StoreError::Full => Trouble::Other,
    }
}

pub(crate) fn io_trouble(source: &io::Error) -> Trouble {
    match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::DiskFull,
        _ => Trouble::Other,
    }
}

fn resolve_words(reference: &str, cause: &RequestError) -> String {
    match cause {
        RequestError::NotFound { .. } => format!("{reference}: not found"),
        RequestError::Status { url, status, message, .. } => {
            format!("unexpected status from GET request to {url}: {status}{message}")
        }
        other => other.to_string(),
    }
}

fn copy_words(cause: &RequestError) -> String {
    match cause {
        RequestError::NotFound { url } => {
            format!("content at {url} not found: not found")
        }
        other => other.to_string(),
    }
}

impl Work {
    pub(super) fn resolve_error(&self, retries: u32, cause: RequestError) -> PullError {
        PullError::Resolve { reference: self.reference(), retries, cause: cause.into() }
    }

    pub(super) fn copy_error(&self, retries: u32, cause: RequestError) -> PullError {
        PullError::Copy { reference: self.reference(), retries, cause: cause.into() }
    }

    pub(super) fn manifest_error(&self, cause: BadManifest) -> PullError {
        PullError::Manifest { reference: self.reference(), cause }
    }
}
