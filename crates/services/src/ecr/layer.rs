//! Blobs as repositories show them. The bytes are shared by all; a repository shows a blob only
//! when it was uploaded to it or mounted into it.

use api::Fault;
use model::id::RepositoryKey;
use model::registry::RepositoryLayer;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::name;

/// The account setting that lets a push take blobs over from another repository.
pub const MOUNTING: &str = "BLOB_MOUNTING";

/// Whose an upload is; it is continued only under the same name.
pub fn owner(of: &RepositoryKey) -> String {
    format!("{}/{}/{}", of.world.account, of.world.region, of.name)
}

/// The blob of `digest` as the repository shows it.
pub fn find(state: &State, of: &RepositoryKey, digest: &Digest) -> Option<RepositoryLayer> {
    state.repository_layers.get(&(of.clone(), *digest)).map(|row| RepositoryLayer::clone(row))
}

/// Whether the repository shows the blob.
pub fn has(state: &State, of: &RepositoryKey, digest: &Digest) -> bool {
    state.repository_layers.contains(&(of.clone(), *digest))
}

/// Lets the repository show a blob of `size_bytes` that the caller holds in the blob store.
pub fn link(tx: &mut Tx, of: &RepositoryKey, digest: Digest, size_bytes: u64) -> Result<(), Fault> {
    name::repository(tx, &of.world, &of.name)?;
    let added_at = tx.now;
    // Added anew, so that one long unused is not forgotten just before its image comes.
    tx.put(RepositoryLayer { repository: of.clone(), digest, size_bytes, added_at });
    Ok(())
}

/// Lets the repository `to` show a blob of `from`. False when it cannot: the client then uploads
/// it. Only repositories of one registry share blobs.
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
