//! The JSON codec (awsJson 1.0 and 1.1, and our own rows): converts between text and typed values,
//! without a document in between.

mod reader;
mod writer;

pub use reader::JsonReader;
pub use writer::JsonWriter;

use crate::schema::Kind;
use crate::value::{ReadError, Reader, Value};
use crate::{Checks, Shape};

/// The most levels of nested structures, lists and maps; AWS's deepest shapes need about 20.
pub const MAX_DEPTH: usize = 64;

/// The initial size of the buffer: most responses and rows fit without growing it.
const TYPICAL_BYTES: usize = 1024;

/// Reads a whole JSON text; an empty one reads as `{}`, as AWS does.
///
/// # Errors
/// See [`crate::read`].
pub fn read<T: Shape>(text: &[u8], checks: Checks) -> Result<T, ReadError> {
    with_reader(text, |reader| crate::read(reader, checks))
}

/// Calls `read` with a reader of a whole JSON text, into any type.
///
/// # Errors
/// The errors of `read`, and anything left over after the value it read.
pub fn with_reader<R>(
    text: &[u8],
    read: impl FnOnce(&mut dyn Reader) -> Result<R, ReadError>,
) -> Result<R, ReadError> {
    let text = if text.is_empty() { b"{}" } else { text };
    let mut reader = JsonReader::new(text).map_err(ReadError::Malformed)?;
    let value = read(&mut reader)?;
    reader.finish().map_err(ReadError::Malformed)?;
    Ok(value)
}

/// Encodes any value as JSON in UTF-8.
#[must_use]
pub fn bytes(value: &dyn Value, kind: &'static Kind) -> Vec<u8> {
    let mut writer = JsonWriter::with_capacity(TYPICAL_BYTES);
    value.write(&mut writer, kind);
    writer.into_bytes()
}

/// Encodes any value as JSON text.
#[must_use]
pub fn text(value: &dyn Value, kind: &'static Kind) -> String {
    String::from_utf8(bytes(value, kind)).expect("the writer copies whole strings and ASCII only")
}
