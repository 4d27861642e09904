//! Security groups.

use api::Fault;
use api::ec2::{
    DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult, IpPermission, IpRange,
    SecurityGroup, UserIdGroupPair,
};
use control::network;
use model::arn;
use model::security::SecurityGroup as Row;
use model::tx::Tx;

use super::{chosen, default_vpc, filter, not_found, turn};
use crate::operation::Desk;

const FILTERS: &[&str] = &["description", "group-id", "group-name", "owner-id", "vpc-id"];

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeSecurityGroupsRequest,
) -> Result<DescribeSecurityGroupsResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    default_vpc(tx, desk);
    let filters = filter::checked(input.filters, FILTERS)?;
    let own = network::vpcs(tx, &desk.call.world).flat_map(|vpc| network::groups(tx, &vpc.id));
    let own: Vec<_> = own.cloned().collect();
    let names = input.group_names.unwrap_or_default();
    let is_named = |row: &Row, name: &String| *row.name == **name;
    if let Some(unknown) = names.iter().find(|name| !own.iter().any(|row| is_named(row, name))) {
        return Err(not_found("InvalidGroup.NotFound", "security group", unknown));
    }
    let page = chosen(
        own,
        input.group_ids,
        |row| row.id.to_string(),
        |row| {
            let named = names.is_empty() || names.iter().any(|name| is_named(row, name));
            named && filter::matches(&filters, |name| values(row, name))
        },
        &turn,
        |id| not_found("InvalidGroup.NotFound", "security group", id),
    )?;
    let security_groups = Some(page.items.iter().map(|row| shape(row)).collect());
    Ok(DescribeSecurityGroupsResult { next_token: page.next_token, security_groups })
}

fn values(row: &Row, filter: &str) -> Vec<String> {
    match filter {
        "description" => vec![row.description.to_string()],
        "group-id" => vec![row.id.to_string()],
        "group-name" => vec![row.name.to_string()],
        "owner-id" => vec![row.world.account.to_string()],
        "vpc-id" => vec![row.vpc.to_string()],
        _ => Vec::new(),
    }
}

/// Shapes a group with the rules that every default group has: inbound from its own members,
/// outbound to anywhere.
fn shape(row: &Row) -> SecurityGroup {
    let account = row.world.account.to_string();
    let any = |pairs: Vec<UserIdGroupPair>, ranges: Vec<IpRange>| IpPermission {
        ip_protocol: Some("-1".to_owned()),
        user_id_group_pairs: Some(pairs),
        ip_ranges: Some(ranges),
        ipv6_ranges: Some(Vec::new()),
        prefix_list_ids: Some(Vec::new()),
        ..IpPermission::default()
    };
    let members = UserIdGroupPair {
        user_id: Some(account.clone()),
        group_id: Some(row.id.to_string()),
        ..UserIdGroupPair::default()
    };
    let anywhere = IpRange { description: None, cidr_ip: Some("0.0.0.0/0".to_owned()) };
    SecurityGroup {
        group_id: Some(row.id.to_string()),
        ip_permissions_egress: Some(vec![any(Vec::new(), vec![anywhere])]),
        vpc_id: Some(row.vpc.to_string()),
        security_group_arn: Some(arn::of("ec2", &row.world, &format!("security-group/{}", row.id))),
        owner_id: Some(account),
        group_name: Some(row.name.to_string()),
        description: Some(row.description.to_string()),
        ip_permissions: Some(vec![any(vec![members], Vec::new())]),
        tags: None,
    }
}
