//! The canonical request: the byte string that client and server must both compute. Knows the rules
//! of Signature Version 4 and nothing of keys, clocks or permissions.

use super::{Request, percent};

/// The form in which a service signs its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathRule {
    /// Dot segments and doubled slashes are resolved, then the path is encoded once more: every
    /// service but S3.
    NormalizedAndReencoded,
    /// The path is signed as it is, since object keys may contain dots and slashes: S3.
    AsSent,
}

impl PathRule {
    /// Returns the rule of a service, by its signing name.
    pub(crate) fn of(service: &str) -> PathRule {
        if service == "s3" { PathRule::AsSent } else { PathRule::NormalizedAndReencoded }
    }
}

/// The query parameter with a presigned request's signature, which is therefore not signed.
pub(crate) const SIGNATURE_PARAMETER: &str = "X-Amz-Signature";

/// Builds the canonical request. `signed_headers` is the `;`-separated list of lower-case names,
/// `payload` the hash (or marker) that stands for the body.
pub(crate) fn request(
    request: &Request<'_>,
    signed_headers: &str,
    rule: PathRule,
    payload: &str,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(512 + request.path.len() + request.query.len());
    out.extend_from_slice(request.method.as_bytes());
    out.push(b'\n');
    push_path(&mut out, request.path, rule);
    out.push(b'\n');
    push_query(&mut out, request.query);
    out.push(b'\n');
    for name in signed_headers.split(';') {
        push_header(&mut out, request, name);
    }
    out.push(b'\n');
    out.extend_from_slice(signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(payload.as_bytes());
    out
}

fn push_path(out: &mut Vec<u8>, path: &str, rule: PathRule) {
    match rule {
        PathRule::AsSent => push_encoded_path(out, &percent::decode_path(path)),
        PathRule::NormalizedAndReencoded if matches!(path, "" | "/") => out.push(b'/'),
        PathRule::NormalizedAndReencoded => {
            push_encoded_path(out, normalize(path).as_bytes());
        }
    }
}

fn push_encoded_path(out: &mut Vec<u8>, path: &[u8]) {
    for &byte in path {
        if byte == b'/' {
            out.push(byte);
        } else {
            percent::push_encoded_byte(out, byte);
        }
    }
}

/// Resolves `.`, `..` and empty segments. A trailing slash stays unless the path is empty
/// otherwise.
fn normalize(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    let end = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{end}", segments.join("/"))
}

fn push_query(out: &mut Vec<u8>, query: &str) {
    if query.is_empty() {
        return;
    }
    let mut parameters: Vec<(Vec<u8>, Vec<u8>)> = percent::pairs(query)
        .map(|(name, value)| (recoded(name), recoded(value)))
        .filter(|(name, _)| name != SIGNATURE_PARAMETER.as_bytes())
        .collect();
    parameters.sort_unstable();
    for (index, (name, value)) in parameters.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

fn recoded(raw: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    percent::push_encoded(&mut out, &percent::decode_form(raw));
    out
}

/// Appends `name:value,value\n`, each value trimmed and its runs of blanks reduced to one. A
/// missing header has no values: a proxy dropped it, so the signature will not match.
fn push_header(out: &mut Vec<u8>, request: &Request<'_>, name: &str) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    for (index, value) in request.headers.get_all(name).iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        push_trimmed(out, value.as_bytes());
    }
    out.push(b'\n');
}

fn push_trimmed(out: &mut Vec<u8>, value: &[u8]) {
    let words = value.split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty());
    for (index, word) in words.enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        out.extend_from_slice(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str, rule: PathRule) -> String {
        let mut out = Vec::new();
        push_path(&mut out, text, rule);
        String::from_utf8(out).unwrap()
    }

    fn query(text: &str) -> String {
        let mut out = Vec::new();
        push_query(&mut out, text);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn paths_are_normalized_and_encoded_twice() {
        let rule = PathRule::NormalizedAndReencoded;
        for (sent, canonical) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/foo/..", "/"),
            ("/./foo", "/foo"),
            ("//foo//", "/foo/"),
            ("/foo/bar/../..", "/"),
            ("/example%20space/", "/example%2520space/"),
            ("/\u{1234}", "/%E1%88%B4"),
        ] {
            assert_eq!(path(sent, rule), canonical, "{sent}");
        }
    }

    #[test]
    fn object_keys_are_encoded_once_and_left_in_place() {
        assert_eq!(path("/a//b/../c%20d+e", PathRule::AsSent), "/a//b/../c%20d%2Be");
        assert_eq!(PathRule::of("s3"), PathRule::AsSent);
        assert_eq!(PathRule::of("ecs"), PathRule::NormalizedAndReencoded);
    }

    #[test]
    fn queries_are_sorted_by_name_then_value_and_lose_the_signature() {
        assert_eq!(query("b=2&a=2&a=1&X-Amz-Signature=ff"), "a=1&a=2&b=2");
        assert_eq!(query("Param-3=x&Param-3=A&c"), "Param-3=A&Param-3=x&c=");
        assert_eq!(query("a=%2f+%41"), "a=%2F%20A");
    }

    #[test]
    fn blanks_in_header_values_collapse() {
        let mut out = Vec::new();
        push_trimmed(&mut out, b"  a   b \t c  ");
        assert_eq!(out, b"a b c");
    }
}
