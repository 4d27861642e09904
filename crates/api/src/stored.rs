//! serde for generated types, so that rows may contain them: one shared path through the JSON codec
//! instead of a derived body per type. In JSON the value is part of the text, which works with
//! `serde_json` only (it relies on that crate's handling of `RawValue`), and not below
//! `#[serde(flatten)]` or untagged enums, which buffer. In a binary format, read from a slice, it
//! is a string that contains the JSON.

use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::value::RawValue;

use crate::schema::Kind;
use crate::{Checks, Shape, Value, json};

/// The name, in serde_json, of a struct and its one field whose text is written as it is.
/// `RawValue` itself parses the text once more to be sure that it is JSON; here it comes from the
/// codec, and every row takes this path. If a version of serde_json renames it, the tests of rows
/// fail.
const VERBATIM: &str = "$serde_json::private::RawValue";

pub(crate) fn serialize<S: Serializer>(
    value: &dyn Value,
    kind: &'static Kind,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        return serializer.serialize_str(&json::text(value, kind));
    }
    let mut verbatim = serializer.serialize_struct(VERBATIM, 1)?;
    verbatim.serialize_field(VERBATIM, &json::text(value, kind))?;
    verbatim.end()
}

pub(crate) fn deserialize<'de, T: Shape, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    if !deserializer.is_human_readable() {
        return read(<&str>::deserialize(deserializer)?);
    }
    read(Box::<RawValue>::deserialize(deserializer)?.get())
}

fn read<T: Shape, E: serde::de::Error>(text: &str) -> Result<T, E> {
    json::read(text.as_bytes(), Checks::Trusted).map_err(E::custom)
}
