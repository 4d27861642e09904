//! The image registry of a world (ECR): repositories, their content, and the registry's settings.
//! Blobs themselves, including manifests, are bulk data in the blob store under their digests; a
//! repository shows only the blobs that its rows name.

use std::collections::{BTreeMap, BTreeSet};

use api::Timestamp;
use api::ecr::{RegistryScanningConfiguration, UpstreamRegistry};
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::id::{RepositoryKey, Text, World};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake, tally};
use crate::table::Row;

/// The rule on moving tags to other images.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Mutability {
    /// The rule for tags that no exclusion matches.
    pub immutable: bool,
    /// Patterns with `*`; the opposite rule applies to tags that match one.
    pub exclusions: Vec<Text>,
}

/// A repository. Written by the API; created also by pushes, replication and pull-through.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub key: RepositoryKey,
    pub created_at: Timestamp,
    pub mutability: Mutability,
    pub scan_on_push: bool,
    /// The repository policy, as given.
    pub policy: Option<Text>,
    pub lifecycle: Option<Lifecycle>,
    pub tags: BTreeMap<Text, Text>,
}

/// A repository's lifecycle policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lifecycle {
    pub policy: LifecyclePolicy,
    /// The time of its last run; it is evaluated once a day.
    pub evaluated_at: Option<Timestamp>,
    /// The time of its next run.
    pub evaluate_at: Timestamp,
}

/// A lifecycle policy, as given and as parsed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePolicy {
    /// The text as given.
    pub text: Text,
    /// The rules in the order of their priorities, which are all different.
    pub rules: Vec<LifecycleRule>,
}

/// Images that match `tags` expire by `expiry`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifecycleRule {
    /// The rule with the lowest number is applied first.
    pub priority: i32,
    pub tags: TagSelection,
    pub expiry: Expiry,
}

/// The images that a lifecycle rule applies to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TagSelection {
    Any,
    Untagged,
    /// Each prefix must match a tag of the image.
    Prefixes(Vec<Text>),
    /// Each pattern, with `*` for any text, must match a tag of the image.
    Patterns(Vec<Text>),
}

/// The images that expire among those a lifecycle rule applies to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Expiry {
    /// All but this many of the newest.
    CountMoreThan(u32),
    DaysSincePushed(u32),
    DaysSincePulled(u32),
}

/// A manifest in a repository: an image, an index, or an artifact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryImage {
    pub repository: RepositoryKey,
    /// The digest of the manifest's bytes, which are in the blob store.
    pub digest: Digest,
    /// Bytes of the manifest.
    pub manifest_bytes: u64,
    pub media_type: Text,
    /// The manifest's `artifactType`, or the media type of its configuration.
    pub artifact_type: Option<Text>,
    /// Bytes of configuration and layers, compressed; 0 for an index.
    pub size_bytes: u64,
    pub pushed_at: Timestamp,
    pub last_pulled_at: Option<Timestamp>,
    /// Configuration and layers, each held by a `RepositoryLayer` of the same repository.
    pub layers: BTreeSet<Digest>,
    /// The manifests that an index lists, each an image of the same repository. If the index was
    /// pulled through, those that no client has requested yet are missing.
    pub children: BTreeSet<Digest>,
    /// The manifest that this one is attached to; it need not exist.
    pub subject: Option<Digest>,
    /// The manifest's annotations, which the referrers list repeats.
    pub annotations: BTreeMap<Text, Text>,
}

/// A tag, which identifies one image of its repository.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryTag {
    pub repository: RepositoryKey,
    pub tag: Text,
    pub digest: Digest,
    /// The time of the last request to the upstream registry for it; None for a pushed tag.
    pub upstream_at: Option<Timestamp>,
}

/// A blob that was uploaded to a repository, or mounted into it. The row of one that no image uses
/// is deleted after a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RepositoryLayer {
    pub repository: RepositoryKey,
    pub digest: Digest,
    pub size_bytes: u64,
    pub added_at: Timestamp,
}

/// A row that names a blob, and so keeps it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlobUser {
    /// A repository, as a layer.
    Layer(RepositoryKey),
    /// A repository, as a manifest.
    Manifest(RepositoryKey),
    /// An object of S3.
    Object { bucket: Text, key: Text },
    /// A part of an object whose upload is not complete.
    Part { upload: Text, number: u16 },
}

impl BlobUser {
    /// Returns the value that precedes all others, to start ranges with.
    pub(crate) fn first() -> BlobUser {
        let world = World { account: "".into(), region: "".into() };
        BlobUser::Layer(RepositoryKey { world, name: "".into() })
    }

    /// Returns the repository that names the blob, if it is one.
    pub fn repository(&self) -> Option<&RepositoryKey> {
        match self {
            BlobUser::Layer(key) | BlobUser::Manifest(key) => Some(key),
            BlobUser::Object { .. } | BlobUser::Part { .. } => None,
        }
    }
}

/// The settings of a whole registry. There is no row while nothing is set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryConfiguration {
    pub world: World,
    /// The registry policy, as given.
    pub policy: Option<Text>,
    /// The actions that the policy allows other accounts.
    pub grants: Vec<Grant>,
    pub replication: Vec<ReplicationRule>,
    /// The scanning configuration, as given.
    pub scanning: Option<RegistryScanningConfiguration>,
    /// Account settings by name, such as `BLOB_MOUNTING`.
    pub settings: BTreeMap<Text, Text>,
}

/// One permission of a registry policy; `*` in any field stands for any text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grant {
    /// Twelve digits.
    pub account: Text,
    /// The action, such as `ecr:ReplicateImage`.
    pub action: Text,
    /// An ARN.
    pub resource: Text,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplicationRule {
    pub destinations: Vec<World>,
    /// Prefixes of repository names; empty means all.
    pub prefixes: Vec<Text>,
}

/// The replication of one image to another world; deleted with the image.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Replication {
    pub repository: RepositoryKey,
    pub digest: Digest,
    pub destination: World,
    pub status: ReplicationStatus,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ReplicationStatus {
    InProgress,
    Complete,
    Failed { code: Text },
}

/// A rule that fills repositories whose names begin with `prefix` from an upstream registry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullThroughRule {
    pub world: World,
    /// `ROOT` stands for every name.
    pub prefix: Text,
    /// The upstream registry, such as `quay.io`, or its URL.
    pub upstream_url: Text,
    /// The kind of registry, of those that ECR knows; None for any other.
    pub upstream_registry: Option<UpstreamRegistry>,
    /// The prefix for the upstream repository's name; `ROOT` means none.
    pub upstream_prefix: Text,
    pub created_at: Timestamp,
}

/// The settings of repositories that are created implicitly.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CreationTemplate {
    pub world: World,
    /// `ROOT` stands for every name.
    pub prefix: Text,
    /// `REPLICATION`, `PULL_THROUGH_CACHE`, `CREATE_ON_PUSH`.
    pub applied_for: BTreeSet<Text>,
    pub description: Option<Text>,
    pub mutability: Mutability,
    pub policy: Option<Text>,
    pub lifecycle: Option<LifecyclePolicy>,
    pub tags: BTreeMap<Text, Text>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// The last preview of a repository's lifecycle policy. Its effect is computed on request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePreview {
    pub repository: RepositoryKey,
    /// The policy of the preview.
    pub policy: LifecyclePolicy,
    pub started_at: Timestamp,
}

/// The secret that registry passwords are sealed with; one for all worlds, made on first use.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryKey {
    pub number: u32,
    /// 64 hexadecimal digits.
    pub secret: Text,
}

impl std::fmt::Debug for RegistryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The secret must never appear in a log.
        f.debug_struct("RegistryKey").field("number", &self.number).finish_non_exhaustive()
    }
}

/// Implements rows that are in no index: `Row => Key, |row| key;`.
macro_rules! rows {
    ($($row:ident => $key:ty, |$it:ident| $of:expr;)*) => {$(
        impl Row for $row {
            type Key = $key;

            fn key(&self) -> $key {
                let $it = self;
                $of
            }
        }
    )*};
}

rows! {
    Repository => RepositoryKey, |row| row.key.clone();
    RegistryImage => (RepositoryKey, Digest), |row| (row.repository.clone(), row.digest);
    RegistryTag => (RepositoryKey, Text), |row| (row.repository.clone(), row.tag.clone());
    RepositoryLayer => (RepositoryKey, Digest), |row| (row.repository.clone(), row.digest);
    RegistryConfiguration => World, |row| row.world.clone();
    Replication => (RepositoryKey, Digest, World),
        |row| (row.repository.clone(), row.digest, row.destination.clone());
    PullThroughRule => (World, Text), |row| (row.world.clone(), row.prefix.clone());
    CreationTemplate => (World, Text), |row| (row.world.clone(), row.prefix.clone());
    LifecyclePreview => RepositoryKey, |row| row.repository.clone();
    RegistryKey => u32, |row| row.number;
}

macro_rules! unindexed {
    ($($row:ident: |$it:ident| $owner:expr, |$of:ident| $references:expr, |$key:ident| $wake:expr;)*) => {$(
        impl Indexed for $row {
            fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

            fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
                let $it = self;
                $owner
            }

            fn references(&self) -> Vec<RowKey> {
                let $of = self;
                $references
            }

            fn wake($key: &Self::Key) -> Option<Wake> {
                $wake
            }
        }
    )*};
}

unindexed! {
    RegistryConfiguration: |row| Owner::World(&row.world), |_row| Vec::new(), |_key| None;
    Replication: |row| Owner::World(&row.repository.world),
        |row| vec![RowKey::RegistryImage((row.repository.clone(), row.digest))],
        |key| Some(Wake::Replication(key.clone()));
    PullThroughRule: |row| Owner::World(&row.world), |_row| Vec::new(), |_key| None;
    CreationTemplate: |row| Owner::World(&row.world), |_row| Vec::new(), |_key| None;
    LifecyclePreview: |row| Owner::World(&row.repository.world),
        |row| vec![RowKey::Repository(row.repository.clone())], |_key| None;
    RegistryKey: |_row| Owner::Region, |_row| Vec::new(), |_key| None;
}

impl Indexed for Repository {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let world = |row: &Repository| row.key.world.clone();
        tally(&mut index.repository_counts, old.map(world), new.map(world));
        let path = |row: &Repository| {
            let World { account, region } = &row.key.world;
            (account.clone(), Text::from(format!("{region}/{}", row.key.name)))
        };
        if old.is_some() != new.is_some() {
            index.repository_paths.change(old.map(path), new.map(path));
        }
        if let Some(row) = new.or(old) {
            let at = |row: &Repository| row.lifecycle.as_ref().map(|it| it.evaluate_at);
            index.timer(RowKey::Repository(row.key()), old.and_then(at), new.and_then(at));
        }
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.key.world)
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(key: &Self::Key) -> Option<Wake> {
        Some(Wake::Repository(key.clone()))
    }
}

impl Indexed for RegistryImage {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        match (old, new) {
            (None, Some(row)) => count_images(index, &row.repository, |count| count + 1),
            (Some(row), None) => count_images(index, &row.repository, |count| count - 1),
            // The repository is part of the key, so it is unchanged.
            (Some(_), Some(_)) | (None, None) => {}
        }
        if let Some(row) = old {
            index.blobs.remove(&(row.digest, BlobUser::Manifest(row.repository.clone())));
            for child in &row.children {
                index.index_images.remove(&(row.repository.clone(), *child, row.digest));
            }
            if let Some(subject) = row.subject {
                index.referrers.remove(&(row.repository.clone(), subject, row.digest));
            }
        }
        if let Some(row) = new {
            index.blobs.insert((row.digest, BlobUser::Manifest(row.repository.clone())));
            for child in &row.children {
                index.index_images.insert((row.repository.clone(), *child, row.digest));
            }
            if let Some(subject) = row.subject {
                index.referrers.insert((row.repository.clone(), subject, row.digest));
            }
        }
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.repository.world)
    }

    fn references(&self) -> Vec<RowKey> {
        let of = |digest: &Digest| RowKey::RepositoryLayer((self.repository.clone(), *digest));
        let layers = self.layers.iter().map(of);
        layers.chain([RowKey::Repository(self.repository.clone())]).collect()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

/// Changes the count of a repository's images; one without images has no entry.
fn count_images(index: &mut Indexes, of: &RepositoryKey, change: fn(usize) -> usize) {
    match change(index.image_count(of)) {
        0 => index.image_counts.remove_mut(of),
        count => {
            index.image_counts.insert_mut(of.clone(), count);
            true
        }
    };
}

impl Indexed for RepositoryLayer {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        if let Some(row) = old {
            index.blobs.remove(&(row.digest, BlobUser::Layer(row.repository.clone())));
        }
        if let Some(row) = new {
            index.blobs.insert((row.digest, BlobUser::Layer(row.repository.clone())));
        }
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.repository.world)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Repository(self.repository.clone())]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

impl Indexed for RegistryTag {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        if let Some(row) = old {
            index.image_tags.remove(&(row.repository.clone(), row.digest, row.tag.clone()));
        }
        if let Some(row) = new {
            index.image_tags.insert((row.repository.clone(), row.digest, row.tag.clone()));
        }
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.repository.world)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![
            RowKey::Repository(self.repository.clone()),
            RowKey::RegistryImage((self.repository.clone(), self.digest)),
        ]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}
