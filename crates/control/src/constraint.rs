//! Placement constraints and strategies: checks the callers' and converts them to the form that
//! placement uses. It must not know any instance.

use api::ecs::{
    PlacementConstraint, PlacementConstraintType, PlacementStrategy, PlacementStrategyType,
    TaskDefinitionPlacementConstraint,
};
use model::id::Text;

use crate::query::{Malformed, Query};

/// AWS's limit for the task definition and the request together.
const MAX_CONSTRAINTS: usize = 10;
const MAX_STRATEGIES: usize = 5;

const ZONE: &str = "ecs.availability-zone";

/// A condition that an instance must meet to get the task.
#[derive(Debug, Clone)]
pub enum Constraint {
    /// No other task of the group is to run there.
    DistinctInstance,
    /// The instance matches the query.
    MemberOf(Query),
}

/// A preference among the instances that can hold the task; the first strategy in a list weighs
/// most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Strategy {
    /// Any instance, drawn at random.
    Random,
    /// Spreads over the instances: the one with the fewest tasks of the group comes first.
    SpreadInstances,
    /// Spreads over the values of this attribute. Instances without it come last.
    SpreadAttribute(Text),
    /// The instance with the least CPU left that is enough.
    BinpackCpu,
    /// The instance with the least memory left that is enough.
    BinpackMemory,
}

/// Reads constraints in the order given.
pub fn constraints(given: &[PlacementConstraint]) -> Result<Vec<Constraint>, Malformed> {
    if given.len() > MAX_CONSTRAINTS {
        return Err(Malformed(format!("Maximum number of constraints is {MAX_CONSTRAINTS}")));
    }
    given.iter().map(constraint).collect()
}

/// Converts a task definition's constraints to those of a request; memberOf is the only type there.
pub fn of_definition(
    given: &[TaskDefinitionPlacementConstraint],
) -> impl Iterator<Item = PlacementConstraint> {
    given.iter().map(|one| PlacementConstraint {
        r#type: one.r#type.map(|_| PlacementConstraintType::MemberOf),
        expression: one.expression.clone(),
    })
}

fn constraint(given: &PlacementConstraint) -> Result<Constraint, Malformed> {
    let expression = given.expression.as_deref().filter(|text| !text.is_empty());
    let malformed = |text: &str| Err(Malformed(text.to_owned()));
    match (given.r#type, expression) {
        (None, _) => malformed("Placement constraint type should be specified"),
        (Some(PlacementConstraintType::DistinctInstance), None) => Ok(Constraint::DistinctInstance),
        (Some(PlacementConstraintType::DistinctInstance), Some(_)) => {
            malformed("distinctInstance expression should not be specified")
        }
        (Some(PlacementConstraintType::MemberOf), None) => {
            malformed("memberOf expression should be specified")
        }
        (Some(PlacementConstraintType::MemberOf), Some(text)) => {
            Query::parse(text).map(Constraint::MemberOf)
        }
    }
}

/// Reads strategies in the order given.
pub fn strategies(given: &[PlacementStrategy]) -> Result<Vec<Strategy>, Malformed> {
    if given.len() > MAX_STRATEGIES {
        return Err(Malformed(format!("Maximum number of strategies is {MAX_STRATEGIES}")));
    }
    given.iter().map(strategy).collect()
}

fn strategy(given: &PlacementStrategy) -> Result<Strategy, Malformed> {
    let field = given.field.as_deref().filter(|text| !text.is_empty());
    match given.r#type {
        None => Err(Malformed("Placement strategy type should be specified".to_owned())),
        Some(PlacementStrategyType::Random) => match field {
            None => Ok(Strategy::Random),
            Some(_) => Err(Malformed("random field should not be specified".to_owned())),
        },
        Some(PlacementStrategyType::Spread) => spread(field.unwrap_or_default()),
        Some(PlacementStrategyType::Binpack) => binpack(field.unwrap_or_default()),
    }
}

fn spread(field: &str) -> Result<Strategy, Malformed> {
    if field.eq_ignore_ascii_case("instanceId") || field.eq_ignore_ascii_case("host") {
        return Ok(Strategy::SpreadInstances);
    }
    match field.strip_prefix("attribute:") {
        Some(name) if !name.is_empty() => Ok(Strategy::SpreadAttribute(name.into())),
        Some(_) | None => Err(Malformed(format!("spread field '{field}' is invalid"))),
    }
}

fn binpack(field: &str) -> Result<Strategy, Malformed> {
    if field.eq_ignore_ascii_case("cpu") {
        return Ok(Strategy::BinpackCpu);
    }
    if field.eq_ignore_ascii_case("memory") {
        return Ok(Strategy::BinpackMemory);
    }
    Err(Malformed(format!("binpack field '{field}' is invalid")))
}

/// Returns AWS's default for the tasks of a service that names no strategy.
pub fn service_default() -> Vec<Strategy> {
    vec![Strategy::SpreadAttribute(ZONE.into()), Strategy::SpreadInstances]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strategy_of(
        kind: PlacementStrategyType,
        field: Option<&str>,
    ) -> Result<Vec<Strategy>, String> {
        let one = PlacementStrategy { r#type: Some(kind), field: field.map(str::to_owned) };
        strategies(&[one]).map_err(|malformed| malformed.0)
    }

    #[test]
    fn strategies_are_read() {
        use PlacementStrategyType::{Binpack, Random, Spread};
        let cases = [
            (Random, None, Strategy::Random),
            (Spread, Some("instanceId"), Strategy::SpreadInstances),
            (Spread, Some("host"), Strategy::SpreadInstances),
            (Spread, Some("attribute:rack"), Strategy::SpreadAttribute("rack".into())),
            (Binpack, Some("CPU"), Strategy::BinpackCpu),
            (Binpack, Some("memory"), Strategy::BinpackMemory),
        ];
        for (kind, field, expected) in cases {
            assert_eq!(strategy_of(kind, field), Ok(vec![expected]));
        }
    }

    #[test]
    fn strategies_are_refused_in_the_words_of_aws() {
        use PlacementStrategyType::{Binpack, Random};
        let refused = |kind, field| strategy_of(kind, Some(field)).unwrap_err();
        assert_eq!(refused(Binpack, "disk"), "binpack field 'disk' is invalid");
        assert_eq!(refused(Random, "cpu"), "random field should not be specified");
        let six = vec![PlacementStrategy::default(); 6];
        assert_eq!(strategies(&six), Err(Malformed("Maximum number of strategies is 5".into())));
    }

    #[test]
    fn constraints_are_refused_in_the_words_of_aws() {
        let one = |kind, text: Option<&str>| {
            let expression = text.map(str::to_owned);
            constraints(&[PlacementConstraint { r#type: Some(kind), expression }])
        };
        let distinct = PlacementConstraintType::DistinctInstance;
        let Malformed(reason) = one(distinct, Some("a")).unwrap_err();
        assert_eq!(reason, "distinctInstance expression should not be specified");
        assert!(one(distinct, None).is_ok());
        assert!(one(PlacementConstraintType::MemberOf, Some("attribute:a == b")).is_ok());
        assert!(one(PlacementConstraintType::MemberOf, None).is_err());
    }
}
