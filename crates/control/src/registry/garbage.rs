//! Garbage of the registry: uploaded layers that no image uses, and blobs that no row names.

use std::collections::BTreeSet;

use api::Timestamp;
use model::id::RepositoryKey;
use model::registry::RepositoryLayer;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::images;

/// Time that a layer may wait for the manifest that names it. No push takes a day, and a push that
/// finds its layers already there may rely on them for as long.
const UNUSED_MS: i64 = 24 * 60 * 60 * 1000;

/// The most layers removed in one transaction; the next search finds the rest.
const MAX_FORGOTTEN: usize = 1_000;

/// Returns true if a repository of any world or an object names the blob.
pub fn is_named(state: &State, digest: &Digest) -> bool {
    state.users_of_blob(digest).next().is_some()
}

/// Returns the layers that are a day old and not part of any image of their repository. It looks at
/// every image, so it should be called rarely.
pub fn unused_layers(state: &State, now: Timestamp) -> Vec<(RepositoryKey, Digest)> {
    let mut found = Vec::new();
    let mut of: Option<(RepositoryKey, BTreeSet<Digest>)> = None;
    for layer in state.repository_layers.iter() {
        let used = match &mut of {
            Some((key, used)) if *key == layer.repository => used,
            _ => &mut of.insert((layer.repository.clone(), used(state, &layer.repository))).1,
        };
        if is_old(layer, now) && !used.contains(&layer.digest) {
            found.push((layer.repository.clone(), layer.digest));
            if found.len() == MAX_FORGOTTEN {
                break;
            }
        }
    }
    found
}

/// Removes those of `layers` that are still unused.
pub fn forget(tx: &mut Tx, layers: &[(RepositoryKey, Digest)]) {
    let mut used_of = std::collections::BTreeMap::new();
    for (repository, digest) in layers {
        let used = used_of.entry(repository).or_insert_with(|| used(tx, repository));
        let key = (repository.clone(), *digest);
        let still = tx.repository_layers.get(&key).is_some_and(|layer| is_old(layer, tx.now));
        if still && !used.contains(digest) {
            tx.remove::<RepositoryLayer>(&key);
        }
    }
}

/// The result of removing a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// The row is gone; its blob goes once nobody names it.
    Done,
    /// The repository does not have the layer.
    Unknown,
    /// An image of the repository needs it.
    Used,
}

/// Removes a layer from a repository unless an image needs it.
pub fn remove_layer(tx: &mut Tx, of: &RepositoryKey, digest: Digest) -> Removal {
    if images(tx, of).any(|image| image.layers.contains(&digest)) {
        return Removal::Used;
    }
    match tx.remove::<RepositoryLayer>(&(of.clone(), digest)) {
        Some(_) => Removal::Done,
        None => Removal::Unknown,
    }
}

fn used(state: &State, repository: &RepositoryKey) -> BTreeSet<Digest> {
    images(state, repository).flat_map(|image| image.layers.iter().copied()).collect()
}

fn is_old(layer: &RepositoryLayer, now: Timestamp) -> bool {
    layer.added_at.0 <= now.0.saturating_sub(UNUSED_MS)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::id::World;
    use model::registry::RegistryImage;
    use model::s3::Object;

    use super::*;

    const NOW: Timestamp = Timestamp(10 * UNUSED_MS);

    fn repository(name: &str) -> RepositoryKey {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        RepositoryKey { world, name: name.into() }
    }

    fn layer(of: &str, digest: u8, added_ms: i64) -> RepositoryLayer {
        RepositoryLayer {
            repository: repository(of),
            digest: Digest([digest; 32]),
            size_bytes: 1,
            added_at: Timestamp(added_ms),
        }
    }

    fn image(of: &str, digest: u8, layers: &[u8]) -> RegistryImage {
        RegistryImage {
            repository: repository(of),
            digest: Digest([digest; 32]),
            manifest_bytes: 1,
            media_type: "m".into(),
            artifact_type: None,
            size_bytes: 1,
            pushed_at: Timestamp(0),
            last_pulled_at: None,
            layers: layers.iter().map(|it| Digest([*it; 32])).collect(),
            children: BTreeSet::new(),
            subject: None,
            annotations: BTreeMap::new(),
        }
    }

    /// Layer 1 is used in `a` only; 2 is used; 3 is young; 4 is used nowhere.
    fn stage() -> Tx {
        let mut tx = Tx::begin(&State::default(), NOW, [1; 32]);
        for row in [layer("a", 1, 0), layer("a", 2, 0), layer("a", 3, NOW.0 - UNUSED_MS + 1)] {
            tx.put(row);
        }
        for row in [layer("b", 1, 0), layer("b", 4, NOW.0 - UNUSED_MS)] {
            tx.put(row);
        }
        tx.put(image("a", 9, &[1, 2]));
        tx
    }

    #[test]
    fn a_layer_goes_when_it_is_old_and_in_no_image_of_its_repository() {
        let mut tx = stage();
        let found = unused_layers(&tx, NOW);
        let of_b = |digest| (repository("b"), Digest([digest; 32]));
        assert_eq!(found, [of_b(1), of_b(4)]);
        assert_eq!(unused_layers(&tx, Timestamp(NOW.0 - 1)), [of_b(1)]);

        // An image that uses one of the layers is pushed meanwhile.
        tx.put(image("b", 8, &[4]));
        forget(&mut tx, &found);
        assert_eq!(unused_layers(&tx, NOW), []);
        let left: Vec<Digest> = tx.repository_layers.iter().map(|row| row.digest).collect();
        assert_eq!(left, [1, 2, 3, 4].map(|it| Digest([it; 32])));
    }

    #[test]
    fn a_layer_is_removed_where_no_image_needs_it() {
        let mut tx = stage();
        let mut remove =
            |of: &str, digest| remove_layer(&mut tx, &repository(of), Digest([digest; 32]));
        assert_eq!(remove("a", 1), Removal::Used);
        assert_eq!(remove("b", 1), Removal::Done);
        assert_eq!(remove("b", 1), Removal::Unknown);
    }

    fn object(key: &str, digest: u8) -> Object {
        Object {
            bucket: "b".into(),
            key: key.into(),
            content: Digest([digest; 32]),
            bytes: 1,
            etag: "".into(),
            modified_at: NOW,
            headers: BTreeMap::new(),
            metadata: BTreeMap::new(),
            checksum: None,
        }
    }

    #[test]
    fn a_blob_is_named_by_repositories_and_objects_as_long_as_one_of_them_is_there() {
        let mut tx = stage();
        tx.put(object("one", 7));
        tx.put(object("two", 7));
        tx.put(object("layer", 1));
        tx.put(object("gone", 10));
        tx.put(object("gone", 7));
        for named in [1, 2, 3, 4, 7, 9] {
            assert!(is_named(&tx, &Digest([named; 32])), "{named}");
        }
        for unknown in [0, 5, 10] {
            assert!(!is_named(&tx, &Digest([unknown; 32])), "{unknown}");
        }
        for key in ["one", "two", "gone"] {
            assert!(is_named(&tx, &Digest([7; 32])), "{key}");
            tx.remove::<Object>(&("b".into(), key.into()));
        }
        assert!(!is_named(&tx, &Digest([7; 32])));
    }
}
