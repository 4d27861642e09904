//! Routers with the same range: what they keep apart, and what passes.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use net::{HostAccess, METADATA_ADDRESS, Net, NetConfig};

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
fn a_router_stays_while_something_hangs_on_it_and_some_time_longer() {
    on_host(|directory| {
        let net = open(directory);
        task(&net, 5);
        // A socket keeps the namespace of a router that is gone, and is in nobody's way.
        let _held = net.listen("vpc").unwrap();
        let none: [&str; 0] = [];
        assert_eq!(net.remove_idle_routers(Duration::ZERO).unwrap(), none);
        net.destroy_namespace(Some("vpc"), "task-5").unwrap();
        assert_eq!(net.remove_idle_routers(Duration::from_secs(600)).unwrap(), none);
        assert_eq!(net.remove_idle_routers(Duration::ZERO).unwrap(), ["vpc"]);
        assert_eq!(ip("-o link").lines().count(), 1, "only lo remains");
        assert!(!directory.join("routers/vpc").exists());
        let task = task(&net, 5);
        inside(&task.path, || tcp_server(ANY, 80));
        assert_eq!(seen_by_tcp(address(5), 80).unwrap(), GATEWAY);
    });
}
