//! serde for generated types, so that rows may hold them: one shared path through the JSON
//! codec instead of a derived body per type. In JSON the value is part of the text, which works with
//! `serde_json` only (it rides on what that does for `RawValue`), and not below
//! `#[serde(flatten)]` or untagged enums, which buffer. In a format of bytes, read from a slice, it
//! is a string that holds the JSON.

use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::value::RawValue;

use crate::schema::Kind;
use crate::{Checks, Shape, Value, json};

/// What serde_json calls a struct, and its one field, whose text goes out as it is. `RawValue`
/// itself reads the text once more to be sure that it is JSON; ours comes from the codec, and every
/// row goes this way. A version of serde_json that calls it otherwise fails the tests of rows.
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
