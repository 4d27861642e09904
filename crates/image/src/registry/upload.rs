//! The uploads of the client: blobs and manifests into a repository.

use bytes::Bytes;
use oci::digest::Digest;
use reqwest::header::{CONTENT_RANGE, CONTENT_TYPE, LOCATION};
use reqwest::{Response, StatusCode, Url};

use super::{RequestError, Session, expect_success};

/// The content type of uploaded blobs.
const OCTETS: &str = "application/octet-stream";

/// A blob that is being uploaded; the registry determines the address for the next bytes.
pub(crate) struct Upload {
    url: Url,
}

impl Session {
    /// Returns true if the repository already has the blob.
    pub(crate) async fn has_blob(&self, digest: Digest) -> Result<bool, RequestError> {
        let url = self.url("blobs", &digest.to_string())?;
        let response = self.send(&url, || self.http.head(url.clone())).await?;
        match response.status() {
            StatusCode::NOT_FOUND => Ok(false),
            _ => expect_success(&url, response).await.map(|_| true),
        }
    }

    /// Starts the upload of a blob.
    pub(crate) async fn begin_upload(&self) -> Result<Upload, RequestError> {
        let url = self.url("blobs", "uploads/")?;
        let response = self.send(&url, || self.http.post(url.clone()).body("")).await?;
        Ok(Upload { url: next(&url, &expect_success(&url, response).await?)? })
    }

    /// Sends the next bytes of a blob, from its byte `offset` on.
    pub(crate) async fn append(
        &self,
        upload: &mut Upload,
        offset: u64,
        bytes: Bytes,
    ) -> Result<(), RequestError> {
        let url = upload.url.clone();
        let last = offset + (bytes.len() as u64).saturating_sub(1);
        let request = || {
            self.http
                .patch(url.clone())
                .header(CONTENT_TYPE, OCTETS)
                .header(CONTENT_RANGE, format!("{offset}-{last}"))
                .body(bytes.clone())
        };
        let response = expect_success(&url, self.send(&url, request).await?).await?;
        upload.url = next(&url, &response)?;
        Ok(())
    }

    /// Completes the upload of a blob, with its last bytes.
    pub(crate) async fn end_upload(
        &self,
        upload: Upload,
        digest: Digest,
        bytes: Bytes,
    ) -> Result<(), RequestError> {
        let mut url = upload.url;
        url.query_pairs_mut().append_pair("digest", &digest.to_string());
        let request = || {
            let put = self.http.put(url.clone()).header(CONTENT_TYPE, OCTETS);
            put.body(bytes.clone())
        };
        let response = self.send(&url, request).await?;
        expect_success(&url, response).await.map(drop)
    }

    /// Stores a manifest or index under a tag or its digest.
    pub(crate) async fn put_manifest(
        &self,
        wanted: &str,
        media_type: &str,
        bytes: &Bytes,
    ) -> Result<(), RequestError> {
        let url = self.url("manifests", wanted)?;
        let request = || {
            let put = self.http.put(url.clone()).header(CONTENT_TYPE, media_type);
            put.body(bytes.clone())
        };
        let response = self.send(&url, request).await?;
        expect_success(&url, response).await.map(drop)
    }
}

/// Returns the next address of an upload, which some registries give relative to the request's.
fn next(asked: &Url, response: &Response) -> Result<Url, RequestError> {
    let told = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let bad = |why: &str| RequestError::Address { url: asked.to_string(), why: why.to_owned() };
    let told = told.ok_or_else(|| bad("the answer does not say where the upload goes on"))?;
    asked.join(told).map_err(|error| bad(&format!("the upload goes on at {told:?}: {error}")))
}
