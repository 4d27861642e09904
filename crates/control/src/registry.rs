//! The contents of the image registry, and what follows when a part is added or removed; shared by
//! the API, the registry's own protocol and the controllers.

use std::sync::Arc;

use model::id::{RepositoryKey, Text, World};
use model::registry::{
    CreationTemplate, Lifecycle, LifecyclePolicy, LifecyclePreview, Mutability, RegistryImage,
    RegistryTag, Replication, Repository, RepositoryLayer,
};
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

pub mod address;
pub mod garbage;
pub mod lifecycle;
pub mod replication;
pub mod wildcard;

/// The prefix of templates and rules that matches every name.
pub const ROOT: &str = "ROOT";

/// The lowest digest, as the start of ranges.
pub const FIRST: Digest = Digest([0; 32]);

/// Iterates over the repositories of `world` by name, from `first` on.
pub fn repositories<'a>(
    state: &'a State,
    world: &World,
    first: &str,
) -> impl Iterator<Item = &'a Arc<Repository>> + use<'a> {
    let (from, world) = (RepositoryKey { world: world.clone(), name: first.into() }, world.clone());
    state.repositories.range(from..).take_while(move |row| row.key.world == world)
}

/// Iterates over the images of a repository by digest.
pub fn images<'a>(
    state: &'a State,
    of: &RepositoryKey,
) -> impl Iterator<Item = &'a Arc<RegistryImage>> + use<'a> {
    images_from(state, of, FIRST)
}

/// The same from the digest `first` on.
pub fn images_from<'a>(
    state: &'a State,
    of: &RepositoryKey,
    first: Digest,
) -> impl Iterator<Item = &'a Arc<RegistryImage>> + use<'a> {
    let (from, of) = ((of.clone(), first), of.clone());
    state.registry_images.range(from..).take_while(move |row| row.repository == of)
}

/// Iterates over the tags of a repository by name, from `from` on.
pub fn tags<'a>(
    state: &'a State,
    of: &RepositoryKey,
    from: &str,
) -> impl Iterator<Item = &'a Arc<RegistryTag>> {
    let (from, of) = ((of.clone(), Text::from(from)), of.clone());
    state.registry_tags.range(from..).take_while(move |row| row.repository == of)
}

/// Iterates over the names of an image's tags, sorted.
pub fn tags_of<'a>(
    state: &'a State,
    of: &RepositoryKey,
    digest: Digest,
) -> impl Iterator<Item = &'a Text> {
    let (from, of) = ((of.clone(), digest, Text::from("")), of.clone());
    let entries = state.index.image_tags.range(from..);
    entries.take_while(move |(key, of_image, _)| *key == of && *of_image == digest).map(|it| &it.2)
}

/// Iterates over the indexes of the repository that list the manifest `child`.
pub fn listed_by(state: &State, of: &RepositoryKey, child: Digest) -> impl Iterator<Item = Digest> {
    related(state.index.index_images.range((of.clone(), child, FIRST)..), of, child)
}

/// Iterates over the manifests of the repository that are attached to the manifest `subject`.
pub fn referrers(
    state: &State,
    of: &RepositoryKey,
    subject: Digest,
) -> impl Iterator<Item = Digest> {
    referrers_from(state, of, subject, FIRST)
}

/// The same from the manifest `first` on.
pub fn referrers_from(
    state: &State,
    of: &RepositoryKey,
    subject: Digest,
    first: Digest,
) -> impl Iterator<Item = Digest> {
    related(state.index.referrers.range((of.clone(), subject, first)..), of, subject)
}

fn related<'a>(
    entries: impl Iterator<Item = &'a (RepositoryKey, Digest, Digest)>,
    of: &RepositoryKey,
    to: Digest,
) -> impl Iterator<Item = Digest> {
    let of = of.clone();
    entries.take_while(move |(key, digest, _)| *key == of && *digest == to).map(|it| it.2)
}

/// Returns true if `tag` must not be moved to another image.
pub fn is_immutable(mutability: &Mutability, tag: &str) -> bool {
    let is_excluded = mutability.exclusions.iter().any(|filter| wildcard::matches(filter, tag));
    mutability.immutable != is_excluded
}

/// Points `tag` to `digest`. False if it does so already.
pub fn set_tag(tx: &mut Tx, of: &RepositoryKey, tag: &Text, digest: Digest) -> bool {
    let known = tx.registry_tags.get(&(of.clone(), tag.clone()));
    let is_news = known.is_none_or(|row| row.digest != digest);
    if is_news {
        let (repository, tag) = (of.clone(), tag.clone());
        tx.put(RegistryTag { repository, tag, digest, upstream_at: None });
    }
    is_news
}

/// Removes an image from its repository, with its tags and its replication rows. Its bytes are
/// deleted once no repository names them.
pub fn remove_image(tx: &mut Tx, of: &RepositoryKey, digest: Digest) {
    let tags: Vec<Text> = tags_of(tx, of, digest).cloned().collect();
    for tag in tags {
        tx.remove::<RegistryTag>(&(of.clone(), tag));
    }
    for key in replication::keys(tx, of, digest) {
        tx.remove::<Replication>(&key);
    }
    tx.remove::<RegistryImage>(&(of.clone(), digest));
}

/// Removes a repository and all it contains.
pub fn remove_repository(tx: &mut Tx, key: &RepositoryKey) {
    let all: Vec<Digest> = images(tx, key).map(|row| row.digest).collect();
    for digest in all {
        remove_image(tx, key, digest);
    }
    let layers = tx.repository_layers.range((key.clone(), FIRST)..);
    let layers = layers.take_while(|row| row.repository == *key);
    let layers: Vec<Digest> = layers.map(|row| row.digest).collect();
    for digest in layers {
        tx.remove::<RepositoryLayer>(&(key.clone(), digest));
    }
    tx.remove::<LifecyclePreview>(key);
    tx.remove::<Repository>(key);
}

/// Returns the template of `world` for a repository called `name` that is created for `purpose`
/// (such as `CREATE_ON_PUSH`): the one with the longest matching prefix, else that of `ROOT`.
pub fn template<'a>(
    state: &'a State,
    world: &World,
    name: &str,
    purpose: &str,
) -> Option<&'a Arc<CreationTemplate>> {
    let from = (world.clone(), Text::from(""));
    let of_world = state.creation_templates.range(from..).take_while(|row| row.world == *world);
    let fitting = of_world.filter(|row| row.applied_for.contains(purpose));
    let fitting = fitting.filter(|row| has_prefix(name, &row.prefix));
    fitting.max_by_key(|row| if &*row.prefix == ROOT { 0 } else { row.prefix.len() })
}

/// Returns true if `name` is `prefix`, a slash and more, or if the prefix is `ROOT`.
pub fn has_prefix(name: &str, prefix: &str) -> bool {
    let rest = name.strip_prefix(prefix.trim_end_matches('/'));
    prefix == ROOT || rest.is_some_and(|rest| rest.len() > 1 && rest.starts_with('/'))
}

/// Creates a repository without an explicit request, with the settings of `template`.
pub fn create(tx: &mut Tx, key: RepositoryKey, template: Option<&CreationTemplate>) {
    let lifecycle = template.and_then(|it| it.lifecycle.clone());
    let row = Repository {
        key,
        created_at: tx.now,
        mutability: template.map(|it| it.mutability.clone()).unwrap_or_default(),
        scan_on_push: false,
        policy: template.and_then(|it| it.policy.clone()),
        lifecycle: lifecycle.map(|policy| begin_lifecycle(tx, policy)),
        tags: template.map(|it| it.tags.clone()).unwrap_or_default(),
    };
    tx.put(row);
}

/// Starts a lifecycle policy that was just put; its first evaluation is due at once.
pub fn begin_lifecycle(tx: &Tx, policy: LifecyclePolicy) -> Lifecycle {
    Lifecycle { policy, evaluated_at: None, evaluate_at: tx.now }
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use proptest::prelude::*;

    use super::*;

    fn image(repository: &RepositoryKey, digest: u8, pushed_at: i64) -> RegistryImage {
        RegistryImage {
            repository: repository.clone(),
            digest: Digest([digest; 32]),
            manifest_bytes: 1,
            media_type: "m".into(),
            artifact_type: None,
            size_bytes: 0,
            pushed_at: Timestamp(pushed_at),
            last_pulled_at: None,
            layers: Default::default(),
            children: Default::default(),
            subject: None,
            annotations: Default::default(),
        }
    }

    proptest! {
        /// Adds, changes and removes images; `None` removes a whole repository.
        #[test]
        fn images_are_counted_whatever_becomes_of_them(
            acts in prop::collection::vec((0..3_u8, prop::option::of((0..6_u8, 0..3_i64))), 0..60)
        ) {
            let world = World { account: "1".into(), region: "r-1".into() };
            let key = |number: u8| {
                RepositoryKey { world: world.clone(), name: format!("r{number}").into() }
            };
            let mut tx = Tx::begin(&State::default(), Timestamp(0), [0; 32]);
            for (number, act) in acts {
                let of = key(number);
                match act {
                    Some((digest, 0)) => remove_image(&mut tx, &of, Digest([digest; 32])),
                    Some((digest, at)) => {
                        tx.put(image(&of, digest, at));
                    }
                    None => remove_repository(&mut tx, &of),
                }
                for of in (0..3).map(key) {
                    prop_assert_eq!(tx.index.image_count(&of), images(&tx, &of).count());
                }
                let counted = (0..3).filter(|number| images(&tx, &key(*number)).next().is_some());
                prop_assert_eq!(tx.index.image_counts.size(), counted.count(), "nothing stays");
            }
        }
    }
}
