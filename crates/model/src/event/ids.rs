//! Ids of tasks in half of the bytes of their digits.

use std::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::TaskId;

const LENGTH: usize = 16;

/// The ids of some tasks.
#[derive(Debug, Clone, PartialEq)]
pub enum TaskIds {
    /// Those of 32 hexadecimal digits, as all tasks have that were started here.
    Packed(Box<[[u8; LENGTH]]>),
    /// At least one of them has another form, which is kept as it is.
    Plain(Box<[TaskId]>),
}

impl TaskIds {
    pub fn of(ids: &[TaskId]) -> TaskIds {
        let packed: Option<Box<[_]>> = ids.iter().map(pack).collect();
        packed.map_or_else(|| TaskIds::Plain(ids.into()), TaskIds::Packed)
    }

    pub(super) fn len(&self) -> usize {
        match self {
            TaskIds::Packed(ids) => ids.len(),
            TaskIds::Plain(ids) => ids.len(),
        }
    }

    pub(super) fn texts(&self) -> Vec<String> {
        match self {
            TaskIds::Packed(ids) => ids.iter().map(|id| oci::digest::hex(id)).collect(),
            TaskIds::Plain(ids) => ids.iter().map(TaskId::to_string).collect(),
        }
    }
}

/// Returns None for an id that its bytes would not give back.
fn pack(id: &TaskId) -> Option<[u8; LENGTH]> {
    let is_packable = id.as_str().len() == 2 * LENGTH
        && id.as_str().bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let number = u128::from_str_radix(id.as_str(), 16).ok().filter(|_| is_packable)?;
    Some(number.to_be_bytes())
}

impl Serialize for TaskIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            TaskIds::Packed(ids) => serializer.serialize_bytes(ids.as_flattened()),
            TaskIds::Plain(ids) => ids.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TaskIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Ids)
    }
}

struct Ids;

impl<'de> Visitor<'de> for Ids {
    type Value = TaskIds;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ids of tasks")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<TaskIds, E> {
        let (ids, rest) = bytes.as_chunks::<LENGTH>();
        if !rest.is_empty() {
            return Err(E::invalid_length(bytes.len(), &self));
        }
        Ok(TaskIds::Packed(ids.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<TaskIds, A::Error> {
        let mut ids = Vec::new();
        while let Some(id) = items.next_element()? {
            ids.push(id);
        }
        Ok(TaskIds::Plain(ids.into()))
    }
}
