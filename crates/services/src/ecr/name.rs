//! Names and ARNs of repositories, resolved to rows. `control::registry::address` decides how
//! addresses are written.

use std::sync::Arc;

use api::Fault;
use api::ecr::error;
use control::registry::address;
use model::arn::Arn;
use model::id::{AccountId, RepositoryKey, World};
use model::registry::Repository;
use model::state::State;

use super::unfit;
use crate::operation::Desk;

/// The address of a repository at the endpoint that the caller used, in the form for image tools.
pub fn uri(desk: &Desk<'_>, key: &RepositoryKey) -> String {
    format!("{}/{}", desk.call.endpoint, address::path(key, &desk.settings.home()))
}

/// Refuses a name whose address would look like that of a repository in another world.
pub fn check(name: &str) -> Result<(), Fault> {
    match model::ecr::abroad(name) {
        Some(_) => Err(unfit(
            "repositoryName",
            "must not begin with an account and a region, which Gantry's addresses of other \
             registries do",
        )),
        None => Ok(()),
    }
}

/// Returns the repository called `name` in `world`.
pub fn repository<'a>(
    state: &'a State,
    world: &World,
    name: &str,
) -> Result<&'a Arc<Repository>, Fault> {
    let key = RepositoryKey { world: world.clone(), name: name.into() };
    state.repositories.get(&key).ok_or_else(|| not_found(&world.account, name))
}

/// Returns the repository called `name` in the registry that the request names, by default the
/// caller's own. Repositories of other accounts are not found.
pub fn of_request<'a>(
    state: &'a State,
    desk: &Desk<'_>,
    registry: Option<&str>,
    name: &str,
) -> Result<&'a Arc<Repository>, Fault> {
    match registry {
        Some(other) if other != desk.call.world.account.as_str() => {
            Err(not_found(&AccountId::from(other), name))
        }
        _ => repository(state, &desk.call.world, name),
    }
}

/// Refuses a request about the registry of another account.
pub fn own(desk: &Desk<'_>, registry: Option<&str>) -> Result<(), Fault> {
    match registry {
        Some(other) if other != desk.call.world.account.as_str() => {
            Err(unfit("registryId", "must be the registry of the caller's own account"))
        }
        _ => Ok(()),
    }
}

/// Returns the repository of the caller's own registry with the ARN `text`.
pub fn by_arn<'a>(
    state: &'a State,
    desk: &Desk<'_>,
    text: &str,
) -> Result<&'a Arc<Repository>, Fault> {
    let arn = Arn::parse(text).filter(|arn| arn.service == "ecr");
    let name = arn.as_ref().and_then(|arn| arn.resource("repository"));
    let (Some(arn), Some(name)) = (&arn, name) else {
        return Err(unfit("resourceArn", &format!("Invalid ARN: {text}")));
    };
    if arn.world() != desk.call.world {
        return Err(not_found(&AccountId::from(arn.account), name));
    }
    repository(state, &desk.call.world, name)
}

/// A RepositoryNotFoundException, status 400.
pub fn not_found(account: &AccountId, name: &str) -> Fault {
    let message = format!(
        "The repository with name '{name}' does not exist in the registry with id '{account}'"
    );
    Fault::modelled(&error::RepositoryNotFoundException, message)
}
