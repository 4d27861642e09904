//! Security groups: made, described, deleted.

use api::Fault;
use api::ec2::{
    CreateSecurityGroupRequest, CreateSecurityGroupResult, DeleteSecurityGroupRequest,
    DeleteSecurityGroupResult, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult,
    ResourceType, SecurityGroup,
};
use control::network::{self, DEFAULT_GROUP};
use model::arn;
use model::id::{SecurityGroupId, VpcId, World};
use model::network::{Cidr, Tags};
use model::security::{Direction, Peer, Rule, SecurityGroup as Row, Traffic};
use model::state::State;
use model::tx::Tx;

use super::{
    chosen, default_vpc, dry_run, filter, invalid, not_found, permission, rule, tag, turn,
};
use crate::operation::{Desk, Named};

/// AWS's limits: groups of an account in a region, and letters of a name or description.
const MAX_GROUPS: usize = 2_500;
const MAX_TEXT: usize = 255;

/// Digits of an id: as it is made now, and as it once was.
const ID_DIGITS: [usize; 2] = [17, 8];

const FILTERS: &[&str] = &[
    "description",
    "egress.ip-permission.cidr",
    "egress.ip-permission.from-port",
    "egress.ip-permission.group-id",
    "egress.ip-permission.group-name",
    "egress.ip-permission.ipv6-cidr",
    "egress.ip-permission.prefix-list-id",
    "egress.ip-permission.protocol",
    "egress.ip-permission.to-port",
    "egress.ip-permission.user-id",
    "group-id",
    "group-name",
    "ip-permission.cidr",
    "ip-permission.from-port",
    "ip-permission.group-id",
    "ip-permission.group-name",
    "ip-permission.ipv6-cidr",
    "ip-permission.prefix-list-id",
    "ip-permission.protocol",
    "ip-permission.to-port",
    "ip-permission.user-id",
    "owner-id",
    "vpc-id",
];

/// Makes a group that lets nothing in and everything out.
pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateSecurityGroupRequest,
) -> Result<CreateSecurityGroupResult, Fault> {
    let default = default_vpc(tx, desk);
    let world = &desk.call.world;
    check_text("GroupName", "name", &input.group_name)?;
    check_text("GroupDescription", "description", &input.description)?;
    check_name(&input.group_name)?;
    let tags = tag::specified(input.tag_specifications.as_deref(), ResourceType::SecurityGroup)?;
    let vpc = match input.vpc_id {
        None => default,
        Some(given) => {
            let id = VpcId::from(given);
            if tx.vpcs.get(&id).is_none_or(|row| row.world != *world) {
                return Err(not_found("InvalidVpcID.NotFound", "vpc ID", id.as_str()));
            }
            id
        }
    };
    dry_run(input.dry_run)?;
    let name = &input.group_name;
    if network::group_named(tx, &vpc, name).is_some() {
        let message = format!("The security group '{name}' already exists for VPC '{vpc}'");
        return Err(Fault::client("InvalidGroup.Duplicate", message));
    }
    if network::group_count(tx, world) >= MAX_GROUPS {
        let message = "The maximum number of security groups has been reached.";
        return Err(Fault::client("SecurityGroupLimitExceeded", message));
    }
    let id = SecurityGroupId::from(format!("sg-{}", tx.random.hex(17)));
    let anywhere = Rule {
        id: format!("sgr-{}", tx.random.hex(17)).into(),
        direction: Direction::Egress,
        traffic: Traffic::All,
        peer: Peer::Block(Cidr::ANY),
        description: None,
        tags: Tags::new(),
    };
    let row = Row {
        id: id.clone(),
        vpc,
        world: world.clone(),
        name: name.as_str().into(),
        description: input.description.into(),
        changed_rules: Some(vec![anywhere]),
        tags,
    };
    let result = CreateSecurityGroupResult {
        group_id: Some(id.to_string()),
        tags: tag::shape(&row.tags),
        security_group_arn: Some(arn_of(&row)),
    };
    tx.put(row);
    Ok(result)
}

/// Checks the letters of a name or description; `what` names it in its error.
fn check_text(parameter: &str, what: &str, text: &str) -> Result<(), Fault> {
    if text.is_empty() {
        let message = format!("The request must contain the parameter {parameter}");
        return Err(Fault::client("MissingParameter", message));
    }
    if !text.is_ascii() {
        return Err(invalid(format!(
            "Value ({text}) for parameter {parameter} is invalid. Character sets beyond ASCII are \
             not supported."
        )));
    }
    if text.len() > MAX_TEXT || !rule::is_plain(text) {
        return Err(invalid(format!(
            "Invalid security group {what}. Valid {what}s are strings less than 256 characters \
             from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$*"
        )));
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), Fault> {
    let lower = name.to_ascii_lowercase();
    if lower == DEFAULT_GROUP {
        return Err(invalid(format!("Cannot use reserved security group name: {name}")));
    }
    if lower.starts_with("sg-") {
        return Err(invalid("Group names may not be in the format sg-*"));
    }
    Ok(())
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteSecurityGroupRequest,
) -> Result<DeleteSecurityGroupResult, Fault> {
    default_vpc(tx, desk);
    let world = &desk.call.world;
    let row = find(tx, world, input.group_id.as_deref(), input.group_name.as_deref())?;
    dry_run(input.dry_run)?;
    if *row.name == *DEFAULT_GROUP {
        let message = format!(
            "the specified group: \"{}\" name: \"{DEFAULT_GROUP}\" cannot be deleted by a user",
            row.id
        );
        return Err(Fault::client("CannotDelete", message));
    }
    if network::is_group_used(tx, &row.id) {
        let message = format!("resource {} has a dependent object", row.id);
        return Err(Fault::client("DependencyViolation", message));
    }
    tx.remove::<Row>(&row.id);
    Ok(DeleteSecurityGroupResult { r#return: Some(true), group_id: Some(row.id.to_string()) })
}

/// Returns the group of the world that has the id, or that has the name in the default VPC.
pub fn find(
    state: &State,
    world: &World,
    id: Option<&str>,
    name: Option<&str>,
) -> Result<Row, Fault> {
    if let Some(id) = id.filter(|id| !id.is_empty()) {
        return with_id(state, world, id);
    }
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        let message = "The request must contain the parameter groupName or groupId";
        return Err(Fault::client("MissingParameter", message));
    };
    let default = network::vpcs(state, world).find(|vpc| vpc.is_default);
    let named = default.and_then(|vpc| network::group_named(state, &vpc.id, name));
    named.map(|row| Row::clone(row)).ok_or_else(|| {
        let place = default.map_or(String::new(), |vpc| format!(" '{}'", vpc.id));
        let message = format!("The security group '{name}' does not exist in default VPC{place}");
        Fault::client("InvalidGroup.NotFound", message)
    })
}

fn with_id(state: &State, world: &World, id: &str) -> Result<Row, Fault> {
    if !is_id(id) {
        let message = format!("Invalid id: \"{id}\"");
        return Err(Fault::client("InvalidGroupId.Malformed", message));
    }
    let row = state.security_groups.get(&SecurityGroupId::from(id));
    let own = row.filter(|row| row.world == *world).map(|row| Row::clone(row));
    own.ok_or_else(|| not_found("InvalidGroup.NotFound", "security group", id))
}

/// Returns true if `text` is of the form of a group's id. One of zeros alone is not.
pub fn is_id(text: &str) -> bool {
    let Some(digits) = text.strip_prefix("sg-") else { return false };
    ID_DIGITS.contains(&digits.len())
        && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
        && digits.bytes().any(|digit| digit != b'0')
}

/// The ARNs of the group that is named by id or by name: any group, if there is none.
pub fn arns(of: &Named<'_>, id: Option<&str>, name: Option<&str>) -> Vec<String> {
    let found = find(of.state, of.world, id, name).map(|row| row.id.to_string()).ok();
    let id = found.as_deref().or(id).unwrap_or("*");
    vec![arn::of("ec2", of.world, &format!("security-group/{id}"))]
}

/// The ARNs of a group that is to be made in a VPC: the default one without `vpc`.
pub fn arns_of_new(of: &Named<'_>, vpc: Option<&str>) -> Vec<String> {
    let default = network::vpcs(of.state, of.world).find(|vpc| vpc.is_default);
    let vpc = vpc.or(default.map(|vpc| vpc.id.as_str())).unwrap_or("*");
    let arn = |resource: String| arn::of("ec2", of.world, &resource);
    vec![arn("security-group/*".to_owned()), arn(format!("vpc/{vpc}"))]
}

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeSecurityGroupsRequest,
) -> Result<DescribeSecurityGroupsResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    default_vpc(tx, desk);
    let world = &desk.call.world;
    let filters = filter::checked(input.filters, FILTERS)?;
    let names = input.group_names.unwrap_or_default();
    let mut rows: Vec<Row> = Vec::new();
    for id in input.group_ids.iter().flatten() {
        rows.push(with_id(tx, world, id)?);
    }
    for name in &names {
        rows.push(find(tx, world, None, Some(name))?);
    }
    if rows.is_empty() {
        let of_vpcs = network::vpcs(tx, world).flat_map(|vpc| network::groups(tx, &vpc.id));
        rows.extend(of_vpcs.map(|row| Row::clone(row)));
    }
    rows.sort_by(|one, other| one.id.cmp(&other.id));
    rows.dedup_by(|one, other| one.id == other.id);
    dry_run(input.dry_run)?;
    let page = chosen(
        rows,
        None,
        |row| row.id.to_string(),
        |row| filter::matches(&filters, |name| values(row, name)),
        &turn,
        |id| not_found("InvalidGroup.NotFound", "security group", id),
    )?;
    let security_groups = Some(page.items.iter().map(shape).collect());
    Ok(DescribeSecurityGroupsResult { next_token: page.next_token, security_groups })
}

fn values(row: &Row, filter: &str) -> Vec<String> {
    if let Some(values) = tag::values(&row.tags, filter) {
        return values;
    }
    if let Some(part) = filter.strip_prefix("ip-permission.") {
        return permission::values(row, Direction::Ingress, part);
    }
    if let Some(part) = filter.strip_prefix("egress.ip-permission.") {
        return permission::values(row, Direction::Egress, part);
    }
    match filter {
        "description" => vec![row.description.to_string()],
        "group-id" => vec![row.id.to_string()],
        "group-name" => vec![row.name.to_string()],
        "owner-id" => vec![row.world.account.to_string()],
        "vpc-id" => vec![row.vpc.to_string()],
        _ => Vec::new(),
    }
}

fn arn_of(row: &Row) -> String {
    arn::of("ec2", &row.world, &format!("security-group/{}", row.id))
}

fn shape(row: &Row) -> SecurityGroup {
    SecurityGroup {
        group_id: Some(row.id.to_string()),
        ip_permissions_egress: Some(permission::of_group(row, Direction::Egress)),
        vpc_id: Some(row.vpc.to_string()),
        security_group_arn: Some(arn_of(row)),
        owner_id: Some(row.world.account.to_string()),
        group_name: Some(row.name.to_string()),
        description: Some(row.description.to_string()),
        ip_permissions: Some(permission::of_group(row, Direction::Ingress)),
        tags: tag::shape(&row.tags),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_eight_or_seventeen_digits() {
        for id in ["sg-0123456789abcdef0", "sg-0000000a"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["sg-0", "sg-00000000000000000", "sg-0123456789abcdefg", "vpc-0000000a", ""] {
            assert!(!is_id(id), "{id}");
        }
    }

    #[test]
    fn names_are_plain_and_not_reserved() {
        let said = |name: &str| {
            let checked = check_text("GroupName", "name", name).and_then(|()| check_name(name));
            checked.expect_err("refused").message
        };
        assert_eq!(said("default"), "Cannot use reserved security group name: default");
        assert_eq!(said("sg-mine"), "Group names may not be in the format sg-*");
        assert!(said("é").ends_with("Character sets beyond ASCII are not supported."));
        assert!(said(&"x".repeat(256)).starts_with("Invalid security group name."));
        assert!(said("a<b").starts_with("Invalid security group name."));
        assert_eq!(said(""), "The request must contain the parameter GroupName");
        assert!(check_text("GroupName", "name", &"x".repeat(255)).is_ok());
    }
}
