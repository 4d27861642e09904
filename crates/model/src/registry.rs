//! The image registry of a world (ECR): repositories, what they hold, and how the registry behaves.
//! Blobs themselves, manifests among them, are bulk data and live in the blob store under their
//! digests; a repository shows only the blobs that its rows name.

use std::collections::{BTreeMap, BTreeSet};

use api::Timestamp;
use api::ecr::{RegistryScanningConfiguration, UpstreamRegistry};
use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::id::{RepositoryKey, Text, World};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;

/// Whether a tag may be moved to another image.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Mutability {
    /// What holds for tags that no exclusion matches.
    pub immutable: bool,
    /// Patterns with `*`; tags that match one are treated the other way round.
    pub exclusions: Vec<Text>,
}

/// A repository. Written by the API; created also by pushes, replication and pull-through.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    pub key: RepositoryKey,
    pub created_at: Timestamp,
    pub mutability: Mutability,
    pub scan_on_push: bool,
    /// The repository policy as it was set.
    pub policy: Option<Text>,
    pub lifecycle: Option<Lifecycle>,
    pub tags: BTreeMap<Text, Text>,
}

/// A repository's lifecycle policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lifecycle {
    pub policy: LifecyclePolicy,
    /// When it last ran; its reckoning is a day's affair.
    pub evaluated_at: Option<Timestamp>,
    /// When it runs next.
    pub evaluate_at: Timestamp,
}

/// A lifecycle policy, as it was put and as it is reckoned with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePolicy {
    /// As it was put.
    pub text: Text,
    /// In the order of their priorities, each of its own.
    pub rules: Vec<LifecycleRule>,
}

/// Images that match `tags` expire by `expiry`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifecycleRule {
    /// The lowest goes first.
    pub priority: i32,
    pub tags: TagSelection,
    pub expiry: Expiry,
}

/// Which images a lifecycle rule looks at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TagSelection {
    Any,
    Untagged,
    /// Each of them begins a tag of the image.
    Prefixes(Vec<Text>),
    /// Each of them, with `*` for any text, matches a tag of the image.
    Patterns(Vec<Text>),
}

/// Which of the images that a lifecycle rule looks at expire.
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
    /// Of the manifest's bytes, which lie in the blob store.
    pub digest: Digest,
    /// Bytes of the manifest.
    pub manifest_bytes: u64,
    pub media_type: Text,
    /// The manifest's `artifactType`, or the media type of its configuration.
    pub artifact_type: Option<Text>,
    /// Bytes of configuration and layers, compressed; of an index: of nothing.
    pub size_bytes: u64,
    pub pushed_at: Timestamp,
    pub last_pulled_at: Option<Timestamp>,
    /// Configuration and layers, each held by a `RepositoryLayer` of the same repository.
    pub layers: BTreeSet<Digest>,
    /// The manifests that an index lists, each an image of the same repository. Of an index that
    /// was pulled through, those that nobody asked for yet are missing.
    pub children: BTreeSet<Digest>,
    /// The manifest this one is attached to; it need not be there.
    pub subject: Option<Digest>,
    /// The manifest's annotations, which the referrers list repeats.
    pub annotations: BTreeMap<Text, Text>,
}

/// A tag: it leads to one image of its repository.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryTag {
    pub repository: RepositoryKey,
    pub tag: Text,
    pub digest: Digest,
    /// When the upstream registry was last asked for it; None for what was pushed.
    pub upstream_at: Option<Timestamp>,
}

/// A blob that was uploaded to a repository, or mounted into it. One that no image uses for long is
/// forgotten.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RepositoryLayer {
    pub repository: RepositoryKey,
    pub digest: Digest,
    pub size_bytes: u64,
    pub added_at: Timestamp,
}

/// Who names a blob, and so keeps it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlobUser {
    /// A repository, as a layer.
    Layer(RepositoryKey),
    /// A repository, as a manifest.
    Manifest(RepositoryKey),
    /// An object of S3.
    Object { bucket: Text, key: Text },
    /// A part of an object that is not whole yet.
    Part { upload: Text, number: u16 },
}

impl BlobUser {
    /// What comes before all others, to begin ranges with.
    pub(crate) fn first() -> BlobUser {
        let world = World { account: "".into(), region: "".into() };
        BlobUser::Layer(RepositoryKey { world, name: "".into() })
    }

    /// The repository that names the blob, if it is one.
    pub fn repository(&self) -> Option<&RepositoryKey> {
        match self {
            BlobUser::Layer(key) | BlobUser::Manifest(key) => Some(key),
            BlobUser::Object { .. } | BlobUser::Part { .. } => None,
        }
    }
}

/// What is set for a whole registry. There is no row while nothing is set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryConfiguration {
    pub world: World,
    /// The registry policy as it was put.
    pub policy: Option<Text>,
    /// What the policy lets other accounts do.
    pub grants: Vec<Grant>,
    pub replication: Vec<ReplicationRule>,
    /// The scanning configuration as it was put.
    pub scanning: Option<RegistryScanningConfiguration>,
    /// Account settings by name, such as `BLOB_MOUNTING`.
    pub settings: BTreeMap<Text, Text>,
}

/// One thing that a registry policy allows; `*` in any of them stands for any text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grant {
    /// Twelve digits.
    pub account: Text,
    /// Such as `ecr:ReplicateImage`.
    pub action: Text,
    /// An ARN.
    pub resource: Text,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplicationRule {
    pub destinations: Vec<World>,
    /// Prefixes of repository names; none means all.
    pub prefixes: Vec<Text>,
}

/// One image on its way to another world, or there; goes with the image.
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

/// Repositories whose names begin with `prefix` are filled from an upstream registry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullThroughRule {
    pub world: World,
    /// `ROOT` stands for every name.
    pub prefix: Text,
    /// Such as `quay.io`, or the URL of a registry.
    pub upstream_url: Text,
    /// Which of those that ECR knows; None for any other.
    pub upstream_registry: Option<UpstreamRegistry>,
    /// Put in front of the upstream repository's name; `ROOT` means nothing.
    pub upstream_prefix: Text,
    pub created_at: Timestamp,
}

/// What repositories get that are created without being asked for.
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

/// The last preview of a repository's lifecycle policy. What it would do is reckoned when asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePreview {
    pub repository: RepositoryKey,
    /// The policy that is tried.
    pub policy: LifecyclePolicy,
    pub started_at: Timestamp,
}

/// The secret that registry passwords are sealed with; one for all worlds, made when first needed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistryKey {
    pub number: u32,
    /// 64 hexadecimal digits.
    pub secret: Text,
}

impl std::fmt::Debug for RegistryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The secret never shows in a log.
        f.debug_struct("RegistryKey").field("number", &self.number).finish_non_exhaustive()
    }
}

/// `Row => Key, |row| key;` for rows that show in no index.
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
            // The repository is part of the key: it is the same one.
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

/// A repository without images has no entry.
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
