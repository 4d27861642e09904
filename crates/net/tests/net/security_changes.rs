//! Changes of security groups: each is small, none cuts a connection or lets anything by meanwhile.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use net::{Direction, Net, Peer, Security, SecurityRule, Traffic, Wanted};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use rustix::thread::CapabilitySet;

use crate::lifecycle::{nft, wanted};
use crate::security::{connects, is_refused};
use crate::stage::*;

const TABLE: &str = "list table inet gantry_net_test";

/// Makes a connection from one namespace into another.
fn connection(from: &Path, to: &Path, address: Ipv4Addr) -> (TcpStream, TcpStream) {
    let listener = inside(to, || TcpListener::bind((ANY, 0)).unwrap());
    let port = listener.local_addr().unwrap().port();
    let client = inside(from, || TcpStream::connect(SocketAddr::from((address, port))).unwrap());
    (client, listener.accept().unwrap().0)
}

/// Sends something in both directions.
fn talk((one, two): &mut (TcpStream, TcpStream)) {
    let pass = |from: &mut TcpStream, to: &mut TcpStream| {
        from.write_all(b"x").unwrap();
        to.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        to.read_exact(&mut [0]).unwrap();
    };
    pass(one, two);
    pass(two, one);
}

/// Returns what makes tasks at 5 and 6 members of a group whose `members` they may hear.
fn listening_to(members: &[u8]) -> Security {
    let rules = [
        rule(Direction::In, Traffic::All, Peer::Group(group(1))),
        rule(Direction::Out, Traffic::All, everybody()),
    ];
    Security {
        interfaces: [5, 6].map(|last| (address(last), [group(1)].into())).into(),
        groups: [(group(1), rules.into())].into(),
        members: [(group(1), members.iter().copied().map(address).collect())].into(),
    }
}

#[test]
fn one_that_leaves_a_group_keeps_its_connections_and_gets_no_new_ones() {
    on_host(|directory| {
        let net = open(directory);
        let [one, two] = [5, 6].map(|last| task(&net, last).path);
        net.secure("vpc", &listening_to(&[5, 6])).unwrap();
        let port = inside(&two, || tcp_server(ANY, 0));
        assert!(connects(&one, address(6), port));
        let mut lasting = connection(&one, &two, address(6));
        net.secure("vpc", &listening_to(&[6])).unwrap();
        assert!(is_refused(&one, address(6), port));
        talk(&mut lasting);
        // Without any group, too.
        net.secure("vpc", &Security::default()).unwrap();
        talk(&mut lasting);
        net.secure("vpc", &listening_to(&[5])).unwrap();
        assert!(connects(&one, address(6), port));
    });
}

/// Lets an agent that started anew find its tasks.
fn adopt(net: &Net, tasks: &[u8]) {
    let names: Vec<String> = tasks.iter().map(|last| format!("task-{last}")).collect();
    let hung: Vec<_> =
        names.iter().zip(tasks).map(|(name, last)| (&**name, "vpc", eth0(*last))).collect();
    let done = net.reconcile(&wanted(net, &hung)).unwrap();
    assert!(done.failed.is_empty() && done.missing.is_empty(), "{done:?}");
}

#[test]
fn a_restart_cuts_no_connection_and_lets_nothing_by() {
    on_host(|directory| {
        let net = open(directory);
        let [one, two] = [5, 6].map(|last| task(&net, last).path);
        let router = directory.join("routers/vpc");
        let port = inside(&two, || tcp_server(ANY, 0));
        net.secure("vpc", &listening_to(&[5])).unwrap();
        let mut lasting = connection(&one, &two, address(6));
        drop(net);
        let net = open(directory);
        adopt(&net, &[5, 6]);
        talk(&mut lasting);
        assert!(connects(&one, address(6), port), "until it is told otherwise");
        let port_of_one = inside(&one, || tcp_server(ANY, 0));
        assert!(is_refused(&two, address(5), port_of_one));
        // The chains and sets that only the earlier agent knew of are removed.
        let mut changed = listening_to(&[6]);
        changed.interfaces.remove(&address(6));
        changed.interfaces.insert(address(6), [group(2)].into());
        changed.groups.insert(group(2), Vec::new());
        net.secure("vpc", &changed).unwrap();
        talk(&mut lasting);
        assert!(is_refused(&one, address(6), port));
        assert!(is_refused(&two, address(5), port_of_one), "nothing lets it send");
        allow(&net, "vpc", &[address(5)]);
        let table = inside(&router, || nft(TABLE));
        assert!(!table.contains(&group(1)) && !table.contains(&group(2)), "{table}");
        net.secure("vpc", &listening_to(&[6])).unwrap();
        assert!(connects(&two, address(5), port_of_one));
        drop(net);
        // A restart without any change.
        let net = open(directory);
        adopt(&net, &[5, 6]);
        net.secure("vpc", &listening_to(&[6])).unwrap();
        assert!(connects(&two, address(5), port_of_one) && is_refused(&one, address(6), port));
        talk(&mut lasting);
    });
}

/// Builds before security groups let everything by, with a chain that nobody filled.
#[test]
fn a_table_of_an_older_build_is_brought_up_to_date() {
    on_host(|directory| {
        let net = open(directory);
        let [one, two] = [5, 6].map(|last| task(&net, last).path);
        drop(net);
        let router = directory.join("routers/vpc");
        let port = inside(&two, || tcp_server(ANY, 0));
        inside(&router, || {
            nft("delete table inet gantry_net_test");
            nft("add table inet gantry_net_test");
            for chain in ["input", "forward"] {
                let hook = format!("{{ type filter hook {chain} priority filter; }}");
                nft(&format!("add chain inet gantry_net_test {chain} {hook}"));
            }
            nft("add chain inet gantry_net_test security");
            nft("add rule inet gantry_net_test forward ct state established,related accept");
            nft("add rule inet gantry_net_test forward jump security");
        });
        let mut lasting = connection(&one, &two, address(6));
        let net = open(directory);
        adopt(&net, &[5, 6]);
        talk(&mut lasting);
        assert!(is_refused(&one, address(6), port));
        net.secure("vpc", &listening_to(&[5])).unwrap();
        assert!(connects(&one, address(6), port));
        assert!(!inside(&router, || nft(TABLE)).contains("security"));
    });
}

#[test]
fn nothing_runs_where_nothing_changed_and_a_failure_is_made_good() {
    on_host(|directory| {
        let net = open(directory);
        let [one, two] = [5, 6].map(|last| task(&net, last).path);
        let port = inside(&two, || tcp_server(ANY, 0));
        let secure = |members: &[u8]| net.secure("vpc", &listening_to(members));
        secure(&[5]).unwrap();
        without(CapabilitySet::SYS_ADMIN, || secure(&[5])).unwrap();
        let mut shuffled = listening_to(&[5]);
        shuffled.groups.values_mut().for_each(|rules| rules.reverse());
        without(CapabilitySet::SYS_ADMIN, || net.secure("vpc", &shuffled)).unwrap();
        without(CapabilitySet::SYS_ADMIN, || secure(&[6])).unwrap_err();
        without(CapabilitySet::SYS_ADMIN, || secure(&[5])).unwrap_err();
        assert!(connects(&one, address(6), port), "as before");
        secure(&[6]).unwrap();
        assert!(is_refused(&one, address(6), port));
        // Somebody took its table away.
        inside(&directory.join("routers/vpc"), || nft("delete table inet gantry_net_test"));
        secure(&[5, 6]).unwrap_err();
    });
}

#[test]
fn a_router_that_is_made_again_is_told_everything_again() {
    on_host(|directory| {
        let net = open(directory);
        for _ in 0..2 {
            let [one, two] = [5, 6].map(|last| task(&net, last).path);
            let port = inside(&two, || tcp_server(ANY, 0));
            assert!(is_refused(&one, address(6), port));
            net.secure("vpc", &listening_to(&[5])).unwrap();
            assert!(connects(&one, address(6), port));
            net.reconcile(&Wanted::default()).unwrap();
        }
    });
}

/// A generator of numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    /// Returns a number below `bound`.
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) % bound
    }

    fn rule(&mut self) -> SecurityRule {
        let direction = if self.below(2) == 0 { Direction::In } else { Direction::Out };
        let from = u16::try_from(self.below(3)).unwrap();
        let traffic = match self.below(6) {
            0 => Traffic::All,
            1 => Traffic::Tcp { from, to: from + 1 },
            2 => Traffic::Udp { from, to: from },
            3 => Traffic::Icmp { kind: Some(8), code: None },
            4 => Traffic::Icmp { kind: None, code: None },
            _ => Traffic::Other(47),
        };
        let peer = match self.below(4) {
            0 => everybody(),
            1 => range("10.77.0.0/24"),
            _ => Peer::Group(group(self.below(4))),
        };
        rule(direction, traffic, peer)
    }

    /// Changes a few things, among them ones that make no difference.
    fn change(&mut self, wanted: &mut Security) {
        for _ in 0..=self.below(4) {
            let id = group(self.below(4));
            let address = address(u8::try_from(10 + self.below(6)).unwrap());
            match self.below(6) {
                0 | 1 => {
                    let groups: BTreeSet<_> = (0..=self.below(3)).map(|_| self.below(4)).collect();
                    wanted.interfaces.insert(address, groups.into_iter().map(group).collect());
                }
                2 => drop(wanted.interfaces.remove(&address)),
                3 => {
                    let rules = (0..self.below(4)).map(|_| self.rule()).collect();
                    wanted.groups.insert(id, rules);
                }
                4 => drop(wanted.members.entry(id).or_default().insert(address)),
                _ => drop(wanted.members.entry(id).or_default().remove(&address)),
            }
        }
    }
}

/// Returns a table's parts without what only says when they were made, in an order of their own.
fn contents(router: &Path) -> Vec<String> {
    let list = || Command::new("nft").args(["-j", TABLE]).output().unwrap();
    let listing: serde_json::Value = serde_json::from_slice(&inside(router, list).stdout).unwrap();
    let mut parts: Vec<String> = Vec::new();
    for part in listing["nftables"].as_array().unwrap() {
        let mut part = part.clone();
        for about in part.as_object_mut().unwrap().values_mut() {
            about.as_object_mut().unwrap().remove("handle");
            if let Some(elements) = about.get_mut("elem").and_then(|all| all.as_array_mut()) {
                elements.sort_by_key(ToString::to_string);
            }
        }
        parts.push(part.to_string());
    }
    parts.sort();
    parts
}

#[test]
fn after_any_change_the_table_is_that_of_a_fresh_router() {
    on_host(|directory| {
        let mut net = open(directory);
        let place = |router: &str| directory.join("routers").join(router);
        net.enter(&vpc("changed"), "none").unwrap();
        let mut numbers = Numbers(1);
        let mut wanted = Security::default();
        for round in 0..60 {
            numbers.change(&mut wanted);
            net.secure("changed", &wanted).unwrap();
            let fresh = format!("fresh-{round}");
            net.enter(&vpc(&fresh), "none").unwrap();
            net.secure(&fresh, &wanted).unwrap();
            let expected = contents(&place(&fresh));
            assert_eq!(contents(&place("changed")), expected, "round {round}: {wanted:?}");
            net.destroy_namespace(Some(&fresh), "none").unwrap();
            assert_eq!(idle_removed(&net, Duration::ZERO), [fresh]);
            if round % 10 == 9 {
                net = open(directory);
                net.enter(&vpc("changed"), "none").unwrap();
            }
        }
    });
}

/// The bounds of a host and of a VPC.
#[test]
fn a_change_among_a_thousand_interfaces_and_ten_thousand_members_is_small() {
    on_host(|directory| {
        let net = open(directory);
        net.enter(&vpc("vpc"), "none").unwrap();
        let any = |last: u32| Ipv4Addr::from_bits(GATEWAY.to_bits() + last);
        let mut wanted = Security::default();
        for number in 0..200 {
            let ports = (0..60).map(|port| Traffic::Tcp { from: port, to: port + 100 });
            let rules = ports.map(|ports| rule(Direction::In, ports, Peer::Group(group(0))));
            let out = rule(Direction::Out, Traffic::All, everybody());
            wanted.groups.insert(group(number), rules.chain([out]).collect());
        }
        for last in 1..=1_000 {
            let groups = [0, u64::from(last) % 200, u64::from(last) * 7 % 200];
            wanted.interfaces.insert(any(last), groups.map(group).into());
        }
        wanted.members.insert(group(0), (1..=10_000).map(any).collect());
        let measured = |wanted: &Security| {
            let cpu = || {
                let of = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap();
                of.user_time() + of.system_time()
            };
            let (start, before) = (Instant::now(), cpu());
            net.secure("vpc", wanted).unwrap();
            (start.elapsed(), Duration::from_micros((cpu() - before).num_microseconds() as u64))
        };
        println!("everything: time and the CPU of nft {:?}", measured(&wanted));
        println!("nothing: {:?}", measured(&wanted));
        wanted.members.get_mut(&group(0)).unwrap().insert(any(10_001));
        println!("one member more: {:?}", measured(&wanted));
        wanted.members.get_mut(&group(0)).unwrap().remove(&any(10_001));
        println!("one member less: {:?}", measured(&wanted));
        wanted.interfaces.insert(any(1_001), [group(0), group(7), group(100)].into());
        println!("one interface more, of a new combination: {:?}", measured(&wanted));
        wanted.groups.get_mut(&group(0)).unwrap().pop();
        println!("one rule less of a group that all have: {:?}", measured(&wanted));
        let router = directory.join("routers/vpc");
        let members = format!("list set inet gantry_net_test {}", group(0));
        let members = inside(&router, || nft(&members));
        assert_eq!(members.matches("10.77.").count(), 10_000);
        assert!(contents(&router).iter().any(|part| part.contains(&any(1_001).to_string())));
    });
}
