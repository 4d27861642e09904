//! Links as agents of all kinds find them, over a pipe and a real region.

use agent::link::frame::FrameError;
use clap::Parser;
use control::settings::Settings;
use model::host::Site;
use model::link::PROTOCOL_VERSION;
use tokio::io::{AsyncWriteExt, DuplexStream, duplex};
use tracing::instrument::WithSubscriber;

use super::*;
use crate::cli::{Cli, Command};
use crate::log::tests::Kept;
use crate::start::{self, Carries, Serving};

const LEASE: Duration = Duration::from_millis(400);

struct Plane {
    region: Arc<Region>,
    links: Arc<Links>,
    _data: tempfile::TempDir,
}

fn plane() -> Plane {
    plane_of(Carries::NoAgent)
}

fn plane_of(carries: Carries) -> Plane {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let Command::Up(up) = Cli::parse_from(["gantry", "up", "--data", folder]).command else {
        panic!("it was asked to go up")
    };
    let host_lease_ms = i64::try_from(LEASE.as_millis()).unwrap();
    let settings = Settings { host_lease_ms, ..start::settings(&up.region, false) };
    let serving = Serving { listen: up.listen, auth: up.auth, settings, carries };
    let opened = start::folder(&up.region).unwrap();
    let (region, _) = start::region(opened, &up.region, serving).unwrap();
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
        self.connect_as(Caller::Known)
    }

    fn connect_as(&self, caller: Caller) -> DuplexStream {
        let (ours, theirs) = duplex(1 << 16);
        tokio::spawn(serve(self.links.clone(), ours, caller));
        theirs
    }

    /// Returns the answer to the Hello of an agent that works on `folder`.
    async fn answers(&self, link: &mut DuplexStream, folder: &str, is_here: bool) -> ToAgent {
        let site = Site { kernel: "boot".into(), device: 1, folder: folder.into() };
        let machine = agent::facts::machine().filter(|_| is_here);
        let hello = Hello { machine, site: Some(site), ..hello(&self.region) };
        write_frame(link, &FromAgent::Hello(hello)).await.unwrap();
        read_frame(link).await.unwrap()
    }

    async fn is_welcomed(&self) -> DuplexStream {
        let mut link = self.connect();
        write_frame(&mut link, &FromAgent::Hello(hello(&self.region))).await.unwrap();
        let first: ToAgent = read_frame(&mut link).await.unwrap();
        assert!(matches!(first, ToAgent::Welcome(_)), "{first:?}");
        link
    }

    /// Waits until the host is given up.
    async fn gives_up(&self) {
        let (mut state, mut feed) = self.region.writer.follow();
        while state.hosts.get(&"h".into()).is_some_and(|host| host.connected) {
            state = feed.next().await.unwrap().state().clone();
        }
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
        site: None,
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
    plane.gives_up().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_refused_while_the_original_lives_and_let_in_when_it_is_gone() {
    let plane = plane();
    // As on the control plane's own machine, its link is what keeps its lease.
    let mut original = plane.connect();
    let told = plane.answers(&mut original, "original", true).await;
    assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
    let mut copy = plane.connect();
    let refused = plane.answers(&mut copy, "copy", false).await;
    let ToAgent::Refused { why, again_ms, given_up } = refused else { panic!("both are the host") };
    assert!(given_up, "the original's link stands");
    assert!(why.contains("another agent is this host"), "{why}");
    assert!(why.contains("start it with an empty data folder (--data)"), "{why}");
    assert!(again_ms.is_some_and(|ms| ms == 1_000), "{again_ms:?}");
    ended(&mut copy).await;

    // It lost its connection, and nothing told the control plane so.
    let mut again = plane.connect();
    let told = plane.answers(&mut again, "original", true).await;
    assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
    ended(&mut original).await;

    drop(again);
    plane.gives_up().await;
    let told = plane.answers(&mut plane.connect(), "copy", false).await;
    assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_is_not_told_to_end_its_tasks_while_none_of_another_site_is_linked() {
    let plane = plane();
    let mut known = plane.connect();
    let told = plane.answers(&mut known, "known", true).await;
    assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
    // A control plane that restarted knows the host, and no link of it yet.
    let region = plane.region.clone();
    let restarted = Plane { links: Arc::new(Links::new(region.clone())), region, ..plane };
    let told = restarted.answers(&mut restarted.connect(), "other", false).await;
    assert!(matches!(told, ToAgent::Refused { given_up: false, .. }), "{told:?}");
}

/// Speaks `bytes` to a link of a stranger, and returns what it was told, which is at most a refusal.
async fn stranger(plane: &Plane, bytes: &[u8], log: &Kept) -> Option<ToAgent> {
    let (ours, mut theirs) = duplex(1 << 20);
    theirs.write_all(bytes).await.unwrap();
    theirs.shutdown().await.unwrap();
    let place = plane.links.strangers.clone().try_acquire_owned().unwrap();
    let link = serve(plane.links.clone(), ours, Caller::Stranger(place));
    link.with_subscriber(log.subscriber()).await;
    read_frame(&mut theirs).await.ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_stranger_says_is_logged_and_a_flood_of_it_is_a_line_a_second() {
    let (plane, log, began) = (plane(), Kept::default(), Instant::now());
    let mut shout = Vec::new();
    let forged = Hello {
        host: "x\n2026-01-01 WARN forged\u{1b}[2J".into(),
        token: "forged".into(),
        cluster: Some(model::id::ClusterKey {
            world: plane.region.settings.home(),
            name: "forged".into(),
        }),
        ..hello(&plane.region)
    };
    write_frame(&mut shout, &FromAgent::Hello(forged)).await.unwrap();
    for bytes in [&*shout, b"\0\0\0\x06forged", b""].repeat(30) {
        let told = stranger(&plane, bytes, &log).await;
        assert!(matches!(told, None | Some(ToAgent::Refused { .. })), "{told:?}");
    }
    let said = log.text();
    let lines = u64::try_from(said.lines().count()).unwrap();
    assert!((1..=1 + began.elapsed().as_secs()).contains(&lines), "{said}");
    assert!(!said.contains("forged"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_whose_id_is_no_word_is_refused_though_its_token_fits() {
    let (plane, log) = (plane(), Kept::default());
    let mut shout = Vec::new();
    let nameless = Hello { host: "x\nforged".into(), ..hello(&plane.region) };
    write_frame(&mut shout, &FromAgent::Hello(nameless)).await.unwrap();
    let Some(ToAgent::Refused { why, .. }) = stranger(&plane, &shout, &log).await else {
        panic!("it was let in")
    };
    assert!(why.contains("the host's id is not 1 to 64 letters"), "{why}");
    assert_eq!(plane.region.state().hosts.len(), 0);
    assert!(!log.text().contains("forged") && log.text().contains("was refused"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_of_before_sites_is_let_in_and_may_be_upgraded_and_taken_back() {
    let plane = plane();
    let mut old = serde_json::to_value(FromAgent::Hello(hello(&plane.region))).unwrap();
    let lacks = old["Hello"].as_object_mut().unwrap();
    assert!(lacks.remove("site").is_some(), "it never heard of one");
    for _ in 0..2 {
        let mut link = plane.connect();
        write_frame(&mut link, &old).await.unwrap();
        let told: ToAgent = read_frame(&mut link).await.unwrap();
        assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
        let mut upgraded = plane.connect();
        let told = plane.answers(&mut upgraded, "original", false).await;
        assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_control_planes_own_host_is_the_agent_of_its_process_alone() {
    let plane = plane_of(Carries::Agent("h".into()));
    let told = plane.answers(&mut plane.connect(), "original", true).await;
    assert!(matches!(told, ToAgent::Refused { again_ms: Some(_), .. }), "{told:?}");
    let mut own = plane.connect_as(Caller::Own);
    for folder in ["original", "moved"] {
        let told = plane.answers(&mut own, folder, true).await;
        assert!(matches!(told, ToAgent::Welcome(_)), "{told:?}");
        own = plane.connect_as(Caller::Own);
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
async fn an_agent_with_the_token_learns_why_its_hello_was_not_understood() {
    let plane = plane();
    let real = serde_json::to_value(FromAgent::Hello(hello(&plane.region))).unwrap();
    let mut later = real.clone();
    later["Hello"]["protocol_version"] = 99.into();
    later["Hello"].as_object_mut().unwrap().remove("facts");
    let (mut damaged, mut long) = (real.clone(), real);
    damaged["Hello"]["serves_all"] = "\u{1b}[2J".into();
    long["Hello"]["serves_all"] = "x".repeat(5000).into();
    let no_hello = serde_json::to_value(FromAgent::Alive).unwrap();
    for (said, why) in [
        (&later, "it speaks another version of the link, 99, and this control plane"),
        (&damaged, "its Hello could not be read: a message is not understood: invalid type"),
        (&long, "its Hello could not be read: a message is not understood: invalid type"),
        (&no_hello, "its first message is no Hello"),
    ] {
        let log = Kept::default();
        let links = Arc::new(Links::new(plane.region.clone()));
        let (ours, mut theirs) = duplex(1 << 16);
        write_frame(&mut theirs, said).await.unwrap();
        serve(links, ours, Caller::Known).with_subscriber(log.subscriber()).await;
        let Ok(ToAgent::Refused { why: told, given_up: false, .. }) = read_frame(&mut theirs).await
        else {
            panic!("it was not told: {why}")
        };
        assert!(told.contains(why) && told.chars().count() <= MAX_WHY_CHARS, "{told}");
        let logged = log.text();
        assert!(logged.contains("an agent was refused") && logged.contains(why), "{logged}");
        assert!(!logged.contains('\u{1b}'), "{logged:?}");
    }
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
