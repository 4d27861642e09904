//! Contents of the three files that tell a container its name, its hosts and its name servers.
//!
//! Pure, apart from [`host_resolv`], which reads the host's file.

use std::fmt::Write;
use std::fs;
use std::net::{IpAddr, Ipv4Addr};

use super::error::{Result, kernel};

const RESOLV_CONF: &str = "/etc/resolv.conf";
/// The file where systemd-resolved lists the servers behind its stub on 127.0.0.53.
const RESOLV_CONF_BEHIND_STUB: &str = "/run/systemd/resolve/resolv.conf";
/// The servers that Docker falls back to when the host names none that a namespace can reach.
/// Gantry does the same, because images expect names to resolve wherever Docker makes them.
const PUBLIC_SERVERS: [IpAddr; 2] =
    [IpAddr::V4(Ipv4Addr::new(8, 8, 8, 8)), IpAddr::V4(Ipv4Addr::new(8, 8, 4, 4))];

/// Returns the text of /etc/hostname.
pub fn hostname_file(hostname: &str) -> String {
    format!("{hostname}\n")
}

/// /etc/hosts: loopback, the container itself (when it has an address) under its full and its short
/// name, then `extra_hosts` as (name, address) in the order given.
pub fn hosts_file(
    hostname: &str,
    address: Option<Ipv4Addr>,
    extra_hosts: &[(String, IpAddr)],
) -> String {
    let mut text = String::from(
        "127.0.0.1\tlocalhost\n\
         ::1\tlocalhost ip6-localhost ip6-loopback\n\
         fe00::\tip6-localnet\n\
         ff00::\tip6-mcastprefix\n\
         ff02::1\tip6-allnodes\n\
         ff02::2\tip6-allrouters\n",
    );
    if let Some(address) = address {
        let short = hostname.split_once('.').map(|(short, _)| format!(" {short}"));
        let _ = writeln!(text, "{address}\t{hostname}{}", short.unwrap_or_default());
    }
    for (name, address) in extra_hosts {
        let _ = writeln!(text, "{address}\t{name}");
    }
    text
}

/// Returns the text of /etc/resolv.conf. `servers` and `search`, where given, replace the host's; a
/// search list of "." alone means none. The host's options stay.
///
/// A host's server on loopback, such as 127.0.0.53, answers nobody in another namespace, and
/// containers have no IPv6 route: both kinds are left out, and when none remains the public servers
/// 8.8.8.8 and 8.8.4.4 take their place, as Docker does it. Give `host_resolv` what
/// [`host_resolv`] returns to find the servers behind systemd-resolved first.
pub fn resolv_conf(host_resolv: &str, servers: &[IpAddr], search: &[String]) -> String {
    let host = words(host_resolv);
    let own = || reachable_servers(&host);
    let servers = if servers.is_empty() { own() } else { servers.to_vec() };
    let servers = if servers.is_empty() { PUBLIC_SERVERS.to_vec() } else { servers };
    let mut text = String::new();
    for server in servers {
        let _ = writeln!(text, "nameserver {server}");
    }
    let host_search = || {
        let last = host.iter().rev().find(|line| line[0] == "search" || line[0] == "domain");
        last.map_or_else(Vec::new, |line| line[1..].iter().map(|word| word.to_string()).collect())
    };
    let search = if search.is_empty() { host_search() } else { search.to_vec() };
    if !search.is_empty() && search != ["."] {
        let _ = writeln!(text, "search {}", search.join(" "));
    }
    for line in host.iter().filter(|line| line[0] == "options" && line.len() > 1) {
        let _ = writeln!(text, "{}", line.join(" "));
    }
    text
}

/// Reads the host's resolv.conf; behind systemd-resolved's stub, the list of the real servers.
/// Empty if the host has no such file, and so no servers of its own.
pub fn host_resolv() -> Result<String> {
    let text = match fs::read_to_string(RESOLV_CONF) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(String::new()),
        Err(error) => return Err(kernel(format!("reading {RESOLV_CONF}"))(error)),
    };
    if reachable_servers(&words(&text)).is_empty() {
        return Ok(fs::read_to_string(RESOLV_CONF_BEHIND_STUB).unwrap_or(text));
    }
    Ok(text)
}

/// Splits into words the lines that are neither blank nor comments.
fn words(text: &str) -> Vec<Vec<&str>> {
    text.lines()
        .map(|line| line.split(['#', ';']).next().unwrap_or_default())
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .filter(|line| !line.is_empty())
        .collect()
}

fn reachable_servers(lines: &[Vec<&str>]) -> Vec<IpAddr> {
    lines
        .iter()
        .filter(|line| line[0] == "nameserver")
        .filter_map(|line| line.get(1)?.parse::<IpAddr>().ok())
        .filter(|server| server.is_ipv4() && !server.is_loopback())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_file_is_taken_over_without_what_a_namespace_cannot_reach() {
        let host = "# made by hand\nnameserver 127.0.0.53\nnameserver 192.0.2.53 ; lan\n\
                    nameserver fd00::53\nsearch corp.example\noptions ndots:2 edns0\n";
        assert_eq!(
            resolv_conf(host, &[], &[]),
            "nameserver 192.0.2.53\nsearch corp.example\noptions ndots:2 edns0\n"
        );
    }

    #[test]
    fn a_host_with_loopback_servers_only_gets_the_public_ones() {
        assert_eq!(
            resolv_conf("nameserver 127.0.0.53\n", &[], &[]),
            "nameserver 8.8.8.8\nnameserver 8.8.4.4\n"
        );
        assert_eq!(resolv_conf("", &[], &[]), "nameserver 8.8.8.8\nnameserver 8.8.4.4\n");
    }

    #[test]
    fn what_a_task_definition_names_replaces_the_hosts() {
        let host = "nameserver 192.0.2.53\nsearch corp.example\n";
        let servers = [IpAddr::V4(Ipv4Addr::new(10, 0, 0, 2))];
        assert_eq!(
            resolv_conf(host, &servers, &["a.internal".into(), "b.internal".into()]),
            "nameserver 10.0.0.2\nsearch a.internal b.internal\n"
        );
        assert_eq!(resolv_conf(host, &servers, &[".".into()]), "nameserver 10.0.0.2\n");
    }

    #[test]
    fn hosts_knows_the_task_by_both_names_and_the_extra_hosts_in_order() {
        let extra = [
            ("db".to_owned(), IpAddr::V4(Ipv4Addr::new(10, 9, 9, 9))),
            ("alpha".to_owned(), "fd00::1".parse().unwrap()),
        ];
        let address = Some(Ipv4Addr::new(10, 0, 1, 5));
        let text = hosts_file("ip-10-0-1-5.eu-west-1.compute.internal", address, &extra);
        assert!(text.starts_with("127.0.0.1\tlocalhost\n"));
        assert!(text.ends_with(
            "10.0.1.5\tip-10-0-1-5.eu-west-1.compute.internal ip-10-0-1-5\n\
             10.9.9.9\tdb\nfd00::1\talpha\n"
        ));
    }

    #[test]
    fn a_task_without_an_address_has_loopback_names_only() {
        assert!(!hosts_file("box", None, &[]).contains("box"));
        assert!(hosts_file("box", Some(Ipv4Addr::new(10, 0, 0, 9)), &[]).ends_with("\tbox\n"));
        assert_eq!(hostname_file("box"), "box\n");
    }
}
