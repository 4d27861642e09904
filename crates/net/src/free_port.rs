//! Picks a host port for a container that did not ask for a particular one.

use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::ops::RangeInclusive;

use super::error::{Error, Result, kernel};
use super::ports::Proto;

const RANGE_FILE: &str = "/proc/sys/net/ipv4/ip_local_port_range";
/// ECS's default when the kernel names no range.
const DEFAULT_RANGE: RangeInclusive<u16> = 49153..=65535;
/// Ports that are kept from containers, as on an ECS host: ssh, the Docker ports, the agent's own.
const RESERVED: [u16; 6] = [22, 2375, 2376, 51678, 51679, 51680];
/// The most ports to try. A try is two system calls; on a host where this many ports in a row are
/// taken, more tries would cost more than placing the task elsewhere.
const TRIES_MAX: u32 = 4096;

/// The kernel's ephemeral port range, or the usual one when it cannot be read as one.
pub fn ephemeral_range() -> Result<RangeInclusive<u16>> {
    let text = std::fs::read_to_string(RANGE_FILE)
        .map_err(kernel(format!("reading the ephemeral port range from {RANGE_FILE}")))?;
    Ok(parse_range(&text).unwrap_or(DEFAULT_RANGE))
}

/// A port of `range` that nobody holds at any of the host's IPv4 addresses right now, looked for
/// from `start` upwards and around (a random `start` spreads the containers). The answer ages at
/// once: who wants the port must bind it, and ask again if that fails.
pub fn free_port(proto: Proto, range: &RangeInclusive<u16>, start: u16) -> Result<u16> {
    let mut tried = 0;
    for port in candidates(range, start) {
        if is_free(proto, port) {
            return Ok(port);
        }
        tried += 1;
    }
    Err(Error::NoFreePort { first: *range.start(), last: *range.end(), tried })
}

/// Lists the ports to try, in order.
fn candidates(range: &RangeInclusive<u16>, start: u16) -> impl Iterator<Item = u16> {
    let start = if range.contains(&start) { start } else { *range.start() };
    (start..=*range.end())
        .chain(*range.start()..start)
        .filter(|port| *port != 0 && !RESERVED.contains(port))
        .take(TRIES_MAX as usize)
}

/// Tries to bind the port. Only that gives a reliable answer: it sees listeners, reservations and
/// local ends of connections alike.
fn is_free(proto: Proto, port: u16) -> bool {
    let address = (Ipv4Addr::UNSPECIFIED, port);
    match proto {
        Proto::Tcp => TcpListener::bind(address).is_ok(),
        Proto::Udp => UdpSocket::bind(address).is_ok(),
    }
}

fn parse_range(text: &str) -> Option<RangeInclusive<u16>> {
    let (first, last) = text.trim().split_once(char::is_whitespace)?;
    let (first, last): (u16, u16) = (first.parse().ok()?, last.trim().parse().ok()?);
    (first > 0 && first <= last).then_some(first..=last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_search_goes_round_once_and_skips_reserved_ports() {
        let found: Vec<u16> = candidates(&(51676..=51682), 51680).collect();
        assert_eq!(found, [51681, 51682, 51676, 51677]);
        let outside: Vec<u16> = candidates(&(21..=23), 9).collect();
        assert_eq!(outside, [21, 23]);
    }

    #[test]
    fn the_search_is_bounded() {
        assert_eq!(candidates(&(1024..=65535), 1024).count(), TRIES_MAX as usize);
    }

    #[test]
    fn a_port_somebody_holds_is_not_offered() {
        let held = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
        let port = held.local_addr().unwrap().port();
        let error = free_port(Proto::Tcp, &(port..=port), port).unwrap_err();
        assert!(matches!(error, Error::NoFreePort { tried: 1, .. }), "{error}");
        assert_eq!(free_port(Proto::Udp, &(port..=port), port).unwrap(), port);
    }

    #[test]
    fn the_kernels_range_is_read() {
        assert_eq!(parse_range("32768\t60999\n"), Some(32768..=60999));
        assert_eq!(parse_range("60999 32768"), None);
        assert_eq!(parse_range(""), None);
        assert!(ephemeral_range().unwrap().contains(&40_000));
    }
}
