//! A transaction: a private copy of `State` that reads its own writes and records the rows it
//! touched. Dropping it discards everything; finishing it gives the new state and the rows to make
//! durable.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use api::Timestamp;

use crate::random::{Random, Seed};
use crate::state::{RowKey, State, Stored};
use crate::texts::Texts;

/// One row's new value, in the engine's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The table's number; numbers are never reused for another table.
    pub table: u8,
    /// The row's key as JSON.
    pub key: Vec<u8>,
    /// The row as [`crate::encoding`] writes it; None if it was removed.
    pub value: Option<Vec<u8>>,
}

/// The result of a finished transaction.
#[derive(Debug)]
pub struct Committed {
    pub state: State,
    /// Durable rows only, each once, in the order of their keys.
    pub changes: Vec<Change>,
    /// All touched rows, including volatile ones: the controllers have to look at them.
    pub touched: BTreeSet<RowKey>,
}

/// A transaction. A clone is a savepoint: drop it to undo, or continue with it instead of the
/// original.
#[derive(Debug, Clone)]
pub struct Tx {
    state: State,
    /// The state in which the outermost transaction began.
    before: Arc<State>,
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
            before: Arc::new(state.clone()),
            touched: BTreeSet::new(),
            fresh: BTreeSet::new(),
            now,
            random: Random::new(seed),
        }
    }

    /// Begins a transaction inside this one, which sees all its changes: `adopt` keeps the inner
    /// changes, dropping undoes only them.
    pub fn nested(&mut self) -> Tx {
        Tx {
            state: self.state.clone(),
            before: self.before.clone(),
            touched: BTreeSet::new(),
            fresh: BTreeSet::new(),
            now: self.now,
            random: self.random.fork(),
        }
    }

    /// Adopts the changes of `inner`, which must be the last `nested` with no change to this one
    /// since.
    pub fn adopt(&mut self, inner: Tx) {
        self.state = inner.state;
        self.touched.extend(inner.touched);
        self.fresh.extend(inner.fresh);
    }

    /// Writes `row` over the present row of its key. A row equal to the present one is no change,
    /// so that a controller that decides nothing commits nothing.
    pub fn put<R: Stored + PartialEq>(&mut self, row: R) {
        let old = R::table(&self.state).get(&row.key()).cloned();
        if old.as_deref() == Some(&row) {
            return;
        }
        self.touch(R::row_key(row.key()));
        R::reindex(&mut self.state, old.as_deref(), Some(&row));
        R::table_mut(&mut self.state).insert(Arc::new(row));
    }

    /// Edits the row at `key`; returns false if there is none.
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

    /// Returns the rows touched so far.
    pub fn touched(&self) -> &BTreeSet<RowKey> {
        &self.touched
    }

    /// Takes the rows touched since the last call: those that a controller's pass has to consider.
    /// They are still committed.
    pub fn take_fresh(&mut self) -> BTreeSet<RowKey> {
        std::mem::take(&mut self.fresh)
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    /// Returns the state in which the outermost transaction began: for a pass of the controllers, that
    /// before its batch.
    pub fn before(&self) -> &State {
        &self.before
    }

    /// Replaces texts of the touched rows at rest by those that `texts` knows. The rows stay equal.
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
