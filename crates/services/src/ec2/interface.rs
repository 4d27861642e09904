//! Network interfaces of tasks.

use api::Fault;
use api::ec2::{
    AttachmentStatus, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult,
    GroupIdentifier, NetworkInterface, NetworkInterfaceAttachment,
    NetworkInterfacePrivateIpAddress, NetworkInterfaceStatus, NetworkInterfaceType,
};
use control::network;
use model::arn;
use model::network::{Eni, Subnet};
use model::state::State;
use model::tx::Tx;

use super::{chosen, default_vpc, dry_run, filter, not_found, turn, zone};
use crate::operation::Desk;

/// The owner of the interfaces, which no user can change or delete.
const REQUESTER: &str = "amazon-ecs";

const FILTERS: &[&str] = &[
    "addresses.primary",
    "addresses.private-ip-address",
    "attachment.attachment-id",
    "attachment.delete-on-termination",
    "attachment.device-index",
    "attachment.instance-id",
    "attachment.instance-owner-id",
    "attachment.status",
    "availability-zone",
    "availability-zone-id",
    "description",
    "group-id",
    "group-name",
    "interface-type",
    "mac-address",
    "network-interface-id",
    "owner-id",
    "private-dns-name",
    "private-ip-address",
    "requester-id",
    "requester-managed",
    "source-dest-check",
    "status",
    "subnet-id",
    "vpc-id",
];

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    default_vpc(tx, desk);
    let filters = filter::checked(input.filters, FILTERS)?;
    dry_run(input.dry_run)?;
    let vpcs = network::vpcs(tx, &desk.call.world);
    let subnets = vpcs.flat_map(|vpc| network::subnets(tx, &vpc.id));
    let state = tx.state();
    let all = subnets.flat_map(|subnet| {
        network::interfaces(state, &subnet.id).map(move |row| shape(state, subnet, row))
    });
    let page = chosen(
        all.collect(),
        input.network_interface_ids,
        |interface| interface.network_interface_id.clone().unwrap_or_default(),
        |interface| filter::matches(&filters, |name| values(interface, name)),
        &turn,
        |id| not_found("InvalidNetworkInterfaceID.NotFound", "networkInterface ID", id),
    )?;
    Ok(DescribeNetworkInterfacesResult {
        network_interfaces: Some(page.items),
        next_token: page.next_token,
    })
}

fn values(interface: &NetworkInterface, filter: &str) -> Vec<String> {
    let groups = interface.groups.iter().flatten();
    let flag = |value: Option<bool>| value.map(|value| value.to_string());
    let value = match filter {
        "group-id" => return groups.filter_map(|group| group.group_id.clone()).collect(),
        "group-name" => return groups.filter_map(|group| group.group_name.clone()).collect(),
        "addresses.primary" => Some(true.to_string()),
        "addresses.private-ip-address" | "private-ip-address" => {
            interface.private_ip_address.clone()
        }
        "availability-zone" => interface.availability_zone.clone(),
        "availability-zone-id" => interface.availability_zone_id.clone(),
        "description" => interface.description.clone(),
        "interface-type" => interface.interface_type.map(|kind| kind.to_string()),
        "mac-address" => interface.mac_address.clone(),
        "network-interface-id" => interface.network_interface_id.clone(),
        "owner-id" => interface.owner_id.clone(),
        "private-dns-name" => interface.private_dns_name.clone(),
        "requester-id" => interface.requester_id.clone(),
        "requester-managed" => flag(interface.requester_managed),
        "source-dest-check" => flag(interface.source_dest_check),
        "status" => interface.status.map(|status| status.to_string()),
        "subnet-id" => interface.subnet_id.clone(),
        "vpc-id" => interface.vpc_id.clone(),
        other => {
            let part = other.strip_prefix("attachment.").unwrap_or_default();
            interface.attachment.as_ref().and_then(|attachment| of_attachment(attachment, part))
        }
    };
    value.into_iter().collect()
}

fn of_attachment(attachment: &NetworkInterfaceAttachment, filter: &str) -> Option<String> {
    match filter {
        "attachment-id" => attachment.attachment_id.clone(),
        "delete-on-termination" => attachment.delete_on_termination.map(|flag| flag.to_string()),
        "device-index" => attachment.device_index.map(|index| index.to_string()),
        "instance-owner-id" => attachment.instance_owner_id.clone(),
        "status" => attachment.status.map(|status| status.to_string()),
        _ => None,
    }
}

fn shape(state: &State, subnet: &Subnet, row: &Eni) -> NetworkInterface {
    let address = row.address.to_string();
    let name = network::private_dns_name(row.address, subnet.world.region.as_str());
    let uuid = state.tasks.get(&row.task).and_then(|task| task.attachment.as_ref());
    let description = uuid.map(|task| arn::attachment(&subnet.world, &task.uuid));
    let digits = row.id.as_str().trim_start_matches("eni-");
    let attachment = NetworkInterfaceAttachment {
        attachment_id: Some(format!("ela-attach-{digits}")),
        delete_on_termination: Some(false),
        device_index: Some(1),
        network_card_index: Some(0),
        instance_owner_id: Some(REQUESTER.to_owned()),
        status: Some(AttachmentStatus::Attached),
        ..NetworkInterfaceAttachment::default()
    };
    let group = |id: &model::id::SecurityGroupId| GroupIdentifier {
        group_id: Some(id.to_string()),
        group_name: state.security_groups.get(id).map(|group| group.name.to_string()),
    };
    NetworkInterface {
        attachment: Some(attachment),
        availability_zone: Some(subnet.availability_zone.to_string()),
        availability_zone_id: zone::id(&subnet.availability_zone),
        description: Some(description.unwrap_or_default()),
        groups: Some(row.security_groups.iter().map(group).collect()),
        interface_type: Some(NetworkInterfaceType::Interface),
        ipv6_addresses: Some(Vec::new()),
        mac_address: Some(row.mac.to_string()),
        network_interface_id: Some(row.id.to_string()),
        owner_id: Some(subnet.world.account.to_string()),
        private_dns_name: Some(name.clone()),
        private_ip_address: Some(address.clone()),
        private_ip_addresses: Some(vec![NetworkInterfacePrivateIpAddress {
            association: None,
            primary: Some(true),
            private_dns_name: Some(name),
            private_ip_address: Some(address),
        }]),
        requester_id: Some(REQUESTER.to_owned()),
        requester_managed: Some(true),
        source_dest_check: Some(true),
        status: Some(NetworkInterfaceStatus::InUse),
        subnet_id: Some(subnet.id.to_string()),
        tag_set: Some(Vec::new()),
        vpc_id: Some(subnet.vpc.to_string()),
        ..NetworkInterface::default()
    }
}
