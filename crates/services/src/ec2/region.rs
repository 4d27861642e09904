//! Regions, and what EC2 says of an account.

use std::collections::BTreeSet;

use api::Fault;
use api::ec2::{
    AccountAttribute, AccountAttributeValue, DescribeAccountAttributesRequest,
    DescribeAccountAttributesResult, DescribeRegionsRequest, DescribeRegionsResult, Region,
};
use model::state::State;
use model::tx::Tx;

use super::{default_vpc, dry_run, filter, invalid};
use crate::operation::Desk;

const FILTERS: &[&str] = &["endpoint", "opt-in-status", "region-name"];

/// Groups that an interface may have, and addresses of an account, as AWS counts them.
const MAX_GROUPS_OF_INTERFACE: &str = "5";
const MAX_ADDRESSES: &str = "5";
const MAX_INSTANCES: &str = "20";

/// Lists the caller's region and the one that Gantry was started for; every other name works too.
pub fn describe(
    _: &State,
    desk: &Desk<'_>,
    input: DescribeRegionsRequest,
) -> Result<DescribeRegionsResult, Fault> {
    let filters = filter::checked(input.filters, FILTERS)?;
    dry_run(input.dry_run)?;
    let known = [desk.call.world.region.as_str(), desk.settings.region.as_str()];
    let known: BTreeSet<&str> = known.into_iter().collect();
    let names = input.region_names.unwrap_or_default();
    if let Some(unknown) = names.iter().find(|name| !known.contains(name.as_str())) {
        return Err(invalid(format!("Invalid region: '{unknown}'")));
    }
    let named = |name: &&str| names.is_empty() || names.iter().any(|asked| asked == name);
    let regions = known.into_iter().filter(named).map(|name| Region {
        opt_in_status: Some("opt-in-not-required".to_owned()),
        region_name: Some(name.to_owned()),
        endpoint: Some(format!("ec2.{name}.amazonaws.com")),
        ..Region::default()
    });
    let regions = regions.filter(|region| filter::matches(&filters, |name| values(region, name)));
    Ok(DescribeRegionsResult { regions: Some(regions.collect()) })
}

fn values(region: &Region, filter: &str) -> Vec<String> {
    let value = match filter {
        "endpoint" => region.endpoint.clone(),
        "opt-in-status" => region.opt_in_status.clone(),
        "region-name" => region.region_name.clone(),
        _ => None,
    };
    value.into_iter().collect()
}

pub fn describe_account(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeAccountAttributesRequest,
) -> Result<DescribeAccountAttributesResult, Fault> {
    let vpc = default_vpc(tx, desk);
    dry_run(input.dry_run)?;
    let asked: Option<Vec<String>> =
        input.attribute_names.map(|names| names.iter().map(ToString::to_string).collect());
    let all = [
        ("supported-platforms", "VPC"),
        ("vpc-max-security-groups-per-interface", MAX_GROUPS_OF_INTERFACE),
        ("max-elastic-ips", MAX_ADDRESSES),
        ("max-instances", MAX_INSTANCES),
        ("vpc-max-elastic-ips", MAX_ADDRESSES),
        ("default-vpc", vpc.as_str()),
    ];
    let chosen = all.into_iter().filter(|(name, _)| {
        asked.as_ref().is_none_or(|asked| asked.iter().any(|asked| asked == name))
    });
    let attributes = chosen.map(|(name, value)| AccountAttribute {
        attribute_name: Some(name.to_owned()),
        attribute_values: Some(vec![AccountAttributeValue {
            attribute_value: Some(value.to_owned()),
        }]),
    });
    Ok(DescribeAccountAttributesResult { account_attributes: Some(attributes.collect()) })
}
