//! Reads environment files for this machine's agent: from the control plane's S3, like any client,
//! signing as the agent with its link token.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use agent::environment::{MAX_FILE_BYTES, Objects, Wanted};
use bytes::Bytes;
use http::header::HOST;
use http::{HeaderMap, HeaderValue, Request};
use http_body_util::{BodyExt, Empty, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use model::ecr::AGENT_USER;
use model::id::Text;
use rim::clock::wall;
use wire::s3::EXPECTED_OWNER;
use wire::sigv4::{Signer, sign_headers};

/// The time-out of a download, as in the ECS agent.
const PATIENCE: Duration = Duration::from_secs(30);
/// The number of attempts to reach a control plane, which may be restarting.
const TRIES: u32 = 5;
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_secs(2);

type Http = Client<HttpConnector, Empty<Bytes>>;

/// Returns a reader of objects of the control plane at `server`.
pub(crate) fn objects(server: SocketAddr, token: &Text) -> Objects {
    let http: Http = Client::builder(TokioExecutor::new()).build_http();
    let token = token.clone();
    Arc::new(move |wanted| {
        let (http, token) = (http.clone(), token.clone());
        Box::pin(async move {
            let read = patiently(&http, server, &token, &wanted);
            let timed_out = || "request context canceled caused by: context deadline exceeded";
            tokio::time::timeout(PATIENCE, read).await.unwrap_or_else(|_| Err(timed_out().into()))
        })
    })
}

enum Failure {
    /// The control plane may be reachable in a moment.
    Unreachable(String),
    Refused(String),
}

async fn patiently(
    http: &Http,
    server: SocketAddr,
    token: &str,
    wanted: &Wanted,
) -> Result<Vec<u8>, String> {
    let mut tries = 1;
    loop {
        match read(http, server, token, wanted).await {
            Ok(content) => return Ok(content),
            Err(Failure::Refused(why)) => return Err(why),
            Err(Failure::Unreachable(why)) if tries == TRIES => {
                return Err(format!("service call has been retried {} time(s): {why}", tries - 1));
            }
            Err(Failure::Unreachable(_)) => tokio::time::sleep(PAUSE).await,
        }
        tries += 1;
    }
}

async fn read(
    http: &Http,
    server: SocketAddr,
    token: &str,
    wanted: &Wanted,
) -> Result<Vec<u8>, Failure> {
    let request = signed(server, token, wanted).map_err(|why| Failure::Refused(why.to_string()))?;
    let asked = http.request(request).await;
    let response = asked.map_err(|error| {
        Failure::Unreachable(format!("cannot reach the control plane at {server}: {error}"))
    })?;
    let status = response.status();
    let id = response.headers().get("x-amz-request-id").and_then(|id| id.to_str().ok());
    let id = id.unwrap_or("").to_owned();
    let body = Limited::new(response.into_body(), MAX_FILE_BYTES).collect().await;
    let body = match body {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => {
            let what = format!("the object has more than {MAX_FILE_BYTES} bytes");
            return Err(Failure::Refused(what));
        }
        Err(error) => return Err(Failure::Unreachable(error.to_string())),
    };
    match status.as_u16() {
        200 => Ok(body.to_vec()),
        502..=504 => Err(Failure::Unreachable(refusal(&body, status.as_u16(), &id))),
        status => Err(Failure::Refused(refusal(&body, status, &id))),
    }
}

/// Formats an error of S3 in the words of the ECS agent's SDK.
fn refusal(body: &[u8], status: u16, id: &str) -> String {
    let error = wire::s3::read(body);
    let text = |name| error.as_ref().and_then(|error| error.text_of(name)).unwrap_or("Unknown");
    format!("{}: {} status code: {status}, request id: {id}", text("Code"), text("Message"))
}

fn signed(
    server: SocketAddr,
    token: &str,
    wanted: &Wanted,
) -> anyhow::Result<Request<Empty<Bytes>>> {
    let path = format!("/{}/{}", wanted.bucket, wire::s3::url_encoded(&wanted.key));
    let mut headers = HeaderMap::new();
    headers.insert(HOST, HeaderValue::from_str(&server.to_string())?);
    headers.insert(EXPECTED_OWNER, HeaderValue::from_str(&wanted.account)?);
    headers.insert("x-amz-content-sha256", HeaderValue::from_static(NOTHING));
    let signer = Signer {
        access_key_id: AGENT_USER,
        secret: token,
        session_token: None,
        region: &wanted.region,
        service: wire::s3::SERVICE,
    };
    sign_headers(&signer, "GET", &path, "", &mut headers, b"", wall().0)?;
    let mut request = Request::get(format!("http://{server}{path}")).body(Empty::new())?;
    *request.headers_mut() = headers;
    Ok(request)
}

/// The SHA-256 of an empty body.
const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_names_the_object_and_whose_it_must_be() {
        let wanted = Wanted {
            account: "123456789012".into(),
            region: "us-east-1".into(),
            bucket: "abc".to_owned(),
            key: "a b/ü.env".to_owned(),
        };
        let server = "10.0.0.5:4566".parse().unwrap();
        let request = signed(server, "token", &wanted).unwrap();
        assert_eq!(request.uri(), "http://10.0.0.5:4566/abc/a%20b/%C3%BC.env");
        assert_eq!(request.headers()[EXPECTED_OWNER], "123456789012");
        let authorization = request.headers()["authorization"].to_str().unwrap();
        assert!(authorization.contains("x-amz-expected-bucket-owner"), "{authorization}");
    }

    #[test]
    fn a_refusal_says_code_text_and_status() {
        let body = b"<Error><Code>NoSuchKey</Code><Message>Not there.</Message></Error>";
        let text = refusal(body, 404, "7");
        assert_eq!(text, "NoSuchKey: Not there. status code: 404, request id: 7");
        assert_eq!(refusal(b"", 500, "7"), "Unknown: Unknown status code: 500, request id: 7");
    }
}
