//! Namespaces and interfaces: their reachability, and their view from inside.

use std::io;
use std::net::Ipv4Addr;
use std::time::Instant;

use net::Error;

use crate::stage::*;

#[test]
fn tasks_reach_each_other_and_the_host_reaches_them() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (task(&net, 5), task(&net, 6));
        allow(&net, "vpc", &[address(5), address(6)]);
        let port = inside(&one.path, || tcp_server(ANY, 0));
        assert_eq!(inside(&two.path, || seen_by_tcp(address(5), port)).unwrap(), address(6));
        assert_eq!(inside(&one.path, || seen_by_tcp(address(5), port)).unwrap(), address(5));
        assert_eq!(seen_by_tcp(address(5), port).unwrap(), GATEWAY);
    });
}

#[test]
fn tasks_of_two_subnets_reach_each_other_untranslated() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        let mut interface = eth0(6);
        interface.address = "10.77.1.6".parse().unwrap();
        interface.gateway = "10.77.1.1".parse().unwrap();
        let two = task_of(&net, &vpc("vpc"), "far", &interface);
        allow(&net, "vpc", &[address(5), interface.address]);
        let port = inside(&one.path, || tcp_server(ANY, 0));
        let seen = inside(&two.path, || seen_by_tcp(address(5), port)).unwrap();
        assert_eq!(seen, interface.address);
    });
}

#[test]
fn inside_there_are_loopback_and_eth0_as_asked() {
    on_host(|directory| {
        let net = open(directory);
        let mut interface = eth0(5);
        interface.mtu = 1400;
        let namespace = task_of(&net, &vpc("vpc"), "task-5", &interface);
        inside(&namespace.path, || {
            let links = ip("-o link");
            assert_eq!(links.lines().count(), 2, "{links}");
            assert!(links.contains("lo: <LOOPBACK,UP,LOWER_UP>"), "{links}");
            assert!(links.contains("mtu 1400"), "{links}");
            assert!(links.contains("link/ether 0a:00:00:00:00:05"), "{links}");
            assert!(ip("-4 -o address show eth0").contains("inet 10.77.0.5/32"));
            let routes = ip("-4 route");
            assert!(routes.contains("default via 10.77.0.1 dev eth0"), "{routes}");
        });
    });
}

#[test]
fn attaching_again_repairs_and_a_new_mac_replaces() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        inside(&one.path, || ip("route del default"));
        net.attach("vpc", &one, &eth0(5)).unwrap();
        assert!(inside(&one.path, || ip("-4 route")).contains("default via 10.77.0.1"));
        let mut other = eth0(5);
        other.mac[0] = 0x0e;
        net.attach("vpc", &one, &other).unwrap();
        assert!(inside(&one.path, || ip("-o link show eth0")).contains("0e:00:00:00:00:05"));
        let port = inside(&one.path, || tcp_server(ANY, 0));
        assert_eq!(seen_by_tcp(address(5), port).unwrap(), GATEWAY);
    });
}

#[test]
fn an_address_is_attached_once_and_free_with_its_namespace() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        let two = net.create_namespace("two").unwrap();
        let error = net.attach("vpc", &two, &eth0(5)).unwrap_err();
        assert!(matches!(error, Error::AddressHeld { .. }), "{error}");
        assert_eq!(inside(&two.path, || ip("-o link")).lines().count(), 1, "half an interface");
        net.destroy_namespace(Some("vpc"), &one.name).unwrap();
        net.destroy_namespace(Some("vpc"), &one.name).unwrap();
        net.attach("vpc", &two, &eth0(5)).unwrap();
    });
}

#[test]
fn an_address_outside_the_subnets_or_a_strange_gateway_is_refused() {
    on_host(|directory| {
        let net = open(directory);
        let namespace = net.create_namespace("task").unwrap();
        let missing = net.attach("vpc", &namespace, &eth0(5));
        assert!(matches!(missing, Err(Error::NamespaceMissing { .. })), "{missing:?}");
        net.enter(&vpc("vpc"), "task").unwrap();
        let mut strange = eth0(5);
        strange.address = "10.78.0.5".parse().unwrap();
        assert!(matches!(net.attach("vpc", &namespace, &strange), Err(Error::Invalid { .. })));
        let mut strange = eth0(5);
        strange.gateway = "10.78.0.1".parse().unwrap();
        assert!(matches!(net.attach("vpc", &namespace, &strange), Err(Error::Invalid { .. })));
        assert!(matches!(net.attach("vpc", &namespace, &eth0(1)), Err(Error::Invalid { .. })));
    });
}

#[test]
fn traffic_to_the_outside_bears_the_hosts_address() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let one = task(&net, 5);
        allow(&net, "vpc", &[address(5)]);
        let port = inside(&outside.path, || tcp_server(ANY, 0));
        let seen = inside(&one.path, || seen_by_tcp(OUTSIDE, port)).unwrap();
        assert_eq!(seen, HOST_OUTSIDE);
    });
}

#[test]
fn without_a_route_to_the_outside_a_task_is_told_at_once() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        allow(&net, "vpc", &[address(5)]);
        let error = inside(&one.path, || seen_by_tcp(OUTSIDE, 80)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NetworkUnreachable, "{error}");
    });
}

#[test]
fn users_without_privileges_may_bind_low_ports() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        let first = inside(&one.path, || {
            std::fs::read_to_string("/proc/sys/net/ipv4/ip_unprivileged_port_start").unwrap()
        });
        assert_eq!(first.trim(), "0");
    });
}

#[test]
fn a_hundred_interfaces_come_and_go() {
    on_host(|directory| {
        let net = open(directory);
        let start = Instant::now();
        let tasks: Vec<_> =
            (100..200).map(|last| net.create_namespace(&format!("task-{last}")).unwrap()).collect();
        let made = start.elapsed();
        let start = Instant::now();
        net.enter(&vpc("vpc"), "none").unwrap();
        let routed = start.elapsed();
        let start = Instant::now();
        for (namespace, last) in tasks.iter().zip(100..) {
            net.enter(&vpc("vpc"), &namespace.name).unwrap();
            net.attach("vpc", namespace, &eth0(last)).unwrap();
        }
        let attached = start.elapsed();
        assert_eq!(net.namespaces().unwrap(), tasks);
        assert_eq!(host_routes(), 100);
        let start = Instant::now();
        let maps: Vec<_> =
            (100..200).map(|last| tcp_map(ANY, 8000 + u16::from(last), last, 80)).collect();
        net.map_ports(&maps).unwrap();
        let published = start.elapsed();
        let start = Instant::now();
        for task in &tasks {
            net.destroy_namespace(Some("vpc"), &task.name).unwrap();
        }
        let destroyed = start.elapsed();
        assert!(net.namespaces().unwrap().is_empty());
        assert_eq!(host_routes(), 0);
        let start = Instant::now();
        net.close().unwrap();
        let closed = start.elapsed();
        println!("a router {routed:?}; 100: made {made:?} attached {attached:?}");
        println!("100: published {published:?}");
        println!("100: destroyed {destroyed:?} closed {closed:?}");
        assert_eq!(ip("-o link").lines().count(), 1, "only lo remains");
    });
}

/// Counts the host's routes to containers.
fn host_routes() -> usize {
    ip("-4 route show").lines().filter(|line| line.starts_with("10.77.")).count()
}

#[test]
fn tasks_start_and_stop_side_by_side() {
    on_host(|directory| {
        let net = open(directory);
        std::thread::scope(|scope| {
            for worker in 0..8 {
                let net = &net;
                scope.spawn(move || {
                    for round in 0..5 {
                        let last = 10 + worker * 5 + round;
                        let task = web(net, last);
                        let map = tcp_map(ANY, 8000 + u16::from(last), last, 80);
                        inside(&task.path, || tcp_server(ANY, 80));
                        net.map_ports(&[map]).unwrap();
                        assert_eq!(
                            seen_by_tcp(Ipv4Addr::LOCALHOST, map.host_port).unwrap(),
                            WEB_GATEWAY
                        );
                        net.unmap_ports(&[map]).unwrap();
                        net.destroy_namespace(Some("webs"), &task.name).unwrap();
                    }
                });
            }
        });
        assert!(net.namespaces().unwrap().is_empty());
        net.close().unwrap();
        assert_eq!(ip("-o link").lines().count(), 1, "only lo remains");
    });
}
