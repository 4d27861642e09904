//! Refusals in the distribution protocol: a status, a code of the protocol, and a message, which is
//! ECR's own if it has one.

use api::Fault;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

use crate::commit::Uncommitted;
use crate::outgoing::Outgoing;

/// The reason why a request is not carried out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Refusal {
    status: StatusCode,
    /// None for the response that asks for a login, which has no body of the protocol.
    code: Option<&'static str>,
    message: String,
    detail: Value,
    headers: Vec<(HeaderName, String)>,
}

impl Refusal {
    pub(super) fn new(
        status: StatusCode,
        code: &'static str,
        message: impl Into<String>,
    ) -> Refusal {
        let (message, code) = (message.into(), Some(code));
        Refusal { status, code, message, detail: Value::Null, headers: Vec::new() }
    }

    /// Asks the client to log in, in ECR's words.
    pub(super) fn log_in(host: &str) -> Refusal {
        let message = "Not Authorized\n".to_owned();
        let realm = format!("Basic realm=\"http://{host}/\",service=\"ecr.amazonaws.com\"");
        Refusal {
            status: StatusCode::UNAUTHORIZED,
            code: None,
            message,
            detail: Value::Null,
            headers: Vec::new(),
        }
        .with_header(header::WWW_AUTHENTICATE, realm)
    }

    pub(super) fn denied(message: impl Into<String>) -> Refusal {
        Refusal::new(StatusCode::FORBIDDEN, "DENIED", message)
    }

    pub(super) fn bad_digest(text: &str) -> Refusal {
        let message = "provided digest did not match uploaded content, or is none of sha256";
        Refusal::new(StatusCode::BAD_REQUEST, "DIGEST_INVALID", message)
            .with_detail(json!({ "digest": text }))
    }

    pub(super) fn blob_unknown(digest: &str) -> Refusal {
        Refusal::new(StatusCode::NOT_FOUND, "BLOB_UNKNOWN", "blob unknown to registry")
            .with_detail(json!({ "digest": digest }))
    }

    pub(super) fn with_detail(mut self, detail: Value) -> Refusal {
        self.detail = detail;
        self
    }

    pub(super) fn with_header(mut self, name: HeaderName, value: String) -> Refusal {
        self.headers.push((name, value));
        self
    }

    /// Converts a fault; `bad` is the code for invalid parameters, whose name only the route knows.
    pub(super) fn of_fault(fault: Fault, bad: &'static str) -> Refusal {
        let (status, code) = match &*fault.code {
            "RepositoryNotFoundException" => (404, "NAME_UNKNOWN"),
            "ImageNotFoundException" => (404, "MANIFEST_UNKNOWN"),
            "LayersNotFoundException" | "ReferencedImagesNotFoundException" => {
                (404, "MANIFEST_BLOB_UNKNOWN")
            }
            "ImageTagAlreadyExistsException" => (400, "TAG_INVALID"),
            "ImageReferencedByManifestList" | "LimitExceededException" => (403, "DENIED"),
            "UnsupportedImageTypeException" => (400, "MANIFEST_INVALID"),
            "InvalidParameterException" => (400, bad),
            _ => (fault.status, "UNKNOWN"),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Refusal::new(status, code, fault.message)
    }

    pub(super) fn into_response(self) -> Response<Outgoing> {
        let (kind, body) = match self.code {
            None => ("text/plain; charset=utf-8", self.message),
            Some(code) => {
                let error = json!({ "code": code, "message": self.message, "detail": self.detail });
                ("application/json", json!({ "errors": [error] }).to_string())
            }
        };
        let mut response = Response::new(Outgoing::from(Bytes::from(body)));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        for (name, value) in self.headers {
            // Text that no header can carry is omitted rather than the whole response.
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(name, value);
            }
        }
        response
    }
}

impl From<store::blobs::Error> for Refusal {
    fn from(error: store::blobs::Error) -> Refusal {
        use store::blobs::Error;
        let (status, code) = match &error {
            Error::Full(_) => (StatusCode::INSUFFICIENT_STORAGE, "DENIED"),
            Error::Gone(_) | Error::Io { .. } | Error::Damaged { .. } => {
                (StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN")
            }
            Error::Unknown(_) => (StatusCode::NOT_FOUND, "BLOB_UNKNOWN"),
            Error::TooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "SIZE_INVALID"),
            Error::NoUpload => (StatusCode::NOT_FOUND, "BLOB_UPLOAD_UNKNOWN"),
            Error::Busy => (StatusCode::CONFLICT, "BLOB_UPLOAD_INVALID"),
            Error::TooManyUploads(_) => (StatusCode::TOO_MANY_REQUESTS, "TOOMANYREQUESTS"),
            Error::Mismatch { .. } => (StatusCode::BAD_REQUEST, "DIGEST_INVALID"),
        };
        if status.is_server_error() {
            tracing::error!(%error, "the registry could not store or read a blob");
        }
        Refusal::new(status, code, error.to_string())
    }
}

impl From<Uncommitted> for Refusal {
    fn from(error: Uncommitted) -> Refusal {
        match error {
            Uncommitted::Panicked(error) => error.into(),
            Uncommitted::NotStored(error) => error.into(),
        }
    }
}

impl From<store::writer::Error> for Refusal {
    fn from(error: store::writer::Error) -> Refusal {
        tracing::error!(%error, "what was pushed was not written down");
        let message = "The request could not be stored. Try again later.";
        Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "UNKNOWN", message)
    }
}

/// Hides a panic in a part of the work; the log has the details.
impl From<tokio::task::JoinError> for Refusal {
    fn from(error: tokio::task::JoinError) -> Refusal {
        tracing::error!(%error, "a request to the registry failed inside");
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN", "the request failed inside")
    }
}
