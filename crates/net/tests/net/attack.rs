//! Attacks by a hostile task with raw sockets that must fail.
//!
//! A forged packet and then an honest one take the same path in order, so the first to arrive tells
//! whether the forged one passed, without waiting for a packet that must not come.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6, UdpSocket};
use std::os::fd::AsRawFd;
use std::time::Duration;

use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, SockaddrIn, sendto, socket,
};

use crate::stage::*;

#[test]
fn a_task_cannot_send_from_an_address_that_is_not_its_own() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let (attacker, victim) = (task(&net, 5), task(&net, 6));
        allow(&net, "vpc", &[address(5), address(6)]);
        let server = inside(&victim.path, || patient_udp(ANY));
        let port = server.local_addr().unwrap().port();
        let sources = [address(7), GATEWAY, OUTSIDE, HOST_OUTSIDE, Ipv4Addr::LOCALHOST, address(6)];
        for forged in sources {
            inside(&attacker.path, || {
                forge(forged, address(6), address(6), port, b"forged");
                forge(address(5), address(6), address(6), port, b"honest");
            });
            let (said, from) = first_datagram(&server);
            assert_eq!((said.as_str(), from), ("honest", address(5)), "forged {forged}");
        }
        drop(outside);
    });
}

#[test]
fn a_task_cannot_reach_what_the_host_serves_on_loopback() {
    on_host(|directory| {
        let net = open(directory);
        let attacker = task(&net, 5);
        allow(&net, "vpc", &[address(5)]);
        let server = patient_udp(Ipv4Addr::LOCALHOST);
        let port = server.local_addr().unwrap().port();
        inside(&attacker.path, || {
            forge(address(5), Ipv4Addr::LOCALHOST, GATEWAY, port, b"forged");
            // This packet takes the same path at the same pace, and ends in the host too.
            forge(address(5), GATEWAY, GATEWAY, port, b"ignored");
        });
        let honest = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        honest.send_to(b"honest", (Ipv4Addr::LOCALHOST, port)).unwrap();
        assert_eq!(first_datagram(&server).0, "honest");
    });
}

/// The host routes the whole range to the router, whose default route leads back to the host.
#[test]
fn a_packet_to_an_address_that_nobody_has_does_not_go_round() {
    on_host(|directory| {
        let net = open(directory);
        let _task = web(&net, 5);
        inside(&directory.join("routers/webs"), || {
            let way = |last| UdpSocket::bind((ANY, 0)).unwrap().connect((web_address(last), 9));
            way(5).unwrap();
            assert_eq!(way(99).unwrap_err().raw_os_error(), Some(nix::libc::EHOSTUNREACH));
        });
    });
}

/// Router advertisements and neighbours' answers take the same path.
#[test]
fn a_task_cannot_speak_ipv6_to_the_host() {
    on_host(|directory| {
        let net = open(directory);
        let attacker = task(&net, 5);
        allow(&net, "vpc", &[address(5)]);
        let server = UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).unwrap();
        server.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let port = server.local_addr().unwrap().port();
        inside(&attacker.path, || {
            ip("-6 address add fe80::5/64 dev eth0 nodad");
            let scope = nix::net::if_::if_nametoindex("eth0").unwrap();
            let at = |text: &str, port| SocketAddrV6::new(text.parse().unwrap(), port, 0, scope);
            let socket = UdpSocket::bind(at("fe80::5", 0)).unwrap();
            socket.send_to(b"forged", at("ff02::1", port)).unwrap();
            // This packet takes the same path at the same pace, and ends in the host too.
            forge(address(5), GATEWAY, GATEWAY, port, b"ignored");
        });
        let honest = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        honest.send_to(b"honest", (Ipv4Addr::LOCALHOST, port)).unwrap();
        let mut buffer = [0; 64];
        let length = server.recv(&mut buffer).unwrap();
        assert_eq!(&buffer[..length], b"honest");
    });
}

fn first_datagram(server: &std::net::UdpSocket) -> (String, Ipv4Addr) {
    let mut buffer = [0; 64];
    let (length, from) = server.recv_from(&mut buffer).unwrap();
    let std::net::IpAddr::V4(from) = from.ip() else { panic!("{from} is not IPv4") };
    (String::from_utf8_lossy(&buffer[..length]).into_owned(), from)
}

/// Sends a datagram with any source and destination, routed like one to `via`.
fn forge(source: Ipv4Addr, destination: Ipv4Addr, via: Ipv4Addr, port: u16, body: &[u8]) {
    let raw =
        socket(AddressFamily::Inet, SockType::Raw, SockFlag::empty(), SockProtocol::Raw).unwrap();
    let via = SockaddrIn::from(SocketAddrV4::new(via, 0));
    let packet = datagram(source, destination, port, body);
    sendto(raw.as_raw_fd(), &packet, &via, MsgFlags::empty()).unwrap();
}

/// Builds an IPv4 packet with a UDP datagram, without checksums: the kernel computes the first and
/// accepts zero for the second.
fn datagram(source: Ipv4Addr, destination: Ipv4Addr, port: u16, body: &[u8]) -> Vec<u8> {
    let udp_length = u16::try_from(8 + body.len()).unwrap();
    let mut packet = vec![0x45, 0];
    packet.extend((20 + udp_length).to_be_bytes());
    packet.extend([0, 0, 0, 0, 64, 17, 0, 0]);
    packet.extend(source.octets());
    packet.extend(destination.octets());
    packet.extend(40_000_u16.to_be_bytes());
    packet.extend(port.to_be_bytes());
    packet.extend(udp_length.to_be_bytes());
    packet.extend([0, 0]);
    packet.extend(body);
    packet
}
