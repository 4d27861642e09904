//! S3's own protocol: recognises its requests and their signatures, and reads and writes its body
//! framing and documents. It knows nothing of its operations.

mod chunked;
mod document;
mod refused;
pub mod sums;
mod target;

use api::Fault;
use http::HeaderMap;
use http::header::AUTHORIZATION;

pub use crate::xml::reader::{Element, read};
pub use chunked::{ChunkError, Chunks};
pub use document::{Document, error_document, http_date, iso_date, parse_http_date, url_encoded};
pub use refused::check_headers;
pub use target::{Operation, Route, route};

use crate::sigv4::{Refusal, UNSIGNED_PAYLOAD, percent, unhex};

/// The signing name of the service.
pub const SERVICE: &str = "s3";

/// Names the account that a bucket must belong to.
pub const EXPECTED_OWNER: &str = "x-amz-expected-bucket-owner";

/// The header in which a client states what is signed in place of its body.
const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// 501 NotImplemented, and what it is that Gantry does not do.
pub fn not_implemented(what: &str) -> Fault {
    let message = format!(
        "A header or query parameter you provided implies functionality that is not implemented: \
         {what}"
    );
    Fault::client("NotImplemented", message).with_status(501)
}

/// The kind of signature by which a request is recognised as S3's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signed {
    /// The scope of a Signature Version 4.
    Scope,
    /// A Signature Version 2, which S3 alone had.
    Version2,
}

/// Recognises a request to S3, by its signature alone: its paths could belong to any service.
#[must_use]
pub fn signed(headers: &HeaderMap, query: &str) -> Option<Signed> {
    let header = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or("");
    if header.contains("/s3/aws4_request") {
        return Some(Signed::Scope);
    }
    if header.starts_with("AWS ") {
        return Some(Signed::Version2);
    }
    let credential = percent::pairs(query).find(|(name, _)| *name == "X-Amz-Credential");
    if let Some((_, credential)) = credential {
        let scope = percent::decode_form(credential);
        return scope.ends_with(b"/s3/aws4_request").then_some(Signed::Scope);
    }
    percent::pairs(query).any(|(name, _)| name == "AWSAccessKeyId").then_some(Signed::Version2)
}

/// The signed substitute for the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    /// Nothing: the body is not signed.
    Unsigned,
    /// The SHA-256 that the body must have.
    Hash([u8; 32]),
    /// The body is framed in chunks.
    Chunked(Framing),
}

/// The framing of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Framing {
    /// True if each chunk has a signature.
    pub signed: bool,
    /// True if headers follow the last chunk.
    pub trailer: bool,
}

/// Reads a request's declaration about its body, which `presigned` requests may omit.
///
/// # Errors
/// `InvalidRequest`, `InvalidArgument` and `NotImplemented`, as S3 words them.
pub fn payload(headers: &HeaderMap, presigned: bool) -> Result<Payload, Fault> {
    let framed = |signed, trailer| Ok(Payload::Chunked(Framing { signed, trailer }));
    match headers.get(CONTENT_SHA256).map(|value| value.to_str().unwrap_or("")) {
        None if presigned => Ok(Payload::Unsigned),
        None => Err(Fault::client(
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        )),
        Some(UNSIGNED_PAYLOAD) => Ok(Payload::Unsigned),
        Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER") => framed(false, true),
        Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD") => framed(true, false),
        Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER") => framed(true, true),
        Some(other) if other.starts_with("STREAMING-") => Err(Fault::client(
            "NotImplemented",
            "A header you provided implies functionality that is not implemented",
        )
        .with_status(501)),
        Some(hash) => unhex(hash).map(Payload::Hash).ok_or_else(|| {
            Fault::client(
                "InvalidArgument",
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, \
                 STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, \
                 STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
            )
        }),
    }
}

/// The fault of a refused signature, as S3 words it.
#[must_use]
pub fn refused(refusal: &Refusal, presigned: bool) -> Fault {
    let (code, status, message) = match refusal {
        Refusal::Unsigned => ("AccessDenied", 403, "Access Denied".to_owned()),
        Refusal::Incomplete(text) if presigned => {
            ("AuthorizationQueryParametersError", 400, text.clone())
        }
        Refusal::Incomplete(text) | Refusal::Scope(text) => {
            let message = format!("The authorization header is malformed; {text}");
            ("AuthorizationHeaderMalformed", 400, message)
        }
        Refusal::UnknownKey => {
            let message = "The AWS Access Key Id you provided does not exist in our records.";
            ("InvalidAccessKeyId", 403, message.to_owned())
        }
        Refusal::ExpiredToken => ("ExpiredToken", 400, "The provided token has expired.".into()),
        Refusal::OutOfTime(_) if presigned => {
            ("AccessDenied", 403, "Request has expired".to_owned())
        }
        Refusal::OutOfTime(_) => {
            let message = "The difference between the request time and the current time is too \
                           large.";
            ("RequestTimeTooSkewed", 403, message.to_owned())
        }
        Refusal::Mismatch => {
            let message = "The request signature we calculated does not match the signature you \
                           provided. Check your key and signing method.";
            ("SignatureDoesNotMatch", 403, message.to_owned())
        }
    };
    Fault::client(code, message).with_status(status)
}

/// Decodes the escapes of a path; None when the result is not UTF-8.
#[must_use]
pub fn decoded_path(raw: &str) -> Option<String> {
    String::from_utf8(percent::decode_path(raw).into_owned()).ok()
}

/// Returns the parameters of a query, decoded, in their order; those that are not UTF-8 are
/// skipped.
pub fn parameters(query: &str) -> impl Iterator<Item = (String, String)> {
    let text = |raw| String::from_utf8(percent::decode_form(raw).into_owned()).ok();
    percent::pairs(query).filter_map(move |(name, value)| Some((text(name)?, text(value)?)))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        headers
    }

    #[test]
    fn s3_is_known_by_the_scope_of_the_signature() {
        let scoped = |service: &str| {
            let value = format!(
                "AWS4-HMAC-SHA256 Credential=A/20261121/us-east-1/{service}/aws4_request, \
                 SignedHeaders=host, Signature=0"
            );
            signed(&headers("authorization", &value), "")
        };
        assert_eq!(scoped("s3"), Some(Signed::Scope));
        assert_eq!(scoped("ecs"), None);
        assert_eq!(signed(&headers("authorization", "AWS A:b"), ""), Some(Signed::Version2));
        assert_eq!(signed(&headers("authorization", "Basic QQ=="), ""), None);
        let none = HeaderMap::new();
        for (query, expected) in [
            ("X-Amz-Credential=A%2F20261121%2Fr%2Fs3%2Faws4_request", Some(Signed::Scope)),
            ("X-Amz-Credential=A%2F20261121%2Fr%2Fsts%2Faws4_request", None),
            ("AWSAccessKeyId=A&Signature=b&Expires=1", Some(Signed::Version2)),
            ("prefix=/s3/aws4_request", None),
            ("", None),
        ] {
            assert_eq!(signed(&none, query), expected, "{query}");
        }
    }

    #[test]
    fn bodies_are_announced() {
        let read = |value: &str| payload(&headers(CONTENT_SHA256, value), false);
        assert_eq!(read("UNSIGNED-PAYLOAD"), Ok(Payload::Unsigned));
        assert_eq!(read(&"0f".repeat(32)), Ok(Payload::Hash([15; 32])));
        let framing = Framing { signed: true, trailer: false };
        assert_eq!(read("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"), Ok(Payload::Chunked(framing)));
        let code = |value: &str| read(value).expect_err("refused").code;
        assert_eq!(code("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"), "NotImplemented");
        assert_eq!(code("0F"), "InvalidArgument");
        assert_eq!(payload(&HeaderMap::new(), true), Ok(Payload::Unsigned));
        assert!(payload(&HeaderMap::new(), false).is_err());
    }
}
