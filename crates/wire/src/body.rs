//! One door to every codec: a request's parameters in, an answer's body out, by protocol.

use api::schema::Kind;
use api::{Checks, Operation, Protocol, ReadError, Service, Shape, Value};

use crate::{cbor, form, xml};

/// Reads a request's parameters: a JSON or CBOR body, or form parameters.
///
/// # Errors
/// See [`api::read`]; [`api::Fault::unreadable`] words them.
pub fn decode<T: Shape>(protocol: Protocol, input: &[u8], checks: Checks) -> Result<T, ReadError> {
    match protocol {
        Protocol::Json => api::json::read(input, checks),
        Protocol::Query => form::read(input, form::Names::Query, checks),
        Protocol::Ec2 => form::read(input, form::Names::Ec2, checks),
        Protocol::Cbor => cbor::read(input, checks),
    }
}

/// A successful answer, its type forgotten so that each codec is compiled once.
pub(crate) struct Answer<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    pub(crate) request_id: &'a str,
    pub(crate) output: &'a dyn Value,
    pub(crate) kind: &'static Kind,
}

/// The body of a successful answer. XML carries the request id itself.
#[must_use]
pub fn encode<T: Shape>(
    protocol: Protocol,
    service: &Service,
    operation: &Operation,
    request_id: &str,
    output: &T,
) -> Vec<u8> {
    let answer = Answer { service, operation, request_id, output, kind: T::KIND };
    match protocol {
        Protocol::Json => api::json::bytes(output, T::KIND),
        Protocol::Query => xml::query_answer(&answer),
        Protocol::Ec2 => xml::ec2_answer(&answer),
        Protocol::Cbor => cbor::bytes(output, T::KIND),
    }
}
