//! S3: buckets and objects are rows, the bytes of objects are blobs. Its protocol is its own: its
//! door in `front` calls these functions, and asks the rows of `operations` who may.

pub mod bucket;
pub mod list;
pub mod multipart;
pub mod object;
pub mod operations;

use api::Fault;

/// Most bytes of an object that comes in one request or part: 5 GiB.
pub const MAX_PUT_BYTES: u64 = 5 << 30;

/// 403 AccessDenied: it is another account's, or nobody may.
pub fn denied() -> Fault {
    Fault::client("AccessDenied", "Access Denied").with_status(403)
}

/// Whose an upload of bytes is until they have become a blob.
#[must_use]
pub fn owner(bucket: &str) -> String {
    format!("s3/{bucket}")
}
