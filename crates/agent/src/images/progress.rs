//! The progress of the running pulls, for subscribers.

use std::collections::BTreeMap;

use image::pull::Progress;
use oci::reference::Reference;
use tokio::sync::watch;

/// Received bytes and total bytes of each image that is being pulled. An image whose layers are not
/// known yet is absent.
pub type Pulls = BTreeMap<Reference, (u64, u64)>;

/// Publishes the progress of one pull for as long as it exists.
pub(crate) struct Showing<'a> {
    pulls: &'a watch::Sender<Pulls>,
    reference: &'a Reference,
}

impl<'a> Showing<'a> {
    pub(crate) fn begin(pulls: &'a watch::Sender<Pulls>, reference: &'a Reference) -> Self {
        Self { pulls, reference }
    }

    pub(crate) fn note(&self, progress: &Progress) {
        let sum = |part: fn(&(u64, u64)) -> u64| {
            progress.layers.values().map(part).fold(0, u64::saturating_add)
        };
        let now = (sum(|layer| layer.0), sum(|layer| layer.1));
        self.pulls.send_if_modified(|pulls| pulls.insert(self.reference.clone(), now) != Some(now));
    }
}

impl Drop for Showing<'_> {
    fn drop(&mut self) {
        // Another task that waits for the same pull may publish it again at once.
        self.pulls.send_if_modified(|pulls| pulls.remove(self.reference).is_some());
    }
}
