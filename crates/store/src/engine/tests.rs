//! Compares both engines with each other, and tests the embedded one across restarts and crashes. A
//! crash is simulated by a copy of the files at that moment, opened elsewhere.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;

use model::tx::Change;

use super::embedded::Embedded;
use super::{Engine, Error, Memory};
use crate::folder::Folder;

fn rows(engine: &Engine) -> Memory {
    let mut memory = Memory { version: engine.version(), ..Memory::default() };
    let rows = &mut memory.rows;
    engine
        .load(|row| drop(rows.insert((row.table, row.key.to_vec()), row.value.to_vec())))
        .unwrap();
    memory
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let table = 1u8..4;
    let key = proptest::collection::vec(0u8..3, 0..4);
    let value = proptest::option::of(proptest::collection::vec(any::<u8>(), 0..20));
    let change = (table, key, value).prop_map(|(table, key, value)| Change { table, key, value });
    proptest::collection::vec(change, 0..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_reopened_engine_holds_what_memory_would(batches in proptest::collection::vec(changes(), 0..8)) {
        let dir = tempfile::tempdir().unwrap();
        let mut memory = Engine::Memory(Memory::default());
        for batch in &batches {
            let folder = Arc::new(Folder::open(dir.path()).unwrap());
            let mut engine = Engine::open(&folder).unwrap();
            engine.commit(batch).unwrap();
            memory.commit(batch).unwrap();
        }
        let folder = Arc::new(Folder::open(dir.path()).unwrap());
        prop_assert_eq!(rows(&Engine::open(&folder).unwrap()), rows(&memory));
    }
}

/// So short that a few batches fill a segment, and some batches are longer than one.
const SHORT_SEGMENT_BYTES: usize = 400;

fn open_short(dir: &Path) -> Result<Engine, Error> {
    let folder = Arc::new(Folder::open(dir).unwrap());
    Embedded::with_segments(folder, SHORT_SEGMENT_BYTES).map(Box::new).map(Engine::Embedded)
}

fn copy(from: &Path, to: &Path, names: &[&str]) {
    for name in names {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

const CHECKPOINT: &str = "rows.redb";
/// The length of a journal file's head, which precedes its first record.
const HEAD_BYTES: usize = 64;
/// The length of the magic at the start of the head.
const MAGIC_BYTES: usize = 8;
const JOURNAL: [&str; 2] = ["rows.journal.0", "rows.journal.1"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn segments_that_turn_and_a_crash_after_any_batch_lose_nothing(
        batches in proptest::collection::vec(changes(), 1..40),
        reopened in proptest::collection::vec(any::<bool>(), 40),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let mut memory = Engine::Memory(Memory::default());
        let mut engine = open_short(dir.path()).unwrap();
        for (batch, reopened) in batches.iter().zip(reopened) {
            engine.commit(batch).unwrap();
            memory.commit(batch).unwrap();
            if reopened {
                drop(engine);
                engine = open_short(dir.path()).unwrap();
            }
            prop_assert_eq!(rows(&engine), rows(&memory));
        }
    }
}

fn batch(number: u8) -> Vec<Change> {
    let row = |key: u8, value| Change { table: 6, key: vec![key], value };
    vec![row(number % 5, Some(vec![number; 40])), row((number + 2) % 5, None)]
}

fn memory_after(commits: u8) -> Memory {
    let mut memory = Memory::default();
    (0..commits).for_each(|number| memory.commit(&batch(number)));
    memory
}

#[test]
fn a_crash_at_any_step_of_a_checkpoint_is_repaired_by_doing_it_again() {
    let [live, before, after] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let mut engine = open_short(live.path()).unwrap();
    copy(live.path(), before.path(), &[CHECKPOINT]);
    let mut number = 0;
    // Commit until the second segment has a record: by then the first is sealed.
    while std::fs::metadata(live.path().join(JOURNAL[1])).unwrap().len() <= HEAD_BYTES as u64 {
        engine.commit(&batch(number)).unwrap();
        number += 1;
    }
    drop(engine);
    copy(live.path(), before.path(), &JOURNAL);
    // This is the moment after the checkpoint's commit, before its segment is used again.
    copy(live.path(), after.path(), &[CHECKPOINT, JOURNAL[0], JOURNAL[1]]);
    for crashed in [&before, &after] {
        for _ in 0..2 {
            let engine = open_short(crashed.path()).unwrap();
            assert_eq!(rows(&engine), memory_after(number));
        }
        // Twenty more batches turn the segments again, over records that are out of use.
        let mut engine = open_short(crashed.path()).unwrap();
        (number..number + 20).for_each(|number| engine.commit(&batch(number)).unwrap());
        assert_eq!(rows(&engine), memory_after(number + 20));
        drop(engine);
        assert_eq!(rows(&open_short(crashed.path()).unwrap()), memory_after(number + 20));
    }
}

#[test]
fn a_last_record_torn_at_any_byte_is_as_if_it_had_not_been_written() {
    let live = tempfile::tempdir().unwrap();
    let mut engine = open_short(live.path()).unwrap();
    engine.commit(&batch(0)).unwrap();
    let before = std::fs::read(live.path().join(JOURNAL[0])).unwrap();
    engine.commit(&batch(1)).unwrap();
    let whole = std::fs::read(live.path().join(JOURNAL[0])).unwrap();
    let changed = |at: &usize| before.get(*at) != whole.get(*at);
    let (start, end) =
        ((0..whole.len()).find(changed).unwrap(), (0..whole.len()).rfind(changed).unwrap() + 1);
    for cut in start..=end {
        let crashed = tempfile::tempdir().unwrap();
        copy(live.path(), crashed.path(), &[CHECKPOINT, JOURNAL[1]]);
        let torn = [&whole[..cut], &before[cut..]].concat();
        std::fs::write(crashed.path().join(JOURNAL[0]), torn).unwrap();
        let mut engine = open_short(crashed.path()).unwrap();
        let kept = if cut == end { 2 } else { 1 };
        assert_eq!(rows(&engine), memory_after(kept), "cut at {cut} of {start}..{end}");
        engine.commit(&batch(kept)).unwrap();
        drop(engine);
        assert_eq!(rows(&open_short(crashed.path()).unwrap()), memory_after(kept + 1));
    }
}

#[test]
fn a_damaged_record_before_others_is_said_and_not_skipped() {
    let dir = tempfile::tempdir().unwrap();
    let mut engine = open_short(dir.path()).unwrap();
    (0..3).for_each(|number| engine.commit(&batch(number)).unwrap());
    drop(engine);
    let file = dir.path().join(JOURNAL[0]);
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[HEAD_BYTES + 30] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let error = open_short(dir.path()).unwrap_err().to_string();
    let expected = format!(
        "cannot read {}: it is damaged at byte {HEAD_BYTES}: what was stored there is lost, and \
         commit 2 behind it is not; restore the data folder from a backup or start with an empty \
         one",
        file.display()
    );
    assert_eq!(error, expected);
}

#[test]
fn a_checkpoint_older_than_its_journal_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut engine = open_short(dir.path()).unwrap();
    let empty = std::fs::read(dir.path().join(CHECKPOINT)).unwrap();
    (0..30).for_each(|number| engine.commit(&batch(number)).unwrap());
    drop(engine);
    std::fs::write(dir.path().join(CHECKPOINT), empty).unwrap();
    let error = open_short(dir.path()).unwrap_err().to_string();
    assert!(error.contains("commits 1 to ") && error.contains(" are missing"), "{error}");
}

#[test]
fn a_file_of_another_kind_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("rows.redb");
    std::fs::write(&file, b"not a database, but something dear to somebody").unwrap();
    let folder = Arc::new(Folder::open(dir.path()).unwrap());
    let refused = Engine::open(&folder);
    assert!(matches!(refused, Err(Error::Unreadable { .. })), "{refused:?}");
    assert_eq!(std::fs::read(&file).unwrap().len(), 46);
}

#[test]
fn a_first_start_that_was_killed_is_done_again() {
    let dir = tempfile::tempdir().unwrap();
    // The unfinished checkpoint has its temporary name, as a kill leaves it.
    std::fs::write(dir.path().join("rows.new"), [0; 4_096]).unwrap();
    let mut engine = open_short(dir.path()).unwrap();
    engine.commit(&batch(0)).unwrap();
    drop(engine);
    assert_eq!(rows(&open_short(dir.path()).unwrap()), memory_after(1));
    assert!(!dir.path().join("rows.new").exists());
}

/// Returns a folder that was in use, and the rows that must be found in it.
fn used(commits: u8) -> (tempfile::TempDir, Memory) {
    let dir = tempfile::tempdir().unwrap();
    let mut engine = open_short(dir.path()).unwrap();
    (0..commits).for_each(|number| engine.commit(&batch(number)).unwrap());
    let memory = rows(&engine);
    (dir, memory)
}

/// Opens the engine in `dir`, reads everything and compares it with `memory`; returns the error if
/// there is one.
fn reads_as(dir: &Path, memory: &Memory) -> Result<(), String> {
    let engine = open_short(dir).map_err(|error| error.to_string())?;
    let mut found = Memory { version: engine.version(), ..Memory::default() };
    let rows = &mut found.rows;
    engine
        .load(|row| drop(rows.insert((row.table, row.key.to_vec()), row.value.to_vec())))
        .map_err(|error| error.to_string())?;
    assert_eq!(&found, memory, "damage was not noticed");
    Ok(())
}

#[test]
fn a_journal_that_is_gone_cut_off_or_emptied_is_not_taken_for_a_short_one() {
    for commits in [3, 30] {
        for name in JOURNAL {
            let (dir, memory) = used(commits);
            let file = dir.path().join(name);
            let whole = std::fs::read(&file).unwrap();
            for length in [0, 10, HEAD_BYTES, whole.len() / 2, whole.len() - 1] {
                std::fs::write(&file, &whole[..length]).unwrap();
                // A file that was never used has only its head, so it cannot be cut at that length.
                if length < whole.len() {
                    let why = reads_as(dir.path(), &memory).unwrap_err();
                    assert!(why.contains(name) && why.contains("cut off"), "{length}: {why}");
                }
            }
            std::fs::remove_file(&file).unwrap();
            let why = reads_as(dir.path(), &memory).unwrap_err();
            assert!(why.contains(name) && why.contains("is missing"), "{why}");
            std::fs::write(&file, &whole).unwrap();
            assert_eq!(reads_as(dir.path(), &memory), Ok(()));
        }
    }
}

#[test]
fn a_journal_that_is_overwritten_is_not_taken_for_an_empty_one() {
    let garbage = |at: usize| (at * 7 + at / 3 + 1) as u8;
    for commits in [0, 3, 30] {
        for name in JOURNAL {
            let (dir, memory) = used(commits);
            let file = dir.path().join(name);
            let whole = std::fs::read(&file).unwrap();
            for over in [MAGIC_BYTES, HEAD_BYTES, 300, whole.len()] {
                for write in [&|_: usize| 0, &garbage as &dyn Fn(usize) -> u8] {
                    let mut bytes = whole.clone();
                    bytes.iter_mut().take(over).enumerate().for_each(|(at, it)| *it = write(at));
                    std::fs::write(&file, &bytes).unwrap();
                    let why = reads_as(dir.path(), &memory).unwrap_err();
                    assert!(why.contains(&format!("{}: it is over", file.display())), "{why}");
                    assert!(why.contains("restore the data folder"), "{why}");
                }
            }
            std::fs::write(&file, &whole).unwrap();
            assert_eq!(reads_as(dir.path(), &memory), Ok(()));
        }
    }
}

#[test]
fn a_first_start_that_was_cut_off_between_its_files_is_done_again() {
    for left in [vec![], vec![0; 10], vec![0; HEAD_BYTES]] {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(JOURNAL[0]), &left).unwrap();
        assert_eq!(reads_as(dir.path(), &memory_after(0)), Ok(()));
        assert_eq!(reads_as(dir.path(), &memory_after(0)), Ok(()));
    }
}

/// Makes a folder of format 1: an empty checkpoint and journal files without heads, the first with
/// commits.
fn of_format_1(commits: u8, second: &[u8]) -> tempfile::TempDir {
    const ROWS: redb::TableDefinition<'_, &[u8], &[u8]> = redb::TableDefinition::new("rows");
    let dir = tempfile::tempdir().unwrap();
    let database = redb::Database::create(dir.path().join(CHECKPOINT)).unwrap();
    let transaction = database.begin_write().unwrap();
    drop(transaction.open_table(ROWS).unwrap());
    transaction.commit().unwrap();
    let records = (0..commits).map(|it| record_of(it.into(), &batch(it)));
    std::fs::write(dir.path().join(JOURNAL[0]), records.flatten().collect::<Vec<u8>>()).unwrap();
    std::fs::write(dir.path().join(JOURNAL[1]), second).unwrap();
    dir
}

fn record_of(before: u64, batch: &[Change]) -> Vec<u8> {
    let mut bytes = Vec::new();
    super::journal::record::encode(&mut bytes, before + 1, batch);
    bytes
}

#[test]
fn a_folder_of_format_1_is_taken_in_whatever_its_files_hold_and_stays_readable() {
    let large = vec![Change { table: 1, key: b"large".to_vec(), value: Some(vec![7; 2_000]) }];
    for commits in [0, 2] {
        let next = record_of(commits.into(), &batch(commits));
        let torn = next[..40].to_vec();
        for (second, more) in [(vec![], 0), (vec![0; 512], 0), (torn, 0), (next, 1)] {
            // A large commit comes first, last or never; the engine is reopened after each commit,
            // or not.
            for (large_at, is_reopened) in
                [0, 12, u8::MAX].into_iter().flat_map(|at| [(at, true), (at, false)])
            {
                let dir = of_format_1(commits, &second);
                let mut memory = memory_after(commits + more);
                let mut engine = open_short(dir.path()).unwrap();
                for number in 0..13 {
                    let batch = if number == large_at { large.clone() } else { batch(number) };
                    engine.commit(&batch).unwrap();
                    memory.commit(&batch);
                    if is_reopened {
                        drop(engine);
                        engine = open_short(dir.path()).unwrap();
                    }
                }
                drop(engine);
                assert_eq!(reads_as(dir.path(), &memory), Ok(()), "{commits} {large_at}");
            }
        }
    }
}

#[test]
fn a_last_record_lost_while_nothing_ran_is_missed() {
    let (dir, memory) = used(2);
    let file = dir.path().join(JOURNAL[0]);
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[HEAD_BYTES + 8..].fill(0);
    std::fs::write(&file, &bytes).unwrap();
    let why = reads_as(dir.path(), &memory).unwrap_err();
    assert!(why.contains("commits 1 to 2 are missing"), "{why}");
}

/// Spoilt copies of a checkpoint: empty, cut in half, cut to a few bytes, and all zeros.
fn spoilt(whole: &[u8]) -> [Vec<u8>; 5] {
    let half = whole[..whole.len() / 2].to_vec();
    [Vec::new(), half, whole[..512].to_vec(), vec![0; 512], vec![0; whole.len()]]
}

#[test]
fn nothing_is_acknowledged_in_a_folder_or_a_file_that_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let (path, aside) = (dir.path().join("data"), dir.path().join("aside"));
    let mut engine = open_short(&path).unwrap();
    engine.commit(&batch(0)).unwrap();
    std::fs::rename(&path, &aside).unwrap();
    let error = engine.commit(&batch(1)).unwrap_err();
    assert!(error.usable() && error.to_string().contains("nothing is stored"), "{error}");
    std::fs::create_dir(&path).unwrap();
    assert!(engine.commit(&batch(1)).is_err(), "another in its place");
    std::fs::remove_dir(&path).unwrap();
    std::fs::rename(&aside, &path).unwrap();
    engine.commit(&batch(1)).unwrap();
    drop(engine);
    assert_eq!(rows(&open_short(&path).unwrap()), memory_after(2), "nothing was lost by the way");
    for name in JOURNAL {
        let mut engine = open_short(&path).unwrap();
        let kept = std::fs::read(path.join(name)).unwrap();
        std::fs::remove_file(path.join(name)).unwrap();
        let why = engine.commit(&batch(2)).unwrap_err().to_string();
        assert!(why.contains(name), "{why}");
        drop(engine);
        std::fs::write(path.join(name), kept).unwrap();
    }
    let mut engine = open_short(&path).unwrap();
    std::fs::remove_file(path.join(CHECKPOINT)).unwrap();
    let refused = (2..60).find_map(|number| engine.commit(&batch(number)).err());
    assert!(refused.is_some_and(|error| error.to_string().contains(CHECKPOINT)));
    std::fs::remove_dir_all(&path).unwrap();
    assert!(engine.commit(&batch(60)).is_err());
}

/// Replaces a file by other kinds of things, one after the other, and calls `ask` after each.
pub(crate) fn with_something_else(path: &Path, ask: impl Fn() -> String) {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let kept = path.with_extension("kept");
    std::fs::rename(path, &kept).unwrap();
    mknodat(CWD, path, FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
    let why = ask();
    assert!(why.contains("a FIFO is in its place") && why.contains("move it away"), "{why}");
    assert!(why.contains(&path.display().to_string()), "{why}");
    std::fs::remove_file(path).unwrap();
    std::fs::create_dir(path).unwrap();
    let why = ask();
    assert!(why.contains("a folder is in its place"), "{why}");
    std::fs::remove_dir(path).unwrap();
    std::os::unix::fs::symlink(path, path).unwrap();
    let why = ask();
    assert!(why.contains("a link that leads back to itself is in its place"), "{why}");
    std::fs::remove_file(path).unwrap();
    std::fs::File::create(path).unwrap().set_len(1 << 40).unwrap();
    ask();
    std::fs::rename(kept, path).unwrap();
}

#[test]
fn a_link_that_leads_nowhere_is_refused_and_left_alone() {
    let (dir, memory) = used(3);
    let elsewhere = tempfile::tempdir().unwrap();
    for name in JOURNAL.into_iter().chain([CHECKPOINT]) {
        let (path, there) = (dir.path().join(name), elsewhere.path().join(name));
        std::fs::copy(&path, &there).unwrap();
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(&there, &path).unwrap();
        let away = there.with_extension("away");
        std::fs::rename(&there, &away).unwrap();
        let why = reads_as(dir.path(), &memory).unwrap_err();
        assert!(why.contains(&path.display().to_string()), "{why}");
        std::fs::rename(&away, &there).unwrap();
        assert_eq!(reads_as(dir.path(), &memory), Ok(()), "{name}");
    }
}

#[test]
fn something_else_in_the_place_of_a_file_is_refused_at_once() {
    let (dir, memory) = used(30);
    for name in JOURNAL.into_iter().chain([CHECKPOINT]) {
        let path = dir.path().join(name);
        with_something_else(&path, || reads_as(dir.path(), &memory).unwrap_err());
    }
    assert_eq!(reads_as(dir.path(), &memory), Ok(()));
    let lock = dir.path().join("lock");
    with_something_else(&lock, || match Folder::open(dir.path()) {
        Err(error) => error.to_string(),
        // A very long lock file is accepted, so there is no error for it.
        Ok(_) => String::new(),
    });
}

#[test]
fn what_to_do_about_a_damaged_checkpoint_loses_what_the_journal_has_not_and_no_more() {
    for (commits, has_all) in [(1, true), (3, true), (30, false)] {
        let (dir, memory) = used(commits);
        let file = dir.path().join(CHECKPOINT);
        let whole = std::fs::read(&file).unwrap();
        for spoilt in spoilt(&whole) {
            std::fs::write(&file, &spoilt).unwrap();
            let why = reads_as(dir.path(), &memory).unwrap_err();
            assert!(why.contains(CHECKPOINT), "{why}");
            assert_eq!(why.contains("nothing is lost"), has_all, "{commits}: {why}");
            assert_eq!(why.contains("start with an empty one"), !has_all, "{commits}: {why}");
        }
        if has_all {
            std::fs::remove_file(&file).unwrap();
            assert_eq!(reads_as(dir.path(), &memory), Ok(()));
        }
    }
}

#[test]
fn an_older_copy_of_the_checkpoint_is_enough_where_the_journal_goes_on_from_it() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(CHECKPOINT);
    let mut engine = open_short(dir.path()).unwrap();
    (0..30).for_each(|number| engine.commit(&batch(number)).unwrap());
    drop(engine);
    let copy = std::fs::read(&file).unwrap();
    let mut engine = open_short(dir.path()).unwrap();
    engine.commit(&batch(30)).unwrap();
    let memory = rows(&engine);
    drop(engine);
    std::fs::write(&file, "").unwrap();
    let why = reads_as(dir.path(), &memory).unwrap_err();
    assert!(why.contains("they have the commits") && why.contains("to 31"), "{why}");
    std::fs::write(&file, copy).unwrap();
    assert_eq!(reads_as(dir.path(), &memory), Ok(()));
}

#[test]
fn a_large_commit_is_missed_without_the_checkpoint_that_alone_has_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut engine = open_short(dir.path()).unwrap();
    engine.commit(&batch(0)).unwrap();
    let large = Change { table: 1, key: b"large".to_vec(), value: Some(vec![7; 100_000]) };
    engine.commit(&[large]).unwrap();
    let killed = tempfile::tempdir().unwrap();
    copy(dir.path(), killed.path(), &JOURNAL);
    std::fs::write(killed.path().join(CHECKPOINT), "").unwrap();
    let memory = rows(&engine);
    let why = reads_as(killed.path(), &memory).unwrap_err();
    assert!(why.contains("restore the data folder"), "{why}");
    std::fs::remove_file(killed.path().join(CHECKPOINT)).unwrap();
    let why = reads_as(killed.path(), &memory).unwrap_err();
    assert!(why.contains("are missing"), "{why}");
}

#[test]
fn a_flipped_bit_anywhere_in_the_checkpoint_is_harmless_or_named() {
    let (dir, memory) = used(30);
    let file = dir.path().join(CHECKPOINT);
    let whole = std::fs::read(&file).unwrap();
    let mut named = 0;
    for at in (0..whole.len()).step_by(97) {
        // Most zero bytes are in unused pages, where a flipped bit changes nothing.
        if whole[at] == 0 && !at.is_multiple_of(5) {
            continue;
        }
        let mut flipped = whole.clone();
        flipped[at] ^= 4;
        std::fs::write(&file, &flipped).unwrap();
        if let Err(why) = reads_as(dir.path(), &memory) {
            assert!(why.contains(CHECKPOINT) || why.contains("missing"), "byte {at}: {why}");
            named += 1;
        }
    }
    assert!(named > 0);
}

#[test]
fn a_changed_or_missing_row_of_the_checkpoint_is_named() {
    use redb::{Database, TableDefinition};
    const ROWS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows.2");
    let (dir, memory) = used(30);
    let change = |value: Option<&[u8]>| {
        let database = Database::create(dir.path().join(CHECKPOINT)).unwrap();
        let transaction = database.begin_write().unwrap();
        let mut table = transaction.open_table(ROWS).unwrap();
        let key = [6, 0].as_slice();
        let old = match value {
            Some(value) => table.insert(key, value).unwrap().map(|old| old.value().to_vec()),
            None => table.remove(key).unwrap().map(|old| old.value().to_vec()),
        };
        drop(table);
        transaction.commit().unwrap();
        old.unwrap()
    };
    let good = change(Some(b"something else"));
    let key = char::from(0);
    let why = reads_as(dir.path(), &memory).unwrap_err();
    assert!(why.contains(&format!("the row {key} of table 6 is damaged")), "{why}");
    change(None);
    let why = reads_as(dir.path(), &memory).map_err(|why| why.contains("rows are missing"));
    assert_eq!(why, Err(true));
    let database = Database::create(dir.path().join(CHECKPOINT)).unwrap();
    let transaction = database.begin_write().unwrap();
    let mut table = transaction.open_table(ROWS).unwrap();
    table.insert([6, 0].as_slice(), good.as_slice()).map(drop).unwrap();
    drop(table);
    transaction.commit().unwrap();
    drop(database);
    assert_eq!(reads_as(dir.path(), &memory), Ok(()));
}

#[test]
fn a_checkpoint_of_a_later_format_is_refused_with_what_to_do() {
    let (dir, memory) = used(3);
    let database = redb::Database::create(dir.path().join(CHECKPOINT)).unwrap();
    let transaction = database.begin_write().unwrap();
    let later = redb::TableDefinition::<&[u8], &[u8]>::new("rows.3");
    drop(transaction.open_table(later).unwrap());
    transaction.commit().unwrap();
    drop(database);
    let why = reads_as(dir.path(), &memory).unwrap_err();
    assert!(
        why.contains("format 3") && why.ends_with("start that version, or a newer one"),
        "{why}"
    );
}
