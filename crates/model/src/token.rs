//! RunTask's idempotency tokens: the tasks that a token stands for, and the request that used it.

use api::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{ClusterKey, TaskId, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunToken {
    pub cluster: ClusterKey,
    pub token: Text,
    /// The digest of the request as canonical JSON: it is compared literally, as in ECS, and kept
    /// for a day. Rows of older versions contain the JSON itself.
    pub request: Text,
    pub tasks: Vec<TaskId>,
    pub expires_at: Timestamp,
}

impl Row for RunToken {
    type Key = (ClusterKey, Text);

    fn key(&self) -> Self::Key {
        (self.cluster.clone(), self.token.clone())
    }
}

impl Indexed for RunToken {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        if let Some(row) = new.or(old) {
            let key = RowKey::RunToken(row.key());
            index.timer(key, old.map(|row| row.expires_at), new.map(|row| row.expires_at));
        }
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.cluster.world)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Cluster(self.cluster.clone())]
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::RunToken(key.clone()))
    }
}
