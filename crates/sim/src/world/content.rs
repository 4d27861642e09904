//! Content beside the rows: it comes with parcels, is named by commits and swept; and the lines
//! that agents send.

use std::collections::BTreeSet;

use control::registry::garbage;
use model::id::HostId;
use model::link::LogBatch;
use model::registry::RepositoryLayer;
use model::state::{RowKey, State};
use model::tx::Tx;

use super::World;
use crate::bulk::Line;
use crate::event::Event;
use crate::laws::{self, Law, Verdict};
use crate::parcel::{Parcel, Received};
use crate::plant::Plant;
use crate::region::Said;
use crate::users::content::{self, Asked};

/// The longest time between two requests of users with content.
const USER_EVERY_MS: i64 = 60_000;
/// The longest and the shortest time between two rounds of upkeep.
const UPKEEP_MS: (i64, i64) = (30_000, 600_000);
/// One parcel in so many meets an operator's sweep before it is committed.
const SWEPT: u64 = 50;

impl World {
    /// Makes repositories and buckets, and layers that were uploaded long ago and that no image
    /// names.
    pub(super) fn begin_content(&mut self) -> Verdict {
        for asked in content::beginning() {
            match asked {
                Asked::Rows(request) => self.region.inbox.push(Said::Asked(Box::new(request))),
                Asked::Content(parcel) => {
                    let received = Received { parcel, content: None };
                    self.region.inbox.push(Said::Brought(Box::new(received)));
                }
            }
        }
        self.commit()?;
        let now = self.region.now(self.queue.now_ms);
        let mut tx = Tx::begin(&self.region.state, now, Default::default());
        for (repository, content) in content::old_layers() {
            let (digest, size_bytes) = self.region.bulk.put(&content);
            let added_at = api::Timestamp(0);
            tx.put(RepositoryLayer { repository, digest, size_bytes, added_at });
        }
        self.keep(tx.finish());
        self.queue.after(USER_EVERY_MS, Event::Carrier);
        self.queue.after(UPKEEP_MS.0, Event::Upkeep);
        Ok(())
    }

    /// Lets some user do something with content.
    pub(super) fn carrier(&mut self) -> Verdict {
        if self.user_every_ms.is_none() {
            return Ok(());
        }
        for (delay, asked) in content::next(&self.region.state, &mut self.dice) {
            let delay = delay + self.dice.between(0, self.weather.message_ms);
            let event = match asked {
                Asked::Rows(request) => Event::Asked(Box::new(request)),
                Asked::Content(parcel) => Event::Brought(Box::new(parcel)),
            };
            if self.dice.per_mille(self.weather.doubled) {
                self.queue.after(delay + 1_000, event.clone());
            }
            self.queue.after(delay, event);
        }
        let pause = self.dice.between(1, USER_EVERY_MS);
        self.queue.after(pause, Event::Carrier);
        Ok(())
    }

    /// Receives a parcel, whose content is held until the commit.
    pub(super) fn brought(&mut self, parcel: Parcel) -> Verdict {
        if !self.region.up {
            return Ok(());
        }
        self.trace
            .note(self.queue.now_ms, format_args!("{} brings {:?}", parcel.account, parcel.deed));
        let content = match parcel.receive(&self.region.state, &mut self.region.bulk) {
            Ok(content) => content,
            Err(fault) => {
                self.trace.note(self.queue.now_ms, format_args!("refused: {}", fault.code));
                return Ok(());
            }
        };
        if let Some((digest, _)) = content.filter(|_| self.plant != Some(Plant::LetGo)) {
            self.region.bulk.hold(digest);
        }
        if self.dice.per_mille(SWEPT) {
            self.sweep()?;
        }
        self.say(Said::Brought(Box::new(Received { parcel, content })))
    }

    /// Lets go of what was held for the parcels of a batch.
    pub(super) fn let_go(&mut self, batch: &[Said]) {
        for said in batch {
            if let Said::Brought(received) = said
                && let Some((digest, _)) = &received.content
            {
                self.region.bulk.let_go(digest);
            }
        }
    }

    /// Forgets layers that no image names, sweeps, and reads all logs.
    pub(super) fn upkeep(&mut self) -> Verdict {
        let pause = self.dice.between(UPKEEP_MS.0, UPKEEP_MS.1);
        self.queue.after(pause, Event::Upkeep);
        if !self.region.up {
            return Ok(());
        }
        let unused = garbage::unused_layers(&self.region.state, self.region.latest);
        if !unused.is_empty() {
            self.say(Said::Forget(unused))?;
        }
        self.sweep()?;
        self.judge_logs()
    }

    /// Sweeps, and checks law 25 of all rows.
    fn sweep(&mut self) -> Verdict {
        let (state, bulk) = (&self.region.state, &mut self.region.bulk);
        bulk.sweep(|digest| garbage::is_named(state, digest));
        self.count(Law::NamedContentIsThere);
        let (state, bulk) = (&self.region.state, &self.region.bulk);
        laws::named_content_is_there(state, &state.keys(), |digest| bulk.has(digest))
    }

    /// Checks laws 25 and 26 of a commit.
    pub(super) fn judge_content(&mut self, after: &State, touched: &BTreeSet<RowKey>) -> Verdict {
        self.count(Law::NamedContentIsThere);
        let bulk = &self.region.bulk;
        laws::named_content_is_there(after, touched, |digest| bulk.has(digest))?;
        self.count(Law::TaggedImagesAreWhole);
        laws::tagged_images_are_whole(after, touched)
    }

    /// Stores what an agent says that a container wrote.
    pub(super) fn keep_logs(&mut self, host: &HostId, batch: &LogBatch) {
        let Some(event) = batch.events.first() else { return };
        let state = &self.region.state;
        let is_believed = self.plant == Some(Plant::Hearsay);
        if !is_believed && !control::report::speaks_for(state, host, &batch.task) {
            return;
        }
        let stream = control::logs::destination(state, &batch.task, &batch.container);
        let kept_at = stream.and_then(|key| match self.plant {
            Some(Plant::OldNames) => Some(key),
            _ => control::logs::find_kept_at(state, &key),
        });
        let Some(kept_at) = kept_at else { return };
        let (task, container) = (batch.task.clone(), batch.container.clone());
        let received = self.region.latest;
        let line = Line { at: event.at, received, host: host.clone(), task, container };
        self.region.bulk.write(kept_at, line);
    }

    /// Reads every stream, and checks law 27.
    pub(super) fn judge_logs(&mut self) -> Verdict {
        let state = &self.region.state;
        let mut read = 0;
        for stream in state.log_streams.iter() {
            let kept_at = match self.plant {
                Some(Plant::OldNames) => Some(stream.key.clone()),
                _ => control::logs::find_kept_at(state, &stream.key),
            };
            let lines = kept_at.map_or(&[][..], |key| self.region.bulk.lines(&key));
            read += usize::from(!lines.is_empty());
            laws::events_are_of_their_stream(state, stream, lines)?;
        }
        (0..read).for_each(|_| self.count(Law::EventsAreOfTheirStream));
        Ok(())
    }
}
