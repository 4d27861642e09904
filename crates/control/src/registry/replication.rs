//! Copies of images in other regions and accounts. All worlds share the blobs, so a copy consists
//! of rows only and is there in the commit after the push.

use std::sync::Arc;

use model::id::{RepositoryKey, Text, World};
use model::registry::{
    Grant, RegistryImage, Replication, ReplicationRule, ReplicationStatus, RepositoryLayer,
};
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::wildcard;

/// The purpose of templates for repositories that replication creates.
const PURPOSE: &str = "REPLICATION";
/// The actions that another account's registry policy has to allow.
const CREATE: &str = "ecr:CreateRepository";
const REPLICATE: &str = "ecr:ReplicateImage";
/// The failure shown for a copy that the other account's registry policy does not allow.
const DENIED: &str = "AccessDenied";

/// The repository and the image that are copied, and the destination.
pub type Key = (RepositoryKey, Digest, World);

/// Notes that an image that was just pushed is to be copied to the destinations of the registry's
/// rules.
pub fn begin(tx: &mut Tx, repository: &RepositoryKey, digest: Digest) {
    let Some(row) = tx.registry_configurations.get(&repository.world) else { return };
    let fits = |rule: &&ReplicationRule| {
        let has = |prefix: &Text| repository.name.starts_with(&**prefix);
        rule.prefixes.is_empty() || rule.prefixes.iter().any(has)
    };
    let rules = row.replication.iter().filter(fits);
    let elsewhere = |world: &&World| **world != repository.world;
    let destinations = rules.flat_map(|rule| &rule.destinations).filter(elsewhere);
    let destinations: Vec<World> = destinations.cloned().collect();
    for destination in destinations {
        let repository = repository.clone();
        tx.put(Replication {
            repository,
            digest,
            destination,
            status: ReplicationStatus::InProgress,
        });
    }
}

/// Returns the keys of an image's replications.
pub fn keys(state: &State, of: &RepositoryKey, digest: Digest) -> Vec<Key> {
    let first = World { account: "".into(), region: "".into() };
    let rows = state.replications.range((of.clone(), digest, first)..);
    let rows = rows.take_while(|row| row.repository == *of && row.digest == digest);
    rows.map(|row| (of.clone(), digest, row.destination.clone())).collect()
}

/// Makes one copy, if it is still due.
pub(crate) fn settle(tx: &mut Tx, key: &Key) {
    let (of, digest, destination) = key;
    let waits = |row: &Arc<Replication>| row.status == ReplicationStatus::InProgress;
    if !tx.replications.get(key).is_some_and(waits) {
        return;
    }
    let to = RepositoryKey { world: destination.clone(), name: of.name.clone() };
    let status = if is_allowed(tx, of, &to) {
        copy(tx, of, &to, *digest);
        ReplicationStatus::Complete
    } else {
        ReplicationStatus::Failed { code: DENIED.into() }
    };
    tx.edit::<Replication>(key, |row| row.status = status);
}

/// Returns true if the copy is allowed: always within an account, otherwise by the other account's
/// registry policy.
fn is_allowed(state: &State, from: &RepositoryKey, to: &RepositoryKey) -> bool {
    if from.world.account == to.world.account {
        return true;
    }
    let row = state.registry_configurations.get(&to.world);
    let grants = row.map_or(&[][..], |row| &row.grants);
    let arn = model::arn::repository(to);
    let allows = |action: &str| {
        let fits = |grant: &Grant| {
            wildcard::matches(&grant.account, from.world.account.as_str())
                && wildcard::matches(&grant.action, action)
                && wildcard::matches(&grant.resource, &arn)
        };
        grants.iter().any(fits)
    };
    allows(REPLICATE) && (state.repositories.contains(to) || allows(CREATE))
}

/// Copies the image `digest` of `from` to `to`, with its layers, the manifests it lists and its
/// tags, except tags that must not move.
fn copy(tx: &mut Tx, from: &RepositoryKey, to: &RepositoryKey, digest: Digest) {
    if !tx.repositories.contains(to) {
        let template = super::template(tx, &to.world, &to.name, PURPOSE).cloned();
        super::create(tx, to.clone(), template.as_deref());
    }
    let mut left = vec![digest];
    while let Some(digest) = left.pop() {
        let Some(image) = tx.registry_images.get(&(from.clone(), digest)).cloned() else {
            continue;
        };
        if tx.registry_images.contains(&(to.clone(), digest)) {
            continue;
        }
        left.extend(&image.children);
        for layer in &image.layers {
            copy_layer(tx, from, to, *layer);
        }
        let pushed_at = tx.now;
        let image = RegistryImage::clone(&image);
        tx.put(RegistryImage { repository: to.clone(), pushed_at, last_pulled_at: None, ..image });
    }
    let tags: Vec<Text> = super::tags_of(tx, from, digest).cloned().collect();
    for tag in tags {
        let row = tx.repositories.get(to).expect("it was made above if it was not there");
        let is_taken = tx.registry_tags.contains(&(to.clone(), tag.clone()));
        if !is_taken || !super::is_immutable(&row.mutability, &tag) {
            super::set_tag(tx, to, &tag, digest);
        }
    }
}

fn copy_layer(tx: &mut Tx, from: &RepositoryKey, to: &RepositoryKey, digest: Digest) {
    if tx.repository_layers.contains(&(to.clone(), digest)) {
        return;
    }
    if let Some(row) = tx.repository_layers.get(&(from.clone(), digest)).cloned() {
        let (size_bytes, added_at) = (row.size_bytes, tx.now);
        tx.put(RepositoryLayer { repository: to.clone(), digest, size_bytes, added_at });
    }
}
