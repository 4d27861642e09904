//! An order drawn by lot, so that equal instances are not always taken from the same end.

use model::random::Random;

/// A shuffle of the numbers below some length: each has one ticket, each ticket one number.
#[derive(Debug, Clone, Default)]
pub(super) struct Lot {
    numbers: Vec<u32>,
    tickets: Vec<u32>,
}

impl Lot {
    pub(super) fn draw(length: usize, random: &mut Random) -> Lot {
        let mut numbers: Vec<u32> = (0..length as u32).collect();
        for left in (1..length).rev() {
            numbers.swap(left, random.below(left as u64 + 1) as usize);
        }
        let mut tickets = vec![0; length];
        for (ticket, number) in numbers.iter().enumerate() {
            tickets[*number as usize] = ticket as u32;
        }
        Lot { numbers, tickets }
    }

    pub(super) fn ticket(&self, number: usize) -> u32 {
        self.tickets[number]
    }

    pub(super) fn number(&self, ticket: u32) -> usize {
        self.numbers[ticket as usize] as usize
    }

    /// One of the tickets.
    pub(super) fn any(&self, random: &mut Random) -> u32 {
        random.below(self.numbers.len() as u64) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ticket_leads_back() {
        let lot = Lot::draw(1_000, &mut Random::new([1; 32]));
        for number in 0..1_000 {
            assert_eq!(lot.number(lot.ticket(number)), number);
        }
    }

    #[test]
    fn no_number_always_comes_first() {
        let first = |seed| Lot::draw(3, &mut Random::new([seed; 32])).number(0);
        for number in 0..3 {
            assert!((0..50).any(|seed| first(seed) == number));
        }
    }
}
