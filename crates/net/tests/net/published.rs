//! Published addresses: ports of tasks, and the metadata address for tasks.

use std::net::Ipv4Addr;

use net::{Error, METADATA_ADDRESS, METADATA_PORT, Net, PortMap, Proto};

use crate::stage::*;

#[test]
fn the_metadata_server_of_a_router_sees_which_task_asks() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (vpc("one"), vpc("two"));
        // Equal addresses of two routers never meet: each asks a socket of its own.
        let tasks = [&one, &two].map(|router| {
            let task = task_of(&net, router, &format!("task-{}", router.name), &eth0(5));
            (task, net.listen(&router.name).unwrap())
        });
        for asking in [0, 1] {
            let (task, listener) = &tasks[asking];
            inside(&task.path, || {
                let to = (METADATA_ADDRESS, METADATA_PORT);
                let _asks = std::net::TcpStream::connect(to).unwrap();
            });
            assert_eq!(listener.accept().unwrap().1.ip(), address(5));
            let other = &tasks[1 - asking].1;
            other.set_nonblocking(true).unwrap();
            assert!(other.accept().is_err(), "nobody asked the other");
            other.set_nonblocking(false).unwrap();
        }
    });
}

#[test]
fn the_metadata_address_leads_the_hosts_own_containers_to_its_loopback() {
    on_host(|directory| {
        // The loopback of a new namespace is down until the network is open.
        ip("link set lo up");
        let port = tcp_server(Ipv4Addr::LOCALHOST, 0);
        let net = Net::open(&config("net-test", directory, Some(port))).unwrap();
        seen_by_tcp(METADATA_ADDRESS, METADATA_PORT).unwrap();
        drop(net);
    });
}

#[test]
fn a_task_may_serve_port_80_while_metadata_answers() {
    on_host(|directory| {
        let net = open(directory);
        let one = web(&net, 5);
        serve_tcp(net.listen("webs").unwrap());
        inside(&one.path, || tcp_server(ANY, 80));
        net.map_ports(&[tcp_map(ANY, 80, 5, 80)]).unwrap();
        assert_eq!(seen_by_tcp(Ipv4Addr::LOCALHOST, 80).unwrap(), WEB_GATEWAY);
        let seen = inside(&one.path, || seen_by_tcp(METADATA_ADDRESS, METADATA_PORT)).unwrap();
        assert_eq!(seen, web_address(5));
    });
}

#[test]
fn a_published_port_answers_everyone_and_shows_true_clients() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let (one, two) = (web(&net, 5), web(&net, 6));
        let port = inside(&one.path, || tcp_server(ANY, 0));
        net.map_ports(&[tcp_map(ANY, 8080, 5, port)]).unwrap();
        let from_outside = inside(&outside.path, || seen_by_tcp(HOST_OUTSIDE, 8080));
        assert_eq!(from_outside.unwrap(), OUTSIDE);
        assert_eq!(seen_by_tcp(HOST_OUTSIDE, 8080).unwrap(), HOST_OUTSIDE);
        assert_eq!(seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap(), WEB_GATEWAY);
        let far = task(&net, 7);
        allow(&net, "vpc", &[address(7)]);
        for container in [&one, &two, &far] {
            let seen = inside(&container.path, || seen_by_tcp(HOST_OUTSIDE, 8080));
            assert_eq!(seen.unwrap(), WEB_GATEWAY, "{}", container.name);
        }
        let by_gateway = inside(&two.path, || seen_by_tcp(WEB_GATEWAY, 8080));
        assert_eq!(by_gateway.unwrap(), WEB_GATEWAY);
        let direct = inside(&two.path, || seen_by_tcp(web_address(5), port));
        assert_eq!(direct.unwrap(), web_address(6));
    });
}

#[test]
fn datagrams_are_published_too() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let one = web(&net, 5);
        let to_port = inside(&one.path, || udp_server(ANY));
        let proto = Proto::Udp;
        let map = PortMap { proto, host_ip: ANY, host_port: 5353, to_ip: web_address(5), to_port };
        net.map_ports(&[map]).unwrap();
        let from_outside = inside(&outside.path, || seen_by_udp(HOST_OUTSIDE, 5353));
        assert_eq!(from_outside.unwrap(), OUTSIDE);
        assert_eq!(seen_by_udp(Ipv4Addr::LOCALHOST, 5353).unwrap(), WEB_GATEWAY);
        let itself = inside(&one.path, || seen_by_udp(HOST_OUTSIDE, 5353));
        assert_eq!(itself.unwrap(), WEB_GATEWAY);
    });
}

#[test]
fn a_port_published_at_one_address_is_published_there_only() {
    on_host(|directory| {
        let net = open(directory);
        let outside = outside(&net);
        let (one, two) = (web(&net, 5), web(&net, 6));
        let first = inside(&one.path, || tcp_server(ANY, 0));
        let second = inside(&two.path, || tcp_server(ANY, 0));
        let local = tcp_map(Ipv4Addr::LOCALHOST, 8080, 5, first);
        net.map_ports(&[local]).unwrap();
        assert_eq!(seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap(), WEB_GATEWAY);
        inside(&outside.path, || seen_by_tcp(HOST_OUTSIDE, 8080)).unwrap_err();
        // The narrower publication takes precedence where both match.
        net.map_ports(&[tcp_map(ANY, 8080, 6, second)]).unwrap();
        inside(&outside.path, || seen_by_tcp(HOST_OUTSIDE, 8080)).unwrap();
        net.destroy_namespace(Some("webs"), "web-5").unwrap();
        net.unmap_ports(&[local]).unwrap();
        assert_eq!(seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap(), WEB_GATEWAY);
    });
}

#[test]
fn a_withdrawn_port_is_closed_and_free_for_another_task() {
    on_host(|directory| {
        let net = open(directory);
        let one = web(&net, 5);
        let two = web(&net, 6);
        let first = inside(&one.path, || tcp_server(ANY, 0));
        let second = inside(&two.path, || tcp_server(ANY, 0));
        let map = tcp_map(ANY, 8080, 5, first);
        net.map_ports(&[map, tcp_map(ANY, 8081, 5, first)]).unwrap();
        net.map_ports(&[map]).unwrap();
        let taken = net.map_ports(&[tcp_map(ANY, 8082, 6, second), tcp_map(ANY, 8080, 6, second)]);
        assert!(matches!(taken, Err(Error::PortHeld { .. })), "{taken:?}");
        seen_by_tcp(Ipv4Addr::LOCALHOST, 8082).expect_err("all or none");
        net.unmap_ports(&[map]).unwrap();
        net.unmap_ports(&[map]).unwrap();
        seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap_err();
        seen_by_tcp(Ipv4Addr::LOCALHOST, 8081).unwrap();
        net.map_ports(&[tcp_map(ANY, 8080, 6, second)]).unwrap();
        seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap();
    });
}
