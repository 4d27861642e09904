//! The host ends of the interfaces: finding, shutting and removing them.
//!
//! Deleting interfaces costs some 20 ms of waiting for all processors, for one as for many. So the
//! host ends of a removed namespace are only shut (about 1 ms: the kernel forgets the routes, the
//! address is free at once), and the kernel frees them with the namespace. Deliberate removals go
//! together as one interface group.

use std::io;

use nix::errno::Errno;
use nix::net::if_::if_nametoindex;
use rtnetlink::LinkUnspec;
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::link::{LinkAttribute, LinkMessage};

use super::error::{Result, kernel};
use super::names::Names;
use super::netlink::{Request, RouteSocket};

/// Lists all interfaces of the socket's namespace.
pub(super) fn list(socket: &mut RouteSocket) -> io::Result<Vec<LinkMessage>> {
    let found = socket.dump(RouteNetlinkMessage::GetLink(LinkMessage::default()))?;
    Ok(found
        .into_iter()
        .filter_map(|message| match message {
            RouteNetlinkMessage::NewLink(link) => Some(link),
            _ => None,
        })
        .collect())
}

/// Returns the name of an interface.
pub(super) fn name(link: &LinkMessage) -> Option<&str> {
    link.attributes.iter().find_map(|attribute| match attribute {
        LinkAttribute::IfName(name) => Some(name.as_str()),
        _ => None,
    })
}

/// Removes one interface and its peer. Absence is fine.
pub(super) fn remove(socket: &mut RouteSocket, name: &str) -> io::Result<()> {
    let link = LinkUnspec::new_with_name(name).build();
    tolerate_absence(socket.one(RouteNetlinkMessage::DelLink(link), 0))
}

/// Shuts the host ends of a namespace, so that its addresses are no longer routed.
pub(super) fn shut(names: &Names, namespace: &str) -> Result<()> {
    let failed = |error| kernel(format!("shutting the interfaces of {namespace}"))(error);
    // Most possible interfaces do not exist, and checking is cheaper than a refused request.
    let there = |name: &String| if_nametoindex(&**name) != Err(Errno::ENODEV);
    let requests = names.host_interfaces(namespace).filter(there).map(|name| {
        let link = LinkUnspec::new_with_name(&name).down().build();
        Request { message: RouteNetlinkMessage::SetLink(link), flags: 0 }
    });
    let requests: Vec<Request> = requests.collect();
    if requests.is_empty() {
        return Ok(());
    }
    let mut host = RouteSocket::open().map_err(failed)?;
    for answer in host.batch(requests).map_err(failed)? {
        tolerate_absence(answer).map_err(failed)?;
    }
    Ok(())
}

/// Removes the host ends made under our prefix that `keep` does not want, and with them the
/// sandbox ends. Returns how many.
pub(super) fn remove_strays(names: &Names, keep: impl Fn(&str) -> bool) -> Result<usize> {
    let failed = |error| kernel("removing stray interfaces")(error);
    let mut host = RouteSocket::open().map_err(failed)?;
    let all = list(&mut host).map_err(failed)?;
    let is_stray = |link: &&LinkMessage| {
        name(link).is_some_and(|name| names.owns_interface(name) && !keep(name))
    };
    let doomed: Vec<Request> = all
        .iter()
        .filter(is_stray)
        .map(|link| {
            let mut link = LinkUnspec::new_with_index(link.header.index).build();
            link.attributes.push(LinkAttribute::Group(names.doomed_group));
            Request { message: RouteNetlinkMessage::SetLink(link), flags: 0 }
        })
        .collect();
    if doomed.is_empty() {
        return Ok(0);
    }
    let count = doomed.len();
    for answer in host.batch(doomed).map_err(failed)? {
        tolerate_absence(answer).map_err(failed)?;
    }
    let mut group = LinkMessage::default();
    group.attributes.push(LinkAttribute::Group(names.doomed_group));
    tolerate_absence(host.one(RouteNetlinkMessage::DelLink(group), 0)).map_err(failed)?;
    Ok(count)
}

fn tolerate_absence(answer: io::Result<()>) -> io::Result<()> {
    match answer {
        Err(error) if error.raw_os_error() == Some(nix::libc::ENODEV) => Ok(()),
        other => other,
    }
}
