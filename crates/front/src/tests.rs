//! Replays every golden exchange under `tests/exchanges/DOOR/OPERATION[-case].json`: the requests
//! before (`given`), one request, and the literal answer of the door to it. Each has a region of
//! its own, in open mode.
//!
//! A request may `keep` parts of its answer under a name: `{"upload": "<UploadId>(.*?)<"}` lets
//! later ones write `{upload}`, and shows it as that. Times are shown as `<time>`. With `BLESS=1`
//! in the environment the answers are written instead of compared; read the difference before you
//! commit it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use api::base64;
use futures_util::StreamExt;
use http::{Method, Request};
use model::call::Auth;
use regex::Regex;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use services::ecr::{distribution, token};
use services::s3::operations;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::stage;

/// Regions that run at once: each mostly waits for the disk.
const AT_ONCE: usize = 16;
/// Headers that differ from answer to answer.
const UNSHOWN: [&str; 4] = ["connection", "date", "x-amz-id-2", "x-amz-request-id"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exchange {
    given: Option<Box<RawValue>>,
    request: Box<RawValue>,
    response: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    /// Method and path.
    send: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: String,
    /// Patterns with one group, which the answer must match.
    #[serde(default)]
    keep: BTreeMap<String, String>,
}

/// The doors whose operations no model lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Door {
    Objects,
    Registry,
}

impl Door {
    fn folder(self) -> PathBuf {
        let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchanges");
        match self {
            Door::Objects => all.join("s3"),
            Door::Registry => all.join("registry"),
        }
    }

    fn operations(self) -> Vec<&'static str> {
        match self {
            Door::Objects => operations::ROWS.iter().map(|row| row.operation).collect(),
            Door::Registry => distribution::ROWS.iter().map(|row| row.operation).collect(),
        }
    }

    /// Returns the operation that a request means, if it means one.
    fn meant(self, method: &str, path: &str, headers: &BTreeMap<String, String>) -> Option<String> {
        let method: Method = method.parse().expect("a method");
        if self == Door::Registry {
            let route = wire::registry::route(path.split('?').next()?).ok()?;
            return route.operation(&method).map(|operation| operation.name());
        }
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        wire::s3::route(&parts).ok().map(|route| route.operation.name())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_exchange_of_a_door_is_answered_as_written() {
    let (mut wrong, mut all) = (Vec::new(), Vec::new());
    for door in [Door::Objects, Door::Registry] {
        let entries = std::fs::read_dir(door.folder()).expect("there are exchanges");
        let files = entries.map(|entry| entry.expect("a file").path());
        let files: Vec<(PathBuf, String)> =
            files.map(|file| (file.clone(), named(&file))).collect();
        let shows = |one: &&str| files.iter().any(|(_, name)| operation(name) == *one);
        let lacks = door.operations().into_iter().filter(|one| !shows(one));
        wrong.extend(lacks.map(|one| format!("{one} has no exchange")));
        all.extend(files.into_iter().map(|(file, name)| replay(door, file, name)));
    }
    let outcomes: Vec<Result<(), String>> =
        futures_util::stream::iter(all).buffer_unordered(AT_ONCE).collect().await;
    wrong.extend(outcomes.into_iter().filter_map(Result::err));
    wrong.sort();
    assert!(wrong.is_empty(), "{} exchanges differ:\n{}", wrong.len(), wrong.join("\n\n"));
}

fn named(file: &Path) -> String {
    file.file_stem().expect("a name").to_string_lossy().into_owned()
}

/// Returns the operation that an exchange is named after.
fn operation(name: &str) -> &str {
    name.split_once('-').map_or(name, |(operation, _)| operation)
}

async fn replay(door: Door, file: PathBuf, name: String) -> Result<(), String> {
    let text = std::fs::read_to_string(&file).expect("an exchange is UTF-8");
    let exchange: Exchange = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
    let data = tempfile::tempdir().expect("a folder");
    let region = stage::region(data.path(), Auth::Open);
    let served = stage::serve(stage::doors(&region)).await;
    let password = stage::password(&region, 0).await;
    let login = base64::encode(format!("{}:{password}", token::USER).as_bytes());
    let mut kept = BTreeMap::from([("login".to_owned(), login)]);
    let given = exchange.given.as_ref().map_or("[]", |given| given.get());
    let steps: Vec<Sent> = serde_json::from_str(given).unwrap_or_else(|e| panic!("{name}: {e}"));
    for (number, step) in steps.iter().enumerate() {
        let answer = send(served.address, step, &mut kept).await;
        let status = answer["status"].as_u64().unwrap_or_default();
        assert!(status < 400, "{name}: given {number}: {answer}");
    }
    let request: Sent = serde_json::from_str(exchange.request.get()).expect("a request");
    let (method, path) = request.send.split_once(' ').expect("method and path");
    let meant = door.meant(method, &filled(path, &kept), &request.headers);
    assert_eq!(meant.as_deref(), Some(operation(&name)), "{name} is named after another one");
    let answer = send(served.address, &request, &mut kept).await;
    served.end().await;
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(file, written(&exchange, &answer)).expect("the exchange can be written");
        return Ok(());
    }
    if exchange.response.as_ref() == Some(&answer) {
        Ok(())
    } else {
        Err(format!("{name}: {answer:#}"))
    }
}

/// Returns the file's text with the answer replaced and everything else unchanged.
fn written(exchange: &Exchange, answer: &Value) -> String {
    let given = exchange.given.as_ref().map(|given| format!("\"given\": {},\n  ", given.get()));
    let (given, request) = (given.unwrap_or_default(), exchange.request.get());
    let answer = format!("{answer:#}").replace('\n', "\n  ");
    format!("{{\n  {given}\"request\": {request},\n  \"response\": {answer}\n}}\n")
}

/// Fills in every kept `{name}`.
fn filled(text: &str, kept: &BTreeMap<String, String>) -> String {
    kept.iter().fold(text.to_owned(), |text, (name, it)| text.replace(&format!("{{{name}}}"), it))
}

/// Sends a request as a client of its door would, and returns the answer as exchanges show it.
async fn send(address: SocketAddr, sent: &Sent, kept: &mut BTreeMap<String, String>) -> Value {
    let (method, path) = sent.send.split_once(' ').expect("method and path");
    let (path, body) = (filled(path, kept), filled(&sent.body, kept));
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    if path.starts_with("/v2/") {
        head += &format!("authorization: Basic {}\r\n", kept["login"]);
    } else {
        let service = if sent.headers.contains_key("x-amz-target") { "ecr" } else { "s3" };
        let mut signed = vec!["host", "x-amz-content-sha256", "x-amz-date"];
        signed.extend(sent.headers.keys().map(String::as_str));
        signed.sort_unstable();
        head += &format!(
            "authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/{service}/\
             aws4_request, SignedHeaders={}, Signature={}\r\nx-amz-date: 20260101T000000Z\r\n\
             x-amz-content-sha256: UNSIGNED-PAYLOAD\r\n",
            signed.join(";"),
            "0".repeat(64)
        );
    }
    for (name, value) in &sent.headers {
        head += &format!("{name}: {}\r\n", filled(value, kept));
    }
    if !body.is_empty() || method != "GET" && method != "HEAD" {
        head += &format!("content-length: {}\r\n", body.len());
    }
    let mut stream = TcpStream::connect(address).await.expect("the region answers");
    stream.write_all(format!("{head}\r\n{body}").as_bytes()).await.expect("it is taken");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    let answer = String::from_utf8(answer).expect("UTF-8");
    for (name, pattern) in &sent.keep {
        let found = Regex::new(pattern).expect("a pattern").captures(&answer);
        let found = found.unwrap_or_else(|| panic!("no {pattern} in {answer}"));
        kept.insert(name.clone(), found[1].to_owned());
    }
    shown(&answer, kept)
}

/// Returns status, headers and body, without what differs from run to run.
fn shown(answer: &str, kept: &BTreeMap<String, String>) -> Value {
    let mut text = answer.to_owned();
    for (name, value) in kept {
        text = text.replace(value, &format!("{{{name}}}"));
    }
    for (pattern, instead) in [
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "<time>"),
        (r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT", "<time>"),
        (r"<(RequestId|HostId)>[^<]*<", "<$1>...<"),
    ] {
        text = Regex::new(pattern).expect("a pattern").replace_all(&text, instead).into_owned();
    }
    let (head, body) = text.split_once("\r\n\r\n").expect("a head");
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse::<u16>().ok());
    let headers: BTreeMap<&str, &str> = lines
        .filter_map(|line| line.split_once(": "))
        .filter(|(name, _)| !UNSHOWN.contains(name))
        .collect();
    assert!(!headers.contains_key("transfer-encoding"), "answers of a known length: {head}");
    let body = serde_json::from_str(body).unwrap_or_else(|_| Value::from(body));
    json!({ "status": status, "headers": headers, "body": body })
}
