//! Restarts, crashes, several instances on one machine, and complete removal.

use std::net::{Ipv4Addr, UdpSocket};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use net::{
    Block, Hung, Interface, METADATA_ADDRESS, METADATA_PORT, Net, NetConfig, PortMap, Reconciled,
    Wanted, check,
};

use crate::stage::*;

#[test]
fn a_restarted_agent_finds_its_tasks_as_they_were() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (web(&net, 5), task(&net, 6));
        let port = inside(&one.path, || tcp_server(ANY, 0));
        inside(&two.path, || tcp_server(ANY, 80));
        net.map_ports(&[tcp_map(ANY, 8080, 5, port)]).unwrap();
        drop(net);
        let net = open(directory);
        assert_eq!(net.namespaces().unwrap(), [two.clone(), one.clone()]);
        seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap();
        let wanted = Wanted {
            ports: vec![tcp_map(ANY, 8080, 5, port)],
            ..wanted(&net, &[(&two.name, "vpc", eth0(6)), (&one.name, "webs", web_eth0(5))])
        };
        for _ in 0..2 {
            assert_eq!(net.reconcile(&wanted).unwrap(), Reconciled::default());
            assert_eq!(seen_by_tcp(address(6), 80).unwrap(), GATEWAY);
        }
        net.unmap_ports(&wanted.ports).unwrap();
        seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap_err();
    });
}

#[test]
fn reconciling_mends_whatever_a_crash_left() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (task(&net, 5), task(&net, 6));
        let web = web(&net, 5);
        task(&net, 7);
        task_of(&net, &vpc("unwanted"), "task-8", &eth0(8));
        let port = inside(&one.path, || tcp_server(ANY, 0));
        let web_port = inside(&web.path, || tcp_server(ANY, 0));
        net.map_ports(&[tcp_map(ANY, 8080, 5, web_port), tcp_map(ANY, 8081, 7, 1)]).unwrap();
        let three = net.create_namespace("three").unwrap();
        drop(net);
        // The damage: half an interface, half a router, a router that is only a file, a namespace
        // whose pin is only a file, a lost port map.
        inside(&directory.join("routers/vpc"), || {
            ip(&format!("route del {}", address(5)));
            ip("address flush dev lo");
            nft("delete table inet gantry_net_test");
        });
        ip(&format!("route del {}", address(5)));
        nix::mount::umount2(&directory.join("routers/webs"), nix::mount::MntFlags::MNT_DETACH)
            .unwrap();
        inside(&two.path, || ip("route del default"));
        std::fs::write(directory.join("netns/broken"), "").unwrap();
        nft("flush map inet gantry_net_test ports_any");
        nft("add element inet gantry_net_test ports_any { tcp . 9999 : 169.254.200.7 . 1 }");

        let net = open(directory);
        let hung = [
            (&*one.name, "vpc", eth0(5)),
            (&*two.name, "vpc", eth0(6)),
            ("gone", "vpc", eth0(8)),
            (&*three.name, "vpc", eth0(6)),
            (&*web.name, "webs", web_eth0(5)),
        ];
        let wanted = Wanted { ports: vec![tcp_map(ANY, 8080, 5, web_port)], ..wanted(&net, &hung) };
        let done = net.reconcile(&wanted).unwrap();
        assert_eq!(done.destroyed, ["broken", "task-7", "task-8"]);
        assert_eq!(done.routers_removed, ["unwanted"]);
        assert_eq!(done.missing, ["gone"]);
        assert!(done.failed["three"].contains("10.77.0.6"), "{done:?}");
        assert_eq!((done.ports_added, done.ports_removed), (1, 1));
        assert_eq!(seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap(), WEB_GATEWAY);
        assert_eq!(seen_by_tcp(address(5), port).unwrap(), GATEWAY);
        allow(&net, "vpc", &[address(5), address(6)]);
        assert_eq!(inside(&two.path, || seen_by_tcp(address(5), port)).unwrap(), address(6));
        assert!(!ip("-4 route").contains("10.77.0.7"), "{}", ip("-4 route"));
        let again = net.reconcile(&wanted).unwrap();
        let Reconciled { missing, failed, .. } = done;
        assert_eq!(again, Reconciled { missing, failed, ..Reconciled::default() });
    });
}

#[test]
fn a_router_that_cannot_be_entered_stays_under_its_tasks() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (web(&net, 5), web(&net, 6));
        let port = inside(&one.path, || tcp_server(ANY, 0));
        drop(net);
        // Its edge is gone, and something else has the edge's address.
        let edge = ip("-4 route show 169.254.192.2");
        let edge = edge.split_whitespace().skip_while(|word| *word != "dev").nth(1).unwrap();
        ip(&format!("link del {edge}"));
        ip("link set lo up");
        ip("route add 169.254.192.2 dev lo");
        let net = open(directory);
        let hung = [(&*one.name, "webs", web_eth0(5)), (&*two.name, "webs", web_eth0(6))];
        let done = net.reconcile(&wanted(&net, &hung)).unwrap();
        assert!(done.failed[&one.name].contains("169.254.192.2"), "{done:?}");
        assert_eq!((done.failed.len(), done.routers_removed.len()), (2, 0), "{done:?}");
        let seen = || inside(&two.path, || seen_by_tcp(web_address(5), port)).unwrap();
        assert_eq!(seen(), web_address(6), "they reach each other");
        ip("route del 169.254.192.2 dev lo");
        assert_eq!(net.reconcile(&wanted(&net, &hung)).unwrap(), Reconciled::default());
        assert_eq!(seen_by_tcp(web_address(5), port).unwrap(), WEB_GATEWAY);
        assert_eq!(seen(), web_address(6));
    });
}

/// A task that could not enter at a start runs on.
#[test]
fn a_router_stays_under_a_namespace_that_nobody_counted() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (web(&net, 5), web(&net, 6));
        drop(net);
        let net = open(directory);
        let earlier = net.router_number("webs").unwrap();
        net.enter(&webs(&net), &two.name).unwrap();
        assert_eq!(net.router_number("webs").unwrap(), earlier);
        let _socket = net.listen("webs").unwrap();
        net.destroy_namespace(Some("webs"), &two.name).unwrap();
        assert_eq!(idle_removed(&net, Duration::ZERO), [""; 0]);
        net.destroy_namespace(Some("webs"), &one.name).unwrap();
        assert_eq!(idle_removed(&net, Duration::ZERO), ["webs"]);
        assert!(net.router_number("webs").is_err(), "it is gone");
        net.enter(&webs(&net), &two.name).unwrap();
        assert_ne!(net.router_number("webs").unwrap(), earlier, "the socket is not in it");
    });
}

#[test]
fn an_interface_whose_namespace_lost_its_pin_is_a_stray() {
    on_host(|directory| {
        let net = open(directory);
        let one = task(&net, 5);
        let held = std::fs::File::open(&one.path).unwrap();
        nix::mount::umount2(&one.path, nix::mount::MntFlags::MNT_DETACH).unwrap();
        let done = net.reconcile(&wanted(&net, &[("gone", "vpc", eth0(6))])).unwrap();
        assert_eq!(done.strays_removed, 1);
        assert_eq!(done.routers_removed, ["vpc"], "nothing hangs on it");
        assert_eq!(done.destroyed, ["task-5"]);
        drop(held);
        task(&net, 5);
    });
}

/// Builds before routers ended interfaces in the host's own namespace, under the names that routers'
/// ends have now.
#[test]
fn interfaces_that_end_in_the_host_are_told_and_taken_away() {
    on_host(|directory| {
        let net = open(directory);
        let (one, two) = (task(&net, 5), web(&net, 6));
        let ends = inside(&directory.join("routers/vpc"), || ip("-o link"));
        let end = ends.lines().find_map(|line| {
            line.split([' ', '@']).find(|word| word.len() == 15 && word.starts_with("net"))
        });
        let end = end.unwrap();
        inside(&directory.join("routers/vpc"), || ip(&format!("link delete {end}")));
        ip(&format!("link add {end} type veth peer name older"));
        ip(&format!("link set {end} up"));
        ip(&format!("route replace {} dev {end}", address(5)));
        drop(net);
        let net = open(directory);
        let mut wanted =
            wanted(&net, &[(&one.name, "vpc", eth0(5)), (&two.name, "webs", web_eth0(6))]);
        let unrouted = net.create_namespace("unrouted").unwrap();
        let hung = Hung { router: None, interfaces: vec![eth0(7)] };
        wanted.namespaces.insert(unrouted.name, hung);
        wanted.ports = vec![tcp_map(ANY, 8080, 6, 80)];
        let done = net.reconcile(&wanted).unwrap();
        assert_eq!(done.outdated, ["task-5", "unrouted"]);
        // Killed before it told anybody: now only the address tells of the older build.
        let older = Hung { interfaces: vec![eth0(5)], ..wanted.namespaces["web-6"].clone() };
        wanted.namespaces.insert(one.name.clone(), older);
        assert_eq!(net.reconcile(&wanted).unwrap().outdated, ["task-5", "unrouted"]);
        assert_eq!((done.strays_removed, done.ports_added), (1, 1));
        assert!(!ip("-o link").contains(end) && !ip("-4 route").contains("10.77."));
        net.destroy_namespace(None, "unrouted").unwrap();
        net.destroy_namespace(Some("vpc"), "task-5").unwrap();
        let task = task(&net, 5);
        inside(&task.path, || tcp_server(ANY, 80));
        assert_eq!(seen_by_tcp(address(5), 80).unwrap(), GATEWAY);
    });
}

/// An agent that is killed while it makes a router leaves any part of it.
#[test]
fn a_router_that_is_half_made_is_completed_by_the_next_agent() {
    on_host(|directory| {
        let net = open(directory);
        net.create_namespace("pin").unwrap();
        drop(net);
        let routers = directory.join("routers");
        std::fs::create_dir_all(&routers).unwrap();
        let halves: [fn(&Path); 2] = [
            |router| std::fs::write(router, "").unwrap(),
            |router| {
                std::fs::write(router, "").unwrap();
                let from = Some(router.with_file_name("../netns/pin"));
                let bind = nix::mount::MsFlags::MS_BIND;
                nix::mount::mount(from.as_deref(), router, None::<&str>, bind, None::<&str>)
                    .unwrap();
            },
        ];
        for half in halves {
            half(&routers.join("vpc"));
            let net = open(directory);
            let one = task(&net, 5);
            inside(&one.path, || tcp_server(ANY, 80));
            assert_eq!(seen_by_tcp(address(5), 80).unwrap(), GATEWAY);
            net.destroy_namespace(Some("vpc"), "task-5").unwrap();
            assert_eq!(idle_removed(&net, Duration::ZERO), ["vpc"]);
        }
    });
}

#[test]
fn closing_leaves_the_host_as_it_was() {
    on_host(|directory| {
        ip("link set lo up");
        ip("address add 192.0.2.99/32 dev lo");
        nft("add table inet firewall");
        let before = host_state(directory);
        let net = Net::open(&config("net-test", directory, Some(1))).unwrap();
        task(&net, 5);
        web(&net, 5);
        net.map_ports(&[tcp_map(ANY, 8080, 5, 80)]).unwrap();
        assert_ne!(host_state(directory), before);
        net.close().unwrap();
        assert_eq!(host_state(directory), before);
    });
}

#[test]
fn sweeping_removes_what_a_killed_run_left_and_may_be_repeated() {
    on_host(|directory| {
        ip("link set lo up");
        let before = host_state(directory);
        let net = Net::open(&config("net-test", directory, Some(1))).unwrap();
        let one = task(&net, 5);
        drop(net);
        let held = std::fs::File::open(&one.path).unwrap();
        for _ in 0..2 {
            Net::sweep("net-test", Some(directory)).unwrap();
            assert_eq!(host_state(directory), before, "even while a process holds a namespace");
        }
        drop(held);
    });
}

#[test]
fn two_instances_share_a_machine_and_its_addresses() {
    on_host(|directory| {
        ip("link set lo up");
        let other_directory = directory.with_file_name("other");
        let first_port = tcp_server(Ipv4Addr::LOCALHOST, 0);
        let second_port = tcp_server(Ipv4Addr::LOCALHOST, 0);
        let first = Net::open(&config("net-test", directory, Some(first_port))).unwrap();
        let config = NetConfig {
            block: Block::all()[1],
            ..config("net-test-2", &other_directory, Some(second_port))
        };
        let second = Net::open(&config).unwrap();
        task(&first, 5);
        let interface = Interface {
            address: "169.254.216.6".parse().unwrap(),
            gateway: "169.254.216.1".parse().unwrap(),
            ..eth0(6)
        };
        let two = task_of(&second, &webs(&second), "two", &interface);
        let to_port = inside(&two.path, || tcp_server(ANY, 0));
        let map = PortMap { to_ip: interface.address, ..tcp_map(ANY, 8080, 6, to_port) };
        second.map_ports(&[map]).unwrap();
        // A port of one region is reached from the other's containers.
        let guest = task(&first, 6);
        allow(&first, "vpc", &[address(6)]);
        let outside = outside(&first);
        assert_eq!(
            inside(&guest.path, || seen_by_tcp(HOST_OUTSIDE, 8080)).unwrap(),
            interface.gateway
        );
        drop(outside);
        first.close().unwrap();
        seen_by_tcp(METADATA_ADDRESS, METADATA_PORT).expect("the second answers");
        assert_eq!(seen_by_tcp(Ipv4Addr::LOCALHOST, 8080).unwrap(), interface.gateway);
        second.close().unwrap();
        assert!(!ip("-o address show dev lo").contains("gantry"));
    });
}

#[test]
fn a_table_that_is_only_called_like_ours_keeps_nobody_from_ending() {
    on_host(|directory| {
        nft("add table inet gantry_without_a_set");
        open(directory).close().unwrap();
    });
}

#[test]
fn this_host_can_do_it_all_and_looking_changes_nothing() {
    on_host(|directory| {
        let before = host_state(directory);
        for check in check() {
            assert!(check.ok, "{check:?}");
        }
        assert_eq!(host_state(directory), before);
    });
}

#[test]
fn a_firewall_that_drops_forwarded_packets_is_reported_with_a_mend() {
    on_host(|_| {
        nft("add table ip filter");
        nft("add chain ip filter FORWARD { type filter hook forward priority 0; policy drop; }");
        let bad: Vec<_> = check().into_iter().filter(|check| !check.ok).collect();
        assert_eq!(bad.len(), 1, "{bad:?}");
        assert!(bad[0].detail.contains("ip filter FORWARD"), "{bad:?}");
        assert!(!bad[0].mend.is_empty());
    });
}

fn filter() -> String {
    let listed = Command::new("nft").args(["list", "table", "ip", "filter"]).output().unwrap();
    String::from_utf8(listed.stdout).unwrap()
}

/// Drops forwarded packets, except those that the chain for others accepts.
fn set_as_docker_does() {
    nft("add table ip filter");
    nft("add chain ip filter FORWARD { type filter hook forward priority 0; policy drop; }");
    nft("add chain ip filter DOCKER-USER");
    nft("add rule ip filter FORWARD jump DOCKER-USER");
}

#[test]
fn docker_lets_tasks_by_as_long_as_the_network_is_open() {
    on_host(|directory| {
        ip("link set lo up");
        set_as_docker_does();
        let before = filter();
        let net = open(directory);
        let (one, two) = (task(&net, 5), task(&net, 6));
        allow(&net, "vpc", &[address(5), address(6)]);
        let port = inside(&two.path, || tcp_server(ANY, 0));
        assert_eq!(inside(&one.path, || seen_by_tcp(address(6), port)).unwrap(), address(5));
        assert!(check().iter().all(|check| check.ok));
        let once = filter();
        // Rules of an older build must be removed.
        let older = once.lines().find(|line| line.contains("comment")).unwrap();
        let mark = older.split("comment ").nth(1).unwrap();
        nft(&format!("insert rule ip filter DOCKER-USER accept comment {mark}"));
        drop(open(directory));
        let unhandled = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
        assert_eq!(unhandled(&filter()), unhandled(&once), "opened again");
        net.close().unwrap();
        assert_eq!(filter(), before);
    });
}

/// Sends packets that must reach Docker's own chains, because no earlier rule accepts them.
#[test]
fn what_goes_to_containers_of_docker_is_left_to_docker() {
    on_host(|directory| {
        ip("link set lo up");
        set_as_docker_does();
        let net = open(directory);
        let one = task(&net, 5);
        allow(&net, "vpc", &[address(5)]);
        for (bridge, third) in [("docker0", 17), ("br-0123456789ab", 18)] {
            ip(&format!("link add {bridge} type bridge"));
            ip(&format!("address add 172.{third}.0.1/16 dev {bridge}"));
            ip(&format!("link set {bridge} up"));
            ip(&format!("link add v{third} type veth peer name w{third}"));
            ip(&format!("link set v{third} up master {bridge}"));
            ip(&format!("link set w{third} up"));
            nft(&format!("add rule ip filter FORWARD oifname {bridge} counter"));
            let container = (Ipv4Addr::new(172, third, 0, 2), 9);
            inside(&one.path, || UdpSocket::bind((ANY, 0)).unwrap().send_to(b"x", container))
                .unwrap();
            let began = Instant::now();
            let came = || filter().contains(&format!("\"{bridge}\" counter packets 1 "));
            while !came() {
                assert!(began.elapsed() < Duration::from_secs(10), "{}", filter());
            }
        }
    });
}

/// Returns what is wanted of namespaces, each with its router and its interface.
pub(crate) fn wanted(net: &Net, namespaces: &[(&str, &str, Interface)]) -> Wanted {
    let range = |router: &str| if router == "webs" { net.own_range() } else { vpc("").range };
    let hung = |router: &str, interface: &Interface| Hung {
        router: Some(router.to_owned()),
        interfaces: vec![interface.clone()],
    };
    Wanted {
        routers: namespaces.iter().map(|(_, at, _)| ((*at).to_owned(), range(at))).collect(),
        namespaces: namespaces
            .iter()
            .map(|(of, at, eth)| ((*of).to_owned(), hung(at, eth)))
            .collect(),
        ports: Vec::new(),
    }
}

/// Lists links, addresses, routes, firewall and pins.
fn host_state(directory: &Path) -> String {
    let pins = std::fs::read_dir(directory).map_or(0, Iterator::count);
    let tables = nft("list ruleset");
    format!("{}{}{}{tables}{pins}", ip("-o link"), ip("-o address"), ip("route show table all"))
}

pub(crate) fn nft(command: &str) -> String {
    let output = Command::new("nft").arg(command).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "nft {command}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the text of a file, and the number of mounts on it.
fn untouched(folder: &Path) -> (String, usize) {
    let mounts = std::fs::read_to_string("/proc/thread-self/mountinfo").unwrap();
    let mounted = mounts.lines().filter(|line| line.contains(folder.join("pin").to_str().unwrap()));
    (std::fs::read_to_string(folder.join("f")).unwrap(), mounted.count())
}

#[test]
fn what_is_no_pin_of_ours_is_neither_removed_nor_followed() {
    on_host(|directory| {
        let theirs = directory.with_file_name("theirs");
        std::fs::create_dir(&theirs).unwrap();
        std::fs::write(theirs.join("f"), "precious").unwrap();
        std::fs::write(theirs.join("pin"), "").unwrap();
        let namespace = Some("/proc/thread-self/ns/net");
        let (pin, bind) = (theirs.join("pin"), nix::mount::MsFlags::MS_BIND);
        nix::mount::mount(namespace, &pin, None::<&str>, bind, None::<&str>).unwrap();
        let before = untouched(&theirs);
        // Another's folder in the place of ours, by a link; and something that is no folder.
        let net = open(directory);
        let pins = directory.join("netns");
        for place in [directory, &pins] {
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            let link = || std::os::unix::fs::symlink(&theirs, place).unwrap();
            let fifo = || nix::unistd::mkfifo(place, nix::sys::stat::Mode::S_IRWXU).unwrap();
            for plant in [&link as &dyn Fn(), &fifo, &|| std::fs::write(place, "").unwrap()] {
                plant();
                let refused = [
                    net.create_namespace("web").map(drop),
                    net.destroy_namespace(None, "pin"),
                    net.reconcile(&Wanted::default()).map(drop),
                    Net::sweep("net-test", Some(directory)),
                ];
                for refused in refused {
                    let said = refused.unwrap_err().to_string();
                    assert!(said.contains("is no folder is in its place: move it away"), "{said}");
                }
                assert_eq!(untouched(&theirs), before);
                std::fs::remove_file(place).unwrap();
            }
        }
        let routers = directory.join("routers");
        std::os::unix::fs::symlink(&theirs, &routers).unwrap();
        let refused = Net::sweep("net-test", Some(directory)).unwrap_err().to_string();
        assert!(refused.contains("is no folder is in its place"), "{refused}");
        assert_eq!(untouched(&theirs), before);
        std::fs::remove_file(routers).unwrap();
        let net = open(directory);
        // Things of others in our own folder, one of them with the name of a new pin.
        let one = task(&net, 5);
        std::fs::write(pins.join("notes"), "mine").unwrap();
        std::fs::write(pins.join("two words"), "").unwrap();
        std::os::unix::fs::symlink(theirs.join("f"), pins.join("file")).unwrap();
        std::os::unix::fs::symlink(theirs.join("pin"), pins.join("namespace")).unwrap();
        std::os::unix::fs::symlink(theirs.join("new"), pins.join("web")).unwrap();
        let refused = net.create_namespace("web").unwrap_err().to_string();
        assert!(refused.contains("is no pin of a namespace is in its place"), "{refused}");
        net.destroy_namespace(None, "namespace").unwrap();
        let done = net.reconcile(&Wanted::default()).unwrap();
        assert_eq!((done.destroyed, net.namespaces().unwrap()), (vec![one.name], vec![]));
        net.close().unwrap();
        assert_eq!(untouched(&theirs), before);
        assert!(!theirs.join("new").exists());
        let mut left: Vec<_> = std::fs::read_dir(&pins).unwrap().flatten().collect();
        left.sort_by_key(std::fs::DirEntry::file_name);
        let left: Vec<_> = left.iter().map(std::fs::DirEntry::file_name).collect();
        assert_eq!(left, ["file", "namespace", "notes", "two words", "web"]);
    });
}
