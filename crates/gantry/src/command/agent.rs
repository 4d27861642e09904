//! `gantry agent`: this machine as a host of a control plane elsewhere.

use std::io;
use std::net::SocketAddr;
use std::path::Path;

use ::agent::link::{Connector, Duplex};
use anyhow::{Context, Result};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONNECTION, HOST, UPGRADE};
use http::{Request, StatusCode};
use http_body_util::Empty;
use hyper_util::rt::TokioIo;
use model::id::{ClusterKey, Text, World};
use tokio::net::TcpStream;

use crate::cli::Agent;
use crate::machine::{self, Duty};
use crate::{claim, ground, kept, link, live, start};

pub(crate) async fn run(args: Agent) -> Result<()> {
    ground::check_clock()?;
    start::raise_open_files();
    let (stop, starting) = start::stop_signal()?;
    machine::require_root()?;
    let logins = machine::logins()?;
    let token = kept::read(&args.token_file, start::TOKEN_DIGITS)?
        .with_context(|| no_token(&args.token_file))?;
    kept::data_folder(&args.data)?;
    let claimed = claim::take(&args.data, args.host.tag.as_deref())?;
    let world =
        World { account: args.account.as_str().into(), region: args.region.as_str().into() };
    let duty = Duty {
        connector: connector(args.server, token.as_str().into()),
        cluster: Some(ClusterKey { world, name: args.cluster.as_str().into() }),
        serves_all: args.serve_all,
        token: token.into(),
        logins,
        server: args.server,
        shelf: None,
        pulls: Default::default(),
    };
    let also = if args.serve_all { ", and those of Fargate of all accounts" } else { "" };
    live::say(format_args!(
        "This machine serves the control plane at {}: it runs tasks of the cluster {} of account \
         {}{also}",
        args.server, args.cluster, args.account
    ));
    machine::serve(&args.data, &args.host, claimed, duty, (stop, starting)).await
}

fn no_token(file: &Path) -> String {
    format!(
        "there is no token file {}: it is link.token in the data folder of `gantry server`, which \
         writes it at its first start; copy it to this machine if the server runs on another",
        file.display()
    )
}

fn connector(server: SocketAddr, token: Text) -> Connector {
    Box::new(move || Box::pin(connect(server, token.clone())))
}

/// Opens an HTTP connection and requests its upgrade to a link.
async fn connect(server: SocketAddr, token: Text) -> io::Result<Box<dyn Duplex>> {
    let stream = TcpStream::connect(server).await?;
    stream.set_nodelay(true)?;
    let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
    let (mut send, connection) = handshake.map_err(io::Error::other)?;
    tokio::spawn(connection.with_upgrades());
    let request = Request::get(link::PATH)
        .header(HOST, server.to_string())
        .header(CONNECTION, "upgrade")
        .header(UPGRADE, link::PROTOCOL)
        .header(AUTHORIZATION, link::authorization(&token))
        .body(Empty::<Bytes>::new())
        .map_err(io::Error::other)?;
    let response = send.send_request(request).await.map_err(io::Error::other)?;
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        let status = response.status();
        return Err(io::Error::other(format!("the control plane answered {status} to the link")));
    }
    let upgraded = hyper::upgrade::on(response).await.map_err(io::Error::other)?;
    Ok(Box::new(TokioIo::new(upgraded)))
}
