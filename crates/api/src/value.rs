//! Traits that read and write a value in any protocol. Codecs implement [`Reader`] and [`Writer`],
//! which handle tokens; generated types implement [`Value`] in terms of them; [`Input`] is in
//! between, checks the model's constraints and tracks the path of each value.

mod field;
mod input;
mod scalar;

use std::borrow::Cow;
use std::fmt;

pub use field::Field;
pub(crate) use field::{finished, write_member, write_structure};
pub use input::{Input, read};

use crate::schema::{Kind, List, Map, Member, Operation, Structure, Text};
use crate::violation::Violation;
use crate::{Document, Timestamp};

/// An operation as a type, so that a call site gets its input and output types.
pub trait Op {
    type Input: Shape;
    type Output: Shape;
    const OPERATION: &'static Operation;
}

/// A structure or union of a model.
pub trait Shape: Value {
    const SCHEMA: &'static Structure;
    /// `Kind::Structure` of the same schema.
    const KIND: &'static Kind;
}

/// A value of any member.
pub trait Value {
    /// Reads one value. `None` means that it breaks a constraint, which `input` has recorded;
    /// reading continues so that all violations of a request are found.
    ///
    /// # Errors
    /// [`Malformed`] when the bytes are not a value of this kind; reading stops.
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Result<Option<Self>, Malformed>
    where
        Self: Sized;

    /// Writes one value.
    fn write(&self, to: &mut dyn Writer, kind: &'static Kind);
}

/// The constraints of the model that are enforced while reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checks {
    /// All constraints, for a client's request.
    Enforced,
    /// Required members and known enum texts only, for our own rows and responses.
    Trusted,
}

/// The reason why a request cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadError {
    /// The syntax is not the protocol's, or a value has the wrong type.
    Malformed(Malformed),
    /// The request is well-formed but breaks the model; at least one violation, in the order found.
    Invalid(Vec<Violation>),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(malformed) => malformed.fmt(f),
            Self::Invalid(violations) => f.write_str(&crate::violation::message(violations)),
        }
    }
}

impl std::error::Error for ReadError {}

/// Bytes that do not fit the schema; the text says what was expected, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub Cow<'static, str>);

impl Malformed {
    /// The error of a text that is not in the enum, for readers that do not collect violations.
    #[must_use]
    pub fn unknown_text(expected: &Text, got: &str) -> Self {
        Self(format!("{got:?} is not a value of {}", expected.name).into())
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Malformed {}

impl From<&'static str> for Malformed {
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

/// The result of a `Reader`; `Err` stops the reading of the whole request.
pub type Token<T> = Result<T, Malformed>;

/// The reading half of a codec: returns the tokens that a schema asks for, in the order of the
/// bytes. Every aggregate is opened, then iterated over until its `next_*` returns `None` or false,
/// which closes it.
pub trait Reader {
    fn open_structure(&mut self, schema: &'static Structure) -> Token<()>;
    /// Returns the index of the next member that is known and not null; its value follows. Members
    /// that the schema does not have are skipped.
    fn next_member(&mut self, schema: &'static Structure) -> Token<Option<usize>>;
    fn open_list(&mut self, schema: &'static List) -> Token<()>;
    /// Returns true if another element that is not null follows.
    fn next_element(&mut self) -> Token<bool>;
    fn open_map(&mut self, schema: &'static Map) -> Token<()>;
    /// Returns the next key whose value is not null; the value follows.
    fn next_key(&mut self) -> Token<Option<String>>;
    fn boolean(&mut self) -> Token<bool>;
    /// Reads any whole number; the caller checks the width.
    fn integer(&mut self) -> Token<i64>;
    fn double(&mut self) -> Token<f64>;
    fn string(&mut self) -> Token<Cow<'_, str>>;
    fn blob(&mut self) -> Token<Vec<u8>>;
    fn timestamp(&mut self) -> Token<Timestamp>;
    fn document(&mut self) -> Token<Document>;
}

/// The writing half of a codec. Writing goes to memory and cannot fail.
pub trait Writer {
    fn open_structure(&mut self, schema: &'static Structure);
    /// Begins a member; its value follows.
    fn member(&mut self, member: &'static Member);
    fn close_structure(&mut self);
    fn open_list(&mut self, schema: &'static List, length: usize);
    /// Begins an element; its value follows.
    fn element(&mut self);
    fn close_list(&mut self);
    fn open_map(&mut self, schema: &'static Map, length: usize);
    /// Writes the key of an entry; its value follows.
    fn key(&mut self, key: &str);
    fn close_map(&mut self);
    fn boolean(&mut self, value: bool);
    fn integer(&mut self, value: i64);
    fn float(&mut self, value: f32);
    fn double(&mut self, value: f64);
    fn string(&mut self, value: &str);
    fn blob(&mut self, value: &[u8]);
    fn timestamp(&mut self, value: Timestamp);
    fn document(&mut self, value: &Document);
}
