//! The documents around the members of a query response.

use super::writer::{XmlWriter, push_escaped};
use crate::body::Answer;

/// Writes an awsQuery response: the members inside `<OpResult>`, then the request id. Operations
/// without an output in the model have no result element.
pub(crate) fn query_answer(answer: &Answer<'_>) -> Vec<u8> {
    let mut out = opened(answer);
    if let Some(wrapper) = answer.operation.result_wrapper {
        push_tag(&mut out, "<", wrapper);
        members(&mut out, answer);
        push_tag(&mut out, "</", wrapper);
    }
    out.extend_from_slice(b"<ResponseMetadata><RequestId>");
    push_escaped(&mut out, answer.request_id);
    out.extend_from_slice(b"</RequestId></ResponseMetadata>");
    closed(out, answer)
}

/// Writes an ec2Query response: the request id, then the members, or `<return>true</return>` if the
/// operation has none.
pub(crate) fn ec2_answer(answer: &Answer<'_>) -> Vec<u8> {
    let mut out = opened(answer);
    out.extend_from_slice(b"<requestId>");
    push_escaped(&mut out, answer.request_id);
    out.extend_from_slice(b"</requestId>");
    if answer.operation.output.members.is_empty() {
        out.extend_from_slice(b"<return>true</return>");
    }
    members(&mut out, answer);
    closed(out, answer)
}

fn opened(answer: &Answer<'_>) -> Vec<u8> {
    let mut out = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<".to_vec();
    out.extend_from_slice(answer.operation.name.as_bytes());
    out.extend_from_slice(b"Response xmlns=\"");
    out.extend_from_slice(answer.service.xml_namespace.unwrap_or_default().as_bytes());
    out.extend_from_slice(b"\">");
    out
}

fn closed(mut out: Vec<u8>, answer: &Answer<'_>) -> Vec<u8> {
    out.extend_from_slice(b"</");
    out.extend_from_slice(answer.operation.name.as_bytes());
    out.extend_from_slice(b"Response>\n");
    out
}

fn push_tag(out: &mut Vec<u8>, opening: &str, name: &str) {
    out.extend_from_slice(opening.as_bytes());
    out.extend_from_slice(name.as_bytes());
    out.push(b'>');
}

fn members(out: &mut Vec<u8>, answer: &Answer<'_>) {
    answer.output.write(&mut XmlWriter::new(out), answer.kind);
}
