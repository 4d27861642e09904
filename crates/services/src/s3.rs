//! S3: buckets and objects are rows, the bytes of objects are blobs. Unlike the other services it
//! has no table of operations: its protocol is its own, and `gantry`'s HTTP server for S3 calls
//! these functions.

pub mod bucket;
pub mod list;
pub mod multipart;
pub mod object;

use api::Fault;

/// The most bytes of an object that is sent in one request or part: 5 GiB.
pub const MAX_PUT_BYTES: u64 = 5 << 30;

/// An AccessDenied, status 403.
pub fn denied() -> Fault {
    Fault::client("AccessDenied", "Access Denied").with_status(403)
}

/// A NotImplemented, status 501, that names the missing feature.
pub fn not_implemented(what: &str) -> Fault {
    let message = format!(
        "A header or query parameter you provided implies functionality that is not implemented: \
         {what}"
    );
    Fault::client("NotImplemented", message).with_status(501)
}

/// The owner's name of uploads to a bucket in the blob store.
#[must_use]
pub fn owner(bucket: &str) -> String {
    format!("s3/{bucket}")
}
