//! Images that were damaged in transit or on purpose: any bytes give an error or the intended
//! image; nothing panics, nothing is left, and the store stays usable. Needs root, as unpacking
//! does. `PROPTEST_CASES` asks for more cases.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its stage has failed")]

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use image::archive::offer;
use image::build::{Content, Item, Run, build_archive, config_json, layer_tar};
use image::store::Store;
use image::unpack::{Limits, unpack_layer};
use oci::digest::Digest;
use oci::manifest::{OCI_CONFIG, OCI_LAYER_GZIP, OCI_MANIFEST, Platform};
use oci::reference::Reference;
use proptest::prelude::*;
use proptest::sample::Index;

/// Small limits, so that a size that damage made huge is soon refused.
const LIMITS: Limits = Limits { max_bytes: 4 << 20, max_entries: 100 };
/// The size of a tar header, and the unit that tar archives are made of.
const BLOCK: usize = 512;

/// Makes a folder in memory, because thousands of trees would take a disk long.
fn scratch() -> tempfile::TempDir {
    assert!(nix::unistd::geteuid().is_root(), "these tests unpack layers and need root");
    tempfile::tempdir_in("/dev/shm").unwrap()
}

fn name() -> Reference {
    "app:1".parse().unwrap()
}

/// Makes a layer of every kind of entry, with a name too long for a plain header.
fn layer(mark: &str) -> Vec<u8> {
    let item = |path: &str, content: Content| Item {
        path: PathBuf::from(path),
        content,
        mode: 0o755,
        uid: 7,
        gid: 8,
    };
    let bytes = |text: &str| Content::Bytes(text.as_bytes().to_vec());
    layer_tar(&[
        item("etc", Content::Directory),
        item("etc/mark", bytes(mark)),
        item("etc/large", bytes(&mark.repeat(700))),
        item(&format!("etc/{}", "long".repeat(40)), bytes("deep")),
        item("etc/link", Content::Symlink("../etc/mark".into())),
        item("gone/.wh.file", bytes("")),
        item("new/.wh..wh..opq", bytes("")),
    ])
    .unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

#[derive(Debug, Clone, Copy)]
enum Packing {
    Plain,
    Gzip,
    Zstd,
}

impl Packing {
    fn pack(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Packing::Plain => bytes.to_vec(),
            Packing::Gzip => gzip(bytes),
            Packing::Zstd => zstd::encode_all(bytes, 1).unwrap(),
        }
    }
}

fn packing() -> impl Strategy<Value = Packing> {
    prop_oneof![Just(Packing::Plain), Just(Packing::Gzip), Just(Packing::Zstd)]
}

/// The damage to bytes in transit.
#[derive(Debug, Clone)]
enum Damage {
    Change(Index, u8),
    Cut(Index),
    Lose(Index, usize),
    Repeat(Index, usize),
    Insert(Index, Vec<u8>),
    /// Changes a digit: sizes, numbers, digests and times that still look valid.
    Digit(Index, u8),
}

impl Damage {
    fn to(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let length = bytes.len();
        let piece = |at: &Index, most: usize| {
            let start = at.index(length);
            start..length.min(start + most)
        };
        match self {
            Damage::Change(at, with) => bytes[at.index(length)] = *with,
            Damage::Cut(at) => bytes.truncate(at.index(length)),
            Damage::Lose(at, most) => drop(bytes.drain(piece(at, *most))),
            Damage::Repeat(at, most) => {
                let again = bytes[piece(at, *most)].to_vec();
                bytes.splice(at.index(length)..at.index(length), again);
            }
            Damage::Insert(at, more) => {
                bytes.splice(at.index(length)..at.index(length), more.iter().copied());
            }
            Damage::Digit(at, with) => {
                let digits: Vec<usize> =
                    (0..length).filter(|at| bytes[*at].is_ascii_digit()).collect();
                if !digits.is_empty() {
                    bytes[digits[at.index(digits.len())]] = b'0' + with % 10;
                }
            }
        }
    }
}

fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let at = any::<Index>;
    // Whole blocks are the most likely unit, so that the rest still consists of entries.
    let length = || prop_oneof![Just(BLOCK), Just(2 * BLOCK), 1..2_000_usize];
    let one = prop_oneof![
        4 => (at(), any::<u8>()).prop_map(|(at, with)| Damage::Change(at, with)),
        3 => (at(), any::<u8>()).prop_map(|(at, with)| Damage::Digit(at, with)),
        1 => at().prop_map(Damage::Cut),
        2 => (at(), length()).prop_map(|(at, most)| Damage::Lose(at, most)),
        2 => (at(), length()).prop_map(|(at, most)| Damage::Repeat(at, most)),
        1 => (at(), prop::collection::vec(any::<u8>(), 1..600))
            .prop_map(|(at, more)| Damage::Insert(at, more)),
    ];
    prop::collection::vec(one, 0..4)
}

/// Corrects the checksums of everything that looks like a header, so that readers go on.
fn mend(bytes: &mut [u8]) {
    for block in bytes.chunks_exact_mut(BLOCK) {
        if &block[257..262] == b"ustar" {
            let mut header = tar::Header::from_byte_slice(block).clone();
            header.set_cksum();
            block.copy_from_slice(header.as_bytes());
        }
    }
}

/// Returns `bytes` after damage, mended if `mended`, packed, and damaged again.
fn battered(
    bytes: &[u8],
    inner: &[Damage],
    mended: bool,
    packing: Packing,
    outer: &[Damage],
) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    inner.iter().for_each(|damage| damage.to(&mut bytes));
    if mended {
        mend(&mut bytes);
    }
    let mut packed = packing.pack(&bytes);
    outer.iter().for_each(|damage| damage.to(&mut packed));
    packed
}

fn run() -> Run {
    Run { cmd: vec!["/app".to_owned()], ..Run::default() }
}

/// Makes an archive as `docker save` does.
fn docker_archive() -> Vec<u8> {
    let mut bytes = Vec::new();
    let layers = [layer("lower"), layer("upper")];
    build_archive(&mut bytes, &name(), &Platform::of_this_host(), &run(), &layers).unwrap();
    bytes
}

/// Makes the same image as an OCI layout.
fn oci_archive() -> Vec<u8> {
    let plain = [layer("lower"), layer("upper")];
    let config =
        config_json(&Platform::of_this_host(), &run(), &plain.each_ref().map(|it| Digest::of(it)));
    let layers = plain.map(|it| gzip(&it));
    let point = |media: &str, bytes: &[u8]| {
        let digest = Digest::of(bytes);
        serde_json::json!({ "mediaType": media, "digest": digest, "size": bytes.len() })
    };
    let layer_points = layers.each_ref().map(|it| point(OCI_LAYER_GZIP, it));
    let manifest = serde_json::json!({
        "schemaVersion": 2, "mediaType": OCI_MANIFEST,
        "config": point(OCI_CONFIG, &config), "layers": layer_points,
    })
    .to_string();
    let mut top = point(OCI_MANIFEST, manifest.as_bytes());
    top["annotations"] = serde_json::json!({ "io.containerd.image.name": "app:1" });
    let index = serde_json::json!({ "schemaVersion": 2, "manifests": [top] }).to_string();
    let mut builder = tar::Builder::new(Vec::new());
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, bytes).unwrap();
    };
    for blob in [&layers[0][..], &layers[1], &config, manifest.as_bytes()] {
        add(&format!("blobs/sha256/{}", Digest::of(blob).hex()), blob);
    }
    add("oci-layout", br#"{"imageLayoutVersion":"1.0.0"}"#);
    add("index.json", index.as_bytes());
    builder.into_inner().unwrap()
}

/// Reads the files below a folder.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                open.push(entry.path());
            } else if kind.is_file() {
                let path = entry.path().strip_prefix(dir).unwrap().to_owned();
                found.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

/// An archive and its layers once they are loaded, by their names in the store.
struct Whole {
    archive: Vec<u8>,
    layers: BTreeMap<PathBuf, Vec<u8>>,
}

impl Whole {
    fn of(archive: Vec<u8>) -> Whole {
        let dir = scratch();
        let store = Store::open(&dir.path().join("images"), LIMITS, &Default::default()).unwrap();
        let path = dir.path().join("archive");
        std::fs::write(&path, &archive).unwrap();
        store.load_archive(&path, None, 1).unwrap();
        let layers = files(&dir.path().join("images/layers"));
        assert!(layers.len() >= 8, "the test knows where layers are: {layers:?}");
        Whole { archive, layers }
    }
}

static DOCKER: LazyLock<Whole> = LazyLock::new(|| Whole::of(docker_archive()));
static OCI: LazyLock<Whole> = LazyLock::new(|| Whole::of(oci_archive()));

/// Loads the damaged archive, then the intact one.
fn load(whole: &Whole, broken: &[u8]) -> Result<(), TestCaseError> {
    let dir = scratch();
    let store = Store::open(&dir.path().join("images"), LIMITS, &Default::default()).unwrap();
    let [good, bad] = ["good", "bad"].map(|name| dir.path().join(name));
    std::fs::write(&good, &whole.archive).unwrap();
    std::fs::write(&bad, broken).unwrap();
    match store.load_archive(&bad, Some(&name()), 1) {
        Ok(names) => {
            let there = names.iter().all(|name| store.get(name).is_some());
            prop_assert!(there, "{names:?} were said to be loaded");
        }
        Err(error) => {
            let there = store.list();
            prop_assert!(there.is_empty(), "{error}, and yet {there:?}");
        }
    }
    prop_assert_eq!(store.load_archive(&good, None, 2).unwrap(), [name()]);
    // Layers are named by their content, so one from the broken archive must be right.
    let layers = files(&dir.path().join("images/layers"));
    for (path, content) in &whole.layers {
        prop_assert!(layers.get(path) == Some(content), "{path:?} is other than it was");
    }
    Ok(())
}

/// Checks that the content a damaged archive offers a registry matches its digests.
fn offered(broken: &[u8]) -> Result<(), TestCaseError> {
    let dir = scratch();
    let path = dir.path().join("archive");
    std::fs::write(&path, broken).unwrap();
    if let Ok(offer) = offer(File::open(&path).unwrap(), None, dir.path()) {
        for manifest in &offer.manifests {
            prop_assert_eq!(manifest.digest, Digest::of(&manifest.bytes));
        }
        for blob in &offer.blobs {
            if let Ok(bytes) = blob.read(0, 1 << 20) {
                prop_assert!(bytes.len() as u64 <= blob.size);
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_damaged_layer_is_an_error_or_told_as_it_is(
        inner in damage(), mended: bool, packing in packing(), outer in damage(),
    ) {
        let dir = scratch();
        let target = dir.path().join("target");
        std::fs::create_dir(&target).unwrap();
        let came = battered(&layer("one"), &inner, mended, packing, &outer);
        let unpacked = unpack_layer(&came[..], &target, LIMITS);
        if inner.is_empty() && outer.is_empty() {
            prop_assert!(unpacked.is_ok(), "{unpacked:?}");
        }
        if let Ok(unpacked) = unpacked {
            prop_assert_eq!(unpacked.measured.blob, (Digest::of(&came), came.len() as u64));
            prop_assert!(unpacked.measured.content.1 <= LIMITS.max_bytes);
            prop_assert!(unpacked.entries <= LIMITS.max_entries);
        }
        prop_assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing beside it");
    }

    #[test]
    fn a_damaged_docker_archive_is_refused_or_loads_what_it_says(
        inner in damage(), mended: bool, packing in packing(), outer in damage(),
    ) {
        let broken = battered(&DOCKER.archive, &inner, mended, packing, &outer);
        load(&DOCKER, &broken)?;
        offered(&broken)?;
    }

    #[test]
    fn a_damaged_oci_archive_is_refused_or_loads_what_it_says(
        inner in damage(), mended: bool, packing in packing(), outer in damage(),
    ) {
        let broken = battered(&OCI.archive, &inner, mended, packing, &outer);
        load(&OCI, &broken)?;
        offered(&broken)?;
    }

    #[test]
    fn bytes_of_no_kind_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..3_000)) {
        let dir = scratch();
        let came = [&[0x1f, 0x8b, 8, 0], &[0x28, 0xb5, 0x2f, 0xfd], &[][..]];
        for magic in came {
            let _ = unpack_layer(&[magic, &bytes].concat()[..], dir.path(), LIMITS);
        }
        offered(&bytes)?;
    }
}
