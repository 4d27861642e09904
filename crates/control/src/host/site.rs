//! Two agents that say they are the same host, because a data folder or a whole machine was copied:
//! only one of them is let in, or both would run its tasks.

use model::host::Site;
use model::link::Hello;
use model::tx::Tx;

use super::refusal::{Arrival, Refusal};
use crate::settings::Settings;

/// The shortest wait of an agent that is not the host: one whose lease is over is still the host
/// until the lease controller has given it up.
const LEAST_WAIT_MS: i64 = 1_000;

/// Refuses an agent while another one is its host.
pub(super) fn require_free(
    tx: &Tx,
    settings: &Settings,
    hello: &Hello,
    arrival: &Arrival,
) -> Result<(), Refusal> {
    let Some(again_ms) = wait_ms(tx, settings, hello, arrival) else { return Ok(()) };
    let other = arrival.linked.as_ref();
    let given_up = hello.site.as_ref().zip(other).is_some_and(|(site, other)| site != other);
    Err(Refusal::Taken { again_ms, given_up })
}

/// Returns the milliseconds that an agent has to wait before it may be the host; None: it is the
/// host at once. The host is the first one's until the lease controller gives it up. A lease that
/// looks as if it were over does not tell that that one is gone: a stall of the control plane is
/// forgiven after the requests of a batch.
fn wait_ms(tx: &Tx, settings: &Settings, hello: &Hello, arrival: &Arrival) -> Option<u64> {
    let is_own = settings.own_host.as_ref() == Some(&hello.host);
    if is_own && arrival.is_own_agent {
        return None;
    }
    if is_own {
        // Its lease lasts for ever.
        return Some(settings.host_lease_ms.unsigned_abs());
    }
    let host = tx.hosts.get(&hello.host).filter(|host| host.connected)?;
    let is_here = settings.machine.is_some() && settings.machine == hello.machine;
    if is_heir(host.site.as_ref(), hello.site.as_ref(), is_here) {
        return None;
    }
    let lease = tx.leases.get(&hello.host);
    let left_ms = lease.map_or(settings.host_lease_ms, |lease| lease.until.0 - tx.now.0);
    Some(left_ms.max(LEAST_WAIT_MS).unsigned_abs())
}

/// Tells whether a newcomer works on the folder that the host's agent worked on. `is_here`: it runs
/// on the machine of the control plane.
fn is_heir(known: Option<&Site>, newcomer: Option<&Site>, is_here: bool) -> bool {
    // Agents of before sites are taken at their word.
    let (Some(known), Some(newcomer)) = (known, newcomer) else { return true };
    // The machine started anew, or it was cloned: the clone of another one does not run here.
    let may_have_restarted = is_here && known.kernel != newcomer.kernel;
    known == newcomer || may_have_restarted && known.folder == newcomer.folder
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::host::Lease;
    use model::id::HostId;
    use model::state::State;

    use super::*;
    use crate::host::tests::facts;
    use crate::host::{expire, hello, renew, renew_all};

    fn site(kernel: &str, device: u64, folder: &str) -> Site {
        Site { kernel: kernel.into(), device, folder: folder.into() }
    }

    #[test]
    fn the_heir_is_the_same_folder_on_the_same_start_of_the_machine() {
        let known = site("boot 1", 8, "inode 5");
        let same = (site("boot 1", 8, "inode 5"), true, true);
        let copied_here = (site("boot 1", 8, "inode 6"), false, false);
        let snapshot_here = (site("boot 1", 9, "inode 5"), false, false);
        // Of a start of the machine and a clone of it only the control plane's own can be told.
        let started_or_cloned = (site("boot 2", 8, "inode 5"), false, true);
        let started_with_other_numbers = (site("boot 2", 9, "inode 5"), false, true);
        let copied_elsewhere = (site("boot 2", 8, "inode 6"), false, false);
        for (newcomer, elsewhere, here) in [
            same,
            copied_here,
            snapshot_here,
            started_or_cloned,
            started_with_other_numbers,
            copied_elsewhere,
        ] {
            assert_eq!(is_heir(Some(&known), Some(&newcomer), false), elsewhere, "{newcomer:?}");
            assert_eq!(is_heir(Some(&known), Some(&newcomer), true), here, "{newcomer:?}");
        }
        for (known, newcomer) in [(None, None), (Some(&known), None), (None, Some(&known))] {
            assert!(is_heir(known, newcomer, false), "an older agent on either side");
        }
    }

    struct Plane {
        tx: Tx,
        settings: Settings,
        arrival: Arrival,
    }

    impl Plane {
        fn new() -> Plane {
            let tx = Tx::begin(&State::default(), Timestamp(1_000), [1; 32]);
            let settings = Settings::of_region("r".into());
            Plane { tx, settings, arrival: Arrival::default() }
        }

        fn says_hello(&mut self, site: &Site) -> Result<(), Refusal> {
            let said = Hello {
                protocol_version: model::link::PROTOCOL_VERSION,
                host: host(),
                facts: facts(),
                cluster: None,
                serves_all: true,
                token: "".into(),
                machine: None,
                site: Some(site.clone()),
            };
            hello(&mut self.tx, &self.settings, &said, &self.arrival)
        }

        fn pass(&mut self, ms: i64) {
            self.tx.now = Timestamp(self.tx.now.0 + ms);
            expire(&mut self.tx, &self.settings, &host());
        }
    }

    fn host() -> HostId {
        "h".into()
    }

    fn taken(again_ms: i64) -> Result<(), Refusal> {
        Err(Refusal::Taken { again_ms: again_ms.unsigned_abs(), given_up: false })
    }

    #[test]
    fn a_copy_is_refused_for_as_long_as_the_original_is_believed_to_live() {
        let (original, copy) = (site("boot 1", 8, "inode 5"), site("boot 1", 8, "inode 6"));
        let mut plane = Plane::new();
        let lease_ms = plane.settings.host_lease_ms;
        assert_eq!(plane.says_hello(&original), Ok(()));
        plane.pass(5_000);
        let lease = plane.tx.leases.get(&host()).cloned();
        assert_eq!(plane.says_hello(&copy), taken(lease_ms - 5_000));
        assert_eq!(plane.tx.leases.get(&host()).cloned(), lease, "a copy renews nothing");
        assert!(renew(&mut plane.tx, &plane.settings, &host()));
        assert_eq!(plane.says_hello(&copy), taken(lease_ms));

        // After a restart of the control plane, whoever comes first.
        plane.tx.remove::<Lease>(&host());
        assert_eq!(plane.says_hello(&copy), taken(lease_ms));
        renew_all(&mut plane.tx, &plane.settings);
        assert_eq!(plane.says_hello(&copy), taken(lease_ms));
        plane.pass(lease_ms - 1);
        assert_eq!(plane.says_hello(&copy), taken(LEAST_WAIT_MS));
        assert_eq!(plane.says_hello(&original), Ok(()));

        // The original is gone: the other one is the host now, and has the same right. A Hello
        // does not decide so, however long ago the lease ended.
        plane.tx.now = Timestamp(plane.tx.now.0 + lease_ms);
        assert_eq!(plane.says_hello(&copy), taken(LEAST_WAIT_MS));
        plane.pass(0);
        assert_eq!(plane.says_hello(&copy), Ok(()));
        assert_eq!(plane.says_hello(&original), taken(lease_ms));
    }

    #[test]
    fn a_copy_ends_its_tasks_only_while_an_agent_of_another_site_is_linked() {
        let (original, copy) = (site("boot 1", 8, "inode 5"), site("boot 1", 8, "inode 6"));
        let mut plane = Plane::new();
        assert_eq!(plane.says_hello(&original), Ok(()));
        for (linked, given_up) in [(None, false), (Some(&copy), false), (Some(&original), true)] {
            plane.arrival.linked = linked.cloned();
            let refused = plane.says_hello(&copy).expect_err("the original is the host");
            assert_eq!(refused.is_given_up(), given_up, "{linked:?}");
        }
    }

    #[test]
    fn the_control_planes_own_host_is_its_own_agent_alone() {
        let mut plane = Plane::new();
        plane.settings.own_host = Some(host());
        let lease_ms = plane.settings.host_lease_ms;
        assert_eq!(plane.says_hello(&site("boot 1", 8, "inode 5")), taken(lease_ms));
        plane.arrival.is_own_agent = true;
        assert_eq!(plane.says_hello(&site("boot 1", 8, "inode 5")), Ok(()));
        assert_eq!(plane.says_hello(&site("boot 2", 8, "inode 6")), Ok(()), "its data was moved");
        plane.arrival.is_own_agent = false;
        assert_eq!(plane.says_hello(&site("boot 2", 8, "inode 6")), taken(lease_ms));
    }
}
