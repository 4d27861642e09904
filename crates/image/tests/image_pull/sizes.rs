//! Manifests that state wrong sizes of their parts.

use super::*;

/// Offers the image again, with a manifest that states these sizes of its first layer or
/// configuration.
fn offer_lying(bench: &Bench, layer: Option<u64>, config: Option<u64>) {
    let path = format!("{REPOSITORY}/manifests/by-digest-only");
    let manifest = bench.server.content.lock().unwrap().documents[&path].clone();
    let mut manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    if let Some(size) = layer {
        manifest["layers"][0]["size"] = size.into();
    }
    if let Some(size) = config {
        manifest["config"]["size"] = size.into();
    }
    bench.server.offer_manifest(REPOSITORY, "lying", manifest.to_string().as_bytes());
}

#[tokio::test]
async fn a_manifest_that_lies_about_sizes_is_found_out_at_once() {
    const HUGE: u64 = 1 << 63;
    for (layer, config, part) in [
        (Some(HUGE), None, "size"),
        (Some(99_999_999), None, "size"),
        (Some(1), None, "size"),
        (None, Some(HUGE), "size"),
        (None, Some(1), "is larger than 1 bytes"),
    ] {
        let bench = Bench::new().await;
        offer_lying(&bench, layer, config);
        let (trouble, told) = bench.error(&bench.request("lying")).await;
        assert_eq!(trouble, Trouble::Corrupt, "{told}");
        let told_so = told.contains(part) && told.contains("been retried 0 time(s)");
        assert!(told_so, "{layer:?} {config:?}: {told}");
        assert_eq!(bench.store.list(), []);
    }
}
