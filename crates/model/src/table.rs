//! One table of `State`: an ordered, persistent map of rows. Copying a table increments one
//! reference count, so a transaction works on a copy and a reader keeps its version.

use std::fmt;
use std::ops::RangeBounds;
use std::sync::Arc;

use rpds::{RedBlackTreeMapSync, RedBlackTreeSetSync};

use crate::looks::look;
use crate::texts::Texts;

/// A row of `State` with its key.
pub trait Row: Clone {
    type Key: Ord + Clone + fmt::Debug;

    fn key(&self) -> Self::Key;

    /// Replaces its texts by equal ones that `texts` knows, after it was read back or came to rest.
    /// Worthwhile where many rows contain the same texts.
    fn share(&mut self, _: &mut Texts) {}

    /// Tells whether the row is kept but hardly changes any more: only then is a copy with shared
    /// texts worth its cost while the region runs.
    fn is_at_rest(&self) -> bool {
        false
    }
}

#[derive(Clone)]
pub struct Table<R: Row>(RedBlackTreeMapSync<R::Key, Arc<R>>);

impl<R: Row> Default for Table<R> {
    fn default() -> Self {
        Table(RedBlackTreeMapSync::default())
    }
}

impl<R: Row> Table<R> {
    pub fn get(&self, key: &R::Key) -> Option<&Arc<R>> {
        look();
        self.0.get(key)
    }

    pub fn contains(&self, key: &R::Key) -> bool {
        look();
        self.0.contains_key(key)
    }

    pub fn len(&self) -> usize {
        self.0.size()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all rows in the order of their keys.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<R>> {
        self.0.values().inspect(|_| look())
    }

    /// Returns the rows with keys in `range`, in order.
    pub fn range(
        &self,
        range: impl RangeBounds<R::Key>,
    ) -> impl DoubleEndedIterator<Item = &Arc<R>> {
        self.0.range(range).map(|(_, row)| row).inspect(|_| look())
    }

    pub(crate) fn insert(&mut self, row: Arc<R>) {
        self.0.insert_mut(row.key(), row);
    }

    pub(crate) fn remove(&mut self, key: &R::Key) {
        self.0.remove_mut(key);
    }

    /// Replaces the texts of the row at `key` by known ones, if it exists and is at rest. The row
    /// stays equal.
    pub(crate) fn share(&mut self, key: &R::Key, texts: &mut Texts) {
        let Some(row) = self.get(key).filter(|row| row.is_at_rest()) else { return };
        let mut row = R::clone(row);
        row.share(texts);
        self.insert(Arc::new(row));
    }
}

impl<R: Row + PartialEq> PartialEq for Table<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<R: Row + fmt::Debug> fmt::Debug for Table<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.values()).finish()
    }
}

/// An ordered, persistent set: the form of the indexes that decisions read.
#[derive(Clone, PartialEq)]
pub struct Index<T: Ord>(RedBlackTreeSetSync<T>);

impl<T: Ord> Default for Index<T> {
    fn default() -> Self {
        Index(RedBlackTreeSetSync::default())
    }
}

impl<T: Ord + Clone> Index<T> {
    pub fn contains(&self, item: &T) -> bool {
        look();
        self.0.contains(item)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.iter().inspect(|_| look())
    }

    pub fn range(&self, range: impl RangeBounds<T>) -> impl DoubleEndedIterator<Item = &T> {
        self.0.range(range).inspect(|_| look())
    }

    pub(crate) fn insert(&mut self, item: T) {
        self.0.insert_mut(item);
    }

    pub(crate) fn remove(&mut self, item: &T) {
        self.0.remove_mut(item);
    }

    /// Replaces a row's old entry by its new one. Most changes of a row leave most of its entries
    /// unchanged, and an unchanged entry copies no path of the tree.
    pub(crate) fn change(&mut self, old: Option<T>, new: Option<T>) {
        if old == new {
            return;
        }
        if let Some(old) = old {
            self.remove(&old);
        }
        if let Some(new) = new {
            self.insert(new);
        }
    }
}

impl<T: Ord + fmt::Debug> fmt::Debug for Index<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter()).finish()
    }
}
