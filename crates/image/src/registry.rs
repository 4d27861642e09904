//! A client of image registries (OCI distribution, Docker Registry v2): manifests and blobs, with
//! authentication, bounded retries and time-outs. Verifies the content it returns; stores nothing.

mod auth;
mod error;
mod near;
mod redirect;
mod retry;
mod upload;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use oci::digest::Digest;
use oci::manifest::{ACCEPTED, Descriptor, MAX_MANIFEST_BYTES};
use oci::reference::{DEFAULT_HOST, Reference, is_this_machine};
use reqwest::header::{ACCEPT, CONTENT_RANGE, HeaderValue, RANGE, VIA, WWW_AUTHENTICATE};
use reqwest::{Client, ClientBuilder, RequestBuilder, Response, StatusCode, Url};
use tokio::sync::Mutex;

use self::auth::Authorization;
pub use self::error::RequestError;
use self::error::{from_transport, shown, with_server_message};
use crate::shelf::Shelf;

/// The address of docker.io's registry.
const DOCKER_HUB: &str = "https://registry-1.docker.io";
/// The header in which registries give the digest that a tag leads to.
const CONTENT_DIGEST: &str = "docker-content-digest";
const NO_AUTHORITIES: &str =
    "no registry can be reached by HTTPS: install this host's CA certificates and start again";

/// A user name and password for a registry. ECR's user is `AWS`, its password a token.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credentials {
    pub username: String,
    pub password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({}, ...)", self.username)
    }
}

/// The bytes of a layer that must arrive in a wait of [`Options::patience_ms`]: at least 1 KiB a
/// second, so that a registry that sends a byte now and then cannot keep a pull's turn.
pub const LEAST_BYTES: u64 = 20 * 1024;
/// The bytes that a quick layer brings in each second of waiting, at least: at this speed an image
/// of 450 MiB just arrives within the time-out of a pull.
const BRISK_BYTES: u64 = 64 * 1024;

/// Returns the bytes that a quick layer brings in that time of waiting.
pub(crate) fn brisk_bytes(waited: Duration) -> u64 {
    let ms = u64::try_from(waited.as_millis()).unwrap_or(u64::MAX);
    ms.saturating_mul(BRISK_BYTES) / 1000
}

/// The settings for reaching registries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The addresses of registries that are not at their own name: host as in references to base
    /// URL, `123456789012.dkr.ecr.us-east-1.amazonaws.com` to `http://10.0.0.2:5000`.
    pub endpoints: BTreeMap<String, String>,
    /// Certificates (PEM) trusted besides the system's.
    pub extra_roots_pem: Vec<Vec<u8>>,
    /// The time-out of a connection attempt, in ms.
    pub connect_ms: u64,
    /// The longest time without a byte, in ms. ECS gives up after 5 minutes.
    pub idle_ms: u64,
    /// The time-out of a whole document (a manifest, a token), in ms: they have a few KiB.
    pub document_ms: u64,
    /// The longest wait for a layer that brings fewer than [`LEAST_BYTES`] in that time, in ms. A
    /// pull that waits for a layer that another one fetches so slowly fetches it as well.
    pub patience_ms: u64,
    /// The time of waiting over which a layer's speed is measured, in ms: a slow layer makes room
    /// for others.
    pub brisk_ms: u64,
    /// The time-out of a whole pull, in ms. ECS gives up after 2 hours.
    pub total_ms: u64,
    /// The number of retries of a request.
    pub retries: u32,
    /// The wait before the first retry, in ms; each next wait is twice as long.
    pub first_wait_ms: u64,
    /// The longest wait before a retry, in ms, even if the server asks for more.
    pub longest_wait_ms: u64,
}

impl Options {
    /// Returns ECS's time-outs, the system's certificates, and every registry at its own name.
    pub fn standard() -> Self {
        Self {
            endpoints: BTreeMap::new(),
            extra_roots_pem: Vec::new(),
            connect_ms: 30_000,
            idle_ms: 5 * 60_000,
            document_ms: 60_000,
            patience_ms: 20_000,
            brisk_ms: 5_000,
            total_ms: 2 * 60 * 60_000,
            retries: 4,
            first_wait_ms: 500,
            longest_wait_ms: 10_000,
        }
    }
}

/// A client for any number of registries. Cheap to clone.
#[derive(Clone)]
pub struct Registry {
    http: Client,
    /// The client for this machine and for endpoints of the operator: a proxy does not know them.
    direct: Client,
    own: Option<Own>,
    pub(crate) options: Options,
}

/// The registry that belongs to this host.
#[derive(Clone)]
struct Own {
    base: Url,
    shelf: Option<Arc<dyn Shelf>>,
}

/// The reason why a client cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum OptionsError {
    #[error("set up the registry client: {0}")]
    Client(#[from] reqwest::Error),
    #[error("registry endpoint {url:?} of {host}: {why}")]
    Endpoint { host: String, url: String, why: String },
}

impl Registry {
    pub fn new(options: Options) -> Result<Self, OptionsError> {
        for (host, url) in &options.endpoints {
            parse_base(url).map_err(|why| OptionsError::Endpoint {
                host: host.clone(),
                url: url.clone(),
                why,
            })?;
        }
        // A machine may have no certificate authorities: its own registry needs none.
        let (http, direct) = clients(&options, true).or_else(|error| {
            let why = error.source().map_or_else(|| error.to_string(), ToString::to_string);
            tracing::warn!(%why, "{NO_AUTHORITIES}");
            clients(&options, false)
        })?;
        Ok(Self { direct, http, own: None, options })
    }

    /// Sets the URL of this host's own registry, and the shelf with its content if that is on this
    /// machine.
    pub fn with_own(self, base: &str, shelf: Option<Arc<dyn Shelf>>) -> Result<Self, OptionsError> {
        let base = parse_base(base).map_err(|why| OptionsError::Endpoint {
            host: "this host's own registry".to_owned(),
            url: base.to_owned(),
            why,
        })?;
        Ok(Self { own: Some(Own { base, shelf }), ..self })
    }

    /// Starts work on a repository of this host's own registry, and gives its content where that
    /// lies on this machine; None where there is no such registry.
    pub(crate) fn own_session(
        &self,
        repository: &str,
        credentials: Option<Credentials>,
    ) -> Option<(Session, Option<Arc<dyn Shelf>>)> {
        let own = self.own.as_ref()?;
        let session = self.start(&self.direct, own.base.clone(), repository, credentials);
        Some((session, own.shelf.clone()))
    }

    /// Opens a session for one repository.
    pub fn session(
        &self,
        reference: &Reference,
        credentials: Option<Credentials>,
    ) -> Result<Session, RequestError> {
        let given = self.options.endpoints.get(reference.host());
        let near = given.is_some() || is_this_machine(reference.host());
        let base = given.cloned().unwrap_or_else(|| default_base(reference.host()));
        let base = parse_base(&base).map_err(|why| RequestError::Address { url: base, why })?;
        let http = if near { &self.direct } else { &self.http };
        let kept_off = self.own.as_ref().map(|own| own.base.clone());
        let session = self.start(http, base, reference.repository(), credentials);
        Ok(Session { kept_off, ..session })
    }

    fn start(
        &self,
        http: &Client,
        base: Url,
        repository: &str,
        credentials: Option<Credentials>,
    ) -> Session {
        Session {
            http: http.clone(),
            idle: Duration::from_millis(self.options.idle_ms),
            document: Duration::from_millis(self.options.document_ms),
            patience: Duration::from_millis(self.options.patience_ms),
            base,
            repository: repository.to_owned(),
            credentials,
            authorization: Mutex::new(Authorization::None),
            via: None,
            kept_off: None,
        }
    }
}

/// Checks that this machine has certificate authorities.
pub fn check_authorities() -> Result<(), OptionsError> {
    Ok(client(&Options::standard())?.build().map(drop)?)
}

/// Makes the client that uses a proxy, if one is set, and the one that never does. They trust this
/// machine's authorities, or only those of the options.
fn clients(options: &Options, machines_own: bool) -> Result<(Client, Client), reqwest::Error> {
    let client = || {
        let builder = client(options)?;
        Ok(if machines_own { builder } else { builder.tls_certs_only([]) })
    };
    Ok((client()?.build()?, client()?.no_proxy().build()?))
}

fn client(options: &Options) -> Result<ClientBuilder, reqwest::Error> {
    let mut builder = Client::builder()
        .user_agent(concat!("gantry/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(Duration::from_millis(options.connect_ms))
        .redirect(reqwest::redirect::Policy::none());
    for pem in &options.extra_roots_pem {
        builder = builder.tls_certs_merge(reqwest::Certificate::from_pem_bundle(pem)?);
    }
    Ok(builder)
}

/// Returns the default base URL of a host. Tokens and passwords must not travel unencrypted, so
/// plain HTTP is only for this machine, and for endpoints that the operator configured with it.
fn default_base(host: &str) -> String {
    match host {
        DEFAULT_HOST => DOCKER_HUB.to_owned(),
        host if is_this_machine(host) => format!("http://{host}"),
        host => format!("https://{host}"),
    }
}

fn parse_base(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    match (url.scheme(), url.host_str()) {
        ("http" | "https", Some(_)) => Ok(url),
        _ => Err("it must start with http:// or https://".to_owned()),
    }
}

/// A session for one repository with one set of credentials.
pub struct Session {
    http: Client,
    /// The longest time without a byte.
    idle: Duration,
    document: Duration,
    patience: Duration,
    base: Url,
    repository: String,
    credentials: Option<Credentials>,
    authorization: Mutex<Authorization>,
    via: Option<HeaderValue>,
    /// The registry that trusts this machine, unless it is the one of this session.
    kept_off: Option<Url>,
}

impl Session {
    /// Names the sender of each request to registries, in the header Via.
    pub fn with_via(self, via: HeaderValue) -> Self {
        Self { via: Some(via), ..self }
    }

    /// Fetches the manifest or index behind a tag or digest; returns its digest too.
    pub async fn manifest(&self, wanted: &str) -> Result<(Digest, Bytes), RequestError> {
        let url = self.url("manifests", wanted)?;
        let request = || self.http.get(url.clone()).header(ACCEPT, ACCEPTED.join(", "));
        let response = self.send(&url, request).await?;
        let response = expect_success(&url, response).await?;
        let bytes = self.read_all(&url, response, MAX_MANIFEST_BYTES).await?;
        let found = Digest::of(&bytes);
        match wanted.parse::<Digest>() {
            Ok(wanted) if wanted != found => Err(RequestError::Altered { wanted, found }),
            Ok(_) | Err(_) => Ok((found, bytes)),
        }
    }

    /// Returns the digest that a tag leads to now: one request without a body, if the registry
    /// supports it.
    pub async fn newest(&self, wanted: &str) -> Result<Digest, RequestError> {
        let url = self.url("manifests", wanted)?;
        let request = || self.http.head(url.clone()).header(ACCEPT, ACCEPTED.join(", "));
        let response = expect_success(&url, self.send(&url, request).await?).await?;
        let told = response.headers().get(CONTENT_DIGEST).and_then(|value| value.to_str().ok());
        match told.and_then(|text| text.parse().ok()) {
            Some(digest) => Ok(digest),
            None => self.manifest(wanted).await.map(|(digest, _)| digest),
        }
    }

    /// Fetches a small blob completely and verifies it.
    pub async fn small_blob(&self, blob: &Descriptor, limit: u64) -> Result<Bytes, RequestError> {
        let (url, response) = self.open_blob(blob.digest, None).await?;
        let bytes = self.read_all(&url, response, limit.min(blob.size)).await?;
        check(blob, &bytes)?;
        Ok(bytes)
    }

    /// Opens a blob of `size` bytes from byte `offset` on. The caller verifies the content; a
    /// length in the response's head is compared here.
    pub async fn blob(
        &self,
        digest: Digest,
        size: u64,
        offset: u64,
    ) -> Result<BlobStream, RequestError> {
        let range = (offset > 0).then(|| format!("bytes={offset}-"));
        let stream = self.stream(digest, offset, range).await?;
        match length(&stream.response) {
            Some(found) if found != size => Err(RequestError::Size { digest, wanted: size, found }),
            Some(_) | None => Ok(stream),
        }
    }

    /// Fetches a part of a blob; fewer bytes if the blob ends before.
    pub async fn part(
        &self,
        digest: Digest,
        offset: u64,
        length: u64,
    ) -> Result<Bytes, RequestError> {
        let last = offset.saturating_add(length).saturating_sub(1);
        let range = (length > 0).then(|| format!("bytes={offset}-{last}"));
        let mut stream = self.stream(digest, offset, range).await?;
        let mut part = Vec::new();
        while (part.len() as u64) < length
            && let Some(chunk) = stream.next().await?
        {
            part.extend_from_slice(&chunk);
        }
        part.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(part.into())
    }

    async fn stream(
        &self,
        digest: Digest,
        offset: u64,
        range: Option<String>,
    ) -> Result<BlobStream, RequestError> {
        let (url, response) = self.open_blob(digest, range).await?;
        let skip = if starts_at(&response, offset) { 0 } else { offset };
        let pace = Pace { patience: self.patience, waited: Duration::ZERO, bytes: 0 };
        Ok(BlobStream { url, response, skip, idle: self.idle, pace })
    }

    async fn open_blob(
        &self,
        digest: Digest,
        range: Option<String>,
    ) -> Result<(Url, Response), RequestError> {
        let url = self.url("blobs", &digest.to_string())?;
        let request = || match &range {
            None => self.http.get(url.clone()),
            Some(range) => self.http.get(url.clone()).header(RANGE, range),
        };
        let response = self.send(&url, request).await?;
        let response = expect_success(&url, response).await?;
        Ok((url, response))
    }

    fn url(&self, kind: &str, name: &str) -> Result<Url, RequestError> {
        let base = self.base.as_str().trim_end_matches('/');
        let text = format!("{base}/v2/{}/{kind}/{name}", self.repository);
        Url::parse(&text)
            .map_err(|error| RequestError::Address { url: text, why: error.to_string() })
    }

    /// Sends a request, and once more with fresh authorization if the registry asks for it.
    async fn send(
        &self,
        url: &Url,
        request: impl Fn() -> RequestBuilder,
    ) -> Result<Response, RequestError> {
        let tried = self.authorization.lock().await.clone();
        let response = self.send_once(url, tried.apply(request())).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let challenges = auth::challenges(response.headers().get_all(WWW_AUTHENTICATE));
        let fresh = {
            let mut authorization = self.authorization.lock().await;
            // Several layers ask at once: the first one fetches the token for all.
            if *authorization == tried {
                *authorization = self.authorize(url, &challenges, response).await?;
            }
            authorization.clone()
        };
        self.send_once(url, fresh.apply(request())).await
    }

    async fn send_once(
        &self,
        url: &Url,
        mut request: RequestBuilder,
    ) -> Result<Response, RequestError> {
        if let Some(via) = &self.via {
            request = request.header(VIA, via);
        }
        let sent = redirect::send(url, self.kept_off.as_ref(), request);
        match tokio::time::timeout(self.idle, sent).await {
            Ok(sent) => sent,
            Err(_) => Err(RequestError::Stalled { url: url.to_string(), waited: self.idle }),
        }
    }

    async fn read_all(
        &self,
        url: &Url,
        mut response: Response,
        limit: u64,
    ) -> Result<Bytes, RequestError> {
        let at = shown(url, response.url());
        let all = async {
            let mut all = Vec::new();
            while let Some(chunk) = next_chunk(url, &mut response, self.idle).await? {
                if (all.len() + chunk.len()) as u64 > limit {
                    return Err(RequestError::TooLarge { url: at.clone(), limit });
                }
                all.extend_from_slice(&chunk);
            }
            Ok(all.into())
        };
        tokio::time::timeout(self.document, all).await.unwrap_or_else(|_| {
            Err(RequestError::Stalled { url: at.clone(), waited: self.document })
        })
    }
}

/// A blob that is being received.
pub struct BlobStream {
    url: Url,
    response: Response,
    /// Bytes to skip if the server ignored the requested range.
    skip: u64,
    idle: Duration,
    pace: Pace,
}

/// The speed at which a blob arrives. Only time spent waiting for the server counts: a slow disk on
/// this side is not its fault.
struct Pace {
    patience: Duration,
    waited: Duration,
    bytes: u64,
}

impl Pace {
    /// Records a chunk; returns false if too few bytes came in the allowed time.
    fn keeps(&mut self, waited: Duration, bytes: u64) -> bool {
        self.waited += waited;
        self.bytes += bytes;
        if self.waited < self.patience {
            return true;
        }
        let enough = self.bytes >= LEAST_BYTES;
        (self.waited, self.bytes) = (Duration::ZERO, 0);
        enough
    }
}

impl BlobStream {
    /// Returns the next bytes; `None` at the end of the response.
    pub async fn next(&mut self) -> Result<Option<Bytes>, RequestError> {
        loop {
            let asked = Instant::now();
            let chunk = next_chunk(&self.url, &mut self.response, self.idle).await?;
            let Some(mut chunk) = chunk else { return Ok(None) };
            if !self.pace.keeps(asked.elapsed(), chunk.len() as u64) {
                let url = shown(&self.url, self.response.url());
                let waited = self.pace.patience;
                return Err(RequestError::Stalled { url, waited });
            }
            let passed = chunk.len().min(usize::try_from(self.skip).unwrap_or(usize::MAX));
            self.skip -= passed as u64;
            let rest = chunk.split_off(passed);
            if !rest.is_empty() {
                return Ok(Some(rest));
            }
        }
    }
}

async fn next_chunk(
    url: &Url,
    response: &mut Response,
    idle: Duration,
) -> Result<Option<Bytes>, RequestError> {
    match tokio::time::timeout(idle, response.chunk()).await {
        Ok(chunk) => {
            chunk.map_err(|error| from_transport(url, &error.with_url(response.url().clone())))
        }
        Err(_) => Err(RequestError::Stalled { url: shown(url, response.url()), waited: idle }),
    }
}

/// Compares received content with its descriptor in the manifest.
pub(crate) fn check(blob: &Descriptor, bytes: &[u8]) -> Result<(), RequestError> {
    let (digest, wanted) = (blob.digest, blob.size);
    match (Digest::of(bytes), bytes.len() as u64) {
        (found, _) if found != digest => Err(RequestError::Altered { wanted: digest, found }),
        (_, found) if found != wanted => Err(RequestError::Size { digest, wanted, found }),
        _ => Ok(()),
    }
}

/// Returns the length of the whole blob, also if the response is a part of it and says so.
fn length(response: &Response) -> Option<u64> {
    if response.status() != StatusCode::PARTIAL_CONTENT {
        return response.content_length();
    }
    let range = response.headers().get(CONTENT_RANGE)?.to_str().ok()?;
    range.rsplit_once('/')?.1.parse().ok()
}

/// Returns true if the response begins at the requested byte, false if at the first.
fn starts_at(response: &Response, offset: u64) -> bool {
    let range = response.headers().get(CONTENT_RANGE).and_then(|value| value.to_str().ok());
    let prefix = format!("bytes {offset}-");
    response.status() == StatusCode::PARTIAL_CONTENT
        && range.is_some_and(|range| range.starts_with(&prefix))
}

async fn expect_success(url: &Url, response: Response) -> Result<Response, RequestError> {
    if response.status().is_success() {
        return Ok(response);
    }
    Err(with_server_message(url, response).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        assert_eq!(default_base("localhost:5000"), "http://localhost:5000");
        assert_eq!(default_base("127.1.2.3:5000"), "http://127.1.2.3:5000");
        assert_eq!(default_base("[::1]:5000"), "http://[::1]:5000");
        assert_eq!(default_base("docker.io"), "https://registry-1.docker.io");
        assert_eq!(default_base("localhost.evil.com"), "https://localhost.evil.com");
        assert_eq!(default_base("10.0.0.1:5000"), "https://10.0.0.1:5000");
    }

    #[test]
    fn passwords_are_not_printed() {
        let credentials = Credentials { username: "u".into(), password: "secret".into() };
        assert!(!format!("{credentials:?}").contains("secret"));
    }
}
