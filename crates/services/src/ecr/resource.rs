//! The ARNs of what ECR's operations act on: repositories, by the registry and name that a request
//! says. Whether there is such a repository is not asked yet.

use model::arn;
use model::id::{RepositoryKey, World};

use crate::operation::Named;

/// A repository of the registry that is named, the caller's own by default.
pub(super) fn repository(of: &Named<'_>, registry: Option<&str>, name: &str) -> Vec<String> {
    let account = registry.map_or_else(|| of.world.account.clone(), Into::into);
    let world = World { account, region: of.world.region.clone() };
    vec![arn::repository(&RepositoryKey { world, name: name.into() })]
}

/// Repositories of a request that may name none, and then means all of the registry.
pub(super) fn repositories(
    of: &Named<'_>,
    registry: Option<&str>,
    names: &[String],
) -> Vec<String> {
    match names {
        [] => repository(of, registry, "*"),
        names => names.iter().flat_map(|name| repository(of, registry, name)).collect(),
    }
}
