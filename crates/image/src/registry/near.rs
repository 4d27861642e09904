//! Addresses that only this machine can reach: its own and those of its link. Services there trust
//! every client, so no registry elsewhere may redirect us to one.

use std::net::{IpAddr, Ipv6Addr};

use reqwest::Url;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Loopback,
    Link,
    Elsewhere,
}

/// Tells whether a registry at `from` may send its clients to `to`.
pub(super) fn may_lead(from: &Url, to: &Url) -> bool {
    match place(to) {
        Place::Elsewhere => true,
        Place::Loopback => place(from) == Place::Loopback,
        // Each address of a link is a separate service.
        Place::Link => from.host_str() == to.host_str(),
    }
}

/// Tells whether `url` is at the server of `other`, which may be on this machine under any of the
/// machine's own names.
pub(super) fn is_same_server(url: &Url, other: &Url) -> bool {
    let is_near = |url: &Url| place(url) == Place::Loopback;
    let same_host = url.host_str() == other.host_str() || is_near(url) && is_near(other);
    same_host && url.port_or_known_default() == other.port_or_known_default()
}

fn place(url: &Url) -> Place {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(ip) if ip.is_loopback() || ip.is_unspecified() => Place::Loopback,
        Ok(IpAddr::V4(ip)) if ip.is_link_local() => Place::Link,
        Ok(IpAddr::V6(ip)) if is_link_local(ip) => Place::Link,
        Ok(_) => Place::Elsewhere,
        Err(_) => match bare.trim_end_matches('.') {
            name if name == "localhost" || name.ends_with(".localhost") => Place::Loopback,
            _ => Place::Elsewhere,
        },
    }
}

/// Returns true for link-local addresses, and for AWS's metadata service, which has another
/// address.
fn is_link_local(ip: Ipv6Addr) -> bool {
    ip.is_unicast_link_local() || ip.segments()[..2] == [0xfd00, 0x0ec2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_neighbours_lead_to_this_machine() {
        let may = |from: &str, to: &str| may_lead(&from.parse().unwrap(), &to.parse().unwrap());
        let near = "http://127.0.0.1:5000/v2/";
        let far = "https://registry.test/v2/";
        for to in [
            "http://127.0.0.1:4566/?Action=X",
            "https://127.0.0.1",
            "http://127.9.9.9:1",
            "http://2130706433",
            "http://0.0.0.0:1",
            "http://localhost:1",
            "http://LOCALHOST.:1",
            "http://a.localhost:1",
            "http://[::1]:1",
            "http://[::ffff:127.0.0.1]:1",
        ] {
            assert!(may(near, to), "{to}");
            assert!(!may(far, to), "{to}");
        }
        for to in [
            "http://169.254.169.254/",
            "http://169.254.170.2",
            "http://[fe80::1]",
            "http://[fd00:ec2::254]",
        ] {
            assert!(!may(near, to) && !may(far, to), "{to}");
            assert!(may(to, to), "the registry itself is there");
        }
        for from in [near, far] {
            assert!(may(from, "https://storage.test/x") && may(from, "http://10.0.0.1/x"));
        }
    }
    #[test]
    fn a_server_is_known_by_all_names_of_its_machine() {
        let same =
            |one: &str, other: &str| is_same_server(&one.parse().unwrap(), &other.parse().unwrap());
        assert!(same("http://localhost:4566/x", "http://127.0.0.1:4566"));
        assert!(same("http://[::1]:4566/x", "http://0.0.0.0:4566"));
        assert!(same("http://10.0.0.1:4566/x", "http://10.0.0.1:4566"));
        assert!(!same("http://10.0.0.2:4566/x", "http://10.0.0.1:4566"));
        assert!(!same("http://127.0.0.1:4567", "http://127.0.0.1:4566"));
        assert!(!same("http://127.0.0.1:4566", "http://10.0.0.1:4566"));
    }
}
