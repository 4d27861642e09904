//! Gantry's own commands as clients of the AWS API: they sign requests like any other client.

use anyhow::{Context, Result};
use api::{Checks, Op, Shape};
use bytes::Bytes;
use front::door::OPERATOR_HEADER;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::TokioExecutor;
use rim::clock::wall;
use serde_json::Value;
use wire::sigv4::{Signer, sign_headers};

use crate::announce::{Target, USUAL_ENDPOINT};

/// Codes of refusals of a key or a signature, in the words of all protocols.
const BAD_KEY: [&str; 4] = [
    "UnrecognizedClientException",
    "InvalidSignatureException",
    "InvalidClientTokenId",
    "SignatureDoesNotMatch",
];

/// An error that the region answered.
#[derive(Debug, thiserror::Error)]
#[error("Gantry answered {status}: {said}{}", hint(.code))]
pub(crate) struct Refused {
    status: StatusCode,
    /// The shape of the error; empty for an answer that has none.
    pub(crate) code: String,
    said: String,
}

impl Refused {
    fn of(status: StatusCode, body: &[u8]) -> Refused {
        let shown: Value = serde_json::from_slice(body).unwrap_or_default();
        let name = shown["__type"].as_str().unwrap_or_default();
        let code = name.rsplit('#').next().unwrap_or_default().to_owned();
        let said = match shown["message"].as_str().or(shown["Message"].as_str()) {
            Some(message) if !code.is_empty() => format!("{code}: {message}"),
            _ => String::from_utf8_lossy(body).into_owned(),
        };
        Refused { status, code, said }
    }
}

/// Returns the part of an ARN that names the thing among those of its kind.
pub(crate) fn last_part(arn: Option<&str>) -> &str {
    arn.and_then(|arn| arn.rsplit('/').next()).unwrap_or_default()
}

/// Returns the key that acts in an account. In open mode that is the account's id; a key of the
/// form that a region issues belongs to an account already and goes unchanged.
fn key_for(account: &str, key: &str) -> String {
    let is_issued = key.len() == 20 && (key.starts_with("AKIA") || key.starts_with("ASIA"));
    if is_issued { key.to_owned() } else { account.to_owned() }
}

/// Returns advice on a refused key, to be appended to the region's words.
fn hint(code: &str) -> &'static str {
    if !BAD_KEY.contains(&code) {
        return "";
    }
    " (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be a key of this region, such as the one \
     that it printed at its first start in strict mode)"
}

/// A signing client of one region.
#[derive(Clone)]
pub(crate) struct Client {
    http: HttpClient<hyper_util::client::legacy::connect::HttpConnector, Full<Bytes>>,
    endpoint: String,
    region: String,
    key: String,
    secret: String,
}

impl Client {
    /// Makes a client with the AWS credentials of the environment; open mode accepts any.
    pub(crate) fn new(target: &Target) -> Client {
        let variable = |name| std::env::var(name).unwrap_or_else(|_| "gantry".to_owned());
        Client {
            http: HttpClient::builder(TokioExecutor::new()).build_http(),
            endpoint: target.endpoint.clone(),
            region: target.region.clone(),
            key: variable("AWS_ACCESS_KEY_ID"),
            secret: variable("AWS_SECRET_ACCESS_KEY"),
        }
    }

    /// Returns a client that acts in another region and account.
    pub(crate) fn acting_in(&self, region: &str, account: Option<&str>) -> Client {
        let key = account.map_or_else(|| self.key.clone(), |account| key_for(account, &self.key));
        Client { region: region.to_owned(), key, ..self.clone() }
    }

    /// Calls one operation of a JSON service.
    pub(crate) async fn call<O: Op>(
        &self,
        service: &'static api::Service,
        input: &O::Input,
    ) -> Result<O::Output> {
        let name = O::OPERATION.name;
        let target = format!("{}.{name}", service.target_prefix.unwrap_or_default());
        let body = api::json::bytes(input, <O::Input as Shape>::KIND);
        let request = self.signed(service, &target, body)?;
        let answer = self.send(request).await?;
        api::json::read(&answer, Checks::Trusted)
            .with_context(|| format!("reading {name}'s answer"))
    }

    /// POSTs to one of the operator's paths.
    pub(crate) async fn post(&self, path: &str) -> Result<Bytes> {
        let uri = format!("{}{path}", self.endpoint);
        let request = Request::post(uri).header(OPERATOR_HEADER, "gantry");
        self.send(request.body(Full::default())?).await
    }

    fn signed(
        &self,
        service: &api::Service,
        target: &str,
        body: Vec<u8>,
    ) -> Result<Request<Full<Bytes>>> {
        let uri = self.uri()?;
        let authority = uri.authority().map(|it| it.as_str()).unwrap_or_default().to_owned();
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_str(&authority)?);
        let version = service.json_version.unwrap_or("1.1");
        let content_type = format!("application/x-amz-json-{version}");
        headers.insert(CONTENT_TYPE, HeaderValue::from_str(&content_type)?);
        headers.insert("x-amz-target", HeaderValue::from_str(target)?);
        let signer = Signer {
            access_key_id: &self.key,
            secret: &self.secret,
            session_token: None,
            region: &self.region,
            service: service.signing_name,
        };
        sign_headers(&signer, "POST", "/", "", &mut headers, &body, wall().0)
            .context("signing the request")?;
        let mut request = Request::post(uri).body(Full::new(Bytes::from(body)))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Returns the root of the region.
    fn uri(&self) -> Result<Uri> {
        let uri = format!("{}/", self.endpoint).parse().ok();
        let uri = uri.filter(|uri: &Uri| uri.scheme_str() == Some("http"));
        uri.with_context(|| {
            format!(
                "the endpoint {} is not of the form http://HOST:PORT, as in {USUAL_ENDPOINT}",
                self.endpoint
            )
        })
    }

    async fn send(&self, request: Request<Full<Bytes>>) -> Result<Bytes> {
        let response = self.http.request(request).await.with_context(|| {
            format!("reaching Gantry at {} (is `gantry up` running?)", self.endpoint)
        })?;
        let status = response.status();
        let body = response.into_body().collect().await.context("reading the answer")?.to_bytes();
        if status.is_success() {
            return Ok(body);
        }
        Err(Refused::of(status, &body).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_named_by_its_key_unless_a_region_issued_one() {
        let issued = "AKIAIOSFODNN7EXAMPLE";
        assert_eq!(key_for("210987654321", issued), issued);
        assert_eq!(key_for("210987654321", "gantry"), "210987654321");
    }

    #[test]
    fn a_refused_key_is_told_from_other_errors() {
        let refused = |body: &str| Refused::of(StatusCode::BAD_REQUEST, body.as_bytes());
        for code in BAD_KEY {
            let said = refused(&format!(r#"{{"__type":"com.amazonaws#{code}","message":"no"}}"#));
            let said = said.to_string();
            assert!(said.contains(&format!("{code}: no (AWS_ACCESS_KEY_ID")), "{said}");
        }
        let other = refused(r#"{"__type":"ResourceNotFoundException","message":"gone"}"#);
        assert_eq!(other.code, "ResourceNotFoundException");
        assert_eq!(
            other.to_string(),
            "Gantry answered 400 Bad Request: ResourceNotFoundException: gone"
        );
        assert_eq!(refused("plain").to_string(), "Gantry answered 400 Bad Request: plain");
    }
}
