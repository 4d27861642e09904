//! `placementConstraints` and `placementStrategy`: what may be asked of placement.

use api::Fault;
use api::ecs::{
    PlacementConstraint, PlacementConstraintType, PlacementStrategy, PlacementStrategyType,
};
use model::task::LaunchKind;

use crate::ecs::identifier::invalid;

const MAX_STRATEGIES: usize = 5;
const MAX_CONSTRAINTS: usize = 10;
/// Characters of one `memberOf` expression.
const MAX_EXPRESSION: usize = 2_000;

pub fn check(
    kind: LaunchKind,
    constraints: &[PlacementConstraint],
    strategies: &[PlacementStrategy],
) -> Result<(), Fault> {
    if kind == LaunchKind::Fargate {
        return check_fargate(constraints, strategies);
    }
    if constraints.len() > MAX_CONSTRAINTS {
        return Err(invalid("Maximum number of constraints is 10"));
    }
    if strategies.len() > MAX_STRATEGIES {
        return Err(invalid("Maximum number of strategies is 5"));
    }
    constraints.iter().try_for_each(check_constraint)?;
    strategies.iter().try_for_each(check_strategy)
}

/// Fargate has no instances to choose between.
fn check_fargate(
    constraints: &[PlacementConstraint],
    strategies: &[PlacementStrategy],
) -> Result<(), Fault> {
    if !constraints.is_empty() {
        return Err(invalid("Placement constraints are not supported with FARGATE launch type."));
    }
    if !strategies.is_empty() {
        return Err(invalid("Placement strategies are not supported with FARGATE launch type."));
    }
    Ok(())
}

fn check_constraint(constraint: &PlacementConstraint) -> Result<(), Fault> {
    let expression = constraint.expression.as_deref().unwrap_or_default();
    match constraint.r#type {
        None => Err(invalid("Placement constraint type should not be null or empty.")),
        Some(PlacementConstraintType::DistinctInstance) if expression.is_empty() => Ok(()),
        Some(PlacementConstraintType::DistinctInstance) => {
            Err(invalid("distinctInstance expression should not be specified"))
        }
        Some(PlacementConstraintType::MemberOf) if expression.is_empty() => {
            Err(invalid("memberOf expression should be specified"))
        }
        Some(PlacementConstraintType::MemberOf) if expression.chars().count() > MAX_EXPRESSION => {
            Err(invalid("memberOf expression can have at most 2000 characters"))
        }
        Some(PlacementConstraintType::MemberOf) => Ok(()),
    }
}

fn check_strategy(strategy: &PlacementStrategy) -> Result<(), Fault> {
    let field = strategy.field.as_deref().unwrap_or_default();
    match strategy.r#type {
        None => Err(invalid("Placement strategy type should not be null or empty.")),
        Some(PlacementStrategyType::Random) if field.is_empty() => Ok(()),
        Some(PlacementStrategyType::Random) => Err(invalid("random field should not be specified")),
        Some(PlacementStrategyType::Spread) => {
            let known = matches!(field, "instanceId" | "host")
                || field.strip_prefix("attribute:").is_some_and(|name| !name.is_empty());
            if known { Ok(()) } else { Err(invalid(format!("spread field '{field}' is invalid"))) }
        }
        Some(PlacementStrategyType::Binpack) => {
            let known = field.eq_ignore_ascii_case("cpu") || field.eq_ignore_ascii_case("memory");
            if known { Ok(()) } else { Err(invalid(format!("binpack field '{field}' is invalid"))) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strategy(r#type: PlacementStrategyType, field: &str) -> PlacementStrategy {
        PlacementStrategy { r#type: Some(r#type), field: Some(field.to_owned()) }
    }

    #[test]
    fn fields_that_mean_nothing_are_refused() {
        let cases = [
            (strategy(PlacementStrategyType::Binpack, "MEMORY"), None),
            (
                strategy(PlacementStrategyType::Binpack, "disk"),
                Some("binpack field 'disk' is invalid"),
            ),
            (
                strategy(PlacementStrategyType::Random, "cpu"),
                Some("random field should not be specified"),
            ),
            (strategy(PlacementStrategyType::Spread, "attribute:zone"), None),
            (
                strategy(PlacementStrategyType::Spread, "attribute:"),
                Some("spread field 'attribute:' is invalid"),
            ),
        ];
        for (given, expected) in cases {
            let got = check(LaunchKind::Ec2, &[], std::slice::from_ref(&given));
            assert_eq!(got.err().map(|fault| fault.message).as_deref(), expected, "{given:?}");
        }
    }

    #[test]
    fn fargate_places_by_itself() {
        let spread = strategy(PlacementStrategyType::Spread, "host");
        assert!(check(LaunchKind::Fargate, &[], &[spread]).is_err());
    }
}
