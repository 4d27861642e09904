//! Routers with the same range: what they keep apart, and what passes.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use net::{HostAccess, METADATA_ADDRESS, Net, NetConfig};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use rustix::thread::CapabilitySet;

use crate::stage::*;

/// Waits for a packet that must not come; a dropped one cannot be told from a slow one in another
/// way.
fn cannot_connect(to: Ipv4Addr, port: u16) {
    let to = SocketAddr::from((to, port));
    let error = TcpStream::connect_timeout(&to, Duration::from_millis(300)).unwrap_err();
    let lost = [io::ErrorKind::TimedOut, io::ErrorKind::NetworkUnreachable];
    assert!(lost.contains(&error.kind()), "{error}");
}

#[test]
fn equal_addresses_of_two_routers_are_two_tasks() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let answer = |router: &str| {
            let router = vpc(router);
            let server = task_of(&net, &router, &format!("{}-5", router.name), &eth0(5));
            let client = task_of(&net, &router, &format!("{}-6", router.name), &eth0(6));
            allow(&net, &router.name, &[address(5), address(6)]);
            (inside(&server.path, || tcp_server(ANY, 0)), client)
        };
        let (one, two) = (answer("one"), answer("two"));
        assert_ne!(one.0, two.0);
        let port = inside(&outside.path, || tcp_server(ANY, 0));
        for ((own, client), (others, _)) in [(&one, &two), (&two, &one)] {
            inside(&client.path, || {
                assert_eq!(seen_by_tcp(address(5), *own).unwrap(), address(6));
                let refused = seen_by_tcp(address(5), *others).unwrap_err();
                assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused, "{refused}");
                assert_eq!(seen_by_tcp(OUTSIDE, port).unwrap(), HOST_OUTSIDE);
            });
        }
        assert_eq!(seen_by_tcp(address(5), one.0).unwrap(), GATEWAY, "the host reaches the first");
        net.destroy_namespace(Some("one"), "one-5").unwrap();
        net.destroy_namespace(Some("one"), "one-6").unwrap();
        let namespaces = net.namespaces().unwrap();
        let server = namespaces.iter().find(|found| found.name == "two-5").unwrap();
        net.attach("two", server, &eth0(5)).unwrap();
        assert_eq!(seen_by_tcp(address(5), two.0).unwrap(), GATEWAY, "the address was free again");
    });
}

#[test]
fn a_task_does_not_reach_another_router_but_the_hosts_containers_do() {
    on_host(|directory| {
        let net = open(directory);
        let server = task(&net, 5);
        let port = inside(&server.path, || tcp_server(ANY, 0));
        let far = net::Router { name: "far".to_owned(), range: "10.78.0.0/16".parse().unwrap() };
        let mut interface = eth0(6);
        interface.address = Ipv4Addr::new(10, 78, 0, 6);
        interface.gateway = Ipv4Addr::new(10, 78, 0, 1);
        let stranger = task_of(&net, &far, "far", &interface);
        allow(&net, "far", &[interface.address]);
        let web = web(&net, 5);
        assert_eq!(inside(&web.path, || seen_by_tcp(address(5), port)).unwrap(), GATEWAY);
        inside(&stranger.path, || cannot_connect(address(5), port));
        inside(&stranger.path, || cannot_connect(web_address(5), port));
    });
}

#[test]
fn what_the_host_and_a_router_serve_themselves_is_not_for_tasks() {
    on_host(|directory| {
        let net = open(directory);
        let (one, web) = (task(&net, 5), web(&net, 5));
        allow(&net, "vpc", &[address(5)]);
        let port = tcp_server(ANY, 0);
        for task in [&one, &web] {
            inside(&task.path, || {
                for to in [GATEWAY, WEB_GATEWAY, HOST] {
                    cannot_connect(to, port);
                }
            });
        }
        let port = inside(&directory.join("routers/vpc"), || tcp_server(ANY, 0));
        for to in [GATEWAY, METADATA_ADDRESS] {
            inside(&one.path, || cannot_connect(to, port));
        }
        cannot_connect(Ipv4Addr::new(169, 254, 192, 3), port);
    });
}

#[test]
fn the_host_stays_out_where_it_shall_and_keeps_the_routes_that_it_had() {
    on_host(|directory| {
        let open = |host_access| {
            let config = config("net-test", directory, None);
            Net::open(&NetConfig { host_access, ..config }).unwrap()
        };
        let net = open(HostAccess::Off);
        task(&net, 5);
        assert!(!ip("-4 route").contains("10.77."), "{}", ip("-4 route"));
        drop(net);
        let net = open(HostAccess::On);
        let _lan = outside(&net);
        ip("route add 10.77.0.0/24 dev cable");
        task(&net, 6);
        assert_eq!(ip("-4 route").matches("10.77.").count(), 1, "{}", ip("-4 route"));
    });
}

#[test]
fn the_host_is_not_led_where_it_was_told_not_to_go() {
    on_host(|directory| {
        let net = open(directory);
        let _lan = outside(&net);
        let led = |last: u8| ip("-4 route").contains(&format!("{} via", address(last)));
        for (last, kind) in (5..).zip(["blackhole", "prohibit", "unreachable"]) {
            ip(&format!("route add {kind} 10.77.0.0/24"));
            let task = task(&net, last);
            assert!(!led(last), "{kind}: {}", ip("-4 route"));
            let port = inside(&task.path, || tcp_server(ANY, 0));
            let neighbour = task_of(&net, &vpc("vpc"), kind, &eth0(last + 10));
            allow(&net, "vpc", &[address(last), address(last + 10)]);
            inside(&neighbour.path, || seen_by_tcp(address(last), port)).unwrap();
            ip("route del 10.77.0.0/24");
            // The last resort of a host says nothing about one address.
            ip(&format!("route add {kind} default"));
            task_of(&net, &vpc("vpc"), &format!("{kind}-default"), &eth0(last + 20));
            assert!(led(last + 20), "{kind}: {}", ip("-4 route"));
            ip(&format!("route del {kind} default"));
        }
    });
}

#[test]
fn a_router_of_which_a_part_was_removed_is_completed_or_tried_again() {
    on_host(|directory| {
        let net = open(directory);
        for is_entered in [true, false] {
            task(&net, 5);
            net.destroy_namespace(Some("vpc"), "task-5").unwrap();
            // Its edge can be removed, its pin cannot.
            let place = directory.join("routers");
            let over = |flags| mount(Some(&place), &place, None::<&str>, flags, None::<&str>);
            over(MsFlags::MS_BIND).unwrap();
            over(MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY).unwrap();
            let (removed, done) = net.remove_idle_routers(Duration::ZERO);
            umount2(&place, MntFlags::MNT_DETACH).unwrap();
            assert_eq!(removed, ["vpc"], "its server must not stay in it");
            let why = done.unwrap_err().to_string();
            assert!(why.contains("routers/vpc"), "{why}");
            if is_entered {
                let task = task(&net, 5);
                inside(&task.path, || tcp_server(ANY, 80));
                assert_eq!(seen_by_tcp(address(5), 80).unwrap(), GATEWAY);
                net.destroy_namespace(Some("vpc"), "task-5").unwrap();
            }
            assert_eq!(idle_removed(&net, Duration::ZERO), ["vpc"]);
            assert!(!directory.join("routers/vpc").exists());
        }
    });
}

#[test]
fn what_the_host_was_led_to_is_taken_back_also_after_a_failure() {
    on_host(|directory| {
        let net = open(directory);
        let led = || ip("-4 route").contains("10.77.");
        task(&net, 5);
        let destroy = || net.destroy_namespace(Some("vpc"), "task-5");
        without(CapabilitySet::NET_ADMIN, destroy).unwrap_err();
        assert!(led());
        assert!(idle_removed(&net, Duration::ZERO).is_empty(), "it is in use");
        destroy().unwrap();
        assert!(!led(), "{}", ip("-4 route"));
        // A router that cannot be entered.
        task(&net, 5);
        without(CapabilitySet::SYS_ADMIN, destroy).unwrap_err();
        assert!(!led(), "{}", ip("-4 route"));
        destroy().unwrap();
    });
}

#[test]
fn a_router_stays_while_something_hangs_on_it_and_some_time_longer() {
    on_host(|directory| {
        let net = open(directory);
        task(&net, 5);
        // A socket keeps the namespace of a router that is gone, and is in nobody's way.
        let _held = net.listen("vpc").unwrap();
        let none: [&str; 0] = [];
        assert_eq!(idle_removed(&net, Duration::ZERO), none);
        net.destroy_namespace(Some("vpc"), "task-5").unwrap();
        assert_eq!(idle_removed(&net, Duration::from_secs(600)), none);
        assert_eq!(idle_removed(&net, Duration::ZERO), ["vpc"]);
        assert_eq!(ip("-o link").lines().count(), 1, "only lo remains");
        assert!(!directory.join("routers/vpc").exists());
        let task = task(&net, 5);
        inside(&task.path, || tcp_server(ANY, 80));
        assert_eq!(seen_by_tcp(address(5), 80).unwrap(), GATEWAY);
    });
}
