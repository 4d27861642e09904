//! Addresses that the host itself must have, its own on edges and the metadata address, and those of
//! a router: its range's gateway and the metadata address.
//! They are on `lo` with scope host, so that no packet to the outside ever has one as its source,
//! and with a label, so that we never remove an address we did not add.
//!
//! Instances on one machine share them: each lists in its nftables table the addresses it needs,
//! and an address is removed when no table lists it any more.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};

use rtnetlink::packet_core::{NLM_F_CREATE, NLM_F_EXCL};
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::address::{AddressAttribute, AddressMessage, AddressScope};
use rtnetlink::{AddressMessageBuilder, LinkUnspec};
use serde_json::Value;

use super::error::{Result, kernel};
use super::names::TABLE_PREFIX;
use super::namespace::LOOPBACK_INDEX;
use super::netlink::{Request, RouteSocket};
use super::nft;
use super::routes::HOST_LEN;
use super::ruleset::ADDRESSES;

/// Marks our addresses; `ip address` shows it behind the scope.
const LABEL: &str = "lo:gantry";
const DOING: &str = "finding out which addresses other instances need";

/// Brings `lo` up and adds the addresses that it lacks.
pub(super) fn add(wanted: &[Ipv4Addr]) -> Result<()> {
    let failed = |error| kernel("adding addresses to lo")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let up = LinkUnspec::new_with_index(LOOPBACK_INDEX).up().build();
    let mut requests = vec![Request { message: RouteNetlinkMessage::SetLink(up), flags: 0 }];
    requests.extend(wanted.iter().map(|address| Request {
        message: RouteNetlinkMessage::NewAddress(labelled(*address)),
        flags: NLM_F_CREATE | NLM_F_EXCL,
    }));
    for answer in socket.batch(requests).map_err(failed)? {
        match answer {
            Err(error) if error.raw_os_error() != Some(nix::libc::EEXIST) => {
                return Err(failed(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Removes our addresses that no instance needs any more; `own` are those that this one needs.
pub(super) fn remove_unneeded(own: &[Ipv4Addr]) -> Result<()> {
    let failed = |error| kernel("removing addresses from lo")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let mut ours = ours(&mut socket).map_err(failed)?;
    ours.retain(|address| !own.contains(address));
    if ours.is_empty() {
        return Ok(());
    }
    let needed = needed_by_others("")?;
    for address in ours.difference(&needed) {
        let removal = RouteNetlinkMessage::DelAddress(labelled(*address));
        match socket.one(removal, 0) {
            Err(error) if error.raw_os_error() != Some(nix::libc::EADDRNOTAVAIL) => {
                return Err(failed(error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn labelled(address: Ipv4Addr) -> AddressMessage {
    let mut message = AddressMessageBuilder::<Ipv4Addr>::new()
        .index(LOOPBACK_INDEX)
        .address(address, HOST_LEN)
        .build();
    message.header.scope = AddressScope::Host;
    message.attributes.push(AddressAttribute::Label(LABEL.to_owned()));
    message
}

fn ours(socket: &mut RouteSocket) -> std::io::Result<BTreeSet<Ipv4Addr>> {
    let found = socket.dump(RouteNetlinkMessage::GetAddress(AddressMessage::default()))?;
    let label = AddressAttribute::Label(LABEL.to_owned());
    let ours = found.iter().filter_map(|message| match message {
        RouteNetlinkMessage::NewAddress(address) if address.attributes.contains(&label) => {
            address.attributes.iter().find_map(|attribute| match attribute {
                AddressAttribute::Address(IpAddr::V4(ip)) => Some(*ip),
                _ => None,
            })
        }
        _ => None,
    });
    Ok(ours.collect())
}

/// Returns the addresses listed by the tables of all instances except the one of `table`. An
/// instance may end meanwhile, and a table of another program may have a name like ours: neither
/// needs an address.
pub(super) fn needed_by_others(table: &str) -> Result<BTreeSet<Ipv4Addr>> {
    let mut needed = BTreeSet::new();
    for table in tables_of_ours(&sets()?).into_iter().filter(|name| name != table) {
        match nft::list(DOING, &["list", "set", "inet", &table, ADDRESSES]) {
            Ok(set) => needed.extend(elements(&set)),
            // nft's error text is for people, so list the sets again to see that this one is gone.
            Err(error) if tables_of_ours(&sets()?).contains(&table) => return Err(error),
            Err(_) => {}
        }
    }
    Ok(needed)
}

fn sets() -> Result<Value> {
    nft::list(DOING, &["list", "sets", "inet"])
}

/// Returns the tables of Gantry's instances: those that have a set for the addresses.
fn tables_of_ours(listing: &Value) -> Vec<String> {
    let objects = listing["nftables"].as_array().into_iter().flatten();
    objects
        .map(|object| &object["set"])
        .filter(|set| set["family"] == "inet" && set["name"] == ADDRESSES)
        .filter_map(|set| set["table"].as_str())
        .filter(|name| name.starts_with(TABLE_PREFIX))
        .map(str::to_owned)
        .collect()
}

fn elements(listing: &Value) -> Vec<Ipv4Addr> {
    let objects = listing["nftables"].as_array().into_iter().flatten();
    objects
        .filter_map(|object| object["set"]["elem"].as_array())
        .flatten()
        .filter_map(|element| element.as_str()?.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tables_of_ours_are_asked() {
        let listing = serde_json::json!({"nftables": [
            {"metainfo": {}},
            {"set": {"family": "inet", "name": "addresses", "table": "gantry_a"}},
            {"set": {"family": "inet", "name": "others", "table": "gantry_b"}},
            {"set": {"family": "ip", "name": "addresses", "table": "gantry_c"}},
            {"set": {"family": "inet", "name": "addresses", "table": "firewalld"}},
        ]});
        assert_eq!(tables_of_ours(&listing), ["gantry_a"]);
    }

    #[test]
    fn the_addresses_of_a_set_are_read() {
        let listing = serde_json::json!({"nftables": [
            {"metainfo": {}},
            {"set": {"name": "addresses", "elem": ["10.0.0.1", "169.254.170.2"]}},
        ]});
        assert_eq!(
            elements(&listing),
            [Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(169, 254, 170, 2)]
        );
    }
}
