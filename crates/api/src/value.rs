//! How a value is read from and written to any protocol. Codecs implement [`Reader`] and
//! [`Writer`], which move tokens; generated types implement [`Value`], which asks for them;
//! [`Input`] stands between, checks the model's constraints and knows where it is.

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

/// An operation, named by a type, so that a call site gets its input and output types.
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

/// Anything a member can hold.
pub trait Value {
    /// Reads one value. `None` means that it broke a constraint, which `input` has noted; reading
    /// goes on so that all violations of a request are found.
    ///
    /// # Errors
    /// [`Malformed`] when the bytes do not hold a value of this kind; reading stops.
    fn read(input: &mut Input<'_>, kind: &'static Kind) -> Result<Option<Self>, Malformed>
    where
        Self: Sized;

    /// Writes one value.
    fn write(&self, to: &mut dyn Writer, kind: &'static Kind);
}

/// Whether constraints of the model are enforced while reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checks {
    /// A client's request: everything the model demands.
    Enforced,
    /// Our own rows and answers: required members and known enum texts only.
    Trusted,
}

/// Why a request could not be read.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadError {
    /// Not the protocol's syntax, or a value of the wrong type.
    Malformed(Malformed),
    /// Well-formed, but against the model; at least one violation, in the order found.
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

/// Bytes that do not say what the schema expects: what was expected, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub Cow<'static, str>);

impl Malformed {
    /// A text outside an enum, where nothing collects violations.
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

/// What a `Reader` answers; `Err` stops the reading of the whole request.
pub type Token<T> = Result<T, Malformed>;

/// A codec's reading half: pulls the tokens that a schema asks for, in the order of the bytes.
/// Every aggregate is opened, then walked until its `next_*` says `None`, which closes it.
pub trait Reader {
    fn open_structure(&mut self, schema: &'static Structure) -> Token<()>;
    /// The index of the next member that is known and not null; its value follows. Members the
    /// schema does not know are skipped.
    fn next_member(&mut self, schema: &'static Structure) -> Token<Option<usize>>;
    fn open_list(&mut self, schema: &'static List) -> Token<()>;
    /// Whether another element that is not null follows.
    fn next_element(&mut self) -> Token<bool>;
    fn open_map(&mut self, schema: &'static Map) -> Token<()>;
    /// The next key whose value is not null; the value follows.
    fn next_key(&mut self) -> Token<Option<String>>;
    fn boolean(&mut self) -> Token<bool>;
    /// Any whole number; the caller checks the width.
    fn integer(&mut self) -> Token<i64>;
    fn double(&mut self) -> Token<f64>;
    fn string(&mut self) -> Token<Cow<'_, str>>;
    fn blob(&mut self) -> Token<Vec<u8>>;
    fn timestamp(&mut self) -> Token<Timestamp>;
    fn document(&mut self) -> Token<Document>;
}

/// A codec's writing half. Writing cannot fail: it goes to memory.
pub trait Writer {
    fn open_structure(&mut self, schema: &'static Structure);
    /// A member's value follows.
    fn member(&mut self, member: &'static Member);
    fn close_structure(&mut self);
    fn open_list(&mut self, schema: &'static List, length: usize);
    /// An element's value follows.
    fn element(&mut self);
    fn close_list(&mut self);
    fn open_map(&mut self, schema: &'static Map, length: usize);
    /// An entry's value follows.
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
