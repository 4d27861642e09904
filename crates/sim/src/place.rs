//! The one region that is played, and the worlds of its accounts.

use model::id::{AccountId, World};

pub(crate) const REGION: &str = "eu-west-1";

pub(crate) fn world_of(account: &AccountId) -> World {
    World { account: account.clone(), region: REGION.into() }
}
