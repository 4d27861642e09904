//! S3: buckets and objects are rows, the bytes of objects are blobs. Its protocol is its own: its
//! door in `front` calls these functions, and asks the rows of `operations` who may.

pub mod bucket;
pub mod list;
pub mod multipart;
pub mod object;
pub mod operations;

use api::Fault;

/// The most bytes of an object that is sent in one request or part: 5 GiB.
pub const MAX_PUT_BYTES: u64 = 5 << 30;

/// An AccessDenied, status 403.
pub fn denied() -> Fault {
    Fault::client("AccessDenied", "Access Denied").with_status(403)
}

/// The owner's name of uploads to a bucket in the blob store.
#[must_use]
pub fn owner(bucket: &str) -> String {
    format!("s3/{bucket}")
}
