//! A running region: the state's only writer, the bulk stores, and everything that requests need.

use std::sync::Arc;

use control::pulse::Pulse;
use control::settings::Settings;
use model::id::{AccountId, Region as RegionName};
use model::random::Seed;
use model::state::State;
use store::bulk::Bulk;
use store::writer::Writer;
use tokio::task::JoinError;
use wire::sigv4::SigningKeys;

use crate::cli::Auth;

/// The parts of a region that all services share.
pub(crate) struct Region {
    pub(crate) writer: Writer,
    pub(crate) router: Arc<crate::router::Router>,
    pub(crate) bulk: Arc<Bulk>,
    /// The beats by which the control plane notices that it stalled itself.
    pub(crate) pulse: Arc<Pulse>,
    pub(crate) settings: Settings,
    pub(crate) auth: Auth,
    /// The names that it answers to in open mode.
    pub(crate) names: crate::door::Names,
    /// Tells containers' connections from others in open mode, where the kernel can.
    pub(crate) peers: Option<Arc<net::Peers>>,
    /// The account whose administrator an unknown key acts for in open mode.
    pub(crate) account: AccountId,
    /// The region of a request that names none.
    pub(crate) name: RegionName,
    /// The secret that an agent must show to be admitted.
    pub(crate) link_token: Arc<str>,
    pub(crate) keys: SigningKeys,
    pub(crate) links: crate::link::Links,
    pub(crate) door: crate::registry::Door,
    pub(crate) objects: crate::objects::Door,
}

impl Region {
    /// Returns the last published state.
    pub(crate) fn state(&self) -> Arc<State> {
        self.writer.state()
    }
}

/// Runs a write to completion even if its client goes away meanwhile: `held` is released only once
/// its names are durable and published. Errors if the write panicked.
pub(crate) async fn see_through<T: Send + 'static>(
    held: impl Send + 'static,
    write: impl Future<Output = T> + Send + 'static,
) -> Result<T, JoinError> {
    let seen_through = tokio::spawn(async move {
        let outcome = write.await;
        drop(held);
        outcome
    });
    seen_through.await
}

/// The time, read here and passed on as an argument: that of this process, which follows the wall
/// clock without its jumps; and the wall clock's own, for comparisons with other machines' times.
pub(crate) use agent::clock::{now, wall};

/// Returns thirty-two bytes from the operating system.
pub(crate) fn seed() -> Seed {
    let mut seed = [0; 32];
    aws_lc_rs::rand::fill(&mut seed).expect("the operating system gives random bytes");
    seed
}

/// Makes a version 4 UUID.
pub(crate) fn request_id() -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes[6] = 0x40 | bytes[6] & 0x0f;
    bytes[8] = 0x80 | bytes[8] & 0x3f;
    let mut id = String::with_capacity(36);
    for (at, byte) in bytes.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        id.extend([byte >> 4, byte & 15].map(|digit| char::from(DIGITS[usize::from(digit)])));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_id_is_a_uuid_of_version_4_and_never_the_same() {
        let (one, other) = (request_id(), request_id());
        assert_ne!(one, other);
        let lengths: Vec<usize> = one.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert_eq!(one.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&one.as_bytes()[19]), "{one}");
    }
}
