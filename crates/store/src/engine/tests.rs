//! Both engines against each other, and the embedded one across restarts.

use std::sync::Arc;

use proptest::prelude::*;

use super::{Change, Engine, Error, Memory};
use crate::folder::Folder;

fn rows(engine: &Engine) -> Memory {
    let mut memory = Memory { version: engine.version(), ..Memory::default() };
    engine.load(|row| drop(memory.rows.insert((row.table, row.key), row.value))).unwrap();
    memory
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let table = prop_oneof![Just("task"), Just("service"), Just("s")];
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
