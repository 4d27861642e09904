//! Availability zones.

use api::Fault;
use api::ec2::{
    AvailabilityZone, AvailabilityZoneOptInStatus, AvailabilityZoneState,
    DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResult,
};
use control::network::ZONES;
use model::state::State;

use super::{dry_run, filter};
use crate::operation::Desk;

const FILTERS: &[&str] =
    &["group-name", "opt-in-status", "region-name", "state", "zone-id", "zone-name", "zone-type"];

pub fn describe(
    _: &State,
    desk: &Desk<'_>,
    input: DescribeAvailabilityZonesRequest,
) -> Result<DescribeAvailabilityZonesResult, Fault> {
    let filters = filter::checked(input.filters, FILTERS)?;
    dry_run(input.dry_run)?;
    let zones = ZONES.map(|letter| shape(desk.call.world.region.as_str(), letter));
    let (names, ids) = (input.zone_names.unwrap_or_default(), input.zone_ids.unwrap_or_default());
    let known = |given: &String| {
        let given = Some(given);
        zones.iter().any(|zone| zone.zone_name.as_ref() == given || zone.zone_id.as_ref() == given)
    };
    if let Some(unknown) = names.iter().chain(&ids).find(|given| !known(given)) {
        let message = format!("Invalid availability zone: [{unknown}]");
        return Err(Fault::client("InvalidParameterValue", message));
    }
    let among = |wanted: &[String], value: &Option<String>| {
        wanted.is_empty() || value.as_ref().is_some_and(|value| wanted.contains(value))
    };
    let chosen = |zone: &AvailabilityZone| {
        among(&names, &zone.zone_name)
            && among(&ids, &zone.zone_id)
            && filter::matches(&filters, |name| values(zone, name))
    };
    let zones = zones.into_iter().filter(chosen).collect();
    Ok(DescribeAvailabilityZonesResult { availability_zones: Some(zones) })
}

fn values(zone: &AvailabilityZone, filter: &str) -> Vec<String> {
    let value = match filter {
        "group-name" => zone.group_name.clone(),
        "opt-in-status" => zone.opt_in_status.map(|status| status.to_string()),
        "region-name" => zone.region_name.clone(),
        "state" => zone.state.map(|state| state.to_string()),
        "zone-id" => zone.zone_id.clone(),
        "zone-name" => zone.zone_name.clone(),
        "zone-type" => zone.zone_type.clone(),
        _ => None,
    };
    value.into_iter().collect()
}

fn shape(region: &str, letter: &str) -> AvailabilityZone {
    let name = format!("{region}{letter}");
    AvailabilityZone {
        opt_in_status: Some(AvailabilityZoneOptInStatus::OptInNotRequired),
        messages: Some(Vec::new()),
        region_name: Some(region.to_owned()),
        zone_id: id(&name),
        zone_name: Some(name),
        group_name: Some(format!("{region}-zg-1")),
        network_border_group: Some(region.to_owned()),
        zone_type: Some("availability-zone".to_owned()),
        state: Some(AvailabilityZoneState::Available),
        ..AvailabilityZone::default()
    }
}

/// The id of the zone called `name`: `use1-az1` for `us-east-1a`. AWS shuffles the letters for each
/// account; here the first letter is the first zone. None when there is no such zone.
pub fn id(name: &str) -> Option<String> {
    let letter = name.chars().last()?;
    let region = name.strip_suffix(letter)?;
    let number = ZONES.iter().position(|zone| zone.chars().eq([letter]))? + 1;
    let mut parts = region.split('-');
    let mut short = parts.next()?.to_owned();
    for part in parts {
        short.push_str(match part {
            "northeast" => "ne",
            "northwest" => "nw",
            "southeast" => "se",
            "southwest" => "sw",
            other if other.starts_with(|first: char| first.is_ascii_digit()) => other,
            other => other.get(..1)?,
        });
    }
    Some(format!("{short}-az{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_s_id_is_short_for_its_region() {
        let ids = ["us-east-1a", "ap-southeast-2c", "us-gov-west-1b", "eu-central-1a"].map(id);
        let expected = ["use1-az1", "apse2-az3", "usgw1-az2", "euc1-az1"];
        assert_eq!(ids, expected.map(|text| Some(text.to_owned())));
        assert_eq!(id("us-east-1z"), None);
        assert_eq!(id(""), None);
    }
}
