//! Gantry's own commands as clients of the AWS API: they sign requests like any other client.

use anyhow::{Context, Result, bail};
use api::{Checks, Op, Shape};
use bytes::Bytes;
use front::door::OPERATOR_HEADER;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderValue, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::TokioExecutor;
use rim::clock::wall;
use wire::sigv4::{Signer, sign_headers};

use crate::cli;

/// A signing client of one region.
pub(crate) struct Client {
    http: HttpClient<hyper_util::client::legacy::connect::HttpConnector, Full<Bytes>>,
    endpoint: String,
    region: String,
    key: String,
    secret: String,
}

impl Client {
    /// Makes a client with the AWS credentials of the environment; open mode accepts any.
    pub(crate) fn new(args: &cli::Client) -> Client {
        let variable = |name| std::env::var(name).unwrap_or_else(|_| "gantry".to_owned());
        Client {
            http: HttpClient::builder(TokioExecutor::new()).build_http(),
            endpoint: args.endpoint.trim_end_matches('/').to_owned(),
            region: args.region.clone(),
            key: variable("AWS_ACCESS_KEY_ID"),
            secret: variable("AWS_SECRET_ACCESS_KEY"),
        }
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
        let uri: Uri = format!("{}/", self.endpoint).parse().context("reading the endpoint")?;
        let authority = uri.authority().context("the endpoint has no host")?.as_str().to_owned();
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

    async fn send(&self, request: Request<Full<Bytes>>) -> Result<Bytes> {
        let response = self.http.request(request).await.with_context(|| {
            format!("reaching Gantry at {} (is `gantry up` running?)", self.endpoint)
        })?;
        let status = response.status();
        let body = response.into_body().collect().await.context("reading the answer")?.to_bytes();
        if status.is_success() {
            return Ok(body);
        }
        bail!("Gantry answered {status}: {}", String::from_utf8_lossy(&body))
    }
}
