//! A region without a host for tests of its doors, and a client that sees all that is answered.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use api::Timestamp;
use control::settings::Settings;
use http::StatusCode;
use model::call::{Auth, Call};
use model::id::World;
use model::tx::Tx;
use services::ecr::token;
use services::operation::Desk;
use store::bulk::Bulk;
use store::engine::Engine;
use store::folder::Folder;
use store::writer::{self, Hooks, Writer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::door::Names;
use crate::http::{self as port, Doors, Upgrade, plain};
use crate::region::{Region, now, seed};

/// A region in that folder, which lets nothing happen by itself.
pub(crate) fn region(data: &Path, auth: Auth) -> Arc<Region> {
    let name = model::id::Region::from("us-east-1");
    let settings = Settings { local_upstreams: true, ..Settings::of_region(name.clone()) };
    let folder = Arc::new(Folder::open(data).unwrap());
    let bulk = Arc::new(Bulk::open(&folder).unwrap());
    let engine = Engine::open(&folder).unwrap();
    let state = writer::load(&engine).unwrap();
    let hooks = Hooks { now: Box::new(now), seed: Box::new(seed), after: Box::new(|_| None) };
    Arc::new(Region {
        writer: Writer::spawn(engine, state, hooks).unwrap(),
        bulk,
        pulse: Default::default(),
        account: settings.account.clone(),
        settings,
        auth,
        names: Names::default(),
        peers: None,
        name,
        link_token: "token".into(),
        keys: Default::default(),
    })
}

/// No link is wanted from these regions.
fn no_link() -> (&'static str, Upgrade) {
    ("/_gantry/link", Box::new(|_| plain(StatusCode::NOT_FOUND, "no link")))
}

/// The doors of `region`, as they are served.
pub(crate) fn doors(region: &Arc<Region>) -> Doors {
    Doors::new(region.clone(), no_link())
}

/// Returns a password for the registry that was issued the given time ago.
pub(crate) async fn password(region: &Arc<Region>, age_ms: i64) -> String {
    let settings = region.settings.clone();
    let world = World { account: region.account.clone(), region: region.name.clone() };
    let call = Call::of_root(world);
    let issue = move |tx: &mut Tx| {
        let mut then = tx.nested();
        then.now = Timestamp(tx.now.0 - age_ms);
        let desk = Desk { call: &call, settings: &settings, now: then.now, wall: then.now };
        let issued = token::issue(&mut then, &desk);
        tx.adopt(then);
        issued.password
    };
    region.writer.run(issue).await.unwrap()
}

/// A region that answers at an address.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

pub(crate) async fn serve(doors: Doors) -> Served {
    let listener = port::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = watch::channel(false);
    let serving = tokio::spawn(port::serve(listener, Arc::new(doors), stopping));
    Served { address, stop, serving }
}

impl Served {
    pub(crate) async fn end(self) {
        self.stop.send(true).unwrap();
        self.serving.await.unwrap();
    }
}

/// All that is answered to a GET of `path`; `more` are header lines.
pub(crate) async fn get(address: SocketAddr, path: &str, more: &str) -> String {
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n{more}Connection: close\r\n\r\n");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}
