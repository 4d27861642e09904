//! A running region: the state's one writer, the bulk stores, and what every request needs of them.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use api::Timestamp;
use control::settings::Settings;
use model::id::{AccountId, Region as RegionName};
use model::random::Seed;
use model::state::State;
use store::bulk::Bulk;
use store::writer::Writer;
use wire::sigv4::SigningKeys;

use crate::cli::Auth;

/// Shared by everything that serves.
pub(crate) struct Region {
    pub(crate) writer: Writer,
    pub(crate) bulk: Arc<Bulk>,
    pub(crate) settings: Settings,
    pub(crate) auth: Auth,
    /// Whose administrator an unknown key is taken for in open mode.
    pub(crate) account: AccountId,
    /// The region of a request that names none.
    pub(crate) name: RegionName,
    /// What an agent must show to be let in.
    pub(crate) link_token: Arc<str>,
    pub(crate) keys: SigningKeys,
    pub(crate) links: crate::link::Links,
    pub(crate) door: crate::registry::Door,
}

impl Region {
    /// The last published state.
    pub(crate) fn state(&self) -> Arc<State> {
        self.writer.state()
    }
}

/// The wall clock, read at the rim and handed inwards.
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Thirty-two bytes from the operating system.
pub(crate) fn seed() -> Seed {
    let mut seed = [0; 32];
    aws_lc_rs::rand::fill(&mut seed).expect("the operating system gives random bytes");
    seed
}
