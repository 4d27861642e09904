//! Pushes archives, and pulls them again.

use std::fs::File;
use std::path::PathBuf;

use image::archive::{ArchiveError, offer};
use image::build::build_archive;
use image::push::{Pushed, push};
use oci::reference::Reference;

use super::*;

/// The size of a blob that needs more than one request; its bytes do not compress.
const LARGE_BYTES: usize = 40 << 20;

impl Bench {
    fn archive(&self, name: &str, layers: &[Vec<u8>]) -> PathBuf {
        let path = self.dir.path().join("archive.tar");
        let reference: Reference = name.parse().unwrap();
        let file = File::create(&path).unwrap();
        build_archive(file, &reference, &Platform::of_this_host(), &Run::default(), layers)
            .unwrap();
        path
    }

    async fn push(&self, archive: &Path, tag: &str) -> Result<Pushed, String> {
        let offered = offer(File::open(archive).unwrap(), None, self.dir.path());
        let offered = offered.map_err(|error| error.to_string())?;
        let pushed = push(&self.registry, &self.request(tag), offered, &|_, _| {}).await;
        pushed.map_err(|error| error.to_string())
    }
}

#[tokio::test]
async fn what_is_pushed_can_be_pulled_and_is_sent_once() {
    let bench = Bench::new().await;
    let large = noise("large").repeat(LARGE_BYTES / 512_000);
    let items = [Item {
        path: "large".into(),
        content: Content::Bytes(large),
        mode: 0o644,
        uid: 0,
        gid: 0,
    }];
    let archive = bench.archive("app:1", &[layer("base"), layer_tar(&items).unwrap()]);
    let pushed = bench.push(&archive, "pushed").await.unwrap();
    assert!(pushed.sent_bytes > LARGE_BYTES as u64 / 2, "{pushed:?}");
    let image = bench.pull(&bench.request("pushed")).await.unwrap();
    assert_eq!((image.digest, image.config.diff_ids.len()), (pushed.digest, 2));
    let again = bench.push(&archive, "again").await.unwrap();
    assert_eq!((again.sent_bytes, again.digest), (0, pushed.digest));
    assert_eq!(bench.server.asked("again").len(), 1);
}

#[tokio::test]
async fn a_push_logs_in_and_tries_again() {
    let bench = Bench::new().await;
    bench.server.content.lock().unwrap().access = Access::Basic("dXNlcjpwYXNz");
    let archive = bench.archive("app:1", &[layer("base"), layer("pushed")]);
    let offered = || offer(File::open(&archive).unwrap(), None, bench.dir.path()).unwrap();
    let mut request = bench.request("pushed");
    let error = push(&bench.registry, &request, offered(), &|_, _| {}).await.unwrap_err();
    assert!(error.to_string().ends_with("no basic auth credentials"), "{error}");
    request.credentials = Some(Credentials { username: "user".into(), password: "pass".into() });
    bench.server.fault("/manifests/pushed", Fault::Status(503, "", String::new()));
    push(&bench.registry, &request, offered(), &|_, _| {}).await.unwrap();
    let body = r#"{"errors":[{"code":"DENIED","message":"your quota is used up"}]}"#;
    bench.server.fault("/manifests/pushed", Fault::Status(400, "", body.to_owned()));
    let error = push(&bench.registry, &request, offered(), &|_, _| {}).await.unwrap_err();
    assert!(error.to_string().ends_with("denied: your quota is used up"), "{error}");
}

#[tokio::test]
async fn an_archive_of_several_images_wants_a_name() {
    let bench = Bench::new().await;
    let one = bench.archive("app:1", &[layer("base")]);
    let name: Reference = "other:1".parse().unwrap();
    let error = offer(File::open(one).unwrap(), Some(&name), bench.dir.path()).err().unwrap();
    assert!(matches!(&error, ArchiveError::WhichImage(_)), "{error}");
    assert!(error.to_string().ends_with("say which: docker.io/library/app:1"), "{error}");
}

#[tokio::test]
async fn a_docker_archive_is_compressed_on_its_way() {
    let bench = Bench::new().await;
    let tar = layer("base");
    let diff_id = Digest::of(&tar);
    let config = config_json(&Platform::of_this_host(), &Run::default(), &[diff_id]);
    let entry = serde_json::json!([{
        "Config": "config.json", "RepoTags": ["app:1"], "Layers": ["layer.tar"],
    }]);
    let file = |path: &str, bytes: Vec<u8>| Item {
        path: path.into(),
        content: Content::Bytes(bytes),
        mode: 0o644,
        uid: 0,
        gid: 0,
    };
    let archive = layer_tar(&[
        file("layer.tar", tar.clone()),
        file("config.json", config),
        file("manifest.json", entry.to_string().into_bytes()),
    ]);
    let path = bench.dir.path().join("docker.tar");
    std::fs::write(&path, archive.unwrap()).unwrap();
    let pushed = bench.push(&path, "pushed").await.unwrap();
    assert!(pushed.sent_bytes < tar.len() as u64, "hexadecimal digits compress");
    let image = bench.pull(&bench.request("pushed")).await.unwrap();
    assert_eq!(image.config.diff_ids, [diff_id]);
    let compressed = std::fs::File::create(bench.dir.path().join("docker.tar.gz")).unwrap();
    let mut gzip = flate2::write::GzEncoder::new(compressed, flate2::Compression::fast());
    gzip.write_all(&std::fs::read(&path).unwrap()).unwrap();
    gzip.finish().unwrap();
    let again = bench.push(&bench.dir.path().join("docker.tar.gz"), "again").await.unwrap();
    assert_eq!(again.digest, pushed.digest, "the same archive is the same image");
}
