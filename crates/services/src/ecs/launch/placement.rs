//! Checks `placementConstraints` and `placementStrategy`.

use api::Fault;
use api::ecs::{PlacementConstraint, PlacementStrategy, TaskDefinition};
use control::constraint;
use control::query::Malformed;
use model::task::LaunchKind;

use crate::ecs::identifier::invalid;

/// The most constraints of the definition and of the request together.
const MAX_CONSTRAINTS: usize = 10;

pub fn check(
    definition: &TaskDefinition,
    kind: LaunchKind,
    constraints: &[PlacementConstraint],
    strategies: &[PlacementStrategy],
) -> Result<(), Fault> {
    if kind == LaunchKind::Fargate {
        return check_fargate(constraints, strategies);
    }
    let of_definition = definition.placement_constraints.iter().flatten().count();
    if of_definition + constraints.len() > MAX_CONSTRAINTS {
        return Err(invalid(format!("Maximum number of constraints is {MAX_CONSTRAINTS}")));
    }
    let refused = |malformed: Malformed| invalid(malformed.to_string());
    constraint::constraints(constraints).map_err(refused)?;
    constraint::strategies(strategies).map_err(refused)?;
    Ok(())
}

/// Refuses both on Fargate, which has no instances to choose from.
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

#[cfg(test)]
mod tests {
    use api::ecs::{PlacementConstraintType, PlacementStrategyType};

    use super::*;

    fn member_of(expression: &str) -> PlacementConstraint {
        PlacementConstraint {
            r#type: Some(PlacementConstraintType::MemberOf),
            expression: Some(expression.to_owned()),
        }
    }

    #[test]
    fn expressions_have_to_be_readable() {
        let check = |text| {
            let given = [member_of(text)];
            check(&TaskDefinition::default(), LaunchKind::Ec2, &given, &[])
        };
        assert_eq!(check("attribute:rack == a"), Ok(()));
        assert!(check("attribute:rack ==").is_err());
    }

    #[test]
    fn fargate_places_by_itself() {
        let spread = PlacementStrategy {
            r#type: Some(PlacementStrategyType::Spread),
            field: Some("host".to_owned()),
        };
        let definition = TaskDefinition::default();
        assert!(check(&definition, LaunchKind::Fargate, &[], &[spread]).is_err());
        let given = [member_of("attribute:rack == a")];
        assert!(check(&definition, LaunchKind::Fargate, &given, &[]).is_err());
    }
}
