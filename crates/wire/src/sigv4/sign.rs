//! The signer: signs the requests of Gantry's own clients (console, agents, commands).

use http::HeaderMap;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue, InvalidHeaderValue};

use super::canonical::{self, PathRule};
use super::claim::{ALGORITHM, TERMINATOR};
use super::{Request, clock, hash_body, hex, keys, string_to_sign};

/// Headers that are not signed: proxies and HTTP stacks rewrite them on the way, so a signature
/// over them would not match.
const NEVER_SIGNED: [&str; 8] = [
    "authorization",
    "connection",
    "content-length",
    "expect",
    "te",
    "transfer-encoding",
    "user-agent",
    "x-amzn-trace-id",
];

/// The identity that signs, and the service it signs for.
#[derive(Clone, Copy)]
pub struct Signer<'a> {
    /// The access key id, for example `AKIAIOSFODNN7EXAMPLE`.
    pub access_key_id: &'a str,
    /// The secret access key.
    pub secret: &'a str,
    /// The session token that belongs to temporary credentials.
    pub session_token: Option<&'a str>,
    /// The region, for example `us-east-1`.
    pub region: &'a str,
    /// The signing name, for example `ecs`.
    pub service: &'a str,
}

/// Adds `x-amz-date`, `x-amz-security-token` (with a session) and `authorization` to `headers`,
/// which must already have `host` and every other header that is to be sent. `path` and `query` are
/// as they will be sent, `now_ms` is milliseconds since the epoch.
///
/// # Errors
/// When a part of the signer has bytes that are not allowed in a header.
pub fn sign_headers(
    signer: &Signer<'_>,
    method: &str,
    path: &str,
    query: &str,
    headers: &mut HeaderMap,
    body: &[u8],
    now_ms: i64,
) -> Result<(), InvalidHeaderValue> {
    let signed_at = clock::format_basic(now_ms);
    headers.remove(AUTHORIZATION);
    headers.insert(HeaderName::from_static("x-amz-date"), HeaderValue::from_str(&signed_at)?);
    if let Some(token) = signer.session_token {
        let mut token = HeaderValue::from_str(token)?;
        token.set_sensitive(true);
        headers.insert(HeaderName::from_static("x-amz-security-token"), token);
    }
    let signed_headers = names_to_sign(headers);
    let date = signed_at.get(..8).unwrap_or_default();
    let scope = format!("{date}/{}/{}/{TERMINATOR}", signer.region, signer.service);
    let credential = format!("{}/{scope}", signer.access_key_id);
    let request = Request { method, path, query, headers, body_sha256: hash_body(body) };
    let canonical = canonical::request(
        &request,
        &signed_headers,
        PathRule::of(signer.service),
        &hex(&request.body_sha256),
    );
    let text = string_to_sign(&signed_at, &scope, &canonical);
    let key = keys::derive(&credential, signer.secret);
    let signature = hex(aws_lc_rs::hmac::sign(&key, &text).as_ref());
    let value = format!(
        "{ALGORITHM} Credential={credential}, SignedHeaders={signed_headers}, Signature={signature}"
    );
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&value)?);
    Ok(())
}

fn names_to_sign(headers: &HeaderMap) -> String {
    let mut names: Vec<&str> = headers
        .keys()
        .map(HeaderName::as_str)
        .filter(|name| !NEVER_SIGNED.contains(name))
        .collect();
    names.sort_unstable();
    names.join(";")
}
