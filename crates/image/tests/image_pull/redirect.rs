//! Registries that send their clients to a storage elsewhere.

use super::*;

/// Makes a bench whose registry keeps its blobs at another address, and returns that storage too.
async fn apart() -> (Bench, Server) {
    let bench = Bench::new().await;
    let storage = Server::start().await;
    let mut content = bench.server.content.lock().unwrap();
    content.storage = Some(format!("http://{}", storage.address));
    storage.content.lock().unwrap().documents = content.documents.clone();
    drop(content);
    (bench, storage)
}

#[tokio::test]
async fn a_redirect_to_the_metadata_service_is_not_followed() {
    let bench = Bench::new().await;
    bench.server.content.lock().unwrap().storage = Some("http://169.254.169.254".to_owned());
    let told = bench.pull(&bench.request("latest")).await.unwrap_err().to_string();
    assert!(told.contains("redirected to an address of this machine"), "{told}");
    assert_eq!(bench.server.asked("/blobs/").len(), 1, "that is not tried again");
}

#[tokio::test]
async fn a_storage_that_is_away_is_named_without_its_signature() {
    let (bench, storage) = apart().await;
    let closed = storage.address;
    drop(storage);
    let signed = format!("http://user:word@{closed}/bucket?Signature=secret&path=");
    bench.server.content.lock().unwrap().storage = Some(signed);
    let (trouble, told) = bench.error(&bench.request("latest")).await;
    assert_eq!(trouble, Trouble::Network);
    let end = format!(
        "failed to do request: Get \"http://{closed}/bucket\": dial tcp {closed}: connect: \
         connection refused"
    );
    assert!(told.ends_with(&end), "{told}");
}

#[tokio::test]
async fn a_storage_that_fails_is_named() {
    let (bench, storage) = apart().await;
    let at = |digest: Digest| format!("http://{}/v2/{REPOSITORY}/blobs/{digest}", storage.address);
    for _ in 0..3 {
        storage.fault(&bench.config.to_string(), Fault::Status(503, "", String::new()));
    }
    let (_, told) = bench.error(&bench.request("latest")).await;
    let status = format!("unexpected status code {}: 503 Service Unavailable", at(bench.config));
    assert!(told.ends_with(&status), "{told}");
    for _ in 0..3 {
        storage.fault(&bench.config.to_string(), Fault::Cut(10));
    }
    let (_, told) = bench.error(&bench.request("latest")).await;
    assert!(told.contains(&format!("Get \"{}\": ", at(bench.config))), "{told}");
}

#[tokio::test]
async fn a_storage_that_stalls_is_named() {
    let (mut bench, storage) = apart().await;
    let impatient = Options { document_ms: 50, retries: 0, ..options() };
    bench.registry = Registry::new(impatient).unwrap();
    storage.fault(&bench.config.to_string(), Fault::Drip);
    let (trouble, told) = bench.error(&bench.request("latest")).await;
    assert_eq!(trouble, Trouble::Network);
    assert!(told.contains(&format!("Get \"http://{}/", storage.address)), "{told}");
}

#[tokio::test]
async fn a_storage_that_leads_back_is_given_up() {
    let bench = Bench::new().await;
    bench.server.content.lock().unwrap().storage = Some(format!("http://{}", bench.server.address));
    let told = bench.pull(&bench.request("latest")).await.unwrap_err().to_string();
    assert!(told.contains("too many redirects"), "{told}");
    assert_eq!(bench.server.asked("/blobs/").len(), 6, "that is not tried again");
}

/// Refuses the storage because a control plane in open mode gives images of all accounts to every
/// process on its machine.
#[tokio::test]
async fn a_storage_may_not_be_the_hosts_own_registry() {
    let (mut bench, own) = apart().await;
    let base = format!("http://localhost:{}", own.address.port());
    bench.registry = Registry::new(options()).unwrap().with_own(&base, None).unwrap();
    let told = bench.pull(&bench.request("latest")).await.unwrap_err().to_string();
    assert!(told.contains("redirected to the registry of this host's control plane"), "{told}");
    assert!(own.asked("").is_empty());
}

/// Refuses the token service, to which the login of a registry would be sent.
#[tokio::test]
async fn a_token_service_may_not_be_the_hosts_own_registry() {
    let (mut bench, own) = apart().await;
    let base = format!("http://127.0.0.1:{}", own.address.port());
    bench.registry = Registry::new(options()).unwrap().with_own(&base, None).unwrap();
    for host in ["127.0.0.1", "localhost"] {
        let tokens = format!("http://{host}:{}/token", own.address.port());
        bench.server.content.lock().unwrap().access = Access::Token(None);
        bench.server.content.lock().unwrap().tokens = Some(tokens);
        let mut request = bench.request("latest");
        request.credentials =
            Some(Credentials { username: "user".into(), password: "pass".into() });
        let told = bench.pull(&request).await.unwrap_err().to_string();
        assert!(told.contains("may not name the registry of this host's control plane"), "{told}");
    }
    assert!(own.asked("").is_empty());
}
