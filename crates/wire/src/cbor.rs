//! The codec of Smithy RPC v2: typed values in CBOR (RFC 8949).

mod reader;
mod writer;

use api::schema::Kind;
use api::{ReadError, Reader, Value};
use reader::CborReader;
use writer::CborWriter;
pub(crate) use writer::{push_head, push_text};

/// How deep structures, lists and maps may nest, as in JSON.
const MAX_DEPTH: usize = api::json::MAX_DEPTH;

/// Lets `read` read a whole body; an empty one has no members.
///
/// # Errors
/// What `read` answers, and bytes left over behind what it has read.
pub fn with_reader<R>(
    body: &[u8],
    read: impl FnOnce(&mut dyn Reader) -> Result<R, ReadError>,
) -> Result<R, ReadError> {
    const EMPTY_MAP: &[u8] = &[0xA0];
    let mut reader = CborReader::new(if body.is_empty() { EMPTY_MAP } else { body });
    let value = read(&mut reader)?;
    reader.finish().map_err(ReadError::Malformed)?;
    Ok(value)
}

/// The body of any value.
#[must_use]
pub fn bytes(value: &dyn Value, kind: &'static Kind) -> Vec<u8> {
    let mut writer = CborWriter::default();
    value.write(&mut writer, kind);
    writer.into_bytes()
}
