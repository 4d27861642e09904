//! Undoes `Content-Encoding`. The SDKs gzip PutMetricData bodies of 10 KiB and more by default.
//! Signatures and hashes are over the body as sent, so decompression comes after them.

use std::borrow::Cow;
use std::io::Read;

use api::Fault;
use flate2::read::MultiGzDecoder;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// Decompresses the body to at most `limit_bytes` (`route::max_body_bytes`), so that a small
/// request cannot expand into a huge one.
///
/// # Errors
/// 413 when it is larger, 415 for an encoding other than gzip, 400 when it is not valid gzip.
pub fn body<'a>(
    headers: &HeaderMap,
    body: &'a [u8],
    limit_bytes: usize,
) -> Result<Cow<'a, [u8]>, Fault> {
    let encoding = headers.get(CONTENT_ENCODING).map_or(&b""[..], |value| value.as_bytes());
    let plain = encoding.is_empty() || encoding.eq_ignore_ascii_case(b"identity");
    if !plain && !encoding.eq_ignore_ascii_case(b"gzip") {
        let shown = String::from_utf8_lossy(encoding);
        let message = format!("Content-Encoding '{shown}' is not supported; use gzip or none");
        return Err(Fault::client("UnsupportedMediaTypeException", message).with_status(415));
    }
    let body = if plain { Cow::Borrowed(body) } else { gunzip(body, limit_bytes)? };
    if body.len() > limit_bytes {
        return Err(too_large(limit_bytes));
    }
    Ok(body)
}

/// The fault of a body larger than its service accepts.
pub fn too_large(limit_bytes: usize) -> Fault {
    let message = format!("Request body exceeds the maximum of {limit_bytes} bytes");
    Fault::client("RequestEntityTooLargeException", message).with_status(413)
}

/// Decompresses at most one byte more than the limit; that byte shows that the body is too large.
fn gunzip(body: &[u8], limit_bytes: usize) -> Result<Cow<'static, [u8]>, Fault> {
    let mut out = Vec::with_capacity(body.len().saturating_mul(4).min(limit_bytes));
    let unreadable =
        |error| Fault::client("SerializationException", format!("gunzip request body: {error}"));
    MultiGzDecoder::new(body)
        .take(limit_bytes as u64 + 1)
        .read_to_end(&mut out)
        .map_err(unreadable)?;
    Ok(Cow::Owned(out))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use http::HeaderValue;

    use super::*;

    fn headers(encoding: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        headers
    }

    fn gzip(body: &[u8]) -> Vec<u8> {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        out.write_all(body).unwrap();
        out.finish().unwrap()
    }

    #[test]
    fn plain_bodies_pass_untouched() {
        assert!(matches!(body(&HeaderMap::new(), b"x", 1), Ok(Cow::Borrowed(b"x"))));
        assert!(matches!(body(&headers("identity"), b"x", 1), Ok(Cow::Borrowed(b"x"))));
        assert_eq!(body(&HeaderMap::new(), b"xy", 1).unwrap_err().status, 413);
    }

    #[test]
    fn zipped_bodies_unfold_up_to_the_limit() {
        let text = vec![b'a'; 100_000];
        let zipped = gzip(&text);
        assert_eq!(*body(&headers("GZip"), &zipped, 100_000).unwrap(), text[..]);
        let refused = body(&headers("gzip"), &zipped, 99_999).unwrap_err();
        assert_eq!((refused.status, &*refused.code), (413, "RequestEntityTooLargeException"));
    }

    #[test]
    fn what_is_not_gzip_is_refused() {
        assert_eq!(body(&headers("br"), b"x", 9).unwrap_err().status, 415);
        let refused = body(&headers("gzip"), b"plain text", 99).unwrap_err();
        assert_eq!(refused.code, "SerializationException");
        let mut cut = gzip(b"some text");
        cut.truncate(cut.len() - 9);
        assert_eq!(body(&headers("gzip"), &cut, 99).unwrap_err().status, 400);
    }
}
