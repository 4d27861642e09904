//! Everything Gantry knows, as one plain value: the tables, and the indexes that decisions read.
//! Only `Tx` changes it.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::sync::Arc;

use api::Timestamp;
use oci::digest::Digest;
use rpds::RedBlackTreeMapSync;
use serde::{Deserialize, Serialize};

use crate::cluster::ClusterCounts;
use crate::definition::status::DefinitionStatus;
use crate::ecr::ImageName;
use crate::encoding::{decode, encode, encode_key};
use crate::fleet::Fleet;
use crate::id::{
    AccountId, ClusterKey, DefinitionKey, DeploymentId, FamilyKey, HostId, InstanceId,
    RepositoryKey, RuleId, SecurityGroupId, ServiceKey, SubnetId, TaskId, Text, VpcId, World,
};
use crate::instance::Usage;
use crate::registry::BlobUser;
use crate::table::{Index, Row, Table};
use crate::task::{Gauge, LaunchKind, Phase, Standing};
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
    pub tasks_by_cluster: Index<(ClusterKey, LaunchKind, Phase, TaskId)>,
    pub tasks_by_service: Index<(ServiceKey, Phase, TaskId)>,
    /// Placed tasks. Those that are not STOPPED hold resources of the instance.
    pub tasks_by_instance: Index<(InstanceId, Phase, TaskId)>,
    /// Tasks by the family of their definition, and by the text that they were started by.
    pub tasks_by_name: Index<(ClusterKey, Text, Phase, TaskId)>,
    /// Tasks that are not STOPPED and have no instance yet.
    pub unplaced: Index<(ClusterKey, TaskId)>,
    pub instances_by_cluster: Index<(ClusterKey, InstanceId)>,
    pub instances_by_host: Index<(HostId, InstanceId)>,
    /// The number of hosts by zone; `true` for those that are connected.
    pub host_counts: RedBlackTreeMapSync<(Text, bool), usize>,
    pub usage: RedBlackTreeMapSync<InstanceId, Usage>,
    /// The free resources of instances, and the places of each group's tasks.
    pub fleet: Fleet,
    /// Clusters with nothing to count are left out.
    pub cluster_counts: RedBlackTreeMapSync<ClusterKey, ClusterCounts>,
    /// Services whose newest deployment found no place for a task.
    pub starved: Index<ServiceKey>,
    /// Services of the DAEMON strategy that are ACTIVE.
    pub daemons: Index<ServiceKey>,
    /// ACTIVE services that keep their tasks balanced over the Availability Zones; `true` for
    /// those whose constraints may ask about a single instance.
    pub balanced: Index<(ClusterKey, bool, Text)>,
    /// The number of each service's tasks that are not STOPPED and stand alike.
    pub standings: RedBlackTreeMapSync<(ServiceKey, Standing), usize>,
    /// RUNNING tasks of services by their deployment and start, as far as their stage is a matter
    /// of time.
    pub tasks_by_start: Index<(ServiceKey, DeploymentId, Gauge, Timestamp, TaskId)>,
    /// The number of users of each definition: tasks that are not STOPPED, and deployments of
    /// services that are not INACTIVE. A definition without users is left out.
    pub definition_users: RedBlackTreeMapSync<DefinitionKey, u32>,
    pub definitions_by_status: Index<(DefinitionStatus, DefinitionKey)>,
    /// Definitions that are to be deleted and have no user.
    pub unused_definitions: Index<DefinitionKey>,
    /// Families that have a definition; `true` for those that have an ACTIVE one.
    pub families_by_status: Index<(bool, FamilyKey)>,
    /// The images that each definition names.
    pub images_of_definition: Index<(DefinitionKey, ImageName)>,
    /// The same of definitions with users, by image.
    pub images_in_use: Index<(ImageName, DefinitionKey)>,
    /// The number of times that tasks which are not STOPPED run a digest, and deployments of
    /// services which are not INACTIVE are pinned to it.
    pub digests_in_use: RedBlackTreeMapSync<Digest, usize>,
    /// The users of each blob: one without users may be deleted.
    pub blobs: Index<(Digest, BlobUser)>,
    /// The number of images in each repository.
    pub image_counts: RedBlackTreeMapSync<RepositoryKey, usize>,
    /// The number of repositories in each world.
    pub repository_counts: RedBlackTreeMapSync<World, usize>,
    /// Repositories of each account as `REGION/NAME`, which is how they sort in their addresses.
    pub repository_paths: Index<(AccountId, Text)>,
    /// The tags of each image.
    pub image_tags: Index<(RepositoryKey, Digest, Text)>,
    /// By a manifest: the indexes that list it.
    pub index_images: Index<(RepositoryKey, Digest, Digest)>,
    /// By a manifest: the manifests that are attached to it.
    pub referrers: Index<(RepositoryKey, Digest, Digest)>,
    pub buckets_by_account: Index<(AccountId, Text)>,
    /// The number of buckets of each account.
    pub bucket_counts: RedBlackTreeMapSync<AccountId, usize>,
    /// Multipart uploads by bucket.
    pub uploads_by_bucket: Index<(Text, Text)>,
    pub vpcs_by_world: Index<(World, VpcId)>,
    pub subnets_by_vpc: Index<(VpcId, SubnetId)>,
    pub groups_by_vpc: Index<(VpcId, SecurityGroupId)>,
    pub groups_by_name: Index<(VpcId, Text, SecurityGroupId)>,
    /// The number of security groups of each world.
    pub group_counts: RedBlackTreeMapSync<World, usize>,
    /// Security groups by the rules that they have, and by the other groups that these name.
    pub rules: Index<(RuleId, SecurityGroupId)>,
    pub groups_by_peer: Index<(SecurityGroupId, SecurityGroupId)>,
    /// The addresses of the interfaces that have each security group.
    pub group_members: Index<(SecurityGroupId, Ipv4Addr)>,
    /// The number of addresses that network interfaces hold of each subnet.
    pub address_counts: RedBlackTreeMapSync<SubnetId, usize>,
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
                None => {
                    self.definition_users.insert_mut((*key).clone(), 1);
                    for image in self.images_of(key) {
                        self.images_in_use.insert((image, (*key).clone()));
                    }
                }
            }
            self.unused_definitions.remove(key);
        }
        for key in old {
            let users = self.definition_users.get_mut(*key).expect("a user that goes has come");
            *users -= 1;
            if *users == 0 {
                self.definition_users.remove_mut(*key);
                for image in self.images_of(key) {
                    self.images_in_use.remove(&(image, (*key).clone()));
                }
                let deleted = (DefinitionStatus::DeleteInProgress, (*key).clone());
                if self.definitions_by_status.contains(&deleted) {
                    self.unused_definitions.insert(deleted.1);
                }
            }
        }
    }

    /// Returns the images that the definition names.
    fn images_of(&self, key: &DefinitionKey) -> Vec<ImageName> {
        let entries = self.images_of_definition.range((key.clone(), ImageName::first())..);
        entries.take_while(|(of, _)| of == key).map(|(_, image)| image.clone()).collect()
    }

    /// Returns true if a definition with users names the image.
    pub fn is_image_in_use(&self, image: &ImageName) -> bool {
        let mut entries = self.images_in_use.range((image.clone(), DefinitionKey::first())..);
        entries.next().is_some_and(|(named, _)| named == image)
    }

    /// Counts a use of each digest in `new` for one of each in `old`.
    pub(crate) fn use_digests(&mut self, old: Vec<Digest>, new: Vec<Digest>) {
        if old == new {
            return;
        }
        for digest in new {
            tally(&mut self.digests_in_use, None, Some(digest));
        }
        for digest in old {
            tally(&mut self.digests_in_use, Some(digest), None);
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

/// Makes the entries of a row those of `new` instead of those of `old`.
pub(crate) fn exchange<K: Ord + Clone>(
    index: &mut Index<K>,
    old: Option<BTreeSet<K>>,
    new: Option<BTreeSet<K>>,
) {
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    old.difference(&new).for_each(|gone| index.remove(gone));
    new.difference(&old).for_each(|come| index.insert(come.clone()));
}

/// Counts a row under `new` instead of under `old`. A count of zero has no entry.
pub(crate) fn tally<K: Ord + Clone>(
    counts: &mut RedBlackTreeMapSync<K, usize>,
    old: Option<K>,
    new: Option<K>,
) {
    if old == new {
        return;
    }
    if let Some(key) = old {
        match counts.get(&key).copied().expect("what goes was counted when it came") {
            1 => drop(counts.remove_mut(&key)),
            count => counts.insert_mut(key, count - 1),
        }
    }
    if let Some(key) = new {
        let count = counts.get(&key).copied().unwrap_or(0);
        counts.insert_mut(key, count + 1);
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
