//! The agent's rules for images: the registry of each, the times of pulling it again, and the
//! clean-up. [`crate::worker`] pulls.

pub(crate) mod behavior;
mod cleanup;
pub(crate) mod docker;
mod logins;
pub(crate) mod own;
pub(crate) mod progress;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use image::store::{Store, StoreError};
use oci::digest::Digest;
use oci::reference::{BadReference, Reference};
use tokio::sync::watch;

pub use self::behavior::PullBehavior;
pub use self::cleanup::Cleanup;
pub use self::docker::{Docker, USUAL_SOCKET};
pub use self::logins::{BadLogins, Logins};
pub use self::own::OwnRegistry;
pub use self::progress::Pulls;
use crate::metadata::Shown;
use crate::worker;

/// The images that an agent's tasks need; code that removes images checks here first.
#[derive(Debug, Clone, Default)]
pub struct InUse(pub(crate) Arc<Shown>);

impl InUse {
    /// Returns the images of the agent's tasks, including ended ones until they are forgotten.
    pub fn images(&self) -> BTreeSet<Reference> {
        let wanted = self.0.images();
        wanted.iter().filter_map(|(image, pinned)| named(image, *pinned).ok()).collect()
    }
}

/// Returns the name by which registry and host know the image: as in the definition, or with the
/// pinned digest in place of its tag.
pub(crate) fn named(image: &str, pinned: Option<Digest>) -> Result<Reference, BadReference> {
    let written: Reference = image.parse()?;
    Ok(match pinned {
        Some(digest) => written.at(digest),
        None => written,
    })
}

/// The settings for images.
#[derive(Debug)]
pub struct ImageSettings {
    /// The pull behaviour; None: Gantry's own choice, see [`PullBehavior`].
    pub behavior: Option<PullBehavior>,
    /// The control plane's registry.
    pub own: Option<OwnRegistry>,
    /// The logins for all other registries.
    pub logins: Logins,
    /// The daemon that is asked before docker.io; None: never.
    pub docker: Option<Docker>,
    /// The clean-up of idle images; None: images stay until the disk fills up.
    pub cleanup: Option<Cleanup>,
    /// The progress of the running pulls, for subscribers.
    pub pulls: watch::Sender<Pulls>,
    /// The images in use; the agent keeps this up to date.
    pub in_use: InUse,
}

impl Default for ImageSettings {
    /// Returns the settings of an agent without options.
    fn default() -> Self {
        Self {
            behavior: None,
            own: None,
            logins: Logins::default(),
            docker: None,
            cleanup: Some(Cleanup::STANDARD),
            pulls: watch::Sender::default(),
            in_use: InUse::default(),
        }
    }
}

/// The images of this host, with their settings.
#[derive(Clone)]
pub(crate) struct Images {
    pub(crate) store: Arc<Store>,
    pub(crate) settings: Arc<ImageSettings>,
}

impl Images {
    /// Cleans up images for as long as the agent runs.
    pub(crate) async fn keep_clean(self) {
        let started = tokio::time::Instant::now();
        let mut clock = cleanup::Clock::default();
        loop {
            tokio::time::sleep(cleanup::pause(self.settings.cleanup.as_ref())).await;
            let due = clock.is_due(self.settings.cleanup.as_ref(), started.elapsed());
            self.clean(due).await;
        }
    }

    /// Removes idle images from a full disk. True if any was removed.
    pub(crate) async fn make_room(&self) -> bool {
        let wanted = self.settings.behavior != Some(PullBehavior::PreferCached);
        wanted && self.prune(cleanup::everything_idle()).await > 0
    }

    async fn clean(&self, due: bool) {
        let room = match self.store.room() {
            Ok(room) => room,
            Err(error) => return tracing::warn!(%error, "the image disk cannot be measured"),
        };
        let behavior = self.settings.behavior;
        let settings = self.settings.cleanup.as_ref().filter(|_| due);
        if let Some(policy) = cleanup::policy(settings, behavior, room) {
            self.prune(policy).await;
        }
    }

    async fn prune(&self, policy: image::store::Policy) -> usize {
        let images = self.clone();
        let prune = move || {
            let in_use = || images.settings.in_use.images();
            images.store.prune(policy, &in_use, worker::now_ms())
        };
        match tokio::task::spawn_blocking(prune).await {
            Ok(Ok(removed)) => {
                for reference in &removed {
                    tracing::info!(%reference, "removed an idle image");
                }
                removed.len()
            }
            Ok(Err(error)) => {
                log_prune_failure(&error);
                0
            }
            Err(_) => 0,
        }
    }
}

fn log_prune_failure(error: &StoreError) {
    tracing::warn!(%error, "idle images could not be removed");
}

/// Reads a duration as Go writes it: `30m`, `1h30m`, `90s`.
pub fn duration(text: &str) -> Result<Duration, String> {
    let bad = || format!("{text:?} is no duration such as 30m, 1h30m or 90s");
    let (mut rest, mut total_s) = (text, 0_u64);
    while !rest.is_empty() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).ok_or_else(bad)?;
        let number: u64 = rest[..digits].parse().map_err(|_| bad())?;
        let mut letters = rest[digits..].chars();
        let seconds = match letters.next() {
            Some('h') => 3600,
            Some('m') => 60,
            Some('s') => 1,
            _ => return Err(bad()),
        };
        let part = number.checked_mul(seconds).ok_or_else(bad)?;
        total_s = total_s.checked_add(part).ok_or_else(bad)?;
        rest = letters.as_str();
    }
    if text.is_empty() { Err(bad()) } else { Ok(Duration::from_secs(total_s)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pinned_image_is_known_by_its_content() {
        let digest = Digest([9; 32]);
        let of = |image, pinned| named(image, pinned).map(|found| found.to_string());
        assert_eq!(of("app:1", None), Ok("docker.io/library/app:1".to_owned()));
        assert_eq!(of("app:1", Some(digest)), Ok(format!("docker.io/library/app@{digest}")));
        assert!(of("App", Some(digest)).is_err());
    }

    #[test]
    fn durations_are_read_as_go_writes_them() {
        let seconds = |text| duration(text).map(|found| found.as_secs());
        assert_eq!(seconds("30m"), Ok(1800));
        assert_eq!(seconds("1h30m5s"), Ok(5405));
        assert_eq!(seconds("0s"), Ok(0));
        for bad in ["", "5", "m", "5d", "-5m", "5 m", "18446744073709551615h", "1hm"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }
}
