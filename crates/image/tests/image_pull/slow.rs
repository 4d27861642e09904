//! Registries that stall or trickle must not delay other pulls.

use super::*;

/// Starts another registry with the same layers, and makes a request for them there.
async fn elsewhere() -> (Server, Request) {
    let server = Server::start().await;
    offer(&server, "latest", &["base", "app"], &Platform::of_this_host());
    let request = Bench::at(&server, "latest");
    (server, request)
}

/// Starts a registry that has as many images as are pulled from one at a time; their layers, which
/// no other image has, are named and trickle.
async fn trickling(name: usize) -> (Server, Vec<Request>) {
    let server = Server::start().await;
    let tags = (0..4).map(|tag| {
        let made_up = |layer| Digest::of(format!("{name} {tag} {layer}").as_bytes());
        let layers: Vec<Digest> = (0..3).map(made_up).collect();
        let config = config_json(&Platform::of_this_host(), &Run::default(), &layers);
        // The content of a layer is only checked when it has arrived, which never happens here.
        let points = layers.iter().map(|layer| point(OCI_LAYER, *layer, TRICKLING_BYTES));
        let manifest = serde_json::json!({
            "schemaVersion": 2,
            "config": point(OCI_CONFIG, server.offer_blob(REPOSITORY, &config), config.len()),
            "layers": points.collect::<Vec<_>>(),
        });
        let tag = format!("trickling-{tag}");
        server.offer_manifest(REPOSITORY, &tag, manifest.to_string().as_bytes());
        for layer in layers {
            let mut content = server.content.lock().unwrap();
            let path = format!("{REPOSITORY}/blobs/{layer}");
            content.documents.insert(path, vec![0; TRICKLING_BYTES]);
            content.faults.push((layer.to_string(), Fault::Trickle(64)));
        }
        Bench::at(&server, &tag)
    });
    let requests = tags.collect();
    (server, requests)
}

/// The bytes that arrive in 100 seconds, at 64 bytes a time.
const TRICKLING_BYTES: usize = 256 << 10;

#[tokio::test]
async fn no_number_of_slow_registries_holds_up_a_quick_one() {
    let mut bench = Bench::new().await;
    bench.registry = Registry::new(Options { brisk_ms: 1000, ..options() }).unwrap();
    let (mut servers, mut requests) = (Vec::new(), Vec::new());
    for name in 0..12 {
        let (server, images) = trickling(name).await;
        servers.push(server);
        requests.extend(images);
    }
    let slow = futures_util::future::join_all(requests.iter().map(|it| bench.pull(it)));
    let mut slow = Box::pin(slow);
    let layers = |server: &Server| server.content.lock().unwrap().faults.len();
    let all_taken = || 144 - servers.iter().map(layers).sum::<usize>() >= 64;
    tokio::select! {
        _ = &mut slow => panic!("they trickle"),
        () = until(all_taken) => {}
    }
    let quick = bench.request("latest");
    let quick = tokio::time::timeout(std::time::Duration::from_secs(60), bench.pull(&quick));
    tokio::select! {
        _ = slow => panic!("they trickle"),
        image = quick => drop(image.expect("it finds no place").unwrap()),
    }
}

#[tokio::test]
async fn a_layer_that_trickles_is_fetched_from_where_it_comes_quickly() {
    let mut bench = Bench::new().await;
    // The layers trickle at 40 KiB a second: more than the least, so that they are not given up.
    let patient = Options { patience_ms: 2000, ..options() };
    bench.registry = Registry::new(patient).unwrap();
    for layer in bench.layers.iter().flat_map(|it| [it; 3]) {
        bench.server.fault(&layer.to_string(), Fault::Trickle(1024));
    }
    let slow = bench.request("latest");
    let (_server, quick) = elsewhere().await;
    let asked = || bench.layers.iter().all(|it| !bench.server.asked(&it.to_string()).is_empty());
    let mut first = Box::pin(bench.pull(&slow));
    tokio::select! {
        _ = &mut first => panic!("its layers trickle"),
        () = until(asked) => {}
    }
    tokio::select! {
        _ = &mut first => panic!("its layers trickle"),
        image = bench.pull(&quick) => drop(image.unwrap()),
    }
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
