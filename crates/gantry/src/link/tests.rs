//! Links as agents of all kinds find them, over a pipe and a real region.

use agent::link::frame::FrameError;
use clap::Parser;
use control::settings::Settings;
use model::link::PROTOCOL_VERSION;
use tokio::io::{AsyncWriteExt, DuplexStream, duplex};

use super::*;
use crate::cli::{Cli, Command};
use crate::start::{self, Carries, Serving};

const LEASE: Duration = Duration::from_millis(400);

struct Plane {
    region: Arc<Region>,
    links: Arc<Links>,
    _data: tempfile::TempDir,
}

fn plane() -> Plane {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let Command::Up(up) = Cli::parse_from(["gantry", "up", "--data", folder]).command else {
        panic!("it was asked to go up")
    };
    let host_lease_ms = i64::try_from(LEASE.as_millis()).unwrap();
    let network = host::net::Blocks::first().tasks;
    let settings = Settings { host_lease_ms, ..start::settings(&up.region, network, false) };
    let carries = Carries::NoAgent;
    let serving = Serving { listen: up.listen, auth: up.auth, settings, carries };
    let opened = start::folder(&up.region).unwrap();
    let region = start::region(opened, &up.region, serving).unwrap();
    let (stop, stopping) = tokio::sync::watch::channel(false);
    let upkeep = crate::upkeep::run(region.clone(), stopping);
    tokio::spawn(async move {
        upkeep.await;
        drop(stop);
    });
    let links = Arc::new(Links::new(region.clone()));
    Plane { region, links, _data: data }
}

impl Plane {
    fn connect(&self) -> DuplexStream {
        let (ours, theirs) = duplex(1 << 16);
        tokio::spawn(serve(self.links.clone(), ours, None));
        theirs
    }

    async fn is_welcomed(&self) -> DuplexStream {
        let mut link = self.connect();
        write_frame(&mut link, &FromAgent::Hello(hello(&self.region))).await.unwrap();
        let first: ToAgent = read_frame(&mut link).await.unwrap();
        assert!(matches!(first, ToAgent::Welcome(_)), "{first:?}");
        link
    }

    fn is_connected(&self) -> bool {
        self.region.state().hosts.get(&"h".into()).is_some_and(|host| host.connected)
    }
}

fn hello(region: &Region) -> Hello {
    Hello {
        protocol_version: PROTOCOL_VERSION,
        host: "h".into(),
        facts: model::host::Facts {
            cpu_units: 1024,
            memory_mib: 1024,
            architecture: "x86_64".into(),
            agent_version: "1".into(),
            attributes: agent::facts::attributes(),
            dynamic_ports: (32_768, 60_999),
        },
        cluster: None,
        serves_all: true,
        token: region.link_token.as_ref().into(),
        machine: None,
    }
}

fn logs(number: u64) -> FromAgent {
    let (task, container) = ("t".into(), "c".into());
    FromAgent::Logs(LogBatch { number, task, container, events: Vec::new() })
}

/// Reads until the other side ends the link.
async fn ended(link: &mut DuplexStream) {
    loop {
        match read_frame::<ToAgent>(link).await {
            Ok(_) => {}
            Err(FrameError::Closed | FrameError::Broken(_)) => return,
            Err(error) => panic!("{error}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_of_which_only_logs_are_heard_lives() {
    let plane = plane();
    let mut link = plane.is_welcomed().await;
    let until = tokio::time::Instant::now() + 3 * LEASE;
    let mut steady = interval(LEASE / 16);
    let mut number = 0;
    while tokio::time::Instant::now() < until {
        steady.tick().await;
        number += 1;
        write_frame(&mut link, &logs(number)).await.unwrap();
        assert!(plane.is_connected());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_takes_longer_than_the_lease_proves_life_by_its_bytes() {
    let plane = plane();
    let mut link = plane.is_welcomed().await;
    let mut steady = interval(LEASE / 16);
    let mut bytes = 48_u32.to_be_bytes().to_vec();
    bytes.extend([b' '; 48]);
    for byte in bytes {
        steady.tick().await;
        link.write_all(&[byte]).await.unwrap();
        assert!(plane.is_connected());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_was_given_up_is_hung_up_on_and_comes_back_with_a_hello() {
    let plane = plane();
    let mut link = plane.is_welcomed().await;
    ended(&mut link).await;
    assert!(!plane.is_connected());
    let _link = plane.is_welcomed().await;
    assert!(plane.is_connected());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_agent_of_this_very_machine_is_not_given_up_while_its_link_stands() {
    let plane = plane();
    let mut link = plane.connect();
    let hello = Hello { machine: agent::facts::machine(), ..hello(&plane.region) };
    write_frame(&mut link, &FromAgent::Hello(hello)).await.unwrap();
    let until = tokio::time::Instant::now() + 3 * LEASE;
    let given_up = tokio::time::timeout_at(until, ended(&mut link)).await;
    assert!(given_up.is_err() && plane.is_connected());
    drop(link);
    let mut versions = plane.region.writer.watch();
    while plane.is_connected() {
        versions.changed().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_message_that_is_no_hello_or_too_long_ends_the_link() {
    let plane = plane();
    let mut link = plane.connect();
    let length = u32::try_from(MAX_HELLO_BYTES + 1).unwrap();
    link.write_all(&length.to_be_bytes()).await.unwrap();
    ended(&mut link).await;
    let mut link = plane.connect();
    write_frame(&mut link, &FromAgent::Alive).await.unwrap();
    ended(&mut link).await;
    let real = serde_json::to_vec(&FromAgent::Hello(hello(&plane.region))).unwrap();
    assert!(real.len() * 2 < MAX_HELLO_BYTES, "a real one has {} bytes", real.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_ended_is_not_known_any_more() {
    let plane = plane();
    let known = || plane.links.known().len();
    let mut older = plane.is_welcomed().await;
    let mut newer = plane.is_welcomed().await;
    ended(&mut older).await;
    assert_eq!(known(), 1, "the end of the older link leaves the newer one's entry alone");
    write_frame(&mut newer, &FromAgent::Hello(hello(&plane.region))).await.unwrap();
    ended(&mut newer).await;
    assert_eq!(known(), 0);
}
