//! A registry for tests: serves the given content on a free port of this machine, misbehaves on
//! request, and records its requests.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use oci::digest::Digest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The pause between two parts of a body that trickles.
const TRICKLE: Duration = Duration::from_millis(25);

/// A fault that replaces the right response once.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    Status(u16, &'static str, String),
    /// Break the connection after that many bytes of the body.
    Cut(usize),
    /// Send nothing more until the client leaves.
    Stall,
    /// Send nothing more after half of the body, until the client leaves.
    Drip,
    /// Send that many bytes at a time, with pauses.
    Trickle(usize),
    /// Send other bytes of the same length.
    Corrupt,
    /// Send the whole body in response to a range request.
    IgnoreRange,
}

/// The access that clients need for reading.
#[derive(Debug, Clone)]
pub(crate) enum Access {
    Anyone,
    /// A token of the token service, which requires these credentials (`user:password` in base64),
    /// if any.
    Token(Option<&'static str>),
    /// The credentials `user:password`, in base64.
    Basic(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) authorization: Option<String>,
    pub(crate) range: Option<String>,
}

pub(crate) struct Content {
    /// The documents by their path below `/v2/`: `team/app/manifests/latest`.
    pub(crate) documents: BTreeMap<String, Vec<u8>>,
    pub(crate) access: Access,
    /// The server that blobs are redirected to: `http://127.0.0.1:1234`.
    pub(crate) storage: Option<String>,
    /// The address of the token service if it is another server.
    pub(crate) tokens: Option<String>,
    /// The faults for paths that contain the text; each is used once, in order.
    pub(crate) faults: Vec<(String, Fault)>,
    pub(crate) asked: Vec<Asked>,
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) content: Arc<Mutex<Content>>,
    accepting: tokio::task::JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let content = Arc::new(Mutex::new(Content {
            documents: BTreeMap::new(),
            access: Access::Anyone,
            storage: None,
            tokens: None,
            faults: Vec::new(),
            asked: Vec::new(),
        }));
        let shared = content.clone();
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, address, shared.clone()));
            }
        });
        Self { address, content, accepting }
    }

    /// Offers a manifest or index by name and by digest.
    pub(crate) fn offer_manifest(&self, repository: &str, tag: &str, bytes: &[u8]) {
        let mut content = self.content.lock().unwrap();
        for name in [tag.to_owned(), Digest::of(bytes).to_string()] {
            content.documents.insert(format!("{repository}/manifests/{name}"), bytes.to_vec());
        }
    }

    pub(crate) fn offer_blob(&self, repository: &str, bytes: &[u8]) -> Digest {
        let digest = Digest::of(bytes);
        let path = format!("{repository}/blobs/{digest}");
        self.content.lock().unwrap().documents.insert(path, bytes.to_vec());
        digest
    }

    pub(crate) fn fault(&self, path: &str, fault: Fault) {
        self.content.lock().unwrap().faults.push((path.to_owned(), fault));
    }

    /// Returns the requests whose path contains the text.
    pub(crate) fn asked(&self, text: &str) -> Vec<Asked> {
        let content = self.content.lock().unwrap();
        content.asked.iter().filter(|asked| asked.path.contains(text)).cloned().collect()
    }
}

/// A response.
struct Answer {
    status: u16,
    headers: String,
    body: Vec<u8>,
    /// The number of bytes of the body that are sent before the connection breaks.
    sent: usize,
    /// True if the connection stays open after that.
    stays: bool,
    /// The number of bytes sent between two pauses.
    trickle: Option<usize>,
}

impl Answer {
    fn new(status: u16, headers: &str, body: Vec<u8>) -> Self {
        let sent = body.len();
        Self { status, headers: headers.to_owned(), body, sent, stays: false, trickle: None }
    }
}

/// Serves one request with one response on a connection.
async fn serve(mut stream: TcpStream, address: SocketAddr, content: Arc<Mutex<Content>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().unwrap())
    });
    let mut sent = vec![0; length.unwrap_or(0)];
    if stream.read_exact(&mut sent).await.is_err() {
        return;
    }
    let method = head.split(' ').next().unwrap().to_owned();
    let asked_for_head = head.starts_with("HEAD ");
    let path = head.split(' ').nth(1).unwrap().to_owned();
    let header = |name: &str| {
        let line = head.lines().find(|line| line.to_lowercase().starts_with(name))?;
        Some(line.split_once(": ")?.1.to_owned())
    };
    let asked = Asked { path, authorization: header("authorization:"), range: header("range:") };
    let answer = {
        let mut content = content.lock().unwrap();
        content.asked.push(asked.clone());
        match method.as_str() {
            "POST" | "PATCH" | "PUT" => take(&mut content, &asked, address, &method, sent),
            _ => answer(&mut content, &asked, address),
        }
    };
    let Some(answer) = answer else {
        // The connection stays open until the client gives up.
        let _ = stream.read_u8().await;
        return;
    };
    let head = format!(
        "HTTP/1.1 {} X\r\nContent-Length: {}\r\nConnection: close\r\n{}\r\n",
        answer.status,
        answer.body.len(),
        answer.headers
    );
    let _ = stream.write_all(head.as_bytes()).await;
    if !asked_for_head {
        let sent = &answer.body[..answer.sent];
        for part in sent.chunks(answer.trickle.unwrap_or(sent.len()).max(1)) {
            if stream.write_all(part).await.is_err() {
                return;
            }
            if answer.trickle.is_some() {
                tokio::time::sleep(TRICKLE).await;
            }
        }
    }
    if answer.stays {
        let _ = stream.read_u8().await;
    }
    let _ = stream.shutdown().await;
}

/// Serves a push: stores the received content under its later path.
fn take(
    content: &mut Content,
    asked: &Asked,
    address: SocketAddr,
    method: &str,
    mut sent: Vec<u8>,
) -> Option<Answer> {
    if let Some(refused) = refuse(content, asked, address) {
        return Some(refused);
    }
    let found = content.faults.iter().position(|(text, _)| asked.path.contains(text));
    if let Some(Fault::Status(status, headers, body)) = found.map(|at| content.faults.remove(at).1)
    {
        return Some(Answer::new(status, headers, body.into()));
    }
    let path = asked.path.trim_start_matches("/v2/").to_owned();
    if method == "PUT" && path.contains("/manifests/") {
        let (repository, _) = path.split_once("/manifests/").unwrap();
        let by_digest = format!("{repository}/manifests/{}", Digest::of(&sent));
        content.documents.insert(by_digest, sent.clone());
        content.documents.insert(path, sent);
        return Some(Answer::new(201, "", Vec::new()));
    }
    let (repository, upload) = path.split_once("/blobs/uploads/").unwrap();
    let (id, query) = upload.split_once('?').unwrap_or((upload, ""));
    let key = format!("upload {id}");
    if method == "POST" {
        let number = content.asked.len();
        // The address is relative and has a query, as registries may give it.
        let location = format!("Location: /v2/{repository}/blobs/uploads/{number}?state=1\r\n");
        content.documents.insert(format!("upload {number}"), Vec::new());
        return Some(Answer::new(202, &location, Vec::new()));
    }
    content.documents.entry(key.clone()).or_default().append(&mut sent);
    if method == "PATCH" {
        let location = format!("Location: {}\r\n", asked.path);
        return Some(Answer::new(202, &location, Vec::new()));
    }
    let bytes = content.documents.remove(&key).unwrap();
    let digest = Digest::of(&bytes);
    if !query.contains(&digest.to_string().replace(':', "%3A")) {
        return Some(Answer::new(400, "", Vec::new()));
    }
    content.documents.insert(format!("{repository}/blobs/{digest}"), bytes);
    Some(Answer::new(201, "", Vec::new()))
}

/// Returns the response to a request; `None` for a stall.
fn answer(content: &mut Content, asked: &Asked, address: SocketAddr) -> Option<Answer> {
    if asked.path.starts_with("/token?") {
        return Some(token(content, asked));
    }
    if let Some(refused) = refuse(content, asked, address) {
        return Some(refused);
    }
    let found = content.faults.iter().position(|(text, _)| asked.path.contains(text));
    let fault = found.map(|at| content.faults.remove(at).1);
    if let (Some(storage), None) = (&content.storage, &fault)
        && asked.path.contains("/blobs/")
    {
        let location = format!("Location: {storage}{}\r\n", asked.path);
        return Some(Answer::new(307, &location, Vec::new()));
    }
    let path = asked.path.trim_start_matches("/v2/");
    let Some(mut body) = content.documents.get(path).cloned() else {
        let body = r#"{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}"#;
        return Some(Answer::new(404, "", body.into()));
    };
    match fault {
        Some(Fault::Stall) => return None,
        Some(Fault::Status(status, headers, body)) => {
            return Some(Answer::new(status, headers, body.into()));
        }
        Some(Fault::Corrupt) => body.iter_mut().for_each(|byte| *byte ^= 0x55),
        Some(Fault::Cut(sent)) => {
            return Some(Answer { sent, ..Answer::new(200, "", body) });
        }
        Some(Fault::Drip) => {
            let sent = body.len() / 2;
            return Some(Answer { sent, stays: true, ..Answer::new(200, "", body) });
        }
        Some(Fault::Trickle(bytes)) => {
            return Some(Answer { trickle: Some(bytes), ..Answer::new(200, "", body) });
        }
        Some(Fault::IgnoreRange) => return Some(Answer::new(200, "", body)),
        None => {}
    }
    if path.contains("/manifests/") {
        let header = format!("Docker-Content-Digest: {}\r\n", Digest::of(&body));
        return Some(Answer::new(200, &header, body));
    }
    let range = asked.range.as_ref().and_then(|range| range.strip_prefix("bytes="));
    let Some((from, to)) = range.and_then(|range| range.split_once('-')) else {
        return Some(Answer::new(200, "", body));
    };
    let (from, end) = (from.parse().unwrap(), to.parse().map_or(body.len(), |to: usize| to + 1));
    let header = format!("Content-Range: bytes {from}-{}/{}\r\n", end - 1, body.len());
    body.truncate(end);
    Some(Answer::new(206, &header, body.split_off(from)))
}

fn token(content: &Content, asked: &Asked) -> Answer {
    let Access::Token(wanted) = &content.access else {
        return Answer::new(404, "", Vec::new());
    };
    let wanted = wanted.map(|wanted| format!("Basic {wanted}"));
    if wanted.is_some() && asked.authorization != wanted {
        let body =
            r#"{"errors":[{"code":"UNAUTHORIZED","message":"incorrect username or password"}]}"#;
        return Answer::new(401, "", body.into());
    }
    Answer::new(200, "", br#"{"token":"good"}"#.to_vec())
}

fn refuse(content: &Content, asked: &Asked, address: SocketAddr) -> Option<Answer> {
    let here = format!("http://{address}/token");
    let tokens = content.tokens.as_ref().unwrap_or(&here);
    let (wanted, challenge) = match &content.access {
        Access::Anyone => return None,
        Access::Token(_) => (
            "Bearer good".to_owned(),
            format!(
                "Bearer realm=\"{tokens}\",service=\"test\",\
                 scope=\"repository:team/app:pull\""
            ),
        ),
        Access::Basic(wanted) => {
            (format!("Basic {wanted}"), "Basic realm=\"test\",service=\"ecr\"".to_owned())
        }
    };
    if asked.authorization.as_ref() == Some(&wanted) {
        return None;
    }
    Some(Answer::new(
        401,
        &format!("WWW-Authenticate: {challenge}\r\n"),
        b"Not Authorized\n".into(),
    ))
}
