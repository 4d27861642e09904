//! The store from archive to mounted root file system, across restarts. Needs root, because it
//! mounts.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its stage has failed")]

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use image::archive::ArchiveError;
use image::build::{Content, Item, Run, build_archive, config_json, layer_tar};
use image::rootfs::RootfsError;
use image::store::{Policy, Store, StoreError};
use image::unpack::Limits;
use image::user::resolve_user;
use oci::digest::Digest;
use oci::manifest::{OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST, Platform};
use oci::reference::Reference;

fn scratch() -> tempfile::TempDir {
    assert!(nix::unistd::geteuid().is_root(), "these tests mount overlays and need root");
    tempfile::tempdir().unwrap()
}

fn open(dir: &Path) -> Arc<Store> {
    let containers = BTreeSet::from([dir.join("c")]);
    Store::open(&dir.join("images"), Limits::STANDARD, &containers).unwrap()
}

fn file(path: &str, body: &str) -> Item {
    let content = Content::Bytes(body.as_bytes().to_vec());
    Item { path: PathBuf::from(path), content, mode: 0o644, uid: 0, gid: 0 }
}

const EVERYTHING: Policy =
    Policy { unused_for_ms: 0, max_removals: 5, until_free_bytes: None, loaded_too: true };

/// Returns the references in use: none.
fn nothing() -> BTreeSet<Reference> {
    BTreeSet::new()
}

fn reference(text: &str) -> Reference {
    text.parse().unwrap()
}

/// Makes an archive of the given layers in the format of `docker save`.
fn archive(dir: &Path, name: &str, layers: &[Vec<Item>]) -> PathBuf {
    let layers: Vec<Vec<u8>> = layers.iter().map(|items| layer_tar(items).unwrap()).collect();
    let path = dir.join(format!("{}.tar", Digest::of(name.as_bytes()).hex()));
    let run = Run { cmd: vec!["/hello".into()], env: vec!["A=1".into()], ..Run::default() };
    let platform = Platform::of_this_host();
    let output = File::create(&path).unwrap();
    build_archive(output, &reference(name), &platform, &run, &layers).unwrap();
    path
}

fn layer_folders(dir: &Path) -> usize {
    let entries = std::fs::read_dir(dir.join("images/layers")).unwrap();
    entries.filter(|entry| entry.as_ref().unwrap().path().is_dir()).count()
}

/// Unmounts the mounts of a failing test.
struct Cleanup<'a>(&'a Store, PathBuf);

impl Drop for Cleanup<'_> {
    fn drop(&mut self) {
        let _ = self.0.unmount_rootfs(&self.1);
    }
}

#[test]
fn an_image_is_loaded_mounted_written_to_and_taken_down() {
    let dir = scratch();
    let store = open(dir.path());
    let path = archive(
        dir.path(),
        "app:1",
        &[
            vec![file("hello", "lower"), file("gone", "x"), file("etc/passwd", "web:x:7:8::/w:\n")],
            vec![file("hello", "upper"), file(".wh.gone", "")],
        ],
    );
    assert_eq!(store.load_archive(&path, None, 1).unwrap(), [reference("app:1")]);
    let image = store.get(&reference("app:1")).unwrap();
    assert_eq!(
        (image.config.cmd.as_slice(), image.config.diff_ids.len()),
        (&["/hello".into()][..], 2)
    );
    let container = dir.path().join("container, with: odd\\name");
    let _cleanup = Cleanup(&store, container.clone());
    let mounted = store.mount_rootfs(&image, &container, None, 5).unwrap();
    assert_eq!(std::fs::read_to_string(mounted.path.join("hello")).unwrap(), "upper");
    assert!(!mounted.path.join("gone").exists());
    let user = resolve_user(&mounted.path, "web").unwrap();
    assert_eq!((user.uid, user.gid, user.home.as_str()), (7, 8, "/w"));
    std::fs::write(mounted.path.join("written"), "mine").unwrap();
    assert_eq!(
        store.mount_rootfs(&image, &container, None, 6).unwrap(),
        mounted,
        "mounting is idempotent"
    );
    store.unmount_rootfs(&container).unwrap();
    store.unmount_rootfs(&container).unwrap();
    assert!(!mounted.path.join("hello").exists());
    assert_eq!(std::fs::read_to_string(mounted.path.join("written")).unwrap(), "mine");
    // Mount the same writable directory again, as after a restart of the machine.
    let again = store.mount_rootfs(&image, &container, None, 60_006).unwrap();
    assert_eq!(std::fs::read_to_string(again.path.join("written")).unwrap(), "mine");
    store.remove_rootfs(&container).unwrap();
    assert!(!container.exists());
    assert_eq!(store.get(&reference("app:1")).unwrap().last_used_ms, 60_006);
}

#[test]
fn content_keeps_a_name_of_its_own_when_its_tag_moves_on() {
    let dir = scratch();
    let store = open(dir.path());
    let load = |body| {
        let path = archive(dir.path(), "app:1", &[vec![file("mark", body)]]);
        store.load_archive(&path, None, 1).unwrap();
        store.get(&reference("app:1")).unwrap()
    };
    let first = load("first");
    let elsewhere = reference("other:1").at(first.digest);
    assert_eq!(store.by_digest(&elsewhere).unwrap(), None, "another repository");
    let by_digest = reference("app:1").at(first.digest);
    let found = store.by_digest(&by_digest).unwrap().unwrap();
    assert_eq!((&found.reference, found.digest), (&by_digest, first.digest));
    let second = load("second");
    assert_ne!(second.digest, first.digest);
    drop(store);

    let store = open(dir.path());
    assert_eq!(store.by_digest(&by_digest).unwrap().as_ref(), Some(&found));
    let container = dir.path().join("c");
    let _cleanup = Cleanup(&store, container.clone());
    let mounted = store.mount_rootfs(&found, &container, None, 1).unwrap();
    assert_eq!(std::fs::read_to_string(mounted.path.join("mark")).unwrap(), "first");
    store.remove_rootfs(&container).unwrap();
    let idle = Policy {
        unused_for_ms: 0,
        max_removals: usize::MAX,
        until_free_bytes: None,
        loaded_too: false,
    };
    assert_eq!(store.prune(idle, &nothing, 10).unwrap(), std::slice::from_ref(&by_digest));
    assert_eq!(store.by_digest(&by_digest).unwrap(), None);
    assert_eq!(store.get(&reference("app:1")).unwrap().digest, second.digest);
}

/// The folders of the skeleton, which is below all images.
const SKELETON: [&str; 4] = ["dev", "etc", "proc", "sys"];

#[test]
fn many_layers_and_repeated_layers_mount() {
    let dir = scratch();
    let store = open(dir.path());
    let mut layers: Vec<Vec<Item>> = (0..120)
        .map(|number| vec![file(&format!("f{number}"), "x"), file("top", &number.to_string())])
        .collect();
    layers.push(layers[7].clone());
    let path = archive(dir.path(), "many", &layers);
    store.load_archive(&path, None, 1).unwrap();
    assert_eq!(layer_folders(dir.path()), 120);
    let container = dir.path().join("c");
    let _cleanup = Cleanup(&store, container.clone());
    let image = store.get(&reference("many")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 1).unwrap();
    assert_eq!(std::fs::read_to_string(mounted.path.join("top")).unwrap(), "7");
    assert_eq!(std::fs::read_dir(&mounted.path).unwrap().count(), 121 + SKELETON.len());
    store.remove_rootfs(&container).unwrap();
}

#[test]
fn directories_a_layer_left_out_look_as_below() {
    use std::os::unix::fs::MetadataExt;
    let dir = scratch();
    let store = open(dir.path());
    let directory =
        |path: &str, mode, uid| Item { content: Content::Directory, mode, uid, ..file(path, "") };
    let layers = [
        vec![directory("tmp", 0o1777, 0), directory("tmp/own", 0o700, 5), directory("a", 0o711, 0)],
        vec![file("tmp/own/x", ""), file("a/x", ""), file("new/x", ""), directory("b", 0o711, 0)],
        vec![directory("a", 0o750, 7), file("a/y", ""), file("b/y", "")],
    ];
    store.load_archive(&archive(dir.path(), "bare", &layers), None, 1).unwrap();
    let container = dir.path().join("c");
    let _cleanup = Cleanup(&store, container.clone());
    let image = store.get(&reference("bare")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 1).unwrap();
    let look = |path: &str| {
        let found = std::fs::metadata(mounted.path.join(path)).unwrap();
        (found.mode() & 0o7777, found.uid())
    };
    assert_eq!((look("tmp"), look("tmp/own")), ((0o1777, 0), (0o700, 5)));
    assert_eq!((look("a"), look("b"), look("new")), ((0o750, 7), (0o711, 0), (0o755, 0)));
    assert!(mounted.path.join("tmp/own/x").exists());
    // Changes by the container itself must stay.
    std::fs::set_permissions(
        mounted.path.join("tmp"),
        std::os::unix::fs::PermissionsExt::from_mode(0o700),
    )
    .unwrap();
    store.unmount_rootfs(&container).unwrap();
    store.mount_rootfs(&image, &container, None, 1).unwrap();
    assert_eq!(look("tmp"), (0o700, 0));
    store.remove_rootfs(&container).unwrap();
}

#[test]
fn an_image_without_layers_has_nothing_but_what_is_mounted_over() {
    let dir = scratch();
    let store = open(dir.path());
    store.load_archive(&archive(dir.path(), "scratch-like", &[]), None, 1).unwrap();
    let container = dir.path().join("c");
    let _cleanup = Cleanup(&store, container.clone());
    let image = store.get(&reference("scratch-like")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 1).unwrap();
    let names = |path: &Path| {
        let entries = std::fs::read_dir(path).unwrap();
        entries.map(|entry| entry.unwrap().file_name()).collect::<BTreeSet<_>>()
    };
    assert_eq!(names(&mounted.path), SKELETON.map(Into::into).into());
    let files = ["hostname", "hosts", "resolv.conf"];
    assert_eq!(names(&mounted.path.join("etc")), files.map(Into::into).into());
    store.unmount_rootfs(&container).unwrap();
    assert!(names(&mounted.path).is_empty());
    store.remove_rootfs(&container).unwrap();
}

#[test]
fn shared_layers_stay_until_their_last_user_goes() {
    let dir = scratch();
    let store = open(dir.path());
    let base = vec![file("base", "b")];
    let one = archive(dir.path(), "one", &[base.clone(), vec![file("1", "")]]);
    let two = archive(dir.path(), "two", &[base, vec![file("2", "")]]);
    store.load_archive(&one, None, 1).unwrap();
    store.load_archive(&two, None, 2).unwrap();
    assert_eq!(layer_folders(dir.path()), 3);
    let container = dir.path().join("c");
    let _cleanup = Cleanup(&store, container.clone());
    let image = store.get(&reference("one")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 3).unwrap();
    let other = store.get(&reference("two")).unwrap();
    assert!(matches!(
        store.mount_rootfs(&other, &container, None, 3),
        Err(RootfsError::Occupied(_))
    ));
    store.remove(&reference("one")).unwrap();
    store.remove(&reference("two")).unwrap();
    assert_eq!(layer_folders(dir.path()), 2, "the mounted container keeps its two layers");
    assert_eq!(std::fs::read_to_string(mounted.path.join("base")).unwrap(), "b");
    assert!(matches!(store.remove(&reference("one")), Err(StoreError::NoImage(_))));
    store.remove_rootfs(&container).unwrap();
    store.prune(EVERYTHING, &nothing, 10).unwrap();
    assert_eq!(layer_folders(dir.path()), 0);
}

/// Flips a bit in the middle of each row file of a folder.
fn damage_rows(folder: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let mut row = std::fs::read(&path).unwrap();
            let middle = row.len() / 2;
            row[middle] ^= 1;
            std::fs::write(&path, row).unwrap();
        }
    }
}

#[test]
fn a_container_keeps_its_layers_when_their_rows_or_all_pins_are_damaged() {
    let dir = scratch();
    let container = dir.path().join("c");
    let load = |store: &Arc<Store>| {
        let path = archive(dir.path(), "one", &[vec![file("base", "b")]]);
        store.load_archive(&path, None, 1).unwrap();
    };
    let store = open(dir.path());
    load(&store);
    let image = store.get(&reference("one")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 3).unwrap();
    drop(store);
    damage_rows(&dir.path().join("images/layers"));
    let store = open(dir.path());
    assert!(store.get(&reference("one")).is_none(), "its layer is not trusted");
    let base = || std::fs::read_to_string(mounted.path.join("base"));
    assert_eq!(base().unwrap(), "b");
    load(&store);
    store.remove(&reference("one")).unwrap();
    let pins = dir.path().join("images/pins.jsonl");
    let whole = std::fs::read(&pins).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    let mut store = Some(store);
    for damaged in
        [None, Some(&[][..]), Some(&whole[..whole.len() / 2]), Some(&[0; 512]), Some(&flipped)]
    {
        drop(store.take());
        match damaged {
            None => std::fs::remove_file(&pins).unwrap(),
            Some(damaged) => std::fs::write(&pins, damaged).unwrap(),
        }
        let open = open(dir.path());
        load(&open);
        open.remove(&reference("one")).unwrap();
        // A file that was read before can be read again, even from a layer that is gone.
        assert!(layer_folders(dir.path()) > 0);
        assert_eq!(base().unwrap(), "b");
        assert_eq!(
            open.sweep_rootfs(dir.path(), &BTreeSet::from([container.clone()])).unwrap(),
            [] as [PathBuf; 0]
        );
        store = Some(open);
    }
    let store = store.unwrap();
    store.remove_rootfs(&container).unwrap();
    store.prune(EVERYTHING, &nothing, 10).unwrap();
    drop(store);
    let _swept = open(dir.path());
    assert_eq!(layer_folders(dir.path()), 0, "nothing stays for a container that is gone");
}

#[test]
fn layers_without_rows_make_room_as_often_as_they_come() {
    let dir = scratch();
    let container = dir.path().join("c");
    let path = archive(dir.path(), "one", &[vec![file("base", "b")]]);
    let layers = dir.path().join("images/layers");
    let store = open(dir.path());
    store.load_archive(&path, None, 1).unwrap();
    let image = store.get(&reference("one")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 3).unwrap();
    drop(store);
    damage_rows(&layers);
    let place = entry_of(&layers, |path| path.is_dir());
    for found in 1..=3 {
        let store = open(dir.path());
        assert_eq!(layer_folders(dir.path()), found, "each folder may be stood upon");
        drop(store);
        // A pull leaves this if it is killed between unpacking and writing the row.
        std::fs::create_dir(&place).unwrap();
        std::fs::write(place.join("base"), "partial").unwrap();
    }
    let store = open(dir.path());
    assert!(!place.exists());
    store.load_archive(&path, None, 1).unwrap();
    assert_eq!(std::fs::read_to_string(mounted.path.join("base")).unwrap(), "b");
    assert_eq!(std::fs::read_to_string(place.join("base")).unwrap(), "b");
    store.remove_rootfs(&container).unwrap();
    store.remove(&reference("one")).unwrap();
    store.prune(EVERYTHING, &nothing, 10).unwrap();
    drop(store);
    let _swept = open(dir.path());
    assert_eq!(layer_folders(dir.path()), 0, "nothing stays for a container that is gone");
}

/// Returns the only entry of a folder that satisfies `is_it`.
fn entry_of(folder: &Path, is_it: impl Fn(&Path) -> bool) -> PathBuf {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found: Vec<PathBuf> = entries.filter(|path| is_it(path)).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

#[test]
fn what_belongs_to_no_container_any_more_frees_its_layers_without_a_pin() {
    let dir = scratch();
    let container = dir.path().join("c");
    let store = open(dir.path());
    let path = archive(dir.path(), "one", &[vec![file("base", "b")]]);
    store.load_archive(&path, None, 1).unwrap();
    let image = store.get(&reference("one")).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 3).unwrap();
    drop(store);
    std::fs::write(dir.path().join("images/pins.jsonl"), "").unwrap();
    let store = open(dir.path());
    store.remove(&reference("one")).unwrap();
    assert_eq!(layer_folders(dir.path()), 1);
    assert_eq!(store.sweep_rootfs(dir.path(), &BTreeSet::new()).unwrap(), [container]);
    assert!(!mounted.path.join("base").exists(), "unmounted");
    store.prune(EVERYTHING, &nothing, 10).unwrap();
    assert_eq!(layer_folders(dir.path()), 0);
}

#[test]
fn a_sweep_spares_the_containers_of_another_folder_and_ends_at_nothing() {
    let dir = scratch();
    let [own, other] = ["own", "other"].map(|name| dir.path().join(name));
    let container = other.join("c");
    let store = open(dir.path());
    let _cleanup = Cleanup(&store, container.clone());
    let path = archive(dir.path(), "one", &[vec![file("base", "b")]]);
    store.load_archive(&path, None, 1).unwrap();
    let image = store.get(&reference("one")).unwrap();
    std::fs::create_dir_all(&own).unwrap();
    let mounted = store.mount_rootfs(&image, &container, None, 3).unwrap();
    // The container is reached by name, and through a link in place of its own folder.
    let linked = own.join("linked");
    let lost = store.mount_rootfs(&image, &linked, None, 3).unwrap();
    rustix::mount::unmount(&lost.path, rustix::mount::UnmountFlags::DETACH).unwrap();
    std::fs::remove_dir_all(&linked).unwrap();
    std::os::unix::fs::symlink(&container, &linked).unwrap();
    // A file in place of a folder does not count as one.
    let replaced = own.join("replaced");
    let lost = store.mount_rootfs(&image, &replaced, None, 3).unwrap();
    rustix::mount::unmount(&lost.path, rustix::mount::UnmountFlags::DETACH).unwrap();
    std::fs::remove_dir_all(&replaced).unwrap();
    std::fs::write(&replaced, "").unwrap();
    assert_eq!(store.sweep_rootfs(&own, &BTreeSet::new()).unwrap(), [replaced]);
    assert!(mounted.path.join("base").exists(), "unmounted");
}

#[test]
fn what_lies_in_the_place_of_small_files_keeps_no_store_from_opening() {
    let dir = scratch();
    let path = archive(dir.path(), "one", &[vec![file("base", "b")]]);
    open(dir.path()).load_archive(&path, None, 1).unwrap();
    let images = dir.path().join("images");
    let rows = ["refs", "layers"].into_iter().flat_map(|part| {
        let entries = std::fs::read_dir(images.join(part)).unwrap();
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some())
    });
    for path in rows.chain([images.join("pins.jsonl")]) {
        std::fs::remove_file(&path).unwrap();
        nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).unwrap();
    }
    let store = open(dir.path());
    assert_eq!(store.list(), []);
    store.load_archive(&path, None, 1).unwrap();
    drop(store);
    assert_eq!(open(dir.path()).list().len(), 1);
}

#[test]
fn pruning_spares_images_of_mounted_containers() {
    let dir = scratch();
    let store = open(dir.path());
    for name in ["busy", "idle"] {
        let path = archive(dir.path(), name, &[vec![file(name, "")]]);
        store.load_archive(&path, None, 1).unwrap();
    }
    let container = dir.path().join("c");
    let _cleanup = Cleanup(&store, container.clone());
    store.mount_rootfs(&store.get(&reference("busy")).unwrap(), &container, None, 1).unwrap();
    let policy =
        Policy { unused_for_ms: 50, max_removals: 5, until_free_bytes: Some(1), loaded_too: true };
    assert_eq!(store.prune(policy, &nothing, 100).unwrap(), [], "there is room enough");
    let policy = Policy { until_free_bytes: Some(u64::MAX), ..policy };
    assert_eq!(store.prune(policy, &nothing, 100).unwrap(), [reference("idle")]);
    assert_eq!(layer_folders(dir.path()), 1);
    store.remove_rootfs(&container).unwrap();
}

#[test]
fn a_restart_forgets_nothing_and_sweeps_what_was_partial() {
    let dir = scratch();
    let path = archive(dir.path(), "app", &[vec![file("a", "1")], vec![file("b", "2")]]);
    let container = dir.path().join("c");
    let before = {
        let store = open(dir.path());
        store.load_archive(&path, None, 1).unwrap();
        let image = store.get(&reference("app")).unwrap();
        store.mount_rootfs(&image, &container, None, 2).unwrap();
        let second = Store::open(&dir.path().join("images"), Limits::STANDARD, &BTreeSet::new());
        assert!(matches!(second, Err(StoreError::Locked(_))));
        store.list()
    };
    let images = dir.path().join("images");
    std::fs::create_dir_all(images.join("tmp/layer-0/partial")).unwrap();
    let unfinished = images.join("layers").join(Digest::of(b"unfinished").hex());
    std::fs::create_dir(&unfinished).unwrap();
    let store = open(dir.path());
    assert_eq!(store.list(), before);
    assert!(!unfinished.exists());
    assert_eq!(std::fs::read_dir(images.join("tmp")).unwrap().count(), 0);
    let live = BTreeSet::from([container.clone()]);
    assert_eq!(store.sweep_rootfs(dir.path(), &live).unwrap(), Vec::<PathBuf>::new());
    assert!(container.join("upper/a").exists(), "a live container is left alone");
    assert_eq!(
        store.sweep_rootfs(dir.path(), &BTreeSet::new()).unwrap(),
        std::slice::from_ref(&container)
    );
    assert!(!container.join("upper/a").exists());
    drop(store);
    let layer = std::fs::read_dir(images.join("layers")).unwrap();
    let layer = layer.map(|entry| entry.unwrap().path()).find(|path| path.is_dir()).unwrap();
    std::fs::remove_dir_all(layer).unwrap();
    assert_eq!(open(dir.path()).list(), [], "an image without its layers is no image");
}

/// Makes an OCI layout of one image, compressed with gzip, with an index of two platforms before
/// it.
fn oci_archive(dir: &Path, annotation: Option<(&str, &str)>, tamper: bool) -> PathBuf {
    let tar = layer_tar(&[file("oci", "yes")]).unwrap();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&tar).unwrap();
    let layer = gzip.finish().unwrap();
    let platform = Platform::of_this_host();
    let config = config_json(&platform, &Run::default(), &[Digest::of(&tar)]);
    let point = |media: &str, bytes: &[u8]| {
        serde_json::json!({
            "mediaType": media, "digest": Digest::of(bytes), "size": bytes.len(),
        })
    };
    let manifest = serde_json::json!({
        "schemaVersion": 2, "mediaType": OCI_MANIFEST,
        "config": point(OCI_CONFIG, &config),
        "layers": [point(&format!("{OCI_LAYER}+gzip"), &layer)],
    })
    .to_string();
    let mut ours = point(OCI_MANIFEST, manifest.as_bytes());
    ours["platform"] = serde_json::to_value(&platform).unwrap();
    let mut other = point(OCI_MANIFEST, b"another");
    other["platform"] = serde_json::json!({ "os": "linux", "architecture": "s390x" });
    let nested = serde_json::json!({
        "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [other, ours],
    })
    .to_string();
    let mut top = point(OCI_INDEX, nested.as_bytes());
    if let Some((key, value)) = annotation {
        top["annotations"] = serde_json::json!({ key: value });
    }
    let index = serde_json::json!({ "schemaVersion": 2, "manifests": [top] }).to_string();
    let mut builder = tar::Builder::new(Vec::new());
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, bytes).unwrap();
    };
    let blob = |bytes: &[u8]| format!("blobs/sha256/{}", Digest::of(bytes).hex());
    // The layers come first: the table of contents follows the entries it describes.
    let mut stored = layer.clone();
    if tamper {
        // This is the operating system byte of the gzip header: the content stays the same.
        stored[9] ^= 1;
    }
    add(&blob(&layer), &stored);
    add(&blob(manifest.as_bytes()), manifest.as_bytes());
    add(&blob(nested.as_bytes()), nested.as_bytes());
    add(&blob(&config), &config);
    add("oci-layout", br#"{"imageLayoutVersion":"1.0.0"}"#);
    add("index.json", index.as_bytes());
    let path = dir.join("oci.tar.zst");
    std::fs::write(&path, zstd::encode_all(&builder.into_inner().unwrap()[..], 1).unwrap())
        .unwrap();
    path
}

#[test]
fn oci_layouts_are_loaded_from_compressed_archives() {
    let dir = scratch();
    let store = open(dir.path());
    let name = ("org.opencontainers.image.ref.name", "registry.local/team/app:2");
    let path = oci_archive(dir.path(), Some(name), false);
    let loaded = store.load_archive(&path, None, 1).unwrap();
    assert_eq!(loaded, [reference("registry.local/team/app:2")]);
    let image = store.get(&loaded[0]).unwrap();
    assert_ne!(image.digest, image.manifest_digest, "the name stands for the index");
    assert!(store.blob(image.digest).is_ok() && store.blob(image.manifest_digest).is_ok());
    let unnamed = oci_archive(dir.path(), None, false);
    assert!(matches!(store.load_archive(&unnamed, None, 1), Err(ArchiveError::Unnamed)));
    let given = reference("given");
    assert_eq!(store.load_archive(&unnamed, Some(&given), 1).unwrap(), [given]);
    // A layer in the store proves no blob but its own.
    let tampered = store.load_archive(&oci_archive(dir.path(), Some(name), true), None, 1);
    assert!(matches!(tampered, Err(ArchiveError::Layer(_))), "{tampered:?}");
}

#[test]
fn archives_that_lie_or_lack_are_refused() {
    let dir = scratch();
    let store = open(dir.path());
    let name = Some(("io.containerd.image.name", "docker.io/library/x:1"));
    let tampered = store.load_archive(&oci_archive(dir.path(), name, true), None, 1);
    assert!(matches!(tampered, Err(ArchiveError::Layer(_))), "{tampered:?}");
    std::fs::write(dir.path().join("not.tar"), "hello").unwrap();
    assert!(store.load_archive(&dir.path().join("not.tar"), None, 1).is_err());
    let mut empty = tar::Builder::new(Vec::new());
    empty.append_dir(".", dir.path()).unwrap();
    std::fs::write(dir.path().join("empty.tar"), empty.into_inner().unwrap()).unwrap();
    let empty = store.load_archive(&dir.path().join("empty.tar"), None, 1);
    assert!(matches!(empty, Err(ArchiveError::NotAnImage)), "{empty:?}");
    assert_eq!(store.list(), []);
    assert_eq!(layer_folders(dir.path()), 0);
    assert_eq!(std::fs::read_dir(dir.path().join("images/tmp")).unwrap().count(), 0);
}
