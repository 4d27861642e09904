//! The time-out of a whole fetch from an upstream registry that keeps every single wait short.

use std::time::Duration;

use api::Timestamp;
use model::call::Auth;
use model::id::World;
use model::registry::PullThroughRule;
use model::tx::Tx;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::stage;

/// Sends one manifest, a byte at a time.
async fn drip(listener: TcpListener) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut asked = [0; 4096];
    assert!(stream.read(&mut asked).await.unwrap() > 0);
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n").await.unwrap();
    while stream.write_all(b" ").await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_fetch_as_a_whole_has_its_time() {
    let data = tempfile::tempdir().unwrap();
    let region = stage::region(data.path(), Auth::Open);
    let mut doors = stage::doors(&region);
    doors.registry.upstreams.fetch_time = Duration::from_millis(200);
    let upstream = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let rule = PullThroughRule {
        world: World { account: region.account.clone(), region: region.name.clone() },
        prefix: "up".into(),
        upstream_url: upstream.local_addr().unwrap().to_string().into(),
        upstream_registry: None,
        upstream_prefix: control::registry::ROOT.into(),
        created_at: Timestamp(0),
    };
    region.writer.run(move |tx: &mut Tx| tx.put(rule)).await.unwrap();
    let dripping = tokio::spawn(drip(upstream));
    let served = stage::serve(doors).await;
    let answer = stage::get(served.address, "/v2/up/app/manifests/1", "").await;
    assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
    assert!(answer.contains("the upstream registry takes too long"), "{answer}");
    // The fetch has ended with that, and its connection.
    dripping.await.unwrap();
    served.end().await;
}
