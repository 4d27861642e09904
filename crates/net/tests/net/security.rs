//! Security groups: what they let by, and what they refuse.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd;
use std::path::Path;
use std::time::{Duration, Instant};

use net::{Direction, METADATA_ADDRESS, METADATA_PORT, Net, Peer, Security, SecurityRule, Traffic};
use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, SockaddrIn, recv, sendto,
    setsockopt, socket, sockopt,
};
use nix::sys::time::{TimeVal, TimeValLike};

use crate::stage::*;

/// The groups of the client, of the server, and one of both.
const CLIENT: u64 = 1;
const SERVER: u64 = 2;
const BOTH: u64 = 3;
/// An address of the router's own, as of a load balancer.
const OWN: Ipv4Addr = Ipv4Addr::new(10, 77, 0, 100);

/// Returns what is wanted of a client at 5, a server at 6 and another client at 7 that has only the
/// server's group.
fn wanted(rules: &[(u64, SecurityRule)], members: &[(u64, u8)]) -> Security {
    let mut wanted = Security::default();
    for (last, groups) in [(5, [CLIENT, BOTH]), (6, [SERVER, BOTH]), (7, [SERVER, SERVER])] {
        wanted.interfaces.insert(address(last), groups.map(group).into());
    }
    for (of, rule) in rules {
        wanted.groups.entry(group(*of)).or_default().push(rule.clone());
    }
    for (of, last) in members {
        wanted.members.entry(group(*of)).or_default().insert(address(*last));
    }
    wanted
}

fn out(traffic: Traffic, peer: Peer) -> (u64, SecurityRule) {
    (CLIENT, rule(Direction::Out, traffic, peer))
}

fn into(traffic: Traffic, peer: Peer) -> (u64, SecurityRule) {
    (SERVER, rule(Direction::In, traffic, peer))
}

fn of(number: u64) -> Peer {
    Peer::Group(group(number))
}

fn tcp(port: u16) -> Traffic {
    Traffic::Tcp { from: port, to: port }
}

/// Tells whether a connection is made within this time.
fn connects_within(patience: Duration, from: &Path, to: Ipv4Addr, port: u16) -> bool {
    let to = SocketAddr::V4(SocketAddrV4::new(to, port));
    match inside(from, || TcpStream::connect_timeout(&to, patience)) {
        Ok(_) => true,
        Err(error) if error.kind() == io::ErrorKind::TimedOut => false,
        Err(error) => panic!("{error}"),
    }
}

pub(crate) fn connects(from: &Path, to: Ipv4Addr, port: u16) -> bool {
    connects_within(PATIENCE, from, to, port)
}

/// Tells whether a connection gets no answer at all. A dropped packet cannot be told from a slow one
/// in another way.
pub(crate) fn is_refused(from: &Path, to: Ipv4Addr, port: u16) -> bool {
    !connects_within(Duration::from_millis(300), from, to, port)
}

/// Tells whether a connection is made where it should be, and only there.
fn is_right(passes: bool, from: &Path, to: Ipv4Addr, port: u16) -> bool {
    if passes { connects(from, to, port) } else { is_refused(from, to, port) }
}

/// Waits until the router has counted such a packet as refused.
fn is_counted(net: &Net, direction: Direction, between: (Ipv4Addr, Ipv4Addr), traffic: Traffic) {
    let began = Instant::now();
    loop {
        let refused = net.refused("vpc").unwrap();
        let counted = refused.iter().find(|one| {
            (one.direction, one.source, one.destination) == (direction, between.0, between.1)
                && one.traffic == traffic
        });
        if counted.is_some_and(|one| one.packets > 0) {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(10), "{traffic:?} is not in {refused:?}");
    }
}

/// Rules, each with the number of its group.
type Rules = Vec<(u64, SecurityRule)>;

/// Returns rules, each set with the side that refuses a connection to the server's port.
fn cases(port: u16) -> Vec<(Rules, Option<Direction>)> {
    use Direction::{In, Out};
    use Traffic::{All, Other};
    let all_out = || out(All, everybody());
    let all_in = || into(All, everybody());
    let ports = |from, to| Traffic::Tcp { from, to };
    let datagrams = Traffic::Udp { from: 0, to: u16::MAX };
    let among = |direction| (BOTH, rule(direction, All, of(BOTH)));
    vec![
        (vec![], Some(Out)),
        (vec![all_out()], Some(In)),
        (vec![all_in()], Some(Out)),
        (vec![out(tcp(port), everybody()), into(tcp(port), everybody())], None),
        (vec![out(All, range("10.77.0.6/32")), into(All, range("10.77.0.4/31"))], None),
        (vec![all_out(), into(All, range("10.77.0.6/31"))], Some(In)),
        (vec![out(All, range("10.77.0.5/32")), all_in()], Some(Out)),
        (vec![all_out(), into(ports(0, u16::MAX), everybody())], None),
        (vec![all_out(), into(ports(port, u16::MAX), everybody())], None),
        (vec![all_out(), into(ports(0, port), everybody())], None),
        (vec![all_out(), into(tcp(port ^ 1), everybody())], Some(In)),
        (vec![all_out(), into(datagrams, everybody())], Some(In)),
        (vec![out(Other(6), everybody()), into(Other(6), everybody())], None),
        (vec![out(All, of(SERVER)), into(tcp(port), of(CLIENT))], None),
        (vec![out(All, of(CLIENT)), all_in()], Some(Out)),
        (vec![all_out(), into(All, of(SERVER))], Some(In)),
        (vec![among(Out), among(In)], None),
    ]
}

#[test]
fn a_packet_needs_a_rule_of_its_sender_and_one_of_its_receiver() {
    on_host(|directory| {
        let net = open(directory);
        let [client, server, other] = [5, 6, 7].map(|last| task(&net, last));
        let members = [(CLIENT, 5), (BOTH, 5), (BOTH, 6), (SERVER, 6), (SERVER, 7)];
        for case in 0..cases(0).len() {
            // A port for each, because the refusals of the earlier ones are remembered.
            let port = inside(&server.path, || tcp_server(ANY, 0));
            let (rules, refused) = cases(port).swap_remove(case);
            net.secure("vpc", &wanted(&rules, &members)).unwrap();
            assert!(is_right(refused.is_none(), &client.path, address(6), port), "{rules:?}");
            if let Some(direction) = refused {
                is_counted(&net, direction, (address(5), address(6)), tcp(port));
            }
            assert!(is_refused(&other.path, address(6), port), "it has no rule to send: {rules:?}");
        }
    });
}

/// Sends an echo request and waits for the answer.
fn ping(to: Ipv4Addr, patience: TimeVal) -> nix::Result<()> {
    let (flags, icmp) = (SockFlag::empty(), SockProtocol::Icmp);
    let socket = socket(AddressFamily::Inet, SockType::Datagram, flags, icmp)?;
    setsockopt(&socket, sockopt::ReceiveTimeout, &patience)?;
    // The kernel fills in the identifier and the checksum.
    let request = [8, 0, 0, 0, 0, 0, 0, 1];
    let to = SockaddrIn::from(SocketAddrV4::new(to, 0));
    sendto(socket.as_raw_fd(), &request, &to, MsgFlags::empty())?;
    recv(socket.as_raw_fd(), &mut [0; 64], MsgFlags::empty()).map(drop)
}

#[test]
fn control_messages_are_allowed_by_type_and_code() {
    on_host(|directory| {
        let net = open(directory);
        let [client, _server] = [5, 6].map(|last| task(&net, last));
        let to_server = |patience| inside(&client.path, || ping(address(6), patience));
        let icmp = |kind, code| Traffic::Icmp { kind, code };
        for (traffic, passes) in [
            (icmp(None, None), true),
            (icmp(Some(8), None), true),
            (icmp(Some(8), Some(0)), true),
            (icmp(Some(8), Some(1)), false),
            (icmp(Some(0), None), false),
            (Traffic::Tcp { from: 0, to: u16::MAX }, false),
        ] {
            let rules = [out(Traffic::All, everybody()), into(traffic, everybody())];
            net.secure("vpc", &wanted(&rules, &[])).unwrap();
            let patience = if passes { TimeVal::seconds(10) } else { TimeVal::milliseconds(300) };
            assert_eq!(to_server(patience).is_ok(), passes, "{traffic:?}");
        }
        let kind = icmp(Some(8), Some(0));
        is_counted(&net, Direction::In, (address(5), address(6)), kind);
    });
}

#[test]
fn without_groups_a_task_reaches_its_router_alone_and_only_the_host_reaches_it() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let [one, two] = [5, 6].map(|last| task(&net, last));
        serve_tcp(net.listen("vpc").unwrap());
        let port = inside(&one.path, || tcp_server(ANY, 0));
        let abroad = inside(&outside.path, || tcp_server(ANY, 0));
        // A new router; one whose groups know only the other task; one whose groups know nobody.
        for known in [None, Some(vec![address(6)]), Some(vec![])] {
            if let Some(known) = &known {
                allow(&net, "vpc", known);
            }
            let sends = known.is_some_and(|known| !known.is_empty());
            assert!(is_refused(&two.path, address(5), port));
            assert!(is_refused(&one.path, OUTSIDE, abroad));
            assert!(is_right(sends, &two.path, OUTSIDE, abroad));
            let direction = if sends { Direction::In } else { Direction::Out };
            is_counted(&net, direction, (address(6), address(5)), tcp(port));
            is_counted(&net, Direction::Out, (address(5), OUTSIDE), tcp(abroad));
            assert_eq!(seen_by_tcp(address(5), port).unwrap(), GATEWAY);
            inside(&one.path, || {
                assert_eq!(seen_by_tcp(METADATA_ADDRESS, METADATA_PORT).unwrap(), address(5));
                ping(GATEWAY, TimeVal::seconds(10)).unwrap();
            });
        }
    });
}

#[test]
fn what_comes_from_outside_is_asked_for_but_not_what_the_host_sends() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let one = task(&net, 5);
        let port = inside(&one.path, || tcp_server(ANY, 0));
        inside(&outside.path, || ip(&format!("route add default via {HOST_OUTSIDE}")));
        for (allowed, passes) in [("198.51.100.2/32", true), ("198.51.100.1/32", false)] {
            let wanted = Security {
                interfaces: [(address(5), [group(0)].into())].into(),
                groups: [(group(0), vec![rule(Direction::In, tcp(port), range(allowed))])].into(),
                ..Security::default()
            };
            net.secure("vpc", &wanted).unwrap();
            assert!(is_right(passes, &outside.path, address(5), port));
            assert_eq!(seen_by_tcp(address(5), port).unwrap(), GATEWAY);
        }
        is_counted(&net, Direction::In, (OUTSIDE, address(5)), tcp(port));
    });
}

/// Makes what a load balancer will have: an address of the router's own to which the host is led.
fn own_address(router: &Path) {
    inside(router, || ip(&format!("address add {OWN}/32 dev lo")));
    let way = ip(&format!("-4 route show {}", address(5)));
    ip(&format!("route add {OWN} {}", way.trim().split_once(' ').unwrap().1));
}

#[test]
fn the_routers_own_sockets_are_asked_for_too() {
    on_host(|directory| {
        let net = open(directory);
        let router = directory.join("routers/vpc");
        let [client, server] = [5, 6].map(|last| task(&net, last));
        own_address(&router);
        let port = inside(&router, || tcp_server(OWN, 0));
        let behind = inside(&server.path, || tcp_server(ANY, 0));
        let forwards = || {
            let bound = |to: Ipv4Addr| {
                let socket = UdpSocket::bind((OWN, 0)).unwrap();
                socket.send_to(b"x", (to, behind)).map(drop)
            };
            inside(&router, || bound(address(6)))
        };
        let host = |passes| is_right(passes, Path::new("/proc/thread-self/ns/net"), OWN, port);
        let mut wanted = wanted(&[], &[]);
        wanted.interfaces.insert(OWN, [group(9)].into());
        let allowed = |wanted: &mut Security, of, direction, traffic, peer| {
            wanted.groups.entry(group(of)).or_default().push(rule(direction, traffic, peer));
            net.secure("vpc", wanted).unwrap();
        };
        net.secure("vpc", &wanted).unwrap();
        assert!(host(false) && is_refused(&client.path, OWN, port));
        is_counted(&net, Direction::In, (HOST, OWN), tcp(port));
        is_counted(&net, Direction::Out, (address(5), OWN), tcp(port));
        allowed(&mut wanted, CLIENT, Direction::Out, Traffic::All, everybody());
        assert!(is_refused(&client.path, OWN, port));
        is_counted(&net, Direction::In, (address(5), OWN), tcp(port));
        allowed(&mut wanted, 9, Direction::In, tcp(port), range("10.77.0.0/16"));
        assert!(connects(&client.path, OWN, port) && host(false));
        allowed(&mut wanted, 9, Direction::In, tcp(port), range("169.254.192.1/32"));
        assert!(host(true));
        // Its own packets need the leave of its groups and of the receiver's.
        let datagram = Traffic::Udp { from: behind, to: behind };
        assert_eq!(forwards().unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        is_counted(&net, Direction::Out, (OWN, address(6)), datagram);
        allowed(&mut wanted, 9, Direction::Out, datagram, range("10.77.0.6/32"));
        assert_eq!(forwards().unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        is_counted(&net, Direction::In, (OWN, address(6)), datagram);
        allowed(&mut wanted, SERVER, Direction::In, datagram, range("10.77.0.100/32"));
        forwards().unwrap();
        // An address of the range that has no groups.
        inside(&router, || ip("address add 10.77.0.101/32 dev lo"));
        let without = Ipv4Addr::new(10, 77, 0, 101);
        let _served = inside(&router, || TcpListener::bind((without, port)).unwrap());
        assert!(is_refused(&client.path, without, port));
    });
}

/// A task chooses the ports that it sends to.
#[test]
fn refusals_are_counted_in_a_bounded_number() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        let _two = task(&net, 6);
        inside(&one.path, || {
            let socket = UdpSocket::bind((ANY, 0)).unwrap();
            for port in 1..=1_500 {
                socket.send_to(b"x", (address(6), port)).unwrap();
            }
        });
        assert_eq!(net.refused("vpc").unwrap().len(), 1_024);
        assert_eq!(net.refused("webs").unwrap_err().to_string().matches("webs").count(), 1);
        let _web = web(&net, 5);
        assert_eq!(net.refused("webs").unwrap(), []);
        let refused = net.secure("webs", &Security::default()).unwrap_err().to_string();
        assert!(refused.contains("bridges have none"), "{refused}");
    });
}
