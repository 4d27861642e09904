//! Lifecycle policies: choose the images of a repository that expire. Only the first rule that
//! selects an image, by the rules' priorities, decides about it.
//! Unlike ECR this never removes an image that a task runs or that a service would run again.

use std::collections::{BTreeMap, BTreeSet};

use api::Timestamp;
use model::id::{RepositoryKey, Text, World};
use model::registry::{Expiry, LifecycleRule, RegistryImage, Repository, TagSelection};
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::wildcard;

mod used;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// ECR promises a day; an hour costs nothing and shows a policy's effect sooner.
const EVERY_MS: i64 = 60 * 60 * 1_000;
/// The most images removed in one transaction; more would delay the commits that wait for it.
const MAX_AT_ONCE: usize = 500;
/// Time until the rest is removed.
const SOON_MS: i64 = 1_000;

/// An image as the rules see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The digest of the image's manifest.
    pub digest: Digest,
    /// Its tags, in order.
    pub tags: Vec<Text>,
    /// The time of its push.
    pub pushed_at: Timestamp,
    /// The time of the last pull that was noted.
    pub last_pulled_at: Option<Timestamp>,
    /// It counts, but stays whatever the rules say.
    pub stays: bool,
}

/// Returns the images that expire now, the oldest first, each with the priority of its rule.
pub fn expiring(
    rules: &[LifecycleRule],
    candidates: &[Candidate],
    now: Timestamp,
) -> Vec<(Digest, i32)> {
    let mut newest_first: Vec<&Candidate> = candidates.iter().collect();
    newest_first.sort_by(|one, other| {
        let order = |it: &Candidate| (it.pushed_at, it.digest);
        order(other).cmp(&order(one))
    });
    let mut in_order: Vec<&LifecycleRule> = rules.iter().collect();
    in_order.sort_by_key(|rule| rule.priority);
    let mut decided: BTreeMap<Digest, Option<i32>> = BTreeMap::new();
    for rule in in_order {
        let of_rule = newest_first.iter().filter(|it| selects(&rule.tags, &it.tags));
        for (place, image) in of_rule.enumerate() {
            let is_over = is_over(rule.expiry, place, image, now) && !image.stays;
            decided.entry(image.digest).or_insert(is_over.then_some(rule.priority));
        }
    }
    let of = |image: &&Candidate| decided.get(&image.digest).copied().flatten();
    newest_first.iter().rev().filter_map(|image| Some((image.digest, of(image)?))).collect()
}

/// Returns true if each prefix or pattern of a rule matches some tag of the image.
fn selects(selection: &TagSelection, tags: &[Text]) -> bool {
    match selection {
        TagSelection::Any => true,
        TagSelection::Untagged => tags.is_empty(),
        TagSelection::Prefixes(all) => {
            all.iter().all(|prefix| tags.iter().any(|tag| tag.starts_with(&**prefix)))
        }
        TagSelection::Patterns(all) => {
            all.iter().all(|pattern| tags.iter().any(|tag| wildcard::matches(pattern, tag)))
        }
    }
}

/// Returns true if the image has expired. `place` is the number of newer images that the rule
/// selects.
fn is_over(expiry: Expiry, place: usize, image: &Candidate, now: Timestamp) -> bool {
    let older = |days: u32, since: Timestamp| now.0 - since.0 > i64::from(days) * DAY_MS;
    match expiry {
        Expiry::CountMoreThan(kept) => place >= kept as usize,
        Expiry::DaysSincePushed(days) => older(days, image.pushed_at),
        Expiry::DaysSincePulled(days) => {
            older(days, image.last_pulled_at.unwrap_or(image.pushed_at))
        }
    }
}

/// Returns the images of a repository as the rules see them. An image stays if an index lists it,
/// if it is in use, or if it is attached to another image, with which it goes.
pub fn candidates(state: &State, of: &RepositoryKey, home: &World) -> Vec<Candidate> {
    let candidate = |image: &RegistryImage| {
        let tags: Vec<Text> = super::tags_of(state, of, image.digest).cloned().collect();
        let is_attached = image.subject.is_some_and(|subject| has(state, of, subject));
        Candidate {
            digest: image.digest,
            pushed_at: image.pushed_at,
            last_pulled_at: image.last_pulled_at,
            stays: is_attached
                || super::listed_by(state, of, image.digest).next().is_some()
                || used::is_used(state, of, home, image.digest, &tags),
            tags,
        }
    };
    super::images(state, of).map(|image| candidate(image)).collect()
}

fn has(state: &State, of: &RepositoryKey, digest: Digest) -> bool {
    state.registry_images.contains(&(of.clone(), digest))
}

/// Applies the repository's policy if an evaluation is due.
pub(crate) fn evaluate(tx: &mut Tx, key: &RepositoryKey, home: &World) {
    let now = tx.now;
    let Some(lifecycle) = tx.repositories.get(key).and_then(|row| row.lifecycle.clone()) else {
        return;
    };
    if lifecycle.evaluate_at > now {
        return;
    }
    let expired = expiring(&lifecycle.policy.rules, &candidates(tx, key, home), now);
    for (digest, _) in expired.iter().take(MAX_AT_ONCE) {
        remove_with_attached(tx, key, *digest);
    }
    let wait_ms = if expired.len() > MAX_AT_ONCE { SOON_MS } else { EVERY_MS };
    tx.edit::<Repository>(key, |row| {
        if let Some(lifecycle) = &mut row.lifecycle {
            lifecycle.evaluated_at = Some(now);
            lifecycle.evaluate_at = Timestamp(now.0 + wait_ms);
        }
    });
}

/// Removes an image with the images attached to it, such as signatures.
fn remove_with_attached(tx: &mut Tx, of: &RepositoryKey, digest: Digest) {
    let mut left = vec![digest];
    let mut gone = BTreeSet::new();
    while let Some(digest) = left.pop() {
        if gone.insert(digest) {
            left.extend(super::referrers(tx, of, digest));
            super::remove_image(tx, of, digest);
        }
    }
}

#[cfg(test)]
mod tests;
