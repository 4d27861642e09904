//! Periodic maintenance of log events: deletes those of deleted groups and streams and those past
//! their group's retention, and rewrites the files.
//!
//! It costs what changed. Only two kinds of streams can have events without a row: those whose row
//! was deleted while they had events, which the feed of commits tells, and those whose first events
//! came since the last round, which the log store tells. The second covers events that arrive after
//! their row is gone, and at the first round everything, also what a crash left.

use std::collections::BTreeSet;
use std::sync::Arc;

use api::Timestamp;
use model::id::{LogGroupKey, LogStreamKey};
use model::logs::LogGroup;
use model::state::{RowKey, State};
use store::bulk::Bulk;
use store::series::logs::{Error, Scope};

use super::{name, retention};

/// Events that are looked up one by one; with more, all are.
const MAX_TOLD: usize = 100_000;

/// The events whose rows may be gone.
#[derive(Debug, Default, PartialEq)]
pub struct Suspects {
    scopes: BTreeSet<Scope>,
    /// Any others too.
    all: bool,
}

impl Suspects {
    /// Adds the events of rows that a commit touched; `before` is the state before it.
    pub fn tell(&mut self, before: &State, touched: &BTreeSet<RowKey>) {
        self.scopes.extend(touched.iter().filter_map(|key| kept_before(before, key)));
        if self.scopes.len() > MAX_TOLD {
            self.tell_all();
        }
    }

    /// Adds all events, because any row may be gone.
    pub fn tell_all(&mut self) {
        *self = Suspects { scopes: BTreeSet::new(), all: true };
    }

    /// Adds what a round could not deal with.
    pub fn add(&mut self, others: Suspects) {
        self.scopes.extend(others.scopes);
        self.all |= others.all;
    }

    /// Adds the events of streams that are new to the log store, or all of them.
    fn look(&mut self, bulk: &Bulk) {
        let fresh = bulk.logs.take_fresh();
        let streams = if std::mem::take(&mut self.all) { bulk.logs.keys() } else { fresh };
        let scope = |key: LogStreamKey| Scope { group: key.group, stream: Some(key.name) };
        self.scopes.extend(streams.into_iter().map(scope));
    }

    /// Keeps those whose rows are gone.
    fn judge(&mut self, state: &State) {
        let scopes = std::mem::take(&mut self.scopes).into_iter();
        self.scopes = scopes.filter_map(|scope| gone(state, scope)).collect();
    }
}

/// Returns the events of a row; None if it is no row of log events, or was not there.
fn kept_before(before: &State, key: &RowKey) -> Option<Scope> {
    if let RowKey::LogGroup(key) = key {
        let group = control::logs::group_kept_at(before.log_groups.get(key)?);
        return Some(Scope { group, stream: None });
    }
    let RowKey::LogStream(key) = key else { return None };
    let kept = control::logs::find_kept_at(before, key)?;
    Some(Scope { group: kept.group, stream: Some(kept.name) })
}

/// Returns what of the scope has no row: all of it, its whole group, or nothing.
fn gone(state: &State, scope: Scope) -> Option<Scope> {
    let Some(group) = group_of(state, &scope.group) else {
        return Some(Scope { group: scope.group, stream: None });
    };
    let is_named = |kept| name::stream_kept(state, group, kept).is_some();
    (!scope.stream.as_ref().is_none_or(is_named)).then_some(scope)
}

/// Returns the group whose events are stored at `kept`.
fn group_of<'a>(state: &'a State, kept: &LogGroupKey) -> Option<&'a Arc<LogGroup>> {
    let (name, _) = kept.name.rsplit_once(':')?;
    let row = state.log_groups.get(&name::group_key(&kept.world, name));
    row.filter(|row| control::logs::group_kept_at(row) == *kept)
}

/// Runs one round; blocks the thread for a second at most. Takes from `suspects` what it dealt
/// with. `state` is called after the log store was asked, so that events without rows are those of
/// deleted rows, never of rows to come.
pub fn run(
    bulk: &Bulk,
    suspects: &mut Suspects,
    state: impl FnOnce() -> Arc<State>,
    now: Timestamp,
) -> Result<(), Error> {
    suspects.look(bulk);
    let state = state();
    suspects.judge(&state);
    for group in state.log_groups.iter() {
        if let Some(before_ms) = retention::begins_ms(group, now) {
            bulk.logs.expire(&control::logs::group_kept_at(group), before_ms);
        }
    }
    if !suspects.scopes.is_empty() {
        bulk.logs.delete(suspects.scopes.iter().cloned().collect())?;
        suspects.scopes.clear();
    }
    bulk.logs.maintain()
}

#[cfg(test)]
mod tests {
    use model::id::World;
    use model::logs::LogStream;
    use model::looks;
    use model::tx::Tx;
    use store::folder::Folder;
    use store::series::logs::Event;

    use super::*;

    fn rows(group: &str, stream: &str, made_ms: i64) -> (LogGroup, LogStream) {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let key = LogGroupKey { world, name: group.into() };
        let created_at = Timestamp(made_ms);
        let stream =
            LogStream { key: LogStreamKey { group: key.clone(), name: stream.into() }, created_at };
        (LogGroup { key, created_at, retention_days: None, tags: Default::default() }, stream)
    }

    /// A region whose rows change in one transaction a commit.
    struct Region {
        bulk: Bulk,
        state: State,
        suspects: Suspects,
        dir: tempfile::TempDir,
    }

    impl Region {
        fn new() -> Region {
            let dir = tempfile::tempdir().unwrap();
            let bulk = Bulk::open(&Arc::new(Folder::open(dir.path()).unwrap())).unwrap();
            Region { bulk, state: State::default(), suspects: Suspects::default(), dir }
        }

        fn commit(&mut self, change: impl FnOnce(&mut Tx)) {
            let mut tx = Tx::begin(&self.state, Timestamp(9), [1; 32]);
            change(&mut tx);
            let change = tx.finish();
            self.suspects.tell(&self.state, &change.touched);
            self.state = change.state;
        }

        fn append(&self, (group, stream): &(LogGroup, LogStream), timestamp_ms: i64) {
            let message = "m".to_owned();
            let event = Event { timestamp_ms, ingestion_ms: timestamp_ms, message };
            let key = control::logs::kept_at(group, stream);
            self.bulk.logs.append_blocking(&key, &[event]).unwrap();
        }

        /// Runs a round; returns its looks.
        fn run(&mut self, now: i64) -> u64 {
            let state = Arc::new(self.state.clone());
            let work = || run(&self.bulk, &mut self.suspects, || state, Timestamp(now));
            let (done, looks) = looks::during(work);
            done.unwrap();
            assert_eq!(self.suspects, Suspects::default());
            looks
        }

        fn kept(&self) -> Vec<LogStreamKey> {
            self.bulk.logs.keys()
        }
    }

    #[test]
    fn only_what_rows_name_stays() {
        let mut region = Region::new();
        let live = rows("g", "live", 1);
        region.commit(|tx| {
            tx.put(live.0.clone());
            tx.put(live.1.clone());
        });
        for rows in [&live, &rows("g", "deleted", 1), &rows("g", "live", 0)] {
            region.append(rows, 5);
        }
        region.run(9);
        assert_eq!(region.kept(), [control::logs::kept_at(&live.0, &live.1)]);
        region.suspects.tell_all();
        region.run(9);
        assert_eq!(region.kept(), [control::logs::kept_at(&live.0, &live.1)]);
    }

    #[test]
    fn what_lost_its_row_goes_also_after_a_crash_or_when_it_came_late() {
        let mut region = Region::new();
        let both = ["a", "b"].map(|name| rows("g", name, 1));
        for (group, stream) in both.clone() {
            region.commit(|tx| {
                tx.put(group);
                tx.put(stream);
            });
        }
        both.iter().for_each(|rows| region.append(rows, 5));
        region.run(9);
        region.commit(|tx| drop(tx.remove::<LogStream>(&both[0].1.key)));
        region.run(9);
        let kept = |rows: &(LogGroup, LogStream)| control::logs::kept_at(&rows.0, &rows.1);
        assert_eq!(region.kept(), [kept(&both[1])]);
        region.append(&both[0], 6);
        region.run(9);
        assert_eq!(region.kept(), [kept(&both[1])], "its events came after its deletion");
        region.commit(|tx| drop(tx.remove::<LogGroup>(&both[1].0.key)));
        // The told are lost with the process.
        region.suspects = Suspects::default();
        let Region { bulk, state, dir, .. } = region;
        drop(bulk);
        let bulk = Bulk::open(&Arc::new(Folder::open(dir.path()).unwrap())).unwrap();
        let mut region = Region { bulk, state, suspects: Suspects::default(), dir };
        region.run(9);
        assert_eq!(region.kept(), []);
    }

    #[test]
    fn a_row_made_anew_keeps_its_events() {
        let mut region = Region::new();
        let one = rows("g", "s", 1);
        for _ in 0..2 {
            region.commit(|tx| {
                tx.remove::<LogGroup>(&one.0.key);
                tx.remove::<LogStream>(&one.1.key);
            });
            region.commit(|tx| {
                tx.put(one.0.clone());
                tx.put(one.1.clone());
            });
            region.append(&one, 5);
        }
        region.run(9);
        assert_eq!(region.kept().len(), 1);
    }

    #[test]
    fn a_round_looks_at_what_changed() {
        const STREAMS: usize = 600;
        const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
        let mut region = Region::new();
        let all: Vec<_> = (0..STREAMS).map(|it| rows("g", &format!("s{it}"), 1)).collect();
        region.commit(|tx| {
            tx.put(LogGroup { retention_days: Some(1), ..all[0].0.clone() });
            all.iter().for_each(|(_, stream)| tx.put(stream.clone()));
        });
        region.append(&all[0], 1);
        all.iter().for_each(|rows| region.append(rows, 5));
        assert!(region.run(9) >= STREAMS as u64, "the first round looks at all");
        assert!(region.run(9) < 10, "nothing changed");
        region.commit(|tx| drop(tx.remove::<LogStream>(&all[7].1.key)));
        assert!(region.run(9) < 20, "one row went");
        assert_eq!(region.kept().len(), STREAMS - 1);
        assert!(region.run(DAY_MS + 3) < 20, "one event is past the retention");
        let facts = |it: usize| {
            let (group, stream) = &all[it];
            region.bulk.logs.facts(&control::logs::kept_at(group, stream)).unwrap().events
        };
        assert_eq!((facts(0), facts(1)), (1, 1));
    }
}
