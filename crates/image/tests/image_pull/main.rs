//! Pulls from a working registry and from faulty ones, and pushes to one. Needs root: layers are
//! unpacked with their owners.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its stage has failed")]

mod having;
mod push;
mod redirect;
mod server;
mod sizes;
mod slow;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::Mutex;

use image::build::{Content, Item, Run, config_json, layer_tar};
use image::pull::{Flights, Progress, PullError, Request, Trouble, newest, pull};
use image::registry::{Credentials, Options, Registry};
use image::shelf::Shelf;
use image::source::Origin;
use image::store::{Image, Provenance, Store};
use image::unpack::Limits;
use oci::digest::Digest;
use oci::manifest::{OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST, Platform};
use server::{Access, Fault, Server};

const REPOSITORY: &str = "team/app";

/// A server with one image on it, and a store to pull it into.
struct Bench {
    server: Server,
    store: Arc<Store>,
    registry: Registry,
    flights: Arc<Flights>,
    layers: Vec<Digest>,
    config: Digest,
    dir: tempfile::TempDir,
}

impl Bench {
    async fn new() -> Self {
        assert!(nix::unistd::geteuid().is_root(), "these tests unpack layers and need root");
        let dir = tempfile::tempdir().unwrap();
        let server = Server::start().await;
        let (layers, config) =
            offer(&server, "latest", &["base", "app"], &Platform::of_this_host());
        Self {
            store: Store::open(&dir.path().join("images"), Limits::STANDARD, &Default::default())
                .unwrap(),
            registry: Registry::new(options()).unwrap(),
            flights: Arc::default(),
            server,
            layers,
            config,
            dir,
        }
    }

    fn request(&self, tag: &str) -> Request {
        Self::at(&self.server, tag)
    }

    async fn pull(&self, request: &Request) -> Result<Image, Arc<PullError>> {
        pull(&self.flights, &self.store, &self.registry, request, 7, &|_| {}).await
    }

    /// Waits until the threads of layers that were coming when another failed have removed them.
    async fn settled(&self, tmp: &Path) {
        let empty = until(|| files_in(tmp) == 0);
        let waited = tokio::time::timeout(std::time::Duration::from_secs(30), empty).await;
        assert!(waited.is_ok(), "partial layers stay in {}", tmp.display());
    }

    fn at(server: &Server, tag: &str) -> Request {
        let name = format!("{}/{REPOSITORY}:{tag}", server.address);
        Request { reference: name.parse().unwrap(), origin: Origin::Named, credentials: None }
    }

    async fn error(&self, request: &Request) -> (Trouble, String) {
        let error = self.pull(request).await.unwrap_err();
        self.settled(&self.dir.path().join("images/tmp")).await;
        (error.trouble(), error.to_string())
    }
}

/// Returns the standard options with short waits.
fn options() -> Options {
    Options { retries: 2, first_wait_ms: 1, longest_wait_ms: 2, ..Options::standard() }
}

fn files_in(path: &Path) -> usize {
    std::fs::read_dir(path).unwrap().count()
}

/// Returns bytes that do not compress, so that blobs are as long as they look.
fn noise(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut last = Digest::of(name.as_bytes());
    for _ in 0..8000 {
        last = Digest::of(last.hex().as_bytes());
        bytes.extend(last.hex().as_bytes());
    }
    bytes
}

fn layer(name: &str) -> Vec<u8> {
    let content = Content::Bytes(noise(name));
    layer_tar(&[Item { path: name.into(), content, mode: 0o644, uid: 0, gid: 0 }]).unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

fn point(media: &str, digest: Digest, size: usize) -> serde_json::Value {
    serde_json::json!({ "mediaType": media, "digest": digest, "size": size })
}

/// Puts an image behind an index on the server; returns the digests of its layer blobs and of its
/// configuration.
fn offer(server: &Server, tag: &str, names: &[&str], platform: &Platform) -> (Vec<Digest>, Digest) {
    let tars: Vec<Vec<u8>> = names.iter().map(|name| layer(name)).collect();
    let diff_ids: Vec<Digest> = tars.iter().map(|tar| Digest::of(tar)).collect();
    let config = config_json(platform, &Run::default(), &diff_ids);
    let blobs: Vec<Vec<u8>> = tars.iter().map(|tar| gzip(tar)).collect();
    let layers: Vec<Digest> =
        blobs.iter().map(|blob| server.offer_blob(REPOSITORY, blob)).collect();
    let points =
        layers.iter().zip(&blobs).map(|(digest, blob)| point(OCI_LAYER, *digest, blob.len()));
    let config_digest = server.offer_blob(REPOSITORY, &config);
    let manifest = serde_json::json!({
        "schemaVersion": 2,
        "config": point(OCI_CONFIG, config_digest, config.len()),
        "layers": points.collect::<Vec<_>>(),
    })
    .to_string();
    let mut entry = point(OCI_MANIFEST, Digest::of(manifest.as_bytes()), manifest.len());
    entry["platform"] = serde_json::to_value(platform).unwrap();
    let index =
        serde_json::json!({ "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [entry] });
    server.offer_manifest(REPOSITORY, "by-digest-only", manifest.as_bytes());
    server.offer_manifest(REPOSITORY, tag, index.to_string().as_bytes());
    (layers, config_digest)
}

#[tokio::test]
async fn an_image_is_pulled_with_a_token_and_progress() {
    let bench = Bench::new().await;
    bench.server.content.lock().unwrap().access = Access::Token(None);
    let seen = Mutex::new(Vec::<Progress>::new());
    let note = |progress: &Progress| seen.lock().unwrap().push(progress.clone());
    let request = bench.request("latest");
    let image =
        pull(&bench.flights, &bench.store, &bench.registry, &request, 7, &note).await.unwrap();
    assert_eq!(bench.store.get(&request.reference).as_ref(), Some(&image));
    assert_eq!((image.config.diff_ids.len(), image.added_ms), (2, 7));
    assert_eq!(image.provenance, Provenance::Pulled);
    assert!(bench.store.blob(image.digest).is_ok(), "the index is kept");
    let last = seen.lock().unwrap().last().cloned().unwrap();
    let total: u64 = last.layers.values().map(|(_, total)| total).sum();
    assert_eq!((last.layers.len(), total), (2, image.size_bytes));
    let token = &bench.server.asked("/token")[0];
    assert!(token.path.contains("scope=repository%3Ateam%2Fapp%3Apull"), "{}", token.path);
    assert_eq!(bench.server.asked("/token").len(), 1, "one token serves all requests");
}

#[tokio::test]
async fn a_range_that_is_another_is_made_good_from_the_beginning() {
    let bench = Bench::new().await;
    let layer = bench.layers[0].to_string();
    bench.server.fault(&layer, Fault::Cut(40));
    bench.server.fault(&layer, Fault::Corrupt);
    bench.pull(&bench.request("latest")).await.unwrap();
    let ranges: Vec<_> = bench.server.asked(&layer).into_iter().map(|asked| asked.range).collect();
    assert_eq!(ranges, [None, Some("bytes=40-".to_owned()), None]);
}

#[tokio::test]
async fn what_is_here_is_not_fetched_again() {
    let bench = Bench::new().await;
    bench.pull(&bench.request("latest")).await.unwrap();
    let before = bench.server.asked("/blobs/").len();
    bench.pull(&bench.request("latest")).await.unwrap();
    assert_eq!(bench.server.asked("/blobs/").len(), before);
    offer(&bench.server, "next", &["base", "new"], &Platform::of_this_host());
    bench.pull(&bench.request("next")).await.unwrap();
    let base = bench.layers[0].to_string();
    assert_eq!(bench.server.asked(&base).len(), 1, "the shared layer came with the first image");
    assert_eq!(bench.server.asked("/blobs/").len(), before + 2);
    assert_eq!(bench.store.list().len(), 2);
}

#[tokio::test]
async fn many_pulls_of_one_image_are_one_pull() {
    let bench = Bench::new().await;
    let request = bench.request("latest");
    let pulls = (0..16).map(|_| bench.pull(&request));
    let pulled = futures_util::future::join_all(pulls).await;
    let images: Vec<Image> = pulled.into_iter().map(Result::unwrap).collect();
    assert!(images.iter().all(|image| *image == images[0]));
    assert_eq!(bench.server.asked("/manifests/latest").len(), 1);
    assert_eq!(bench.server.asked("/blobs/").len(), 3);
}

#[tokio::test]
async fn images_pulled_together_share_their_layers() {
    let bench = Bench::new().await;
    offer(&bench.server, "next", &["base", "new"], &Platform::of_this_host());
    let (one, two) = (bench.request("latest"), bench.request("next"));
    let (one, two) = tokio::join!(bench.pull(&one), bench.pull(&two));
    assert_eq!(one.unwrap().config.diff_ids[0], two.unwrap().config.diff_ids[0]);
    assert_eq!(bench.server.asked(&bench.layers[0].to_string()).len(), 1);
}

#[tokio::test]
async fn a_pull_outlives_its_first_caller_and_dies_with_its_last() {
    let bench = Bench::new().await;
    let request = bench.request("latest");
    bench.server.fault(&bench.layers[0].to_string(), Fault::Stall);
    {
        let mut first = Box::pin(bench.pull(&request));
        let mut second = Box::pin(bench.pull(&request));
        for pull in [&mut first, &mut second] {
            assert!(futures_util::poll!(pull).is_pending());
        }
        drop(first);
        // The second pull continues alone until the stalled layer has been requested.
        tokio::select! {
            _ = &mut second => panic!("the layer stalls"),
            () = until(|| !bench.server.asked(&bench.layers[0].to_string()).is_empty()) => {}
        }
    }
    // No caller waits any more: the fault is used up, so a new pull starts afresh and succeeds.
    bench.pull(&request).await.unwrap();
    assert_eq!(bench.server.asked(&bench.layers[0].to_string()).len(), 2);
}

async fn until(condition: impl Fn() -> bool) {
    while !condition() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_broken_layer_is_resumed_where_it_broke() {
    let bench = Bench::new().await;
    let (cut, ignored) = (bench.layers[0].to_string(), bench.layers[1].to_string());
    bench.server.fault(&cut, Fault::Cut(100_000));
    bench.server.fault(&ignored, Fault::Cut(50_000));
    bench.server.fault(&ignored, Fault::IgnoreRange);
    bench.pull(&bench.request("latest")).await.unwrap();
    let asked = bench.server.asked(&cut);
    assert_eq!(
        (asked[0].range.as_deref(), asked[1].range.as_deref()),
        (None, Some("bytes=100000-"))
    );
    assert_eq!(bench.server.asked(&ignored).len(), 2);
}

#[tokio::test]
async fn passing_faults_are_retried_and_lasting_ones_told() {
    let bench = Bench::new().await;
    let request = bench.request("latest");
    let broken = || Fault::Status(503, "Retry-After: 1\r\n", String::new());
    bench.server.fault("/manifests/latest", broken());
    bench.server.fault("/manifests/latest", broken());
    bench.pull(&request).await.unwrap();
    for _ in 0..3 {
        bench.server.fault("/manifests/latest", broken());
    }
    let (trouble, text) = bench.error(&request).await;
    assert_eq!(trouble, Trouble::Network);
    assert_eq!(
        text,
        format!(
            "pull image manifest has been retried 2 time(s): failed to resolve ref {}: unexpected \
             status from GET request to http://{}/v2/team/app/manifests/latest: 503 Service Unavailable",
            request.reference, bench.server.address
        )
    );
}

#[tokio::test]
async fn a_rate_limit_is_told_in_the_registrys_words() {
    let bench = Bench::new().await;
    let body =
        r#"{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your limit."}]}"#;
    let blob = bench.layers[0].to_string();
    for _ in 0..3 {
        bench.server.fault(&blob, Fault::Status(429, "", body.to_owned()));
    }
    let (trouble, text) = bench.error(&bench.request("latest")).await;
    assert_eq!(trouble, Trouble::RateLimited);
    let expected = "ref pull has been retried 2 time(s): failed to copy: httpReadSeeker: failed \
        open: unexpected status code http://";
    assert!(text.starts_with(expected), "{text}");
    let end =
        ": 429 Too Many Requests - Server message: toomanyrequests: You have reached your limit.";
    assert!(text.ends_with(end), "{text}");
}

#[tokio::test]
async fn missing_images_and_denied_access_are_told_as_users_know_them() {
    let bench = Bench::new().await;
    let missing = bench.request("missing");
    let name = missing.reference.to_string();
    let (trouble, text) = bench.error(&missing).await;
    assert_eq!(trouble, Trouble::NotFound);
    assert_eq!(
        text,
        format!(
            "pull image manifest has been retried 0 time(s): failed to resolve ref {name}: \
             {name}: not found"
        )
    );
    let body = r#"{"errors":[{"code":"DENIED","message":"requested access is denied"}]}"#;
    bench.server.fault("/manifests/latest", Fault::Status(403, "", body.to_owned()));
    let (trouble, text) = bench.error(&bench.request("latest")).await;
    assert_eq!(trouble, Trouble::Denied);
    let end = "pull access denied, repository does not exist or may require authorization: \
        server message: denied: requested access is denied";
    assert!(text.ends_with(end), "{text}");
}

#[tokio::test]
async fn credentials_go_to_the_registry_and_not_to_its_storage() {
    let bench = Bench::new().await;
    let storage = Server::start().await;
    {
        let mut content = bench.server.content.lock().unwrap();
        // The text is user:pass in base64.
        content.access = Access::Basic("dXNlcjpwYXNz");
        // Another name of this machine stands for the storage's other host.
        content.storage = Some(format!("http://localhost:{}", storage.address.port()));
        storage.content.lock().unwrap().documents = content.documents.clone();
    }
    let mut request = bench.request("latest");
    let (trouble, text) = bench.error(&request).await;
    assert_eq!(trouble, Trouble::Denied);
    assert!(text.ends_with("authorization failed: no basic auth credentials"), "{text}");
    let login =
        |password: &str| Some(Credentials { username: "user".into(), password: password.into() });
    request.credentials = login("wrong");
    assert_eq!(bench.error(&request).await.0, Trouble::Denied);
    request.credentials = login("pass");
    bench.pull(&request).await.unwrap();
    assert_eq!(storage.asked("/blobs/").len(), 3);
    assert!(storage.asked("").iter().all(|asked| asked.authorization.is_none()));
}

#[tokio::test]
async fn the_token_service_gets_the_credentials() {
    let bench = Bench::new().await;
    bench.server.content.lock().unwrap().access = Access::Token(Some("dXNlcjpwYXNz"));
    let mut request = bench.request("latest");
    let (trouble, text) = bench.error(&request).await;
    assert_eq!(trouble, Trouble::Denied);
    assert!(text.contains("unauthorized: incorrect username or password"), "{text}");
    request.credentials = Some(Credentials { username: "user".into(), password: "pass".into() });
    bench.pull(&request).await.unwrap();
}

#[tokio::test]
async fn altered_content_is_refused() {
    for part in 0..3 {
        let bench = Bench::new().await;
        let request = bench.request("latest");
        let digest = [bench.layers[0], bench.layers[1], bench.config][part];
        bench.server.fault(&digest.to_string(), Fault::Corrupt);
        let (trouble, text) = bench.error(&request).await;
        assert_eq!(trouble, Trouble::Corrupt, "{text}");
        assert_eq!(bench.store.list(), []);
        bench.pull(&request).await.unwrap();
    }
}

#[tokio::test]
async fn manifests_are_bounded_and_must_fit_this_host() {
    let bench = Bench::new().await;
    bench.server.offer_manifest(REPOSITORY, "huge", &vec![b' '; 5 << 20]);
    let (trouble, text) = bench.error(&bench.request("huge")).await;
    assert_eq!(trouble, Trouble::Corrupt);
    assert!(text.ends_with("is larger than 4194304 bytes"), "{text}");
    let other = Platform { os: "linux".into(), architecture: "s390x".into(), variant: None };
    offer(&bench.server, "other", &["base"], &other);
    let (trouble, text) = bench.error(&bench.request("other")).await;
    assert_eq!(trouble, Trouble::Platform);
    let ours = Platform::of_this_host();
    let end = format!("image Manifest does not contain descriptor matching platform '{ours}'");
    assert!(text.ends_with(&end), "{text}");
}

#[tokio::test]
async fn a_silent_registry_is_given_up() {
    let mut bench = Bench::new().await;
    bench.registry = Registry::new(Options { idle_ms: 50, retries: 0, ..options() }).unwrap();
    bench.server.fault("/manifests/latest", Fault::Stall);
    let (trouble, text) = bench.error(&bench.request("latest")).await;
    assert_eq!(trouble, Trouble::Network);
    assert!(text.contains("failed to do request: Get \"http://"), "{text}");
    bench.registry = Registry::new(Options { total_ms: 50, ..options() }).unwrap();
    bench.server.fault("/manifests/latest", Fault::Stall);
    assert_eq!(bench.error(&bench.request("latest")).await.0, Trouble::TimedOut);
}

#[tokio::test]
async fn unreachable_registries_are_told_as_go_tells_them() {
    let mut bench = Bench::new().await;
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let request = |name: String| Request {
        reference: name.parse().unwrap(),
        origin: Origin::Named,
        credentials: None,
    };
    let (trouble, text) = bench.error(&request(format!("{closed}/x:1"))).await;
    assert_eq!(trouble, Trouble::Network);
    assert_eq!(
        text,
        format!(
            "pull image manifest has been retried 2 time(s): failed to resolve ref {closed}/x:1: \
             failed to do request: Get \"http://{closed}/v2/x/manifests/1\": \
             dial tcp {closed}: connect: connection refused"
        )
    );
    // A label of 64 letters is no valid name: the resolver refuses it without a query.
    let host = format!("{}.test", "a".repeat(64));
    let endpoints = [("registry.test".to_owned(), format!("http://{host}"))].into();
    bench.registry = Registry::new(Options { endpoints, ..options() }).unwrap();
    let (_, text) = bench.error(&request("registry.test/x:1".to_owned())).await;
    assert!(text.ends_with(&format!("dial tcp: lookup {host}: no such host")), "{text}");
}

#[tokio::test]
async fn registries_can_be_given_another_address() {
    let mut bench = Bench::new().await;
    let ecr = "123456789012.dkr.ecr.us-east-1.amazonaws.com";
    let endpoints = [(ecr.to_owned(), format!("http://{}", bench.server.address))].into();
    bench.registry = Registry::new(Options { endpoints, ..options() }).unwrap();
    let name = format!("{ecr}/{REPOSITORY}");
    let request =
        Request { reference: name.parse().unwrap(), origin: Origin::Named, credentials: None };
    assert_eq!(bench.pull(&request).await.unwrap().reference.host(), ecr);
}

/// The content of a server, as files of this machine.
struct Folder {
    dir: tempfile::TempDir,
    tags: BTreeMap<String, Digest>,
}

impl Folder {
    fn of(server: &Server) -> Self {
        let (dir, mut tags) = (tempfile::tempdir().unwrap(), BTreeMap::new());
        for (path, bytes) in &server.content.lock().unwrap().documents {
            let digest = Digest::of(bytes);
            std::fs::write(dir.path().join(digest.hex()), bytes).unwrap();
            if let Some(tag) = path.strip_prefix("team/app/manifests/") {
                tags.insert(tag.to_owned(), digest);
            }
        }
        Self { dir, tags }
    }
}

impl Shelf for Folder {
    fn resolve(&self, repository: &str, wanted: &str) -> Option<Digest> {
        self.tags.get(wanted).copied().filter(|_| repository == REPOSITORY)
    }

    fn open(&self, repository: &str, digest: Digest) -> io::Result<Option<File>> {
        match File::open(self.dir.path().join(digest.hex())) {
            _ if repository != REPOSITORY => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            opened => opened.map(Some),
        }
    }
}

fn own(name: &str, repository: &str) -> Request {
    let origin = Origin::Own { repository: repository.to_owned() };
    Request { reference: name.parse().unwrap(), origin, credentials: None }
}

#[tokio::test]
async fn what_lies_on_the_shelf_is_not_asked_for() {
    let mut bench = Bench::new().await;
    let shelf = Arc::new(Folder::of(&bench.server));
    let base = format!("http://{}", bench.server.address);
    let registry = Registry::new(options()).unwrap().with_own(&base, Some(shelf)).unwrap();
    bench.registry = registry;
    let request = own("registry.test/other:latest", REPOSITORY);
    let seen = Mutex::new(Progress::default());
    let note = |progress: &Progress| *seen.lock().unwrap() = progress.clone();
    let image =
        pull(&bench.flights, &bench.store, &bench.registry, &request, 7, &note).await.unwrap();
    assert_eq!(newest(&bench.registry, &request).await.unwrap(), image.digest);
    assert_eq!(image.reference, request.reference, "it is known by the name that was asked for");
    assert_eq!(bench.server.asked("").len(), 0);
    let seen = seen.into_inner().unwrap();
    assert!(seen.layers.values().all(|(done, total)| done == total), "{seen:?}");
}

#[tokio::test]
async fn what_the_shelf_lacks_the_registry_is_asked_for() {
    let mut bench = Bench::new().await;
    let mut folder = Folder::of(&bench.server);
    std::fs::remove_file(folder.dir.path().join(bench.layers[0].hex())).unwrap();
    folder.tags.remove("latest");
    let base = format!("http://{}", bench.server.address);
    let registry = Registry::new(options()).unwrap().with_own(&base, Some(Arc::new(folder)));
    bench.registry = registry.unwrap();
    bench.pull(&own("registry.test/other:latest", REPOSITORY)).await.unwrap();
    assert_eq!(bench.server.asked("/blobs/").len(), 1);
    assert_eq!(bench.server.asked("/manifests/").len(), 1, "the manifest itself was on the shelf");
    let missing = own("registry.test/other:gone", REPOSITORY);
    let (trouble, text) = bench.error(&missing).await;
    assert_eq!(trouble, Trouble::NotFound);
    assert!(text.ends_with("registry.test/other:gone: not found"), "{text}");
}

#[tokio::test]
async fn damage_on_the_shelf_is_found() {
    let mut bench = Bench::new().await;
    let folder = Folder::of(&bench.server);
    std::fs::write(folder.dir.path().join(bench.layers[1].hex()), b"other").unwrap();
    let base = format!("http://{}", bench.server.address);
    let registry = Registry::new(options()).unwrap().with_own(&base, Some(Arc::new(folder)));
    bench.registry = registry.unwrap();
    let (trouble, text) = bench.error(&own("registry.test/other:latest", REPOSITORY)).await;
    assert_eq!(trouble, Trouble::Corrupt, "{text}");
}

#[tokio::test]
async fn the_newest_digest_is_one_question() {
    let bench = Bench::new().await;
    let request = bench.request("latest");
    let first = newest(&bench.registry, &request).await.unwrap();
    assert_eq!(bench.server.asked("").len(), 1);
    assert_eq!(first, bench.pull(&request).await.unwrap().digest);
    offer(&bench.server, "latest", &["base", "moved"], &Platform::of_this_host());
    assert_ne!(newest(&bench.registry, &request).await.unwrap(), first);
    bench.server.fault("/manifests/", Fault::Status(503, "", String::new()));
    assert!(newest(&bench.registry, &request).await.is_err(), "it is not asked again");
}

/// A small disk that is unmounted when dropped, also by a failing test.
struct SmallDisk(tempfile::TempDir);

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = nix::mount::umount2(self.0.path(), nix::mount::MntFlags::MNT_DETACH);
    }
}

#[tokio::test]
async fn a_full_disk_is_named() {
    let mut bench = Bench::new().await;
    let disk = SmallDisk(tempfile::tempdir().unwrap());
    let options = Some("size=700k");
    let flags = nix::mount::MsFlags::empty();
    nix::mount::mount(Some("tmpfs"), disk.0.path(), Some("tmpfs"), flags, options).unwrap();
    bench.store =
        Store::open(&disk.0.path().join("images"), Limits::STANDARD, &Default::default()).unwrap();
    let (trouble, text) = bench.error(&bench.request("latest")).await;
    assert_eq!(trouble, Trouble::DiskFull, "{text}");
    assert!(text.contains("failed to extract layer sha256:"), "{text}");
    assert!(text.ends_with(": no space left on device"), "{text}");
    bench.settled(&disk.0.path().join("images/tmp")).await;
}
