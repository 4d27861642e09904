//! serde for generated types, so that rows may hold them: one shared path through the JSON
//! codec instead of a derived body per type. Works with `serde_json` only (it rides on what that
//! does for `RawValue`), and not below `#[serde(flatten)]` or untagged enums, which buffer.

use serde::de::Error as _;
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
    let mut verbatim = serializer.serialize_struct(VERBATIM, 1)?;
    verbatim.serialize_field(VERBATIM, &json::text(value, kind))?;
    verbatim.end()
}

pub(crate) fn deserialize<'de, T: Shape, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    json::read(raw.get().as_bytes(), Checks::Trusted).map_err(D::Error::custom)
}
