//! The images of a repository that tasks run or services would run again.

use model::ecr::ImageName;
use model::id::{RepositoryKey, Text, World};
use model::state::State;
use oci::digest::Digest;

/// Returns true if the image is in use: a task runs it or a deployment is pinned to it, in whatever
/// repository, or a definition with users names it by its digest or by one of its `tags`.
pub(super) fn is_used(
    state: &State,
    of: &RepositoryKey,
    home: &World,
    digest: Digest,
    tags: &[Text],
) -> bool {
    let by_digest = digest.to_string();
    let references = tags.iter().map(|tag| &**tag).chain([by_digest.as_str()]);
    let mut names = references.flat_map(|reference| ImageName::of(of, reference, home));
    state.index.digests_in_use.contains_key(&digest)
        || names.any(|name| state.index.is_image_in_use(&name))
}
