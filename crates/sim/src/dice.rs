//! The random source of a run: everything random is drawn here, in one order, from one seed.

use model::random::{Random, Seed};

#[derive(Debug)]
pub(crate) struct Dice(Random);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        let mut bytes = Seed::default();
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        Dice(Random::new(bytes))
    }

    /// Draws a number from 0 to `bound` - 1.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0.below(bound as u64) as usize
    }

    /// Draws a number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.0.below(u64::try_from(high - low + 1).unwrap_or(1)) as i64
    }

    pub(crate) fn per_mille(&mut self, chance: u64) -> bool {
        chance > 0 && self.0.below(1000) < chance
    }

    pub(crate) fn coin(&mut self) -> bool {
        self.per_mille(500)
    }

    /// Draws a member; None if there is none.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = self.below(from.len());
        from.get(at)
    }

    pub(crate) fn seed(&mut self) -> Seed {
        let mut seed = Seed::default();
        for part in seed.chunks_mut(8) {
            part.copy_from_slice(&self.0.below(u64::MAX).to_le_bytes());
        }
        seed
    }

    pub(crate) fn hex(&mut self, length: usize) -> String {
        self.0.hex(length)
    }
}
