//! A password's life as clients of the registry see it, over HTTP.

use std::net::SocketAddr;
use std::sync::Arc;

use api::{Timestamp, base64};
use clap::Parser;
use model::call::Call;
use model::id::World;
use model::tx::Tx;
use services::ecr::token;
use services::operation::Desk;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::cli::{Cli, Command};
use crate::region::Region;
use crate::start::{Carries, Serving};
use crate::{http, start};

const MINUTE_MS: i64 = 60 * 1_000;

fn region(data: &str) -> Arc<Region> {
    let cli = Cli::parse_from(["gantry", "up", "--data", data]);
    let Command::Up(up) = cli.command else { panic!("it was asked to go up") };
    let settings = start::settings(&up.region, host::net::Blocks::first().tasks, false);
    let carries = Carries::NoAgent;
    let serving = Serving { listen: up.listen, auth: up.auth, settings, carries };
    let folder = start::folder(&up.region).unwrap();
    start::region(folder, &up.region, serving).unwrap()
}

/// A password as it was given out so long ago.
async fn issued_before(region: &Arc<Region>, age_ms: i64) -> String {
    let settings = region.settings.clone();
    let world = World { account: region.account.clone(), region: region.name.clone() };
    let call = Call {
        principal_arn: model::arn::root(&world).into(),
        world,
        access_key: None,
        request_id: "r".into(),
        endpoint: "127.0.0.1".into(),
    };
    let issue = move |tx: &mut Tx| {
        let mut then = tx.nested();
        then.now = Timestamp(tx.now.0 - age_ms);
        let desk = Desk { call: &call, settings: &settings, now: then.now, wall: then.now };
        let issued = token::issue(&mut then, &desk);
        tx.adopt(then);
        Ok::<_, std::convert::Infallible>(issued.password)
    };
    let Ok(password) = region.writer.submit(issue).await.unwrap();
    password
}

/// All that is answered to a GET of `path` with this password.
async fn get(address: SocketAddr, path: &str, password: &str) -> String {
    let login = base64::encode(format!("{}:{password}", token::USER).as_bytes());
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Basic {login}\r\n\
         Connection: close\r\n\r\n"
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn a_password_of_twelve_hours_ago_is_refused_in_ecrs_words() {
    let data = tempfile::tempdir().unwrap();
    let region = region(data.path().to_str().unwrap());
    let listener = http::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = watch::channel(false);
    let serving = tokio::spawn(http::serve(listener, region.clone(), stopping));

    let young = issued_before(&region, token::LIFE_MS - MINUTE_MS).await;
    assert!(get(address, "/v2/", &young).await.starts_with("HTTP/1.1 200 "));
    let old = issued_before(&region, token::LIFE_MS).await;
    // Also where nobody needs a login.
    for path in ["/v2/", "/v2/app/manifests/1"] {
        let answer = get(address, path, &old).await;
        assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
        let expired = r#""code":"DENIED","detail":null,"message":"Your authorization token has expired. Reauthenticate and try again.""#;
        assert!(answer.contains(expired), "{answer}");
    }
    stop.send(true).unwrap();
    serving.await.unwrap();
}
