//! A running region: the state's only writer, the bulk stores, and everything that requests need.

use std::sync::Arc;

use control::pulse::Pulse;
use control::settings::Settings;
use model::call::Auth;
use model::id::{AccountId, Region as RegionName};
use model::random::Seed;
use model::state::State;
use store::bulk::Bulk;
use store::writer::Writer;
use wire::sigv4::SigningKeys;

use crate::door::Names;

/// The parts of a region that all services share.
pub struct Region {
    /// The one way to change the state and to read it.
    pub writer: Writer,
    /// The data beside the rows: log events, images, objects.
    pub bulk: Arc<Bulk>,
    /// The beats by which the control plane notices that it stalled itself.
    pub pulse: Arc<Pulse>,
    /// The settings of the decisions, the same until the process ends.
    pub settings: Settings,
    /// The rule on callers whose key nobody knows.
    pub auth: Auth,
    /// The names that it answers to in open mode.
    pub names: Names,
    /// Tells containers' connections from others in open mode, where the kernel can.
    pub peers: Option<Arc<net::Peers>>,
    /// The account whose administrator an unknown key acts for in open mode.
    pub account: AccountId,
    /// The region of a request that names none.
    pub name: RegionName,
    /// The secret that an agent must show to be admitted.
    pub link_token: Arc<str>,
    /// Keys derived from secrets, kept because deriving one costs more than a look-up.
    pub keys: SigningKeys,
}

impl Region {
    /// Returns the last published state.
    pub fn state(&self) -> Arc<State> {
        self.writer.state()
    }

    /// Tells whether `shown` is what lets agents in.
    pub fn is_link_token(&self, shown: &str) -> bool {
        let (shown, right) = (shown.as_bytes(), self.link_token.as_bytes());
        aws_lc_rs::constant_time::verify_slices_are_equal(shown, right).is_ok()
    }
}

/// The time, read here and passed on as an argument: that of this process, which follows the wall
/// clock without its jumps; and the wall clock's own, for comparisons with other machines' times.
pub use rim::clock::{now, wall};

/// Returns thirty-two bytes from the operating system.
pub fn seed() -> Seed {
    let mut seed = [0; 32];
    aws_lc_rs::rand::fill(&mut seed).expect("the operating system gives random bytes");
    seed
}

/// Makes a version 4 UUID.
pub fn request_id() -> String {
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
