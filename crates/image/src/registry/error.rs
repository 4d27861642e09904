//! Errors of requests to a registry, in containerd's words, because ECS shows those and its users
//! search for them.

use std::error::Error;
use std::io;
use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Response, StatusCode, Url};
use serde::Deserialize;

use oci::digest::Digest;

/// The most bytes read of an error's body.
const MAX_MESSAGE_BYTES: usize = 64 << 10;
/// The time-out for reading an error's body: it has a line or two.
const MESSAGE_TIME: Duration = Duration::from_secs(5);
/// The longest message of a registry that is passed on, in characters.
const MAX_MESSAGE_CHARS: usize = 512;

/// The reason why a request to a registry failed.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// The connection could not be made, or it broke.
    #[error("failed to do request: Get \"{url}\": {cause}")]
    Transport { url: String, cause: String },
    #[error("failed to do request: Get \"{url}\": no data for {} seconds", .waited.as_secs())]
    Stalled { url: String, waited: Duration },
    #[error(
        "pull access denied, repository does not exist or may require authorization: {message}"
    )]
    Denied { message: String },
    /// The status was 404.
    #[error("not found")]
    NotFound { url: String },
    /// Any other status; `status` as in `429 Too Many Requests`.
    #[error("unexpected status code {url}: {status}{message}")]
    Status { url: String, code: u16, status: String, message: String, retry_after_ms: Option<u64> },
    #[error("{url} is larger than {limit} bytes")]
    TooLarge { url: String, limit: u64 },
    #[error("unexpected commit digest {found}, expected {wanted}: failed precondition")]
    Altered { wanted: Digest, found: Digest },
    /// The content's length differs from its descriptor's.
    #[error("unexpected commit size {found}, expected {wanted}: failed precondition")]
    Size { digest: Digest, wanted: u64, found: u64 },
    #[error("address {url:?} cannot be used: {why}")]
    Address { url: String, why: String },
}

impl RequestError {
    /// Returns true if a retry may help.
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

    /// Returns the wait that the server asks for, in ms.
    pub(crate) fn retry_after_ms(&self) -> Option<u64> {
        match self {
            Self::Status { retry_after_ms, .. } => *retry_after_ms,
            _ => None,
        }
    }
}

/// Describes a failed connection in Go's words.
pub(super) fn from_transport(url: &Url, error: &reqwest::Error) -> RequestError {
    // A request that could not be built fails again in a retry.
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
    // A redirect may have led to another address.
    let at = error.url().unwrap_or(url);
    RequestError::Transport { url: shown(url, at), cause: cause(at, error) }
}

/// Returns the address at which a request failed, for users. The target of a redirect is shown
/// without its query, which storage services accept like a password.
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

/// Makes the error for a response, with the registry's message.
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
    // The part received by then says enough; the status is already known.
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

/// Returns code and message of the first error, as `code: message`.
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
