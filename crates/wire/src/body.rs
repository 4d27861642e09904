//! One entry to every codec: reads a request's parameters and writes a response's body, by
//! protocol.

use api::schema::Kind;
use api::{Checks, Operation, Protocol, ReadError, Reader, Service, Shape, Value};

use crate::{cbor, form, xml};

/// Reads a request's parameters: a JSON or CBOR body, or form parameters.
///
/// # Errors
/// See [`api::read`]; [`api::Fault::unreadable`] words them.
pub fn decode<T: Shape>(protocol: Protocol, input: &[u8], checks: Checks) -> Result<T, ReadError> {
    with_reader(protocol, input, |reader| api::read(reader, checks))
}

/// Calls `read` with a reader of a request's parameters; `read` must consume all of them, into any
/// type.
///
/// # Errors
/// The errors of `read`, and bytes left over after it.
pub fn with_reader<R>(
    protocol: Protocol,
    input: &[u8],
    read: impl FnOnce(&mut dyn Reader) -> Result<R, ReadError>,
) -> Result<R, ReadError> {
    match protocol {
        Protocol::Json => api::json::with_reader(input, read),
        Protocol::Query => form::with_reader(input, form::Names::Query, read),
        Protocol::Ec2 => form::with_reader(input, form::Names::Ec2, read),
        Protocol::Cbor => cbor::with_reader(input, read),
    }
}

/// A successful response without its type, so that each codec is compiled once.
pub(crate) struct Answer<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    pub(crate) request_id: &'a str,
    pub(crate) output: &'a dyn Value,
    pub(crate) kind: &'static Kind,
}

/// Encodes the body of a successful response, of any type. XML contains the request id itself.
#[must_use]
pub fn encode(
    protocol: Protocol,
    service: &Service,
    operation: &Operation,
    request_id: &str,
    (output, kind): (&dyn Value, &'static Kind),
) -> Vec<u8> {
    let answer = Answer { service, operation, request_id, output, kind };
    match protocol {
        Protocol::Json => api::json::bytes(output, kind),
        Protocol::Query => xml::query_answer(&answer),
        Protocol::Ec2 => xml::ec2_answer(&answer),
        Protocol::Cbor => cbor::bytes(output, kind),
    }
}
