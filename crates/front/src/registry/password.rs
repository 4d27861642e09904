//! The validity of passwords as clients of the registry see it, over HTTP.

use std::net::SocketAddr;

use api::base64;
use model::call::Auth;
use services::ecr::token;

use crate::stage;

const MINUTE_MS: i64 = 60 * 1_000;

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

    let young = stage::password(&region, token::LIFE_MS - MINUTE_MS).await;
    assert!(get(address, "/v2/", &young).await.starts_with("HTTP/1.1 200 "));
    let old = stage::password(&region, token::LIFE_MS).await;
    // The refusal also applies where no login is needed.
    for path in ["/v2/", "/v2/app/manifests/1"] {
        let answer = get(address, path, &old).await;
        assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
        let expired = r#""code":"DENIED","detail":null,"message":"Your authorization token has expired. Reauthenticate and try again.""#;
        assert!(answer.contains(expired), "{answer}");
    }
    served.end().await;
}
