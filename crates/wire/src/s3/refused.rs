//! Requests to S3, by their headers, for features that Gantry lacks: ignoring such a header would
//! be worse than refusing it.

use super::not_implemented;
use super::target::Route;
use api::Fault;
use http::request::Parts;

/// Headers, and their values that need no missing feature.
const HEADERS: &[(&str, &[&str])] = &[
    ("x-amz-acl", &["private", "bucket-owner-full-control"]),
    ("x-amz-grant-full-control", &[]),
    ("x-amz-grant-read", &[]),
    ("x-amz-grant-read-acp", &[]),
    ("x-amz-grant-write", &[]),
    ("x-amz-grant-write-acp", &[]),
    ("x-amz-object-ownership", &["BucketOwnerEnforced"]),
    ("x-amz-bucket-object-lock-enabled", &["false", "False"]),
    ("x-amz-object-lock-mode", &[]),
    ("x-amz-object-lock-retain-until-date", &[]),
    ("x-amz-object-lock-legal-hold", &["OFF"]),
    ("x-amz-server-side-encryption", &["AES256"]),
    ("x-amz-server-side-encryption-customer-algorithm", &[]),
    ("x-amz-storage-class", &["STANDARD"]),
    ("x-amz-tagging", &[]),
    ("x-amz-website-redirect-location", &[]),
    ("x-amz-write-offset-bytes", &[]),
    ("x-amz-mfa", &[]),
    ("x-amz-copy-source-if-match", &[]),
    ("x-amz-copy-source-if-none-match", &[]),
    ("x-amz-copy-source-if-modified-since", &[]),
    ("x-amz-copy-source-if-unmodified-since", &[]),
    ("x-amz-tagging-directive", &["COPY"]),
];

pub fn check_headers(parts: &Parts, route: &Route) -> Result<(), Fault> {
    let refused = HEADERS.iter().find(|(name, harmless)| {
        route.said(parts, name).is_some_and(|value| !harmless.contains(&value.as_str()))
    });
    match refused {
        Some((name, _)) => Err(not_implemented(name)),
        None => Ok(()),
    }
}
