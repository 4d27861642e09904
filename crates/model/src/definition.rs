//! Task definitions: immutable once registered, except for their status and tags.

use api::Timestamp;
use api::ecs::{Tag, TaskDefinition};
use serde::{Deserialize, Serialize};

use crate::ecr::ImageName;
use crate::id::{DefinitionKey, FamilyKey};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

pub mod status;

pub use status::DefinitionStatus;

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

impl Row for Definition {
    type Key = DefinitionKey;

    fn key(&self) -> DefinitionKey {
        self.key.clone()
    }
}

impl Indexed for Definition {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let Some(key) = new.or(old).map(Row::key) else { return };
        let family = |index: &Indexes| family(index, &key);
        let before = family(index);
        let status = |row: &Self| (row.status, row.key());
        index.definitions_by_status.change(old.map(status), new.map(status));
        let after = family(index);
        index.families_by_status.change(before, after);
        let is_used = index.definition_users.contains_key(&key);
        let unused = |row: &Self| {
            let is_deleted = row.status == DefinitionStatus::DeleteInProgress;
            (is_deleted && !is_used).then(|| row.key())
        };
        index.unused_definitions.change(old.and_then(unused), new.and_then(unused));
        if old.is_some() != new.is_some() {
            name_images(index, &key, old, new);
        }
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

/// Returns the entry of its family; None while that has no definition.
fn family(index: &Indexes, of: &DefinitionKey) -> Option<(bool, FamilyKey)> {
    let has = |status| {
        let first = (status, DefinitionKey { revision: 0, ..of.clone() });
        let found = index.definitions_by_status.range(first..).next();
        found.is_some_and(|(it, key)| {
            *it == status && key.world == of.world && key.family == of.family
        })
    };
    let is_active = has(DefinitionStatus::Active);
    let others = [DefinitionStatus::Inactive, DefinitionStatus::DeleteInProgress];
    let is_there = is_active || others.into_iter().any(has);
    is_there.then(|| (is_active, of.family_key()))
}

/// Notes the images that it names, when it comes or goes: they never change.
fn name_images(
    index: &mut Indexes,
    key: &DefinitionKey,
    old: Option<&Definition>,
    new: Option<&Definition>,
) {
    let is_used = index.definition_users.contains_key(key);
    let Some(row) = new.or(old) else { return };
    let containers = row.definition.container_definitions.iter().flatten();
    for image in containers.filter_map(|it| ImageName::read(it.image.as_deref()?)) {
        let entry = Some((key.clone(), image.clone()));
        let used = Some((image, key.clone())).filter(|_| is_used);
        let of = |row: Option<&Definition>| row.is_some();
        index
            .images_of_definition
            .change(entry.clone().filter(|_| of(old)), entry.filter(|_| of(new)));
        index.images_in_use.change(used.clone().filter(|_| of(old)), used.filter(|_| of(new)));
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
