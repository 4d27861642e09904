//! Tests of the blob store's promises, except for kills and full disks, which have tests of their
//! own.

use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, SystemTime};

use model::id::Text;
use proptest::prelude::*;

use super::*;

struct Store {
    blobs: Blobs,
    dir: tempfile::TempDir,
}

fn open(dir: &Path) -> Blobs {
    Blobs::open(&Arc::new(Folder::open(dir).unwrap())).unwrap()
}

fn store() -> Store {
    let dir = tempfile::tempdir().unwrap();
    Store { blobs: open(dir.path()), dir }
}

impl Store {
    fn restart(self) -> Store {
        let Store { blobs, dir } = self;
        drop(blobs);
        Store { blobs: open(dir.path()), dir }
    }

    /// Counts the files that are neither blobs nor the lock.
    fn litter(&self) -> usize {
        let count = |dir: &Path| std::fs::read_dir(dir).unwrap().count();
        count(&self.blobs.places.uploads) + count(&self.blobs.places.scratch)
    }
}

fn upload(blobs: &Blobs, owner: &str, pieces: &[&[u8]], digest: &Digest) -> Result<Held, Error> {
    let id = blobs.begin(owner)?;
    for piece in pieces {
        // Each piece is a request of its own.
        blobs.append(&mut blobs.upload(owner, &id)?, piece)?;
    }
    blobs.commit(blobs.upload(owner, &id)?, digest)
}

fn everything() -> Ages {
    let soon = SystemTime::now() + Duration::from_secs(60);
    Ages { blobs: soon, uploads: soon }
}

#[test]
fn what_was_uploaded_in_pieces_is_read_whole() {
    let store = store();
    let digest = Digest::of(b"hello world");
    let held = upload(&store.blobs, "a", &[b"hello", b"", b" world"], &digest).unwrap();
    assert_eq!((held.digest, held.bytes), (digest, 11));
    assert_eq!(store.blobs.read(&digest, 11).unwrap(), "hello world");
    let (_, bytes) = store.blobs.open_blob(&digest).unwrap();
    assert_eq!(bytes, 11);
    assert!(store.blobs.path(&digest).ends_with(format!(
        "{}/{}",
        &digest.hex()[..2],
        digest.hex()
    )));
    assert_eq!(store.litter(), 0);
    let store = store.restart();
    assert_eq!(store.blobs.hold(&digest).unwrap().bytes, 11);
    let refused = store.blobs.read(&digest, 10).unwrap_err();
    assert!(matches!(refused, Error::TooLarge { bytes: 11, limit: 10, .. }), "{refused}");
}

#[test]
fn other_content_than_announced_is_refused_and_gone() {
    let store = store();
    let announced = Digest::of(b"right");
    let refused = upload(&store.blobs, "a", &[b"wrong"], &announced).unwrap_err();
    assert!(matches!(refused, Error::Mismatch { .. }), "{refused}");
    assert!(store.blobs.hold(&announced).is_none());
    assert!(store.blobs.hold(&Digest::of(b"wrong")).is_none());
    assert!(matches!(store.blobs.open_blob(&announced), Err(Error::Unknown(_))));
    assert_eq!(store.litter(), 0);
}

#[test]
fn an_upload_has_one_writer_and_one_owner() {
    let store = store();
    let id = store.blobs.begin("mine").unwrap();
    let first = store.blobs.upload("mine", &id).unwrap();
    assert_eq!(store.blobs.received("mine", &id).unwrap(), 0);
    assert!(matches!(store.blobs.received("yours", &id), Err(Error::NoUpload)));
    assert!(matches!(store.blobs.upload("mine", &id), Err(Error::Busy)));
    assert!(matches!(store.blobs.abandon("mine", &id), Err(Error::Busy)));
    assert!(matches!(store.blobs.upload("yours", &id), Err(Error::NoUpload)));
    assert!(matches!(store.blobs.upload("mine", "../../lock"), Err(Error::NoUpload)));
    drop(first);
    store.blobs.abandon("mine", &id).unwrap();
    assert!(matches!(store.blobs.upload("mine", &id), Err(Error::NoUpload)));
    assert_eq!(store.litter(), 0);
}

#[test]
fn an_upload_goes_on_after_a_restart() {
    let store = store();
    let id = store.blobs.begin("a").unwrap();
    store.blobs.append(&mut store.blobs.upload("a", &id).unwrap(), b"before ").unwrap();
    let store = store.restart();
    let mut again = store.blobs.upload("a", &id).unwrap();
    assert_eq!(again.offset(), 7);
    store.blobs.append(&mut again, b"after").unwrap();
    let digest = Digest::of(b"before after");
    store.blobs.commit(again, &digest).unwrap();
    assert_eq!(store.blobs.read(&digest, 100).unwrap(), "before after");
}

#[test]
fn room_for_what_never_came_is_given_back() {
    const MIB: u64 = 1 << 20;
    let store = store();
    let id = store.blobs.begin("a").unwrap();
    let piece = vec![7; MIB as usize];
    let mut begun = store.blobs.upload("a", &id).unwrap();
    begun.expect(8 * MIB);
    store.blobs.append(&mut begun, &piece).unwrap();
    assert_eq!(store.blobs.received("a", &id).unwrap(), MIB, "room is no content");
    drop(begun);
    let on_disk = || {
        let mut files = std::fs::read_dir(&store.blobs.places.uploads).unwrap();
        files.next().unwrap().unwrap().metadata().unwrap().blocks() * 512
    };
    assert!(on_disk() < 2 * MIB, "{} bytes are taken", on_disk());
    let mut rest = store.blobs.upload("a", &id).unwrap();
    rest.expect(3 * MIB);
    for _ in 0..3 {
        store.blobs.append(&mut rest, &piece).unwrap();
    }
    let digest = Digest::of(&piece.repeat(4));
    assert_eq!(store.blobs.commit(rest, &digest).unwrap().bytes, 4 * MIB);
    assert_eq!(store.blobs.open_blob(&digest).unwrap().1, 4 * MIB);
}

#[test]
fn an_owner_has_a_bounded_number_of_uploads() {
    let store = store();
    let refused = loop {
        if let Err(error) = store.blobs.begin("greedy") {
            break error;
        }
    };
    assert!(matches!(refused, Error::TooManyUploads(1_000)), "{refused}");
    store.blobs.begin("modest").unwrap();
}

#[test]
fn a_sweep_takes_what_is_old_unnamed_and_not_held() {
    let store = store();
    let named = *[b"named"].map(|it| store.blobs.put(it).unwrap().digest).first().unwrap();
    let loose = store.blobs.put(b"loose").unwrap().digest;
    let held = store.blobs.put(b"held").unwrap();
    let id = store.blobs.begin("a").unwrap();
    let busy = store.blobs.begin("a").unwrap();
    let _writing = store.blobs.upload("a", &busy).unwrap();

    let long_ago = SystemTime::UNIX_EPOCH;
    let young = Ages { blobs: long_ago, uploads: long_ago };
    assert_eq!(store.blobs.sweep(&|_| false, young).unwrap(), Swept::default());

    let swept = store.blobs.sweep(&|digest| *digest == named, everything()).unwrap();
    assert_eq!(swept, Swept { blobs: 1, bytes: 5 });
    assert!(store.blobs.hold(&named).is_some() && store.blobs.hold(&loose).is_none());
    assert!(matches!(store.blobs.upload("a", &id), Err(Error::NoUpload)));
    assert_eq!(store.litter(), 1, "only the upload that is being written stays");

    let digest = held.digest;
    drop(held);
    assert_eq!(store.blobs.sweep(&|_| false, everything()).unwrap().blobs, 2);
    assert!(store.blobs.hold(&digest).is_none());
}

#[test]
fn many_may_push_one_blob_at_once() {
    let store = store();
    let content = vec![9; 1 << 20];
    let digest = Digest::of(&content);
    std::thread::scope(|scope| {
        for pusher in 0..16 {
            let (blobs, content) = (&store.blobs, &content);
            scope.spawn(move || {
                let pieces: Vec<&[u8]> = content.chunks(70_000 + pusher).collect();
                let held =
                    upload(blobs, &format!("repository-{pusher}"), &pieces, &digest).unwrap();
                assert_eq!(blobs.read(&held.digest, 1 << 20).unwrap(), *content);
            });
        }
    });
    assert_eq!(store.litter(), 0);
}

/// Acts as the store's callers do: stores a name under a hold, then releases the hold. A sweep that
/// runs all the while never removes a blob whose name was stored.
#[test]
fn a_sweep_never_takes_what_was_written_down_under_a_hold() {
    const PUSHES: u32 = 300;
    let store = store();
    let rows = Mutex::new(std::collections::BTreeSet::new());
    let done = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for pusher in 0..3 {
            let (blobs, rows, done) = (&store.blobs, &rows, &done);
            scope.spawn(move || {
                for number in 0..PUSHES {
                    // A few names are enough, so that the same blob is stored and swept by several
                    // threads.
                    let content = format!("content {}", (number * (pusher + 1)) % 7);
                    let held = blobs.put(content.as_bytes()).unwrap();
                    rows.lock().unwrap().insert(held.digest);
                    drop(held);
                    let found = blobs.open_blob(&Digest::of(content.as_bytes()));
                    assert!(
                        found.is_ok()
                            || !rows.lock().unwrap().contains(&Digest::of(content.as_bytes()))
                    );
                    if number % 3 == 0 {
                        rows.lock().unwrap().remove(&Digest::of(content.as_bytes()));
                    }
                }
                done.fetch_add(1, Ordering::SeqCst);
            });
        }
        let (blobs, rows, done) = (&store.blobs, &rows, &done);
        scope.spawn(move || {
            let mut swept = 0;
            while done.load(Ordering::SeqCst) < 3 {
                let named = |digest: &Digest| rows.lock().unwrap().contains(digest);
                swept += blobs.sweep(&named, everything()).unwrap().blobs;
            }
            assert!(swept > 0, "the sweep found something to do");
        });
    });
    for digest in rows.lock().unwrap().iter() {
        assert!(store.blobs.hold(digest).is_some(), "{digest} was named and is gone");
    }
}

#[derive(Debug, Clone)]
enum Act {
    Begin,
    Append(usize, Vec<u8>),
    Commit(usize, bool),
    Abandon(usize),
    Put(Vec<u8>),
    Sweep,
    Restart,
}

fn act() -> impl Strategy<Value = Act> {
    let content = || proptest::collection::vec(0..3u8, 0..40);
    prop_oneof![
        3 => Just(Act::Begin),
        6 => (0..4usize, content()).prop_map(|(which, bytes)| Act::Append(which, bytes)),
        3 => (0..4usize, prop::bool::weighted(0.8)).prop_map(|(w, right)| Act::Commit(w, right)),
        1 => (0..4usize).prop_map(Act::Abandon),
        2 => content().prop_map(Act::Put),
        1 => Just(Act::Sweep),
        1 => Just(Act::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Compares the store with a model of two maps: uploads by number, and blobs by digest.
    #[test]
    fn it_keeps_what_a_map_would_keep(acts in proptest::collection::vec(act(), 1..40)) {
        let mut store = store();
        let mut uploads: Vec<(Text, Vec<u8>)> = Vec::new();
        let mut blobs: BTreeMap<Digest, Vec<u8>> = BTreeMap::new();
        for act in acts {
            match act {
                Act::Begin => uploads.push((store.blobs.begin("a").unwrap(), Vec::new())),
                Act::Append(which, bytes) => if let Some((id, content)) = uploads.get_mut(which) {
                    let mut upload = store.blobs.upload("a", id).unwrap();
                    prop_assert_eq!(upload.offset(), content.len() as u64);
                    store.blobs.append(&mut upload, &bytes).unwrap();
                    content.extend(bytes);
                },
                Act::Commit(which, right) => if which < uploads.len() {
                    let (id, content) = uploads.remove(which);
                    let said = Digest::of(if right { &content } else { b"something else entirely, and longer" });
                    let done = store.blobs.commit(store.blobs.upload("a", &id).unwrap(), &said);
                    prop_assert_eq!(done.is_ok(), right);
                    if right {
                        blobs.insert(said, content);
                    }
                },
                Act::Abandon(which) => if which < uploads.len() {
                    store.blobs.abandon("a", &uploads.remove(which).0).unwrap();
                },
                Act::Put(content) => {
                    let held = store.blobs.put(&content).unwrap();
                    blobs.insert(held.digest, content);
                }
                Act::Sweep => {
                    // Every second digest is named.
                    let keep = |digest: &Digest| digest.0[0].is_multiple_of(2);
                    let ages = Ages { uploads: SystemTime::UNIX_EPOCH, ..everything() };
                    store.blobs.sweep(&keep, ages).unwrap();
                    blobs.retain(|digest, _| keep(digest));
                }
                Act::Restart => store = store.restart(),
            }
            for (digest, content) in &blobs {
                prop_assert_eq!(&store.blobs.read_file(digest, 10_000).unwrap(), content);
            }
            let shards = std::fs::read_dir(&store.blobs.places.blobs).unwrap();
            let files: usize = shards
                .map(|shard| std::fs::read_dir(shard.unwrap().path()).unwrap().count())
                .sum();
            prop_assert_eq!(files, blobs.len());
            prop_assert_eq!(store.litter(), uploads.len());
        }
    }
}

#[test]
fn a_damaged_blob_is_named_and_not_handed_out() {
    let dir = tempfile::tempdir().unwrap();
    let blobs = open(dir.path());
    let held = blobs.put(b"a manifest").unwrap();
    let path = blobs.path(&held.digest);
    std::fs::write(&path, b"b manifest").unwrap();
    let why = blobs.read(&held.digest, 100).unwrap_err().to_string();
    assert!(why.contains(&path.display().to_string()) && why.contains("is damaged"), "{why}");
}

#[test]
fn a_damaged_blob_is_noticed_once_and_what_comes_again_takes_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let digest = open(dir.path()).put(b"content").unwrap().digest;
    let path = open(dir.path()).path(&digest);
    for (at, mend) in [(0, true), (6, false)] {
        let blobs = open(dir.path());
        assert!(!blobs.is_checked(&digest), "only what this process has seen");
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[at] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        let why = blobs.check(&digest).unwrap_err().to_string();
        assert!(why.contains(&path.display().to_string()) && why.contains("damaged"), "{why}");
        match mend {
            true => drop(blobs.put(b"content").unwrap()),
            false => {
                let id = blobs.begin("owner").unwrap();
                let mut upload = blobs.upload("owner", &id).unwrap();
                blobs.append(&mut upload, b"content").unwrap();
                drop(blobs.commit(upload, &digest).unwrap());
            }
        }
        assert!(blobs.is_checked(&digest));
        assert_eq!(std::fs::read(&path).unwrap(), b"content");
    }
}
