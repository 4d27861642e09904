//! Finds the part of the registry that a path names, and reads queries. Names may contain slashes
//! and the words of other routes, so paths are read from their ends.

use http::Method;

/// The longest name of a repository, with the account and region in front.
const MAX_NAME: usize = 300;

/// The target of a path below `/v2/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/v2/`: tells clients that there is a registry, and how to log in.
    Ping,
    /// `/v2/_catalog`.
    Catalog,
    /// `/v2/NAME/tags/list`.
    Tags { name: String },
    /// `/v2/NAME/manifests/TAG-OR-DIGEST`.
    Manifest { name: String, reference: String },
    /// `/v2/NAME/blobs/DIGEST`.
    Blob { name: String, digest: String },
    /// `/v2/NAME/blobs/uploads/`.
    Uploads { name: String },
    /// `/v2/NAME/blobs/uploads/ID`.
    Upload { name: String, id: String },
    /// `/v2/NAME/referrers/DIGEST`.
    Referrers { name: String, digest: String },
}

/// The operation of a request on the resource that its path names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Ping,
    ListRepositories,
    ListTags,
    ListReferrers,
    GetManifest,
    PutManifest,
    DeleteManifest,
    GetBlob,
    DeleteBlob,
    BeginUpload,
    GetUpload,
    AddToUpload,
    FinishUpload,
    CancelUpload,
}

impl Operation {
    pub const ALL: [Operation; 14] = [
        Operation::Ping,
        Operation::ListRepositories,
        Operation::ListTags,
        Operation::ListReferrers,
        Operation::GetManifest,
        Operation::PutManifest,
        Operation::DeleteManifest,
        Operation::GetBlob,
        Operation::DeleteBlob,
        Operation::BeginUpload,
        Operation::GetUpload,
        Operation::AddToUpload,
        Operation::FinishUpload,
        Operation::CancelUpload,
    ];

    pub fn name(self) -> String {
        format!("{self:?}")
    }
}

impl Route {
    /// The operation that `method` means here; None when there is none.
    pub fn operation(&self, method: &Method) -> Option<Operation> {
        let is_read = matches!(*method, Method::GET | Method::HEAD);
        let change = |put, delete| match *method {
            Method::PUT => Some(put),
            Method::DELETE => Some(delete),
            _ => None,
        };
        match self {
            Route::Ping => is_read.then_some(Operation::Ping),
            Route::Catalog => is_read.then_some(Operation::ListRepositories),
            Route::Tags { .. } => is_read.then_some(Operation::ListTags),
            Route::Referrers { .. } => is_read.then_some(Operation::ListReferrers),
            Route::Manifest { .. } if is_read => Some(Operation::GetManifest),
            Route::Manifest { .. } => change(Operation::PutManifest, Operation::DeleteManifest),
            Route::Blob { .. } if is_read => Some(Operation::GetBlob),
            Route::Blob { .. } => (*method == Method::DELETE).then_some(Operation::DeleteBlob),
            Route::Uploads { .. } => (*method == Method::POST).then_some(Operation::BeginUpload),
            Route::Upload { .. } if is_read => Some(Operation::GetUpload),
            Route::Upload { .. } if *method == Method::PATCH => Some(Operation::AddToUpload),
            Route::Upload { .. } => change(Operation::FinishUpload, Operation::CancelUpload),
        }
    }
}

/// The reason why a path has no target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    NoRoute,
    /// The text in the place of a repository's name is not a valid one.
    BadName(String),
}

/// Returns true if the path belongs to the registry.
pub fn is_ours(path: &str) -> bool {
    path == "/v2" || path.starts_with("/v2/")
}

pub fn route(path: &str) -> Result<Route, Lost> {
    let path = decoded(path).ok_or(Lost::NoRoute)?;
    let rest = path.strip_prefix("/v2").ok_or(Lost::NoRoute)?;
    let rest = match rest {
        "" | "/" => return Ok(Route::Ping),
        "/_catalog" => return Ok(Route::Catalog),
        _ => rest.strip_prefix('/').ok_or(Lost::NoRoute)?,
    };
    let (front, last) = rest.rsplit_once('/').ok_or(Lost::NoRoute)?;
    if let Some(name) = front.strip_suffix("/blobs/uploads") {
        let (name, id) = (checked(name)?, last.to_owned());
        return Ok(if id.is_empty() {
            Route::Uploads { name }
        } else {
            Route::Upload { name, id }
        });
    }
    let (name, kind) = front.rsplit_once('/').ok_or(Lost::NoRoute)?;
    let (name, last) = (checked(name), last.to_owned());
    match kind {
        "tags" if last == "list" => Ok(Route::Tags { name: name? }),
        "manifests" if !last.is_empty() => Ok(Route::Manifest { name: name?, reference: last }),
        "blobs" if last == "uploads" => Ok(Route::Uploads { name: name? }),
        "blobs" if !last.is_empty() => Ok(Route::Blob { name: name?, digest: last }),
        "referrers" if !last.is_empty() => Ok(Route::Referrers { name: name?, digest: last }),
        _ => Err(Lost::NoRoute),
    }
}

/// Checks a name: its parts consist of `a-z` and `0-9`, joined by `.`, `_`, `__` or hyphens.
fn checked(name: &str) -> Result<String, Lost> {
    let fits = !name.is_empty() && name.len() <= MAX_NAME && name.split('/').all(is_part);
    if fits { Ok(name.to_owned()) } else { Err(Lost::BadName(name.to_owned())) }
}

fn is_part(part: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let ends_in_words = [part.bytes().next(), part.bytes().next_back()]
        .into_iter()
        .all(|end| end.is_some_and(is_word));
    let mut joints = part.split(|it: char| it.is_ascii_lowercase() || it.is_ascii_digit());
    let fits =
        |joint: &str| matches!(joint, "" | "." | "_" | "__") || joint.bytes().all(|b| b == b'-');
    ends_in_words && joints.all(fits)
}

/// Returns the value of `key` in a query; the first if there are several.
pub fn parameter(query: Option<&str>, key: &str) -> Option<String> {
    let pairs = query?.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let found = pairs.filter(|(name, _)| *name == key).map(|(_, value)| value).next()?;
    decoded(&found.replace('+', "%20"))
}

/// Decodes percent escapes; None if the result is not text.
fn decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let value = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(value.unwrap_or(bytes[at]));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn name() -> String {
        "a/blobs/uploads".to_owned()
    }

    #[test]
    fn paths_are_read_from_their_ends() {
        let d = || "sha256:00".to_owned();
        for (path, expected) in [
            ("/v2", Route::Ping),
            ("/v2/", Route::Ping),
            ("/v2/_catalog", Route::Catalog),
            ("/v2/a/blobs/uploads/tags/list", Route::Tags { name: name() }),
            (
                "/v2/a/blobs/uploads/manifests/1",
                Route::Manifest { name: name(), reference: "1".into() },
            ),
            ("/v2/a/blobs/uploads/blobs/sha256:00", Route::Blob { name: name(), digest: d() }),
            ("/v2/a/blobs/uploads/blobs/sha256%3A00", Route::Blob { name: name(), digest: d() }),
            ("/v2/a/blobs/uploads/blobs/uploads/", Route::Uploads { name: name() }),
            ("/v2/a/blobs/uploads/blobs/uploads", Route::Uploads { name: name() }),
            ("/v2/a/blobs/uploads/blobs/uploads/7", Route::Upload { name: name(), id: "7".into() }),
            (
                "/v2/a/blobs/uploads/referrers/sha256:00",
                Route::Referrers { name: name(), digest: d() },
            ),
        ] {
            assert_eq!(route(path), Ok(expected), "{path}");
        }
    }

    #[test]
    fn what_names_nothing_is_told_apart_from_bad_names() {
        for path in ["/v3/", "/v2x", "/v2/a", "/v2/a/b", "/v2/a/b/c", "/v2/a/tags/other", "/v2//"] {
            assert_eq!(route(path), Err(Lost::NoRoute), "{path}");
        }
        for bad in
            ["A", "a..b", "a___b", "-a", "a-", "a//b", "a_-b", "ä", "a b", "", "..", "a/../b"]
        {
            let lost = route(&format!("/v2/{bad}/tags/list"));
            assert_eq!(lost, Err(Lost::BadName(bad.to_owned())), "{bad}");
        }
        for good in ["a", "a.b", "a__b", "a---b", "0/1/2", "team/web-1.x"] {
            assert!(route(&format!("/v2/{good}/tags/list")).is_ok(), "{good}");
        }
    }

    #[test]
    fn queries_are_decoded() {
        let query = Some("mount=sha256%3Aab&from=a%2Fb&empty=&plus=a+b&odd=%zz%4");
        let value = |key| parameter(query, key);
        assert_eq!(value("mount").as_deref(), Some("sha256:ab"));
        assert_eq!(value("from").as_deref(), Some("a/b"));
        assert_eq!(value("empty").as_deref(), Some(""));
        assert_eq!(value("plus").as_deref(), Some("a b"));
        assert_eq!(value("odd").as_deref(), Some("%zz%4"));
        assert_eq!(value("none"), None);
        assert_eq!(parameter(None, "n"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Any path is parsed or refused, and an accepted name is valid.
        #[test]
        fn any_path_and_query_is_read_or_refused(
            path in "(/v2)?(/|/_catalog|(/[a-zA-Z0-9._%:-]{0,6}|/blobs|/uploads|/manifests|/tags|/list|/referrers|\\PC){0,8})",
            query in "\\PC{0,20}|(&|=|%|[a-f0-9]|n|last|\\+){0,20}",
        ) {
            let _ = parameter(Some(&query), "n");
            if let Ok(Route::Tags { name } | Route::Uploads { name } | Route::Blob { name, .. }
                | Route::Manifest { name, .. } | Route::Upload { name, .. }
                | Route::Referrers { name, .. }) = route(&path)
            {
                prop_assert!(name.split('/').all(|part| !part.is_empty() && part != ".."));
            }
        }
    }
}
