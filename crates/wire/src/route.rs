//! Routing: finds the operation that a request calls, and its protocol, from its path, headers and
//! form parameters. One endpoint serves every service; nothing here trusts the request or reads its
//! other parameters.

use std::borrow::Cow;

use api::{Fault, Operation, Protocol, Service, foreign};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::sigv4::{Claim, Request, percent};

/// The most headers of one request. SDKs send about fifteen; the rest is room for proxies.
pub const MAX_HEADERS: usize = 100;

/// The most bytes of request line and headers together. A presigned URL carries its session token
/// in the request line, and AWS lets the token grow past 10 KiB once it holds session tags.
pub const MAX_HEAD_BYTES: usize = 64 * 1024;

/// The most bytes of a body for services without larger documents: the largest single document that
/// AWS accepts in any of them is 256 KiB (a secret or parameter is less), and JSON may escape it
/// fourfold.
const MAX_BODY_BYTES: usize = 1024 * 1024;

/// The same for PutLogEvents: 1 MiB of events, which JSON escapes up to sixfold, plus framing per
/// event.
const MAX_LOGS_BODY_BYTES: usize = 10 * 1024 * 1024;

/// The same for UploadLayerPart: 10 MiB of layer, a third more as base64.
const MAX_ECR_BODY_BYTES: usize = 14 * 1024 * 1024;

/// The destination of a request.
#[derive(Debug, Clone, Copy)]
pub struct Route<'a> {
    /// The service that is called.
    pub service: &'static Service,
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The protocol of the request, and so of the response.
    pub protocol: Protocol,
    /// The parameters as sent (`inflate::body` decompresses them): the body, or for query requests
    /// without one the query string, signature parameters included.
    pub input: &'a [u8],
}

impl Route<'_> {
    /// Returns true if the operation refuses unsigned requests. Callers with another kind of proof
    /// (a SAML assertion, a web identity token) have no key to sign with yet.
    pub fn needs_signature(&self) -> bool {
        !(self.service.name == "sts" && OPEN_TO_ALL.contains(&self.operation.name))
    }
}

/// The operations of STS that the model marks as called without a signature.
const OPEN_TO_ALL: [&str; 2] = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];

/// A request that cannot be routed, with what is needed to answer it in its own protocol.
#[derive(Debug, Clone)]
pub struct Misrouted {
    /// The service that was meant, if known.
    pub service: Option<&'static Service>,
    /// The protocol of the response.
    pub protocol: Protocol,
    /// The error to answer with.
    pub fault: Fault,
}

/// The most bytes that a request's body may have, by the service that it claims to be signed for.
pub fn max_body_bytes(claim: Option<&Claim<'_>>) -> usize {
    match claim.map(Claim::service) {
        Some("logs") => MAX_LOGS_BODY_BYTES,
        Some("ecr") => MAX_ECR_BODY_BYTES,
        Some(_) | None => MAX_BODY_BYTES,
    }
}

/// Finds the operation of `request`. `claim` is the content of the signature, if there is one;
/// unsigned requests are routed too, so that they can be refused in their own protocol.
///
/// # Errors
/// `UnknownOperationException`, `InvalidAction`, `MissingAction` or `MalformedQueryString` with
/// status 400, and the protocol to write it in.
pub fn route<'a>(
    request: &Request<'a>,
    body: &'a [u8],
    claim: Option<&'a Claim<'_>>,
) -> Result<Route<'a>, Misrouted> {
    let (service, operation, protocol, input) = match spoken(request, body)? {
        Spoken::Cbor(path) => by_path(path, body, claim)?,
        Spoken::Json(target) => by_target(target, body, claim)?,
        Spoken::Form(form) => by_action(form, claim)?,
        Spoken::Nothing => return Err(nothing_called(claim)),
    };
    Ok(Route { service, operation, protocol, input })
}

/// Tells whether an access key id names the account it would act in, as those of twelve digits do:
/// local AWS tools have come to expect it.
#[must_use]
pub fn is_account(access_key_id: &str) -> bool {
    access_key_id.len() == 12 && access_key_id.bytes().all(|digit| digit.is_ascii_digit())
}

type Found<'a> = (&'static Service, &'static Operation, Protocol, &'a [u8]);

/// The mark by which a request shows its protocol.
enum Spoken<'a> {
    /// The part of the path after `/service/`.
    Cbor(&'a str),
    /// The value of `X-Amz-Target`.
    Json(&'a str),
    /// Form parameters, from the body or the query string.
    Form(&'a str),
    /// No mark of any protocol.
    Nothing,
}

fn spoken<'a>(request: &Request<'a>, body: &'a [u8]) -> Result<Spoken<'a>, Misrouted> {
    if let Some(path) = request.path.strip_prefix("/service/") {
        return Ok(Spoken::Cbor(path));
    }
    if let Some(target) = text(request.headers, "x-amz-target") {
        return Ok(Spoken::Json(target));
    }
    if is_form(request.headers) && !body.is_empty() {
        return match std::str::from_utf8(body) {
            Ok(form) => Ok(Spoken::Form(form)),
            Err(_) => Err(Misrouted {
                service: None,
                protocol: Protocol::Query,
                fault: Fault::client(
                    "MalformedQueryString",
                    "The query string contains a syntax error",
                ),
            }),
        };
    }
    let called = parameter(request.query, "Action").is_some();
    Ok(if called { Spoken::Form(request.query) } else { Spoken::Nothing })
}

/// Routes `<target prefix>/operation/<name>`: Smithy RPC v2 names services as `X-Amz-Target` does.
fn by_path<'a>(
    path: &str,
    body: &'a [u8],
    claim: Option<&Claim<'_>>,
) -> Result<Found<'a>, Misrouted> {
    let (name, operation) = path.split_once("/operation/").unwrap_or((path, ""));
    let service = by_target_prefix(name, Protocol::Cbor);
    let found = service.and_then(|service| Some((service, service.operation(operation)?)));
    found
        .map(|(service, operation)| (service, operation, Protocol::Cbor, body))
        .ok_or_else(|| unknown_typed(service, Protocol::Cbor, (name, operation), claim))
}

fn by_target<'a>(
    target: &str,
    body: &'a [u8],
    claim: Option<&Claim<'_>>,
) -> Result<Found<'a>, Misrouted> {
    let (prefix, operation) = target.rsplit_once('.').unwrap_or(("", target));
    let service = by_target_prefix(prefix, Protocol::Json);
    let found = service.and_then(|service| Some((service, service.operation(operation)?)));
    found
        .map(|(service, operation)| (service, operation, Protocol::Json, body))
        .ok_or_else(|| unknown_typed(service, Protocol::Json, (prefix, operation), claim))
}

/// Routes by `Action` and `Version`; the signature or, without one, the version determines the
/// service.
fn by_action<'a>(form: &'a str, claim: Option<&Claim<'_>>) -> Result<Found<'a>, Misrouted> {
    let version = parameter(form, "Version");
    let signed_for = claim.and_then(|claim| by_signing_name(claim.service()));
    let service = signed_for.or_else(|| by_version(version.as_deref()?));
    let protocol = service.map_or(Protocol::Query, form_protocol);
    let Some(action) = parameter(form, "Action") else {
        return Err(missing_action(service, protocol));
    };
    if let Some(missing) = missing_form(service, protocol, &action, version.as_deref(), claim) {
        return Err(missing);
    }
    // EC2 accepts the names of all its API versions, the other services only their own.
    let right = |service: &&Service| {
        protocol == Protocol::Ec2 || version.as_deref().is_none_or(|it| it == service.api_version)
    };
    let found = service.filter(right).and_then(|it| Some((it, it.operation(&action)?)));
    found
        .map(|(service, operation)| (service, operation, protocol, form.as_bytes()))
        .ok_or_else(|| invalid_action(service, protocol, &action, version.as_deref()))
}

fn by_target_prefix(prefix: &str, protocol: Protocol) -> Option<&'static Service> {
    let named = |service: &&&Service| service.target_prefix == Some(prefix);
    let speaks = |service: &&&Service| service.protocols.contains(&protocol);
    api::SERVICES.iter().filter(named).find(speaks).copied()
}

fn by_signing_name(name: &str) -> Option<&'static Service> {
    let named = |service: &&&Service| service.signing_name == name && takes_forms(service);
    api::SERVICES.iter().find(named).copied()
}

fn by_version(version: &str) -> Option<&'static Service> {
    let named = |service: &&&Service| service.api_version == version && takes_forms(service);
    api::SERVICES.iter().find(named).copied()
}

fn takes_forms(service: &Service) -> bool {
    service.protocols.iter().any(|spoken| matches!(spoken, Protocol::Query | Protocol::Ec2))
}

fn form_protocol(service: &Service) -> Protocol {
    let ec2 = service.protocols.contains(&Protocol::Ec2);
    if ec2 { Protocol::Ec2 } else { Protocol::Query }
}

/// The error of a typed call whose operation is in no model here: the service or the operation is
/// either not implemented by Gantry or unknown to AWS too. `(prefix, operation)` is the call as the
/// request names it.
fn unknown_typed(
    service: Option<&'static Service>,
    protocol: Protocol,
    (prefix, operation): (&str, &str),
    claim: Option<&Claim<'_>>,
) -> Misrouted {
    let signed_for = || foreign::by_signing_name(claim?.service(), None);
    match service {
        Some(service) if foreign::is_left_out(service.name, operation) => Misrouted {
            service: Some(service),
            protocol,
            fault: Fault::not_implemented(service, operation),
        },
        Some(_) => unknown_operation(service, protocol, operation),
        None => match foreign::by_target_prefix(prefix).or_else(signed_for) {
            Some(other) => not_here(other, protocol, Some(operation)),
            None => unknown_operation(None, protocol, operation),
        },
    }
}

/// The same for a call by form parameters; None if a model here may have the operation.
fn missing_form(
    service: Option<&'static Service>,
    protocol: Protocol,
    action: &str,
    version: Option<&str>,
    claim: Option<&Claim<'_>>,
) -> Option<Misrouted> {
    let named = claim.and_then(|claim| foreign::by_signing_name(claim.service(), version));
    // Classic and newer load balancers have the same signing name, so the version distinguishes
    // them.
    let older = |it: &&foreign::Service| service.is_none() || Some(it.api_version) == version;
    if let Some(other) = named.filter(older) {
        return Some(not_here(other, other.protocol, Some(action)));
    }
    let service = service?;
    foreign::is_left_out(service.name, action).then(|| Misrouted {
        service: Some(service),
        protocol,
        fault: Fault::not_implemented(service, action),
    })
}

fn not_here(other: &foreign::Service, protocol: Protocol, operation: Option<&str>) -> Misrouted {
    Misrouted { service: None, protocol, fault: other.not_implemented(operation) }
}

fn unknown_operation(
    service: Option<&'static Service>,
    protocol: Protocol,
    operation: &str,
) -> Misrouted {
    let message = match service {
        Some(service) => format!("{} has no operation '{operation}'.", service.service_id),
        None => "The requested operation is not recognized by the service.".to_owned(),
    };
    Misrouted { service, protocol, fault: Fault::client("UnknownOperationException", message) }
}

fn invalid_action(
    service: Option<&'static Service>,
    protocol: Protocol,
    action: &str,
    version: Option<&str>,
) -> Misrouted {
    let message = match (protocol, version) {
        (Protocol::Query, Some(version)) => {
            format!("Could not find operation {action} for version {version}")
        }
        _ => format!("The action {action} is not valid for this web service."),
    };
    Misrouted { service, protocol, fault: Fault::client("InvalidAction", message) }
}

fn missing_action(service: Option<&'static Service>, protocol: Protocol) -> Misrouted {
    let message = "The request must contain the parameter Action";
    Misrouted { service, protocol, fault: Fault::client("MissingAction", message) }
}

/// The error of a request without a target, path or form; only its signature shows in which
/// protocol to answer.
fn nothing_called(claim: Option<&Claim<'_>>) -> Misrouted {
    if let Some(service) = claim.and_then(|claim| by_signing_name(claim.service())) {
        return missing_action(Some(service), form_protocol(service));
    }
    match claim.and_then(|claim| foreign::by_signing_name(claim.service(), None)) {
        Some(other) => not_here(other, other.protocol, None),
        None => unknown_operation(None, Protocol::Json, ""),
    }
}

/// Returns the decoded value of a form parameter; None if it is not UTF-8, since such a value names
/// nothing.
fn parameter<'a>(form: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let (_, value) = percent::pairs(form).find(|(key, _)| *key == name)?;
    match percent::decode_form(value) {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let form = "application/x-www-form-urlencoded";
    let sent = text(headers, CONTENT_TYPE.as_str()).unwrap_or("");
    sent.split(';').next().unwrap_or("").trim().eq_ignore_ascii_case(form)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
#[path = "route/tests.rs"]
mod tests;
