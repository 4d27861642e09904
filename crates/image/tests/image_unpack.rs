//! Unpacking layers: features that images rely on, and attacks of hostile archives. Needs root, as
//! in production.

#![allow(clippy::unwrap_used, reason = "a test that cannot set its stage has failed")]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use image::unpack::{Limits, UnpackError, Unpacked, unpack_layer};
use oci::digest::Digest;
use proptest::prelude::*;
use tar::{EntryType, Header};

fn header(kind: EntryType) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(1_000_000);
    header.set_size(0);
    header
}

/// A layer under construction. Names are written raw, so that invalid ones are not refused.
struct Layer(tar::Builder<Vec<u8>>);

impl Layer {
    fn new() -> Self {
        Self(tar::Builder::new(Vec::new()))
    }

    fn add(mut self, header: Header, name: &str, link: &str, body: &[u8]) -> Self {
        let mut header = header;
        let gnu = header.as_gnu_mut().unwrap();
        gnu.name[..name.len()].copy_from_slice(name.as_bytes());
        gnu.linkname[..link.len()].copy_from_slice(link.as_bytes());
        header.set_size(body.len() as u64);
        header.set_cksum();
        self.0.append(&header, body).unwrap();
        self
    }

    fn file(self, name: &str, body: &[u8]) -> Self {
        self.add(header(EntryType::Regular), name, "", body)
    }

    fn directory(self, name: &str) -> Self {
        let mut header = header(EntryType::Directory);
        header.set_mode(0o755);
        self.add(header, name, "", b"")
    }

    fn symlink(self, name: &str, target: &str) -> Self {
        self.add(header(EntryType::Symlink), name, target, b"")
    }

    fn hard_link(self, name: &str, target: &str) -> Self {
        self.add(header(EntryType::Link), name, target, b"")
    }

    fn pax(mut self, records: &[(&str, &[u8])]) -> Self {
        self.0.append_pax_extensions(records.iter().copied()).unwrap();
        self
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap()
    }

    fn unpack(self, target: &Path) -> Result<Unpacked, UnpackError> {
        unpack_layer(&self.bytes()[..], target, LIMITS)
    }
}

const LIMITS: Limits = Limits { max_bytes: 16 << 20, max_entries: 1000 };

fn needs_root() {
    assert!(nix::unistd::geteuid().is_root(), "these tests unpack layers and need root");
}

fn scratch() -> tempfile::TempDir {
    needs_root();
    tempfile::tempdir().unwrap()
}

fn is_whiteout(path: &Path) -> bool {
    let found = std::fs::symlink_metadata(path).unwrap();
    found.file_type().is_char_device() && found.rdev() == 0
}

fn is_opaque(path: &Path) -> bool {
    xattr::get(path, "trusted.overlay.opaque").unwrap().as_deref() == Some(b"y")
}

#[test]
fn files_keep_owner_mode_time_and_content() {
    let dir = scratch();
    let mut setuid = header(EntryType::Regular);
    setuid.set_mode(0o6755);
    setuid.set_uid(33);
    setuid.set_gid(34);
    let layer = Layer::new()
        .directory("./")
        .directory("bin/")
        .add(setuid, "bin/su", "", b"#!")
        .symlink("sh", "bin/su")
        .hard_link("bin/su2", "bin/su")
        .file("made/for/me", b"x");
    let unpacked = layer.unpack(dir.path()).unwrap();
    assert_eq!(unpacked.entries, 6);
    let su = std::fs::metadata(dir.path().join("bin/su")).unwrap();
    assert_eq!((su.mode() & 0o7777, su.uid(), su.gid()), (0o6755, 33, 34));
    assert_eq!((su.mtime(), su.nlink()), (1_000_000, 2));
    assert_eq!(std::fs::read_link(dir.path().join("sh")).unwrap(), Path::new("bin/su"));
    let bin = std::fs::metadata(dir.path().join("bin")).unwrap();
    assert_eq!(bin.mtime(), 1_000_000, "directory times are set after their content");
    assert_eq!(std::fs::metadata(dir.path().join("made")).unwrap().mode() & 0o777, 0o755);
}

#[test]
fn devices_fifos_capabilities_and_attributes_are_kept() {
    let dir = scratch();
    let mut null = header(EntryType::Char);
    null.set_device_major(1).unwrap();
    null.set_device_minor(3).unwrap();
    null.set_mode(0o666);
    // This is cap_net_raw=ep, as `setcap` stores it.
    let capability = [1, 0, 0, 2, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let layer = Layer::new()
        .add(null, "null", "", b"")
        .add(header(EntryType::Fifo), "pipe", "", b"")
        .pax(&[
            ("SCHILY.xattr.security.capability", &capability),
            ("SCHILY.xattr.user.note", b"hi\n"),
            ("SCHILY.xattr.trusted.overlay.redirect", b"/etc"),
            ("SCHILY.xattr.user.overlay.opaque", b"y"),
        ])
        .file("ping", b"x");
    layer.unpack(dir.path()).unwrap();
    let null = std::fs::metadata(dir.path().join("null")).unwrap();
    assert_eq!((null.rdev(), null.mode() & 0o777), (rustix::fs::makedev(1, 3), 0o666));
    let pipe = std::fs::metadata(dir.path().join("pipe")).unwrap();
    assert!(pipe.file_type().is_fifo());
    let ping = dir.path().join("ping");
    assert_eq!(xattr::get(&ping, "security.capability").unwrap().unwrap(), capability);
    assert_eq!(xattr::get(&ping, "user.note").unwrap().unwrap(), b"hi\n");
    let names: Vec<_> = xattr::list(&ping).unwrap().collect();
    assert_eq!(names.len(), 2, "overlay attributes must not come from an image: {names:?}");
}

#[test]
fn whiteouts_take_overlay_form() {
    let dir = scratch();
    let layer = Layer::new()
        .directory("etc/")
        .file("etc/.wh.gone", b"")
        .directory("var/")
        .file("var/.wh..wh..opq", b"")
        .file(".wh..wh.plnk", b"")
        .file(".wh.lib", b"")
        .file("lib/new", b"x")
        .directory("opt/")
        .file(".wh.opt", b"")
        .file("kept", b"x")
        .file(".wh.kept", b"");
    layer.unpack(dir.path()).unwrap();
    let at = |name: &str| dir.path().join(name);
    assert!(is_whiteout(&at("etc/gone")));
    assert!(is_opaque(&at("var")) && !is_opaque(&at("etc")));
    assert!(is_opaque(&at("lib")), "a directory made over its whiteout hides what was there");
    assert!(is_opaque(&at("opt")), "a whiteout after its directory hides lower layers only");
    assert_eq!(std::fs::read(at("kept")).unwrap(), b"x");
    assert!(!at(".wh..wh.plnk").exists() && !at("var/.wh..wh..opq").exists());
}

#[test]
fn later_entries_win() {
    let dir = scratch();
    let layer = Layer::new()
        .file("a", b"old")
        .file("a", b"new")
        .directory("d/")
        .file("d/x", b"x")
        .file("d", b"now a file")
        .symlink("l", "/etc")
        .directory("l/")
        .file("l/x", b"inside");
    layer.unpack(dir.path()).unwrap();
    assert_eq!(std::fs::read(dir.path().join("a")).unwrap(), b"new");
    assert_eq!(std::fs::read(dir.path().join("d")).unwrap(), b"now a file");
    assert!(std::fs::symlink_metadata(dir.path().join("l")).unwrap().is_dir());
}

#[test]
fn sparse_files_have_holes() {
    let dir = scratch();
    let mut body = b"2\n0\n3\n1048576\n2\n".to_vec();
    body.resize(512, 0);
    body.extend(b"abcde");
    let layer = Layer::new()
        .pax(&[
            ("GNU.sparse.major", b"1"),
            ("GNU.sparse.minor", b"0"),
            ("GNU.sparse.name", b"holes"),
            ("GNU.sparse.realsize", b"2097152"),
        ])
        .file("GNUSparseFile.1/holes", &body);
    layer.unpack(dir.path()).unwrap();
    let path = dir.path().join("holes");
    let content = std::fs::read(&path).unwrap();
    assert_eq!(
        (content.len(), &content[..3], &content[1_048_576..1_048_578]),
        (2_097_152, &b"abc"[..], &b"de"[..])
    );
    assert!(std::fs::metadata(&path).unwrap().blocks() * 512 < 100_000);
}

#[test]
fn digests_cover_blob_and_content() {
    let dir = scratch();
    let tar = Layer::new().file("a", b"x").bytes();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(&tar).unwrap();
    let gzip = gzip.finish().unwrap();
    for blob in [tar.clone(), gzip, zstd::encode_all(&tar[..], 3).unwrap()] {
        let target = tempfile::tempdir_in(dir.path()).unwrap();
        let unpacked = unpack_layer(&blob[..], target.path(), LIMITS).unwrap();
        assert_eq!(unpacked.measured.blob, (Digest::of(&blob), blob.len() as u64));
        assert_eq!(unpacked.measured.content, (Digest::of(&tar), tar.len() as u64));
    }
}

#[test]
fn bombs_are_bounded() {
    let dir = scratch();
    let limits = Limits { max_bytes: 1 << 20, max_entries: 10 };
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&Layer::new().file("zeros", &vec![0; 4 << 20]).bytes()).unwrap();
    let bomb = unpack_layer(&gzip.finish().unwrap()[..], dir.path(), limits);
    assert!(matches!(bomb, Err(UnpackError::TooManyBytes(_))), "{bomb:?}");
    let endless = std::io::Cursor::new(Layer::new().bytes()).chain(std::io::repeat(0));
    let bomb = unpack_layer(endless, dir.path(), limits);
    assert!(matches!(bomb, Err(UnpackError::TooManyBytes(_))), "{bomb:?}");
    let many = (0..11).fold(Layer::new(), |layer, number| layer.file(&number.to_string(), b""));
    let bomb = unpack_layer(&many.bytes()[..], dir.path(), limits);
    assert!(matches!(bomb, Err(UnpackError::TooManyEntries(10))), "{bomb:?}");
    let deep = "d/".repeat(300);
    let layer = Layer::new().pax(&[("path", deep.as_bytes())]).directory("x");
    let bomb = layer.unpack(dir.path());
    assert!(matches!(bomb, Err(UnpackError::Refused { .. })), "{bomb:?}");
}

/// Links can lead 250 directories down, and from there 250 more: too deep to be removed again.
#[test]
fn depth_is_bounded_through_links_too() {
    let dir = scratch();
    let deep = "d/".repeat(250);
    let through = format!("down/{deep}");
    let layer = Layer::new()
        .pax(&[("path", deep.as_bytes())])
        .directory("x")
        .pax(&[("linkpath", deep.as_bytes())])
        .symlink("down", "x")
        .pax(&[("path", through.as_bytes())])
        .directory("x");
    assert!(layer.unpack(dir.path()).is_err());
    std::fs::remove_dir_all(dir.path()).unwrap();
}

/// Returns the files around the target, as far as an escape could show.
fn snapshot(root: &Path) -> BTreeMap<PathBuf, (u32, u32, i64, u64, Vec<u8>)> {
    let mut seen = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(path) = open.pop() {
        let found = std::fs::symlink_metadata(&path).unwrap();
        let content = match found.file_type() {
            kind if kind.is_dir() => {
                let entries = std::fs::read_dir(&path).unwrap();
                open.extend(entries.map(|entry| entry.unwrap().path()));
                Vec::new()
            }
            kind if kind.is_symlink() => {
                std::fs::read_link(&path).unwrap().as_os_str().as_bytes().to_vec()
            }
            _ => std::fs::read(&path).unwrap(),
        };
        let row = (found.mode(), found.uid(), found.mtime(), found.nlink(), content);
        seen.insert(path, row);
    }
    seen
}

/// Generates names that try to escape: directly, through links, through whiteouts.
fn hostile_path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => Just("a"), 3 => Just("b"), 2 => Just("l"), 2 => Just(".."), 1 => Just("."),
        1 => Just("outside"), 1 => Just("secret"), 1 => Just(".wh.a"), 1 => Just(".wh.l"),
        1 => Just(".wh..wh..opq"), 1 => Just(".wh..."), 1 => Just(".wh.."), 1 => Just(".wh."),
    ];
    let path = prop::collection::vec(part, 1..5).prop_map(|parts| parts.join("/"));
    (prop_oneof![4 => Just(""), 1 => Just("/"), 1 => Just("//")], path)
        .prop_map(|(lead, path)| format!("{lead}{path}"))
}

fn hostile_target() -> impl Strategy<Value = String> {
    prop_oneof![
        hostile_path(),
        Just("..".to_owned()),
        Just("../outside".to_owned()),
        Just("../outside/secret".to_owned()),
        Just("/".to_owned()),
        Just("OUTSIDE".to_owned()),
        Just("OUTSIDE/secret".to_owned()),
        Just("/proc/self/cwd".to_owned()),
        Just("/proc/self/root/tmp".to_owned()),
    ]
}

fn hostile_entry() -> impl Strategy<Value = (EntryType, String, String)> {
    let kind = prop_oneof![
        4 => Just(EntryType::Regular),
        4 => Just(EntryType::Symlink),
        3 => Just(EntryType::Link),
        3 => Just(EntryType::Directory),
        1 => Just(EntryType::Fifo),
        1 => Just(EntryType::Char),
    ];
    (kind, hostile_path(), hostile_target())
}

proptest! {
    // `PROPTEST_CASES` may ask for more cases.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(2_000)))]

    #[test]
    fn hostile_layers_change_nothing_outside(
        entries in prop::collection::vec(hostile_entry(), 1..10),
    ) {
        needs_root();
        // The folder is in memory, because thousands of trees would take a disk long.
        let dir = tempfile::tempdir_in("/dev/shm").unwrap();
        let outside = dir.path().join("outside");
        let target = dir.path().join("target");
        std::fs::create_dir_all(&outside).unwrap();
        std::fs::create_dir(&target).unwrap();
        std::fs::write(outside.join("secret"), "untouched").unwrap();
        std::fs::write(outside.join("a"), "untouched").unwrap();
        let before = snapshot(&outside);
        let siblings = || std::fs::read_dir(dir.path()).unwrap().count();
        // Each entry is a separate layer: an error ends a layer, and must not shield the entries
        // after it.
        for (kind, name, link) in entries {
            let link = link.replace("OUTSIDE", outside.to_str().unwrap());
            let body: &[u8] = if kind == EntryType::Regular { b"changed" } else { b"" };
            let _ = Layer::new().add(header(kind), &name, &link, body).unpack(&target);
        }
        prop_assert_eq!(snapshot(&outside), before);
        prop_assert_eq!(siblings(), 2);
    }
}
