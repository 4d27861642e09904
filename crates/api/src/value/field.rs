//! Access to a structure's fields without their types, so that one loop reads and writes them all.

use super::{Input, Malformed, Token, Value, Writer};
use crate::schema::{Kind, Structure};

/// A field: the value itself if the model requires it, otherwise an `Option`.
pub trait Field {
    /// Reads the field's value; a violation leaves the field as it was.
    ///
    /// # Errors
    /// See [`Value::read`].
    fn fill(&mut self, input: &mut Input<'_>, kind: &'static Kind) -> Result<(), Malformed>;

    /// Returns the value, if there is one.
    fn value(&self) -> Option<&dyn Value>;
}

impl<T: Value> Field for T {
    fn fill(&mut self, input: &mut Input<'_>, kind: &'static Kind) -> Result<(), Malformed> {
        if let Some(value) = T::read(input, kind)? {
            *self = value;
        }
        Ok(())
    }

    fn value(&self) -> Option<&dyn Value> {
        Some(self)
    }
}

impl<T: Value> Field for Option<T> {
    fn fill(&mut self, input: &mut Input<'_>, kind: &'static Kind) -> Result<(), Malformed> {
        *self = T::read(input, kind)?;
        Ok(())
    }

    fn value(&self) -> Option<&dyn Value> {
        self.as_ref().map(|value| value as &dyn Value)
    }
}

/// Combines the result of reading a structure's fields with the structure.
pub(crate) fn finished<T>(complete: Token<bool>, value: T) -> Token<Option<T>> {
    complete.map(|complete| complete.then_some(value))
}

/// Writes a structure from its fields, in the schema's order.
pub(crate) fn write_structure(
    to: &mut dyn Writer,
    schema: &'static Structure,
    fields: &[&dyn Field],
) {
    to.open_structure(schema);
    for (member, field) in schema.members.iter().zip(fields) {
        if let Some(value) = field.value() {
            to.member(member);
            value.write(to, &member.kind);
        }
    }
    to.close_structure();
}

/// Writes a union: a structure with one member.
pub(crate) fn write_member(
    to: &mut dyn Writer,
    schema: &'static Structure,
    index: usize,
    value: &dyn Value,
) {
    let member = &schema.members[index];
    to.open_structure(schema);
    to.member(member);
    value.write(to, &member.kind);
    to.close_structure();
}
