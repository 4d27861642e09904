//! Log groups and streams; the events themselves are bulk data in the series store.

use api::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{LogGroupKey, LogStreamKey, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogGroup {
    pub key: LogGroupKey,
    pub created_at: Timestamp,
    /// Days; None keeps events for ever.
    pub retention_days: Option<i32>,
    pub tags: std::collections::BTreeMap<Text, Text>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogStream {
    pub key: LogStreamKey,
    pub created_at: Timestamp,
}

impl Row for LogGroup {
    type Key = LogGroupKey;

    fn key(&self) -> LogGroupKey {
        self.key.clone()
    }
}

impl Indexed for LogGroup {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.key.world)
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

impl Row for LogStream {
    type Key = LogStreamKey;

    fn key(&self) -> LogStreamKey {
        self.key.clone()
    }
}

impl Indexed for LogStream {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.key.group.world)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::LogGroup(self.key.group.clone())]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}
