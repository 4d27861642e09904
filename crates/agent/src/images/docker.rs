//! The images of a Docker daemon on this machine, by its Engine API. An image that was built there
//! is found without a registry: a name without a registry (`app:1`) is looked for there first.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::HOST;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use image::store::Image;
use oci::reference::{DEFAULT_HOST, Reference};
use serde::Deserialize;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::time::timeout;

use super::behavior::PullBehavior;

/// The socket of every Docker daemon that was told nothing else.
pub const USUAL_SOCKET: &str = "/var/run/docker.sock";

/// The longest wait for an answer, and for more bytes of an image: the daemon gathers its layers
/// before it sends the first one.
const ANSWER_PATIENCE: Duration = Duration::from_secs(10);
const BYTES_PATIENCE: Duration = Duration::from_secs(300);
/// The largest description of an image; it has some KiB.
const MAX_ANSWER: usize = 4 << 20;

/// A Docker daemon that may have images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Docker {
    socket: PathBuf,
}

/// The part that matters of a description.
#[derive(Debug, Deserialize)]
struct Inspected {
    #[serde(rename = "Id")]
    id: String,
}

/// Tells whether the daemon may have what a reference means. A name with a registry means that
/// registry's image, and a digest means content that any registry gives; with the behaviour
/// `always` a task has what the registry has, and with others what is here stays.
pub(crate) fn may_have(
    reference: &Reference,
    behavior: Option<PullBehavior>,
    is_here: bool,
) -> bool {
    let is_wanted = match behavior {
        None | Some(PullBehavior::Default) => true,
        Some(PullBehavior::Once | PullBehavior::PreferCached) => !is_here,
        Some(PullBehavior::Always) => false,
    };
    is_wanted && reference.host() == DEFAULT_HOST && reference.digest().is_none()
}

/// Tells whether the image of this host is the daemon's of that id: the digest of a configuration
/// or, where containerd keeps the images, of a manifest or an index.
pub(crate) fn is_same(stored: &Image, id: &str) -> bool {
    let digests = [stored.config_digest, stored.manifest_digest, stored.digest];
    digests.iter().any(|digest| digest.to_string() == id)
}

impl Docker {
    /// Names the daemon by its socket; it need not run.
    pub fn at(socket: PathBuf) -> Docker {
        Docker { socket }
    }

    pub(crate) fn socket(&self) -> &Path {
        &self.socket
    }

    /// Returns the id of the daemon's image of exactly that name; None if there is none, or no
    /// daemon.
    pub(crate) async fn id_of(&self, reference: &Reference) -> io::Result<Option<String>> {
        let asking = async {
            let answer = match self.get(&format!("/images/{reference}/json")).await {
                Err(error) if is_absent(&error) => return Ok(None),
                other => other?,
            };
            if answer.status() == StatusCode::NOT_FOUND {
                return Ok(None);
            }
            let body = read(answer).await?;
            let inspected: Inspected = serde_json::from_slice(&body)?;
            Ok(Some(inspected.id))
        };
        timeout(ANSWER_PATIENCE, asking).await?
    }

    /// Writes the archive that `docker save` would write.
    pub(crate) async fn save(
        &self,
        reference: &Reference,
        mut to: impl AsyncWrite + Unpin,
    ) -> io::Result<()> {
        let path = format!("/images/{reference}/get");
        let answer = timeout(BYTES_PATIENCE, self.get(&path)).await??;
        if answer.status() != StatusCode::OK {
            return read(answer).await.map(drop);
        }
        let mut body = answer.into_body();
        while let Some(frame) = timeout(BYTES_PATIENCE, body.frame()).await? {
            if let Ok(bytes) = frame.map_err(io::Error::other)?.into_data() {
                to.write_all(&bytes).await?;
            }
        }
        to.shutdown().await
    }

    async fn get(&self, path: &str) -> io::Result<Response<Incoming>> {
        let stream = UnixStream::connect(&self.socket).await?;
        let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
        let (mut send, connection) = handshake.map_err(io::Error::other)?;
        // Ends with the connection, when the answer was read or given up.
        tokio::spawn(connection);
        let request = Request::get(path).header(HOST, "docker").body(Empty::<Bytes>::new());
        send.send_request(request.map_err(io::Error::other)?).await.map_err(io::Error::other)
    }
}

/// Tells whether no daemon is there: the machine has no Docker, or it does not run.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Reads a short answer; one that is no success is an error with the daemon's words.
async fn read(answer: Response<Incoming>) -> io::Result<Bytes> {
    let status = answer.status();
    let body = Limited::new(answer.into_body(), MAX_ANSWER).collect().await;
    let body = body.map_err(io::Error::other)?.to_bytes();
    if status == StatusCode::OK {
        return Ok(body);
    }
    let said = String::from_utf8_lossy(&body);
    Err(io::Error::other(format!("the daemon answered {status}: {}", said.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_without_a_registry_are_looked_for_at_the_daemon() {
        let asks = |image: &str, behavior: Option<&str>, is_here| {
            let behavior = behavior.map(|text| text.parse().expect("a behavior"));
            may_have(&image.parse().expect("a reference"), behavior, is_here)
        };
        for image in ["app", "app:1", "team/app:1", "docker.io/team/app"] {
            assert!(asks(image, None, true) && asks(image, Some("default"), true), "{image}");
        }
        let digest = format!("app@sha256:{}", "0".repeat(64));
        for image in ["ghcr.io/team/app", "localhost/app", "127.0.0.1:4566/app", &digest] {
            assert!(!asks(image, None, false), "{image}");
        }
        for behavior in ["once", "prefer-cached"] {
            assert!(asks("app", Some(behavior), false) && !asks("app", Some(behavior), true));
        }
        assert!(!asks("app", Some("always"), false), "a registry is meant");
    }

    #[tokio::test]
    async fn a_machine_without_docker_has_no_image_of_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("docker.sock");
        let docker = Docker::at(socket.clone());
        let id_of = async || docker.id_of(&"app:1".parse().expect("a reference")).await;
        assert_eq!(id_of().await.expect("none"), None);
        // A daemon that ended leaves its socket.
        drop(std::os::unix::net::UnixListener::bind(&socket).expect("bound"));
        assert_eq!(id_of().await.expect("none"), None);
    }
}
