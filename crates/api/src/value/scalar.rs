//! Reads and writes scalars, lists and maps: everything that is not a structure.

use std::collections::BTreeMap;

use super::{Input, Malformed, Value, Writer};
use crate::schema::Kind;
use crate::{Document, Timestamp};

type Read<T> = Result<Option<T>, Malformed>;

impl Value for bool {
    fn read(input: &mut Input<'_>, _: &'static Kind) -> Read<Self> {
        input.reader().boolean().map(Some)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.boolean(*self);
    }
}

impl Value for i32 {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        let Some(wide) = input.integer(kind)? else { return Ok(None) };
        let narrow = Self::try_from(wide).map_err(|_| Malformed::from("number exceeds 32 bits"))?;
        Ok(Some(narrow))
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.integer(i64::from(*self));
    }
}

impl Value for i64 {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        input.integer(kind)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.integer(*self);
    }
}

impl Value for f32 {
    fn read(input: &mut Input<'_>, _: &'static Kind) -> Read<Self> {
        Ok(Some(input.reader().double()? as Self))
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.float(*self);
    }
}

impl Value for f64 {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        input.double(kind)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.double(*self);
    }
}

impl Value for String {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        input.string(kind)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.string(self);
    }
}

impl Value for Timestamp {
    fn read(input: &mut Input<'_>, _: &'static Kind) -> Read<Self> {
        input.reader().timestamp().map(Some)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.timestamp(*self);
    }
}

impl Value for Document {
    fn read(input: &mut Input<'_>, _: &'static Kind) -> Read<Self> {
        input.reader().document().map(Some)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.document(self);
    }
}

impl<T: Value> Value for Box<T> {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        Ok(T::read(input, kind)?.map(Self::new))
    }

    fn write(&self, to: &mut dyn Writer, kind: &'static Kind) {
        (**self).write(to, kind);
    }
}

/// A blob. (`u8` is not a `Value`, so this does not overlap with the list below.)
impl Value for Vec<u8> {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        input.blob(kind)
    }

    fn write(&self, to: &mut dyn Writer, _: &'static Kind) {
        to.blob(self);
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        let Kind::List(schema) = kind else { return Err(MISFIT.into()) };
        let mut elements = Self::new();
        input.open_list(schema)?;
        // Invalid elements count as well: the length of the list is checked as it was sent.
        let mut count = 0;
        while input.next_element()? {
            count += 1;
            elements.extend(T::read(input, &schema.element)?);
        }
        // Most lists have one element, but the first push allocates room for four.
        elements.shrink_to_fit();
        Ok(input.long_enough(kind, schema.length, count, &elements).then_some(elements))
    }

    fn write(&self, to: &mut dyn Writer, kind: &'static Kind) {
        let Kind::List(schema) = kind else { return };
        to.open_list(schema, self.len());
        for element in self {
            to.element();
            element.write(to, &schema.element);
        }
        to.close_list();
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Read<Self> {
        let Kind::Map(schema) = kind else { return Err(MISFIT.into()) };
        let mut entries = Self::new();
        input.open_map(schema)?;
        let mut count = 0;
        while let Some(key) = input.next_key(schema)? {
            count += 1;
            if let Some(value) = T::read(input, &schema.value)? {
                entries.insert(key, value);
            }
        }
        Ok(input.long_enough(kind, schema.length, count, &entries).then_some(entries))
    }

    fn write(&self, to: &mut dyn Writer, kind: &'static Kind) {
        let Kind::Map(schema) = kind else { return };
        to.open_map(schema, self.len());
        for (key, value) in self {
            to.key(key);
            value.write(to, &schema.value);
        }
        to.close_map();
    }
}

/// The error of hand-written code that pairs a type with another type's kind; generated code never
/// does.
const MISFIT: &str = "type and schema do not fit together";
