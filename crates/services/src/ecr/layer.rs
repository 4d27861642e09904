//! The blobs of repositories. All repositories share the bytes; a repository shows a blob only if
//! it was uploaded to it or mounted into it.

use api::Fault;
use model::id::RepositoryKey;
use model::registry::RepositoryLayer;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::name;

/// The account setting that lets a push mount blobs from another repository.
pub const MOUNTING: &str = "BLOB_MOUNTING";

/// The owner's name of an upload to the repository; an upload is continued only under the same
/// name.
pub fn owner(of: &RepositoryKey) -> String {
    format!("{}/{}/{}", of.world.account, of.world.region, of.name)
}

/// Returns the row of a blob in the repository.
pub fn find(state: &State, of: &RepositoryKey, digest: &Digest) -> Option<RepositoryLayer> {
    state.repository_layers.get(&(of.clone(), *digest)).map(|row| RepositoryLayer::clone(row))
}

/// Returns true if the repository has the blob.
pub fn has(state: &State, of: &RepositoryKey, digest: &Digest) -> bool {
    state.repository_layers.contains(&(of.clone(), *digest))
}

/// Adds a blob of `size_bytes` to the repository. The caller holds it in the blob store.
pub fn link(tx: &mut Tx, of: &RepositoryKey, digest: Digest, size_bytes: u64) -> Result<(), Fault> {
    name::repository(tx, &of.world, &of.name)?;
    let added_at = tx.now;
    // An existing row gets a new time, so that a blob long unused is not removed just before its
    // image is pushed.
    tx.put(RepositoryLayer { repository: of.clone(), digest, size_bytes, added_at });
    Ok(())
}

/// Adds a blob of the repository `from` to the repository `to`. Returns false when that is not
/// possible, and the client uploads it instead. Only repositories of one registry share blobs.
pub fn mount(
    tx: &mut Tx,
    from: &RepositoryKey,
    to: &RepositoryKey,
    digest: Digest,
) -> Result<bool, Fault> {
    if from.world != to.world || !may_mount(tx, to) {
        return Ok(false);
    }
    let Some(layer) = find(tx, from, &digest) else { return Ok(false) };
    link(tx, to, digest, layer.size_bytes)?;
    Ok(true)
}

fn may_mount(state: &State, to: &RepositoryKey) -> bool {
    let row = state.registry_configurations.get(&to.world);
    let set = row.and_then(|row| row.settings.get(MOUNTING));
    set.is_none_or(|value| &**value == "ENABLED")
}
