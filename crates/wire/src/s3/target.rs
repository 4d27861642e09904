//! Determines the operation of an S3 request and its target: by its method, the bucket in its
//! host's name or its path, and the parameters that name parts of a bucket or object.

use std::net::IpAddr;

use super::not_implemented;
use api::Fault;
use http::header::HOST;
use http::request::Parts;

/// The operations of S3 that Gantry supports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    ListBuckets,
    CreateBucket,
    HeadBucket,
    GetBucketLocation,
    DeleteBucket,
    ListObjects,
    ListObjectsV2,
    DeleteObjects,
    GetObject,
    HeadObject,
    PutObject,
    CopyObject,
    DeleteObject,
    CreateMultipartUpload,
    UploadPart,
    CompleteMultipartUpload,
    AbortMultipartUpload,
    ListParts,
}

impl Operation {
    pub const ALL: [Operation; 18] = [
        Operation::ListBuckets,
        Operation::CreateBucket,
        Operation::HeadBucket,
        Operation::GetBucketLocation,
        Operation::DeleteBucket,
        Operation::ListObjects,
        Operation::ListObjectsV2,
        Operation::DeleteObjects,
        Operation::GetObject,
        Operation::HeadObject,
        Operation::PutObject,
        Operation::CopyObject,
        Operation::DeleteObject,
        Operation::CreateMultipartUpload,
        Operation::UploadPart,
        Operation::CompleteMultipartUpload,
        Operation::AbortMultipartUpload,
        Operation::ListParts,
    ];

    /// The name that AWS gives it.
    pub fn name(self) -> String {
        format!("{self:?}")
    }
}

/// The operation and target of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    pub operation: Operation,
    /// Empty for operations on no bucket.
    pub bucket: String,
    /// Empty for operations on a bucket.
    pub key: String,
    parameters: Vec<(String, String)>,
}

impl Route {
    /// Returns the value of a parameter; the first if there are several.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the value of a parameter in any capitalisation: presigned requests carry headers so.
    pub fn hoisted(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The value of a header, or of the parameter that a presigned request has in its place.
    pub fn said(&self, parts: &Parts, name: &str) -> Option<String> {
        match parts.headers.get(name) {
            Some(value) => Some(String::from_utf8_lossy(value.as_bytes()).trim().to_owned()),
            None => self.hoisted(name).map(str::to_owned),
        }
    }
}

/// The kind of an operation's target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Region,
    Bucket,
    Object,
}

struct Row {
    method: &'static str,
    level: Level,
    /// The parameter that tells it from others of the method; empty if it needs none.
    by: &'static str,
    operation: Operation,
    /// Further parameters that it supports.
    knows: &'static [&'static str],
}

const fn row(
    method: &'static str,
    level: Level,
    by: &'static str,
    operation: Operation,
    knows: &'static [&'static str],
) -> Row {
    Row { method, level, by, operation, knows }
}

const READ: &[&str] = &[
    "response-content-type",
    "response-content-language",
    "response-expires",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
];

/// The operations; those with a parameter of their own come first.
const ROWS: &[Row] = &[
    row(
        "GET",
        Level::Region,
        "",
        Operation::ListBuckets,
        &["prefix", "bucket-region", "max-buckets", "continuation-token"],
    ),
    row("PUT", Level::Bucket, "", Operation::CreateBucket, &[]),
    row("HEAD", Level::Bucket, "", Operation::HeadBucket, &[]),
    row("DELETE", Level::Bucket, "", Operation::DeleteBucket, &[]),
    row("GET", Level::Bucket, "location", Operation::GetBucketLocation, &[]),
    row(
        "GET",
        Level::Bucket,
        "list-type",
        Operation::ListObjectsV2,
        &[
            "prefix",
            "delimiter",
            "max-keys",
            "encoding-type",
            "continuation-token",
            "start-after",
            "fetch-owner",
        ],
    ),
    row(
        "GET",
        Level::Bucket,
        "",
        Operation::ListObjects,
        &["prefix", "delimiter", "max-keys", "encoding-type", "marker"],
    ),
    row("POST", Level::Bucket, "delete", Operation::DeleteObjects, &[]),
    row(
        "GET",
        Level::Object,
        "uploadId",
        Operation::ListParts,
        &["max-parts", "part-number-marker"],
    ),
    row("GET", Level::Object, "", Operation::GetObject, READ),
    row("HEAD", Level::Object, "", Operation::HeadObject, READ),
    row("PUT", Level::Object, "uploadId", Operation::UploadPart, &["partNumber"]),
    row("PUT", Level::Object, "", Operation::PutObject, &[]),
    row("DELETE", Level::Object, "uploadId", Operation::AbortMultipartUpload, &[]),
    row("DELETE", Level::Object, "", Operation::DeleteObject, &[]),
    row("POST", Level::Object, "uploads", Operation::CreateMultipartUpload, &[]),
    row("POST", Level::Object, "uploadId", Operation::CompleteMultipartUpload, &[]),
];

/// Returns true for parameters that do not select an operation: signatures, and the operation's
/// name.
fn is_envelope(name: &str) -> bool {
    name == "x-id" || name.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("x-amz-"))
}

pub fn route(parts: &Parts) -> Result<Route, Fault> {
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("");
    let (bucket, key) = target(host, parts.uri.path())?;
    let parameters: Vec<(String, String)> =
        super::parameters(parts.uri.query().unwrap_or("")).collect();
    let mut operation = operation(parts.method.as_str(), &bucket, &key, &parameters)?;
    if parts.headers.contains_key("x-amz-copy-source") {
        operation = match operation {
            Operation::PutObject => Operation::CopyObject,
            Operation::UploadPart => return Err(not_implemented("x-amz-copy-source of a part")),
            other => other,
        };
    }
    Ok(Route { operation, bucket, key, parameters })
}

fn operation(
    method: &str,
    bucket: &str,
    key: &str,
    parameters: &[(String, String)],
) -> Result<Operation, Fault> {
    let level = match (bucket, key) {
        ("", _) => Level::Region,
        (_, "") => Level::Bucket,
        _ => Level::Object,
    };
    let has = |name: &str| parameters.iter().any(|(key, _)| key == name);
    let mut rows = ROWS.iter().filter(|row| row.method == method && row.level == level);
    let row = rows.find(|row| row.by.is_empty() || has(row.by));
    let row = row.ok_or_else(|| match parameters.iter().find(|(name, _)| !is_envelope(name)) {
        Some((name, _)) => not_implemented(name),
        None => {
            let message = "The specified method is not allowed against this resource.";
            Fault::client("MethodNotAllowed", message).with_status(405)
        }
    })?;
    let known = |name: &str| name == row.by || row.knows.contains(&name) || is_envelope(name);
    match parameters.iter().find(|(name, _)| !known(name)) {
        Some((name, _)) => Err(not_implemented(name)),
        None => Ok(row.operation),
    }
}

/// Returns bucket and key, both empty if the request names none.
fn target(host: &str, path: &str) -> Result<(String, String), Fault> {
    let path = super::decoded_path(path);
    let path = path.ok_or_else(|| Fault::client("InvalidURI", "Couldn't parse the specified URI."));
    let path = path?;
    let rest = path.strip_prefix('/').unwrap_or(&path);
    if let Some(bucket) = bucket_of_host(host) {
        return Ok((bucket.to_owned(), rest.to_owned()));
    }
    let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
    Ok((bucket.to_owned(), key.to_owned()))
}

/// Returns the bucket in front of one of our names: `BUCKET.localhost`, or S3's own names if a
/// client reached us under them.
fn bucket_of_host(host: &str) -> Option<&str> {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        Some(_) | None => host,
    };
    if name.starts_with('[') || name.parse::<IpAddr>().is_ok() {
        return None;
    }
    let bucket = match name.strip_suffix(".localhost") {
        Some(front) => front.strip_suffix(".s3").unwrap_or(front),
        None => {
            let aws = name.ends_with(".amazonaws.com") || name.ends_with(".amazonaws.com.cn");
            let at = name.rfind(".s3.").or_else(|| name.rfind(".s3-"))?;
            aws.then_some(&name[..at])?
        }
    };
    (bucket != "s3").then_some(bucket)
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn read(method: &str, host: &str, uri: &str) -> Result<(Operation, String, String), String> {
        let request = Request::builder().method(method).uri(uri).header(HOST, host);
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let route = route(&parts).map_err(|fault| fault.code.into_owned())?;
        Ok((route.operation, route.bucket, route.key))
    }

    #[test]
    fn method_place_and_parameters_tell_the_operation() {
        for (method, uri, operation, bucket, key) in [
            ("GET", "/", Operation::ListBuckets, "", ""),
            ("PUT", "/abc", Operation::CreateBucket, "abc", ""),
            ("HEAD", "/abc/", Operation::HeadBucket, "abc", ""),
            ("GET", "/abc?location", Operation::GetBucketLocation, "abc", ""),
            ("GET", "/abc?list-type=2&prefix=a%2F", Operation::ListObjectsV2, "abc", ""),
            ("GET", "/abc?prefix=a&x-id=ListObjects", Operation::ListObjects, "abc", ""),
            ("POST", "/abc?delete", Operation::DeleteObjects, "abc", ""),
            ("GET", "/abc/a//b%20c+d", Operation::GetObject, "abc", "a//b c+d"),
            ("PUT", "/abc/k?X-Amz-Signature=0", Operation::PutObject, "abc", "k"),
            ("PUT", "/abc/k?partNumber=1&uploadId=u", Operation::UploadPart, "abc", "k"),
            ("POST", "/abc/k?uploads", Operation::CreateMultipartUpload, "abc", "k"),
        ] {
            let expected = Ok((operation, bucket.to_owned(), key.to_owned()));
            assert_eq!(read(method, "127.0.0.1:4566", uri), expected, "{method} {uri}");
        }
    }

    #[test]
    fn what_is_not_there_is_said_to_be_missing() {
        for (method, uri, code) in [
            ("GET", "/abc?acl", "NotImplemented"),
            ("PUT", "/abc?versioning", "NotImplemented"),
            ("GET", "/abc?list-type=2&versionId=1", "NotImplemented"),
            ("GET", "/abc/k?tagging", "NotImplemented"),
            ("POST", "/abc/k?select&select-type=2", "NotImplemented"),
            ("DELETE", "/abc?policy", "NotImplemented"),
            ("POST", "/abc", "MethodNotAllowed"),
            ("PUT", "/", "MethodNotAllowed"),
            ("GET", "/abc/%ff", "InvalidURI"),
        ] {
            assert_eq!(read(method, "h", uri), Err(code.to_owned()), "{method} {uri}");
        }
    }

    #[test]
    fn a_bucket_may_stand_in_front_of_our_name() {
        for (host, bucket) in [
            ("abc.localhost:4566", Some("abc")),
            ("a.b.localhost", Some("a.b")),
            ("abc.s3.localhost:1", Some("abc")),
            ("abc.s3.amazonaws.com", Some("abc")),
            ("a.b.s3.eu-west-1.amazonaws.com", Some("a.b")),
            ("abc.s3-eu-west-1.amazonaws.com", Some("abc")),
            ("localhost:4566", None),
            ("s3.localhost:4566", None),
            ("s3.eu-west-1.amazonaws.com", None),
            ("127.0.0.1:4566", None),
            ("[::1]:4566", None),
            ("gantry.example:4566", None),
            ("", None),
        ] {
            assert_eq!(bucket_of_host(host), bucket, "{host}");
        }
        let expected = Ok((Operation::GetObject, "abc".to_owned(), "k/l".to_owned()));
        assert_eq!(read("GET", "abc.localhost:1", "/k/l"), expected);
    }
}
