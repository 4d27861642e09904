//! Knowing the digests of local content is no proof of having it: a repository must prove that.

use super::*;

const OTHER: &str = "other/app";

/// Makes the other repository offer some kinds of the first one's documents.
fn repeat(bench: &Bench, kinds: &[&str], change: impl Fn(&mut Vec<u8>)) -> Request {
    let mut content = bench.server.content.lock().unwrap();
    let known: Vec<(String, Vec<u8>)> = content.documents.clone().into_iter().collect();
    for (path, mut bytes) in known {
        if let Some(rest) = path.strip_prefix(&format!("{REPOSITORY}/"))
            && kinds.iter().any(|kind| rest.contains(kind))
        {
            change(&mut bytes);
            content.documents.insert(format!("{OTHER}/{rest}"), bytes);
        }
    }
    let name = format!("{}/{OTHER}:latest", bench.server.address);
    Request { reference: name.parse().unwrap(), origin: Origin::Named, credentials: None }
}

#[tokio::test]
async fn digests_alone_give_nobody_anothers_content() {
    let bench = Bench::new().await;
    let image = bench.pull(&bench.request("latest")).await.unwrap();
    let refused = async |request: &Request| bench.pull(request).await.unwrap_err().to_string();

    let request = repeat(&bench, &["manifests/"], |_| {});
    let told = refused(&request).await;
    assert!(told.contains("not found"), "the configuration is not given out: {told}");

    let request = repeat(&bench, &[&format!("blobs/{}", image.config_digest)], |_| {});
    let told = refused(&request).await;
    assert!(told.contains("not found"), "the layers are not given out: {told}");

    let layers: Vec<String> = bench.layers.iter().map(|layer| format!("blobs/{layer}")).collect();
    let layers: Vec<&str> = layers.iter().map(String::as_str).collect();
    let request = repeat(&bench, &layers, |bytes| bytes.iter_mut().for_each(|byte| *byte ^= 1));
    let told = refused(&request).await;
    assert!(told.contains("unexpected commit digest"), "a registry may not make it up: {told}");

    let request = repeat(&bench, &layers, |_| {});
    bench.pull(&request).await.unwrap();
    let before = bench.server.asked(OTHER).len();
    bench.store.remove(&request.reference).unwrap();
    bench.pull(&request).await.unwrap();
    let asked = bench.server.asked(OTHER);
    let again =
        asked[before..].iter().filter(|asked| layers.iter().any(|l| asked.path.contains(l)));
    assert_eq!(again.count(), 0, "who has shown it once is not asked again");
    for layer in layers {
        let whole = bench.server.asked(layer);
        assert_eq!(whole.iter().filter(|asked| asked.range.is_none()).count(), 1, "fetched once");
    }
}

#[tokio::test]
async fn a_layer_that_came_from_another_blob_is_fetched_and_compared() {
    let bench = Bench::new().await;
    bench.pull(&bench.request("latest")).await.unwrap();
    let tar = layer("base");
    // This is the same content in another form, under a digest that is not its own.
    let wrong = Digest::of(b"another blob");
    let config = config_json(&Platform::of_this_host(), &Run::default(), &[Digest::of(&tar)]);
    let config_digest = bench.server.offer_blob(REPOSITORY, &config);
    let manifest = |layer: Digest| {
        serde_json::json!({
            "schemaVersion": 2,
            "config": point(OCI_CONFIG, config_digest, config.len()),
            "layers": [point(OCI_LAYER, layer, tar.len())],
        })
        .to_string()
    };
    bench.server.offer_manifest(REPOSITORY, "wrong", manifest(wrong).as_bytes());
    let path = format!("{REPOSITORY}/blobs/{wrong}");
    bench.server.content.lock().unwrap().documents.insert(path, tar.clone());
    let told = bench.pull(&bench.request("wrong")).await.unwrap_err().to_string();
    assert!(told.contains("but the manifest says"), "{told}");

    let plain = bench.server.offer_blob(REPOSITORY, &tar);
    bench.server.offer_manifest(REPOSITORY, "plain", manifest(plain).as_bytes());
    bench.pull(&bench.request("plain")).await.unwrap();
}
