//! Compares the log store with a plain sorted list, across restarts, rewrites and deletions.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::id::{LogGroupKey, LogStreamKey, Text, World};
use model::looks;
use proptest::prelude::*;

use super::page::{FilterRequest, From, Gap, Request};
use super::{ByTime, Event, Filtered, Logs, Scope, Streams};
use crate::folder::Folder;

/// Streams by name, each with its events in order.
type Expected = BTreeMap<String, Vec<Event>>;

fn group(name: &str) -> LogGroupKey {
    let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
    LogGroupKey { world, name: name.into() }
}

fn scope_of(name: &str) -> Scope {
    Scope { group: group("/ecs/web"), stream: Some(name.into()) }
}

fn stream(name: &str) -> LogStreamKey {
    LogStreamKey { group: group("/ecs/web"), name: name.into() }
}

fn event(timestamp_ms: i64, message: &str) -> Event {
    Event { timestamp_ms, ingestion_ms: timestamp_ms + 3, message: message.to_owned() }
}

fn open(dir: &tempfile::TempDir) -> Logs {
    Logs::open(&Arc::new(Folder::open(dir.path()).unwrap())).unwrap()
}

fn append(logs: &Logs, name: &str, events: &[Event]) {
    logs.append_blocking(&stream(name), events).unwrap();
}

fn page(logs: &Logs, name: &str, from: From, limit: usize) -> (Vec<Event>, Gap, Gap) {
    let request = Request { start_ms: None, end_ms: None, from, limit };
    let page = logs.get(&stream(name), request).unwrap();
    (page.events.into_iter().map(|stored| stored.event).collect(), page.backward, page.forward)
}

/// Reads all events of a stream, page by page from one end, until the token stays the same.
fn all(logs: &Logs, name: &str, forward: bool, limit: usize) -> Vec<Event> {
    let mut from = if forward { From::Head } else { From::Tail };
    let mut events = Vec::new();
    loop {
        let (mut page, before, after) = page(logs, name, from, limit);
        let next = if forward { From::Forward(after) } else { From::Backward(before) };
        let done = page.is_empty();
        assert_eq!(done && from != From::Head && from != From::Tail, next == from);
        if forward {
            events.append(&mut page);
        } else {
            page.append(&mut events);
            events = page;
        }
        if done {
            return events;
        }
        from = next;
    }
}

fn filter(logs: &Logs, streams: Streams<'_>, word: &str, limit: usize) -> Vec<(Text, Event)> {
    let mut from = None;
    let mut events = Vec::new();
    loop {
        let request = FilterRequest { start_ms: None, end_ms: None, from, limit };
        let matches = |message: &str| message.contains(word);
        let Filtered { events: found, next } =
            logs.filter(&group("/ecs/web"), streams, request, matches).unwrap();
        assert!(found.len() <= limit);
        events.extend(found.into_iter().map(|(name, stored)| (name, stored.event)));
        from = next;
        if next.is_none() {
            return events;
        }
    }
}

#[derive(Debug, Clone)]
enum Act {
    Append(&'static str, Vec<Event>),
    Delete(&'static str),
    DeleteGroup,
    Reopen,
    Maintain,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let name = || prop_oneof![Just("a/1"), Just("a/2"), Just("b/1")];
    let event = (0i64..40, "[xyz]{0,9}").prop_map(|(at, message)| event(at, &message));
    let act = prop_oneof![
        12 => (name(), proptest::collection::vec(event, 0..9)).prop_map(|(n, e)| Act::Append(n, e)),
        1 => name().prop_map(Act::Delete),
        1 => Just(Act::DeleteGroup),
        2 => Just(Act::Reopen),
        2 => Just(Act::Maintain),
    ];
    proptest::collection::vec(act, 0..30)
}

fn perform(act: Act, dir: &tempfile::TempDir, logs: &mut Option<Logs>, expected: &mut Expected) {
    let store = logs.as_ref().unwrap();
    match act {
        Act::Append(name, mut events) => {
            append(store, name, &events);
            events.sort_by_key(|event| event.timestamp_ms);
            let stream = expected.entry(name.to_owned()).or_default();
            stream.extend(events);
            stream.sort_by_key(|event| event.timestamp_ms);
        }
        Act::Delete(name) => {
            store.delete(vec![scope_of(name)]).unwrap();
            expected.remove(name);
        }
        Act::DeleteGroup => {
            store.delete(vec![Scope { group: group("/ecs/web"), stream: None }]).unwrap();
            expected.clear();
        }
        Act::Reopen => {
            drop(logs.take());
            *logs = Some(open(dir));
        }
        Act::Maintain => store.maintain().unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn reads_agree_with_a_sorted_list(acts in acts(), limit in 1usize..7) {
        let dir = tempfile::tempdir().unwrap();
        let mut logs = Some(open(&dir));
        let mut expected = Expected::new();
        for act in acts {
            perform(act, &dir, &mut logs, &mut expected);
        }
        let logs = logs.unwrap();
        for name in ["a/1", "a/2", "b/1"] {
            let wanted = expected.get(name).cloned().unwrap_or_default();
            prop_assert_eq!(&all(&logs, name, true, limit), &wanted);
            prop_assert_eq!(&all(&logs, name, false, limit), &wanted);
            let facts = logs.facts(&stream(name)).unwrap_or_default();
            prop_assert_eq!(facts.first_event_ms, wanted.first().map(|each| each.timestamp_ms));
            prop_assert_eq!(facts.last_event_ms, wanted.last().map(|each| each.timestamp_ms));
            prop_assert_eq!(facts.events, wanted.len() as u64);
        }
        let found = filter(&logs, Streams::Prefix("a/"), "xy", limit);
        prop_assert!(found.is_sorted_by_key(|(_, event)| event.timestamp_ms));
        for name in ["a/1", "a/2"] {
            let wanted = expected.get(name).into_iter().flatten();
            let wanted: Vec<&Event> = wanted.filter(|each| each.message.contains("xy")).collect();
            let found: Vec<&Event> =
                found.iter().filter(|(of, _)| **of == *name).map(|(_, event)| event).collect();
            prop_assert_eq!(found, wanted);
        }
    }
}

#[test]
fn both_tokens_of_a_page_lead_back_to_it() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    let events: Vec<Event> = (0..10).map(|at| event(at, "m")).collect();
    append(&logs, "s", &events);
    let (tail, before, after) = page(&logs, "s", From::Tail, 3);
    assert_eq!(tail, events[7..]);
    let (middle, _, back) = page(&logs, "s", From::Backward(before), 3);
    assert_eq!(middle, events[4..7]);
    assert_eq!(page(&logs, "s", From::Forward(back), 3).0, tail);
    assert_eq!(page(&logs, "s", From::Forward(after), 3), (Vec::new(), after, after));
    append(&logs, "s", &[event(10, "late")]);
    assert_eq!(page(&logs, "s", From::Forward(after), 3).0, [event(10, "late")]);
}

#[test]
fn start_is_inclusive_end_is_exclusive_and_a_page_ends_at_a_megabyte() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    let message = "m".repeat(300_000);
    let events: Vec<Event> = (0..6).map(|at| event(at, &message)).collect();
    append(&logs, "s", &events);
    let request = Request { start_ms: Some(1), end_ms: Some(5), from: From::Head, limit: 10_000 };
    let page = logs.get(&stream("s"), request).unwrap();
    let times: Vec<i64> = page.events.iter().map(|each| each.event.timestamp_ms).collect();
    assert_eq!(times, [1, 2, 3], "three messages of 300,026 bytes fit");
    let rest = logs.get(&stream("s"), Request { from: From::Forward(page.forward), ..request });
    assert_eq!(rest.unwrap().events.len(), 1);
}

#[test]
fn expired_events_leave_the_disk_and_deletions_their_list() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    append(&logs, "old", &[event(1, "old")]);
    append(&logs, "gone", &[event(100, "gone")]);
    drop(logs);
    let logs = open(&dir);
    append(&logs, "new", &[event(200, "new")]);
    logs.delete(vec![scope_of("gone")]).unwrap();
    logs.expire(&group("/ecs/web"), 50);
    assert_eq!(logs.facts(&stream("old")).unwrap().events, 0);
    logs.maintain().unwrap();
    drop(logs);

    let mut names: Vec<String> = std::fs::read_dir(dir.path().join("logs"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["0000000000000001.wal", "manifest"]);
    let manifest = super::manifest::Manifest::read(&dir.path().join("logs")).unwrap();
    assert!(manifest.tombstones.is_empty(), "{manifest:?}");
    let logs = open(&dir);
    assert_eq!(all(&logs, "new", true, 10), [event(200, "new")]);
    assert_eq!(logs.keys().len(), 1);
}

#[test]
fn a_torn_end_is_left_out_and_the_rest_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    append(&logs, "s", &[event(1, "first")]);
    append(&logs, "s", &[event(2, "second")]);
    let path = dir.path().join("logs/0000000000000000.wal");
    let manifest = dir.path().join("logs/manifest");
    let killed = [path, manifest].map(|path| (std::fs::read(&path).unwrap(), path));
    drop(logs);
    for (mut bytes, path) in killed {
        if path.extension().is_some() {
            bytes.truncate(bytes.len() - 3);
        }
        std::fs::write(&path, bytes).unwrap();
    }
    let logs = open(&dir);
    append(&logs, "s", &[event(3, "third")]);
    logs.maintain().unwrap();
    drop(logs);
    assert_eq!(all(&open(&dir), "s", true, 10), [event(1, "first"), event(3, "third")]);
}

#[test]
fn a_replaced_file_that_a_crash_left_behind_is_not_read_twice() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    append(&logs, "s", &[event(1, "once")]);
    drop(logs);
    let logs = open(&dir);
    let closed = dir.path().join("logs/0000000000000000.wal");
    let copy = std::fs::read(&closed).unwrap();
    logs.maintain().unwrap();
    assert!(!closed.exists());
    drop(logs);
    std::fs::write(&closed, copy).unwrap();
    assert_eq!(all(&open(&dir), "s", true, 10), [event(1, "once")]);
}

#[test]
fn a_deleted_stream_stays_deleted_when_its_events_had_expired_before() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    append(&logs, "s", &[event(1, "old")]);
    append(&logs, "t", &[event(100, "other")]);
    append(&logs, "t", &[event(100, "another")]);
    drop(logs);
    let logs = open(&dir);
    logs.maintain().unwrap();
    logs.expire(&group("/ecs/web"), 50);
    logs.delete(vec![scope_of("s")]).unwrap();
    logs.maintain().unwrap();
    drop(logs);
    // The second store expires nothing, so only the tombstone hides the event.
    assert_eq!(all(&open(&dir), "s", true, 10), []);
}

#[test]
fn what_was_deleted_stays_so_when_its_file_cannot_be_removed_at_first() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    append(&logs, "s", &[event(1, "gone")]);
    drop(logs);
    let logs = open(&dir);
    let file = dir.path().join("logs/0000000000000000.wal");
    let aside = dir.path().join("aside");
    // A folder in the file's place makes its removal fail.
    std::fs::rename(&file, &aside).unwrap();
    std::fs::create_dir(&file).unwrap();
    logs.delete(vec![scope_of("s")]).unwrap();
    logs.maintain().unwrap_err();
    logs.maintain().unwrap_err();
    let has_tombstones = || {
        let manifest = super::manifest::Manifest::read(&dir.path().join("logs")).unwrap();
        !manifest.tombstones.is_empty()
    };
    assert!(has_tombstones());
    std::fs::remove_dir(&file).unwrap();
    std::fs::copy(&aside, &file).unwrap();
    drop(logs);
    let logs = open(&dir);
    assert_eq!(all(&logs, "s", true, 10), []);
    logs.maintain().unwrap();
    assert!(!file.exists() && !has_tombstones());
}

fn refused(dir: &tempfile::TempDir) -> String {
    Logs::open(&Arc::new(Folder::open(dir.path()).unwrap())).unwrap_err().to_string()
}

/// Makes a store of two streams in one closed file; returns the path of the file too.
fn one_file() -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    for at in 0..3 {
        append(&logs, "a/1", &[event(at, "one")]);
    }
    drop(logs);
    let file = dir.path().join("logs/0000000000000000.wal");
    assert!(file.exists());
    (dir, file)
}

#[test]
fn a_file_that_is_damaged_cut_off_or_gone_is_named_and_can_be_given_up() {
    let (dir, file) = one_file();
    let whole = std::fs::read(&file).unwrap();
    let name = file.display().to_string();
    for at in [3, 40, whole.len() / 2, whole.len() - 1] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        std::fs::write(&file, &flipped).unwrap();
        let why = refused(&dir);
        assert!(why.contains(&name) && why.contains("are damaged"), "byte {at}: {why}");
    }
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    assert!(refused(&dir).contains("are damaged"));
    std::fs::remove_file(&file).unwrap();
    let why = refused(&dir);
    assert!(why.contains(&name) && why.contains("is missing"), "{why}");
    std::fs::write(file.with_extension("wal.lost"), &whole).unwrap();
    let logs = open(&dir);
    assert!(all(&logs, "a/1", true, 10).is_empty());
    append(&logs, "a/1", &[event(9, "new")]);
    drop(logs);
    assert_eq!(all(&open(&dir), "a/1", true, 10), [event(9, "new")]);
}

/// Makes the folder of a region that is killed after each of `messages`, with maintenance between
/// the second and the third; returns the path of its one file of log events too.
fn killed(messages: &[&str]) -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    for (at, message) in messages.iter().enumerate() {
        if at == 2 {
            logs.maintain().unwrap();
        }
        append(&logs, "a/1", &[event(0, message)]);
    }
    let names = ["0000000000000000.wal", "manifest"].map(|name| dir.path().join("logs").join(name));
    let left = names.map(|path| (std::fs::read(&path).unwrap(), path));
    drop(logs);
    left.iter().for_each(|(bytes, path)| std::fs::write(path, bytes).unwrap());
    let [(_, file), _] = left;
    (dir, file)
}

#[test]
fn a_file_of_a_killed_region_that_was_emptied_or_cut_is_named() {
    let (dir, file) = killed(&["one", "two", "three"]);
    let whole = std::fs::read(&file).unwrap();
    assert_eq!(all(&open(&dir), "a/1", true, 10).len(), 3);
    for length in [0, 1, 15, 17, whole.len() / 2] {
        std::fs::write(&file, &whole[..length]).unwrap();
        let why = refused(&dir);
        assert!(why.contains("are damaged"), "{length} bytes: {why}");
    }
    std::fs::write(&file, [0; 512]).unwrap();
    assert!(refused(&dir).contains("are damaged"));
    std::fs::write(&file, &whole[..whole.len() - 1]).unwrap();
    assert_eq!(all(&open(&dir), "a/1", true, 10).len(), 2, "the last may have been underway");
}

#[test]
fn a_file_that_was_only_begun_or_that_an_older_build_listed_as_empty_is_no_damage() {
    let (dir, file) = killed(&["one"]);
    let whole = std::fs::read(&file).unwrap();
    std::fs::write(&file, &whole[..16]).unwrap();
    assert_eq!(all(&open(&dir), "a/1", true, 10), []);
    // This is the state between making the file and listing it.
    std::fs::remove_file(file.with_file_name("manifest")).unwrap();
    for begun in [&whole[..0], &whole[..7], &[0; 16], &whole[..16]] {
        std::fs::write(&file, begun).unwrap();
        assert_eq!(all(&open(&dir), "a/1", true, 10), []);
    }
    let mut old = super::manifest::Manifest::default();
    let list = |it: &mut super::manifest::Manifest| {
        it.files.insert(0, 0);
    };
    old.change(&dir.path().join("logs"), list).unwrap();
    std::fs::write(&file, "").unwrap();
    let logs = open(&dir);
    append(&logs, "a/1", &[event(9, "new")]);
    assert_eq!(all(&logs, "a/1", true, 10), [event(9, "new")]);
}

#[test]
fn something_else_in_the_place_of_a_file_of_log_events_is_refused_at_once() {
    let (dir, file) = killed(&["one", "two", "three"]);
    let manifest = file.with_file_name("manifest");
    for path in [&file, &manifest] {
        crate::engine::tests::with_something_else(path, || refused(&dir));
    }
    assert_eq!(all(&open(&dir), "a/1", true, 10).len(), 3);
}

#[test]
fn a_sealed_file_or_the_manifest_that_is_gone_is_missed() {
    let (dir, file) = one_file();
    let logs = open(&dir);
    logs.maintain().unwrap();
    assert_eq!(all(&logs, "a/1", true, 10).len(), 3);
    drop(logs);
    let sealed = file.with_file_name("0000000000000001.log");
    let whole = std::fs::read(&sealed).unwrap();
    std::fs::remove_file(&sealed).unwrap();
    assert!(refused(&dir).contains("0000000000000001"));
    std::fs::write(&sealed, whole).unwrap();
    let manifest = file.with_file_name("manifest");
    std::fs::remove_file(&manifest).unwrap();
    let why = refused(&dir);
    assert!(why.contains(&manifest.display().to_string()), "{why}");
    std::fs::write(manifest.with_extension("lost"), "").unwrap();
    assert_eq!(all(&open(&dir), "a/1", true, 10).len(), 3);
}

#[test]
fn nothing_is_acknowledged_in_a_folder_that_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let (path, aside) = (dir.path().join("data"), dir.path().join("aside"));
    let open = || Logs::open(&Arc::new(Folder::open(&path).unwrap())).unwrap();
    let logs = open();
    append(&logs, "s", &[event(1, "kept")]);
    let refused = || logs.append_blocking(&stream("s"), &[event(2, "lost")]).unwrap_err();
    std::fs::rename(&path, &aside).unwrap();
    assert!(refused().to_string().contains("nothing is stored"));
    // The maintenance must not touch another folder that is in its place.
    std::fs::create_dir_all(path.join("logs")).unwrap();
    assert!(logs.maintain().is_err());
    assert_eq!(std::fs::read_dir(path.join("logs")).unwrap().count(), 0);
    std::fs::remove_dir_all(&path).unwrap();
    std::fs::rename(&aside, &path).unwrap();
    append(&logs, "s", &[event(3, "again")]);
    let current = path.join("logs/0000000000000001.wal");
    std::fs::remove_file(current).unwrap();
    assert!(refused().to_string().contains("is missing"));
    std::fs::remove_dir_all(&path).unwrap();
    refused();
    drop(logs);
    assert!(!path.exists(), "nothing is made anew");
}

#[test]
fn a_start_writes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(&dir));
    assert_eq!(std::fs::read_dir(dir.path().join("logs")).unwrap().count(), 0);
}

/// A manifest that was renamed into place counts even if making it durable fails.
#[test]
fn a_manifest_whose_durability_is_in_doubt_loses_and_doubles_nothing() {
    let dir = tempfile::tempdir().unwrap();
    // Every change of the manifest removes this file after the rename, which fails if it is a
    // folder.
    let doubt = dir.path().join("logs/deleted.json");
    let reopened = || {
        std::fs::remove_dir(&doubt).unwrap();
        let logs = open(&dir);
        assert_eq!(all(&logs, "kept", true, 10), [event(1, "kept")]);
        logs
    };
    let logs = open(&dir);
    append(&logs, "kept", &[event(1, "kept")]);
    append(&logs, "gone", &[event(2, "gone")]);
    drop(logs);

    let logs = open(&dir);
    std::fs::create_dir(&doubt).unwrap();
    logs.append_blocking(&stream("new"), &[event(3, "new")]).unwrap_err();
    drop(logs);
    let logs = reopened();
    std::fs::create_dir(&doubt).unwrap();
    logs.maintain().unwrap_err();
    assert_eq!(all(&logs, "kept", true, 10), [event(1, "kept")]);
    drop(logs);
    let logs = reopened();
    std::fs::create_dir(&doubt).unwrap();
    logs.delete(vec![scope_of("gone")]).unwrap_err();
    let present = all(&logs, "gone", true, 10);
    drop(logs);
    let logs = reopened();
    assert_eq!(all(&logs, "gone", true, 10), present, "the same before and after a start");
    logs.maintain().unwrap();
    append(&logs, "new", &[event(4, "goes on")]);
    drop(logs);
    assert_eq!(all(&open(&dir), "new", true, 10), [event(4, "goes on")]);
}

#[test]
fn streams_are_listed_by_their_last_events() {
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    let put = |name: &str, at: i64| {
        let event = Event { timestamp_ms: at, ingestion_ms: at, message: "m".to_owned() };
        logs.append_blocking(&stream(name), std::slice::from_ref(&event)).unwrap();
    };
    for (name, at) in [("b:1", 30), ("a-b:1", 20), ("a:1", 20), ("c:1", 10), ("c:1", 40)] {
        put(name, at);
    }
    let of = group("/ecs/web");
    let names = |past: Option<&ByTime>, descending, limit| -> Vec<String> {
        let found = logs.by_last_event(&of, past, descending, limit);
        found.into_iter().map(|(_, _, name)| name.to_string()).collect()
    };
    assert_eq!(names(None, false, 9), ["a:1", "a-b:1", "b:1", "c:1"]);
    assert_eq!(names(None, true, 2), ["c:1", "b:1"]);
    assert_eq!(names(Some(&(20, "a".into(), "a:1".into())), false, 2), ["a-b:1", "b:1"]);
    assert_eq!(names(Some(&(20, "a".into(), "".into())), true, 2), [""; 0]);
    logs.maintain().unwrap();
    assert_eq!(names(None, true, 9), ["c:1", "b:1", "a-b:1", "a:1"], "after a rewrite");
    let stored = |name| logs.facts(&stream(name)).map_or(0, |facts| facts.stored_bytes);
    let sum = ["a:1", "a-b:1", "b:1", "c:1"].map(stored).iter().sum::<u64>();
    assert_eq!((logs.stored_bytes(&of), sum % 26 > 0), (sum, true));
    logs.delete(["b:1", "c:1"].map(scope_of).to_vec()).unwrap();
    assert_eq!(names(None, true, 9), ["a-b:1", "a:1"]);
    assert_eq!(logs.stored_bytes(&of), stored("a:1") + stored("a-b:1"));
    logs.expire(&of, 21);
    assert_eq!((names(None, true, 9), logs.stored_bytes(&of)), (vec![], 0));
    put("b:1", 50);
    drop(logs);
    let logs = open(&dir);
    let found = logs.by_last_event(&of, None, true, 1);
    assert_eq!(found, [(50, "b".into(), "b:1".into())], "after a start");
}

#[test]
fn maintenance_looks_at_the_streams_that_it_is_about() {
    const STREAMS: usize = 600;
    let dir = tempfile::tempdir().unwrap();
    let logs = open(&dir);
    let names: Vec<String> = (0..STREAMS).map(|number| format!("s{number}")).collect();
    for name in &names {
        append(&logs, name, &[event(100, "m")]);
    }
    drop(logs);
    let logs = open(&dir);
    assert_eq!(logs.take_fresh().len(), STREAMS, "all came with the start");
    logs.maintain().unwrap();
    append(&logs, "s1", &[event(90, "early")]);
    append(&logs, "late", &[event(200, "m")]);
    assert_eq!(logs.take_fresh(), [stream("late")]);
    drop(logs);
    let logs = open(&dir);
    let few = |doing, work: &dyn Fn()| {
        let ((), looks) = looks::during(work);
        assert!(looks < 10, "{doing} took {looks} looks");
    };
    few("a rewrite of a file with two streams", &|| logs.maintain().unwrap());
    few("expiring nothing", &|| logs.expire(&group("/ecs/web"), 90));
    few("expiring one block", &|| logs.expire(&group("/ecs/web"), 91));
    few("a round without work", &|| logs.maintain().unwrap());
    assert_eq!(logs.facts(&stream("s1")).unwrap().events, 1);
    assert_eq!(all(&logs, "late", true, 9), [event(200, "m")]);
    append(&logs, "late", &[event(201, "m")]);
    logs.delete(vec![scope_of("late"), scope_of("s2")]).unwrap();
    let left = (logs.keys().len(), logs.take_fresh().len());
    assert_eq!(left, (STREAMS - 1, STREAMS - 1), "what is deleted is not told as new");
}
