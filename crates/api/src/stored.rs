//! serde for generated types, so that rows may hold them: one shared path through the JSON
//! codec instead of a derived body per type. Works with `serde_json` only (it rides on
//! `RawValue`), and not below `#[serde(flatten)]` or untagged enums, which buffer.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::Error as _};
use serde_json::value::RawValue;

use crate::schema::Kind;
use crate::{Checks, Shape, Value, json};

pub(crate) fn serialize<S: Serializer>(
    value: &dyn Value,
    kind: &'static Kind,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = json::text(value, kind);
    RawValue::from_string(text).map_err(S::Error::custom)?.serialize(serializer)
}

pub(crate) fn deserialize<'de, T: Shape, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    json::read(raw.get().as_bytes(), Checks::Trusted).map_err(D::Error::custom)
}
