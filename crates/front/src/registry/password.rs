//! The validity of passwords as clients of the registry see it, over HTTP.

use std::net::SocketAddr;
use std::sync::Arc;

use api::{Timestamp, base64};
use model::call::{Auth, Call};
use model::id::World;
use model::tx::Tx;
use services::ecr::token;
use services::operation::Desk;

use crate::region::Region;
use crate::stage;

const MINUTE_MS: i64 = 60 * 1_000;

/// Returns a password that was issued the given time ago.
async fn issued_before(region: &Arc<Region>, age_ms: i64) -> String {
    let settings = region.settings.clone();
    let world = World { account: region.account.clone(), region: region.name.clone() };
    let call = Call::of_root(world);
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

/// Returns the whole response to a GET of `path` with this password.
async fn get(address: SocketAddr, path: &str, password: &str) -> String {
    let login = base64::encode(format!("{}:{password}", token::USER).as_bytes());
    stage::get(address, path, &format!("Authorization: Basic {login}\r\n")).await
}

#[tokio::test]
async fn a_password_of_twelve_hours_ago_is_refused_in_ecrs_words() {
    let data = tempfile::tempdir().unwrap();
    let region = stage::region(data.path(), Auth::Open);
    let served = stage::serve(stage::doors(&region)).await;
    let address = served.address;

    let young = issued_before(&region, token::LIFE_MS - MINUTE_MS).await;
    assert!(get(address, "/v2/", &young).await.starts_with("HTTP/1.1 200 "));
    let old = issued_before(&region, token::LIFE_MS).await;
    // The refusal also applies where no login is needed.
    for path in ["/v2/", "/v2/app/manifests/1"] {
        let answer = get(address, path, &old).await;
        assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
        let expired = r#""code":"DENIED","detail":null,"message":"Your authorization token has expired. Reauthenticate and try again.""#;
        assert!(answer.contains(expired), "{answer}");
    }
    served.end().await;
}
