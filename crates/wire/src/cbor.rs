//! The codec of Smithy RPC v2: typed values in CBOR (RFC 8949).

mod reader;
mod writer;

use api::schema::Kind;
use api::{ReadError, Reader, Value};
use reader::CborReader;
use writer::CborWriter;
pub(crate) use writer::{push_head, push_text};

/// The most levels of nested structures, lists and maps, as in JSON.
const MAX_DEPTH: usize = api::json::MAX_DEPTH;

/// Calls `read` with a reader of a whole body; an empty body has no members.
///
/// # Errors
/// The errors of `read`, and bytes left over after it.
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

/// Encodes the body of any value.
#[must_use]
pub fn bytes(value: &dyn Value, kind: &'static Kind) -> Vec<u8> {
    let mut writer = CborWriter::default();
    value.write(&mut writer, kind);
    writer.into_bytes()
}
