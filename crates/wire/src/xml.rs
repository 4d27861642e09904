//! XML responses of the query protocols, written straight from typed values; and the documents of
//! S3's protocol, which has no other form.

mod answer;
pub(crate) mod reader;
pub(crate) mod timestamp;
mod writer;

pub(crate) use answer::{ec2_answer, query_answer};
pub(crate) use writer::push_escaped;
