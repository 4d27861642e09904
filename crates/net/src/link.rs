//! The outer ends of the interfaces, in a router or the host: finding, shutting and removing them.
//!
//! Deleting interfaces costs some 20 ms of waiting for all processors, for one as for many. So the
//! ends of a removed namespace are only shut (about 1 ms: the kernel forgets the routes, the
//! address is free at once), and the kernel frees them with the namespace. Deliberate removals go
//! together as one interface group.

use std::io;

use nix::errno::Errno;
use nix::net::if_::if_nametoindex;
use rtnetlink::LinkUnspec;
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::link::{LinkAttribute, LinkFlags, LinkMessage};

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

/// Returns the number of an interface of the socket's namespace; None if it is not there.
pub(super) fn index(socket: &mut RouteSocket, name: &str) -> io::Result<Option<u32>> {
    let query = LinkUnspec::new_with_name(name).build();
    let found = match socket.get(RouteNetlinkMessage::GetLink(query)) {
        Err(error) if error.raw_os_error() == Some(nix::libc::ENODEV) => return Ok(None),
        other => other?,
    };
    Ok(found.iter().find_map(|message| match message {
        RouteNetlinkMessage::NewLink(link) => Some(link.header.index),
        _ => None,
    }))
}

/// Removes one interface and its peer. Absence is fine.
pub(super) fn remove(socket: &mut RouteSocket, name: &str) -> io::Result<()> {
    let link = LinkUnspec::new_with_name(name).build();
    tolerate_absence(socket.one(RouteNetlinkMessage::DelLink(link), 0))
}

/// Shuts the router's ends of a namespace, so that its addresses are no longer routed. Must run on a
/// thread of the router.
pub(super) fn shut(names: &Names, namespace: &str) -> Result<()> {
    let failed = |error| kernel(format!("shutting the interfaces of {namespace}"))(error);
    // Most possible interfaces do not exist, and checking is cheaper than a refused request.
    let there = |name: &String| if_nametoindex(&**name) != Err(Errno::ENODEV);
    let requests = names.router_ends(namespace).filter(there).map(|name| {
        let link = LinkUnspec::new_with_name(&name).down().build();
        Request { message: RouteNetlinkMessage::SetLink(link), flags: 0 }
    });
    let requests: Vec<Request> = requests.collect();
    if requests.is_empty() {
        return Ok(());
    }
    let mut router = RouteSocket::open().map_err(failed)?;
    for answer in router.batch(requests).map_err(failed)? {
        tolerate_absence(answer).map_err(failed)?;
    }
    Ok(())
}

/// Returns true if the calling thread's namespace, a router, has an end that is not shut, other than
/// its edge's.
pub(super) fn has_open_end(names: &Names, edge: &str) -> Result<bool> {
    let failed = |error| kernel("looking at the interfaces of a router")(error);
    let links = list(&mut RouteSocket::open().map_err(failed)?).map_err(failed)?;
    let is_end = |name: &str| names.owns_interface(name) && name != edge;
    Ok(links
        .iter()
        .any(|link| link.header.flags.contains(LinkFlags::Up) && name(link).is_some_and(is_end)))
}

/// Removes the interfaces of the calling thread's namespace that were made under our prefix and
/// that `keep` does not want, and with them their other ends. Returns how many.
pub(super) fn remove_strays(names: &Names, keep: impl Fn(&str) -> bool) -> Result<usize> {
    let failed = |error| kernel("removing stray interfaces")(error);
    let mut socket = RouteSocket::open().map_err(failed)?;
    let all = list(&mut socket).map_err(failed)?;
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
    for answer in socket.batch(doomed).map_err(failed)? {
        tolerate_absence(answer).map_err(failed)?;
    }
    let mut group = LinkMessage::default();
    group.attributes.push(LinkAttribute::Group(names.doomed_group));
    tolerate_absence(socket.one(RouteNetlinkMessage::DelLink(group), 0)).map_err(failed)?;
    Ok(count)
}

fn tolerate_absence(answer: io::Result<()>) -> io::Result<()> {
    match answer {
        Err(error) if error.raw_os_error() == Some(nix::libc::ENODEV) => Ok(()),
        other => other,
    }
}
