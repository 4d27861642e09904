//! The stage of every test: a host in namespaces of its own, tasks, an outside, and servers that
//! reply with the address they see.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use net::{
    Block, Direction, HostAccess, Interface, Namespace, Net, NetConfig, Peer, PortMap, Proto,
    Router, Security, SecurityRule, Traffic,
};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, setns, unshare};
use rustix::thread::{CapabilitySet, capabilities, set_capabilities};

/// The time-out, long enough for any machine; only a failing test waits for it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
pub(crate) const ANY: Ipv4Addr = Ipv4Addr::UNSPECIFIED;
/// The host's and the outside's ends of the cable between them.
pub(crate) const HOST_OUTSIDE: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 1);
pub(crate) const OUTSIDE: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 2);
pub(crate) const GATEWAY: Ipv4Addr = Ipv4Addr::new(10, 77, 0, 1);
/// The gateway of the network's own range, and the host's address on edges.
pub(crate) const WEB_GATEWAY: Ipv4Addr = Ipv4Addr::new(169, 254, 200, 1);
pub(crate) const HOST: Ipv4Addr = Ipv4Addr::new(169, 254, 192, 1);

/// Runs a test on a thread that plays a host: new network, mounts of its own, lo down.
pub(crate) fn on_host(test: impl FnOnce(&Path) + Send) {
    assert!(rustix::process::geteuid().is_root(), "these tests make namespaces: run them as root");
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("run");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS).unwrap();
            let private = MsFlags::MS_PRIVATE | MsFlags::MS_REC;
            mount(None::<&str>, "/", None::<&str>, private, None::<&str>).unwrap();
            test(&path);
        });
    });
}

pub(crate) fn config(tag: &str, directory: &Path, metadata_port: Option<u16>) -> NetConfig {
    NetConfig {
        tag: tag.to_owned(),
        metadata_port,
        block: Block::first(),
        host_access: HostAccess::On,
        link_local: net::LinkLocal::Closed,
        directory: Some(directory.to_owned()),
    }
}

pub(crate) fn open(directory: &Path) -> Net {
    Net::open(&config("net-test", directory, None)).unwrap()
}

/// Returns the interface of a task at 10.77.0.LAST.
pub(crate) fn eth0(last: u8) -> Interface {
    Interface {
        name: "eth0".to_owned(),
        mac: [0x0a, 0, 0, 0, 0, last],
        address: Ipv4Addr::new(10, 77, 0, last),
        gateway: GATEWAY,
        mtu: 1500,
    }
}

/// Returns the router of that name with the range of [`eth0`].
pub(crate) fn vpc(name: &str) -> Router {
    Router { name: name.to_owned(), range: "10.77.0.0/16".parse().unwrap() }
}

/// Makes a namespace `task-LAST` on the router `vpc`.
pub(crate) fn task(net: &Net, last: u8) -> Namespace {
    task_of(net, &vpc("vpc"), &format!("task-{last}"), &eth0(last))
}

pub(crate) fn task_of(net: &Net, router: &Router, name: &str, interface: &Interface) -> Namespace {
    net.enter(router, name).unwrap();
    net.create_attached(&router.name, name, interface).unwrap()
}

/// Returns the id of a group.
pub(crate) fn group(number: u64) -> String {
    format!("sg-{number:017x}")
}

/// Returns a rule about this side of a packet.
pub(crate) fn rule(direction: Direction, traffic: Traffic, peer: Peer) -> SecurityRule {
    SecurityRule { direction, traffic, peer }
}

/// Returns the addresses that begin as this text says.
pub(crate) fn range(text: &str) -> Peer {
    let (network, prefix_len) = text.split_once('/').unwrap();
    Peer::Range { network: network.parse().unwrap(), prefix_len: prefix_len.parse().unwrap() }
}

pub(crate) fn everybody() -> Peer {
    range("0.0.0.0/0")
}

/// Lets interfaces of a router send and receive everything.
pub(crate) fn allow(net: &Net, router: &str, addresses: &[Ipv4Addr]) {
    let both = [Direction::In, Direction::Out];
    let wanted = Security {
        interfaces: addresses.iter().map(|address| (*address, [group(0)].into())).collect(),
        groups: [(group(0), both.map(|way| rule(way, Traffic::All, everybody())).into())].into(),
        ..Security::default()
    };
    net.secure(router, &wanted).unwrap();
}

/// Takes away the routers that nothing used for that long, all of which can be. Returns their names.
pub(crate) fn idle_removed(net: &Net, idle: Duration) -> Vec<String> {
    let (removed, done) = net.remove_idle_routers(idle);
    done.unwrap();
    removed
}

/// Returns the router with the network's own range.
pub(crate) fn webs(net: &Net) -> Router {
    Router { name: "webs".to_owned(), range: net.own_range() }
}

/// Returns the interface of a task that host ports may lead to, at 169.254.200.LAST.
pub(crate) fn web_eth0(last: u8) -> Interface {
    Interface { address: web_address(last), gateway: WEB_GATEWAY, ..eth0(last) }
}

/// Makes a namespace `web-LAST` on the router with the network's own range.
pub(crate) fn web(net: &Net, last: u8) -> Namespace {
    task_of(net, &webs(net), &format!("web-{last}"), &web_eth0(last))
}

pub(crate) fn web_address(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(169, 254, 200, last)
}

pub(crate) fn address(last: u8) -> Ipv4Addr {
    eth0(last).address
}

pub(crate) fn tcp_map(host_ip: Ipv4Addr, host_port: u16, last: u8, to_port: u16) -> PortMap {
    PortMap { proto: Proto::Tcp, host_ip, host_port, to_ip: web_address(last), to_port }
}

/// Runs `work` inside a namespace.
pub(crate) fn inside<T: Send>(path: &Path, work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            setns(File::open(path).unwrap(), CloneFlags::CLONE_NEWNET).unwrap();
            work()
        });
        thread.join().unwrap()
    })
}

/// Runs `work` on a thread of this host that may not do what the capability is for, nor may the
/// threads that it starts.
pub(crate) fn without<T: Send>(lacking: CapabilitySet, work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let mut sets = capabilities(None).unwrap();
            sets.effective.remove(lacking);
            sets.permitted.remove(lacking);
            set_capabilities(None, sets).unwrap();
            work()
        });
        thread.join().unwrap()
    })
}

/// Makes a namespace that plays the world outside, with a cable to the host, and a default route
/// through the host, as of a client in the same LAN.
pub(crate) fn outside(net: &Net) -> Namespace {
    let namespace = net.create_namespace("outside").unwrap();
    ip("link add cable type veth peer name far");
    let pin = File::open(&namespace.path).unwrap();
    let number = std::os::fd::AsRawFd::as_raw_fd(&pin);
    // `ip` is a child process, and sees this process's descriptor through /proc.
    let target = format!("/proc/{}/fd/{number}", std::process::id());
    ip(&format!("link set far netns {target}"));
    ip(&format!("address add {HOST_OUTSIDE}/24 dev cable"));
    ip("link set cable up");
    inside(&namespace.path, || {
        ip(&format!("address add {OUTSIDE}/24 dev far"));
        ip("link set far up");
    });
    namespace
}

pub(crate) fn ip(arguments: &str) -> String {
    let output = Command::new("ip").args(arguments.split_whitespace()).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "ip {arguments}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// Starts a TCP server in the calling thread's namespace that replies to one client after the other
/// with the address it sees, for ever. Returns its port.
pub(crate) fn tcp_server(at: Ipv4Addr, port: u16) -> u16 {
    serve_tcp(TcpListener::bind((at, port)).unwrap())
}

/// Serves like [`tcp_server`].
pub(crate) fn serve_tcp(listener: TcpListener) -> u16 {
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let peer = stream.peer_addr().unwrap().ip().to_string();
            let _ = stream.write_all(peer.as_bytes());
        }
    });
    port
}

/// Starts a like server for datagrams.
pub(crate) fn udp_server(at: Ipv4Addr) -> u16 {
    let socket = UdpSocket::bind((at, 0)).unwrap();
    let port = socket.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let mut buffer = [0; 64];
        while let Ok((_, peer)) = socket.recv_from(&mut buffer) {
            let _ = socket.send_to(peer.ip().to_string().as_bytes(), peer);
        }
    });
    port
}

/// Connects and returns the address that the server saw.
pub(crate) fn seen_by_tcp(to: Ipv4Addr, port: u16) -> Result<Ipv4Addr, std::io::Error> {
    let to = SocketAddr::V4(SocketAddrV4::new(to, port));
    let mut stream = TcpStream::connect_timeout(&to, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    Ok(text.parse().unwrap())
}

/// Sends a datagram and returns the address that the server saw.
pub(crate) fn seen_by_udp(to: Ipv4Addr, port: u16) -> Result<Ipv4Addr, std::io::Error> {
    let socket = UdpSocket::bind((ANY, 0))?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.connect((to, port))?;
    socket.send(b"who am I?")?;
    let mut buffer = [0; 64];
    let length = socket.recv(&mut buffer)?;
    Ok(String::from_utf8_lossy(&buffer[..length]).parse().unwrap())
}

pub(crate) fn patient_udp(at: Ipv4Addr) -> UdpSocket {
    let socket = UdpSocket::bind((at, 0)).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket
}
