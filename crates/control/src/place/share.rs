//! Capacity provider strategies: divides a number of tasks among the providers.

use std::collections::BTreeMap;

use api::ecs::CapacityProviderStrategyItem;
use model::id::Text;

use crate::query::Malformed;

/// The refusal of a strategy that does not say where the tasks beyond the base go.
pub(crate) const NO_WEIGHT: &str = "There are no capacity providers in the capacity provider \
                                    strategy with a weight value greater than zero";

/// The destinations of a number of tasks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shares {
    /// Tasks by provider, in the order of the strategy; providers that get none are left out.
    pub each: Vec<(Text, usize)>,
    /// Tasks without a provider, because no item has a weight. Such strategies are refused today,
    /// but those of a cluster and of older services are not checked again.
    pub left: usize,
}

/// Makes the checks of AWS that do not depend on the providers themselves.
pub fn check_shares(items: &[CapacityProviderStrategyItem]) -> Result<(), Malformed> {
    let bases = items.iter().filter(|item| base(item) > 0).count();
    if bases > 1 {
        let reason = "There are multiple capacity providers in the specified capacity provider \
                      strategy with a base value defined";
        return Err(Malformed(reason.to_owned()));
    }
    if !items.is_empty() && items.iter().all(|item| weight(item) == 0) {
        return Err(Malformed(NO_WEIGHT.to_owned()));
    }
    Ok(())
}

/// Divides `count` further tasks among the providers of `items`, given how many each already has:
/// first up to the base, then by weight. The result is in the order of `items`.
pub fn shares(
    items: &[CapacityProviderStrategyItem],
    held: &BTreeMap<Text, usize>,
    count: usize,
) -> Shares {
    let held_by = |item: &CapacityProviderStrategyItem| {
        held.get(item.capacity_provider.as_str()).copied().unwrap_or(0)
    };
    let mut totals: Vec<usize> = items.iter().map(held_by).collect();
    let mut left = 0;
    for _ in 0..count {
        match next(items, &totals) {
            Some(next) => totals[next] += 1,
            None => left += 1,
        }
    }
    let gained = items
        .iter()
        .zip(totals)
        .map(|(item, total)| (Text::from(item.capacity_provider.as_str()), total - held_by(item)));
    Shares { each: gained.filter(|(_, count)| *count > 0).collect(), left }
}

/// Returns the index of the next task's provider: the first below its base, otherwise the one with
/// the fewest tasks beyond its base for its weight, and the heaviest among equal ones.
fn next(items: &[CapacityProviderStrategyItem], totals: &[usize]) -> Option<usize> {
    let all = || items.iter().zip(totals).enumerate();
    if let Some((at, _)) = all().find(|(_, (item, total))| **total < base(item)) {
        return Some(at);
    }
    let weighted = all().filter(|(_, (item, _))| weight(item) > 0);
    let best = weighted.min_by(|(_, (a, has_a)), (_, (b, has_b))| {
        let beyond = |item, has: &usize| has.saturating_sub(base(item));
        let left = beyond(*a, has_a).saturating_mul(weight(b));
        let right = beyond(*b, has_b).saturating_mul(weight(a));
        left.cmp(&right).then_with(|| weight(b).cmp(&weight(a)))
    });
    best.map(|(at, _)| at)
}

fn base(item: &CapacityProviderStrategyItem) -> usize {
    item.base.and_then(|base| usize::try_from(base).ok()).unwrap_or(0)
}

fn weight(item: &CapacityProviderStrategyItem) -> usize {
    item.weight.and_then(|weight| usize::try_from(weight).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(name: &str, base: i32, weight: i32) -> CapacityProviderStrategyItem {
        CapacityProviderStrategyItem {
            capacity_provider: name.to_owned(),
            base: Some(base),
            weight: Some(weight),
        }
    }

    fn got(items: &[CapacityProviderStrategyItem], held: &[(&str, usize)], n: usize) -> Vec<usize> {
        let held = held.iter().map(|(name, count)| (Text::from(*name), *count)).collect();
        let Shares { each, left } = super::shares(items, &held, n);
        assert_eq!(each.iter().map(|(_, count)| count).sum::<usize>() + left, n, "none is lost");
        let shares: BTreeMap<Text, usize> = each.into_iter().collect();
        let of = |item: &CapacityProviderStrategyItem| {
            shares.get(item.capacity_provider.as_str()).copied().unwrap_or(0)
        };
        items.iter().map(of).collect()
    }

    #[test]
    fn the_examples_of_aws() {
        assert_eq!(got(&[item("a", 0, 1), item("b", 0, 4)], &[], 5), [1, 4]);
        assert_eq!(got(&[item("a", 0, 1), item("b", 0, 1)], &[], 6), [3, 3]);
        assert_eq!(got(&[item("a", 2, 1), item("b", 0, 3)], &[], 10), [4, 6]);
    }

    #[test]
    fn what_is_held_counts() {
        let items = [item("a", 2, 1), item("b", 0, 3)];
        assert_eq!(got(&items, &[("a", 2), ("b", 3)], 1), [1, 0]);
        assert_eq!(got(&items, &[("b", 5)], 2), [2, 0]);
        assert_eq!(got(&[item("a", 0, 1), item("b", 0, 4)], &[], 1), [0, 1]);
    }

    #[test]
    fn no_weight_no_task_but_the_base() {
        assert_eq!(got(&[item("a", 1, 0), item("b", 0, 1)], &[], 5), [1, 4]);
        assert_eq!(got(&[item("a", 1, 0)], &[], 5), [1]);
        assert_eq!(shares(&[item("a", 1, 0)], &BTreeMap::new(), 5).left, 4);
    }

    #[test]
    fn strategies_are_refused_in_the_words_of_aws() {
        let reason = |items: &[_]| check_shares(items).unwrap_err().0;
        assert!(reason(&[item("a", 1, 1), item("b", 1, 1)]).contains("with a base value defined"));
        assert!(reason(&[item("a", 1, 0)]).contains("weight value greater than zero"));
        assert_eq!(check_shares(&[item("a", 1, 0), item("b", 0, 1)]), Ok(()));
        assert_eq!(check_shares(&[]), Ok(()));
    }
}
