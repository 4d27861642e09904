//! One line of a service's event list: what happened, in few bytes. Its message and its id are made
//! when it is shown.
//!
//! Each event is a row of its own. One row with a ring of a service's events would save the tree's
//! node and the service's key for each, but writing one event would write them all: the journal would
//! grow by 100 events for each, which is 29 KB where half of them name 20 tasks, instead of by half a
//! kilobyte at most.

use std::fmt;
use std::sync::Arc;

use api::Timestamp;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::encoding::encode_key;
use crate::id::{ServiceKey, Text};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake};
use crate::table::Row;
use crate::texts::{Shares, Texts};

mod ids;
mod words;

pub use ids::TaskIds;
pub use words::{Event, MORE};

/// One line of a service's event list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct ServiceEvent {
    /// One key for all events of a service, because it is larger than most events.
    pub service: Arc<ServiceKey>,
    /// From 1; the newest has the highest.
    pub number: u64,
    pub at: Timestamp,
    pub event: Event,
}

/// The stored form of an event: of `event`, or of `uuid` and `message` as it was before there were
/// kinds.
#[derive(Clone, Serialize, Deserialize)]
struct Stored {
    service: Arc<ServiceKey>,
    number: u64,
    at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<Event>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uuid: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

/// A stored event that says neither what happened nor its message.
struct SaysNothing;

impl fmt::Display for SaysNothing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event has neither a kind nor a message")
    }
}

impl TryFrom<Stored> for ServiceEvent {
    type Error = SaysNothing;

    fn try_from(stored: Stored) -> Result<Self, SaysNothing> {
        let Stored { service, number, at, event, uuid, message } = stored;
        let told = || Some(Event::Told { uuid: uuid?, message: message? });
        let event = event.or_else(told).ok_or(SaysNothing)?;
        Ok(ServiceEvent { service, number, at, event })
    }
}

impl From<ServiceEvent> for Stored {
    fn from(row: ServiceEvent) -> Self {
        let ServiceEvent { service, number, at, event } = row;
        let (event, uuid, message) = if let Event::Told { uuid, message } = event {
            (None, Some(uuid), Some(message))
        } else {
            (Some(event), None, None)
        };
        Stored { service, number, at, event, uuid, message }
    }
}

impl ServiceEvent {
    /// Returns the id, a UUID that stays the same. The time is part of it because a service that is
    /// made again under the same name counts its events from 1 again.
    pub fn id(&self) -> String {
        if let Event::Told { uuid, .. } = &self.event {
            return uuid.to_string();
        }
        let hex = Digest::of(&encode_key(&(&*self.service, self.number, self.at.0))).hex();
        format!(
            "{}-{}-4{}-8{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[13..16],
            &hex[17..20],
            &hex[20..32]
        )
    }

    pub fn message(&self) -> String {
        self.event.message(&self.service.name)
    }
}

impl Row for ServiceEvent {
    type Key = (Arc<ServiceKey>, u64);

    fn key(&self) -> Self::Key {
        (self.service.clone(), self.number)
    }

    fn share(&mut self, texts: &mut Texts) {
        texts.share_service(&mut self.service);
        match &mut self.event {
            Event::Protected { deployment, .. }
            | Event::Unmovable { deployment, .. }
            | Event::Completed { deployment }
            | Event::Failed { deployment }
            | Event::RollingBack { deployment } => deployment.share(texts),
            Event::NoPlace { reason } => texts.share(reason),
            Event::StartedInZone { zone, .. }
            | Event::StoppedInZone { zone, .. }
            | Event::NoPlaceInZone { zone, .. } => texts.share(zone),
            Event::Unbalanced { zones } | Event::Balanced { zones } => {
                zones.iter_mut().for_each(|(zone, _)| texts.share(zone));
            }
            Event::Started { .. }
            | Event::Stopped { .. }
            | Event::StoppedPending { .. }
            | Event::Unhealthy { .. }
            | Event::Throttled
            | Event::Stuck
            | Event::Steady
            | Event::StoppedRebalancing
            | Event::Told { .. } => {}
        }
    }
}

impl Indexed for ServiceEvent {
    fn reindex(_: &mut Indexes, _: Option<&Self>, _: Option<&Self>) {}

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.service.cluster.world)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Service(ServiceKey::clone(&self.service))]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

#[cfg(test)]
mod tests;
