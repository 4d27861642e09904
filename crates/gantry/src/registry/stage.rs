//! A region without a host for tests of the registry, and a client that sees whole responses.

use std::net::SocketAddr;
use std::sync::Arc;

use clap::Parser;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::cli::{Cli, Command};
use crate::region::Region;
use crate::start::{Carries, Serving};
use crate::{http, start};

pub(super) fn region(data: &str) -> Arc<Region> {
    let cli = Cli::parse_from(["gantry", "up", "--allow-local-upstreams", "--data", data]);
    let Command::Up(up) = cli.command else { panic!("it was asked to go up") };
    let settings = start::settings(&up.region, net::Blocks::first().tasks, false);
    let carries = Carries::NoAgent;
    let serving = Serving { listen: up.listen, auth: up.auth, settings, carries };
    let folder = start::folder(&up.region).unwrap();
    start::region(folder, &up.region, serving).unwrap()
}

/// A region that is served at an address.
pub(super) struct Served {
    pub(super) address: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

pub(super) async fn serve(region: &Arc<Region>) -> Served {
    let listener = http::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = watch::channel(false);
    let serving = tokio::spawn(http::serve(listener, region.clone(), stopping));
    Served { address, stop, serving }
}

impl Served {
    pub(super) async fn end(self) {
        self.stop.send(true).unwrap();
        self.serving.await.unwrap();
    }
}

/// Returns the whole response to a GET of `path`; `more` are header lines.
pub(super) async fn get(address: SocketAddr, path: &str, more: &str) -> String {
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n{more}Connection: close\r\n\r\n");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}
