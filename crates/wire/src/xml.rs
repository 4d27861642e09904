//! XML answers of the query protocols, written straight from typed values.

mod answer;
pub(crate) mod timestamp;
mod writer;

pub(crate) use answer::{ec2_answer, query_answer};
pub(crate) use writer::push_escaped;
