//! Subnets.

use api::Fault;
use api::ec2::{DescribeSubnetsRequest, DescribeSubnetsResult, Subnet, SubnetState};
use control::network;
use model::arn;
use model::network::Subnet as Row;
use model::state::State;
use model::tx::Tx;

use super::{chosen, default_vpc, dry_run, filter, not_found, tag, turn, zone};
use crate::operation::Desk;

const FILTERS: &[&str] = &[
    "availability-zone",
    "availability-zone-id",
    "availabilityZone",
    "availabilityZoneId",
    "cidr",
    "cidr-block",
    "cidrBlock",
    "default-for-az",
    "defaultForAz",
    "map-public-ip-on-launch",
    "owner-id",
    "state",
    "subnet-arn",
    "subnet-id",
    "vpc-id",
];

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeSubnetsRequest,
) -> Result<DescribeSubnetsResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    default_vpc(tx, desk);
    let filters = filter::checked(input.filters, FILTERS)?;
    dry_run(input.dry_run)?;
    let own = network::vpcs(tx, &desk.call.world).flat_map(|vpc| network::subnets(tx, &vpc.id));
    let page = chosen(
        own.map(|row| shape(tx, row)).collect(),
        input.subnet_ids,
        |subnet| subnet.subnet_id.clone().unwrap_or_default(),
        |subnet| filter::matches(&filters, |name| values(tx, subnet, name)),
        &turn,
        |id| not_found("InvalidSubnetID.NotFound", "subnet ID", id),
    )?;
    Ok(DescribeSubnetsResult { next_token: page.next_token, subnets: Some(page.items) })
}

fn values(state: &State, subnet: &Subnet, filter: &str) -> Vec<String> {
    let row = state.subnets.get(&subnet.subnet_id.as_deref().unwrap_or_default().into());
    if let Some(values) = row.and_then(|row| tag::values(&row.tags, filter)) {
        return values;
    }
    let flag = |value: Option<bool>| value.map(|value| value.to_string());
    let value = match filter {
        "availability-zone" | "availabilityZone" => subnet.availability_zone.clone(),
        "availability-zone-id" | "availabilityZoneId" => subnet.availability_zone_id.clone(),
        "cidr" | "cidr-block" | "cidrBlock" => subnet.cidr_block.clone(),
        "default-for-az" | "defaultForAz" => flag(subnet.default_for_az),
        "map-public-ip-on-launch" => flag(subnet.map_public_ip_on_launch),
        "owner-id" => subnet.owner_id.clone(),
        "state" => subnet.state.map(|state| state.to_string()),
        "subnet-arn" => subnet.subnet_arn.clone(),
        "subnet-id" => subnet.subnet_id.clone(),
        "vpc-id" => subnet.vpc_id.clone(),
        _ => None,
    };
    value.into_iter().collect()
}

fn shape(state: &State, row: &Row) -> Subnet {
    let default = state.vpcs.get(&row.vpc).is_some_and(|vpc| vpc.is_default);
    let free = network::free_addresses(state, row);
    Subnet {
        availability_zone_id: zone::id(&row.availability_zone),
        map_customer_owned_ip_on_launch: Some(false),
        owner_id: Some(row.world.account.to_string()),
        assign_ipv6_address_on_creation: Some(false),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        subnet_arn: Some(arn::of("ec2", &row.world, &format!("subnet/{}", row.id))),
        enable_dns64: Some(false),
        ipv6_native: Some(false),
        subnet_id: Some(row.id.to_string()),
        state: Some(SubnetState::Available),
        vpc_id: Some(row.vpc.to_string()),
        cidr_block: Some(row.cidr.to_string()),
        available_ip_address_count: i32::try_from(free).ok(),
        availability_zone: Some(row.availability_zone.to_string()),
        default_for_az: Some(default),
        map_public_ip_on_launch: Some(default),
        tags: tag::shape(&row.tags),
        ..Subnet::default()
    }
}
