//! Registries that stall or drip: what they hold up and what not.

use super::*;

/// Another registry with the same layers, and a request for them there.
async fn elsewhere() -> (Server, Request) {
    let server = Server::start().await;
    offer(&server, "latest", &["base", "app"], &Platform::of_this_host());
    let name = format!("{}/{REPOSITORY}:latest", server.address);
    let reference = name.parse().unwrap();
    (server, Request { reference, origin: Origin::Named, credentials: None })
}

#[tokio::test]
async fn a_layer_that_does_not_come_is_fetched_from_where_it_does() {
    let mut bench = Bench::new().await;
    bench.registry = Registry::new(Options { patience_ms: 20, ..options() }).unwrap();
    let slow = bench.request("latest");
    for layer in &bench.layers {
        bench.server.fault(&layer.to_string(), Fault::Stall);
    }
    let (_server, quick) = elsewhere().await;
    let asked = || bench.layers.iter().all(|it| !bench.server.asked(&it.to_string()).is_empty());
    let mut first = Box::pin(bench.pull(&slow));
    tokio::select! {
        _ = &mut first => panic!("its layers stall"),
        () = until(asked) => {}
    }
    tokio::select! {
        _ = &mut first => panic!("its layers stall"),
        image = bench.pull(&quick) => assert_eq!(image.unwrap().config_digest, bench.config),
    }
}

#[tokio::test]
async fn a_registry_that_stalls_takes_no_turns_of_others() {
    let bench = Bench::new().await;
    let (_server, quick) = elsewhere().await;
    let tags: Vec<String> = (0..8).map(|number| format!("stalled-{number}")).collect();
    let requests: Vec<Request> = tags.iter().map(|tag| bench.request(tag)).collect();
    for tag in &tags {
        bench.server.offer_manifest(REPOSITORY, tag, b"{}");
        bench.server.fault(tag, Fault::Stall);
    }
    let stalled = futures_util::future::join_all(requests.iter().map(|it| bench.pull(it)));
    tokio::select! {
        _ = stalled => panic!("they stall"),
        image = bench.pull(&quick) => drop(image.unwrap()),
    }
    let asked = tags.iter().filter(|tag| !bench.server.asked(tag).is_empty()).count();
    assert!(asked <= 4, "{asked} pulls of one registry at a time");
}

#[tokio::test]
async fn a_document_that_drips_is_given_up() {
    let mut bench = Bench::new().await;
    let impatient = Options { document_ms: 50, retries: 0, ..options() };
    bench.registry = Registry::new(impatient).unwrap();
    bench.server.fault("/manifests/latest", Fault::Drip);
    assert_eq!(bench.error(&bench.request("latest")).await.0, Trouble::Network);
}
