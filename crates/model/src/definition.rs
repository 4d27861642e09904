//! Task definitions: immutable once registered, except for their status and tags.

use api::Timestamp;
use api::ecs::{Tag, TaskDefinition};
use serde::{Deserialize, Serialize};

use crate::id::{DefinitionKey, FamilyKey};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    pub key: DefinitionKey,
    /// The response of DescribeTaskDefinition without its mutable parts: status and times.
    pub definition: TaskDefinition,
    pub status: DefinitionStatus,
    pub registered_at: Timestamp,
    pub deregistered_at: Option<Timestamp>,
    pub delete_requested_at: Option<Timestamp>,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DefinitionStatus {
    Active,
    Inactive,
    /// The row is deleted when no task and no service refers to it any more.
    DeleteInProgress,
}

impl Row for Definition {
    type Key = DefinitionKey;

    fn key(&self) -> DefinitionKey {
        self.key.clone()
    }
}

impl Indexed for Definition {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let deleted = |row: Option<&Self>| {
            let row = row.filter(|row| row.status == DefinitionStatus::DeleteInProgress)?;
            Some(row.key())
        };
        let (old, new) = (deleted(old), deleted(new));
        let unused = |key: &Option<DefinitionKey>, index: &Indexes| {
            key.clone().filter(|key| !index.definition_users.contains_key(key))
        };
        let unused = (unused(&old, index), unused(&new, index));
        index.unused_definitions.change(unused.0, unused.1);
        index.deleted_definitions.change(old, new);
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.key.world)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Family(self.key.family_key())]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

/// Counts a family's revisions; outlives them, because a number is never reused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Family {
    pub key: FamilyKey,
    pub last_revision: i32,
}

impl Row for Family {
    type Key = FamilyKey;

    fn key(&self) -> FamilyKey {
        self.key.clone()
    }
}

impl Indexed for Family {
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
