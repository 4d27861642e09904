//! Account settings and access keys.

use api::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{AccessKeyId, AccountId, Text, World};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

/// One setting of a principal, or the account's default if `principal` is None.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountSetting {
    pub world: World,
    pub name: Text,
    pub principal: Option<Text>,
    pub value: Text,
}

impl Row for AccountSetting {
    type Key = (World, Text, Option<Text>);

    fn key(&self) -> Self::Key {
        (self.world.clone(), self.name.clone(), self.principal.clone())
    }
}

impl Indexed for AccountSetting {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.world)
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

/// A key that Gantry issued. Only signatures of such keys are verified in open mode; strict mode
/// accepts no other key.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct AccessKey {
    pub id: AccessKeyId,
    pub secret: Text,
    pub account: AccountId,
    /// The principal that the key belongs to.
    pub principal_arn: Text,
    pub created_at: Timestamp,
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The secret must never appear in a log.
        f.debug_struct("AccessKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Row for AccessKey {
    type Key = AccessKeyId;

    fn key(&self) -> AccessKeyId {
        self.id.clone()
    }
}

impl Indexed for AccessKey {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::Account(&self.account)
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}
