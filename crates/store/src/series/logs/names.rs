//! A set of streams, held by group because many of one group are in it.

use std::collections::{BTreeMap, BTreeSet};

use model::id::{LogGroupKey, LogStreamKey, Text};
use model::looks::look;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Names(BTreeMap<LogGroupKey, BTreeSet<Text>>);

impl Names {
    pub(super) fn insert(&mut self, group: &LogGroupKey, name: &Text) {
        match self.0.get_mut(group) {
            Some(names) => {
                names.insert(name.clone());
            }
            None => {
                self.0.insert(group.clone(), BTreeSet::from([name.clone()]));
            }
        }
    }

    pub(super) fn remove(&mut self, group: &LogGroupKey, name: &Text) {
        let Some(names) = self.0.get_mut(group) else { return };
        names.remove(name);
        if names.is_empty() {
            self.0.remove(group);
        }
    }

    pub(super) fn remove_group(&mut self, group: &LogGroupKey) {
        self.0.remove(group);
    }

    /// Returns the streams in the order of their keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = LogStreamKey> {
        let pairs =
            self.0.iter().flat_map(|(group, names)| names.iter().map(move |it| (group, it)));
        pairs.inspect(|_| look()).map(|(group, name)| key(group, name))
    }
}

fn key(group: &LogGroupKey, name: &Text) -> LogStreamKey {
    LogStreamKey { group: group.clone(), name: name.clone() }
}
