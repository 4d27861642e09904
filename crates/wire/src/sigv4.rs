//! Signature Version 4: verifies who sent a request. Pure: the inputs are the request's parts, the
//! hash of its body, the caller's credential and the time; the output is a verdict. Must not know
//! what the request does, nor where credentials are stored.
//!
//! Use: [`claim`] returns the access key to look up, [`verify`] decides with the credential found.

mod canonical;
mod chunk;
mod claim;
pub(crate) mod clock;
mod keys;
pub(crate) mod percent;
mod refusal;
mod sign;

use std::borrow::Cow;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::{digest, hmac};
use http::HeaderMap;

pub use chunk::ChunkSigner;
pub use claim::{Claim, MAX_EXPIRES_S};
pub use keys::SigningKeys;
pub use refusal::Refusal;
pub use sign::{Signer, sign_headers};

/// The largest difference from a client's clock, and so the time for which signed headers can be
/// replayed.
const MAX_SKEW_MIN: i64 = 5;

/// The text that a client of S3 sends instead of a hash when it does not sign the body.
pub(crate) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The parts of an HTTP request that a signature covers.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Upper-case method.
    pub method: &'a str,
    /// Path as sent, percent-encoded.
    pub path: &'a str,
    /// Query string as sent, without the `?`; empty when there is none.
    pub query: &'a str,
    /// All headers, `host` among them (HTTP/2 servers put `:authority` there).
    pub headers: &'a HeaderMap,
    /// SHA-256 of the body as received: [`hash_body`]. For S3, whose bodies are too long to wait
    /// for, the announced hash, with which the receiver of the body compares it.
    pub body_sha256: [u8; 32],
}

/// The region and service that a signature must be valid for.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The regions served here. For the global services (IAM, STS) that includes `us-east-1`.
    pub regions: &'a [&'a str],
    /// The signing name of the service that the request was routed to.
    pub service: &'a str,
}

/// The credential of an access key. Not `Debug`: it holds secrets.
#[derive(Clone, Copy)]
pub struct Credential<'a> {
    /// The secret access key.
    pub secret: &'a str,
    /// Present for temporary credentials.
    pub session: Option<Session<'a>>,
}

/// The temporary half of a credential. Not `Debug`: it holds secrets.
#[derive(Clone, Copy)]
pub struct Session<'a> {
    /// The token that must come with every request.
    pub token: &'a str,
    /// The first millisecond since the epoch at which the token is no longer valid.
    pub expires_at_ms: i64,
}

/// Reads the claimed identity of `request`. Nothing is proven until [`verify`].
///
/// # Errors
/// [`Refusal::Unsigned`] when there is no claim, [`Refusal::Incomplete`] when it cannot be read,
/// [`Refusal::Scope`] when a header that must be signed is not.
pub fn claim<'a>(request: &Request<'a>) -> Result<Claim<'a>, Refusal> {
    claim::read(request)
}

/// Verifies that `claim` was made for this scope and time, with `credential` (the stored one of
/// [`Claim::access_key_id`], if any), over exactly this request.
///
/// # Errors
/// Each reason why it may not hold, in the order in which AWS checks them.
pub fn verify(
    request: &Request<'_>,
    claim: &Claim<'_>,
    scope: &Scope<'_>,
    credential: Option<&Credential<'_>>,
    keys: &SigningKeys,
    now_ms: i64,
) -> Result<(), Refusal> {
    check_scope(claim, scope)?;
    check_time(claim, now_ms)?;
    let credential = credential.ok_or(Refusal::UnknownKey)?;
    check_session(claim, credential, now_ms)?;
    let rule = canonical::PathRule::of(claim.service());
    let payload = payload(request, claim)?;
    let canonical = canonical::request(request, &claim.signed_headers, rule, &payload);
    let text = string_to_sign(&claim.signed_at, claim.scope(), &canonical);
    let signature = unhex(&claim.signature).ok_or(Refusal::Mismatch)?;
    let key = keys.get(&claim.credential, credential.secret);
    hmac::verify(&key, &text, &signature).map_err(|_| Refusal::Mismatch)
}

/// The SHA-256 of a body.
pub fn hash_body(body: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, body).as_ref());
    out
}

fn check_scope(claim: &Claim<'_>, scope: &Scope<'_>) -> Result<(), Refusal> {
    let day = claim.signed_at.get(..8).unwrap_or_default();
    let text = if !scope.regions.contains(&claim.region()) {
        format!("Credential should be scoped to a valid region, not '{}'. ", claim.region())
    } else if claim.service() != scope.service {
        format!("Credential should be scoped to correct service: '{}'. ", scope.service)
    } else if claim.terminator() != claim::TERMINATOR {
        format!(
            "Credential should be scoped with a valid terminator: '{}', not '{}'. ",
            claim::TERMINATOR,
            claim.terminator()
        )
    } else if claim.date() != day {
        format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
             HTTP: '{}' != '{day}', from '{}'.",
            claim.date(),
            claim.signed_at
        )
    } else {
        return Ok(());
    };
    Err(Refusal::Scope(text))
}

fn check_time(claim: &Claim<'_>, now_ms: i64) -> Result<(), Refusal> {
    const MINUTE_MS: i64 = 60_000;
    let lives_ms = claim.expires_s.map_or(MAX_SKEW_MIN * MINUTE_MS, |seconds| seconds * 1_000);
    let oldest_ms = now_ms - lives_ms;
    let newest_ms = now_ms + MAX_SKEW_MIN * MINUTE_MS;
    let show = clock::format_basic;
    if claim.signed_at_ms < oldest_ms {
        return Err(Refusal::OutOfTime(format!(
            "Signature expired: {} is now earlier than {} ({} - {} min.)",
            claim.signed_at,
            show(oldest_ms),
            show(now_ms),
            lives_ms / MINUTE_MS
        )));
    }
    if claim.signed_at_ms > newest_ms {
        return Err(Refusal::OutOfTime(format!(
            "Signature not yet current: {} is still later than {} ({} + {MAX_SKEW_MIN} min.)",
            claim.signed_at,
            show(newest_ms),
            show(now_ms)
        )));
    }
    Ok(())
}

/// Checks the session token: a temporary key needs its token, and a long-lived key must come
/// without one.
fn check_session(
    claim: &Claim<'_>,
    credential: &Credential<'_>,
    now_ms: i64,
) -> Result<(), Refusal> {
    match (&credential.session, &claim.session_token) {
        (None, None) => Ok(()),
        (Some(session), Some(token)) => {
            verify_slices_are_equal(session.token.as_bytes(), token.as_bytes())
                .map_err(|_| Refusal::UnknownKey)?;
            if now_ms >= session.expires_at_ms {
                return Err(Refusal::ExpiredToken);
            }
            Ok(())
        }
        (Some(_), None) | (None, Some(_)) => Err(Refusal::UnknownKey),
    }
}

/// Returns the text that stands for the body in the canonical request. Only S3 lets a client leave
/// the body unsigned; every other service hashes the received body and ignores
/// `x-amz-content-sha256`, so `UNSIGNED-PAYLOAD` and the streaming markers end as a mismatch there.
fn payload(request: &Request<'_>, claim: &Claim<'_>) -> Result<Cow<'static, str>, Refusal> {
    let received = hex(&request.body_sha256);
    if claim.service() != "s3" {
        return Ok(Cow::Owned(received));
    }
    let sent = request.headers.get("x-amz-content-sha256").map(http::HeaderValue::as_bytes);
    match sent {
        None if claim.presigned => Ok(Cow::Borrowed(UNSIGNED_PAYLOAD)),
        Some(sent) if sent == UNSIGNED_PAYLOAD.as_bytes() => Ok(Cow::Borrowed(UNSIGNED_PAYLOAD)),
        // The signature covers the name of the framing; the chunks have signatures of their own.
        Some(sent) if sent.starts_with(b"STREAMING-") => {
            Ok(Cow::Owned(String::from_utf8_lossy(sent).into_owned()))
        }
        Some(sent) if sent == received.as_bytes() => Ok(Cow::Owned(received)),
        None | Some(_) => Err(Refusal::Mismatch),
    }
}

/// Builds the text that is signed: the time, the scope and the hash of the canonical request.
fn string_to_sign(signed_at: &str, scope: &str, canonical: &[u8]) -> Vec<u8> {
    let hash = hex(&hash_body(canonical));
    [claim::ALGORITHM, signed_at, scope, &hash].join("\n").into_bytes()
}

/// Formats bytes as lower-case hex.
fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = Vec::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.extend([byte >> 4, byte & 15].map(|nibble| DIGITS[usize::from(nibble)]));
    }
    String::from_utf8(text).expect("hexadecimal digits are ASCII")
}

/// Parses exactly 64 lower-case hex digits: AWS compares the text, so another spelling is another
/// signature.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let mut out = [0; 32];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    Some(out)
}

#[cfg(test)]
#[path = "sigv4/tests.rs"]
mod tests;
