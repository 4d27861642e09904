//! What goes wrong between us and a registry, in the words that containerd uses, because those
//! are the words that ECS shows and that its users search for.

use std::error::Error;
use std::io;
use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Response, StatusCode, Url};
use serde::Deserialize;

use oci::digest::Digest;

/// Most bytes read of an error's body.
const MAX_MESSAGE_BYTES: usize = 64 << 10;
/// Longest time that an error is listened to: it is a line or two.
const MESSAGE_TIME: Duration = Duration::from_secs(5);
/// Longest message of a registry that we pass on, in characters.
const MAX_MESSAGE_CHARS: usize = 512;

/// Why a request to a registry failed.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// No connection, or it broke.
    #[error("failed to do request: Get \"{url}\": {cause}")]
    Transport { url: String, cause: String },
    #[error("failed to do request: Get \"{url}\": no data for {} seconds", .waited.as_secs())]
    Stalled { url: String, waited: Duration },
    #[error(
        "pull access denied, repository does not exist or may require authorization: {message}"
    )]
    Denied { message: String },
    /// 404.
    #[error("not found")]
    NotFound { url: String },
    /// Any other status; `status` as in `429 Too Many Requests`.
    #[error("unexpected status code {url}: {status}{message}")]
    Status { url: String, code: u16, status: String, message: String, retry_after_ms: Option<u64> },
    #[error("{url} is larger than {limit} bytes")]
    TooLarge { url: String, limit: u64 },
    #[error("unexpected commit digest {found}, expected {wanted}: failed precondition")]
    Altered { wanted: Digest, found: Digest },
    /// Content has another length than was said of it.
    #[error("unexpected commit size {found}, expected {wanted}: failed precondition")]
    Size { digest: Digest, wanted: u64, found: u64 },
    #[error("address {url:?} cannot be used: {why}")]
    Address { url: String, why: String },
}

impl RequestError {
    /// Whether trying again may help.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Transport { .. } | Self::Stalled { .. } => true,
            Self::Status { code, .. } => matches!(code, 408 | 429 | 500..=599),
            Self::Denied { .. }
            | Self::NotFound { .. }
            | Self::TooLarge { .. }
            | Self::Altered { .. }
            | Self::Size { .. }
            | Self::Address { .. } => false,
        }
    }

    /// How long the server asks us to wait, in ms.
    pub(crate) fn retry_after_ms(&self) -> Option<u64> {
        match self {
            Self::Status { retry_after_ms, .. } => *retry_after_ms,
            _ => None,
        }
    }
}

/// A failed connection, told as Go tells it.
pub(super) fn from_transport(url: &Url, error: &reqwest::Error) -> RequestError {
    // What cannot be sent stays so.
    if error.is_builder() {
        let url = shown(url, error.url().unwrap_or(url));
        let mut why = error.to_string();
        let mut next = error.source();
        while let Some(link) = next {
            why = link.to_string();
            next = link.source();
        }
        return RequestError::Address { url, why };
    }
    // A redirect may have led elsewhere.
    let at = error.url().unwrap_or(url);
    RequestError::Transport { url: shown(url, at), cause: cause(at, error) }
}

/// Returns the address at which a request failed, as users see it. Where a redirect led keeps what
/// it says after the `?` for itself: storage takes that for a password.
pub(super) fn shown(asked: &Url, at: &Url) -> String {
    if asked == at {
        return asked.to_string();
    }
    let mut at = at.clone();
    at.set_query(None);
    at.set_fragment(None);
    let _ = at.set_username("");
    let _ = at.set_password(None);
    at.to_string()
}

fn cause(at: &Url, error: &reqwest::Error) -> String {
    let host = at.host_str().unwrap_or_default();
    let port = at.port_or_known_default().unwrap_or_default();
    let mut links = Vec::new();
    let mut next = error.source();
    while let Some(link) = next {
        links.push(link);
        next = link.source();
    }
    if links.iter().any(|link| link.to_string().starts_with("dns error")) {
        return format!("dial tcp: lookup {host}: no such host");
    }
    if links.iter().any(|link| link.to_string().contains("UnknownIssuer")) {
        return "tls: failed to verify certificate: x509: certificate signed by unknown authority"
            .to_owned();
    }
    let kind = links.iter().rev().find_map(|link| link.downcast_ref::<io::Error>());
    match kind.map(io::Error::kind) {
        Some(io::ErrorKind::ConnectionRefused) => {
            format!("dial tcp {host}:{port}: connect: connection refused")
        }
        Some(io::ErrorKind::TimedOut) => format!("dial tcp {host}:{port}: i/o timeout"),
        Some(io::ErrorKind::HostUnreachable) => {
            format!("dial tcp {host}:{port}: connect: no route to host")
        }
        Some(io::ErrorKind::NetworkUnreachable) => {
            format!("dial tcp {host}:{port}: connect: network is unreachable")
        }
        Some(io::ErrorKind::ConnectionReset) => "connection reset by peer".to_owned(),
        _ if error.is_timeout() => format!("dial tcp {host}:{port}: i/o timeout"),
        _ => links.last().map_or_else(|| error.to_string(), ToString::to_string),
    }
}

#[derive(Deserialize)]
struct ErrorBody {
    errors: Vec<ErrorEntry>,
}

#[derive(Deserialize)]
struct ErrorEntry {
    #[serde(default)]
    code: String,
    #[serde(default)]
    message: String,
}

/// The error an answer stands for, with what the registry says about it.
pub(super) async fn with_server_message(url: &Url, mut response: Response) -> RequestError {
    let status = response.status();
    let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after_ms = retry_after
        .and_then(|seconds| seconds.parse::<u64>().ok())
        .map(|seconds| seconds.saturating_mul(1000));
    let mut body = Vec::new();
    let reading = async {
        while let Ok(Some(chunk)) = response.chunk().await {
            body.extend_from_slice(&chunk);
            if body.len() > MAX_MESSAGE_BYTES {
                break;
            }
        }
    };
    // What came by then says enough; the status is known already.
    let _ = tokio::time::timeout(MESSAGE_TIME, reading).await;
    let message = server_message(&body);
    match status {
        StatusCode::NOT_FOUND => RequestError::NotFound { url: url.to_string() },
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => RequestError::Denied {
            message: match message {
                Some(message) => format!("server message: {message}"),
                None => "authorization failed".to_owned(),
            },
        },
        status => RequestError::Status {
            url: shown(url, response.url()),
            code: status.as_u16(),
            status: status.to_string(),
            message: message.map_or_else(String::new, |text| format!(" - Server message: {text}")),
            retry_after_ms,
        },
    }
}

/// `CODE` and message of the first error, as `code: message`.
fn server_message(body: &[u8]) -> Option<String> {
    let first = serde_json::from_slice::<ErrorBody>(body).ok()?.errors.into_iter().next()?;
    let code = first.code.to_lowercase().replace('_', " ");
    let text = if first.message.is_empty() { code } else { format!("{code}: {}", first.message) };
    Some(text.chars().filter(|letter| !letter.is_control()).take(MAX_MESSAGE_CHARS).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registry_errors_are_told_as_docker_tells_them() {
        let body = br#"{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached"}]}"#;
        assert_eq!(server_message(body).unwrap(), "toomanyrequests: You have reached");
        let body = br#"{"errors":[{"code":"NAME_UNKNOWN"}]}"#;
        assert_eq!(server_message(body).unwrap(), "name unknown");
        assert_eq!(server_message(b"<html>"), None);
        assert_eq!(server_message(br#"{"errors":[]}"#), None);
    }
}
