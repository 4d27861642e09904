//! Checks `networkConfiguration`: when it is required, and that its subnets and groups exist.

use api::Fault;
use api::ecs::TaskDefinition;
use api::ecs::{AssignPublicIp, AwsVpcConfiguration, NetworkConfiguration, NetworkMode};
use model::id::{SecurityGroupId, SubnetId, World};
use model::state::State;
use model::task::LaunchKind;

use crate::ecs::identifier::invalid;

/// The limits of one `awsvpcConfiguration`.
const MAX_SUBNETS: usize = 16;
const MAX_SECURITY_GROUPS: usize = 5;

/// Checks a network configuration; awsvpc requires one, and every other network mode refuses it.
pub fn check(
    state: &State,
    world: &World,
    definition: &TaskDefinition,
    kind: LaunchKind,
    given: Option<&NetworkConfiguration>,
) -> Result<(), Fault> {
    let given = given.and_then(|network| network.awsvpc_configuration.as_ref());
    let is_awsvpc = control::definition::network_mode(definition) == NetworkMode::Awsvpc;
    match (is_awsvpc, given) {
        (false, None) => Ok(()),
        (false, Some(_)) => Err(invalid(
            "Network Configuration is not valid for the given networkMode of this task definition.",
        )),
        (true, None) => Err(invalid(
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        )),
        (true, Some(vpc)) => check_vpc(state, world, kind, vpc),
    }
}

fn check_vpc(
    state: &State,
    world: &World,
    kind: LaunchKind,
    vpc: &AwsVpcConfiguration,
) -> Result<(), Fault> {
    let groups = vpc.security_groups.as_deref().unwrap_or_default();
    if vpc.subnets.is_empty() {
        return Err(invalid("subnets can not be empty."));
    }
    if vpc.subnets.len() > MAX_SUBNETS {
        return Err(invalid("subnets can have at most 16 items."));
    }
    if groups.len() > MAX_SECURITY_GROUPS {
        return Err(invalid("securityGroups can have at most 5 items."));
    }
    if kind == LaunchKind::Ec2 && vpc.assign_public_ip == Some(AssignPublicIp::Enabled) {
        return Err(invalid("Assign public IP is not supported for this launch type."));
    }
    for id in &vpc.subnets {
        let row = state.subnets.get(&SubnetId::from(id.as_str()));
        if row.is_none_or(|row| row.world != *world) {
            return Err(invalid(format!(
                "Error retrieving subnet information for [{id}]: The subnet ID '{id}' does not \
                 exist (ErrorCode: InvalidSubnetID.NotFound)"
            )));
        }
    }
    let first = state.subnets.get(&SubnetId::from(vpc.subnets[0].as_str()));
    for id in groups {
        let row = state.security_groups.get(&SecurityGroupId::from(id.as_str()));
        if row.is_none_or(|row| row.world != *world) {
            return Err(invalid(format!(
                "Error retrieving security group information for [{id}]: The security group \
                 '{id}' does not exist (ErrorCode: InvalidGroup.NotFound)"
            )));
        }
        if row.map(|row| &row.vpc) != first.map(|row| &row.vpc) {
            return Err(invalid(format!(
                "Error retrieving security group information for [{id}]: Security group {id} and \
                 subnet {} belong to different networks. (ErrorCode: InvalidParameter)",
                vpc.subnets[0]
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use control::network;
    use model::network::{Cidr, Tags};
    use model::security::SecurityGroup;
    use model::tx::Tx;

    use super::*;

    #[test]
    fn groups_and_subnets_are_of_one_vpc() {
        let mut tx = Tx::begin(&State::default(), Timestamp(0), [1; 32]);
        let world = World { account: "1".into(), region: "r".into() };
        let id = network::default_vpc(&mut tx, Cidr::ANY, &world);
        let subnet = network::subnets(&tx, &id).next().expect("it has some").id.to_string();
        tx.put(SecurityGroup {
            id: "sg-1".into(),
            vpc: "vpc-other".into(),
            world: world.clone(),
            name: "web".into(),
            description: "".into(),
            changed_rules: None,
            tags: Tags::new(),
        });
        let asked = AwsVpcConfiguration {
            subnets: vec![subnet.clone()],
            security_groups: Some(vec!["sg-1".to_owned()]),
            assign_public_ip: None,
        };
        let refused = check_vpc(&tx, &world, LaunchKind::Fargate, &asked).expect_err("another VPC");
        let expected = format!(
            "Error retrieving security group information for [sg-1]: Security group sg-1 and \
             subnet {subnet} belong to different networks. (ErrorCode: InvalidParameter)"
        );
        assert_eq!(refused.message, expected);
        let own = network::default_groups(&tx, &SubnetId::from(subnet.as_str()));
        let own = own.iter().map(ToString::to_string).collect();
        let asked = AwsVpcConfiguration { security_groups: Some(own), ..asked };
        assert_eq!(check_vpc(&tx, &world, LaunchKind::Fargate, &asked), Ok(()));
    }
}
