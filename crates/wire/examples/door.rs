//! The front door as a filter: one JSON command per line in, one JSON result per line out, so that
//! another implementation (see `tests/door.py`) can check signatures, routes and error bodies.

use std::io::{BufRead, Write};
use std::time::Instant;

use api::{Fault, Protocol};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wire::sigv4::{self, Claim, Credential, Scope, Session, Signer, SigningKeys};
use wire::{answer, inflate, route};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let keys = SigningKeys::default();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let command: Value = serde_json::from_str(&line?)?;
        let result = match command["do"].as_str() {
            Some("verify") => verify(&Sent::read(&command)?, &command, &keys),
            Some("sign") => sign(Sent::read(&command)?, &command)?,
            Some("serve") => serve(&Sent::read(&command)?, &command, &keys),
            Some("route") => find_route(&Sent::read(&command)?),
            Some("fault") => render(&command)?,
            Some("time") => time(&Sent::read(&command)?, &command, &keys),
            _ => return Err(format!("unknown command: {command}").into()),
        };
        writeln!(out, "{result}")?;
    }
    Ok(())
}

/// An HTTP request as a command describes it.
struct Sent {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Sent {
    fn read(command: &Value) -> Result<Sent, Failure> {
        let mut headers = HeaderMap::new();
        let pairs: Vec<(String, String)> = serde_json::from_value(command["headers"].clone())?;
        for (name, value) in pairs {
            headers.append(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
        }
        Ok(Sent {
            method: text(command, "method").to_owned(),
            path: text(command, "path").to_owned(),
            query: text(command, "query").to_owned(),
            headers,
            body: serde_json::from_value(command["body"].clone())?,
        })
    }

    fn request(&self) -> sigv4::Request<'_> {
        sigv4::Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body_sha256: sigv4::hash_body(&self.body),
        }
    }
}

fn text<'a>(command: &'a Value, name: &str) -> &'a str {
    command[name].as_str().unwrap_or_default()
}

fn verify(sent: &Sent, command: &Value, keys: &SigningKeys) -> Value {
    let request = sent.request();
    let regions = [text(command, "region")];
    let scope = Scope { regions: &regions, service: text(command, "service") };
    let session = command["token"].as_str();
    let session = session.map(|token| Session { token, expires_at_ms: i64::MAX });
    let credential = Credential { secret: text(command, "secret"), session };
    let now_ms = command["now_ms"].as_i64().unwrap_or_default();
    let verdict = sigv4::claim(&request).and_then(|claim| {
        let known = claim.access_key_id() == text(command, "key_id");
        let credential = known.then_some(&credential);
        sigv4::verify(&request, &claim, &scope, credential, keys, now_ms)
    });
    match verdict {
        Ok(()) => json!("accepted"),
        Err(refusal) => json!({ "refused": refusal.fault(Protocol::Json).message }),
    }
}

/// Handles a request as a server does, in the same order of steps.
fn serve(sent: &Sent, command: &Value, keys: &SigningKeys) -> Value {
    let request = sent.request();
    let claim = sigv4::claim(&request);
    let found = match route::route(&request, &sent.body, claim.as_ref().ok()) {
        Ok(found) => found,
        Err(lost) => return json!({ "refused": lost.fault.to_string() }),
    };
    let regions = [text(command, "region"), "us-east-1"];
    let scope = Scope { regions: &regions, service: found.service.signing_name };
    let credential = Credential { secret: text(command, "secret"), session: None };
    let now_ms = command["now_ms"].as_i64().unwrap_or_default();
    let verdict = claim
        .as_ref()
        .map_err(Clone::clone)
        .and_then(|claim| sigv4::verify(&request, claim, &scope, Some(&credential), keys, now_ms));
    if let Err(refusal) = verdict {
        return json!({ "refused": refusal.fault(found.protocol).to_string() });
    }
    let limit_bytes = route::max_body_bytes(claim.as_ref().ok());
    match inflate::body(&sent.headers, found.input, limit_bytes) {
        Ok(input) => json!({
            "service": found.service.name,
            "operation": found.operation.name,
            "input": input.len(),
        }),
        Err(fault) => json!({ "refused": fault.to_string() }),
    }
}

/// Verifies the same request many times; returns the microseconds of wall time per verification.
fn time(sent: &Sent, command: &Value, keys: &SigningKeys) -> Value {
    let rounds = command["rounds"].as_u64().unwrap_or(1);
    let start = Instant::now();
    let accepted = (0..rounds).filter(|_| verify(sent, command, keys) == "accepted").count();
    let each_us = start.elapsed().as_secs_f64() * 1e6 / rounds as f64;
    json!({ "each_us": each_us, "accepted": accepted })
}

fn sign(mut sent: Sent, command: &Value) -> Result<Value, Failure> {
    let signer = Signer {
        access_key_id: text(command, "key_id"),
        secret: text(command, "secret"),
        session_token: command["token"].as_str(),
        region: text(command, "region"),
        service: text(command, "service"),
    };
    let now_ms = command["now_ms"].as_i64().unwrap_or_default();
    let Sent { method, path, query, headers, body } = &mut sent;
    sigv4::sign_headers(&signer, method, path, query, headers, body, now_ms)?;
    Ok(json!(headers["authorization"].to_str()?))
}

fn find_route(sent: &Sent) -> Value {
    let request = sent.request();
    let claim = sigv4::claim(&request).ok();
    match route::route(&request, &sent.body, claim.as_ref()) {
        Ok(found) => json!({
            "service": found.service.name,
            "operation": found.operation.name,
            "protocol": format!("{:?}", found.protocol),
            "key_id": claim.as_ref().map(Claim::access_key_id),
            "region": claim.as_ref().map(Claim::region),
            "input": found.input.len(),
        }),
        Err(lost) => json!({
            "fault": lost.fault.code,
            "message": lost.fault.message,
            "protocol": format!("{:?}", lost.protocol),
        }),
    }
}

fn render(command: &Value) -> Result<Value, Failure> {
    let name = text(command, "service");
    let service = api::SERVICES.iter().find(|service| service.name == name).copied();
    let protocol = match text(command, "protocol") {
        "json" => Protocol::Json,
        "query" => Protocol::Query,
        "ec2" => Protocol::Ec2,
        "smithy-rpc-v2-cbor" => Protocol::Cbor,
        other => return Err(format!("unknown protocol: {other}").into()),
    };
    let status = u16::try_from(command["status"].as_u64().unwrap_or(400))?;
    let mut fault = Fault::client(text(command, "code").to_owned(), text(command, "message"))
        .with_status(status);
    if let Some(ids) = command.get("resourceIds") {
        fault = fault.with_member("resourceIds", ids.clone());
    }
    let response = answer::fault(service, protocol, text(command, "request_id"), &fault);
    let headers = response.headers().iter();
    let headers = headers.map(|(name, value)| Ok((name.to_string(), value.to_str()?.to_owned())));
    Ok(json!({
        "status": response.status().as_u16(),
        "headers": headers.collect::<Result<Vec<_>, Failure>>()?,
        "body": response.body().to_vec(),
    }))
}
