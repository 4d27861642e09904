//! A transaction: a private copy of `State` that reads its own writes and remembers which rows it
//! touched. Dropped, it has never been; finished, it gives the new state and the rows to make
//! durable.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use api::Timestamp;

use crate::random::{Random, Seed};
use crate::state::{RowKey, State, Stored};
use crate::texts::Texts;

/// One row's new value, as the engine keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The table's number; numbers are never used again for another table.
    pub table: u8,
    /// The row's key as JSON.
    pub key: Vec<u8>,
    /// The row as [`crate::encoding`] writes it; None when it is gone.
    pub value: Option<Vec<u8>>,
}

/// What a finished transaction leaves.
#[derive(Debug)]
pub struct Committed {
    pub state: State,
    /// Durable rows only, each once, in the order of their keys.
    pub changes: Vec<Change>,
    /// Every row touched, volatile ones too: what the controllers have to look at.
    pub touched: BTreeSet<RowKey>,
}

/// A clone is a savepoint: drop it to undo, keep it instead of the original to go on.
#[derive(Debug, Clone)]
pub struct Tx {
    state: State,
    touched: BTreeSet<RowKey>,
    /// The part of `touched` that no controller has taken yet.
    fresh: BTreeSet<RowKey>,
    /// The time at which everything in this transaction happens.
    pub now: Timestamp,
    pub random: Random,
}

impl Tx {
    pub fn begin(state: &State, now: Timestamp, seed: Seed) -> Tx {
        Tx {
            state: state.clone(),
            touched: BTreeSet::new(),
            fresh: BTreeSet::new(),
            now,
            random: Random::new(seed),
        }
    }

    /// A transaction inside this one, which sees all of it: `adopt` keeps it, dropping it undoes it
    /// alone.
    pub fn nested(&mut self) -> Tx {
        Tx {
            state: self.state.clone(),
            touched: BTreeSet::new(),
            fresh: BTreeSet::new(),
            now: self.now,
            random: self.random.fork(),
        }
    }

    /// Keeps what `inner` did, which must be the last `nested` with no change since.
    pub fn adopt(&mut self, inner: Tx) {
        self.state = inner.state;
        self.touched.extend(inner.touched);
        self.fresh.extend(inner.fresh);
    }

    /// Writes `row` over whatever its key held. A row equal to the one there is no change, so that
    /// a controller that decides nothing commits nothing.
    pub fn put<R: Stored + PartialEq>(&mut self, row: R) {
        let old = R::table(&self.state).get(&row.key()).cloned();
        if old.as_deref() == Some(&row) {
            return;
        }
        self.touch(R::row_key(row.key()));
        R::reindex(&mut self.state, old.as_deref(), Some(&row));
        R::table_mut(&mut self.state).insert(Arc::new(row));
    }

    /// Edits the row at `key`; false when there is none.
    pub fn edit<R: Stored + PartialEq>(&mut self, key: &R::Key, edit: impl FnOnce(&mut R)) -> bool {
        let Some(row) = R::table(&self.state).get(key) else { return false };
        let mut row = R::clone(row);
        edit(&mut row);
        assert!(row.key() == *key, "an edit must not move a row to another key: {key:?}");
        self.put(row);
        true
    }

    pub fn remove<R: Stored>(&mut self, key: &R::Key) -> Option<Arc<R>> {
        let old = R::table(&self.state).get(key).cloned()?;
        self.touch(R::row_key(key.clone()));
        R::reindex(&mut self.state, Some(&old), None);
        R::table_mut(&mut self.state).remove(key);
        Some(old)
    }

    fn touch(&mut self, key: RowKey) {
        self.touched.insert(key.clone());
        self.fresh.insert(key);
    }

    /// The rows touched so far.
    pub fn touched(&self) -> &BTreeSet<RowKey> {
        &self.touched
    }

    /// The rows touched since they were last taken: what a controller pass has to consider.
    /// Taking them does not keep them from being committed.
    pub fn take_fresh(&mut self) -> BTreeSet<RowKey> {
        std::mem::take(&mut self.fresh)
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    /// Lets the touched rows that came to rest share what `texts` knows. No row becomes another.
    pub fn share(&mut self, texts: &mut Texts) {
        for key in &self.touched {
            self.state.share(key, texts);
        }
    }

    pub fn finish(mut self) -> Committed {
        let changes: Vec<Change> =
            self.touched.iter().filter_map(|k| self.state.change(k)).collect();
        if !self.touched.is_empty() {
            self.state.version += 1;
        }
        Committed { state: self.state, changes, touched: self.touched }
    }
}

impl Deref for Tx {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}
