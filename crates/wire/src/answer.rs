//! Responses: status, headers and, for errors, the body in the form of each protocol. Pure; the
//! request id is an argument and the server adds the `Date` header.

use api::{Fault, Protocol, Service};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use serde_json::Value;

use crate::cbor::{push_head, push_text};

/// Services whose JSON errors spell `Message` with a capital. Every SDK accepts both, but tools
/// that compare raw responses do not.
const CAPITAL_MESSAGE: [&str; 2] = ["application_autoscaling", "secretsmanager"];

/// The response to a call that succeeded; `body` is already in `protocol`.
pub fn success(
    service: &Service,
    protocol: Protocol,
    request_id: &str,
    body: impl Into<Bytes>,
) -> Response<Bytes> {
    respond(Some(service), protocol, 200, request_id, body.into())
}

/// The response to a call that failed. `service` is None for a request that could not be routed.
pub fn fault(
    service: Option<&Service>,
    protocol: Protocol,
    request_id: &str,
    fault: &Fault,
) -> Response<Bytes> {
    let body = match protocol {
        Protocol::Json => json(service, fault),
        Protocol::Cbor => cbor(service, fault),
        Protocol::Query => query(service, request_id, fault).into_bytes(),
        Protocol::Ec2 => ec2(request_id, fault).into_bytes(),
    };
    let mut response = respond(service, protocol, fault.status, request_id, body.into());
    if protocol == Protocol::Json {
        insert(&mut response, "x-amzn-errortype", shape_name(service, fault));
    }
    let typed = matches!(protocol, Protocol::Json | Protocol::Cbor);
    if typed && service.is_some_and(|service| service.query_compatible) {
        let value = format!("{};{}", fault.code, blame(fault));
        insert(&mut response, "x-amzn-query-error", &value);
    }
    response
}

fn respond(
    service: Option<&Service>,
    protocol: Protocol,
    status: u16,
    request_id: &str,
    body: Bytes,
) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content_type = content_type(service, protocol);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    insert(&mut response, "x-amzn-requestid", request_id);
    if protocol == Protocol::Cbor {
        insert(&mut response, "smithy-protocol", "rpc-v2-cbor");
    }
    response
}

fn content_type(service: Option<&Service>, protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Json => match service.and_then(|service| service.json_version) {
            Some("1.0") => "application/x-amz-json-1.0",
            Some(_) | None => "application/x-amz-json-1.1",
        },
        Protocol::Query => "text/xml",
        Protocol::Ec2 => "text/xml;charset=UTF-8",
        Protocol::Cbor => "application/cbor",
    }
}

/// Adds a header, or leaves it out if the value is not allowed in a header: the body contains it as
/// well.
fn insert(response: &mut Response<Bytes>, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
}

/// The name of an error in JSON and CBOR: its shape, which may differ from the code of the older
/// query protocol.
fn shape_name<'a>(service: Option<&Service>, fault: &'a Fault) -> &'a str {
    let errors = service.map_or(&[][..], |service| service.errors);
    errors.iter().find(|error| error.code == fault.code).map_or(&fault.code, |error| error.shape)
}

fn blame(fault: &Fault) -> &'static str {
    if fault.status < 500 { "Sender" } else { "Receiver" }
}

/// The members of a JSON or CBOR error, in the order in which AWS writes them.
fn members<'a>(
    service: Option<&Service>,
    fault: &'a Fault,
) -> impl ExactSizeIterator<Item = (&'a str, Value)> {
    let capital = service.is_some_and(|service| CAPITAL_MESSAGE.contains(&service.name));
    let message = if capital { "Message" } else { "message" };
    let mut all = vec![
        ("__type", Value::from(shape_name(service, fault))),
        (message, Value::from(fault.message.as_str())),
    ];
    all.extend(fault.members.iter().map(|(name, value)| (*name, value.clone())));
    all.into_iter()
}

fn json(service: Option<&Service>, fault: &Fault) -> Vec<u8> {
    let pairs =
        members(service, fault).map(|(name, value)| format!("{}:{value}", Value::from(name)));
    format!("{{{}}}", pairs.collect::<Vec<_>>().join(",")).into_bytes()
}

fn cbor(service: Option<&Service>, fault: &Fault) -> Vec<u8> {
    let mut out = Vec::new();
    let members = members(service, fault);
    push_head(&mut out, 5, members.len() as u64);
    for (name, value) in members {
        push_text(&mut out, name);
        push_value(&mut out, &value);
    }
    out
}

fn push_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.push(0xf6),
        Value::Bool(value) => out.push(0xf4 | u8::from(*value)),
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), _, _) => push_head(out, 0, number),
            (None, Some(negative), _) => push_head(out, 1, negative.unsigned_abs() - 1),
            (None, None, float) => {
                out.push(0xfb);
                out.extend_from_slice(&float.unwrap_or(f64::NAN).to_be_bytes());
            }
        },
        Value::String(text) => push_text(out, text),
        Value::Array(items) => {
            push_head(out, 4, items.len() as u64);
            items.iter().for_each(|item| push_value(out, item));
        }
        Value::Object(entries) => {
            push_head(out, 5, entries.len() as u64);
            for (name, value) in entries {
                push_text(out, name);
                push_value(out, value);
            }
        }
    }
}

fn query(service: Option<&Service>, request_id: &str, fault: &Fault) -> String {
    let namespace = service.and_then(|service| service.xml_namespace);
    let xmlns = namespace.map_or(String::new(), |name| format!(" xmlns=\"{}\"", escaped(name)));
    let blame = blame(fault);
    let (error, id) = (error_elements(fault), escaped(request_id));
    format!(
        "<ErrorResponse{xmlns}><Error><Type>{blame}</Type>{error}</Error>\
         <RequestId>{id}</RequestId></ErrorResponse>"
    )
}

fn ec2(request_id: &str, fault: &Fault) -> String {
    let (error, id) = (error_elements(fault), escaped(request_id));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error>{error}</Error>\
         </Errors><RequestID>{id}</RequestID></Response>"
    )
}

fn error_elements(fault: &Fault) -> String {
    let (code, message) = (escaped(&fault.code), escaped(&fault.message));
    let members = fault.members.iter().map(|(name, value)| element(name, value));
    format!("<Code>{code}</Code><Message>{message}</Message>{}", members.collect::<String>())
}

fn element(name: &str, value: &Value) -> String {
    let content = match value {
        Value::Null => String::new(),
        Value::String(text) => escaped(text),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) => items.iter().map(|item| element("member", item)).collect(),
        Value::Object(entries) => entries.iter().map(|(name, it)| element(name, it)).collect(),
    };
    format!("<{name}>{content}</{name}>")
}

/// Escapes text for XML, see `xml::push_escaped`.
fn escaped(text: &str) -> String {
    let mut out = Vec::new();
    crate::xml::push_escaped(&mut out, text);
    String::from_utf8(out).expect("escaping replaces whole characters, so the text stays UTF-8")
}

#[cfg(test)]
#[path = "answer/tests.rs"]
mod tests;
