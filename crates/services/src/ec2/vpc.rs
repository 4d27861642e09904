//! VPCs.

use api::Fault;
use api::ec2::{
    AttributeBooleanValue, DescribeVpcAttributeRequest, DescribeVpcAttributeResult,
    DescribeVpcsRequest, DescribeVpcsResult, Tenancy, Vpc, VpcAttributeName,
    VpcCidrBlockAssociation, VpcCidrBlockState, VpcCidrBlockStateCode, VpcState,
};
use control::network;
use model::network::Vpc as Row;
use model::tx::Tx;

use super::{chosen, default_vpc, dry_run, filter, not_found, tag, turn};
use crate::operation::Desk;

const FILTERS: &[&str] = &[
    "cidr",
    "cidr-block-association.cidr-block",
    "is-default",
    "isDefault",
    "owner-id",
    "state",
    "vpc-id",
];

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeVpcsRequest,
) -> Result<DescribeVpcsResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    default_vpc(tx, desk);
    let filters = filter::checked(input.filters, FILTERS)?;
    dry_run(input.dry_run)?;
    let own = network::vpcs(tx, &desk.call.world);
    let page = chosen(
        own.cloned().collect(),
        input.vpc_ids,
        |row| row.id.to_string(),
        |row| filter::matches(&filters, |name| values(row, name)),
        &turn,
        |id| not_found("InvalidVpcID.NotFound", "vpc ID", id),
    )?;
    let vpcs = page.items.iter().map(|row| shape(row)).collect();
    Ok(DescribeVpcsResult { next_token: page.next_token, vpcs: Some(vpcs) })
}

/// Describes one attribute of a VPC. As in every default VPC, DNS resolution and host names are on;
/// the usage of addresses is not measured.
pub fn describe_attribute(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeVpcAttributeRequest,
) -> Result<DescribeVpcAttributeResult, Fault> {
    default_vpc(tx, desk);
    let row = tx.vpcs.get(&input.vpc_id.as_str().into());
    if row.is_none_or(|row| row.world != desk.call.world) {
        return Err(not_found("InvalidVpcID.NotFound", "vpc ID", &input.vpc_id));
    }
    dry_run(input.dry_run)?;
    let is = |value| Some(AttributeBooleanValue { value: Some(value) });
    let whole = DescribeVpcAttributeResult { vpc_id: Some(input.vpc_id), ..Default::default() };
    Ok(match input.attribute {
        VpcAttributeName::EnableDnsSupport => {
            DescribeVpcAttributeResult { enable_dns_support: is(true), ..whole }
        }
        VpcAttributeName::EnableDnsHostnames => {
            DescribeVpcAttributeResult { enable_dns_hostnames: is(true), ..whole }
        }
        VpcAttributeName::EnableNetworkAddressUsageMetrics => {
            DescribeVpcAttributeResult { enable_network_address_usage_metrics: is(false), ..whole }
        }
    })
}

fn values(row: &Row, filter: &str) -> Vec<String> {
    if let Some(values) = tag::values(&row.tags, filter) {
        return values;
    }
    match filter {
        "cidr" | "cidr-block-association.cidr-block" => vec![row.cidr.to_string()],
        "is-default" | "isDefault" => vec![row.is_default.to_string()],
        "owner-id" => vec![row.world.account.to_string()],
        "state" => vec![VpcState::Available.to_string()],
        "vpc-id" => vec![row.id.to_string()],
        _ => Vec::new(),
    }
}

fn shape(row: &Row) -> Vpc {
    // The id is derived from the VPC's: there is one association, with the same lifetime.
    let digits = row.id.as_str().trim_start_matches("vpc-");
    let association = VpcCidrBlockAssociation {
        association_id: Some(format!("vpc-cidr-assoc-{digits}")),
        cidr_block: Some(row.cidr.to_string()),
        cidr_block_state: Some(VpcCidrBlockState {
            state: Some(VpcCidrBlockStateCode::Associated),
            status_message: None,
        }),
    };
    Vpc {
        owner_id: Some(row.world.account.to_string()),
        instance_tenancy: Some(Tenancy::Default),
        cidr_block_association_set: Some(vec![association]),
        is_default: Some(row.is_default),
        vpc_id: Some(row.id.to_string()),
        state: Some(VpcState::Available),
        cidr_block: Some(row.cidr.to_string()),
        dhcp_options_id: Some(format!("dopt-{digits}")),
        tags: tag::shape(&row.tags),
        ..Vpc::default()
    }
}
