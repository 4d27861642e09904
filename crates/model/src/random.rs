//! The identifiers that a transaction assigns, drawn from a seed of its caller: the same seed gives
//! the same ids, so that the simulator can replay a run bit by bit.

use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

pub type Seed = [u8; 32];

/// A stream of random numbers and ids. In production the seed comes from the operating system, so
/// that ids cannot be guessed.
#[derive(Debug, Clone)]
pub struct Random(ChaCha12Rng);

impl Random {
    pub fn new(seed: Seed) -> Random {
        Random(ChaCha12Rng::from_seed(seed))
    }

    /// Returns another stream, independent of later numbers of this one.
    pub fn fork(&mut self) -> Random {
        let mut seed = Seed::default();
        self.0.fill_bytes(&mut seed);
        Random::new(seed)
    }

    /// Returns a number from 0 to `bound` - 1; 0 if `bound` is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        // Multiply-shift: the bias is below 2^-32 for every bound used here.
        ((u128::from(self.0.next_u64()) * u128::from(bound)) >> 64) as u64
    }

    /// Returns `length` lower-case hexadecimal digits.
    pub fn hex(&mut self, length: usize) -> String {
        self.draw(length, b"0123456789abcdef")
    }

    /// Returns `length` decimal digits.
    pub fn digits(&mut self, length: usize) -> String {
        self.draw(length, b"0123456789")
    }

    /// Returns `length` capitals and digits, as in access key ids.
    pub fn capitals(&mut self, length: usize) -> String {
        self.draw(length, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    }

    /// Returns a version 4 UUID with hyphens.
    pub fn uuid(&mut self) -> String {
        let hex = self.hex(32);
        let variant = self.draw(1, b"89ab");
        format!(
            "{}-{}-4{}-{variant}{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[13..16],
            &hex[17..20],
            &hex[20..]
        )
    }

    fn draw(&mut self, length: usize, alphabet: &[u8]) -> String {
        (0..length).map(|_| alphabet[self.below(alphabet.len() as u64) as usize] as char).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_one_sequence() {
        let (mut a, mut b) = (Random::new([7; 32]), Random::new([7; 32]));
        assert_eq!(a.uuid(), b.uuid());
        assert_ne!(a.hex(32), Random::new([8; 32]).hex(32));
    }

    #[test]
    fn a_uuid_has_its_shape() {
        let uuid = Random::new([1; 32]).uuid();
        let parts: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(uuid.as_bytes()[14], b'4');
    }
}
