//! Both engines against each other, and the embedded one across restarts and crashes. A crash is a
//! copy of the files as they are at that moment, opened elsewhere.

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

/// So short that a few batches fill a segment, and some fit into none.
const SHORT_SEGMENT_BYTES: usize = 400;

fn open_short(dir: &Path) -> Result<Engine, Error> {
    let folder = Arc::new(Folder::open(dir).unwrap());
    Embedded::with_segments(folder, SHORT_SEGMENT_BYTES).map(Engine::Embedded)
}

fn copy(from: &Path, to: &Path, names: &[&str]) {
    for name in names {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

const CHECKPOINT: &str = "rows.redb";
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
    // Until the second segment has a record: by then the first is sealed.
    while std::fs::read(live.path().join(JOURNAL[1])).unwrap().is_empty() {
        engine.commit(&batch(number)).unwrap();
        number += 1;
    }
    drop(engine);
    copy(live.path(), before.path(), &JOURNAL);
    // The checkpoint's commit has happened, and its segment was not used again.
    copy(live.path(), after.path(), &[CHECKPOINT, JOURNAL[0], JOURNAL[1]]);
    for crashed in [&before, &after] {
        for _ in 0..2 {
            let engine = open_short(crashed.path()).unwrap();
            assert_eq!(rows(&engine), memory_after(number));
        }
        // Enough to turn the segments again, over the records that are out of use.
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
    bytes[30] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let error = open_short(dir.path()).unwrap_err().to_string();
    let expected = format!(
        "cannot read {}: it is damaged at byte 0: what was stored there is lost, and commit 2 \
         behind it is not; restore it from a backup or start with an empty data folder",
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
