//! Everything Gantry knows, as one plain value: the tables, and the indexes that decisions read.
//! Only `Tx` changes it.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::Timestamp;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::cluster::ClusterCounts;
use crate::encoding::{decode, encode, encode_key};
use crate::fleet::Fleet;
use crate::id::{
    AccountId, ClusterKey, DefinitionKey, HostId, InstanceId, RepositoryKey, ServiceKey, TaskId,
    Text, World,
};
use crate::instance::Usage;
use crate::registry::BlobUser;
use crate::table::{Index, Row, Table};
use crate::texts::Texts;
use crate::tx::{Change, Tx};

/// A row with a table in `State`.
pub trait Stored: Row + Serialize + for<'a> Deserialize<'a> {
    fn table(state: &State) -> &Table<Self>;
    fn table_mut(state: &mut State) -> &mut Table<Self>;
    fn row_key(key: Self::Key) -> RowKey;
    /// Keeps the indexes true when `old` becomes `new`. Called before the table changes.
    fn reindex(state: &mut State, old: Option<&Self>, new: Option<&Self>);
}

/// Puts one row that was stored back into the state.
pub type PutBack = Box<dyn FnOnce(&mut State) + Send>;

/// The engine held a row that this version of Gantry cannot read.
#[derive(Debug)]
pub struct Unreadable {
    pub table: u8,
    pub key: Vec<u8>,
    pub why: String,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let key = String::from_utf8_lossy(&self.key);
        write!(f, "reading the stored row {key} of table {}: {}", self.table, self.why)
    }
}

impl std::error::Error for Unreadable {}

/// Makes `State` and all that goes over every table of the declarations in `tables.rs`.
macro_rules! tables {
    ($($number:literal: $field:ident, $module:ident::$row:ident, $kind:ident;)*) => {
        $(use crate::$module::$row;)*

        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct State {
            /// Counts commits.
            pub version: u64,
            $(pub $field: Table<$row>,)*
            pub index: Indexes,
        }

        /// The key of any row.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RowKey {
            $($row(<$row as Row>::Key),)*
        }

        $(impl Stored for $row {
            fn table(state: &State) -> &Table<Self> {
                &state.$field
            }
            fn table_mut(state: &mut State) -> &mut Table<Self> {
                &mut state.$field
            }
            fn row_key(key: Self::Key) -> RowKey {
                RowKey::$row(key)
            }
            fn reindex(state: &mut State, old: Option<&Self>, new: Option<&Self>) {
                Indexed::reindex(&mut state.index, old, new);
            }
        })*

        impl RowKey {
            /// Returns true if the row survives a restart.
            pub fn is_durable(&self) -> bool {
                match self {
                    $(RowKey::$row(_) => tables!(@$kind),)*
                }
            }
        }

        impl RowKey {
            /// Returns the work of a controller that is due when the row was touched or its timer
            /// has run out.
            pub fn wake(&self) -> Option<Wake> {
                match self {
                    $(RowKey::$row(key) => <$row as Indexed>::wake(key),)*
                }
            }
        }

        impl Tx {
            /// Removes whatever row `key` names.
            pub fn forget(&mut self, key: &RowKey) {
                match key {
                    $(RowKey::$row(key) => {
                        self.remove::<$row>(key);
                    })*
                }
            }
        }

        impl State {
            /// Returns the change that brings the engine up to date with the row at `key`; None
            /// for a volatile row.
            pub(crate) fn change(&self, key: &RowKey) -> Option<Change> {
                match key {
                    $(RowKey::$row(key) => tables!(@$kind change(self, $number, $row, key)),)*
                }
            }

            /// Lets the row at `key` share what `texts` knows, if it is at rest.
            pub(crate) fn share(&mut self, key: &RowKey, texts: &mut Texts) {
                match key {
                    $(RowKey::$row(key) => self.$field.share(key, texts),)*
                }
            }

            /// Returns the owner of the row at `key`; None if there is no such row.
            pub fn owner_of(&self, key: &RowKey) -> Option<Owner<'_>> {
                match key {
                    $(RowKey::$row(key) => Some(self.$field.get(key)?.owner(self)),)*
                }
            }

            /// The rows that must be there as long as the one at `key` is.
            pub fn references_of(&self, key: &RowKey) -> Vec<RowKey> {
                match key {
                    $(RowKey::$row(key) => {
                        self.$field.get(key).map_or_else(Vec::new, |row| row.references())
                    })*
                }
            }

            /// Returns true if there is a row at `key`.
            pub fn has(&self, key: &RowKey) -> bool {
                match key {
                    $(RowKey::$row(key) => self.$field.contains(key),)*
                }
            }

            /// The names of the tables in which two states differ.
            pub fn differences(&self, other: &State) -> Vec<&'static str> {
                let same = [$((stringify!($field), self.$field == other.$field)),*];
                same.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect()
            }

            /// The keys of all rows.
            pub fn keys(&self) -> Vec<RowKey> {
                let mut keys = Vec::new();
                $(keys.extend(self.$field.iter().map(|row| RowKey::$row(row.key())));)*
                keys
            }

            /// Puts a stored row back; for starting up only.
            pub fn load(&mut self, table: u8, key: &[u8], value: &[u8]) -> Result<(), Unreadable> {
                let mut texts = Texts::default();
                State::read(table, key, value, &mut texts).map(|put_back| put_back(self))
            }

            /// Reads a stored row, apart from the state that it is to be put back into: reading is
            /// half of a start's work, and another thread can do it. `texts` are those of the rows
            /// read before.
            pub fn read(
                table: u8,
                key: &[u8],
                value: &[u8],
                texts: &mut Texts,
            ) -> Result<PutBack, Unreadable> {
                let why = match table {
                    $($number => match decode::<$row>(value) {
                        Ok(mut row) => {
                            row.share(texts);
                            let row = Arc::new(row);
                            return Ok(Box::new(move |state| {
                                Indexed::reindex(&mut state.index, None, Some(&*row));
                                state.$field.insert(row);
                            }));
                        }
                        Err(why) => why,
                    },)*
                    _ => "there is no such table in this version".to_owned(),
                };
                Err(Unreadable { table, key: key.to_vec(), why })
            }
        }
    };
    (@durable) => { true };
    (@volatile) => { false };
    (@durable change($state:expr, $number:literal, $row:ident, $key:expr)) => {
        Some(Change {
            table: $number,
            key: encode_key($key),
            value: <$row as Stored>::table($state).get($key).map(|row| encode(&**row)),
        })
    };
    (@volatile change($state:expr, $number:literal, $row:ident, $key:expr)) => {{
        let _ = $key;
        None
    }};
}

join_tables! { [ecs_tables ec2_tables iam_tables logs_tables ecr_tables s3_tables] }

/// Derived from the tables and kept true by `Tx`; never stored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Indexes {
    pub tasks_by_cluster: Index<(ClusterKey, TaskId)>,
    /// `true` for tasks that are STOPPED.
    pub tasks_by_service: Index<(ServiceKey, bool, TaskId)>,
    /// Tasks that hold resources of an instance: all that are placed and not STOPPED.
    pub tasks_by_instance: Index<(InstanceId, TaskId)>,
    /// Tasks that are not STOPPED and have no instance yet.
    pub unplaced: Index<(ClusterKey, TaskId)>,
    pub instances_by_cluster: Index<(ClusterKey, InstanceId)>,
    pub instances_by_host: Index<(HostId, InstanceId)>,
    pub usage: rpds::RedBlackTreeMapSync<InstanceId, Usage>,
    /// The free resources of instances, and the places of each group's tasks.
    pub fleet: Fleet,
    /// Clusters with nothing to count are left out.
    pub cluster_counts: rpds::RedBlackTreeMapSync<ClusterKey, ClusterCounts>,
    /// Services whose newest deployment found no place for a task.
    pub starved: Index<ServiceKey>,
    /// The number of users of each definition: tasks that are not STOPPED, and deployments of
    /// services that are not INACTIVE. A definition without users is left out.
    pub definition_users: rpds::RedBlackTreeMapSync<DefinitionKey, u32>,
    /// Definitions that are to be deleted.
    pub deleted_definitions: Index<DefinitionKey>,
    /// Those of them without a user.
    pub unused_definitions: Index<DefinitionKey>,
    /// The users of each blob: one without users may be deleted.
    pub blobs: Index<(Digest, BlobUser)>,
    /// The number of images in each repository.
    pub image_counts: rpds::RedBlackTreeMapSync<RepositoryKey, usize>,
    /// The tags of each image.
    pub image_tags: Index<(RepositoryKey, Digest, Text)>,
    /// By a manifest: the indexes that list it.
    pub index_images: Index<(RepositoryKey, Digest, Digest)>,
    /// By a manifest: the manifests that are attached to it.
    pub referrers: Index<(RepositoryKey, Digest, Digest)>,
    /// The time at which each row that waits for one is due.
    pub timers: Index<(Timestamp, RowKey)>,
}

impl Indexes {
    pub(crate) fn timer(&mut self, key: RowKey, old: Option<Timestamp>, new: Option<Timestamp>) {
        if old == new {
            return;
        }
        if let Some(at) = old {
            self.timers.remove(&(at, key.clone()));
        }
        if let Some(at) = new {
            self.timers.insert((at, key));
        }
    }

    /// Takes a row's old value off the counts of its cluster and adds its new value; `of` picks the
    /// count.
    pub(crate) fn count<T: PartialEq>(
        &mut self,
        old: Option<(&ClusterKey, T)>,
        new: Option<(&ClusterKey, T)>,
        of: impl Fn(&mut ClusterCounts, T) -> &mut i32,
    ) {
        if old == new {
            return;
        }
        for (counted, by) in [(old, -1), (new, 1)] {
            let Some((cluster, what)) = counted else { continue };
            let mut counts = self.counts_of(cluster);
            *of(&mut counts, what) += by;
            if counts == ClusterCounts::default() {
                self.cluster_counts.remove_mut(cluster);
            } else {
                self.cluster_counts.insert_mut(cluster.clone(), counts);
            }
        }
    }

    /// Counts a user of each definition in `new` for one of each in `old`.
    pub(crate) fn use_definitions(&mut self, old: &[&DefinitionKey], new: &[&DefinitionKey]) {
        if old == new {
            return;
        }
        // The new come first: a definition in both is never without a user.
        for key in new {
            match self.definition_users.get_mut(*key) {
                Some(users) => *users += 1,
                None => self.definition_users.insert_mut((*key).clone(), 1),
            }
            self.unused_definitions.remove(key);
        }
        for key in old {
            let users = self.definition_users.get_mut(*key).expect("a user that goes has come");
            *users -= 1;
            if *users == 0 {
                self.definition_users.remove_mut(*key);
                if self.deleted_definitions.contains(key) {
                    self.unused_definitions.insert((*key).clone());
                }
            }
        }
    }

    /// Returns the number of rows of each sort that `cluster` has.
    pub fn counts_of(&self, cluster: &ClusterKey) -> ClusterCounts {
        self.cluster_counts.get(cluster).copied().unwrap_or_default()
    }

    /// Returns the resources that the tasks placed on `instance` hold.
    pub fn usage_of(&self, instance: &InstanceId) -> Usage {
        self.usage.get(instance).cloned().unwrap_or_default()
    }

    /// Returns the number of images in the repository, without looking at them.
    pub fn image_count(&self, of: &RepositoryKey) -> usize {
        self.image_counts.get(of).copied().unwrap_or(0)
    }
}

/// The facts that each type of row declares about itself. There are no defaults, so that a new type
/// cannot forget one.
pub(crate) trait Indexed: Row {
    /// Replaces the entries of `old` in the indexes by those of `new`.
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>);

    /// Returns the owner that the row names itself, or that of the row it belongs to.
    fn owner<'a>(&'a self, state: &'a State) -> Owner<'a>;

    /// Returns the keys of the rows that must exist as long as this one does.
    fn references(&self) -> Vec<RowKey>;

    /// Returns the work of a controller that is due when the row was touched or its timer has run
    /// out.
    fn wake(key: &Self::Key) -> Option<Wake>;
}

/// The owner of a row. Only requests of its account may change the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner<'a> {
    World(&'a World),
    /// An account's, in whatever region.
    Account(&'a AccountId),
    /// No account's: the region itself keeps it.
    Region,
}

impl<'a> Owner<'a> {
    /// The account it belongs to, if it is one's.
    pub fn account(self) -> Option<&'a AccountId> {
        match self {
            Owner::World(world) => Some(&world.account),
            Owner::Account(account) => Some(account),
            Owner::Region => None,
        }
    }

    /// Returns the owner of `row`, which another row belongs to; the region while it is missing.
    pub(crate) fn of<R: Indexed>(row: Option<&'a Arc<R>>, state: &'a State) -> Owner<'a> {
        row.map_or(Owner::Region, |row| row.owner(state))
    }
}

/// Something for one of the controllers to look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wake {
    Task(TaskId),
    Service(ServiceKey),
    Instance(InstanceId),
    Host(HostId),
    Lease(HostId),
    RunToken(<RunToken as Row>::Key),
    Repository(RepositoryKey),
    Replication(<Replication as Row>::Key),
}

impl State {
    /// Tasks of `cluster`, stopped ones too.
    pub fn tasks_of_cluster(&self, cluster: &ClusterKey) -> impl Iterator<Item = &Task> {
        self.tasks_of_cluster_from(cluster, &TaskId::from(""))
    }

    /// The same in the order of their ids, from `first` on.
    pub fn tasks_of_cluster_from(
        &self,
        cluster: &ClusterKey,
        first: &TaskId,
    ) -> impl Iterator<Item = &Task> + use<'_> {
        let from = (cluster.clone(), first.clone());
        let of_cluster = cluster.clone();
        let keys = self.index.tasks_by_cluster.range(from..);
        keys.take_while(move |(key, _)| *key == of_cluster).map(|(_, id)| self.task(id))
    }

    /// Tasks of `service` that are not STOPPED.
    pub fn live_tasks_of_service(&self, service: &ServiceKey) -> impl Iterator<Item = &Task> {
        self.tasks_of_service(service, false)
    }

    /// Tasks of `service` that are STOPPED and not yet forgotten.
    pub fn stopped_tasks_of_service(&self, service: &ServiceKey) -> impl Iterator<Item = &Task> {
        self.tasks_of_service(service, true)
    }

    fn tasks_of_service(&self, service: &ServiceKey, stopped: bool) -> impl Iterator<Item = &Task> {
        let from = (service.clone(), stopped, TaskId::from(""));
        let of_service = service.clone();
        let keys = self.index.tasks_by_service.range(from..);
        keys.take_while(move |(key, is_stopped, _)| *key == of_service && *is_stopped == stopped)
            .map(|(_, _, id)| self.task(id))
    }

    /// Tasks placed on `instance` that are not STOPPED.
    pub fn tasks_of_instance(&self, instance: &InstanceId) -> impl Iterator<Item = &Task> {
        let from = (instance.clone(), TaskId::from(""));
        let of_instance = instance.clone();
        let keys = self.index.tasks_by_instance.range(from..);
        keys.take_while(move |(key, _)| *key == of_instance).map(|(_, id)| self.task(id))
    }

    /// Container instances of `cluster`, in the order of their ids, INACTIVE ones too.
    pub fn instances_of_cluster(&self, cluster: &ClusterKey) -> impl Iterator<Item = &Instance> {
        let from = (cluster.clone(), InstanceId::from(""));
        let of_cluster = cluster.clone();
        let keys = self.index.instances_by_cluster.range(from..);
        keys.take_while(move |(key, _)| *key == of_cluster)
            .map(|(_, id)| &**self.instances.get(id).expect("an index names rows that exist"))
    }

    /// Instances that live on `host`.
    pub fn instances_of_host(&self, host: &HostId) -> impl Iterator<Item = &Instance> {
        let from = (host.clone(), InstanceId::from(""));
        let of_host = host.clone();
        let keys = self.index.instances_by_host.range(from..);
        keys.take_while(move |(key, _)| *key == of_host)
            .map(|(_, id)| &**self.instances.get(id).expect("an index names rows that exist"))
    }

    /// Services of `cluster` in the order of their names, INACTIVE ones too.
    pub fn services_of_cluster(&self, cluster: &ClusterKey) -> impl Iterator<Item = &Service> {
        let from = ServiceKey { cluster: cluster.clone(), name: "".into() };
        let of_cluster = cluster.clone();
        let rows = self.services.range(from..);
        rows.take_while(move |service| service.key.cluster == of_cluster).map(|row| &**row)
    }

    /// Lists the users of the blob.
    pub fn users_of_blob(&self, digest: &Digest) -> impl Iterator<Item = &BlobUser> {
        let of = *digest;
        let named = self.index.blobs.range((of, BlobUser::first())..);
        named.take_while(move |(digest, _)| *digest == of).map(|(_, user)| user)
    }

    /// The rows whose timers have run out, and when the next one does.
    pub fn due(&self, now: Timestamp) -> (Vec<RowKey>, Option<Timestamp>) {
        let mut due = Vec::new();
        for (at, key) in self.index.timers.iter() {
            if *at > now {
                return (due, Some(*at));
            }
            due.push(key.clone());
        }
        (due, None)
    }

    /// Returns the number of rows in the tables that grow with use, by name; for health answers and
    /// tests.
    pub fn sizes(&self) -> BTreeMap<&'static str, usize> {
        BTreeMap::from([
            ("clusters", self.clusters.len()),
            ("hosts", self.hosts.len()),
            ("instances", self.instances.len()),
            ("services", self.services.len()),
            ("tasks", self.tasks.len()),
        ])
    }

    fn task(&self, id: &TaskId) -> &Task {
        self.tasks.get(id).expect("an index names rows that exist")
    }
}
